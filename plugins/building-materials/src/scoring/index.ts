export { BuildingCriterionAim } from './criterion-aim.ts';
export { missingFor } from './missing-for.ts';
export { projectScoring } from './score-rule.ts';
export type { ProjectScoreRule } from './score-rule.ts';
export { BuildingScoringCriterion } from './scoring-criterion.entity.ts';
export { scoringModule } from './scoring-module.ts';
