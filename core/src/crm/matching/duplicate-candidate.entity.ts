import {
  Attribute,
  BaseRecord,
  BelongsToAny,
  Entity,
  Index,
  labelledEnum,
  type AnyReference,
  type EnumValue,
} from '../../sdk/index.ts';

export const DuplicateStatus = labelledEnum(
  'DuplicateStatus',
  { zh: '查重状态', en: 'Status of a duplicate' },
  {
    OPEN: { zh: '待处理', en: 'Open' },
    DISMISSED: { zh: '不是重复', en: 'No duplicate' },
    MERGED: { zh: '已合并', en: 'Merged' },
  },
);
export type DuplicateStatus = EnumValue<typeof DuplicateStatus>;

/**
 * Two records that a scan takes for the same customer. Whoever sees the first sees the pair; the second is shown to
 * those only who see it too. What somebody decided about a pair stays, however often it is found again.
 */
@Index(['status', 'score'])
@Index(['type', 'status', 'score'])
@Entity({
  code: 'dc',
  label: { zh: '疑似重复', en: 'Duplicate candidate' },
  access: { via: 'first' },
  display: 'type',
  operations: ['read', 'groups'],
})
export class DuplicateCandidate extends BaseRecord {
  /** The older one. */
  @BelongsToAny({
    label: { zh: '第一条记录', en: 'First record' },
    ...{ required: true, ownedOnly: true, onPurge: 'cascade' },
  })
  first!: AnyReference;

  @BelongsToAny({
    label: { zh: '第二条记录', en: 'Second record' },
    ...{ required: true, ownedOnly: true, onPurge: 'cascade' },
  })
  second!: AnyReference;

  /** Name of their entity, to filter by: `Account`. */
  @Attribute({ type: 'string', max: 60, required: true, label: { zh: '类型', en: 'Type' } })
  type!: string;

  @Attribute({ type: 'decimal', required: true, label: { zh: '得分', en: 'Score' }, aggregate: ['min', 'max', 'avg'] })
  score!: string;

  @Attribute({
    type: 'enum',
    enum: DuplicateStatus,
    label: { zh: '状态', en: 'Status' },
    required: true,
    default: 'OPEN',
    write: 'never',
  })
  status!: DuplicateStatus;

  /** Why somebody decided that they are two. */
  @Attribute({ type: 'string', max: 500, label: { zh: '理由', en: 'Reason' }, group: false, write: 'never' })
  reason?: string | null;
}
