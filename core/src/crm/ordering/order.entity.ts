import { Attribute, BelongsTo, Collection, Entity, HasMany, Index, type Rel } from '../../sdk/index.ts';
import { Account, Contact } from '../accounts/index.ts';
import { Receivable } from '../finance/index.ts';
import { Opportunity } from '../sales/index.ts';
import { Activity } from '../work/index.ts';
import { DocumentRecord } from './document-record.ts';
import { OrderLine } from './order-line.entity.ts';
import { Quote } from './quote.entity.ts';

/** What a customer ordered. Production, delivery and transport stay in the ERP. */
@Entity({
  label: { zh: '订单', en: 'Order' },
  code: 'so',
  table: 'sales_order',
  display: 'number',
  search: ['number', 'description'],
})
@Index(['orderedOn'])
@Index(['account', 'orderedOn'])
@Index(['owner', 'orderedOn'])
@Index(['status', 'orderedOn'])
export class Order extends DocumentRecord {
  /** Left out: one is given. */
  @Attribute({
    type: 'string',
    max: 60,
    required: true,
    filledByHooks: true,
    unique: true,
    label: { zh: '订单号', en: 'Number' },
    group: false,
  })
  number!: string;

  /** Left out: that of the quote, else of the opportunity. */
  @BelongsTo(() => Account, {
    label: { zh: '客户', en: 'Account' },
    required: true,
    filledByHooks: true,
    inverse: 'orders',
  })
  account!: Rel<Account>;

  @BelongsTo(() => Contact, { label: { zh: '联系人', en: 'Contact' }, inverse: 'orders', onPurge: 'clear' })
  contact?: Rel<Contact> | null;

  @BelongsTo(() => Opportunity, {
    label: { zh: '销售机会', en: 'Opportunity' },
    inverse: 'orders',
    onPurge: 'clear',
  })
  opportunity?: Rel<Opportunity> | null;

  /** What was accepted: account, contact, opportunity, currency and price list come from it where they are left out. */
  @BelongsTo(() => Quote, { label: { zh: '报价', en: 'Quote' }, inverse: 'orders', onPurge: 'clear' })
  quote?: Rel<Quote> | null;

  /** Left out: today. */
  @Attribute({
    type: 'date',
    required: true,
    filledByHooks: true,
    label: { zh: '订单日期', en: 'Ordered on' },
    aggregate: ['min', 'max'],
  })
  orderedOn!: string;

  @Attribute({
    type: 'reference',
    vocabulary: 'order-status',
    label: { zh: '状态', en: 'Status' },
    required: true,
    default: 'confirmed',
  })
  status!: string;

  /** The day that was promised. */
  @Attribute({ type: 'date', label: { zh: '约定交期', en: 'Delivery due on' }, aggregate: ['min', 'max'] })
  deliveryDueOn?: string | null;

  /** Of the ERP, as the three that follow: they arrive by upsert. */
  @Attribute({ type: 'date', label: { zh: '交付日期', en: 'Delivered on' }, aggregate: ['min', 'max'] })
  deliveredOn?: string | null;

  @Attribute({ type: 'reference', vocabulary: 'production-status', label: { zh: '生产状态', en: 'Production' } })
  productionStatus?: string | null;

  @Attribute({ type: 'reference', vocabulary: 'transport-status', label: { zh: '运输状态', en: 'Transport' } })
  transportStatus?: string | null;

  /** Of the carrier. */
  @Attribute({ type: 'string', max: 120, label: { zh: '运单号', en: 'Tracking number' }, group: false })
  trackingNumber?: string | null;

  @HasMany(() => OrderLine, 'order', { label: { zh: '明细', en: 'Lines' }, inline: true })
  lines = new Collection<OrderLine>(this);

  @HasMany(() => Receivable, 'order', { label: { zh: '应收款', en: 'Receivables' } })
  receivables = new Collection<Receivable>(this);

  @HasMany(() => Activity, 'subject', { label: { zh: '工作记录', en: 'Activities' }, polymorphic: true })
  activities?: never;
}
