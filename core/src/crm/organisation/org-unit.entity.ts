import { Attribute, BaseRecord, BelongsTo, Collection, Entity, HasMany, Index, type Rel } from '../../sdk/index.ts';
import { Team } from './team.entity.ts';
import { User } from './user.entity.ts';

/** A unit of the organisation: head office, branch, department. The scope `unit` reaches a unit and all below it. */
@Entity({
  code: 'ou',
  label: { zh: '组织单元', en: 'Organisational unit' },
  search: ['name'],
  access: 'catalogue',
})
@Index(['path'], { prefix: true })
export class OrgUnit extends BaseRecord {
  @Attribute({ type: 'string', max: 200, required: true, label: { zh: '名称', en: 'Name' } })
  name!: string;

  @Attribute({ type: 'reference', vocabulary: 'orgUnitKind', label: { zh: '类别', en: 'Kind' } })
  kind?: string | null;

  @BelongsTo(() => OrgUnit, { label: { zh: '上级单元', en: 'Parent unit' }, inverse: 'children' })
  parent?: Rel<OrgUnit> | null;

  @HasMany(() => OrgUnit, 'parent', { label: { zh: '下级单元', en: 'Child units' } })
  children = new Collection<OrgUnit>(this);

  @HasMany(() => Team, 'unit', { label: { zh: '团队', en: 'Teams' } })
  teams = new Collection<Team>(this);

  @HasMany(() => User, 'unit', { label: { zh: '用户', en: 'Users' } })
  users = new Collection<User>(this);

  /** Ids from the root down to this unit, `/<uuid>/<uuid>/`; kept by hooks. Whatever starts with it lies below. */
  @Attribute({ type: 'text', required: true, internal: true, label: { zh: '路径', en: 'Path' } })
  path!: string;
}
