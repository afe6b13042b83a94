import { Money, type HookContext } from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { Product } from '../sales/index.ts';
import { PriceListEntry } from './price-list-entry.entity.ts';
import { PriceList } from './price-list.entity.ts';

/** A price that is asked for. Ids are uuids. */
export interface PriceRequest {
  readonly productId: string;
  readonly quantity: string;
  readonly currency: string;
  /** Day that the price is of: lists that are not in force on it do not count. */
  readonly day: string;
  /** Who buys; null: nobody in particular. */
  readonly accountId: string | null;
  /** The list to look in; null: those that were agreed with the account, then the default one of the currency. */
  readonly priceListId: string | null;
}

interface Catalogue {
  readonly lists: ReadonlyMap<string, PriceList>;
  /** By account: what was agreed with it, the latest first. */
  readonly agreed: ReadonlyMap<string, readonly PriceList[]>;
  readonly defaults: readonly PriceList[];
  /** By product. */
  readonly entries: ReadonlyMap<string, readonly PriceListEntry[]>;
  readonly products: ReadonlyMap<string, Product>;
}

/**
 * The unit price of each request, null where there is none: of the first price list that has the product the entry
 * with the greatest minimum quantity that is reached, else the product's list price. Prices in another currency do not
 * count.
 */
export async function listedPrices(
  requests: readonly PriceRequest[],
  context: HookContext,
): Promise<ReadonlyMap<PriceRequest, Money | null>> {
  if (requests.length === 0) return new Map();
  const catalogue = await catalogueFor(requests, context);
  return new Map(
    requests.map((request) => {
      const entries = catalogue.entries.get(request.productId) ?? [];
      const listed = listsFor(request, catalogue).map((list) => reached(entries, list, request)?.unitPrice);
      const found = [...listed, catalogue.products.get(request.productId)?.listPrice].find(
        (price) => price?.currency === request.currency,
      );
      return [request, found ? Money.of(found.amount, found.currency) : null];
    }),
  );
}

async function catalogueFor(requests: readonly PriceRequest[], context: HookContext): Promise<Catalogue> {
  const ids = (of: (request: PriceRequest) => string | null): string[] => [
    ...new Set(requests.flatMap((r) => of(r) ?? [])),
  ];
  const accountIds = ids(({ accountId, priceListId }) => (priceListId ? null : accountId));
  const productIds = ids(({ productId }) => productId);
  const agreed = accountIds.length > 0 ? await context.loadBy(PriceList, 'account', accountIds) : [];
  return {
    lists: byId(
      await context.load(
        PriceList,
        ids(({ priceListId }) => priceListId),
      ),
    ),
    agreed: Map.groupBy(
      agreed.sort((one, other) => (other.validFrom ?? '').localeCompare(one.validFrom ?? '')),
      ({ account }) => account?.id ?? '',
    ),
    defaults: await context.loadBy(PriceList, 'isDefault', [true]),
    entries: Map.groupBy(await context.loadBy(PriceListEntry, 'product', productIds), ({ product }) => product.id),
    products: byId(await context.load(Product, productIds)),
  };
}

/** The lists to look in, in this order. One that a document names may be retired since: only its days count. */
function listsFor(request: PriceRequest, { lists, agreed, defaults }: Catalogue): readonly PriceList[] {
  const { priceListId, accountId, currency, day } = request;
  const named = lists.get(priceListId ?? '');
  const offered = [...(agreed.get(accountId ?? '') ?? []), ...defaults].filter(
    (list) => list.active && list.currency === currency,
  );
  const candidates = priceListId ? (named ? [named] : []) : offered;
  return candidates.filter(
    ({ deletedAt, validFrom, validTo }) => !deletedAt && (validFrom ?? day) <= day && (validTo ?? day) >= day,
  );
}

function reached(
  entries: readonly PriceListEntry[],
  list: PriceList,
  { quantity }: PriceRequest,
): PriceListEntry | undefined {
  return entries
    .filter(({ deletedAt, priceList }) => !deletedAt && priceList.id === list.id)
    .filter(({ minimumQuantity }) => Number(minimumQuantity) <= Number(quantity))
    .sort((one, other) => Number(other.minimumQuantity) - Number(one.minimumQuantity))[0];
}
