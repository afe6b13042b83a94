import { hooksOf, localDay, type Change, type HookContext } from '../../sdk/index.ts';
import { documentNumber } from '../document-number.ts';
import { lineHooks } from './line-hooks.ts';
import { QuoteLine } from './quote-line.entity.ts';
import { Quote } from './quote.entity.ts';
import { settleCurrencies, takeFromOpportunities } from './sales-document.ts';

async function prepare(changes: readonly Change<Quote>[], context: HookContext): Promise<void> {
  const records = changes.map(({ record }) => record);
  for (const record of records) record.number ||= documentNumber('QU', localDay(context), record.id);
  await takeFromOpportunities(records, context);
  const ids = records.filter(({ currency }) => !currency).map(({ id }) => id);
  const lines = Map.groupBy(
    ids.length > 0 ? await context.loadBy(QuoteLine, 'quote', ids) : [],
    ({ quote }) => quote.id,
  );
  await settleCurrencies(changes, (id) => lines.get(id) ?? [], context);
}

export const quoteHooks = hooksOf(Quote, { beforeCreate: prepare, beforeUpdate: prepare });

export const quoteLineHooks = lineHooks({ line: QuoteLine, document: Quote, reference: 'quote' });
