import { closeSync, fstatSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { giveToFolderOwner } from './data-folder.ts';

/** At a start, a log beyond this size becomes `<name>.old`, replacing the previous one. */
const MAX_BYTES = 4 * 2 ** 20;

/** PostgreSQL's log, opened for one attempt to start it. */
export interface ServerLog {
  readonly descriptor: number;
  /** What was written since it was opened. */
  written(): string;
  close(): void;
}

/** Opens the log for appending, readable by its owner only (statements in it may hold data). */
export function openServerLog(file: string): ServerLog {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MAX_BYTES) renameSync(file, `${file}.old`);
  const descriptor = openSync(file, 'a', 0o600);
  giveToFolderOwner(file);
  const start = fstatSync(descriptor).size;
  return {
    descriptor,
    written: () => readFileSync(file).subarray(start).toString('utf8'),
    close: () => closeSync(descriptor),
  };
}
