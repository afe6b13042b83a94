import {
  hooksOf,
  Money,
  sameMoney,
  type Change,
  type ClassRef,
  type EntityHooks,
  type HookContext,
} from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { lineAmount, totalOf } from '../line-amounts.ts';
import type { PricedLine } from '../priced-line.ts';
import { listedPrices } from '../pricing/index.ts';
import { otherCurrency, type SalesDocument } from './sales-document.ts';

/** The lines of one kind of document. */
export interface LineKind<Line extends PricedLine, Document extends SalesDocument> {
  readonly line: ClassRef<Line>;
  readonly document: ClassRef<Document>;
  /** The line's reference to its document. */
  readonly reference: keyof Line & string;
  /** What else a line has of its document. */
  readonly follow?: (line: Line, document: Document) => void;
}

/** Prices from the price list, amounts, and the total of the document: whatever way lines are written. */
export function lineHooks<Line extends PricedLine, Document extends SalesDocument>(
  kind: LineKind<Line, Document>,
): EntityHooks<object> {
  const { line: lineClass, document: documentClass, reference } = kind;
  const documentId = (line: Line): string => (line[reference] as { id: string }).id;
  const documentsOf = async (changes: readonly Change<Line>[], context: HookContext) =>
    byId(await context.load(documentClass, [...new Set(changes.map(({ record }) => documentId(record)))]));

  async function priceLines(
    changes: readonly Change<Line>[],
    documents: ReadonlyMap<string, Document>,
    context: HookContext,
  ): Promise<void> {
    const unpriced = changes.flatMap(({ kind: what, record, changed }) => {
      const document = documents.get(documentId(record));
      const open = what === 'create' ? !record.price : changed.has('product') && !changed.has('price');
      if (!open || !record.product || !document) return [];
      const { currency, priceList } = document;
      const { product, quantity } = record;
      return [{ record, productId: product.id, quantity, currency, priceListId: priceList?.id ?? null }];
    });
    const prices = await listedPrices(unpriced, context);
    for (const request of unpriced) request.record.price = prices.get(request) ?? null;
  }

  async function total(changes: readonly Change<Line>[], context: HookContext): Promise<void> {
    const documents = await documentsOf(changes, context);
    const gone = new Set(changes.filter(({ kind: what }) => what === 'delete').map(({ record }) => record));
    const lines = await context.loadBy(lineClass, reference, [...documents.keys()]);
    const living = Map.groupBy(
      lines.filter((line) => !line.deletedAt && !gone.has(line)),
      documentId,
    );
    for (const [id, document] of documents) {
      const sum = totalOf(living.get(id) ?? []) ?? Money.of('0', document.currency);
      if (!sameMoney(document.total, sum)) document.total = sum;
    }
  }

  async function prepare(changes: readonly Change<Line>[], context: HookContext): Promise<void> {
    const documents = await documentsOf(changes, context);
    await priceLines(changes, documents, context);
    for (const change of changes) {
      const { record } = change;
      const document = documents.get(documentId(record));
      if (!document) continue;
      kind.follow?.(record, document);
      const { currency } = document;
      // A document without currency was refused; its lines have nothing to add to that.
      if (record.price && currency && record.price.currency !== currency) {
        change.reject(otherCurrency(currency, ['price', 'currency']));
      }
      const amount = lineAmount(record);
      if (!sameMoney(record.amount, amount)) record.amount = amount;
    }
    await total(changes, context);
  }

  return hooksOf(lineClass, { beforeCreate: prepare, beforeUpdate: prepare, beforeDelete: total });
}
