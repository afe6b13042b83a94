import { Account, Attribute, Index, Money, Slot, type RecordReference } from '@guanxi/core';

/** What a manufacturer of building materials knows about a company, whichever roles it plays. */
@Slot(() => Account, {
  label: { zh: '建材', en: 'Building materials' },
  search: ['qualificationNumber', 'dealerTerritory'],
})
@Index(['dealerTier'])
@Index(['qualificationExpiresOn'])
export class AccountBuildingSlot {
  declare record: RecordReference;

  @Attribute({
    type: 'reference',
    vocabulary: 'building-developer-class',
    label: { zh: '开发商资质', en: 'Developer class' },
  })
  developerClass?: string | null;

  /** Of our kind of material, all suppliers together. */
  @Attribute({
    type: 'money',
    label: { zh: '年材料采购额', en: 'Yearly material purchasing' },
    aggregate: ['sum', 'avg', 'min', 'max'],
  })
  yearlyMaterialPurchasing?: Money | null;

  /** Square metres, begun in a year. */
  @Attribute({
    type: 'decimal',
    precision: 14,
    scale: 2,
    min: 0,
    label: { zh: '年开工面积(平方米)', en: 'Floor area begun a year (m²)' },
    aggregate: ['sum', 'avg', 'min', 'max'],
  })
  yearlyFloorArea?: string | null;

  @Attribute({ type: 'reference', vocabulary: 'building-dealer-tier', label: { zh: '经销商等级', en: 'Dealer tier' } })
  dealerTier?: string | null;

  @Attribute({ type: 'string', max: 100, label: { zh: '经销区域', en: 'Dealer territory' } })
  dealerTerritory?: string | null;

  /** Of a designer, contractor or dealer: certificate of qualification. */
  @Attribute({ type: 'string', max: 60, label: { zh: '资质证号', en: 'Qualification number' }, group: false })
  qualificationNumber?: string | null;

  @Attribute({ type: 'date', label: { zh: '资质到期日', en: 'Qualification expires on' }, aggregate: ['min', 'max'] })
  qualificationExpiresOn?: string | null;

  /** Takes part in the framework of a group purchase (集采). */
  @Attribute({
    type: 'boolean',
    label: { zh: '集采协议', en: 'Framework agreement' },
    required: true,
    default: false,
  })
  frameworkAgreement!: boolean;
}
