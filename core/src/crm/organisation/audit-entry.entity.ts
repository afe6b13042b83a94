import {
  type AnyReference,
  Attribute,
  BaseRecord,
  BelongsToAny,
  Entity,
  Index,
  labelledEnum,
  TransactionId,
  type EnumValue,
} from '../../sdk/index.ts';

export const AuditAction = labelledEnum(
  'AuditAction',
  { zh: '审计动作', en: 'Audit action' },
  {
    CREATE: { zh: '新建', en: 'Create' },
    UPDATE: { zh: '修改', en: 'Update' },
    DELETE: { zh: '删除', en: 'Delete' },
    RESTORE: { zh: '恢复', en: 'Restore' },
    PURGE: { zh: '彻底删除', en: 'Purge' },
    SIGN_IN: { zh: '登录', en: 'Sign-in' },
    SIGN_IN_FAILED: { zh: '登录失败', en: 'Failed sign-in' },
    SIGN_IN_LOCKED: { zh: '登录锁定', en: 'Sign-in locked' },
    SIGN_OUT: { zh: '退出登录', en: 'Sign-out' },
    SESSION_ENDED: { zh: '会话被结束', en: 'Session ended' },
    REFRESH_REUSED: { zh: '刷新令牌被重复使用', en: 'Refresh token reused' },
    PASSWORD_CHANGED: { zh: '修改密码', en: 'Password changed' },
    API_KEY_CREATED: { zh: '新建 API 密钥', en: 'API key created' },
    API_KEY_REVOKED: { zh: '吊销 API 密钥', en: 'API key revoked' },
    DENIED: { zh: '被拒绝', en: 'Denied' },
    EVENT: { zh: '业务事件', en: 'Event' },
  },
);
export type AuditAction = EnumValue<typeof AuditAction>;

export const AuditSource = labelledEnum(
  'AuditSource',
  { zh: '来源', en: 'Source of a change' },
  {
    GRAPHQL: { zh: '接口', en: 'API' },
    CLI: { zh: '命令行', en: 'Command line' },
    IMPORT: { zh: '导入', en: 'Import' },
    SEED: { zh: '预置数据', en: 'Seed data' },
    JOB: { zh: '后台任务', en: 'Job' },
  },
);
export type AuditSource = EnumValue<typeof AuditSource>;

/**
 * One change of one record, written by the unit of work in the same transaction and never changed: `createdAt` is the
 * instant, `createdBy` who did it (null: the platform itself). Sign-ins and what they lead to stand here too: `subject`
 * is the user, session or key, `createdBy` is null where nobody was signed in.
 *
 * It is the outbox as well: every row is an event, read in the order of (transaction, id) by the feed, by subscriptions
 * and by handlers.
 */
@Index(['transactionId', 'id'])
@Entity({
  code: 'au',
  label: { zh: '审计记录', en: 'Audit entry' },
  plural: 'auditEntries',
  access: { own: 'createdBy' },
  display: 'action',
  operations: ['read'],
})
export class AuditEntry extends BaseRecord {
  @BelongsToAny({ label: { zh: '记录', en: 'Record' }, required: true, write: 'never', onMerge: 'stay' })
  subject!: AnyReference;

  @Attribute({ type: 'enum', enum: AuditAction, required: true, write: 'never', label: { zh: '动作', en: 'Action' } })
  action!: AuditAction;

  @Attribute({ type: 'enum', enum: AuditSource, required: true, write: 'never', label: { zh: '来源', en: 'Source' } })
  source!: AuditSource;

  /**
   * JSON text `{ "<field>": [before, after] }`; a slot's fields are `<prefix>.<field>`, internal values are masked. It
   * holds values of fields that need permissions of their own, so it needs one too.
   */
  @Attribute({
    type: 'text',
    read: 'auditEntry:changes',
    required: true,
    write: 'never',
    filter: false,
    sort: false,
    label: { zh: '变更内容', en: 'Changes' },
  })
  changes!: string;

  /** Version of the record after the change; null where none changed: sign-ins, events of plugins. */
  @Attribute({ type: 'int', write: 'never', label: { zh: '记录版本', en: 'Version of the record' } })
  recordVersion?: number | null;

  /** Name of an event that a plugin emitted about the record, `building:registration.approved`; null: a change. */
  @Attribute({ type: 'string', max: 120, write: 'never', label: { zh: '事件', en: 'Event' } })
  event?: string | null;

  /** JSON text of what the plugin says about its event. */
  @Attribute({
    type: 'text',
    read: 'auditEntry:changes',
    write: 'never',
    filter: false,
    sort: false,
    label: { zh: '事件内容', en: 'Payload of the event' },
  })
  payload?: string | null;

  @TransactionId()
  transactionId?: string;

  /** IP address that the request came from; of sign-ins only. */
  @Attribute({
    type: 'string',
    max: 45,
    read: 'auditEntry:origin',
    write: 'never',
    label: { zh: '网络地址', en: 'Network address' },
  })
  address?: string | null;

  @Attribute({
    type: 'string',
    max: 300,
    read: 'auditEntry:origin',
    write: 'never',
    label: { zh: '客户端', en: 'User agent' },
  })
  userAgent?: string | null;
}
