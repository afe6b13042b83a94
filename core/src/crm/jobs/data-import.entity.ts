import { Attribute, Entity, HasMany, OwnedRecord } from '../../sdk/index.ts';
import { Attachment } from '../collaboration/index.ts';

/**
 * A mapping from the columns of files to fields of an entity. The file is attached to it (`POST /files?subjectId=…`),
 * and `startImport` imports it as a job. Which rows were not imported stands in the job's `problems`.
 */
@Entity({
  code: 'di',
  label: { zh: '数据导入', en: 'Data import' },
})
export class DataImport extends OwnedRecord {
  @Attribute({ type: 'string', max: 200, required: true, label: { zh: '名称', en: 'Name' } })
  name!: string;

  /** YAML, in the words of the command `guanxi import`. */
  @Attribute({ type: 'text', max: 20_000, required: true, filter: false, label: { zh: '映射', en: 'Mapping' } })
  mapping!: string;

  @HasMany(() => Attachment, 'subject', { label: { zh: '文件', en: 'Files' }, polymorphic: true })
  attachments?: never;
}
