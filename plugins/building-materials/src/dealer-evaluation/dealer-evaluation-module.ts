import type { PluginModule } from '@guanxi/core';
import { disqualificationApproval } from './disqualify.ts';
import { BuildingDealerDisqualification } from './disqualification.entity.ts';
import { evaluateDealers } from './evaluate-dealers.job.ts';
import { BuildingEvaluationLine } from './evaluation-line.entity.ts';
import { EvaluationVerbsResolver } from './evaluation-verbs.resolver.ts';
import { BuildingDealerEvaluation } from './evaluation.entity.ts';
import { BuildingDealerGrade } from './grade.entity.ts';
import { BuildingDealerIndicator } from './indicator.entity.ts';
import { indicatorHooks } from './indicator.hooks.ts';
import { messages } from './messages.ts';
import { seed } from './seed.ts';
import { BuildingDealerSupport } from './support.entity.ts';
import { vocabularies } from './vocabularies.ts';

/** Evaluation of dealers (评价): weighted indicators, score, tier, and what follows up to disqualification. */
export const dealerEvaluationModule: PluginModule = {
  entities: [
    BuildingDealerIndicator,
    BuildingDealerGrade,
    BuildingDealerEvaluation,
    BuildingEvaluationLine,
    BuildingDealerSupport,
    BuildingDealerDisqualification,
  ],
  resolvers: [EvaluationVerbsResolver],
  hooks: [indicatorHooks],
  contributions: [disqualificationApproval],
  jobs: { evaluateDealers },
  schedules: [{ job: 'evaluateDealers', cron: '0 3 2 1,4,7,10 *', timeZone: 'Asia/Shanghai' }],
  vocabularies,
  messages,
  seed,
};
