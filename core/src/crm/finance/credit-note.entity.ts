import {
  Attribute,
  BelongsTo,
  Collection,
  Entity,
  HasMany,
  Index,
  Money,
  OwnedRecord,
  type Rel,
} from '../../sdk/index.ts';
import { Account } from '../accounts/index.ts';
import { Order } from '../ordering/index.ts';
import { CreditAllocation } from './credit-allocation.entity.ts';
import { CreditRefund } from './credit-refund.entity.ts';

/** What we owe a customer back: it reduces receivables, is paid out, or stays with us as credit until then. */
@Entity({
  label: { zh: '贷项通知单', en: 'Credit note' },
  code: 'ct',
  display: 'number',
  search: ['number', 'description'],
})
@Index(['account', 'issuedOn'])
@Index(['owner', 'issuedOn'])
export class CreditNote extends OwnedRecord {
  /** Left out: one is given. */
  @Attribute({
    type: 'string',
    max: 60,
    required: true,
    filledByHooks: true,
    unique: true,
    label: { zh: '贷项单号', en: 'Number' },
    group: false,
  })
  number!: string;

  /** Left out: that of the order. */
  @BelongsTo(() => Account, { label: { zh: '客户', en: 'Account' }, required: true, filledByHooks: true })
  account!: Rel<Account>;

  @BelongsTo(() => Order, { label: { zh: '订单', en: 'Order' }, onPurge: 'clear' })
  order?: Rel<Order> | null;

  /** Left out: today. */
  @Attribute({
    type: 'date',
    required: true,
    filledByHooks: true,
    label: { zh: '开具日期', en: 'Issued on' },
    aggregate: ['min', 'max'],
  })
  issuedOn!: string;

  @Attribute({ type: 'reference', vocabulary: 'credit-reason', required: true, label: { zh: '原因', en: 'Reason' } })
  reason!: string;

  /** More than nothing. */
  @Attribute({
    type: 'money',
    required: true,
    label: { zh: '贷项金额', en: 'Amount' },
    aggregate: ['sum', 'avg', 'min', 'max'],
  })
  amount!: Money;

  /** Sum of what reduces receivables. */
  @Attribute({
    type: 'money',
    required: true,
    label: { zh: '已冲减金额', en: 'Allocated' },
    aggregate: ['sum'],
    write: 'never',
  })
  allocated!: Money;

  /** Sum of what was paid out. */
  @Attribute({
    type: 'money',
    required: true,
    label: { zh: '已退款金额', en: 'Refunded' },
    aggregate: ['sum'],
    write: 'never',
  })
  refunded!: Money;

  /** The customer's credit with us: amount less allocated and refunded; nothing once it is void. */
  @Attribute({
    type: 'money',
    required: true,
    label: { zh: '剩余金额', en: 'Remaining' },
    aggregate: ['sum', 'max'],
    write: 'never',
  })
  remaining!: Money;

  /** Day on which `voidCreditNote` took it back. */
  @Attribute({ type: 'date', label: { zh: '作废日期', en: 'Voided on' }, write: 'never' })
  voidedOn?: string | null;

  @Attribute({ type: 'string', max: 500, label: { zh: '作废原因', en: 'Void reason' }, group: false, write: 'never' })
  voidReason?: string | null;

  @Attribute({ type: 'text', label: { zh: '说明', en: 'Description' } })
  description?: string | null;

  @HasMany(() => CreditAllocation, 'creditNote', { label: { zh: '贷项分配', en: 'Allocations' }, inline: true })
  allocations = new Collection<CreditAllocation>(this);

  @HasMany(() => CreditRefund, 'creditNote', { label: { zh: '退款', en: 'Refunds' }, inline: true })
  refunds = new Collection<CreditRefund>(this);
}
