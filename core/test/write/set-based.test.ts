import { afterEach, describe, expect, it } from '@jest/globals';
import { Team, User } from '../../src/crm/organisation/index.ts';
import { hooksOf, type EntityHooks } from '../../src/sdk/index.ts';
import { ShopCustomer, ShopEvent, ShopItem } from './shop-plugin.ts';
import { openWriteFixture, told, type WriteFixture } from './write-fixture.ts';

let crm: WriteFixture | undefined;
afterEach(async () => {
  await crm?.close();
  crm = undefined;
});

async function withHooks(...hooks: EntityHooks<object>[]): Promise<WriteFixture> {
  crm = await openWriteFixture(hooks);
  return crm;
}

/** What arrays, JSON and SQL each give a meaning of their own. */
const awkward = [
  'null',
  'NULL',
  '',
  '{}',
  '{"a",b}',
  'a,b',
  'say "no"',
  "it's",
  '\\',
  '\\"',
  'back\\slash, "quoted"',
  'line\nbreak "quoted"',
  'tab\t\\ and\r"',
  '\u0001"',
  '$1 ? ?? \\?',
  '张伟 "石膏板"',
  '😀 "😀"',
  '\u2028"',
] as const;

describe('rows that are written together', () => {
  it('hold every text as it was sent, in columns, lists and the audit', async () => {
    const { engine, system, entity, row, audits } = await withHooks();
    const customers = awkward.map((story, n) => ({
      name: `C${n}`,
      story,
      tags: ['x', [...story].slice(0, 3).join('')],
    }));
    const { ids, errors } = await engine.createMany(entity('ShopCustomer'), customers, {}, system);
    expect(errors).toEqual([]);
    for (const [n, story] of awkward.entries()) {
      const id = ids[n] ?? null;
      const stored = await row('ShopCustomer', id);
      expect(stored['story']).toBe(story);
      const [audit] = await audits(id);
      const changes = JSON.parse(String(audit?.['changes'])) as Record<string, unknown>;
      expect(changes['story']).toEqual([null, story]);
      expect(changes['tags']).toEqual([null, stored['tags']]);
    }
  });

  it('refer to each other in a circle', async () => {
    const { engine, system, entity, sql } = await withHooks(
      hooksOf(ShopItem, {
        beforeCreate(changes, context) {
          for (const { record } of changes) {
            const team = context.create(Team, { name: record.name });
            team.manager = context.create(User, {
              displayName: record.name,
              email: `${record.name}@example.com`,
              team,
            });
          }
        },
      }),
    );
    const { errors } = await engine.createMany(entity('ShopItem'), [{ name: 'one' }, { name: 'two' }], {}, system);
    expect(errors).toEqual([]);
    const found = await sql(
      `select t.name from team t join app_user u on u.id = t.manager_id and u.team_id = t.id order by t.name`,
    );
    expect(found).toEqual([{ name: 'one' }, { name: 'two' }]);
  });

  it('refer to records of their own kind that are new', async () => {
    const { engine, system, entity, row, uuidOf } = await withHooks(
      hooksOf(ShopCustomer, {
        beforeUpdate(changes, context) {
          for (const { record } of changes) {
            record.parent = context.create(ShopCustomer, { name: `above ${record.name}` });
          }
        },
      }),
    );
    const { id } = await engine.create(entity('ShopCustomer'), { name: 'below' }, system);
    const { errors } = await engine.update(entity('ShopCustomer'), id ?? '', { city: 'X' }, {}, system);
    expect(errors).toEqual([]);
    const below = await row('ShopCustomer', id);
    expect(below).toMatchObject({ city: 'X', version: 2 });
    expect(below['parent_id']).not.toBeNull();
    expect(below['parent_id']).not.toBe(uuidOf(id));
  });

  it('take a unique value that another record of the same unit gives up', async () => {
    const { engine, system, entity, sql } = await withHooks();
    const order = entity('ShopOrder');
    const old = [{ externalId: 'x', product: 'old' }];
    const { id } = await engine.create(order, { name: 'O', lines: old }, system);
    const changed = { lines: [{ externalId: 'x', product: 'new' }] };
    expect(told((await engine.update(order, id ?? '', changed, {}, system)).errors)).toEqual([]);
    const lines = await sql('select product, deleted_at is null as living from shop_order_line order by product');
    expect(lines).toEqual([
      { product: 'new', living: true },
      { product: 'old', living: false },
    ]);
  });

  it('change different columns and keep the others', async () => {
    const { engine, system, entity, row, idOf, sql } = await withHooks();
    const item = entity('ShopItem');
    const price = { amount: '12.5', currency: 'EUR' };
    const full = { colour: 'red', stock: 3, weight: '1.25', since: '2020-02-29', listed: false, price };
    const rows = ['a', 'b', 'c'].map((externalId) => ({ ...full, externalId, name: externalId }));
    await engine.upsertMany(item, rows, {}, system);
    const changes = [
      { externalId: 'a', colour: null },
      { externalId: 'b', price: { amount: '7', currency: 'CNY' }, listed: true },
      { externalId: 'c', since: '2024-01-01' },
    ];
    const { updated, errors } = await engine.upsertMany(item, changes, {}, system);
    expect([updated, errors]).toEqual([3, []]);
    const stored = new Map<string, unknown>();
    for (const { id, external_id: key } of await sql('select id, external_id from shop_item')) {
      stored.set(String(key), await row('ShopItem', idOf('ShopItem', String(id))));
    }
    const same = { stock: 3, weight: '1.25', version: 2 };
    const kept = { ...same, price_value: '12.5000', price_currency: 'EUR' };
    expect(stored.get('a')).toMatchObject({ ...kept, colour: null, listed: false });
    expect(stored.get('b')).toMatchObject({ ...same, colour: 'red', listed: true, price_value: '7.0000' });
    expect(stored.get('b')).toMatchObject({ price_currency: 'CNY' });
    expect(stored.get('c')).toMatchObject({ ...kept, colour: 'red', listed: false });
    const dates = await sql('select external_id, since::text from shop_item order by 1');
    expect(dates.map(({ since }) => since)).toEqual(['2020-02-29', '2020-02-29', '2024-01-01']);
  });
});

describe('a record that a relation names', () => {
  it('is the one that is read later, and cannot be changed before', async () => {
    const seen: unknown[] = [];
    const { engine, system, entity } = await withHooks(
      hooksOf(ShopEvent, {
        async beforeCreate(changes, context) {
          for (const { record } of changes) {
            const { customer } = record;
            seen.push(customer?.name);
            const [read] = await context.load(ShopCustomer, [customer?.id ?? '']);
            seen.push(read === customer, customer?.name, customer instanceof ShopCustomer);
          }
        },
      }),
    );
    const { id: customerId } = await engine.create(entity('ShopCustomer'), { name: 'Known' }, system);
    const { errors } = await engine.create(entity('ShopEvent'), { text: 'T', customerId }, system);
    expect(errors).toEqual([]);
    expect(seen).toEqual([undefined, true, 'Known', true]);
  });
});
