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
import { ReceiptAllocation } from './receipt-allocation.entity.ts';

/** Money that came in. Its allocations say what it pays; a parent company may pay for its subsidiaries. */
@Entity({
  label: { zh: '收款', en: 'Receipt' },
  code: 'rt',
  display: 'number',
  search: ['number', 'reference', 'note'],
})
@Index(['receivedOn'])
@Index(['account', 'receivedOn'])
@Index(['owner', 'receivedOn'])
export class Receipt extends OwnedRecord {
  /** Left out: one is given. */
  @Attribute({
    type: 'string',
    max: 60,
    required: true,
    filledByHooks: true,
    unique: true,
    label: { zh: '收款单号', en: 'Number' },
    group: false,
  })
  number!: string;

  @BelongsTo(() => Account, { label: { zh: '付款客户', en: 'Account' }, required: true, inverse: 'receipts' })
  account!: Rel<Account>;

  /** Left out: today. */
  @Attribute({
    type: 'date',
    required: true,
    filledByHooks: true,
    label: { zh: '收款日期', en: 'Received on' },
    aggregate: ['min', 'max'],
  })
  receivedOn!: string;

  /** More than nothing. */
  @Attribute({
    type: 'money',
    required: true,
    label: { zh: '收款金额', en: 'Amount' },
    aggregate: ['sum', 'avg', 'min', 'max'],
  })
  amount!: Money;

  /** Sum of the allocations. */
  @Attribute({
    type: 'money',
    required: true,
    label: { zh: '已分配金额', en: 'Allocated' },
    aggregate: ['sum'],
    write: 'never',
  })
  allocated!: Money;

  /** Amount less allocated; nothing once it is void. */
  @Attribute({
    type: 'money',
    required: true,
    label: { zh: '未分配金额', en: 'Unallocated' },
    aggregate: ['sum', 'max'],
    write: 'never',
  })
  unallocated!: Money;

  @Attribute({ type: 'reference', vocabulary: 'payment-method', label: { zh: '收款方式', en: 'Method' } })
  method?: string | null;

  /** Of the bank: transaction number, number of the bill. */
  @Attribute({ type: 'string', max: 120, label: { zh: '流水号', en: 'Reference' }, group: false })
  reference?: string | null;

  @Attribute({ type: 'text', max: 4000, label: { zh: '备注', en: 'Note' } })
  note?: string | null;

  /** Day on which `voidReceipt` took it back: a cheque that bounced. Then nothing of it is left to allocate. */
  @Attribute({ type: 'date', label: { zh: '作废日期', en: 'Voided on' }, write: 'never' })
  voidedOn?: string | null;

  @Attribute({ type: 'string', max: 500, label: { zh: '作废原因', en: 'Void reason' }, group: false, write: 'never' })
  voidReason?: string | null;

  /** Units of the base currency for one of the amount's, of the day of the receipt; empty: there was no rate. */
  @Attribute({
    type: 'decimal',
    precision: 19,
    scale: 8,
    label: { zh: '收款日汇率', en: 'Exchange rate' },
    write: 'never',
  })
  exchangeRate?: string | null;

  /** The amount in the base currency, by that rate. */
  @Attribute({ type: 'money', label: { zh: '本位币金额', en: 'Base amount' }, aggregate: ['sum'], write: 'never' })
  baseAmount?: Money | null;

  @HasMany(() => ReceiptAllocation, 'receipt', { label: { zh: '收款分配', en: 'Allocations' }, inline: true })
  allocations = new Collection<ReceiptAllocation>(this);
}
