import { describe, expect, test } from '@jest/globals';
import { inspectComposition, refusedFor } from '../../src/app/start-check/inspect-composition.ts';
import {
  Account,
  Attribute,
  BaseRecord,
  BelongsTo,
  definePlugin,
  Entity,
  hooksOf,
  Index,
  labelledEnum,
  Slot,
  type EntityOptions,
  type Label,
  type Plugin,
  type PluginManifest,
  type Rel,
} from '@guanxi/core';
import { problemsOf } from './problems-of.ts';

const label = { zh: '标签', en: 'Label' };
/** What plain JavaScript may say. */
const englishOnly = { en: 'English' } as Label;
const chineseOnly = { zh: '中文' } as Label;
const none = undefined as unknown as Label;

function fleet(manifest: Partial<PluginManifest>): Plugin {
  return definePlugin({ id: 'fleet', prefix: 'fleet', version: '1.0.0', label, ...manifest })();
}

/** An entity with two fields and an account, declared otherwise each time. */
function vehicle(options: Partial<EntityOptions>, ...indexed: readonly string[][]): typeof BaseRecord {
  class FleetVehicle extends BaseRecord {
    @Attribute({ type: 'string', label })
    plate?: string;
    @Attribute({ type: 'string', internal: true, label })
    hidden?: string;
    @Attribute({ type: 'money', label })
    price?: object;
    @BelongsTo(() => Account, { label, required: true })
    account!: Rel<Account>;
  }
  for (const fields of indexed) Index(fields)(FleetVehicle);
  Entity({ label, code: 'flveh', access: { via: 'account' }, display: 'plate', ...options })(FleetVehicle);
  return FleetVehicle;
}

const english = (problems: readonly Label[]): string[] => problems.map(({ en }) => en);

describe('a label that lacks a language altogether', () => {
  const Kind = labelledEnum('FleetKind', label, { VAN: englishOnly });
  @Entity({ label: chineseOnly, code: 'fltru', access: 'catalogue', display: 'id' })
  class FleetTruck extends BaseRecord {
    @Attribute({ type: 'enum', enum: Kind, label: englishOnly })
    kind?: string;
  }

  test('is told like an empty one, wherever it stands', () => {
    const messages = { full: englishOnly, empty: none };
    const manifest = { label: englishOnly, entities: [FleetTruck], permissions: { 'fleet:drive': none }, messages };
    expect(english(problemsOf([fleet(manifest)]))).toEqual([
      "fleet: the message full lacks Chinese: write { zh: '…', en: 'English' }",
      "fleet: the message empty lacks Chinese and English: write { zh: '…', en: '…' }",
      "fleet: label lacks Chinese: write { zh: '…', en: 'English' }",
      "fleet: permissions fleet:drive lacks Chinese and English: write { zh: '…', en: '…' }",
      "fleet: FleetTruck lacks English: write { zh: '中文', en: '…' }",
      "fleet: FleetTruck.kind lacks Chinese: write { zh: '…', en: 'English' }",
      "fleet: FleetKind.VAN lacks Chinese: write { zh: '…', en: 'English' }",
    ]);
  });

  test('is shown how it is written where it stands under another key', () => {
    const chinese = { cn: '车队', en: 'Fleet' } as unknown as Label;
    expect(problemsOf([fleet({ label: chinese })])).toEqual([
      {
        zh: "fleet:label 缺少中文:请写 { zh: '…', en: 'Fleet' }(不是 cn)",
        en: "fleet: label lacks Chinese: write { zh: '…', en: 'Fleet' } instead of cn",
      },
    ]);
  });
});

describe('the field that names a record', () => {
  test.each(['plate', 'id', 'price', 'account', 'createdAt'])('may be %s', (display) => {
    expect(problemsOf([fleet({ entities: [vehicle({ display })] })])).toEqual([]);
  });

  test('has to exist', () => {
    expect(problemsOf([fleet({ entities: [vehicle({ display: 'plat' })] })])).toEqual([
      {
        zh: 'fleet:FleetVehicle 的 display 是“plat”,但没有该字段:请写它的一个字段',
        en: 'fleet: display of FleetVehicle is "plat", and it has no such field: name one of its fields',
      },
    ]);
  });

  test('has to be told where there is no name', () => {
    expect(english(problemsOf([fleet({ entities: [vehicle({ display: undefined as unknown as string })] })]))).toEqual([
      `fleet: FleetVehicle has no field name and no display: write display: '…', the field that names a record, or 'id'`,
    ]);
  });

  test('has one value that clients see', () => {
    expect(english(problemsOf([fleet({ entities: [vehicle({ display: 'hidden' })] })]))).toEqual([
      'fleet: display "hidden" of FleetVehicle is a list or internal: name a field with one value that clients see',
    ]);
  });
});

describe('an index', () => {
  test('is over fields, relations, amounts and what every record has', () => {
    const entity = vehicle({}, ['plate', 'createdAt'], ['account', 'id'], ['price'], ['hidden', 'externalId']);
    expect(problemsOf([fleet({ entities: [entity] })])).toEqual([]);
  });

  test('of a field that does not exist is told once, of a slot as well', () => {
    @Slot(() => Account, { label })
    @Index(['size', 'record'])
    @Index(['sise'], { with: ['createdAt'] })
    class AccountFleetSlot {
      @Attribute({ type: 'int', label })
      size?: number;
    }
    const entities = [vehicle({}, ['plate', 'nxtInspection'], ['record'])];
    expect(problemsOf([fleet({ entities, slots: { Account: AccountFleetSlot } })])).toEqual([
      {
        zh: 'fleet:FleetVehicle 的 @Index 中的“nxtInspection”不是它存储的字段:请改正名称',
        en: 'fleet: @Index of FleetVehicle names "nxtInspection", which is no stored field of it: correct the name',
      },
      {
        zh: 'fleet:FleetVehicle 的 @Index 中的“record”不是它存储的字段:请改正名称',
        en: 'fleet: @Index of FleetVehicle names "record", which is no stored field of it: correct the name',
      },
      {
        zh: 'fleet:AccountFleetSlot 的 @Index 中的“sise”不是它存储的字段:请改正名称',
        en: 'fleet: @Index of AccountFleetSlot names "sise", which is no stored field of it: correct the name',
      },
    ]);
  });
});

describe('an entity that no plugin lists', () => {
  const hooks = hooksOf(vehicle({}), { beforeCreate: () => Promise.resolve() });

  test('has hooks that would never run', () => {
    expect(problemsOf([fleet({ hooks: [hooks, hooks] })])).toEqual([
      {
        zh: 'fleet:hooks 针对的类 FleetVehicle 不在任何插件的 entities 中:请把它加入',
        en: "fleet: hooks of FleetVehicle: the class is in no plugin's `entities`: add it there",
      },
    ]);
  });

  test('is not blamed where the plugin of the class is missing', () => {
    expect(english(problemsOf([fleet({ hooks: [hooks], requires: { garage: '*' } })]))).toEqual([
      'fleet requires the plugin garage (*), which is not in the composition: add garage to `plugins`',
    ]);
  });
});

describe('what hooks say that they read by', () => {
  test('is a text, of their records and of others', () => {
    const Vehicle = vehicle({});
    const beforeCreate = () => Promise.resolve();
    const reads = [
      { entity: Account, field: 'nmae', by: ['plate'] },
      { entity: Account, field: 'name', by: ['createdAt'] },
      { entity: class Garage {}, field: 'name', by: ['plate'] },
    ] as never;
    const hooks = [hooksOf(Vehicle, { reads, beforeCreate })];
    const problems = problemsOf([fleet({ entities: [Vehicle], hooks })]);
    expect(english(problems)).toEqual([
      'fleet: `reads` of hooks of FleetVehicle names "nmae", which is no text of Account, did you mean name?',
      expect.stringMatching(
        /^fleet: `reads` of hooks of FleetVehicle names "createdAt", which is no text of FleetVehicle; there are: .*plate/,
      ),
      "fleet: `reads` of hooks of FleetVehicle: the class Garage is in no plugin's `entities`: add it there",
    ]);
    expect(problems[0]?.zh).toBe('fleet:FleetVehicle 的 hooks 的 reads 中的“nmae”不是 Account 的文本字段,是否指 name?');
  });
});

describe('several mistakes', () => {
  const folder = import.meta.dirname;

  test('of access rules are told with the others', () => {
    const entities = [vehicle({ access: { via: 'acount' }, display: 'plat' })];
    const { refusals } = inspectComposition([fleet({ entities })], folder, {});
    expect(english(refusedFor(refusals)?.problems ?? [])).toEqual([
      'fleet: display of FleetVehicle is "plat", and it has no such field: name one of its fields',
      'FleetVehicle: acount of its access rule "via" must be a required @BelongsTo or @BelongsToAny, did you mean account?',
    ]);
  });

  test('a relation to what is missing is told as that, not as a wrong rule', () => {
    @Entity({ label, code: 'fldep', access: 'catalogue', display: 'id' })
    class FleetDepot extends BaseRecord {}
    @Entity({ label, code: 'flbay', access: { via: 'depot' }, display: 'id' })
    class FleetBay extends BaseRecord {
      @BelongsTo(() => FleetDepot, { label, required: true })
      depot!: Rel<FleetDepot>;
    }
    const { refusals } = inspectComposition([fleet({ entities: [FleetBay] })], folder, {});
    expect(english(refusedFor(refusals)?.problems ?? [])).toEqual([
      'FleetBay.depot: the composition has no entity FleetDepot: ' +
        'add it to `entities` of its plugin, or that plugin to `plugins`',
    ]);
  });
});
