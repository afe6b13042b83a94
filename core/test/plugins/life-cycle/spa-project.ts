import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Client } from 'pg';
import { createCrm, type Crm } from '../../../src/app/index.ts';
import { PluginLifeCycle } from '../../../src/app/plugins/index.ts';
import { withClient } from '../../../src/database/index.ts';
import { systemPrincipal } from '../../../src/access/index.ts';
import type { TestDatabase } from '../../../src/testing/index.ts';
import { GuanxiProcess } from '../../app/guanxi-process.ts';
import { runCommand, type Said } from '../../app/run-command.ts';
import { temporaryFolder } from '../../app/temporary-folder.ts';
import { sauna, spa } from './spa-plugin.ts';

const secret = 'a secret of tests, which is long enough';
const plugins = pathToFileURL(path.resolve(import.meta.dirname, 'spa-plugin.ts')).href;

/** An integrator's project with both plugins, on a database of the test server. */
export class SpaProject {
  readonly folder = temporaryFolder();
  readonly #environment: Readonly<Record<string, string>>;

  constructor(readonly database: Pick<TestDatabase, 'appUrl' | 'ownerUrl'>) {
    writeFileSync(
      path.join(this.folder, 'guanxi.config.ts'),
      `import { sauna, spa } from '${plugins}';\nexport default { port: 0, plugins: [sauna(), spa()] };\n`,
    );
    const { appUrl, ownerUrl } = database;
    this.#environment = { DATABASE_URL: appUrl, GUANXI_OWNER_DATABASE_URL: ownerUrl, NODE_ENV: 'test' };
  }

  /** Runs a command to its end, in this process. */
  run(...argv: string[]): Promise<Said> {
    return runCommand(this.folder, argv, this.#environment);
  }

  /** Starts a command as a process of its own, which can be killed. */
  start(...argv: string[]): GuanxiProcess {
    return new GuanxiProcess(this.folder, argv, this.#environment);
  }

  /** How each plugin stands, by its id; `guanxi plugin status` says it, too. */
  async standings(): Promise<Record<string, string>> {
    const statuses = await new PluginLifeCycle(this.#crm()).statuses();
    return Object.fromEntries(statuses.map(({ plugin, standing }) => [plugin, standing]));
  }

  /** A CRM that opens the database as it is now. */
  async open(): Promise<Crm> {
    const crm = this.#crm();
    await crm.open();
    return crm;
  }

  #crm(): Crm {
    const urls = { databaseUrl: this.database.appUrl, ownerDatabaseUrl: this.database.ownerUrl };
    return createCrm(
      { mode: 'test', logLevel: 'error', secret, port: 0, plugins: [spa(), sauna()], ...urls },
      { environment: {}, source: { name: 'test', folder: this.folder } },
    );
  }

  /** Runs operations on a freshly opened CRM, as the platform; the data, or the messages of the errors. */
  ask(...documents: string[]): Promise<unknown[]> {
    return this.asking(async (ask) => {
      const answers: unknown[] = [];
      for (const document of documents) answers.push(await ask(document));
      return answers;
    });
  }

  /** The same, where a question depends on the answer to one before. */
  async asking<T>(work: (ask: (document: string) => Promise<unknown>) => Promise<T>): Promise<T> {
    const crm = await this.open();
    try {
      return await work(async (document) => {
        const { data, errors } = await crm.execute({ document, principal: systemPrincipal });
        return errors ? errors.map(({ message }) => message) : data;
      });
    } finally {
      await crm.stop();
    }
  }

  query<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return withClient(this.database.ownerUrl, async (client) => (await client.query<Row>(text, values)).rows);
  }

  /** Every row of every table that matches, as text. */
  rows(pattern: string): Promise<Readonly<Record<string, readonly string[]>>> {
    return withClient(this.database.ownerUrl, async (client) => {
      const { rows: tables } = await client.query<{ name: string }>(
        `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
         and relname ~ $1 order by 1`,
        [pattern],
      );
      const found: Record<string, readonly string[]> = {};
      for (const { name } of tables) {
        const { rows } = await client.query<{ row: string }>(`select t::text as row from "${name}" t order by 1`);
        found[name] = rows.map(({ row }) => row);
      }
      return found;
    });
  }
}

/** Waits until somebody waits for a lock in the database of the client. */
async function somebodyWaits(client: Client): Promise<void> {
  const waiting = `select from pg_locks where not granted
    and database = (select oid from pg_database where datname = current_database())`;
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(20)) {
    if ((await client.query(waiting)).rowCount) return;
  }
  throw new Error('Nobody waits for a lock');
}

/** Holds a table, so that whoever writes into it waits in the middle of what it does. */
function holding(project: SpaProject, table: string, work: (holder: Client) => Promise<void>): Promise<void> {
  return withClient(project.database.ownerUrl, async (holder) => {
    await holder.query('begin');
    await holder.query(`lock table ${table} in share mode`);
    await work(holder);
    await holder.query('rollback');
  });
}

/**
 * Kills a process with SIGKILL while it waits to write into a table.
 * @param table which the command writes half-way
 */
export function killedAt(project: SpaProject, table: string, ...argv: string[]): Promise<void> {
  return holding(project, table, async (holder) => {
    const command = project.start(...argv);
    await somebodyWaits(holder);
    await command.stop('SIGKILL');
  });
}

/** The same for PostgreSQL, which is quicker: to the database a command without a connection is a dead one. */
export function cutOffAt(project: SpaProject, table: string, ...argv: string[]): Promise<void> {
  return holding(project, table, async (holder) => {
    const command = project.run(...argv);
    await somebodyWaits(holder);
    await holder.query('select pg_terminate_backend(pid) from pg_locks where not granted');
    const { code, err } = await command;
    if (code === 0 || !err.includes('terminating connection')) throw new Error(`It was not cut off: ${err}`);
  });
}
