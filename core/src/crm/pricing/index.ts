export { listedPrices } from './listed-prices.ts';
export type { PriceRequest } from './listed-prices.ts';
export { PriceListEntry } from './price-list-entry.entity.ts';
export { PriceList } from './price-list.entity.ts';
export { pricingModule } from './pricing-module.ts';
