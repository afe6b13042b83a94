import { Money, multiplyMoney } from '../../sdk/index.ts';
import type { Calendar } from './calendar.ts';
import { demo } from './organisation.ts';
import { products } from './products.ts';
import type { RegionName } from './regions.ts';

/** Years are those of the business, which end on the day of the installation: 0 is the first, 1 the present one. */
export type PriceYear = 0 | 1;

interface PriceRegion {
  readonly name: RegionName;
  readonly code: string;
  readonly currency: 'CNY' | 'USD';
  /** Of the list price of the product. */
  readonly factor: number;
  readonly title: string;
}

/** CNY for one USD, in price lists. */
const dollar = 7.2;

const priceRegions: readonly PriceRegion[] = [
  { name: '华北', code: 'HB', currency: 'CNY', factor: 1, title: '华北区价目表' },
  { name: '华东', code: 'HD', currency: 'CNY', factor: 1.03, title: '华东区价目表' },
  { name: '华南', code: 'HN', currency: 'CNY', factor: 0.98, title: '华南区价目表' },
  { name: 'International', code: 'EX', currency: 'USD', factor: 1 / dollar, title: 'Export price list' },
];
const yearFactors = [0.97, 1] as const;
/** Whoever takes so many units at once pays less. */
const tier = { quantity: 5000, factor: 0.98 };

type Product = Pick<(typeof products)[number], 'externalId' | 'code' | 'listPrice'>;

export const priceListKey = (region: RegionName, year: PriceYear): string => `${demo}:price-list:${region}:${year + 1}`;

const regionOf = (name: RegionName): PriceRegion => {
  const found = priceRegions.find((region) => region.name === name);
  if (!found) throw new Error(`No prices for ${name}`);
  return found;
};

/** What a unit of the product costs in the region, when so many are bought. */
export function listedPrice(product: Product, name: RegionName, year: PriceYear, quantity: number): Money {
  const { currency, factor } = regionOf(name);
  const discount = quantity >= tier.quantity ? tier.factor : 1;
  return multiplyMoney(Money.of(product.listPrice.amount, currency), factor.toFixed(6), yearFactors[year], discount);
}

const plain = ({ amount, currency }: Money) => ({ amount, currency });

function entriesOf(product: Product, { name, code }: PriceRegion, year: PriceYear) {
  return [0, tier.quantity].map((quantity) => ({
    externalId: `${demo}:price:${code}:${year + 1}:${product.code}:${quantity}`,
    productKey: product.externalId,
    minimumQuantity: String(quantity),
    unitPrice: plain(listedPrice(product, name, year, quantity)),
  }));
}

/** First day of a price year, counted from the installation, and the last one on which its prices are honoured. */
const spans = [
  { from: -730, to: -276 },
  { from: -365, to: 90 },
] as const;

/** One list per region and year; offers that were made at the end of a year hold for a quarter more. */
export function priceListsAt(calendar: Calendar) {
  return ([0, 1] as const).map((year) => {
    const { from, to } = spans[year];
    const [first, last] = [calendar.date(from), calendar.date(to)];
    const span = `${first.slice(0, 4)}/${String(Number(first.slice(0, 4)) + 1).slice(2)}`;
    const rows = priceRegions.map((region) => ({
      externalId: priceListKey(region.name, year),
      name: `${span} ${region.title}`,
      code: `${region.code}-${year + 1}`,
      currency: region.currency,
      validFrom: first,
      validTo: last,
      active: year === 1,
      description: region.currency === 'USD' ? 'FOB Shanghai.' : `含税、含${region.name}区内运费。`,
      entries: products.flatMap((product) => entriesOf(product, region, year)),
    }));
    return { at: calendar.moment(from - 1, 9 * 60 + 30), rows };
  });
}
