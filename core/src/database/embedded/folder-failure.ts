import { DataFolderNotUsable, DiskFull } from './errors.ts';

const NO_SPACE = new Set(['ENOSPC', 'EDQUOT']);
const NOT_PERMITTED: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EROFS: 'read-only file system',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a file stands where a folder is needed',
  EISDIR: 'a folder stands where a file is needed',
  ENOENT: 'it cannot be created',
};

/** Turns a failed file operation on the data folder into one sentence; anything else comes back unchanged. */
export function asFolderFailure(error: unknown, folder: string): unknown {
  if (!isFileError(error)) return error;
  if (NO_SPACE.has(error.code)) return DiskFull.at(folder, error);
  const reason = NOT_PERMITTED[error.code];
  return reason ? DataFolderNotUsable.notPermitted(error.path ?? folder, reason, error) : error;
}

/** Recognises the same failures in what PostgreSQL or initdb wrote; undefined when it says something else. */
export function folderFailureIn(output: string, folder: string): DiskFull | DataFolderNotUsable | undefined {
  if (/No space left on device|Disk quota exceeded/.test(output)) return DiskFull.at(folder, output);
  if (/Read-only file system/.test(output)) {
    return DataFolderNotUsable.notPermitted(folder, 'read-only file system', output);
  }
  if (/Permission denied|wrong ownership/.test(output)) {
    return DataFolderNotUsable.notPermitted(folder, 'permission denied', output);
  }
  return undefined;
}

function isFileError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  if (typeof error !== 'object' || error === null) return false;
  return 'syscall' in error && 'code' in error && typeof error.code === 'string';
}
