import type { Client } from 'pg';
import { lintMigration, migrate, withClient } from '../../../database/index.ts';
import type { CrmModel } from '../../../model/index.ts';
import type { Migration, Plugin } from '../../../sdk/index.ts';
import { ask, errorsOf, toldErrors } from '../asking/answers.ts';
import type { ContractCheck } from '../contract-check.ts';
import type { ContractSubject } from '../contract-subject.ts';
import { catalogueDifferences, catalogueOf } from '../database/catalogue.ts';
import { fillTables } from '../database/contract-databases.ts';
import { openedOn, type Urls } from '../database/open-crm.ts';
import { columnHints } from '../rows/column-hints.ts';
import { generateRows } from '../rows/generate-rows.ts';
import { lostValues, rowsUnder } from '../database/surviving-rows.ts';

/** Rows that the version before wrote survive every later migration, and what can be undone, is. */
export const upgrades: ContractCheck = {
  name: 'is upgraded from the version before on tables that hold rows, each migration by itself',
  findings: async (subject) => {
    const { plugin, options } = subject;
    const migrations = plugin.migrations ?? [];
    const rewritten = rewrittenMigrations(plugin, options.previous);
    if (rewritten.length > 0) return rewritten;
    const database = await subject.databases.loaded(subject.needed);
    const upgrade = new Upgrade(subject, database);
    const start = await upgrade.begin();
    for (const migration of migrations.slice(start)) {
      if (!(await upgrade.run(migration))) return upgrade.findings;
    }
    // With a single one there was nothing to upgrade from: what it makes is read by the other checks.
    const isUpgrade = start > 0 || migrations.length > 1;
    return upgrade.findings.length > 0 || !isUpgrade ? upgrade.findings : readableAfter(subject, database);
  },
};

/** A released migration never changes: databases have run it as it was. */
function rewrittenMigrations({ migrations = [] }: Plugin, previous: Plugin | number | undefined): string[] {
  if (previous === undefined || typeof previous === 'number') return [];
  return (previous.migrations ?? []).flatMap(({ name, up }, index) => {
    const now = migrations[index];
    if (now?.name === name && now.up === up) return [];
    return [
      `the migration ${name} of ${previous.version} ${now?.name === name ? 'has another text now' : 'is gone'}: ` +
        'what was released stays as it is, changes are migrations behind it',
    ];
  });
}

class Upgrade {
  readonly findings: string[] = [];
  #done: readonly Migration[] = [];

  constructor(
    private readonly subject: ContractSubject,
    private readonly urls: Urls,
  ) {}

  /** Brings the database to where the upgrade starts, with rows. Answers how many migrations have run. */
  async begin(): Promise<number> {
    const { previous, values } = this.subject.options;
    const migrations = this.subject.plugin.migrations ?? [];
    if (previous === undefined || typeof previous === 'number') {
      this.#done = migrations.slice(0, previous ?? 0);
      if (this.#done.length > 0) await this.#migrate();
    } else {
      const plugins = [...this.subject.needed, previous];
      await openedOn(this.urls, plugins, (crm) =>
        fillTables(this.urls.ownerUrl, crm.model, 3, { owner: previous.id, values }),
      );
      this.#done = previous.migrations ?? [];
    }
    return this.#done.length;
  }

  /** Runs one migration, and what undoes it; false: it did not run. */
  async run(migration: Migration): Promise<boolean> {
    const isFirst = this.#done.length === 0;
    await this.#fillEmptyTables();
    const mayLose = this.subject.options.allowLoss?.includes(migration.name) ?? false;
    if (!isFirst) this.#lint(migration, mayLose);
    const { prefix } = this.subject.plugin;
    const { before, rows } = await withClient(this.urls.ownerUrl, async (client) => ({
      before: await catalogueOf(client),
      rows: await rowsUnder(client, prefix),
    }));
    this.#done = [...this.#done, migration];
    try {
      await this.#migrate();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.findings.push(`${migration.name} does not run on tables that hold rows: ${reason}`);
      return false;
    }
    await withClient(this.urls.ownerUrl, async (client) => {
      if (!mayLose) {
        for (const lost of lostValues(rows, await rowsUnder(client, prefix))) {
          this.findings.push(
            `${migration.name} loses data: ${lost}: copy it first, or name the migration in ` +
              `\`allowLoss: ['${migration.name}']\``,
          );
        }
      }
      await this.#undo(client, migration, before);
    });
    return true;
  }

  /** `down` gives the catalogue of before, `up` again that of after; then all of it is taken back. */
  async #undo(client: Client, { name, up, down }: Migration, before: ReadonlyMap<string, string>): Promise<void> {
    if (down.trim() === '') return;
    const after = await catalogueOf(client);
    await client.query('begin');
    try {
      await client.query(down);
      const undone = catalogueDifferences(before, await catalogueOf(client));
      this.findings.push(...undone.map((text) => `the down of ${name} does not give what was before: ${text}`));
      await client.query(up);
      const again = catalogueDifferences(after, await catalogueOf(client));
      this.findings.push(...again.map((text) => `${name} run again after its down: ${text}`));
    } catch (error) {
      this.findings.push(`the down of ${name} fails: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      await client.query('rollback');
    }
  }

  #lint(migration: Migration, mayLose: boolean): void {
    for (const { risk, statement, message } of lintMigration(migration)) {
      if (risk === 'blocks' || (risk === 'loses' && mayLose)) continue;
      this.findings.push(`${migration.name}: ${statement} ${message.en}`);
    }
  }

  /** The plugin's migrations so far, without its classes: these are of the newest version. */
  async #migrate(): Promise<void> {
    const { plugin, baseModel } = this.subject;
    const { id, prefix, version, label } = plugin;
    const tables = { id, prefix, version, label, options: undefined, migrations: this.#done };
    const model: CrmModel = { ...baseModel, plugins: [...baseModel.plugins, tables] };
    const allowLoss = this.#done.map(({ name }) => `${id}/${name}`); // what is lost is seen
    await migrate({ model, ownerUrl: this.urls.ownerUrl, allowLoss });
  }

  async #fillEmptyTables(): Promise<void> {
    const { ownerUrl } = this.urls;
    const found = await withClient(ownerUrl, (client) => rowsUnder(client, this.subject.plugin.prefix));
    const empty = [...found].filter(([, rows]) => rows.size === 0).map(([table]) => table);
    await generateRows(ownerUrl, {
      tables: empty,
      each: 3,
      hints: columnHints(this.subject.model, this.subject.options.values),
    });
  }
}

/** The newest classes read what is there. */
async function readableAfter(subject: ContractSubject, urls: Urls): Promise<string[]> {
  return openedOn(urls, subject.plugins, async (crm) => {
    const findings: string[] = [];
    for (const { name, many, fields, operations } of subject.entities) {
      if (!operations.has('read')) continue;
      const plain = [...fields.values()].filter(
        (field) => field.kind === 'attribute' && !field.internal && field.type !== 'money',
      );
      const answer = await ask(
        crm,
        `{ ${many}(first: 3) { nodes { ${plain.map((field) => field.name).join(' ')} } } }`,
      );
      if (errorsOf(answer).length > 0) findings.push(`upgraded, ${name} cannot be read: ${toldErrors(answer)}`);
    }
    return findings;
  });
}
