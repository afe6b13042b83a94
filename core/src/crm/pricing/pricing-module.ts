import type { PluginModule } from '../../sdk/index.ts';
import { PriceListEntry } from './price-list-entry.entity.ts';
import { PriceList } from './price-list.entity.ts';
import { priceListEntryHooks, priceListHooks } from './price-list.hooks.ts';

/** Pricing (价目表): what products cost, where, and from which quantity on. */
export const pricingModule: PluginModule = {
  entities: [PriceList, PriceListEntry],
  hooks: [priceListHooks, priceListEntryHooks],
};
