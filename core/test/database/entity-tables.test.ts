import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase, schemaDifference, type Database } from '../../src/database/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import { AnyReference, Money } from '../../src/sdk/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/testing/test-database.ts';
import {
  Company,
  CompanyInnSlot,
  Deal,
  Desk,
  innPlugin,
  InnRoom,
  Remark,
  samplePlugin,
  User,
} from './sample-plugins.ts';

const model = composePlugins([samplePlugin(), innPlugin()]);
let target: TestDatabase;
let database: Database;

beforeAll(async () => {
  target = await createTestDatabase(model);
  database = await openDatabase({ model, url: target.appUrl });
});

afterAll(async () => {
  await database?.close();
  await target?.drop();
});

const row = async (text: string, values: unknown[] = []) => (await database.reader.rows(text, values))[0];
/** The constraint or index that a write ran into. */
const violated = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing',
    (error) => (error as { constraint: string }).constraint,
  );

let serial = 0;
async function company(values: Partial<Company> = {}): Promise<string> {
  return database.transaction(async (em) => {
    serial += 1;
    return em.create(Company, { name: `Company ${serial}`, ...values } as never).id;
  });
}

async function deal(values: Record<string, unknown> = {}): Promise<string> {
  const companyId = await company();
  return database.transaction(async (em) => {
    const made = em.create(Deal, { name: 'Bricks', company: em.getReference(Company, companyId), ...values } as never);
    return made.id;
  });
}

describe('what the decorators of the SDK give the ORM', () => {
  it('are the tables that the generator makes: no difference', async () => {
    expect(await schemaDifference(model, target.ownerUrl)).toBe('');
  });

  it('ids are UUIDv7, made in the application, and sort by creation', async () => {
    const ids = [await company(), await company(), await company()];
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    const rows = await database.reader.rows<{ id: string }>(
      'select id from sample_company where id = any($1::uuid[]) order by id',
      [ids],
    );
    expect(rows.map(({ id }) => id)).toEqual(ids);
  });

  it('the version counts changes and refuses a stale one', async () => {
    const id = await company();
    await database.transaction(async (em) => {
      (await em.findOneOrFail(Company, id)).name = 'changed once';
    });
    expect(await row('select version from sample_company where id = $1', [id])).toEqual({ version: 2 });
    const stale = database.transaction(async (em) => {
      const found = await em.findOneOrFail(Company, id);
      await database.transaction(async (other) => {
        (await other.findOneOrFail(Company, id)).name = 'changed by another';
      });
      found.name = 'changed late';
    });
    await expect(stale).rejects.toMatchObject({ name: 'OptimisticLockError' });
    expect(await row('select name from sample_company where id = $1', [id])).toEqual({ name: 'changed by another' });
  });

  it('times are kept to the millisecond, with zone', async () => {
    const wonAt = new Date('2026-02-03T04:05:06.789Z');
    const id = await deal({ wonAt, closeDate: '2026-02-28' });
    expect(
      await row('select won_at, close_date, pg_typeof(won_at)::text as type from sample_deal where id = $1', [id]),
    ).toEqual({ won_at: '2026-02-03 04:05:06.789+00', close_date: '2026-02-28', type: 'timestamp with time zone' });
    const read = await (await database.orm).em.fork().findOneOrFail(Deal, id);
    expect(read.wonAt).toEqual(wonAt);
    expect(read.closeDate).toBe('2026-02-28');
  });

  it('money is two columns under the attribute, exact; null when absent', async () => {
    const id = await deal({ amount: Money.of('12345678901234.5678', 'CNY') });
    expect(await row('select amount_value, amount_currency from sample_deal where id = $1', [id])).toEqual({
      amount_value: '12345678901234.5678',
      amount_currency: 'CNY',
    });
    const read = await (await database.orm).em.fork().findOneOrFail(Deal, id);
    expect(read.amount).toBeInstanceOf(Money);
    expect(read.amount).toMatchObject({ amount: '12345678901234.5678', currency: 'CNY' });

    await database.transaction(async (em) => {
      (await em.findOneOrFail(Deal, id)).amount = null;
    });
    expect(await row('select amount_value, amount_currency from sample_deal where id = $1', [id])).toEqual({
      amount_value: null,
      amount_currency: null,
    });
  });

  it('an enum is checked by the table, its list is text[]', async () => {
    const id = await deal({ state: 'WON', formerStates: ['OPEN', 'WON'] });
    const unknown = database.reader.value(`update sample_deal set state = 'LOST' where id = $1`, [id]);
    expect(await violated(unknown)).toBe('sample_deal_state_check');
    expect(await row('select state, former_states from sample_deal where id = $1', [id])).toEqual({
      state: 'WON',
      former_states: ['OPEN', 'WON'],
    });
  });

  it('constant defaults are defaults of the column', async () => {
    const id = await deal();
    expect(await row('select state, probability, hot from sample_deal where id = $1', [id])).toEqual({
      state: 'OPEN',
      probability: 0,
      hot: false,
    });
  });

  it('lists of strings keep every character', async () => {
    const tags = ['a,b', 'c"d', "e'f", '{g}', '', '建材', 'h\\i', 'null', 'NULL', 'a\n,b', ' '];
    const id = await company({ tags });
    expect(await row('select tags from sample_company where id = $1', [id])).toEqual({ tags });
    expect((await (await database.orm).em.fork().findOneOrFail(Company, id)).tags).toEqual(tags);
  });

  it('a unique value is unique among living records only', async () => {
    const first = await company({ externalId: 'X-1' });
    expect(await violated(company({ externalId: 'X-1' }))).toBe('sample_company_external_id_unique');
    await database.transaction(async (em) => {
      (await em.findOneOrFail(Company, first)).deletedAt = new Date();
    });
    expect(await violated(company({ externalId: 'X-1' }))).toBe('nothing');
  });

  it('a unique index over several fields too', async () => {
    await company({ name: 'Twin', industry: 'retail' });
    expect(await violated(company({ name: 'Twin', industry: 'retail' }))).toBe('sample_company_name_industry_unique');
    expect(await violated(company({ name: 'Twin', industry: 'steel' }))).toBe('nothing');
  });

  it('composite and polymorphic indexes exist', async () => {
    const indexes = await database.reader.rows<{ def: string }>(
      `select indexdef as def from pg_indexes where indexname in
         ('sample_company_name_created_at_index', 'sample_deal_company_id_state_close_date_index',
          'sample_remark_subject_type_subject_id_id_index') order by indexname`,
      [],
    );
    expect(indexes.map(({ def }) => /\(.*\)$/.exec(def)?.[0])).toEqual([
      '(name, created_at)',
      '(company_id, state, close_date)',
      '(subject_type, subject_id, id)',
    ]);
  });

  it('a polymorphic reference holds type code and id, without foreign key', async () => {
    const subject = await company();
    const id = await database.transaction(async (em) => {
      return em.create(Remark, { text: 'call', subject: AnyReference.to('smpco', subject) } as never).id;
    });
    expect(
      await row('select subject_type, subject_id, first_source_id from sample_remark where id = $1', [id]),
    ).toEqual({ subject_type: 'smpco', subject_id: subject, first_source_id: null });
    const read = await (await database.orm).em.fork().findOneOrFail(Remark, id);
    expect(read.subject).toMatchObject({ type: 'smpco', id: subject });
    expect(read.firstSource ?? null).toBeNull();
  });

  it('a noted reference outlives the record that it names', async () => {
    const gone = '01900000-0000-7000-8000-000000000001';
    const id = await company({ createdBy: gone });
    expect(await row('select created_by_id from sample_company where id = $1', [id])).toEqual({ created_by_id: gone });
    expect((await (await database.orm).em.fork().findOneOrFail(Company, id)).createdBy).toBe(gone);
  });

  it('a reference to a class named in text reaches the table of this composition', async () => {
    const owner = await database.transaction(async (em) => em.create(User, { email: 'li@example.com' } as never).id);
    const id = await company({ owner: owner as never });
    expect(await row('select owner_id from sample_company where id = $1', [id])).toEqual({ owner_id: owner });
    const missing = '01900000-0000-7000-8000-000000000002';
    expect(await violated(company({ owner: missing as never }))).toBe('sample_company_owner_id_foreign');
  });

  it('purging follows the rule of the reference: restrict, cascade, clear', async () => {
    const parent = await company();
    const child = await company({ parent: parent as never });
    const user = await database.transaction(async (em) => {
      const made = em.create(User, { email: 'wang@example.com' } as never);
      em.create(Desk, { room: '3-01', user: made } as never);
      return made.id;
    });
    await database.transaction(async (em) => {
      await em.nativeDelete(Company, parent);
      await em.nativeDelete(User, user);
    });
    expect(await row('select parent_id from sample_company where id = $1', [child])).toEqual({ parent_id: null });
    expect(await row('select count(*)::int as n from sample_desk')).toEqual({ n: 0 });
    const id = await deal();
    const { company_id: inUse } = (await row('select company_id from sample_deal where id = $1', [id])) as never;
    expect(await violated(database.transaction((em) => em.nativeDelete(Company, inUse)))).toBe(
      'sample_deal_company_id_foreign',
    );
  });

  it('many changes of one flush are few statements, with values of every type', async () => {
    const companyId = await company();
    const values = (n: number) => ({
      name: `Deal ${n} 'quoted' \\ ?`,
      discount: `${n}.25`,
      closeDate: `2026-03-${String(n).padStart(2, '0')}`,
      wonAt: new Date(Date.UTC(2026, 2, n)),
      hot: n % 2 === 0,
      probability: n,
      state: n % 2 === 0 ? ('WON' as const) : ('OPEN' as const),
      formerStates: n % 2 === 0 ? ['OPEN' as const] : null,
      amount: n % 3 === 0 ? null : Money.of(`${n}.5`, 'CNY'),
    });
    const ids = await database.transaction(async (em) =>
      [...Array(25).keys()].map(
        (n) => em.create(Deal, { ...values(n + 1), company: em.getReference(Company, companyId) } as never).id,
      ),
    );
    await database.transaction(async (em) => {
      const deals = await em.find(Deal, { id: ids }, { orderBy: { id: 'asc' } });
      deals.forEach((found, n) => Object.assign(found, values(26 - n)));
    });
    const read = await (await database.orm).em.fork().find(Deal, { id: ids }, { orderBy: { id: 'asc' } });
    read.forEach((found, n) => {
      const { amount, ...plain } = values(26 - n);
      expect(found).toMatchObject(plain);
      expect(found.amount?.amount ?? null).toBe(amount && `${26 - n}.5000`);
      expect(found.version).toBe(2);
    });
  });

  it('collections of HasMany are filled through the inverse', async () => {
    const id = await deal();
    const { em: all } = await database.orm;
    const em = all.fork();
    const found = await em.findOneOrFail(Deal, id, { populate: ['company.deals'] as never });
    expect((found.company as Company).deals.getItems()).toEqual([found]);
  });

  it('a slot shares the id of its record and goes with it', async () => {
    const id = await database.transaction(async (em) => {
      const room = em.create(InnRoom, { name: '101' } as never);
      const record = em.create(Company, { name: 'With slot' } as never);
      em.create(CompanyInnSlot, { record, cardNumber: 'C-1', favourite: room } as never);
      return record.id;
    });
    expect(await row('select level, rate, note, card_number from inn_ext_company where record_id = $1', [id])).toEqual({
      level: 1,
      rate: '0.1500',
      note: "it's new",
      card_number: 'C-1',
    });
    await database.transaction(async (em) => {
      const slot = await em.findOneOrFail(CompanyInnSlot, id as never);
      slot.level = 5;
    });
    expect(await row('select level from inn_ext_company where record_id = $1', [id])).toEqual({ level: 5 });
    const keys = await database.reader.rows<{ def: string }>(
      `select indexdef as def from pg_indexes where tablename = 'inn_ext_company' and indexdef like '%(record_id)'`,
      [],
    );
    expect(keys).toHaveLength(1);
    await database.transaction((em) => em.nativeDelete(Company, id));
    expect(await row('select count(*)::int as n from inn_ext_company where record_id = $1', [id])).toEqual({ n: 0 });
  });

  it('names with digits are the columns that the entity model says', async () => {
    const field = model.entityOf(Company).fields.get('line1Text');
    expect(field).toMatchObject({ column: 'line1_text' });
    const id = await company({ line1Text: 'Lane 7' });
    expect(await row('select line1_text from sample_company where id = $1', [id])).toEqual({ line1_text: 'Lane 7' });
  });
});
