import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Crm } from '../../core/src/app/index.ts';
import type { SqlRunner } from '../../core/src/database/index.ts';

/** Bugs that the crash test must find; each is seeded into a running server. */
export const defects = [
  'ack-before-commit',
  'no-transaction',
  'no-idempotency',
  'asynchronous-commit',
  'no-error-listener',
] as const;
export type Defect = (typeof defects)[number];

export const isDefect = (name: string): name is Defect => (defects as readonly string[]).includes(name);

/** How long the defect keeps a commit back that was answered already. */
const heldBackMs = 60;

const seeds: Readonly<Record<Defect, (crm: Crm, url: string) => Promise<void> | void>> = {
  'ack-before-commit': ({ database }) => {
    const unit = database.unit.bind(database);
    database.unit = <T>(work: (runner: SqlRunner) => Promise<T>): Promise<T> =>
      new Promise<T>((resolve, reject) => {
        const late = async (runner: SqlRunner): Promise<T> => {
          const result = await work(runner);
          resolve(result);
          await sleep(heldBackMs);
          return result;
        };
        unit(late).catch(reject);
      });
  },
  // Every statement commits by itself.
  'no-transaction': ({ database }) => {
    const each = async () => database.runnerIn((await database.orm).em.fork());
    const rows: SqlRunner['rows'] = async (text, ...rest) =>
      /\bsavepoint\b/.test(text) ? [] : (await each()).rows(text, ...rest);
    database.unit = (work) => work({ rows, value: async (...said) => (await each()).value(...said) });
  },
  'no-idempotency': ({ write }) => {
    const once = write.once.bind(write);
    write.once = (call, work) => once({ ...call, key: randomUUID() }, work);
  },
  'asynchronous-commit': async (_crm, url) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('alter role current_user set synchronous_commit = off');
    const others = 'application_name = $1 and pid <> pg_backend_pid()';
    await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${others}`, ['guanxi']);
    await client.end();
  },
  // An 'error' event that nobody hears ends a Node process.
  'no-error-listener': () => {
    const { on } = pg.Pool.prototype;
    pg.Pool.prototype.on = function without(this: pg.Pool, ...args: Parameters<typeof on>) {
      return args[0] === 'error' ? this : on.apply(this, args);
    } as typeof on;
  },
};

/** Seeds a bug; the one that concerns connections must be there before the first one is opened. */
export async function seedDefect(defect: Defect, when: 'before' | 'after', crm: Crm, url: string): Promise<void> {
  const early = defect === 'no-error-listener';
  if (early === (when === 'before')) await seeds[defect](crm, url);
}
