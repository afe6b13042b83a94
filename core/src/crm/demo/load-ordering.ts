import { CreditNote, ExchangeRate, Receipt, Receivable } from '../finance/index.ts';
import { Asset } from '../installed-base/index.ts';
import { Order, Quote } from '../ordering/index.ts';
import { assetsOf, creditNotesOf } from './after-delivery.ts';
import type { Calendar } from './calendar.ts';
import { firstDay, type Deal } from './deals.ts';
import type { DemoLoader } from './loader.ts';
import { demo } from './organisation.ts';
import { paymentsFor } from './payments.ts';
import { byQuarter, ordersOf, quotesOf, type DatedRow } from './sales-documents.ts';

/** CNY for one USD, by quarter. */
const rates = ['7.24', '7.26', '7.18', '7.12', '7.21', '7.19', '7.15', '7.11'];

function ratesAt(calendar: Calendar): readonly DatedRow[] {
  return rates.map((rate, index) => {
    const day = firstDay + index * 91;
    const externalId = `${demo}:rate:USD:${index + 1}`;
    return { day, row: { externalId, from: 'USD', to: 'CNY', validOn: calendar.date(day), rate } };
  });
}

/** Offers, orders, the money that they bring, and what customers have of us since. */
export async function loadOrdering(loader: DemoLoader, calendar: Calendar, deals: readonly Deal[]): Promise<void> {
  const orders = ordersOf(deals, calendar);
  const { receivables, receipts } = paymentsFor(orders, calendar);
  for (const { at, rows } of byQuarter(calendar, ratesAt(calendar))) await loader.load(ExchangeRate, rows, { at });
  for (const { at, rows } of byQuarter(calendar, quotesOf(deals, calendar))) await loader.load(Quote, rows, { at });
  for (const { at, rows } of byQuarter(calendar, orders)) await loader.load(Order, rows, { at });
  for (const { at, rows } of byQuarter(calendar, receivables)) await loader.load(Receivable, rows, { at });
  for (const { at, rows } of byQuarter(calendar, receipts)) await loader.load(Receipt, rows, { at });
  for (const { at, rows } of byQuarter(calendar, creditNotesOf(orders, calendar))) {
    await loader.load(CreditNote, rows, { at });
  }
  for (const { at, rows } of byQuarter(calendar, assetsOf(orders, calendar))) await loader.load(Asset, rows, { at });
}
