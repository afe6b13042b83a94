import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';

/** Only for linking programs against PostgreSQL: a third of the package. */
const NOT_COPIED = /\.a$|^pkgconfig$|^include$/;

/**
 * Copies PostgreSQL's programs under `parent`, readable by everybody, and returns the copy's folder; a finished copy of
 * the same programs is used again. Undefined when the place cannot be written or cannot be trusted: whoever may write
 * there decides what we run.
 */
export function copyPrograms(original: string, parent: string): string | undefined {
  const fingerprint = createHash('sha256')
    .update(readFileSync(path.join(original, 'bin', 'postgres')))
    .digest('hex');
  const copy = path.join(parent, `postgres-${fingerprint.slice(0, 16)}`);
  const unfinished = `${copy}.${randomBytes(6).toString('hex')}`;
  try {
    mkdirSync(parent, { recursive: true, mode: 0o755 });
    if (!isOurs(parent)) return undefined;
    chmodSync(parent, 0o755);
    if (lstatSync(copy, { throwIfNoEntry: false })) return copy;
    copyReadable(original, unfinished);
    renameSync(unfinished, copy);
    return copy;
  } catch {
    rmSync(unfinished, { recursive: true, force: true });
    // Another process may have been first.
    return lstatSync(copy, { throwIfNoEntry: false }) ? copy : undefined;
  }
}

function isOurs(folder: string): boolean {
  const entry = lstatSync(folder);
  return entry.isDirectory() && entry.uid === process.getuid?.() && (entry.mode & 0o022) === 0;
}

function copyReadable(from: string, to: string): void {
  const entry = lstatSync(from);
  if (entry.isSymbolicLink()) return symlinkSync(readlinkSync(from), to);
  if (entry.isDirectory()) {
    mkdirSync(to);
    for (const name of readdirSync(from)) {
      if (!NOT_COPIED.test(name)) copyReadable(path.join(from, name), path.join(to, name));
    }
  } else {
    copyFileSync(from, to);
  }
  // Modes are set, not inherited: a umask of 077 may have made the originals private.
  chmodSync(to, entry.isDirectory() || entry.mode & 0o100 ? 0o755 : 0o644);
}
