import { describe, expect, test } from '@jest/globals';
import { labelledEnum } from '@guanxi/core';
import { fleet, label, slot, vehicle } from './fleet-plugin.ts';
import { problemsOf } from './problems-of.ts';

describe('the default of an enum', () => {
  const Kind = labelledEnum('FleetStatus', label, { ACTIVE: label, SOLD: label });

  test('is one of its values', () => {
    const kind = (value: string) => ({ type: 'enum', enum: Kind, default: value }) as const;
    const manifest = {
      entities: [vehicle({ status: kind('Active'), second: kind('LOST'), third: kind('SOLD') })],
      slots: { Account: slot({ status: kind('sold') }) },
    };
    expect(problemsOf([fleet(manifest)])).toEqual([
      {
        zh: 'fleet:FleetVehicle.status 的 default 是“Active”,但 FleetStatus 没有此值:请写 ACTIVE',
        en: 'fleet: default of FleetVehicle.status is "Active", which is no value of FleetStatus: write ACTIVE',
      },
      {
        zh: 'fleet:FleetVehicle.second 的 default 是“LOST”,但 FleetStatus 没有此值:请写 ACTIVE、SOLD',
        en: 'fleet: default of FleetVehicle.second is "LOST", which is no value of FleetStatus: write one of ACTIVE, SOLD',
      },
      {
        zh: 'fleet:AccountFleetSlot.status 的 default 是“sold”,但 FleetStatus 没有此值:请写 SOLD',
        en: 'fleet: default of AccountFleetSlot.status is "sold", which is no value of FleetStatus: write SOLD',
      },
    ]);
  });
});
