import { Attribute, BaseRecord, Entity, Index } from '../../sdk/index.ts';

/** One value of a vocabulary that grows: industries, sources, reasons. Seeded by modules, extended by people. */
@Entity({
  code: 'rv',
  label: { zh: '词表值', en: 'Reference value' },
  access: 'catalogue',
  display: 'code',
})
@Index(['vocabulary', 'code'], { unique: true })
export class ReferenceValue extends BaseRecord {
  @Attribute({ type: 'string', max: 60, required: true, write: 'create', label: { zh: '词表', en: 'Vocabulary' } })
  vocabulary!: string;

  /** Stored in records, so it never changes. */
  @Attribute({ type: 'string', max: 60, required: true, write: 'create', label: { zh: '代码', en: 'Code' } })
  code!: string;

  @Attribute({ type: 'string', max: 200, required: true, label: { zh: '中文名称', en: 'Chinese label' } })
  labelZh!: string;

  @Attribute({ type: 'string', max: 200, required: true, label: { zh: '英文名称', en: 'English label' } })
  labelEn!: string;

  /** Order in lists to choose from, from 0. */
  @Attribute({ type: 'int', required: true, default: 0, label: { zh: '顺序', en: 'Position' } })
  position!: number;

  /** Inactive values stay in old records and are not offered for new ones. */
  @Attribute({ type: 'boolean', required: true, default: true, label: { zh: '启用', en: 'Active' } })
  active!: boolean;
}
