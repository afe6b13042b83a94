export { LeadRating, LeadStatus } from './lead-enums.ts';
export { Lead } from './lead.entity.ts';
export { leadsModule } from './leads-module.ts';
