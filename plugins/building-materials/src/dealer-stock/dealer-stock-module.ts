import type { PluginModule } from '@guanxi/core';
import { demo } from './demo.ts';
import { messages } from './messages.ts';
import { stockMovementHooks } from './stock-movement.hooks.ts';
import { BuildingStockMovement } from './stock-movement.entity.ts';
import { stockPeriodHooks } from './stock-period.hooks.ts';
import { BuildingStockPeriod } from './stock-period.entity.ts';
import { StockVerbsResolver } from './stock-verbs.resolver.ts';

/** Dealers' stock (进销存) and where it goes (产品流向). */
export const dealerStockModule: PluginModule = {
  entities: [BuildingStockMovement, BuildingStockPeriod],
  resolvers: [StockVerbsResolver],
  hooks: [stockMovementHooks, stockPeriodHooks],
  messages,
  demo,
};
