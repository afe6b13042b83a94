import { hooksOf, Money, sameMoney, type Change, type HookContext } from '../../sdk/index.ts';
import { lineAmount, totalFromLines } from './opportunity-amount.ts';
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
  const [stored, loaded] = [
    await context.loadBy(OpportunityLine, 'opportunity', ids),
    await context.load(Opportunity, ids),
  ];
  const linesOf = new Map(ids.map((id) => [id, new Map<string, OpportunityLine>()]));
  for (const line of stored) if (!line.deletedAt) linesOf.get(line.opportunity.id)?.set(line.id, line);
  for (const { kind, record } of changes) {
    if (kind === 'delete') linesOf.get(record.opportunity.id)?.delete(record.id);
    else linesOf.get(record.opportunity.id)?.set(record.id, record);
  }
  for (const [index, id] of ids.entries()) {
    // An opportunity that is created in the same write is not in the database yet: its lines hold it.
    const opportunity = loaded[index] ?? changes.find(({ record }) => record.opportunity.id === id)?.record.opportunity;
    if (!opportunity || (opportunity.amount && !opportunity.amountFromLines)) continue;
    totalFromLines(opportunity, linesOf.get(id)?.values() ?? []);
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
