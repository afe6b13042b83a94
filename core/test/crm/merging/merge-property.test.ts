import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseGlobalId } from '../../../src/model/index.ts';
import { createTestCrm, type TestCrm } from '../../../src/testing/index.ts';
import { mergePlugin } from './merge-plugin.ts';
import { storedRows } from './stored-rows.ts';

let crm: TestCrm;
beforeAll(async () => (crm = await createTestCrm({ plugins: [mergePlugin()], comparePaths: false })));
afterAll(() => crm?.stop());

const tables = [
  ...['account', 'contact', 'note', 'tagging', 'contact_point', 'affiliation', 'account_relation'],
  ...['mt_deal', 'mt_ext_account'],
];

/** Accounts are called by their place, so that a case can be told again. */
const who = fc.nat({ max: 3 });
const accounts = fc.array(
  fc.record({
    phone: fc.constantFrom(null, '+86 21 5555 0001', '+86 21 5555 0002'),
    industry: fc.constantFrom(null, 'construction', 'retail'),
    roles: fc.constantFrom(null, ['customer'], ['supplier', 'customer']),
    externalId: fc.boolean(),
    parent: fc.option(who),
    mt: fc.record({ level: fc.constantFrom(null, 1, 2), partner: fc.option(who) }),
    tags: fc.subarray([0, 1]),
    points: fc.array(
      fc.record({ value: fc.constantFrom('+86 21 5555 0001', '+86 21 5555 0003'), preferred: fc.boolean() }),
      { maxLength: 2 },
    ),
  }),
  { minLength: 4, maxLength: 4 },
);
const deals = fc.array(
  fc.record({ kind: fc.constantFrom('a', 'b', null), buyer: who, payer: fc.option(who), origin: fc.option(who) }),
  { maxLength: 6 },
);
const relations = fc.array(fc.record({ from: who, to: who }), { maxLength: 3 });
const edits = fc.array(
  fc.constantFrom('phone', 'industry', 'level', 'newNote', 'dropNote', 'moveDeal', 'dropTag', 'dropPoint'),
  { maxLength: 4 },
);
const merging = fc.record({ into: who, others: fc.subarray([0, 1, 2, 3], { minLength: 1, maxLength: 3 }) });

type Ids = readonly { readonly id: string }[];

async function mutate(field: string, type: string, input: object): Promise<string | null> {
  const { made } = await crm.data<{ made: { ids: (string | null)[] } }>(
    `mutation ($input: [Create${type}Input!]!) { made: create${field}(input: $input) { ids errors { message } } }`,
    { variables: { input: [input] } },
  );
  return made.ids[0] ?? null;
}

async function list(field: string, where: object, select = 'id'): Promise<Ids> {
  const type = field.charAt(0).toUpperCase() + field.slice(1, -1);
  const { found } = await crm.data<{ found: { nodes: Ids } }>(
    `query ($where: ${type}Where) { found: ${field}(where: $where, first: 100) { nodes { ${select} } } }`,
    { variables: { where } },
  );
  return found.nodes;
}

const run = (document: string, variables: Record<string, unknown>) =>
  crm.data<Record<string, { errors: object[]; merge?: { id: string } }>>(document, { variables });

async function edit(kind: string, survivor: string, stranger: string): Promise<readonly string[]> {
  const update = (input: object) =>
    run(
      'mutation ($id: ID!, $input: UpdateAccountInput!) { updateAccount(id: $id, input: $input) { errors { code } } }',
      {
        ...{ id: survivor, input },
      },
    );
  const dropped = async (field: string, type: string): Promise<readonly string[]> => {
    const [first] = await list(field, { subjectId: { eq: survivor } });
    if (!first) return [];
    await run(`mutation ($id: ID!) { delete${type}(id: $id) { errors { code } } }`, { id: first.id });
    return [first.id];
  };
  if (kind === 'phone') return (await update({ phone: '+86 21 5555 0009' }), [survivor]);
  if (kind === 'industry') return (await update({ industry: 'hospitality' }), [survivor]);
  if (kind === 'level') return (await update({ mt: { level: 9 } }), [survivor]);
  if (kind === 'newNote') return [(await mutate('Notes', 'Note', { text: 'later', subjectId: survivor })) ?? ''];
  if (kind === 'dropNote') return dropped('notes', 'Note');
  if (kind === 'dropTag') return dropped('taggings', 'Tagging');
  if (kind === 'dropPoint') return dropped('contactPoints', 'ContactPoint');
  const [deal] = await list('mtDeals', { buyer: { id: { eq: survivor } } });
  if (!deal) return [];
  await run(
    'mutation ($id: ID!, $buyerId: ID) { updateMtDeal(id: $id, input: { buyerId: $buyerId, name: "moved" }) { errors { code } } }',
    { id: deal.id, buyerId: stranger },
  );
  return [deal.id];
}

const mergeThem = `mutation ($into: ID!, $others: [ID!]!) {
  merged: mergeAccounts(into: $into, others: $others) { merge { id } errors { code message path } } }`;
const takeApart = `mutation ($merge: ID!, $fields: [UnmergeFieldInput!]) {
  apart: unmergeAccounts(merge: $merge, fields: $fields) {
    errors { code message ... on UnmergeConflict { conflicts { field } } } } }`;

let round = 0;

it('takes apart whatever was merged, as it was wherever nobody has changed it since', async () => {
  const tags = [await mutate('Tags', 'Tag', { name: 'A' }), await mutate('Tags', 'Tag', { name: 'B' })];
  const property = fc.asyncProperty(
    accounts,
    deals,
    relations,
    merging,
    edits,
    async (some, sold, related, order, then) => {
      round += 1;
      const ids: string[] = [];
      for (const [index, { parent, mt, tags: own, points, externalId, ...rest }] of some.entries()) {
        const input = {
          ...rest,
          name: `Firm ${round}-${index}`,
          externalId: externalId ? `${round}-${index}` : null,
          parentId: parent === null ? null : (ids[parent] ?? null),
          mt: {
            level: mt.level,
            secret: `s${index}`,
            partnerId: mt.partner === null ? null : (ids[mt.partner] ?? null),
          },
          tagIds: { set: own.map((tag) => tags[tag]) },
          contactPoints: points.map((point) => ({ type: 'phone', ...point })),
        };
        ids.push((await mutate('Accounts', 'Account', input)) ?? '');
      }
      for (const [index, id] of ids.entries()) {
        await mutate('Contacts', 'Contact', { name: `Person ${index}`, accountId: id });
        await mutate('Notes', 'Note', { text: `of ${index}`, subjectId: id });
      }
      for (const { kind, buyer, payer, origin } of sold) {
        const [payerId, originId] = [payer, origin].map((one) => (one === null ? null : ids[one]));
        await mutate('MtDeals', 'MtDeal', { kind, buyerId: ids[buyer], payerId, originId, sellerThenId: ids[buyer] });
      }
      for (const { from, to } of related) {
        if (from !== to)
          await mutate('AccountRelations', 'AccountRelation', { fromId: ids[from], toId: ids[to], type: 'supplies' });
      }
      expect(ids.every((id) => id !== '')).toBe(true);
      const before = await storedRows(crm, tables);
      const into = ids[order.into] ?? '';
      const others = order.others.filter((one) => one !== order.into).map((one) => ids[one] ?? '');
      if (others.length === 0) return;
      const { merged } = await run(mergeThem, { into, others });
      expect(merged?.errors).toEqual([]);
      // Nothing that can move refers to what was merged any more, but what a double had.
      const stranger = ids.find((id) => id !== into && !others.includes(id)) ?? into;
      const edited = new Set<string>();
      for (const kind of then) for (const id of await edit(kind, into, stranger)) edited.add(uuidOf(id));
      const merge = merged?.merge?.id ?? '';
      const first = (await run(takeApart, { merge })) as Record<
        string,
        { errors: { conflicts?: { field: string }[] }[] }
      >;
      const conflicts = first['apart']?.errors[0]?.conflicts ?? [];
      if (conflicts.length > 0) {
        const fields = conflicts.map(({ field }) => ({ field, keep: 'BEFORE' }));
        expect((await run(takeApart, { merge, fields }))['apart']?.errors).toEqual([]);
      } else expect(first['apart']?.errors).toEqual([]);
      const after = await storedRows(crm, tables);
      for (const [key, row] of before) {
        if (!edited.has(key.split(' ')[1] ?? '')) expect([key, after.get(key)]).toEqual([key, row]);
      }
      const made = [...after.keys()].filter((key) => !before.has(key) && !edited.has(key.split(' ')[1] ?? ''));
      expect(made).toEqual([]);
    },
  );
  await fc.assert(property, { numRuns: Number(process.env['GUANXI_MERGES'] ?? 8), endOnFailure: true });
}, 300_000);

const uuidOf = (id: string): string => parseGlobalId(crm.crm.model, id)?.uuid ?? '';
