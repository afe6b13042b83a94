import { Attribute, BaseRecord, BelongsTo, Entity, WorkingCalendar, type Rel } from '@guanxi/core';

/** Key of the one policy of an installation. */
export const policyKey = 'default';

/**
 * How an installation deals with registrations; there is one, administrators change it. Whoever decides who gets a
 * project holds its row until the decision is committed: one decision after the other, over all servers.
 */
@Entity({
  label: { zh: '报备规则', en: 'Registration policy' },
  code: 'bmrpl',
  plural: 'buildingRegistrationPolicies',
  access: 'catalogue',
  display: 'key',
  operations: ['read', 'update'],
})
export class BuildingRegistrationPolicy extends BaseRecord {
  @Attribute({
    type: 'string',
    max: 20,
    required: true,
    unique: true,
    label: { zh: '键', en: 'Key' },
    write: 'never',
  })
  key!: string;

  /** Working days of protection where no rule says anything else. */
  @Attribute({
    type: 'int',
    min: 1,
    max: 700,
    required: true,
    default: 60,
    label: { zh: '保护期(工作日)', en: 'Days' },
  })
  days!: number;

  @Attribute({
    type: 'int',
    min: 1,
    max: 700,
    required: true,
    default: 30,
    label: { zh: '每次延期(工作日)', en: 'Days of an extension' },
  })
  extensionDays!: number;

  @Attribute({
    type: 'int',
    min: 0,
    max: 20,
    required: true,
    default: 1,
    label: { zh: '最多延期次数', en: 'Extensions at most' },
  })
  maxExtensions!: number;

  /** Working days after the end of protection in which it may still be extended; then the project is free. */
  @Attribute({
    type: 'int',
    min: 0,
    max: 100,
    required: true,
    default: 5,
    label: { zh: '到期宽限(工作日)', en: 'Days of grace' },
  })
  graceDays!: number;

  /** Calendar days before the end in which a registration counts as expiring soon. */
  @Attribute({
    type: 'int',
    min: 1,
    max: 365,
    required: true,
    default: 14,
    label: { zh: '临近到期(天)', en: 'Expiring soon (days)' },
  })
  soonDays!: number;

  /** Empty: the default calendar. */
  @BelongsTo(() => WorkingCalendar, { label: { zh: '工作日历', en: 'Working calendar' }, onPurge: 'clear' })
  calendar?: Rel<WorkingCalendar> | null;
}
