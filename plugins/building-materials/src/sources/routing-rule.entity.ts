import {
  Attribute,
  BaseRecord,
  BelongsTo,
  Collection,
  Entity,
  HasMany,
  Index,
  type Money,
  NotedReference,
  type RecordReference,
  type Rel,
  Territory,
} from '@guanxi/core';
import { BuildingRoutingPartner } from './routing-partner.entity.ts';

/**
 * Who follows the projects that nobody was named for: the first active rule that fits, by position. What a rule leaves
 * out does not matter to it; one that names neither owner nor team nor unit means the manager of the territory.
 */
@Entity({ label: { zh: '项目分配规则', en: 'Routing rule' }, code: 'bmsrr', access: 'catalogue' })
@Index(['active', 'position'])
export class BuildingRoutingRule extends BaseRecord {
  @Attribute({ type: 'string', max: 120, label: { zh: '名称', en: 'Name' }, required: true })
  name!: string;

  @Attribute({ type: 'int', min: 0, max: 10_000, label: { zh: '顺序', en: 'Position' }, required: true, default: 0 })
  position!: number;

  @Attribute({ type: 'boolean', label: { zh: '启用', en: 'Active' }, required: true, default: true })
  active!: boolean;

  /** Projects in this territory, and those below it. */
  @BelongsTo(() => Territory, { label: { zh: '销售区域', en: 'Territory' }, onPurge: 'clear' })
  territory?: Rel<Territory> | null;

  @Attribute({ type: 'reference', vocabulary: 'building-project-source', label: { zh: '信息渠道', en: 'Source' } })
  source?: string | null;

  @Attribute({ type: 'reference', vocabulary: 'building-project-type', label: { zh: '工程类型', en: 'Type' } })
  type?: string | null;

  /** Square metres. A project that reaches this or `materialValueFrom` is large enough for the rule. */
  @Attribute({
    type: 'decimal',
    precision: 14,
    scale: 2,
    min: 0,
    label: { zh: '建筑面积起点(平方米)', en: 'Floor area from (m²)' },
  })
  floorAreaFrom?: string | null;

  /** Of projects in the same currency. */
  @Attribute({ type: 'money', label: { zh: '材料估值起点', en: 'Material value from' } })
  materialValueFrom?: Money | null;

  /** Who gets them. */
  @BelongsTo('User', { label: { zh: '项目主管', en: 'Project lead' } })
  owner?: RecordReference | null;

  /** Its active members take turns. */
  @BelongsTo('Team', { label: { zh: '团队轮流', en: 'Team' } })
  team?: RecordReference | null;

  /** The department, such as key accounts; without an owner the project waits there for somebody to take it. */
  @BelongsTo('OrgUnit', { label: { zh: '部门', en: 'Unit' } })
  unit?: RecordReference | null;

  /** Whose turn it was last. */
  @NotedReference('User', { label: { zh: '上次分配', en: 'Last assigned' }, write: 'never' })
  lastAssigned?: string | null;

  @HasMany(() => BuildingRoutingPartner, 'rule', { label: { zh: '合作公司', en: 'Partners' }, inline: true })
  partners = new Collection<BuildingRoutingPartner>(this);
}
