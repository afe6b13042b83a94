import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { newSecrets, ROLES, writeSecrets, type ClusterSecrets } from './cluster-secrets.ts';
import type { DataFolder } from './data-folder.ts';
import { DataFolderNotUsable, DiskFull, PostgresStartFailed } from './errors.ts';
import { folderFailureIn } from './folder-failure.ts';
import { disarmStalePidFile } from './postmaster.ts';
import type { PostgresPrograms } from './postgres-programs.ts';
import { clusterArgument, runAs, runProgram } from './run-as.ts';
import type { ServiceAccount } from './service-account.ts';

/** A fresh cluster takes 40 MB; the rest is for write-ahead log and a first database. */
const FIRST_START_MB = 96;

/**
 * Names of a UTF-8 character type, most portable first. The collation stays C (fast, stable across systems), but with
 * ctype C, pg_trgm takes no Chinese character for a letter and finds nothing.
 */
const CTYPES = ['C.UTF-8', 'en_US.UTF-8', 'zh_CN.UTF-8', 'UTF-8'];

const HOST_RULES = `# Written by Guanxi: local connections by password only.\nhost all all 127.0.0.1/32 scram-sha-256\n`;

/** Makes the cluster if there is none. It is built aside and renamed at the end: a killed start leaves no half one. */
export async function ensureCluster(
  folder: DataFolder,
  programs: PostgresPrograms,
  account: ServiceAccount | undefined,
): Promise<void> {
  removeUnfinished(folder);
  const versionFile = path.join(folder.cluster, 'PG_VERSION');
  if (existsSync(versionFile))
    return requireVersion(folder.cluster, readFileSync(versionFile, 'utf8').trim(), programs);
  if (existsSync(folder.cluster) && readdirSync(folder.cluster).length > 0) {
    throw DataFolderNotUsable.notACluster(folder.cluster);
  }
  requireSpace(folder.root);
  const unfinished = mkdtempSync(`${folder.unfinishedClusters}-`); // mode 0700, as PostgreSQL wants it
  if (account) chownSync(unfinished, account.uid, account.gid);
  try {
    await runInitdb(folder, unfinished, programs, account);
    writeFileSync(path.join(unfinished, 'pg_hba.conf'), HOST_RULES);
    await setPasswords(folder, unfinished, programs, account);
    renameSync(unfinished, folder.cluster);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/**
 * Creates the roles where missing, gives every role a new password and stores the passwords. PostgreSQL must not be
 * running: this goes through its single-user mode, which asks for no password.
 */
export async function setPasswords(
  folder: DataFolder,
  cluster: string,
  programs: PostgresPrograms,
  account: ServiceAccount | undefined,
): Promise<ClusterSecrets> {
  disarmStalePidFile(cluster);
  const secrets = newSecrets();
  // log_min_error_statement: a failing statement must not put a password into the output.
  const args = ['--single', '-D', clusterArgument(account, cluster), '-c', 'log_min_error_statement=panic', 'postgres'];
  const result = await runProgram(programs.postgres, args, runAs(account, cluster), `${roleStatements(secrets)}\n`);
  if (result.status !== 0 || /\b(ERROR|FATAL|PANIC):/.test(result.output)) throw failure(result.output, folder);
  writeSecrets(folder.secrets, secrets);
  return secrets;
}

/** One statement per line, as single-user mode wants it. */
function roleStatements(secrets: ClusterSecrets): string {
  const dataRoles = (['owner', 'app'] as const).flatMap((kind) => {
    const role = ROLES[kind];
    const exists = `SELECT FROM pg_roles WHERE rolname = '${role}'`;
    return [
      `DO $$ BEGIN IF NOT EXISTS (${exists}) THEN CREATE ROLE ${role}; END IF; END $$`,
      `ALTER ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD '${secrets[kind]}'`,
    ];
  });
  return [
    `ALTER ROLE ${ROLES.bootstrap} PASSWORD '${secrets.bootstrap}'`,
    ...dataRoles,
    'REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC',
  ].join('\n');
}

/**
 * Removes what killed starts left over; only for the holder of the folder's lock. An initdb that still writes there can
 * make files while they are removed: what is left then goes with the next start.
 */
function removeUnfinished(folder: DataFolder): void {
  const beginning = path.basename(folder.unfinishedClusters);
  for (const name of readdirSync(folder.root)) {
    if (!name.startsWith(beginning)) continue;
    try {
      rmSync(path.join(folder.root, name), { recursive: true, force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
    }
  }
}

async function runInitdb(
  folder: DataFolder,
  cluster: string,
  programs: PostgresPrograms,
  account: ServiceAccount | undefined,
): Promise<void> {
  let output = '';
  for (const ctype of CTYPES) {
    const args = ['-D', clusterArgument(account, cluster), '-U', ROLES.bootstrap, '-E', 'UTF8', '--auth=reject'];
    args.push('--locale=C', `--lc-ctype=${ctype}`, '--locale-provider=builtin', '--builtin-locale=C.UTF-8');
    args.push('--text-search-config=simple', '--no-instructions');
    const result = await runProgram(programs.initdb, args, runAs(account, cluster));
    if (result.status === 0) return;
    output = result.output;
    if (!/invalid locale/.test(output)) break;
  }
  throw failure(output, folder);
}

function failure(output: string, folder: DataFolder): Error {
  const reason = /(?:error|ERROR|FATAL|PANIC):\s*(.*)/.exec(output)?.[1] ?? output.trim().split('\n').at(-1) ?? '';
  return folderFailureIn(output, folder.root) ?? PostgresStartFailed.withReason(reason, folder.log);
}

function requireVersion(cluster: string, found: string, programs: PostgresPrograms): void {
  const ours = programs.version.split('.')[0] ?? '';
  if (found !== ours) throw PostgresStartFailed.otherVersion(cluster, found, ours);
}

function requireSpace(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  const freeMb = Math.floor((bavail * bsize) / 2 ** 20);
  if (freeMb < FIRST_START_MB) throw DiskFull.tooLittleFor(folder, freeMb, FIRST_START_MB);
}
