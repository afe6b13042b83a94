import { Attribute, BaseRecord, BelongsTo, Collection, Entity, HasMany, Index, type Rel } from '../../sdk/index.ts';
import { Account, Contact } from '../accounts/index.ts';
import { Lead } from '../leads/index.ts';
import { CampaignMemberResponse } from './campaign-member-response.entity.ts';
import { CampaignResponse } from './campaign-response.ts';
import { Campaign } from './campaign.entity.ts';

/** Whom a campaign is meant for: one contact, account or lead, and what came of it. */
@Entity({
  label: { zh: '市场活动成员', en: 'Campaign member' },
  code: 'cb',
  access: { via: 'campaign' },
  display: 'status',
})
@Index(['campaign', 'contact'], { unique: true })
@Index(['campaign', 'account'], { unique: true })
@Index(['campaign', 'lead'], { unique: true })
@Index(['campaign', 'status'])
@Index(['campaign', 'response'])
export class CampaignMember extends BaseRecord {
  @BelongsTo(() => Campaign, {
    label: { zh: '市场活动', en: 'Campaign' },
    required: true,
    inverse: 'members',
    onPurge: 'cascade',
    write: 'create',
  })
  campaign!: Rel<Campaign>;

  @BelongsTo(() => Contact, {
    label: { zh: '联系人', en: 'Contact' },
    inverse: 'campaignMembers',
    onPurge: 'cascade',
    write: 'create',
  })
  contact?: Rel<Contact> | null;

  @BelongsTo(() => Account, {
    label: { zh: '客户', en: 'Account' },
    inverse: 'campaignMembers',
    onPurge: 'cascade',
    write: 'create',
  })
  account?: Rel<Account> | null;

  @BelongsTo(() => Lead, {
    label: { zh: '线索', en: 'Lead' },
    inverse: 'campaignMembers',
    onPurge: 'cascade',
    write: 'create',
  })
  lead?: Rel<Lead> | null;

  @Attribute({
    type: 'reference',
    vocabulary: 'campaign-member-status',
    label: { zh: '状态', en: 'Status' },
    required: true,
    default: 'invited',
  })
  status!: string;

  @Attribute({
    type: 'enum',
    enum: CampaignResponse,
    label: { zh: '回应', en: 'Response' },
    required: true,
    default: 'NONE',
  })
  response!: CampaignResponse;

  /** Left out with a response: now. Null: nobody knows when. */
  @Attribute({ type: 'dateTime', label: { zh: '回应时间', en: 'Responded at' }, aggregate: ['min', 'max'] })
  respondedAt?: Date | null;

  /** Over which channel the member answered, or was asked last. */
  @Attribute({ type: 'reference', vocabulary: 'contact-channel', label: { zh: '渠道', en: 'Channel' } })
  channel?: string | null;

  /** What came of it. */
  @Attribute({ type: 'reference', vocabulary: 'campaign-result', label: { zh: '结果', en: 'Result' } })
  result?: string | null;

  /** How often the member was called, written to, visited in this campaign. */
  @Attribute({
    type: 'int',
    min: 0,
    label: { zh: '联系次数', en: 'Attempts' },
    required: true,
    default: 0,
    aggregate: ['sum', 'avg', 'max'],
  })
  attempts!: number;

  @Attribute({ type: 'text', max: 4000, label: { zh: '备注', en: 'Note' } })
  note?: string | null;

  @HasMany(() => CampaignMemberResponse, 'member', { label: { zh: '历次回应', en: 'Responses' } })
  responses = new Collection<CampaignMemberResponse>(this);
}
