import { changing, grantsOn, type PluginModule } from '@guanxi/core';
import { ordersDemo } from './demo.ts';
import { DeliverBuildingBatchResolver } from './deliver-batch.resolver.ts';
import { EvaluateBuildingTrialResolver, evaluatePermission } from './evaluate-trial.resolver.ts';
import { BuildingOrderBatch } from './order-batch.entity.ts';
import { orderBatchHooks, projectOfOrderHooks } from './order-batch.hooks.ts';
import { orderMessages } from './order-messages.ts';
import { BuildingOutletStock } from './outlet-stock.entity.ts';
import { BuildingOutlet } from './outlet.entity.ts';
import { outletHooks } from './outlet.hooks.ts';
import { BuildingProjectOrdersResolver, OrderBatchesResolver } from './project-orders.resolver.ts';
import { BuildingQuantity, BuildingSalesFigures } from './sales-figures.types.ts';
import { BuildingTrialSaleEntry } from './trial-sale-entry.entity.ts';
import { BuildingTrialSale } from './trial-sale.entity.ts';
import { trialSaleEntryHooks, trialSaleHooks } from './trial-sale.hooks.ts';

/** Orders of projects with their batches; distribution centres, own stores and what is sold there on trial. */
export const ordersModule: PluginModule = {
  entities: [BuildingOrderBatch, BuildingOutlet, BuildingOutletStock, BuildingTrialSale, BuildingTrialSaleEntry],
  types: [BuildingQuantity, BuildingSalesFigures],
  resolvers: [
    DeliverBuildingBatchResolver,
    EvaluateBuildingTrialResolver,
    BuildingProjectOrdersResolver,
    OrderBatchesResolver,
  ],
  hooks: [orderBatchHooks, projectOfOrderHooks, outletHooks, trialSaleHooks, trialSaleEntryHooks],
  permissions: { [evaluatePermission]: { zh: '评估产品试销', en: 'Evaluate trial sales' } },
  messages: orderMessages,
  demo: ordersDemo,
};

const kept = ['order', 'building:outlet', 'building:trialSale'];

/** What salespeople and their managers may do with orders, outlets and trial sales. */
export const orderGrants = {
  sales: { ...grantsOn(kept, ['read'], 'TEAM'), ...grantsOn(kept, changing, 'OWN') },
  manager: {
    ...grantsOn(kept, ['read', ...changing], 'UNIT'),
    [evaluatePermission]: 'UNIT',
  },
} as const;
