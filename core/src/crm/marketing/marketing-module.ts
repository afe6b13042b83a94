import type { PluginManifest } from '../../sdk/index.ts';
import { CampaignMember } from './campaign-member.entity.ts';
import { campaignMemberHooks } from './campaign-member.hooks.ts';
import { Campaign } from './campaign.entity.ts';
import { campaignHooks } from './campaign.hooks.ts';
import { marketingVocabularies } from './vocabularies.ts';

/** Marketing (市场营销): campaigns and whom they are meant for. */
export const marketingModule: Partial<PluginManifest> = {
  entities: [Campaign, CampaignMember],
  hooks: [campaignHooks, campaignMemberHooks],
  vocabularies: marketingVocabularies,
};
