import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ShopItem } from './shop-plugin.ts';
import { openWriteFixture, told, type WriteFixture } from './write-fixture.ts';

let crm: WriteFixture;
beforeAll(async () => {
  crm = await openWriteFixture();
});
afterAll(() => crm?.close());

const names = async () => (await crm.sql('select name from shop_item order by id')).map((row) => row['name']);

describe('a transaction', () => {
  it('joins everything written inside, through whichever port; a thrown error leaves nothing', async () => {
    const before = await crm.fingerprint();
    const work = crm.engine.transaction(crm.system, async (write) => {
      await write.create(ShopItem, { name: 'one' });
      await crm.engine.port(crm.system).create(ShopItem, { name: 'two' });
      await crm.engine.upsertMany(
        crm.entity('ShopItem'),
        [{ externalId: '3', name: 'three' }],
        { rows: 'PER_ROW' },
        crm.system,
      );
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await crm.fingerprint()).toBe(before);
  });

  it('a refused write inside leaves nothing of itself, the others stay', async () => {
    await crm.engine.transaction(crm.system, async (write) => {
      expect((await write.create(ShopItem, { name: 'kept', externalId: 'k' })).errors).toEqual([]);
      expect(told((await write.create(ShopItem, { name: 'double', externalId: 'k' })).errors)).toEqual([
        'DUPLICATE input.externalId',
      ]);
      expect(told((await write.create(ShopItem, {})).errors)).toEqual(['REQUIRED input.name']);
      await expect(
        write.transaction(async (inner) => {
          await inner.create(ShopItem, { name: 'inner' });
          throw new Error('only inside');
        }),
      ).rejects.toThrow('only inside');
      await Promise.all(['p1', 'p2', 'p3'].map((name) => write.create(ShopItem, { name })));
    });
    expect((await names()).sort()).toEqual(['kept', 'p1', 'p2', 'p3']);
  });

  it('writes that come after its end are refused', async () => {
    let late: Promise<unknown> = Promise.resolve();
    await crm.engine.transaction(crm.system, async (write) => {
      late = new Promise((resolve) => setTimeout(resolve, 50)).then(() => write.create(ShopItem, { name: 'late' }));
      late.catch(() => undefined);
    });
    await expect(late).rejects.toThrow('has ended');
    expect(await names()).not.toContain('late');
  });

  it('two that wait for each other both get through', async () => {
    const ids = await crm.engine.createMany(
      crm.entity('ShopItem'),
      [
        { name: 'l1', stock: 0 },
        { name: 'l2', stock: 0 },
      ],
      {},
      crm.system,
    );
    const [a, b] = ids.ids as [string, string];
    const bump = (first: string, second: string) =>
      crm.engine.transaction(crm.system, async (write) => {
        await write.update(ShopItem, first, { colour: first.slice(-4) });
        await new Promise((resolve) => setTimeout(resolve, 100));
        await write.update(ShopItem, second, { colour: first.slice(-4) });
      });
    await Promise.all([bump(a, b), bump(b, a)]);
    expect(await crm.row('ShopItem', a)).toMatchObject({ version: 3 });
    expect(await crm.row('ShopItem', b)).toMatchObject({ version: 3 });
  });
});
