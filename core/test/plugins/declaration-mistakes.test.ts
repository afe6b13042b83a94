import { describe, expect, test } from '@jest/globals';
import { inspectComposition, refusedFor } from '../../src/app/start-check/inspect-composition.ts';
import {
  Account,
  Attribute,
  BaseRecord,
  BelongsTo,
  Computed,
  definePlugin,
  Entity,
  HasMany,
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

function fleet(manifest: Partial<PluginManifest>): Plugin {
  return definePlugin({ id: 'fleet', prefix: 'fleet', version: '1.0.0', label, ...manifest })();
}

/** Everything that a start would say. */
function saidOf(manifest: Partial<PluginManifest>): readonly Label[] {
  const { refusals } = inspectComposition([fleet(manifest)], import.meta.dirname, {});
  return refusedFor(refusals)?.problems ?? [];
}

/** What plain JavaScript may say of a class. */
function record(name: string, options: Partial<Record<keyof EntityOptions, unknown>> = {}): typeof BaseRecord {
  const { [name]: made } = { [name]: class extends BaseRecord {} };
  const target = made as typeof BaseRecord;
  Attribute({ type: 'string', label })(target.prototype, 'name');
  Entity({ label, code: 'flveh', access: 'catalogue', ...options } as EntityOptions)(target);
  return target;
}

@Slot(() => Account, { label })
class AccountFleetSlot {
  @Attribute({ type: 'int', label })
  cars?: number;
}

describe('an entity', () => {
  test('without a type code is told how one looks', () => {
    expect(saidOf({ entities: [record('FleetVehicle', { code: undefined })] })).toEqual([
      {
        zh: "fleet:FleetVehicle 没有类型代码:请在 @Entity 中写 code: '…',五个小写字母,出现在每个编号中",
        en: "fleet: FleetVehicle has no type code: write code: '…' in @Entity, five lower-case letters that stand in every id",
      },
    ]);
  });

  test('without an access rule is told once', () => {
    expect(saidOf({ entities: [record('FleetVehicle', { access: undefined })] })).toEqual([
      {
        zh:
          'fleet:FleetVehicle 没有访问规则,也没有继承 OwnedRecord:' +
          "请写 access: 'catalogue' 或 { via: '<关联>' },或继承 OwnedRecord",
        en:
          'fleet: FleetVehicle has no access rule and does not extend OwnedRecord: ' +
          "write access: 'catalogue' or { via: '<relation>' }, or extend OwnedRecord",
      },
    ]);
  });

  test('with an access rule that is none is told what was meant', () => {
    expect(saidOf({ entities: [record('FleetVehicle', { access: 'catalog' })] })).toEqual([
      {
        zh: "fleet:FleetVehicle 的 access“catalog”不是访问规则,是否指 catalogue?(或 { via: '<关联>' })",
        en: 'fleet: access "catalog" of FleetVehicle is no rule, did you mean catalogue? (or { via: \'<relation>\' })',
      },
    ]);
  });

  test('with a type of attribute that does not exist is told the types', () => {
    const entity = record('FleetVehicle');
    Attribute({ type: 'txt' as 'text', label })(entity.prototype, 'note');
    const types = ['string', 'text', 'int', 'decimal', 'boolean', 'date', 'dateTime', 'money', 'enum', 'reference'];
    expect(saidOf({ entities: [entity] })).toEqual([
      {
        zh: `FleetVehicle.note:没有类型 txt:请写 ${types.join('、')} 之一`,
        en: `FleetVehicle.note: there is no type txt: write one of ${types.join(', ')}`,
      },
    ]);
  });

  test('with a formula over a field that does not exist is told the fields', () => {
    const entity = record('FleetVehicle');
    Computed({ type: 'string', label, sql: 'lower({nmae})' })(entity.prototype, 'short');
    expect(saidOf({ entities: [entity] })).toEqual([
      {
        zh: 'FleetVehicle.short:sql 中的 nmae 不是本行存储的属性,是否指 name?',
        en: 'FleetVehicle.short: sql names nmae, which is no stored attribute of the row, did you mean name?',
      },
    ]);
  });

  test('whose rule names no relation is told the relations', () => {
    const entity = record('FleetVehicle', { access: { via: 'member' } });
    BelongsTo(() => Account, { label, required: true })(entity.prototype, 'account');
    expect(saidOf({ entities: [entity] })).toEqual([
      {
        zh: 'FleetVehicle:访问规则 via 的 member 必须是必填的 @BelongsTo 或 @BelongsToAny;可用:account',
        en: 'FleetVehicle: member of its access rule "via" must be a required @BelongsTo or @BelongsToAny; there are: account',
      },
    ]);
  });

  test('with a permission of a field that nobody declares is told the near one and where to declare it', () => {
    const entity = record('FleetVehicle');
    Attribute({ type: 'int', label, read: 'fleet:costs' })(entity.prototype, 'cost');
    const permissions = { 'fleet:cost': label };
    expect(saidOf({ entities: [entity], permissions })).toEqual([
      {
        zh: 'FleetVehicle.cost:没有权限 fleet:costs,是否指 fleet:cost?请改正名称,或在清单的 permissions 中声明',
        en:
          'FleetVehicle.cost: there is no permission fleet:costs, did you mean fleet:cost? ' +
          'Correct the name, or declare it in `permissions` of the manifest',
      },
    ]);
  });
});

describe('a slot', () => {
  test('among the entities, and an entity among the slots, are sent to their places', () => {
    const slots = { Account: record('FleetVehicle') };
    expect(saidOf({ entities: [AccountFleetSlot], slots })).toEqual([
      {
        zh: 'fleet:entities 中的 AccountFleetSlot 是 @Slot:请移到 slots: { <实体>: AccountFleetSlot }',
        en: 'fleet: AccountFleetSlot in `entities` is a @Slot: move it to slots: { <Entity>: AccountFleetSlot }',
      },
      {
        zh: 'fleet:slots 中的 FleetVehicle 是 @Entity:请移到 entities',
        en: 'fleet: FleetVehicle in `slots` is an @Entity: move it to `entities`',
      },
    ]);
  });

  test('of a class that is no entity is told which were near', () => {
    class Kontact {}
    @Slot(() => Kontact, { label })
    class KontactFleetSlot {
      @Attribute({ type: 'int', label })
      cars?: number;
    }
    expect(saidOf({ slots: { Contact: KontactFleetSlot } })).toEqual([
      {
        zh: 'fleet:KontactFleetSlot 扩展的 Kontact 不是组合中的实体,是否指 Contact?',
        en: 'fleet: KontactFleetSlot extends Kontact, which is no entity of this composition, did you mean Contact?',
      },
    ]);
  });

  test('holds no lists, and is told what to write instead', () => {
    @Entity({ label, code: 'fltri', access: 'catalogue', display: 'id' })
    class FleetTrip extends BaseRecord {
      @BelongsTo(() => Account, { label, required: true })
      account!: Rel<Account>;
    }
    @Slot(() => Account, { label })
    class AccountFleetSlot {
      @HasMany(() => FleetTrip, 'account', { label })
      trips?: FleetTrip[];
    }
    expect(saidOf({ entities: [FleetTrip], slots: { Account: AccountFleetSlot } })).toEqual([
      {
        zh: 'fleet:AccountFleetSlot.trips:扩展不能有列表:请在 FleetTrip 上写 @BelongsTo(() => Account, …),再按它筛选 FleetTrip',
        en:
          'fleet: AccountFleetSlot.trips: slots hold no lists: give FleetTrip a @BelongsTo(() => Account, …), ' +
          'and ask for the list of FleetTrip with a filter by it',
      },
    ]);
  });
});

describe('names', () => {
  const entities = [record('FleetVehicle', { plural: 'fleetVehicles' })];

  test('that lack the prefix are told in one line, however many they are', () => {
    const carless = definePlugin({
      ...{ id: 'fleet', prefix: 'car', version: '1.0.0', label },
      ...{ entities, slots: { Account: AccountFleetSlot } },
    })();
    expect(problemsOf([carless])).toEqual([
      {
        zh:
          'fleet:2 个名称没有前缀“car”:请改正 prefix,或改名:' +
          'CarFleetVehicle 代替 FleetVehicle、AccountCarSlot 代替 AccountFleetSlot',
        en:
          'fleet: 2 names lack the prefix "car": correct `prefix`, ' +
          'or write CarFleetVehicle instead of FleetVehicle, AccountCarSlot instead of AccountFleetSlot',
      },
    ]);
  });

  test('are not judged by a prefix that is none', () => {
    const wrong = definePlugin({ id: 'fleet', prefix: 'Fleet-1', version: '1.0.0', label, entities })();
    expect(problemsOf([wrong])).toEqual([
      {
        zh: 'fleet:前缀“Fleet-1”应为 2–16 个小写字母或数字,且不是保留字',
        en: 'fleet: the prefix "Fleet-1" must be 2-16 lower-case letters or digits and no reserved word',
      },
    ]);
  });

  test('of enums carry the prefix too, and are not those of the engine', () => {
    const entity = record('FleetVehicle');
    const kinds = ['VehicleKind', 'Money'].map((name) => labelledEnum(name, label, { VAN: label }));
    kinds.forEach((kind, index) => Attribute({ type: 'enum', enum: kind, label })(entity.prototype, `kind${index}`));
    expect(problemsOf([fleet({ entities: [entity] })])).toEqual([
      {
        zh: '类型“Money”被 guanxi 和 fleet 同时声明:引擎需要这个名称,请换一个',
        en: 'the type "Money" is claimed by both guanxi and fleet: the engine needs it, choose another name',
      },
      {
        zh:
          'fleet:2 个名称没有前缀“fleet”:请改正 prefix,或改名:' +
          'FleetVehicleKind 代替 VehicleKind、FleetMoney 代替 Money',
        en:
          'fleet: 2 names lack the prefix "fleet": correct `prefix`, ' +
          'or write FleetVehicleKind instead of VehicleKind, FleetMoney instead of Money',
      },
    ]);
    const [only] = kinds;
    const one = record('FleetVan');
    Attribute({ type: 'enum', enum: only as (typeof kinds)[number], label })(one.prototype, 'kind');
    expect(problemsOf([fleet({ entities: [one] })])).toEqual([
      {
        zh: "fleet:枚举 VehicleKind 应以 Fleet 开头:labelledEnum('FleetVehicleKind', …)",
        en: "fleet: the enum VehicleKind must start with Fleet: labelledEnum('FleetVehicleKind', …)",
      },
    ]);
  });

  test('of the core are the core’s', () => {
    const core = definePlugin({ id: 'core', prefix: 'fleet', version: '1.0.0', label })();
    expect(problemsOf([core])).toContainEqual({
      zh: '插件“core”被 core 和 core 同时声明:请为该插件换一个 id',
      en: 'the plugin "core" is claimed by both core and core: choose another id',
    });
  });

  test('in `requires` are ids, not packages', () => {
    expect(problemsOf([fleet({ requires: { '@guanxi/core': '^0.1.0' } })])).toEqual([
      {
        zh: 'fleet 需要插件 @guanxi/core(^0.1.0),但组合中没有:requires 中写插件的 id:core',
        en:
          'fleet requires the plugin @guanxi/core (^0.1.0), which is not in the composition: ' +
          '`requires` names plugins by their ids: write core',
      },
    ]);
  });
});
