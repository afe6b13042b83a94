import { Attribute, BelongsTo, Entity, HasMany, OwnedRecord, type Rel } from '../../sdk/index.ts';
import type { ApiKey, User } from '../organisation/index.ts';
import { WebhookDelivery } from './webhook-delivery.entity.ts';

/**
 * A URL that is told of events, in messages signed by the rules of Standard Webhooks. It learns what whoever authorized
 * it may read at that moment, and nothing else: not what its owner may, who need not know where it leads. Messages that
 * fail are sent again for about a day; an endpoint that keeps failing is paused: `active` becomes false and
 * `pausedReason` says why.
 */
@Entity({
  code: 'wh',
  label: { zh: '网络回调', en: 'Webhook' },
  display: 'url',
  operations: ['read', 'groups', 'create', 'update', 'delete', 'purge'],
})
export class WebhookEndpoint extends OwnedRecord {
  @Attribute({ type: 'string', max: 2_000, format: 'url', required: true, label: { zh: '网址', en: 'URL' } })
  url!: string;

  @Attribute({ type: 'string', max: 200, label: { zh: '说明', en: 'Description' } })
  description?: string | null;

  /** Types of events (`opportunity.updated`, `building:registration.approved`), or `*` after the dot. Empty: all. */
  @Attribute({ type: 'string', max: 120, list: true, label: { zh: '事件类型', en: 'Types of events' } })
  types?: string[] | null;

  /** JSON text of a filter as its list takes it, where all types are of one entity: other records are left out. */
  @Attribute({ type: 'text', max: 10_000, filter: false, label: { zh: '条件', en: 'Filter' } })
  where?: string | null;

  @Attribute({ type: 'boolean', required: true, default: true, label: { zh: '启用', en: 'Active' } })
  active!: boolean;

  /** Whoever said last where it leads or of what it is told, or, as its owner, switched it on. */
  @BelongsTo('User', { label: { zh: '授权人', en: 'Authorized by' }, onPurge: 'clear', write: 'never' })
  authorizedBy?: Rel<User> | null;

  /** The API key that was used for that: it learns no more than the key may. */
  @BelongsTo('ApiKey', {
    label: { zh: '授权密钥', en: 'Authorized with' },
    onPurge: 'clear',
    write: 'never',
    group: false,
  })
  authorizedWith?: Rel<ApiKey> | null;

  /** Why the platform paused it; null: it did not. */
  @Attribute({ type: 'string', max: 500, write: 'never', label: { zh: '暂停原因', en: 'Why it is paused' } })
  pausedReason?: string | null;

  @Attribute({ type: 'dateTime', write: 'never', label: { zh: '暂停时间', en: 'Paused at' } })
  pausedAt?: Date | null;

  /** Failed attempts since the last message that went through. */
  @Attribute({ type: 'int', required: true, default: 0, write: 'never', label: { zh: '连续失败', en: 'Failures' } })
  failures!: number;

  /** Which secret is valid; `rotateWebhookSecret` makes and shows the next. */
  @Attribute({ type: 'int', required: true, default: 1, min: 1, label: { zh: '密钥序号', en: 'Secret number' } })
  secretNumber!: number;

  /** Until then messages carry a signature with the secret before as well. */
  @Attribute({ type: 'dateTime', label: { zh: '旧密钥有效至', en: 'Previous secret valid until' } })
  previousSecretUntil?: Date | null;

  @HasMany(() => WebhookDelivery, 'endpoint', { label: { zh: '投递记录', en: 'Deliveries' } })
  deliveries?: never;
}
