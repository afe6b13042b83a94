import { Attachment, Attribute, Index, Slot, type RecordReference } from '@guanxi/core';

/** What a picture of a building shows. */
@Slot(() => Attachment, { label: { zh: '建材', en: 'Building materials' } })
@Index(['progress'])
export class AttachmentBuildingSlot {
  declare record: RecordReference;

  /** How far the building was; left out: as far as its project or sighting says when the picture arrives. */
  @Attribute({ type: 'reference', vocabulary: 'building-progress', label: { zh: '工程进度', en: 'Progress' } })
  progress?: string | null;
}
