export {
  BuildingAllocationBasis,
  BuildingAllocationBound,
  BuildingAllocationLine,
  BuildingAllocationMethod,
  BuildingAllocationPlan,
  BuildingAllocationStatus,
} from './allocation/index.ts';
export {
  BuildingDealerConsequence,
  BuildingDealerDisqualification,
  BuildingDealerEvaluation,
  BuildingDealerGrade,
  BuildingDealerIndicator,
  BuildingDealerMeasure,
  BuildingDealerSupport,
  BuildingDealerSupportStatus,
  BuildingDisqualificationStatus,
  BuildingEvaluationLine,
} from './dealer-evaluation/index.ts';
export {
  BuildingDiversionVerdict,
  BuildingMovementKind,
  BuildingStockMovement,
  BuildingStockPeriod,
} from './dealer-stock/index.ts';
export { BuildingDealerStatus, BuildingDealerStatusChange } from './dealers/index.ts';
export { CampaignBuildingSlot } from './designer-events/index.ts';
export {
  BuildingDesignReview,
  BuildingDesignScheme,
  BuildingMaterialMaker,
  BuildingReviewVerdict,
  BuildingSchemeMaterial,
  BuildingSchemeMember,
  BuildingSpecification,
  BuildingSpecificationChange,
  BuildingSpecificationStatus,
} from './designs/index.ts';
export { BuildingCostSource, BuildingWalletEstimate } from './developers/index.ts';
export {
  BuildingBatchStatus,
  BuildingOrderBatch,
  BuildingOutlet,
  BuildingOutletKind,
  BuildingOutletStock,
  BuildingTrialEntryKind,
  BuildingTrialSale,
  BuildingTrialSaleEntry,
  BuildingTrialStatus,
  BuildingTrialVerdict,
  OrderBuildingSlot,
} from './orders/index.ts';
export { AttachmentBuildingSlot } from './images/index.ts';
export { AccountBuildingSlot } from './partners/account-slot.ts';
export { ContactBuildingSlot } from './partners/contact-slot.ts';
export { buildingMaterials as default, buildingMaterials } from './plugin.ts';
export {
  BuildingDecision,
  BuildingParticipant,
  BuildingProject,
  BuildingProjectOutcome,
  BuildingProjectPhase,
  BuildingTeamMember,
} from './projects/index.ts';
export { BuildingScoringCriterion, projectScoring } from './scoring/index.ts';
export type { ProjectScoreRule } from './scoring/index.ts';
export {
  BuildingConflictKind,
  BuildingProtectionRule,
  BuildingRegistration,
  BuildingRegistrationConflict,
  BuildingRegistrationOrigin,
  BuildingRegistrationOverride,
  BuildingRegistrationPolicy,
  BuildingRegistrationStatus,
  BuildingRegistrationStep,
  BuildingRegistrationSupport,
} from './registration/index.ts';
export { BuildingProjectSighting } from './sightings/index.ts';
export { BuildingRoutingPartner, BuildingRoutingRule, BuildingSourceCost } from './sources/index.ts';
export { BuildingReward, BuildingRewardLimit, BuildingRewardRule, BuildingRewardState } from './rewards/index.ts';
export {
  BuildingCellRequirement,
  BuildingCellTip,
  BuildingProgressAlert,
  BuildingStageWindow,
  BuildingTrackingRecord,
  BuildingTrackingStatus,
} from './tracking/index.ts';
