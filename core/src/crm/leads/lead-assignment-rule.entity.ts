import {
  Attribute,
  BaseRecord,
  BelongsTo,
  Entity,
  Index,
  NotedReference,
  type RecordReference,
} from '../../sdk/index.ts';
import { LeadRating } from './lead-enums.ts';

/**
 * Who gets the leads that come without an owner: the first rule that fits, by position. What a rule leaves out does not
 * matter to it.
 */
@Entity({ label: { zh: '线索分配规则', en: 'Lead assignment rule' }, code: 'la', access: 'catalogue' })
@Index(['active', 'position'])
export class LeadAssignmentRule extends BaseRecord {
  @Attribute({ type: 'string', max: 120, label: { zh: '名称', en: 'Name' }, required: true })
  name!: string;

  @Attribute({ type: 'int', min: 0, max: 10_000, label: { zh: '顺序', en: 'Position' }, required: true, default: 0 })
  position!: number;

  @Attribute({ type: 'boolean', label: { zh: '启用', en: 'Active' }, required: true, default: true })
  active!: boolean;

  @Attribute({ type: 'reference', vocabulary: 'opportunity-source', label: { zh: '来源', en: 'Source' } })
  source?: string | null;

  @Attribute({ type: 'string', max: 60, label: { zh: '区域', en: 'Region' } })
  region?: string | null;

  @Attribute({ type: 'reference', vocabulary: 'industry', label: { zh: '行业', en: 'Industry' } })
  industry?: string | null;

  @Attribute({ type: 'enum', enum: LeadRating, label: { zh: '评级', en: 'Rating' } })
  rating?: LeadRating | null;

  /** Who gets them; or a team. */
  @BelongsTo('User', { label: { zh: '负责人', en: 'Owner' } })
  owner?: RecordReference | null;

  /** Its active members take turns. */
  @BelongsTo('Team', { label: { zh: '团队轮流', en: 'Team' } })
  team?: RecordReference | null;

  /** Whose turn it was last. */
  @NotedReference('User', { label: { zh: '上次分配', en: 'Last assigned' }, write: 'never' })
  lastAssigned?: string | null;
}
