import { describe, expect, test } from '@jest/globals';
import { Account, BaseRecord, BelongsTo, Entity, type PluginManifest } from '@guanxi/core';
import { fleet, label, slot, vehicle } from './fleet-plugin.ts';
import { problemsOf } from './problems-of.ts';

const inEnglish = (manifest: Partial<PluginManifest>): string[] => problemsOf([fleet(manifest)]).map(({ en }) => en);

describe('a field', () => {
  test.each(['and', 'or', 'not'])('is not called %s, which joins conditions', (name) => {
    const manifest = { entities: [vehicle({ [name]: {} })], slots: { Account: slot({ [name]: {} }) } };
    expect(problemsOf([fleet(manifest)])).toEqual(
      ['FleetVehicle', 'AccountFleetSlot'].map((owner) => ({
        zh: `fleet:${owner}.${name}:“${name}”在每个筛选中连接条件:请为该字段换一个名称`,
        en: `fleet: ${owner}.${name}: "${name}" joins the conditions of every filter: give the field another name`,
      })),
    );
  });

  test('is not called so where it is a relation either', () => {
    class FleetTrip extends BaseRecord {}
    BelongsTo(() => Account, { label })(FleetTrip.prototype, 'not');
    Entity({ label, code: 'fltri', access: 'catalogue', display: 'id' })(FleetTrip);
    expect(inEnglish({ entities: [FleetTrip] })).toEqual([
      'fleet: FleetTrip.not: "not" joins the conditions of every filter: give the field another name',
    ]);
  });

  test.each(['id', 'version', 'createdAt', 'updatedAt', 'deletedAt', 'createdBy', 'updatedBy', 'history'])(
    'is not called %s, which every record has',
    (name) => {
      expect(problemsOf([fleet({ entities: [vehicle({ [name]: {} })] })])).toEqual([
        {
          zh: `fleet:FleetVehicle.${name}:每条记录都有此字段:请去掉,或为该字段换一个名称`,
          en:
            `fleet: FleetVehicle.${name}: every record has a field of this name: ` +
            'leave it out, or give the field another name',
        },
      ]);
    },
  );

  test('may give externalId another label, and no other type', () => {
    expect(problemsOf([fleet({ entities: [vehicle({ externalId: { max: 20 } })] })])).toEqual([]);
    expect(inEnglish({ entities: [vehicle({ externalId: { type: 'int' } })] })).toEqual([
      'fleet: FleetVehicle.externalId: every record has a field of this name: ' +
        'leave it out, or give the field another name',
    ]);
  });
});
