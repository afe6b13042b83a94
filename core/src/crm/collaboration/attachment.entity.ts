import { type AnyReference, Attribute, BaseRecord, BelongsToAny, Entity, Index } from '../../sdk/index.ts';

/**
 * A file that belongs to a record: uploaded with `POST /files?subjectId=…&fileName=…`, fetched by the signed links in
 * `url` and `thumbnailUrl`. What is said about the content is found out by the server. The pictures of a record as a
 * `gallery` of every record that extends `AnnotatedRecord`.
 */
@Entity({
  label: { zh: '附件', en: 'Attachment' },
  code: 'an',
  access: { via: 'subject' },
  display: 'fileName',
  search: ['fileName', 'description'],
  operations: ['read', 'groups', 'update', 'delete', 'purge', 'bulk'],
})
@Index(['checksum'])
@Index(['subject', 'createdAt'])
export class Attachment extends BaseRecord {
  @BelongsToAny({ label: { zh: '关联对象', en: 'Subject' }, required: true, onPurge: 'cascade', write: 'create' })
  subject!: AnyReference;

  @Attribute({ type: 'string', max: 200, label: { zh: '文件名', en: 'File name' }, required: true, group: false })
  fileName!: string;

  @Attribute({ type: 'string', max: 2000, label: { zh: '说明', en: 'Description' }, group: false })
  description?: string | null;

  /** Place in the gallery; those without one come last, in the order in which they were uploaded. */
  @Attribute({ type: 'int', min: 0, max: 100_000, label: { zh: '排序', en: 'Position' }, group: false })
  position?: number | null;

  /** `image/jpeg`, by the content. */
  @Attribute({ type: 'string', max: 120, label: { zh: '媒体类型', en: 'Media type' }, required: true, write: 'never' })
  mediaType!: string;

  /** Bytes. */
  @Attribute({
    type: 'int',
    label: { zh: '大小', en: 'Size' },
    required: true,
    write: 'never',
    aggregate: ['sum', 'avg', 'min', 'max'],
  })
  size!: number;

  /** SHA-256 in hexadecimal digits: the same file under another name has the same. */
  @Attribute({ type: 'string', max: 64, label: { zh: '校验和', en: 'Checksum' }, required: true, write: 'never' })
  checksum!: string;

  /** Pixels, as the picture is shown. */
  @Attribute({ type: 'int', label: { zh: '宽度', en: 'Width' }, write: 'never', group: false })
  width?: number | null;

  @Attribute({ type: 'int', label: { zh: '高度', en: 'Height' }, write: 'never', group: false })
  height?: number | null;

  @Attribute({
    type: 'boolean',
    label: { zh: '有缩略图', en: 'Has thumbnail' },
    required: true,
    default: false,
    write: 'never',
  })
  hasThumbnail!: boolean;

  /** Where the bytes lie; opens nothing by itself. */
  @Attribute({
    type: 'string',
    max: 100,
    label: { zh: '存储键', en: 'Storage key' },
    required: true,
    unique: true,
    write: 'create',
    filter: false,
    sort: false,
    group: false,
  })
  storageKey!: string;
}
