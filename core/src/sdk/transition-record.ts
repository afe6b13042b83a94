import { Attribute } from './attribute.ts';
import { Computed } from './computed.ts';
import { AbstractRecord } from './entity.ts';
import { BaseRecord } from './record.ts';
import { NotedReference } from './relations.ts';

/**
 * One step of a record from state to state, as a `StateMachine` notes it. The entity that extends this one adds the
 * relation to the record and two fields, from and to, and has the operations `read` and `groups` only.
 */
@AbstractRecord()
export abstract class TransitionRecord extends BaseRecord {
  @Attribute({ type: 'dateTime', label: { zh: '变更时间', en: 'Changed at' }, required: true, write: 'never' })
  changedAt!: Date;

  @NotedReference('User', { label: { zh: '操作人', en: 'Actor' }, write: 'never' })
  actor?: string | null;

  /** What the actor said about it. */
  @Attribute({ type: 'text', max: 4000, label: { zh: '变更说明', en: 'Reason' }, write: 'never' })
  reason?: string | null;

  /** When the former state had been entered; empty for the first one. */
  @Attribute({ type: 'dateTime', label: { zh: '进入原状态时间', en: 'Since' }, write: 'never' })
  since?: Date | null;

  /** Days, with fractions, that the record was in the former state. */
  @Computed({
    type: 'decimal',
    scale: 2,
    label: { zh: '停留天数', en: 'Days in the former state' },
    sql: 'round(extract(epoch from {changedAt} - {since}) / 86400, 2)',
    aggregate: ['avg', 'min', 'max'],
  })
  daysBefore?: string | null;
}
