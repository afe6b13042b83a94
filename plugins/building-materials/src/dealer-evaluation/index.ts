export { dealerEvaluationModule } from './dealer-evaluation-module.ts';
export { BuildingDealerDisqualification, BuildingDisqualificationStatus } from './disqualification.entity.ts';
export { BuildingEvaluationLine } from './evaluation-line.entity.ts';
export { BuildingDealerEvaluation } from './evaluation.entity.ts';
export { BuildingDealerConsequence, BuildingDealerGrade } from './grade.entity.ts';
export { BuildingDealerIndicator, BuildingDealerMeasure } from './indicator.entity.ts';
export { BuildingDealerSupport, BuildingDealerSupportStatus } from './support.entity.ts';
