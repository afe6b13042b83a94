import { Account, Attribute, BelongsTo, Index, Money, Slot, type RecordReference } from '@guanxi/core';
import { BuildingDealerStatus } from '../dealers/dealer-status.ts';
import { manageDealers } from '../dealers/permissions.ts';

/** What a manufacturer of building materials knows about a company, whichever roles it plays. */
@Slot(() => Account, {
  label: { zh: '建材', en: 'Building materials' },
  search: ['qualificationNumber', 'dealerAreaText'],
})
@Index(['dealerTier'])
@Index(['qualificationExpiresOn'])
@Index(['dealerStatus', 'dealerQualifiedUntil'])
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

  /** Share of what is short, support, consequences hang on it: evaluations set it. */
  @Attribute({
    type: 'reference',
    vocabulary: 'building-dealer-tier',
    label: { zh: '经销商等级', en: 'Dealer tier' },
    write: manageDealers,
  })
  dealerTier?: string | null;

  /** Where the dealer may sell: the territory and all below it. */
  @BelongsTo('Territory', {
    label: { zh: '经销区域', en: 'Dealer territory' },
    onPurge: 'clear',
    write: manageDealers,
  })
  dealerTerritory?: RecordReference | null;

  /** The area in the words of the contract; nothing is decided by it. */
  @Attribute({ type: 'string', max: 200, label: { zh: '经销区域说明', en: 'Dealer area in words' }, group: false })
  dealerAreaText?: string | null;

  /** Empty: never qualified as a dealer. */
  @Attribute({
    type: 'enum',
    enum: BuildingDealerStatus,
    label: { zh: '经销资格', en: 'Dealer status' },
    write: 'never',
  })
  dealerStatus?: BuildingDealerStatus | null;

  @Attribute({
    type: 'dateTime',
    label: { zh: '资格变更时间', en: 'Dealer status since' },
    write: 'never',
    group: false,
  })
  dealerStatusSince?: Date | null;

  /** Last day of the qualification; it counts from the next day on, whether or not the job has noted it. */
  @Attribute({
    type: 'date',
    label: { zh: '经销资格到期日', en: 'Dealer qualified until' },
    write: 'never',
    aggregate: ['min', 'max'],
  })
  dealerQualifiedUntil?: string | null;

  /** Users of the dealer: its members see, through the role `building:dealer-portal`, what is this dealer's. */
  @BelongsTo('Team', { label: { zh: '门户团队', en: 'Portal team' }, onPurge: 'clear', write: manageDealers })
  portalTeam?: RecordReference | null;

  /** Of a designer, contractor or dealer: certificate of qualification. */
  @Attribute({ type: 'string', max: 60, label: { zh: '资质证号', en: 'Qualification number' }, group: false })
  qualificationNumber?: string | null;

  /** Of that certificate; what a dealer may do here ends with `dealerQualifiedUntil`. */
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
