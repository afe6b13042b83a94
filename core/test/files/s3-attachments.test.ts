import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';
import { startS3, type S3Server } from './s3-server.ts';
import { attachmentCount, linkSignedAt, newAccount, upload, write } from './uploads.ts';

let s3: S3Server;
let crm: TestCrm;
let photo: Buffer;
beforeAll(async () => {
  s3 = await startS3();
  crm = await createTestCrm({ http: true, options: s3.options });
  photo = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#2266aa' } })
    .jpeg()
    .toBuffer();
});
afterAll(async () => {
  await crm.stop();
  await s3.stop();
});

const get = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${crm.url}${path}`, init);

describe('files in S3', () => {
  it('come back byte for byte, of every size and under their Chinese names', async () => {
    const subjectId = await newAccount(crm, '宏远建筑');
    // One chunk, a chunk and a byte, many chunks: services that misread chunked bodies keep more than was sent.
    for (const size of [1, 65_537, 3_000_001]) {
      const bytes = randomBytes(size);
      const { status, attachment } = await upload(crm, { subjectId, fileName: `附件 ${size}.bin` }, bytes);
      expect([status, attachment['size'], attachment['fileName']]).toEqual([201, size, `附件 ${size}.bin`]);
      const answer = await get(attachment.url);
      expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
      expect(answer.headers.get('content-length')).toBe(String(size));
      expect(answer.headers.get('content-disposition')).toContain(`filename*=UTF-8''%E9%99%84%E4%BB%B6%20${size}.bin`);
      expect(answer.headers.get('cache-control')).toMatch(/^private, max-age=\d+$/);
      const head = await get(attachment.url, { method: 'HEAD' });
      expect([head.status, head.headers.get('content-length')]).toEqual([200, String(size)]);
    }
    expect(await attachmentCount(crm, subjectId)).toBe(3);
  });

  it('are pictures with a thumbnail, and purging removes both objects', async () => {
    const subjectId = await newAccount(crm, '新城地产');
    const before = await s3.keys();
    const { attachment } = await upload(crm, { subjectId, fileName: '工地.jpg' }, photo);
    expect(attachment).toMatchObject({ mediaType: 'image/jpeg', width: 1200, height: 800 });
    const added = (await s3.keys()).filter((key) => !before.includes(key));
    expect(added.sort()).toEqual([
      expect.stringMatching(/^\d{4}\/\d\d\/[0-9a-f-]{36}$/),
      expect.stringMatching(/^\d{4}\/\d\d\/[0-9a-f-]{36}\.webp$/),
    ]);
    const thumbnail = await get(attachment.thumbnailUrl ?? '');
    expect(thumbnail.headers.get('content-type')).toBe('image/webp');
    const { width, height } = await sharp(Buffer.from(await thumbnail.arrayBuffer())).metadata();
    expect({ width, height }).toEqual({ width: 400, height: 267 });
    await write(crm, 'deleteAttachment', attachment.id);
    expect((await get(attachment.url)).status).toBe(404);
    expect(await s3.keys()).toHaveLength(before.length + 2);
    await write(crm, 'purgeAttachment', attachment.id);
    expect((await s3.keys()).sort()).toEqual(before.sort());
  });

  it('open by a link of this server that is whole and young, never by one of S3', async () => {
    const subjectId = await newAccount(crm, '远大装饰');
    const { attachment } = await upload(crm, { subjectId, fileName: 'a.jpg' }, photo);
    expect(attachment.url).toMatch(/^\/files\//);
    const status = async (path: string) => (await get(path)).status;
    expect(await status(attachment.url)).toBe(200);
    expect(await status(`/files/${attachment.id}`)).toBe(403);
    expect(await status(attachment.url.replace('?', '/thumbnail?'))).toBe(403);
    expect(await status(attachment.url.replace(/expires=\d+/, 'expires=4102444800'))).toBe(403);
    const old = await get(await linkSignedAt(crm, attachment.id, Date.now() - 301_000));
    expect(old.status).toBe(403);
    expect(await old.json()).toMatchObject({ errors: [{ extensions: { code: 'LINK_EXPIRED' } }] });
  });

  it('leave nothing behind where no record is made of them', async () => {
    const subjectId = await newAccount(crm, '鼎盛装饰');
    expect((await upload(crm, { subjectId, fileName: 'a', externalId: 'phone-1' }, photo)).status).toBe(201);
    const before = await s3.keys();
    expect((await upload(crm, { subjectId, fileName: 'a', externalId: 'phone-1' }, photo)).status).toBe(422);
    expect((await s3.keys()).sort()).toEqual(before.sort());
  });

  it('whose bytes are gone answer 404', async () => {
    const subjectId = await newAccount(crm, '过客');
    const before = await s3.keys();
    const { attachment } = await upload(crm, { subjectId, fileName: 'a.txt' }, 'x');
    const [key = ''] = (await s3.keys()).filter((name) => !before.includes(name));
    expect((await fetch(`${s3.endpoint}/guanxi-files/${key}`, { method: 'DELETE' })).status).toBe(204);
    expect((await get(attachment.url)).status).toBe(404);
  });
});
