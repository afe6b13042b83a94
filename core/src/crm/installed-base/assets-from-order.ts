import type { HookContext } from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { OrderLine, type Order } from '../ordering/index.ts';
import { Product } from '../sales/index.ts';
import { Asset } from './asset.entity.ts';

/** More units than that have no serial numbers that anybody enters: the line is one asset then. */
const mostUnits = 500;

/** One asset per unit where the product has serial numbers, else one for the line. */
function unitsOf(line: OrderLine, { serialised }: Product): number {
  const quantity = Number(line.quantity);
  return serialised && Number.isInteger(quantity) && quantity <= mostUnits ? quantity : 1;
}

/** Sand has no service history. */
const isKept = ({ serialised, warrantyMonths }: Product): boolean => serialised || (warrantyMonths ?? 0) > 0;

/**
 * Makes the assets of what was ordered, as far as they are not there: each unit of a line becomes one once, also where
 * people have deleted it since. The orders are to be locked.
 */
export async function assetsFromOrders(orders: readonly Order[], context: HookContext): Promise<readonly Asset[]> {
  const lines = (
    await context.loadBy(
      OrderLine,
      'order',
      orders.map(({ id }) => id),
    )
  ).filter(({ deletedAt, product }) => !deletedAt && product);
  const products = byId(await context.load(Product, [...new Set(lines.flatMap(({ product }) => product?.id ?? []))]));
  const existing = await context.loadBy(
    Asset,
    'orderLine',
    lines.map(({ id }) => id),
  );
  const known = new Set(existing.map(({ orderLine, unitNumber }) => `${orderLine?.id ?? ''} ${unitNumber ?? ''}`));
  const byOrder = byId(orders);
  return lines.flatMap((line) => {
    const product = products.get(line.product?.id ?? '');
    const order = byOrder.get(line.order.id);
    if (!product || !order || !isKept(product)) return [];
    const units = unitsOf(line, product);
    const numbers = Array.from({ length: units }, (_, index) => index + 1);
    const { owner, team, unit } = order;
    const common = { owner, team, unit, orderLine: line, quantity: units > 1 ? '1' : line.quantity };
    return numbers
      .filter((unitNumber) => !known.has(`${line.id} ${unitNumber}`))
      .map((unitNumber) => context.create(Asset, { ...common, unitNumber }));
  });
}
