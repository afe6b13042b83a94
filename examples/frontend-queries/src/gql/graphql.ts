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
  dealerTerritory?: StringFilter | null | undefined;
  dealerTier?: StringFilter | null | undefined;
  developerClass?: StringFilter | null | undefined;
  frameworkAgreement?: BooleanFilter | null | undefined;
  not?: AccountBuildingSlotWhere | null | undefined;
  or?: Array<AccountBuildingSlotWhere> | null | undefined;
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
  and?: Array<ActivityWhere> | null | undefined;
  attachments?: AttachmentListWhere | null | undefined;
  contact?: ContactWhere | null | undefined;
  contactId?: IdFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  doneAt?: DateTimeFilter | null | undefined;
  dueAt?: DateTimeFilter | null | undefined;
  endsAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  nextAction?: StringFilter | null | undefined;
  not?: ActivityWhere | null | undefined;
  notes?: NoteListWhere | null | undefined;
  or?: Array<ActivityWhere> | null | undefined;
  outcome?: StringFilter | null | undefined;
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

/** 市场活动成员 / Campaign member */
export type CampaignMemberWhere = {
  account?: AccountWhere | null | undefined;
  accountId?: IdFilter | null | undefined;
  and?: Array<CampaignMemberWhere> | null | undefined;
  campaign?: CampaignWhere | null | undefined;
  campaignId?: IdFilter | null | undefined;
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
  attachments?: AttachmentListWhere | null | undefined;
  budget?: MoneyFilter | null | undefined;
  children?: CampaignListWhere | null | undefined;
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
  contactName?: StringFilter | null | undefined;
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
  not?: OpportunityWhere | null | undefined;
  notes?: NoteListWhere | null | undefined;
  openedOn?: DateFilter | null | undefined;
  or?: Array<OpportunityWhere> | null | undefined;
  orders?: OrderListWhere | null | undefined;
  owner?: UserWhere | null | undefined;
  ownerId?: IdFilter | null | undefined;
  participants?: OpportunityParticipantListWhere | null | undefined;
  pipeline?: PipelineWhere | null | undefined;
  pipelineId?: IdFilter | null | undefined;
  probability?: IntFilter | null | undefined;
  quotes?: QuoteListWhere | null | undefined;
  source?: StringFilter | null | undefined;
  stage?: StageWhere | null | undefined;
  stageHistory?: StageChangeListWhere | null | undefined;
  stageId?: IdFilter | null | undefined;
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
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  discount?: DecimalFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: OrderLineWhere | null | undefined;
  or?: Array<OrderLineWhere> | null | undefined;
  order?: OrderWhere | null | undefined;
  orderId?: IdFilter | null | undefined;
  orderedOn?: DateFilter | null | undefined;
  price?: MoneyFilter | null | undefined;
  product?: ProductWhere | null | undefined;
  productId?: IdFilter | null | undefined;
  quantity?: DecimalFilter | null | undefined;
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
  contact?: ContactWhere | null | undefined;
  contactId?: IdFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  currency?: StringFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  lines?: OrderLineListWhere | null | undefined;
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
  quote?: QuoteWhere | null | undefined;
  quoteId?: IdFilter | null | undefined;
  receivables?: ReceivableListWhere | null | undefined;
  status?: StringFilter | null | undefined;
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
  unitOfMeasure?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: UserWhere | null | undefined;
  updatedById?: IdFilter | null | undefined;
  version?: IntFilter | null | undefined;
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
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  discount?: DecimalFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: QuoteLineWhere | null | undefined;
  or?: Array<QuoteLineWhere> | null | undefined;
  price?: MoneyFilter | null | undefined;
  product?: ProductWhere | null | undefined;
  productId?: IdFilter | null | undefined;
  quantity?: DecimalFilter | null | undefined;
  quote?: QuoteWhere | null | undefined;
  quoteId?: IdFilter | null | undefined;
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
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  lines?: QuoteLineListWhere | null | undefined;
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
  status?: QuoteStatusFilter | null | undefined;
  taggings?: TaggingListWhere | null | undefined;
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
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
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
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
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
  deletedAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  fromStage?: StageWhere | null | undefined;
  fromStageId?: IdFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: StageChangeWhere | null | undefined;
  opportunity?: OpportunityWhere | null | undefined;
  opportunityId?: IdFilter | null | undefined;
  or?: Array<StageChangeWhere> | null | undefined;
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
  maximumDays?: IntFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: StageWhere | null | undefined;
  or?: Array<StageWhere> | null | undefined;
  pipeline?: PipelineWhere | null | undefined;
  pipelineId?: IdFilter | null | undefined;
  position?: IntFilter | null | undefined;
  probability?: IntFilter | null | undefined;
  requiresReason?: BooleanFilter | null | undefined;
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
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: UserWhere | null | undefined;
  createdById?: IdFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  doneAt?: DateTimeFilter | null | undefined;
  dueAt?: DateTimeFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
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
      | { __typename: 'TooManyAttempts', code: string, message: string, path: Array<string> }
      | { __typename: 'ValidationError', code: string, message: string, path: Array<string> }
      | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
      | { __typename: 'Vetoed', code: string, message: string, path: Array<string> }
    > } };

export const ContactCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hotel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vipLevel"}}]}}]}}]} as unknown as DocumentNode<ContactCardFragment, unknown>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}},{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const ContactPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContactPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hotel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vipLevel"}}]}}]}}]} as unknown as DocumentNode<ContactPageQuery, ContactPageQueryVariables>;
export const ChangeContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateContactInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ifVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"ifVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ifVersion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hotel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vipLevel"}}]}}]}}]} as unknown as DocumentNode<ChangeContactMutation, ChangeContactMutationVariables>;