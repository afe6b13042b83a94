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
import { Activity, Task } from '../work/index.ts';
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

  /** Amount less settled; nothing once it is written off. */
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

  @Attribute({ type: 'text', label: { zh: '说明', en: 'Description' } })
  description?: string | null;

  @HasMany(() => ReceiptAllocation, 'receivable', { label: { zh: '收款分配', en: 'Allocations' } })
  allocations = new Collection<ReceiptAllocation>(this);

  @HasMany(() => Activity, 'subject', { label: { zh: '工作记录', en: 'Activities' }, polymorphic: true })
  activities?: never;

  @HasMany(() => Task, 'subject', { label: { zh: '待办任务', en: 'Tasks' }, polymorphic: true })
  tasks?: never;
}
