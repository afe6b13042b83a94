import { describe, expect, test } from '@jest/globals';
import type { PluginManifest } from '@guanxi/core';
import { fleet, label, slot, vehicle } from './fleet-plugin.ts';
import { problemsOf } from './problems-of.ts';

const inEnglish = (manifest: Partial<PluginManifest>): string[] => problemsOf([fleet(manifest)]).map(({ en }) => en);

describe('what a declaration refers to is told with its plugin and the way out', () => {
  const tyre = { name: 'fleet-tyre', label, values: { winter: label } };
  const tyreOf = (vocabulary: string) => [vehicle({ tyre: { type: 'reference', vocabulary } })];

  test('a vocabulary', () => {
    expect(problemsOf([fleet({ vocabularies: [tyre], entities: tyreOf('fleet-tyres') })])).toEqual([
      {
        zh:
          'fleet:FleetVehicle.tyre:没有词表 fleet-tyres,是否指 fleet-tyre?' +
          '请改正名称,或在清单的 vocabularies 中声明',
        en:
          'fleet: FleetVehicle.tyre: there is no vocabulary fleet-tyres, did you mean fleet-tyre? ' +
          'Correct the name, or declare it in `vocabularies` of the manifest',
      },
    ]);
    expect(inEnglish({ entities: tyreOf('vehicleModel') })).toEqual([
      'fleet: FleetVehicle.tyre: there is no vocabulary vehicleModel: correct the name, ' +
        'or declare it in `vocabularies` of the manifest',
    ]);
  });

  test('a field to search by', () => {
    expect(
      problemsOf([fleet({ entities: [vehicle({ plate: {}, wheels: { type: 'int' } }, ['plat', 'wheels'])] })]),
    ).toEqual([
      {
        zh: 'fleet:FleetVehicle:search 中的 plat 不是文字字段,是否指 plate?',
        en: 'fleet: FleetVehicle: plat in search is not a field with text, did you mean plate?',
      },
      {
        zh: 'fleet:FleetVehicle:search 中的 wheels 不是文字字段;可用:name、plate、externalId',
        en: 'fleet: FleetVehicle: wheels in search is not a field with text; there are: name, plate, externalId',
      },
    ]);
  });

  test('a slot with something unique', () => {
    expect(problemsOf([fleet({ slots: { Account: slot({ badge: { unique: true } }) } })])).toEqual([
      {
        zh: 'fleet:AccountFleetSlot.badge:扩展不知道其记录是否已删除,因此不能唯一:请去掉 unique,或改用自己的实体',
        en:
          'fleet: AccountFleetSlot.badge: a slot does not know whether its record is deleted, so nothing in it can ' +
          'be unique: leave out unique, or keep it in an entity of your own',
      },
    ]);
  });
});
