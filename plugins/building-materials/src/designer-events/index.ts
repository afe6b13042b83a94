export { CampaignBuildingSlot } from './campaign-slot.ts';
export { designerEventsModule } from './designer-events-module.ts';
export { eventGrants } from './event-grants.ts';
