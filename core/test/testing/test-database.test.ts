import { afterAll, describe, expect, it } from '@jest/globals';
import { seedVocabularies, withClient } from '../../src/database/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import { currentCluster, urlOf } from '../../src/testing/test-cluster.ts';
import { createTestDatabase, type TestDatabase } from '../../src/testing/test-database.ts';
import { innPlugin, samplePlugin } from '../database/sample-plugins.ts';

const made: TestDatabase[] = [];
afterAll(() => Promise.all(made.map((database) => database.drop())));

async function create(...args: Parameters<typeof createTestDatabase>): Promise<TestDatabase> {
  const database = await createTestDatabase(...args);
  made.push(database);
  return database;
}

const rows = (url: string, text: string) => withClient(url, async (client) => (await client.query<object>(text)).rows);
const databases = (like: string) =>
  rows(urlOf(currentCluster(), 'admin', 'postgres'), `select datname from pg_database where datname like '${like}'`);

describe('createTestDatabase', () => {
  it('gives databases that do not see each other, from one template, also when asked at once', async () => {
    const compose = () => composePlugins([samplePlugin({ label: { zh: '另', en: 'Other' } }), innPlugin()]);
    const before = (await databases('%template%')).length;
    const [one, two] = await Promise.all([create(compose()), create(compose()), create(compose())]);
    expect((await databases('%template%')).length - before).toBeLessThanOrEqual(1);
    await rows(
      one.appUrl,
      `insert into sample_team (id, created_at, updated_at, name)
                            values (gen_random_uuid(), now(), now(), 'Only here')`,
    );
    expect(await rows(two.appUrl, 'select name from sample_team')).toEqual([]);
  });

  it('has seeded the vocabularies', async () => {
    const model = composePlugins([samplePlugin()]);
    const database = await create(model);
    expect(await rows(database.appUrl, 'select code from sample_reference_value order by code')).toEqual([
      { code: 'retail' },
      { code: 'steel' },
    ]);
    expect(await seedVocabularies(database.appUrl, model)).toBe(0);
  });

  it('takes plugins as well, and their migrations where they bring some', async () => {
    const migrations = [{ name: '0001_own', up: 'create table own_table (id int)', down: '' }];
    const database = await create([samplePlugin({ entities: [], vocabularies: [], migrations })]);
    expect(await rows(database.appUrl, 'select * from own_table')).toEqual([]);
  });

  it('sorts by code point and knows Chinese letters, on every server', async () => {
    const { ownerUrl } = await create([samplePlugin()]);
    const [facts] = await rows(
      ownerUrl,
      `select array(select v from unnest(array['b', 'B', 'a', '建']) v order by v) sorted, '建材' ~ '^[[:alpha:]]+$' letters`,
    );
    expect(facts).toEqual({ sorted: ['B', 'a', 'b', '建'], letters: true });
  });

  it('is gone after drop, whoever is still connected', async () => {
    const database = await createTestDatabase([samplePlugin()]);
    await withClient(database.appUrl, async () => database.drop());
    expect(await databases(database.name)).toEqual([]);
  });
});
