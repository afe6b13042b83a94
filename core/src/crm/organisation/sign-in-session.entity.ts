import { Attribute, BaseRecord, BelongsTo, Entity, type Rel } from '../../sdk/index.ts';
import type { User } from './user.entity.ts';

/** A sign-in of a user on one device. It ends by sign-out, a change of password, or when it is not used for 30 days. */
@Entity({
  code: 'ss',
  label: { zh: '登录会话', en: 'Sign-in session' },
  access: { own: 'user' },
  display: 'id',
  operations: [],
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

  @Attribute({ type: 'dateTime', required: true, write: 'never', label: { zh: '失效时间', en: 'Expires at' } })
  expiresAt!: Date;

  @Attribute({ type: 'string', max: 300, write: 'never', label: { zh: '客户端', en: 'User agent' } })
  userAgent?: string | null;

  @Attribute({ type: 'dateTime', required: true, write: 'never', label: { zh: '最近使用', en: 'Last used at' } })
  lastUsedAt!: Date;
}
