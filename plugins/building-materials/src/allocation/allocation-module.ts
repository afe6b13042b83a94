import { z, type PluginModule } from '@guanxi/core';
import { BuildingAllocationLine } from './allocation-line.entity.ts';
import { BuildingAllocationPlan } from './allocation-plan.entity.ts';
import { AllocationVerbsResolver } from './allocation-verbs.resolver.ts';
import { LineExplanationResolver } from './line-explanation.resolver.ts';
import { demo } from './demo.ts';
import { messages } from './messages.ts';
import { planApproval } from './plan-approval.ts';
import { lineHooks, planHooks } from './plan.hooks.ts';
import { seed } from './seed.ts';

/** Allocation in short supply (紧缺分配): in proportion, by tier, or for the greatest benefit within fairness. */
export const allocationModule: PluginModule = {
  entities: [BuildingAllocationPlan, BuildingAllocationLine],
  resolvers: [AllocationVerbsResolver, LineExplanationResolver],
  hooks: [planHooks, lineHooks],
  contributions: [planApproval],
  events: {
    'allocation.applied': {
      label: { zh: '分配方案已执行', en: 'Allocation applied' },
      payload: z.object({ dealers: z.int() }),
    },
  },
  messages,
  demo,
  seed,
};
