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
    record.total ??= Money.of('0', record.currency);
    if (known[0] && known[0] !== record.currency) change.reject(otherCurrency(record.currency, ['priceListId']));
  }
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
