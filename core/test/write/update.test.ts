import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openWriteFixture, told, type WriteFixture } from './write-fixture.ts';

let crm: WriteFixture;
beforeAll(async () => {
  crm = await openWriteFixture();
});
afterAll(() => crm?.close());

let made = 0;
const customer = async (input: object = {}): Promise<string> => {
  const { id } = await crm.engine.create(crm.entity('ShopCustomer'), { name: `C${++made}`, ...input }, crm.system);
  return id ?? '';
};
const update = (id: string, input: unknown, options = {}, scope = crm.system) =>
  crm.engine.update(crm.entity('ShopCustomer'), id, input, options, scope);

describe('an update', () => {
  it('leaves absent fields alone, clears with null, bumps the version and notes before and after', async () => {
    const id = await customer({ city: 'Wuhan', story: 'old', discount: '12.5' });
    const { errors } = await update(id, { city: null, story: 'new', rating: undefined });
    expect(errors).toEqual([]);
    expect(await crm.row('ShopCustomer', id)).toMatchObject({
      city: null,
      story: 'new',
      discount: '12.50',
      version: 2,
    });
    const audits = await crm.audits(id);
    expect(audits.map((audit) => audit['action'])).toEqual(['CREATE', 'UPDATE']);
    expect(JSON.parse(String(audits[1]?.['changes']))).toEqual({ city: ['Wuhan', null], story: ['old', 'new'] });
  });

  it('that changes nothing writes nothing', async () => {
    const full = {
      ...{
        name: 'Same',
        discount: '12.5',
        since: '2026-01-01',
        seenAt: '2026-01-01T00:00:00Z',
        tags: ['a'],
        level: 'GOLD',
      },
      ...{ balance: { amount: '10', currency: 'CNY' }, ownerId: crm.people.annId, club: { stars: 3, motto: null } },
    };
    const id = await customer(full);
    const before = await crm.fingerprint();
    const { errors } = await update(id, {
      ...full,
      discount: '12.500'.slice(0, 5),
      balance: { amount: '10.0', currency: 'CNY' },
    });
    expect(errors).toEqual([]);
    expect(await crm.fingerprint()).toBe(before);
    expect((await update(id, {})).id).toBe(id);
    expect(await crm.fingerprint()).toBe(before);
  });

  it('of a slot alone bumps the version of the record, every time', async () => {
    const id = await customer();
    await crm.engine.transaction(crm.system, async () => {
      for (const stars of [1, 2, 3]) expect((await update(id, { club: { stars } })).errors).toEqual([]);
    });
    expect(await crm.row('ShopCustomer', id)).toMatchObject({ version: 4 });
    expect(JSON.parse(String((await crm.audits(id))[3]?.['changes']))).toEqual({ 'club.stars': [2, 3] });
  });

  it('of a slot within the millisecond of the last change bumps the version too', async () => {
    const id = await customer();
    const real = ['nextTick', 'setImmediate', 'setTimeout', 'setInterval', 'queueMicrotask', 'performance', 'hrtime'];
    jest.useFakeTimers({ now: Date.now(), doNotFake: real as never });
    try {
      for (const stars of [1, 2]) expect((await update(id, { club: { stars } })).errors).toEqual([]);
    } finally {
      jest.useRealTimers();
    }
    expect(await crm.row('ShopCustomer', id)).toMatchObject({ version: 3 });
  });

  it('with an old ifVersion is a conflict and leaves everything as it was', async () => {
    const id = await customer();
    expect((await update(id, { city: 'A' }, { ifVersion: 1 })).errors).toEqual([]);
    const before = await crm.fingerprint();
    const { errors } = await update(id, { city: 'B' }, { ifVersion: 1 });
    expect(told(errors)).toEqual(['VERSION_CONFLICT ifVersion']);
    expect(errors[0]).toMatchObject({ currentVersion: 2, expectedVersion: 1 });
    expect(await crm.fingerprint()).toBe(before);
  });

  it('cannot change what is fixed after creation', async () => {
    const id = await customer({ source: 'web' });
    expect(told((await update(id, { source: 'fax' })).errors)).toEqual(['NOT_WRITABLE input.source']);
  });

  it('of malformed, foreign and absent ids looks the same', async () => {
    const absent = crm.idOf('ShopCustomer', '00000000-0000-7000-8000-000000000001');
    for (const id of ['', 'x', "'; drop table", crm.people.annId, absent]) {
      expect(told((await update(id, { city: 'B' })).errors)).toEqual(['NOT_FOUND id']);
    }
  });

  it('replaces inline children: rows with id are changed, others made, missing ones soft-deleted', async () => {
    const order = crm.entity('ShopOrder');
    const lines = [{ product: 'a' }, { product: 'b' }, { product: 'c' }];
    const { id } = await crm.engine.create(order, { name: 'O', lines }, crm.system);
    const read = () => crm.sql('select * from shop_order_line where order_id = $1 order by id', [crm.uuidOf(id)]);
    const [a, b] = (await read()).map((line) => crm.idOf('ShopOrderLine', String(line['id'])));
    const { errors } = await crm.engine.update(
      order,
      id ?? '',
      { lines: [{ id: b, quantity: 7 }, { id: a }, { id: null, product: 'd' }] },
      {},
      crm.system,
    );
    expect(told(errors)).toEqual([]);
    const after = await read();
    expect(
      after.map((line) => [line['product'], line['quantity'], line['version'], line['deleted_at'] !== null]),
    ).toEqual([
      ['a', 1, 1, false],
      ['b', 7, 2, false],
      ['c', 1, 2, true],
      ['d', 1, 1, false],
    ]);
    const other = await crm.engine.create(order, { name: 'Other', lines: [{ product: 'x' }] }, crm.system);
    const before = await crm.fingerprint();
    const stolen = await crm.engine.update(
      order,
      other.id ?? '',
      { lines: [{ id: a }, { id: a }, { id: 'x' }] },
      {},
      crm.system,
    );
    expect(new Set(told(stolen.errors))).toEqual(new Set(['NOT_FOUND input.lines.2.id']));
    const twice = await crm.engine.update(order, other.id ?? '', { lines: [{ id: a }] }, {}, crm.system);
    expect(told(twice.errors)).toEqual(['NOT_FOUND input.lines.0.id']);
    expect(await crm.fingerprint()).toBe(before);
  });

  it('a value that another record has is DuplicateFound, of one or several columns', async () => {
    await customer({ name: 'Twin', city: 'Xi', email: 'twin@example.com' });
    const before = await crm.fingerprint();
    const email = await crm.engine.create(
      crm.entity('ShopCustomer'),
      { name: 'T', email: 'twin@example.com' },
      crm.system,
    );
    expect(told(email.errors)).toEqual(['DUPLICATE input.email']);
    const both = await crm.engine.create(crm.entity('ShopCustomer'), { name: 'Twin', city: 'Xi' }, crm.system);
    expect(told(both.errors)).toEqual(['DUPLICATE input.name']);
    expect(await crm.fingerprint()).toBe(before);
  });
});

describe('100 parallel edits of one record', () => {
  it('lose nothing: without ifVersion all count, the slot too', async () => {
    const id = await customer({ story: '' });
    const outcomes = await Promise.all(
      Array.from({ length: 100 }, (_, n) => update(id, n % 2 ? { story: `s${n}` } : { club: { motto: `m${n}` } })),
    );
    expect(outcomes.flatMap(({ errors }) => errors)).toEqual([]);
    expect(await crm.row('ShopCustomer', id)).toMatchObject({ version: 101 });
    const audits = await crm.audits(id);
    expect(audits).toHaveLength(101);
    // Each change starts from what the one before it left.
    const changes = audits
      .slice(1)
      .map((audit) => JSON.parse(String(audit['changes'])) as Record<string, [string, string]>);
    const stories = changes.flatMap((change) => (change['story'] ? [change['story']] : []));
    expect(new Set(stories.map(([from]) => from)).size).toBe(50);
  });

  it('with ifVersion exactly one of each version wins', async () => {
    const id = await customer();
    let version = 1;
    for (let round = 0; round < 2; round++) {
      const expected = version;
      const outcomes = await Promise.all(
        Array.from({ length: 50 }, (_, n) => update(id, { story: `${round}.${n}` }, { ifVersion: expected })),
      );
      const won = outcomes.filter(({ errors }) => errors.length === 0);
      expect(won).toHaveLength(1);
      const codes = new Set(outcomes.flatMap(({ errors }) => errors.map((error) => error.code)));
      expect(codes).toEqual(new Set(['VERSION_CONFLICT']));
      version += 1;
      expect(await crm.row('ShopCustomer', id)).toMatchObject({ version });
    }
  });
});
