import { afterEach, describe, expect, it } from '@jest/globals';
import {
  hooksOf,
  Money,
  ValidationError,
  Vetoed,
  type Change,
  type EntityHooks,
  type HookContext,
} from '../../src/sdk/index.ts';
import { ShopCustomer, ShopEvent, ShopItem, ShopOrder, ShopOrderLine } from './shop-plugin.ts';
import { openWriteFixture, told, type WriteFixture } from './write-fixture.ts';

const no = { zh: '不行', en: 'no' };
let crm: WriteFixture | undefined;
afterEach(async () => {
  await crm?.close();
  crm = undefined;
});

async function withHooks(...hooks: EntityHooks<object>[]): Promise<WriteFixture> {
  crm = await openWriteFixture(hooks);
  return crm;
}

describe('hooks', () => {
  it('that compute more than a column holds are told where, and nothing is written', async () => {
    const { engine, system, entity, fingerprint } = await withHooks(
      hooksOf(ShopItem, {
        beforeCreate(changes) {
          for (const { record } of changes) {
            record.price = Money.of('1000000000000000', 'CNY');
            record.weight = '9999999999.996';
            record.stock = 2 ** 31;
          }
        },
      }),
    );
    const before = await fingerprint();
    const { errors } = await engine.create(entity('ShopItem'), { name: 'Huge' }, system);
    expect(told(errors).sort()).toEqual(['INVALID input.price', 'INVALID input.stock', 'INVALID input.weight']);
    expect(await fingerprint()).toBe(before);
  });

  it('get all changes of a unit together, see what changes, and may change more', async () => {
    const seen: unknown[] = [];
    const { engine, system, entity, row, audits } = await withHooks(
      hooksOf(ShopItem, {
        beforeCreate(changes) {
          seen.push(changes.map(({ kind, before, changed }) => [kind, before, changed.has('name')]));
          for (const { record } of changes) record.colour = 'red';
        },
        beforeUpdate(changes) {
          seen.push(changes.map(({ kind, before, changed }) => [kind, { ...before }, [...changed]]));
          for (const { record } of changes) record.stock = (record.stock ?? 0) + 1;
        },
      }),
      // A later plugin sees what an earlier one did.
      hooksOf(ShopItem, { beforeUpdate: (changes) => void seen.push([...(changes[0]?.changed ?? [])].sort()) }),
    );
    const rows = [1, 2].map((n) => ({ externalId: `${n}`, name: `N${n}` }));
    const { ids } = await engine.upsertMany(entity('ShopItem'), rows, {}, system);
    expect(seen).toEqual([
      [
        ['create', {}, true],
        ['create', {}, true],
      ],
    ]);
    seen.length = 0;
    expect((await engine.update(entity('ShopItem'), ids[0] ?? '', { name: 'M' }, {}, system)).errors).toEqual([]);
    expect(seen).toEqual([[['update', { name: 'N1' }, ['name']]], ['name', 'stock']]);
    expect(await row('ShopItem', ids[0] ?? '')).toMatchObject({ name: 'M', colour: 'red', stock: 1, version: 2 });
    expect(JSON.parse(String((await audits(ids[0] ?? ''))[1]?.['changes']))).toEqual({
      name: ['N1', 'M'],
      stock: [null, 1],
    });
  });

  it('may veto with a path inside the input; nothing is written', async () => {
    const { engine, system, entity, fingerprint } = await withHooks(
      hooksOf(ShopItem, {
        beforeCreate(changes) {
          for (const { record, reject } of changes) {
            if (record.name === 'bad') reject(new Vetoed('shop', 'BAD_NAME', no, { path: ['name'] }));
          }
        },
        beforeDelete: (changes) => changes.forEach((change) => change.reject(new Vetoed('shop', 'KEEP', no))),
      }),
    );
    const before = await fingerprint();
    expect(told((await engine.create(entity('ShopItem'), { name: 'bad' }, system)).errors)).toEqual([
      'BAD_NAME input.name',
    ]);
    const all = await engine.createMany(entity('ShopItem'), [{ name: 'good' }, { name: 'bad' }], {}, system);
    expect(told(all.errors)).toEqual(['BAD_NAME input.1.name']);
    expect(await fingerprint()).toBe(before);
    const each = await engine.createMany(
      entity('ShopItem'),
      [{ name: 'good' }, { name: 'bad' }],
      { rows: 'PER_ROW' },
      system,
    );
    expect(told(each.errors)).toEqual(['BAD_NAME input.1.name']);
    expect(each.created).toBe(1);
    const after = await fingerprint();
    expect(told((await engine.delete(entity('ShopItem'), each.ids[0] ?? '', {}, system)).errors)).toEqual(['KEEP ']);
    expect(told((await engine.purge(entity('ShopItem'), each.ids[0] ?? '', {}, system)).errors)).toEqual(['KEEP ']);
    expect(await fingerprint()).toBe(after);
  });

  it('may make further records, which are noted and have hooks themselves', async () => {
    const { engine, entity, sql, people } = await withHooks(
      hooksOf(ShopCustomer, {
        beforeCreate(changes, context) {
          for (const { record } of changes) context.create(ShopEvent, { text: `new ${record.name}`, customer: record });
        },
        beforeUpdate(changes, context) {
          for (const { record } of changes)
            context.create(ShopOrder, { name: 'by hook', customer: record.id, owner: crm?.uuidOf(people.annId) });
        },
      }),
      hooksOf(ShopEvent, { beforeCreate: (changes) => changes.forEach(({ record }) => (record.text += '!')) }),
    );
    const scope = people.ann({
      'shop:customer:create': 'all',
      'shop:customer:update': 'all',
      'shop:customer:read': 'all',
    });
    const { id, errors } = await engine.create(entity('ShopCustomer'), { name: 'A' }, scope);
    expect(told(errors)).toEqual([]);
    const [event] = await sql('select * from shop_event');
    expect(event).toMatchObject({ text: 'new A!', customer_id: crm?.uuidOf(id) });
    expect(await sql('select action from audit_entry where subject_id = $1', [event?.['id']])).toEqual([
      { action: 'CREATE' },
    ]);
    expect((await engine.update(entity('ShopCustomer'), id ?? '', { city: 'X' }, {}, scope)).errors).toEqual([]);
    expect(await sql('select name, customer_id, owner_id, team_id from shop_order')).toEqual([
      {
        name: 'by hook',
        customer_id: crm?.uuidOf(id),
        owner_id: crm?.uuidOf(people.annId),
        team_id: crm?.uuidOf(people.teamId),
      },
    ]);
  });

  it('may delete records, which are noted and have hooks themselves', async () => {
    const told: string[] = [];
    const { engine, system, entity, sql } = await withHooks(
      hooksOf(ShopCustomer, {
        async beforeUpdate(changes, context) {
          const ids = changes.map(({ record }) => record.id);
          for (const event of await context.loadBy(ShopEvent, 'customer', ids)) context.delete(event);
          context.delete(context.create(ShopEvent, { text: 'never seen', customer: ids[0] }));
        },
      }),
      hooksOf(ShopEvent, { beforeDelete: (changes) => changes.forEach(({ record }) => told.push(record.text)) }),
    );
    const { id } = await engine.create(entity('ShopCustomer'), { name: 'A', events: [{ text: 'came' }] }, system);
    expect((await engine.update(entity('ShopCustomer'), id ?? '', { city: 'X' }, {}, system)).errors).toEqual([]);
    expect(told).toEqual(['came']);
    expect(await sql('select text, version from shop_event where deleted_at is not null order by text')).toEqual([
      { text: 'came', version: 2 },
      { text: 'never seen', version: 1 },
    ]);
    expect(
      await sql(`select action from audit_entry where subject_id in (select id from shop_event where text = 'came')
        order by id`),
    ).toEqual([{ action: 'CREATE' }, { action: 'DELETE' }]);
  });

  it('read what they need at once, and records that they change are locked, versioned and noted', async () => {
    const { engine, system, entity, row, audits } = await withHooks(
      hooksOf(ShopOrder, {
        async beforeCreate(changes, context) {
          const ids = changes.flatMap(({ record }) => record.customer?.id ?? []);
          const customers = await context.load(ShopCustomer, [...ids, '00000000-0000-7000-8000-000000000001']);
          expect(customers.at(-1)).toBeNull();
          for (const customer of customers) if (customer) customer.rating = (customer.rating ?? 0) + 1;
        },
      }),
    );
    const { id } = await engine.create(entity('ShopCustomer'), { name: 'A', externalId: 'a' }, system);
    const made = await Promise.all(
      Array.from({ length: 30 }, () => engine.create(entity('ShopOrder'), { name: 'O', customerId: id }, system)),
    );
    expect(made.flatMap(({ errors }) => told(errors))).toEqual([]);
    expect(await row('ShopCustomer', id)).toMatchObject({ rating: 30, version: 31 });
    expect(await audits(id)).toHaveLength(31);
  });

  it('may set internal fields; the audit row masks them', async () => {
    const { engine, system, entity, row, audits } = await withHooks(
      hooksOf(ShopCustomer, { beforeCreate: (changes) => changes.forEach(({ record }) => (record.hash = 'xyzzy')) }),
    );
    const { id } = await engine.create(entity('ShopCustomer'), { name: 'A' }, system);
    expect(await row('ShopCustomer', id)).toMatchObject({ hash: 'xyzzy' });
    const text = String((await audits(id))[0]?.['changes']);
    expect(text).not.toContain('xyzzy');
    expect(JSON.parse(text)).toMatchObject({ hash: [null, '•••'] });
  });

  it('find records by a field, those of the same unit too', async () => {
    const found: string[][] = [];
    const { engine, system, entity } = await withHooks(
      hooksOf(ShopItem, {
        async beforeCreate(changes, context) {
          const colours = changes.map(({ record }) => record.colour);
          found.push((await context.loadBy(ShopItem, 'colour', colours)).map((item) => item.name).sort());
        },
      }),
    );
    await engine.create(entity('ShopItem'), { name: 'A', colour: 'red' }, system);
    await engine.createMany(
      entity('ShopItem'),
      [
        { name: 'B', colour: 'red' },
        { name: 'C', colour: 'blue' },
      ],
      {},
      system,
    );
    expect(found).toEqual([['A'], ['A', 'B', 'C']]);
  });

  it('find many records by a field, and what a new record brings along, each once', async () => {
    const found: number[] = [];
    const look = async (changes: readonly Change<ShopOrder>[], context: Pick<HookContext, 'loadBy'>) => {
      const ids = changes.map(({ record }) => record.id);
      const lines = await context.loadBy(ShopOrderLine, 'order', ids);
      const items = await context.loadBy(ShopItem, 'colour', ['red', 'blue']);
      found.push(lines.length, items.length, new Set(items.map(({ id }) => id)).size);
    };
    const { engine, system, entity } = await withHooks(hooksOf(ShopOrder, { beforeCreate: look, check: look }));
    const items = Array.from({ length: 150 }, (_, n) => ({ name: `I${n}`, colour: n < 100 ? 'red' : 'blue' }));
    await engine.createMany(entity('ShopItem'), items.slice(0, 100), {}, system);
    const order = { name: 'O', lines: [{ product: 'a' }, { product: 'b' }] };
    expect((await engine.create(entity('ShopOrder'), order, system)).errors).toEqual([]);
    await engine.createMany(entity('ShopItem'), items.slice(100), {}, system);
    expect((await engine.create(entity('ShopOrder'), order, system)).errors).toEqual([]);
    expect(found).toEqual([...[2, 100, 100, 2, 100, 100], ...[2, 150, 150, 2, 150, 150]]);
  });

  it('find what they said that they would read, no more and nothing else, and after a lock what others wrote', async () => {
    const found: string[][] = [];
    const { engine, system, entity, sql, uuidOf } = await withHooks(
      hooksOf(ShopItem, {
        reads: [{ entity: ShopItem, field: 'colour', by: ['colour', 'name'] }],
        async beforeCreate(changes, context) {
          if (!changes.some(({ record }) => record.name === 'blue')) return;
          const look = async (...colours: string[]) =>
            found.push((await context.loadBy(ShopItem, 'colour', colours)).map(({ name }) => name).sort());
          await sql(`update shop_item set colour = 'red' where name = 'late'`);
          await look('red');
          await look('red', 'blue');
          await look('green', 'red');
          await context.lock(ShopItem, [uuidOf(late)]);
          await look('red');
        },
      }),
    );
    const make = (name: string, colour: string) => engine.create(entity('ShopItem'), { name, colour }, system);
    for (const [name, colour] of [
      ['r', 'red'],
      ['b', 'blue'],
      ['g', 'green'],
    ] as const)
      await make(name, colour);
    const late = (await make('late', 'grey')).id;
    expect((await make('blue', 'red')).errors).toEqual([]);
    const asked = ['blue', 'r'];
    expect(found).toEqual([asked, ['b', ...asked], ['blue', 'g', 'late', 'r'], ['blue', 'late', 'r']]);
  });

  it('that take away what is required, or go round in circles, or fail, leave nothing', async () => {
    const { engine, system, entity, fingerprint } = await withHooks(
      hooksOf(ShopItem, {
        beforeCreate(changes) {
          for (const { record } of changes) {
            if (record.name === 'none') record.name = null as unknown as string;
            if (record.name === 'bug') throw new TypeError('oops');
            if (record.name === 'user') throw new ValidationError('THROWN', no, { path: ['name'] });
          }
        },
      }),
      hooksOf(ShopEvent, {
        beforeCreate: (changes, context) => changes.forEach(() => void context.create(ShopEvent, { text: 'more' })),
      }),
    );
    const before = await fingerprint();
    const create = (name: string) => engine.create(entity('ShopItem'), { name }, system);
    expect(told((await create('none')).errors)).toEqual(['REQUIRED input.name']);
    expect(told((await create('user')).errors)).toEqual(['THROWN input.name']);
    await expect(create('bug')).rejects.toThrow('oops');
    await expect(engine.create(entity('ShopEvent'), { text: 'x' }, system)).rejects.toThrow('more than 3 times');
    expect(await fingerprint()).toBe(before);
  });

  it('that change a record behind the back of the unit are told', async () => {
    const { engine, system, entity, fingerprint } = await withHooks(
      hooksOf(ShopOrder, {
        beforeCreate: (changes) =>
          changes.forEach(({ record }) => record.customer && (record.customer.city = 'sneaky')),
      }),
    );
    const { id } = await engine.create(entity('ShopCustomer'), { name: 'A' }, system);
    const before = await fingerprint();
    const sneaky = engine.create(entity('ShopOrder'), { name: 'O', customerId: id }, system);
    await expect(sneaky).rejects.toThrow('did not get from load');
    expect(await fingerprint()).toBe(before);
  });

  it('that take too long are given up, by name, and what they do afterwards reaches nothing', async () => {
    const late = Promise.withResolvers<unknown>();
    const slow = hooksOf(ShopItem, {
      async beforeCreate(changes, context) {
        if (changes[0]?.record.name === 'busy') {
          const until = performance.now() + 80;
          while (performance.now() < until);
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, 150));
        await context.load(ShopItem, ['00000000-0000-7000-8000-000000000000']).then(late.resolve, late.resolve);
      },
    });
    crm = await openWriteFixture([slow], { hookMs: 50 });
    const { engine, system, entity, fingerprint } = crm;
    const before = await fingerprint();
    const message = 'The hook beforeCreate of the plugin shop on ShopItem took longer than 50 ms';
    for (const name of ['idle', 'busy']) {
      await expect(engine.create(entity('ShopItem'), { name }, system)).rejects.toThrow(message);
    }
    expect(await late.promise).toMatchObject({ code: 'HOOK_MISTAKE' });
    expect(await fingerprint()).toBe(before);
  });
});
