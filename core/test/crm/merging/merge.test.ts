import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { withClient } from '../../../src/database/index.ts';
import { parseGlobalId } from '../../../src/model/index.ts';
import { createTestCrm, type TestCrm, type TestUser } from '../../../src/testing/index.ts';
import { mergePlugin } from './merge-plugin.ts';

let crm: TestCrm;
beforeAll(async () => (crm = await createTestCrm({ plugins: [mergePlugin()] })));
afterAll(() => crm?.stop());

interface Outcome {
  readonly merge: { readonly id: string } | null;
  readonly fields: readonly { field: string; before: unknown; after: unknown; from: string | null }[];
  readonly moved: readonly { type: string; moved: number; ended: number; left: number }[];
  readonly errors: readonly { code: string; path: string[]; message: string; into?: string }[];
}

interface Options {
  readonly as?: TestUser;
}

const select = `merge { id } fields { field before after from } moved { type moved ended left }
  errors { code path message ... on RecordMerged { into } }`;

async function create(type: string, input: object, options: Options = {}): Promise<string> {
  const field = type.charAt(0).toLowerCase() + type.slice(1);
  const anyway = type === 'Account' ? ', allowDuplicates: true' : '';
  const { made } = await crm.mutate<{ made: Record<string, { id: string }> }>(
    `mutation ($input: Create${type}Input!) { made: create${type}(input: $input${anyway}) { ${field} { id } errors { message } } }`,
    { variables: { input }, ...options },
  );
  return made[field]?.id ?? '';
}

const account = (name: string, input: object = {}, options: Options = {}): Promise<string> =>
  create('Account', { name, ...input }, options);

async function merge(
  into: string,
  others: readonly string[],
  fields: object = {},
  options: Options = {},
): Promise<Outcome> {
  const { merged } = await crm.data<{ merged: Outcome }>(
    `mutation ($into: ID!, $others: [ID!]!, $fields: MergeAccountFields) {
       merged: mergeAccounts(into: $into, others: $others, fields: $fields) { ${select} } }`,
    { variables: { into, others, fields }, ...options },
  );
  return merged;
}

async function unmerge(id: string, options: Options = {}): Promise<Outcome> {
  const { apart } = await crm.data<{ apart: Outcome }>(
    `mutation ($merge: ID!) { apart: unmergeAccounts(merge: $merge) { ${select} } }`,
    { variables: { merge: id }, ...options },
  );
  return apart;
}

const read = <Data>(document: string, id: string): Promise<Data> => crm.data<Data>(document, { variables: { id } });

async function parentOf(id: string): Promise<string | null> {
  const { account: found } = await read<{ account: { parent: { name: string } | null } }>(
    'query ($id: ID!) { account(id: $id) { parent { name } } }',
    id,
  );
  return found.parent?.name ?? null;
}

const uuid = (id: string): string => parseGlobalId(crm.crm.model, id)?.uuid ?? '';

let round = 0;
beforeEach(() => void (round += 1));

describe('fields', () => {
  it('takes the newest, keeps an empty one, unites lists, and follows the owner into his team', async () => {
    const team = await create('Team', { name: `Team ${round}` });
    const user = await crm.createUser({ teamId: team });
    const into = await account('A', { phone: '+86 21 5555 0001', roles: ['customer'], ownerId: null, teamId: null });
    const older = await account('B', { phone: '+86 21 5555 0002', city: 'Shanghai', ownerId: user.id, teamId: team });
    const newer = await account('C', { phone: '+86 21 5555 0003', region: '华东', roles: ['supplier'] });
    const fields = { phone: { rule: 'NEWEST' }, city: { rule: 'KEEP' }, owner: { from: older } };
    expect((await merge(into, [older, newer], fields)).errors).toEqual([]);
    const found = await read<{ account: object }>(
      'query ($id: ID!) { account(id: $id) { phone city region roles owner { id } team { id } } }',
      into,
    );
    expect(found.account).toEqual({
      ...{ phone: '+86 21 5555 0003', city: null, region: '华东', roles: ['customer', 'supplier'] },
      ...{ owner: { id: user.id }, team: { id: team } },
    });
  });

  it('takes the permission that setting a field takes to merge its values, and to choose one when it is taken back', async () => {
    const sales = await crm.as('core:sales-manager');
    const [into, other, third] = [
      await account('R1', { mt: { rank: 3 }, ownerId: sales.id }),
      await account('R2', { mt: { rank: 1 }, ownerId: sales.id }),
      await account('R3', { ownerId: sales.id }),
    ];
    const chosen = `mutation { mergeAccounts(into: "${into}", others: ["${other}"], fields: { mt: { rank: { from: "${other}" } } }) { errors { code path } } }`;
    expect(await crm.data(chosen, { as: sales })).toEqual({
      mergeAccounts: { errors: [{ code: 'NOT_PERMITTED', path: ['fields', 'mt', 'rank'] }] },
    });
    const filled = `mutation { mergeAccounts(into: "${third}", others: ["${other}"]) { account { mt { rank } } errors { code path } } }`;
    expect(await crm.data(filled, { as: sales })).toEqual({
      mergeAccounts: { account: { mt: { rank: null } }, errors: [] },
    });
    // An administrator moves a rank, and raises it later: to take it back is to set it.
    const low = await account('R4', { mt: { rank: 1 }, ownerId: sales.id });
    const { merge: made } = await merge(into, [low], { mt: { rank: { from: low } } });
    await crm.mutate(`mutation { updateAccount(id: "${into}", input: { mt: { rank: 9 } }) { errors { code } } }`);
    const apart = (keep: string) =>
      crm.data(
        `mutation ($merge: ID!) { unmergeAccounts(merge: $merge, fields: [{ field: "mt.rank", keep: ${keep} }]) {
          errors { code path } } }`,
        { variables: { merge: made?.id }, as: sales },
      );
    expect(await apart('BEFORE')).toEqual({
      unmergeAccounts: { errors: [{ code: 'NOT_PERMITTED', path: ['fields', 'mt.rank'] }] },
    });
    expect(await apart('NOW')).toEqual({ unmergeAccounts: { errors: [] } });
  });

  it('merges the fields of slots, and hides those that the caller may not read', async () => {
    const sales = await crm.createUser({ roles: ['core:sales-representative'] });
    const [into, other] = [
      await account('A', { mt: { level: 1 }, ownerId: sales.id }),
      await account('B', { mt: { level: 2, secret: 'x' }, ownerId: sales.id }),
    ];
    const refused = await crm.execute(
      `mutation { mergeAccounts(into: "${into}", others: ["${other}"], fields: { mt: { secret: { from: "${other}" } } }) { errors { code path } } }`,
      { as: sales },
    );
    expect(JSON.stringify(refused)).toContain('UNKNOWN_FIELD');
    const merged = await merge(into, [other], { mt: { level: { from: other } } }, { as: sales });
    expect(merged.errors).toEqual([]);
    expect(merged.fields.map(({ field }) => field)).toEqual(expect.arrayContaining(['name', 'mt.level']));
    expect(merged.fields.map(({ field }) => field)).not.toContain('mt.secret');
    const { account: found } = await read<{ account: object }>(
      'query ($id: ID!) { account(id: $id) { mt { level secret } } }',
      into,
    );
    expect(found).toEqual({ mt: { level: 2, secret: 'x' } });
  });

  it('refuses what hooks refuse, and a value of somebody else', async () => {
    const [into, other, stranger] = [await account('A'), await account('B'), await account('C')];
    expect((await merge(into, [other], { name: { from: stranger } })).errors).toMatchObject([
      { code: 'NOT_MERGED', path: ['fields', 'name', 'from'] },
    ]);
    await crm.mutate(
      `mutation { updateAccount(id: "${other}", input: { status: "deprioritised", statusReason: "too small" }) { errors { code } } }`,
    );
    const fields = { status: { from: other }, statusReason: { rule: 'KEEP' } };
    expect((await merge(into, [other], fields)).errors).toMatchObject([{ code: 'REASON_REQUIRED' }]);
    expect(
      (await read<{ account: object | null }>('query ($id: ID!) { account(id: $id) { id } }', other)).account,
    ).not.toBeNull();
  });
});

describe('references', () => {
  it('moves those of plugins, in slots too, with versions and history; what tells of the past stays', async () => {
    const [into, other] = [await account('A'), await account('B')];
    const partner = await account('P', { mt: { partnerId: other } });
    const deal = await create('MtDeal', {
      kind: 'x',
      buyerId: other,
      payerId: into,
      originId: other,
      sellerThenId: other,
    });
    const double = await create('MtDeal', { kind: 'y', buyerId: other });
    const own = await create('MtDeal', { kind: 'y', buyerId: into });
    const merged = await merge(into, [other]);
    expect(merged.moved).toEqual(
      expect.arrayContaining([expect.objectContaining({ type: 'MtDeal', moved: 1, ended: 1 })]),
    );
    const { mtDeal, account: p } = await crm.data<{ mtDeal: object; account: object }>(
      `{ mtDeal(id: "${deal}") { version buyer { id } payer { id } origin { id } sellerThen { id } history(first: 1) { nodes { changes { field } } } }
         account(id: "${partner}") { mt { partner { id } } } }`,
    );
    expect(p).toEqual({ mt: { partner: { id: into } } });
    expect(mtDeal).toEqual({
      ...{ version: 2, buyer: { id: into }, payer: { id: into }, origin: { id: into }, sellerThen: null },
      history: { nodes: [{ changes: [{ field: 'buyer' }, { field: 'origin' }] }] },
    });
    const { ownerUrl } = await crm.crm.connect();
    const kept = await withClient(
      ownerUrl,
      async (client) => (await client.query(`select buyer_id from mt_deal_version where id = $1`, [uuid(deal)])).rows,
    );
    expect(kept).toEqual([{ buyer_id: uuid(other) }]);
    const apart = await unmerge(merged.merge?.id ?? '');
    expect(apart.errors).toEqual([]);
    const there = await crm.data<Record<string, unknown>>(
      `{ a: mtDeal(id: "${deal}") { buyer { id } } b: mtDeal(id: "${double}") { buyer { id } } c: mtDeal(id: "${own}") { buyer { id } }
         account(id: "${partner}") { mt { partner { id } } } }`,
    );
    expect(there).toEqual({
      ...{ a: { buyer: { id: other } }, b: { buyer: { id: other } }, c: { buyer: { id: into } } },
      account: { mt: { partner: { id: other } } },
    });
  });

  it('keeps a tree a tree: who stood below a merged record moves up', async () => {
    const top = await account('Top');
    const other = await account('Other', { parentId: top });
    const middle = await account('Middle', { parentId: other });
    const into = await account('Into', { parentId: middle });
    const merged = await merge(into, [other]);
    expect(merged.errors).toEqual([]);
    expect([await parentOf(into), await parentOf(middle)]).toEqual(['Top', 'Into']);
    expect((await unmerge(merged.merge?.id ?? '')).errors).toEqual([]);
    expect([await parentOf(into), await parentOf(middle), await parentOf(other)]).toEqual(['Middle', 'Other', 'Top']);
  });

  it('finds the merged name no more, and the survivor under what it has taken', async () => {
    const word = `Zebra${round}`;
    const [into, other] = [await account(`Quagga${round}`), await account(word)];
    await merge(into, [other], { name: { from: other } });
    const { search } = await crm.data<{ search: { nodes: { id: string }[] } }>(
      `{ search(text: "${word}", types: ["Account"], first: 5) { nodes { ... on Account { id } } } }`,
    );
    expect(search.nodes).toEqual([{ id: into }]);
  });

  it('counts only what the caller sees, and moves the rest as well', async () => {
    const sales = await crm.createUser({ roles: ['core:sales-representative'] });
    const [into, other] = [await account('A', { ownerId: sales.id }), await account('B', { ownerId: sales.id })];
    const hidden = await create('MtDeal', { kind: 'z', buyerId: other });
    const merged = await merge(into, [other], {}, { as: sales });
    expect(merged.errors).toEqual([]);
    expect(merged.moved.filter(({ type }) => type === 'MtDeal')).toEqual([]);
    expect(await crm.data(`{ mtDeal(id: "${hidden}") { buyer { id } } }`)).toEqual({ mtDeal: { buyer: { id: into } } });
  });
});

describe('merges after merges', () => {
  it('leads through chains, and takes them apart in the order that is left', async () => {
    const [a, b, c] = [await account('A', { externalId: `a${round}` }), await account('B'), await account('C')];
    const first = await merge(b, [a]);
    const second = await merge(c, [b]);
    expect((await merge(c, [a])).errors).toMatchObject([{ code: 'RECORD_MERGED', into: c }]);
    expect((await unmerge(first.merge?.id ?? '')).errors).toMatchObject([{ code: 'RECORD_MERGED', into: c }]);
    const restored = await crm.data<Record<string, { errors: object[] }>>(
      `mutation { restoreAccount(id: "${a}") { errors { code ... on RecordMerged { into } } } }`,
    );
    expect(restored['restoreAccount']?.errors).toEqual([{ code: 'RECORD_MERGED', into: c }]);
    expect((await unmerge(second.merge?.id ?? '')).errors).toEqual([]);
    expect((await unmerge(first.merge?.id ?? '')).errors).toEqual([]);
    const { accounts } = await crm.data<{ accounts: { totalCount: number } }>(
      `{ accounts(where: { id: { in: ["${a}", "${b}", "${c}"] } }) { totalCount } }`,
    );
    expect(accounts.totalCount).toBe(3);
  });

  it('tells who sees the survivor where a record went, and nobody else', async () => {
    const [ours, theirs] = [
      await create('Team', { name: `Us ${round}` }),
      await create('Team', { name: `Them ${round}` }),
    ];
    const seller = await crm.createUser({ roles: ['core:sales-representative'], teamId: ours });
    const other = await crm.createUser({ roles: ['core:sales-representative'], teamId: theirs });
    const mine = await account('Ours', { ownerId: seller.id, teamId: ours });
    const survivor = await account('Theirs', { ownerId: other.id, teamId: theirs });
    expect((await merge(survivor, [mine])).errors).toEqual([]);
    const rename = async (as: TestUser): Promise<unknown> => {
      const { updateAccount } = await crm.data<{ updateAccount: { errors: unknown } }>(
        `mutation { updateAccount(id: "${mine}", input: { name: "New" }) { errors { code ... on RecordMerged { into } } } }`,
        { as },
      );
      return updateAccount.errors;
    };
    expect(await rename(other)).toEqual([{ code: 'RECORD_MERGED', into: survivor }]);
    expect(await rename(seller)).toEqual([{ code: 'NOT_FOUND' }]);
  });

  it('never lets two merges of one record both win', async () => {
    const [a, b, c] = [await account('A'), await account('B'), await account('C')];
    const both = await Promise.all([merge(a, [c]), merge(b, [c]), merge(a, [b])]);
    const won = both.filter(({ errors }) => errors.length === 0).length;
    expect(won).toBeGreaterThanOrEqual(1);
    const { accounts } = await crm.data<{ accounts: { totalCount: number } }>(
      `{ accounts(where: { id: { in: ["${a}", "${b}", "${c}"] } }) { totalCount } }`,
    );
    expect(accounts.totalCount).toBe(3 - won);
    for (const { errors } of both) {
      for (const { code } of errors) expect(['RECORD_MERGED', 'NOT_FOUND']).toContain(code);
    }
  });

  it('leaves no reference to a merged record, whoever writes at the same time', async () => {
    for (let time = 0; time < 6; time += 1) {
      const [a, b] = [await account('A'), await account('B')];
      const writes = Array.from({ length: 8 }, (_, index) =>
        crm.execute(
          index % 2
            ? `mutation { createMtDeal(input: { kind: "k${index}", buyerId: "${b}" }) { errors { code } } }`
            : `mutation { createNote(input: { text: "n", subjectId: "${b}" }) { errors { code } } }`,
        ),
      );
      const [merged] = await Promise.all([merge(a, [b]), ...writes]);
      expect(merged.errors).toEqual([]);
      const { ownerUrl } = await crm.crm.connect();
      const left = await withClient(ownerUrl, async (client) => {
        const text = `select (select count(*) from note where subject_id = $1)::int + (select count(*) from mt_deal where buyer_id = $1)::int as n`;
        return (await client.query<{ n: number }>(text, [uuid(b)])).rows[0]?.n;
      });
      expect(left).toBe(0);
    }
  });
});

describe('who may', () => {
  it('needs update on all and delete on the others; to take it back, update and restore', async () => {
    const clerk = await crm.createUser({ roles: ['core:sales-representative'] });
    const reader = await crm.createUser({ roles: ['core:read-only'] });
    const [mine, also] = [await account('A', { ownerId: clerk.id }), await account('B', { ownerId: clerk.id })];
    const foreign = await account('C');
    expect((await merge(mine, [also], {}, { as: reader })).errors.map(({ code }) => code)).toEqual([
      ...['NOT_PERMITTED', 'NOT_PERMITTED'],
    ]);
    expect((await merge(mine, [foreign], {}, { as: clerk })).errors).toMatchObject([
      { code: 'NOT_FOUND', path: ['others', '0'] },
    ]);
    const merged = await merge(mine, [also], {}, { as: clerk });
    expect(merged.errors).toEqual([]);
    const refused = await unmerge(merged.merge?.id ?? '', { as: reader });
    expect(refused.errors.map(({ message }) => message)).toEqual([
      ...['Not permitted: account:update', 'Not permitted: account:restore'],
    ]);
    const { mergeRecords } = await crm.data<{ mergeRecords: { nodes: object[] } }>(
      '{ mergeRecords { nodes { id undoneAt createdBy { id } } } }',
      { as: clerk },
    );
    expect(mergeRecords.nodes).toEqual([{ id: merged.merge?.id, undoneAt: null, createdBy: { id: clerk.id } }]);
    expect((await unmerge(merged.merge?.id ?? '', { as: clerk })).errors).toEqual([]);
  });
});

describe('whatever is mergeable', () => {
  it('merges contacts: one main employer, no position twice', async () => {
    const firm = await account('Firm');
    const [into, other] = [
      await create('Contact', { name: '张工', accountId: firm }),
      await create('Contact', { name: '张工程师', accountId: firm }),
    ];
    const { mergeContacts } = await crm.data<{ mergeContacts: Outcome }>(
      `mutation { mergeContacts(into: "${into}", others: ["${other}"]) { ${select} } }`,
    );
    expect(mergeContacts.errors).toEqual([]);
    const query = `{ contact(id: "${into}") { affiliations { nodes { main account { id } } } } }`;
    const one = { main: true, account: { id: firm } };
    expect(await crm.data(query)).toEqual({ contact: { affiliations: { nodes: [one] } } });
    await crm.mutate(`mutation { unmergeContacts(merge: "${mergeContacts.merge?.id}") { errors { code } } }`);
    expect(await crm.data(query.replace(into, other))).toEqual({ contact: { affiliations: { nodes: [one] } } });
  });

  it('merges leads, and the records of a plugin that says so', async () => {
    const [into, other] = [
      await create('Lead', { company: 'A' }),
      await create('Lead', { company: 'B', email: 'b@example.com' }),
    ];
    await crm.mutate(`mutation { mergeLeads(into: "${into}", others: ["${other}"]) { errors { code } } }`);
    expect(await crm.data(`{ lead(id: "${into}") { email } }`)).toEqual({ lead: { email: 'b@example.com' } });
    const [x, y] = [
      await create('MtPlace', { name: 'X', aliases: ['x'] }),
      await create('MtPlace', { name: 'Y', aliases: ['y'] }),
    ];
    await crm.mutate(`mutation { mergeMtPlaces(into: "${x}", others: ["${y}"]) { errors { code } } }`);
    expect(await crm.data(`{ mtPlace(id: "${x}") { aliases } }`)).toEqual({ mtPlace: { aliases: ['x', 'y'] } });
  });
});
