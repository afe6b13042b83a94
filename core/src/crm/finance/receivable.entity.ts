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
import { DunningNotice } from '../dunning/index.ts';
import { Order } from '../ordering/index.ts';
import { Activity, Task } from '../work/index.ts';
import { CreditAllocation } from './credit-allocation.entity.ts';
import { ReceiptAllocation } from './receipt-allocation.entity.ts';
import { ReceivableStatus } from './receivable-status.ts';

/**
 * What a customer owes us, until a day. Overdue is what is due and not settled:
 * `where: { dueOn: { lt: "2026-07-31" }, status: { in: [OPEN, PARTLY_PAID] } }`.
 */
@Entity({ label: { zh: '应收款', en: 'Receivable' }, code: 'rb', display: 'number', search: ['number', 'description'] })
@Index(['status', 'dueOn'])
@Index(['account', 'status', 'dueOn'])
@Index(['owner', 'status', 'dueOn'])
export class Receivable extends OwnedRecord {
  /** That of the invoice. Left out: one is given. */
  @Attribute({
    type: 'string',
    max: 60,
    required: true,
    filledByHooks: true,
    unique: true,
    label: { zh: '应收单号', en: 'Number' },
    group: false,
  })
  number!: string;

  /** Left out: that of the order. */
  @BelongsTo(() => Account, {
    label: { zh: '客户', en: 'Account' },
    required: true,
    filledByHooks: true,
    inverse: 'receivables',
  })
  account!: Rel<Account>;

  @BelongsTo(() => Order, { label: { zh: '订单', en: 'Order' }, inverse: 'receivables', onPurge: 'clear' })
  order?: Rel<Order> | null;

  /** Day of the invoice. Left out: today. */
  @Attribute({
    type: 'date',
    required: true,
    filledByHooks: true,
    label: { zh: '开票日期', en: 'Issued on' },
    aggregate: ['min', 'max'],
  })
  issuedOn!: string;

  @Attribute({
    type: 'date',
    required: true,
    label: { zh: '到期日', en: 'Due on' },
    aggregate: ['min', 'max'],
  })
  dueOn!: string;

  /** More than nothing. Left out: the total of the order. */
  @Attribute({
    type: 'money',
    required: true,
    filledByHooks: true,
    label: { zh: '应收金额', en: 'Amount' },
    aggregate: ['sum', 'avg', 'min', 'max'],
  })
  amount!: Money;

  /** Sum of the allocations of living receipts. */
  @Attribute({
    type: 'money',
    required: true,
    label: { zh: '已收金额', en: 'Settled' },
    aggregate: ['sum'],
    write: 'never',
  })
  settled!: Money;

  /** Sum of what credit notes take off it. */
  @Attribute({
    type: 'money',
    required: true,
    filledByHooks: true,
    label: { zh: '已冲减金额', en: 'Credited' },
    aggregate: ['sum'],
    write: 'never',
  })
  credited!: Money;

  /** Amount less settled and credited; nothing once it is written off or void. */
  @Attribute({
    type: 'money',
    required: true,
    label: { zh: '未收金额', en: 'Open' },
    aggregate: ['sum', 'max'],
    write: 'never',
  })
  open!: Money;

  /** Follows the receipts, except that people write off, and take that back. */
  @Attribute({
    type: 'enum',
    enum: ReceivableStatus,
    label: { zh: '状态', en: 'Status' },
    required: true,
    default: 'OPEN',
  })
  status!: ReceivableStatus;

  /** Day on which people gave it up. */
  @Attribute({ type: 'date', label: { zh: '核销日期', en: 'Written off on' }, write: 'never' })
  writtenOffOn?: string | null;

  /** Day on which `voidReceivable` took it back: the invoice never counted. */
  @Attribute({ type: 'date', label: { zh: '作废日期', en: 'Voided on' }, write: 'never' })
  voidedOn?: string | null;

  @Attribute({ type: 'string', max: 500, label: { zh: '作废原因', en: 'Void reason' }, group: false, write: 'never' })
  voidReason?: string | null;

  /** Units of the base currency for one of the amount's, of the day of the invoice; empty: there was no rate. */
  @Attribute({
    type: 'decimal',
    precision: 19,
    scale: 8,
    label: { zh: '开票日汇率', en: 'Exchange rate' },
    write: 'never',
  })
  exchangeRate?: string | null;

  /** The amount in the base currency, by that rate. */
  @Attribute({ type: 'money', label: { zh: '本位币金额', en: 'Base amount' }, aggregate: ['sum'], write: 'never' })
  baseAmount?: Money | null;

  @Attribute({ type: 'text', label: { zh: '说明', en: 'Description' } })
  description?: string | null;

  @HasMany(() => ReceiptAllocation, 'receivable', { label: { zh: '收款分配', en: 'Allocations' } })
  allocations = new Collection<ReceiptAllocation>(this);

  @HasMany(() => CreditAllocation, 'receivable', { label: { zh: '贷项分配', en: 'Credit allocations' } })
  creditAllocations = new Collection<CreditAllocation>(this);

  @HasMany(() => DunningNotice, 'receivable', { label: { zh: '催款记录', en: 'Dunning notices' } })
  dunningNotices = new Collection<DunningNotice>(this);

  @HasMany(() => Activity, 'subject', { label: { zh: '工作记录', en: 'Activities' }, polymorphic: true })
  activities?: never;

  @HasMany(() => Task, 'subject', { label: { zh: '待办任务', en: 'Tasks' }, polymorphic: true })
  tasks?: never;
}
