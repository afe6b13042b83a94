export { Account, Affiliation, Contact } from './accounts/index.ts';
export { AnnotatedRecord, Attachment, Note, SavedView, Tag, Tagging } from './collaboration/index.ts';
export { corePlugin } from './core-plugin.ts';
export { seedCrew } from './demo/index.ts';
export type { DemoCrew } from './demo/index.ts';
export { ExchangeRate, Receipt, ReceiptAllocation, Receivable, ReceivableStatus } from './finance/index.ts';
export { DataImport, Job, JobProblem, JobStatus } from './jobs/index.ts';
export { Lead, LeadRating, LeadStatus } from './leads/index.ts';
export { Campaign, CampaignMember, CampaignResponse } from './marketing/index.ts';
export { Order, OrderLine, Quote, QuoteLine, QuoteStatus } from './ordering/index.ts';
export {
  AuditAction,
  AuditEntry,
  AuditSource,
  changing,
  everydayGrants,
  grantsOn,
  OrgUnit,
  ReferenceValue,
  Role,
  RoleAssignment,
  RoleGrant,
  seedRoles,
  SignInSession,
  Team,
  User,
} from './organisation/index.ts';
export type { SeededGrants } from './organisation/index.ts';
export { PriceList, PriceListEntry } from './pricing/index.ts';
export { AccountRelation, Consent, ConsentStatus, ContactPoint } from './relationships/index.ts';
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
  StageKind,
} from './sales/index.ts';
export { Activity, ActivityPhase, ActivityStatus, Task, TaskPriority, TaskStatus } from './work/index.ts';
