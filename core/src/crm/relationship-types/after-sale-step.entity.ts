import { Attribute, BaseRecord, Entity, Index } from '../../sdk/index.ts';
import { RelationshipType } from './relationship-enums.ts';

/** What a relationship type makes somebody do after a sale: the owner of the account gets it as a task. */
@Entity({
  label: { zh: '售后政策', en: 'After-sale step' },
  code: 'as',
  access: 'catalogue',
  display: 'title',
})
@Index(['type'])
export class AfterSaleStep extends BaseRecord {
  @Attribute({
    type: 'enum',
    enum: RelationshipType,
    label: { zh: '客户关系类型', en: 'Relationship type' },
    required: true,
  })
  type!: RelationshipType;

  @Attribute({ type: 'string', max: 150, label: { zh: '标题', en: 'Title' }, required: true })
  title!: string;

  @Attribute({ type: 'text', max: 4000, label: { zh: '工作要求', en: 'What to do' } })
  instruction?: string | null;

  /** Days after the delivery. */
  @Attribute({
    type: 'int',
    min: 0,
    max: 3650,
    label: { zh: '交付后天数', en: 'Days after' },
    required: true,
    default: 7,
  })
  afterDays!: number;

  /** It comes back every so many days for each customer; empty: once for each order. */
  @Attribute({ type: 'int', min: 1, max: 3650, label: { zh: '重复间隔(天)', en: 'Repeats every (days)' } })
  repeatDays?: number | null;

  @Attribute({ type: 'boolean', label: { zh: '启用', en: 'Active' }, required: true, default: true })
  active!: boolean;
}
