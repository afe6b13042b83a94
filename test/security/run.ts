// Everything that SECURITY.md asks for, but crashes: runs the suites and the measurements, then prints every goal with
// the figure that this run reached. `npm run test:security` takes about ten minutes on two idle cores;
//   npm run test:security -- --without=access-price,login-time
// leaves measurements out, which then count as missed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { figuresVariable, type Figure } from './report/figures.ts';
import { goals, type GoalId } from './report/goals.ts';
import { figureOfTests, type JestReport, type TestsOfGoal } from './report/tests-of-goals.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const loader = ['--import', join(root, 'core/bin/development-loader.js')];
const folder = mkdtempSync(join(tmpdir(), 'guanxi-security-'));
const figuresFile = join(folder, 'figures.jsonl');
const left = new Set(process.argv.flatMap((argument) => /^--without=(.+)$/.exec(argument)?.[1]?.split(',') ?? []));

const print = (text: string): void => void process.stdout.write(`${text}\n`);

interface Ended {
  readonly code: number | null;
  readonly out: string;
}

/** Runs a command to its end; what it says is shown as it comes. */
function run(argv: readonly string[]): Promise<Ended> {
  print(`\n$ node ${argv.map((one) => one.replace(root, '')).join(' ')}`);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argv, {
      cwd: root,
      env: { ...process.env, [figuresVariable]: figuresFile, GUANXI_WHOLE_MATRIX: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      process.stdout.write(text);
    });
    child.once('close', (code) => resolve({ code, out }));
  });
}

/** Suites one after the other: attacks are timed, and must not wait for each other. */
async function jest(paths: readonly string[]): Promise<JestReport> {
  const report = join(folder, `jest-${paths.length}-${Date.now()}.json`);
  const flags = ['--experimental-vm-modules', '--no-warnings', join(root, 'node_modules/jest/bin/jest.js')];
  await run([...flags, '--runInBand', '--json', `--outputFile=${report}`, '--silent=false', ...paths]);
  return JSON.parse(readFileSync(report, 'utf8')) as JestReport;
}

/** Goals whose figure is how many tests of others passed. */
const byTests: readonly TestsOfGoal[] = [
  { id: 'matrix', file: /security\/matrix\/matrix\.test/ },
  { id: 'paths', file: /security\/matrix\/mutants\.test/ },
  { id: 'files', file: /core\/test\/(files|crm\/collaboration)\/.*(upload|attach|file|disk)/ },
  { id: 'stop', file: /core\/test\/app\/(server-process|stop-under-load)/, title: /SIGTERM|under load/ },
];

/** Measurements that are programs of their own, and what of their output is the figure. */
const programs: readonly {
  readonly id: GoalId;
  readonly file: string;
  readonly figure?: (out: string) => string | undefined;
}[] = [
  { id: 'strings-all', file: 'test/security/strings/every-input.ts' },
  { id: 'sql-arguments', file: 'test/security/sql/every-argument.ts' },
  { id: 'login-time', file: 'test/security/login-timing.ts', figure: (out) => /difference: ([\d.]+ %)/.exec(out)?.[1] },
  {
    id: 'access-price',
    file: 'test/bench/access-price.ts',
    figure(out) {
      const verdicts = out.match(/ (PASS|FAIL)$/gm) ?? [];
      return `${verdicts.filter((one) => one === ' PASS').length} of ${verdicts.length} hold`;
    },
  },
];

async function measured(): Promise<Map<GoalId, Figure>> {
  writeFileSync(figuresFile, '');
  const figures = new Map<GoalId, Figure>();
  const report = await jest(['test/security', 'core/test/files', 'core/test/crm/collaboration', 'core/test/app/s']);
  for (const goal of byTests) {
    const figure = figureOfTests(goal, report);
    if (figure) figures.set(goal.id, figure);
  }
  for (const { id, file, figure } of programs) {
    if (left.has(id)) continue;
    const { code, out } = await run([...loader, join(root, file)]);
    if (figure) figures.set(id, { id, figure: figure(out) ?? `exit code ${code}`, passed: code === 0 });
  }
  // What the suites noted themselves.
  for (const line of readFileSync(figuresFile, 'utf8').split('\n').filter(Boolean)) {
    const figure = JSON.parse(line) as Figure;
    figures.set(figure.id, figure);
  }
  return figures;
}

function table(figures: ReadonlyMap<GoalId, Figure>): boolean {
  const rows = goals.map(({ id, what, goal }) => {
    const figure = figures.get(id);
    return [what, goal, figure?.figure ?? 'not measured', figure?.passed ? 'PASS' : 'FAIL'] as const;
  });
  const width = (column: 0 | 1 | 2): number => Math.max(...rows.map((row) => row[column].length));
  print('');
  for (const [what, goal, figure, verdict] of rows) {
    print(`${what.padEnd(width(0))}  ${goal.padEnd(width(1))}  ${figure.padEnd(width(2))}  ${verdict}`);
  }
  const missed = rows.filter(([, , , verdict]) => verdict === 'FAIL').length;
  print(`\n${rows.length - missed} of ${rows.length} goals hold`);
  return missed === 0;
}

try {
  process.exitCode = table(await measured()) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
