import type { PluginModule } from '@guanxi/core';
import { scoreRules } from './own-rules.ts';
import { BuildingProjectAssessment } from './project-assessment.ts';
import { BuildingProjectResolver } from './project-score.resolver.ts';
import { projectScoring } from './score-rule.ts';
import { BuildingScoringCriterion } from './scoring-criterion.entity.ts';
import { scoringCriterionHooks } from './scoring-criterion.hooks.ts';
import { seedCriteria } from './seed-criteria.ts';

/** What speaks for following a project: by rules of plugins, and by criteria that administrators configure. */
export const scoringModule: PluginModule = {
  entities: [BuildingScoringCriterion],
  hooks: [scoringCriterionHooks],
  types: [BuildingProjectAssessment],
  seed: seedCriteria,
  resolvers: [BuildingProjectResolver],
  extensionPoints: [projectScoring],
  contributions: scoreRules,
};
