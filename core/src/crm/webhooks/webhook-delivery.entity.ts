import {
  Attribute,
  BaseRecord,
  BelongsTo,
  Entity,
  Index,
  labelledEnum,
  type EnumValue,
  type Rel,
} from '../../sdk/index.ts';
import type { WebhookEndpoint } from './webhook-endpoint.entity.ts';

export const DeliveryStatus = labelledEnum(
  'WebhookDeliveryStatus',
  { zh: '投递状态', en: 'Status of a delivery' },
  {
    WAITING: { zh: '等待', en: 'Waiting' },
    DELIVERED: { zh: '已送达', en: 'Delivered' },
    FAILED: { zh: '失败,将重试', en: 'Failed, will be tried again' },
    DEAD: { zh: '失败,不再重试', en: 'Failed for good' },
    SKIPPED: { zh: '未投递', en: 'Skipped' },
  },
);
export type DeliveryStatus = EnumValue<typeof DeliveryStatus>;

/** One event for one endpoint. Written by the platform; `replayWebhookDelivery` sends it again. */
@Index(['endpoint', 'id'])
@Index(['createdAt'])
@Entity({
  code: 'wd',
  label: { zh: '回调投递', en: 'Webhook delivery' },
  access: { via: 'endpoint' },
  display: 'type',
  operations: ['read', 'groups'],
})
export class WebhookDelivery extends BaseRecord {
  @BelongsTo('WebhookEndpoint', {
    label: { zh: '网络回调', en: 'Webhook' },
    required: true,
    inverse: 'deliveries',
    onPurge: 'cascade',
    write: 'never',
  })
  endpoint!: Rel<WebhookEndpoint>;

  /** The id of the message, `webhook-id`: the same at every attempt. */
  @Attribute({ type: 'string', max: 120, required: true, write: 'never', label: { zh: '事件编号', en: 'Event id' } })
  eventId!: string;

  @Attribute({
    type: 'string',
    max: 120,
    required: true,
    write: 'never',
    label: { zh: '事件类型', en: 'Type of the event' },
  })
  type!: string;

  @Attribute({
    type: 'enum',
    enum: DeliveryStatus,
    required: true,
    write: 'never',
    label: { zh: '状态', en: 'Status' },
  })
  status!: DeliveryStatus;

  @Attribute({ type: 'int', required: true, default: 0, write: 'never', label: { zh: '尝试次数', en: 'Attempts' } })
  attempts!: number;

  /** HTTP status of the latest answer; null: there was none. */
  @Attribute({ type: 'int', write: 'never', label: { zh: 'HTTP 状态', en: 'HTTP status' } })
  responseStatus?: number | null;

  /** Milliseconds of the latest attempt. */
  @Attribute({ type: 'int', write: 'never', aggregate: ['avg', 'min', 'max'], label: { zh: '耗时', en: 'Latency' } })
  latency?: number | null;

  /** Beginning of the latest answer, at most 500 characters. */
  @Attribute({ type: 'string', max: 500, write: 'never', filter: false, label: { zh: '响应摘录', en: 'Response' } })
  responseExcerpt?: string | null;

  /** Why the latest attempt failed, or why nothing was sent. */
  @Attribute({ type: 'string', max: 500, write: 'never', label: { zh: '原因', en: 'Reason' } })
  reason?: string | null;

  @Attribute({ type: 'dateTime', write: 'never', label: { zh: '送达时间', en: 'Delivered at' } })
  deliveredAt?: Date | null;
}
