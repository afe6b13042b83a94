import { Attribute, BaseRecord, Entity, labelledEnum, type EnumValue } from '../../sdk/index.ts';

export const EvidenceKind = labelledEnum(
  'EvidenceKind',
  { zh: '凭据类型', en: 'Kind of evidence' },
  {
    FILE: { zh: '任意附件', en: 'Any file' },
    IMAGE: { zh: '照片或图纸', en: 'Photo or drawing' },
  },
);
export type EvidenceKind = EnumValue<typeof EvidenceKind>;

/** What work of one type must show before it counts as done (闭环管理). Types without a rule are closed as they are. */
@Entity({ label: { zh: '闭环凭据规则', en: 'Evidence rule' }, code: 'er', access: 'catalogue', display: 'type' })
export class EvidenceRule extends BaseRecord {
  @Attribute({
    type: 'reference',
    vocabulary: 'activity-type',
    label: { zh: '工作类型', en: 'Activity type' },
    required: true,
    unique: true,
  })
  type!: string;

  @Attribute({ type: 'boolean', label: { zh: '必须填写结果', en: 'Outcome required' }, required: true, default: true })
  outcomeRequired!: boolean;

  /** So many attachments of the kind at least. */
  @Attribute({ type: 'int', min: 0, max: 20, label: { zh: '附件数', en: 'Files' }, required: true, default: 0 })
  files!: number;

  @Attribute({
    type: 'enum',
    enum: EvidenceKind,
    label: { zh: '附件类型', en: 'Kind of files' },
    required: true,
    default: 'FILE',
  })
  fileKind!: EvidenceKind;
}
