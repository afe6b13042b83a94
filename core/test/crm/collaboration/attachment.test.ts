import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { createTestCrm, type TestCrm, type TestUser } from '../../../src/testing/index.ts';
import { writtenRecords } from '../written-records.ts';

const maxBytes = 300_000;
let crm: TestCrm;
let photo: Buffer;
beforeAll(async () => {
  crm = await createTestCrm({ http: true, options: { filesMaxBytes: maxBytes } });
  photo = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#2266aa' } })
    .withMetadata({ orientation: 6 }) // taken with the camera upright
    .jpeg()
    .toBuffer();
});
afterAll(() => crm.stop());

const accounts = writtenRecords<{ account: { id: string } }>(() => crm, 'Account', '{ account { id } }');
const account = async (name: string): Promise<string> => (await accounts.create({ name })).account.id;

interface Uploaded {
  readonly attachment: {
    readonly id: string;
    readonly url: string;
    readonly thumbnailUrl: string | null;
    readonly [name: string]: unknown;
  };
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

async function upload(
  query: Record<string, string>,
  body: NonNullable<RequestInit['body']>,
  { as = crm.administrator, headers = {} }: { as?: TestUser | null; headers?: Record<string, string> } = {},
): Promise<{ status: number; body: Uploaded }> {
  const authorization = as ? { authorization: `Bearer ${as.accessToken}` } : {};
  const response = await fetch(`${crm.url}/files?${new URLSearchParams(query).toString()}`, {
    method: 'POST',
    headers: { ...authorization, ...headers } as Record<string, string>,
    body,
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  });
  return { status: response.status, body: (await response.json()) as Uploaded };
}

const get = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${crm.url}${path}`, init);
const code = ({ body }: { body: Uploaded }): string | undefined => body.errors?.[0]?.extensions.code;

/** Names of all files that are kept. */
async function kept(): Promise<string[]> {
  const entries = await readdir(crm.crm.config.dataFolder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

describe('a file', () => {
  it('is attached to a record and comes back as it was', async () => {
    const subjectId = await account('宏远建筑');
    const text = '合同第一条……\n';
    const { status, body } = await upload(
      { subjectId, fileName: 'C:\\文件\\..\\合同 (终稿).txt', description: '终稿' },
      text,
    );
    expect(status).toBe(201);
    expect(body.attachment).toMatchObject({
      fileName: '合同 (终稿).txt',
      description: '终稿',
      mediaType: 'text/plain',
      size: Buffer.byteLength(text),
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      width: null,
      thumbnailUrl: null,
    });
    const answer = await get(body.attachment.url);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(text);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="__ (__).txt"; filename*=UTF-8''%E5%90%88%E5%90%8C%20%28%E7%BB%88%E7%A8%BF%29.txt`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'") as unknown,
    });
    expect((await get(body.attachment.url, { method: 'HEAD' })).headers.get('content-length')).toBe(
      String(body.attachment['size']),
    );
    expect((await readdir(`${crm.crm.config.dataFolder}/files/incoming`)).length).toBe(0);
  });

  it('that is a picture has its size and a thumbnail, and stands in the gallery', async () => {
    const subjectId = await account('新城地产');
    await upload({ subjectId, fileName: '说明.txt' }, 'x');
    // Its name says nothing: the content does.
    expect((await upload({ subjectId, fileName: '工地.exe' }, photo)).status).toBe(201);
    const { account: shown } = await crm.data<{
      account: { attachments: { nodes: { url: string; thumbnailUrl: string; [name: string]: unknown }[] } };
    }>(
      `query ($id: ID!) { account(id: $id) {
        attachments(where: { mediaType: { startsWith: "image/" } }) {
          totalCount nodes { fileName mediaType width height url thumbnailUrl }
        } } }`,
      { variables: { id: subjectId } },
    );
    expect(shown.attachments).toMatchObject({
      totalCount: 1,
      nodes: [{ fileName: '工地.exe', mediaType: 'image/jpeg', width: 800, height: 1200 }],
    });
    const [picture] = shown.attachments.nodes;
    const thumbnail = await get(picture?.thumbnailUrl ?? '');
    expect(thumbnail.headers.get('content-type')).toBe('image/webp');
    const { width, height, format } = await sharp(Buffer.from(await thumbnail.arrayBuffer())).metadata();
    expect({ width, height, format }).toEqual({ width: 267, height: 400, format: 'webp' });
    expect(Buffer.from(await (await get(picture?.url ?? '')).arrayBuffer()).equals(photo)).toBe(true);
  });

  it('that only calls itself a picture, or a page, is nothing that a browser runs', async () => {
    const subjectId = await account('恒泰设计院');
    const page = await upload({ subjectId, fileName: 'a.png' }, '<html><script>alert(1)</script></html>', {
      headers: { 'content-type': 'text/html' },
    });
    expect(page.body.attachment).toMatchObject({ mediaType: 'text/plain', thumbnailUrl: null });
    const broken = await upload({ subjectId, fileName: 'b.png' }, photo.subarray(0, 200));
    expect(broken.body.attachment).toMatchObject({ mediaType: 'image/jpeg', width: null, thumbnailUrl: null });
    const bytes = await upload({ subjectId, fileName: '' }, Buffer.from([0, 1, 2, 255]));
    expect(bytes.body.attachment).toMatchObject({ fileName: 'file', mediaType: 'application/octet-stream' });
  });

  it('is refused where it is too large, empty, wrapped, or of nobody', async () => {
    const subjectId = await account('鼎盛装饰');
    const before = await kept();
    const large = Buffer.alloc(maxBytes + 1, 'x');
    expect(await upload({ subjectId, fileName: 'a' }, large)).toMatchObject({ status: 413 });
    const chunked = new Blob([large]).stream();
    const late = await upload({ subjectId, fileName: 'a' }, chunked).catch(() => null);
    expect(late?.status ?? 413).toBe(413);
    expect(code(await upload({ subjectId, fileName: 'a' }, ''))).toBe('EMPTY_FILE');
    const wrapped = { headers: { 'content-type': 'multipart/mixed; boundary=B' } };
    expect(await upload({ subjectId }, '--B\r\n\r\nx\r\n--B--', wrapped)).toMatchObject({ status: 415 });
    const squeezed = { headers: { 'content-encoding': 'gzip' } };
    expect(await upload({ subjectId }, 'x', squeezed)).toMatchObject({ status: 415 });
    expect(await upload({ subjectId, fileName: 'a' }, 'x', { as: null })).toMatchObject({ status: 401 });
    expect(await upload({ subjectId: 'nonsense', fileName: 'a' }, 'x')).toMatchObject({ status: 404 });
    const rep = await crm.createUser({ roles: ['core:sales-representative'] });
    expect(await upload({ subjectId, fileName: 'a' }, 'x', { as: rep })).toMatchObject({ status: 404 });
    const reader = await crm.createUser({ roles: ['core:read-only'] });
    expect(await upload({ subjectId, fileName: 'a' }, 'x', { as: reader })).toMatchObject({ status: 403 });
    expect((await upload({ subjectId, fileName: 'a', externalId: 'phone-1' }, 'x')).status).toBe(201);
    const twice = await upload({ subjectId, fileName: 'a', externalId: 'phone-1' }, 'x');
    expect([twice.status, code(twice)]).toEqual([422, 'DUPLICATE']);
    expect(await kept()).toHaveLength(before.length + 1);
  });

  it('opens by a link that is whole and young', async () => {
    const subjectId = await account('远大装饰');
    const { attachment } = (await upload({ subjectId, fileName: 'a.jpg' }, photo)).body;
    const other = (await upload({ subjectId, fileName: 'b.txt' }, 'x')).body.attachment;
    const status = async (path: string) => (await get(path)).status;
    expect(await status(attachment.url)).toBe(200);
    expect(await status(`/files/${attachment.id}`)).toBe(403);
    expect(await status(attachment.url.replace(attachment.id, other.id))).toBe(403);
    expect(await status(attachment.url.replace('?', '/thumbnail?'))).toBe(403);
    expect(await status(attachment.url.replace(/expires=\d+/, 'expires=4102444800'))).toBe(403);
    const now = Date.now();
    const old = await get(await linkOf(attachment.id, now - 301_000));
    expect([old.status, code({ body: (await old.json()) as Uploaded })]).toEqual([403, 'LINK_EXPIRED']);
    expect(await status(await linkOf(attachment.id, now - 200_000))).toBe(200);
    expect(await status(`/files/${attachment.id}/x`)).toBe(404);
    expect(await status('/files/')).toBe(404);
    expect(await status('/files')).toBe(405);
  });

  it('leaves with its attachment: no link once deleted, no bytes once purged', async () => {
    const subjectId = await account('过客');
    const { attachment } = (await upload({ subjectId, fileName: 'a.jpg' }, photo)).body;
    const before = await kept();
    const write = (mutation: string, id: string) =>
      crm.data(`mutation ($id: ID!) { payload: ${mutation}(id: $id) { errors { code message } } }`, {
        variables: { id },
      });
    await write('deleteAttachment', attachment.id);
    expect((await get(attachment.url)).status).toBe(404);
    const deleted = `query ($id: ID!) { attachments(where: { id: { eq: $id }, deletedAt: { isNull: false } }) {
      nodes { url thumbnailUrl } } }`;
    expect(await crm.data(deleted, { variables: { id: attachment.id } })).toEqual({
      attachments: { nodes: [{ url: null, thumbnailUrl: null }] },
    });
    await write('restoreAttachment', attachment.id);
    expect((await get(attachment.url)).status).toBe(200);
    await write('deleteAttachment', attachment.id);
    expect(await write('purgeAttachment', attachment.id)).toEqual({ payload: { errors: [] } });
    expect(await kept()).toHaveLength(before.length - 2);
    // With its record too.
    const second = (await upload({ subjectId, fileName: 'b.txt' }, 'x')).body.attachment;
    expect(await write('purgeAccount', subjectId)).toEqual({ payload: { errors: [] } });
    expect((await get(second.url)).status).toBe(404);
    expect(await kept()).toHaveLength(before.length - 2);
  });

  it('is attached by uploading only', async () => {
    const { errors } = await crm.execute('mutation { createAttachment(input: {}) { errors { code } } }');
    expect(errors?.[0]?.message).toMatch(/createAttachment/);
    const { write, model } = crm.crm;
    const entity = model.entities.get('Attachment');
    if (!entity) throw new Error('no Attachment');
    const subjectId = await account('某某');
    const input = { subjectId, fileName: 'x', storageKey: '2024/01/somebody-elses' };
    const { principal } = { principal: await crm.crm.identity.principalOf(crm.administrator.accessToken) };
    const outcome = await write.create(entity, input, { principal, language: 'en', source: 'graphql' });
    expect(outcome).toMatchObject({ id: null, errors: [{ code: 'NO_UPLOAD' }] });
  });
});

/** A link as it was signed at another moment. */
async function linkOf(id: string, at: number): Promise<string> {
  const real = Date.now;
  Date.now = () => at;
  try {
    const read = 'query ($id: ID!) { attachment(id: $id) { url } }';
    return (await crm.data<{ attachment: { url: string } }>(read, { variables: { id } })).attachment.url;
  } finally {
    Date.now = real;
  }
}
