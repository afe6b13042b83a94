import { demoDay, seededIds, type SeedContext } from '@guanxi/core';
import { BuildingOutletStock } from './outlet-stock.entity.ts';
import { BuildingOutlet } from './outlet.entity.ts';
import { BuildingTrialSaleEntry } from './trial-sale-entry.entity.ts';
import { BuildingTrialSale } from './trial-sale.entity.ts';

const key = (kind: string, code: string): string => `building-demo:${kind}:${code}`;

const centre = { externalId: key('outlet', 'DC-E'), code: 'DC-E', name: '华东配送中心', city: '昆山', area: '8600' };
const stores = [
  { externalId: key('outlet', 'S-SZ'), code: 'S-SZ', name: '苏州园区直营店', city: '苏州', area: '420' },
  { externalId: key('outlet', 'S-HZ'), code: 'S-HZ', name: '杭州滨江直营店', city: '杭州', area: '360' },
];

interface Needed {
  /** Opaque ids by external id. */
  readonly productIds: ReadonlyMap<string, string>;
  readonly ownerId: string;
}

/** A distribution centre with two stores, what they have, and a product on trial in one of them. */
export async function seedOutlets(context: SeedContext, { productIds, ownerId }: Needed): Promise<void> {
  const opened = { at: demoDay(context.now, -500).at };
  await context.upsert(BuildingOutlet, [{ ...centre, ownerId, kind: 'DISTRIBUTION_CENTRE' }], opened);
  const parentId = await context.idOf(BuildingOutlet, centre.externalId);
  const owned = stores.map((store) => ({ ...store, ownerId, kind: 'OWN_STORE', parentId }));
  await context.upsert(BuildingOutlet, owned, opened);
  const outletIds = await seededIds(context, BuildingOutlet, [centre, ...stores]);
  const ceiling = productIds.get('building-demo:product:GC-XP');
  const counted = demoDay(context.now, -6);
  const quantities = ['5200', '180', '35'];
  await context.upsert(
    BuildingOutletStock,
    [...outletIds.values()].map((outletId, index) => ({
      ...{ externalId: key('stock', String(index + 1)), outletId, productId: ceiling, minimum: '60' },
      ...{ quantity: quantities[index], countedOn: counted.date },
    })),
    { at: counted.at },
  );
  const begins = demoDay(context.now, -40);
  const trial = { externalId: key('trial', '1') };
  await context.upsert(
    BuildingTrialSale,
    [
      {
        ...{ ...trial, ownerId, productId: productIds.get('building-demo:product:GC-GQ') },
        ...{ outletId: outletIds.get(stores[0]?.externalId ?? ''), startsOn: begins.date },
        endsOn: demoDay(context.now, 20).date,
      },
    ],
    { at: begins.at },
  );
  const trialId = await context.idOf(BuildingTrialSale, trial.externalId);
  const entries = [
    { kind: 'PLACED', quantity: '120', day: -40 },
    { kind: 'SOLD', quantity: '46', day: -22 },
    { kind: 'RETURNED', quantity: '2', day: -15 },
    { kind: 'SOLD', quantity: '31', day: -8 },
  ].map(({ day, ...entry }, index) => ({
    ...{ externalId: key('trial-entry', String(index + 1)), trialId, on: demoDay(context.now, day).date },
    ...entry,
  }));
  await context.upsert(BuildingTrialSaleEntry, entries, { at: counted.at });
}
