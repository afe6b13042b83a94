import {
  Account,
  Attribute,
  BaseRecord,
  BelongsTo,
  Entity,
  Index,
  Money,
  type RecordReference,
  type Rel,
} from '@guanxi/core';

/**
 * What a developer spends on material in a year, all suppliers together, as somebody estimates it: the whole that our
 * share of wallet is a part of. A later estimate of the same year and class takes the place of the former, which stays.
 */
@Entity({
  label: { zh: '采购额估计', en: 'Wallet estimate' },
  code: 'bmoes',
  access: { via: 'account' },
  display: 'source',
})
@Index(['account', 'year', 'estimatedOn'])
export class BuildingWalletEstimate extends BaseRecord {
  @BelongsTo(() => Account, {
    label: { zh: '开发商', en: 'Developer' },
    required: true,
    onPurge: 'cascade',
    write: 'create',
  })
  account!: Rel<Account>;

  @Attribute({
    type: 'int',
    min: 1990,
    max: 2100,
    label: { zh: '年度', en: 'Year' },
    required: true,
    aggregate: ['min', 'max'],
  })
  year!: number;

  /** As `Product.family`; left out: all of our kind of material. */
  @Attribute({ type: 'string', max: 100, label: { zh: '材料类别', en: 'Material class' } })
  materialClass?: string | null;

  @Attribute({
    type: 'money',
    label: { zh: '估计采购额', en: 'Estimated amount' },
    required: true,
    aggregate: ['sum', 'avg', 'min', 'max'],
  })
  amount!: Money;

  @Attribute({
    type: 'reference',
    vocabulary: 'building-estimate-source',
    label: { zh: '估计来源', en: 'Source' },
    required: true,
  })
  source!: string;

  /** Which report, whose word. */
  @Attribute({ type: 'string', max: 500, label: { zh: '来源说明', en: 'About the source' }, group: false })
  sourceNote?: string | null;

  /** Left out: today. */
  @Attribute({
    type: 'date',
    label: { zh: '估计日期', en: 'Estimated on' },
    required: true,
    filledByHooks: true,
    aggregate: ['min', 'max'],
  })
  estimatedOn!: string;

  /** Left out: whoever enters it. */
  @BelongsTo('User', { label: { zh: '估计人', en: 'Estimated by' } })
  estimatedBy?: RecordReference | null;
}
