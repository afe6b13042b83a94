import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openWriteFixture, told, type WriteFixture } from './write-fixture.ts';

let crm: WriteFixture;
beforeAll(async () => {
  crm = await openWriteFixture();
});
afterAll(() => crm?.close());

const create = (input: unknown, entity = 'ShopCustomer') => crm.engine.create(crm.entity(entity), input, crm.system);

describe('field rules', () => {
  it.each<[string, unknown, string]>([
    ['name', 'x'.repeat(21), 'TOO_LONG input.name'],
    ['name', '', 'REQUIRED input.name'],
    ['name', null, 'REQUIRED input.name'],
    ['name', 7, 'INVALID input.name'],
    ['name', 'a\u0000b', 'INVALID input.name'],
    ['name', 'a\ud800b', 'INVALID input.name'],
    ['name', ['a'], 'INVALID input.name'],
    ['name', { toString: 'x' }, 'INVALID input.name'],
    ['email', 'no address', 'INVALID input.email'],
    ['website', 'javascript:alert(1)', 'INVALID input.website'],
    ['phone', '12', 'INVALID input.phone'],
    ['rating', 6, 'INVALID input.rating'],
    ['rating', 0, 'INVALID input.rating'],
    ['rating', 1.5, 'INVALID input.rating'],
    ['rating', '3', 'INVALID input.rating'],
    ['rating', 2 ** 40, 'INVALID input.rating'],
    ['discount', '1.005', 'INVALID input.discount'],
    ['discount', '1000', 'INVALID input.discount'],
    ['discount', '-0.01', 'INVALID input.discount'],
    ['discount', '1e999999', 'INVALID input.discount'],
    ['discount', 'NaN', 'INVALID input.discount'],
    ['discount', Number.NaN, 'INVALID input.discount'],
    ['active', 'true', 'INVALID input.active'],
    ['active', null, 'REQUIRED input.active'],
    ['since', '2026-02-30', 'INVALID input.since'],
    ['since', '0000-01-01', 'INVALID input.since'],
    ['since', '2026-1-1', 'INVALID input.since'],
    ['seenAt', '2026-01-01T00:00:00', 'INVALID input.seenAt'],
    ['seenAt', new Date(Number.NaN), 'INVALID input.seenAt'],
    ['balance', '12', 'INVALID input.balance'],
    ['balance', { amount: '1' }, 'INVALID input.balance.currency'],
    ['balance', { amount: '1', currency: 'XXX1' }, 'INVALID input.balance.currency'],
    ['balance', { amount: '1.00001', currency: 'CNY' }, 'INVALID input.balance.amount'],
    ['balance', { amount: '1', currency: 'CNY', rate: 1 }, 'INVALID input.balance.rate'],
    ['level', 'SILVER', 'INVALID input.level'],
    ['level', 'toString', 'INVALID input.level'],
    ['kind', 'nothing', 'UNKNOWN_CODE input.kind'],
    ['kinds', ['retail', 'nothing'], 'UNKNOWN_CODE input.kinds.1'],
    ['tags', 'a', 'INVALID input.tags'],
    ['tags', ['a', null], 'INVALID input.tags.1'],
    ['tags', ['a', 'b', '123456'], 'TOO_LONG input.tags.2'],
    ['tags', Array.from({ length: 101 }, () => 'a'), 'LIMIT_EXCEEDED input.tags'],
    ['score', 1, 'NOT_WRITABLE input.score'],
    ['hash', 'x', 'UNKNOWN_FIELD input.hash'],
    ['id', 'x', 'UNKNOWN_FIELD input.id'],
    ['version', 7, 'NOT_WRITABLE input.version'],
    ['createdAt', '2026-01-01T00:00:00Z', 'NOT_WRITABLE input.createdAt'],
    ['createdById', 'x', 'NOT_WRITABLE input.createdById'],
    ['deletedAt', null, 'NOT_WRITABLE input.deletedAt'],
    ['owner', {}, 'UNKNOWN_FIELD input.owner'],
    ['$or', [], 'UNKNOWN_FIELD input.$or'],
    ['constructor', {}, 'UNKNOWN_FIELD input.constructor'],
    ['club', null, 'INVALID input.club'],
    ['club', { stars: 10 }, 'INVALID input.club.stars'],
    ['club', { record: 'x' }, 'UNKNOWN_FIELD input.club.record'],
    ['ownerId', 'rubbish', 'INVALID input.ownerId'],
  ])('%s: %j is refused as %s', async (field, value, expected) => {
    const before = await crm.fingerprint();
    const { id, errors } = await create({ name: 'Name', [field]: value });
    expect(told(errors)).toEqual([expected]);
    expect(id).toBeNull();
    expect(errors[0]?.messageIn('zh')).toMatch(/[\u4e00-\u9fff]/);
    expect(await crm.fingerprint()).toBe(before);
  });

  it('reports all errors of an input together, deep ones with their whole path', async () => {
    const { errors } = await create(
      { name: 'Order', nonsense: 1, lines: [{ product: 'a' }, {}, { product: 'c', quantity: 0, order: 1, id: 'x' }] },
      'ShopOrder',
    );
    expect(told(errors).sort()).toEqual([
      'INVALID input.lines.2.quantity',
      'REQUIRED input.lines.1.product',
      'UNKNOWN_FIELD input.lines.2.id',
      'UNKNOWN_FIELD input.lines.2.order',
      'UNKNOWN_FIELD input.nonsense',
    ]);
  });

  it('never takes a polluted prototype for an input', async () => {
    const { errors } = await create(JSON.parse('{"name":"P","__proto__":{"score":1}}'));
    expect(told(errors)).toEqual(['UNKNOWN_FIELD input.__proto__']);
    for (const input of [null, undefined, 'text', 7, [], new Date()]) {
      expect(told((await create(input)).errors)).toEqual(['INVALID input']);
    }
  });

  it('tells unknown codes and missing references together with the rest', async () => {
    const { errors } = await create({ name: '', kind: 'nope' });
    expect(told(errors)).toEqual(['REQUIRED input.name', 'UNKNOWN_CODE input.kind']);
  });

  it('counts characters, not code units', async () => {
    expect((await create({ name: '😀'.repeat(20) })).errors).toEqual([]);
    expect(told((await create({ name: '😀'.repeat(21) })).errors)).toEqual(['TOO_LONG input.name']);
  });

  it('takes a code that an administrator added, not one that is inactive', async () => {
    const value = { vocabulary: 'shopKind', labelZh: '新', labelEn: 'New' };
    await crm.engine.create(crm.entity('ReferenceValue'), { ...value, code: 'added' }, crm.system);
    await crm.engine.create(crm.entity('ReferenceValue'), { ...value, code: 'old', active: false }, crm.system);
    expect((await create({ name: 'A', city: 'kinds', kind: 'added' })).errors).toEqual([]);
    expect(told((await create({ name: 'A', kind: 'old' })).errors)).toEqual(['UNKNOWN_CODE input.kind']);
  });
});

it('characters are counted as people count them', async () => {
  expect((await create({ name: '😀'.repeat(20) })).errors).toEqual([]);
  expect((await create({ name: '😀'.repeat(50) })).errors[0]?.message).toContain('has 50 characters, at most 20');
});
