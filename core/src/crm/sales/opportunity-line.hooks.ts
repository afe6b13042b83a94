import { hooksOf, Money, sameMoney, type Change, type HookContext } from '../../sdk/index.ts';
import { lineAmount, totalOf } from '../line-amounts.ts';
import { weigh } from './opportunity-amount.ts';
import { OpportunityLine } from './opportunity-line.entity.ts';
import { Opportunity } from './opportunity.entity.ts';
import { Product } from './product.entity.ts';

/** A line without a price takes the product's list price. */
async function priceFromProduct(changes: readonly Change<OpportunityLine>[], context: HookContext): Promise<void> {
  const unpriced = changes.filter(
    ({ kind, record, changed }) =>
      record.product && (kind === 'create' ? !record.price : changed.has('product') && !changed.has('price')),
  );
  const ids = [...new Set(unpriced.flatMap(({ record }) => record.product?.id ?? []))];
  const products = ids.length > 0 ? await context.load(Product, ids) : [];
  const byId = new Map(products.flatMap((product) => (product ? [[product.id, product] as const] : [])));
  for (const { record } of unpriced) {
    const listPrice = byId.get(record.product?.id ?? '')?.listPrice;
    record.price = listPrice ? Money.of(listPrice.amount, listPrice.currency) : null;
  }
}

/** Opportunities without an entered amount follow their lines. */
async function totalOpportunities(changes: readonly Change<OpportunityLine>[], context: HookContext): Promise<void> {
  const ids = [...new Set(changes.map(({ record }) => record.opportunity.id))];
  const opportunities = await context.load(Opportunity, ids);
  const lines = await context.loadBy(OpportunityLine, 'opportunity', ids);
  const gone = new Set(changes.filter(({ kind }) => kind === 'delete').map(({ record }) => record));
  const living = Map.groupBy(
    lines.filter((line) => !line.deletedAt && !gone.has(line)),
    (line) => line.opportunity.id,
  );
  for (const opportunity of opportunities) {
    if (!opportunity || (opportunity.amount && !opportunity.amountFromLines)) continue;
    const total = totalOf(living.get(opportunity.id) ?? []);
    opportunity.amountFromLines = true;
    if (!sameMoney(opportunity.amount, total)) opportunity.amount = total;
    weigh(opportunity);
  }
}

async function prepare(changes: readonly Change<OpportunityLine>[], context: HookContext): Promise<void> {
  await priceFromProduct(changes, context);
  for (const { record } of changes) {
    const amount = lineAmount(record);
    if (!sameMoney(record.amount, amount)) record.amount = amount;
  }
  await totalOpportunities(changes, context);
}

export const opportunityLineHooks = hooksOf(OpportunityLine, {
  beforeCreate: prepare,
  beforeUpdate: prepare,
  beforeDelete: totalOpportunities,
});
