import type { PluginManifest } from '../../sdk/index.ts';
import { MoveOpportunityResolver } from './move-opportunity.resolver.ts';
import { OpportunityLine } from './opportunity-line.entity.ts';
import { opportunityLineHooks } from './opportunity-line.hooks.ts';
import { OpportunityCompetitor } from './opportunity-competitor.entity.ts';
import { Opportunity } from './opportunity.entity.ts';
import { opportunityHooks } from './opportunity.hooks.ts';
import { OpportunityParticipant } from './opportunity-participant.entity.ts';
import { opportunityParticipantHooks } from './opportunity-participant.hooks.ts';
import { Pipeline } from './pipeline.entity.ts';
import { pipelineHooks } from './pipeline.hooks.ts';
import { Product } from './product.entity.ts';
import { seedPipeline } from './seed-pipeline.ts';
import { StageChange } from './stage-change.entity.ts';
import { Stage } from './stage.entity.ts';
import { salesVocabularies } from './vocabularies.ts';

/** Sales (销售管理): products, pipelines, opportunities. */
export const salesModule: Partial<PluginManifest> = {
  entities: [
    ...[Product, Pipeline, Stage],
    ...[Opportunity, OpportunityLine, OpportunityParticipant, OpportunityCompetitor, StageChange],
  ],
  resolvers: [MoveOpportunityResolver],
  hooks: [pipelineHooks, opportunityHooks, opportunityLineHooks, opportunityParticipantHooks],
  vocabularies: salesVocabularies,
  seed: seedPipeline,
};
