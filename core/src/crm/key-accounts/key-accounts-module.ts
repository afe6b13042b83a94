import type { PluginModule } from '../../sdk/index.ts';
import { KeyAccountPlan } from './key-account-plan.entity.ts';
import { keyAccountPlanHooks, planReviewHooks } from './key-account-plan.hooks.ts';
import { PlanAction } from './plan-action.entity.ts';
import { PlanObjective } from './plan-objective.entity.ts';
import { PlanReview } from './plan-review.entity.ts';
import { remindReviews } from './remind-reviews.job.ts';
import { WorkLogResolver } from './work-log.resolver.ts';

/** Key customers (重点客户): what we want to reach with each of them, and what was done. */
export const keyAccountsModule: PluginModule = {
  entities: [KeyAccountPlan, PlanObjective, PlanAction, PlanReview],
  resolvers: [WorkLogResolver],
  hooks: [keyAccountPlanHooks, planReviewHooks],
  jobs: { remindReviews },
  schedules: [{ job: 'remindReviews', cron: '0 7 * * *', timeZone: 'Asia/Shanghai' }],
};
