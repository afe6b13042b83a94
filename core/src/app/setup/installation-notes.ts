import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a development start noted in the data folder about the database that it prepared. */
export interface InstallationNotes {
  /** The administrator that was created, to be shown again. */
  readonly administrator?: { readonly email: string; readonly password: string };
  /** Plugins whose demo data is loaded, completely. */
  readonly demoOf?: readonly string[];
  /** People of the demo data as whom one can sign in, and the one password of them all. */
  readonly demoPeople?: { readonly password: string; readonly emails: readonly string[] } | undefined;
}

/** One note per database: an own server and the embedded one can take turns in the same folder. */
type NotesFile = Record<string, InstallationNotes>;

const fileName = 'administrator.json';

function readAll(dataFolder: string): NotesFile {
  try {
    return JSON.parse(readFileSync(path.join(dataFolder, fileName), 'utf8')) as NotesFile;
  } catch {
    return {}; // absent or damaged: nothing is known
  }
}

export function readNotes(dataFolder: string, database: string): InstallationNotes {
  return readAll(dataFolder)[database] ?? {};
}

/** Keeps the notes, readable by their owner only. */
export function writeNotes(dataFolder: string, database: string, notes: InstallationNotes): void {
  mkdirSync(dataFolder, { recursive: true });
  const all = { ...readAll(dataFolder), [database]: notes };
  writeFileSync(path.join(dataFolder, fileName), `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 });
}
