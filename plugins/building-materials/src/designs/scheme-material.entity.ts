import { Account, Attribute, BaseRecord, BelongsTo, Entity, Index, Product, type Rel } from '@guanxi/core';
import type { BuildingDesignScheme } from './design-scheme.entity.ts';
import { BuildingMaterialMaker } from './material-maker.ts';

/** One material that a design specifies: a product or a class of ours, or a competitor's. */
@Entity({
  label: { zh: '选用材料', en: 'Scheme material' },
  code: 'bmdmt',
  access: { via: 'scheme' },
  display: 'use',
})
@Index(['maker', 'materialClass'])
export class BuildingSchemeMaterial extends BaseRecord {
  @BelongsTo('BuildingDesignScheme', {
    label: { zh: '设计方案', en: 'Scheme' },
    required: true,
    inverse: 'materials',
    onPurge: 'cascade',
    write: 'create',
  })
  scheme!: Rel<BuildingDesignScheme>;

  @Attribute({ type: 'enum', enum: BuildingMaterialMaker, label: { zh: '材料厂家', en: 'Maker' }, required: true })
  maker!: BuildingMaterialMaker;

  /** Of ours; empty: the design names the class only. */
  @BelongsTo(() => Product, { label: { zh: '我方产品', en: 'Product' } })
  product?: Rel<Product> | null;

  @Attribute({ type: 'reference', vocabulary: 'building-material-class', label: { zh: '材料类别', en: 'Class' } })
  materialClass?: string | null;

  @BelongsTo(() => Account, { label: { zh: '竞争对手', en: 'Competitor' }, onPurge: 'clear' })
  competitor?: Rel<Account> | null;

  /** As the design calls it. */
  @Attribute({ type: 'string', max: 200, label: { zh: '竞品名称', en: "Competitor's product" } })
  competitorProduct?: string | null;

  /** Where in the building: 'partition walls from floor 3 on'. */
  @Attribute({ type: 'string', max: 200, label: { zh: '使用部位', en: 'Use' }, group: false })
  use?: string | null;

  @Attribute({
    type: 'decimal',
    precision: 14,
    scale: 2,
    min: 0,
    label: { zh: '数量', en: 'Quantity' },
    aggregate: ['sum', 'avg', 'min', 'max'],
  })
  quantity?: string | null;
}
