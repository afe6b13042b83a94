import { Attribute, BaseRecord, Entity, NotedReference } from '../../sdk/index.ts';

/**
 * What a hand-over did: when (`createdAt`), by whom (`createdBy`), from whom to whom. `undoHandOver` takes it back by
 * its id. Written by the engine alone.
 */
@Entity({
  code: 'hv',
  label: { zh: '移交记录', en: 'Hand-over record' },
  access: { own: 'createdBy' },
  display: 'id',
  operations: ['read'],
})
export class HandOverRecord extends BaseRecord {
  @NotedReference('User', { label: { zh: '移交人', en: 'From' }, write: 'never' })
  from?: string | null;

  @NotedReference('User', { label: { zh: '接收人', en: 'To' }, write: 'never' })
  to?: string | null;

  /** Records that changed hands. */
  @Attribute({ type: 'int', label: { zh: '记录数', en: 'Records' }, required: true, write: 'never' })
  total!: number;

  /** JSON text of the counts by type. */
  @Attribute({ type: 'text', internal: true, required: true, write: 'never', label: { zh: '报告', en: 'Report' } })
  counts!: string;

  /** Empty while it holds. */
  @Attribute({ type: 'dateTime', write: 'never', label: { zh: '撤销时间', en: 'Undone at' } })
  undoneAt?: Date | null;

  @NotedReference('User', { write: 'never', label: { zh: '撤销人', en: 'Undone by' } })
  undoneBy?: string | null;
}
