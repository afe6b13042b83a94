import {
  type AnyReference,
  Attribute,
  BaseRecord,
  BelongsToAny,
  Collection,
  Entity,
  HasMany,
  NotedReference,
} from '../../sdk/index.ts';
import { MergedRecord } from './merged-record.entity.ts';

/**
 * Records that turned out to be one: when (`createdAt`), by whom (`createdBy`), into which. `unmerge…` takes it back by
 * its id. Written by the engine alone, seen by whoever sees the survivor.
 */
@Entity({
  label: { zh: '合并记录', en: 'Merge record' },
  code: 'mg',
  access: { via: 'survivor' },
  display: 'id',
  operations: ['read'],
})
export class MergeRecord extends BaseRecord {
  @BelongsToAny({
    label: { zh: '保留的记录', en: 'Survivor' },
    ownedOnly: true,
    required: true,
    onPurge: 'cascade',
    onMerge: 'stay',
    write: 'never',
  })
  survivor!: AnyReference;

  /** JSON text: which record or rule the caller chose for which field. */
  @Attribute({ type: 'text', internal: true, write: 'never', label: { zh: '字段选择', en: 'Choices' } })
  choices?: string | null;

  /** Empty while the merge holds. */
  @Attribute({ type: 'dateTime', write: 'never', label: { zh: '撤销时间', en: 'Undone at' } })
  undoneAt?: Date | null;

  @NotedReference('User', { write: 'never', label: { zh: '撤销人', en: 'Undone by' } })
  undoneBy?: string | null;

  @HasMany(() => MergedRecord, 'merge', { label: { zh: '被合并的记录', en: 'Merged records' } })
  merged = new Collection<MergedRecord>(this);
}
