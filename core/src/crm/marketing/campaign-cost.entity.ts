import { Attribute, BaseRecord, BelongsTo, Entity, Index, Money, type Rel } from '../../sdk/index.ts';
import type { Campaign } from './campaign.entity.ts';

/** One thing that a campaign was really spent on. */
@Entity({
  label: { zh: '市场活动费用', en: 'Campaign cost' },
  code: 'ce',
  access: { via: 'campaign' },
  display: 'description',
})
@Index(['campaign', 'spentOn'])
export class CampaignCost extends BaseRecord {
  @BelongsTo('Campaign', {
    label: { zh: '市场活动', en: 'Campaign' },
    required: true,
    inverse: 'costs',
    onPurge: 'cascade',
    write: 'create',
  })
  campaign!: Rel<Campaign>;

  @Attribute({ type: 'date', label: { zh: '发生日期', en: 'Spent on' }, aggregate: ['min', 'max'] })
  spentOn?: string | null;

  @Attribute({ type: 'reference', vocabulary: 'campaign-cost-type', label: { zh: '类型', en: 'Type' } })
  type?: string | null;

  /** What came back stands as a negative amount. */
  @Attribute({ type: 'money', label: { zh: '金额', en: 'Amount' }, required: true, aggregate: ['sum', 'min', 'max'] })
  amount!: Money;

  @Attribute({ type: 'string', max: 300, label: { zh: '说明', en: 'Description' }, group: false })
  description?: string | null;
}
