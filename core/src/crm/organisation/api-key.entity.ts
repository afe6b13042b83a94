import { Attribute, BaseRecord, BelongsTo, Entity, type Rel } from '../../sdk/index.ts';
import type { User } from './user.entity.ts';

/**
 * A machine acts as its owner with it, and may do what both the key and the owner may. It works until it expires, is
 * revoked, or its owner is made inactive.
 */
@Entity({
  code: 'ak',
  label: { zh: 'API 密钥', en: 'API key' },
  access: { own: 'owner' },
  operations: ['read'],
})
export class ApiKey extends BaseRecord {
  @Attribute({ type: 'string', max: 100, required: true, write: 'never', label: { zh: '名称', en: 'Name' } })
  name!: string;

  @BelongsTo('User', { label: { zh: '所有者', en: 'Owner' }, required: true, onPurge: 'cascade', write: 'never' })
  owner!: Rel<User>;

  /** Patterns like those of roles: `account:read`, `*:read`. */
  @Attribute({
    type: 'string',
    max: 120,
    list: true,
    required: true,
    write: 'never',
    label: { zh: '权限', en: 'Permissions' },
  })
  permissions!: string[];

  @Attribute({ type: 'dateTime', required: true, write: 'never', label: { zh: '失效时间', en: 'Expires at' } })
  expiresAt!: Date;

  /** Exact to a minute: a request is not worth a write. */
  @Attribute({ type: 'dateTime', write: 'never', label: { zh: '最近使用', en: 'Last used at' } })
  lastUsedAt?: Date | null;

  @Attribute({ type: 'dateTime', write: 'never', label: { zh: '吊销时间', en: 'Revoked at' } })
  revokedAt?: Date | null;

  /** SHA-256 of the secret part of the token, in hex. */
  @Attribute({ type: 'string', max: 64, required: true, internal: true, label: { zh: '密钥散列', en: 'Secret hash' } })
  secretHash!: string;
}
