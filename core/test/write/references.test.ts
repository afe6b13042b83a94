import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openWriteFixture, told, type WriteFixture } from './write-fixture.ts';

let crm: WriteFixture;
beforeAll(async () => {
  crm = await openWriteFixture();
});
afterAll(() => crm?.close());

describe('references', () => {
  it('absent, deleted and invisible records look the same', async () => {
    const customer = crm.entity('ShopCustomer');
    const bobs = await crm.engine.create(customer, { name: "Bob's", ownerId: crm.people.bobId }, crm.system);
    const gone = await crm.engine.create(customer, { name: 'Gone', ownerId: crm.people.annId }, crm.system);
    await crm.engine.delete(customer, gone.id ?? '', {}, crm.system);
    const ann = crm.people.ann({ 'shop:order:create': 'all', 'shop:customer:read': 'own' });
    const absent = crm.idOf('ShopCustomer', '00000000-0000-7000-8000-000000000001');
    const before = await crm.fingerprint();
    const answers = await Promise.all(
      [bobs.id, gone.id, absent].map((customerId) =>
        crm.engine.create(crm.entity('ShopOrder'), { name: 'O', customerId }, ann),
      ),
    );
    for (const { errors } of answers) {
      expect(told(errors)).toEqual(['NOT_FOUND input.customerId']);
      expect(errors[0]?.message).toBe(answers[0]?.errors[0]?.message);
    }
    expect(await crm.fingerprint()).toBe(before);
  });

  it('an id of another type is refused by what is expected, also in a polymorphic reference', async () => {
    const order = crm.entity('ShopOrder');
    const wrong = await crm.engine.create(
      order,
      { name: 'O', customerId: crm.people.annId, subjectId: crm.people.teamId },
      crm.system,
    );
    expect(told(wrong.errors)).toEqual(['INVALID input.customerId', 'INVALID input.subjectId']);
    const right = await crm.engine.create(order, { name: 'O', subjectId: crm.people.annId }, crm.system);
    expect(await crm.row('ShopOrder', right.id)).toMatchObject({
      subject_type: 'us',
      subject_id: crm.uuidOf(crm.people.annId),
    });
  });

  it('a reference that stays needs no look: its record may be out of sight', async () => {
    const customer = crm.entity('ShopCustomer');
    const parent = await crm.engine.create(customer, { name: 'Parent', ownerId: crm.people.bobId }, crm.system);
    const child = await crm.engine.create(
      customer,
      { name: 'Child', ownerId: crm.people.annId, parentId: parent.id },
      crm.system,
    );
    const ann = crm.people.ann({ 'shop:customer:update': 'own', 'shop:customer:read': 'own' });
    const { errors } = await crm.engine.update(customer, child.id ?? '', { parentId: parent.id, city: 'X' }, {}, ann);
    expect(errors).toEqual([]);
  });

  it('inline children and slots are looked up with their own paths', async () => {
    const absent = crm.idOf('User', '00000000-0000-7000-8000-000000000001');
    const lines = [{ product: 'a' }, { product: 'b', packerId: absent }];
    const order = await crm.engine.create(crm.entity('ShopOrder'), { name: 'O', lines }, crm.system);
    expect(told(order.errors)).toEqual(['NOT_FOUND input.lines.1.packerId']);
    const homeId = crm.idOf('Team', '00000000-0000-7000-8000-000000000001');
    const customer = await crm.engine.create(crm.entity('ShopCustomer'), { name: 'C', club: { homeId } }, crm.system);
    expect(told(customer.errors)).toEqual(['NOT_FOUND input.club.homeId']);
  });
});
