import { Attribute, BaseRecord, BelongsTo, Entity, Index, Money, type Rel } from '../../sdk/index.ts';
import { Role, User } from '../organisation/index.ts';

/** How much somebody, or everybody with a role, may approve. The largest limit of the amount's currency counts. */
@Entity({ label: { zh: '审批额度', en: 'Approval limit' }, code: 'al', access: 'catalogue', display: 'id' })
@Index(['kind'])
export class ApprovalLimit extends BaseRecord {
  /** Exactly one of user and role. */
  @BelongsTo(() => User, { label: { zh: '用户', en: 'User' }, write: 'create' })
  user?: Rel<User> | null;

  @BelongsTo(() => Role, { label: { zh: '角色', en: 'Role' }, onPurge: 'cascade', write: 'create' })
  role?: Rel<Role> | null;

  /** Name of an approval kind. Left out: every kind. */
  @Attribute({ type: 'string', max: 80, label: { zh: '审批事项', en: 'Kind' } })
  kind?: string | null;

  @Attribute({ type: 'money', label: { zh: '可审批金额', en: 'Up to' }, required: true })
  upTo!: Money;
}
