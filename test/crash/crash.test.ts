import { expect, test } from '@jest/globals';
import { crowd } from '../../core/test/testing/quickest.ts';
import { runCrashes } from './run-crashes.ts';

// The long form, with a hundred kills and the seeded defects: `npm run test:crash -- --defects`.
test('kill -9 of server and PostgreSQL under twelve writers loses, doubles and tears nothing', async () => {
  const { findings, acknowledged, recoveries } = await runCrashes({ kills: 4 });
  process.stdout.write(`  recovered in ${recoveries.map((ms) => `${Math.round(ms)} ms`).join(', ')}\n`);
  expect(findings).toEqual([]);
  expect(acknowledged).toBeGreaterThan(20);
  expect(Math.max(...recoveries)).toBeLessThan(15_000 * crowd()); // 5 s on an idle machine
}, 900_000);

test('a server that answers before it commits is found out', async () => {
  const { findings } = await runCrashes({ kills: 3, defect: 'ack-before-commit' });
  expect(findings).not.toEqual([]);
}, 900_000);
