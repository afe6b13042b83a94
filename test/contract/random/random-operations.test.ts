import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runMany, type ManyOutcome } from './checks/run-many.ts';
import { openWorld, type World } from './world/world.ts';

/** `GUANXI_RANDOM_OPERATIONS=100000 npm test random-operations`; without a test runner: run.ts. */
const count = Number(process.env['GUANXI_RANDOM_OPERATIONS'] ?? 3000);
/** Where to look for operations that reach what none of the first did. */
const candidates = 120_000;

let world: World;
let outcome: ManyOutcome;
beforeAll(async () => {
  world = await openWorld();
  outcome = await runMany(world, { count, candidates });
  const { done, chosen, looked, coverage, milliseconds, processorMs } = outcome;
  const seconds = (ms: number): string => (ms / 1000).toFixed(1);
  process.stdout.write(
    `\n${coverage.report()}\n${done} operations (${chosen} chosen for what they reach), ${looked.runs} runs, ` +
      `${looked.found} with records, ${looked.refused} refused, in ${seconds(milliseconds)} s, ` +
      `of which this process computed ${seconds(processorMs)} s\n`,
  );
}, 1_800_000);
afterAll(() => world?.close());

test('all paths answer every random operation as the plain evaluator does', () => {
  expect(outcome.differences.map(({ text }) => text)).toEqual([]);
  expect(outcome.done).toBeGreaterThanOrEqual(count);
});

test('the operations are about something: rows are found, and some is refused', () => {
  expect(outcome.looked.found).toBeGreaterThan(count / 2);
  expect(outcome.looked.refused).toBeGreaterThan(count / 200);
});

test('every field, operator, slot and depth is reached', () => {
  expect(outcome.coverage.missed()).toEqual([]);
  expect(outcome.coverage.missedDepths()).toEqual([]);
});
