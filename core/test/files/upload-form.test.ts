import { request } from 'node:http';
import { readdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';
import { attachmentCount, newAccount, upload } from './uploads.ts';

const maxBytes = 300_000;
let crm: TestCrm;
let photo: Buffer;
let subjectId: string;
beforeAll(async () => {
  crm = await createTestCrm({ http: true, options: { filesMaxBytes: maxBytes } });
  photo = await sharp({ create: { width: 500, height: 300, channels: 3, background: '#2266aa' } })
    .jpeg()
    .toBuffer();
  subjectId = await newAccount(crm, '宏远建筑');
});
afterAll(() => crm.stop());

type Part = string | { readonly bytes: Buffer | string; readonly fileName: string };

function form(parts: readonly (readonly [string, Part])[]): FormData {
  const data = new FormData();
  for (const [name, part] of parts) {
    if (typeof part === 'string') data.append(name, part);
    else data.append(name, new Blob([Uint8Array.from(Buffer.from(part.bytes))]), part.fileName);
  }
  return data;
}

const file = (bytes: Buffer | string, fileName = 'a.txt'): Part => ({ bytes, fileName });

/** Names of all files that are kept or on their way. */
async function stored(): Promise<string[]> {
  const entries = await readdir(crm.crm.config.dataFolder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

/** Sends a body as it is; what was answered, or null where nothing came back. */
function send(
  body: string,
  { end = true, type = 'multipart/form-data; boundary=B', later = '' } = {},
): Promise<string | null> {
  return new Promise((resolve) => {
    const sending = request(`${crm.url}/files?subjectId=${encodeURIComponent(subjectId)}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${crm.administrator.accessToken}`, 'content-type': type },
    });
    sending.on('error', () => resolve(null));
    sending.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve(`${response.statusCode} ${text}`));
    });
    sending.write(body);
    if (later) setTimeout(() => sending.end(later), 600);
    else if (end) sending.end();
    else setTimeout(() => sending.destroy(), 100);
  });
}

const partOf = (name: string, fileName: string, content: string): string =>
  `--B\r\ncontent-disposition: form-data; name="${name}"; filename="${fileName}"\r\n\r\n${content}`;

describe('a form with a file', () => {
  it('is an upload: fields before and after the file are its parameters', async () => {
    const parts = [
      ['subjectId', subjectId],
      ['file', file(photo, '../../工地 照片.jpg')],
      ['description', '南侧'],
      ['externalId', 'form-1'],
      ['storageKey', '2024/01/somebody-elses'],
    ] as const;
    const { status, attachment } = await upload(crm, {}, form(parts));
    expect(status).toBe(201);
    expect(attachment).toMatchObject({
      ...{ fileName: '工地 照片.jpg', description: '南侧', mediaType: 'image/jpeg', size: photo.length },
      ...{ width: 500, height: 300 },
    });
    const bytes = await (await fetch(`${crm.url}${attachment.url}`)).arrayBuffer();
    expect(Buffer.from(bytes).equals(photo)).toBe(true);
    const again = await upload(crm, {}, form(parts));
    expect([again.status, again.errors?.[0]?.extensions.code]).toEqual([422, 'DUPLICATE']);
  });

  it('is read like any other upload: the address wins, and the content says what it is', async () => {
    const address = { subjectId, fileName: '合同.txt' };
    const page = form([
      ['subjectId', 'nonsense'],
      ['fileName', 'b'],
      ['file', file('<script>alert(1)</script>', 'a.html')],
    ]);
    const { status, attachment } = await upload(crm, address, page);
    expect(status).toBe(201);
    expect(attachment).toMatchObject({ fileName: '合同.txt', mediaType: 'text/plain' });
  });

  it.each<[string, readonly (readonly [string, Part])[], number, string]>([
    [
      'two files',
      [
        ['a', file('x')],
        ['b', file('y')],
      ],
      400,
      'NOT_ONE_FILE',
    ],
    ['no file', [['description', 'x']], 400, 'NOT_ONE_FILE'],
    ['nothing', [], 400, 'NOT_ONE_FILE'],
    ['an empty file', [['a', file('')]], 400, 'EMPTY_FILE'],
    ['a file that is too large', [['a', file(Buffer.alloc(maxBytes + 1, 'x'))]], 413, 'BODY_TOO_LARGE'],
    [
      'fields that are too large',
      [
        ['description', 'x'.repeat(100_000)],
        ['a', file('x')],
      ],
      400,
      'FORM_TOO_LARGE',
    ],
    [
      'too many fields',
      [['a', file('x')], ...Array.from({ length: 30 }, (_, at) => [`f${at}`, 'x'] as const)],
      400,
      'FORM_TOO_LARGE',
    ],
  ])('is refused with %s, and nothing of it is kept', async (_what, parts, status, code) => {
    const before = [await stored(), await attachmentCount(crm, subjectId)];
    const answer = await upload(crm, { subjectId }, form(parts));
    expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([status, code]);
    expect([await stored(), await attachmentCount(crm, subjectId)]).toEqual(before);
  });

  it('makes no record before it has come to its end', async () => {
    const before = [await stored(), await attachmentCount(crm, subjectId)];
    // By the time of the second file the first one has long been stored.
    const [boundary, second] = ['--B\r\n', partOf('b', 'b.txt', 'y')];
    const later = `${second.slice(boundary.length)}\r\n--B--\r\n`;
    expect(await send(`${partOf('a', 'a.txt', 'x')}\r\n${boundary}`, { later })).toMatch(/^400 .*NOT_ONE_FILE/);
    expect([await stored(), await attachmentCount(crm, subjectId)]).toEqual(before);
  });

  it('says in both languages how many files it must have', async () => {
    const two = form([
      ['a', file('x')],
      ['b', file('y')],
    ]);
    const said = async (language: string) =>
      (await upload(crm, { subjectId }, two, { headers: { 'accept-language': language } })).errors?.[0]?.message;
    expect([await said('zh'), await said('en')]).toEqual([
      '表单应恰好包含一个文件',
      'The form must have exactly one file',
    ]);
  });

  it('names its record before the file', async () => {
    const late = form([
      ['a', file('x')],
      ['subjectId', subjectId],
    ]);
    const answer = await upload(crm, {}, late);
    expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([400, 'NO_SUBJECT']);
  });

  it('of a page elsewhere, which sends no token, is refused whatever cookies it sends', async () => {
    const before = [await stored(), await attachmentCount(crm, subjectId)];
    const headers = { origin: 'https://evil.example', cookie: `token=${crm.administrator.accessToken}` };
    const answer = await upload(crm, { subjectId }, form([['a', file('x')]]), { as: null, headers });
    expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    const rep = await crm.createUser({ roles: ['core:sales-representative'] });
    expect((await upload(crm, { subjectId }, form([['a', file('x')]]), { as: rep })).status).toBe(404);
    const reader = await crm.createUser({ roles: ['core:read-only'] });
    expect((await upload(crm, { subjectId }, form([['a', file('x')]]), { as: reader })).status).toBe(403);
    expect([await stored(), await attachmentCount(crm, subjectId)]).toEqual(before);
  });

  it('that is none, or ends early, is refused and leaves nothing', async () => {
    const before = [await stored(), await attachmentCount(crm, subjectId)] as const;
    const whole = `${partOf('a', 'a.txt', 'x')}\r\n--B--\r\n`;
    expect(await send(whole)).toMatch(/^201 /);
    for (const body of ['not a form', '--B', partOf('a', 'a.txt', 'no end'), `${partOf('a', 'a.txt', 'x')}\r\n--B\r\n`])
      expect(await send(body)).toMatch(/^400 .*(BAD_FORM|NOT_ONE_FILE)/);
    expect(await send(whole, { type: 'multipart/form-data' })).toMatch(/^400 .*BAD_FORM/);
    expect(await send(whole, { type: 'multipart/mixed; boundary=B' })).toMatch(/^415 /);
    // The sender leaves: before its file, in it, after it.
    for (const body of ['--B\r\n', partOf('a', 'a.txt', 'x'.repeat(1000)), `${partOf('a', 'a.txt', 'x')}\r\n--B\r\n`])
      expect(await send(body, { end: false })).toBeNull();
    // The server learns later that they have left.
    const kept = Number(before[0].length) + 1;
    for (const end = Date.now() + 20_000; (await stored()).length > kept && Date.now() < end;) await pause(20);
    expect([(await stored()).length, await attachmentCount(crm, subjectId)]).toEqual([kept, before[1] + 1]);
  });

  it('is counted as a whole: what stands before its file is not read without end', async () => {
    const answer = await send(`${'x'.repeat(maxBytes + 100_000)}\r\n${partOf('a', 'a.txt', 'x')}\r\n--B--\r\n`);
    expect(answer ?? '413 ').toMatch(/^413 /);
  });
});
