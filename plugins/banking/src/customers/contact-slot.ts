import { Attribute, BelongsTo, Contact, Index, Money, Slot, type RecordReference } from '@guanxi/core';

/** What the bank knows about a person as its customer (零售客户). */
@Slot(() => Contact, { label: { zh: '零售客户', en: 'Bank customer' }, search: ['customerNumber'] })
@Index(['customerNumber'])
@Index(['segment'])
@Index(['job'])
@Index(['kycExpiresOn'])
export class ContactBankSlot {
  declare record: RecordReference;

  /** The key that all systems of the bank share. */
  @Attribute({ type: 'string', max: 40, label: { zh: '客户号', en: 'Customer number' }, group: false })
  customerNumber?: string | null;

  @Attribute({ type: 'reference', vocabulary: 'bank-segment', label: { zh: '客户分层', en: 'Segment' } })
  segment?: string | null;

  @Attribute({ type: 'reference', vocabulary: 'bank-risk-class', label: { zh: '风险等级', en: 'Risk class' } })
  riskClass?: string | null;

  @Attribute({
    type: 'date',
    label: { zh: '尽职调查到期日', en: 'Know-your-customer expires on' },
    aggregate: ['min', 'max'],
  })
  kycExpiresOn?: string | null;

  @BelongsTo('User', { label: { zh: '客户经理', en: 'Relationship manager' }, onPurge: 'clear' })
  relationshipManager?: RecordReference | null;

  /** Years, as last told; where the birthday is known, that says more. */
  @Attribute({ type: 'int', min: 0, max: 150, label: { zh: '年龄', en: 'Age' }, aggregate: ['avg', 'min', 'max'] })
  age?: number | null;

  @Attribute({ type: 'reference', vocabulary: 'bank-job', label: { zh: '职业', en: 'Job' } })
  job?: string | null;

  @Attribute({ type: 'reference', vocabulary: 'bank-marital-status', label: { zh: '婚姻状况', en: 'Marital status' } })
  maritalStatus?: string | null;

  @Attribute({ type: 'reference', vocabulary: 'bank-education', label: { zh: '教育程度', en: 'Education' } })
  education?: string | null;

  /** Has a loan on which payments stopped. Empty: not known. */
  @Attribute({ type: 'boolean', label: { zh: '有违约', en: 'Has defaulted' } })
  hasDefault?: boolean | null;

  @Attribute({ type: 'boolean', label: { zh: '有住房贷款', en: 'Has a housing loan' } })
  hasHousingLoan?: boolean | null;

  @Attribute({ type: 'boolean', label: { zh: '有个人贷款', en: 'Has a personal loan' } })
  hasPersonalLoan?: boolean | null;

  /** Over the last twelve months, all accounts together. */
  @Attribute({
    type: 'money',
    label: { zh: '年均余额', en: 'Average yearly balance' },
    aggregate: ['sum', 'avg', 'min', 'max'],
    read: 'bank:balance',
  })
  averageBalance?: Money | null;
}
