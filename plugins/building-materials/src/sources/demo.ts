import { demoDay, draws, type SeedContext } from '@guanxi/core';
import { BuildingRoutingRule } from './routing-rule.entity.ts';
import { BuildingSourceCost } from './source-cost.entity.ts';

const key = 'building-demo';

/** What sources cost in a month, from one amount to another, in yuan. */
const monthly = {
  'street-canvassing': [2_000, 4_000],
  media: [800, 1_500],
  'public-register': [300, 300],
} as const;

const months = 24;

/** Two years of what the sources of the demo's projects cost, and by which rules new projects find their lead. */
export async function seedSources(context: SeedContext): Promise<void> {
  const draw = draws(8200);
  const costs = Object.entries(monthly).flatMap(([source, [low, high]]) =>
    Array.from({ length: months }, (_, month) => ({
      externalId: `${key}:source-cost:${source}:${month + 1}`,
      source,
      spentOn: demoDay(context.now, -30 * (months - month)).date,
      amount: { amount: String(draw.between(low, high)), currency: 'CNY' },
    })),
  );
  await context.upsert(BuildingSourceCost, costs);
  await context.upsert(BuildingRoutingRule, [
    { externalId: `${key}:routing:territory`, name: '按销售区域分配', position: 100 },
  ]);
}
