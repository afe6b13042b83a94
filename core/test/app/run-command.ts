import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CliContext } from '../../src/app/cli/cli-context.ts';
import { sayIn } from '../../src/app/cli/language.ts';
import { run } from '../../src/app/cli/main.ts';
import type { TestCrm } from '../../src/testing/index.ts';

/** What a command said, and its exit code. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A command line in this process, which is quicker by the start of one; its logs go to standard error as ever. */
export async function runCommand(
  folder: string,
  argv: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  const context: CliContext = {
    ...{ language: 'en', say: sayIn('en'), folder, exitCode: 0 },
    environment: { NODE_ENV: 'test', ...environment },
    out: (line) => void out.push(line),
    note: (line) => void err.push(line),
  };
  const code = await run([...argv], context);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** Command lines in a folder, on the database of a test's CRM, while that runs. */
export function commandsOn({ crm }: TestCrm, folder: string): (...argv: string[]) => Promise<Said> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'guanxi.config.ts'), 'export default {};\n');
  return async (...argv) => {
    const { url, ownerUrl } = await crm.connect();
    const database = { DATABASE_URL: url, GUANXI_OWNER_DATABASE_URL: ownerUrl };
    return runCommand(folder, argv, { ...database, GUANXI_DATA_FOLDER: folder });
  };
}
