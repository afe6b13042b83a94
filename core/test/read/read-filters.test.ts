import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openReadFixture, type ReadFixture } from './read-fixture.ts';

let crm: ReadFixture;
beforeAll(async () => {
  crm = await openReadFixture();
});
afterAll(() => crm?.close());

async function count(list: string, type: string, where: unknown): Promise<number> {
  const data = await crm.query(`query ($where: ${type}Where) { ${list}(where: $where) { totalCount } }`, { where });
  return (data[list] as unknown as { totalCount: number }).totalCount;
}

describe('filters', () => {
  // 30 accounts: 客户i with i * 10 employees; every fifth without industry; even ones also suppliers.
  test.each([
    [{ name: { eq: '客户7' } }, 1],
    [{ name: { ne: '客户7' } }, 29],
    [{ name: { in: ['客户7', '客户8', 'nobody'] } }, 2],
    [{ name: { notIn: ['客户7'] } }, 29],
    [{ name: { contains: '户1' } }, 11],
    [{ name: { startsWith: '客户3' } }, 2],
    [{ name: { endsWith: '0' } }, 3],
    [{ name: { like: '客_2%' } }, 11],
    [{ name: { contains: '%' } }, 0],
    [{ name: { contains: '_' } }, 0],
    [{ industry: { eq: 'retail' } }, 12],
    [{ industry: { ne: 'retail' } }, 18],
    [{ industry: { isNull: true } }, 6],
    [{ industry: { isNull: false } }, 24],
    [{ industry: { notIn: ['retail'] } }, 18],
    [{ not: { industry: { eq: 'retail' } } }, 18],
    [{ employees: { gt: 100 } }, 20],
    [{ employees: { gte: 100, lt: 130 } }, 3],
    [{ employees: { between: [100, 120] } }, 3],
    [{ yearlyPurchasing: { lte: '2001.0' } }, 2],
    [{ roles: { has: 'supplier' } }, 15],
    [{ roles: { hasAll: ['supplier', 'customer'] } }, 15],
    [{ roles: { hasAny: ['supplier', 'nothing'] } }, 15],
    [{ roles: { isEmpty: true } }, 0],
    [{ createdAt: { eq: '2026-01-01T01:00:00.123+01:00' } }, 30],
    [{ createdAt: { gt: '2026-01-01T00:00:00.123Z' } }, 0],
    [{ or: [{ name: { eq: '客户1' } }, { and: [{ employees: { gt: 280 } }, { industry: { isNull: true } }] }] }, 2],
    [{ and: [] }, 30],
    [{ or: [] }, 0],
    [{ parent: { name: { eq: '客户1' } } }, 29],
    [{ parent: { industry: { isNull: true } } }, 0],
    [{ owner: { unit: { name: { eq: 'Branch' } } } }, 10],
    [{ parentId: { isNull: true } }, 1],
    [{ children: { some: { name: { eq: '客户9' } } } }, 1],
    [{ children: { none: {} } }, 29],
    [{ contacts: { count: { gte: 7 } } }, 20],
    [{ contacts: { count: { eq: 6 } } }, 10],
    [{ contacts: { every: { email: { isNull: true } } } }, 20],
    [{ contacts: { some: { club: { level: { gte: 3 } } } } }, 3],
    [{ deletedAt: { isNull: false } }, 0],
  ])('accounts where %j: %d', async (where, expected) => {
    expect(await count('accounts', 'Account', where)).toBe(expected);
    expect(crm.statements).toHaveLength(1);
  });

  test.each([
    [{ email: { eq: 'p30@example.COM' } }, 1],
    [{ email: { contains: '@EXAMPLE' } }, 66],
    [{ name: { eq: '联系人1', mode: 'INSENSITIVE' } }, 1],
    [{ club: { level: { gte: 1 } } }, 20],
    [{ club: { sponsor: { name: { eq: '客户3' } } } }, 200],
    [{ club: { motto: { endsWith: '人7' } } }, 1],
    [{ account: { contacts: { some: { name: { eq: '联系人1' } } } } }, 7],
  ])('contacts where %j: %d', async (where, expected) => {
    expect(await count('contacts', 'Contact', where)).toBe(expected);
  });

  test('how many there are may lie between two numbers, and no bound is none', async () => {
    const within = (bounds: object) => count('accounts', 'Account', { contacts: { count: bounds } });
    expect(await within({ between: [1, 1000] })).toBe(await within({ gte: 1, lte: 1000 }));
    expect(await within({ between: [2, 1] })).toBe(0);
    expect(await within({})).toBe(await count('accounts', 'Account', {}));
  });

  test('dates as far back as the calendar goes', async () => {
    for (const unit of ['DAY', 'WEEK', 'MONTH', 'QUARTER']) {
      await count('opportunities', 'Opportunity', { closeDate: { relative: { last: 10_000, unit } } });
    }
    for (const relative of [
      { last: 2000, unit: 'YEAR' },
      { next: 2000, unit: 'YEAR' },
    ]) {
      await count('opportunities', 'Opportunity', { closeDate: { relative } });
      await count('opportunities', 'Opportunity', { createdAt: { relative } });
    }
  });

  test('money compares its amount, and its currency where asked', async () => {
    expect(await count('opportunities', 'Opportunity', { amount: { gte: '5012.5' } })).toBe(11);
    expect(await count('opportunities', 'Opportunity', { amount: { gte: '5012.5', currency: { eq: 'CNY' } } })).toBe(6);
  });

  test('dates relative to today, whole units including the present one', async () => {
    await crm.owner(`update opportunity set close_date = current_date - 3 where name = 'Deal 1';
      update opportunity set close_date = current_date + 2 where name = 'Deal 2'`);
    const within = (relative: unknown) => count('opportunities', 'Opportunity', { closeDate: { relative } });
    expect(await within({ last: 4, unit: 'DAY', timeZone: 'UTC' })).toBe(1);
    expect(await within({ last: 3, unit: 'DAY', timeZone: 'UTC' })).toBe(0);
    expect(await within({ next: 3, unit: 'DAY', timeZone: 'UTC' })).toBe(1);
  });

  test('ids filter by identity; an id of another type is an input error', async () => {
    const id = crm.id('Account', 105);
    expect(await count('accounts', 'Account', { id: { in: [id, crm.id('Account', 106)] } })).toBe(2);
    expect(await count('contacts', 'Contact', { accountId: { eq: id } })).toBe(7);
    expect(await count('clubVisits', 'ClubVisit', { topicId: { eq: crm.id('Account', 103) } })).toBe(1);
    expect(await count('clubVisits', 'ClubVisit', { topicType: { eq: 'Contact' } })).toBe(1);
    await expect(count('accounts', 'Account', { id: { eq: crm.id('Contact', 1001) } })).rejects.toThrow(
      'not the id of a record of type Account',
    );
  });

  test('deleted records show only where the filter speaks of deletion', async () => {
    await crm.owner(`update contact set deleted_at = now() where name in ('联系人5', '联系人6')`);
    expect(await count('contacts', 'Contact', {})).toBe(198);
    expect(await count('contacts', 'Contact', { deletedAt: { isNull: false } })).toBe(2);
    const data = await crm.query(`query ($id: ID!) { contact(id: $id) { name } node(id: $id) { id } }`, {
      id: crm.id('Contact', 1005),
    });
    expect(data).toEqual({ contact: null, node: null });
    await crm.owner(`update contact set deleted_at = null`);
  });

  test('what belongs to a deleted record is gone with it', async () => {
    await crm.owner(`update contact set deleted_at = now() where name = '联系人1'`);
    expect(await count('clubVisits', 'ClubVisit', {})).toBe(1);
    await crm.owner(`update contact set deleted_at = null`);
  });
});

describe('what a client sends never becomes SQL', () => {
  const payloads = [`'; drop table account; --`, `" or 1=1 --`, '\\', '%', '$1', "E'\\x27", '\u2028', '😀', '}{'];

  test.each(payloads)('%s is a bound value', async (text) => {
    for (const operator of ['eq', 'contains', 'startsWith']) {
      expect(await count('accounts', 'Account', { name: { [operator]: text } })).toBe(0);
      expect(crm.statements[0]?.text).not.toContain(
        text === '$1' ? '§' : text === '%' ? '§' : text === '\\' ? '§' : text,
      );
      expect(JSON.stringify(crm.statements[0]?.values)).toContain(JSON.stringify(text).slice(1, -1).split('\\')[0]);
    }
  });

  test.each([
    [{ name: { eq: 'a\u0000b' } }, 'NUL'],
    [{ name: { eq: 'a\ud800b' } }, 'lone surrogate'],
    [{ name: { like: 'abc\\' } }, 'single backslash'],
    [{ name: { eq: null } }, 'use isNull'],
    [{ employees: { between: [1] } }, 'two values'],
    [{ closeDate: { relative: { last: 3, unit: 'DAY', timeZone: "UTC'; drop table account" } } }, 'Unknown time zone'],
    [{ closeDate: { relative: { unit: 'DAY' } } }, 'either last or next'],
    [{ closeDate: { relative: { last: 2001, unit: 'YEAR' } } }, 'must be 1 to 2000'],
    [{ closeDate: { relative: { last: 10_001, unit: 'DAY' } } }, 'must be 1 to 10000'],
    [{ contacts: { count: { between: [1] } } }, 'two values'],
    [{ contacts: { count: { in: [1] } } }, 'count has no operator in'],
  ])('%j is refused with its place', async (where, message) => {
    const list = 'closeDate' in where ? 'opportunities' : 'accounts';
    const type = 'closeDate' in where ? 'Opportunity' : 'Account';
    await expect(count(list, type, where)).rejects.toThrow(message);
    expect(crm.statements).toHaveLength(0);
  });

  test('a filter beyond its bounds is refused before any SQL', async () => {
    const wide = { or: Array.from({ length: 2100 }, () => ({ name: { eq: 'x' } })) };
    await expect(count('accounts', 'Account', wide)).rejects.toThrow('too many terms: at most 4000');
    let deep: object = { name: { eq: 'x' } };
    for (let level = 0; level < 25; level++) deep = { not: deep };
    await expect(count('accounts', 'Account', deep)).rejects.toThrow('nested too deeply: at most 20');
    const list = { name: { in: Array.from({ length: 1001 }, (_, i) => String(i)) } };
    await expect(count('accounts', 'Account', list)).rejects.toThrow('the list has 1001 values, at most 1000');
    expect(crm.statements).toHaveLength(0);
  });
});
