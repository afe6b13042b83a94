export { KeyAccountPlan, KeyAccountPlanStatus } from './key-account-plan.entity.ts';
export { keyAccountsModule } from './key-accounts-module.ts';
export { PlanAction } from './plan-action.entity.ts';
export { PlanObjective } from './plan-objective.entity.ts';
export { PlanReview } from './plan-review.entity.ts';
