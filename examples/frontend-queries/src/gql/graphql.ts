/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 数据范围 / Access scope */
export type AccessScope =
  /** 全部 / All records */
  | 'ALL'
  /** 本人 / Own records */
  | 'OWN'
  /** 本团队 / Records of the team */
  | 'TEAM'
  /** 本单元及下级 / Records of the unit and all below it */
  | 'UNIT';

/** 数据范围的条件,须同时满足 / conditions on Access scope, all of which must hold */
export type AccessScopeFilter = {
  eq?: AccessScope | null | undefined;
  in?: Array<AccessScope> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: AccessScope | null | undefined;
  notIn?: Array<AccessScope> | null | undefined;
};

/** 对公客户 / Bank customer */
export type AccountBankSlotWhere = {
  and?: Array<AccountBankSlotWhere> | null | undefined;
  creditLimit?: MoneyFilter | null | undefined;
  customerNumber?: StringFilter | null | undefined;
  kycExpiresOn?: DateFilter | null | undefined;
  not?: AccountBankSlotWhere | null | undefined;
  or?: Array<AccountBankSlotWhere> | null | undefined;
  relationshipManager?: UserWhere | null | undefined;
  relationshipManagerId?: IdFilter | null | undefined;
  riskClass?: StringFilter | null | undefined;
  segment?: StringFilter | null | undefined;
};

/** 建材 / Building materials */
export type AccountBuildingSlotWhere = {
  and?: Array<AccountBuildingSlotWhere> | null | undefined;
  dealerAreaText?: StringFilter | null | undefined;
  dealerQualifiedUntil?: DateFilter | null | undefined;
  dealerStatus?: BuildingDealerStatusFilter | null | undefined;
  dealerStatusSince?: DateTimeFilter | null | undefined;
  dealerTerritory?: TerritoryWhere | null | undefined;
  dealerTerritoryId?: IdFilter | null | undefined;
  dealerTier?: StringFilter | null | undefined;
  developerClass?: StringFilter | null | undefined;
  frameworkAgreement?: BooleanFilter | null | undefined;
  not?: AccountBuildingSlotWhere | null | undefined;
  or?: Array<AccountBuildingSlotWhere> | null | undefined;
  portalTeam?: TeamWhere | null | undefined;
  portalTeamId?: IdFilter | null | undefined;
  qualificationExpiresOn?: DateFilter | null | undefined;
  qualificationNumber?: StringFilter | null | undefined;
  yearlyFloorArea?: DecimalFilter | null | undefined;
  yearlyMaterialPurchasing?: MoneyFilter | null | undefined;
};

/** 旅行社 / Agency */
export type AccountHotelSlotWhere = {
  agencyCode?: StringFilter | null | undefined;
  and?: Array<AccountHotelSlotWhere> | null | undefined;
  commissionPercent?: DecimalFilter | null | undefined;
  not?: AccountHotelSlotWhere | null | undefined;
  or?: Array<AccountHotelSlotWhere> | null | undefined;
};

/** 客户 / Account */
export type AccountListWhere = {
  count?: IntFilter | null | undefined;
  every?: AccountWhere | null | undefined;
  none?: AccountWhere | null | undefined;
  some?: AccountWhere | null | undefined;
};

/** 客户关系 / Account relation */
export type AccountRelationListWhere = {
  count?: IntFilter | null | undefined;
  every?: AccountRelationWhere | null | undefined;
  none?: AccountRelationWhere | null | undefined;
  some?: AccountRelationWhere | null | undefined;
};

/** 客户关系 / Account relation */
export type AccountRelationWhere = {
  and?: Array<AccountRelationWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  from?: AccountWhere | null | undefined;
  fromId?: IdFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: AccountRelationWhere | null | undefined;
  note?: StringFilter | null | undefined;
  or?: Array<AccountRelationWhere> | null | undefined;
  to?: AccountWhere | null | undefined;
  toId?: IdFilter | null | undefined;
  type?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  validFrom?: DateFilter | null | undefined;
  validTo?: DateFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 客户 / Account */
export type AccountWhere = {
  activities?: ActivityListWhere | null | undefined;
  address?: StringFilter | null | undefined;
  affiliations?: AffiliationListWhere | null | undefined;
  and?: Array<AccountWhere> | null | undefined;
  assets?: AssetListWhere | null | undefined;
  attachments?: AttachmentListWhere | null | undefined;
  bank?: AccountBankSlotWhere | null | undefined;
  building?: AccountBuildingSlotWhere | null | undefined;
  campaignMembers?: CampaignMemberListWhere | null | undefined;
  children?: AccountListWhere | null | undefined;
  city?: StringFilter | null | undefined;
  competitions?: OpportunityCompetitorListWhere | null | undefined;
  consents?: ConsentListWhere | null | undefined;
  contactPoints?: ContactPointListWhere | null | undefined;
  contacts?: ContactListWhere | null | undefined;
  country?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  employees?: IntFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  foundedYear?: IntFilter | null | undefined;
  hotel?: AccountHotelSlotWhere | null | undefined;
  id?: IdFilter | null | undefined;
  incomingRelations?: AccountRelationListWhere | null | undefined;
  industry?: StringFilter | null | undefined;
  interactions?: ActivityListWhere | null | undefined;
  keyAccount?: BooleanFilter | null | undefined;
  keyAccountPlans?: KeyAccountPlanListWhere | null | undefined;
  leads?: LeadListWhere | null | undefined;
  legalName?: StringFilter | null | undefined;
  lifecycle?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: AccountWhere | null | undefined;
  notes?: NoteListWhere | null | undefined;
  opportunities?: OpportunityListWhere | null | undefined;
  or?: Array<AccountWhere> | null | undefined;
  orders?: OrderListWhere | null | undefined;
  outgoingRelations?: AccountRelationListWhere | null | undefined;
  owner?: UserWhere | null | undefined;
  ownerId?: IdFilter | null | undefined;
  ownershipType?: StringFilter | null | undefined;
  parent?: AccountWhere | null | undefined;
  parentId?: IdFilter | null | undefined;
  participations?: OpportunityParticipantListWhere | null | undefined;
  phone?: StringFilter | null | undefined;
  postalCode?: StringFilter | null | undefined;
  preferences?: PreferenceListWhere | null | undefined;
  province?: StringFilter | null | undefined;
  quotes?: QuoteListWhere | null | undefined;
  receipts?: ReceiptListWhere | null | undefined;
  receivables?: ReceivableListWhere | null | undefined;
  region?: StringFilter | null | undefined;
  registrationNumber?: StringFilter | null | undefined;
  revenue?: MoneyFilter | null | undefined;
  roles?: StringListFilter | null | undefined;
  shortName?: StringFilter | null | undefined;
  size?: StringFilter | null | undefined;
  status?: StringFilter | null | undefined;
  statusReason?: StringFilter | null | undefined;
  taggings?: TaggingListWhere | null | undefined;
  tasks?: TaskListWhere | null | undefined;
  team?: TeamWhere | null | undefined;
  teamId?: IdFilter | null | undefined;
  territory?: TerritoryWhere | null | undefined;
  territoryId?: IdFilter | null | undefined;
  unit?: OrgUnitWhere | null | undefined;
  unitId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
  website?: StringFilter | null | undefined;
  yearlyPurchasing?: DecimalFilter | null | undefined;
};

/** 工作记录 / Activity */
export type ActivityListWhere = {
  count?: IntFilter | null | undefined;
  every?: ActivityWhere | null | undefined;
  none?: ActivityWhere | null | undefined;
  some?: ActivityWhere | null | undefined;
};

/** 联络阶段 / Phase */
export type ActivityPhase =
  /** 售后 / After-sale */
  | 'AFTER_SALE'
  /** 售前 / Pre-sale */
  | 'PRE_SALE';

/** 联络阶段的条件,须同时满足 / conditions on Phase, all of which must hold */
export type ActivityPhaseFilter = {
  eq?: ActivityPhase | null | undefined;
  in?: Array<ActivityPhase> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: ActivityPhase | null | undefined;
  notIn?: Array<ActivityPhase> | null | undefined;
};

/** 工作状态 / Activity status */
export type ActivityStatus =
  /** 已取消 / Cancelled */
  | 'CANCELLED'
  /** 已完成 / Done */
  | 'DONE'
  /** 进行中 / In progress */
  | 'IN_PROGRESS'
  /** 计划中 / Planned */
  | 'PLANNED';

/** 工作状态的条件,须同时满足 / conditions on Activity status, all of which must hold */
export type ActivityStatusFilter = {
  eq?: ActivityStatus | null | undefined;
  in?: Array<ActivityStatus> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: ActivityStatus | null | undefined;
  notIn?: Array<ActivityStatus> | null | undefined;
};

/** 工作记录 / Activity */
export type ActivityWhere = {
  account?: AccountWhere | null | undefined;
  accountId?: IdFilter | null | undefined;
  and?: Array<ActivityWhere> | null | undefined;
  attachments?: AttachmentListWhere | null | undefined;
  clientId?: StringFilter | null | undefined;
  comments?: CommentListWhere | null | undefined;
  contact?: ContactWhere | null | undefined;
  contactId?: IdFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  doneAt?: DateTimeFilter | null | undefined;
  doneBy?: UserWhere | null | undefined;
  doneById?: IdFilter | null | undefined;
  dueAt?: DateTimeFilter | null | undefined;
  endsAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  followUps?: TaskListWhere | null | undefined;
  id?: IdFilter | null | undefined;
  nextAction?: StringFilter | null | undefined;
  not?: ActivityWhere | null | undefined;
  notes?: NoteListWhere | null | undefined;
  occursAt?: DateTimeFilter | null | undefined;
  or?: Array<ActivityWhere> | null | undefined;
  outcome?: StringFilter | null | undefined;
  overdue?: BooleanFilter | null | undefined;
  owner?: UserWhere | null | undefined;
  ownerId?: IdFilter | null | undefined;
  phase?: ActivityPhaseFilter | null | undefined;
  startsAt?: DateTimeFilter | null | undefined;
  status?: ActivityStatusFilter | null | undefined;
  subjectId?: IdFilter | null | undefined;
  subjectType?: StringFilter | null | undefined;
  taggings?: TaggingListWhere | null | undefined;
  team?: TeamWhere | null | undefined;
  teamId?: IdFilter | null | undefined;
  title?: StringFilter | null | undefined;
  type?: StringFilter | null | undefined;
  unit?: OrgUnitWhere | null | undefined;
  unitId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 任职 / Affiliation */
export type AffiliationListWhere = {
  count?: IntFilter | null | undefined;
  every?: AffiliationWhere | null | undefined;
  none?: AffiliationWhere | null | undefined;
  some?: AffiliationWhere | null | undefined;
};

/** 任职 / Affiliation */
export type AffiliationWhere = {
  account?: AccountWhere | null | undefined;
  accountId?: IdFilter | null | undefined;
  and?: Array<AffiliationWhere> | null | undefined;
  contact?: ContactWhere | null | undefined;
  contactId?: IdFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  decisionRole?: StringFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  department?: StringFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  from?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  jobTitle?: StringFilter | null | undefined;
  main?: BooleanFilter | null | undefined;
  not?: AffiliationWhere | null | undefined;
  or?: Array<AffiliationWhere> | null | undefined;
  to?: DateFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 审批动作 / Approval action */
export type ApprovalActionKind =
  /** 同意 / Approved */
  | 'APPROVED'
  /** 加签 / Approver added */
  | 'APPROVER_ADDED'
  /** 评论 / Commented */
  | 'COMMENTED'
  /** 已逾期,无人可升级 / Overdue, nobody to escalate to */
  | 'DEADLINE_PASSED'
  /** 转交 / Delegated */
  | 'DELEGATED'
  /** 逾期升级 / Escalated */
  | 'ESCALATED'
  /** 拒绝 / Rejected */
  | 'REJECTED'
  /** 更换审批人 / Approver replaced */
  | 'REPLACED'
  /** 重新提交 / Resubmitted */
  | 'RESUBMITTED'
  /** 退回 / Returned */
  | 'RETURNED'
  /** 提交 / Submitted */
  | 'SUBMITTED'
  /** 撤回 / Withdrawn */
  | 'WITHDRAWN';

/** 审批动作的条件,须同时满足 / conditions on Approval action, all of which must hold */
export type ApprovalActionKindFilter = {
  eq?: ApprovalActionKind | null | undefined;
  in?: Array<ApprovalActionKind> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: ApprovalActionKind | null | undefined;
  notIn?: Array<ApprovalActionKind> | null | undefined;
};

/** 审批记录 / Approval action */
export type ApprovalActionListWhere = {
  count?: IntFilter | null | undefined;
  every?: ApprovalActionWhere | null | undefined;
  none?: ApprovalActionWhere | null | undefined;
  some?: ApprovalActionWhere | null | undefined;
};

/** 审批记录 / Approval action */
export type ApprovalActionWhere = {
  actor?: UserWhere | null | undefined;
  actorId?: IdFilter | null | undefined;
  and?: Array<ApprovalActionWhere> | null | undefined;
  at?: DateTimeFilter | null | undefined;
  comment?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: ApprovalActionKindFilter | null | undefined;
  not?: ApprovalActionWhere | null | undefined;
  or?: Array<ApprovalActionWhere> | null | undefined;
  person?: UserWhere | null | undefined;
  personId?: IdFilter | null | undefined;
  request?: ApprovalRequestWhere | null | undefined;
  requestId?: IdFilter | null | undefined;
  step?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 审批任务 / Approval assignment */
export type ApprovalAssignmentListWhere = {
  count?: IntFilter | null | undefined;
  every?: ApprovalAssignmentWhere | null | undefined;
  none?: ApprovalAssignmentWhere | null | undefined;
  some?: ApprovalAssignmentWhere | null | undefined;
};

/** 审批任务 / Approval assignment */
export type ApprovalAssignmentWhere = {
  addedBy?: UserWhere | null | undefined;
  addedById?: IdFilter | null | undefined;
  and?: Array<ApprovalAssignmentWhere> | null | undefined;
  approver?: UserWhere | null | undefined;
  approverId?: IdFilter | null | undefined;
  askedAt?: DateTimeFilter | null | undefined;
  comment?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  doneAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  inPlaceOf?: UserWhere | null | undefined;
  inPlaceOfId?: IdFilter | null | undefined;
  not?: ApprovalAssignmentWhere | null | undefined;
  or?: Array<ApprovalAssignmentWhere> | null | undefined;
  request?: ApprovalRequestWhere | null | undefined;
  requestId?: IdFilter | null | undefined;
  status?: AssignmentStatusFilter | null | undefined;
  step?: ApprovalStepWhere | null | undefined;
  stepId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 审批人规则 / Approval definition approver */
export type ApprovalDefinitionApproverListWhere = {
  count?: IntFilter | null | undefined;
  every?: ApprovalDefinitionApproverWhere | null | undefined;
  none?: ApprovalDefinitionApproverWhere | null | undefined;
  some?: ApprovalDefinitionApproverWhere | null | undefined;
};

/** 审批人规则 / Approval definition approver */
export type ApprovalDefinitionApproverWhere = {
  and?: Array<ApprovalDefinitionApproverWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  levels?: IntFilter | null | undefined;
  nearest?: BooleanFilter | null | undefined;
  not?: ApprovalDefinitionApproverWhere | null | undefined;
  or?: Array<ApprovalDefinitionApproverWhere> | null | undefined;
  role?: RoleWhere | null | undefined;
  roleId?: IdFilter | null | undefined;
  rule?: ApproverRuleFilter | null | undefined;
  step?: ApprovalDefinitionStepWhere | null | undefined;
  stepId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  user?: UserWhere | null | undefined;
  userId?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 审批流程步骤 / Approval definition step */
export type ApprovalDefinitionStepListWhere = {
  count?: IntFilter | null | undefined;
  every?: ApprovalDefinitionStepWhere | null | undefined;
  none?: ApprovalDefinitionStepWhere | null | undefined;
  some?: ApprovalDefinitionStepWhere | null | undefined;
};

/** 审批流程步骤 / Approval definition step */
export type ApprovalDefinitionStepWhere = {
  and?: Array<ApprovalDefinitionStepWhere> | null | undefined;
  approvers?: ApprovalDefinitionApproverListWhere | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deadlineHours?: IntFilter | null | undefined;
  definition?: ApprovalDefinitionWhere | null | undefined;
  definitionId?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  mode?: ApprovalModeFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: ApprovalDefinitionStepWhere | null | undefined;
  or?: Array<ApprovalDefinitionStepWhere> | null | undefined;
  position?: IntFilter | null | undefined;
  quorum?: IntFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 审批流程 / Approval definition */
export type ApprovalDefinitionWhere = {
  above?: MoneyFilter | null | undefined;
  active?: BooleanFilter | null | undefined;
  and?: Array<ApprovalDefinitionWhere> | null | undefined;
  calendar?: WorkingCalendarWhere | null | undefined;
  calendarId?: IdFilter | null | undefined;
  code?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: ApprovalDefinitionWhere | null | undefined;
  or?: Array<ApprovalDefinitionWhere> | null | undefined;
  position?: IntFilter | null | undefined;
  steps?: ApprovalDefinitionStepListWhere | null | undefined;
  upTo?: MoneyFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 会签方式 / Approval mode */
export type ApprovalMode =
  /** 全部同意 / All */
  | 'ALL'
  /** 任一同意 / Any one */
  | 'ANY'
  /** 达到人数 / A number of them */
  | 'QUORUM';

/** 会签方式的条件,须同时满足 / conditions on Approval mode, all of which must hold */
export type ApprovalModeFilter = {
  eq?: ApprovalMode | null | undefined;
  in?: Array<ApprovalMode> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: ApprovalMode | null | undefined;
  notIn?: Array<ApprovalMode> | null | undefined;
};

/** 审批申请 / Approval request */
export type ApprovalRequestListWhere = {
  count?: IntFilter | null | undefined;
  every?: ApprovalRequestWhere | null | undefined;
  none?: ApprovalRequestWhere | null | undefined;
  some?: ApprovalRequestWhere | null | undefined;
};

/** 审批申请 / Approval request */
export type ApprovalRequestWhere = {
  actions?: ApprovalActionListWhere | null | undefined;
  amount?: MoneyFilter | null | undefined;
  and?: Array<ApprovalRequestWhere> | null | undefined;
  applicant?: UserWhere | null | undefined;
  applicantId?: IdFilter | null | undefined;
  assignments?: ApprovalAssignmentListWhere | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  decidedAt?: DateTimeFilter | null | undefined;
  definition?: ApprovalDefinitionWhere | null | undefined;
  definitionCode?: StringFilter | null | undefined;
  definitionId?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: StringFilter | null | undefined;
  not?: ApprovalRequestWhere | null | undefined;
  or?: Array<ApprovalRequestWhere> | null | undefined;
  owner?: UserWhere | null | undefined;
  ownerId?: IdFilter | null | undefined;
  round?: IntFilter | null | undefined;
  status?: ApprovalStatusFilter | null | undefined;
  steps?: ApprovalStepListWhere | null | undefined;
  subjectId?: IdFilter | null | undefined;
  subjectType?: StringFilter | null | undefined;
  submittedAt?: DateTimeFilter | null | undefined;
  team?: TeamWhere | null | undefined;
  teamId?: IdFilter | null | undefined;
  title?: StringFilter | null | undefined;
  unit?: OrgUnitWhere | null | undefined;
  unitId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 审批状态 / Approval status */
export type ApprovalStatus =
  /** 已同意 / Approved */
  | 'APPROVED'
  /** 审批中 / In approval */
  | 'PENDING'
  /** 已拒绝 / Rejected */
  | 'REJECTED'
  /** 已退回 / Returned */
  | 'RETURNED'
  /** 已撤回 / Withdrawn */
  | 'WITHDRAWN';

/** 审批状态的条件,须同时满足 / conditions on Approval status, all of which must hold */
export type ApprovalStatusFilter = {
  eq?: ApprovalStatus | null | undefined;
  in?: Array<ApprovalStatus> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: ApprovalStatus | null | undefined;
  notIn?: Array<ApprovalStatus> | null | undefined;
};

/** 审批步骤 / Approval step */
export type ApprovalStepListWhere = {
  count?: IntFilter | null | undefined;
  every?: ApprovalStepWhere | null | undefined;
  none?: ApprovalStepWhere | null | undefined;
  some?: ApprovalStepWhere | null | undefined;
};

/** 审批步骤状态 / Approval step status */
export type ApprovalStepStatus =
  /** 进行中 / Current */
  | 'ACTIVE'
  /** 已同意 / Approved */
  | 'APPROVED'
  /** 已取消 / Cancelled */
  | 'CANCELLED'
  /** 已拒绝 / Rejected */
  | 'REJECTED'
  /** 已退回 / Returned */
  | 'RETURNED'
  /** 未开始 / To come */
  | 'WAITING';

/** 审批步骤状态的条件,须同时满足 / conditions on Approval step status, all of which must hold */
export type ApprovalStepStatusFilter = {
  eq?: ApprovalStepStatus | null | undefined;
  in?: Array<ApprovalStepStatus> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: ApprovalStepStatus | null | undefined;
  notIn?: Array<ApprovalStepStatus> | null | undefined;
};

/** 审批步骤 / Approval step */
export type ApprovalStepWhere = {
  and?: Array<ApprovalStepWhere> | null | undefined;
  assignments?: ApprovalAssignmentListWhere | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deadlineHours?: IntFilter | null | undefined;
  decidedAt?: DateTimeFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  dueAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  limited?: BooleanFilter | null | undefined;
  mode?: ApprovalModeFilter | null | undefined;
  name?: StringFilter | null | undefined;
  needed?: IntFilter | null | undefined;
  not?: ApprovalStepWhere | null | undefined;
  or?: Array<ApprovalStepWhere> | null | undefined;
  position?: IntFilter | null | undefined;
  request?: ApprovalRequestWhere | null | undefined;
  requestId?: IdFilter | null | undefined;
  round?: IntFilter | null | undefined;
  startedAt?: DateTimeFilter | null | undefined;
  status?: ApprovalStepStatusFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 审批人规则 / Approver rule */
export type ApproverRule =
  /** 按审批额度 / The first manager whose limit covers the amount */
  | 'LIMIT'
  /** 上级主管 / A manager of the applicant */
  | 'MANAGER'
  /** 角色 / Everybody with a role */
  | 'ROLE'
  /** 指定用户 / A named user */
  | 'USER';

/** 审批人规则的条件,须同时满足 / conditions on Approver rule, all of which must hold */
export type ApproverRuleFilter = {
  eq?: ApproverRule | null | undefined;
  in?: Array<ApproverRule> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: ApproverRule | null | undefined;
  notIn?: Array<ApproverRule> | null | undefined;
};

/** 客户资产 / Asset */
export type AssetListWhere = {
  count?: IntFilter | null | undefined;
  every?: AssetWhere | null | undefined;
  none?: AssetWhere | null | undefined;
  some?: AssetWhere | null | undefined;
};

/** 资产状态 / Asset status */
export type AssetStatus =
  /** 已安装 / Installed */
  | 'INSTALLED'
  /** 维修中 / In repair */
  | 'IN_REPAIR'
  /** 已更换 / Replaced */
  | 'REPLACED'
  /** 已报废 / Retired */
  | 'RETIRED'
  /** 已退回 / Returned */
  | 'RETURNED'
  /** 已售 / Sold */
  | 'SOLD';

/** 资产状态的条件,须同时满足 / conditions on Asset status, all of which must hold */
export type AssetStatusFilter = {
  eq?: AssetStatus | null | undefined;
  in?: Array<AssetStatus> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: AssetStatus | null | undefined;
  notIn?: Array<AssetStatus> | null | undefined;
};

/** 客户资产 / Asset */
export type AssetWhere = {
  account?: AccountWhere | null | undefined;
  accountId?: IdFilter | null | undefined;
  activities?: ActivityListWhere | null | undefined;
  and?: Array<AssetWhere> | null | undefined;
  attachments?: AttachmentListWhere | null | undefined;
  children?: AssetListWhere | null | undefined;
  contact?: ContactWhere | null | undefined;
  contactId?: IdFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  installedAt?: StringFilter | null | undefined;
  installedOn?: DateFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: AssetWhere | null | undefined;
  notes?: NoteListWhere | null | undefined;
  or?: Array<AssetWhere> | null | undefined;
  orderLine?: OrderLineWhere | null | undefined;
  orderLineId?: IdFilter | null | undefined;
  owner?: UserWhere | null | undefined;
  ownerId?: IdFilter | null | undefined;
  parent?: AssetWhere | null | undefined;
  parentId?: IdFilter | null | undefined;
  product?: ProductWhere | null | undefined;
  productId?: IdFilter | null | undefined;
  quantity?: DecimalFilter | null | undefined;
  serialNumber?: StringFilter | null | undefined;
  soldOn?: DateFilter | null | undefined;
  status?: AssetStatusFilter | null | undefined;
  taggings?: TaggingListWhere | null | undefined;
  tasks?: TaskListWhere | null | undefined;
  team?: TeamWhere | null | undefined;
  teamId?: IdFilter | null | undefined;
  unit?: OrgUnitWhere | null | undefined;
  unitId?: IdFilter | null | undefined;
  unitNumber?: IntFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
  warrantyAgreed?: BooleanFilter | null | undefined;
  warrantyEndOn?: DateFilter | null | undefined;
};

/** 审批任务状态 / Assignment status */
export type AssignmentStatus =
  /** 已同意 / Approved */
  | 'APPROVED'
  /** 已转交 / Delegated */
  | 'DELEGATED'
  /** 逾期已升级 / Escalated */
  | 'ESCALATED'
  /** 预计 / Expected */
  | 'EXPECTED'
  /** 无需审批 / Not needed any more */
  | 'NOT_NEEDED'
  /** 待审批 / To decide */
  | 'PENDING'
  /** 已拒绝 / Rejected */
  | 'REJECTED'
  /** 已由他人接替 / Replaced */
  | 'REPLACED'
  /** 已退回 / Returned */
  | 'RETURNED';

/** 审批任务状态的条件,须同时满足 / conditions on Assignment status, all of which must hold */
export type AssignmentStatusFilter = {
  eq?: AssignmentStatus | null | undefined;
  in?: Array<AssignmentStatus> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: AssignmentStatus | null | undefined;
  notIn?: Array<AssignmentStatus> | null | undefined;
};

/** 建材 / Building materials */
export type AttachmentBuildingSlotWhere = {
  and?: Array<AttachmentBuildingSlotWhere> | null | undefined;
  not?: AttachmentBuildingSlotWhere | null | undefined;
  or?: Array<AttachmentBuildingSlotWhere> | null | undefined;
  progress?: StringFilter | null | undefined;
};

/** 附件 / Attachment */
export type AttachmentListWhere = {
  count?: IntFilter | null | undefined;
  every?: AttachmentWhere | null | undefined;
  none?: AttachmentWhere | null | undefined;
  some?: AttachmentWhere | null | undefined;
};

/** 附件 / Attachment */
export type AttachmentWhere = {
  and?: Array<AttachmentWhere> | null | undefined;
  building?: AttachmentBuildingSlotWhere | null | undefined;
  checksum?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  fileName?: StringFilter | null | undefined;
  hasThumbnail?: BooleanFilter | null | undefined;
  height?: IntFilter | null | undefined;
  id?: IdFilter | null | undefined;
  mediaType?: StringFilter | null | undefined;
  not?: AttachmentWhere | null | undefined;
  or?: Array<AttachmentWhere> | null | undefined;
  position?: IntFilter | null | undefined;
  size?: IntFilter | null | undefined;
  subjectId?: IdFilter | null | undefined;
  subjectType?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
  width?: IntFilter | null | undefined;
};

/** 是否值的条件,须同时满足 / conditions on yes or no, all of which must hold */
export type BooleanFilter = {
  eq?: boolean | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: boolean | null | undefined;
};

/** 批次状态 / Batch status */
export type BuildingBatchStatus =
  /** 已取消 / Cancelled */
  | 'CANCELLED'
  /** 已交付 / Delivered */
  | 'DELIVERED'
  /** 计划 / Planned */
  | 'PLANNED'
  /** 已下达 / Released */
  | 'RELEASED'
  /** 已发运 / Shipped */
  | 'SHIPPED';

/** 批次状态的条件,须同时满足 / conditions on Batch status, all of which must hold */
export type BuildingBatchStatusFilter = {
  eq?: BuildingBatchStatus | null | undefined;
  in?: Array<BuildingBatchStatus> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: BuildingBatchStatus | null | undefined;
  notIn?: Array<BuildingBatchStatus> | null | undefined;
};

/** 冲突对象 / In conflict with */
export type BuildingConflictKind =
  /** 厂家已有的项目 / A project that the manufacturer follows */
  | 'KNOWN_PROJECT'
  /** 其他经销商的报备 / Another dealer's registration */
  | 'OTHER_DEALER'
  /** 本经销商的另一报备 / Another registration of the same dealer */
  | 'OWN_REGISTRATION';

/** 冲突对象的条件,须同时满足 / conditions on In conflict with, all of which must hold */
export type BuildingConflictKindFilter = {
  eq?: BuildingConflictKind | null | undefined;
  in?: Array<BuildingConflictKind> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: BuildingConflictKind | null | undefined;
  notIn?: Array<BuildingConflictKind> | null | undefined;
};

/** 经销资格 / Dealer status */
export type BuildingDealerStatus =
  /** 已取消资格 / Disqualified */
  | 'DISQUALIFIED'
  /** 已过期 / Expired */
  | 'EXPIRED'
  /** 有效 / Qualified */
  | 'QUALIFIED'
  /** 已撤销 / Revoked */
  | 'REVOKED';

/** 经销资格的条件,须同时满足 / conditions on Dealer status, all of which must hold */
export type BuildingDealerStatusFilter = {
  eq?: BuildingDealerStatus | null | undefined;
  in?: Array<BuildingDealerStatus> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: BuildingDealerStatus | null | undefined;
  notIn?: Array<BuildingDealerStatus> | null | undefined;
};

/** 对选材的作用 / Say in the material */
export type BuildingDecision =
  /** 决定 / Decides */
  | 'DECIDES'
  /** 影响 / Influences */
  | 'INFLUENCES'
  /** 无作用 / Neither */
  | 'NEITHER';

/** 对选材的作用的条件,须同时满足 / conditions on Say in the material, all of which must hold */
export type BuildingDecisionFilter = {
  eq?: BuildingDecision | null | undefined;
  in?: Array<BuildingDecision> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: BuildingDecision | null | undefined;
  notIn?: Array<BuildingDecision> | null | undefined;
};

/** 设计评审 / Design review */
export type BuildingDesignReviewListWhere = {
  count?: IntFilter | null | undefined;
  every?: BuildingDesignReviewWhere | null | undefined;
  none?: BuildingDesignReviewWhere | null | undefined;
  some?: BuildingDesignReviewWhere | null | undefined;
};

/** 设计评审 / Design review */
export type BuildingDesignReviewWhere = {
  and?: Array<BuildingDesignReviewWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  institute?: AccountWhere | null | undefined;
  instituteId?: IdFilter | null | undefined;
  not?: BuildingDesignReviewWhere | null | undefined;
  or?: Array<BuildingDesignReviewWhere> | null | undefined;
  remarks?: StringFilter | null | undefined;
  reviewedOn?: DateFilter | null | undefined;
  reviewer?: ContactWhere | null | undefined;
  reviewerId?: IdFilter | null | undefined;
  scheme?: BuildingDesignSchemeWhere | null | undefined;
  schemeId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  verdict?: BuildingReviewVerdictFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 设计方案 / Design scheme */
export type BuildingDesignSchemeListWhere = {
  count?: IntFilter | null | undefined;
  every?: BuildingDesignSchemeWhere | null | undefined;
  none?: BuildingDesignSchemeWhere | null | undefined;
  some?: BuildingDesignSchemeWhere | null | undefined;
};

/** 设计方案 / Design scheme */
export type BuildingDesignSchemeWhere = {
  and?: Array<BuildingDesignSchemeWhere> | null | undefined;
  choiceRemark?: StringFilter | null | undefined;
  chosen?: BooleanFilter | null | undefined;
  chosenAt?: DateTimeFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  institute?: AccountWhere | null | undefined;
  instituteId?: IdFilter | null | undefined;
  leadDesigner?: ContactWhere | null | undefined;
  leadDesignerId?: IdFilter | null | undefined;
  materials?: BuildingSchemeMaterialListWhere | null | undefined;
  members?: BuildingSchemeMemberListWhere | null | undefined;
  name?: StringFilter | null | undefined;
  not?: BuildingDesignSchemeWhere | null | undefined;
  or?: Array<BuildingDesignSchemeWhere> | null | undefined;
  project?: BuildingProjectWhere | null | undefined;
  projectId?: IdFilter | null | undefined;
  reviews?: BuildingDesignReviewListWhere | null | undefined;
  submittedOn?: DateFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 材料厂家 / Maker of the material */
export type BuildingMaterialMaker =
  /** 竞争对手 / A competitor's */
  | 'COMPETITOR'
  /** 我方 / Ours */
  | 'OURS';

/** 材料厂家的条件,须同时满足 / conditions on Maker of the material, all of which must hold */
export type BuildingMaterialMakerFilter = {
  eq?: BuildingMaterialMaker | null | undefined;
  in?: Array<BuildingMaterialMaker> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: BuildingMaterialMaker | null | undefined;
  notIn?: Array<BuildingMaterialMaker> | null | undefined;
};

/** 订单批次 / Order batch */
export type BuildingOrderBatchListWhere = {
  count?: IntFilter | null | undefined;
  every?: BuildingOrderBatchWhere | null | undefined;
  none?: BuildingOrderBatchWhere | null | undefined;
  some?: BuildingOrderBatchWhere | null | undefined;
};

/** 订单批次 / Order batch */
export type BuildingOrderBatchWhere = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<BuildingOrderBatchWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  deliveredOn?: DateFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: BuildingOrderBatchWhere | null | undefined;
  note?: StringFilter | null | undefined;
  number?: IntFilter | null | undefined;
  or?: Array<BuildingOrderBatchWhere> | null | undefined;
  order?: OrderWhere | null | undefined;
  orderId?: IdFilter | null | undefined;
  plannedOn?: DateFilter | null | undefined;
  product?: ProductWhere | null | undefined;
  productId?: IdFilter | null | undefined;
  project?: BuildingProjectWhere | null | undefined;
  projectId?: IdFilter | null | undefined;
  quantity?: DecimalFilter | null | undefined;
  status?: BuildingBatchStatusFilter | null | undefined;
  unitOfMeasure?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 网点类型 / Kind of outlet */
export type BuildingOutletKind =
  /** 配送中心 / Distribution centre */
  | 'DISTRIBUTION_CENTRE'
  /** 直营店 / Own store */
  | 'OWN_STORE';

/** 网点类型的条件,须同时满足 / conditions on Kind of outlet, all of which must hold */
export type BuildingOutletKindFilter = {
  eq?: BuildingOutletKind | null | undefined;
  in?: Array<BuildingOutletKind> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: BuildingOutletKind | null | undefined;
  notIn?: Array<BuildingOutletKind> | null | undefined;
};

/** 网点 / Outlet */
export type BuildingOutletListWhere = {
  count?: IntFilter | null | undefined;
  every?: BuildingOutletWhere | null | undefined;
  none?: BuildingOutletWhere | null | undefined;
  some?: BuildingOutletWhere | null | undefined;
};

/** 网点商品 / Outlet stock */
export type BuildingOutletStockListWhere = {
  count?: IntFilter | null | undefined;
  every?: BuildingOutletStockWhere | null | undefined;
  none?: BuildingOutletStockWhere | null | undefined;
  some?: BuildingOutletStockWhere | null | undefined;
};

/** 网点商品 / Outlet stock */
export type BuildingOutletStockWhere = {
  and?: Array<BuildingOutletStockWhere> | null | undefined;
  countedOn?: DateFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isShort?: BooleanFilter | null | undefined;
  listed?: BooleanFilter | null | undefined;
  minimum?: DecimalFilter | null | undefined;
  not?: BuildingOutletStockWhere | null | undefined;
  or?: Array<BuildingOutletStockWhere> | null | undefined;
  outlet?: BuildingOutletWhere | null | undefined;
  outletId?: IdFilter | null | undefined;
  product?: ProductWhere | null | undefined;
  productId?: IdFilter | null | undefined;
  quantity?: DecimalFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 网点 / Outlet */
export type BuildingOutletWhere = {
  address?: StringFilter | null | undefined;
  and?: Array<BuildingOutletWhere> | null | undefined;
  area?: DecimalFilter | null | undefined;
  attachments?: AttachmentListWhere | null | undefined;
  city?: StringFilter | null | undefined;
  closedOn?: DateFilter | null | undefined;
  code?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: BuildingOutletKindFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: BuildingOutletWhere | null | undefined;
  notes?: NoteListWhere | null | undefined;
  openedOn?: DateFilter | null | undefined;
  or?: Array<BuildingOutletWhere> | null | undefined;
  owner?: UserWhere | null | undefined;
  ownerId?: IdFilter | null | undefined;
  parent?: BuildingOutletWhere | null | undefined;
  parentId?: IdFilter | null | undefined;
  phone?: StringFilter | null | undefined;
  stock?: BuildingOutletStockListWhere | null | undefined;
  supplies?: BuildingOutletListWhere | null | undefined;
  taggings?: TaggingListWhere | null | undefined;
  team?: TeamWhere | null | undefined;
  teamId?: IdFilter | null | undefined;
  trialSales?: BuildingTrialSaleListWhere | null | undefined;
  unit?: OrgUnitWhere | null | undefined;
  unitId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 项目参与方 / Participant */
export type BuildingParticipantListWhere = {
  count?: IntFilter | null | undefined;
  every?: BuildingParticipantWhere | null | undefined;
  none?: BuildingParticipantWhere | null | undefined;
  some?: BuildingParticipantWhere | null | undefined;
};

/** 项目参与方 / Participant */
export type BuildingParticipantWhere = {
  account?: AccountWhere | null | undefined;
  accountId?: IdFilter | null | undefined;
  and?: Array<BuildingParticipantWhere> | null | undefined;
  contact?: ContactWhere | null | undefined;
  contactId?: IdFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  decides?: BuildingDecisionFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: BuildingParticipantWhere | null | undefined;
  note?: StringFilter | null | undefined;
  or?: Array<BuildingParticipantWhere> | null | undefined;
  project?: BuildingProjectWhere | null | undefined;
  projectId?: IdFilter | null | undefined;
  role?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 进度预警 / Progress alert */
export type BuildingProgressAlertListWhere = {
  count?: IntFilter | null | undefined;
  every?: BuildingProgressAlertWhere | null | undefined;
  none?: BuildingProgressAlertWhere | null | undefined;
  some?: BuildingProgressAlertWhere | null | undefined;
};

/** 进度预警 / Progress alert */
export type BuildingProgressAlertWhere = {
  and?: Array<BuildingProgressAlertWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  expectedStage?: StringFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: BuildingProgressAlertWhere | null | undefined;
  or?: Array<BuildingProgressAlertWhere> | null | undefined;
  progress?: StringFilter | null | undefined;
  project?: BuildingProjectWhere | null | undefined;
  projectId?: IdFilter | null | undefined;
  raisedAt?: DateTimeFilter | null | undefined;
  settledAt?: DateTimeFilter | null | undefined;
  stage?: StringFilter | null | undefined;
  task?: TaskWhere | null | undefined;
  taskId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 项目结果 / Project outcome */
export type BuildingProjectOutcome =
  /** 没有跟进的意义 / Not worth following */
  | 'DISQUALIFIED'
  /** 丢单 / Lost */
  | 'LOST'
  /** 跟进中 / Open */
  | 'OPEN'
  /** 赢单 / Won */
  | 'WON';

/** 项目结果的条件,须同时满足 / conditions on Project outcome, all of which must hold */
export type BuildingProjectOutcomeFilter = {
  eq?: BuildingProjectOutcome | null | undefined;
  in?: Array<BuildingProjectOutcome> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: BuildingProjectOutcome | null | undefined;
  notIn?: Array<BuildingProjectOutcome> | null | undefined;
};

/** 跟进状态 / Project phase */
export type BuildingProjectPhase =
  /** 跟进项目 / Followed */
  | 'FOLLOWED'
  /** 潜在项目 / Potential */
  | 'POTENTIAL';

/** 跟进状态的条件,须同时满足 / conditions on Project phase, all of which must hold */
export type BuildingProjectPhaseFilter = {
  eq?: BuildingProjectPhase | null | undefined;
  in?: Array<BuildingProjectPhase> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: BuildingProjectPhase | null | undefined;
  notIn?: Array<BuildingProjectPhase> | null | undefined;
};

/** 扫街记录 / Sighting */
export type BuildingProjectSightingListWhere = {
  count?: IntFilter | null | undefined;
  every?: BuildingProjectSightingWhere | null | undefined;
  none?: BuildingProjectSightingWhere | null | undefined;
  some?: BuildingProjectSightingWhere | null | undefined;
};

/** 扫街记录 / Sighting */
export type BuildingProjectSightingWhere = {
  accuracy?: IntFilter | null | undefined;
  address?: StringFilter | null | undefined;
  and?: Array<BuildingProjectSightingWhere> | null | undefined;
  attachments?: AttachmentListWhere | null | undefined;
  clientId?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  latitude?: DecimalFilter | null | undefined;
  longitude?: DecimalFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: BuildingProjectSightingWhere | null | undefined;
  note?: StringFilter | null | undefined;
  notes?: NoteListWhere | null | undefined;
  or?: Array<BuildingProjectSightingWhere> | null | undefined;
  owner?: UserWhere | null | undefined;
  ownerId?: IdFilter | null | undefined;
  photos?: StringListFilter | null | undefined;
  progress?: StringFilter | null | undefined;
  project?: BuildingProjectWhere | null | undefined;
  projectId?: IdFilter | null | undefined;
  revision?: IntFilter | null | undefined;
  seenAt?: DateTimeFilter | null | undefined;
  taggings?: TaggingListWhere | null | undefined;
  team?: TeamWhere | null | undefined;
  teamId?: IdFilter | null | undefined;
  unit?: OrgUnitWhere | null | undefined;
  unitId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 工程项目 / Project */
export type BuildingProjectWhere = {
  activities?: ActivityListWhere | null | undefined;
  address?: StringFilter | null | undefined;
  and?: Array<BuildingProjectWhere> | null | undefined;
  attachments?: AttachmentListWhere | null | undefined;
  bidClosesOn?: DateFilter | null | undefined;
  bidOpensOn?: DateFilter | null | undefined;
  campaign?: CampaignWhere | null | undefined;
  campaignId?: IdFilter | null | undefined;
  city?: StringFilter | null | undefined;
  closedOn?: DateFilter | null | undefined;
  completesOn?: DateFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  decisionNote?: StringFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  designSchemes?: BuildingDesignSchemeListWhere | null | undefined;
  developer?: AccountWhere | null | undefined;
  developerId?: IdFilter | null | undefined;
  disqualifiedReason?: StringFilter | null | undefined;
  district?: StringFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  floorArea?: DecimalFilter | null | undefined;
  followedAt?: DateTimeFilter | null | undefined;
  foundOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  latitude?: DecimalFilter | null | undefined;
  longitude?: DecimalFilter | null | undefined;
  lossReason?: StringFilter | null | undefined;
  lostTo?: AccountWhere | null | undefined;
  lostToId?: IdFilter | null | undefined;
  materialValue?: MoneyFilter | null | undefined;
  members?: BuildingTeamMemberListWhere | null | undefined;
  name?: StringFilter | null | undefined;
  neighbourhood?: StringFilter | null | undefined;
  not?: BuildingProjectWhere | null | undefined;
  notes?: NoteListWhere | null | undefined;
  or?: Array<BuildingProjectWhere> | null | undefined;
  orderBatches?: BuildingOrderBatchListWhere | null | undefined;
  outcome?: BuildingProjectOutcomeFilter | null | undefined;
  owner?: UserWhere | null | undefined;
  ownerId?: IdFilter | null | undefined;
  participants?: BuildingParticipantListWhere | null | undefined;
  permitAppliedOn?: DateFilter | null | undefined;
  permitFee?: MoneyFilter | null | undefined;
  permitIssuedOn?: DateFilter | null | undefined;
  permitNumber?: StringFilter | null | undefined;
  phase?: BuildingProjectPhaseFilter | null | undefined;
  progress?: StringFilter | null | undefined;
  progressAlerts?: BuildingProgressAlertListWhere | null | undefined;
  progressSince?: DateTimeFilter | null | undefined;
  province?: StringFilter | null | undefined;
  registrations?: BuildingRegistrationListWhere | null | undefined;
  routedBy?: BuildingRoutingRuleWhere | null | undefined;
  routedById?: IdFilter | null | undefined;
  sightings?: BuildingProjectSightingListWhere | null | undefined;
  source?: StringFilter | null | undefined;
  specifications?: BuildingSpecificationListWhere | null | undefined;
  stage?: StringFilter | null | undefined;
  stageSince?: DateTimeFilter | null | undefined;
  startsOn?: DateFilter | null | undefined;
  storeys?: IntFilter | null | undefined;
  storeysNote?: StringFilter | null | undefined;
  taggings?: TaggingListWhere | null | undefined;
  team?: TeamWhere | null | undefined;
  teamId?: IdFilter | null | undefined;
  territory?: TerritoryWhere | null | undefined;
  territoryId?: IdFilter | null | undefined;
  trackingRecords?: BuildingTrackingRecordListWhere | null | undefined;
  type?: StringFilter | null | undefined;
  unit?: OrgUnitWhere | null | undefined;
  unitId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 报备冲突 / Conflict of a registration */
export type BuildingRegistrationConflictListWhere = {
  count?: IntFilter | null | undefined;
  every?: BuildingRegistrationConflictWhere | null | undefined;
  none?: BuildingRegistrationConflictWhere | null | undefined;
  some?: BuildingRegistrationConflictWhere | null | undefined;
};

/** 报备冲突 / Conflict of a registration */
export type BuildingRegistrationConflictWhere = {
  and?: Array<BuildingRegistrationConflictWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  dismissedAt?: DateTimeFilter | null | undefined;
  dismissedReason?: StringFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: BuildingConflictKindFilter | null | undefined;
  not?: BuildingRegistrationConflictWhere | null | undefined;
  or?: Array<BuildingRegistrationConflictWhere> | null | undefined;
  other?: BuildingRegistrationWhere | null | undefined;
  otherId?: IdFilter | null | undefined;
  project?: BuildingProjectWhere | null | undefined;
  projectId?: IdFilter | null | undefined;
  reasons?: StringListFilter | null | undefined;
  registration?: BuildingRegistrationWhere | null | undefined;
  registrationId?: IdFilter | null | undefined;
  score?: DecimalFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 项目报备 / Project registration */
export type BuildingRegistrationListWhere = {
  count?: IntFilter | null | undefined;
  every?: BuildingRegistrationWhere | null | undefined;
  none?: BuildingRegistrationWhere | null | undefined;
  some?: BuildingRegistrationWhere | null | undefined;
};

/** 报备来源 / Registration origin */
export type BuildingRegistrationOrigin =
  /** 厂家指派 / Assigned by the manufacturer */
  | 'ASSIGNED'
  /** 经销商报备 / Registered by the dealer */
  | 'DEALER';

/** 报备来源的条件,须同时满足 / conditions on Registration origin, all of which must hold */
export type BuildingRegistrationOriginFilter = {
  eq?: BuildingRegistrationOrigin | null | undefined;
  in?: Array<BuildingRegistrationOrigin> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: BuildingRegistrationOrigin | null | undefined;
  notIn?: Array<BuildingRegistrationOrigin> | null | undefined;
};

/** 报备状态 / Registration status */
export type BuildingRegistrationStatus =
  /** 已批准 / Approved */
  | 'APPROVED'
  /** 有冲突 / In conflict */
  | 'CONFLICT'
  /** 已转项目 / Converted */
  | 'CONVERTED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 已到期 / Expired */
  | 'EXPIRED'
  /** 已延期 / Extended */
  | 'EXTENDED'
  /** 保护中 / Protected */
  | 'PROTECTED'
  /** 已驳回 / Rejected */
  | 'REJECTED'
  /** 已释放 / Released */
  | 'RELEASED'
  /** 已退回 / Returned */
  | 'RETURNED'
  /** 已提交 / Submitted */
  | 'SUBMITTED';

/** 报备状态的条件,须同时满足 / conditions on Registration status, all of which must hold */
export type BuildingRegistrationStatusFilter = {
  eq?: BuildingRegistrationStatus | null | undefined;
  in?: Array<BuildingRegistrationStatus> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: BuildingRegistrationStatus | null | undefined;
  notIn?: Array<BuildingRegistrationStatus> | null | undefined;
};

/** 报备状态变更 / Step of a registration */
export type BuildingRegistrationStepListWhere = {
  count?: IntFilter | null | undefined;
  every?: BuildingRegistrationStepWhere | null | undefined;
  none?: BuildingRegistrationStepWhere | null | undefined;
  some?: BuildingRegistrationStepWhere | null | undefined;
};

/** 报备状态变更 / Step of a registration */
export type BuildingRegistrationStepWhere = {
  actor?: UserWhere | null | undefined;
  actorId?: IdFilter | null | undefined;
  and?: Array<BuildingRegistrationStepWhere> | null | undefined;
  changedAt?: DateTimeFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  daysBefore?: DecimalFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  fromStatus?: BuildingRegistrationStatusFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: BuildingRegistrationStepWhere | null | undefined;
  or?: Array<BuildingRegistrationStepWhere> | null | undefined;
  reason?: StringFilter | null | undefined;
  registration?: BuildingRegistrationWhere | null | undefined;
  registrationId?: IdFilter | null | undefined;
  since?: DateTimeFilter | null | undefined;
  toStatus?: BuildingRegistrationStatusFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 支持记录 / Support of a registration */
export type BuildingRegistrationSupportListWhere = {
  count?: IntFilter | null | undefined;
  every?: BuildingRegistrationSupportWhere | null | undefined;
  none?: BuildingRegistrationSupportWhere | null | undefined;
  some?: BuildingRegistrationSupportWhere | null | undefined;
};

/** 支持记录 / Support of a registration */
export type BuildingRegistrationSupportWhere = {
  and?: Array<BuildingRegistrationSupportWhere> | null | undefined;
  cost?: MoneyFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  happenedOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: StringFilter | null | undefined;
  not?: BuildingRegistrationSupportWhere | null | undefined;
  note?: StringFilter | null | undefined;
  or?: Array<BuildingRegistrationSupportWhere> | null | undefined;
  registration?: BuildingRegistrationWhere | null | undefined;
  registrationId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 项目报备 / Project registration */
export type BuildingRegistrationWhere = {
  activities?: ActivityListWhere | null | undefined;
  address?: StringFilter | null | undefined;
  and?: Array<BuildingRegistrationWhere> | null | undefined;
  attachments?: AttachmentListWhere | null | undefined;
  city?: StringFilter | null | undefined;
  claimAddress?: StringFilter | null | undefined;
  claimCity?: StringFilter | null | undefined;
  claimDeveloper?: StringFilter | null | undefined;
  claimKey?: StringFilter | null | undefined;
  claimName?: StringFilter | null | undefined;
  claimProject?: BuildingProjectWhere | null | undefined;
  claimProjectId?: IdFilter | null | undefined;
  conflicts?: BuildingRegistrationConflictListWhere | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  dealer?: AccountWhere | null | undefined;
  dealerId?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  developer?: AccountWhere | null | undefined;
  developerId?: IdFilter | null | undefined;
  developerName?: StringFilter | null | undefined;
  district?: StringFilter | null | undefined;
  extensions?: IntFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  floorArea?: DecimalFilter | null | undefined;
  id?: IdFilter | null | undefined;
  keptUntil?: DateFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: BuildingRegistrationWhere | null | undefined;
  notes?: NoteListWhere | null | undefined;
  or?: Array<BuildingRegistrationWhere> | null | undefined;
  origin?: BuildingRegistrationOriginFilter | null | undefined;
  outOfTerritory?: BooleanFilter | null | undefined;
  owner?: UserWhere | null | undefined;
  ownerId?: IdFilter | null | undefined;
  project?: BuildingProjectWhere | null | undefined;
  projectId?: IdFilter | null | undefined;
  protectedFrom?: DateFilter | null | undefined;
  protectedUntil?: DateFilter | null | undefined;
  province?: StringFilter | null | undefined;
  status?: BuildingRegistrationStatusFilter | null | undefined;
  statusSince?: DateTimeFilter | null | undefined;
  steps?: BuildingRegistrationStepListWhere | null | undefined;
  submittedAt?: DateTimeFilter | null | undefined;
  supports?: BuildingRegistrationSupportListWhere | null | undefined;
  taggings?: TaggingListWhere | null | undefined;
  team?: TeamWhere | null | undefined;
  teamId?: IdFilter | null | undefined;
  type?: StringFilter | null | undefined;
  unit?: OrgUnitWhere | null | undefined;
  unitId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 评审结论 / Verdict */
export type BuildingReviewVerdict =
  /** 通过 / Passed */
  | 'PASSED'
  /** 修改后通过 / Passed with changes */
  | 'PASSED_WITH_CHANGES'
  /** 不通过 / Rejected */
  | 'REJECTED';

/** 评审结论的条件,须同时满足 / conditions on Verdict, all of which must hold */
export type BuildingReviewVerdictFilter = {
  eq?: BuildingReviewVerdict | null | undefined;
  in?: Array<BuildingReviewVerdict> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: BuildingReviewVerdict | null | undefined;
  notIn?: Array<BuildingReviewVerdict> | null | undefined;
};

/** 合作公司 / Routing partner */
export type BuildingRoutingPartnerListWhere = {
  count?: IntFilter | null | undefined;
  every?: BuildingRoutingPartnerWhere | null | undefined;
  none?: BuildingRoutingPartnerWhere | null | undefined;
  some?: BuildingRoutingPartnerWhere | null | undefined;
};

/** 合作公司 / Routing partner */
export type BuildingRoutingPartnerWhere = {
  account?: AccountWhere | null | undefined;
  accountId?: IdFilter | null | undefined;
  and?: Array<BuildingRoutingPartnerWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: BuildingRoutingPartnerWhere | null | undefined;
  note?: StringFilter | null | undefined;
  or?: Array<BuildingRoutingPartnerWhere> | null | undefined;
  rule?: BuildingRoutingRuleWhere | null | undefined;
  ruleId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  user?: UserWhere | null | undefined;
  userId?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 项目分配规则 / Routing rule */
export type BuildingRoutingRuleWhere = {
  active?: BooleanFilter | null | undefined;
  and?: Array<BuildingRoutingRuleWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  floorAreaFrom?: DecimalFilter | null | undefined;
  id?: IdFilter | null | undefined;
  lastAssigned?: UserWhere | null | undefined;
  lastAssignedId?: IdFilter | null | undefined;
  materialValueFrom?: MoneyFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: BuildingRoutingRuleWhere | null | undefined;
  or?: Array<BuildingRoutingRuleWhere> | null | undefined;
  owner?: UserWhere | null | undefined;
  ownerId?: IdFilter | null | undefined;
  partners?: BuildingRoutingPartnerListWhere | null | undefined;
  position?: IntFilter | null | undefined;
  source?: StringFilter | null | undefined;
  team?: TeamWhere | null | undefined;
  teamId?: IdFilter | null | undefined;
  territory?: TerritoryWhere | null | undefined;
  territoryId?: IdFilter | null | undefined;
  type?: StringFilter | null | undefined;
  unit?: OrgUnitWhere | null | undefined;
  unitId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 选用材料 / Scheme material */
export type BuildingSchemeMaterialListWhere = {
  count?: IntFilter | null | undefined;
  every?: BuildingSchemeMaterialWhere | null | undefined;
  none?: BuildingSchemeMaterialWhere | null | undefined;
  some?: BuildingSchemeMaterialWhere | null | undefined;
};

/** 选用材料 / Scheme material */
export type BuildingSchemeMaterialWhere = {
  and?: Array<BuildingSchemeMaterialWhere> | null | undefined;
  competitor?: AccountWhere | null | undefined;
  competitorId?: IdFilter | null | undefined;
  competitorProduct?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  maker?: BuildingMaterialMakerFilter | null | undefined;
  materialClass?: StringFilter | null | undefined;
  not?: BuildingSchemeMaterialWhere | null | undefined;
  or?: Array<BuildingSchemeMaterialWhere> | null | undefined;
  product?: ProductWhere | null | undefined;
  productId?: IdFilter | null | undefined;
  quantity?: DecimalFilter | null | undefined;
  scheme?: BuildingDesignSchemeWhere | null | undefined;
  schemeId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  use?: StringFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 参与设计 / Scheme member */
export type BuildingSchemeMemberListWhere = {
  count?: IntFilter | null | undefined;
  every?: BuildingSchemeMemberWhere | null | undefined;
  none?: BuildingSchemeMemberWhere | null | undefined;
  some?: BuildingSchemeMemberWhere | null | undefined;
};

/** 参与设计 / Scheme member */
export type BuildingSchemeMemberWhere = {
  and?: Array<BuildingSchemeMemberWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  designer?: ContactWhere | null | undefined;
  designerId?: IdFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  institute?: AccountWhere | null | undefined;
  instituteId?: IdFilter | null | undefined;
  not?: BuildingSchemeMemberWhere | null | undefined;
  or?: Array<BuildingSchemeMemberWhere> | null | undefined;
  part?: StringFilter | null | undefined;
  scheme?: BuildingDesignSchemeWhere | null | undefined;
  schemeId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 选用状态变更 / Specification change */
export type BuildingSpecificationChangeListWhere = {
  count?: IntFilter | null | undefined;
  every?: BuildingSpecificationChangeWhere | null | undefined;
  none?: BuildingSpecificationChangeWhere | null | undefined;
  some?: BuildingSpecificationChangeWhere | null | undefined;
};

/** 选用状态变更 / Specification change */
export type BuildingSpecificationChangeWhere = {
  actor?: UserWhere | null | undefined;
  actorId?: IdFilter | null | undefined;
  and?: Array<BuildingSpecificationChangeWhere> | null | undefined;
  changedAt?: DateTimeFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  daysBefore?: DecimalFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  fromStatus?: BuildingSpecificationStatusFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: BuildingSpecificationChangeWhere | null | undefined;
  or?: Array<BuildingSpecificationChangeWhere> | null | undefined;
  reason?: StringFilter | null | undefined;
  since?: DateTimeFilter | null | undefined;
  specification?: BuildingSpecificationWhere | null | undefined;
  specificationId?: IdFilter | null | undefined;
  toStatus?: BuildingSpecificationStatusFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 产品选用 / Specification */
export type BuildingSpecificationListWhere = {
  count?: IntFilter | null | undefined;
  every?: BuildingSpecificationWhere | null | undefined;
  none?: BuildingSpecificationWhere | null | undefined;
  some?: BuildingSpecificationWhere | null | undefined;
};

/** 选用状态 / Specification status */
export type BuildingSpecificationStatus =
  /** 有被替换风险 / At risk */
  | 'AT_RISK'
  /** 已推荐 / Proposed */
  | 'PROPOSED'
  /** 已被替换 / Substituted */
  | 'SUBSTITUTED'
  /** 已成交 / Won */
  | 'WON'
  /** 已写入设计 / Written into the design */
  | 'WRITTEN_IN';

/** 选用状态的条件,须同时满足 / conditions on Specification status, all of which must hold */
export type BuildingSpecificationStatusFilter = {
  eq?: BuildingSpecificationStatus | null | undefined;
  in?: Array<BuildingSpecificationStatus> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: BuildingSpecificationStatus | null | undefined;
  notIn?: Array<BuildingSpecificationStatus> | null | undefined;
};

/** 产品选用 / Specification */
export type BuildingSpecificationWhere = {
  and?: Array<BuildingSpecificationWhere> | null | undefined;
  competitor?: AccountWhere | null | undefined;
  competitorId?: IdFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  designer?: ContactWhere | null | undefined;
  designerId?: IdFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  materialClass?: StringFilter | null | undefined;
  not?: BuildingSpecificationWhere | null | undefined;
  or?: Array<BuildingSpecificationWhere> | null | undefined;
  product?: ProductWhere | null | undefined;
  productId?: IdFilter | null | undefined;
  project?: BuildingProjectWhere | null | undefined;
  projectId?: IdFilter | null | undefined;
  quantity?: DecimalFilter | null | undefined;
  status?: BuildingSpecificationStatusFilter | null | undefined;
  statusHistory?: BuildingSpecificationChangeListWhere | null | undefined;
  statusSince?: DateTimeFilter | null | undefined;
  substitute?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  value?: MoneyFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 项目组成员 / Team member */
export type BuildingTeamMemberListWhere = {
  count?: IntFilter | null | undefined;
  every?: BuildingTeamMemberWhere | null | undefined;
  none?: BuildingTeamMemberWhere | null | undefined;
  some?: BuildingTeamMemberWhere | null | undefined;
};

/** 项目组成员 / Team member */
export type BuildingTeamMemberWhere = {
  and?: Array<BuildingTeamMemberWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  department?: OrgUnitWhere | null | undefined;
  departmentId?: IdFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: BuildingTeamMemberWhere | null | undefined;
  note?: StringFilter | null | undefined;
  or?: Array<BuildingTeamMemberWhere> | null | undefined;
  project?: BuildingProjectWhere | null | undefined;
  projectId?: IdFilter | null | undefined;
  role?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  user?: UserWhere | null | undefined;
  userId?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 跟踪记录 / Tracking record */
export type BuildingTrackingRecordListWhere = {
  count?: IntFilter | null | undefined;
  every?: BuildingTrackingRecordWhere | null | undefined;
  none?: BuildingTrackingRecordWhere | null | undefined;
  some?: BuildingTrackingRecordWhere | null | undefined;
};

/** 跟踪记录 / Tracking record */
export type BuildingTrackingRecordWhere = {
  activity?: ActivityWhere | null | undefined;
  activityId?: IdFilter | null | undefined;
  and?: Array<BuildingTrackingRecordWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  department?: OrgUnitWhere | null | undefined;
  departmentId?: IdFilter | null | undefined;
  doneOn?: DateFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: StringFilter | null | undefined;
  not?: BuildingTrackingRecordWhere | null | undefined;
  or?: Array<BuildingTrackingRecordWhere> | null | undefined;
  overdue?: BooleanFilter | null | undefined;
  progress?: StringFilter | null | undefined;
  project?: BuildingProjectWhere | null | undefined;
  projectId?: IdFilter | null | undefined;
  result?: StringFilter | null | undefined;
  stage?: StringFilter | null | undefined;
  status?: BuildingTrackingStatusFilter | null | undefined;
  title?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
  worker?: UserWhere | null | undefined;
  workerId?: IdFilter | null | undefined;
};

/** 跟踪记录状态 / Status of a tracking record */
export type BuildingTrackingStatus =
  /** 已完成 / Done */
  | 'DONE'
  /** 进行中 / In work */
  | 'IN_WORK'
  /** 不适用 / Not applicable */
  | 'NOT_APPLICABLE';

/** 跟踪记录状态的条件,须同时满足 / conditions on Status of a tracking record, all of which must hold */
export type BuildingTrackingStatusFilter = {
  eq?: BuildingTrackingStatus | null | undefined;
  in?: Array<BuildingTrackingStatus> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: BuildingTrackingStatus | null | undefined;
  notIn?: Array<BuildingTrackingStatus> | null | undefined;
};

/** 试销记录类型 / Kind of trial entry */
export type BuildingTrialEntryKind =
  /** 铺货 / Placed */
  | 'PLACED'
  /** 顾客退货 / Returned by customers */
  | 'RETURNED'
  /** 售出 / Sold */
  | 'SOLD';

/** 试销记录类型的条件,须同时满足 / conditions on Kind of trial entry, all of which must hold */
export type BuildingTrialEntryKindFilter = {
  eq?: BuildingTrialEntryKind | null | undefined;
  in?: Array<BuildingTrialEntryKind> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: BuildingTrialEntryKind | null | undefined;
  notIn?: Array<BuildingTrialEntryKind> | null | undefined;
};

/** 试销记录 / Trial entry */
export type BuildingTrialSaleEntryListWhere = {
  count?: IntFilter | null | undefined;
  every?: BuildingTrialSaleEntryWhere | null | undefined;
  none?: BuildingTrialSaleEntryWhere | null | undefined;
  some?: BuildingTrialSaleEntryWhere | null | undefined;
};

/** 试销记录 / Trial entry */
export type BuildingTrialSaleEntryWhere = {
  and?: Array<BuildingTrialSaleEntryWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: BuildingTrialEntryKindFilter | null | undefined;
  not?: BuildingTrialSaleEntryWhere | null | undefined;
  note?: StringFilter | null | undefined;
  on?: DateFilter | null | undefined;
  or?: Array<BuildingTrialSaleEntryWhere> | null | undefined;
  quantity?: DecimalFilter | null | undefined;
  trial?: BuildingTrialSaleWhere | null | undefined;
  trialId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 产品试销 / Trial sale */
export type BuildingTrialSaleListWhere = {
  count?: IntFilter | null | undefined;
  every?: BuildingTrialSaleWhere | null | undefined;
  none?: BuildingTrialSaleWhere | null | undefined;
  some?: BuildingTrialSaleWhere | null | undefined;
};

/** 产品试销 / Trial sale */
export type BuildingTrialSaleWhere = {
  and?: Array<BuildingTrialSaleWhere> | null | undefined;
  attachments?: AttachmentListWhere | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  endsOn?: DateFilter | null | undefined;
  entries?: BuildingTrialSaleEntryListWhere | null | undefined;
  evaluatedAt?: DateTimeFilter | null | undefined;
  evaluatedBy?: UserWhere | null | undefined;
  evaluatedById?: IdFilter | null | undefined;
  extensions?: IntFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  highestReturnRate?: DecimalFilter | null | undefined;
  id?: IdFilter | null | undefined;
  leastSellThrough?: DecimalFilter | null | undefined;
  not?: BuildingTrialSaleWhere | null | undefined;
  notes?: NoteListWhere | null | undefined;
  or?: Array<BuildingTrialSaleWhere> | null | undefined;
  outlet?: BuildingOutletWhere | null | undefined;
  outletId?: IdFilter | null | undefined;
  owner?: UserWhere | null | undefined;
  ownerId?: IdFilter | null | undefined;
  product?: ProductWhere | null | undefined;
  productId?: IdFilter | null | undefined;
  proposedVerdict?: BuildingTrialVerdictFilter | null | undefined;
  quantityLeft?: DecimalFilter | null | undefined;
  quantityPlaced?: DecimalFilter | null | undefined;
  quantityReturned?: DecimalFilter | null | undefined;
  quantitySold?: DecimalFilter | null | undefined;
  returnRate?: DecimalFilter | null | undefined;
  sellThrough?: DecimalFilter | null | undefined;
  startsOn?: DateFilter | null | undefined;
  status?: BuildingTrialStatusFilter | null | undefined;
  taggings?: TaggingListWhere | null | undefined;
  team?: TeamWhere | null | undefined;
  teamId?: IdFilter | null | undefined;
  unit?: OrgUnitWhere | null | undefined;
  unitId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  verdict?: BuildingTrialVerdictFilter | null | undefined;
  verdictReason?: StringFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 试销状态 / Trial status */
export type BuildingTrialStatus =
  /** 已评估 / Evaluated */
  | 'EVALUATED'
  /** 试销中 / Running */
  | 'RUNNING';

/** 试销状态的条件,须同时满足 / conditions on Trial status, all of which must hold */
export type BuildingTrialStatusFilter = {
  eq?: BuildingTrialStatus | null | undefined;
  in?: Array<BuildingTrialStatus> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: BuildingTrialStatus | null | undefined;
  notIn?: Array<BuildingTrialStatus> | null | undefined;
};

/** 试销结论 / Trial verdict */
export type BuildingTrialVerdict =
  /** 正式上架 / Adopt */
  | 'ADOPT'
  /** 延长试销 / Extend */
  | 'EXTEND'
  /** 撤下 / Withdraw */
  | 'WITHDRAW';

/** 试销结论的条件,须同时满足 / conditions on Trial verdict, all of which must hold */
export type BuildingTrialVerdictFilter = {
  eq?: BuildingTrialVerdict | null | undefined;
  in?: Array<BuildingTrialVerdict> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: BuildingTrialVerdict | null | undefined;
  notIn?: Array<BuildingTrialVerdict> | null | undefined;
};

/** 日期类别 / Kind of day */
export type CalendarDayKind =
  /** 放假 / Holiday */
  | 'HOLIDAY'
  /** 调休上班 / Working day */
  | 'WORKDAY';

/** 日期类别的条件,须同时满足 / conditions on Kind of day, all of which must hold */
export type CalendarDayKindFilter = {
  eq?: CalendarDayKind | null | undefined;
  in?: Array<CalendarDayKind> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: CalendarDayKind | null | undefined;
  notIn?: Array<CalendarDayKind> | null | undefined;
};

/** 节假日与调休 / Calendar day */
export type CalendarDayListWhere = {
  count?: IntFilter | null | undefined;
  every?: CalendarDayWhere | null | undefined;
  none?: CalendarDayWhere | null | undefined;
  some?: CalendarDayWhere | null | undefined;
};

/** 节假日与调休 / Calendar day */
export type CalendarDayWhere = {
  and?: Array<CalendarDayWhere> | null | undefined;
  calendar?: WorkingCalendarWhere | null | undefined;
  calendarId?: IdFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  date?: DateFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: CalendarDayKindFilter | null | undefined;
  likeWeekday?: IntFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: CalendarDayWhere | null | undefined;
  or?: Array<CalendarDayWhere> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 建材 / Building materials */
export type CampaignBuildingSlotWhere = {
  and?: Array<CampaignBuildingSlotWhere> | null | undefined;
  effectDays?: IntFilter | null | undefined;
  not?: CampaignBuildingSlotWhere | null | undefined;
  or?: Array<CampaignBuildingSlotWhere> | null | undefined;
};

/** 市场活动费用 / Campaign cost */
export type CampaignCostListWhere = {
  count?: IntFilter | null | undefined;
  every?: CampaignCostWhere | null | undefined;
  none?: CampaignCostWhere | null | undefined;
  some?: CampaignCostWhere | null | undefined;
};

/** 市场活动费用 / Campaign cost */
export type CampaignCostWhere = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<CampaignCostWhere> | null | undefined;
  campaign?: CampaignWhere | null | undefined;
  campaignId?: IdFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: CampaignCostWhere | null | undefined;
  or?: Array<CampaignCostWhere> | null | undefined;
  spentOn?: DateFilter | null | undefined;
  type?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 市场活动 / Campaign */
export type CampaignListWhere = {
  count?: IntFilter | null | undefined;
  every?: CampaignWhere | null | undefined;
  none?: CampaignWhere | null | undefined;
  some?: CampaignWhere | null | undefined;
};

/** 市场活动成员 / Campaign member */
export type CampaignMemberListWhere = {
  count?: IntFilter | null | undefined;
  every?: CampaignMemberWhere | null | undefined;
  none?: CampaignMemberWhere | null | undefined;
  some?: CampaignMemberWhere | null | undefined;
};

/** 市场活动回应记录 / Campaign member response */
export type CampaignMemberResponseListWhere = {
  count?: IntFilter | null | undefined;
  every?: CampaignMemberResponseWhere | null | undefined;
  none?: CampaignMemberResponseWhere | null | undefined;
  some?: CampaignMemberResponseWhere | null | undefined;
};

/** 市场活动回应记录 / Campaign member response */
export type CampaignMemberResponseWhere = {
  and?: Array<CampaignMemberResponseWhere> | null | undefined;
  channel?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  member?: CampaignMemberWhere | null | undefined;
  memberId?: IdFilter | null | undefined;
  not?: CampaignMemberResponseWhere | null | undefined;
  note?: StringFilter | null | undefined;
  or?: Array<CampaignMemberResponseWhere> | null | undefined;
  respondedAt?: DateTimeFilter | null | undefined;
  response?: CampaignResponseFilter | null | undefined;
  result?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 市场活动成员 / Campaign member */
export type CampaignMemberWhere = {
  account?: AccountWhere | null | undefined;
  accountId?: IdFilter | null | undefined;
  and?: Array<CampaignMemberWhere> | null | undefined;
  attempts?: IntFilter | null | undefined;
  campaign?: CampaignWhere | null | undefined;
  campaignId?: IdFilter | null | undefined;
  channel?: StringFilter | null | undefined;
  contact?: ContactWhere | null | undefined;
  contactId?: IdFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  lead?: LeadWhere | null | undefined;
  leadId?: IdFilter | null | undefined;
  not?: CampaignMemberWhere | null | undefined;
  note?: StringFilter | null | undefined;
  or?: Array<CampaignMemberWhere> | null | undefined;
  respondedAt?: DateTimeFilter | null | undefined;
  response?: CampaignResponseFilter | null | undefined;
  responses?: CampaignMemberResponseListWhere | null | undefined;
  result?: StringFilter | null | undefined;
  status?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 市场活动回应 / Campaign response */
export type CampaignResponse =
  /** 否 / No */
  | 'NO'
  /** 未回应 / None */
  | 'NONE'
  /** 是 / Yes */
  | 'YES';

/** 市场活动回应的条件,须同时满足 / conditions on Campaign response, all of which must hold */
export type CampaignResponseFilter = {
  eq?: CampaignResponse | null | undefined;
  in?: Array<CampaignResponse> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: CampaignResponse | null | undefined;
  notIn?: Array<CampaignResponse> | null | undefined;
};

/** 市场活动 / Campaign */
export type CampaignWhere = {
  activities?: ActivityListWhere | null | undefined;
  and?: Array<CampaignWhere> | null | undefined;
  approvals?: ApprovalRequestListWhere | null | undefined;
  approvedBudget?: MoneyFilter | null | undefined;
  attachments?: AttachmentListWhere | null | undefined;
  budget?: MoneyFilter | null | undefined;
  building?: CampaignBuildingSlotWhere | null | undefined;
  children?: CampaignListWhere | null | undefined;
  costs?: CampaignCostListWhere | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  endsOn?: DateFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  leads?: LeadListWhere | null | undefined;
  members?: CampaignMemberListWhere | null | undefined;
  name?: StringFilter | null | undefined;
  not?: CampaignWhere | null | undefined;
  notes?: NoteListWhere | null | undefined;
  or?: Array<CampaignWhere> | null | undefined;
  owner?: UserWhere | null | undefined;
  ownerId?: IdFilter | null | undefined;
  parent?: CampaignWhere | null | undefined;
  parentId?: IdFilter | null | undefined;
  plan?: StringFilter | null | undefined;
  startsOn?: DateFilter | null | undefined;
  status?: StringFilter | null | undefined;
  taggings?: TaggingListWhere | null | undefined;
  tasks?: TaskListWhere | null | undefined;
  team?: TeamWhere | null | undefined;
  teamId?: IdFilter | null | undefined;
  type?: StringFilter | null | undefined;
  unit?: OrgUnitWhere | null | undefined;
  unitId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 批注 / Comment */
export type CommentListWhere = {
  count?: IntFilter | null | undefined;
  every?: CommentWhere | null | undefined;
  none?: CommentWhere | null | undefined;
  some?: CommentWhere | null | undefined;
};

/** 批注 / Comment */
export type CommentWhere = {
  and?: Array<CommentWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: CommentWhere | null | undefined;
  or?: Array<CommentWhere> | null | undefined;
  readAt?: DateTimeFilter | null | undefined;
  recipient?: UserWhere | null | undefined;
  recipientId?: IdFilter | null | undefined;
  subjectId?: IdFilter | null | undefined;
  subjectType?: StringFilter | null | undefined;
  text?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 竞争结果 / Competition outcome */
export type CompetitionOutcome =
  /** 对手胜出 / Lost to them */
  | 'LOST_TO'
  /** 竞争中 / Open */
  | 'OPEN'
  /** 对手退出 / They withdrew */
  | 'WITHDREW'
  /** 我方胜出 / Won against them */
  | 'WON_AGAINST';

/** 竞争结果的条件,须同时满足 / conditions on Competition outcome, all of which must hold */
export type CompetitionOutcomeFilter = {
  eq?: CompetitionOutcome | null | undefined;
  in?: Array<CompetitionOutcome> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: CompetitionOutcome | null | undefined;
  notIn?: Array<CompetitionOutcome> | null | undefined;
};

/** 授权 / Consent */
export type ConsentListWhere = {
  count?: IntFilter | null | undefined;
  every?: ConsentWhere | null | undefined;
  none?: ConsentWhere | null | undefined;
  some?: ConsentWhere | null | undefined;
};

/** 授权状态 / Consent status */
export type ConsentStatus =
  /** 同意 / Opted in */
  | 'OPT_IN'
  /** 拒绝 / Opted out */
  | 'OPT_OUT';

/** 授权状态的条件,须同时满足 / conditions on Consent status, all of which must hold */
export type ConsentStatusFilter = {
  eq?: ConsentStatus | null | undefined;
  in?: Array<ConsentStatus> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: ConsentStatus | null | undefined;
  notIn?: Array<ConsentStatus> | null | undefined;
};

/** 授权 / Consent */
export type ConsentWhere = {
  and?: Array<ConsentWhere> | null | undefined;
  channel?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  decidedAt?: DateTimeFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  evidence?: StringFilter | null | undefined;
  evidenceFile?: AttachmentWhere | null | undefined;
  evidenceFileId?: IdFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: ConsentWhere | null | undefined;
  or?: Array<ConsentWhere> | null | undefined;
  purpose?: StringFilter | null | undefined;
  source?: StringFilter | null | undefined;
  status?: ConsentStatusFilter | null | undefined;
  subjectId?: IdFilter | null | undefined;
  subjectType?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 零售客户 / Bank customer */
export type ContactBankSlotInput = {
  /** 年龄 / Age */
  age?: number | null | undefined;
  /** 年均余额 / Average yearly balance */
  averageBalance?: MoneyInput | null | undefined;
  /** 客户号 / Customer number */
  customerNumber?: string | null | undefined;
  /** 教育程度 / Education */
  education?: string | null | undefined;
  /** 有违约 / Has defaulted */
  hasDefault?: boolean | null | undefined;
  /** 有住房贷款 / Has a housing loan */
  hasHousingLoan?: boolean | null | undefined;
  /** 有个人贷款 / Has a personal loan */
  hasPersonalLoan?: boolean | null | undefined;
  /** 职业 / Job */
  job?: string | null | undefined;
  /** 尽职调查到期日 / Know-your-customer expires on */
  kycExpiresOn?: string | null | undefined;
  /** 婚姻状况 / Marital status */
  maritalStatus?: string | null | undefined;
  /** 客户经理 / Relationship manager */
  relationshipManagerId?: string | null | undefined;
  /** 风险等级 / Risk class */
  riskClass?: string | null | undefined;
  /** 客户分层 / Segment */
  segment?: string | null | undefined;
};

/** 零售客户 / Bank customer */
export type ContactBankSlotWhere = {
  age?: IntFilter | null | undefined;
  and?: Array<ContactBankSlotWhere> | null | undefined;
  averageBalance?: MoneyFilter | null | undefined;
  customerNumber?: StringFilter | null | undefined;
  education?: StringFilter | null | undefined;
  hasDefault?: BooleanFilter | null | undefined;
  hasHousingLoan?: BooleanFilter | null | undefined;
  hasPersonalLoan?: BooleanFilter | null | undefined;
  job?: StringFilter | null | undefined;
  kycExpiresOn?: DateFilter | null | undefined;
  maritalStatus?: StringFilter | null | undefined;
  not?: ContactBankSlotWhere | null | undefined;
  or?: Array<ContactBankSlotWhere> | null | undefined;
  relationshipManager?: UserWhere | null | undefined;
  relationshipManagerId?: IdFilter | null | undefined;
  riskClass?: StringFilter | null | undefined;
  segment?: StringFilter | null | undefined;
};

/** 建材 / Building materials */
export type ContactBuildingSlotInput = {
  /** 推荐意愿 / Advocacy */
  advocacy?: string | null | undefined;
  /** 执业证到期日 / License expires on */
  licenseExpiresOn?: string | null | undefined;
  /** 执业证号 / License number */
  licenseNumber?: string | null | undefined;
  /** 评审专家 / Reviews designs */
  reviewer?: boolean | null | undefined;
  /** 设计专业 / Specialty */
  specialty?: string | null | undefined;
};

/** 建材 / Building materials */
export type ContactBuildingSlotWhere = {
  advocacy?: StringFilter | null | undefined;
  and?: Array<ContactBuildingSlotWhere> | null | undefined;
  licenseExpiresOn?: DateFilter | null | undefined;
  licenseNumber?: StringFilter | null | undefined;
  not?: ContactBuildingSlotWhere | null | undefined;
  or?: Array<ContactBuildingSlotWhere> | null | undefined;
  reviewer?: BooleanFilter | null | undefined;
  specialty?: StringFilter | null | undefined;
};

/** 客史 / Guest profile */
export type ContactHotelSlotInput = {
  /** 证件号码 / Document number */
  documentNumber?: string | null | undefined;
  /** 偏好房型 / Favourite room type */
  favouriteRoomTypeId?: string | null | undefined;
  /** 偏好 / Preferences */
  preferences?: string | null | undefined;
  /** VIP 等级 / VIP level */
  vipLevel?: number | null | undefined;
};

/** 客史 / Guest profile */
export type ContactHotelSlotWhere = {
  and?: Array<ContactHotelSlotWhere> | null | undefined;
  documentNumber?: StringFilter | null | undefined;
  favouriteRoomType?: HotelRoomTypeWhere | null | undefined;
  favouriteRoomTypeId?: IdFilter | null | undefined;
  not?: ContactHotelSlotWhere | null | undefined;
  or?: Array<ContactHotelSlotWhere> | null | undefined;
  preferences?: StringFilter | null | undefined;
  staysCount?: IntFilter | null | undefined;
  vipLevel?: IntFilter | null | undefined;
};

/** 联系人 / Contact */
export type ContactListWhere = {
  count?: IntFilter | null | undefined;
  every?: ContactWhere | null | undefined;
  none?: ContactWhere | null | undefined;
  some?: ContactWhere | null | undefined;
};

/** 联系方式 / Contact point */
export type ContactPointListWhere = {
  count?: IntFilter | null | undefined;
  every?: ContactPointWhere | null | undefined;
  none?: ContactPointWhere | null | undefined;
  some?: ContactPointWhere | null | undefined;
};

/** 联系方式 / Contact point */
export type ContactPointWhere = {
  and?: Array<ContactPointWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  label?: StringFilter | null | undefined;
  not?: ContactPointWhere | null | undefined;
  or?: Array<ContactPointWhere> | null | undefined;
  preferred?: BooleanFilter | null | undefined;
  subjectId?: IdFilter | null | undefined;
  subjectType?: StringFilter | null | undefined;
  type?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  value?: StringFilter | null | undefined;
  verified?: BooleanFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 联系人 / Contact */
export type ContactWhere = {
  account?: AccountWhere | null | undefined;
  accountId?: IdFilter | null | undefined;
  activities?: ActivityListWhere | null | undefined;
  affiliations?: AffiliationListWhere | null | undefined;
  and?: Array<ContactWhere> | null | undefined;
  attachments?: AttachmentListWhere | null | undefined;
  bank?: ContactBankSlotWhere | null | undefined;
  birthday?: DateFilter | null | undefined;
  building?: ContactBuildingSlotWhere | null | undefined;
  campaignMembers?: CampaignMemberListWhere | null | undefined;
  consents?: ConsentListWhere | null | undefined;
  contactPoints?: ContactPointListWhere | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  email?: StringFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  familyName?: StringFilter | null | undefined;
  givenName?: StringFilter | null | undefined;
  hotel?: ContactHotelSlotWhere | null | undefined;
  id?: IdFilter | null | undefined;
  leads?: LeadListWhere | null | undefined;
  mobile?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: ContactWhere | null | undefined;
  notes?: NoteListWhere | null | undefined;
  opportunities?: OpportunityListWhere | null | undefined;
  or?: Array<ContactWhere> | null | undefined;
  orders?: OrderListWhere | null | undefined;
  owner?: UserWhere | null | undefined;
  ownerId?: IdFilter | null | undefined;
  participations?: OpportunityParticipantListWhere | null | undefined;
  phone?: StringFilter | null | undefined;
  preferences?: PreferenceListWhere | null | undefined;
  preferredLanguage?: StringFilter | null | undefined;
  quotes?: QuoteListWhere | null | undefined;
  salutation?: StringFilter | null | undefined;
  taggings?: TaggingListWhere | null | undefined;
  tasks?: TaskListWhere | null | undefined;
  team?: TeamWhere | null | undefined;
  teamId?: IdFilter | null | undefined;
  unit?: OrgUnitWhere | null | undefined;
  unitId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 贷项分配 / Credit allocation */
export type CreditAllocationListWhere = {
  count?: IntFilter | null | undefined;
  every?: CreditAllocationWhere | null | undefined;
  none?: CreditAllocationWhere | null | undefined;
  some?: CreditAllocationWhere | null | undefined;
};

/** 贷项分配 / Credit allocation */
export type CreditAllocationWhere = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<CreditAllocationWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  creditNote?: CreditNoteWhere | null | undefined;
  creditNoteId?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: CreditAllocationWhere | null | undefined;
  or?: Array<CreditAllocationWhere> | null | undefined;
  receivable?: ReceivableWhere | null | undefined;
  receivableId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 贷项通知单 / Credit note */
export type CreditNoteWhere = {
  account?: AccountWhere | null | undefined;
  accountId?: IdFilter | null | undefined;
  allocated?: MoneyFilter | null | undefined;
  allocations?: CreditAllocationListWhere | null | undefined;
  amount?: MoneyFilter | null | undefined;
  and?: Array<CreditNoteWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  issuedOn?: DateFilter | null | undefined;
  not?: CreditNoteWhere | null | undefined;
  number?: StringFilter | null | undefined;
  or?: Array<CreditNoteWhere> | null | undefined;
  order?: OrderWhere | null | undefined;
  orderId?: IdFilter | null | undefined;
  owner?: UserWhere | null | undefined;
  ownerId?: IdFilter | null | undefined;
  reason?: StringFilter | null | undefined;
  refunded?: MoneyFilter | null | undefined;
  refunds?: CreditRefundListWhere | null | undefined;
  remaining?: MoneyFilter | null | undefined;
  team?: TeamWhere | null | undefined;
  teamId?: IdFilter | null | undefined;
  unit?: OrgUnitWhere | null | undefined;
  unitId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
  voidReason?: StringFilter | null | undefined;
  voidedOn?: DateFilter | null | undefined;
};

/** 退款 / Credit refund */
export type CreditRefundListWhere = {
  count?: IntFilter | null | undefined;
  every?: CreditRefundWhere | null | undefined;
  none?: CreditRefundWhere | null | undefined;
  some?: CreditRefundWhere | null | undefined;
};

/** 退款 / Credit refund */
export type CreditRefundWhere = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<CreditRefundWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  creditNote?: CreditNoteWhere | null | undefined;
  creditNoteId?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  method?: StringFilter | null | undefined;
  not?: CreditRefundWhere | null | undefined;
  or?: Array<CreditRefundWhere> | null | undefined;
  paidOn?: DateFilter | null | undefined;
  reference?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 客户数量 / Number of customers */
export type CustomerCountLevel =
  /** 少 / Few */
  | 'FEW'
  /** 多 / Many */
  | 'MANY'
  /** 中 / Medium */
  | 'MEDIUM';

/** 客户数量的条件,须同时满足 / conditions on Number of customers, all of which must hold */
export type CustomerCountLevelFilter = {
  eq?: CustomerCountLevel | null | undefined;
  in?: Array<CustomerCountLevel> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: CustomerCountLevel | null | undefined;
  notIn?: Array<CustomerCountLevel> | null | undefined;
};

/** 日期的条件,须同时满足 / conditions on a day, all of which must hold */
export type DateFilter = {
  /** [a, b]: 含两端 / both ends included */
  between?: Array<string> | null | undefined;
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  ne?: string | null | undefined;
  notIn?: Array<string> | null | undefined;
  relative?: RelativeDate | null | undefined;
};

/** 时刻的条件,须同时满足 / conditions on an instant, all of which must hold */
export type DateTimeFilter = {
  /** [a, b]: 含两端 / both ends included */
  between?: Array<string> | null | undefined;
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  ne?: string | null | undefined;
  notIn?: Array<string> | null | undefined;
  relative?: RelativeDate | null | undefined;
};

/** 时间单位 / unit of time */
export type DateUnit =
  | 'DAY'
  | 'MONTH'
  | 'QUARTER'
  | 'WEEK'
  | 'YEAR';

/** 小数的条件,须同时满足 / conditions on a decimal number, all of which must hold */
export type DecimalFilter = {
  /** [a, b]: 含两端 / both ends included */
  between?: Array<string> | null | undefined;
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  ne?: string | null | undefined;
  notIn?: Array<string> | null | undefined;
};

/** 催款级别 / Dunning level */
export type DunningLevelWhere = {
  active?: BooleanFilter | null | undefined;
  and?: Array<DunningLevelWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  daysOverdue?: IntFilter | null | undefined;
  daysToAct?: IntFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  guidance?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: DunningLevelWhere | null | undefined;
  or?: Array<DunningLevelWhere> | null | undefined;
  priority?: TaskPriorityFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 催款记录 / Dunning notice */
export type DunningNoticeListWhere = {
  count?: IntFilter | null | undefined;
  every?: DunningNoticeWhere | null | undefined;
  none?: DunningNoticeWhere | null | undefined;
  some?: DunningNoticeWhere | null | undefined;
};

/** 催款记录 / Dunning notice */
export type DunningNoticeWhere = {
  and?: Array<DunningNoticeWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  level?: DunningLevelWhere | null | undefined;
  levelId?: IdFilter | null | undefined;
  not?: DunningNoticeWhere | null | undefined;
  noticedOn?: DateFilter | null | undefined;
  open?: MoneyFilter | null | undefined;
  or?: Array<DunningNoticeWhere> | null | undefined;
  receivable?: ReceivableWhere | null | undefined;
  receivableId?: IdFilter | null | undefined;
  task?: TaskWhere | null | undefined;
  taskId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 预测类别 / Forecast category */
export type ForecastCategory =
  /** 有望 / Best case */
  | 'BEST_CASE'
  /** 已成交 / Closed */
  | 'CLOSED'
  /** 承诺 / Commit */
  | 'COMMIT'
  /** 不计入 / Omitted */
  | 'OMITTED'
  /** 跟进中 / Pipeline */
  | 'PIPELINE';

/** 预测类别的条件,须同时满足 / conditions on Forecast category, all of which must hold */
export type ForecastCategoryFilter = {
  eq?: ForecastCategory | null | undefined;
  in?: Array<ForecastCategory> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: ForecastCategory | null | undefined;
  notIn?: Array<ForecastCategory> | null | undefined;
};

/** 订金 / Deposit */
export type HotelDepositType =
  /** 无订金 / None */
  | 'NONE'
  /** 不可退 / Non-refundable */
  | 'NON_REFUNDABLE'
  /** 可退 / Refundable */
  | 'REFUNDABLE';

/** 订金的条件,须同时满足 / conditions on Deposit, all of which must hold */
export type HotelDepositTypeFilter = {
  eq?: HotelDepositType | null | undefined;
  in?: Array<HotelDepositType> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: HotelDepositType | null | undefined;
  notIn?: Array<HotelDepositType> | null | undefined;
};

/** 酒店 / Property */
export type HotelPropertyWhere = {
  address?: StringFilter | null | undefined;
  and?: Array<HotelPropertyWhere> | null | undefined;
  city?: StringFilter | null | undefined;
  code?: StringFilter | null | undefined;
  country?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  desk?: TeamWhere | null | undefined;
  deskId?: IdFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: HotelPropertyWhere | null | undefined;
  or?: Array<HotelPropertyWhere> | null | undefined;
  phone?: StringFilter | null | undefined;
  reservations?: HotelReservationListWhere | null | undefined;
  roomTypes?: HotelRoomTypeListWhere | null | undefined;
  rooms?: HotelRoomListWhere | null | undefined;
  stars?: IntFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 预订 / Reservation */
export type HotelReservationListWhere = {
  count?: IntFilter | null | undefined;
  every?: HotelReservationWhere | null | undefined;
  none?: HotelReservationWhere | null | undefined;
  some?: HotelReservationWhere | null | undefined;
};

/** 预订状态 / Reservation status */
export type HotelReservationStatus =
  /** 已预订 / Booked */
  | 'BOOKED'
  /** 已取消 / Cancelled */
  | 'CANCELLED'
  /** 已入住 / Checked in */
  | 'CHECKED_IN'
  /** 已离店 / Checked out */
  | 'CHECKED_OUT'
  /** 已确认 / Confirmed */
  | 'CONFIRMED'
  /** 未到店 / No-show */
  | 'NO_SHOW';

/** 预订状态变更 / Reservation status change */
export type HotelReservationStatusChangeListWhere = {
  count?: IntFilter | null | undefined;
  every?: HotelReservationStatusChangeWhere | null | undefined;
  none?: HotelReservationStatusChangeWhere | null | undefined;
  some?: HotelReservationStatusChangeWhere | null | undefined;
};

/** 预订状态变更 / Reservation status change */
export type HotelReservationStatusChangeWhere = {
  and?: Array<HotelReservationStatusChangeWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  fromStatus?: HotelReservationStatusFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: HotelReservationStatusChangeWhere | null | undefined;
  or?: Array<HotelReservationStatusChangeWhere> | null | undefined;
  reservation?: HotelReservationWhere | null | undefined;
  reservationId?: IdFilter | null | undefined;
  statusOn?: DateFilter | null | undefined;
  toStatus?: HotelReservationStatusFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 预订状态的条件,须同时满足 / conditions on Reservation status, all of which must hold */
export type HotelReservationStatusFilter = {
  eq?: HotelReservationStatus | null | undefined;
  in?: Array<HotelReservationStatus> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: HotelReservationStatus | null | undefined;
  notIn?: Array<HotelReservationStatus> | null | undefined;
};

/** 预订 / Reservation */
export type HotelReservationWhere = {
  adults?: IntFilter | null | undefined;
  agency?: AccountWhere | null | undefined;
  agencyId?: IdFilter | null | undefined;
  and?: Array<HotelReservationWhere> | null | undefined;
  arrival?: DateFilter | null | undefined;
  assignedRoomType?: HotelRoomTypeWhere | null | undefined;
  assignedRoomTypeId?: IdFilter | null | undefined;
  attachments?: AttachmentListWhere | null | undefined;
  babies?: IntFilter | null | undefined;
  bookedOn?: DateFilter | null | undefined;
  changesCount?: IntFilter | null | undefined;
  channel?: StringFilter | null | undefined;
  children?: IntFilter | null | undefined;
  company?: AccountWhere | null | undefined;
  companyId?: IdFilter | null | undefined;
  country?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  customerType?: StringFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  departure?: DateFilter | null | undefined;
  depositType?: HotelDepositTypeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  guest?: ContactWhere | null | undefined;
  guestId?: IdFilter | null | undefined;
  id?: IdFilter | null | undefined;
  leadDays?: IntFilter | null | undefined;
  marketSegment?: StringFilter | null | undefined;
  mealPlan?: StringFilter | null | undefined;
  not?: HotelReservationWhere | null | undefined;
  note?: StringFilter | null | undefined;
  notes?: NoteListWhere | null | undefined;
  number?: StringFilter | null | undefined;
  or?: Array<HotelReservationWhere> | null | undefined;
  owner?: UserWhere | null | undefined;
  ownerId?: IdFilter | null | undefined;
  parkingSpaces?: IntFilter | null | undefined;
  previousCancellations?: IntFilter | null | undefined;
  previousStays?: IntFilter | null | undefined;
  property?: HotelPropertyWhere | null | undefined;
  propertyId?: IdFilter | null | undefined;
  rate?: MoneyFilter | null | undefined;
  repeatedGuest?: BooleanFilter | null | undefined;
  room?: HotelRoomWhere | null | undefined;
  roomId?: IdFilter | null | undefined;
  roomType?: HotelRoomTypeWhere | null | undefined;
  roomTypeId?: IdFilter | null | undefined;
  specialRequests?: IntFilter | null | undefined;
  status?: HotelReservationStatusFilter | null | undefined;
  statusHistory?: HotelReservationStatusChangeListWhere | null | undefined;
  statusOn?: DateFilter | null | undefined;
  taggings?: TaggingListWhere | null | undefined;
  team?: TeamWhere | null | undefined;
  teamId?: IdFilter | null | undefined;
  total?: MoneyFilter | null | undefined;
  unit?: OrgUnitWhere | null | undefined;
  unitId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
  waitingListDays?: IntFilter | null | undefined;
};

/** 客房 / Room */
export type HotelRoomListWhere = {
  count?: IntFilter | null | undefined;
  every?: HotelRoomWhere | null | undefined;
  none?: HotelRoomWhere | null | undefined;
  some?: HotelRoomWhere | null | undefined;
};

/** 客房状态 / Room status */
export type HotelRoomStatus =
  /** 在住 / Occupied */
  | 'OCCUPIED'
  /** 维修停用 / Out of order */
  | 'OUT_OF_ORDER'
  /** 可入住 / Ready */
  | 'READY'
  /** 待清洁 / To be cleaned */
  | 'TO_CLEAN';

/** 客房状态的条件,须同时满足 / conditions on Room status, all of which must hold */
export type HotelRoomStatusFilter = {
  eq?: HotelRoomStatus | null | undefined;
  in?: Array<HotelRoomStatus> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: HotelRoomStatus | null | undefined;
  notIn?: Array<HotelRoomStatus> | null | undefined;
};

/** 房型 / Room type */
export type HotelRoomTypeListWhere = {
  count?: IntFilter | null | undefined;
  every?: HotelRoomTypeWhere | null | undefined;
  none?: HotelRoomTypeWhere | null | undefined;
  some?: HotelRoomTypeWhere | null | undefined;
};

/** 房型 / Room type */
export type HotelRoomTypeWhere = {
  and?: Array<HotelRoomTypeWhere> | null | undefined;
  basePrice?: MoneyFilter | null | undefined;
  beds?: IntFilter | null | undefined;
  capacity?: IntFilter | null | undefined;
  code?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: HotelRoomTypeWhere | null | undefined;
  or?: Array<HotelRoomTypeWhere> | null | undefined;
  property?: HotelPropertyWhere | null | undefined;
  propertyId?: IdFilter | null | undefined;
  rooms?: HotelRoomListWhere | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 客房 / Room */
export type HotelRoomWhere = {
  and?: Array<HotelRoomWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  floor?: IntFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: HotelRoomWhere | null | undefined;
  number?: StringFilter | null | undefined;
  or?: Array<HotelRoomWhere> | null | undefined;
  property?: HotelPropertyWhere | null | undefined;
  propertyId?: IdFilter | null | undefined;
  reservations?: HotelReservationListWhere | null | undefined;
  status?: HotelRoomStatusFilter | null | undefined;
  type?: HotelRoomTypeWhere | null | undefined;
  typeId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 编号的条件,须同时满足 / conditions on an id, all of which must hold */
export type IdFilter = {
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: string | null | undefined;
  notIn?: Array<string> | null | undefined;
};

/** 整数的条件,须同时满足 / conditions on a whole number, all of which must hold */
export type IntFilter = {
  /** [a, b]: 含两端 / both ends included */
  between?: Array<number> | null | undefined;
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  ne?: number | null | undefined;
  notIn?: Array<number> | null | undefined;
};

/** 重点客户计划 / Key-account plan */
export type KeyAccountPlanListWhere = {
  count?: IntFilter | null | undefined;
  every?: KeyAccountPlanWhere | null | undefined;
  none?: KeyAccountPlanWhere | null | undefined;
  some?: KeyAccountPlanWhere | null | undefined;
};

/** 计划状态 / Plan status */
export type KeyAccountPlanStatus =
  /** 执行中 / Active */
  | 'ACTIVE'
  /** 已结束 / Closed */
  | 'CLOSED'
  /** 草稿 / Draft */
  | 'DRAFT';

/** 计划状态的条件,须同时满足 / conditions on Plan status, all of which must hold */
export type KeyAccountPlanStatusFilter = {
  eq?: KeyAccountPlanStatus | null | undefined;
  in?: Array<KeyAccountPlanStatus> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: KeyAccountPlanStatus | null | undefined;
  notIn?: Array<KeyAccountPlanStatus> | null | undefined;
};

/** 重点客户计划 / Key-account plan */
export type KeyAccountPlanWhere = {
  account?: AccountWhere | null | undefined;
  accountId?: IdFilter | null | undefined;
  actions?: PlanActionListWhere | null | undefined;
  activities?: ActivityListWhere | null | undefined;
  and?: Array<KeyAccountPlanWhere> | null | undefined;
  attachments?: AttachmentListWhere | null | undefined;
  comments?: CommentListWhere | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  from?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: KeyAccountPlanWhere | null | undefined;
  notes?: NoteListWhere | null | undefined;
  objectives?: PlanObjectiveListWhere | null | undefined;
  or?: Array<KeyAccountPlanWhere> | null | undefined;
  owner?: UserWhere | null | undefined;
  ownerId?: IdFilter | null | undefined;
  reviews?: PlanReviewListWhere | null | undefined;
  situation?: StringFilter | null | undefined;
  status?: KeyAccountPlanStatusFilter | null | undefined;
  strategy?: StringFilter | null | undefined;
  taggings?: TaggingListWhere | null | undefined;
  tasks?: TaskListWhere | null | undefined;
  team?: TeamWhere | null | undefined;
  teamId?: IdFilter | null | undefined;
  to?: DateFilter | null | undefined;
  unit?: OrgUnitWhere | null | undefined;
  unitId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 线索 / Lead */
export type LeadListWhere = {
  count?: IntFilter | null | undefined;
  every?: LeadWhere | null | undefined;
  none?: LeadWhere | null | undefined;
  some?: LeadWhere | null | undefined;
};

/** 线索评级 / Lead rating */
export type LeadRating =
  /** 冷 / Cold */
  | 'COLD'
  /** 热 / Hot */
  | 'HOT'
  /** 温 / Warm */
  | 'WARM';

/** 线索评级的条件,须同时满足 / conditions on Lead rating, all of which must hold */
export type LeadRatingFilter = {
  eq?: LeadRating | null | undefined;
  in?: Array<LeadRating> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: LeadRating | null | undefined;
  notIn?: Array<LeadRating> | null | undefined;
};

/** 线索状态 / Lead status */
export type LeadStatus =
  /** 已联系 / Contacted */
  | 'CONTACTED'
  /** 已转化 / Converted */
  | 'CONVERTED'
  /** 无效 / Disqualified */
  | 'DISQUALIFIED'
  /** 新线索 / New */
  | 'NEW'
  /** 已确认 / Qualified */
  | 'QUALIFIED';

/** 线索状态的条件,须同时满足 / conditions on Lead status, all of which must hold */
export type LeadStatusFilter = {
  eq?: LeadStatus | null | undefined;
  in?: Array<LeadStatus> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: LeadStatus | null | undefined;
  notIn?: Array<LeadStatus> | null | undefined;
};

/** 线索 / Lead */
export type LeadWhere = {
  activities?: ActivityListWhere | null | undefined;
  and?: Array<LeadWhere> | null | undefined;
  attachments?: AttachmentListWhere | null | undefined;
  campaign?: CampaignWhere | null | undefined;
  campaignId?: IdFilter | null | undefined;
  campaignMembers?: CampaignMemberListWhere | null | undefined;
  company?: StringFilter | null | undefined;
  completeness?: IntFilter | null | undefined;
  consents?: ConsentListWhere | null | undefined;
  contactName?: StringFilter | null | undefined;
  contactPoints?: ContactPointListWhere | null | undefined;
  convertedAccount?: AccountWhere | null | undefined;
  convertedAccountId?: IdFilter | null | undefined;
  convertedAt?: DateTimeFilter | null | undefined;
  convertedContact?: ContactWhere | null | undefined;
  convertedContactId?: IdFilter | null | undefined;
  convertedOpportunity?: OpportunityWhere | null | undefined;
  convertedOpportunityId?: IdFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  disqualifiedReason?: StringFilter | null | undefined;
  email?: StringFilter | null | undefined;
  expectedAmount?: MoneyFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  industry?: StringFilter | null | undefined;
  jobTitle?: StringFilter | null | undefined;
  mobile?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: LeadWhere | null | undefined;
  notes?: NoteListWhere | null | undefined;
  or?: Array<LeadWhere> | null | undefined;
  owner?: UserWhere | null | undefined;
  ownerId?: IdFilter | null | undefined;
  phone?: StringFilter | null | undefined;
  rating?: LeadRatingFilter | null | undefined;
  region?: StringFilter | null | undefined;
  source?: StringFilter | null | undefined;
  status?: LeadStatusFilter | null | undefined;
  taggings?: TaggingListWhere | null | undefined;
  tasks?: TaskListWhere | null | undefined;
  team?: TeamWhere | null | undefined;
  teamId?: IdFilter | null | undefined;
  unit?: OrgUnitWhere | null | undefined;
  unitId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 边际利润水平 / Level of the margin */
export type MarginLevel =
  /** 高 / High */
  | 'HIGH'
  /** 低 / Low */
  | 'LOW'
  /** 中 / Medium */
  | 'MEDIUM';

/** 边际利润水平的条件,须同时满足 / conditions on Level of the margin, all of which must hold */
export type MarginLevelFilter = {
  eq?: MarginLevel | null | undefined;
  in?: Array<MarginLevel> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: MarginLevel | null | undefined;
  notIn?: Array<MarginLevel> | null | undefined;
};

/** 金额的条件,须同时满足 / conditions on an amount, all of which must hold */
export type MoneyFilter = {
  /** [a, b]: 含两端 / both ends included */
  between?: Array<string> | null | undefined;
  currency?: StringFilter | null | undefined;
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  ne?: string | null | undefined;
};

/** 一种货币的金额 / an exact amount of one currency */
export type MoneyInput = {
  amount: string;
  currency: string;
};

/** 备注 / Note */
export type NoteListWhere = {
  count?: IntFilter | null | undefined;
  every?: NoteWhere | null | undefined;
  none?: NoteWhere | null | undefined;
  some?: NoteWhere | null | undefined;
};

/** 备注 / Note */
export type NoteWhere = {
  and?: Array<NoteWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: NoteWhere | null | undefined;
  or?: Array<NoteWhere> | null | undefined;
  pinned?: BooleanFilter | null | undefined;
  subjectId?: IdFilter | null | undefined;
  subjectType?: StringFilter | null | undefined;
  text?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 竞争对手 / Opportunity competitor */
export type OpportunityCompetitorListWhere = {
  count?: IntFilter | null | undefined;
  every?: OpportunityCompetitorWhere | null | undefined;
  none?: OpportunityCompetitorWhere | null | undefined;
  some?: OpportunityCompetitorWhere | null | undefined;
};

/** 竞争对手 / Opportunity competitor */
export type OpportunityCompetitorWhere = {
  and?: Array<OpportunityCompetitorWhere> | null | undefined;
  competitor?: AccountWhere | null | undefined;
  competitorId?: IdFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: OpportunityCompetitorWhere | null | undefined;
  opportunity?: OpportunityWhere | null | undefined;
  opportunityId?: IdFilter | null | undefined;
  or?: Array<OpportunityCompetitorWhere> | null | undefined;
  outcome?: CompetitionOutcomeFilter | null | undefined;
  product?: StringFilter | null | undefined;
  strengths?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
  weaknesses?: StringFilter | null | undefined;
};

/** 销售机会明细 / Opportunity line */
export type OpportunityLineListWhere = {
  count?: IntFilter | null | undefined;
  every?: OpportunityLineWhere | null | undefined;
  none?: OpportunityLineWhere | null | undefined;
  some?: OpportunityLineWhere | null | undefined;
};

/** 销售机会明细 / Opportunity line */
export type OpportunityLineWhere = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<OpportunityLineWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  discount?: DecimalFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: OpportunityLineWhere | null | undefined;
  opportunity?: OpportunityWhere | null | undefined;
  opportunityId?: IdFilter | null | undefined;
  or?: Array<OpportunityLineWhere> | null | undefined;
  price?: MoneyFilter | null | undefined;
  product?: ProductWhere | null | undefined;
  productId?: IdFilter | null | undefined;
  quantity?: DecimalFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 销售机会 / Opportunity */
export type OpportunityListWhere = {
  count?: IntFilter | null | undefined;
  every?: OpportunityWhere | null | undefined;
  none?: OpportunityWhere | null | undefined;
  some?: OpportunityWhere | null | undefined;
};

/** 机会参与人 / Opportunity participant */
export type OpportunityParticipantListWhere = {
  count?: IntFilter | null | undefined;
  every?: OpportunityParticipantWhere | null | undefined;
  none?: OpportunityParticipantWhere | null | undefined;
  some?: OpportunityParticipantWhere | null | undefined;
};

/** 机会参与人 / Opportunity participant */
export type OpportunityParticipantWhere = {
  account?: AccountWhere | null | undefined;
  accountId?: IdFilter | null | undefined;
  and?: Array<OpportunityParticipantWhere> | null | undefined;
  contact?: ContactWhere | null | undefined;
  contactId?: IdFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: OpportunityParticipantWhere | null | undefined;
  note?: StringFilter | null | undefined;
  opportunity?: OpportunityWhere | null | undefined;
  opportunityId?: IdFilter | null | undefined;
  or?: Array<OpportunityParticipantWhere> | null | undefined;
  role?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 销售机会 / Opportunity */
export type OpportunityWhere = {
  account?: AccountWhere | null | undefined;
  accountId?: IdFilter | null | undefined;
  activities?: ActivityListWhere | null | undefined;
  amount?: MoneyFilter | null | undefined;
  amountFromLines?: BooleanFilter | null | undefined;
  and?: Array<OpportunityWhere> | null | undefined;
  attachments?: AttachmentListWhere | null | undefined;
  closeDate?: DateFilter | null | undefined;
  competitors?: OpportunityCompetitorListWhere | null | undefined;
  contact?: ContactWhere | null | undefined;
  contactId?: IdFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  daysInStage?: DecimalFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  forecastCategory?: ForecastCategoryFilter | null | undefined;
  id?: IdFilter | null | undefined;
  leads?: LeadListWhere | null | undefined;
  lines?: OpportunityLineListWhere | null | undefined;
  lossReason?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  nextStep?: StringFilter | null | undefined;
  nextStepOn?: DateFilter | null | undefined;
  not?: OpportunityWhere | null | undefined;
  notes?: NoteListWhere | null | undefined;
  openedOn?: DateFilter | null | undefined;
  or?: Array<OpportunityWhere> | null | undefined;
  orders?: OrderListWhere | null | undefined;
  overdueInStage?: BooleanFilter | null | undefined;
  owner?: UserWhere | null | undefined;
  ownerId?: IdFilter | null | undefined;
  participants?: OpportunityParticipantListWhere | null | undefined;
  pipeline?: PipelineWhere | null | undefined;
  pipelineId?: IdFilter | null | undefined;
  probability?: IntFilter | null | undefined;
  quotes?: QuoteListWhere | null | undefined;
  source?: StringFilter | null | undefined;
  stage?: StageWhere | null | undefined;
  stageDueAt?: DateTimeFilter | null | undefined;
  stageHistory?: StageChangeListWhere | null | undefined;
  stageId?: IdFilter | null | undefined;
  stageSince?: DateTimeFilter | null | undefined;
  status?: StageKindFilter | null | undefined;
  taggings?: TaggingListWhere | null | undefined;
  tasks?: TaskListWhere | null | undefined;
  team?: TeamWhere | null | undefined;
  teamId?: IdFilter | null | undefined;
  unit?: OrgUnitWhere | null | undefined;
  unitId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
  weightedAmount?: MoneyFilter | null | undefined;
  winReason?: StringFilter | null | undefined;
};

/** 建材 / Building materials */
export type OrderBuildingSlotWhere = {
  and?: Array<OrderBuildingSlotWhere> | null | undefined;
  not?: OrderBuildingSlotWhere | null | undefined;
  or?: Array<OrderBuildingSlotWhere> | null | undefined;
  outlet?: BuildingOutletWhere | null | undefined;
  outletId?: IdFilter | null | undefined;
  project?: BuildingProjectWhere | null | undefined;
  projectId?: IdFilter | null | undefined;
};

/** 订单明细 / Order line */
export type OrderLineListWhere = {
  count?: IntFilter | null | undefined;
  every?: OrderLineWhere | null | undefined;
  none?: OrderLineWhere | null | undefined;
  some?: OrderLineWhere | null | undefined;
};

/** 订单明细 / Order line */
export type OrderLineWhere = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<OrderLineWhere> | null | undefined;
  assets?: AssetListWhere | null | undefined;
  cost?: MoneyFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  discount?: DecimalFilter | null | undefined;
  discountAmount?: MoneyFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  grossAmount?: MoneyFilter | null | undefined;
  id?: IdFilter | null | undefined;
  margin?: MoneyFilter | null | undefined;
  netAmount?: MoneyFilter | null | undefined;
  not?: OrderLineWhere | null | undefined;
  or?: Array<OrderLineWhere> | null | undefined;
  order?: OrderWhere | null | undefined;
  orderId?: IdFilter | null | undefined;
  orderedOn?: DateFilter | null | undefined;
  price?: MoneyFilter | null | undefined;
  product?: ProductWhere | null | undefined;
  productId?: IdFilter | null | undefined;
  quantity?: DecimalFilter | null | undefined;
  sharedDiscount?: MoneyFilter | null | undefined;
  taxAmount?: MoneyFilter | null | undefined;
  taxRate?: DecimalFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 订单 / Order */
export type OrderListWhere = {
  count?: IntFilter | null | undefined;
  every?: OrderWhere | null | undefined;
  none?: OrderWhere | null | undefined;
  some?: OrderWhere | null | undefined;
};

/** 订单 / Order */
export type OrderWhere = {
  account?: AccountWhere | null | undefined;
  accountId?: IdFilter | null | undefined;
  activities?: ActivityListWhere | null | undefined;
  and?: Array<OrderWhere> | null | undefined;
  attachments?: AttachmentListWhere | null | undefined;
  building?: OrderBuildingSlotWhere | null | undefined;
  contact?: ContactWhere | null | undefined;
  contactId?: IdFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  currency?: StringFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  deliveredOn?: DateFilter | null | undefined;
  deliveryDueOn?: DateFilter | null | undefined;
  description?: StringFilter | null | undefined;
  discount?: DecimalFilter | null | undefined;
  discountAmount?: MoneyFilter | null | undefined;
  discountTotal?: MoneyFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  lines?: OrderLineListWhere | null | undefined;
  netTotal?: MoneyFilter | null | undefined;
  not?: OrderWhere | null | undefined;
  notes?: NoteListWhere | null | undefined;
  number?: StringFilter | null | undefined;
  opportunity?: OpportunityWhere | null | undefined;
  opportunityId?: IdFilter | null | undefined;
  or?: Array<OrderWhere> | null | undefined;
  orderedOn?: DateFilter | null | undefined;
  owner?: UserWhere | null | undefined;
  ownerId?: IdFilter | null | undefined;
  priceList?: PriceListWhere | null | undefined;
  priceListId?: IdFilter | null | undefined;
  pricesIncludeTax?: BooleanFilter | null | undefined;
  productionStatus?: StringFilter | null | undefined;
  quote?: QuoteWhere | null | undefined;
  quoteId?: IdFilter | null | undefined;
  receivables?: ReceivableListWhere | null | undefined;
  status?: StringFilter | null | undefined;
  subtotal?: MoneyFilter | null | undefined;
  taggings?: TaggingListWhere | null | undefined;
  taxTotal?: MoneyFilter | null | undefined;
  team?: TeamWhere | null | undefined;
  teamId?: IdFilter | null | undefined;
  total?: MoneyFilter | null | undefined;
  trackingNumber?: StringFilter | null | undefined;
  transportStatus?: StringFilter | null | undefined;
  unit?: OrgUnitWhere | null | undefined;
  unitId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 组织单元 / Organisational unit */
export type OrgUnitListWhere = {
  count?: IntFilter | null | undefined;
  every?: OrgUnitWhere | null | undefined;
  none?: OrgUnitWhere | null | undefined;
  some?: OrgUnitWhere | null | undefined;
};

/** 组织单元 / Organisational unit */
export type OrgUnitWhere = {
  and?: Array<OrgUnitWhere> | null | undefined;
  children?: OrgUnitListWhere | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: OrgUnitWhere | null | undefined;
  or?: Array<OrgUnitWhere> | null | undefined;
  parent?: OrgUnitWhere | null | undefined;
  parentId?: IdFilter | null | undefined;
  teams?: TeamListWhere | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  users?: UserListWhere | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 销售流程 / Pipeline */
export type PipelineWhere = {
  active?: BooleanFilter | null | undefined;
  and?: Array<PipelineWhere> | null | undefined;
  code?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isDefault?: BooleanFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: PipelineWhere | null | undefined;
  or?: Array<PipelineWhere> | null | undefined;
  stages?: StageListWhere | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 计划行动 / Plan action */
export type PlanActionListWhere = {
  count?: IntFilter | null | undefined;
  every?: PlanActionWhere | null | undefined;
  none?: PlanActionWhere | null | undefined;
  some?: PlanActionWhere | null | undefined;
};

/** 计划行动 / Plan action */
export type PlanActionWhere = {
  and?: Array<PlanActionWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  doneOn?: DateFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: PlanActionWhere | null | undefined;
  or?: Array<PlanActionWhere> | null | undefined;
  plan?: KeyAccountPlanWhere | null | undefined;
  planId?: IdFilter | null | undefined;
  responsible?: UserWhere | null | undefined;
  responsibleId?: IdFilter | null | undefined;
  result?: StringFilter | null | undefined;
  title?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 计划目标 / Plan objective */
export type PlanObjectiveListWhere = {
  count?: IntFilter | null | undefined;
  every?: PlanObjectiveWhere | null | undefined;
  none?: PlanObjectiveWhere | null | undefined;
  some?: PlanObjectiveWhere | null | undefined;
};

/** 计划目标 / Plan objective */
export type PlanObjectiveWhere = {
  actual?: DecimalFilter | null | undefined;
  and?: Array<PlanObjectiveWhere> | null | undefined;
  attainment?: DecimalFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  measure?: StringFilter | null | undefined;
  measuredIn?: StringFilter | null | undefined;
  not?: PlanObjectiveWhere | null | undefined;
  or?: Array<PlanObjectiveWhere> | null | undefined;
  plan?: KeyAccountPlanWhere | null | undefined;
  planId?: IdFilter | null | undefined;
  target?: DecimalFilter | null | undefined;
  title?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 计划评审 / Plan review */
export type PlanReviewListWhere = {
  count?: IntFilter | null | undefined;
  every?: PlanReviewWhere | null | undefined;
  none?: PlanReviewWhere | null | undefined;
  some?: PlanReviewWhere | null | undefined;
};

/** 计划评审 / Plan review */
export type PlanReviewWhere = {
  and?: Array<PlanReviewWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  findings?: StringFilter | null | undefined;
  heldOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: PlanReviewWhere | null | undefined;
  or?: Array<PlanReviewWhere> | null | undefined;
  plan?: KeyAccountPlanWhere | null | undefined;
  planId?: IdFilter | null | undefined;
  remindedAt?: DateTimeFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 偏好 / Preference */
export type PreferenceListWhere = {
  count?: IntFilter | null | undefined;
  every?: PreferenceWhere | null | undefined;
  none?: PreferenceWhere | null | undefined;
  some?: PreferenceWhere | null | undefined;
};

/** 偏好来源 / Where a preference is known from */
export type PreferenceSource =
  /** 推断 / Inferred */
  | 'INFERRED'
  /** 本人表明 / Stated */
  | 'STATED';

/** 偏好来源的条件,须同时满足 / conditions on Where a preference is known from, all of which must hold */
export type PreferenceSourceFilter = {
  eq?: PreferenceSource | null | undefined;
  in?: Array<PreferenceSource> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: PreferenceSource | null | undefined;
  notIn?: Array<PreferenceSource> | null | undefined;
};

/** 偏好 / Preference */
export type PreferenceWhere = {
  and?: Array<PreferenceWhere> | null | undefined;
  basis?: StringFilter | null | undefined;
  confidence?: IntFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: PreferenceWhere | null | undefined;
  observedOn?: DateFilter | null | undefined;
  or?: Array<PreferenceWhere> | null | undefined;
  source?: PreferenceSourceFilter | null | undefined;
  subjectId?: IdFilter | null | undefined;
  subjectType?: StringFilter | null | undefined;
  topic?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  value?: StringFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 价目 / Price list entry */
export type PriceListEntryListWhere = {
  count?: IntFilter | null | undefined;
  every?: PriceListEntryWhere | null | undefined;
  none?: PriceListEntryWhere | null | undefined;
  some?: PriceListEntryWhere | null | undefined;
};

/** 价目 / Price list entry */
export type PriceListEntryWhere = {
  and?: Array<PriceListEntryWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  minimumQuantity?: DecimalFilter | null | undefined;
  not?: PriceListEntryWhere | null | undefined;
  or?: Array<PriceListEntryWhere> | null | undefined;
  priceList?: PriceListWhere | null | undefined;
  priceListId?: IdFilter | null | undefined;
  product?: ProductWhere | null | undefined;
  productId?: IdFilter | null | undefined;
  unitPrice?: MoneyFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 价目表 / Price list */
export type PriceListWhere = {
  account?: AccountWhere | null | undefined;
  accountId?: IdFilter | null | undefined;
  active?: BooleanFilter | null | undefined;
  and?: Array<PriceListWhere> | null | undefined;
  code?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  currency?: StringFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  entries?: PriceListEntryListWhere | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isDefault?: BooleanFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: PriceListWhere | null | undefined;
  or?: Array<PriceListWhere> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  validFrom?: DateFilter | null | undefined;
  validTo?: DateFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 产品 / Product */
export type ProductWhere = {
  active?: BooleanFilter | null | undefined;
  and?: Array<ProductWhere> | null | undefined;
  assets?: AssetListWhere | null | undefined;
  code?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  family?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  listPrice?: MoneyFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: ProductWhere | null | undefined;
  or?: Array<ProductWhere> | null | undefined;
  orderLines?: OrderLineListWhere | null | undefined;
  priceListEntries?: PriceListEntryListWhere | null | undefined;
  relationshipProfile?: RelationshipProfileWhere | null | undefined;
  serialised?: BooleanFilter | null | undefined;
  standardCost?: MoneyFilter | null | undefined;
  taxRate?: DecimalFilter | null | undefined;
  unitOfMeasure?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
  warrantyMonths?: IntFilter | null | undefined;
};

/** 报价明细 / Quote line */
export type QuoteLineListWhere = {
  count?: IntFilter | null | undefined;
  every?: QuoteLineWhere | null | undefined;
  none?: QuoteLineWhere | null | undefined;
  some?: QuoteLineWhere | null | undefined;
};

/** 报价明细 / Quote line */
export type QuoteLineWhere = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<QuoteLineWhere> | null | undefined;
  cost?: MoneyFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  discount?: DecimalFilter | null | undefined;
  discountAmount?: MoneyFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  grossAmount?: MoneyFilter | null | undefined;
  id?: IdFilter | null | undefined;
  margin?: MoneyFilter | null | undefined;
  netAmount?: MoneyFilter | null | undefined;
  not?: QuoteLineWhere | null | undefined;
  or?: Array<QuoteLineWhere> | null | undefined;
  price?: MoneyFilter | null | undefined;
  product?: ProductWhere | null | undefined;
  productId?: IdFilter | null | undefined;
  quantity?: DecimalFilter | null | undefined;
  quote?: QuoteWhere | null | undefined;
  quoteId?: IdFilter | null | undefined;
  sharedDiscount?: MoneyFilter | null | undefined;
  taxAmount?: MoneyFilter | null | undefined;
  taxRate?: DecimalFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 报价 / Quote */
export type QuoteListWhere = {
  count?: IntFilter | null | undefined;
  every?: QuoteWhere | null | undefined;
  none?: QuoteWhere | null | undefined;
  some?: QuoteWhere | null | undefined;
};

/** 报价状态 / Quote status */
export type QuoteStatus =
  /** 已接受 / Accepted */
  | 'ACCEPTED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 已过期 / Expired */
  | 'EXPIRED'
  /** 已拒绝 / Rejected */
  | 'REJECTED'
  /** 已发送 / Sent */
  | 'SENT';

/** 报价状态的条件,须同时满足 / conditions on Quote status, all of which must hold */
export type QuoteStatusFilter = {
  eq?: QuoteStatus | null | undefined;
  in?: Array<QuoteStatus> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: QuoteStatus | null | undefined;
  notIn?: Array<QuoteStatus> | null | undefined;
};

/** 报价 / Quote */
export type QuoteWhere = {
  acceptedAt?: DateTimeFilter | null | undefined;
  account?: AccountWhere | null | undefined;
  accountId?: IdFilter | null | undefined;
  activities?: ActivityListWhere | null | undefined;
  and?: Array<QuoteWhere> | null | undefined;
  attachments?: AttachmentListWhere | null | undefined;
  contact?: ContactWhere | null | undefined;
  contactId?: IdFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  currency?: StringFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  discount?: DecimalFilter | null | undefined;
  discountAmount?: MoneyFilter | null | undefined;
  discountTotal?: MoneyFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  lines?: QuoteLineListWhere | null | undefined;
  netTotal?: MoneyFilter | null | undefined;
  not?: QuoteWhere | null | undefined;
  notes?: NoteListWhere | null | undefined;
  number?: StringFilter | null | undefined;
  opportunity?: OpportunityWhere | null | undefined;
  opportunityId?: IdFilter | null | undefined;
  or?: Array<QuoteWhere> | null | undefined;
  orders?: OrderListWhere | null | undefined;
  owner?: UserWhere | null | undefined;
  ownerId?: IdFilter | null | undefined;
  priceList?: PriceListWhere | null | undefined;
  priceListId?: IdFilter | null | undefined;
  pricesIncludeTax?: BooleanFilter | null | undefined;
  status?: QuoteStatusFilter | null | undefined;
  subtotal?: MoneyFilter | null | undefined;
  taggings?: TaggingListWhere | null | undefined;
  taxTotal?: MoneyFilter | null | undefined;
  team?: TeamWhere | null | undefined;
  teamId?: IdFilter | null | undefined;
  total?: MoneyFilter | null | undefined;
  unit?: OrgUnitWhere | null | undefined;
  unitId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  validUntil?: DateFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 收款分配 / Receipt allocation */
export type ReceiptAllocationListWhere = {
  count?: IntFilter | null | undefined;
  every?: ReceiptAllocationWhere | null | undefined;
  none?: ReceiptAllocationWhere | null | undefined;
  some?: ReceiptAllocationWhere | null | undefined;
};

/** 收款分配 / Receipt allocation */
export type ReceiptAllocationWhere = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<ReceiptAllocationWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  exchangeDifference?: MoneyFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: ReceiptAllocationWhere | null | undefined;
  or?: Array<ReceiptAllocationWhere> | null | undefined;
  receipt?: ReceiptWhere | null | undefined;
  receiptId?: IdFilter | null | undefined;
  receivable?: ReceivableWhere | null | undefined;
  receivableId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 收款 / Receipt */
export type ReceiptListWhere = {
  count?: IntFilter | null | undefined;
  every?: ReceiptWhere | null | undefined;
  none?: ReceiptWhere | null | undefined;
  some?: ReceiptWhere | null | undefined;
};

/** 收款 / Receipt */
export type ReceiptWhere = {
  account?: AccountWhere | null | undefined;
  accountId?: IdFilter | null | undefined;
  allocated?: MoneyFilter | null | undefined;
  allocations?: ReceiptAllocationListWhere | null | undefined;
  amount?: MoneyFilter | null | undefined;
  and?: Array<ReceiptWhere> | null | undefined;
  baseAmount?: MoneyFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  exchangeRate?: DecimalFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  method?: StringFilter | null | undefined;
  not?: ReceiptWhere | null | undefined;
  note?: StringFilter | null | undefined;
  number?: StringFilter | null | undefined;
  or?: Array<ReceiptWhere> | null | undefined;
  owner?: UserWhere | null | undefined;
  ownerId?: IdFilter | null | undefined;
  receivedOn?: DateFilter | null | undefined;
  reference?: StringFilter | null | undefined;
  team?: TeamWhere | null | undefined;
  teamId?: IdFilter | null | undefined;
  unallocated?: MoneyFilter | null | undefined;
  unit?: OrgUnitWhere | null | undefined;
  unitId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
  voidReason?: StringFilter | null | undefined;
  voidedOn?: DateFilter | null | undefined;
};

/** 应收款 / Receivable */
export type ReceivableListWhere = {
  count?: IntFilter | null | undefined;
  every?: ReceivableWhere | null | undefined;
  none?: ReceivableWhere | null | undefined;
  some?: ReceivableWhere | null | undefined;
};

/** 应收款状态 / Receivable status */
export type ReceivableStatus =
  /** 未收 / Open */
  | 'OPEN'
  /** 已收清 / Paid */
  | 'PAID'
  /** 部分收款 / Partly paid */
  | 'PARTLY_PAID'
  /** 已作废 / Void */
  | 'VOID'
  /** 已核销 / Written off */
  | 'WRITTEN_OFF';

/** 应收款状态的条件,须同时满足 / conditions on Receivable status, all of which must hold */
export type ReceivableStatusFilter = {
  eq?: ReceivableStatus | null | undefined;
  in?: Array<ReceivableStatus> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: ReceivableStatus | null | undefined;
  notIn?: Array<ReceivableStatus> | null | undefined;
};

/** 应收款 / Receivable */
export type ReceivableWhere = {
  account?: AccountWhere | null | undefined;
  accountId?: IdFilter | null | undefined;
  activities?: ActivityListWhere | null | undefined;
  allocations?: ReceiptAllocationListWhere | null | undefined;
  amount?: MoneyFilter | null | undefined;
  and?: Array<ReceivableWhere> | null | undefined;
  baseAmount?: MoneyFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  creditAllocations?: CreditAllocationListWhere | null | undefined;
  credited?: MoneyFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  dunningNotices?: DunningNoticeListWhere | null | undefined;
  exchangeRate?: DecimalFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  issuedOn?: DateFilter | null | undefined;
  not?: ReceivableWhere | null | undefined;
  number?: StringFilter | null | undefined;
  open?: MoneyFilter | null | undefined;
  or?: Array<ReceivableWhere> | null | undefined;
  order?: OrderWhere | null | undefined;
  orderId?: IdFilter | null | undefined;
  owner?: UserWhere | null | undefined;
  ownerId?: IdFilter | null | undefined;
  settled?: MoneyFilter | null | undefined;
  status?: ReceivableStatusFilter | null | undefined;
  tasks?: TaskListWhere | null | undefined;
  team?: TeamWhere | null | undefined;
  teamId?: IdFilter | null | undefined;
  unit?: OrgUnitWhere | null | undefined;
  unitId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
  voidReason?: StringFilter | null | undefined;
  voidedOn?: DateFilter | null | undefined;
  writtenOffOn?: DateFilter | null | undefined;
};

/** 与其他记录的关联,每项至多 500 个编号 / ties to other records, at most 500 ids each */
export type RelationInput = {
  /** 已关联的不变 / what is tied already stays */
  add?: Array<string> | null | undefined;
  /** 未关联的不变 / what is not tied stays so */
  remove?: Array<string> | null | undefined;
  /** 只关联这些;不与 add、remove 同用 / these and no others; not with `add` or `remove` */
  set?: Array<string> | null | undefined;
};

/** 客户关系类型变更 / Relationship decision */
export type RelationshipDecisionListWhere = {
  count?: IntFilter | null | undefined;
  every?: RelationshipDecisionWhere | null | undefined;
  none?: RelationshipDecisionWhere | null | undefined;
  some?: RelationshipDecisionWhere | null | undefined;
};

/** 客户关系类型变更 / Relationship decision */
export type RelationshipDecisionWhere = {
  and?: Array<RelationshipDecisionWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  customerCount?: IntFilter | null | undefined;
  decidedAt?: DateTimeFilter | null | undefined;
  decidedBy?: UserWhere | null | undefined;
  decidedById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  fromType?: RelationshipTypeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  marginPercent?: DecimalFilter | null | undefined;
  not?: RelationshipDecisionWhere | null | undefined;
  or?: Array<RelationshipDecisionWhere> | null | undefined;
  profile?: RelationshipProfileWhere | null | undefined;
  profileId?: IdFilter | null | undefined;
  proposedType?: RelationshipTypeFilter | null | undefined;
  reason?: StringFilter | null | undefined;
  toType?: RelationshipTypeFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 客户关系类型 / Relationship profile */
export type RelationshipProfileWhere = {
  accountClass?: StringFilter | null | undefined;
  and?: Array<RelationshipProfileWhere> | null | undefined;
  countedFrom?: DateFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  customerCount?: IntFilter | null | undefined;
  customerLevel?: CustomerCountLevelFilter | null | undefined;
  decisions?: RelationshipDecisionListWhere | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  highMarginFrom?: DecimalFilter | null | undefined;
  id?: IdFilter | null | undefined;
  manyFrom?: IntFilter | null | undefined;
  marginLevel?: MarginLevelFilter | null | undefined;
  marginPercent?: DecimalFilter | null | undefined;
  mediumFrom?: IntFilter | null | undefined;
  mediumMarginFrom?: DecimalFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: RelationshipProfileWhere | null | undefined;
  or?: Array<RelationshipProfileWhere> | null | undefined;
  overridden?: BooleanFilter | null | undefined;
  product?: ProductWhere | null | undefined;
  productId?: IdFilter | null | undefined;
  proposedAt?: DateTimeFilter | null | undefined;
  proposedType?: RelationshipTypeFilter | null | undefined;
  reason?: StringFilter | null | undefined;
  type?: RelationshipTypeFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 客户关系类型 / Relationship type */
export type RelationshipType =
  /** 负责型 / Accountable */
  | 'ACCOUNTABLE'
  /** 基本型 / Basic */
  | 'BASIC'
  /** 伙伴型 / Partnership */
  | 'PARTNERSHIP'
  /** 能动型 / Proactive */
  | 'PROACTIVE'
  /** 被动型 / Reactive */
  | 'REACTIVE';

/** 客户关系类型的条件,须同时满足 / conditions on Relationship type, all of which must hold */
export type RelationshipTypeFilter = {
  eq?: RelationshipType | null | undefined;
  in?: Array<RelationshipType> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: RelationshipType | null | undefined;
  notIn?: Array<RelationshipType> | null | undefined;
};

/** 相对于今天:last 或 next 之一 / relative to today: either last or next */
export type RelativeDate = {
  last?: number | null | undefined;
  next?: number | null | undefined;
  /** 默认为用户的时区 / default: the zone of the user */
  timeZone?: string | null | undefined;
  unit: DateUnit;
};

/** 角色分配 / Role assignment */
export type RoleAssignmentListWhere = {
  count?: IntFilter | null | undefined;
  every?: RoleAssignmentWhere | null | undefined;
  none?: RoleAssignmentWhere | null | undefined;
  some?: RoleAssignmentWhere | null | undefined;
};

/** 角色分配 / Role assignment */
export type RoleAssignmentWhere = {
  and?: Array<RoleAssignmentWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: RoleAssignmentWhere | null | undefined;
  or?: Array<RoleAssignmentWhere> | null | undefined;
  role?: RoleWhere | null | undefined;
  roleId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  user?: UserWhere | null | undefined;
  userId?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 授权 / Role grant */
export type RoleGrantListWhere = {
  count?: IntFilter | null | undefined;
  every?: RoleGrantWhere | null | undefined;
  none?: RoleGrantWhere | null | undefined;
  some?: RoleGrantWhere | null | undefined;
};

/** 授权 / Role grant */
export type RoleGrantWhere = {
  and?: Array<RoleGrantWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: RoleGrantWhere | null | undefined;
  or?: Array<RoleGrantWhere> | null | undefined;
  permission?: StringFilter | null | undefined;
  role?: RoleWhere | null | undefined;
  roleId?: IdFilter | null | undefined;
  scope?: AccessScopeFilter | null | undefined;
  through?: StringListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 角色 / Role */
export type RoleWhere = {
  and?: Array<RoleWhere> | null | undefined;
  assignments?: RoleAssignmentListWhere | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  grants?: RoleGrantListWhere | null | undefined;
  id?: IdFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: RoleWhere | null | undefined;
  or?: Array<RoleWhere> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 阶段变更 / Stage change */
export type StageChangeListWhere = {
  count?: IntFilter | null | undefined;
  every?: StageChangeWhere | null | undefined;
  none?: StageChangeWhere | null | undefined;
  some?: StageChangeWhere | null | undefined;
};

/** 阶段变更 / Stage change */
export type StageChangeWhere = {
  actor?: UserWhere | null | undefined;
  actorId?: IdFilter | null | undefined;
  and?: Array<StageChangeWhere> | null | undefined;
  changedAt?: DateTimeFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  daysBefore?: DecimalFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  fromStage?: StageWhere | null | undefined;
  fromStageId?: IdFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: StageChangeWhere | null | undefined;
  opportunity?: OpportunityWhere | null | undefined;
  opportunityId?: IdFilter | null | undefined;
  or?: Array<StageChangeWhere> | null | undefined;
  reason?: StringFilter | null | undefined;
  since?: DateTimeFilter | null | undefined;
  toStage?: StageWhere | null | undefined;
  toStageId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 阶段类型 / Stage kind */
export type StageKind =
  /** 丢单 / Lost */
  | 'LOST'
  /** 进行中 / Open */
  | 'OPEN'
  /** 赢单 / Won */
  | 'WON';

/** 阶段类型的条件,须同时满足 / conditions on Stage kind, all of which must hold */
export type StageKindFilter = {
  eq?: StageKind | null | undefined;
  in?: Array<StageKind> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: StageKind | null | undefined;
  notIn?: Array<StageKind> | null | undefined;
};

/** 销售阶段 / Stage */
export type StageListWhere = {
  count?: IntFilter | null | undefined;
  every?: StageWhere | null | undefined;
  none?: StageWhere | null | undefined;
  some?: StageWhere | null | undefined;
};

/** 进入条件类型 / Stage rule kind */
export type StageRuleKind =
  /** 审批 / Approval */
  | 'APPROVAL'
  /** 条件 / Condition */
  | 'CHECK'
  /** 必填字段 / Required field */
  | 'FIELD'
  /** 必需的相关记录 / Required records */
  | 'RECORD';

/** 进入条件类型的条件,须同时满足 / conditions on Stage rule kind, all of which must hold */
export type StageRuleKindFilter = {
  eq?: StageRuleKind | null | undefined;
  in?: Array<StageRuleKind> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: StageRuleKind | null | undefined;
  notIn?: Array<StageRuleKind> | null | undefined;
};

/** 阶段进入条件 / Stage rule */
export type StageRuleListWhere = {
  count?: IntFilter | null | undefined;
  every?: StageRuleWhere | null | undefined;
  none?: StageRuleWhere | null | undefined;
  some?: StageRuleWhere | null | undefined;
};

/** 阶段进入条件 / Stage rule */
export type StageRuleWhere = {
  active?: BooleanFilter | null | undefined;
  adviceEn?: StringFilter | null | undefined;
  adviceZh?: StringFilter | null | undefined;
  and?: Array<StageRuleWhere> | null | undefined;
  approval?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  field?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: StageRuleKindFilter | null | undefined;
  labelEn?: StringFilter | null | undefined;
  labelZh?: StringFilter | null | undefined;
  minimum?: IntFilter | null | undefined;
  not?: StageRuleWhere | null | undefined;
  or?: Array<StageRuleWhere> | null | undefined;
  position?: IntFilter | null | undefined;
  stage?: StageWhere | null | undefined;
  stageId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 销售阶段 / Stage */
export type StageWhere = {
  and?: Array<StageWhere> | null | undefined;
  code?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  guidance?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: StageKindFilter | null | undefined;
  mandatory?: BooleanFilter | null | undefined;
  maximumDays?: IntFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: StageWhere | null | undefined;
  or?: Array<StageWhere> | null | undefined;
  pipeline?: PipelineWhere | null | undefined;
  pipelineId?: IdFilter | null | undefined;
  position?: IntFilter | null | undefined;
  probability?: IntFilter | null | undefined;
  requiresReason?: BooleanFilter | null | undefined;
  rules?: StageRuleListWhere | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 文字的条件,须同时满足 / conditions on a text, all of which must hold */
export type StringFilter = {
  /** [a, b]: 含两端 / both ends included */
  between?: Array<string> | null | undefined;
  contains?: string | null | undefined;
  endsWith?: string | null | undefined;
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  /** % 任意文字,_ 任意一字 / % any text, _ any character */
  like?: string | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  /** 全文:含有所有词(英文不论词形)和所有连续汉字 / full text: all words, English ones whatever their ending, and all runs of characters */
  matches?: string | null | undefined;
  /** 默认区分大小写 / case-sensitive by default */
  mode?: StringMode | null | undefined;
  ne?: string | null | undefined;
  notIn?: Array<string> | null | undefined;
  startsWith?: string | null | undefined;
};

/** 文字列表的条件,须同时满足 / conditions on a list of texts, all of which must hold */
export type StringListFilter = {
  has?: string | null | undefined;
  hasAll?: Array<string> | null | undefined;
  hasAny?: Array<string> | null | undefined;
  isEmpty?: boolean | null | undefined;
  isNull?: boolean | null | undefined;
};

/** 文字的比较方式 / how texts are compared */
export type StringMode =
  /** 区分大小写 / case-sensitive */
  | 'DEFAULT'
  /** 不区分大小写 / case-insensitive */
  | 'INSENSITIVE'
  /** 按拼音或首字母,不区分大小写;用于可搜索的字段,与 contains、startsWith、endsWith、eq 一起 / by pinyin or its initials, case-insensitive; for searched fields, with contains, startsWith, endsWith, eq */
  | 'PINYIN';

/** 标签 / Tag */
export type TagWhere = {
  and?: Array<TagWhere> | null | undefined;
  colour?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: TagWhere | null | undefined;
  or?: Array<TagWhere> | null | undefined;
  taggings?: TaggingListWhere | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 标签使用 / Tagging */
export type TaggingListWhere = {
  count?: IntFilter | null | undefined;
  every?: TaggingWhere | null | undefined;
  none?: TaggingWhere | null | undefined;
  some?: TaggingWhere | null | undefined;
};

/** 标签使用 / Tagging */
export type TaggingWhere = {
  and?: Array<TaggingWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: TaggingWhere | null | undefined;
  or?: Array<TaggingWhere> | null | undefined;
  subjectId?: IdFilter | null | undefined;
  subjectType?: StringFilter | null | undefined;
  tag?: TagWhere | null | undefined;
  tagId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 待办任务 / Task */
export type TaskListWhere = {
  count?: IntFilter | null | undefined;
  every?: TaskWhere | null | undefined;
  none?: TaskWhere | null | undefined;
  some?: TaskWhere | null | undefined;
};

/** 优先级 / Task priority */
export type TaskPriority =
  /** 紧急 / Urgent */
  | 'P1_URGENT'
  /** 高 / High */
  | 'P2_HIGH'
  /** 普通 / Normal */
  | 'P3_NORMAL'
  /** 低 / Low */
  | 'P4_LOW';

/** 优先级的条件,须同时满足 / conditions on Task priority, all of which must hold */
export type TaskPriorityFilter = {
  eq?: TaskPriority | null | undefined;
  in?: Array<TaskPriority> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: TaskPriority | null | undefined;
  notIn?: Array<TaskPriority> | null | undefined;
};

/** 任务状态 / Task status */
export type TaskStatus =
  /** 已取消 / Cancelled */
  | 'CANCELLED'
  /** 已完成 / Done */
  | 'DONE'
  /** 进行中 / In progress */
  | 'IN_PROGRESS'
  /** 待办 / Open */
  | 'OPEN';

/** 任务状态的条件,须同时满足 / conditions on Task status, all of which must hold */
export type TaskStatusFilter = {
  eq?: TaskStatus | null | undefined;
  in?: Array<TaskStatus> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: TaskStatus | null | undefined;
  notIn?: Array<TaskStatus> | null | undefined;
};

/** 待办任务 / Task */
export type TaskWhere = {
  and?: Array<TaskWhere> | null | undefined;
  assignee?: UserWhere | null | undefined;
  assigneeId?: IdFilter | null | undefined;
  attachments?: AttachmentListWhere | null | undefined;
  comments?: CommentListWhere | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  doneAt?: DateTimeFilter | null | undefined;
  dueAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  followUpOf?: ActivityWhere | null | undefined;
  followUpOfId?: IdFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: TaskWhere | null | undefined;
  notes?: NoteListWhere | null | undefined;
  or?: Array<TaskWhere> | null | undefined;
  owner?: UserWhere | null | undefined;
  ownerId?: IdFilter | null | undefined;
  priority?: TaskPriorityFilter | null | undefined;
  reminderAt?: DateTimeFilter | null | undefined;
  status?: TaskStatusFilter | null | undefined;
  subjectId?: IdFilter | null | undefined;
  subjectType?: StringFilter | null | undefined;
  taggings?: TaggingListWhere | null | undefined;
  team?: TeamWhere | null | undefined;
  teamId?: IdFilter | null | undefined;
  title?: StringFilter | null | undefined;
  unit?: OrgUnitWhere | null | undefined;
  unitId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 团队 / Team */
export type TeamListWhere = {
  count?: IntFilter | null | undefined;
  every?: TeamWhere | null | undefined;
  none?: TeamWhere | null | undefined;
  some?: TeamWhere | null | undefined;
};

/** 团队 / Team */
export type TeamWhere = {
  and?: Array<TeamWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  manager?: UserWhere | null | undefined;
  managerId?: IdFilter | null | undefined;
  members?: UserListWhere | null | undefined;
  name?: StringFilter | null | undefined;
  not?: TeamWhere | null | undefined;
  or?: Array<TeamWhere> | null | undefined;
  unit?: OrgUnitWhere | null | undefined;
  unitId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 销售区域 / Territory */
export type TerritoryListWhere = {
  count?: IntFilter | null | undefined;
  every?: TerritoryWhere | null | undefined;
  none?: TerritoryWhere | null | undefined;
  some?: TerritoryWhere | null | undefined;
};

/** 区域地区 / Region of a territory */
export type TerritoryRegionListWhere = {
  count?: IntFilter | null | undefined;
  every?: TerritoryRegionWhere | null | undefined;
  none?: TerritoryRegionWhere | null | undefined;
  some?: TerritoryRegionWhere | null | undefined;
};

/** 区域地区 / Region of a territory */
export type TerritoryRegionWhere = {
  and?: Array<TerritoryRegionWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: TerritoryRegionWhere | null | undefined;
  or?: Array<TerritoryRegionWhere> | null | undefined;
  territory?: TerritoryWhere | null | undefined;
  territoryId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 销售区域 / Territory */
export type TerritoryWhere = {
  and?: Array<TerritoryWhere> | null | undefined;
  children?: TerritoryListWhere | null | undefined;
  code?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  manager?: UserWhere | null | undefined;
  managerId?: IdFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: TerritoryWhere | null | undefined;
  or?: Array<TerritoryWhere> | null | undefined;
  parent?: TerritoryWhere | null | undefined;
  parentId?: IdFilter | null | undefined;
  regions?: TerritoryRegionListWhere | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 任职 / Affiliation */
export type UpdateContactAffiliationsInput = {
  /** 单位 / Account */
  accountId?: string | null | undefined;
  /** 决策角色 / Decision role */
  decisionRole?: string | null | undefined;
  /** 部门 / Department */
  department?: string | null | undefined;
  /** 外部编号 / External id */
  externalId?: string | null | undefined;
  /** 开始日期 / From */
  from?: string | null | undefined;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: string | null | undefined;
  /** 职务 / Job title */
  jobTitle?: string | null | undefined;
  /** 主要单位 / Main */
  main?: boolean | null | undefined;
  /** 结束日期 / To */
  to?: string | null | undefined;
};

/** 联系方式 / Contact point */
export type UpdateContactContactPointsInput = {
  /** 外部编号 / External id */
  externalId?: string | null | undefined;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: string | null | undefined;
  /** 标注 / Label */
  label?: string | null | undefined;
  /** 首选 / Preferred */
  preferred?: boolean | null | undefined;
  /** 类型 / Type */
  type?: string | null | undefined;
  /** 号码或地址 / Value */
  value?: string | null | undefined;
  /** 已核实 / Verified */
  verified?: boolean | null | undefined;
};

/** 联系人 / Contact */
export type UpdateContactInput = {
  /** 所在单位 / Account */
  accountId?: string | null | undefined;
  /** 任职经历 / Affiliations */
  affiliations?: Array<UpdateContactAffiliationsInput> | null | undefined;
  /** 零售客户 / Bank customer */
  bank?: ContactBankSlotInput | null | undefined;
  /** 生日 / Birthday */
  birthday?: string | null | undefined;
  /** 建材 / Building materials */
  building?: ContactBuildingSlotInput | null | undefined;
  /** 联系方式 / Contact points */
  contactPoints?: Array<UpdateContactContactPointsInput> | null | undefined;
  /** 说明 / Description */
  description?: string | null | undefined;
  /** 电子邮箱 / Email */
  email?: string | null | undefined;
  /** 外部编号 / External id */
  externalId?: string | null | undefined;
  /** 姓 / Family name */
  familyName?: string | null | undefined;
  /** 名 / Given name */
  givenName?: string | null | undefined;
  /** 客史 / Guest profile */
  hotel?: ContactHotelSlotInput | null | undefined;
  /** 手机 / Mobile */
  mobile?: string | null | undefined;
  /** 姓名 / Name */
  name?: string | null | undefined;
  /** 负责人 / Owner */
  ownerId?: string | null | undefined;
  /** 电话 / Phone */
  phone?: string | null | undefined;
  /** 首选语言 / Preferred language */
  preferredLanguage?: string | null | undefined;
  /** 称谓 / Salutation */
  salutation?: string | null | undefined;
  /** 标签:标签 / Tag: Taggings */
  tagIds?: RelationInput | null | undefined;
  /** 标签 / Taggings */
  taggings?: Array<UpdateContactTaggingsInput> | null | undefined;
  /** 团队 / Team */
  teamId?: string | null | undefined;
  /** 部门 / Unit */
  unitId?: string | null | undefined;
};

/** 标签使用 / Tagging */
export type UpdateContactTaggingsInput = {
  /** 外部编号 / External id */
  externalId?: string | null | undefined;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: string | null | undefined;
  /** 标签 / Tag */
  tagId?: string | null | undefined;
};

/** 界面语言 / User language */
export type UserLanguage =
  /** 英文 / English */
  | 'EN'
  /** 中文 / Chinese */
  | 'ZH';

/** 界面语言的条件,须同时满足 / conditions on User language, all of which must hold */
export type UserLanguageFilter = {
  eq?: UserLanguage | null | undefined;
  in?: Array<UserLanguage> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: UserLanguage | null | undefined;
  notIn?: Array<UserLanguage> | null | undefined;
};

/** 用户 / User */
export type UserListWhere = {
  count?: IntFilter | null | undefined;
  every?: UserWhere | null | undefined;
  none?: UserWhere | null | undefined;
  some?: UserWhere | null | undefined;
};

/** 用户 / User */
export type UserWhere = {
  active?: BooleanFilter | null | undefined;
  and?: Array<UserWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  displayName?: StringFilter | null | undefined;
  email?: StringFilter | null | undefined;
  employeeNumber?: StringFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  jobTitle?: StringFilter | null | undefined;
  language?: UserLanguageFilter | null | undefined;
  manager?: UserWhere | null | undefined;
  managerId?: IdFilter | null | undefined;
  mentees?: UserListWhere | null | undefined;
  mentor?: UserWhere | null | undefined;
  mentorId?: IdFilter | null | undefined;
  not?: UserWhere | null | undefined;
  or?: Array<UserWhere> | null | undefined;
  reports?: UserListWhere | null | undefined;
  roleAssignments?: RoleAssignmentListWhere | null | undefined;
  team?: TeamWhere | null | undefined;
  teamId?: IdFilter | null | undefined;
  timeZone?: StringFilter | null | undefined;
  unit?: OrgUnitWhere | null | undefined;
  unitId?: IdFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 工作日历 / Working calendar */
export type WorkingCalendarWhere = {
  and?: Array<WorkingCalendarWhere> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  days?: CalendarDayListWhere | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  hours?: WorkingHoursListWhere | null | undefined;
  id?: IdFilter | null | undefined;
  isDefault?: BooleanFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: WorkingCalendarWhere | null | undefined;
  or?: Array<WorkingCalendarWhere> | null | undefined;
  timeZone?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

/** 工作时间 / Working hours */
export type WorkingHoursListWhere = {
  count?: IntFilter | null | undefined;
  every?: WorkingHoursWhere | null | undefined;
  none?: WorkingHoursWhere | null | undefined;
  some?: WorkingHoursWhere | null | undefined;
};

/** 工作时间 / Working hours */
export type WorkingHoursWhere = {
  and?: Array<WorkingHoursWhere> | null | undefined;
  calendar?: WorkingCalendarWhere | null | undefined;
  calendarId?: IdFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  endsAt?: StringFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: WorkingHoursWhere | null | undefined;
  or?: Array<WorkingHoursWhere> | null | undefined;
  startsAt?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
  weekday?: IntFilter | null | undefined;
};

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn: { accessToken: string | null, errors: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } };

export type ContactCardFragment = { name: string, owner: { displayName: string } | null, hotel: { vipLevel: number } | null } & { ' $fragmentName'?: 'ContactCardFragment' };

export type ContactPageQueryVariables = Exact<{
  where?: ContactWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ContactPageQuery = { contacts: { totalCount: number, nodes: Array<(
      { id: string, version: number }
      & { ' $fragmentRefs'?: { 'ContactCardFragment': ContactCardFragment } }
    )>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ChangeContactMutationVariables = Exact<{
  id: string;
  input: UpdateContactInput;
  ifVersion?: number | null | undefined;
}>;


export type ChangeContactMutation = { updateContact: { contact: (
      { id: string, version: number }
      & { ' $fragmentRefs'?: { 'ContactCardFragment': ContactCardFragment } }
    ) | null, errors: Array<
      | { __typename: 'DuplicateFound', code: string, message: string, path: Array<string> }
      | { __typename: 'IdempotencyKeyReused', code: string, message: string, path: Array<string> }
      | { __typename: 'LimitExceeded', code: string, message: string, path: Array<string> }
      | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
      | { __typename: 'NotPermitted', code: string, message: string, path: Array<string> }
      | { __typename: 'RecordMerged', code: string, message: string, path: Array<string> }
      | { __typename: 'StageGateFailed', code: string, message: string, path: Array<string> }
      | { __typename: 'TooManyAttempts', code: string, message: string, path: Array<string> }
      | { __typename: 'TransitionBlocked', code: string, message: string, path: Array<string> }
      | { __typename: 'TransitionRefused', code: string, message: string, path: Array<string> }
      | { __typename: 'UnmergeConflict', code: string, message: string, path: Array<string> }
      | { __typename: 'ValidationError', code: string, message: string, path: Array<string> }
      | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
      | { __typename: 'Vetoed', code: string, message: string, path: Array<string> }
    > } };

export const ContactCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hotel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vipLevel"}}]}}]}}]} as unknown as DocumentNode<ContactCardFragment, unknown>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}},{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const ContactPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContactPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hotel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vipLevel"}}]}}]}}]} as unknown as DocumentNode<ContactPageQuery, ContactPageQueryVariables>;
export const ChangeContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateContactInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ifVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"ifVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ifVersion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hotel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vipLevel"}}]}}]}}]} as unknown as DocumentNode<ChangeContactMutation, ChangeContactMutationVariables>;