import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { corePlugin } from '../../src/crm/index.ts';
import { generateMigration, withClient } from '../../src/database/index.ts';
import type { CrmModel } from '../../src/model/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import { Attribute, BaseRecord, definePlugin, Entity, labelledEnum } from '../../src/sdk/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/testing/index.ts';

const label = { zh: '标签', en: 'Label' };

/** A garage whose cars are washed in these ways. */
function garage(...values: readonly string[]): CrmModel {
  const wash = labelledEnum('GarageWash', label, Object.fromEntries(values.map((value) => [value, label])));
  class GarageCar extends BaseRecord {
    declare wash?: string | null;
  }
  Attribute({ type: 'enum', enum: wash, label })(GarageCar.prototype, 'wash');
  Entity({ label, code: 'gacar', access: 'catalogue', display: 'id' })(GarageCar);
  const plugin = definePlugin({ id: 'garage', prefix: 'garage', version: '1.0.0', label, entities: [GarageCar] });
  return composePlugins([corePlugin(), plugin()]);
}

let database: TestDatabase;
beforeAll(async () => void (database = await createTestDatabase(garage('Hand', 'FOAM'))));
afterAll(() => database?.drop());

const since = () => ({ since: database.ownerUrl });
const sql = (text: string) => withClient(database.ownerUrl, async (client) => (await client.query(text)).rows);

test('the value of an enum in another case is a migration, which takes the rows along and back', async () => {
  expect(await generateMigration(garage('Hand', 'FOAM'), 'garage', since())).toEqual({ up: '', down: '' });
  await sql(`insert into garage_car (id, created_at, updated_at, wash)
             values (gen_random_uuid(), now(), now(), 'Hand'), (gen_random_uuid(), now(), now(), 'FOAM')`);
  const { up, down } = await generateMigration(garage('HAND', 'FOAM'), 'garage', since());
  expect(up).toBe(
    [
      'alter table "garage_car" drop constraint "garage_car_wash_check";',
      `update "garage_car" set "wash" = 'HAND' where "wash" = 'Hand';`,
      `alter table "garage_car" add constraint "garage_car_wash_check" check ("wash" in ('HAND', 'FOAM'));`,
      '',
    ].join('\n'),
  );
  const washes = () => sql('select wash from garage_car order by lower(wash)');
  await sql(up);
  expect(await washes()).toEqual([{ wash: 'FOAM' }, { wash: 'HAND' }]);
  expect(await generateMigration(garage('HAND', 'FOAM'), 'garage', since())).toEqual({ up: '', down: '' });
  await sql(down);
  expect(await washes()).toEqual([{ wash: 'FOAM' }, { wash: 'Hand' }]);
});
