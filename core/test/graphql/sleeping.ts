import { setTimeout as pause } from 'node:timers/promises';
import type { Library } from './open-library.ts';

/** Longer than any machine takes; what is waited for comes within milliseconds. */
const patienceMs = 20_000;

const running = `select count(*)::int from pg_stat_activity
  where datname = current_database() and state = 'active' and query like '%library sleeps%' and pid <> pg_backend_pid()`;

/** Waits until PostgreSQL works on exactly so many statements of `librarySleep`. */
export async function untilSleeping({ database }: Pick<Library, 'database'>, count: number): Promise<void> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const found = Number(await database.reader.value(running, []));
    if (found === count) return;
    if (Date.now() > deadline) throw new Error(`${found} statements run, not ${count}`);
    await pause(20);
  }
}
