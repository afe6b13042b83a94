import { Account, demoDay, seededIds, User, type SeedContext } from '@guanxi/core';
import { developers } from '../demo/partners.ts';
import { BuildingWalletEstimate } from './wallet-estimate.entity.ts';

/** What the two largest developers are thought to spend: in all by their report, on ceilings by our reckoning. */
export async function developersDemo(context: SeedContext): Promise<void> {
  const known = developers.slice(0, 2);
  const ids = await seededIds(context, Account, known);
  const estimatedById = await context.idOf(User, 'building-demo:user:leizhen');
  const day = demoDay(context.now, -30);
  const year = Number(day.date.slice(0, 4));
  const estimates = known.flatMap(({ externalId, building: { yearlyMaterialPurchasing: amount } }) => [
    {
      ...{ externalId: `${externalId}:estimate`, accountId: ids.get(externalId), estimatedById, year, amount },
      ...{ source: 'annual-report', sourceNote: `${year - 1} 年度报告`, estimatedOn: day.date },
    },
    {
      ...{ externalId: `${externalId}:estimate:ceilings`, accountId: ids.get(externalId), estimatedById, year },
      ...{
        materialClass: '吊顶',
        amount: { amount: '12000000', currency: 'CNY' },
        source: 'own-calculation',
        estimatedOn: day.date,
      },
    },
  ]);
  await context.upsert(BuildingWalletEstimate, estimates, { at: day.at });
}
