export { CampaignCost } from './campaign-cost.entity.ts';
export { CampaignMemberResponse } from './campaign-member-response.entity.ts';
export { CampaignMember } from './campaign-member.entity.ts';
export { CampaignResponse } from './campaign-response.ts';
export { Campaign } from './campaign.entity.ts';
export { marketingModule } from './marketing-module.ts';
