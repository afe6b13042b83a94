import { Attribute, BaseRecord, BelongsTo, Entity, Index, type Rel } from '@guanxi/core';
import { BuildingTrialEntryKind } from './trial-enums.ts';
import { BuildingTrialSale } from './trial-sale.entity.ts';

/** Goods on trial that were placed, sold or brought back on a day. */
@Entity({
  label: { zh: '试销记录', en: 'Trial entry' },
  code: 'bmote',
  plural: 'buildingTrialSaleEntries',
  access: { via: 'trial' },
  display: 'kind',
})
@Index(['trial', 'on'])
export class BuildingTrialSaleEntry extends BaseRecord {
  @BelongsTo(() => BuildingTrialSale, {
    label: { zh: '试销', en: 'Trial sale' },
    required: true,
    inverse: 'entries',
    onPurge: 'cascade',
    write: 'create',
  })
  trial!: Rel<BuildingTrialSale>;

  @Attribute({ type: 'date', label: { zh: '日期', en: 'On' }, required: true, aggregate: ['min', 'max'] })
  on!: string;

  @Attribute({ type: 'enum', enum: BuildingTrialEntryKind, label: { zh: '类型', en: 'Kind' }, required: true })
  kind!: BuildingTrialEntryKind;

  @Attribute({
    type: 'decimal',
    precision: 14,
    scale: 3,
    min: 0,
    label: { zh: '数量', en: 'Quantity' },
    required: true,
    aggregate: ['sum'],
  })
  quantity!: string;

  @Attribute({ type: 'string', max: 500, label: { zh: '备注', en: 'Note' }, group: false })
  note?: string | null;
}
