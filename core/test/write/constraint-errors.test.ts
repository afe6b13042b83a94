import { describe, expect, it } from '@jest/globals';
import { composePlugins } from '../../src/plugins/index.ts';
import { constraintError } from '../../src/write/constraint-errors.ts';
import { shopComposition, ShopLevel } from './shop-plugin.ts';
import { told } from './write-fixture.ts';

const model = composePlugins(shopComposition());
const violated = (properties: object) => Object.assign(new Error('secret text of PostgreSQL'), properties);
const tell = (properties: object): string[] | null => {
  const refusal = constraintError(model, violated(properties));
  if (refusal) expect(refusal.error.message).not.toContain('secret');
  return refusal && told([refusal.error]);
};

describe('a violated constraint', () => {
  it.each<[string, object, string]>([
    [
      'unique',
      { code: '23505', table: 'shop_customer', detail: 'Key (email)=(a(b)=c@x) already exists.' },
      'DUPLICATE email',
    ],
    [
      'unique, server in Chinese',
      { code: '23505', table: 'shop_customer', detail: '键值"(email)=(a@x)" 已经存在' },
      'DUPLICATE email',
    ],
    [
      'unique of two',
      { code: '23505', table: 'shop_customer', detail: 'Key (name, city)=(a, b) already exists.' },
      'DUPLICATE name',
    ],
    [
      'reference',
      { code: '23503', table: 'shop_order', detail: 'Key (customer_id)=(1) is not present in table "shop_customer".' },
      'NOT_FOUND customerId',
    ],
    [
      'reference of a slot',
      { code: '23503', table: 'club_ext_shop_customer', detail: 'Key (home_id)=(1) is not present.' },
      'NOT_FOUND club.homeId',
    ],
    [
      'purge',
      { code: '23503', table: 'shop_order', detail: 'Key (id)=(1) is still referenced from table "shop_order".' },
      'STILL_REFERENCED id',
    ],
    [
      'purge, PostgreSQL 18',
      { code: '23001', table: 'shop_order', detail: 'Key (id)=(1) is referenced from table "shop_order".' },
      'STILL_REFERENCED id',
    ],
    ['not null', { code: '23502', table: 'shop_customer', column: 'name' }, 'REQUIRED name'],
    ['check', { code: '23514', table: 'shop_customer', constraint: 'shop_customer_level_check' }, 'INVALID level'],
  ])('%s', (_name, properties, expected) => {
    expect(tell(properties)).toEqual([expected]);
  });

  it('of several fields names all of them', () => {
    const detail = 'Key (name, city)=(a, b) already exists.';
    const refusal = constraintError(model, violated({ code: '23505', table: 'shop_customer', detail }));
    expect(refusal?.error.messages).toEqual({
      zh: 'Name(中)、City(中)的组合已被另一条记录使用',
      en: 'Name, City: another record already has this combination',
    });
  });

  it('of an enum lists what may stand there', () => {
    const constraint = 'shop_customer_level_check';
    const refusal = constraintError(model, violated({ code: '23514', table: 'shop_customer', constraint }));
    const values = ShopLevel.values;
    expect(refusal?.error.messages.en).toBe(`Level (level) is not valid: expected one of ${values.join(', ')}`);
    expect(refusal?.error.messages.zh).toContain(`${values.join('、')} 之一`);
  });

  it('everything else stays an outage or a bug', () => {
    expect(tell({ code: '40001', table: 'shop_customer' })).toBeNull();
    expect(tell({ code: '23505', table: 'unknown' })).toBeNull();
    expect(constraintError(model, new Error('socket'))).toBeNull();
    expect(constraintError(model, null)).toBeNull();
  });
});
