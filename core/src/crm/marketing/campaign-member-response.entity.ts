import { Attribute, BaseRecord, BelongsTo, Entity, Index, type Rel } from '../../sdk/index.ts';
import type { CampaignMember } from './campaign-member.entity.ts';
import { CampaignResponse } from './campaign-response.ts';

/** One answer of a member: when, over which channel, what. The latest one is what the member says of itself. */
@Entity({
  label: { zh: '市场活动回应记录', en: 'Campaign member response' },
  code: 'cr',
  access: { via: 'member' },
  display: 'response',
})
@Index(['member', 'respondedAt'])
export class CampaignMemberResponse extends BaseRecord {
  @BelongsTo('CampaignMember', {
    label: { zh: '市场活动成员', en: 'Campaign member' },
    required: true,
    inverse: 'responses',
    onPurge: 'cascade',
    write: 'create',
  })
  member!: Rel<CampaignMember>;

  /** Left out: now. */
  @Attribute({
    type: 'dateTime',
    label: { zh: '回应时间', en: 'Responded at' },
    required: true,
    filledByHooks: true,
    aggregate: ['min', 'max'],
  })
  respondedAt!: Date;

  @Attribute({ type: 'enum', enum: CampaignResponse, label: { zh: '回应', en: 'Response' }, required: true })
  response!: CampaignResponse;

  @Attribute({ type: 'reference', vocabulary: 'contact-channel', label: { zh: '渠道', en: 'Channel' } })
  channel?: string | null;

  @Attribute({ type: 'reference', vocabulary: 'campaign-result', label: { zh: '结果', en: 'Result' } })
  result?: string | null;

  @Attribute({ type: 'text', max: 4000, label: { zh: '备注', en: 'Note' } })
  note?: string | null;
}
