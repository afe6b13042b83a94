import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CrmOptions } from '../../src/app/index.ts';

const script = fileURLToPath(new URL('s3-server-process.mjs', import.meta.url));
const stored = '._S3rver_object';

/** An S3 service of one test file, in a temporary folder on a free port. It knows the key id `S3RVER` only. */
export interface S3Server {
  readonly endpoint: string;
  /** What a user sets to keep files here. */
  readonly options: CrmOptions;
  /** Keys of all objects in the bucket. */
  keys(): Promise<string[]>;
  stop(): Promise<void>;
}

export const s3Bucket = 'guanxi-files';
export const s3Secret = 'S3RVER';

export async function startS3(): Promise<S3Server> {
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-s3-'));
  const child = spawn(process.execPath, [script, folder, s3Bucket], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const endpoint = `http://127.0.0.1:${Number(line.toString())}`;
  return {
    endpoint,
    options: {
      filesS3Bucket: s3Bucket,
      filesS3Endpoint: endpoint,
      filesS3AccessKeyId: 'S3RVER',
      filesS3SecretAccessKey: s3Secret,
    },
    async keys() {
      const bucket = join(folder, s3Bucket);
      const entries = await readdir(bucket, { recursive: true }).catch(() => []);
      return entries.filter((name) => name.endsWith(stored)).map((name) => name.slice(0, -stored.length));
    },
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
