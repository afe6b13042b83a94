import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Scope } from '../../src/sdk/index.ts';
import { openWriteFixture, told, type WriteFixture } from './write-fixture.ts';

let crm: WriteFixture;
let annsId = '';
let bobsId = '';
beforeAll(async () => {
  crm = await openWriteFixture();
  const make = async (name: string, ownerId: string) =>
    (await crm.engine.create(crm.entity('ShopCustomer'), { name, ownerId, secret: 's' }, crm.system)).id ?? '';
  annsId = await make("Ann's", crm.people.annId);
  bobsId = await make("Bob's", crm.people.bobId);
});
afterAll(() => crm?.close());

const grants = (scopes: Record<string, Scope>): Record<string, Scope> =>
  Object.fromEntries(Object.entries(scopes).map(([action, scope]) => [`shop:customer:${action}`, scope]));

async function unchanged<T>(work: () => Promise<T>): Promise<T> {
  const before = await crm.fingerprint();
  const result = await work();
  expect(await crm.fingerprint()).toBe(before);
  return result;
}

describe('permission to write', () => {
  it('without any grant nothing is learnt, not even by wrong input', () =>
    unchanged(async () => {
      const entity = crm.entity('ShopCustomer');
      const nobody = { ...crm.system, principal: null };
      for (const scope of [nobody, crm.people.ann({}), crm.people.ann(grants({ read: 'all' }))]) {
        expect(told((await crm.engine.create(entity, { nonsense: 1 }, scope)).errors)).toEqual(['NOT_PERMITTED input']);
        expect(told((await crm.engine.update(entity, annsId, { nonsense: 1 }, {}, scope)).errors)).toEqual([
          'NOT_PERMITTED input',
        ]);
        expect(told((await crm.engine.delete(entity, annsId, {}, scope)).errors)).toEqual(['NOT_PERMITTED ']);
        expect(told((await crm.engine.restore(entity, annsId, scope)).errors)).toEqual(['NOT_PERMITTED ']);
        expect(told((await crm.engine.purge(entity, annsId, {}, scope)).errors)).toEqual(['NOT_PERMITTED ']);
        const many = await crm.engine.upsertMany(entity, [{ externalId: '1', name: 'x' }], {}, scope);
        expect(told(many.errors)).toEqual(['NOT_PERMITTED input.0']);
      }
    }));

  it('a record out of scope is NotPermitted when it can be read, else absent', async () => {
    const entity = crm.entity('ShopCustomer');
    const seeing = crm.people.ann(grants({ read: 'all', update: 'own', delete: 'own', purge: 'own' }));
    const blind = crm.people.ann(grants({ read: 'own', update: 'own', delete: 'own', purge: 'own' }));
    await unchanged(async () => {
      for (const [scope, code] of [
        [seeing, 'NOT_PERMITTED id'],
        [blind, 'NOT_FOUND id'],
      ] as const) {
        expect(told((await crm.engine.update(entity, bobsId, { city: 'X' }, {}, scope)).errors)).toEqual([code]);
        expect(told((await crm.engine.delete(entity, bobsId, {}, scope)).errors)).toEqual([code]);
        expect(told((await crm.engine.purge(entity, bobsId, {}, scope)).errors)).toEqual([code]);
      }
    });
    expect((await crm.engine.update(entity, annsId, { city: 'X' }, {}, blind)).errors).toEqual([]);
  });

  it('a new record must lie within the scope of its creator', async () => {
    const entity = crm.entity('ShopCustomer');
    const ann = crm.people.ann({ ...grants({ create: 'own' }), 'user:read': 'all' });
    const foreign = await unchanged(() => crm.engine.create(entity, { name: 'F', ownerId: crm.people.bobId }, ann));
    expect(told(foreign.errors)).toEqual(['NOT_PERMITTED input']);
    expect((await crm.engine.create(entity, { name: 'Mine' }, ann)).errors).toEqual([]);
    const rows = [{ name: 'M1' }, { name: 'F1', ownerId: crm.people.bobId }, { name: 'M2' }];
    const all = await unchanged(() => crm.engine.createMany(entity, rows, {}, ann));
    expect(told(all.errors)).toEqual(['NOT_PERMITTED input.1']);
    const each = await crm.engine.createMany(entity, rows, { rows: 'PER_ROW' }, ann);
    expect(told(each.errors)).toEqual(['NOT_PERMITTED input.1']);
    expect(each).toMatchObject({ created: 2, ids: [expect.any(String), null, expect.any(String)] });
  });

  it('who may not read a field may not write it', () =>
    unchanged(async () => {
      const ann = crm.people.ann(grants({ read: 'all', update: 'all' }));
      const { errors } = await crm.engine.update(crm.entity('ShopCustomer'), annsId, { secret: 'x' }, {}, ann);
      expect(told(errors)).toEqual(['NOT_PERMITTED input.secret']);
    }));

  it('a field can take a permission of its own to be set, whatever else is allowed', async () => {
    const entity = crm.entity('ShopCustomer');
    const may = grants({ read: 'all', create: 'all', update: 'all' });
    const ann = crm.people.ann({ ...may, 'user:read': 'all' });
    await unchanged(async () => {
      const update = await crm.engine.update(entity, annsId, { city: 'Y', creditDays: 90 }, {}, ann);
      expect(told(update.errors)).toEqual(['NOT_PERMITTED input.creditDays']);
      expect(update.errors[0]?.message).toContain('shop:credit');
      // Taking it away is setting it too.
      const cleared = await crm.engine.update(entity, annsId, { creditDays: null }, {}, ann);
      expect(told(cleared.errors)).toEqual(['NOT_PERMITTED input.creditDays']);
      const rows = [{ name: 'N1' }, { name: 'N2', creditDays: 1 }];
      expect(told((await crm.engine.createMany(entity, rows, {}, ann)).errors)).toEqual([
        'NOT_PERMITTED input.1.creditDays',
      ]);
      const upsert = [{ externalId: 'u-1', name: 'U', creditDays: 1 }];
      expect(told((await crm.engine.upsertMany(entity, upsert, {}, ann)).errors)).toEqual([
        'NOT_PERMITTED input.0.creditDays',
      ]);
    });
    const clerk = crm.people.ann({ ...may, 'shop:credit': 'own' });
    expect((await crm.engine.update(entity, annsId, { creditDays: 30 }, {}, clerk)).errors).toEqual([]);
    expect((await crm.row('ShopCustomer', annsId))['credit_days']).toBe(30);
  });

  it('lines follow their order: inline with the order, alone by the right to change the order', async () => {
    const order = crm.entity('ShopOrder');
    const creator = crm.people.ann({ 'shop:order:create': 'all', 'shop:order:read': 'all' });
    const made = await crm.engine.create(order, { name: 'O', lines: [{ product: 'a' }] }, creator);
    expect(made.errors).toEqual([]);
    const line = { product: 'b', orderId: made.id };
    const refused = await unchanged(() => crm.engine.create(crm.entity('ShopOrderLine'), line, creator));
    expect(told(refused.errors)).toEqual(['NOT_PERMITTED input']);
    // It names what is lacking, not the right to lines, which decides nothing.
    const lines = { 'shop:orderLine:create': 'all', 'shop:order:create': 'all', 'shop:order:read': 'all' } as const;
    const holder = await unchanged(() => crm.engine.create(crm.entity('ShopOrderLine'), line, crm.people.ann(lines)));
    for (const { errors } of [refused, holder]) {
      expect(errors[0]?.messages).toEqual({
        zh: '没有权限:对其所属记录的 shop:order:update(Line(中))',
        en: 'Not permitted: shop:order:update on the record that it belongs to (Line)',
      });
    }
    const editor = crm.people.ann({ 'shop:order:update': 'own', 'shop:order:read': 'all' });
    expect((await crm.engine.create(crm.entity('ShopOrderLine'), line, editor)).errors).toEqual([]);
    const bob = crm.people.bob({ 'shop:order:update': 'own', 'shop:order:read': 'all' });
    const foreign = await unchanged(() => crm.engine.create(crm.entity('ShopOrderLine'), line, bob));
    expect(told(foreign.errors)).toEqual(['NOT_PERMITTED input']);
    // Of an order that he does not see he hears what he hears of one that is not there.
    const blind = crm.people.bob({ 'shop:order:update': 'own', 'shop:order:read': 'own' });
    const about = async (orderId: string | null) =>
      (await crm.engine.create(crm.entity('ShopOrderLine'), { ...line, orderId }, blind)).errors;
    const hidden = await unchanged(() => about(made.id));
    const absent = await unchanged(() => about(crm.idOf('ShopOrder', '01890000-0000-7000-8000-000000000000')));
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.map(({ messages }) => messages)).toEqual(absent.map(({ messages }) => messages));
  });

  it('an upsert does not change what its caller may not change', () =>
    unchanged(async () => {
      const entity = crm.entity('ShopItem');
      expect(told((await crm.engine.upsertMany(entity, [{ name: 'x' }], { by: 'name' }, crm.system)).errors)).toEqual([
        'INVALID by',
      ]);
      const update = crm.people.ann({ 'shop:item:update': 'all' });
      const { errors } = await crm.engine.upsertMany(entity, [{ externalId: 'new', name: 'x' }], {}, update);
      expect(told(errors)).toEqual(['NOT_PERMITTED input.0']);
    }));

  it('an upsert on the key of a record that the caller does not see is a duplicate, of one that he sees not permitted', async () => {
    const entity = crm.entity('ShopCustomer');
    await crm.engine.update(entity, bobsId, { externalId: 'bob-1' }, {}, crm.system);
    const rows = [{ externalId: 'bob-1', city: 'Y' }];
    await unchanged(async () => {
      const blind = crm.people.ann(grants({ read: 'own', create: 'own', update: 'own' }));
      expect(told((await crm.engine.upsertMany(entity, rows, {}, blind)).errors)).toEqual([
        'DUPLICATE input.0.externalId',
      ]);
      const seeing = crm.people.ann(grants({ read: 'all', create: 'own', update: 'own' }));
      expect(told((await crm.engine.upsertMany(entity, rows, {}, seeing)).errors)).toEqual(['NOT_PERMITTED input.0']);
    });
  });

  it('inline children that do not follow their parent need their own permissions', async () => {
    const entity = crm.entity('ShopCustomer');
    const made = await crm.engine.create(entity, { name: 'E', events: [{ text: 'a' }, { text: 'b' }] }, crm.system);
    expect(told(made.errors)).toEqual([]);
    const [first] = await crm.sql('select id from shop_event order by id');
    const id = crm.idOf('ShopEvent', String(first?.['id']));
    const all = grants({ read: 'all', create: 'all', update: 'all' });
    const update = (events: unknown, more: Record<string, Scope>) =>
      crm.engine.update(entity, made.id ?? '', { events }, {}, crm.people.ann({ ...all, ...more }));
    await unchanged(async () => {
      const created = await crm.engine.create(entity, { name: 'F', events: [{ text: 'a' }] }, crm.people.ann(all));
      expect(told(created.errors)).toEqual(['NOT_PERMITTED input.events.0']);
      const refused = await update([{ id, text: 'x' }, { text: 'new' }], {});
      expect(told(refused.errors)).toEqual([
        'NOT_PERMITTED input.events.1',
        'NOT_PERMITTED input.events.0',
        'NOT_PERMITTED input.events',
      ]);
    });
    const granted = { 'shop:event:create': 'all', 'shop:event:update': 'all', 'shop:event:delete': 'all' } as const;
    expect((await update([{ id, text: 'x' }, { text: 'new' }], granted)).errors).toEqual([]);
    const texts = await crm.sql('select text, deleted_at is null as alive from shop_event order by id');
    expect(texts).toEqual([
      { text: 'x', alive: true },
      { text: 'b', alive: false },
      { text: 'new', alive: true },
    ]);
  });
});
