import { Account, Attribute, BelongsTo, Index, Money, Slot, type RecordReference } from '@guanxi/core';

/** What the bank knows about a company or institution as its customer (对公客户). */
@Slot(() => Account, { label: { zh: '对公客户', en: 'Bank customer' }, search: ['customerNumber'] })
@Index(['customerNumber'])
@Index(['segment'])
@Index(['kycExpiresOn'])
export class AccountBankSlot {
  declare record: RecordReference;

  /** The key that all systems of the bank share. */
  @Attribute({ type: 'string', max: 40, label: { zh: '客户号', en: 'Customer number' }, group: false })
  customerNumber?: string | null;

  @Attribute({ type: 'reference', vocabulary: 'bank-segment', label: { zh: '客户分层', en: 'Segment' } })
  segment?: string | null;

  @Attribute({ type: 'reference', vocabulary: 'bank-risk-class', label: { zh: '风险等级', en: 'Risk class' } })
  riskClass?: string | null;

  /** From this day on the documents must be checked again. */
  @Attribute({
    type: 'date',
    label: { zh: '尽职调查到期日', en: 'Know-your-customer expires on' },
    aggregate: ['min', 'max'],
  })
  kycExpiresOn?: string | null;

  @BelongsTo('User', { label: { zh: '客户经理', en: 'Relationship manager' }, onPurge: 'clear' })
  relationshipManager?: RecordReference | null;

  @Attribute({
    type: 'money',
    label: { zh: '授信额度', en: 'Credit limit' },
    aggregate: ['sum', 'avg', 'min', 'max'],
    read: 'bank:balance',
  })
  creditLimit?: Money | null;
}
