import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityHooks, UserError } from '../../src/sdk/index.ts';
import { ShopCustomer } from './shop-plugin.ts';
import { openWriteFixture, told, type WriteFixture } from './write-fixture.ts';

/** What a hook puts into a record past all checks of inputs, by what the input says. */
const mischief: Readonly<Record<string, (record: Record<string, unknown>) => void>> = {
  'a value that another record has': (record) => (record['email'] = 'taken@example.com'),
  'a record that is not there': (record) => (record['parent'] = { id: '00000000-0000-7000-8000-000000000001' }),
  'a code outside the enum': (record) => (record['level'] = 'PLATINUM'),
  'nothing where something must be': (record) => (record['name'] = null),
  'a text longer than its column': (record) => (record['name'] = 'n'.repeat(500)),
  'a whole number beyond 32 bits': (record) => (record['rating'] = 3_000_000_000),
  'a decimal with too many digits': (record) => (record['discount'] = '12345.678'),
  'no number at all': (record) => (record['discount'] = 'NaN'),
  'a day beyond the calendar': (record) => (record['since'] = '99999999-01-01'),
  'a day that never was': (record) => (record['since'] = '2026-02-30'),
  'an instant that is none': (record) => (record['seenAt'] = new Date(NaN)),
  'a NUL character': (record) => (record['city'] = 'a\0b'),
  'half a character': (record) => (record['city'] = 'a\ud800'),
  'a NUL in a list': (record) => (record['tags'] = ['a', 'b\0']),
};

const hooks: EntityHooks<object> = {
  entity: ShopCustomer,
  beforeCreate(changes) {
    for (const { record } of changes) {
      const values = record as Record<string, unknown>;
      mischief[String(values['story'])]?.(values);
    }
  },
};

let crm: WriteFixture;
beforeAll(async () => {
  crm = await openWriteFixture([hooks]);
  const { errors } = await create({ name: 'Taken', email: 'taken@example.com' });
  expect(errors).toEqual([]);
});
afterAll(() => crm?.close());

const create = (input: object) => crm.engine.create(crm.entity('ShopCustomer'), input, crm.system);

/** Words of PostgreSQL and of the driver, names of tables and columns. */
const raw =
  /violates|constraint|relation "|shop_customer|invalid (?:input|byte)|out of range|too long for|syntax|column/i;

describe('what only the database refuses', () => {
  it.each<[string, string]>([
    ['a value that another record has', 'DUPLICATE input.email'],
    ['a record that is not there', 'NOT_FOUND input.parentId'],
    ['a code outside the enum', 'INVALID input.level'],
    ['nothing where something must be', 'REQUIRED input.name'],
    ['a text longer than its column', 'TOO_LONG input.name'],
    ['a whole number beyond 32 bits', 'INVALID input.rating'],
    ['a decimal with too many digits', 'INVALID input.discount'],
    ['no number at all', 'INVALID input.discount'],
    ['a day beyond the calendar', 'INVALID input.since'],
    ['a day that never was', 'INVALID input.since'],
    ['an instant that is none', 'INVALID input.seenAt'],
    ['a NUL character', 'INVALID input.city'],
    ['half a character', 'INVALID input.city'],
    ['a NUL in a list', 'INVALID input.tags'],
  ])('%s is %s, in both languages', async (story, expected) => {
    const before = await crm.fingerprint();
    const { id, errors } = await create({ name: 'New', story });
    expect([id, told(errors)]).toEqual([null, [expected]]);
    const { messages } = errors[0] as UserError;
    expect([messages.en, messages.zh].filter((text) => raw.test(text))).toEqual([]);
    expect(messages.zh).toMatch(/\p{Script=Han}/u);
    expect(await crm.fingerprint()).toBe(before);
  });

  it.each(['40001', '40P01'])('%s is tried again, and the client learns nothing of it', async (code) => {
    await crm.sql(`create sequence tries_${code}`);
    await crm.sql(`grant usage on sequence tries_${code} to public`);
    await crm.sql(`create function fail_${code}() returns trigger language plpgsql as $$ begin
      if new.name = 'again ${code}' and nextval('tries_${code}') < 3 then
        raise exception 'secret words' using errcode = '${code}'; end if;
      return new; end $$`);
    const { table } = crm.entity('ShopCustomer');
    await crm.sql(`create trigger fail_${code} before insert on ${table} for each row execute function fail_${code}()`);
    const { id, errors } = await create({ name: `again ${code}` });
    expect(errors).toEqual([]);
    expect(await crm.sql(`select last_value::int as tries from tries_${code}`)).toEqual([{ tries: 3 }]);
    expect((await crm.audits(id)).map(({ action }) => action)).toEqual(['CREATE']);
  });
});
