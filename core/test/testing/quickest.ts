import { cpus, loadavg } from 'node:os';

/** A machine that stands still for a second does so now and then, not each time. */
const TRIES = 4;

/**
 * How many programs want each processor, at least one: where several processes start, each takes as much longer. What
 * a machine that is idle or serves one test alone is promised stays as it is.
 */
export const crowd = (): number => Math.max(1, (loadavg()[0] ?? 0) / cpus().length);

/**
 * Milliseconds of the quickest of some tries, for promises about time: whoever else uses the machine delays one of
 * them, and what is slow by itself is slow every time. One try that keeps the limit is enough.
 * @param attempt does the whole thing once more and answers how long what was promised took
 */
export async function quickest(limit: number, attempt: () => Promise<number>): Promise<number> {
  let least = Infinity;
  for (let tries = 0; tries < TRIES && least >= limit; tries += 1) least = Math.min(least, await attempt());
  return least;
}
