import type { Language } from '../../sdk/index.ts';
import type { Environment } from '../config/resolve-config.ts';
import { sayIn, terminalLanguage, type Say } from './language.ts';

/** What a command needs of the process around it. */
export interface CliContext {
  readonly language: Language;
  readonly say: Say;
  readonly environment: Environment;
  readonly folder: string;
  /** A line of output: data, results. */
  out(line: string): void;
  /** A line for the person: progress, remarks, errors. */
  note(line: string): void;
  /** What the process exits with unless the command throws: 0 done, 1 failed, 2 wrong usage. */
  exitCode: number;
}

export function processContext(): CliContext {
  const language = terminalLanguage(process.env);
  return {
    language,
    say: sayIn(language),
    environment: process.env,
    folder: process.cwd(),
    out: (line) => void process.stdout.write(`${line}\n`),
    note: (line) => void process.stderr.write(`${line}\n`),
    exitCode: 0,
  };
}
