import { Attribute, BaseRecord, BelongsTo, Collection, Entity, HasMany, type Rel } from '../../sdk/index.ts';
import type { OrgUnit } from './org-unit.entity.ts';
import { User } from './user.entity.ts';

/** People who work together. Its manager sees what the team sees, whichever team the manager belongs to. */
@Entity({ code: 'te', label: { zh: '团队', en: 'Team' }, access: 'catalogue', search: ['name'] })
export class Team extends BaseRecord {
  @Attribute({ type: 'string', max: 200, required: true, label: { zh: '名称', en: 'Name' } })
  name!: string;

  @BelongsTo('User', { label: { zh: '主管', en: 'Manager' } })
  manager?: Rel<User> | null;

  @BelongsTo('OrgUnit', { label: { zh: '所属单元', en: 'Unit' }, inverse: 'teams' })
  unit?: Rel<OrgUnit> | null;

  @HasMany(() => User, 'team', { label: { zh: '成员', en: 'Members' } })
  members = new Collection<User>(this);
}
