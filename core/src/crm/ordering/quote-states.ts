import { localDay, stateMachine, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import type { QuoteLine } from './quote-line.entity.ts';
import type { QuoteStatus } from './quote-status.ts';
import { Quote } from './quote.entity.ts';

/** A quote that was refused or has run out comes back as a draft; one that was accepted is what it is. */
export const quoteStates = stateMachine({
  of: Quote,
  field: 'status',
  label: { zh: '状态', en: 'Status' },
  states: {
    DRAFT: { label: { zh: '草稿', en: 'Draft' } },
    SENT: { label: { zh: '已发送', en: 'Sent' } },
    ACCEPTED: { label: { zh: '已接受', en: 'Accepted' }, final: true },
    REJECTED: { label: { zh: '已拒绝', en: 'Rejected' } },
    EXPIRED: { label: { zh: '已过期', en: 'Expired' } },
  },
  transitions: {
    send: { label: { zh: '发送', en: 'Send' }, from: ['DRAFT'], to: 'SENT' },
    accept: {
      label: { zh: '接受', en: 'Accept' },
      from: ['DRAFT', 'SENT'],
      to: 'ACCEPTED',
      effects: [({ record }, { now }) => void (record.acceptedAt = now)],
    },
    reject: { label: { zh: '拒绝', en: 'Reject' }, from: ['DRAFT', 'SENT'], to: 'REJECTED' },
    expire: { label: { zh: '过期', en: 'Expire' }, from: ['DRAFT', 'SENT'], to: 'EXPIRED' },
    revise: { label: { zh: '修改', en: 'Revise' }, from: ['SENT', 'REJECTED', 'EXPIRED'], to: 'DRAFT' },
  },
});

/** What the customer has been told and has answered: its terms stay as they are. */
const closed: ReadonlySet<unknown> = new Set<QuoteStatus>(['ACCEPTED', 'REJECTED', 'EXPIRED']);
const terms = ['account', 'priceList', 'pricesIncludeTax', 'discount', 'discountAmount'];

const isClosed = (path: readonly string[]): ValidationError =>
  new ValidationError(
    'QUOTE_CLOSED',
    { zh: '报价已关闭,内容不能再修改', en: 'The quote is closed: its terms stay as they are' },
    { path },
  );

/** Whether the last day of the offer is over. */
export function hasRunOut({ validUntil }: Quote, context: HookContext): boolean {
  return validUntil != null && validUntil < localDay(context);
}

/** Refuses steps that do not exist, and other terms of a closed quote. */
export async function followStates(changes: readonly Change<Quote>[], context: HookContext): Promise<void> {
  for (const change of changes) {
    const { record, before, changed } = change;
    const moved = changed.has('status');
    if (moved) await quoteStates.follow(change, before['status'] as QuoteStatus, context);
    const altered = terms.find((name) => changed.has(name));
    if (altered && !moved && closed.has(record.status)) change.reject(isClosed([altered]));
  }
}

const lineTerms = ['product', 'description', 'quantity', 'price', 'discount', 'discountAmount', 'taxRate'];

/** Lines come with a new quote whatever its status, and are changed while it is open. */
export function refuseClosed({ kind, changed, reject }: Change<QuoteLine>, quote: Quote): void {
  // A quote that is not stored yet has no version.
  const isStored = (quote.version as number | undefined) !== undefined;
  const isAltered = kind !== 'update' || lineTerms.some((name) => changed.has(name));
  if (isStored && isAltered && closed.has(quote.status)) reject(isClosed([]));
}
