import type { PluginModule } from '../../sdk/index.ts';
import { GuidanceResolver, GuidanceStep, guidanceFieldResolvers, guidedRecords } from './guidance.resolver.ts';
import { KnowledgeArticle } from './knowledge-article.entity.ts';
import { guidanceVocabularies } from './vocabularies.ts';
import { WorkTip } from './work-tip.entity.ts';
import { workTipHooks } from './work-tip.hooks.ts';

/** Onboarding guidance (工作提示): what to do with each record, and the knowledge base. */
export const guidanceModule: PluginModule = {
  entities: [WorkTip, KnowledgeArticle],
  resolvers: [GuidanceResolver, ...guidanceFieldResolvers],
  types: [GuidanceStep],
  extensionPoints: [guidedRecords],
  hooks: [workTipHooks],
  vocabularies: guidanceVocabularies,
};
