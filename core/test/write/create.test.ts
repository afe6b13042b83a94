import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openWriteFixture, told, type WriteFixture } from './write-fixture.ts';

let crm: WriteFixture;
beforeAll(async () => {
  crm = await openWriteFixture();
});
afterAll(() => crm?.close());

const create = (input: unknown, scope = crm.system) => crm.engine.create(crm.entity('ShopCustomer'), input, scope);

describe('a new record', () => {
  it('holds every type exactly, with defaults, who, when, slots and an audit row', async () => {
    const scope = crm.people.ann({
      'shop:customer:create': 'all',
      'shop:customer:read': 'all',
      'shop:secret': 'all',
      'user:read': 'all',
    });
    const { id, errors } = await create(
      {
        name: '建材 "公司" 🎉',
        story: "Robert'); drop table x;--\n\\ ? $1 ?? :a",
        ...{ email: 'A.b@Example.com', website: 'https://example.com/a?b=c', phone: '+86 755 8888 6666' },
        ...{ rating: 5, discount: '12.5', since: '2024-02-29', seenAt: '2026-11-21T08:30:00.123+08:00' },
        balance: { amount: '-1234.5', currency: 'CNY' },
        ...{ level: 'GOLD', kind: 'retail', kinds: ['farm', 'retail', 'farm'], tags: ['a"b', 'null', '', '\\'] },
        ...{ secret: 's', source: 'web' },
        club: { motto: 'go' },
      },
      scope,
    );
    expect(told(errors)).toEqual([]);
    const row = await crm.row('ShopCustomer', id);
    expect(row).toMatchObject({
      name: '建材 "公司" 🎉',
      story: "Robert'); drop table x;--\n\\ ? $1 ?? :a",
      ...{ email: 'A.b@Example.com', discount: '12.50', rating: 5, active: true, level: 'GOLD', version: 1 },
      ...{ balance_value: '-1234.5000', balance_currency: 'CNY', kinds: ['farm', 'retail', 'farm'] },
      tags: ['a"b', 'null', '', '\\'],
      seen_at: new Date('2026-11-21T00:30:00.123Z'),
      owner_id: crm.uuidOf(crm.people.annId),
      team_id: crm.uuidOf(crm.people.teamId),
      unit_id: crm.uuidOf(crm.people.unitId),
      created_by_id: crm.uuidOf(crm.people.annId),
      updated_by_id: crm.uuidOf(crm.people.annId),
    });
    expect((row['created_at'] as Date).getTime()).toBe((row['updated_at'] as Date).getTime());
    const [slot] = await crm.sql('select * from club_ext_shop_customer where record_id = $1', [crm.uuidOf(id)]);
    expect(slot).toMatchObject({ stars: 0, motto: 'go' });
    const [audit, ...others] = await crm.audits(id);
    expect(others).toEqual([]);
    expect(audit).toMatchObject({
      action: 'CREATE',
      source: 'GRAPHQL',
      created_by_id: crm.uuidOf(crm.people.annId),
      subject_type: 'sc',
    });
    expect(JSON.parse(String(audit?.['changes']))).toMatchObject({
      discount: [null, '12.50'],
      balance: [null, { amount: '-1234.5000', currency: 'CNY' }],
      'club.motto': [null, 'go'],
    });
  });

  it('has its slot row although the input says nothing, and no owner when the platform makes it', async () => {
    const { id } = await create({ name: 'Silent' });
    expect(await crm.sql('select stars from club_ext_shop_customer where record_id = $1', [crm.uuidOf(id)])).toEqual([
      { stars: 0 },
    ]);
    expect(await crm.row('ShopCustomer', id)).toMatchObject({ owner_id: null, created_by_id: null, level: 'TIN' });
  });

  it('has the slot row of its own input among others: nothing, something, null instead of the default', async () => {
    const slots = [undefined, { motto: 'hop' }, {}, { stars: null }, { stars: 0, motto: null }, { stars: 3 }];
    const inputs = slots.map((club, index) => ({ name: `Slot ${index}`, ...(club && { club }) }));
    const { ids, errors } = await crm.engine.createMany(crm.entity('ShopCustomer'), inputs, {}, crm.system);
    expect(errors).toEqual([]);
    const uuids = ids.map((id) => crm.uuidOf(id));
    const rows = await crm.sql(
      `select stars, motto from club_ext_shop_customer where record_id = any($1::uuid[])
       order by array_position($1::uuid[], record_id)`,
      [uuids],
    );
    expect(rows).toEqual([
      { stars: 0, motto: null },
      { stars: 0, motto: 'hop' },
      { stars: 0, motto: null },
      { stars: null, motto: null },
      { stars: 0, motto: null },
      { stars: 3, motto: null },
    ]);
  });

  it('takes team and unit of an owner that the input names; null is a statement', async () => {
    const given = await create({ name: 'Given', ownerId: crm.people.annId });
    expect(await crm.row('ShopCustomer', given.id)).toMatchObject({ team_id: crm.uuidOf(crm.people.teamId) });
    const scope = crm.people.ann({ 'shop:customer:create': 'all', 'shop:customer:read': 'all' });
    const nobodys = await create({ name: 'Nobody', ownerId: null, teamId: null }, scope);
    expect(await crm.row('ShopCustomer', nobodys.id)).toMatchObject({ owner_id: null, team_id: null, unit_id: null });
  });

  it('brings its inline children, each with an audit row', async () => {
    const { id, errors } = await crm.engine.create(
      crm.entity('ShopOrder'),
      { name: 'Order', lines: [{ product: 'Nail', quantity: 3 }, { product: 'Bolt' }] },
      crm.system,
    );
    expect(told(errors)).toEqual([]);
    const lines = await crm.sql('select * from shop_order_line where order_id = $1 order by id', [crm.uuidOf(id)]);
    expect(lines.map((line) => [line['product'], line['quantity']])).toEqual([
      ['Nail', 3],
      ['Bolt', 1],
    ]);
    const audits = await crm.sql('select count(*)::int as n from audit_entry where subject_id = any($1)', [
      lines.map((line) => line['id']),
    ]);
    expect(audits).toEqual([{ n: 2 }]);
  });
});
