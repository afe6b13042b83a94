import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { runCommand } from '../app/run-command.ts';
import { temporaryFolder } from '../app/temporary-folder.ts';

const repository = path.resolve(import.meta.dirname, '../../..');

/** Files of the package as texts, by path. */
export function filesIn(folder: string, below = ''): Readonly<Record<string, string>> {
  const entries = readdirSync(path.join(folder, below), { withFileTypes: true });
  return Object.assign(
    {},
    ...entries
      .filter(({ name }) => name !== 'node_modules')
      .map((entry): Readonly<Record<string, string>> => {
        const name = path.join(below, entry.name);
        return entry.isDirectory() ? filesIn(folder, name) : { [name]: readFileSync(path.join(folder, name), 'utf8') };
      }),
  ) as Readonly<Record<string, string>>;
}

/**
 * Makes a plugin with the command, outside the repository, as a member of a workspace: what it needs is installed above
 * it, and is that of the repository.
 */
export async function newPlugin(name: string, ...flags: readonly string[]): Promise<string> {
  const folder = temporaryFolder();
  const { code, err } = await runCommand(folder, ['plugin', 'create', name, ...flags]);
  if (code !== 0) throw new Error(err);
  symlinkSync(path.join(repository, 'node_modules'), path.join(folder, 'node_modules'));
  return path.join(folder, name);
}

/** What jest said about some of a package's tests, or all. */
export interface TestRun {
  readonly code: number;
  readonly said: string;
  /** Tables, such as that of coverage. */
  readonly printed: string;
}

/** `npm test` of the package, on the sources of the core instead of its build. Default: all of its tests. */
export async function runTests(folder: string, ...files: readonly string[]): Promise<TestRun> {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME };
  return promisify(execFile)('npm', ['test', '--', '-i', ...files], { cwd: folder, env }).then(
    ({ stdout, stderr }) => ({ code: 0, said: stderr, printed: stdout }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      said: stderr,
      printed: stdout,
    }),
  );
}

/** What the compiler says about the package; what it says about the core is told elsewhere. */
export async function typecheck(folder: string): Promise<string> {
  const tsc = path.join(repository, 'node_modules/@typescript/compiler/bin/tsc');
  const argv = [tsc, '-p', folder, '--customConditions', 'source'];
  const said = await promisify(execFile)(process.execPath, argv, { cwd: folder }).then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  );
  return said
    .split('\n')
    .filter((line) => /^(src|test)\//.test(line))
    .join('\n');
}
