import { Account, demoDay, draws, Product, seededIds, type SeedContext } from '@guanxi/core';
import { dealers } from '../demo/partners.ts';
import { products } from '../orders/demo.ts';
import { BuildingStockMovement } from './stock-movement.entity.ts';

const months = 6;

/** Where each of the demo's dealers is at home. */
const homes = ['苏州', '武汉', '厦门'];

/** Half a year of one dealer: what it began with, and a purchase and sales every month; one of them far from home. */
function movements(dealer: number, now: Date) {
  const draw = draws(8200 + dealer);
  const key = dealers[dealer]?.externalId ?? '';
  const entry = (day: number, name: string, values: object) => ({
    externalId: `${key}:stock:${day}:${name}`,
    occurredOn: demoDay(now, day).date,
    ...values,
  });
  const first = -30 * (months + 1);
  return [
    entry(first, 'opening', { kind: 'OPENING', quantity: String(draw.between(4, 9) * 100) }),
    ...Array.from({ length: months }, (_, month) => {
      const day = first + 30 * (month + 1);
      const bought = draw.between(20, 60) * 10;
      const elsewhere = dealer === 0 && month === months - 1;
      return [
        entry(day, 'purchase', { kind: 'PURCHASE', quantity: String(bought) }),
        entry(day + 5, 'sale', {
          kind: 'SALE',
          quantity: String(Math.round(bought * 0.8)),
          buyerCity: elsewhere ? '武汉' : homes[dealer],
        }),
      ];
    }).flat(),
  ];
}

/** What the demo's dealers bought and sold. */
export async function demo(context: SeedContext): Promise<void> {
  const [product] = products;
  const productId = await context.idOf(Product, product?.externalId ?? '');
  const ids = await seededIds(context, Account, dealers);
  for (const [index, { externalId }] of dealers.entries()) {
    const dealerId = ids.get(externalId);
    const rows = movements(index, context.now).map((movement) => ({ ...movement, dealerId, productId }));
    await context.upsert(BuildingStockMovement, rows);
  }
}
