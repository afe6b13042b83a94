import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '../../../src/testing/index.ts';
import { writtenRecords } from '../written-records.ts';

let crm: TestCrm;
beforeAll(async () => void (crm = await createTestCrm()));
afterAll(() => crm.stop());

const accounts = writtenRecords<{ account: { id: string } }>(() => crm, 'Account', '{ account { id } }');
const account = async (name: string, more: object = {}): Promise<string> =>
  (await accounts.create({ name, ...more })).account.id;
const notes = writtenRecords<{ note: { id: string } | null; errors: object[] }>(
  () => crm,
  'Note',
  '{ note { id text subject { __typename } } errors { code path } }',
);
const tags = writtenRecords<{ tag: { id: string; name: string; colour: string } | null; errors: object[] }>(
  () => crm,
  'Tag',
  '{ tag { id name colour } errors { code path } }',
);

describe('a note', () => {
  it('is about any record, and the pinned one stands first', async () => {
    const subjectId = await account('宏远建筑');
    await notes.create({ subjectId, text: '采购换人了' });
    await notes.create({ subjectId, text: '只接受月结', pinned: true });
    const read = `query ($id: ID!) { account(id: $id) {
      notes(orderBy: [{ pinned: DESC }, { createdAt: DESC }]) { nodes { text createdBy { displayName } } } } }`;
    expect(await crm.data(read, { variables: { id: subjectId } })).toEqual({
      account: {
        notes: {
          nodes: [
            { text: '只接受月结', createdBy: { displayName: 'Administrator' } },
            { text: '采购换人了', createdBy: { displayName: 'Administrator' } },
          ],
        },
      },
    });
    const products = writtenRecords<{ product: { id: string } }>(() => crm, 'Product', '{ product { id } }');
    const { product } = await products.create({ code: 'T-100', name: '瓷砖' });
    expect(await notes.create({ subjectId: product.id, text: '缺货' })).toMatchObject({
      note: { subject: { __typename: 'Product' } },
      errors: [],
    });
  });

  it('is seen by whoever sees its record, and by nobody else', async () => {
    const rep = await crm.createUser({ roles: ['core:sales-representative'] });
    const mine = await account('我的客户', { ownerId: rep.id });
    const secret = await account('别人的客户');
    const ofMine = await notes.create({ subjectId: mine, text: '经理的批示' });
    const ofSecret = await notes.create({ subjectId: secret, text: '机密' });
    const seen = await crm.data<{ notes: { nodes: { text: string }[] } }>(
      '{ notes(where: { subjectType: { eq: "Account" } }) { nodes { text } } }',
      { as: rep },
    );
    expect(seen.notes.nodes).toEqual([{ text: '经理的批示' }]);
    const byId = 'query ($a: ID!, $b: ID!) { a: note(id: $a) { text } b: note(id: $b) { text } }';
    expect(await crm.data(byId, { as: rep, variables: { a: ofMine.note?.id, b: ofSecret.note?.id } })).toEqual({
      a: { text: '经理的批示' },
      b: null,
    });
    const write = `mutation ($mine: ID!, $secret: ID!, $note: ID!) {
      added: createNote(input: { subjectId: $mine, text: "已回访" }) { errors { code } }
      refused: createNote(input: { subjectId: $secret, text: "x" }) { errors { code } }
      changed: updateNote(id: $note, input: { text: "x" }) { errors { code } }
    }`;
    const written = await crm.data(write, { as: rep, variables: { mine, secret, note: ofSecret.note?.id } });
    expect(written).toEqual({
      added: { errors: [] },
      refused: { errors: [{ code: 'NOT_FOUND' }] },
      changed: { errors: [{ code: 'NOT_FOUND' }] },
    });
  });

  it('is not about a note', async () => {
    const { note } = await notes.create({ subjectId: await account('鼎盛装饰'), text: '一' });
    expect((await notes.create({ subjectId: note?.id, text: '二' })).errors).toEqual([
      { code: 'INVALID', path: ['input', 'subjectId'] },
    ]);
  });

  it('rests with its deleted record, comes back with it, and is purged with it', async () => {
    const id = await account('过客');
    const { note } = await notes.create({ subjectId: id, text: '匆匆' });
    const all = async () =>
      await crm.data('query ($id: ID!) { note(id: $id) { text } }', { variables: { id: note?.id } });
    const write = (mutation: string) =>
      crm.data(`mutation ($id: ID!) { payload: ${mutation}(id: $id) { errors { code message } } }`, {
        variables: { id },
      });
    await write('deleteAccount');
    expect(await all()).toEqual({ note: null });
    await write('restoreAccount');
    expect(await all()).toEqual({ note: { text: '匆匆' } });
    expect(await write('purgeAccount')).toEqual({ payload: { errors: [] } });
    expect(await all()).toEqual({ note: null });
    const audit = `query ($id: ID!) { auditEntries(where: { subjectId: { eq: $id }, action: { eq: PURGE } }) { totalCount } }`;
    expect(await crm.data(audit, { variables: { id: note?.id } })).toEqual({ auditEntries: { totalCount: 1 } });
  });
});

describe('a tag', () => {
  it('finds records of every kind', async () => {
    const { tag } = await tags.create({ name: ' 重点 ', colour: '#1e88e5' });
    expect(tag).toMatchObject({ name: '重点', colour: '#1E88E5' });
    await account('重点客户', { taggings: [{ tagId: tag?.id }] });
    const contacts = writtenRecords<{ contact: { id: string } }>(() => crm, 'Contact', '{ contact { id } }');
    await contacts.create({ name: '重要的人', taggings: [{ tagId: tag?.id }] });
    await account('普通客户');
    const found = await crm.data(`{
      accounts(where: { taggings: { some: { tag: { name: { eq: "重点" } } } } }) {
        nodes { name taggings { nodes { tag { name colour } } } }
      }
      untagged: accounts(where: { name: { endsWith: "客户" }, taggings: { none: {} } }) { totalCount }
      tags(where: { name: { eq: "重点" } }) {
        nodes { taggings { totalCount nodes { subject { ... on Account { name } ... on Contact { name } } } } }
      }
      taggingGroups(groupBy: [{ tag: VALUE }]) { nodes { key { tag { name } } count } }
    }`);
    expect(found).toEqual({
      accounts: { nodes: [{ name: '重点客户', taggings: { nodes: [{ tag: { name: '重点', colour: '#1E88E5' } }] } }] },
      untagged: { totalCount: 3 },
      tags: {
        nodes: [
          {
            taggings: {
              totalCount: 2,
              nodes: [{ name: '重点客户' }, { name: '重要的人' }].map((subject) => ({ subject })),
            },
          },
        ],
      },
      taggingGroups: { nodes: [{ key: { tag: { name: '重点' } }, count: 2 }] },
    });
  });

  it('stands once, and once on a record', async () => {
    const { tag } = await tags.create({ name: '老客户' });
    expect((await tags.create({ name: '老客户' })).errors).toEqual([{ code: 'DUPLICATE', path: ['input', 'name'] }]);
    expect((await tags.create({ name: '红', colour: 'red' })).errors).toEqual([
      { code: 'INVALID', path: ['input', 'colour'] },
    ]);
    const subjectId = await account('远大装饰');
    const taggings = writtenRecords<{ errors: { code: string }[] }>(() => crm, 'Tagging', '{ errors { code } }');
    expect((await taggings.create({ subjectId, tagId: tag?.id })).errors).toEqual([]);
    expect((await taggings.create({ subjectId, tagId: tag?.id })).errors).toEqual([{ code: 'DUPLICATE' }]);
  });
});
