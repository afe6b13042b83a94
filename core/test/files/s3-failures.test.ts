import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { FileStore, openDisk, type DiskSettings } from '../../src/files/index.ts';
import type { CrmOptions } from '../../src/app/index.ts';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';
import { s3Bucket, startS3, type S3Server } from './s3-server.ts';
import { attachmentCount, newAccount, upload, write, type UploadAnswer } from './uploads.ts';

const wrongSecret = 'not-the-secret-of-anybody';
let s3: S3Server;
let photo: Buffer;
const closing: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  s3 = await startS3();
  photo = await sharp({ create: { width: 500, height: 500, channels: 3, background: '#2266aa' } })
    .jpeg()
    .toBuffer();
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
afterAll(() => s3.stop());

async function crmWith(options: CrmOptions): Promise<TestCrm> {
  const crm = await createTestCrm({ http: true, options: { logLevel: 'silent', ...s3.options, ...options } });
  closing.push(() => crm.stop());
  return crm;
}

const messageOf = ({ errors }: UploadAnswer): string => errors?.[0]?.message ?? '';

describe('S3 that does not keep a file', () => {
  it.each<[string, CrmOptions, string, RegExp, RegExp]>([
    [
      'the bucket is missing',
      { filesS3Bucket: 'no-such-bucket' },
      'no-such-bucket',
      /存储桶不存在\(NoSuchBucket\)/,
      /the bucket does not exist \(NoSuchBucket\)/,
    ],
    [
      'the credentials are wrong',
      { filesS3AccessKeyId: 'AKIANOBODY', filesS3SecretAccessKey: wrongSecret },
      s3Bucket,
      /访问密钥被拒绝或无权限\(InvalidAccessKeyId\)/,
      /the access key is refused or may not do this \(InvalidAccessKeyId\)/,
    ],
    [
      'the server is down',
      { filesS3Endpoint: 'http://127.0.0.1:1' },
      s3Bucket,
      /服务没有正常应答\(/,
      /the service does not answer as it should \(/,
    ],
  ])('says so in the language of the request: %s', async (_what, options, bucket, zh, en) => {
    const crm = await crmWith(options);
    const subjectId = await newAccount(crm, '宏远建筑');
    const before = await s3.keys();
    const inEnglish = await upload(crm, { subjectId, fileName: 'a.jpg' }, photo, {
      headers: { 'accept-language': 'en' },
    });
    const inChinese = await upload(crm, { subjectId, fileName: 'a.txt' }, '合同', {
      headers: { 'accept-language': 'zh-CN' },
    });
    for (const answer of [inEnglish, inChinese]) {
      expect(answer).toMatchObject({
        status: 503,
        errors: [{ message: expect.stringContaining(bucket), extensions: { code: 'FILE_STORAGE_UNAVAILABLE' } }],
      });
      for (const secret of [wrongSecret, 'AKIANOBODY', 'S3RVER', '127.0.0.1'])
        expect(JSON.stringify(answer)).not.toContain(secret);
    }
    expect(messageOf(inEnglish)).toMatch(en);
    expect(messageOf(inChinese)).toMatch(zh);
    expect(await attachmentCount(crm, subjectId)).toBe(0);
    expect(await s3.keys()).toEqual(before);
    expect(await readdir(join(crm.crm.config.dataFolder, 'files', 'incoming'))).toEqual([]);
  });

  it('is told to whoever downloads, and a purge goes on without it', async () => {
    const own = await startS3();
    closing.push(() => own.stop());
    const crm = await crmWith(own.options);
    const subjectId = await newAccount(crm, '远大装饰');
    const { attachment } = await upload(crm, { subjectId, fileName: 'a.jpg' }, photo);
    await own.stop();
    for (const method of ['GET', 'HEAD']) {
      const answer = await fetch(`${crm.url}${attachment.url}`, { method });
      expect([answer.status, answer.headers.get('content-disposition')]).toEqual([503, null]);
    }
    await write(crm, 'deleteAttachment', attachment.id);
    await write(crm, 'purgeAttachment', attachment.id);
    expect(await attachmentCount(crm, subjectId)).toBe(0);
  });

  type S3Settings = DiskSettings & { readonly driver: 's3' };
  const diskOn = (settings: Partial<S3Settings>) =>
    openDisk({ driver: 's3', bucket: s3Bucket, region: 'us-east-1', endpoint: s3.endpoint, ...settings });
  const storeOn = (settings: Partial<S3Settings>, disk = () => diskOn(settings)): FileStore =>
    new FileStore({
      disk,
      bucket: s3Bucket,
      incomingFolder: join(tmpdir(), `guanxi-incoming-${randomUUID()}`),
      maxBytes: 10_000_000,
      secret: 's'.repeat(40),
    });
  const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
  const keep = (store: FileStore, bytes: Buffer = Buffer.from('x')) =>
    store.receive(Readable.from([bytes]), async () => ({ kept: true, value: null }));

  it('after its thumbnail keeps no thumbnail either', async () => {
    const before = await s3.keys();
    const disk = await diskOn({ credentials });
    let thumbnails = 0;
    disk.putStream = async () => {
      thumbnails = (await s3.keys()).length - before.length;
      throw new Error('broken off');
    };
    await expect(
      keep(
        storeOn({}, async () => disk),
        photo,
      ),
    ).rejects.toThrow(/S3 bucket guanxi-files/);
    expect([thumbnails, await s3.keys()]).toEqual([1, before]);
  });

  it('has not much time to do so', async () => {
    const deaf = createServer().listen(0, '127.0.0.1');
    await once(deaf, 'listening');
    deaf.on('connection', (socket) => closing.push(async () => socket.destroy()));
    closing.push(async () => deaf.close());
    const endpoint = `http://127.0.0.1:${(deaf.address() as AddressInfo).port}`;
    const keeping = keep(storeOn({ endpoint, credentials, patience: 200 }));
    await expect(keeping).rejects.toThrow(/does not answer as it should \(TimeoutError\)/);
  });

  it('is told from one for which no key was found', async () => {
    const nowhere = { AWS_CONFIG_FILE: '/nowhere', AWS_SHARED_CREDENTIALS_FILE: '/nowhere' };
    const variables = { AWS_EC2_METADATA_DISABLED: 'true', ...nowhere };
    const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
    Object.assign(process.env, variables);
    try {
      await expect(keep(storeOn({}))).rejects.toThrow(/no access key was found \(CredentialsProviderError\)/);
    } finally {
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
  });

  it('costs no open file each time', async () => {
    const store = storeOn({ endpoint: 'http://127.0.0.1:1', credentials });
    await expect(keep(store)).rejects.toThrow(/does not answer/);
    const open = () => readdirSync('/proc/self/fd').length;
    const before = open();
    for (let time = 0; time < 20; time += 1) await expect(keep(store)).rejects.toThrow(/does not answer/);
    expect(open()).toBeLessThan(before + 10);
  });
});
