import { hooksOf, localDay, type Change, type HookContext } from '../../sdk/index.ts';
import { documentNumber } from '../document-number.ts';
import { lineHooks, settleChanged } from './line-hooks.ts';
import { QuoteLine } from './quote-line.entity.ts';
import { followStates, refuseClosed } from './quote-states.ts';
import { Quote } from './quote.entity.ts';
import { settleCurrencies, takeFromOpportunities } from './sales-document.ts';

async function prepare(changes: readonly Change<Quote>[], context: HookContext): Promise<void> {
  const records = changes.map(({ record }) => record);
  for (const record of records) record.number ||= documentNumber('QU', localDay(context), record.id);
  await takeFromOpportunities(records, context);
  const ids = records.filter(({ currency }) => !currency).map(({ id }) => id);
  const unsettled = Map.groupBy(
    ids.length > 0 ? await context.loadBy(QuoteLine, 'quote', ids) : [],
    ({ quote }) => quote.id,
  );
  await settleCurrencies(changes, (id) => unsettled.get(id) ?? [], context);
}

const lines = { line: QuoteLine, reference: 'quote' } as const;

async function change(changes: readonly Change<Quote>[], context: HookContext): Promise<void> {
  await followStates(changes, context);
  await prepare(changes, context);
  await settleChanged(lines, changes, context);
}

export const quoteHooks = hooksOf(Quote, { beforeCreate: prepare, beforeUpdate: change });

export const quoteLineHooks = lineHooks({
  ...lines,
  document: Quote,
  dayOf: (_, context) => localDay(context),
  refuse: refuseClosed,
});
