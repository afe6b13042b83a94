import { Account, Product, seededIds, type SeedContext } from '@guanxi/core';
import { dealers } from '../demo/partners.ts';
import { products } from '../orders/demo.ts';
import { BuildingAllocationPlan } from './allocation-plan.entity.ts';

/** What each of the demo's dealers that are qualified asks for, and what a unit sold to it earns. */
const requests = [
  { requested: '900', margin: '14.2', minimum: '100' },
  { requested: '700', margin: '18.6', minimum: '0' },
];

/** A draft to be computed: two dealers ask for more than there is. */
export async function demo(context: SeedContext): Promise<void> {
  const [product] = products;
  const ids = await seededIds(context, Account, dealers);
  await context.upsert(BuildingAllocationPlan, [
    {
      externalId: 'building-demo:allocation:1',
      name: `${product?.name} 紧缺分配`,
      productId: await context.idOf(Product, product?.externalId ?? ''),
      ...{ supply: '1000', method: 'BENEFIT' },
      lines: requests.map(({ margin, ...request }, index) => ({
        ...request,
        dealerId: ids.get(dealers[index]?.externalId ?? ''),
        margin: { amount: margin, currency: 'CNY' },
      })),
    },
  ]);
}
