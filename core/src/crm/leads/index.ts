export { leadCarriedOver } from './carried-over.ts';
export type { CarriedOver } from './carried-over.ts';
export { LeadAssignmentRule } from './lead-assignment-rule.entity.ts';
export { LeadRating, LeadStatus } from './lead-enums.ts';
export { Lead } from './lead.entity.ts';
export { leadsModule } from './leads-module.ts';
