import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hooksOf } from '../../src/sdk/index.ts';
import { ShopOrderLine } from './shop-plugin.ts';
import { openWriteFixture, told, type WriteFixture } from './write-fixture.ts';

let crm: WriteFixture;
beforeAll(async () => {
  crm = await openWriteFixture();
});
afterAll(() => crm?.close());

const customers = () => crm.entity('ShopCustomer');
const customer = async (input: object): Promise<string> =>
  (await crm.engine.create(customers(), input, crm.system)).id ?? '';
const remove = (id: string, options = {}) => crm.engine.delete(customers(), id, options, crm.system);
const restore = (id: string) => crm.engine.restore(customers(), id, crm.system);
const purge = (id: string, options = {}) => crm.engine.purge(customers(), id, options, crm.system);

describe('delete, restore, purge', () => {
  it('a soft delete hides, keeps the row and is noted; a second one finds nothing', async () => {
    const id = await customer({ name: 'Soft' });
    expect(told((await remove(id, { ifVersion: 7 })).errors)).toEqual(['VERSION_CONFLICT ifVersion']);
    expect(await remove(id, { ifVersion: 1 })).toEqual({ id, errors: [] });
    expect(await crm.row('ShopCustomer', id)).toMatchObject({ version: 2, deleted_at: expect.any(Date) });
    expect((await crm.audits(id)).map((audit) => audit['action'])).toEqual(['CREATE', 'DELETE']);
    expect(told((await remove(id)).errors)).toEqual(['NOT_FOUND id']);
    expect(told((await crm.engine.update(customers(), id, { city: 'X' }, {}, crm.system)).errors)).toEqual([
      'NOT_FOUND id',
    ]);
  });

  it('a deleted record does not block its unique value; a restore that would collide says so', async () => {
    const id = await customer({ name: 'First', email: 'one@example.com' });
    await remove(id);
    const second = await customer({ name: 'Second', email: 'one@example.com' });
    expect(second).not.toBe('');
    const before = await crm.fingerprint();
    expect(told((await restore(id)).errors)).toEqual(['DUPLICATE email']);
    expect(await crm.fingerprint()).toBe(before);
    await remove(second);
    expect(await restore(id)).toEqual({ id, errors: [] });
    expect(await crm.row('ShopCustomer', id)).toMatchObject({ version: 3, deleted_at: null });
    expect((await crm.audits(id)).at(-1)).toMatchObject({ action: 'RESTORE' });
    const again = await crm.fingerprint();
    expect(await restore(id)).toEqual({ id, errors: [] });
    expect(await crm.fingerprint()).toBe(again);
  });

  it('a purge removes record and slot, and leaves one line of history without values', async () => {
    const id = await customer({ name: 'Private', email: 'p@example.com' });
    expect(told((await purge(id, { ifVersion: 3 })).errors)).toEqual(['VERSION_CONFLICT ifVersion']);
    expect((await purge(id)).errors).toEqual([]);
    expect(await crm.row('ShopCustomer', id)).toEqual({});
    expect(await crm.sql('select * from club_ext_shop_customer where record_id = $1', [crm.uuidOf(id)])).toEqual([]);
    expect((await crm.audits(id)).at(-1)).toMatchObject({ action: 'PURGE', changes: '{}' });
    expect(told((await purge(id)).errors)).toEqual(['NOT_FOUND id']);
  });

  it('a purge is refused while others refer to the record, by foreign key or polymorphic', async () => {
    const id = await customer({ name: 'Needed' });
    const order = await crm.engine.create(crm.entity('ShopOrder'), { name: 'O', customerId: id }, crm.system);
    const before = await crm.fingerprint();
    const { errors } = await purge(id);
    expect(told(errors)).toEqual(['STILL_REFERENCED id']);
    expect(errors[0]?.message).toBe('Still referenced by: Order; it cannot be purged');
    expect(await crm.fingerprint()).toBe(before);
    await crm.engine.update(
      crm.entity('ShopOrder'),
      order.id ?? '',
      { customerId: null, subjectId: id },
      {},
      crm.system,
    );
    expect(told((await purge(id)).errors)).toEqual(['STILL_REFERENCED id']);
    await crm.engine.update(crm.entity('ShopOrder'), order.id ?? '', { subjectId: null }, {}, crm.system);
    expect((await purge(id)).errors).toEqual([]);
  });

  it('purges deleted records too, with what was declared to go along', async () => {
    const lines = [{ product: 'a' }];
    const { id } = await crm.engine.create(crm.entity('ShopOrder'), { name: 'O', lines }, crm.system);
    await crm.engine.delete(crm.entity('ShopOrder'), id ?? '', {}, crm.system);
    expect((await crm.engine.purge(crm.entity('ShopOrder'), id ?? '', {}, crm.system)).errors).toEqual([]);
    expect(await crm.sql('select * from shop_order_line where order_id = $1', [crm.uuidOf(id)])).toEqual([]);
  });

  it('a purge does to each reference what that declares, with hooks, versions and audit', async () => {
    const { model } = crm;
    let asked = 0;
    const hooks = await openWriteFixture([
      hooksOf(ShopOrderLine, { beforePurge: (changes) => void (asked += changes.length) }),
    ]);
    try {
      const lines = [{ product: 'a' }, { product: 'b' }];
      const { id } = await hooks.engine.create(hooks.entity('ShopOrder'), { name: 'O', lines }, hooks.system);
      const rows = await hooks.sql('select id from shop_order_line where order_id = $1', [hooks.uuidOf(id)]);
      const { errors } = await hooks.engine.purge(hooks.entity('ShopOrder'), id ?? '', {}, hooks.system);
      expect(told(errors)).toEqual([]);
      expect(asked).toBe(2);
      for (const row of rows) {
        const audits = await hooks.audits(hooks.idOf('ShopOrderLine', String(row['id'])));
        expect(audits.map(({ action }) => action)).toEqual(['CREATE', 'PURGE']);
      }
    } finally {
      await hooks.close();
    }
    // The foreign keys of the database say the same, for whoever writes past the engine.
    const rules: Record<string, string> = { a: 'restrict', r: 'restrict', c: 'cascade', n: 'clear' };
    const stored = await crm.sql(
      `select c.conrelid::regclass::text as "table", a.attname as "column", c.confdeltype as rule from pg_constraint c
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1] where c.contype = 'f'`,
    );
    const found = new Map(stored.map(({ table, column, rule }) => [`${table}.${column}`, rules[String(rule)]]));
    const declared = [...model.entities.values(), ...model.slots].flatMap(({ table, fields }) =>
      [...fields.values()].flatMap((field) =>
        field.kind === 'toOne' && field.foreignKey ? [[`${table}.${field.column}`, field.onPurge ?? 'restrict']] : [],
      ),
    );
    expect(declared.length).toBeGreaterThan(5);
    expect(declared.map(([place]) => [place, found.get(place ?? '')])).toEqual(declared);
  });

  it('lines are gone with their order, for writers too', async () => {
    const order = crm.entity('ShopOrder');
    const line = crm.entity('ShopOrderLine');
    const { id } = await crm.engine.create(order, { name: 'O', lines: [{ product: 'a' }] }, crm.system);
    const [row] = await crm.sql('select id from shop_order_line where order_id = $1', [crm.uuidOf(id)]);
    const lineId = crm.idOf('ShopOrderLine', String(row?.['id']));
    await crm.engine.delete(order, id ?? '', {}, crm.system);
    const before = await crm.fingerprint();
    const update = crm.engine.update(line, lineId, { quantity: 2 }, {}, crm.system);
    expect(told((await update).errors)).toEqual(['NOT_FOUND id']);
    expect(told((await crm.engine.delete(line, lineId, {}, crm.system)).errors)).toEqual(['NOT_FOUND id']);
    const added = await crm.engine.create(line, { product: 'b', orderId: id }, crm.system);
    expect(told(added.errors)).toEqual(['NOT_FOUND input.orderId']);
    expect(await crm.fingerprint()).toBe(before);
    await crm.engine.restore(order, id ?? '', crm.system);
    expect((await crm.engine.update(line, lineId, { quantity: 2 }, {}, crm.system)).errors).toEqual([]);
  });

  it('an upsert on a deleted external id revives the record', async () => {
    const id = await customer({ name: 'Back', externalId: 'x-1', city: 'Y' });
    await remove(id);
    const { errors, ids } = await crm.engine.upsertMany(
      customers(),
      [{ externalId: 'x-1', rating: 2 }],
      {},
      crm.system,
    );
    expect(told(errors)).toEqual([]);
    expect(ids).toEqual([id]);
    expect(await crm.row('ShopCustomer', id)).toMatchObject({ deleted_at: null, city: 'Y', rating: 2, version: 3 });
    expect((await crm.audits(id)).at(-1)).toMatchObject({ action: 'RESTORE' });
  });
});
