import { Attribute, BaseRecord, BelongsTo, Entity, type Rel } from '../../sdk/index.ts';
import type { User } from './user.entity.ts';

/**
 * A sign-in of a user on one device: the family of all refresh tokens that follow one another. It ends by sign-out, by
 * somebody who may end it, by a change of password, by an old refresh token, or when it is not used for 30 days.
 */
@Entity({
  code: 'ss',
  label: { zh: '登录会话', en: 'Sign-in session' },
  access: { own: 'user' },
  display: 'id',
  operations: ['read'],
})
export class SignInSession extends BaseRecord {
  @BelongsTo('User', { label: { zh: '用户', en: 'User' }, required: true, onPurge: 'cascade', write: 'never' })
  user!: Rel<User>;

  /** SHA-256 of the refresh token that is valid now, in hex; every refresh replaces it. */
  @Attribute({
    type: 'string',
    max: 64,
    required: true,
    unique: true,
    internal: true,
    label: { zh: '令牌散列', en: 'Token hash' },
  })
  tokenHash!: string;

  /** Counts the refreshes: a genuine token of an earlier one was used before. */
  @Attribute({ type: 'int', required: true, default: 0, internal: true, label: { zh: '刷新次数', en: 'Generation' } })
  generation!: number;

  /** When the token before the valid one was exchanged. */
  @Attribute({ type: 'dateTime', internal: true, label: { zh: '上次刷新', en: 'Rotated at' } })
  rotatedAt?: Date | null;

  @Attribute({ type: 'dateTime', required: true, write: 'never', label: { zh: '失效时间', en: 'Expires at' } })
  expiresAt!: Date;

  @Attribute({ type: 'string', max: 300, write: 'never', label: { zh: '客户端', en: 'User agent' } })
  userAgent?: string | null;

  /** Where it was last signed in or refreshed from. */
  @Attribute({ type: 'string', max: 45, write: 'never', label: { zh: '网络地址', en: 'Network address' } })
  address?: string | null;

  /** Exact to a minute: a request is not worth a write. */
  @Attribute({ type: 'dateTime', required: true, write: 'never', label: { zh: '最近使用', en: 'Last used at' } })
  lastUsedAt!: Date;
}
