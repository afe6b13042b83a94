import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { version } from '../../../src/app/version.ts';
import { definePlugin, type SeedContext } from '../../../src/sdk/index.ts';
import { brokenBy } from './broken-by.ts';
import {
  AskingField,
  AskingFieldOfOthers,
  AskingQuery,
  OpenMutation,
  OpenQuery,
  TellingField,
  UnprefixedField,
  UnprefixedQuery,
} from './broken-resolvers.ts';
import { garage, GarageCar, garageInit, GarageVan, garageWith } from './garage.ts';

describe('a plugin that breaks the contract is told so:', () => {
  test('it does not compose', async () => {
    expect(await brokenBy(garage({ requires: { core: '^99.0.0' } }), 'composes')).toEqual([
      `garage requires core ^99.0.0, found ${version}: install a version of core that fits, or a garage for this one`,
    ]);
    const unprefixed = 'garage (UnprefixedQuery): the root field carSummary must carry the prefix garage';
    // Whichever of the tests is run.
    expect(await brokenBy(garage({ resolvers: [UnprefixedQuery] }), 'shows fields')).toEqual([unprefixed]);
  });

  test('a label without Chinese, one that is the same in both languages, a role in one language', async () => {
    const plugin = garage({
      label: { zh: '', en: 'Garage' },
      permissions: { 'garage:keys': { zh: 'Keys', en: 'Keys' } },
      messages: { full: { zh: 'vol', en: 'Full' } },
      roles: [{ key: 'garage:host', name: 'Host', description: '看车 / Watches cars', grants: {} }],
    });
    expect(await brokenBy(plugin, 'says everything')).toEqual([
      "label lacks Chinese: { zh: '…', en: 'Garage' }",
      'permissions garage:keys is "Keys" in both languages: say it in each, ' +
        "or name it in `sameInBoth: ['permissions garage:keys']`",
      'messages full has no Chinese, only "vol": say it in Chinese, or name it in `sameInBoth: [\'messages full\']`',
      'the name of the role garage:host is "Host": both languages stand in it, as "Desk / 前厅部"',
    ]);
    const sameInBoth = ['label', 'permissions garage:keys', 'messages full'];
    expect(await brokenBy(plugin, 'says everything', { sameInBoth })).toHaveLength(1);
  });

  test('names without the prefix: in the schema, in the database, of roles', async () => {
    const plugin = garage({
      resolvers: [UnprefixedField],
      migrations: [garageInit, { name: '0002_log', up: 'create table wheels (id uuid primary key)', down: '' }],
      roles: [{ key: 'host', name: '车管 / Host', description: '看车 / Watches cars', grants: {} }],
    });
    expect(await brokenBy(plugin, 'names everything')).toEqual([
      'the role "host" has to begin with the prefix: garage:host',
      'the field Contact.carCount lacks the prefix: garageCarCount',
      'a migration changes what is not its own: column wheels.id is there now: names begin with garage_',
      'a migration changes what is not its own: table wheels is there now: names begin with garage_',
    ]);
  });

  test('migrations that leave out a column', async () => {
    const up = garageInit.up.replace(/\n +"plate" .*/, '').replace(/\ncreate unique index .*plate.*/, '');
    expect(await brokenBy(garage({ migrations: [{ ...garageInit, up }] }), 'installs')).toEqual([
      'garage: no migration makes the columns plate of garage_car: run guanxi migration create garage',
    ]);
  });

  test('migrations that leave records without slots', async () => {
    const up = garageInit.up.replace(/insert into[^;]*;/, '');
    expect(await brokenBy(garage({ migrations: [{ ...garageInit, up }] }), 'installs')).toEqual([
      '30 records of Contact have no row in garage_ext_contact, and lists that read ContactGarageSlot lose them: the ' +
        'migration that makes the table ends with insert into "garage_ext_contact" ("record_id") select "id" from "contact"',
    ]);
  });

  test('a seed that writes anew whenever it runs', async () => {
    const seed = (context: SeedContext): Promise<void> =>
      context.upsert(GarageCar, [{ externalId: randomUUID(), name: 'Service car' }]);
    expect(await brokenBy(garage({ seed }), 'installs')).toEqual([
      expect.stringMatching(
        /^installed twice: garage_car: 0 rows are no longer there, 1 are new: \{.*\}: seeds write by external id, so that they can run again$/,
      ),
    ]);
  });

  test('a migration that loses rows, one that needs a value of rows that have none, a down that undoes half', async () => {
    expect(await brokenBy(garageWith(`delete from garage_car where plate is not null;`), 'is upgraded')).toEqual([
      '0002_more: delete from garage_car where plate is not null loses data',
      "0002_more loses data: 3 of 3 rows of garage_car are gone: copy it first, or name the migration in `allowLoss: ['0002_more']`",
    ]);
    const losing = garageWith(`update garage_car set plate = null where id in (select id from garage_car limit 10)`);
    expect(await brokenBy(losing, 'is upgraded')).toEqual([
      "0002_more loses data: values of garage_car.plate are gone: copy it first, or name the migration in `allowLoss: ['0002_more']`",
    ]);
    expect(await brokenBy(losing, 'is upgraded', { allowLoss: ['0002_more'] })).toEqual([]);
    expect(await brokenBy(garageWith('alter table garage_car add seats int not null'), 'is upgraded')).toEqual([
      '0002_more: alter table garage_car add seats int not null rows that exist have no value: add it nullable, ' +
        'fill it in `batches`, then set it not null',
      '0002_more does not run on tables that hold rows: The migration garage/0002_more failed and was undone: column "seats" of ' +
        'relation "garage_car" contains null values',
    ]);
    const half = garageWith('create sequence garage_a; create sequence garage_b;', 'drop sequence garage_a;');
    expect(await brokenBy(half, 'is upgraded')).toEqual([
      'the down of 0002_more does not give what was before: sequence garage_b is there now',
      'the down of 0002_more fails: relation "garage_b" already exists',
    ]);
  });

  test('a released migration that has another text now', async () => {
    const released = { ...garageInit, up: `${garageInit.up}\n-- as it was` };
    const previous = garage({ version: '1.0.0', migrations: [released] });
    expect(await brokenBy(garage(), 'is upgraded', { previous })).toEqual([
      'the migration 0001_init of 1.0.0 has another text now: what was released stays as it is, changes are migrations behind it',
    ]);
    expect(await brokenBy(garageWith('create sequence garage_a;'), 'is upgraded', { previous: garage() })).toEqual([]);
    const dropping = garageWith('alter table garage_car drop key_code;');
    expect(await brokenBy(dropping, 'is upgraded', { previous: 1, allowLoss: ['0002_more'] })).toEqual([
      'garage: no migration makes the columns key_code of garage_car: run guanxi migration create garage',
    ]);
  });

  test('what it leaves in the database stands in the way of the core while it is disabled', async () => {
    const trigger = garageWith(`
      create function garage_refuse() returns trigger language plpgsql as
        $$ begin raise exception 'no new contacts' using errcode = 'check_violation'; end $$;
      create trigger garage_guard before insert on contact for each row execute function garage_refuse();`);
    expect(await brokenBy(trigger, 'can be disabled')).toEqual([
      expect.stringMatching(/^while it was disabled: no Contact can be made: .*: what it leaves in the database /),
    ]);
  });

  test('what uninstalling leaves behind, and what its export does not bring back', async () => {
    const byHand = garageWith(`create table wheel_log (id int primary key);
      create function wheels() returns int language sql return 4;`);
    const found = await brokenBy(byHand, 'uninstalls');
    expect(found).toEqual(
      expect.arrayContaining([
        'after it was uninstalled: table wheel_log is there now: what its migrations make by hand begins with garage_, and nothing of others is changed',
        'after it was uninstalled: function wheels() is there now: what its migrations make by hand begins with garage_, and nothing of others is changed',
        'restored from its export: relation "wheel_log" already exists',
      ]),
    );
  });

  test('a query and a mutation without permission', async () => {
    expect(await brokenBy(garage({ resolvers: [OpenQuery, OpenMutation] }), 'answers nothing')).toEqual([
      'Query.garageCarCount answers a caller without any role: 30: ask context.principal for a permission, or read ' +
        'through context.read',
      'Query.garageCarCount answers nobody: 30: ask context.principal for a permission, or read through context.read',
      'Mutation.garageForget does what a caller without any role asks: 30: write through context.write, or throw NotPermitted',
      'Mutation.garageForget does what nobody asks: 30: write through context.write, or throw NotPermitted',
      expect.stringMatching(
        /^a caller without any role changed rows: garage_car: 30 rows are no longer there, 30 are new: /,
      ),
    ]);
  });

  test('a field whose permission every reader has', async () => {
    const plugin = garage({ entities: [GarageVan], slots: {}, resolvers: [], migrations: [] });
    expect(await brokenBy(plugin, 'shows fields')).toEqual([
      expect.stringMatching(
        /^GarageVan\.keyCode is shown without its permission: .*: say in `read` one that not every reader has$/,
      ),
    ]);
  });

  test('a field that tells of other records, and one that asks for every record', async () => {
    const plugin = garage({ resolvers: [TellingField, AskingField, AskingFieldOfOthers, AskingQuery] });
    const [told] = await brokenBy(plugin, 'tells in fields');
    expect(told).toMatch(
      /^GarageCar\.drivers tells a caller, who may read nothing but GarageCar, of other records: .*"drivers":30.*, and without them .*"drivers":0/,
    );
    expect(await brokenBy(plugin, 'asks the database')).toEqual([
      'Contact.garageCars takes 4 statements for 3 records and 31 for 30: load what all of them need at once, with context.loader(…)',
      'GarageCar.drivers takes 4 statements for 3 records and 31 for 30: load what all of them need at once, with context.loader(…)',
      'GarageCar.namesakes takes 4 statements for 3 records and 31 for 30: load what all of them need at once, with context.loader(…)',
      'Query.garageParked takes 31 statements for 30 records: load what all of them need at once, with context.loader(…)',
    ]);
  });

  test('two that do not get on: the same name, tables that depend on who came first', async () => {
    const namesake = definePlugin({ id: 'cars', prefix: 'garage', version: '1.0.0', label: { zh: '车', en: 'Cars' } });
    expect(await brokenBy(garage(), 'gets on', { beside: [namesake()] })).toEqual([
      'the prefix "garage" is claimed by both cars and garage: one of the two plugins has to choose another prefix',
    ]);
    const first = definePlugin({
      ...{ id: 'bicycles', prefix: 'bicycle', version: '1.0.0', label: { zh: '自行车', en: 'Bicycles' } },
      migrations: [{ name: '0001_init', up: 'create sequence bicycle_number;', down: '' }],
    });
    const envious = garageWith(`do $$ begin
      if to_regclass('bicycle_number') is not null then create sequence garage_number; end if; end $$`);
    expect(await brokenBy(envious, 'gets on', { beside: [first()] })).toEqual([
      'installed behind bicycles instead of before it: sequence garage_number is there now',
    ]);
  });
});
