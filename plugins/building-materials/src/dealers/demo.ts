import { Account, seededIds, Territory, TerritoryRegion, type SeedContext } from '@guanxi/core';
import { dealers } from '../demo/partners.ts';

const areas = [
  { code: 'DEALER-SUNAN', name: '苏南经销区', regions: ['苏州', '无锡', '常州'] },
  { code: 'DEALER-WUHAN', name: '武汉经销区', regions: ['武汉'] },
  { code: 'DEALER-MINNAN', name: '闽南经销区', regions: ['厦门', '泉州'] },
];

/** The three dealers of the demo, where they may sell, and that two of them are qualified still. */
export async function seedDealers(context: SeedContext, options: { readonly at: Date }): Promise<void> {
  const territories = areas.map(({ code, name }) => ({ externalId: `building-demo:territory:${code}`, code, name }));
  await context.upsert(Territory, territories, options);
  const ids = [...(await seededIds(context, Territory, territories)).values()];
  const regions = areas.flatMap(({ regions: names }, index) =>
    names.map((name) => ({ externalId: `building-demo:region:${name}`, territoryId: ids[index], name })),
  );
  await context.upsert(TerritoryRegion, regions, options);
  const today = context.now.toISOString().slice(0, 10);
  const accounts = dealers.map(({ building, ...account }, index) => ({
    ...account,
    building: {
      ...building,
      dealerTerritoryId: ids[index],
      dealerStatus: building.dealerQualifiedUntil < today ? 'EXPIRED' : 'QUALIFIED',
      dealerStatusSince: options.at.toISOString(),
    },
  }));
  await context.upsert(Account, accounts, options);
}
