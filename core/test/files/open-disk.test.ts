import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { FileStore, openDisk } from '../../src/files/index.ts';

const run = promisify(execFile);
const script = fileURLToPath(new URL('open-s3.mjs', import.meta.url));

/** What `openDisk` says in an installation with or without the SDK of S3. */
async function openedIn(installation: 'with' | 'without'): Promise<unknown> {
  const { stdout } = await run(process.execPath, [script, installation]);
  return JSON.parse(stdout);
}

describe('where files lie', () => {
  it('is S3 only with its SDK installed, and the message says which packages are missing', async () => {
    // The SDK is installed for the tests: only a process of its own can be without it.
    expect(await openedIn('with')).toEqual({ opened: true });
    expect(await openedIn('without')).toEqual({
      code: 'FILES_S3_SDK_MISSING',
      zh: expect.stringContaining('npm install @aws-sdk/client-s3') as unknown,
      en: expect.stringContaining('npm install @aws-sdk/client-s3 @aws-sdk/s3-request-presigner') as unknown,
      cause: 'ERR_MODULE_NOT_FOUND',
    });
  });

  it('is a folder of its own by month; what no record was made of is gone again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'guanxi-files-'));
    const store = new FileStore({
      disk: () => openDisk({ driver: 'fs', folder: join(folder, 'stored') }),
      incomingFolder: join(folder, 'incoming'),
      maxBytes: 100,
      secret: 's'.repeat(40),
    });
    const bytes = () => Readable.from([Buffer.from('你好'), Buffer.from('!')]);
    const kept = await store.receive(bytes(), async (file) => {
      expect(store.received(file.key)).toEqual(file);
      return { kept: true, value: file };
    });
    expect(store.received(kept.key)).toBeNull();
    expect(kept).toMatchObject({ key: expect.stringMatching(/^\d{4}\/\d\d\/[0-9a-f-]{36}$/) as unknown, size: 7 });
    expect(await readFile(join(folder, 'stored', kept.key), 'utf8')).toBe('你好!');

    const dropped = await store.receive(bytes(), async (file) => ({ kept: false, value: file }));
    expect(await store.content(dropped.key, 'original')).toBeNull();
    let failed = '';
    const failing = store.receive(bytes(), async ({ key }) => {
      failed = key;
      throw new Error('no database');
    });
    await expect(failing).rejects.toThrow('no database');
    expect(await store.content(failed, 'original')).toBeNull();
    const large = store.receive(Readable.from([Buffer.alloc(101)]), async () => ({ kept: true, value: null }));
    await expect(large).rejects.toMatchObject({ reason: 'TOO_LARGE' });
    const broken = new Readable({ read: () => undefined });
    setTimeout(() => broken.destroy(), 20);
    await expect(store.receive(broken, async () => ({ kept: true, value: null }))).rejects.toMatchObject({
      reason: 'INTERRUPTED',
    });
    await rm(folder, { recursive: true });
  });
});
