import type { PluginModule } from '../../sdk/index.ts';
import { leadCarriedOver } from './carried-over.ts';
import { ConvertLeadResolver } from './convert-lead.resolver.ts';
import { ConvertLeadPayload } from './convert-lead.types.ts';
import { LeadAssignmentRule } from './lead-assignment-rule.entity.ts';
import { leadAssignmentRuleHooks } from './lead-assignment-rule.hooks.ts';
import { Lead } from './lead.entity.ts';
import { leadHooks } from './lead.hooks.ts';
import { leadVocabularies } from './vocabularies.ts';

/** Leads (销售线索): who may become a customer. */
export const leadsModule: PluginModule = {
  entities: [Lead, LeadAssignmentRule],
  resolvers: [ConvertLeadResolver],
  types: [ConvertLeadPayload],
  extensionPoints: [leadCarriedOver],
  hooks: [leadHooks, leadAssignmentRuleHooks],
  vocabularies: leadVocabularies,
};
