import { hooksOf, localDay, type Change, type HookContext } from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { documentNumber } from '../document-number.ts';
import { registerDelivered } from '../installed-base/index.ts';
import { lineHooks, settleChanged } from './line-hooks.ts';
import { OrderLine } from './order-line.entity.ts';
import { followStates } from './order-states.ts';
import { Order } from './order.entity.ts';
import { Quote } from './quote.entity.ts';
import { settleCurrencies, takeFrom, takeFromOpportunities } from './sales-document.ts';

async function takeFromQuotes(records: readonly Order[], context: HookContext): Promise<void> {
  const ids = [...new Set(records.flatMap(({ quote }) => quote?.id ?? []))];
  const quotes = byId(await context.load(Quote, ids));
  for (const record of records) takeFrom(record, quotes.get(record.quote?.id ?? ''));
}

async function fill(changes: readonly Change<Order>[], context: HookContext): Promise<void> {
  const records = changes.map(({ record }) => record);
  for (const record of records) {
    record.orderedOn ??= localDay(context);
    record.number ||= documentNumber('SO', record.orderedOn, record.id);
  }
  await takeFromQuotes(records, context);
  await takeFromOpportunities(records, context);
  const ids = records.filter(({ currency }) => !currency).map(({ id }) => id);
  const unsettled = Map.groupBy(
    ids.length > 0 ? await context.loadBy(OrderLine, 'order', ids) : [],
    ({ order }) => order.id,
  );
  await settleCurrencies(changes, (id) => unsettled.get(id) ?? [], context);
}

const lines = { line: OrderLine, reference: 'order' } as const;

/** Lines are grouped by the day of their order: it moves with it. */
async function redateLines(changes: readonly Change<Order>[], context: HookContext): Promise<void> {
  const moved = new Map(
    changes.filter(({ changed }) => changed.has('orderedOn')).map(({ record }) => [record.id, record]),
  );
  if (moved.size === 0) return;
  for (const line of await context.loadBy(OrderLine, 'order', [...moved.keys()])) {
    const day = moved.get(line.order.id)?.orderedOn;
    if (day) line.orderedOn = day;
  }
}

async function change(changes: readonly Change<Order>[], context: HookContext): Promise<void> {
  await followStates(changes, context);
  await fill(changes, context);
  await redateLines(changes, context);
  await settleChanged(lines, changes, context);
  await registerDelivered(changes, context);
}

export const orderHooks = hooksOf(Order, { beforeCreate: fill, beforeUpdate: change });

export const orderLineHooks = lineHooks({
  ...lines,
  document: Order,
  dayOf: ({ orderedOn }) => orderedOn,
  follow: (line, order) => void (line.orderedOn = order.orderedOn),
});
