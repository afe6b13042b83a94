import { AbstractRecord, HasMany, OwnedRecord } from '../../sdk/index.ts';
import { Attachment } from './attachment.entity.ts';
import { Note } from './note.entity.ts';
import { Tagging } from './tagging.entity.ts';

/** A record with an owner that people write notes on, attach files to and find by tags. */
@AbstractRecord()
export abstract class AnnotatedRecord extends OwnedRecord {
  @HasMany(() => Note, 'subject', { label: { zh: '备注', en: 'Notes' }, polymorphic: true })
  notes?: never;

  @HasMany(() => Attachment, 'subject', { label: { zh: '附件', en: 'Attachments' }, polymorphic: true })
  attachments?: never;

  /** The pictures among the attachments, in the order that people gave them. */
  @HasMany(() => Attachment, 'subject', {
    label: { zh: '图片库', en: 'Gallery' },
    polymorphic: true,
    only: { mediaType: { startsWith: 'image/' } },
    order: [{ position: 'ASC' }, { id: 'ASC' }],
  })
  gallery?: never;

  @HasMany(() => Tagging, 'subject', {
    label: { zh: '标签', en: 'Taggings' },
    polymorphic: true,
    inline: true,
    links: { tagIds: 'tag' },
  })
  taggings?: never;
}
