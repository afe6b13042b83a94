import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { readIfPresent, replaceFile } from './data-folder.ts';
import { isAlive, ownIdentity, type ProcessIdentity } from './process-identity.ts';

/** A process that uses the cluster. A server is alone among servers; commands are as many as like. */
export interface ClusterUser extends ProcessIdentity {
  readonly role: 'server' | 'command';
}

/** Enters this process as a user and returns how to take the entry back. Call it under the folder's lock. */
export function addUser(folder: string, role: ClusterUser['role']): () => void {
  const user: ClusterUser = { ...ownIdentity(), role };
  const file = path.join(folder, `${user.pid}-${randomBytes(4).toString('hex')}.json`);
  replaceFile(file, JSON.stringify(user));
  return () => rmSync(file, { force: true });
}

/** The living users; entries of dead processes are swept away. Call it under the folder's lock. */
export function livingUsers(folder: string): ClusterUser[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    const user = parseUser(readIfPresent(file) ?? '');
    if (user && isAlive(user)) return [user];
    rmSync(file, { force: true });
    return [];
  });
}

function parseUser(text: string): ClusterUser | undefined {
  try {
    return JSON.parse(text) as ClusterUser;
  } catch {
    return undefined; // half an entry: its writer died
  }
}
