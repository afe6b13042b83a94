import { Attribute, BaseRecord, Collection, Entity, HasMany } from '../../sdk/index.ts';
import { Tagging } from './tagging.entity.ts';

/** A word by which records of any kind are found together. */
@Entity({ label: { zh: '标签', en: 'Tag' }, code: 'tg', access: 'catalogue', search: ['name'] })
export class Tag extends BaseRecord {
  @Attribute({ type: 'string', max: 60, label: { zh: '名称', en: 'Name' }, required: true, unique: true })
  name!: string;

  /** `#RRGGBB`. */
  @Attribute({ type: 'string', max: 7, label: { zh: '颜色', en: 'Colour' } })
  colour?: string | null;

  @HasMany(() => Tagging, 'tag', { label: { zh: '使用处', en: 'Taggings' } })
  taggings = new Collection<Tagging>(this);
}
