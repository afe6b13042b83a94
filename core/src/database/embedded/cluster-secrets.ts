import { randomBytes } from 'node:crypto';
import { readIfPresent, replaceFile } from './data-folder.ts';

/** Database role of each kind of work; see the docblocks of {@link EmbeddedPostgres} for what each may do. */
export const ROLES = { bootstrap: 'guanxi_bootstrap', owner: 'guanxi_owner', app: 'guanxi_app' } as const;

/** A password per role. */
export type ClusterSecrets = Readonly<Record<keyof typeof ROLES, string>>;

/** Fresh random passwords (192 bits each, safe inside SQL quotes and URLs). */
export function newSecrets(): ClusterSecrets {
  const password = () => randomBytes(24).toString('base64url');
  return { bootstrap: password(), owner: password(), app: password() };
}

/** Stores the passwords, readable by this user only. */
export function writeSecrets(file: string, secrets: ClusterSecrets): void {
  replaceFile(file, `${JSON.stringify(secrets, null, 2)}\n`);
}

/** The stored passwords; undefined when the file is absent or damaged (the passwords can be set anew). */
export function readSecrets(file: string): ClusterSecrets | undefined {
  const text = readIfPresent(file);
  if (text === undefined) return undefined;
  try {
    const secrets = JSON.parse(text) as Partial<ClusterSecrets>;
    const { bootstrap, owner, app } = secrets;
    return bootstrap && owner && app ? { bootstrap, owner, app } : undefined;
  } catch {
    return undefined;
  }
}
