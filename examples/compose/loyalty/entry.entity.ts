import { Attribute, BaseRecord, BelongsTo, Contact, Entity, Index, type Rel } from '@guanxi/core';
import { BuildingProject } from '@guanxi/plugin-building-materials';
import { HotelReservation } from '@guanxi/plugin-hotel';

/** Points that were earned or spent. A ledger: what is wrong is put right by a further entry. */
@Entity({
  label: { zh: '积分记录', en: 'Points entry' },
  code: 'lyent',
  plural: 'loyaltyEntries',
  display: 'note',
  // Whoever sees the member sees the entries.
  access: { via: 'member' },
  operations: ['read', 'groups', 'create', 'bulk'],
})
@Index(['member', 'createdAt'])
export class LoyaltyEntry extends BaseRecord {
  @BelongsTo(() => Contact, {
    required: true,
    label: { zh: '会员', en: 'Member' },
    onPurge: 'cascade',
    write: 'create',
  })
  member!: Rel<Contact>;

  /** Negative: spent. */
  @Attribute({
    type: 'int',
    min: -1_000_000,
    max: 1_000_000,
    label: { zh: '积分', en: 'Points' },
    required: true,
    aggregate: ['sum'],
    write: 'create',
  })
  points!: number;

  @Attribute({ type: 'reference', vocabulary: 'loyalty-reason', required: true, label: { zh: '事由', en: 'Reason' } })
  reason!: string;

  /** The stay that earned them. */
  @BelongsTo(() => HotelReservation, { label: { zh: '住宿', en: 'Stay' }, onPurge: 'clear', write: 'create' })
  stay?: Rel<HotelReservation> | null;

  /** The project on which a designer recommended our material. */
  @BelongsTo(() => BuildingProject, { label: { zh: '工程项目', en: 'Project' }, onPurge: 'clear', write: 'create' })
  project?: Rel<BuildingProject> | null;

  @Attribute({ type: 'string', max: 200, label: { zh: '备注', en: 'Note' }, group: false })
  note?: string | null;
}
