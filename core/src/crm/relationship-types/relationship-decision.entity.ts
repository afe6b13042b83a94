import { Attribute, BaseRecord, BelongsTo, Entity, NotedReference, type Rel } from '../../sdk/index.ts';
import { RelationshipType } from './relationship-enums.ts';
import { RelationshipProfile } from './relationship-profile.entity.ts';

/** One change of a relationship type, by the matrix or by a person; written by the engine, never by hand. */
@Entity({
  label: { zh: '客户关系类型变更', en: 'Relationship decision' },
  code: 'rd',
  access: { via: 'profile' },
  display: 'decidedAt',
  operations: ['read', 'groups'],
})
export class RelationshipDecision extends BaseRecord {
  @BelongsTo(() => RelationshipProfile, {
    label: { zh: '客户关系类型', en: 'Profile' },
    required: true,
    inverse: 'decisions',
    onPurge: 'cascade',
    write: 'never',
  })
  profile!: Rel<RelationshipProfile>;

  @Attribute({ type: 'enum', enum: RelationshipType, label: { zh: '原类型', en: 'From type' }, write: 'never' })
  fromType?: RelationshipType | null;

  @Attribute({ type: 'enum', enum: RelationshipType, label: { zh: '新类型', en: 'To type' }, write: 'never' })
  toType?: RelationshipType | null;

  /** What the matrix said then. */
  @Attribute({ type: 'enum', enum: RelationshipType, label: { zh: '建议类型', en: 'Proposed type' }, write: 'never' })
  proposedType?: RelationshipType | null;

  @Attribute({ type: 'int', label: { zh: '客户数', en: 'Customers' }, write: 'never' })
  customerCount?: number | null;

  @Attribute({
    type: 'decimal',
    precision: 9,
    scale: 2,
    label: { zh: '毛利率(%)', en: 'Margin (%)' },
    read: 'product:costs',
    write: 'never',
  })
  marginPercent?: string | null;

  /** Of a person; empty: the proposal itself changed. */
  @Attribute({ type: 'text', max: 4000, label: { zh: '原因', en: 'Reason' }, write: 'never' })
  reason?: string | null;

  @Attribute({ type: 'dateTime', label: { zh: '决定时间', en: 'Decided at' }, required: true, write: 'never' })
  decidedAt!: Date;

  /** Empty: the matrix. */
  @NotedReference('User', { label: { zh: '决定人', en: 'Decided by' }, write: 'never' })
  decidedBy?: string | null;
}
