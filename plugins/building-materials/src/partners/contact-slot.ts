import { Attribute, Contact, Index, Slot, type RecordReference } from '@guanxi/core';

/** What a manufacturer knows about a designer, or whoever else decides on material. */
@Slot(() => Contact, { label: { zh: '建材', en: 'Building materials' }, search: ['licenseNumber'] })
@Index(['advocacy'])
export class ContactBuildingSlot {
  declare record: RecordReference;

  @Attribute({ type: 'reference', vocabulary: 'building-advocacy', label: { zh: '推荐意愿', en: 'Advocacy' } })
  advocacy?: string | null;

  @Attribute({ type: 'reference', vocabulary: 'building-specialty', label: { zh: '设计专业', en: 'Specialty' } })
  specialty?: string | null;

  @Attribute({ type: 'string', max: 60, label: { zh: '执业证号', en: 'License number' }, group: false })
  licenseNumber?: string | null;

  @Attribute({ type: 'date', label: { zh: '执业证到期日', en: 'License expires on' }, aggregate: ['min', 'max'] })
  licenseExpiresOn?: string | null;

  /** Sits on the panel that reviews others' designs (评审). */
  @Attribute({ type: 'boolean', label: { zh: '评审专家', en: 'Reviews designs' }, required: true, default: false })
  reviewer!: boolean;
}
