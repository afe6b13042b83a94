import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm, type TestUser } from '@guanxi/core/testing';

// A7, one customer, one record: 万和建筑 was entered twice, by Li from a visit and by Wang from a fair. They are made one
// with everything that hangs on them, and later, when it turns out that Wang's is the subsidiary, taken apart again.

let crm: TestCrm;
let li: TestUser;
const ids: Record<string, string> = {};

interface Payload {
  readonly account: Record<string, unknown> | null;
  readonly merge: { readonly id: string; readonly undoneAt: string | null } | null;
  readonly fields: readonly { field: string; before: unknown; after: unknown; from: string | null }[];
  readonly moved: readonly { type: string; label: string; moved: number; ended: number; left: number }[];
  readonly errors: readonly Record<string, unknown>[];
}

const merge = `mutation ($into: ID!, $others: [ID!]!, $fields: MergeAccountFields, $dryRun: Boolean) {
  mergeAccounts(into: $into, others: $others, fields: $fields, dryRun: $dryRun) {
    account { id name phone industry roles externalId region } merge { id undoneAt }
    fields { field before after from } moved { type label moved ended left }
    errors { __typename code message path ... on RecordMerged { into } } } }`;

const unmerge = `mutation ($merge: ID!, $fields: [UnmergeFieldInput!]) {
  unmergeAccounts(merge: $merge, fields: $fields) {
    account { id name phone industry roles externalId } restored { id name phone externalId }
    merge { id undoneAt } fields { field before after from } moved { type label moved ended left }
    errors { __typename code message path
      ... on UnmergeConflict { conflicts { field label before merged now } } } } }`;

interface As {
  readonly as?: TestUser;
  readonly language?: 'zh' | 'en';
}

async function create(name: string, entity: string, input: object): Promise<string> {
  const field = entity.charAt(0).toLowerCase() + entity.slice(1);
  const anyway = entity === 'Account' ? ', allowDuplicates: true' : '';
  const { made } = await crm.mutate<{ made: Record<string, { id: string }> }>(
    `mutation ($input: Create${entity}Input!) { made: create${entity}(input: $input${anyway}) { ${field} { id } errors { message } } }`,
    { variables: { input } },
  );
  return (ids[name] = made[field]?.id ?? '');
}

async function mergeThem(variables: object = {}, options: As = {}): Promise<Payload> {
  const all = { into: ids['万和'], others: [ids['万和二']], ...variables };
  return (await crm.data<{ mergeAccounts: Payload }>(merge, { variables: all, ...options })).mergeAccounts;
}

async function unmergeThem(variables: object, options: As = {}): Promise<Payload & { restored: object[] }> {
  type Answer = { unmergeAccounts: Payload & { restored: object[] } };
  return (await crm.data<Answer>(unmerge, { variables: variables as Record<string, unknown>, ...options }))
    .unmergeAccounts;
}

interface Hanging {
  readonly contacts: readonly string[];
  readonly opportunities: readonly string[];
  readonly notes: readonly string[];
  readonly tags: readonly string[];
  readonly points: readonly string[];
}

/** Everything that hangs on an account, by name. */
async function hangingOn(name: string): Promise<Hanging | null> {
  const { account } = await crm.data<{ account: Record<string, { nodes: Record<string, unknown>[] }> | null }>(
    `query ($id: ID!) { account(id: $id) {
       contacts(orderBy: [{ name: ASC }]) { nodes { name } }
       opportunities(orderBy: [{ name: ASC }]) { nodes { name } }
       notes(orderBy: [{ createdAt: ASC }]) { nodes { text } }
       taggings { nodes { tag { name } } }
       contactPoints(orderBy: [{ value: ASC }]) { nodes { value preferred verified } } } }`,
    { variables: { id: ids[name] } },
  );
  if (!account) return null;
  const of = (list: string, show: (row: Record<string, unknown>) => string): string[] =>
    (account[list]?.nodes ?? []).map(show);
  return {
    contacts: of('contacts', (row) => String(row['name'])),
    opportunities: of('opportunities', (row) => String(row['name'])),
    notes: of('notes', (row) => String(row['text'])),
    tags: of('taggings', (row) => (row['tag'] as { name: string }).name).sort(),
    points: of(
      'contactPoints',
      (row) => `${String(row['value'])}${row['preferred'] ? ' ★' : ''}${row['verified'] ? ' ✓' : ''}`,
    ),
  };
}

beforeAll(async () => {
  crm = await createTestCrm();
  li = await crm.createUser({ roles: ['core:sales-representative'] });
  const tag = await create('重点', 'Tag', { name: '重点' });
  const other = await create('展会', 'Tag', { name: '展会' });
  await create('万和', 'Account', {
    name: '上海万和建筑有限公司',
    roles: ['customer'],
    externalId: 'erp-1',
    tagIds: { set: [tag] },
    contactPoints: [{ type: 'phone', value: '+86 21 5555 0001', preferred: true }],
  });
  await create('万和二', 'Account', {
    name: '万和建筑(上海)有限公司',
    phone: '+86 21 5555 0002',
    industry: 'construction',
    region: '华东',
    roles: ['supplier'],
    externalId: 'crm-2',
    tagIds: { set: [tag, other] },
    contactPoints: [
      { type: 'phone', value: '+86 21 5555 0001', verified: true },
      { type: 'phone', value: '+86 21 5555 0002', preferred: true },
    ],
  });
  await create('张工', 'Contact', { name: '张工', accountId: ids['万和'] });
  await create('陈总', 'Contact', { name: '陈总', accountId: ids['万和二'] });
  await create('塔楼', 'Opportunity', { name: '塔楼瓷砖', accountId: ids['万和二'] });
  await create('拜访', 'Note', { text: '第一次拜访', subjectId: ids['万和'] });
  await create('展台', 'Note', { text: '在展台见过', subjectId: ids['万和二'] });
  await create('供应', 'AccountRelation', { fromId: ids['万和二'], toId: ids['万和'], type: 'subsidiary-of' });
});
afterAll(() => crm?.stop());

let before: readonly (Hanging | null)[];
let stored = '';

describe('A7 two entries of one customer', () => {
  it('shows beforehand what becomes of fields and references, and writes nothing', async () => {
    before = [await hangingOn('万和'), await hangingOn('万和二')];
    const preview = await mergeThem({ dryRun: true });
    expect(preview.errors).toEqual([]);
    expect(preview.merge).toBeNull();
    const fields = new Map(preview.fields.map(({ field, after }) => [field, after]));
    expect(Object.fromEntries(fields)).toMatchObject({
      ...{ name: '上海万和建筑有限公司', phone: '+86 21 5555 0002', industry: 'construction' },
      ...{ roles: ['customer', 'supplier'], externalId: 'erp-1' },
    });
    const moved = Object.fromEntries(preview.moved.map(({ type, moved, ended }) => [type, [moved, ended]]));
    expect(moved).toMatchObject({
      ...{ Contact: [1, 0], Opportunity: [1, 0], Note: [1, 0], Affiliation: [1, 0] },
      ...{ Tagging: [1, 1], ContactPoint: [1, 1], AccountRelation: [0, 1] },
    });
    expect([await hangingOn('万和'), await hangingOn('万和二')]).toEqual(before);
  });

  it('is refused, in Chinese, to somebody who sees neither', async () => {
    const refused = await mergeThem({}, { as: li, language: 'zh' });
    expect(refused.errors).toMatchObject([
      { code: 'NOT_FOUND', path: ['into'], message: '找不到该客户' },
      { code: 'NOT_FOUND', path: ['others', '0'] },
    ]);
  });

  it('refuses a record that is merged into itself, and a field that nobody chooses', async () => {
    expect((await mergeThem({ others: [ids['万和']] })).errors).toMatchObject([
      { code: 'SAME_RECORD', path: ['others', '0'] },
    ]);
    expect((await mergeThem({ fields: { name: { rule: 'UNITE' } } })).errors).toMatchObject([
      { code: 'NO_LIST', path: ['fields', 'name'] },
    ]);
  });

  it('makes them one: fields by choice and rule, everything else moved', async () => {
    const merged = await mergeThem({ fields: { name: { from: ids['万和二'] }, region: { rule: 'KEEP' } } });
    expect(merged.errors).toEqual([]);
    expect(merged.account).toEqual({
      ...{ id: ids['万和'], name: '万和建筑(上海)有限公司', phone: '+86 21 5555 0002', industry: 'construction' },
      ...{ roles: ['customer', 'supplier'], externalId: 'erp-1', region: null },
    });
    stored = merged.merge?.id ?? '';
    expect(stored).not.toBe('');
    expect(await hangingOn('万和')).toEqual({
      contacts: ['张工', '陈总'],
      opportunities: ['塔楼瓷砖'],
      notes: ['第一次拜访', '在展台见过'],
      tags: ['展会', '重点'],
      points: ['+86 21 5555 0001 ★ ✓', '+86 21 5555 0002'],
    });
  });

  it('says where the merged record went, whoever asks by its id', async () => {
    expect(await hangingOn('万和二')).toBeNull();
    const asked = await crm.execute('query ($id: ID!) { account(id: $id) { name } node(id: $id) { id } }', {
      variables: { id: ids['万和二'] },
    });
    expect(asked.data).toEqual({ account: null, node: null });
    expect(asked.extensions?.['merged']).toEqual([{ id: ids['万和二'], into: ids['万和'] }]);
    const again = await mergeThem({}, { language: 'zh' });
    expect(again.errors).toMatchObject([
      {
        __typename: 'RecordMerged',
        path: ['others', '0'],
        into: ids['万和'],
        message: '该客户已合并到另一条记录(into)',
      },
    ]);
  });

  it('keeps the lineage: a source that still knows the merged record reaches the survivor', async () => {
    const { upsertAccounts } = await crm.data<{ upsertAccounts: object }>(
      `mutation { upsertAccounts(by: EXTERNAL_ID, input: [{ externalId: "crm-2", name: "万和建筑(上海)有限公司", website: "https://wanhe.example" }]) {
         created updated ids errors { message } } }`,
    );
    expect(upsertAccounts).toEqual({ created: 0, updated: 1, ids: [ids['万和']], errors: [] });
    const { accounts } = await crm.data<{ accounts: object }>('{ accounts { nodes { id externalId website } } }');
    expect(accounts).toEqual({
      nodes: [{ id: ids['万和'], externalId: 'erp-1', website: 'https://wanhe.example' }],
    });
  });
});

describe('A7 the two were two after all', () => {
  it('shows what was changed since, and leaves the answer to the caller', async () => {
    await crm.mutate(
      'mutation ($id: ID!) { updateAccount(id: $id, input: { phone: "+86 21 5555 0009" }) { errors { message } } }',
      { variables: { id: ids['万和'] } },
    );
    await create('后来', 'Note', { text: '合并之后的备注', subjectId: ids['万和'] });
    const { errors } = await unmergeThem({ merge: stored }, { language: 'zh' });
    expect(errors).toMatchObject([
      {
        ...{
          __typename: 'UnmergeConflict',
          code: 'UNMERGE_CONFLICT',
          message: '合并后又修改过的字段需要选择保留哪个值:phone',
        },
        conflicts: [
          { field: 'phone', label: '电话', before: null, merged: '+86 21 5555 0002', now: '+86 21 5555 0009' },
        ],
      },
    ]);
    expect(await hangingOn('万和二')).toBeNull();
  });

  it('takes them apart as they were; what came later stays with the survivor', async () => {
    const apart = await unmergeThem({ merge: stored, fields: [{ field: 'phone', keep: 'NOW' }] });
    expect(apart.errors).toEqual([]);
    expect(apart.account).toEqual({
      ...{ id: ids['万和'], name: '上海万和建筑有限公司', phone: '+86 21 5555 0009', industry: null },
      ...{ roles: ['customer'], externalId: 'erp-1' },
    });
    expect(apart.restored).toEqual([
      { id: ids['万和二'], name: '万和建筑(上海)有限公司', phone: '+86 21 5555 0002', externalId: 'crm-2' },
    ]);
    expect(apart.merge?.undoneAt).not.toBeNull();
    const [first, second] = before;
    expect(await hangingOn('万和')).toEqual({ ...first, notes: ['第一次拜访', '合并之后的备注'] });
    expect(await hangingOn('万和二')).toEqual(second);
    const { accountRelations } = await crm.data<{ accountRelations: { nodes: object[] } }>(
      '{ accountRelations { nodes { from { id } to { id } } } }',
    );
    expect(accountRelations.nodes).toEqual([{ from: { id: ids['万和二'] }, to: { id: ids['万和'] } }]);
  });

  it('is done once', async () => {
    expect((await unmergeThem({ merge: stored })).errors).toMatchObject([{ code: 'ALREADY_UNDONE' }]);
  });
});
