import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openWriteFixture, told, type WriteFixture } from './write-fixture.ts';

let crm: WriteFixture;
beforeAll(async () => {
  crm = await openWriteFixture();
});
afterAll(() => crm?.close());

const items = () => crm.entity('ShopItem');
const count = async (): Promise<number> => Number((await crm.sql('select count(*) as n from shop_item'))[0]?.['n']);

describe('upsertMany', () => {
  it('creates, updates, leaves alone, and says which', async () => {
    const first = await crm.engine.upsertMany(
      items(),
      [1, 2, 3].map((n) => ({ externalId: `u${n}`, name: `N${n}`, stock: n })),
      {},
      crm.system,
    );
    expect(first).toMatchObject({ total: 3, created: 3, updated: 0, unchanged: 0, errors: [] });
    const second = await crm.engine.upsertMany(
      items(),
      [
        { externalId: 'u4', name: 'N4' },
        { externalId: 'u2', stock: 9 },
        { externalId: 'u1', stock: 1 },
      ],
      {},
      crm.system,
    );
    expect(second).toMatchObject({ created: 1, updated: 1, unchanged: 1, errors: [] });
    expect(second.ids.slice(1)).toEqual([first.ids[1], first.ids[0]]);
    expect(await crm.row('ShopItem', first.ids[1] ?? '')).toMatchObject({ name: 'N2', stock: 9, version: 2 });
    expect(await crm.row('ShopItem', first.ids[0] ?? '')).toMatchObject({ version: 1 });
  });

  it('one wrong row fails all, with its index in the path', async () => {
    const before = await crm.fingerprint();
    const rows = [
      { externalId: 'w1', name: 'A' },
      { externalId: 'w2' },
      { name: 'C' },
      { externalId: 'w1', name: 'D' },
      null,
    ];
    const { errors, ids, created } = await crm.engine.upsertMany(items(), rows, {}, crm.system);
    expect(told(errors)).toEqual([
      'REQUIRED input.2.externalId',
      'DUPLICATE input.3.externalId',
      'REQUIRED input.4.externalId',
    ]);
    expect({ ids, created }).toEqual({ ids: [null, null, null, null, null], created: 0 });
    expect(await crm.fingerprint()).toBe(before);
  });

  it('PER_ROW leaves out the wrong rows only', async () => {
    const rows = [
      { externalId: 'p1', name: 'A' },
      { externalId: 'p2' },
      { externalId: 'p3', name: 'C', stock: 1.5 },
      { externalId: 'p4', name: 'D' },
    ];
    const outcome = await crm.engine.upsertMany(items(), rows, { rows: 'PER_ROW' }, crm.system);
    expect(told(outcome.errors)).toEqual(['REQUIRED input.1.name', 'INVALID input.2.stock']);
    expect(outcome).toMatchObject({ total: 4, created: 2 });
    expect(outcome.ids.map((id) => id !== null)).toEqual([true, false, false, true]);
  });

  it('PER_ROW finds the one row that only a constraint stops', async () => {
    const customers = crm.entity('ShopCustomer');
    await crm.engine.create(customers, { name: 'Pair', city: 'Z' }, crm.system);
    const rows = Array.from({ length: 9 }, (_, n) => ({
      externalId: `c${n}`,
      name: n === 5 ? 'Pair' : `c${n}`,
      city: 'Z',
    }));
    const outcome = await crm.engine.upsertMany(customers, rows, { rows: 'PER_ROW' }, crm.system);
    expect(told(outcome.errors)).toEqual(['DUPLICATE input.5.name']);
    expect(outcome.created).toBe(8);
    expect(await crm.sql("select count(*)::int as n from shop_customer where external_id like 'c%'")).toEqual([
      { n: 8 },
    ]);
  });

  it('a rehearsal answers as if and leaves nothing', async () => {
    const before = await crm.fingerprint();
    for (const rows of ['ALL_OR_NOTHING', 'PER_ROW'] as const) {
      const outcome = await crm.engine.upsertMany(
        items(),
        [
          { externalId: 'u1', stock: 77 },
          { externalId: 'dry', name: 'Dry' },
        ],
        { dryRun: true, rows },
        crm.system,
      );
      expect(outcome).toMatchObject({ created: 1, updated: 1, errors: [] });
      expect(outcome.ids).toEqual([expect.any(String), null]);
    }
    expect(await crm.fingerprint()).toBe(before);
  });

  it('parallel upserts of the same new keys make each record once', async () => {
    const rows = Array.from({ length: 20 }, (_, n) => ({ externalId: `race${n}`, name: `R${n}` }));
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, turn) =>
        crm.engine.upsertMany(items(), turn % 2 ? rows : [...rows].reverse(), {}, crm.system),
      ),
    );
    expect(outcomes.flatMap(({ errors }) => told(errors))).toEqual([]);
    expect(await crm.sql("select count(*)::int as n from shop_item where external_id like 'race%'")).toEqual([
      { n: 20 },
    ]);
    expect(outcomes.reduce((sum, { created }) => sum + created, 0)).toBe(20);
  });

  it('more than 10,000 rows are refused with the number', async () => {
    const rows = Array.from({ length: 10_001 }, () => ({}));
    const { errors } = await crm.engine.upsertMany(items(), rows, {}, crm.system);
    expect(told(errors)).toEqual(['LIMIT_EXCEEDED input']);
    expect(errors[0]?.message).toContain('10001');
  });
});

describe('createMany', () => {
  it('limits children of one parent, and all records together', async () => {
    const lines = Array.from({ length: 501 }, () => ({ product: 'x' }));
    const order = crm.entity('ShopOrder');
    const one = await crm.engine.create(order, { name: 'O', lines }, crm.system);
    expect(told(one.errors)).toEqual(['LIMIT_EXCEEDED input.lines']);
    const orders = Array.from({ length: 41 }, () => ({ name: 'O', lines: lines.slice(0, 500) }));
    const all = await crm.engine.createMany(order, orders, {}, crm.system);
    expect(told(all.errors)).toEqual(['LIMIT_EXCEEDED input']);
  });

  it('names the rows whose unique values are taken, by others and by each other', async () => {
    await crm.engine.create(items(), { name: 'T', externalId: 'taken' }, crm.system);
    const rows = ['a', 'taken', 'a', 'b'].map((externalId) => ({ name: 'N', externalId }));
    const before = await count();
    const all = await crm.engine.createMany(items(), rows, {}, crm.system);
    expect(told(all.errors).sort()).toEqual(['DUPLICATE input.1.externalId', 'DUPLICATE input.2.externalId']);
    expect(await count()).toBe(before);
    const each = await crm.engine.createMany(items(), rows, { rows: 'PER_ROW' }, crm.system);
    expect(each.created).toBe(2);
    expect(await count()).toBe(before + 2);
  });
});

describe('bulk by filter', () => {
  it('updates and deletes what the filter finds, under the rights of the caller', async () => {
    const customers = crm.entity('ShopCustomer');
    const rows = Array.from({ length: 30 }, (_, n) => ({
      ...{ name: `B${n}`, city: 'bulk', rating: (n % 5) + 1 },
      ownerId: n % 2 ? crm.people.annId : crm.people.bobId,
    }));
    await crm.engine.createMany(customers, rows, {}, crm.system);
    const where = { city: { eq: 'bulk' }, rating: { gte: 3 } };
    const own = crm.people.ann({
      'shop:customer:read': 'own',
      'shop:customer:update': 'own',
      'shop:customer:delete': 'own',
    });
    const updated = await crm.engine.bulkUpdate(customers, where, { rating: 3, story: 'x' }, {}, own);
    expect(updated).toMatchObject({ total: 9, updated: 9, errors: [] });
    expect(
      await crm.sql("select owner_id, count(*)::int as n from shop_customer where story = 'x' group by 1"),
    ).toEqual([{ owner_id: crm.uuidOf(crm.people.annId), n: 9 }]);
    const again = await crm.engine.bulkUpdate(customers, where, { rating: 3, story: 'x' }, {}, own);
    expect(again).toMatchObject({ total: 9, updated: 0, unchanged: 9 });
    const before = await crm.fingerprint();
    const reader = crm.people.ann({ 'shop:customer:read': 'all', 'shop:customer:update': 'own' });
    const refused = await crm.engine.bulkUpdate(customers, where, { story: 'y' }, {}, reader);
    expect(told(refused.errors)).toEqual(['NOT_PERMITTED where']);
    expect((await crm.engine.bulkUpdate(customers, where, { story: 'y' }, { dryRun: true }, crm.system)).updated).toBe(
      18,
    );
    expect(told((await crm.engine.bulkUpdate(customers, where, { rating: 9 }, {}, crm.system)).errors)).toEqual([
      'INVALID input.rating',
    ]);
    expect((await crm.engine.bulkDelete(customers, where, { dryRun: true }, own)).deleted).toBe(9);
    expect(await crm.fingerprint()).toBe(before);
    expect(await crm.engine.bulkDelete(customers, where, {}, own)).toMatchObject({ total: 9, deleted: 9, errors: [] });
    expect(await crm.engine.bulkDelete(customers, where, {}, own)).toMatchObject({ total: 0, deleted: 0, errors: [] });
  });

  it('leaves a record alone that others take out of the filter while it waits for them', async () => {
    const customers = crm.entity('ShopCustomer');
    const rows = ['stays', 'leaves'].map((name) => ({ name, city: 'waiting' }));
    const { ids } = await crm.engine.createMany(customers, rows, {}, crm.system);
    const changed = Promise.withResolvers<void>();
    const others = crm.engine.transaction(crm.system, async () => {
      await crm.engine.update(customers, ids[1] ?? '', { city: 'elsewhere' }, {}, crm.system);
      changed.resolve();
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    await changed.promise;
    const where = { city: { eq: 'waiting' } };
    const bulk = crm.engine.bulkUpdate(customers, where, { story: 'found' }, {}, crm.system);
    await others;
    expect(await bulk).toMatchObject({ total: 1, updated: 1, errors: [] });
    expect(await crm.row('ShopCustomer', ids[1] ?? null)).toMatchObject({ city: 'elsewhere', story: null, version: 2 });
  });
});

describe('a filter that restricts nothing', () => {
  it.each([
    {},
    { name: {} },
    { name: null },
    { name: { eq: undefined } },
    { and: [{}, { name: {} }] },
    { or: [{ name: { eq: 'x' } }, {}] },
    { or: [] },
    { not: {} },
    { parent: { name: {} } },
  ])('is refused in bulk changes: %j', async (where) => {
    const before = await crm.fingerprint();
    const customers = crm.entity('ShopCustomer');
    expect(told((await crm.engine.bulkDelete(customers, where, {}, crm.system)).errors)).toEqual([
      'EMPTY_FILTER where',
    ]);
    expect(told((await crm.engine.bulkUpdate(customers, where, { story: 'z' }, {}, crm.system)).errors)).toEqual([
      'EMPTY_FILTER where',
    ]);
    expect(await crm.fingerprint()).toBe(before);
  });

  it.each([
    { id: { isNull: false } },
    { name: { in: [] } },
    { events: { none: {} } },
    { and: [{ active: { eq: true } }, {}] },
  ])('is not this one: %j', async (where) => {
    const outcome = await crm.engine.bulkDelete(crm.entity('ShopCustomer'), where, { dryRun: true }, crm.system);
    expect(outcome.errors).toEqual([]);
  });
});
