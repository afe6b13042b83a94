import { type AnyReference, BaseRecord, BelongsTo, BelongsToAny, Entity, Index, type Rel } from '../../sdk/index.ts';
import { Tag } from './tag.entity.ts';

/** A tag on a record, at most once. `accounts(where: { taggings: { some: { tag: { name: { eq: "…" } } } } })`. */
@Entity({ label: { zh: '标签使用', en: 'Tagging' }, code: 'tn', access: { via: 'subject' }, display: 'tag' })
@Index(['subject', 'tag'], { unique: true })
export class Tagging extends BaseRecord {
  @BelongsToAny({ label: { zh: '关联对象', en: 'Subject' }, required: true, onPurge: 'cascade', write: 'create' })
  subject!: AnyReference;

  @BelongsTo(() => Tag, {
    label: { zh: '标签', en: 'Tag' },
    required: true,
    inverse: 'taggings',
    onPurge: 'cascade',
    write: 'create',
  })
  tag!: Rel<Tag>;
}
