import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase, seedVocabularies, withClient, type Database } from '../../src/database/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/testing/test-database.ts';
import { innPlugin, samplePlugin } from './sample-plugins.ts';

const inn = innPlugin({
  vocabularies: [
    {
      name: 'sampleIndustry',
      label: { zh: 'Industry', en: 'Industry' },
      values: { hotel: { zh: '酒店', en: 'Hotel' } },
    },
    { name: 'innView', label: { zh: '景观', en: 'View' }, values: { sea: { zh: '海景', en: 'Sea' } } },
  ],
});
const model = composePlugins([samplePlugin()]);
const withInn = composePlugins([samplePlugin(), inn]);

let target: TestDatabase;
let database: Database;
beforeAll(async () => {
  target = await createTestDatabase(withInn);
  await withClient(target.ownerUrl, (client) => client.query('truncate sample_reference_value'));
  database = await openDatabase({ model: withInn, url: target.appUrl });
});
afterAll(async () => {
  await database?.close();
  await target?.drop();
});

const values = () =>
  database.reader.rows(
    `select vocabulary, code, label_zh, label_en, position, active, version, deleted_at is not null as deleted
       from sample_reference_value order by vocabulary, position, code`,
    [],
  );

describe('seedVocabularies', () => {
  it('writes the values of all plugins once, however often and by how many processes it is called', async () => {
    expect(await seedVocabularies(target.appUrl, model)).toBe(2);
    expect(await seedVocabularies(database, model)).toBe(0);
    const added = await Promise.all([1, 2, 3].map(() => seedVocabularies(database, withInn)));
    expect(added.sort()).toEqual([0, 0, 2]);
    const common = { active: true, version: 1, deleted: false };
    expect(await values()).toEqual([
      { vocabulary: 'innView', code: 'sea', label_zh: '海景', label_en: 'Sea', position: 0, ...common },
      { vocabulary: 'sampleIndustry', code: 'retail', label_zh: '零售', label_en: 'Retail', position: 0, ...common },
      {
        ...{ vocabulary: 'sampleIndustry', code: 'steel', label_zh: '钢铁', label_en: "Steel and 'more'" },
        ...{ position: 10, ...common },
      },
      { vocabulary: 'sampleIndustry', code: 'hotel', label_zh: '酒店', label_en: 'Hotel', position: 20, ...common },
    ]);
  });

  it('keeps what administrators changed, added and deleted', async () => {
    await withClient(target.appUrl, (client) =>
      client.query(
        `update sample_reference_value set label_zh = '零售业', active = false where code = 'retail';
         update sample_reference_value set deleted_at = now() where code = 'steel';
         insert into sample_reference_value (id, created_at, updated_at, vocabulary, code, label_zh, label_en, position)
         values (gen_random_uuid(), now(), now(), 'sampleIndustry', 'own', '自有', 'Own', 5);`,
      ),
    );
    const before = await values();
    expect(await seedVocabularies(database, withInn)).toBe(0);
    expect(await values()).toEqual(before);
  });

  it('needs the entity that holds them', async () => {
    const bare = composePlugins([samplePlugin({ entities: [] })]);
    await expect(seedVocabularies(target.appUrl, bare)).rejects.toMatchObject({ code: 'NO_REFERENCE_VALUES' });
  });
});
