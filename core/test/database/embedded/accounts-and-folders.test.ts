import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { findPrograms, PROGRAM_PACKAGE } from '../../../src/database/embedded/postgres-programs.ts';
import { EmbeddedFixture, failureOf, query } from './embedded-fixture.ts';

const fixture = new EmbeddedFixture();
const mounts: string[] = [];
const NOBODY = { uid: 65534, gid: 65534 };

/** Registers a test where it can run: as root. */
function asRoot(name: string, work: () => Promise<void>): void {
  if (process.getuid?.() === 0) test(name, work);
}

/** Registers a test where it can run: as root with the right to mount (most containers lack it). */
function withMounts(name: string, work: () => Promise<void>): void {
  if (process.getuid?.() === 0 && spawnSync('unshare', ['--mount', 'true']).status === 0) test(name, work);
}

afterEach(async () => {
  if (mounts.length > 0) await fixture.stopEverything(); // while its data can still be reached
  for (const mount of mounts.splice(0)) execFileSync('umount', ['--lazy', mount]);
});
afterAll(() => fixture.cleanUp());

/** A small file system of its own. */
function mountMemory(megabytes: number): string {
  const folder = fixture.folder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'none', folder]);
  mounts.push(folder);
  return folder;
}

/** A copy of the installed programs as npm leaves them when install scripts are off: without the links. */
async function programsIn(folder: string): Promise<string> {
  const { postgres } = (await import(PROGRAM_PACKAGE)) as { postgres: string };
  const original = path.dirname(path.dirname(postgres));
  cpSync(original, folder, { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith('.a') });
  const links = JSON.parse(readFileSync(path.join(original, 'pg-symlinks.json'), 'utf8')) as { target: string }[];
  for (const { target } of links) rmSync(path.join(folder, '..', target.replace(/^native/, path.basename(folder))));
  return folder;
}

describe('as root', () => {
  asRoot('PostgreSQL runs as user postgres, or as nobody where that user does not exist, and stays so', async () => {
    const folder = fixture.folder();
    const passwdFile = path.join(folder, 'passwd');
    writeFileSync(passwdFile, 'root:x:0:0::/root:/bin/sh\nnobody:x:65534:65534::/:/bin/false\n');
    const dataFolder = path.join(folder, 'data');
    const asNobody = await fixture.start({ dataFolder, passwdFile });
    expect(statSync(`/proc/${asNobody.pid}`).uid).toBe(NOBODY.uid);
    await asNobody.ensureDatabase('crm');
    await asNobody.release();
    // User postgres appears later: the cluster keeps its owner.
    const again = await fixture.start({ dataFolder });
    expect(statSync(`/proc/${again.pid}`).uid).toBe(NOBODY.uid);
    await again.release();

    const nobody = await failureOf(fixture.start({ dataFolder: path.join(folder, 'absent'), passwdFile: '/dev/null' }));
    expect(nobody.code).toBe('POSTGRES_NO_ACCOUNT');
  });

  asRoot('a private project folder does not matter, neither for the programs nor for the data', async () => {
    const folder = fixture.folder();
    const project = path.join(folder, 'root', 'project');
    mkdirSync(project, { recursive: true });
    const programsFolder = await programsIn(path.join(project, 'node_modules', 'native'));
    chmodSync(path.join(folder, 'root'), 0o700);
    const dataFolder = path.join(project, '.guanxi');
    const programsCopyFolder = path.join(folder, 'copies');
    const first = await fixture.start({ dataFolder, programsFolder, programsCopyFolder });
    expect(readdirSync(programsCopyFolder)).toHaveLength(1);
    await first.ensureDatabase('crm');
    await query(first.ownerUrl('crm'), 'CREATE TABLE note AS SELECT generate_series(1, 1000) AS id');
    await first.release();
    const second = await fixture.start({ dataFolder, programsFolder, programsCopyFolder });
    expect(await query(second.appUrl('crm'), 'SELECT count(*)::int FROM note')).toEqual([{ count: 1000 }]);
    await second.release();
  });

  asRoot('a cluster of an ordinary user is served as that user', async () => {
    const dataFolder = fixture.folder();
    chownSync(dataFolder, NOBODY.uid, NOBODY.gid);
    const user = fixture.spawn({ dataFolder, role: 'server' }, NOBODY);
    const { pid, error } = await user.start;
    expect(error).toBeUndefined();
    expect(statSync(`/proc/${pid}`).uid).toBe(NOBODY.uid);
    const root = await fixture.start({ dataFolder, role: 'command' });
    expect(root.pid).toBe(pid);
    await root.release();
    await user.tell('release');
    const rootAlone = await fixture.start({ dataFolder });
    expect(statSync(`/proc/${rootAlone.pid}`).uid).toBe(NOBODY.uid);
    await rootAlone.release();
    const back = fixture.spawn({ dataFolder, role: 'server' }, NOBODY);
    expect((await back.start).error).toBeUndefined();
    await back.tell('release');
  });

  asRoot('an ordinary user cannot use the data folder of root, and is told so', async () => {
    const dataFolder = fixture.folder();
    await (await fixture.start({ dataFolder })).release();
    const user = fixture.spawn({ dataFolder }, NOBODY);
    expect((await user.start).error).toMatchObject({
      code: 'DATA_FOLDER_NOT_PERMITTED',
      message: expect.stringMatching(/^[^\n]*cannot be read or written \(permission denied\)[^\n]*$/),
      zh: expect.stringContaining('没有权限'),
    });
  });
});

describe('the programs', () => {
  asRoot('are copied into the data folder when node_modules is read-only and lacks the links', async () => {
    const folder = fixture.folder();
    const programsFolder = await programsIn(path.join(folder, 'native'));
    const dataFolder = path.join(folder, 'data');
    mkdirSync(dataFolder);
    chownSync(dataFolder, NOBODY.uid, NOBODY.gid);
    const user = fixture.spawn({ dataFolder, programsFolder }, NOBODY);
    expect((await user.start).error).toBeUndefined();
    expect(readdirSync(path.join(dataFolder, 'programs'))).toHaveLength(1);
    await user.tell('release');
  });

  test('that are absent or cannot run are named, with the way out', async () => {
    const folder = fixture.folder();
    mkdirSync(path.join(folder, 'bin'));
    for (const name of ['postgres', 'initdb']) {
      writeFileSync(path.join(folder, 'bin', name), '#!/bin/sh\necho wrong libc >&2; exit 1\n', { mode: 0o755 });
    }
    const failure = await failureOf(findPrograms(folder, undefined, path.join(folder, 'programs')));
    expect(failure).toMatchObject({ code: 'POSTGRES_NOT_RUNNABLE', en: expect.stringContaining('(wrong libc)') });
    expect(failure.en).toContain('DATABASE_URL');
  });
});

describe('the data folder', () => {
  test('below a file is refused in one sentence', async () => {
    const file = path.join(fixture.folder(), 'file');
    writeFileSync(file, '');
    const failure = await failureOf(fixture.start({ dataFolder: path.join(file, 'data') }));
    expect(failure.code).toBe('DATA_FOLDER_NOT_PERMITTED');
    expect(failure.en).toMatch(/a part of the path is a file/);
  });

  asRoot('that an ordinary user may not write is refused in one sentence', async () => {
    for (const mode of [0o555, 0o700]) {
      const folder = fixture.folder();
      chmodSync(folder, mode);
      const user = fixture.spawn({ dataFolder: path.join(folder, 'data') }, NOBODY);
      expect((await user.start).error).toMatchObject({ code: 'DATA_FOLDER_NOT_PERMITTED' });
    }
  });

  withMounts('on a read-only file system is refused, before the first start and after', async () => {
    const mounted = mountMemory(200);
    await (await fixture.start({ dataFolder: path.join(mounted, 'used') })).release();
    execFileSync('mount', ['-o', 'remount,ro', mounted]);
    for (const name of ['fresh', 'used']) {
      const failure = await failureOf(fixture.start({ dataFolder: path.join(mounted, name) }));
      expect(failure).toMatchObject({ code: 'DATA_FOLDER_NOT_PERMITTED', en: expect.stringMatching(/read-only/) });
    }
  });

  withMounts('on a full disk is refused, before the first start, at a later one and while running', async () => {
    const small = mountMemory(40);
    const mounted = mountMemory(200);
    const tooSmall = await failureOf(fixture.start({ dataFolder: small }));
    expect(tooSmall).toMatchObject({ code: 'DISK_FULL', en: expect.stringMatching(/the first start needs 96 MB/) });
    expect(tooSmall.zh).toContain('磁盘空间不足');

    const first = await fixture.start({ dataFolder: mounted });
    fill(mounted);
    await first.release(); // the clean stop needs no more room
    const full = await failureOf(fixture.start({ dataFolder: mounted }));
    expect(full.code).toBe('DISK_FULL');
    rmSync(path.join(mounted, 'filling'));
    await (await fixture.start({ dataFolder: mounted })).release();
  });
});

function fill(folder: string): void {
  try {
    execFileSync('dd', ['if=/dev/zero', `of=${path.join(folder, 'filling')}`, 'bs=64k'], { stdio: 'ignore' });
  } catch {
    // full, as intended
  }
}
