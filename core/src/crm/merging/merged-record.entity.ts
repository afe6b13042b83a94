import { type AnyReference, BaseRecord, BelongsTo, BelongsToAny, Entity, Index, type Rel } from '../../sdk/index.ts';
import type { MergeRecord } from './merge-record.entity.ts';

/** One record that was merged into another: it stays, deleted, and this says where it went. Deleted by an unmerge. */
@Entity({
  label: { zh: '被合并的记录', en: 'Merged record' },
  code: 'mr',
  access: { via: 'merge' },
  display: 'id',
  operations: ['read'],
})
@Index(['record'], { unique: true })
export class MergedRecord extends BaseRecord {
  @BelongsTo('MergeRecord', {
    label: { zh: '合并', en: 'Merge' },
    required: true,
    inverse: 'merged',
    onPurge: 'cascade',
    write: 'never',
  })
  merge!: Rel<MergeRecord>;

  @BelongsToAny({
    label: { zh: '被合并的记录', en: 'Record' },
    ownedOnly: true,
    required: true,
    onPurge: 'cascade',
    onMerge: 'stay',
    write: 'never',
  })
  record!: AnyReference;
}
