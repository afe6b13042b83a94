import { Attribute, BelongsTo, Collection, Entity, HasMany, Index, type Rel } from '../../sdk/index.ts';
import { Account, Contact } from '../accounts/index.ts';
import { Opportunity } from '../sales/index.ts';
import { Activity } from '../work/index.ts';
import { DocumentRecord } from './document-record.ts';
import { Order } from './order.entity.ts';
import { QuoteLine } from './quote-line.entity.ts';
import { QuoteStatus } from './quote-status.ts';

/** What we offer a customer: products at prices, until a day. */
@Entity({ label: { zh: '报价', en: 'Quote' }, code: 'qu', display: 'number', search: ['number', 'description'] })
@Index(['status', 'validUntil'])
@Index(['owner', 'status'])
@Index(['account', 'status'])
export class Quote extends DocumentRecord {
  /** Left out: one is given. */
  @Attribute({
    type: 'string',
    max: 60,
    required: true,
    filledByHooks: true,
    unique: true,
    label: { zh: '报价单号', en: 'Number' },
    group: false,
  })
  number!: string;

  @BelongsTo(() => Opportunity, {
    label: { zh: '销售机会', en: 'Opportunity' },
    inverse: 'quotes',
    onPurge: 'clear',
  })
  opportunity?: Rel<Opportunity> | null;

  /** Left out: that of the opportunity. */
  @BelongsTo(() => Account, {
    label: { zh: '客户', en: 'Account' },
    required: true,
    filledByHooks: true,
    inverse: 'quotes',
  })
  account!: Rel<Account>;

  /** Left out: that of the opportunity. */
  @BelongsTo(() => Contact, { label: { zh: '联系人', en: 'Contact' }, inverse: 'quotes', onPurge: 'clear' })
  contact?: Rel<Contact> | null;

  @Attribute({
    type: 'enum',
    enum: QuoteStatus,
    label: { zh: '状态', en: 'Status' },
    required: true,
    default: 'DRAFT',
  })
  status!: QuoteStatus;

  /** Last day of the offer. */
  @Attribute({ type: 'date', label: { zh: '有效期至', en: 'Valid until' }, aggregate: ['min', 'max'] })
  validUntil?: string | null;

  /** When the customer accepted it. */
  @Attribute({
    type: 'dateTime',
    label: { zh: '接受时间', en: 'Accepted at' },
    aggregate: ['min', 'max'],
    write: 'never',
  })
  acceptedAt?: Date | null;

  @HasMany(() => QuoteLine, 'quote', { label: { zh: '明细', en: 'Lines' }, inline: true })
  lines = new Collection<QuoteLine>(this);

  @HasMany(() => Order, 'quote', { label: { zh: '订单', en: 'Orders' } })
  orders = new Collection<Order>(this);

  @HasMany(() => Activity, 'subject', { label: { zh: '工作记录', en: 'Activities' }, polymorphic: true })
  activities?: never;
}
