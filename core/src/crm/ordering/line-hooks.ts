import {
  hooksOf,
  multiplyMoney,
  portionOfMoney,
  sameMoney,
  type Change,
  type ClassRef,
  type EntityHooks,
  type HookContext,
  type Money,
} from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { listedPrices } from '../pricing/index.ts';
import { Product } from '../sales/index.ts';
import type { DocumentLine } from './document-line.ts';
import { amountOfLine, settleDocument } from './document-totals.ts';
import {
  amountTooLarge,
  discountTooLarge,
  isTooLarge,
  negativeDiscount,
  otherCurrency,
  type SalesDocument,
} from './sales-document.ts';

/** The lines of one kind of document. */
export interface LineKind<Line extends DocumentLine, Document extends SalesDocument> {
  readonly line: ClassRef<Line>;
  readonly document: ClassRef<Document>;
  /** The line's reference to its document. */
  readonly reference: keyof Line & string;
  /** The day whose prices its lines have. */
  readonly dayOf: (document: Document, context: HookContext) => string;
  /** What else a line has of its document. */
  readonly follow?: (line: Line, document: Document) => void;
  /** Refuses changes of lines whose document is closed. */
  readonly refuse?: (change: Change<Line>, document: Document) => void;
}

type Changes<Line extends DocumentLine> = readonly Change<Line>[];

/** What a line that says nothing has of its product: tax rate, and what it costs us on that day. */
async function takeFromProducts(changes: Changes<DocumentLine>, context: HookContext): Promise<void> {
  const ids = [...new Set(changes.flatMap(({ record }) => record.product?.id ?? []))];
  const products = byId(ids.length > 0 ? await context.load(Product, ids) : []);
  for (const change of changes) {
    const { kind, record, changed } = change;
    const product = products.get(record.product?.id ?? '');
    if (kind === 'update' && changed.has('product') && !changed.has('taxRate') && product) {
      record.taxRate = product.taxRate;
    }
    record.taxRate ??= product?.taxRate ?? '0';
    const cost = costOf(change, product);
    if (!sameMoney(record.cost, cost)) record.cost = cost;
  }
}

/** Another quantity costs what the units of the line cost; what the product costs by now does not matter. */
function costOf({ kind, record, changed, before }: Change<DocumentLine>, product: Product | undefined): Money | null {
  if (kind === 'create' || changed.has('product')) {
    return product?.standardCost ? multiplyMoney(product.standardCost, record.quantity) : null;
  }
  const former = String(before['quantity'] ?? '0');
  if (!record.cost || !changed.has('quantity')) return record.cost ?? null;
  if (Number(former) > 0) return portionOfMoney(record.cost, record.quantity, former);
  return product?.standardCost ? multiplyMoney(product.standardCost, record.quantity) : null;
}

/** Prices from the price list, amounts, and the totals of the document: whatever way lines are written. */
export function lineHooks<Line extends DocumentLine, Document extends SalesDocument>(
  kind: LineKind<Line, Document>,
): EntityHooks<object> {
  const { line: lineClass, document: documentClass, reference } = kind;
  const documentId = (line: Line): string => (line[reference] as { id: string }).id;
  const documentsOf = async (changes: Changes<Line>, context: HookContext) =>
    byId(await context.load(documentClass, [...new Set(changes.map(({ record }) => documentId(record)))]));

  async function priceLines(
    changes: Changes<Line>,
    documents: ReadonlyMap<string, Document>,
    context: HookContext,
  ): Promise<void> {
    const unpriced = changes.flatMap(({ kind: what, record, changed }) => {
      const document = documents.get(documentId(record));
      const open = what === 'create' ? !record.price : changed.has('product') && !changed.has('price');
      if (!open || !record.product || !document) return [];
      const { currency, priceList, account } = document;
      const about = { currency, accountId: account?.id ?? null, priceListId: priceList?.id ?? null };
      const { product, quantity } = record;
      return [{ record, productId: product.id, quantity, day: kind.dayOf(document, context), ...about }];
    });
    const prices = await listedPrices(unpriced, context);
    for (const request of unpriced) request.record.price = prices.get(request) ?? null;
  }

  /** Reckons the documents with the lines that they have after these changes. */
  async function settle(changes: Changes<Line>, context: HookContext): Promise<void> {
    const documents = await documentsOf(changes, context);
    const gone = new Set(changes.filter(({ kind: what }) => what === 'delete').map(({ record }) => record));
    const lines = await context.loadBy(lineClass, reference, [...documents.keys()]);
    const living = Map.groupBy(
      lines.filter((line) => !line.deletedAt && !gone.has(line)),
      documentId,
    );
    for (const [id, document] of documents) {
      if (!document.currency || settleDocument(document, living.get(id) ?? [])) continue;
      const blamed = changes.find(({ record }) => documentId(record) === id);
      blamed?.reject(discountTooLarge(['discountAmount']));
    }
  }

  function reckon(change: Change<Line>, document: Document): void {
    const { record } = change;
    // A document without currency was refused; its lines have nothing to add to that.
    const { currency } = document;
    if (!currency) return;
    for (const field of ['price', 'discountAmount'] as const) {
      const money = record[field];
      if (money && money.currency !== currency) change.reject(otherCurrency(currency, [field, 'currency']));
    }
    if (Number(record.discountAmount?.amount ?? 0) < 0) change.reject(negativeDiscount(['discountAmount']));
    const amount = amountOfLine(record);
    if (amount && Number(amount.amount) < 0 && record.discountAmount)
      change.reject(discountTooLarge(['discountAmount']));
    // What has more digits than its column would fail in the database, and take part in sums before that.
    if (amount && isTooLarge(amount)) change.reject(amountTooLarge(['quantity']));
    else if (!sameMoney(record.amount, amount)) record.amount = amount;
  }

  async function prepare(changes: Changes<Line>, context: HookContext): Promise<void> {
    const documents = await documentsOf(changes, context);
    await priceLines(changes, documents, context);
    await takeFromProducts(changes, context);
    for (const change of changes) {
      const document = documents.get(documentId(change.record));
      if (!document) continue;
      kind.refuse?.(change, document);
      kind.follow?.(change.record, document);
      reckon(change, document);
    }
    await settle(changes, context);
  }

  async function remove(changes: Changes<Line>, context: HookContext): Promise<void> {
    const documents = await documentsOf(changes, context);
    for (const change of changes) {
      const document = documents.get(documentId(change.record));
      if (document) kind.refuse?.(change, document);
    }
    await settle(changes, context);
  }

  return hooksOf(lineClass, { beforeCreate: prepare, beforeUpdate: prepare, beforeDelete: remove });
}

/** Reckons documents whose own discount or price terms change while their lines stay. */
export async function settleChanged<Line extends DocumentLine, Document extends SalesDocument>(
  { line, reference }: Pick<LineKind<Line, Document>, 'line' | 'reference'>,
  changes: readonly Change<Document>[],
  context: HookContext,
): Promise<void> {
  const fields = ['discount', 'discountAmount', 'pricesIncludeTax'];
  const changed = changes.filter(
    (change) => change.kind === 'update' && fields.some((name) => change.changed.has(name)),
  );
  if (changed.length === 0) return;
  const ids = changed.map(({ record }) => record.id);
  const lines = (await context.loadBy(line, reference, ids)).filter(({ deletedAt }) => !deletedAt);
  const byDocument = Map.groupBy(lines, (one) => (one[reference] as { id: string }).id);
  for (const { record, reject } of changed) {
    const own = byDocument.get(record.id) ?? [];
    // Lines that come in the same unit of work are reckoned by their own hooks, which then speak for the document.
    if (own.some((one) => !sameMoney(one.amount, amountOfLine(one)))) continue;
    if (!settleDocument(record, own)) reject(discountTooLarge(['discountAmount']));
  }
}
