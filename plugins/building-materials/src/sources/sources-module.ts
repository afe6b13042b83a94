import type { PluginModule } from '@guanxi/core';
import { seedSources } from './demo.ts';
import { handOverLarge } from './hand-over-large.handler.ts';
import { sourceMessages } from './messages.ts';
import { projectCourseHooks } from './project-course.hooks.ts';
import { ProjectCourseResolver } from './project-course.resolver.ts';
import { BuildingRoutingPartner } from './routing-partner.entity.ts';
import { BuildingRoutingRule } from './routing-rule.entity.ts';
import { routingRuleHooks } from './routing-rule.hooks.ts';
import { BuildingSourceCost } from './source-cost.entity.ts';
import { SourceFunnelResolver } from './source-funnel.resolver.ts';
import { BuildingSourceFunnel } from './source-funnel.types.ts';
import { sourceVocabularies } from './vocabularies.ts';

/** Where projects come from (信息渠道), who follows them, and what each source is worth. */
export const sourcesModule: PluginModule = {
  entities: [BuildingRoutingRule, BuildingRoutingPartner, BuildingSourceCost],
  hooks: [routingRuleHooks, projectCourseHooks],
  handlers: [handOverLarge],
  resolvers: [ProjectCourseResolver, SourceFunnelResolver],
  types: [BuildingSourceFunnel],
  vocabularies: sourceVocabularies,
  messages: sourceMessages,
  demo: seedSources,
};
