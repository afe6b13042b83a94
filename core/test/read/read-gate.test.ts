import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Account, Contact, Note } from '../../src/crm/index.ts';
import type { Scope } from '../../src/sdk/index.ts';
import { openReadFixture, principalWith, uuid, type ReadFixture } from './read-fixture.ts';

let crm: ReadFixture;
beforeAll(async () => {
  crm = await openReadFixture();
});
afterAll(() => crm?.close());

// 王芳 (user 11, unit Branch) owns accounts 103, 106, …: ten of thirty.
const own = principalWith({ 'account:read': 'own', 'contact:read': 'all' });

describe('the gate', () => {
  test.each<[string, Scope | null, number]>([
    ['own', 'own', 10],
    ['unit', 'unit', 10],
    ['all', 'all', 30],
    ['nothing', null, 0],
  ])('the scope %s lets its rows through', async (_, scope, expected) => {
    const principal = principalWith(scope ? { 'account:read': scope } : {});
    const data = await crm.query('{ accounts { totalCount nodes { id } } }', {}, principal);
    expect(data['accounts']).toMatchObject({ totalCount: expected });
    expect((data['accounts'] as unknown as { nodes: unknown[] }).nodes).toHaveLength(expected);
  });

  test('the subtree of a unit is seen from above', async () => {
    const head = principalWith({ 'account:read': 'unit' }, { userId: uuid(99), unitPath: '/1/' });
    expect(await crm.query('{ accounts { totalCount } }', {}, head)).toEqual({ accounts: { totalCount: 10 } });
    const homeless = principalWith({ 'account:read': 'unit' }, { userId: uuid(99), unitPath: null });
    expect(await crm.query('{ accounts { totalCount } }', {}, homeless)).toEqual({ accounts: { totalCount: 0 } });
  });

  test('anonymous sees nothing on any path', async () => {
    const data = await crm.query(
      `query ($id: ID!, $ids: [ID!]!) { accounts { totalCount nodes { id } } account(id: $id) { id } node(id: $id) { id }
         nodes(ids: $ids) { id } clubVisits { totalCount } }`,
      { id: crm.id('Account', 103), ids: [crm.id('Account', 103)] },
      null,
    );
    expect(data).toEqual({
      accounts: { totalCount: 0, nodes: [] },
      account: null,
      node: null,
      nodes: [null],
      clubVisits: { totalCount: 0 },
    });
  });

  test('a forbidden record looks absent on every path to it', async () => {
    const data = await crm.query(
      `query ($forbidden: ID!, $mine: ID!, $contact: ID!) {
         account(id: $forbidden) { name } node(id: $forbidden) { id } nodes(ids: [$forbidden, $mine]) { id }
         contact(id: $contact) { name account { name } club { sponsor { name } } }
         viaFilter: contacts(where: { account: { name: { eq: "客户2" } } }) { totalCount }
         viaId: contacts(where: { accountId: { eq: $forbidden } }) { totalCount }
         children: account(id: $mine) { parent { name } }
         groups: accountGroups(groupBy: [{ owner: VALUE }]) { nodes { count } } }`,
      { forbidden: crm.id('Account', 102), mine: crm.id('Account', 103), contact: crm.id('Contact', 1001) },
      own,
    );
    expect(data).toEqual({
      account: null,
      node: null,
      nodes: [null, { id: crm.id('Account', 103) }],
      contact: { name: '联系人1', account: null, club: { sponsor: { name: '客户3' } } },
      viaFilter: { totalCount: 0 },
      viaId: { totalCount: 0 },
      children: { parent: null },
      groups: { nodes: [{ count: 10 }] },
    });
  });

  test('order through a forbidden relation tells nothing about it', async () => {
    const data = await crm.query(
      '{ contacts(orderBy: [{ account: { name: DESC } }], first: 68) { nodes { account { name } } } }',
      {},
      own,
    );
    const names = (data['contacts'] as unknown as { nodes: { account: { name: string } | null }[] }).nodes.map(
      (n) => n.account?.name,
    );
    expect(names.slice(0, 67).every((name) => name !== undefined)).toBe(true);
    expect(names[67]).toBeUndefined();
  });

  test('a record that belongs to another follows it', async () => {
    const blind = principalWith({ 'contact:read': 'own' }, { userId: uuid(77) });
    expect(await crm.query('{ clubVisits { totalCount } }', {}, blind)).toEqual({ clubVisits: { totalCount: 0 } });
    const sees = principalWith({ 'contact:read': 'all' });
    expect(await crm.query('{ clubVisits { totalCount } }', {}, sees)).toEqual({ clubVisits: { totalCount: 3 } });
  });
});

describe('a field that needs a permission', () => {
  const reader = principalWith({ 'account:read': 'all', 'contact:read': 'all' });

  test('is null and listed as masked', async () => {
    const result = await crm.run(
      '{ accounts(first: 1) { nodes { name yearlyPurchasing } } contacts(first: 1) { nodes { club { motto } } } }',
      {},
      reader,
    );
    expect(result.data).toMatchObject({
      accounts: { nodes: [{ name: '客户1', yearlyPurchasing: null }] },
      contacts: { nodes: [{ club: { motto: null } }] },
    });
    expect(result.masked).toEqual(['Account.yearlyPurchasing', 'ContactClubSlot.motto']);
    expect(crm.statements.map(({ text }) => text).join()).not.toMatch(/yearly_purchasing|\."motto"/);
  });

  test('is read with the permission', async () => {
    const allowed = principalWith({ 'account:read': 'all', 'account:financials': 'all' });
    const result = await crm.run('{ accounts(first: 1) { nodes { yearlyPurchasing } } }', {}, allowed);
    expect(result).toMatchObject({ data: { accounts: { nodes: [{ yearlyPurchasing: '1000.5000' }] } }, masked: [] });
  });

  test.each([
    [
      '{ accounts(where: { yearlyPurchasing: { gt: "5" } }) { totalCount } }',
      'Cannot filter by yearlyPurchasing: it needs the permission account:financials',
    ],
    [
      '{ accounts(where: { not: { yearlyPurchasing: { isNull: true } } }) { totalCount } }',
      'Cannot filter by yearlyPurchasing: it needs the permission account:financials',
    ],
    [
      '{ contacts(where: { account: { yearlyPurchasing: { gt: "5" } } }) { totalCount } }',
      'Cannot filter by yearlyPurchasing: it needs the permission account:financials',
    ],
    [
      '{ contacts(where: { club: { motto: { contains: "1" } } }) { totalCount } }',
      'Cannot filter by motto: it needs the permission club:motto',
    ],
    [
      '{ accounts(orderBy: [{ yearlyPurchasing: ASC }]) { totalCount } }',
      'Cannot order by yearlyPurchasing: it needs the permission account:financials',
    ],
    [
      '{ contacts(orderBy: [{ account: { yearlyPurchasing: ASC } }]) { totalCount } }',
      'Cannot order by yearlyPurchasing: it needs the permission account:financials',
    ],
    [
      '{ contacts(orderBy: [{ club: { motto: ASC } }]) { totalCount } }',
      'Cannot order by motto: it needs the permission club:motto',
    ],
    [
      '{ contactGroups(groupBy: [{ club: { motto: VALUE } }]) { totalCount } }',
      'The field motto cannot be used here: it needs the permission club:motto',
    ],
    [
      '{ accountGroups(groupBy: [{ industry: VALUE }]) { nodes { sum { yearlyPurchasing } } } }',
      'The field yearlyPurchasing cannot be used here: it needs the permission account:financials',
    ],
  ])('cannot be used in %s', async (source, message) => {
    const { errors } = await crm.run(source, {}, reader);
    expect(errors?.[0]?.message).toBe(message);
    expect(crm.statements).toHaveLength(0);
  });
});

describe('hand-written SQL', () => {
  test('sees the visible rows only, and binds what is put into it', async () => {
    const scope = { principal: own, language: 'en' as const, cache: new Map() };
    const sql = crm.engine.sqlPort(scope);
    const name = `客户%' or true --`;
    expect(
      await sql.rows`select count(*)::int as n from ${sql.visible(Account)} a where a.name like ${'客户%'}`,
    ).toEqual([{ n: 10 }]);
    expect(await sql.rows`select count(*)::int as n from ${sql.visible(Account)} a where a.name = ${name}`).toEqual([
      { n: 0 },
    ]);
  });

  test('takes a filter of the API, of fields that the caller may read', async () => {
    const sql = crm.engine.sqlPort({ principal: own, language: 'en' as const, cache: new Map() });
    const where = { name: { in: ['客户3', '客户4', '客户6'] } };
    expect(await sql.rows`select a.name from ${sql.visible(Account, { where })} a order by a.name`).toEqual([
      { name: '客户3' },
      { name: '客户6' },
    ]);
    expect(() => sql.figures(Account, { by: ['industry'], sum: ['yearlyPurchasing'] })).toThrow('account:financials');
    expect(() => sql.visible(Account, { where: { yearlyPurchasing: { gt: 1 } } })).toThrow('account:financials');
  });

  test('takes opaque ids, one or many, of the type that it says', async () => {
    const sql = crm.engine.sqlPort({ principal: own, language: 'en' as const, cache: new Map() });
    const [mine, others] = [103, 104].map((n) => crm.id('Account', n));
    const named = (ids: readonly string[]) =>
      sql.rows`select a.name from ${sql.visible(Account)} a where a.id = any(${sql.ids(Account, ids)})`;
    expect(await named([mine ?? '', others ?? ''])).toEqual([{ name: '客户3' }]);
    expect(await named([])).toEqual([]);
    expect(
      await sql.rows`select a.name from ${sql.visible(Account)} a where a.id = ${sql.id(Account, mine ?? '')}`,
    ).toEqual([{ name: '客户3' }]);
    expect(() => sql.ids(Account, [mine ?? '', crm.id('Contact', 1001)])).toThrow();
  });
});

describe('hand-written SQL about what belongs to any record', () => {
  const note = (n: number, type: string, subject: number): string =>
    `('${uuid(n)}', now(), now(), 1, '${type}', '${uuid(subject)}', 'note ${n}', false)`;
  beforeAll(() =>
    crm.owner(`insert into note (id, created_at, updated_at, version, subject_type, subject_id, text, pinned) values
      ${[note(7001, 'ac', 103), note(7002, 'ac', 104), note(7003, 'co', 1001)].join(', ')};
      update account set deleted_at = now() where id = '${uuid(106)}';
      insert into note (id, created_at, updated_at, version, subject_type, subject_id, text, pinned) values
      ${note(7004, 'ac', 106)}`),
  );
  afterAll(() => crm.owner(`update account set deleted_at = null; delete from note`));

  test('asks about the one entity that it is about, and lets through what the caller sees of it', async () => {
    const sql = crm.engine.sqlPort({ principal: own, language: 'en' as const, cache: new Map() });
    const about = (entity: typeof Account | typeof Contact) =>
      sql.rows`select n.text from ${sql.visible(Note, { about: entity })} n order by n.text`;
    expect(await about(Account)).toEqual([{ text: 'note 7001' }]);
    expect(await about(Contact)).toEqual([{ text: 'note 7003' }]);
    expect(await sql.rows`select n.text from ${sql.visible(Note)} n order by n.text`).toEqual([
      { text: 'note 7001' },
      { text: 'note 7003' },
    ]);
    await expect(sql.rows`select 1 from ${sql.visible(Contact, { about: Account })} c`).rejects.toThrow(TypeError);
  });

  test('a filter by id asks about the entity of the id alone', async () => {
    const principal = principalWith({ 'account:read': 'own', 'contact:read': 'all', 'task:read': 'all' });
    await crm.owner(`insert into task (id, created_at, updated_at, version, title, subject_type, subject_id) values
      ('${uuid(7101)}', now(), now(), 1, 'mine', 'ac', '${uuid(103)}'),
      ('${uuid(7102)}', now(), now(), 1, 'theirs', 'ac', '${uuid(104)}')`);
    const found = async (...ids: readonly string[]) =>
      crm.query(
        'query ($ids: [ID!]!) { tasks(where: { subjectId: { in: $ids } }) { nodes { title } } }',
        { ids },
        principal,
      );
    expect(await found(crm.id('Account', 103), crm.id('Account', 104))).toEqual({
      tasks: { nodes: [{ title: 'mine' }] },
    });
    expect(crm.statements.at(-1)?.text.match(/exists \(select/g)).toHaveLength(1);
    expect(await found(crm.id('Contact', 1001))).toEqual({ tasks: { nodes: [] } });
    await crm.owner('delete from task');
  });
});

describe('reads for code', () => {
  test('use the same selection, filters and gate', async () => {
    const scope = { principal: own, language: 'en' as const, cache: new Map() };
    const account = crm.model.entityOf(Account);
    const rows = await crm.engine.rows(
      account,
      {
        where: { employees: { gte: 200 } },
        orderBy: [{ name: 'DESC' }],
        first: 2,
        select: { name: true, owner: { displayName: true }, contacts: { totalCount: true } },
      },
      scope,
    );
    expect(rows).toEqual([
      { name: '客户30', owner: null, contacts: { totalCount: 6 } },
      { name: '客户27', owner: null, contacts: { totalCount: 6 } },
    ]);
    expect(await crm.engine.count(account, { employees: { gte: 200 } }, scope)).toBe(4);
  });
});
