import { afterEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createEmptyDatabase, type TestDatabase } from '../../src/testing/test-database.ts';
import { generateMigration, migrate, schemaDifference, withClient } from '../../src/database/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import type { CrmModel } from '../../src/model/index.ts';
import { Attribute, Entity, Index, labelledEnum, BaseRecord, Slot } from '../../src/sdk/index.ts';
import { Company, innPlugin, InnRoom, migration, samplePlugin } from './sample-plugins.ts';

const targets: TestDatabase[] = [];
afterEach(async () => {
  for (const target of targets.splice(0)) await target.drop();
});

async function empty(): Promise<string> {
  const target = await createEmptyDatabase();
  targets.push(target);
  return target.ownerUrl;
}

const sql = (url: string, text: string) => withClient(url, async (client) => (await client.query<object>(text)).rows);
const label = { zh: '测试', en: 'Test' };

describe('generateMigration', () => {
  const model = composePlugins([samplePlugin(), innPlugin()]);

  it('creates the tables of one plugin only, readable, with its foreign keys to others, without any drop', async () => {
    const { up, down } = await generateMigration(model, 'inn');
    expect(up).toBe(readFileSync(new URL('./inn-migration.sql', import.meta.url), 'utf8'));
    expect(down).toBe('drop table\n  "inn_room",\n  "inn_ext_company";\n');
    expect(up).not.toMatch(/\bdrop\b/i);
  });

  it('of all plugins makes the database that the entity classes describe; down undoes it', async () => {
    const url = await empty();
    expect(await schemaDifference(model, url)).toContain('create table "inn_room"');
    const core = await generateMigration(model, 'core');
    const inn = await generateMigration(model, 'inn');
    await sql(url, core.up);
    await sql(
      url,
      `insert into sample_company (id, created_at, updated_at, name)
                    select gen_random_uuid(), now(), now(), 'Company ' || n from generate_series(1, 3) n`,
    );
    await sql(url, inn.up);
    expect(await schemaDifference(model, url)).toBe('');
    expect(await sql(url, 'select level, rate, note, card_number from inn_ext_company')).toEqual(
      Array.from({ length: 3 }, () => ({ level: 1, rate: '0.1500', note: "it's new", card_number: null })),
    );
    await sql(url, inn.down);
    await sql(url, core.down);
    expect(await sql(url, `select 1 from pg_tables where schemaname = 'public'`)).toEqual([]);
  });

  it('is empty for a plugin without tables', async () => {
    const bare = composePlugins([samplePlugin(), innPlugin({ entities: [], slots: {} })]);
    expect(await generateMigration(bare, 'inn')).toEqual({ up: '', down: '' });
  });
});

describe('generateMigration since a database', () => {
  const before = labelledEnum('BarCourseState', label, { OPEN: label, CLOSED: label });
  const after = labelledEnum('BarCourseState', label, { OPEN: label, CLOSED: label, MOVED: label });

  @Entity({ label, code: 'barco', table: 'bar_course', display: 'id', access: 'catalogue' })
  class BarCourseBefore extends BaseRecord {
    @Attribute({ type: 'enum', enum: before, label, required: true, default: 'OPEN' })
    state!: string;
    @Attribute({ type: 'string', label })
    obsolete?: string;
  }
  @Entity({ label, code: 'barco', table: 'bar_course', display: 'id', access: 'catalogue' })
  class BarCourseAfter extends BaseRecord {
    @Attribute({ type: 'enum', enum: after, label, required: true, default: 'OPEN' })
    state!: string;
    @Attribute({ type: 'int', label, required: true, default: 3 })
    seats!: number;
  }
  const composition = (entity: typeof BaseRecord) =>
    composePlugins([samplePlugin(), innPlugin({ id: 'bar', prefix: 'bar', entities: [entity], slots: {} })]);

  it('has what is new; what would lose data is left out and said', async () => {
    const url = await empty();
    const old = composition(BarCourseBefore);
    for (const id of ['core', 'bar']) await sql(url, (await generateMigration(old, id)).up);
    await sql(url, `insert into bar_course (id, created_at, updated_at) values (gen_random_uuid(), now(), now())`);

    const { up, down } = await generateMigration(composition(BarCourseAfter), 'bar', { since: url });
    expect(up).toContain('-- would lose data, left out: alter table "bar_course" drop column "obsolete";');
    // Undoes what `up` does, and leaves alone what `up` leaves alone.
    expect(down).toContain('alter table "bar_course" drop column "seats";');
    expect(down).not.toContain('obsolete');
    expect(down).not.toMatch(/sample_|create table|drop table/);
    expect(up).not.toContain('sample_');
    await sql(url, up);
    await sql(url, `update bar_course set state = 'MOVED'`);
    expect(await sql(url, 'select state, seats, obsolete from bar_course')).toEqual([
      { state: 'MOVED', seats: 3, obsolete: null },
    ]);
    expect(await schemaDifference(composition(BarCourseAfter), url)).toBe(
      'alter table "bar_course" drop column "obsolete";\n',
    );
  });

  it('keeps a column that no class has any more without asking for its value', async () => {
    @Entity({ label, code: 'bargl', table: 'bar_glass', display: 'id', access: 'catalogue' })
    class BarGlassBefore extends BaseRecord {
      @Attribute({ type: 'string', label, required: true })
      model!: string;
      @Attribute({ type: 'money', label, required: true })
      price!: object;
      @Attribute({ type: 'int', label, required: true, default: 4 })
      size!: number;
    }
    @Entity({ label, code: 'bargl', table: 'bar_glass', display: 'id', access: 'catalogue' })
    class BarGlassAfter extends BaseRecord {
      @Attribute({ type: 'decimal', label, required: true, default: '0' })
      price!: string;
    }
    const url = await empty();
    const before = composition(BarGlassBefore);
    for (const id of ['core', 'bar']) await sql(url, (await generateMigration(before, id)).up);
    const { up, down } = await generateMigration(composition(BarGlassAfter), 'bar', { since: url });
    await sql(url, up);
    await sql(url, `insert into bar_glass (id, created_at, updated_at) values (gen_random_uuid(), now(), now())`);
    // The default of `size` still fills it.
    const nullable = `select column_name as name from information_schema.columns
      where table_name = 'bar_glass' and is_nullable = 'YES' and column_name ~ 'model|price|size' order by 1`;
    expect(await sql(url, nullable)).toEqual([{ name: 'model' }, { name: 'price_currency' }, { name: 'price_value' }]);
    expect(up).toContain('alter table "bar_glass" alter column "model" drop not null;');
    await sql(url, 'delete from bar_glass');
    await sql(url, down);
    expect(await schemaDifference(before, url)).toBe('');
  });

  it('fills a slot that is new', async () => {
    const url = await empty();
    const without = composePlugins([samplePlugin(), innPlugin({ entities: [InnRoom], slots: {} })]);
    for (const id of ['core', 'inn']) await sql(url, (await generateMigration(without, id)).up);
    await sql(
      url,
      `insert into sample_company (id, created_at, updated_at, name)
                    values (gen_random_uuid(), now(), now(), 'There before')`,
    );
    const model = composePlugins([samplePlugin(), innPlugin()]);
    const { up } = await generateMigration(model, 'inn', { since: url });
    await migrate({ model: composePlugins([samplePlugin({ migrations: [migration('0001_x', up)] })]), ownerUrl: url });
    expect(await sql(url, 'select level from inn_ext_company')).toEqual([{ level: 1 }]);
    expect(await schemaDifference(model, url)).toBe('');
  });
});

describe('an index with when the records were made', () => {
  const composition = (isIndexed: boolean): CrmModel => {
    @Slot(() => Company, { label })
    class CompanyInnSlot {
      record!: { readonly id: string };
      @Attribute({ type: 'int', label, required: true, default: 1 })
      level!: number;
    }
    if (isIndexed) Index(['level'], { with: ['createdAt'] })(CompanyInnSlot);
    return composePlugins([samplePlugin(), innPlugin({ entities: [], slots: { Company: CompanyInnSlot } })]);
  };
  const [before, after] = [composition(false), composition(true)];
  const company = `insert into sample_company (id, created_at, updated_at, name)
    values (gen_random_uuid(), '2020-02-02', now(), 'There before')`;
  const kept = `select record_created_at::date::text as day from inn_ext_company`;

  it('is filled for slots that are there', async () => {
    const url = await empty();
    for (const text of [(await generateMigration(before, 'core')).up, company]) await sql(url, text);
    await sql(url, (await generateMigration(before, 'inn')).up);
    const { up, down } = await generateMigration(after, 'inn', { since: url });
    await sql(url, up);
    expect(await sql(url, kept)).toEqual([{ day: '2020-02-02' }]);
    expect(await schemaDifference(after, url)).toBe('');
    await sql(url, down);
    expect(await schemaDifference(before, url)).toBe('');
  });

  it('is filled at installation', async () => {
    const url = await empty();
    for (const text of [(await generateMigration(after, 'core')).up, company]) await sql(url, text);
    await sql(url, (await generateMigration(after, 'inn')).up);
    expect(await sql(url, kept)).toEqual([{ day: '2020-02-02' }]);
  });
});

describe('schemaDifference', () => {
  it('tells what was changed by hand, but accepts other tables and indexes with another ending', async () => {
    const model = composePlugins([samplePlugin()]);
    const url = await empty();
    await sql(url, (await generateMigration(model, 'core')).up);
    await sql(
      url,
      `create table job_queue (id int);
       create index sample_company_name_lower_by_hand on sample_company (lower(name));`,
    );
    expect(await schemaDifference(model, url)).toBe('');
    await sql(
      url,
      `alter table sample_company alter column name drop not null;
       drop index sample_company_name_created_at_index;
       create index sample_company_notes_index on sample_company (notes);`,
    );
    const difference = await schemaDifference(model, url);
    expect(difference).toContain('alter table "sample_company" alter column "name" set not null;');
    expect(difference).toContain('create index "sample_company_name_created_at_index"');
    expect(difference).toContain('drop index "sample_company_notes_index";');
  });
});
