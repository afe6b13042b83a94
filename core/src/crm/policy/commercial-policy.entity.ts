import { Attribute, BaseRecord, Entity, labelledEnum, type EnumValue } from '../../sdk/index.ts';

/** The system whose word counts: the other one shows what it says. */
export const SystemOfRecord = labelledEnum(
  'SystemOfRecord',
  { zh: '主数据系统', en: 'System of record' },
  {
    CRM: { zh: 'CRM', en: 'CRM' },
    ERP: { zh: 'ERP', en: 'ERP' },
  },
);
export type SystemOfRecord = EnumValue<typeof SystemOfRecord>;

/** Key of the one policy of an installation. */
export const policyKey = 'default';

/**
 * How an installation deals with orders and money; there is one, administrators change it. Where the ERP is master,
 * people do not change its records here: only a machine does, by an API key with `erp:synchronise`.
 */
@Entity({
  label: { zh: '商务设置', en: 'Commercial policy' },
  code: 'cy',
  plural: 'commercialPolicies',
  access: 'catalogue',
  display: 'key',
  operations: ['read', 'update'],
})
export class CommercialPolicy extends BaseRecord {
  @Attribute({
    type: 'string',
    max: 20,
    required: true,
    unique: true,
    label: { zh: '键', en: 'Key' },
    write: 'never',
  })
  key!: string;

  /** That of the books: exchange differences are stated in it. */
  @Attribute({
    type: 'string',
    max: 3,
    format: 'currency',
    required: true,
    default: 'CNY',
    label: { zh: '本位币', en: 'Base currency' },
  })
  baseCurrency!: string;

  /** Last days overdue of each ageing bucket, ascending: 30, 60, 90 give 1–30, 31–60, 61–90 and over 90. */
  @Attribute({
    type: 'string',
    max: 4,
    list: true,
    label: { zh: '账龄分段(天)', en: 'Ageing buckets (days)' },
  })
  ageingDays?: string[] | null;

  @Attribute({
    type: 'enum',
    enum: SystemOfRecord,
    required: true,
    default: 'CRM',
    label: { zh: '订单以何系统为准', en: 'Master of orders' },
  })
  orderMaster!: SystemOfRecord;

  @Attribute({
    type: 'enum',
    enum: SystemOfRecord,
    required: true,
    default: 'CRM',
    label: { zh: '应收款以何系统为准', en: 'Master of receivables' },
  })
  receivableMaster!: SystemOfRecord;

  /** Receipts, their allocations, credit notes and refunds. */
  @Attribute({
    type: 'enum',
    enum: SystemOfRecord,
    required: true,
    default: 'CRM',
    label: { zh: '收款以何系统为准', en: 'Master of receipts' },
  })
  receiptMaster!: SystemOfRecord;

  /** What we owe suppliers is kept here as well; most leave that to the ERP. */
  @Attribute({ type: 'boolean', required: true, default: false, label: { zh: '启用应付款', en: 'Keeps payables' } })
  keepsPayables!: boolean;

  /** Products with a warranty become assets of the customer when their order is delivered. */
  @Attribute({
    type: 'boolean',
    required: true,
    default: false,
    label: { zh: '交付时自动生成客户资产', en: 'Assets on delivery' },
  })
  assetsOnDelivery!: boolean;
}
