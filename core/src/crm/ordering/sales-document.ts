import { Money, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import type { Account, Contact } from '../accounts/index.ts';
import { byId } from '../by-id.ts';
import type { PricedLine } from '../priced-line.ts';
import { PriceList } from '../pricing/index.ts';
import { Opportunity, Product } from '../sales/index.ts';

/** What quotes and orders have in common. */
export interface SalesDocument {
  readonly id: string;
  number: string;
  account: Account;
  contact?: Contact | null;
  opportunity?: Opportunity | null;
  priceList?: PriceList | null;
  currency: string;
  pricesIncludeTax: boolean;
  discount: string;
  discountAmount?: Money | null;
  subtotal?: Money | null;
  discountTotal?: Money | null;
  netTotal?: Money | null;
  taxTotal?: Money | null;
  total?: Money | null;
}

/** What one document takes from another where its input says nothing; a `null` in the input is a statement. */
export function takeFrom(record: SalesDocument, source: Partial<SalesDocument> | null | undefined): void {
  if (!source) return;
  if (source.account) record.account ??= source.account;
  if (source.currency) record.currency ||= source.currency;
  if (record.contact === undefined) record.contact = source.contact ?? null;
  if (record.opportunity === undefined) record.opportunity = source.opportunity ?? null;
  if (record.priceList === undefined) record.priceList = source.priceList ?? null;
}

/** Account and contact of the opportunity, for documents that were not given others. */
export async function takeFromOpportunities(records: readonly SalesDocument[], context: HookContext): Promise<void> {
  const ids = [...new Set(records.flatMap(({ opportunity }) => opportunity?.id ?? []))];
  const opportunities = byId(await context.load(Opportunity, ids));
  for (const record of records) {
    const { account, contact } = opportunities.get(record.opportunity?.id ?? '') ?? {};
    if (account) record.account ??= account;
    if (record.contact === undefined) record.contact = contact ?? null;
  }
}

/** The currency of new documents: given, or the first that price list, lines, products or opportunity tell. */
export async function settleCurrencies(
  changes: readonly Change<SalesDocument>[],
  linesOf: (id: string) => readonly PricedLine[],
  context: HookContext,
): Promise<void> {
  const open = changes.filter(({ record }) => !record.currency);
  const lines = open.flatMap(({ record }) => linesOf(record.id));
  const products = await load(Product, lines, ({ product }) => product?.id, context);
  const opportunities = await load(Opportunity, open, ({ record }) => record.opportunity?.id, context);
  const priceLists = await load(PriceList, changes, ({ record }) => record.priceList?.id, context);
  for (const change of changes) {
    const { record } = change;
    const own = record.currency ? [] : linesOf(record.id);
    const known = [
      priceLists.get(record.priceList?.id ?? '')?.currency,
      ...own.map(({ price }) => price?.currency),
      ...own.map(({ product }) => products.get(product?.id ?? '')?.listPrice?.currency),
      opportunities.get(record.opportunity?.id ?? '')?.amount?.currency,
    ];
    record.currency ||= known.find(Boolean) ?? '';
    if (!record.currency) {
      change.reject(ValidationError.required('currency', { zh: '币种', en: 'Currency' }));
      continue;
    }
    for (const name of totals) record[name] ??= Money.of('0', record.currency);
    checkDiscount(change);
    if (known[0] && known[0] !== record.currency) change.reject(otherCurrency(record.currency, ['priceListId']));
  }
}

const totals = ['subtotal', 'discountTotal', 'netTotal', 'taxTotal', 'total'] as const;

function checkDiscount({ record, reject }: Change<SalesDocument>): void {
  const { discount, discountAmount, currency } = record;
  if (!discountAmount) return;
  const path = ['discountAmount'];
  if (discountAmount.currency !== currency) reject(otherCurrency(currency, [...path, 'currency']));
  if (Number(discountAmount.amount) < 0) reject(negativeDiscount(path));
  if (Number(discount) === 0) return;
  const message = {
    zh: '整单折扣只能是百分比或金额之一',
    en: 'Either a percentage or an amount is taken off, not both',
  };
  reject(new ValidationError('ONE_DISCOUNT', message, { path }));
}

async function load<T extends { readonly id: string }, Source>(
  entity: new () => T,
  sources: readonly Source[],
  idOf: (source: Source) => string | undefined,
  context: HookContext,
): Promise<ReadonlyMap<string, T>> {
  const ids = [...new Set(sources.flatMap((source) => idOf(source) ?? []))];
  return byId(ids.length > 0 ? await context.load(entity, ids) : []);
}

export function otherCurrency(currency: string, path: readonly string[]): ValidationError {
  return new ValidationError(
    'CURRENCY_MISMATCH',
    { zh: `单据的币种是 ${currency}`, en: `The currency of the document is ${currency}` },
    { path },
  );
}

export function negativeDiscount(path: readonly string[]): ValidationError {
  const message = { zh: '折让金额不能小于零', en: 'A discount is not below zero' };
  return new ValidationError('NEGATIVE_DISCOUNT', message, { path: [...path, 'amount'] });
}

/** More is taken off than there is. */
export function discountTooLarge(path: readonly string[]): ValidationError {
  const message = { zh: '折扣超过金额', en: 'More is taken off than the price comes to' };
  return new ValidationError('DISCOUNT_TOO_LARGE', message, { path });
}

/** A thousandth of what a column holds: room for tax, and for as many lines as a document has. */
const largest = 1e12;

export function isTooLarge({ amount }: Money): boolean {
  return Math.abs(Number(amount)) >= largest;
}

export function amountTooLarge(path: readonly string[]): ValidationError {
  const message = { zh: '金额过大(须小于一万亿)', en: 'The amount is too large: below 1,000,000,000,000' };
  return new ValidationError('AMOUNT_TOO_LARGE', message, { path });
}
