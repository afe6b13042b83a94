import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { hooksOf } from '../../src/sdk/index.ts';
import { ShopItem } from './shop-plugin.ts';
import { openWriteFixture, type WriteFixture } from './write-fixture.ts';

let crm: WriteFixture;
let done: string[] = [];

const hooks = hooksOf(ShopItem, {
  beforeCreate(changes, context) {
    for (const { record } of changes) {
      context.afterCommit(async () => {
        if (record.name === 'fails') throw new Error('out of reach');
        const [row] = await crm.sql('select name from shop_item where id = $1', [record.id]);
        done.push(`${record.name} ${row ? 'is there' : 'is missing'}`);
      });
    }
  },
  beforeDelete(changes) {
    for (const { record } of changes) done.push(`${record.name} deleted`);
  },
  beforePurge(changes) {
    for (const { record } of changes) done.push(`${record.name} purged`);
  },
});

beforeAll(async () => {
  crm = await openWriteFixture([hooks]);
});
afterAll(() => crm?.close());
beforeEach(() => {
  done = [];
});

const create = (name: string) => crm.engine.create(crm.entity('ShopItem'), { name }, crm.system);

describe('work after a commit', () => {
  it('is done when others see what was written', async () => {
    await create('one');
    expect(done).toEqual(['one is there']);
  });

  it('waits for the transaction around it, and is forgotten with what was taken back', async () => {
    await crm.engine.transaction(crm.system, async (write) => {
      await write.create(ShopItem, { name: 'outer' });
      await write
        .transaction(async (inner) => {
          await inner.create(ShopItem, { name: 'inner' });
          throw new Error('only inside');
        })
        .catch(() => undefined);
      await write.create(ShopItem, { name: 'outer', externalId: 'x'.repeat(300) });
      expect(done).toEqual([]);
    });
    expect(done).toEqual(['outer is there']);
    done = [];
    const whole = crm.engine.transaction(crm.system, async (write) => {
      await write.create(ShopItem, { name: 'never' });
      throw new Error('all of it');
    });
    await expect(whole).rejects.toThrow('all of it');
    const rows = [{ name: 'rehearsed' }];
    await crm.engine.createMany(crm.entity('ShopItem'), rows, { dryRun: true }, crm.system);
    expect(done).toEqual([]);
  });

  it('of some rows is done where the others are refused', async () => {
    const rows = [{ name: 'good' }, { name: null }, { name: 'better' }];
    await crm.engine.createMany(crm.entity('ShopItem'), rows, { rows: 'PER_ROW' }, crm.system);
    expect(done).toEqual(['good is there', 'better is there']);
  });

  it('that fails leaves the write as it is', async () => {
    const { id, errors } = await create('fails');
    expect(errors).toEqual([]);
    expect(await crm.row('ShopItem', id)).toMatchObject({ name: 'fails' });
  });
});

describe('the hooks of a purge', () => {
  it('run for a record that lives and for one that is deleted already', async () => {
    const item = crm.entity('ShopItem');
    const living = (await create('living')).id ?? '';
    const deleted = (await create('deleted')).id ?? '';
    await crm.engine.delete(item, deleted, {}, crm.system);
    done = [];
    await crm.engine.purge(item, living, {}, crm.system);
    await crm.engine.purge(item, deleted, {}, crm.system);
    expect(done).toEqual(['living deleted', 'living purged', 'deleted purged']);
  });
});
