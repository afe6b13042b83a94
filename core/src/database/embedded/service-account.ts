import { statSync } from 'node:fs';
import { readIfPresent } from './data-folder.ts';
import { PostgresNotRunnable } from './errors.ts';

/** The user that PostgreSQL runs as when we are root (it refuses to run as root). */
export interface ServiceAccount {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Undefined when we are an ordinary user: PostgreSQL then runs as ourselves. As root: the owner of an existing cluster,
 * else user `postgres`, else `nobody` (most containers lack `postgres`).
 *
 * @throws PostgresNotRunnable when neither exists
 */
export function serviceAccount(cluster: string, passwdFile: string): ServiceAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const entries = (readIfPresent(passwdFile) ?? '').split('\n').map((line) => line.split(':'));
  const entry = ['postgres', 'nobody'].map((name) => entries.find((fields) => fields[0] === name)).find(Boolean);
  if (!entry) throw PostgresNotRunnable.noAccount(passwdFile);
  return { uid: Number(entry[2]), gid: Number(entry[3]) };
}
