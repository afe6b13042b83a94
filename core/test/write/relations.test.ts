import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm, type TestUser } from '../../src/testing/index.ts';

let crm: TestCrm;
beforeAll(async () => void (crm = await createTestCrm()));
afterAll(() => crm.stop());

interface Told {
  readonly code: string;
  readonly path: readonly string[];
}
interface Written {
  readonly record: { readonly id: string; readonly version: number } | null;
  readonly errors: readonly Told[];
}

const write = async (field: string, type: string, args: object, as?: TestUser): Promise<Written> => {
  const { id, ...given } = args as { id?: string; input: object; ifVersion?: number; merge?: boolean };
  const one = field.replace(/^(create|update)/, '').replace(/^./, (letter) => letter.toLowerCase());
  const named = Object.keys(given).map((name) => `${name}: $${name}`);
  const types = { input: `${type}!`, ifVersion: 'Int', merge: 'Boolean' };
  const variables = Object.keys(given).map((name) => `$${name}: ${types[name as keyof typeof types]}`);
  const document = `mutation (${[...(id ? ['$id: ID!'] : []), ...variables].join(', ')}) {
    payload: ${field}(${[...(id ? ['id: $id'] : []), ...named].join(', ')}) {
      record: ${one} { id version } errors { code path } } }`;
  return (await crm.data<{ payload: Written }>(document, { variables: { ...args }, ...(as && { as }) })).payload;
};
const made = async (entity: string, input: object, as?: TestUser): Promise<string> => {
  const { record, errors } = await write(`create${entity}`, `Create${entity}Input`, { input }, as);
  expect(errors).toEqual([]);
  return record?.id ?? '';
};
const change = (entity: string, id: string, input: object, as?: TestUser, more: object = {}): Promise<Written> =>
  write(`update${entity}`, `Update${entity}Input`, { id, input, ...more }, as);

const tagsOf = async (id: string, type = 'account'): Promise<string[]> => {
  const document = `query ($id: ID!) { record: ${type}(id: $id) { taggings { nodes { tag { name } } } } }`;
  const { record } = await crm.data<{ record: { taggings: { nodes: { tag: { name: string } }[] } } }>(document, {
    variables: { id },
  });
  return record.taggings.nodes.map(({ tag }) => tag.name).sort();
};

let count = 0;
const tags = (...names: string[]): Promise<string[]> => {
  const turn = ++count;
  return Promise.all(names.map((name) => made('Tag', { name: `${name}${turn}` })));
};
const named = (...names: string[]): string[] => names.map((name) => `${name}${count}`);

describe('records that others are tied to by id', () => {
  it('come and go with the record: add, remove, set, each once', async () => {
    const [a, b, c] = await tags('a', 'b', 'c');
    const id = await made('Account', { name: '宏远', tagIds: { add: [a, b, a] } });
    expect(await tagsOf(id)).toEqual(named('a', 'b'));
    const added = await change('Account', id, { tagIds: { add: [a, c], remove: [b] } });
    expect([added.errors, added.record?.version]).toEqual([[], 2]);
    expect(await tagsOf(id)).toEqual(named('a', 'c'));
    await change('Account', id, { tagIds: { set: [b, b] } });
    expect(await tagsOf(id)).toEqual(named('b'));
    await change('Account', id, { tagIds: { set: [] } });
    expect(await tagsOf(id)).toEqual([]);
  });

  it('are nothing to write where they are so already: no version, no history', async () => {
    const [a, b] = await tags('a', 'b');
    const id = await made('Account', { name: '鼎盛', tagIds: { set: [a] } });
    for (const tagIds of [{ add: [a] }, { remove: [b] }, { set: [a] }, { add: null, remove: [] }, {}]) {
      expect(await change('Account', id, { tagIds })).toMatchObject({ record: { version: 1 }, errors: [] });
    }
    const trail = `query ($id: ID!) { account(id: $id) { history { totalCount } } }`;
    const { account } = await crm.data<{ account: { history: { totalCount: number } } }>(trail, { variables: { id } });
    expect(account.history.totalCount).toBe(1);
  });

  it('are in the audit trail, which is that of events too', async () => {
    const [a] = await tags('a');
    const id = await made('Account', { name: '中建', tagIds: { add: [a] } });
    await change('Account', id, { tagIds: { remove: [a] } });
    const trail = `{ auditEntries(where: { subjectType: { eq: "Tagging" } }, orderBy: [{ createdAt: DESC }], first: 2) {
      nodes { action subject { __typename } } } }`;
    const { auditEntries } = await crm.data<{ auditEntries: { nodes: { action: string }[] } }>(trail);
    expect(auditEntries.nodes.map(({ action }) => action)).toEqual(['DELETE', 'CREATE']);
  });

  it('are told by place what is no such id, and nothing is written', async () => {
    const [a, gone] = await tags('a', 'gone');
    await crm.data('mutation ($id: ID!) { deleteTag(id: $id) { errors { code } } }', { variables: { id: gone } });
    const id = await made('Account', { name: '天成' });
    const refused = async (tagIds: object): Promise<readonly Told[]> =>
      (await change('Account', id, { tagIds })).errors;
    const at = (...path: string[]): string[] => ['input', 'tagIds', ...path];
    expect(await refused({ add: [a, 'nonsense'] })).toEqual([{ code: 'INVALID', path: at('add', '1') }]);
    expect(await refused({ add: [a, id] })).toEqual([{ code: 'INVALID', path: at('add', '1') }]);
    expect(await refused({ add: [a, gone] })).toEqual([{ code: 'NOT_FOUND', path: at('add', '1') }]);
    expect(await refused({ remove: [gone] })).toEqual([{ code: 'NOT_FOUND', path: at('remove', '0') }]);
    expect(await refused({ set: [gone] })).toEqual([{ code: 'NOT_FOUND', path: at('set', '0') }]);
    expect(await refused({ set: [a], add: [] })).toEqual([{ code: 'CONTRADICTORY', path: at('set') }]);
    expect(await refused({ add: [a], remove: [a] })).toEqual([{ code: 'CONTRADICTORY', path: at('remove', '0') }]);
    const many = Array.from({ length: 501 }, () => a);
    expect(await refused({ add: many })).toEqual([{ code: 'LIMIT_EXCEEDED', path: at('add') }]);
    const both = await change('Account', id, { tagIds: { add: [a] }, taggings: [{ tagId: a }] });
    expect(both.errors).toEqual([{ code: 'CONTRADICTORY', path: at() }]);
    expect(await tagsOf(id)).toEqual([]);
    const nothing = await change('Account', id, { tagIds: null });
    expect(nothing.errors).toEqual([{ code: 'INVALID', path: at() }]);
  });

  it('may be deleted ones to be untied', async () => {
    const [a] = await tags('a');
    const id = await made('Account', { name: '海川', tagIds: { add: [a] } });
    await crm.data('mutation ($id: ID!) { deleteTag(id: $id) { errors { code } } }', { variables: { id: a } });
    expect((await change('Account', id, { tagIds: { remove: [a] } })).errors).toEqual([]);
    expect(await tagsOf(id)).toEqual([]);
  });

  it('stand in bulk inputs, in children and in upserts', async () => {
    const [a, b] = await tags('a', 'b');
    const bulk = `mutation ($input: [UpsertAccountInput!]!) {
      upsertAccounts(by: EXTERNAL_ID, input: $input) { created updated unchanged ids errors { code path } } }`;
    const rows = (tagIds: object): object[] =>
      [1, 2].map((n) => ({ externalId: `t${count}-${n}`, name: `${n}`, tagIds }));
    type Bulk = { created: number; updated: number; unchanged: number; ids: string[]; errors: Told[] };
    const upsert = async (input: object[]): Promise<Bulk> =>
      (await crm.data<{ upsertAccounts: Bulk }>(bulk, { variables: { input } })).upsertAccounts;
    const { ids, created } = await upsert(rows({ add: [a] }));
    expect(created).toBe(2);
    expect(await upsert(rows({ add: [a] }))).toMatchObject({ unchanged: 2 });
    expect(await upsert(rows({ set: [b] }))).toMatchObject({ updated: 2, errors: [] });
    expect(await Promise.all(ids.map((id) => tagsOf(id)))).toEqual([named('b'), named('b')]);
    const all = `mutation ($where: AccountWhere!, $input: UpdateAccountInput!) {
      bulkUpdateAccounts(where: $where, input: $input) { updated errors { code path } } }`;
    const variables = { where: { id: { in: ids } }, input: { tagIds: { add: [a], remove: [b] } } };
    expect(await crm.data(all, { variables })).toEqual({ bulkUpdateAccounts: { updated: 2, errors: [] } });
    expect(await tagsOf(ids[0] ?? '')).toEqual(named('a'));
  });

  it('conflict where both say what there is to be, and merge where they only come and go', async () => {
    const [a, b] = await tags('a', 'b');
    const id = await made('Account', { name: '合并' });
    await change('Account', id, { city: '上海' });
    const stale = { ifVersion: 1, merge: true };
    expect((await change('Account', id, { tagIds: { set: [a] } }, undefined, stale)).errors[0]?.code).toBe(
      'VERSION_CONFLICT',
    );
    expect((await change('Account', id, { tagIds: { add: [b] } }, undefined, stale)).errors).toEqual([]);
    expect(await tagsOf(id)).toEqual(named('b'));
  });

  it('are tied once by many writers at once', async () => {
    const [a, b, c, d] = await tags('a', 'b', 'c', 'd');
    const id = await made('Account', { name: '并发' });
    const writes = [a, b, c, d, a, b, c, d].map((tag) => change('Account', id, { tagIds: { add: [tag] } }));
    expect((await Promise.all(writes)).flatMap(({ errors }) => errors)).toEqual([]);
    expect(await tagsOf(id)).toEqual(named('a', 'b', 'c', 'd'));
  });
});

describe('what ties an opportunity and a campaign', () => {
  it('are participants, competitors and members, with what their rows say', async () => {
    const accountId = await made('Account', { name: '甲方' });
    const rival = await made('Account', { name: '对手' });
    const contactId = await made('Contact', { name: '王', accountId });
    const id = await made('Opportunity', {
      ...{ name: '大楼', accountId, closeDate: '2026-12-31' },
      ...{ contactIds: { add: [contactId] }, competitorIds: { add: [rival] } },
    });
    const document = `query ($id: ID!) { opportunity(id: $id) {
      participants { nodes { contact { id } role } } competitors { nodes { competitor { id } outcome } } } }`;
    expect(await crm.data(document, { variables: { id } })).toEqual({
      opportunity: {
        participants: { nodes: [{ contact: { id: contactId }, role: null }] },
        competitors: { nodes: [{ competitor: { id: rival }, outcome: 'OPEN' }] },
      },
    });
    expect((await change('Opportunity', id, { contactIds: { set: [] } })).errors).toEqual([]);
    const campaign = await made('Campaign', {
      name: '展会',
      contactIds: { set: [contactId] },
      accountIds: { add: [rival] },
    });
    const members = `query ($id: ID!) { campaign(id: $id) { members { totalCount nodes { status } } } }`;
    expect(await crm.data(members, { variables: { id: campaign } })).toEqual({
      campaign: { members: { totalCount: 2, nodes: [{ status: 'invited' }, { status: 'invited' }] } },
    });
  });

  it('follow the rights: of the record, and of what is tied', async () => {
    const rep = await crm.createUser({ roles: ['core:sales-representative'] });
    const accountId = await made('Account', { name: '我的', ownerId: rep.id });
    const hidden = await made('Account', { name: '别人的' });
    const id = await made('Opportunity', { name: '我的机会', accountId, ownerId: rep.id, closeDate: '2026-12-31' });
    const foreign = await made('Opportunity', { name: '别人的机会', accountId, closeDate: '2026-12-31' });
    const at = (key: string): string[] => ['input', 'competitorIds', key, '0'];
    const tie = (of: string, competitorIds: object) => change('Opportunity', of, { competitorIds }, rep);
    expect((await tie(id, { add: [hidden] })).errors).toEqual([{ code: 'NOT_FOUND', path: at('add') }]);
    expect((await tie(foreign, { add: [accountId] })).errors[0]?.code).toMatch(/NOT_(FOUND|PERMITTED)/);
    expect((await change('Opportunity', id, { competitorIds: { add: [hidden] } })).errors).toEqual([]);
    // What he cannot see he neither finds nor takes away without knowing.
    expect((await tie(id, { remove: [hidden] })).errors).toEqual([{ code: 'NOT_FOUND', path: at('remove') }]);
    expect((await tie(id, { set: [accountId] })).errors).toEqual([]);
    const count = `query ($id: ID!) { opportunity(id: $id) { competitors { totalCount } } }`;
    expect(await crm.data(count, { variables: { id } })).toEqual({ opportunity: { competitors: { totalCount: 2 } } });
  });
});
