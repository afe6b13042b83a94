import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hooksOf } from '../../src/sdk/index.ts';
import { ShopEvent, ShopOrder } from './shop-plugin.ts';
import { openWriteFixture, told, type WriteFixture } from './write-fixture.ts';

const nobody = '00000000-0000-7000-8000-000000000001';

let crm: WriteFixture;
beforeAll(async () => {
  crm = await openWriteFixture([
    hooksOf(ShopOrder, {
      beforeCreate(changes, context) {
        for (const { record } of changes) {
          if (record.name.startsWith('lost')) Object.assign(record, { customer: { id: nobody } });
          if (record.name.startsWith('noted')) context.create(ShopEvent, { text: record.name });
        }
      },
    }),
  ]);
  // A table that follows, refusing: what a full disk, a trigger of somebody else's or a mistake of ours would do.
  await crm.sql(
    `alter table audit_entry add constraint audit_entry_changes_check check (changes not like '%refused%')`,
  );
});
afterAll(() => crm?.close());

const create = (entity: string, input: object) => crm.engine.create(crm.entity(entity), input, crm.system);

describe('a create and all that follows from it, in one statement', () => {
  it('tells what is wrong with its own rows', async () => {
    expect((await create('ShopItem', { name: 'one', externalId: 'x' })).errors).toEqual([]);
    const before = await crm.fingerprint();
    const twice = await create('ShopItem', { name: 'two', externalId: 'x' });
    expect([twice.id, told(twice.errors)]).toEqual([null, ['DUPLICATE input.externalId']]);
    expect(told((await create('ShopOrder', { name: 'lost' })).errors)).toEqual(['NOT_FOUND input.customerId']);
    expect(await crm.fingerprint()).toBe(before);
  });

  it('is no mistake of the caller where a table that follows refuses, and leaves nothing', async () => {
    const before = await crm.fingerprint();
    await expect(create('ShopItem', { name: 'refused' })).rejects.toMatchObject({ code: '23514' });
    await expect(create('ShopCustomer', { name: 'refused' })).rejects.toMatchObject({ code: '23514' });
    expect(await crm.fingerprint()).toBe(before);
  });

  it('tells what is wrong with its own rows before what is wrong with those that follow', async () => {
    const item = { name: 'refused', externalId: 'x' };
    expect(told((await create('ShopItem', item)).errors)).toEqual(['DUPLICATE input.externalId']);
  });

  it('is audited and published record by record, also those that hooks and children bring', async () => {
    const order = { name: 'noted order', lines: [{ product: 'a' }, { product: 'b', quantity: 2 }] };
    const { id, errors } = await create('ShopOrder', order);
    expect(errors).toEqual([]);
    const [event] = await crm.sql(`select id from shop_event where text = 'noted order'`);
    const lines = await crm.sql('select id, quantity from shop_order_line where order_id = $1 order by product', [
      crm.uuidOf(id),
    ]);
    expect(lines.map(({ quantity }) => quantity)).toEqual([1, 2]);
    const subjects = [crm.uuidOf(id), event?.['id'], ...lines.map((line) => line['id'])];
    const audits = await crm.sql(
      `select subject_id, action, record_version, transaction_id::text from audit_entry
       where subject_id = any($1::uuid[])`,
      [subjects],
    );
    expect(audits.map(({ subject_id: subject }) => subject).toSorted()).toEqual(subjects.toSorted());
    expect(new Set(audits.map(({ action }) => action))).toEqual(new Set(['CREATE']));
    expect(new Set(audits.map(({ record_version: version }) => version))).toEqual(new Set([1]));
    expect(new Set(audits.map(({ transaction_id: transaction }) => transaction)).size).toBe(1);
  });

  it('has one text, whichever columns are filled, so that a session keeps few of them', async () => {
    const filled = [
      {},
      { colour: 'red' },
      { stock: 3, since: '2026-01-01' },
      { contact: 'a@example.com', listed: true },
    ];
    const many = (n: number) => filled.map((values, index) => ({ name: `m${n}${index}`, ...values }));
    for (let times = 0; times < 3; times++) {
      for (const values of filled) await create('ShopItem', { name: 'same text', ...values });
      for (const length of [2, 3, 4]) {
        const { errors } = await crm.engine.createMany(
          crm.entity('ShopItem'),
          many(times).slice(-length),
          {},
          crm.system,
        );
        expect(errors).toEqual([]);
      }
    }
    const prepared = await crm.database.unit((runner) =>
      runner.rows<{ statement: string }>(`select statement from pg_prepared_statements where $1 = $1`, [1]),
    );
    const inserts = prepared.filter(({ statement }) => statement.includes('insert into "shop_item"'));
    expect(inserts).toHaveLength(2);
  });
});
