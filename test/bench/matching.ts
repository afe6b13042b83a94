// Duplicates among 1,000,000 accounts: what the check of `createAccount` takes, and a scan over all of them; and how
// well names are told on the labelled pairs of core/test/crm/matching, beside a Fellegi–Sunter baseline.
//   node --import ./core/bin/development-loader.js test/bench/matching.ts [--accounts 1000000] [--data folder]
//     [--steps 0 (all)] [--only quality|load|check|scan]
// `--data` keeps the accounts for later runs. Ends with 1 where the median of a check is above 20 ms (issue 8), a scan
// would take more than ten minutes, or precision and recall on the second half are below 0.95 and 0.90.
import { parseArgs } from 'node:util';
import {
  bestThreshold,
  labelledPairs,
  nameSimilarity,
  qualityOf,
} from '../../core/test/crm/matching/labelled-pairs.ts';
import { fellegiSunter } from '../../core/test/crm/matching/fellegi-sunter.ts';
import { openAccounts, probes, type MatchingWorld } from './matching-world.ts';

const { values: options } = parseArgs({
  options: {
    accounts: { type: 'string', default: '1000000' },
    data: { type: 'string' },
    steps: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
  },
});
const [checkGoalMs, scanGoalMinutes] = [20, 10];
const wants = (part: string): boolean => options.only === '' || options.only === part;
let missed = false;

function report(text: string, holds = true): void {
  process.stdout.write(`${holds ? ' ' : '!'} ${text}\n`);
  missed ||= !holds;
}

function quality(): void {
  const pairs = labelledPairs();
  const first = pairs.filter(({ half }) => half === 1);
  const second = pairs.filter(({ half }) => half === 2);
  const share = (value: number): string => value.toFixed(3);
  report(`${pairs.length} labelled pairs, ${pairs.filter(({ same }) => !same).length} of them different companies`);
  for (const [name, score] of [
    ['rules of core', nameSimilarity],
    ['Fellegi–Sunter', fellegiSunter(first)],
  ] as const) {
    const threshold = bestThreshold(first, score);
    const seen = qualityOf(first, score, threshold);
    const held = qualityOf(second, score, threshold);
    const holds = score !== nameSimilarity || (held.precision >= 0.95 && held.recall >= 0.9);
    report(
      `${name.padEnd(15)} threshold ${share(threshold)} | first half: precision ${share(seen.precision)}, recall ` +
        `${share(seen.recall)} | second half: precision ${share(held.precision)}, recall ${share(held.recall)}`,
      holds,
    );
  }
}

/** The whole mutation, and the query that a form asks with; the record is made, so the table grows by some. */
async function check({ ask }: MatchingWorld): Promise<void> {
  const create = (allow: boolean) => `mutation ($name: String!) {
    createAccount(input: { name: $name }, allowDuplicates: ${String(allow)}) { account { id } errors { code } } }`;
  const find =
    'query ($name: String!) { findDuplicateAccounts(input: { name: $name }) { hidden candidates { score } } }';
  const names = probes(Number(options.accounts));
  const timed = async (document: string): Promise<number[]> => {
    const times: number[] = [];
    for (const name of names) {
      const began = performance.now();
      await ask(document, { name });
      times.push(performance.now() - began);
    }
    return times.sort((a, b) => a - b);
  };
  await timed(find); // warm
  const at = (times: readonly number[], part: number): number => times[Math.floor(times.length * part)] ?? NaN;
  for (const [what, document] of [
    ['findDuplicateAccounts', find],
    ['createAccount, checked', create(false)],
    ['createAccount, allowDuplicates', create(true)],
  ] as const) {
    const times = await timed(document);
    const median = at(times, 0.5);
    const text = `${what.padEnd(32)} median ${median.toFixed(1)} ms, p95 ${at(times, 0.95).toFixed(1)} ms`;
    report(text, median <= checkGoalMs);
  }
}

async function scan({ scanStep, accounts }: MatchingWorld): Promise<void> {
  const most = Number(options.steps) || Infinity;
  let [after, records, pairs, steps]: [string | null, number, number, number] = [null, 0, 0, 0];
  const began = performance.now();
  do {
    const step = await scanStep(after);
    [after, records, pairs] = [step.next, records + step.records, pairs + step.pairs.length];
  } while (after !== null && ++steps < most);
  const seconds = (performance.now() - began) / 1000;
  const whole = (seconds / records) * accounts;
  report(
    `scan: ${records} accounts in ${seconds.toFixed(1)} s, ${pairs} pairs; ${(whole / 60).toFixed(1)} minutes for ` +
      `${accounts}`,
    whole / 60 <= scanGoalMinutes,
  );
}

if (wants('quality')) quality();
if (['', 'load', 'check', 'scan'].includes(options.only)) {
  const world = await openAccounts(Number(options.accounts), options.data ?? null, report);
  try {
    if (wants('check')) await check(world);
    if (wants('scan')) await scan(world);
  } finally {
    await world.stop();
  }
}
process.exitCode = missed ? 1 : 0;
