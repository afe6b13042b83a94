import { Attribute, Campaign, Slot, type RecordReference } from '@guanxi/core';

/** What is looked at after an event for designers: a study tour, a training, a visit to our works. */
@Slot(() => Campaign, { label: { zh: '建材', en: 'Building materials' } })
export class CampaignBuildingSlot {
  declare record: RecordReference;

  /** Days after the event in which designs, specifications and orders of those who attended are counted. */
  @Attribute({
    type: 'int',
    min: 1,
    max: 1000,
    label: { zh: '效果统计天数', en: 'Days of effect' },
    required: true,
    default: 180,
  })
  effectDays!: number;
}
