import { Attribute, BaseRecord, Entity, Money } from '@guanxi/core';

/**
 * What one designer gets in a calendar year at most. Each currency has its own limit, that with the latest day which
 * has come; without one nothing is granted in it.
 */
@Entity({
  label: { zh: '奖励年度限额', en: 'Yearly reward limit' },
  code: 'bmdrl',
  access: 'catalogue',
  display: 'validFrom',
})
export class BuildingRewardLimit extends BaseRecord {
  @Attribute({
    type: 'money',
    label: { zh: '每人每年限额', en: 'Limit per designer and year' },
    required: true,
    aggregate: ['min', 'max'],
  })
  amount!: Money;

  @Attribute({
    type: 'date',
    label: { zh: '生效日期', en: 'Valid from' },
    required: true,
    aggregate: ['min', 'max'],
  })
  validFrom!: string;

  @Attribute({ type: 'boolean', label: { zh: '启用', en: 'Active' }, required: true, default: true })
  active!: boolean;
}
