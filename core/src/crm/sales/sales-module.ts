import {
  MissingItem,
  StageGateFailed,
  TransitionBlocked,
  TransitionRefused,
  type PluginModule,
} from '../../sdk/index.ts';
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
import { stageGuards } from './stage-guard.ts';
import { StageMove, StageMovesResolver } from './stage-moves.resolver.ts';
import { StageRule } from './stage-rule.entity.ts';
import { stageRuleHooks } from './stage-rule.hooks.ts';
import { Stage } from './stage.entity.ts';
import { salesVocabularies } from './vocabularies.ts';

/** Sales (销售管理): products, pipelines, opportunities. */
export const salesModule: PluginModule = {
  entities: [
    ...[Product, Pipeline, Stage, StageRule],
    ...[Opportunity, OpportunityLine, OpportunityParticipant, OpportunityCompetitor, StageChange],
  ],
  resolvers: [MoveOpportunityResolver, StageMovesResolver],
  types: [StageMove, MissingItem, StageGateFailed, TransitionBlocked, TransitionRefused],
  extensionPoints: [stageGuards],
  hooks: [pipelineHooks, stageRuleHooks, opportunityHooks, opportunityLineHooks, opportunityParticipantHooks],
  vocabularies: salesVocabularies,
  permissions: {
    'product:costs': { zh: '查看产品成本和毛利', en: 'Read what products cost, and margins' },
  },
  seed: seedPipeline,
};
