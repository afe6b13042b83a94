import type { PluginModule } from '../../sdk/index.ts';
import { campaignBudgetKind } from './campaign-approval.ts';
import { CampaignCost } from './campaign-cost.entity.ts';
import { CampaignFigures, CampaignRoi } from './campaign-figures.types.ts';
import { CampaignFiguresResolver } from './campaign-figures.resolver.ts';
import { CampaignMemberResponse } from './campaign-member-response.entity.ts';
import { campaignMemberResponseHooks } from './campaign-member-response.hooks.ts';
import { CampaignMember } from './campaign-member.entity.ts';
import { campaignMemberHooks } from './campaign-member.hooks.ts';
import {
  CampaignReachResolver,
  CampaignReach,
  ExcludedMembers,
  MemberReach,
  MemberReachResolver,
} from './campaign-reach.resolver.ts';
import { Campaign } from './campaign.entity.ts';
import { campaignHooks } from './campaign.hooks.ts';
import { marketingVocabularies } from './vocabularies.ts';

/** Marketing (市场营销): campaigns and whom they are meant for. */
export const marketingModule: PluginModule = {
  entities: [Campaign, CampaignCost, CampaignMember, CampaignMemberResponse],
  types: [CampaignFigures, CampaignRoi, CampaignReach, ExcludedMembers, MemberReach],
  resolvers: [CampaignFiguresResolver, CampaignReachResolver, MemberReachResolver],
  contributions: [campaignBudgetKind],
  hooks: [campaignHooks, campaignMemberHooks, campaignMemberResponseHooks],
  vocabularies: marketingVocabularies,
};
