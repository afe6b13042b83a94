export { Account, Affiliation, Contact } from './accounts/index.ts';
export {
  ApprovalAction,
  ApprovalAssignment,
  ApprovalDefinition,
  ApprovalDefinitionApprover,
  ApprovalDefinitionStep,
  approvalKindOf,
  approvalKinds,
  ApprovalLimit,
  ApprovalRequest,
  approvalStateOf,
  ApprovalStatus,
  ApprovalStep,
  approvedBy,
  moneyFigure,
  submitForApproval,
} from './approvals/index.ts';
export type {
  ApprovalFigure,
  ApprovalKind,
  ApprovalOutcome,
  ApprovalState,
  ApprovedFor,
  Submission,
} from './approvals/index.ts';
export { CalendarDay, WorkingCalendar, WorkingHours, WorkingTime, workingTimeOf } from './calendar/index.ts';
export type { CalendarRules, ExceptionalDay, WeeklyHours } from './calendar/index.ts';
export { AnnotatedRecord, Attachment, Note, SavedView, Tag, Tagging } from './collaboration/index.ts';
export { corePlugin } from './core-plugin.ts';
export { seedCrew } from './demo/index.ts';
export type { DemoCrew } from './demo/index.ts';
export { DunningLevel, DunningNotice } from './dunning/index.ts';
export {
  CreditAllocation,
  CreditNote,
  CreditRefund,
  ExchangeRate,
  Receipt,
  ReceiptAllocation,
  Receivable,
  ReceivableStatus,
} from './finance/index.ts';
export { ForecastSubmission } from './forecasting/index.ts';
export { guidanceOn, guidedRecords, KnowledgeArticle, WorkTip } from './guidance/index.ts';
export type { GuidedRecord } from './guidance/index.ts';
export { Asset, AssetStatus } from './installed-base/index.ts';
export { DataImport, Job, JobProblem, JobStatus } from './jobs/index.ts';
export { KeyAccountPlan, KeyAccountPlanStatus, PlanAction, PlanObjective, PlanReview } from './key-accounts/index.ts';
export { Lead, LeadAssignmentRule, leadCarriedOver, LeadRating, LeadStatus } from './leads/index.ts';
export type { CarriedOver } from './leads/index.ts';
export { Campaign, CampaignCost, CampaignMember, CampaignMemberResponse, CampaignResponse } from './marketing/index.ts';
export {
  companyNameRule,
  DuplicateCandidate,
  DuplicateStatus,
  emailRule,
  identifierRule,
  personNameRule,
  phoneRule,
  placeRule,
  sharedValueRule,
  websiteRule,
} from './matching/index.ts';
export type { RuleOptions } from './matching/index.ts';
export { Order, OrderLine, Quote, QuoteLine, QuoteStatus } from './ordering/index.ts';
export {
  AuditAction,
  AuditEntry,
  AuditSource,
  changing,
  everydayGrants,
  grantsOn,
  OrgUnit,
  RecordShare,
  ReferenceValue,
  Role,
  RoleAssignment,
  RoleGrant,
  seedRoles,
  SignInSession,
  Team,
  Territory,
  TerritoryRegion,
  User,
} from './organisation/index.ts';
export type { SeededGrants } from './organisation/index.ts';
export { Payable, PayablePayment, PayableStatus } from './payables/index.ts';
export { CommercialPolicy, refuseErpOwned, SystemOfRecord } from './policy/index.ts';
export type { ErpOwned } from './policy/index.ts';
export { PriceList, PriceListEntry } from './pricing/index.ts';
export {
  AccountRelation,
  Consent,
  ConsentStatus,
  ContactPoint,
  Preference,
  PreferenceSource,
  reachOf,
} from './relationships/index.ts';
export {
  CompetitionOutcome,
  ForecastCategory,
  Opportunity,
  OpportunityCompetitor,
  OpportunityLine,
  OpportunityParticipant,
  Pipeline,
  Product,
  Stage,
  StageChange,
  stageGuards,
  StageKind,
  StageRule,
} from './sales/index.ts';
export type { StageGuard } from './sales/index.ts';
export { timelineSources } from './timeline/index.ts';
export type { TimelineSource } from './timeline/index.ts';
export {
  Activity,
  ActivityPhase,
  ActivityStatus,
  Comment,
  EvidenceKind,
  EvidenceRule,
  isManagedBy,
  SyncedActivity,
  Task,
  TaskPriority,
  TaskStatus,
} from './work/index.ts';
export { AfterSaleStep, RelationshipProfile } from './relationship-types/index.ts';
export { filterProblem, storedFilter } from './stored-filter.ts';
export { refuseCircles } from './refuse-circles.ts';
export { allOrNothing } from './all-or-nothing.ts';
