import type { PluginManifest } from '../../sdk/index.ts';
import { Lead } from './lead.entity.ts';
import { leadHooks } from './lead.hooks.ts';
import { leadVocabularies } from './vocabularies.ts';

/** Leads (销售线索): who may become a customer. */
export const leadsModule: Partial<PluginManifest> = {
  entities: [Lead],
  hooks: [leadHooks],
  vocabularies: leadVocabularies,
};
