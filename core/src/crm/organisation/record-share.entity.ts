import {
  type AnyReference,
  Attribute,
  BaseRecord,
  BelongsTo,
  BelongsToAny,
  Entity,
  Index,
  labelledEnum,
  type EnumValue,
  type Rel,
} from '../../sdk/index.ts';
import type { Team } from './team.entity.ts';
import type { User } from './user.entity.ts';

export const ShareLevel = labelledEnum(
  'ShareLevel',
  { zh: '共享级别', en: 'Share level' },
  { READ: { zh: '查看', en: 'Read' }, WRITE: { zh: '查看和修改', en: 'Read and update' } },
);
export type ShareLevel = EnumValue<typeof ShareLevel>;

/**
 * One record that a user or a team sees although no role of theirs reaches it. A share adds a row to a permission that
 * the receiver has in some scope anyway; it gives no permission, shows no protected field and cannot be passed on.
 */
@Entity({
  code: 'rs',
  label: { zh: '共享记录', en: 'Record share' },
  access: { via: 'subject', writing: 'byOwnRight' },
  display: 'id',
})
@Index(['user', 'subject'], { unique: true })
@Index(['team', 'subject'], { unique: true })
@Index(['subject'])
export class RecordShare extends BaseRecord {
  @BelongsToAny({
    label: { zh: '共享对象', en: 'Subject' },
    ownedOnly: true,
    required: true,
    onPurge: 'cascade',
    write: 'create',
  })
  subject!: AnyReference;

  /** Who receives it: a user or a team, exactly one of them. */
  @BelongsTo('User', { label: { zh: '用户', en: 'User' }, onPurge: 'cascade', write: 'create' })
  user?: Rel<User> | null;

  @BelongsTo('Team', { label: { zh: '团队', en: 'Team' }, onPurge: 'cascade', write: 'create' })
  team?: Rel<Team> | null;

  @Attribute({
    type: 'enum',
    enum: ShareLevel,
    required: true,
    default: 'READ',
    label: { zh: '级别', en: 'Level' },
  })
  level!: ShareLevel;

  /** From then on it opens nothing. Left out: it holds until it is deleted. */
  @Attribute({ type: 'dateTime', label: { zh: '失效时间', en: 'Expires at' } })
  expiresAt?: Date | null;

  @Attribute({ type: 'text', max: 1000, label: { zh: '说明', en: 'Note' } })
  note?: string | null;
}
