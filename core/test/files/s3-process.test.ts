import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createEmptyDatabase, type TestDatabase } from '../../src/testing/index.ts';
import { coreProject, GuanxiProcess } from '../app/guanxi-process.ts';
import { s3Bucket, s3Secret, startS3, type S3Server } from './s3-server.ts';

const megabyte = 1_000_000;

describe('guanxi start with files in S3', () => {
  const folder = coreProject();
  let s3: S3Server;
  let database: TestDatabase;
  let server: GuanxiProcess;
  let url: string;
  let authorization = '';

  beforeAll(async () => {
    [s3, database] = await Promise.all([startS3(), createEmptyDatabase()]);
    server = new GuanxiProcess(folder, ['start'], {
      DATABASE_URL: database.appUrl,
      GUANXI_OWNER_DATABASE_URL: database.ownerUrl,
      FILES_MAX_BYTES: String(100 * megabyte),
      FILES_S3_BUCKET: s3Bucket,
      FILES_S3_REGION: 'cn-north-1',
      FILES_S3_ENDPOINT: s3.endpoint,
      FILES_S3_ACCESS_KEY_ID: 'S3RVER',
      FILES_S3_SECRET_ACCESS_KEY: s3Secret,
    });
    url = (await server.says(/API +(http:\S+)\/graphql/))[1] ?? '';
    const [email, password] = [await server.says(/email +(\S+)/), await server.says(/password +(\S+)/)];
    const { signIn } = await ask<{ signIn: { accessToken: string } }>(
      `mutation { signIn(email: "${email[1]}", password: "${password[1]}") { accessToken } }`,
    );
    authorization = `Bearer ${signIn.accessToken}`;
  });

  afterAll(async () => {
    await server.stop();
    await database.drop();
    await s3.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function ask<Data>(query: string): Promise<Data> {
    const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) };
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return ((await answer.json()) as { data: Data }).data;
  }

  const post = (subjectId: string, body: Buffer | FormData): Promise<Response> =>
    fetch(`${url}/files?${new URLSearchParams({ subjectId }).toString()}`, {
      method: 'POST',
      // A connection that has idled while this process made random bytes may be closed under the next request.
      headers: { authorization, connection: 'close' },
      body,
    });

  /** Uploads random bytes, downloads them, and compares. */
  async function sendAndFetch(subjectId: string, size: number, kind: 'raw' | 'form'): Promise<void> {
    const bytes = randomBytes(size);
    const form = new FormData();
    form.append('file', new Blob([bytes]), '图纸.bin');
    const answer = await post(subjectId, kind === 'raw' ? bytes : form);
    expect(answer.status).toBe(201);
    const { attachment } = (await answer.json()) as { attachment: { url: string } };
    const hash = createHash('sha256');
    for await (const chunk of (await fetch(`${url}${attachment.url}`, { headers: { connection: 'close' } })).body ?? [])
      hash.update(chunk);
    expect(hash.digest('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
  }

  /** Bytes that the server's process takes (`VmRSS`), or took at most since `forgetPeak` (`VmHWM`). */
  const memory = (name: 'VmRSS' | 'VmHWM'): number =>
    Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${server.child.pid}/status`, 'utf8'))?.[1]) * 1024;
  const forgetPeak = (): void => writeFileSync(`/proc/${server.child.pid}/clear_refs`, '5');

  it('takes its settings from the environment, and files of any size pass through a bounded memory', async () => {
    const { made } = await ask<{ made: { account: { id: string } } }>(
      'mutation { made: createAccount(input: { name: "宏远建筑" }) { account { id } } }',
    );
    const subjectId = made.account.id;
    // With these 20 MB everything is loaded, and the heap has its size: the next file shows what a file takes.
    await sendAndFetch(subjectId, 20 * megabyte, 'raw');
    for (const kind of ['raw', 'form'] as const) {
      const before = memory('VmRSS');
      forgetPeak();
      await sendAndFetch(subjectId, 60 * megabyte, kind);
      expect(memory('VmHWM') - before).toBeLessThan(45 * megabyte);
    }
    expect(await s3.keys()).toHaveLength(3);

    await s3.stop();
    const down = await post(subjectId, Buffer.from('x'));
    expect([down.status, await down.text()]).toEqual([503, expect.stringMatching(/ECONNREFUSED/)]);
    await server.says(/S3 bucket guanxi-files.*ECONNREFUSED/);
    expect(server.out + server.err).not.toContain(s3Secret);
  });
});
