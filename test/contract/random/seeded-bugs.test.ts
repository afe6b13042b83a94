import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { mutants } from './mutants/mutants.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** As many as in CI. */
const count = 5000;

interface Ended {
  readonly code: number;
  readonly out: string;
}

/** Random operations on an engine with a bug, in a process of its own on the server of this run. */
function runWith(mutant: string): Promise<Ended> {
  const program = [`${root}test/contract/random/run.ts`, String(count), `--mutant=${mutant}`];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', `${root}core/bin/development-loader.js`, ...program],
      { cwd: root },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), out: stdout + stderr }),
    );
  });
}

test.each(Object.keys(mutants))(
  'a bug is found: %s',
  async (mutant) => {
    const { code, out } = await runWith(mutant);
    expect(out).toMatch(/^seed \d+: (data|error|internal|path|masked)$/m);
    expect(code).toBe(1);
    const [, found = ''] = /^(\d+) operations/m.exec(out) ?? [];
    process.stdout.write(`${mutant}: found after ${found} operations\n`);
  },
  300_000,
);
