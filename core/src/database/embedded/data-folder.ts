import {
  accessSync,
  chownSync,
  constants,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import path from 'node:path';

/** Where everything of one embedded PostgreSQL lies. */
export interface DataFolder {
  /** The folder itself, absolute. */
  readonly root: string;
  /** The cluster (PGDATA); it exists only once it is complete. */
  readonly cluster: string;
  /**
   * What names of clusters in the making begin with. Each start makes its own: the initdb of a start that was killed
   * lives on for a moment and would write into ours. Left over only by a start that was killed.
   */
  readonly unfinishedClusters: string;
  readonly secrets: string;
  readonly log: string;
  /** The port of the last start, reused while it is free so that saved connections stay valid. */
  readonly lastPort: string;
  readonly users: string;
  readonly lock: string;
  /** Copies of PostgreSQL's programs, needed when node_modules is read-only. */
  readonly programs: string;
}

/** Creates the folder if needed and proves that it can be written. Throws the file error of Node. */
export function openDataFolder(folder: string): DataFolder {
  // Asked first: mkdir says ENOENT on a read-only file system, and is content with an existing folder of somebody else.
  accessSync(nearestExisting(path.resolve(folder)), constants.W_OK);
  mkdirSync(folder, { recursive: true });
  const root = realpathSync(folder);
  const inside = (name: string) => path.join(root, name);
  const files: DataFolder = {
    root,
    cluster: inside('postgres'),
    unfinishedClusters: inside('postgres.unfinished'),
    secrets: inside('postgres-secrets.json'),
    log: inside('postgres.log'),
    lastPort: inside('postgres.port'),
    users: inside('users'),
    lock: inside('lock'),
    programs: inside('programs'),
  };
  for (const each of [files.users, files.lock]) {
    mkdirSync(each, { recursive: true });
    accessSync(each, constants.W_OK | constants.X_OK);
    giveToFolderOwner(each);
  }
  return files;
}

/** Replaces a file in one step, readable by its owner only: nobody ever sees half of it, also after a crash. */
export function replaceFile(file: string, content: string): void {
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  writeFileSync(temporary, content, { mode: 0o600, flush: true });
  giveToFolderOwner(temporary);
  renameSync(temporary, file);
}

/** The file's text, or undefined when it does not exist. */
export function readIfPresent(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * What root creates in the folder of an ordinary user shall stay usable for that user: one `sudo` must not lock them
 * out of their own data.
 */
export function giveToFolderOwner(file: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(path.dirname(file));
  if (uid !== 0) chownSync(file, uid, gid);
}

function nearestExisting(folder: string): string {
  for (let each = folder; ; each = path.dirname(each)) {
    if (statSync(each, { throwIfNoEntry: false }) || each === path.dirname(each)) return each;
  }
}
