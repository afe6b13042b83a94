import type { SeedContext } from '@guanxi/core';
import { approvedByManagers } from '../dealers/index.ts';
import { disqualificationKind } from './disqualify.ts';
import { BuildingDealerGrade } from './grade.entity.ts';
import { BuildingDealerIndicator } from './indicator.entity.ts';

const indicators = [
  { name: '销售量 / Sales', measure: 'SALES', weight: 30, worst: '0', best: '10000' },
  { name: '销售增长 / Growth', measure: 'SALES_GROWTH', weight: 20, worst: '-20', best: '20' },
  { name: '库存周转 / Stock turn', measure: 'STOCK_TURN', weight: 15, worst: '0', best: '3' },
  { name: '窜货 / Diversions', measure: 'DIVERSIONS', weight: 20, worst: '5', best: '0' },
  { name: '项目 / Projects', measure: 'PROJECTS_JOINED', weight: 15, worst: '0', best: '5' },
];

const grades = [
  { minimumScore: '80', tier: 'a', consequence: 'SUPPORT', discountPercent: '3', trainingDays: 2 },
  { minimumScore: '60', tier: 'b', consequence: 'NONE' },
  { minimumScore: '30', tier: 'c', consequence: 'WARNING' },
  { minimumScore: '0', tier: 'c', consequence: 'PROPOSE_DISQUALIFICATION' },
];

/** A way to evaluate dealers, for administrators to make their own, and who agrees to a disqualification. */
export async function seed(context: SeedContext): Promise<void> {
  await context.upsert(
    BuildingDealerIndicator,
    indicators.map((one, index) => ({
      ...one,
      externalId: `building:dealer-indicator:${one.measure}`,
      position: (index + 1) * 10,
    })),
  );
  await context.upsert(
    BuildingDealerGrade,
    grades.map((one) => ({ ...one, externalId: `building:dealer-grade:${one.minimumScore}` })),
  );
  await approvedByManagers(context, {
    externalId: 'building:dealer-disqualification',
    name: '取消经销资格 / Dealer disqualification',
    kind: disqualificationKind,
  });
}
