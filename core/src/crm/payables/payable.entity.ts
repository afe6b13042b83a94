import {
  Attribute,
  BelongsTo,
  Collection,
  Entity,
  HasMany,
  Index,
  labelledEnum,
  Money,
  OwnedRecord,
  type EnumValue,
  type Rel,
} from '../../sdk/index.ts';
import { Account } from '../accounts/index.ts';
import { PayablePayment } from './payable-payment.entity.ts';

/** How far a payable is paid. */
export const PayableStatus = labelledEnum(
  'PayableStatus',
  { zh: '应付款状态', en: 'Payable status' },
  {
    OPEN: { zh: '未付', en: 'Open' },
    PARTLY_PAID: { zh: '部分付款', en: 'Partly paid' },
    PAID: { zh: '已付清', en: 'Paid' },
  },
);
export type PayableStatus = EnumValue<typeof PayableStatus>;

/** What we owe a supplier or dealer, until a day. Kept where the commercial policy says so. */
@Entity({ label: { zh: '应付款', en: 'Payable' }, code: 'py', display: 'number', search: ['number', 'description'] })
@Index(['status', 'dueOn'])
@Index(['account', 'status', 'dueOn'])
export class Payable extends OwnedRecord {
  /** That of the supplier's invoice. Left out: one is given. */
  @Attribute({
    type: 'string',
    max: 60,
    required: true,
    filledByHooks: true,
    label: { zh: '应付单号', en: 'Number' },
    group: false,
  })
  number!: string;

  @BelongsTo(() => Account, { label: { zh: '供应商', en: 'Account' }, required: true })
  account!: Rel<Account>;

  /** Left out: today. */
  @Attribute({
    type: 'date',
    required: true,
    filledByHooks: true,
    label: { zh: '发票日期', en: 'Issued on' },
    aggregate: ['min', 'max'],
  })
  issuedOn!: string;

  @Attribute({ type: 'date', required: true, label: { zh: '到期日', en: 'Due on' }, aggregate: ['min', 'max'] })
  dueOn!: string;

  /** More than nothing. */
  @Attribute({
    type: 'money',
    required: true,
    label: { zh: '应付金额', en: 'Amount' },
    aggregate: ['sum', 'avg', 'min', 'max'],
  })
  amount!: Money;

  /** Sum of the payments. */
  @Attribute({
    type: 'money',
    required: true,
    label: { zh: '已付金额', en: 'Paid' },
    aggregate: ['sum'],
    write: 'never',
  })
  paid!: Money;

  /** Amount less paid. */
  @Attribute({
    type: 'money',
    required: true,
    label: { zh: '未付金额', en: 'Open' },
    aggregate: ['sum', 'max'],
    write: 'never',
  })
  open!: Money;

  @Attribute({
    type: 'enum',
    enum: PayableStatus,
    label: { zh: '状态', en: 'Status' },
    required: true,
    default: 'OPEN',
    write: 'never',
  })
  status!: PayableStatus;

  @Attribute({ type: 'text', label: { zh: '说明', en: 'Description' } })
  description?: string | null;

  @HasMany(() => PayablePayment, 'payable', { label: { zh: '付款', en: 'Payments' }, inline: true })
  payments = new Collection<PayablePayment>(this);
}
