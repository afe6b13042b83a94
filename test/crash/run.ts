// Kills a server and its PostgreSQL under twelve writers, and looks for what was lost:
//   npm run test:crash                             100 kills
//   npm run test:crash -- --kills=20               fewer
//   npm run test:crash -- --defects                and each of the five seeded defects, which must be found
//   npm run test:crash -- --kills=0 --defect=no-transaction        only this one
import { defects, isDefect } from './defects.ts';
import { runCrashes, type CrashReport } from './run-crashes.ts';

/** SECURITY.md: how long the service may be away after a kill. */
const recoveryGoalMs = 5_000;
const killsPerDefect = 12;

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const argument = process.argv.find((one) => one.startsWith('--kills='));
const kills = Number(argument?.slice('--kills='.length) ?? 100);

function summary({ findings, acknowledged, recoveries }: CrashReport): string {
  const sorted = recoveries.toSorted((a, b) => a - b);
  const at = (share: number): string => ((sorted[Math.floor((sorted.length - 1) * share)] ?? 0) / 1000).toFixed(2);
  const found = findings.length === 0 ? 'nothing lost, doubled or torn' : findings.slice(0, 5).join('; ');
  return `${acknowledged} acknowledged, ${recoveries.length} kills, recovery median ${at(0.5)} s, longest ${at(1)} s: ${found}`;
}

const report = await runCrashes({
  kills,
  onKill: (kill, ms) => kill % 10 === 0 && print(`${kill} kills, the last recovered in ${(ms / 1000).toFixed(2)} s`),
});
print(summary(report));
const slow = report.recoveries.filter((ms) => ms > recoveryGoalMs).length;
if (slow > 0) print(`${slow} recoveries took longer than ${recoveryGoalMs} ms`);
let failed = report.findings.length > 0 || slow > 0;

const only = process.argv.find((one) => one.startsWith('--defect='))?.slice('--defect='.length);
if (only !== undefined && !isDefect(only)) throw new Error(`--defect must be one of ${defects.join(', ')}`);
for (const defect of only !== undefined ? [only] : process.argv.includes('--defects') ? defects : []) {
  const seeded = await runCrashes({ kills: killsPerDefect, defect });
  const found = seeded.findings.length > 0;
  failed ||= !found;
  print(`${defect}: ${found ? 'found' : 'NOT FOUND'} – ${summary(seeded)}`);
}
process.exitCode = failed ? 1 : 0;
