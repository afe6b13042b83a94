export { CampaignMember } from './campaign-member.entity.ts';
export { CampaignResponse } from './campaign-response.ts';
export { Campaign } from './campaign.entity.ts';
export { marketingModule } from './marketing-module.ts';
