import { afterAll, describe, expect, it } from '@jest/globals';
import { MetadataStorage } from '@mikro-orm/core';
import { inspect } from 'node:util';
import { openDatabase, type Database } from '../../src/database/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import type { ClassRef } from '../../src/sdk/index.ts';
import { createTestDatabase } from '../../src/testing/test-database.ts';
import { Company, CompanyInnSlot, Deal, innPlugin, InnRoom, Remark, samplePlugin, User } from './sample-plugins.ts';

const off = composePlugins([samplePlugin()]);
const on = composePlugins([samplePlugin(), innPlugin()]);

const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

async function open(model: typeof off): Promise<Database> {
  const target = await createTestDatabase(model);
  const database = await openDatabase({ model, url: target.appUrl });
  closing.push(target.drop, () => database.close());
  return database;
}

const entitiesOf = async (database: Database) =>
  [...(await database.orm).getMetadata().getAll().values()].map((meta) => meta.className).sort();

const tablesOf = async (database: Database) =>
  (
    await database.reader.rows<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
      [],
    )
  ).map(({ name }) => name);

/** What the decorators noted on the classes: the source that every composition copies. */
const noted = (): string =>
  inspect(
    [Company, Deal, Remark, User, InnRoom, CompanyInnSlot].map(
      (target: ClassRef) => (target as unknown as Record<symbol, unknown>)[MetadataStorage.META_SYMBOL],
    ),
    { depth: 12, maxArrayLength: null, sorted: true },
  );

describe('compositions in one process', () => {
  it('off, on, off: each has its own entities and tables, and discovery changes nothing that was declared', async () => {
    const before = noted();
    const first = await open(off);
    const second = await open(on);
    const third = await open(off);
    expect(noted()).toBe(before);

    expect(await entitiesOf(first)).not.toContain('InnRoom');
    expect(await entitiesOf(second)).toEqual(expect.arrayContaining(['InnRoom', 'CompanyInnSlot']));
    expect(await entitiesOf(third)).toEqual(await entitiesOf(first));
    expect(await tablesOf(first)).not.toContain('inn_room');
    expect(await tablesOf(second)).toEqual(expect.arrayContaining(['inn_ext_company', 'inn_room']));
    expect(await tablesOf(third)).toEqual(await tablesOf(first));
  });

  it('write side by side while all are open', async () => {
    const [first, second, third] = [await open(off), await open(on), await open(off)];
    const write = (database: Database, name: string, withSlot: boolean) =>
      database.transaction(async (em) => {
        const owner = em.create(User, { email: `${name}@example.com` } as never);
        const company = em.create(Company, { name, owner } as never);
        em.create(Deal, { name, company } as never);
        if (withSlot) em.create(CompanyInnSlot, { record: company, cardNumber: name } as never);
        await em.flush();
        company.name = `${name} changed`;
      });
    await Promise.all([write(first, 'a', false), write(second, 'b', true), write(third, 'c', false)]);
    await Promise.all([write(second, 'd', true), write(first, 'e', false)]);

    const names = async (database: Database) =>
      (await database.reader.rows<{ name: string }>('select name from sample_company order by 1', [])).map(
        (r) => r.name,
      );
    expect(await names(first)).toEqual(['a changed', 'e changed']);
    expect(await names(second)).toEqual(['b changed', 'd changed']);
    expect(await names(third)).toEqual(['c changed']);
    const deals = await (
      await first.orm
    ).em
      .fork()
      .find(Deal, {}, { populate: ['company'] as never, orderBy: { name: 'asc' } });
    expect(deals.map((deal) => (deal.company as Company).name)).toEqual(['a changed', 'e changed']);
  });

  it('do not know the entities of others', async () => {
    const database = await open(off);
    const { em: all } = await database.orm;
    const em = all.fork();
    await expect(em.find(InnRoom, {})).rejects.toThrow(/InnRoom/);
  });
});
