import {
  Account,
  Attribute,
  BelongsTo,
  Contact,
  Entity,
  Index,
  Money,
  OrgUnit,
  OwnedRecord,
  type Rel,
} from '@guanxi/core';
import { BankHousehold } from '../households/household.entity.ts';
import { BankAccountStatus } from './account-status.ts';

/** One account or product of a customer at the bank: what is on it is shown with the permission `bank:balance`. */
@Entity({
  label: { zh: '银行账户', en: 'Financial account' },
  code: 'bkacc',
  display: 'number',
  search: ['number', 'productName'],
})
@Index(['type', 'status'])
@Index(['maturesOn'])
export class BankFinancialAccount extends OwnedRecord {
  @Attribute({
    type: 'string',
    max: 40,
    label: { zh: '账号', en: 'Number' },
    required: true,
    unique: true,
    group: false,
  })
  number!: string;

  @Attribute({ type: 'reference', vocabulary: 'bank-account-type', label: { zh: '类型', en: 'Type' }, required: true })
  type!: string;

  @Attribute({ type: 'string', max: 120, label: { zh: '产品名称', en: 'Product name' } })
  productName?: string | null;

  /** A person; a company is `holderAccount`. There is exactly one holder. */
  @BelongsTo(() => Contact, { label: { zh: '个人持有人', en: 'Holder (person)' } })
  holderContact?: Rel<Contact> | null;

  @BelongsTo(() => Account, { label: { zh: '企业持有人', en: 'Holder (company)' } })
  holderAccount?: Rel<Account> | null;

  /** Whose household it is counted in, where that does not follow from the holder. */
  @BelongsTo(() => BankHousehold, {
    label: { zh: '家庭', en: 'Household' },
    inverse: 'financialAccounts',
    onPurge: 'clear',
  })
  household?: Rel<BankHousehold> | null;

  /** Where it was opened; also the unit of a new account whose owner has none. */
  @BelongsTo(() => OrgUnit, { label: { zh: '开户机构', en: 'Branch' } })
  branch?: Rel<OrgUnit> | null;

  /** ISO 4217. Left out: that of the balance or of the limit, else CNY. */
  @Attribute({
    type: 'string',
    format: 'currency',
    max: 3,
    label: { zh: '币种', en: 'Currency' },
    required: true,
    filledByHooks: true,
  })
  currency!: string;

  /** From the customer's side: what they hold is positive, what they owe is negative. */
  @Attribute({
    type: 'money',
    label: { zh: '余额', en: 'Balance' },
    aggregate: ['sum', 'avg', 'min', 'max'],
    read: 'bank:balance',
  })
  balance?: Money | null;

  /** Credit line of a card or loan. */
  @Attribute({
    type: 'money',
    label: { zh: '额度', en: 'Limit' },
    aggregate: ['sum', 'avg', 'min', 'max'],
    read: 'bank:balance',
  })
  limit?: Money | null;

  /** Percent a year. */
  @Attribute({
    type: 'decimal',
    precision: 9,
    scale: 4,
    label: { zh: '年利率(%)', en: 'Interest rate (% a year)' },
    aggregate: ['avg', 'min', 'max'],
  })
  interestRate?: string | null;

  @Attribute({ type: 'date', label: { zh: '开户日期', en: 'Opened on' }, aggregate: ['min', 'max'] })
  openedOn?: string | null;

  @Attribute({ type: 'date', label: { zh: '到期日', en: 'Matures on' }, aggregate: ['min', 'max'] })
  maturesOn?: string | null;

  @Attribute({ type: 'date', label: { zh: '销户日期', en: 'Closed on' }, aggregate: ['min', 'max'] })
  closedOn?: string | null;

  @Attribute({
    type: 'enum',
    enum: BankAccountStatus,
    label: { zh: '状态', en: 'Status' },
    required: true,
    default: 'ACTIVE',
  })
  status!: BankAccountStatus;
}
