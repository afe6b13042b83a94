import { localDay, Money, type HookContext } from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { Product } from '../sales/index.ts';
import { PriceListEntry } from './price-list-entry.entity.ts';
import { PriceList } from './price-list.entity.ts';

/** A price that is asked for. Ids are uuids. */
export interface PriceRequest {
  readonly productId: string;
  readonly quantity: string;
  readonly currency: string;
  /** The list to look in; null: the default one of the currency, as far as it is in force today. */
  readonly priceListId: string | null;
}

/**
 * The unit price of each request, null where there is none: of the price list the entry with the greatest minimum
 * quantity that is reached, else the product's list price. Prices in another currency do not count.
 */
export async function listedPrices(
  requests: readonly PriceRequest[],
  context: HookContext,
): Promise<ReadonlyMap<PriceRequest, Money | null>> {
  if (requests.length === 0) return new Map();
  const productIds = [...new Set(requests.map(({ productId }) => productId))];
  const products = byId(await context.load(Product, productIds));
  const entries = Map.groupBy(await context.loadBy(PriceListEntry, 'product', productIds), ({ product }) => product.id);
  const defaults = await defaultLists(context);
  return new Map(
    requests.map((request) => {
      const listId = request.priceListId ?? defaults.get(request.currency);
      const reached = (entries.get(request.productId) ?? [])
        .filter(({ deletedAt, priceList }) => !deletedAt && priceList.id === listId)
        .filter(({ minimumQuantity }) => Number(minimumQuantity) <= Number(request.quantity))
        .sort((a, b) => Number(b.minimumQuantity) - Number(a.minimumQuantity));
      const found = [reached[0]?.unitPrice, products.get(request.productId)?.listPrice].find(
        (price) => price?.currency === request.currency,
      );
      return [request, found ? Money.of(found.amount, found.currency) : null];
    }),
  );
}

/** Currency -> default list in force today. */
async function defaultLists(context: HookContext): Promise<ReadonlyMap<string, string>> {
  const today = localDay(context);
  const inForce = (await context.loadBy(PriceList, 'isDefault', [true])).filter(
    ({ deletedAt, active, validFrom, validTo }) =>
      !deletedAt && active && (validFrom ?? today) <= today && (validTo ?? today) >= today,
  );
  return new Map(inForce.map(({ currency, id }) => [currency, id]));
}
