import { afterAll, beforeAll, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { createRecord, uploadFile } from './create-record.ts';

// A9, notes, files and pictures: 王敏 keeps what she hears and photographs with the customer, the deal and the project.

let crm: TestCrm;
let wang: TestClient;
let account = '';
const pictures: string[] = [];

const gallery = `fragment pictures on AttachmentConnection { totalCount nodes {
  id fileName description position width height url thumbnailUrl } }`;

interface Picture {
  readonly id: string;
  readonly fileName: string;
  readonly url: string;
  readonly thumbnailUrl: string;
}

async function galleryOf(as: TestClient = wang): Promise<readonly Picture[]> {
  const { account: shown } = await as.data<{ account: { gallery: { nodes: readonly Picture[] } } | null }>(
    `query ($id: ID!) { account(id: $id) { gallery { ...pictures } } } ${gallery}`,
    { variables: { id: account } },
  );
  return shown?.gallery.nodes ?? [];
}

const photo = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .jpeg()
    .toBuffer();

beforeAll(async () => {
  crm = await createTestCrm({ http: true, plugins: [buildingMaterials()] });
  wang = await crm.createUser({ displayName: '王敏', roles: ['core:sales-representative'] });
  account = await createRecord(crm, 'Account', { name: '万和建筑' }, wang);
});
afterAll(() => crm.stop());

it('keeps notes on any record, the important one above', async () => {
  await createRecord(crm, 'Note', { subjectId: account, text: '对检测报告要求严格' }, wang);
  await createRecord(crm, 'Note', { subjectId: account, text: '采购决策在总部', pinned: true }, wang);
  const { account: shown } = await wang.data<{ account: object }>(
    `query ($id: ID!) { account(id: $id) { notes(orderBy: [{ pinned: DESC }]) { nodes { text createdBy { displayName } } } } }`,
    { variables: { id: account } },
  );
  expect(shown).toEqual({
    notes: {
      nodes: [
        { text: '采购决策在总部', createdBy: { displayName: '王敏' } },
        { text: '对检测报告要求严格', createdBy: { displayName: '王敏' } },
      ],
    },
  });
});

it('shows the pictures among the files as a gallery with thumbnails, in the order that people give them', async () => {
  await uploadFile(crm, { subjectId: account, fileName: '合同.txt' }, '合同第一条', wang);
  for (const [name, colour] of [
    ['地基.jpg', '#885522'],
    ['主体.jpg', '#225588'],
    ['外墙.jpg', '#228855'],
  ] as const) {
    pictures.push(await uploadFile(crm, { subjectId: account, fileName: name }, await photo(colour), wang));
  }
  expect((await galleryOf()).map(({ fileName }) => fileName)).toEqual(['地基.jpg', '主体.jpg', '外墙.jpg']);
  await wang.mutate(
    'mutation ($id: ID!) { updateAttachment(id: $id, input: { position: 1, description: "竣工" }) { errors { code } } }',
    { variables: { id: pictures[2] } },
  );
  const [first] = await galleryOf();
  expect(first).toMatchObject({ fileName: '外墙.jpg', description: '竣工', position: 1, width: 900, height: 600 });
  const thumbnail = await fetch(`${crm.url}${first?.thumbnailUrl ?? ''}`);
  const { width, height, format } = await sharp(Buffer.from(await thumbnail.arrayBuffer())).metadata();
  expect({ width, height, format }).toEqual({ width: 400, height: 267, format: 'webp' });
});

it('is there on every kind of record, of a plugin too, in the same statement as the rest', async () => {
  const deal = await createRecord(crm, 'Opportunity', { name: '三期外墙', accountId: account }, wang);
  await uploadFile(
    crm,
    { subjectId: deal, fileName: '效果图.png' },
    await sharp(await photo('#123456'))
      .png()
      .toBuffer(),
    wang,
  );
  const { accounts } = await crm.expectQueries({ atMost: 2 }, () =>
    wang.data<{ accounts: { nodes: object[] } }>(
      `{ accounts(first: 5) { nodes { name gallery(first: 1) { totalCount nodes { fileName } }
        opportunities(first: 5) { nodes { gallery(first: 3) { nodes { fileName thumbnailUrl } }
          activities(first: 3) { nodes { gallery(first: 1) { totalCount } } } } } } } }`,
    ),
  );
  expect(accounts.nodes).toEqual([
    {
      name: '万和建筑',
      gallery: { totalCount: 3, nodes: [{ fileName: '外墙.jpg' }] },
      opportunities: {
        nodes: [
          {
            gallery: {
              nodes: [{ fileName: '效果图.png', thumbnailUrl: expect.stringContaining('/thumbnail') as unknown }],
            },
            activities: { nodes: [] },
          },
        ],
      },
    },
  ]);
  expect(await crm.data('{ buildingProjects { nodes { gallery { totalCount } } } }')).toEqual({
    buildingProjects: { nodes: [] },
  });
});

it('is filtered and paged like every list', async () => {
  const { account: shown } = await wang.data<{ account: object }>(
    `query ($id: ID!) { account(id: $id) {
      gallery(where: { fileName: { contains: "体" } }, orderBy: [{ fileName: DESC }]) { totalCount nodes { fileName } } } }`,
    { variables: { id: account } },
  );
  expect(shown).toEqual({ gallery: { totalCount: 1, nodes: [{ fileName: '主体.jpg' }] } });
});

it('is seen by whoever sees the record, and changed by whoever may change it', async () => {
  const stranger = await crm.createUser({ displayName: '周伟', roles: ['core:sales-representative'] });
  expect(await galleryOf(stranger)).toEqual([]);
  const reader = await crm.as('core:read-only');
  expect(await galleryOf(reader)).toHaveLength(3);
  const { updateAttachment } = await reader.data<{ updateAttachment: { errors: object[] } }>(
    'mutation ($id: ID!) { updateAttachment(id: $id, input: { position: 9 }) { errors { code message } } }',
    { variables: { id: pictures[0] }, language: 'zh' },
  );
  const message = '没有权限:对其所属记录的 update(附件)';
  expect(updateAttachment.errors).toEqual([{ code: 'NOT_PERMITTED', message }]);
});
