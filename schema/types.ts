export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A currency of ISO 4217: "CNY". */
  CurrencyCode: { input: string; output: string; }
  /** A day without time and zone: "2026-11-21". */
  Date: { input: string; output: string; }
  /** An instant with milliseconds, in UTC: "2026-11-21T08:30:00.000Z". */
  DateTime: { input: string; output: string; }
  /** An exact decimal number, as a string: "1234.50". */
  Decimal: { input: string; output: string; }
};

/** 起决定作用的规则 / the rule that decides */
export enum AccessCode {
  /** 权限范围为全部记录 / the permission reaches all records */
  AllRecords = 'ALL_RECORDS',
  /** 目录类数据,不分范围 / a catalogue: scopes make no difference */
  Catalogue = 'CATALOGUE',
  /** 记录已对所有人开放 / the record is open to every reader */
  Flag = 'FLAG',
  /** 下属是负责人 / the owner is below the user in the chain of managers */
  Manager = 'MANAGER',
  /** 没有权限 / no role has the permission */
  NoPermission = 'NO_PERMISSION',
  /** 有权限,但不在数据范围内 / there is a permission, but its scope does not reach the record */
  OutOfScope = 'OUT_OF_SCOPE',
  /** 本人是负责人 / the user is the owner or an assignee */
  Owner = 'OWNER',
  /** 业务数据范围 / a scope of a plugin */
  PluginScope = 'PLUGIN_SCOPE',
  /** 没有该记录,或您看不到 / there is no such record, or none that you may see */
  RecordAbsent = 'RECORD_ABSENT',
  /** 记录已共享 / the record is shared with the user or a team of theirs */
  Share = 'SHARE',
  /** 属于本人的团队 / a team of the user */
  Team = 'TEAM',
  /** 属于本人的单元或其下级 / the unit of the user or one below it */
  Unit = 'UNIT',
  /** 由所属记录决定 / the record that it belongs to decides */
  Via = 'VIA'
}

/** 能否操作一条记录及其依据 / whether something may be done with a record, and the rule that decides */
export type AccessExplanation = {
  __typename?: 'AccessExplanation';
  action: Scalars['String']['output'];
  allowed: Scalars['Boolean']['output'];
  code: AccessCode;
  /** 使记录通过的字段或业务数据范围 / the field or scope of a plugin that lets the record through */
  field?: Maybe<Scalars['String']['output']>;
  /** 授予该权限的角色 / lines of roles that grant the permission */
  grants: Array<AccessGrant>;
  message: Scalars['String']['output'];
  /** 规则的各部分,符合其一即可 / the parts of the rule, any of which suffices */
  parts: Array<AccessRulePart>;
  /** null:由所属记录决定 / null where another record decides */
  permission?: Maybe<Scalars['String']['output']>;
  scope?: Maybe<AccessScope>;
  share?: Maybe<AccessShare>;
  /** 授予的业务数据范围 / scopes of plugins that were granted */
  through: Array<Scalars['String']['output']>;
  /** 实体;记录不存在时为 null / name of the entity; null when the record is absent */
  type?: Maybe<Scalars['String']['output']>;
  /** 所属记录,须全部允许 / the records that decide instead; all must allow it */
  via: Array<AccessExplanation>;
};

/** 角色中的一行授权 / a line of a role that grants the permission */
export type AccessGrant = {
  __typename?: 'AccessGrant';
  /** 权限或模式 / the permission, or a pattern of it */
  permission: Scalars['String']['output'];
  /** 角色名称 / name of the role */
  role: Scalars['String']['output'];
  scope?: Maybe<AccessScope>;
  /** 业务数据范围 / scopes of plugins */
  through: Array<Scalars['String']['output']>;
};

/** 规则的一部分 / one part of the rule; a record may pass any */
export type AccessRulePart = {
  __typename?: 'AccessRulePart';
  code: AccessCode;
  label: Scalars['String']['output'];
  matched: Scalars['Boolean']['output'];
  message: Scalars['String']['output'];
  /** 字段或业务数据范围 / field of the record, or scope of a plugin */
  name: Scalars['String']['output'];
};

/** 数据范围 / Access scope */
export enum AccessScope {
  /** 全部 / All records */
  All = 'ALL',
  /** 本人 / Own records */
  Own = 'OWN',
  /** 本团队 / Records of the team */
  Team = 'TEAM',
  /** 本单元及下级 / Records of the unit and all below it */
  Unit = 'UNIT'
}

/** 数据范围的条件,须同时满足 / conditions on Access scope, all of which must hold */
export type AccessScopeFilter = {
  eq?: InputMaybe<AccessScope>;
  in?: InputMaybe<Array<AccessScope>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<AccessScope>;
  notIn?: InputMaybe<Array<AccessScope>>;
};

/** 起作用的共享 / the share that opens the record */
export type AccessShare = {
  __typename?: 'AccessShare';
  /** ISO 8601;null 为不失效 / null: does not expire */
  expiresAt?: Maybe<Scalars['String']['output']>;
  level: Scalars['String']['output'];
};

/** 客户 / Account */
export type Account = Node & Record & {
  __typename?: 'Account';
  /** 工作记录 / Activities */
  activities: ActivityConnection;
  /** 地址 / Address */
  address?: Maybe<Scalars['String']['output']>;
  /** 任职 / Affiliations */
  affiliations: AffiliationConnection;
  /** 附件 / Attachments */
  attachments: AttachmentConnection;
  /** 对公客户 / Bank customer */
  bank?: Maybe<AccountBankSlot>;
  /** 建材 / Building materials */
  building?: Maybe<AccountBuildingSlot>;
  /** 市场活动成员 / Campaign members */
  campaignMembers: CampaignMemberConnection;
  /** 下级客户 / Child accounts */
  children: AccountConnection;
  /** 城市 / City */
  city?: Maybe<Scalars['String']['output']>;
  /** 竞争的机会 / Competitions */
  competitions: OpportunityCompetitorConnection;
  /** 授权 / Consents */
  consents: ConsentConnection;
  /** 联系方式 / Contact points */
  contactPoints: ContactPointConnection;
  /** 联系人 / Contacts */
  contacts: ContactConnection;
  /** 国家 / Country */
  country?: Maybe<Scalars['String']['output']>;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 说明 / Description */
  description?: Maybe<Scalars['String']['output']>;
  /** 员工人数 / Employees */
  employees?: Maybe<Scalars['Int']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 成立年份 / Founded in */
  foundedYear?: Maybe<Scalars['Int']['output']>;
  /** 旅行社 / Agency */
  hotel?: Maybe<AccountHotelSlot>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 对内关系 / Incoming relations */
  incomingRelations: AccountRelationConnection;
  /** 行业 / Industry */
  industry?: Maybe<Scalars['String']['output']>;
  /** 来源线索 / Leads */
  leads: LeadConnection;
  /** 法定名称 / Legal name */
  legalName?: Maybe<Scalars['String']['output']>;
  /** 客户生命周期 / Lifecycle stage */
  lifecycle?: Maybe<Scalars['String']['output']>;
  /** 该渠道和用途的最新授权是否为同意;没有授权即为否 / Whether the latest consent for this channel and purpose is an opt-in. Without any consent: no. */
  mayContact: Scalars['Boolean']['output'];
  /** 名称 / Name */
  name: Scalars['String']['output'];
  /** 备注 / Notes */
  notes: NoteConnection;
  /** 销售机会 / Opportunities */
  opportunities: OpportunityConnection;
  /** 订单 / Orders */
  orders: OrderConnection;
  /** 对外关系 / Outgoing relations */
  outgoingRelations: AccountRelationConnection;
  /** 负责人 / Owner */
  owner?: Maybe<User>;
  /** 所有制性质 / Ownership type */
  ownershipType?: Maybe<Scalars['String']['output']>;
  /** 上级客户 / Parent account */
  parent?: Maybe<Account>;
  /** 参与的机会 / Participations */
  participations: OpportunityParticipantConnection;
  /** 电话 / Phone */
  phone?: Maybe<Scalars['String']['output']>;
  /** 邮政编码 / Postal code */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** 省份 / Province */
  province?: Maybe<Scalars['String']['output']>;
  /** 报价 / Quotes */
  quotes: QuoteConnection;
  /** 收款 / Receipts */
  receipts: ReceiptConnection;
  /** 应收款 / Receivables */
  receivables: ReceivableConnection;
  /** 区域 / Region */
  region?: Maybe<Scalars['String']['output']>;
  /** 登记号 / Registration number */
  registrationNumber?: Maybe<Scalars['String']['output']>;
  /** 年营业额 / Revenue */
  revenue?: Maybe<Money>;
  /** 角色 / Roles */
  roles?: Maybe<Array<Scalars['String']['output']>>;
  /** 简称 / Short name */
  shortName?: Maybe<Scalars['String']['output']>;
  /** 规模 / Size */
  size?: Maybe<Scalars['String']['output']>;
  /** 状态 / Status */
  status: Scalars['String']['output'];
  /** 状态原因 / Status reason */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** 标签 / Taggings */
  taggings: TaggingConnection;
  /** 待办任务 / Tasks */
  tasks: TaskConnection;
  /** 团队 / Team */
  team?: Maybe<Team>;
  /** 部门 / Unit */
  unit?: Maybe<OrgUnit>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
  /** 网址 / Website */
  website?: Maybe<Scalars['String']['output']>;
  /** 年采购额 / Yearly purchasing */
  yearlyPurchasing?: Maybe<Scalars['Decimal']['output']>;
};


/** 客户 / Account */
export type AccountActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityOrderBy>>;
  where?: InputMaybe<ActivityWhere>;
};


/** 客户 / Account */
export type AccountAffiliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AffiliationOrderBy>>;
  where?: InputMaybe<AffiliationWhere>;
};


/** 客户 / Account */
export type AccountAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttachmentOrderBy>>;
  where?: InputMaybe<AttachmentWhere>;
};


/** 客户 / Account */
export type AccountCampaignMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CampaignMemberOrderBy>>;
  where?: InputMaybe<CampaignMemberWhere>;
};


/** 客户 / Account */
export type AccountChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AccountOrderBy>>;
  where?: InputMaybe<AccountWhere>;
};


/** 客户 / Account */
export type AccountCompetitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OpportunityCompetitorOrderBy>>;
  where?: InputMaybe<OpportunityCompetitorWhere>;
};


/** 客户 / Account */
export type AccountConsentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ConsentOrderBy>>;
  where?: InputMaybe<ConsentWhere>;
};


/** 客户 / Account */
export type AccountContactPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContactPointOrderBy>>;
  where?: InputMaybe<ContactPointWhere>;
};


/** 客户 / Account */
export type AccountContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContactOrderBy>>;
  where?: InputMaybe<ContactWhere>;
};


/** 客户 / Account */
export type AccountIncomingRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AccountRelationOrderBy>>;
  where?: InputMaybe<AccountRelationWhere>;
};


/** 客户 / Account */
export type AccountLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LeadOrderBy>>;
  where?: InputMaybe<LeadWhere>;
};


/** 客户 / Account */
export type AccountMayContactArgs = {
  channel: Scalars['String']['input'];
  purpose: Scalars['String']['input'];
};


/** 客户 / Account */
export type AccountNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NoteOrderBy>>;
  where?: InputMaybe<NoteWhere>;
};


/** 客户 / Account */
export type AccountOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OpportunityOrderBy>>;
  where?: InputMaybe<OpportunityWhere>;
};


/** 客户 / Account */
export type AccountOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrderOrderBy>>;
  where?: InputMaybe<OrderWhere>;
};


/** 客户 / Account */
export type AccountOutgoingRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AccountRelationOrderBy>>;
  where?: InputMaybe<AccountRelationWhere>;
};


/** 客户 / Account */
export type AccountParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OpportunityParticipantOrderBy>>;
  where?: InputMaybe<OpportunityParticipantWhere>;
};


/** 客户 / Account */
export type AccountQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrderBy>>;
  where?: InputMaybe<QuoteWhere>;
};


/** 客户 / Account */
export type AccountReceiptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReceiptOrderBy>>;
  where?: InputMaybe<ReceiptWhere>;
};


/** 客户 / Account */
export type AccountReceivablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReceivableOrderBy>>;
  where?: InputMaybe<ReceivableWhere>;
};


/** 客户 / Account */
export type AccountTaggingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaggingOrderBy>>;
  where?: InputMaybe<TaggingWhere>;
};


/** 客户 / Account */
export type AccountTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaskOrderBy>>;
  where?: InputMaybe<TaskWhere>;
};

/** 对公客户 / Bank customer */
export type AccountBankSlot = {
  __typename?: 'AccountBankSlot';
  /** 授信额度 / Credit limit */
  creditLimit?: Maybe<Money>;
  /** 客户号 / Customer number */
  customerNumber?: Maybe<Scalars['String']['output']>;
  /** 尽职调查到期日 / Know-your-customer expires on */
  kycExpiresOn?: Maybe<Scalars['Date']['output']>;
  /** 持有的产品,未销户 / Products held, open accounts only */
  products: Array<BankProductHolding>;
  /** 客户经理 / Relationship manager */
  relationshipManager?: Maybe<User>;
  /** 风险等级 / Risk class */
  riskClass?: Maybe<Scalars['String']['output']>;
  /** 客户分层 / Segment */
  segment?: Maybe<Scalars['String']['output']>;
};

/** 对公客户:一组记录的平均值 / Bank customer: of a group, the averages */
export type AccountBankSlotGroupAvg = {
  __typename?: 'AccountBankSlotGroupAvg';
  creditLimit?: Maybe<MoneyAggregate>;
};

/** 对公客户 / Bank customer。每个元素恰好一个键 / exactly one key per element */
export type AccountBankSlotGroupBy = {
  kycExpiresOn?: InputMaybe<DateGroup>;
  relationshipManager?: InputMaybe<GroupValue>;
  riskClass?: InputMaybe<GroupValue>;
  segment?: InputMaybe<GroupValue>;
  through?: InputMaybe<AccountBankSlotGroupThrough>;
};

/** 对公客户:一组记录中不同值的个数 / Bank customer: how many different values a group has */
export type AccountBankSlotGroupCountDistinct = {
  __typename?: 'AccountBankSlotGroupCountDistinct';
  kycExpiresOn?: Maybe<Scalars['Int']['output']>;
  relationshipManager?: Maybe<Scalars['Int']['output']>;
  riskClass?: Maybe<Scalars['Int']['output']>;
  segment?: Maybe<Scalars['Int']['output']>;
};

/** 对公客户:一组记录的共同值 / Bank customer: the values that the records of a group share */
export type AccountBankSlotGroupKey = {
  __typename?: 'AccountBankSlotGroupKey';
  /** 时段的第一天 / first day of the bucket */
  kycExpiresOn?: Maybe<Scalars['Date']['output']>;
  relationshipManager?: Maybe<User>;
  riskClass?: Maybe<Scalars['String']['output']>;
  segment?: Maybe<Scalars['String']['output']>;
  through?: Maybe<AccountBankSlotGroupKeyThrough>;
};

/** 对公客户:按分组的键排序 / Bank customer: order by a key of the groups */
export type AccountBankSlotGroupKeyOrderBy = {
  kycExpiresOn?: InputMaybe<SortDirection>;
  relationshipManager?: InputMaybe<SortDirection>;
  riskClass?: InputMaybe<SortDirection>;
  segment?: InputMaybe<SortDirection>;
  through?: InputMaybe<AccountBankSlotGroupKeyOrderThrough>;
};

/** 对公客户:经关系取其键 / Bank customer: keys of the records behind its relations */
export type AccountBankSlotGroupKeyOrderThrough = {
  relationshipManager?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 对公客户:经关系取其键 / Bank customer: keys of the records behind its relations */
export type AccountBankSlotGroupKeyThrough = {
  __typename?: 'AccountBankSlotGroupKeyThrough';
  relationshipManager?: Maybe<UserGroupKey>;
};

/** 对公客户:一组记录的最大值 / Bank customer: of a group, the largest values */
export type AccountBankSlotGroupMax = {
  __typename?: 'AccountBankSlotGroupMax';
  creditLimit?: Maybe<MoneyAggregate>;
  kycExpiresOn?: Maybe<Scalars['Date']['output']>;
};

/** 客户:排序组的最大值 / Account: order groups by largest values */
export type AccountBankSlotGroupMaxOrderBy = {
  kycExpiresOn?: InputMaybe<SortDirection>;
};

/** 对公客户:一组记录的最小值 / Bank customer: of a group, the smallest values */
export type AccountBankSlotGroupMin = {
  __typename?: 'AccountBankSlotGroupMin';
  creditLimit?: Maybe<MoneyAggregate>;
  kycExpiresOn?: Maybe<Scalars['Date']['output']>;
};

/** 客户:排序组的最小值 / Account: order groups by smallest values */
export type AccountBankSlotGroupMinOrderBy = {
  kycExpiresOn?: InputMaybe<SortDirection>;
};

/** 对公客户:一组记录的合计 / Bank customer: of a group, the sums */
export type AccountBankSlotGroupSum = {
  __typename?: 'AccountBankSlotGroupSum';
  creditLimit?: Maybe<MoneyAggregate>;
};

/** 对公客户:经关系取其键 / Bank customer: keys of the records behind its relations */
export type AccountBankSlotGroupThrough = {
  relationshipManager?: InputMaybe<UserGroupBy>;
};

/** 对公客户 / Bank customer */
export type AccountBankSlotInput = {
  /** 授信额度 / Credit limit */
  creditLimit?: InputMaybe<MoneyInput>;
  /** 客户号 / Customer number */
  customerNumber?: InputMaybe<Scalars['String']['input']>;
  /** 尽职调查到期日 / Know-your-customer expires on */
  kycExpiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** 客户经理 / Relationship manager */
  relationshipManagerId?: InputMaybe<Scalars['ID']['input']>;
  /** 风险等级 / Risk class */
  riskClass?: InputMaybe<Scalars['String']['input']>;
  /** 客户分层 / Segment */
  segment?: InputMaybe<Scalars['String']['input']>;
};

/** 对公客户 / Bank customer。每个元素恰好一个键 / exactly one key per element */
export type AccountBankSlotOrderBy = {
  creditLimit?: InputMaybe<SortDirection>;
  customerNumber?: InputMaybe<SortDirection>;
  kycExpiresOn?: InputMaybe<SortDirection>;
  relationshipManager?: InputMaybe<UserOrderBy>;
  riskClass?: InputMaybe<SortDirection>;
  segment?: InputMaybe<SortDirection>;
};

/** 对公客户 / Bank customer */
export type AccountBankSlotWhere = {
  and?: InputMaybe<Array<AccountBankSlotWhere>>;
  creditLimit?: InputMaybe<MoneyFilter>;
  customerNumber?: InputMaybe<StringFilter>;
  kycExpiresOn?: InputMaybe<DateFilter>;
  not?: InputMaybe<AccountBankSlotWhere>;
  or?: InputMaybe<Array<AccountBankSlotWhere>>;
  relationshipManager?: InputMaybe<UserWhere>;
  relationshipManagerId?: InputMaybe<IdFilter>;
  riskClass?: InputMaybe<StringFilter>;
  segment?: InputMaybe<StringFilter>;
};

/** 建材 / Building materials */
export type AccountBuildingSlot = {
  __typename?: 'AccountBuildingSlot';
  /** 经销区域 / Dealer territory */
  dealerTerritory?: Maybe<Scalars['String']['output']>;
  /** 经销商等级 / Dealer tier */
  dealerTier?: Maybe<Scalars['String']['output']>;
  /** 开发商资质 / Developer class */
  developerClass?: Maybe<Scalars['String']['output']>;
  /** 集采协议 / Framework agreement */
  frameworkAgreement: Scalars['Boolean']['output'];
  /** 参与的项目数 / Projects taken part in, those that the caller sees */
  projectCount: Scalars['Int']['output'];
  /** 资质到期日 / Qualification expires on */
  qualificationExpiresOn?: Maybe<Scalars['Date']['output']>;
  /** 资质证号 / Qualification number */
  qualificationNumber?: Maybe<Scalars['String']['output']>;
  /** 参与且赢单的项目数 / Projects taken part in that were won */
  wonProjectCount: Scalars['Int']['output'];
  /** 年开工面积(平方米) / Floor area begun a year (m²) */
  yearlyFloorArea?: Maybe<Scalars['Decimal']['output']>;
  /** 年材料采购额 / Yearly material purchasing */
  yearlyMaterialPurchasing?: Maybe<Money>;
};


/** 建材 / Building materials */
export type AccountBuildingSlotProjectCountArgs = {
  role?: InputMaybe<Scalars['String']['input']>;
};


/** 建材 / Building materials */
export type AccountBuildingSlotWonProjectCountArgs = {
  role?: InputMaybe<Scalars['String']['input']>;
};

/** 建材:一组记录的平均值 / Building materials: of a group, the averages */
export type AccountBuildingSlotGroupAvg = {
  __typename?: 'AccountBuildingSlotGroupAvg';
  yearlyFloorArea?: Maybe<Scalars['Decimal']['output']>;
  yearlyMaterialPurchasing?: Maybe<MoneyAggregate>;
};

/** 客户:筛选组的平均值 / Account: filter groups by averages */
export type AccountBuildingSlotGroupAvgHaving = {
  yearlyFloorArea?: InputMaybe<DecimalFilter>;
};

/** 客户:排序组的平均值 / Account: order groups by averages */
export type AccountBuildingSlotGroupAvgOrderBy = {
  yearlyFloorArea?: InputMaybe<SortDirection>;
};

/** 建材 / Building materials。每个元素恰好一个键 / exactly one key per element */
export type AccountBuildingSlotGroupBy = {
  dealerTerritory?: InputMaybe<GroupValue>;
  dealerTier?: InputMaybe<GroupValue>;
  developerClass?: InputMaybe<GroupValue>;
  frameworkAgreement?: InputMaybe<GroupValue>;
  qualificationExpiresOn?: InputMaybe<DateGroup>;
};

/** 建材:一组记录中不同值的个数 / Building materials: how many different values a group has */
export type AccountBuildingSlotGroupCountDistinct = {
  __typename?: 'AccountBuildingSlotGroupCountDistinct';
  dealerTerritory?: Maybe<Scalars['Int']['output']>;
  dealerTier?: Maybe<Scalars['Int']['output']>;
  developerClass?: Maybe<Scalars['Int']['output']>;
  frameworkAgreement?: Maybe<Scalars['Int']['output']>;
  qualificationExpiresOn?: Maybe<Scalars['Int']['output']>;
};

/** 建材:一组记录的共同值 / Building materials: the values that the records of a group share */
export type AccountBuildingSlotGroupKey = {
  __typename?: 'AccountBuildingSlotGroupKey';
  dealerTerritory?: Maybe<Scalars['String']['output']>;
  dealerTier?: Maybe<Scalars['String']['output']>;
  developerClass?: Maybe<Scalars['String']['output']>;
  frameworkAgreement?: Maybe<Scalars['Boolean']['output']>;
  /** 时段的第一天 / first day of the bucket */
  qualificationExpiresOn?: Maybe<Scalars['Date']['output']>;
};

/** 建材:按分组的键排序 / Building materials: order by a key of the groups */
export type AccountBuildingSlotGroupKeyOrderBy = {
  dealerTerritory?: InputMaybe<SortDirection>;
  dealerTier?: InputMaybe<SortDirection>;
  developerClass?: InputMaybe<SortDirection>;
  frameworkAgreement?: InputMaybe<SortDirection>;
  qualificationExpiresOn?: InputMaybe<SortDirection>;
};

/** 建材:一组记录的最大值 / Building materials: of a group, the largest values */
export type AccountBuildingSlotGroupMax = {
  __typename?: 'AccountBuildingSlotGroupMax';
  qualificationExpiresOn?: Maybe<Scalars['Date']['output']>;
  yearlyFloorArea?: Maybe<Scalars['Decimal']['output']>;
  yearlyMaterialPurchasing?: Maybe<MoneyAggregate>;
};

/** 客户:筛选组的最大值 / Account: filter groups by largest values */
export type AccountBuildingSlotGroupMaxHaving = {
  yearlyFloorArea?: InputMaybe<DecimalFilter>;
};

/** 客户:排序组的最大值 / Account: order groups by largest values */
export type AccountBuildingSlotGroupMaxOrderBy = {
  qualificationExpiresOn?: InputMaybe<SortDirection>;
  yearlyFloorArea?: InputMaybe<SortDirection>;
};

/** 建材:一组记录的最小值 / Building materials: of a group, the smallest values */
export type AccountBuildingSlotGroupMin = {
  __typename?: 'AccountBuildingSlotGroupMin';
  qualificationExpiresOn?: Maybe<Scalars['Date']['output']>;
  yearlyFloorArea?: Maybe<Scalars['Decimal']['output']>;
  yearlyMaterialPurchasing?: Maybe<MoneyAggregate>;
};

/** 客户:筛选组的最小值 / Account: filter groups by smallest values */
export type AccountBuildingSlotGroupMinHaving = {
  yearlyFloorArea?: InputMaybe<DecimalFilter>;
};

/** 客户:排序组的最小值 / Account: order groups by smallest values */
export type AccountBuildingSlotGroupMinOrderBy = {
  qualificationExpiresOn?: InputMaybe<SortDirection>;
  yearlyFloorArea?: InputMaybe<SortDirection>;
};

/** 建材:一组记录的合计 / Building materials: of a group, the sums */
export type AccountBuildingSlotGroupSum = {
  __typename?: 'AccountBuildingSlotGroupSum';
  yearlyFloorArea?: Maybe<Scalars['Decimal']['output']>;
  yearlyMaterialPurchasing?: Maybe<MoneyAggregate>;
};

/** 客户:筛选组的合计 / Account: filter groups by sums */
export type AccountBuildingSlotGroupSumHaving = {
  yearlyFloorArea?: InputMaybe<DecimalFilter>;
};

/** 客户:排序组的合计 / Account: order groups by sums */
export type AccountBuildingSlotGroupSumOrderBy = {
  yearlyFloorArea?: InputMaybe<SortDirection>;
};

/** 建材 / Building materials */
export type AccountBuildingSlotInput = {
  /** 经销区域 / Dealer territory */
  dealerTerritory?: InputMaybe<Scalars['String']['input']>;
  /** 经销商等级 / Dealer tier */
  dealerTier?: InputMaybe<Scalars['String']['input']>;
  /** 开发商资质 / Developer class */
  developerClass?: InputMaybe<Scalars['String']['input']>;
  /** 集采协议 / Framework agreement */
  frameworkAgreement?: InputMaybe<Scalars['Boolean']['input']>;
  /** 资质到期日 / Qualification expires on */
  qualificationExpiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** 资质证号 / Qualification number */
  qualificationNumber?: InputMaybe<Scalars['String']['input']>;
  /** 年开工面积(平方米) / Floor area begun a year (m²) */
  yearlyFloorArea?: InputMaybe<Scalars['Decimal']['input']>;
  /** 年材料采购额 / Yearly material purchasing */
  yearlyMaterialPurchasing?: InputMaybe<MoneyInput>;
};

/** 建材 / Building materials。每个元素恰好一个键 / exactly one key per element */
export type AccountBuildingSlotOrderBy = {
  dealerTerritory?: InputMaybe<SortDirection>;
  dealerTier?: InputMaybe<SortDirection>;
  developerClass?: InputMaybe<SortDirection>;
  frameworkAgreement?: InputMaybe<SortDirection>;
  qualificationExpiresOn?: InputMaybe<SortDirection>;
  qualificationNumber?: InputMaybe<SortDirection>;
  yearlyFloorArea?: InputMaybe<SortDirection>;
  yearlyMaterialPurchasing?: InputMaybe<SortDirection>;
};

/** 建材 / Building materials */
export type AccountBuildingSlotWhere = {
  and?: InputMaybe<Array<AccountBuildingSlotWhere>>;
  dealerTerritory?: InputMaybe<StringFilter>;
  dealerTier?: InputMaybe<StringFilter>;
  developerClass?: InputMaybe<StringFilter>;
  frameworkAgreement?: InputMaybe<BooleanFilter>;
  not?: InputMaybe<AccountBuildingSlotWhere>;
  or?: InputMaybe<Array<AccountBuildingSlotWhere>>;
  qualificationExpiresOn?: InputMaybe<DateFilter>;
  qualificationNumber?: InputMaybe<StringFilter>;
  yearlyFloorArea?: InputMaybe<DecimalFilter>;
  yearlyMaterialPurchasing?: InputMaybe<MoneyFilter>;
};

/** 客户 / Account */
export type AccountConnection = {
  __typename?: 'AccountConnection';
  edges: Array<AccountEdge>;
  nodes: Array<Account>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 客户 / Account */
export type AccountConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 联系方式 / Contact point */
export type AccountContactPointsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 标注 / Label */
  label?: InputMaybe<Scalars['String']['input']>;
  /** 首选 / Preferred */
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
  /** 类型 / Type */
  type: Scalars['String']['input'];
  /** 号码或地址 / Value */
  value: Scalars['String']['input'];
  /** 已核实 / Verified */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 客户:列表中的一项及其游标 / Account: one item of a list with its cursor */
export type AccountEdge = {
  __typename?: 'AccountEdge';
  cursor: Scalars['String']['output'];
  node: Account;
};

/** 客户:一组记录及其统计 / Account: one group of records with its figures */
export type AccountGroup = {
  __typename?: 'AccountGroup';
  avg: AccountGroupAvg;
  count: Scalars['Int']['output'];
  countDistinct: AccountGroupCountDistinct;
  key: AccountGroupKey;
  max: AccountGroupMax;
  min: AccountGroupMin;
  sum: AccountGroupSum;
};

/** 客户:一组记录的平均值 / Account: of a group, the averages */
export type AccountGroupAvg = {
  __typename?: 'AccountGroupAvg';
  bank: AccountBankSlotGroupAvg;
  building: AccountBuildingSlotGroupAvg;
  employees?: Maybe<Scalars['Decimal']['output']>;
  hotel: AccountHotelSlotGroupAvg;
  revenue?: Maybe<MoneyAggregate>;
  yearlyPurchasing?: Maybe<Scalars['Decimal']['output']>;
};

/** 客户:筛选组的平均值 / Account: filter groups by averages */
export type AccountGroupAvgHaving = {
  building?: InputMaybe<AccountBuildingSlotGroupAvgHaving>;
  employees?: InputMaybe<DecimalFilter>;
  hotel?: InputMaybe<AccountHotelSlotGroupAvgHaving>;
  yearlyPurchasing?: InputMaybe<DecimalFilter>;
};

/** 客户:排序组的平均值 / Account: order groups by averages */
export type AccountGroupAvgOrderBy = {
  building?: InputMaybe<AccountBuildingSlotGroupAvgOrderBy>;
  employees?: InputMaybe<SortDirection>;
  hotel?: InputMaybe<AccountHotelSlotGroupAvgOrderBy>;
  yearlyPurchasing?: InputMaybe<SortDirection>;
};

/** 客户 / Account。每个元素恰好一个键 / exactly one key per element */
export type AccountGroupBy = {
  bank?: InputMaybe<AccountBankSlotGroupBy>;
  building?: InputMaybe<AccountBuildingSlotGroupBy>;
  city?: InputMaybe<GroupValue>;
  country?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  employees?: InputMaybe<GroupValue>;
  externalId?: InputMaybe<GroupValue>;
  foundedYear?: InputMaybe<GroupValue>;
  hotel?: InputMaybe<AccountHotelSlotGroupBy>;
  industry?: InputMaybe<GroupValue>;
  legalName?: InputMaybe<GroupValue>;
  lifecycle?: InputMaybe<GroupValue>;
  name?: InputMaybe<GroupValue>;
  owner?: InputMaybe<GroupValue>;
  ownershipType?: InputMaybe<GroupValue>;
  parent?: InputMaybe<GroupValue>;
  postalCode?: InputMaybe<GroupValue>;
  province?: InputMaybe<GroupValue>;
  region?: InputMaybe<GroupValue>;
  registrationNumber?: InputMaybe<GroupValue>;
  shortName?: InputMaybe<GroupValue>;
  size?: InputMaybe<GroupValue>;
  status?: InputMaybe<GroupValue>;
  team?: InputMaybe<GroupValue>;
  through?: InputMaybe<AccountGroupThrough>;
  unit?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 客户:分组列表 / Account: a list of groups */
export type AccountGroupConnection = {
  __typename?: 'AccountGroupConnection';
  edges: Array<AccountGroupEdge>;
  nodes: Array<AccountGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 客户:一组记录中不同值的个数 / Account: how many different values a group has */
export type AccountGroupCountDistinct = {
  __typename?: 'AccountGroupCountDistinct';
  bank: AccountBankSlotGroupCountDistinct;
  building: AccountBuildingSlotGroupCountDistinct;
  city?: Maybe<Scalars['Int']['output']>;
  country?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  employees?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  foundedYear?: Maybe<Scalars['Int']['output']>;
  hotel: AccountHotelSlotGroupCountDistinct;
  industry?: Maybe<Scalars['Int']['output']>;
  legalName?: Maybe<Scalars['Int']['output']>;
  lifecycle?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['Int']['output']>;
  owner?: Maybe<Scalars['Int']['output']>;
  ownershipType?: Maybe<Scalars['Int']['output']>;
  parent?: Maybe<Scalars['Int']['output']>;
  postalCode?: Maybe<Scalars['Int']['output']>;
  province?: Maybe<Scalars['Int']['output']>;
  region?: Maybe<Scalars['Int']['output']>;
  registrationNumber?: Maybe<Scalars['Int']['output']>;
  shortName?: Maybe<Scalars['Int']['output']>;
  size?: Maybe<Scalars['Int']['output']>;
  status?: Maybe<Scalars['Int']['output']>;
  team?: Maybe<Scalars['Int']['output']>;
  unit?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 客户:列表中的一项及其游标 / Account: one item of a list with its cursor */
export type AccountGroupEdge = {
  __typename?: 'AccountGroupEdge';
  cursor: Scalars['String']['output'];
  node: AccountGroup;
};

/** 客户:一组记录的共同值 / Account: the values that the records of a group share */
export type AccountGroupKey = {
  __typename?: 'AccountGroupKey';
  bank?: Maybe<AccountBankSlotGroupKey>;
  building?: Maybe<AccountBuildingSlotGroupKey>;
  city?: Maybe<Scalars['String']['output']>;
  country?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  employees?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  foundedYear?: Maybe<Scalars['Int']['output']>;
  hotel?: Maybe<AccountHotelSlotGroupKey>;
  industry?: Maybe<Scalars['String']['output']>;
  legalName?: Maybe<Scalars['String']['output']>;
  lifecycle?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  owner?: Maybe<User>;
  ownershipType?: Maybe<Scalars['String']['output']>;
  parent?: Maybe<Account>;
  postalCode?: Maybe<Scalars['String']['output']>;
  province?: Maybe<Scalars['String']['output']>;
  region?: Maybe<Scalars['String']['output']>;
  registrationNumber?: Maybe<Scalars['String']['output']>;
  shortName?: Maybe<Scalars['String']['output']>;
  size?: Maybe<Scalars['String']['output']>;
  status?: Maybe<Scalars['String']['output']>;
  team?: Maybe<Team>;
  through?: Maybe<AccountGroupKeyThrough>;
  unit?: Maybe<OrgUnit>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 客户:按分组的键排序 / Account: order by a key of the groups */
export type AccountGroupKeyOrderBy = {
  bank?: InputMaybe<AccountBankSlotGroupKeyOrderBy>;
  building?: InputMaybe<AccountBuildingSlotGroupKeyOrderBy>;
  city?: InputMaybe<SortDirection>;
  country?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  employees?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  foundedYear?: InputMaybe<SortDirection>;
  hotel?: InputMaybe<AccountHotelSlotGroupKeyOrderBy>;
  industry?: InputMaybe<SortDirection>;
  legalName?: InputMaybe<SortDirection>;
  lifecycle?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  owner?: InputMaybe<SortDirection>;
  ownershipType?: InputMaybe<SortDirection>;
  parent?: InputMaybe<SortDirection>;
  postalCode?: InputMaybe<SortDirection>;
  province?: InputMaybe<SortDirection>;
  region?: InputMaybe<SortDirection>;
  registrationNumber?: InputMaybe<SortDirection>;
  shortName?: InputMaybe<SortDirection>;
  size?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  team?: InputMaybe<SortDirection>;
  through?: InputMaybe<AccountGroupKeyOrderThrough>;
  unit?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 客户:经关系取其键 / Account: keys of the records behind its relations */
export type AccountGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  owner?: InputMaybe<UserGroupKeyOrderBy>;
  parent?: InputMaybe<AccountGroupKeyOrderBy>;
  team?: InputMaybe<TeamGroupKeyOrderBy>;
  unit?: InputMaybe<OrgUnitGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 客户:经关系取其键 / Account: keys of the records behind its relations */
export type AccountGroupKeyThrough = {
  __typename?: 'AccountGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  owner?: Maybe<UserGroupKey>;
  parent?: Maybe<AccountGroupKey>;
  team?: Maybe<TeamGroupKey>;
  unit?: Maybe<OrgUnitGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 客户:一组记录的最大值 / Account: of a group, the largest values */
export type AccountGroupMax = {
  __typename?: 'AccountGroupMax';
  bank: AccountBankSlotGroupMax;
  building: AccountBuildingSlotGroupMax;
  employees?: Maybe<Scalars['Int']['output']>;
  foundedYear?: Maybe<Scalars['Int']['output']>;
  hotel: AccountHotelSlotGroupMax;
  revenue?: Maybe<MoneyAggregate>;
  yearlyPurchasing?: Maybe<Scalars['Decimal']['output']>;
};

/** 客户:筛选组的最大值 / Account: filter groups by largest values */
export type AccountGroupMaxHaving = {
  building?: InputMaybe<AccountBuildingSlotGroupMaxHaving>;
  employees?: InputMaybe<DecimalFilter>;
  foundedYear?: InputMaybe<DecimalFilter>;
  hotel?: InputMaybe<AccountHotelSlotGroupMaxHaving>;
  yearlyPurchasing?: InputMaybe<DecimalFilter>;
};

/** 客户:排序组的最大值 / Account: order groups by largest values */
export type AccountGroupMaxOrderBy = {
  bank?: InputMaybe<AccountBankSlotGroupMaxOrderBy>;
  building?: InputMaybe<AccountBuildingSlotGroupMaxOrderBy>;
  employees?: InputMaybe<SortDirection>;
  foundedYear?: InputMaybe<SortDirection>;
  hotel?: InputMaybe<AccountHotelSlotGroupMaxOrderBy>;
  yearlyPurchasing?: InputMaybe<SortDirection>;
};

/** 客户:一组记录的最小值 / Account: of a group, the smallest values */
export type AccountGroupMin = {
  __typename?: 'AccountGroupMin';
  bank: AccountBankSlotGroupMin;
  building: AccountBuildingSlotGroupMin;
  employees?: Maybe<Scalars['Int']['output']>;
  foundedYear?: Maybe<Scalars['Int']['output']>;
  hotel: AccountHotelSlotGroupMin;
  revenue?: Maybe<MoneyAggregate>;
  yearlyPurchasing?: Maybe<Scalars['Decimal']['output']>;
};

/** 客户:筛选组的最小值 / Account: filter groups by smallest values */
export type AccountGroupMinHaving = {
  building?: InputMaybe<AccountBuildingSlotGroupMinHaving>;
  employees?: InputMaybe<DecimalFilter>;
  foundedYear?: InputMaybe<DecimalFilter>;
  hotel?: InputMaybe<AccountHotelSlotGroupMinHaving>;
  yearlyPurchasing?: InputMaybe<DecimalFilter>;
};

/** 客户:排序组的最小值 / Account: order groups by smallest values */
export type AccountGroupMinOrderBy = {
  bank?: InputMaybe<AccountBankSlotGroupMinOrderBy>;
  building?: InputMaybe<AccountBuildingSlotGroupMinOrderBy>;
  employees?: InputMaybe<SortDirection>;
  foundedYear?: InputMaybe<SortDirection>;
  hotel?: InputMaybe<AccountHotelSlotGroupMinOrderBy>;
  yearlyPurchasing?: InputMaybe<SortDirection>;
};

/** 客户:组的排序,每个元素恰好一个键 / Account: order of the groups, exactly one key per element */
export type AccountGroupOrderBy = {
  avg?: InputMaybe<AccountGroupAvgOrderBy>;
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<AccountGroupKeyOrderBy>;
  max?: InputMaybe<AccountGroupMaxOrderBy>;
  min?: InputMaybe<AccountGroupMinOrderBy>;
  sum?: InputMaybe<AccountGroupSumOrderBy>;
};

/** 客户:一组记录的合计 / Account: of a group, the sums */
export type AccountGroupSum = {
  __typename?: 'AccountGroupSum';
  bank: AccountBankSlotGroupSum;
  building: AccountBuildingSlotGroupSum;
  employees?: Maybe<Scalars['Decimal']['output']>;
  revenue?: Maybe<MoneyAggregate>;
  yearlyPurchasing?: Maybe<Scalars['Decimal']['output']>;
};

/** 客户:筛选组的合计 / Account: filter groups by sums */
export type AccountGroupSumHaving = {
  building?: InputMaybe<AccountBuildingSlotGroupSumHaving>;
  employees?: InputMaybe<DecimalFilter>;
  yearlyPurchasing?: InputMaybe<DecimalFilter>;
};

/** 客户:排序组的合计 / Account: order groups by sums */
export type AccountGroupSumOrderBy = {
  building?: InputMaybe<AccountBuildingSlotGroupSumOrderBy>;
  employees?: InputMaybe<SortDirection>;
  yearlyPurchasing?: InputMaybe<SortDirection>;
};

/** 客户:经关系取其键 / Account: keys of the records behind its relations */
export type AccountGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  owner?: InputMaybe<UserGroupBy>;
  parent?: InputMaybe<AccountGroupBy>;
  team?: InputMaybe<TeamGroupBy>;
  unit?: InputMaybe<OrgUnitGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 客户:保留哪些组 / Account: which groups stay */
export type AccountHaving = {
  avg?: InputMaybe<AccountGroupAvgHaving>;
  count?: InputMaybe<IntFilter>;
  max?: InputMaybe<AccountGroupMaxHaving>;
  min?: InputMaybe<AccountGroupMinHaving>;
  sum?: InputMaybe<AccountGroupSumHaving>;
};

/** 旅行社 / Agency */
export type AccountHotelSlot = {
  __typename?: 'AccountHotelSlot';
  /** 旅行社代码 / Agency code */
  agencyCode?: Maybe<Scalars['String']['output']>;
  /** 佣金(%) / Commission (%) */
  commissionPercent?: Maybe<Scalars['Decimal']['output']>;
};

/** 旅行社:一组记录的平均值 / Agency: of a group, the averages */
export type AccountHotelSlotGroupAvg = {
  __typename?: 'AccountHotelSlotGroupAvg';
  commissionPercent?: Maybe<Scalars['Decimal']['output']>;
};

/** 客户:筛选组的平均值 / Account: filter groups by averages */
export type AccountHotelSlotGroupAvgHaving = {
  commissionPercent?: InputMaybe<DecimalFilter>;
};

/** 客户:排序组的平均值 / Account: order groups by averages */
export type AccountHotelSlotGroupAvgOrderBy = {
  commissionPercent?: InputMaybe<SortDirection>;
};

/** 旅行社 / Agency。每个元素恰好一个键 / exactly one key per element */
export type AccountHotelSlotGroupBy = {
  agencyCode?: InputMaybe<GroupValue>;
};

/** 旅行社:一组记录中不同值的个数 / Agency: how many different values a group has */
export type AccountHotelSlotGroupCountDistinct = {
  __typename?: 'AccountHotelSlotGroupCountDistinct';
  agencyCode?: Maybe<Scalars['Int']['output']>;
};

/** 旅行社:一组记录的共同值 / Agency: the values that the records of a group share */
export type AccountHotelSlotGroupKey = {
  __typename?: 'AccountHotelSlotGroupKey';
  agencyCode?: Maybe<Scalars['String']['output']>;
};

/** 旅行社:按分组的键排序 / Agency: order by a key of the groups */
export type AccountHotelSlotGroupKeyOrderBy = {
  agencyCode?: InputMaybe<SortDirection>;
};

/** 旅行社:一组记录的最大值 / Agency: of a group, the largest values */
export type AccountHotelSlotGroupMax = {
  __typename?: 'AccountHotelSlotGroupMax';
  commissionPercent?: Maybe<Scalars['Decimal']['output']>;
};

/** 客户:筛选组的最大值 / Account: filter groups by largest values */
export type AccountHotelSlotGroupMaxHaving = {
  commissionPercent?: InputMaybe<DecimalFilter>;
};

/** 客户:排序组的最大值 / Account: order groups by largest values */
export type AccountHotelSlotGroupMaxOrderBy = {
  commissionPercent?: InputMaybe<SortDirection>;
};

/** 旅行社:一组记录的最小值 / Agency: of a group, the smallest values */
export type AccountHotelSlotGroupMin = {
  __typename?: 'AccountHotelSlotGroupMin';
  commissionPercent?: Maybe<Scalars['Decimal']['output']>;
};

/** 客户:筛选组的最小值 / Account: filter groups by smallest values */
export type AccountHotelSlotGroupMinHaving = {
  commissionPercent?: InputMaybe<DecimalFilter>;
};

/** 客户:排序组的最小值 / Account: order groups by smallest values */
export type AccountHotelSlotGroupMinOrderBy = {
  commissionPercent?: InputMaybe<SortDirection>;
};

/** 旅行社 / Agency */
export type AccountHotelSlotInput = {
  /** 旅行社代码 / Agency code */
  agencyCode?: InputMaybe<Scalars['String']['input']>;
  /** 佣金(%) / Commission (%) */
  commissionPercent?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 旅行社 / Agency。每个元素恰好一个键 / exactly one key per element */
export type AccountHotelSlotOrderBy = {
  agencyCode?: InputMaybe<SortDirection>;
  commissionPercent?: InputMaybe<SortDirection>;
};

/** 旅行社 / Agency */
export type AccountHotelSlotWhere = {
  agencyCode?: InputMaybe<StringFilter>;
  and?: InputMaybe<Array<AccountHotelSlotWhere>>;
  commissionPercent?: InputMaybe<DecimalFilter>;
  not?: InputMaybe<AccountHotelSlotWhere>;
  or?: InputMaybe<Array<AccountHotelSlotWhere>>;
};

/** 客户:唯一字段 / Account: the fields that name one record */
export enum AccountKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 客户 / Account */
export type AccountListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<AccountWhere>;
  none?: InputMaybe<AccountWhere>;
  some?: InputMaybe<AccountWhere>;
};

/** 客户 / Account。每个元素恰好一个键 / exactly one key per element */
export type AccountOrderBy = {
  address?: InputMaybe<SortDirection>;
  bank?: InputMaybe<AccountBankSlotOrderBy>;
  building?: InputMaybe<AccountBuildingSlotOrderBy>;
  city?: InputMaybe<SortDirection>;
  country?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  employees?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  foundedYear?: InputMaybe<SortDirection>;
  hotel?: InputMaybe<AccountHotelSlotOrderBy>;
  id?: InputMaybe<SortDirection>;
  industry?: InputMaybe<SortDirection>;
  legalName?: InputMaybe<SortDirection>;
  lifecycle?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  owner?: InputMaybe<UserOrderBy>;
  ownershipType?: InputMaybe<SortDirection>;
  parent?: InputMaybe<AccountOrderBy>;
  phone?: InputMaybe<SortDirection>;
  postalCode?: InputMaybe<SortDirection>;
  province?: InputMaybe<SortDirection>;
  region?: InputMaybe<SortDirection>;
  registrationNumber?: InputMaybe<SortDirection>;
  revenue?: InputMaybe<SortDirection>;
  shortName?: InputMaybe<SortDirection>;
  size?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  statusReason?: InputMaybe<SortDirection>;
  team?: InputMaybe<TeamOrderBy>;
  unit?: InputMaybe<OrgUnitOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
  website?: InputMaybe<SortDirection>;
  yearlyPurchasing?: InputMaybe<SortDirection>;
};

/** 客户 / Account */
export type AccountPayload = {
  __typename?: 'AccountPayload';
  account?: Maybe<Account>;
  errors: Array<UserError>;
};

/** 客户关系 / Account relation */
export type AccountRelation = Node & Record & {
  __typename?: 'AccountRelation';
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 客户 / From */
  from?: Maybe<Account>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 从 to 看的关系名称 / What `to` is to `from`, in words. */
  inverseLabel: Scalars['String']['output'];
  /** 从 from 看的关系名称 / What `from` is to `to`, in words. */
  label: Scalars['String']['output'];
  /** 说明 / Note */
  note?: Maybe<Scalars['String']['output']>;
  /** 相关客户 / To */
  to?: Maybe<Account>;
  /** 关系类型 / Type */
  type: Scalars['String']['output'];
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 开始日期 / Valid from */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** 结束日期 / Valid to */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};

/** 客户关系 / Account relation */
export type AccountRelationConnection = {
  __typename?: 'AccountRelationConnection';
  edges: Array<AccountRelationEdge>;
  nodes: Array<AccountRelation>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 客户关系 / Account relation */
export type AccountRelationConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 客户关系:列表中的一项及其游标 / Account relation: one item of a list with its cursor */
export type AccountRelationEdge = {
  __typename?: 'AccountRelationEdge';
  cursor: Scalars['String']['output'];
  node: AccountRelation;
};

/** 客户关系:一组记录及其统计 / Account relation: one group of records with its figures */
export type AccountRelationGroup = {
  __typename?: 'AccountRelationGroup';
  count: Scalars['Int']['output'];
  countDistinct: AccountRelationGroupCountDistinct;
  key: AccountRelationGroupKey;
};

/** 客户关系 / Account relation。每个元素恰好一个键 / exactly one key per element */
export type AccountRelationGroupBy = {
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  from?: InputMaybe<GroupValue>;
  through?: InputMaybe<AccountRelationGroupThrough>;
  to?: InputMaybe<GroupValue>;
  type?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
  validFrom?: InputMaybe<DateGroup>;
  validTo?: InputMaybe<DateGroup>;
};

/** 客户关系:分组列表 / Account relation: a list of groups */
export type AccountRelationGroupConnection = {
  __typename?: 'AccountRelationGroupConnection';
  edges: Array<AccountRelationGroupEdge>;
  nodes: Array<AccountRelationGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 客户关系:一组记录中不同值的个数 / Account relation: how many different values a group has */
export type AccountRelationGroupCountDistinct = {
  __typename?: 'AccountRelationGroupCountDistinct';
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  from?: Maybe<Scalars['Int']['output']>;
  to?: Maybe<Scalars['Int']['output']>;
  type?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
  validFrom?: Maybe<Scalars['Int']['output']>;
  validTo?: Maybe<Scalars['Int']['output']>;
};

/** 客户关系:列表中的一项及其游标 / Account relation: one item of a list with its cursor */
export type AccountRelationGroupEdge = {
  __typename?: 'AccountRelationGroupEdge';
  cursor: Scalars['String']['output'];
  node: AccountRelationGroup;
};

/** 客户关系:一组记录的共同值 / Account relation: the values that the records of a group share */
export type AccountRelationGroupKey = {
  __typename?: 'AccountRelationGroupKey';
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  from?: Maybe<Account>;
  through?: Maybe<AccountRelationGroupKeyThrough>;
  to?: Maybe<Account>;
  type?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** 时段的第一天 / first day of the bucket */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** 客户关系:按分组的键排序 / Account relation: order by a key of the groups */
export type AccountRelationGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  from?: InputMaybe<SortDirection>;
  through?: InputMaybe<AccountRelationGroupKeyOrderThrough>;
  to?: InputMaybe<SortDirection>;
  type?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
  validFrom?: InputMaybe<SortDirection>;
  validTo?: InputMaybe<SortDirection>;
};

/** 客户关系:经关系取其键 / Account relation: keys of the records behind its relations */
export type AccountRelationGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  from?: InputMaybe<AccountGroupKeyOrderBy>;
  to?: InputMaybe<AccountGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 客户关系:经关系取其键 / Account relation: keys of the records behind its relations */
export type AccountRelationGroupKeyThrough = {
  __typename?: 'AccountRelationGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  from?: Maybe<AccountGroupKey>;
  to?: Maybe<AccountGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 客户关系:组的排序,每个元素恰好一个键 / Account relation: order of the groups, exactly one key per element */
export type AccountRelationGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<AccountRelationGroupKeyOrderBy>;
};

/** 客户关系:经关系取其键 / Account relation: keys of the records behind its relations */
export type AccountRelationGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  from?: InputMaybe<AccountGroupBy>;
  to?: InputMaybe<AccountGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 客户关系:保留哪些组 / Account relation: which groups stay */
export type AccountRelationHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 客户关系:唯一字段 / Account relation: the fields that name one record */
export enum AccountRelationKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 客户关系 / Account relation */
export type AccountRelationListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<AccountRelationWhere>;
  none?: InputMaybe<AccountRelationWhere>;
  some?: InputMaybe<AccountRelationWhere>;
};

/** 客户关系 / Account relation。每个元素恰好一个键 / exactly one key per element */
export type AccountRelationOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  from?: InputMaybe<AccountOrderBy>;
  id?: InputMaybe<SortDirection>;
  to?: InputMaybe<AccountOrderBy>;
  type?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  validFrom?: InputMaybe<SortDirection>;
  validTo?: InputMaybe<SortDirection>;
  version?: InputMaybe<SortDirection>;
};

/** 客户关系 / Account relation */
export type AccountRelationPayload = {
  __typename?: 'AccountRelationPayload';
  accountRelation?: Maybe<AccountRelation>;
  errors: Array<UserError>;
};

/** 客户关系 / Account relation */
export type AccountRelationWhere = {
  and?: InputMaybe<Array<AccountRelationWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  from?: InputMaybe<AccountWhere>;
  fromId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<AccountRelationWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<AccountRelationWhere>>;
  to?: InputMaybe<AccountWhere>;
  toId?: InputMaybe<IdFilter>;
  type?: InputMaybe<StringFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 标签使用 / Tagging */
export type AccountTaggingsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Tag */
  tagId?: InputMaybe<Scalars['ID']['input']>;
};

/** 客户 / Account */
export type AccountWhere = {
  activities?: InputMaybe<ActivityListWhere>;
  address?: InputMaybe<StringFilter>;
  affiliations?: InputMaybe<AffiliationListWhere>;
  and?: InputMaybe<Array<AccountWhere>>;
  attachments?: InputMaybe<AttachmentListWhere>;
  bank?: InputMaybe<AccountBankSlotWhere>;
  building?: InputMaybe<AccountBuildingSlotWhere>;
  campaignMembers?: InputMaybe<CampaignMemberListWhere>;
  children?: InputMaybe<AccountListWhere>;
  city?: InputMaybe<StringFilter>;
  competitions?: InputMaybe<OpportunityCompetitorListWhere>;
  consents?: InputMaybe<ConsentListWhere>;
  contactPoints?: InputMaybe<ContactPointListWhere>;
  contacts?: InputMaybe<ContactListWhere>;
  country?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  employees?: InputMaybe<IntFilter>;
  externalId?: InputMaybe<StringFilter>;
  foundedYear?: InputMaybe<IntFilter>;
  hotel?: InputMaybe<AccountHotelSlotWhere>;
  id?: InputMaybe<IdFilter>;
  incomingRelations?: InputMaybe<AccountRelationListWhere>;
  industry?: InputMaybe<StringFilter>;
  leads?: InputMaybe<LeadListWhere>;
  legalName?: InputMaybe<StringFilter>;
  lifecycle?: InputMaybe<StringFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<AccountWhere>;
  notes?: InputMaybe<NoteListWhere>;
  opportunities?: InputMaybe<OpportunityListWhere>;
  or?: InputMaybe<Array<AccountWhere>>;
  orders?: InputMaybe<OrderListWhere>;
  outgoingRelations?: InputMaybe<AccountRelationListWhere>;
  owner?: InputMaybe<UserWhere>;
  ownerId?: InputMaybe<IdFilter>;
  ownershipType?: InputMaybe<StringFilter>;
  parent?: InputMaybe<AccountWhere>;
  parentId?: InputMaybe<IdFilter>;
  participations?: InputMaybe<OpportunityParticipantListWhere>;
  phone?: InputMaybe<StringFilter>;
  postalCode?: InputMaybe<StringFilter>;
  province?: InputMaybe<StringFilter>;
  quotes?: InputMaybe<QuoteListWhere>;
  receipts?: InputMaybe<ReceiptListWhere>;
  receivables?: InputMaybe<ReceivableListWhere>;
  region?: InputMaybe<StringFilter>;
  registrationNumber?: InputMaybe<StringFilter>;
  revenue?: InputMaybe<MoneyFilter>;
  roles?: InputMaybe<StringListFilter>;
  shortName?: InputMaybe<StringFilter>;
  size?: InputMaybe<StringFilter>;
  status?: InputMaybe<StringFilter>;
  statusReason?: InputMaybe<StringFilter>;
  taggings?: InputMaybe<TaggingListWhere>;
  tasks?: InputMaybe<TaskListWhere>;
  team?: InputMaybe<TeamWhere>;
  teamId?: InputMaybe<IdFilter>;
  unit?: InputMaybe<OrgUnitWhere>;
  unitId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
  website?: InputMaybe<StringFilter>;
  yearlyPurchasing?: InputMaybe<DecimalFilter>;
};

/** 工作记录 / Activity */
export type Activity = Node & Record & {
  __typename?: 'Activity';
  /** 附件 / Attachments */
  attachments: AttachmentConnection;
  /** 联系人 / Contact */
  contact?: Maybe<Contact>;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 内容 / Description */
  description?: Maybe<Scalars['String']['output']>;
  /** 完成时间 / Done at */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** 截止时间 / Due at */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 结束时间 / Ends at */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 下一步 / Next action */
  nextAction?: Maybe<Scalars['String']['output']>;
  /** 备注 / Notes */
  notes: NoteConnection;
  /** 结果 / Outcome */
  outcome?: Maybe<Scalars['String']['output']>;
  /** 负责人 / Owner */
  owner?: Maybe<User>;
  /** 联络阶段 / Phase */
  phase?: Maybe<ActivityPhase>;
  /** 开始时间 / Starts at */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** 状态 / Status */
  status: ActivityStatus;
  /** 关联对象 / Subject */
  subject?: Maybe<Record>;
  /** 标签 / Taggings */
  taggings: TaggingConnection;
  /** 团队 / Team */
  team?: Maybe<Team>;
  /** 主题 / Title */
  title: Scalars['String']['output'];
  /** 类型 / Type */
  type: Scalars['String']['output'];
  /** 部门 / Unit */
  unit?: Maybe<OrgUnit>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};


/** 工作记录 / Activity */
export type ActivityAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttachmentOrderBy>>;
  where?: InputMaybe<AttachmentWhere>;
};


/** 工作记录 / Activity */
export type ActivityNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NoteOrderBy>>;
  where?: InputMaybe<NoteWhere>;
};


/** 工作记录 / Activity */
export type ActivityTaggingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaggingOrderBy>>;
  where?: InputMaybe<TaggingWhere>;
};

/** 工作记录 / Activity */
export type ActivityConnection = {
  __typename?: 'ActivityConnection';
  edges: Array<ActivityEdge>;
  nodes: Array<Activity>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 工作记录 / Activity */
export type ActivityConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 工作记录:列表中的一项及其游标 / Activity: one item of a list with its cursor */
export type ActivityEdge = {
  __typename?: 'ActivityEdge';
  cursor: Scalars['String']['output'];
  node: Activity;
};

/** 工作记录:一组记录及其统计 / Activity: one group of records with its figures */
export type ActivityGroup = {
  __typename?: 'ActivityGroup';
  count: Scalars['Int']['output'];
  countDistinct: ActivityGroupCountDistinct;
  key: ActivityGroupKey;
};

/** 工作记录 / Activity。每个元素恰好一个键 / exactly one key per element */
export type ActivityGroupBy = {
  contact?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  doneAt?: InputMaybe<DateGroup>;
  dueAt?: InputMaybe<DateGroup>;
  endsAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  owner?: InputMaybe<GroupValue>;
  phase?: InputMaybe<GroupValue>;
  startsAt?: InputMaybe<DateGroup>;
  status?: InputMaybe<GroupValue>;
  team?: InputMaybe<GroupValue>;
  through?: InputMaybe<ActivityGroupThrough>;
  type?: InputMaybe<GroupValue>;
  unit?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 工作记录:分组列表 / Activity: a list of groups */
export type ActivityGroupConnection = {
  __typename?: 'ActivityGroupConnection';
  edges: Array<ActivityGroupEdge>;
  nodes: Array<ActivityGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 工作记录:一组记录中不同值的个数 / Activity: how many different values a group has */
export type ActivityGroupCountDistinct = {
  __typename?: 'ActivityGroupCountDistinct';
  contact?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  doneAt?: Maybe<Scalars['Int']['output']>;
  dueAt?: Maybe<Scalars['Int']['output']>;
  endsAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  owner?: Maybe<Scalars['Int']['output']>;
  phase?: Maybe<Scalars['Int']['output']>;
  startsAt?: Maybe<Scalars['Int']['output']>;
  status?: Maybe<Scalars['Int']['output']>;
  team?: Maybe<Scalars['Int']['output']>;
  type?: Maybe<Scalars['Int']['output']>;
  unit?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 工作记录:列表中的一项及其游标 / Activity: one item of a list with its cursor */
export type ActivityGroupEdge = {
  __typename?: 'ActivityGroupEdge';
  cursor: Scalars['String']['output'];
  node: ActivityGroup;
};

/** 工作记录:一组记录的共同值 / Activity: the values that the records of a group share */
export type ActivityGroupKey = {
  __typename?: 'ActivityGroupKey';
  contact?: Maybe<Contact>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  /** 时段的第一天 / first day of the bucket */
  doneAt?: Maybe<Scalars['Date']['output']>;
  /** 时段的第一天 / first day of the bucket */
  dueAt?: Maybe<Scalars['Date']['output']>;
  /** 时段的第一天 / first day of the bucket */
  endsAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  owner?: Maybe<User>;
  phase?: Maybe<ActivityPhase>;
  /** 时段的第一天 / first day of the bucket */
  startsAt?: Maybe<Scalars['Date']['output']>;
  status?: Maybe<ActivityStatus>;
  team?: Maybe<Team>;
  through?: Maybe<ActivityGroupKeyThrough>;
  type?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<OrgUnit>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 工作记录:按分组的键排序 / Activity: order by a key of the groups */
export type ActivityGroupKeyOrderBy = {
  contact?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  doneAt?: InputMaybe<SortDirection>;
  dueAt?: InputMaybe<SortDirection>;
  endsAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  owner?: InputMaybe<SortDirection>;
  phase?: InputMaybe<SortDirection>;
  startsAt?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  team?: InputMaybe<SortDirection>;
  through?: InputMaybe<ActivityGroupKeyOrderThrough>;
  type?: InputMaybe<SortDirection>;
  unit?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 工作记录:经关系取其键 / Activity: keys of the records behind its relations */
export type ActivityGroupKeyOrderThrough = {
  contact?: InputMaybe<ContactGroupKeyOrderBy>;
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  owner?: InputMaybe<UserGroupKeyOrderBy>;
  team?: InputMaybe<TeamGroupKeyOrderBy>;
  unit?: InputMaybe<OrgUnitGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 工作记录:经关系取其键 / Activity: keys of the records behind its relations */
export type ActivityGroupKeyThrough = {
  __typename?: 'ActivityGroupKeyThrough';
  contact?: Maybe<ContactGroupKey>;
  createdBy?: Maybe<UserGroupKey>;
  owner?: Maybe<UserGroupKey>;
  team?: Maybe<TeamGroupKey>;
  unit?: Maybe<OrgUnitGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 工作记录:组的排序,每个元素恰好一个键 / Activity: order of the groups, exactly one key per element */
export type ActivityGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<ActivityGroupKeyOrderBy>;
};

/** 工作记录:经关系取其键 / Activity: keys of the records behind its relations */
export type ActivityGroupThrough = {
  contact?: InputMaybe<ContactGroupBy>;
  createdBy?: InputMaybe<UserGroupBy>;
  owner?: InputMaybe<UserGroupBy>;
  team?: InputMaybe<TeamGroupBy>;
  unit?: InputMaybe<OrgUnitGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 工作记录:保留哪些组 / Activity: which groups stay */
export type ActivityHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 工作记录:唯一字段 / Activity: the fields that name one record */
export enum ActivityKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 工作记录 / Activity */
export type ActivityListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<ActivityWhere>;
  none?: InputMaybe<ActivityWhere>;
  some?: InputMaybe<ActivityWhere>;
};

/** 工作记录 / Activity。每个元素恰好一个键 / exactly one key per element */
export type ActivityOrderBy = {
  contact?: InputMaybe<ContactOrderBy>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  doneAt?: InputMaybe<SortDirection>;
  dueAt?: InputMaybe<SortDirection>;
  endsAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  nextAction?: InputMaybe<SortDirection>;
  owner?: InputMaybe<UserOrderBy>;
  phase?: InputMaybe<SortDirection>;
  startsAt?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  team?: InputMaybe<TeamOrderBy>;
  title?: InputMaybe<SortDirection>;
  type?: InputMaybe<SortDirection>;
  unit?: InputMaybe<OrgUnitOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 工作记录 / Activity */
export type ActivityPayload = {
  __typename?: 'ActivityPayload';
  activity?: Maybe<Activity>;
  errors: Array<UserError>;
};

/** 联络阶段 / Phase */
export enum ActivityPhase {
  /** 售后 / After-sale */
  AfterSale = 'AFTER_SALE',
  /** 售前 / Pre-sale */
  PreSale = 'PRE_SALE'
}

/** 联络阶段的条件,须同时满足 / conditions on Phase, all of which must hold */
export type ActivityPhaseFilter = {
  eq?: InputMaybe<ActivityPhase>;
  in?: InputMaybe<Array<ActivityPhase>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<ActivityPhase>;
  notIn?: InputMaybe<Array<ActivityPhase>>;
};

/** 工作状态 / Activity status */
export enum ActivityStatus {
  /** 已取消 / Cancelled */
  Cancelled = 'CANCELLED',
  /** 已完成 / Done */
  Done = 'DONE',
  /** 进行中 / In progress */
  InProgress = 'IN_PROGRESS',
  /** 计划中 / Planned */
  Planned = 'PLANNED'
}

/** 工作状态的条件,须同时满足 / conditions on Activity status, all of which must hold */
export type ActivityStatusFilter = {
  eq?: InputMaybe<ActivityStatus>;
  in?: InputMaybe<Array<ActivityStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<ActivityStatus>;
  notIn?: InputMaybe<Array<ActivityStatus>>;
};

/** 标签使用 / Tagging */
export type ActivityTaggingsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Tag */
  tagId?: InputMaybe<Scalars['ID']['input']>;
};

/** 工作记录 / Activity */
export type ActivityWhere = {
  and?: InputMaybe<Array<ActivityWhere>>;
  attachments?: InputMaybe<AttachmentListWhere>;
  contact?: InputMaybe<ContactWhere>;
  contactId?: InputMaybe<IdFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  doneAt?: InputMaybe<DateTimeFilter>;
  dueAt?: InputMaybe<DateTimeFilter>;
  endsAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  nextAction?: InputMaybe<StringFilter>;
  not?: InputMaybe<ActivityWhere>;
  notes?: InputMaybe<NoteListWhere>;
  or?: InputMaybe<Array<ActivityWhere>>;
  outcome?: InputMaybe<StringFilter>;
  owner?: InputMaybe<UserWhere>;
  ownerId?: InputMaybe<IdFilter>;
  phase?: InputMaybe<ActivityPhaseFilter>;
  startsAt?: InputMaybe<DateTimeFilter>;
  status?: InputMaybe<ActivityStatusFilter>;
  subjectId?: InputMaybe<IdFilter>;
  subjectType?: InputMaybe<StringFilter>;
  taggings?: InputMaybe<TaggingListWhere>;
  team?: InputMaybe<TeamWhere>;
  teamId?: InputMaybe<IdFilter>;
  title?: InputMaybe<StringFilter>;
  type?: InputMaybe<StringFilter>;
  unit?: InputMaybe<OrgUnitWhere>;
  unitId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 任职 / Affiliation */
export type Affiliation = Node & Record & {
  __typename?: 'Affiliation';
  /** 单位 / Account */
  account?: Maybe<Account>;
  /** 联系人 / Contact */
  contact?: Maybe<Contact>;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 决策角色 / Decision role */
  decisionRole?: Maybe<Scalars['String']['output']>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 部门 / Department */
  department?: Maybe<Scalars['String']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 开始日期 / From */
  from?: Maybe<Scalars['Date']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 职务 / Job title */
  jobTitle?: Maybe<Scalars['String']['output']>;
  /** 主要单位 / Main */
  main: Scalars['Boolean']['output'];
  /** 结束日期 / To */
  to?: Maybe<Scalars['Date']['output']>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};

/** 任职 / Affiliation */
export type AffiliationConnection = {
  __typename?: 'AffiliationConnection';
  edges: Array<AffiliationEdge>;
  nodes: Array<Affiliation>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 任职 / Affiliation */
export type AffiliationConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 任职:列表中的一项及其游标 / Affiliation: one item of a list with its cursor */
export type AffiliationEdge = {
  __typename?: 'AffiliationEdge';
  cursor: Scalars['String']['output'];
  node: Affiliation;
};

/** 任职:一组记录及其统计 / Affiliation: one group of records with its figures */
export type AffiliationGroup = {
  __typename?: 'AffiliationGroup';
  count: Scalars['Int']['output'];
  countDistinct: AffiliationGroupCountDistinct;
  key: AffiliationGroupKey;
};

/** 任职 / Affiliation。每个元素恰好一个键 / exactly one key per element */
export type AffiliationGroupBy = {
  account?: InputMaybe<GroupValue>;
  contact?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  decisionRole?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  department?: InputMaybe<GroupValue>;
  externalId?: InputMaybe<GroupValue>;
  from?: InputMaybe<DateGroup>;
  jobTitle?: InputMaybe<GroupValue>;
  main?: InputMaybe<GroupValue>;
  through?: InputMaybe<AffiliationGroupThrough>;
  to?: InputMaybe<DateGroup>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 任职:分组列表 / Affiliation: a list of groups */
export type AffiliationGroupConnection = {
  __typename?: 'AffiliationGroupConnection';
  edges: Array<AffiliationGroupEdge>;
  nodes: Array<AffiliationGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 任职:一组记录中不同值的个数 / Affiliation: how many different values a group has */
export type AffiliationGroupCountDistinct = {
  __typename?: 'AffiliationGroupCountDistinct';
  account?: Maybe<Scalars['Int']['output']>;
  contact?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  decisionRole?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  department?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  from?: Maybe<Scalars['Int']['output']>;
  jobTitle?: Maybe<Scalars['Int']['output']>;
  main?: Maybe<Scalars['Int']['output']>;
  to?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 任职:列表中的一项及其游标 / Affiliation: one item of a list with its cursor */
export type AffiliationGroupEdge = {
  __typename?: 'AffiliationGroupEdge';
  cursor: Scalars['String']['output'];
  node: AffiliationGroup;
};

/** 任职:一组记录的共同值 / Affiliation: the values that the records of a group share */
export type AffiliationGroupKey = {
  __typename?: 'AffiliationGroupKey';
  account?: Maybe<Account>;
  contact?: Maybe<Contact>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  decisionRole?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  department?: Maybe<Scalars['String']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  from?: Maybe<Scalars['Date']['output']>;
  jobTitle?: Maybe<Scalars['String']['output']>;
  main?: Maybe<Scalars['Boolean']['output']>;
  through?: Maybe<AffiliationGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  to?: Maybe<Scalars['Date']['output']>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 任职:按分组的键排序 / Affiliation: order by a key of the groups */
export type AffiliationGroupKeyOrderBy = {
  account?: InputMaybe<SortDirection>;
  contact?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  decisionRole?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  department?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  from?: InputMaybe<SortDirection>;
  jobTitle?: InputMaybe<SortDirection>;
  main?: InputMaybe<SortDirection>;
  through?: InputMaybe<AffiliationGroupKeyOrderThrough>;
  to?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 任职:经关系取其键 / Affiliation: keys of the records behind its relations */
export type AffiliationGroupKeyOrderThrough = {
  account?: InputMaybe<AccountGroupKeyOrderBy>;
  contact?: InputMaybe<ContactGroupKeyOrderBy>;
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 任职:经关系取其键 / Affiliation: keys of the records behind its relations */
export type AffiliationGroupKeyThrough = {
  __typename?: 'AffiliationGroupKeyThrough';
  account?: Maybe<AccountGroupKey>;
  contact?: Maybe<ContactGroupKey>;
  createdBy?: Maybe<UserGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 任职:组的排序,每个元素恰好一个键 / Affiliation: order of the groups, exactly one key per element */
export type AffiliationGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<AffiliationGroupKeyOrderBy>;
};

/** 任职:经关系取其键 / Affiliation: keys of the records behind its relations */
export type AffiliationGroupThrough = {
  account?: InputMaybe<AccountGroupBy>;
  contact?: InputMaybe<ContactGroupBy>;
  createdBy?: InputMaybe<UserGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 任职:保留哪些组 / Affiliation: which groups stay */
export type AffiliationHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 任职:唯一字段 / Affiliation: the fields that name one record */
export enum AffiliationKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 任职 / Affiliation */
export type AffiliationListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<AffiliationWhere>;
  none?: InputMaybe<AffiliationWhere>;
  some?: InputMaybe<AffiliationWhere>;
};

/** 任职 / Affiliation。每个元素恰好一个键 / exactly one key per element */
export type AffiliationOrderBy = {
  account?: InputMaybe<AccountOrderBy>;
  contact?: InputMaybe<ContactOrderBy>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  decisionRole?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  department?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  from?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  jobTitle?: InputMaybe<SortDirection>;
  main?: InputMaybe<SortDirection>;
  to?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 任职 / Affiliation */
export type AffiliationPayload = {
  __typename?: 'AffiliationPayload';
  affiliation?: Maybe<Affiliation>;
  errors: Array<UserError>;
};

/** 任职 / Affiliation */
export type AffiliationWhere = {
  account?: InputMaybe<AccountWhere>;
  accountId?: InputMaybe<IdFilter>;
  and?: InputMaybe<Array<AffiliationWhere>>;
  contact?: InputMaybe<ContactWhere>;
  contactId?: InputMaybe<IdFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  decisionRole?: InputMaybe<StringFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  department?: InputMaybe<StringFilter>;
  externalId?: InputMaybe<StringFilter>;
  from?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  jobTitle?: InputMaybe<StringFilter>;
  main?: InputMaybe<BooleanFilter>;
  not?: InputMaybe<AffiliationWhere>;
  or?: InputMaybe<Array<AffiliationWhere>>;
  to?: InputMaybe<DateFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** API 密钥 / API key */
export type ApiKey = Node & Record & {
  __typename?: 'ApiKey';
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 失效时间 / Expires at */
  expiresAt: Scalars['DateTime']['output'];
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 最近使用 / Last used at */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 名称 / Name */
  name: Scalars['String']['output'];
  /** 所有者 / Owner */
  owner?: Maybe<User>;
  /** 权限 / Permissions */
  permissions: Array<Scalars['String']['output']>;
  /** 吊销时间 / Revoked at */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};

/** API 密钥 / API key */
export type ApiKeyConnection = {
  __typename?: 'ApiKeyConnection';
  edges: Array<ApiKeyEdge>;
  nodes: Array<ApiKey>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** API 密钥 / API key */
export type ApiKeyConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** API 密钥:列表中的一项及其游标 / API key: one item of a list with its cursor */
export type ApiKeyEdge = {
  __typename?: 'ApiKeyEdge';
  cursor: Scalars['String']['output'];
  node: ApiKey;
};

/** API 密钥 / API key。每个元素恰好一个键 / exactly one key per element */
export type ApiKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  expiresAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  lastUsedAt?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  owner?: InputMaybe<UserOrderBy>;
  revokedAt?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** API 密钥 / API key */
export type ApiKeyWhere = {
  and?: InputMaybe<Array<ApiKeyWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  expiresAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  lastUsedAt?: InputMaybe<DateTimeFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<ApiKeyWhere>;
  or?: InputMaybe<Array<ApiKeyWhere>>;
  owner?: InputMaybe<UserWhere>;
  ownerId?: InputMaybe<IdFilter>;
  permissions?: InputMaybe<StringListFilter>;
  revokedAt?: InputMaybe<DateTimeFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 换算所用的汇率,原样列出 / a rate that was used, as it stands in the exchange rates */
export type AppliedRate = {
  __typename?: 'AppliedRate';
  /** 源币种;若为目标币种则按倒数换算 / the target currency here means: divided */
  from: Scalars['CurrencyCode']['output'];
  /** 一单位源币种合多少目标币种 / units of `to` for one of `from` */
  rate: Scalars['Decimal']['output'];
  /** 目标币种 / to */
  to: Scalars['CurrencyCode']['output'];
  /** 生效日期 / valid on */
  validOn: Scalars['Date']['output'];
};

/** 附件 / Attachment */
export type Attachment = Node & Record & {
  __typename?: 'Attachment';
  /** 校验和 / Checksum */
  checksum: Scalars['String']['output'];
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 说明 / Description */
  description?: Maybe<Scalars['String']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 文件名 / File name */
  fileName: Scalars['String']['output'];
  /** 有缩略图 / Has thumbnail */
  hasThumbnail: Scalars['Boolean']['output'];
  /** 高度 / Height */
  height?: Maybe<Scalars['Int']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 媒体类型 / Media type */
  mediaType: Scalars['String']['output'];
  /** 大小 / Size */
  size: Scalars['Int']['output'];
  /** 存储键 / Storage key */
  storageKey: Scalars['String']['output'];
  /** 关联对象 / Subject */
  subject?: Maybe<Record>;
  /** 缩略图链接(WebP,最长边 400 像素)/ Link to a small copy of a picture: WebP, at most 400 pixels. */
  thumbnailUrl?: Maybe<Scalars['String']['output']>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 五分钟内有效的下载链接(本服务器的路径),已删除的附件没有 / Download link: a path of this server, good for five minutes. A deleted attachment has none. */
  url?: Maybe<Scalars['String']['output']>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
  /** 宽度 / Width */
  width?: Maybe<Scalars['Int']['output']>;
};

/** 附件 / Attachment */
export type AttachmentConnection = {
  __typename?: 'AttachmentConnection';
  edges: Array<AttachmentEdge>;
  nodes: Array<Attachment>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 附件 / Attachment */
export type AttachmentConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 附件:列表中的一项及其游标 / Attachment: one item of a list with its cursor */
export type AttachmentEdge = {
  __typename?: 'AttachmentEdge';
  cursor: Scalars['String']['output'];
  node: Attachment;
};

/** 附件:一组记录及其统计 / Attachment: one group of records with its figures */
export type AttachmentGroup = {
  __typename?: 'AttachmentGroup';
  avg: AttachmentGroupAvg;
  count: Scalars['Int']['output'];
  countDistinct: AttachmentGroupCountDistinct;
  key: AttachmentGroupKey;
  max: AttachmentGroupMax;
  min: AttachmentGroupMin;
  sum: AttachmentGroupSum;
};

/** 附件:一组记录的平均值 / Attachment: of a group, the averages */
export type AttachmentGroupAvg = {
  __typename?: 'AttachmentGroupAvg';
  size?: Maybe<Scalars['Decimal']['output']>;
};

/** 附件:筛选组的平均值 / Attachment: filter groups by averages */
export type AttachmentGroupAvgHaving = {
  size?: InputMaybe<DecimalFilter>;
};

/** 附件:排序组的平均值 / Attachment: order groups by averages */
export type AttachmentGroupAvgOrderBy = {
  size?: InputMaybe<SortDirection>;
};

/** 附件 / Attachment。每个元素恰好一个键 / exactly one key per element */
export type AttachmentGroupBy = {
  checksum?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  hasThumbnail?: InputMaybe<GroupValue>;
  mediaType?: InputMaybe<GroupValue>;
  size?: InputMaybe<GroupValue>;
  through?: InputMaybe<AttachmentGroupThrough>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 附件:分组列表 / Attachment: a list of groups */
export type AttachmentGroupConnection = {
  __typename?: 'AttachmentGroupConnection';
  edges: Array<AttachmentGroupEdge>;
  nodes: Array<AttachmentGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 附件:一组记录中不同值的个数 / Attachment: how many different values a group has */
export type AttachmentGroupCountDistinct = {
  __typename?: 'AttachmentGroupCountDistinct';
  checksum?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  hasThumbnail?: Maybe<Scalars['Int']['output']>;
  mediaType?: Maybe<Scalars['Int']['output']>;
  size?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 附件:列表中的一项及其游标 / Attachment: one item of a list with its cursor */
export type AttachmentGroupEdge = {
  __typename?: 'AttachmentGroupEdge';
  cursor: Scalars['String']['output'];
  node: AttachmentGroup;
};

/** 附件:一组记录的共同值 / Attachment: the values that the records of a group share */
export type AttachmentGroupKey = {
  __typename?: 'AttachmentGroupKey';
  checksum?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  hasThumbnail?: Maybe<Scalars['Boolean']['output']>;
  mediaType?: Maybe<Scalars['String']['output']>;
  size?: Maybe<Scalars['Int']['output']>;
  through?: Maybe<AttachmentGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 附件:按分组的键排序 / Attachment: order by a key of the groups */
export type AttachmentGroupKeyOrderBy = {
  checksum?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  hasThumbnail?: InputMaybe<SortDirection>;
  mediaType?: InputMaybe<SortDirection>;
  size?: InputMaybe<SortDirection>;
  through?: InputMaybe<AttachmentGroupKeyOrderThrough>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 附件:经关系取其键 / Attachment: keys of the records behind its relations */
export type AttachmentGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 附件:经关系取其键 / Attachment: keys of the records behind its relations */
export type AttachmentGroupKeyThrough = {
  __typename?: 'AttachmentGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 附件:一组记录的最大值 / Attachment: of a group, the largest values */
export type AttachmentGroupMax = {
  __typename?: 'AttachmentGroupMax';
  size?: Maybe<Scalars['Int']['output']>;
};

/** 附件:筛选组的最大值 / Attachment: filter groups by largest values */
export type AttachmentGroupMaxHaving = {
  size?: InputMaybe<DecimalFilter>;
};

/** 附件:排序组的最大值 / Attachment: order groups by largest values */
export type AttachmentGroupMaxOrderBy = {
  size?: InputMaybe<SortDirection>;
};

/** 附件:一组记录的最小值 / Attachment: of a group, the smallest values */
export type AttachmentGroupMin = {
  __typename?: 'AttachmentGroupMin';
  size?: Maybe<Scalars['Int']['output']>;
};

/** 附件:筛选组的最小值 / Attachment: filter groups by smallest values */
export type AttachmentGroupMinHaving = {
  size?: InputMaybe<DecimalFilter>;
};

/** 附件:排序组的最小值 / Attachment: order groups by smallest values */
export type AttachmentGroupMinOrderBy = {
  size?: InputMaybe<SortDirection>;
};

/** 附件:组的排序,每个元素恰好一个键 / Attachment: order of the groups, exactly one key per element */
export type AttachmentGroupOrderBy = {
  avg?: InputMaybe<AttachmentGroupAvgOrderBy>;
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<AttachmentGroupKeyOrderBy>;
  max?: InputMaybe<AttachmentGroupMaxOrderBy>;
  min?: InputMaybe<AttachmentGroupMinOrderBy>;
  sum?: InputMaybe<AttachmentGroupSumOrderBy>;
};

/** 附件:一组记录的合计 / Attachment: of a group, the sums */
export type AttachmentGroupSum = {
  __typename?: 'AttachmentGroupSum';
  size?: Maybe<Scalars['Decimal']['output']>;
};

/** 附件:筛选组的合计 / Attachment: filter groups by sums */
export type AttachmentGroupSumHaving = {
  size?: InputMaybe<DecimalFilter>;
};

/** 附件:排序组的合计 / Attachment: order groups by sums */
export type AttachmentGroupSumOrderBy = {
  size?: InputMaybe<SortDirection>;
};

/** 附件:经关系取其键 / Attachment: keys of the records behind its relations */
export type AttachmentGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 附件:保留哪些组 / Attachment: which groups stay */
export type AttachmentHaving = {
  avg?: InputMaybe<AttachmentGroupAvgHaving>;
  count?: InputMaybe<IntFilter>;
  max?: InputMaybe<AttachmentGroupMaxHaving>;
  min?: InputMaybe<AttachmentGroupMinHaving>;
  sum?: InputMaybe<AttachmentGroupSumHaving>;
};

/** 附件 / Attachment */
export type AttachmentListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<AttachmentWhere>;
  none?: InputMaybe<AttachmentWhere>;
  some?: InputMaybe<AttachmentWhere>;
};

/** 附件 / Attachment。每个元素恰好一个键 / exactly one key per element */
export type AttachmentOrderBy = {
  checksum?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  description?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  fileName?: InputMaybe<SortDirection>;
  hasThumbnail?: InputMaybe<SortDirection>;
  height?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  mediaType?: InputMaybe<SortDirection>;
  size?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
  width?: InputMaybe<SortDirection>;
};

/** 附件 / Attachment */
export type AttachmentPayload = {
  __typename?: 'AttachmentPayload';
  attachment?: Maybe<Attachment>;
  errors: Array<UserError>;
};

/** 附件 / Attachment */
export type AttachmentWhere = {
  and?: InputMaybe<Array<AttachmentWhere>>;
  checksum?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  externalId?: InputMaybe<StringFilter>;
  fileName?: InputMaybe<StringFilter>;
  hasThumbnail?: InputMaybe<BooleanFilter>;
  height?: InputMaybe<IntFilter>;
  id?: InputMaybe<IdFilter>;
  mediaType?: InputMaybe<StringFilter>;
  not?: InputMaybe<AttachmentWhere>;
  or?: InputMaybe<Array<AttachmentWhere>>;
  size?: InputMaybe<IntFilter>;
  subjectId?: InputMaybe<IdFilter>;
  subjectType?: InputMaybe<StringFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
  width?: InputMaybe<IntFilter>;
};

/** 审计动作 / Audit action */
export enum AuditAction {
  /** 新建 API 密钥 / API key created */
  ApiKeyCreated = 'API_KEY_CREATED',
  /** 吊销 API 密钥 / API key revoked */
  ApiKeyRevoked = 'API_KEY_REVOKED',
  /** 新建 / Create */
  Create = 'CREATE',
  /** 删除 / Delete */
  Delete = 'DELETE',
  /** 被拒绝 / Denied */
  Denied = 'DENIED',
  /** 修改密码 / Password changed */
  PasswordChanged = 'PASSWORD_CHANGED',
  /** 彻底删除 / Purge */
  Purge = 'PURGE',
  /** 刷新令牌被重复使用 / Refresh token reused */
  RefreshReused = 'REFRESH_REUSED',
  /** 恢复 / Restore */
  Restore = 'RESTORE',
  /** 会话被结束 / Session ended */
  SessionEnded = 'SESSION_ENDED',
  /** 登录 / Sign-in */
  SignIn = 'SIGN_IN',
  /** 登录失败 / Failed sign-in */
  SignInFailed = 'SIGN_IN_FAILED',
  /** 登录锁定 / Sign-in locked */
  SignInLocked = 'SIGN_IN_LOCKED',
  /** 退出登录 / Sign-out */
  SignOut = 'SIGN_OUT',
  /** 修改 / Update */
  Update = 'UPDATE'
}

/** 审计动作的条件,须同时满足 / conditions on Audit action, all of which must hold */
export type AuditActionFilter = {
  eq?: InputMaybe<AuditAction>;
  in?: InputMaybe<Array<AuditAction>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<AuditAction>;
  notIn?: InputMaybe<Array<AuditAction>>;
};

/** 审计记录 / Audit entry */
export type AuditEntry = Node & Record & {
  __typename?: 'AuditEntry';
  /** 动作 / Action */
  action: AuditAction;
  /** 网络地址 / Network address */
  address?: Maybe<Scalars['String']['output']>;
  /** 变更内容 / Changes */
  changes?: Maybe<Scalars['String']['output']>;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 来源 / Source */
  source: AuditSource;
  /** 记录 / Record */
  subject?: Maybe<Record>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 客户端 / User agent */
  userAgent?: Maybe<Scalars['String']['output']>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};

/** 审计记录 / Audit entry */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  edges: Array<AuditEntryEdge>;
  nodes: Array<AuditEntry>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 审计记录 / Audit entry */
export type AuditEntryConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 审计记录:列表中的一项及其游标 / Audit entry: one item of a list with its cursor */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  cursor: Scalars['String']['output'];
  node: AuditEntry;
};

/** 审计记录 / Audit entry。每个元素恰好一个键 / exactly one key per element */
export type AuditEntryOrderBy = {
  action?: InputMaybe<SortDirection>;
  address?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  source?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  userAgent?: InputMaybe<SortDirection>;
  version?: InputMaybe<SortDirection>;
};

/** 审计记录 / Audit entry */
export type AuditEntryWhere = {
  action?: InputMaybe<AuditActionFilter>;
  address?: InputMaybe<StringFilter>;
  and?: InputMaybe<Array<AuditEntryWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<AuditEntryWhere>;
  or?: InputMaybe<Array<AuditEntryWhere>>;
  source?: InputMaybe<AuditSourceFilter>;
  subjectId?: InputMaybe<IdFilter>;
  subjectType?: InputMaybe<StringFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  userAgent?: InputMaybe<StringFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 来源 / Source of a change */
export enum AuditSource {
  /** 命令行 / Command line */
  Cli = 'CLI',
  /** 接口 / API */
  Graphql = 'GRAPHQL',
  /** 导入 / Import */
  Import = 'IMPORT',
  /** 预置数据 / Seed data */
  Seed = 'SEED'
}

/** 来源的条件,须同时满足 / conditions on Source of a change, all of which must hold */
export type AuditSourceFilter = {
  eq?: InputMaybe<AuditSource>;
  in?: InputMaybe<Array<AuditSource>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<AuditSource>;
  notIn?: InputMaybe<Array<AuditSource>>;
};

/** 账户状态 / Account status */
export enum BankAccountStatus {
  /** 正常 / Active */
  Active = 'ACTIVE',
  /** 销户 / Closed */
  Closed = 'CLOSED',
  /** 睡眠 / Dormant */
  Dormant = 'DORMANT',
  /** 冻结 / Frozen */
  Frozen = 'FROZEN'
}

/** 账户状态的条件,须同时满足 / conditions on Account status, all of which must hold */
export type BankAccountStatusFilter = {
  eq?: InputMaybe<BankAccountStatus>;
  in?: InputMaybe<Array<BankAccountStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<BankAccountStatus>;
  notIn?: InputMaybe<Array<BankAccountStatus>>;
};

/** 银行账户 / Financial account */
export type BankFinancialAccount = Node & Record & {
  __typename?: 'BankFinancialAccount';
  /** 余额 / Balance */
  balance?: Maybe<Money>;
  /** 开户机构 / Branch */
  branch?: Maybe<OrgUnit>;
  /** 销户日期 / Closed on */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 币种 / Currency */
  currency: Scalars['CurrencyCode']['output'];
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 企业持有人 / Holder (company) */
  holderAccount?: Maybe<Account>;
  /** 个人持有人 / Holder (person) */
  holderContact?: Maybe<Contact>;
  /** 家庭 / Household */
  household?: Maybe<BankHousehold>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 年利率(%) / Interest rate (% a year) */
  interestRate?: Maybe<Scalars['Decimal']['output']>;
  /** 额度 / Limit */
  limit?: Maybe<Money>;
  /** 到期日 / Matures on */
  maturesOn?: Maybe<Scalars['Date']['output']>;
  /** 账号 / Number */
  number: Scalars['String']['output'];
  /** 开户日期 / Opened on */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /** 负责人 / Owner */
  owner?: Maybe<User>;
  /** 产品名称 / Product name */
  productName?: Maybe<Scalars['String']['output']>;
  /** 状态 / Status */
  status: BankAccountStatus;
  /** 团队 / Team */
  team?: Maybe<Team>;
  /** 类型 / Type */
  type: Scalars['String']['output'];
  /** 部门 / Unit */
  unit?: Maybe<OrgUnit>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};

/** 银行账户 / Financial account */
export type BankFinancialAccountConnection = {
  __typename?: 'BankFinancialAccountConnection';
  edges: Array<BankFinancialAccountEdge>;
  nodes: Array<BankFinancialAccount>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 银行账户 / Financial account */
export type BankFinancialAccountConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 银行账户:列表中的一项及其游标 / Financial account: one item of a list with its cursor */
export type BankFinancialAccountEdge = {
  __typename?: 'BankFinancialAccountEdge';
  cursor: Scalars['String']['output'];
  node: BankFinancialAccount;
};

/** 银行账户:一组记录及其统计 / Financial account: one group of records with its figures */
export type BankFinancialAccountGroup = {
  __typename?: 'BankFinancialAccountGroup';
  avg: BankFinancialAccountGroupAvg;
  count: Scalars['Int']['output'];
  countDistinct: BankFinancialAccountGroupCountDistinct;
  key: BankFinancialAccountGroupKey;
  max: BankFinancialAccountGroupMax;
  min: BankFinancialAccountGroupMin;
  sum: BankFinancialAccountGroupSum;
};

/** 银行账户:一组记录的平均值 / Financial account: of a group, the averages */
export type BankFinancialAccountGroupAvg = {
  __typename?: 'BankFinancialAccountGroupAvg';
  balance?: Maybe<MoneyAggregate>;
  interestRate?: Maybe<Scalars['Decimal']['output']>;
  limit?: Maybe<MoneyAggregate>;
};

/** 银行账户:筛选组的平均值 / Financial account: filter groups by averages */
export type BankFinancialAccountGroupAvgHaving = {
  interestRate?: InputMaybe<DecimalFilter>;
};

/** 银行账户:排序组的平均值 / Financial account: order groups by averages */
export type BankFinancialAccountGroupAvgOrderBy = {
  interestRate?: InputMaybe<SortDirection>;
};

/** 银行账户 / Financial account。每个元素恰好一个键 / exactly one key per element */
export type BankFinancialAccountGroupBy = {
  branch?: InputMaybe<GroupValue>;
  closedOn?: InputMaybe<DateGroup>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  currency?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  holderAccount?: InputMaybe<GroupValue>;
  holderContact?: InputMaybe<GroupValue>;
  household?: InputMaybe<GroupValue>;
  maturesOn?: InputMaybe<DateGroup>;
  openedOn?: InputMaybe<DateGroup>;
  owner?: InputMaybe<GroupValue>;
  productName?: InputMaybe<GroupValue>;
  status?: InputMaybe<GroupValue>;
  team?: InputMaybe<GroupValue>;
  through?: InputMaybe<BankFinancialAccountGroupThrough>;
  type?: InputMaybe<GroupValue>;
  unit?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 银行账户:分组列表 / Financial account: a list of groups */
export type BankFinancialAccountGroupConnection = {
  __typename?: 'BankFinancialAccountGroupConnection';
  edges: Array<BankFinancialAccountGroupEdge>;
  nodes: Array<BankFinancialAccountGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 银行账户:一组记录中不同值的个数 / Financial account: how many different values a group has */
export type BankFinancialAccountGroupCountDistinct = {
  __typename?: 'BankFinancialAccountGroupCountDistinct';
  branch?: Maybe<Scalars['Int']['output']>;
  closedOn?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  currency?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  holderAccount?: Maybe<Scalars['Int']['output']>;
  holderContact?: Maybe<Scalars['Int']['output']>;
  household?: Maybe<Scalars['Int']['output']>;
  maturesOn?: Maybe<Scalars['Int']['output']>;
  openedOn?: Maybe<Scalars['Int']['output']>;
  owner?: Maybe<Scalars['Int']['output']>;
  productName?: Maybe<Scalars['Int']['output']>;
  status?: Maybe<Scalars['Int']['output']>;
  team?: Maybe<Scalars['Int']['output']>;
  type?: Maybe<Scalars['Int']['output']>;
  unit?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 银行账户:列表中的一项及其游标 / Financial account: one item of a list with its cursor */
export type BankFinancialAccountGroupEdge = {
  __typename?: 'BankFinancialAccountGroupEdge';
  cursor: Scalars['String']['output'];
  node: BankFinancialAccountGroup;
};

/** 银行账户:一组记录的共同值 / Financial account: the values that the records of a group share */
export type BankFinancialAccountGroupKey = {
  __typename?: 'BankFinancialAccountGroupKey';
  branch?: Maybe<OrgUnit>;
  /** 时段的第一天 / first day of the bucket */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  currency?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  holderAccount?: Maybe<Account>;
  holderContact?: Maybe<Contact>;
  household?: Maybe<BankHousehold>;
  /** 时段的第一天 / first day of the bucket */
  maturesOn?: Maybe<Scalars['Date']['output']>;
  /** 时段的第一天 / first day of the bucket */
  openedOn?: Maybe<Scalars['Date']['output']>;
  owner?: Maybe<User>;
  productName?: Maybe<Scalars['String']['output']>;
  status?: Maybe<BankAccountStatus>;
  team?: Maybe<Team>;
  through?: Maybe<BankFinancialAccountGroupKeyThrough>;
  type?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<OrgUnit>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 银行账户:按分组的键排序 / Financial account: order by a key of the groups */
export type BankFinancialAccountGroupKeyOrderBy = {
  branch?: InputMaybe<SortDirection>;
  closedOn?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  currency?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  holderAccount?: InputMaybe<SortDirection>;
  holderContact?: InputMaybe<SortDirection>;
  household?: InputMaybe<SortDirection>;
  maturesOn?: InputMaybe<SortDirection>;
  openedOn?: InputMaybe<SortDirection>;
  owner?: InputMaybe<SortDirection>;
  productName?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  team?: InputMaybe<SortDirection>;
  through?: InputMaybe<BankFinancialAccountGroupKeyOrderThrough>;
  type?: InputMaybe<SortDirection>;
  unit?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 银行账户:经关系取其键 / Financial account: keys of the records behind its relations */
export type BankFinancialAccountGroupKeyOrderThrough = {
  branch?: InputMaybe<OrgUnitGroupKeyOrderBy>;
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  holderAccount?: InputMaybe<AccountGroupKeyOrderBy>;
  holderContact?: InputMaybe<ContactGroupKeyOrderBy>;
  household?: InputMaybe<BankHouseholdGroupKeyOrderBy>;
  owner?: InputMaybe<UserGroupKeyOrderBy>;
  team?: InputMaybe<TeamGroupKeyOrderBy>;
  unit?: InputMaybe<OrgUnitGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 银行账户:经关系取其键 / Financial account: keys of the records behind its relations */
export type BankFinancialAccountGroupKeyThrough = {
  __typename?: 'BankFinancialAccountGroupKeyThrough';
  branch?: Maybe<OrgUnitGroupKey>;
  createdBy?: Maybe<UserGroupKey>;
  holderAccount?: Maybe<AccountGroupKey>;
  holderContact?: Maybe<ContactGroupKey>;
  household?: Maybe<BankHouseholdGroupKey>;
  owner?: Maybe<UserGroupKey>;
  team?: Maybe<TeamGroupKey>;
  unit?: Maybe<OrgUnitGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 银行账户:一组记录的最大值 / Financial account: of a group, the largest values */
export type BankFinancialAccountGroupMax = {
  __typename?: 'BankFinancialAccountGroupMax';
  balance?: Maybe<MoneyAggregate>;
  closedOn?: Maybe<Scalars['Date']['output']>;
  interestRate?: Maybe<Scalars['Decimal']['output']>;
  limit?: Maybe<MoneyAggregate>;
  maturesOn?: Maybe<Scalars['Date']['output']>;
  openedOn?: Maybe<Scalars['Date']['output']>;
};

/** 银行账户:筛选组的最大值 / Financial account: filter groups by largest values */
export type BankFinancialAccountGroupMaxHaving = {
  interestRate?: InputMaybe<DecimalFilter>;
};

/** 银行账户:排序组的最大值 / Financial account: order groups by largest values */
export type BankFinancialAccountGroupMaxOrderBy = {
  closedOn?: InputMaybe<SortDirection>;
  interestRate?: InputMaybe<SortDirection>;
  maturesOn?: InputMaybe<SortDirection>;
  openedOn?: InputMaybe<SortDirection>;
};

/** 银行账户:一组记录的最小值 / Financial account: of a group, the smallest values */
export type BankFinancialAccountGroupMin = {
  __typename?: 'BankFinancialAccountGroupMin';
  balance?: Maybe<MoneyAggregate>;
  closedOn?: Maybe<Scalars['Date']['output']>;
  interestRate?: Maybe<Scalars['Decimal']['output']>;
  limit?: Maybe<MoneyAggregate>;
  maturesOn?: Maybe<Scalars['Date']['output']>;
  openedOn?: Maybe<Scalars['Date']['output']>;
};

/** 银行账户:筛选组的最小值 / Financial account: filter groups by smallest values */
export type BankFinancialAccountGroupMinHaving = {
  interestRate?: InputMaybe<DecimalFilter>;
};

/** 银行账户:排序组的最小值 / Financial account: order groups by smallest values */
export type BankFinancialAccountGroupMinOrderBy = {
  closedOn?: InputMaybe<SortDirection>;
  interestRate?: InputMaybe<SortDirection>;
  maturesOn?: InputMaybe<SortDirection>;
  openedOn?: InputMaybe<SortDirection>;
};

/** 银行账户:组的排序,每个元素恰好一个键 / Financial account: order of the groups, exactly one key per element */
export type BankFinancialAccountGroupOrderBy = {
  avg?: InputMaybe<BankFinancialAccountGroupAvgOrderBy>;
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<BankFinancialAccountGroupKeyOrderBy>;
  max?: InputMaybe<BankFinancialAccountGroupMaxOrderBy>;
  min?: InputMaybe<BankFinancialAccountGroupMinOrderBy>;
};

/** 银行账户:一组记录的合计 / Financial account: of a group, the sums */
export type BankFinancialAccountGroupSum = {
  __typename?: 'BankFinancialAccountGroupSum';
  balance?: Maybe<MoneyAggregate>;
  limit?: Maybe<MoneyAggregate>;
};

/** 银行账户:经关系取其键 / Financial account: keys of the records behind its relations */
export type BankFinancialAccountGroupThrough = {
  branch?: InputMaybe<OrgUnitGroupBy>;
  createdBy?: InputMaybe<UserGroupBy>;
  holderAccount?: InputMaybe<AccountGroupBy>;
  holderContact?: InputMaybe<ContactGroupBy>;
  household?: InputMaybe<BankHouseholdGroupBy>;
  owner?: InputMaybe<UserGroupBy>;
  team?: InputMaybe<TeamGroupBy>;
  unit?: InputMaybe<OrgUnitGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 银行账户:保留哪些组 / Financial account: which groups stay */
export type BankFinancialAccountHaving = {
  avg?: InputMaybe<BankFinancialAccountGroupAvgHaving>;
  count?: InputMaybe<IntFilter>;
  max?: InputMaybe<BankFinancialAccountGroupMaxHaving>;
  min?: InputMaybe<BankFinancialAccountGroupMinHaving>;
};

/** 银行账户:唯一字段 / Financial account: the fields that name one record */
export enum BankFinancialAccountKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID',
  /** 账号 / Number */
  Number = 'NUMBER'
}

/** 银行账户 / Financial account */
export type BankFinancialAccountListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<BankFinancialAccountWhere>;
  none?: InputMaybe<BankFinancialAccountWhere>;
  some?: InputMaybe<BankFinancialAccountWhere>;
};

/** 银行账户 / Financial account。每个元素恰好一个键 / exactly one key per element */
export type BankFinancialAccountOrderBy = {
  balance?: InputMaybe<SortDirection>;
  branch?: InputMaybe<OrgUnitOrderBy>;
  closedOn?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  currency?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  holderAccount?: InputMaybe<AccountOrderBy>;
  holderContact?: InputMaybe<ContactOrderBy>;
  household?: InputMaybe<BankHouseholdOrderBy>;
  id?: InputMaybe<SortDirection>;
  interestRate?: InputMaybe<SortDirection>;
  limit?: InputMaybe<SortDirection>;
  maturesOn?: InputMaybe<SortDirection>;
  number?: InputMaybe<SortDirection>;
  openedOn?: InputMaybe<SortDirection>;
  owner?: InputMaybe<UserOrderBy>;
  productName?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  team?: InputMaybe<TeamOrderBy>;
  type?: InputMaybe<SortDirection>;
  unit?: InputMaybe<OrgUnitOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 银行账户 / Financial account */
export type BankFinancialAccountPayload = {
  __typename?: 'BankFinancialAccountPayload';
  bankFinancialAccount?: Maybe<BankFinancialAccount>;
  errors: Array<UserError>;
};

/** 银行账户 / Financial account */
export type BankFinancialAccountWhere = {
  and?: InputMaybe<Array<BankFinancialAccountWhere>>;
  balance?: InputMaybe<MoneyFilter>;
  branch?: InputMaybe<OrgUnitWhere>;
  branchId?: InputMaybe<IdFilter>;
  closedOn?: InputMaybe<DateFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  currency?: InputMaybe<StringFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  holderAccount?: InputMaybe<AccountWhere>;
  holderAccountId?: InputMaybe<IdFilter>;
  holderContact?: InputMaybe<ContactWhere>;
  holderContactId?: InputMaybe<IdFilter>;
  household?: InputMaybe<BankHouseholdWhere>;
  householdId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  interestRate?: InputMaybe<DecimalFilter>;
  limit?: InputMaybe<MoneyFilter>;
  maturesOn?: InputMaybe<DateFilter>;
  not?: InputMaybe<BankFinancialAccountWhere>;
  number?: InputMaybe<StringFilter>;
  openedOn?: InputMaybe<DateFilter>;
  or?: InputMaybe<Array<BankFinancialAccountWhere>>;
  owner?: InputMaybe<UserWhere>;
  ownerId?: InputMaybe<IdFilter>;
  productName?: InputMaybe<StringFilter>;
  status?: InputMaybe<BankAccountStatusFilter>;
  team?: InputMaybe<TeamWhere>;
  teamId?: InputMaybe<IdFilter>;
  type?: InputMaybe<StringFilter>;
  unit?: InputMaybe<OrgUnitWhere>;
  unitId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 家庭 / Household */
export type BankHousehold = Node & Record & {
  __typename?: 'BankHousehold';
  /** 地址 / Address */
  address?: Maybe<Scalars['String']['output']>;
  /** 附件 / Attachments */
  attachments: AttachmentConnection;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 家庭账户 / Financial accounts */
  financialAccounts: BankFinancialAccountConnection;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 家庭成员 / Members */
  members: BankHouseholdMemberConnection;
  /** 名称 / Name */
  name: Scalars['String']['output'];
  /** 备注 / Note */
  note?: Maybe<Scalars['String']['output']>;
  /** 备注 / Notes */
  notes: NoteConnection;
  /** 家庭编号 / Number */
  number?: Maybe<Scalars['String']['output']>;
  /** 负责人 / Owner */
  owner?: Maybe<User>;
  /** 客户分层 / Segment */
  segment?: Maybe<Scalars['String']['output']>;
  /** 标签 / Taggings */
  taggings: TaggingConnection;
  /** 团队 / Team */
  team?: Maybe<Team>;
  /** 家庭及现有成员的账户按币种合计,需权限 bank:balance / Accounts of the household and its members by currency */
  totalBalance?: Maybe<Array<BankTotalBalance>>;
  /** 部门 / Unit */
  unit?: Maybe<OrgUnit>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};


/** 家庭 / Household */
export type BankHouseholdAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttachmentOrderBy>>;
  where?: InputMaybe<AttachmentWhere>;
};


/** 家庭 / Household */
export type BankHouseholdFinancialAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BankFinancialAccountOrderBy>>;
  where?: InputMaybe<BankFinancialAccountWhere>;
};


/** 家庭 / Household */
export type BankHouseholdMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BankHouseholdMemberOrderBy>>;
  where?: InputMaybe<BankHouseholdMemberWhere>;
};


/** 家庭 / Household */
export type BankHouseholdNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NoteOrderBy>>;
  where?: InputMaybe<NoteWhere>;
};


/** 家庭 / Household */
export type BankHouseholdTaggingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaggingOrderBy>>;
  where?: InputMaybe<TaggingWhere>;
};

/** 家庭 / Household */
export type BankHouseholdConnection = {
  __typename?: 'BankHouseholdConnection';
  edges: Array<BankHouseholdEdge>;
  nodes: Array<BankHousehold>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 家庭 / Household */
export type BankHouseholdConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 家庭:列表中的一项及其游标 / Household: one item of a list with its cursor */
export type BankHouseholdEdge = {
  __typename?: 'BankHouseholdEdge';
  cursor: Scalars['String']['output'];
  node: BankHousehold;
};

/** 家庭:一组记录及其统计 / Household: one group of records with its figures */
export type BankHouseholdGroup = {
  __typename?: 'BankHouseholdGroup';
  count: Scalars['Int']['output'];
  countDistinct: BankHouseholdGroupCountDistinct;
  key: BankHouseholdGroupKey;
};

/** 家庭 / Household。每个元素恰好一个键 / exactly one key per element */
export type BankHouseholdGroupBy = {
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  name?: InputMaybe<GroupValue>;
  owner?: InputMaybe<GroupValue>;
  segment?: InputMaybe<GroupValue>;
  team?: InputMaybe<GroupValue>;
  through?: InputMaybe<BankHouseholdGroupThrough>;
  unit?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 家庭:分组列表 / Household: a list of groups */
export type BankHouseholdGroupConnection = {
  __typename?: 'BankHouseholdGroupConnection';
  edges: Array<BankHouseholdGroupEdge>;
  nodes: Array<BankHouseholdGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 家庭:一组记录中不同值的个数 / Household: how many different values a group has */
export type BankHouseholdGroupCountDistinct = {
  __typename?: 'BankHouseholdGroupCountDistinct';
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['Int']['output']>;
  owner?: Maybe<Scalars['Int']['output']>;
  segment?: Maybe<Scalars['Int']['output']>;
  team?: Maybe<Scalars['Int']['output']>;
  unit?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 家庭:列表中的一项及其游标 / Household: one item of a list with its cursor */
export type BankHouseholdGroupEdge = {
  __typename?: 'BankHouseholdGroupEdge';
  cursor: Scalars['String']['output'];
  node: BankHouseholdGroup;
};

/** 家庭:一组记录的共同值 / Household: the values that the records of a group share */
export type BankHouseholdGroupKey = {
  __typename?: 'BankHouseholdGroupKey';
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  owner?: Maybe<User>;
  segment?: Maybe<Scalars['String']['output']>;
  team?: Maybe<Team>;
  through?: Maybe<BankHouseholdGroupKeyThrough>;
  unit?: Maybe<OrgUnit>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 家庭:按分组的键排序 / Household: order by a key of the groups */
export type BankHouseholdGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  owner?: InputMaybe<SortDirection>;
  segment?: InputMaybe<SortDirection>;
  team?: InputMaybe<SortDirection>;
  through?: InputMaybe<BankHouseholdGroupKeyOrderThrough>;
  unit?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 家庭:经关系取其键 / Household: keys of the records behind its relations */
export type BankHouseholdGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  owner?: InputMaybe<UserGroupKeyOrderBy>;
  team?: InputMaybe<TeamGroupKeyOrderBy>;
  unit?: InputMaybe<OrgUnitGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 家庭:经关系取其键 / Household: keys of the records behind its relations */
export type BankHouseholdGroupKeyThrough = {
  __typename?: 'BankHouseholdGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  owner?: Maybe<UserGroupKey>;
  team?: Maybe<TeamGroupKey>;
  unit?: Maybe<OrgUnitGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 家庭:组的排序,每个元素恰好一个键 / Household: order of the groups, exactly one key per element */
export type BankHouseholdGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<BankHouseholdGroupKeyOrderBy>;
};

/** 家庭:经关系取其键 / Household: keys of the records behind its relations */
export type BankHouseholdGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  owner?: InputMaybe<UserGroupBy>;
  team?: InputMaybe<TeamGroupBy>;
  unit?: InputMaybe<OrgUnitGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 家庭:保留哪些组 / Household: which groups stay */
export type BankHouseholdHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 家庭:唯一字段 / Household: the fields that name one record */
export enum BankHouseholdKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID',
  /** 家庭编号 / Number */
  Number = 'NUMBER'
}

/** 家庭成员 / Household member */
export type BankHouseholdMember = Node & Record & {
  __typename?: 'BankHouseholdMember';
  /** 成员 / Contact */
  contact?: Maybe<Contact>;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 家庭 / Household */
  household?: Maybe<BankHousehold>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 家庭角色 / Role */
  role: Scalars['String']['output'];
  /** 加入日期 / Since */
  since?: Maybe<Scalars['Date']['output']>;
  /** 离开日期 / Until */
  until?: Maybe<Scalars['Date']['output']>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};

/** 家庭成员 / Household member */
export type BankHouseholdMemberConnection = {
  __typename?: 'BankHouseholdMemberConnection';
  edges: Array<BankHouseholdMemberEdge>;
  nodes: Array<BankHouseholdMember>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 家庭成员 / Household member */
export type BankHouseholdMemberConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 家庭成员:列表中的一项及其游标 / Household member: one item of a list with its cursor */
export type BankHouseholdMemberEdge = {
  __typename?: 'BankHouseholdMemberEdge';
  cursor: Scalars['String']['output'];
  node: BankHouseholdMember;
};

/** 家庭成员:一组记录及其统计 / Household member: one group of records with its figures */
export type BankHouseholdMemberGroup = {
  __typename?: 'BankHouseholdMemberGroup';
  count: Scalars['Int']['output'];
  countDistinct: BankHouseholdMemberGroupCountDistinct;
  key: BankHouseholdMemberGroupKey;
};

/** 家庭成员 / Household member。每个元素恰好一个键 / exactly one key per element */
export type BankHouseholdMemberGroupBy = {
  contact?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  household?: InputMaybe<GroupValue>;
  role?: InputMaybe<GroupValue>;
  since?: InputMaybe<DateGroup>;
  through?: InputMaybe<BankHouseholdMemberGroupThrough>;
  until?: InputMaybe<DateGroup>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 家庭成员:分组列表 / Household member: a list of groups */
export type BankHouseholdMemberGroupConnection = {
  __typename?: 'BankHouseholdMemberGroupConnection';
  edges: Array<BankHouseholdMemberGroupEdge>;
  nodes: Array<BankHouseholdMemberGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 家庭成员:一组记录中不同值的个数 / Household member: how many different values a group has */
export type BankHouseholdMemberGroupCountDistinct = {
  __typename?: 'BankHouseholdMemberGroupCountDistinct';
  contact?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  household?: Maybe<Scalars['Int']['output']>;
  role?: Maybe<Scalars['Int']['output']>;
  since?: Maybe<Scalars['Int']['output']>;
  until?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 家庭成员:列表中的一项及其游标 / Household member: one item of a list with its cursor */
export type BankHouseholdMemberGroupEdge = {
  __typename?: 'BankHouseholdMemberGroupEdge';
  cursor: Scalars['String']['output'];
  node: BankHouseholdMemberGroup;
};

/** 家庭成员:一组记录的共同值 / Household member: the values that the records of a group share */
export type BankHouseholdMemberGroupKey = {
  __typename?: 'BankHouseholdMemberGroupKey';
  contact?: Maybe<Contact>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  household?: Maybe<BankHousehold>;
  role?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  since?: Maybe<Scalars['Date']['output']>;
  through?: Maybe<BankHouseholdMemberGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  until?: Maybe<Scalars['Date']['output']>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 家庭成员:按分组的键排序 / Household member: order by a key of the groups */
export type BankHouseholdMemberGroupKeyOrderBy = {
  contact?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  household?: InputMaybe<SortDirection>;
  role?: InputMaybe<SortDirection>;
  since?: InputMaybe<SortDirection>;
  through?: InputMaybe<BankHouseholdMemberGroupKeyOrderThrough>;
  until?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 家庭成员:经关系取其键 / Household member: keys of the records behind its relations */
export type BankHouseholdMemberGroupKeyOrderThrough = {
  contact?: InputMaybe<ContactGroupKeyOrderBy>;
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  household?: InputMaybe<BankHouseholdGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 家庭成员:经关系取其键 / Household member: keys of the records behind its relations */
export type BankHouseholdMemberGroupKeyThrough = {
  __typename?: 'BankHouseholdMemberGroupKeyThrough';
  contact?: Maybe<ContactGroupKey>;
  createdBy?: Maybe<UserGroupKey>;
  household?: Maybe<BankHouseholdGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 家庭成员:组的排序,每个元素恰好一个键 / Household member: order of the groups, exactly one key per element */
export type BankHouseholdMemberGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<BankHouseholdMemberGroupKeyOrderBy>;
};

/** 家庭成员:经关系取其键 / Household member: keys of the records behind its relations */
export type BankHouseholdMemberGroupThrough = {
  contact?: InputMaybe<ContactGroupBy>;
  createdBy?: InputMaybe<UserGroupBy>;
  household?: InputMaybe<BankHouseholdGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 家庭成员:保留哪些组 / Household member: which groups stay */
export type BankHouseholdMemberHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 家庭成员:唯一字段 / Household member: the fields that name one record */
export enum BankHouseholdMemberKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 家庭成员 / Household member */
export type BankHouseholdMemberListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<BankHouseholdMemberWhere>;
  none?: InputMaybe<BankHouseholdMemberWhere>;
  some?: InputMaybe<BankHouseholdMemberWhere>;
};

/** 家庭成员 / Household member。每个元素恰好一个键 / exactly one key per element */
export type BankHouseholdMemberOrderBy = {
  contact?: InputMaybe<ContactOrderBy>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  household?: InputMaybe<BankHouseholdOrderBy>;
  id?: InputMaybe<SortDirection>;
  role?: InputMaybe<SortDirection>;
  since?: InputMaybe<SortDirection>;
  until?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 家庭成员 / Household member */
export type BankHouseholdMemberPayload = {
  __typename?: 'BankHouseholdMemberPayload';
  bankHouseholdMember?: Maybe<BankHouseholdMember>;
  errors: Array<UserError>;
};

/** 家庭成员 / Household member */
export type BankHouseholdMemberWhere = {
  and?: InputMaybe<Array<BankHouseholdMemberWhere>>;
  contact?: InputMaybe<ContactWhere>;
  contactId?: InputMaybe<IdFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  household?: InputMaybe<BankHouseholdWhere>;
  householdId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<BankHouseholdMemberWhere>;
  or?: InputMaybe<Array<BankHouseholdMemberWhere>>;
  role?: InputMaybe<StringFilter>;
  since?: InputMaybe<DateFilter>;
  until?: InputMaybe<DateFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 家庭成员 / Household member */
export type BankHouseholdMembersInput = {
  /** 成员 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 家庭角色 / Role */
  role?: InputMaybe<Scalars['String']['input']>;
  /** 加入日期 / Since */
  since?: InputMaybe<Scalars['Date']['input']>;
  /** 离开日期 / Until */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** 家庭 / Household。每个元素恰好一个键 / exactly one key per element */
export type BankHouseholdOrderBy = {
  address?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  number?: InputMaybe<SortDirection>;
  owner?: InputMaybe<UserOrderBy>;
  segment?: InputMaybe<SortDirection>;
  team?: InputMaybe<TeamOrderBy>;
  unit?: InputMaybe<OrgUnitOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 家庭 / Household */
export type BankHouseholdPayload = {
  __typename?: 'BankHouseholdPayload';
  bankHousehold?: Maybe<BankHousehold>;
  errors: Array<UserError>;
};

/** 标签使用 / Tagging */
export type BankHouseholdTaggingsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Tag */
  tagId?: InputMaybe<Scalars['ID']['input']>;
};

/** 家庭 / Household */
export type BankHouseholdWhere = {
  address?: InputMaybe<StringFilter>;
  and?: InputMaybe<Array<BankHouseholdWhere>>;
  attachments?: InputMaybe<AttachmentListWhere>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  financialAccounts?: InputMaybe<BankFinancialAccountListWhere>;
  id?: InputMaybe<IdFilter>;
  members?: InputMaybe<BankHouseholdMemberListWhere>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<BankHouseholdWhere>;
  note?: InputMaybe<StringFilter>;
  notes?: InputMaybe<NoteListWhere>;
  number?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<BankHouseholdWhere>>;
  owner?: InputMaybe<UserWhere>;
  ownerId?: InputMaybe<IdFilter>;
  segment?: InputMaybe<StringFilter>;
  taggings?: InputMaybe<TaggingListWhere>;
  team?: InputMaybe<TeamWhere>;
  teamId?: InputMaybe<IdFilter>;
  unit?: InputMaybe<OrgUnitWhere>;
  unitId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 持有产品 / What a customer holds of one type of account */
export type BankProductHolding = {
  __typename?: 'BankProductHolding';
  /** 未销户的账户数 / Open accounts */
  count: Scalars['Int']['output'];
  /** 按币种合计,需权限 bank:balance / Sums by currency */
  totalBalance?: Maybe<Array<BankTotalBalance>>;
  /** 账户类型代码(bank-account-type) / Code of the account type */
  type: Scalars['String']['output'];
};

/** 按币种合计的余额 / Sums of open accounts in one currency */
export type BankTotalBalance = {
  __typename?: 'BankTotalBalance';
  /** 持有 / What the customer holds */
  held: Money;
  /** 净额 / Held less owed */
  net: Money;
  /** 欠款(正数) / What the customer owes, as a positive amount */
  owed: Money;
};

/** 是否值的条件,须同时满足 / conditions on yes or no, all of which must hold */
export type BooleanFilter = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 对选材的作用 / Say in the material */
export enum BuildingDecision {
  /** 决定 / Decides */
  Decides = 'DECIDES',
  /** 影响 / Influences */
  Influences = 'INFLUENCES',
  /** 无作用 / Neither */
  Neither = 'NEITHER'
}

/** 对选材的作用的条件,须同时满足 / conditions on Say in the material, all of which must hold */
export type BuildingDecisionFilter = {
  eq?: InputMaybe<BuildingDecision>;
  in?: InputMaybe<Array<BuildingDecision>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<BuildingDecision>;
  notIn?: InputMaybe<Array<BuildingDecision>>;
};

/** 项目参与方 / Participant */
export type BuildingParticipant = Node & Record & {
  __typename?: 'BuildingParticipant';
  /** 参与单位 / Account */
  account?: Maybe<Account>;
  /** 参与人 / Contact */
  contact?: Maybe<Contact>;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 对选材的作用 / Say in the material */
  decides?: Maybe<BuildingDecision>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 备注 / Note */
  note?: Maybe<Scalars['String']['output']>;
  /** 工程项目 / Project */
  project?: Maybe<BuildingProject>;
  /** 参与角色 / Role */
  role: Scalars['String']['output'];
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};

/** 项目参与方 / Participant */
export type BuildingParticipantConnection = {
  __typename?: 'BuildingParticipantConnection';
  edges: Array<BuildingParticipantEdge>;
  nodes: Array<BuildingParticipant>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 项目参与方 / Participant */
export type BuildingParticipantConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 项目参与方:列表中的一项及其游标 / Participant: one item of a list with its cursor */
export type BuildingParticipantEdge = {
  __typename?: 'BuildingParticipantEdge';
  cursor: Scalars['String']['output'];
  node: BuildingParticipant;
};

/** 项目参与方:一组记录及其统计 / Participant: one group of records with its figures */
export type BuildingParticipantGroup = {
  __typename?: 'BuildingParticipantGroup';
  count: Scalars['Int']['output'];
  countDistinct: BuildingParticipantGroupCountDistinct;
  key: BuildingParticipantGroupKey;
};

/** 项目参与方 / Participant。每个元素恰好一个键 / exactly one key per element */
export type BuildingParticipantGroupBy = {
  account?: InputMaybe<GroupValue>;
  contact?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  decides?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  project?: InputMaybe<GroupValue>;
  role?: InputMaybe<GroupValue>;
  through?: InputMaybe<BuildingParticipantGroupThrough>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 项目参与方:分组列表 / Participant: a list of groups */
export type BuildingParticipantGroupConnection = {
  __typename?: 'BuildingParticipantGroupConnection';
  edges: Array<BuildingParticipantGroupEdge>;
  nodes: Array<BuildingParticipantGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 项目参与方:一组记录中不同值的个数 / Participant: how many different values a group has */
export type BuildingParticipantGroupCountDistinct = {
  __typename?: 'BuildingParticipantGroupCountDistinct';
  account?: Maybe<Scalars['Int']['output']>;
  contact?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  decides?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  project?: Maybe<Scalars['Int']['output']>;
  role?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 项目参与方:列表中的一项及其游标 / Participant: one item of a list with its cursor */
export type BuildingParticipantGroupEdge = {
  __typename?: 'BuildingParticipantGroupEdge';
  cursor: Scalars['String']['output'];
  node: BuildingParticipantGroup;
};

/** 项目参与方:一组记录的共同值 / Participant: the values that the records of a group share */
export type BuildingParticipantGroupKey = {
  __typename?: 'BuildingParticipantGroupKey';
  account?: Maybe<Account>;
  contact?: Maybe<Contact>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  decides?: Maybe<BuildingDecision>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  project?: Maybe<BuildingProject>;
  role?: Maybe<Scalars['String']['output']>;
  through?: Maybe<BuildingParticipantGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 项目参与方:按分组的键排序 / Participant: order by a key of the groups */
export type BuildingParticipantGroupKeyOrderBy = {
  account?: InputMaybe<SortDirection>;
  contact?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  decides?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  project?: InputMaybe<SortDirection>;
  role?: InputMaybe<SortDirection>;
  through?: InputMaybe<BuildingParticipantGroupKeyOrderThrough>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 项目参与方:经关系取其键 / Participant: keys of the records behind its relations */
export type BuildingParticipantGroupKeyOrderThrough = {
  account?: InputMaybe<AccountGroupKeyOrderBy>;
  contact?: InputMaybe<ContactGroupKeyOrderBy>;
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  project?: InputMaybe<BuildingProjectGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 项目参与方:经关系取其键 / Participant: keys of the records behind its relations */
export type BuildingParticipantGroupKeyThrough = {
  __typename?: 'BuildingParticipantGroupKeyThrough';
  account?: Maybe<AccountGroupKey>;
  contact?: Maybe<ContactGroupKey>;
  createdBy?: Maybe<UserGroupKey>;
  project?: Maybe<BuildingProjectGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 项目参与方:组的排序,每个元素恰好一个键 / Participant: order of the groups, exactly one key per element */
export type BuildingParticipantGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<BuildingParticipantGroupKeyOrderBy>;
};

/** 项目参与方:经关系取其键 / Participant: keys of the records behind its relations */
export type BuildingParticipantGroupThrough = {
  account?: InputMaybe<AccountGroupBy>;
  contact?: InputMaybe<ContactGroupBy>;
  createdBy?: InputMaybe<UserGroupBy>;
  project?: InputMaybe<BuildingProjectGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 项目参与方:保留哪些组 / Participant: which groups stay */
export type BuildingParticipantHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 项目参与方:唯一字段 / Participant: the fields that name one record */
export enum BuildingParticipantKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 项目参与方 / Participant */
export type BuildingParticipantListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<BuildingParticipantWhere>;
  none?: InputMaybe<BuildingParticipantWhere>;
  some?: InputMaybe<BuildingParticipantWhere>;
};

/** 项目参与方 / Participant。每个元素恰好一个键 / exactly one key per element */
export type BuildingParticipantOrderBy = {
  account?: InputMaybe<AccountOrderBy>;
  contact?: InputMaybe<ContactOrderBy>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  decides?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  note?: InputMaybe<SortDirection>;
  project?: InputMaybe<BuildingProjectOrderBy>;
  role?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 项目参与方 / Participant */
export type BuildingParticipantPayload = {
  __typename?: 'BuildingParticipantPayload';
  buildingParticipant?: Maybe<BuildingParticipant>;
  errors: Array<UserError>;
};

/** 项目参与方 / Participant */
export type BuildingParticipantWhere = {
  account?: InputMaybe<AccountWhere>;
  accountId?: InputMaybe<IdFilter>;
  and?: InputMaybe<Array<BuildingParticipantWhere>>;
  contact?: InputMaybe<ContactWhere>;
  contactId?: InputMaybe<IdFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  decides?: InputMaybe<BuildingDecisionFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<BuildingParticipantWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<BuildingParticipantWhere>>;
  project?: InputMaybe<BuildingProjectWhere>;
  projectId?: InputMaybe<IdFilter>;
  role?: InputMaybe<StringFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 工程项目 / Project */
export type BuildingProject = Node & Record & {
  __typename?: 'BuildingProject';
  /** 工作记录 / Activities */
  activities: ActivityConnection;
  /** 地址 / Address */
  address?: Maybe<Scalars['String']['output']>;
  /** 附件 / Attachments */
  attachments: AttachmentConnection;
  /** 投标截止日期 / Bid closes on */
  bidClosesOn?: Maybe<Scalars['Date']['output']>;
  /** 招标开始日期 / Bid opens on */
  bidOpensOn?: Maybe<Scalars['Date']['output']>;
  /** 城市 / City */
  city?: Maybe<Scalars['String']['output']>;
  /** 竣工日期 / Completes on */
  completesOn?: Maybe<Scalars['Date']['output']>;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 说明 / Description */
  description?: Maybe<Scalars['String']['output']>;
  /** 开发商 / Developer */
  developer?: Maybe<Account>;
  /** 区县 / District */
  district?: Maybe<Scalars['String']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 建筑面积(平方米) / Floor area (m²) */
  floorArea?: Maybe<Scalars['Decimal']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 材料估值 / Material value */
  materialValue?: Maybe<Money>;
  /** 项目名称 / Name */
  name: Scalars['String']['output'];
  /** 片区 / Neighbourhood */
  neighbourhood?: Maybe<Scalars['String']['output']>;
  /** 备注 / Notes */
  notes: NoteConnection;
  /** 项目结果 / Outcome */
  outcome: BuildingProjectOutcome;
  /** 项目主管 / Project lead */
  owner?: Maybe<User>;
  /** 参与方 / Participants */
  participants: BuildingParticipantConnection;
  /** 许可申请日期 / Permit applied for on */
  permitAppliedOn?: Maybe<Scalars['Date']['output']>;
  /** 许可规费 / Permit fee */
  permitFee?: Maybe<Money>;
  /** 许可颁发日期 / Permit issued on */
  permitIssuedOn?: Maybe<Scalars['Date']['output']>;
  /** 许可证号 / Permit number */
  permitNumber?: Maybe<Scalars['String']['output']>;
  /** 工程进度 / Progress */
  progress?: Maybe<Scalars['String']['output']>;
  /** 信息渠道 / Source */
  source?: Maybe<Scalars['String']['output']>;
  /** 项目阶段 / Stage */
  stage: Scalars['String']['output'];
  /** 开工日期 / Starts on */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** 地上层数 / Storeys */
  storeys?: Maybe<Scalars['Int']['output']>;
  /** 层数说明 / Storeys in words */
  storeysNote?: Maybe<Scalars['String']['output']>;
  /** 标签 / Taggings */
  taggings: TaggingConnection;
  /** 团队 / Team */
  team?: Maybe<Team>;
  /** 工程类型 / Type */
  type?: Maybe<Scalars['String']['output']>;
  /** 部门 / Unit */
  unit?: Maybe<OrgUnit>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};


/** 工程项目 / Project */
export type BuildingProjectActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityOrderBy>>;
  where?: InputMaybe<ActivityWhere>;
};


/** 工程项目 / Project */
export type BuildingProjectAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttachmentOrderBy>>;
  where?: InputMaybe<AttachmentWhere>;
};


/** 工程项目 / Project */
export type BuildingProjectNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NoteOrderBy>>;
  where?: InputMaybe<NoteWhere>;
};


/** 工程项目 / Project */
export type BuildingProjectParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BuildingParticipantOrderBy>>;
  where?: InputMaybe<BuildingParticipantWhere>;
};


/** 工程项目 / Project */
export type BuildingProjectTaggingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaggingOrderBy>>;
  where?: InputMaybe<TaggingWhere>;
};

/** 工程项目 / Project */
export type BuildingProjectConnection = {
  __typename?: 'BuildingProjectConnection';
  edges: Array<BuildingProjectEdge>;
  nodes: Array<BuildingProject>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 工程项目 / Project */
export type BuildingProjectConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 工程项目:列表中的一项及其游标 / Project: one item of a list with its cursor */
export type BuildingProjectEdge = {
  __typename?: 'BuildingProjectEdge';
  cursor: Scalars['String']['output'];
  node: BuildingProject;
};

/** 工程项目:一组记录及其统计 / Project: one group of records with its figures */
export type BuildingProjectGroup = {
  __typename?: 'BuildingProjectGroup';
  avg: BuildingProjectGroupAvg;
  count: Scalars['Int']['output'];
  countDistinct: BuildingProjectGroupCountDistinct;
  key: BuildingProjectGroupKey;
  max: BuildingProjectGroupMax;
  min: BuildingProjectGroupMin;
  sum: BuildingProjectGroupSum;
};

/** 工程项目:一组记录的平均值 / Project: of a group, the averages */
export type BuildingProjectGroupAvg = {
  __typename?: 'BuildingProjectGroupAvg';
  floorArea?: Maybe<Scalars['Decimal']['output']>;
  materialValue?: Maybe<MoneyAggregate>;
  permitFee?: Maybe<MoneyAggregate>;
  storeys?: Maybe<Scalars['Decimal']['output']>;
};

/** 工程项目:筛选组的平均值 / Project: filter groups by averages */
export type BuildingProjectGroupAvgHaving = {
  floorArea?: InputMaybe<DecimalFilter>;
  storeys?: InputMaybe<DecimalFilter>;
};

/** 工程项目:排序组的平均值 / Project: order groups by averages */
export type BuildingProjectGroupAvgOrderBy = {
  floorArea?: InputMaybe<SortDirection>;
  storeys?: InputMaybe<SortDirection>;
};

/** 工程项目 / Project。每个元素恰好一个键 / exactly one key per element */
export type BuildingProjectGroupBy = {
  bidClosesOn?: InputMaybe<DateGroup>;
  bidOpensOn?: InputMaybe<DateGroup>;
  city?: InputMaybe<GroupValue>;
  completesOn?: InputMaybe<DateGroup>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  developer?: InputMaybe<GroupValue>;
  district?: InputMaybe<GroupValue>;
  externalId?: InputMaybe<GroupValue>;
  name?: InputMaybe<GroupValue>;
  neighbourhood?: InputMaybe<GroupValue>;
  outcome?: InputMaybe<GroupValue>;
  owner?: InputMaybe<GroupValue>;
  permitAppliedOn?: InputMaybe<DateGroup>;
  permitIssuedOn?: InputMaybe<DateGroup>;
  progress?: InputMaybe<GroupValue>;
  source?: InputMaybe<GroupValue>;
  stage?: InputMaybe<GroupValue>;
  startsOn?: InputMaybe<DateGroup>;
  storeys?: InputMaybe<GroupValue>;
  team?: InputMaybe<GroupValue>;
  through?: InputMaybe<BuildingProjectGroupThrough>;
  type?: InputMaybe<GroupValue>;
  unit?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 工程项目:分组列表 / Project: a list of groups */
export type BuildingProjectGroupConnection = {
  __typename?: 'BuildingProjectGroupConnection';
  edges: Array<BuildingProjectGroupEdge>;
  nodes: Array<BuildingProjectGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 工程项目:一组记录中不同值的个数 / Project: how many different values a group has */
export type BuildingProjectGroupCountDistinct = {
  __typename?: 'BuildingProjectGroupCountDistinct';
  bidClosesOn?: Maybe<Scalars['Int']['output']>;
  bidOpensOn?: Maybe<Scalars['Int']['output']>;
  city?: Maybe<Scalars['Int']['output']>;
  completesOn?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  developer?: Maybe<Scalars['Int']['output']>;
  district?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['Int']['output']>;
  neighbourhood?: Maybe<Scalars['Int']['output']>;
  outcome?: Maybe<Scalars['Int']['output']>;
  owner?: Maybe<Scalars['Int']['output']>;
  permitAppliedOn?: Maybe<Scalars['Int']['output']>;
  permitIssuedOn?: Maybe<Scalars['Int']['output']>;
  progress?: Maybe<Scalars['Int']['output']>;
  source?: Maybe<Scalars['Int']['output']>;
  stage?: Maybe<Scalars['Int']['output']>;
  startsOn?: Maybe<Scalars['Int']['output']>;
  storeys?: Maybe<Scalars['Int']['output']>;
  team?: Maybe<Scalars['Int']['output']>;
  type?: Maybe<Scalars['Int']['output']>;
  unit?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 工程项目:列表中的一项及其游标 / Project: one item of a list with its cursor */
export type BuildingProjectGroupEdge = {
  __typename?: 'BuildingProjectGroupEdge';
  cursor: Scalars['String']['output'];
  node: BuildingProjectGroup;
};

/** 工程项目:一组记录的共同值 / Project: the values that the records of a group share */
export type BuildingProjectGroupKey = {
  __typename?: 'BuildingProjectGroupKey';
  /** 时段的第一天 / first day of the bucket */
  bidClosesOn?: Maybe<Scalars['Date']['output']>;
  /** 时段的第一天 / first day of the bucket */
  bidOpensOn?: Maybe<Scalars['Date']['output']>;
  city?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  completesOn?: Maybe<Scalars['Date']['output']>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  developer?: Maybe<Account>;
  district?: Maybe<Scalars['String']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  neighbourhood?: Maybe<Scalars['String']['output']>;
  outcome?: Maybe<BuildingProjectOutcome>;
  owner?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  permitAppliedOn?: Maybe<Scalars['Date']['output']>;
  /** 时段的第一天 / first day of the bucket */
  permitIssuedOn?: Maybe<Scalars['Date']['output']>;
  progress?: Maybe<Scalars['String']['output']>;
  source?: Maybe<Scalars['String']['output']>;
  stage?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  startsOn?: Maybe<Scalars['Date']['output']>;
  storeys?: Maybe<Scalars['Int']['output']>;
  team?: Maybe<Team>;
  through?: Maybe<BuildingProjectGroupKeyThrough>;
  type?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<OrgUnit>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 工程项目:按分组的键排序 / Project: order by a key of the groups */
export type BuildingProjectGroupKeyOrderBy = {
  bidClosesOn?: InputMaybe<SortDirection>;
  bidOpensOn?: InputMaybe<SortDirection>;
  city?: InputMaybe<SortDirection>;
  completesOn?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  developer?: InputMaybe<SortDirection>;
  district?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  neighbourhood?: InputMaybe<SortDirection>;
  outcome?: InputMaybe<SortDirection>;
  owner?: InputMaybe<SortDirection>;
  permitAppliedOn?: InputMaybe<SortDirection>;
  permitIssuedOn?: InputMaybe<SortDirection>;
  progress?: InputMaybe<SortDirection>;
  source?: InputMaybe<SortDirection>;
  stage?: InputMaybe<SortDirection>;
  startsOn?: InputMaybe<SortDirection>;
  storeys?: InputMaybe<SortDirection>;
  team?: InputMaybe<SortDirection>;
  through?: InputMaybe<BuildingProjectGroupKeyOrderThrough>;
  type?: InputMaybe<SortDirection>;
  unit?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 工程项目:经关系取其键 / Project: keys of the records behind its relations */
export type BuildingProjectGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  developer?: InputMaybe<AccountGroupKeyOrderBy>;
  owner?: InputMaybe<UserGroupKeyOrderBy>;
  team?: InputMaybe<TeamGroupKeyOrderBy>;
  unit?: InputMaybe<OrgUnitGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 工程项目:经关系取其键 / Project: keys of the records behind its relations */
export type BuildingProjectGroupKeyThrough = {
  __typename?: 'BuildingProjectGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  developer?: Maybe<AccountGroupKey>;
  owner?: Maybe<UserGroupKey>;
  team?: Maybe<TeamGroupKey>;
  unit?: Maybe<OrgUnitGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 工程项目:一组记录的最大值 / Project: of a group, the largest values */
export type BuildingProjectGroupMax = {
  __typename?: 'BuildingProjectGroupMax';
  bidClosesOn?: Maybe<Scalars['Date']['output']>;
  bidOpensOn?: Maybe<Scalars['Date']['output']>;
  completesOn?: Maybe<Scalars['Date']['output']>;
  floorArea?: Maybe<Scalars['Decimal']['output']>;
  materialValue?: Maybe<MoneyAggregate>;
  permitAppliedOn?: Maybe<Scalars['Date']['output']>;
  permitFee?: Maybe<MoneyAggregate>;
  permitIssuedOn?: Maybe<Scalars['Date']['output']>;
  startsOn?: Maybe<Scalars['Date']['output']>;
  storeys?: Maybe<Scalars['Int']['output']>;
};

/** 工程项目:筛选组的最大值 / Project: filter groups by largest values */
export type BuildingProjectGroupMaxHaving = {
  floorArea?: InputMaybe<DecimalFilter>;
  storeys?: InputMaybe<DecimalFilter>;
};

/** 工程项目:排序组的最大值 / Project: order groups by largest values */
export type BuildingProjectGroupMaxOrderBy = {
  bidClosesOn?: InputMaybe<SortDirection>;
  bidOpensOn?: InputMaybe<SortDirection>;
  completesOn?: InputMaybe<SortDirection>;
  floorArea?: InputMaybe<SortDirection>;
  permitAppliedOn?: InputMaybe<SortDirection>;
  permitIssuedOn?: InputMaybe<SortDirection>;
  startsOn?: InputMaybe<SortDirection>;
  storeys?: InputMaybe<SortDirection>;
};

/** 工程项目:一组记录的最小值 / Project: of a group, the smallest values */
export type BuildingProjectGroupMin = {
  __typename?: 'BuildingProjectGroupMin';
  bidClosesOn?: Maybe<Scalars['Date']['output']>;
  bidOpensOn?: Maybe<Scalars['Date']['output']>;
  completesOn?: Maybe<Scalars['Date']['output']>;
  floorArea?: Maybe<Scalars['Decimal']['output']>;
  materialValue?: Maybe<MoneyAggregate>;
  permitAppliedOn?: Maybe<Scalars['Date']['output']>;
  permitFee?: Maybe<MoneyAggregate>;
  permitIssuedOn?: Maybe<Scalars['Date']['output']>;
  startsOn?: Maybe<Scalars['Date']['output']>;
  storeys?: Maybe<Scalars['Int']['output']>;
};

/** 工程项目:筛选组的最小值 / Project: filter groups by smallest values */
export type BuildingProjectGroupMinHaving = {
  floorArea?: InputMaybe<DecimalFilter>;
  storeys?: InputMaybe<DecimalFilter>;
};

/** 工程项目:排序组的最小值 / Project: order groups by smallest values */
export type BuildingProjectGroupMinOrderBy = {
  bidClosesOn?: InputMaybe<SortDirection>;
  bidOpensOn?: InputMaybe<SortDirection>;
  completesOn?: InputMaybe<SortDirection>;
  floorArea?: InputMaybe<SortDirection>;
  permitAppliedOn?: InputMaybe<SortDirection>;
  permitIssuedOn?: InputMaybe<SortDirection>;
  startsOn?: InputMaybe<SortDirection>;
  storeys?: InputMaybe<SortDirection>;
};

/** 工程项目:组的排序,每个元素恰好一个键 / Project: order of the groups, exactly one key per element */
export type BuildingProjectGroupOrderBy = {
  avg?: InputMaybe<BuildingProjectGroupAvgOrderBy>;
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<BuildingProjectGroupKeyOrderBy>;
  max?: InputMaybe<BuildingProjectGroupMaxOrderBy>;
  min?: InputMaybe<BuildingProjectGroupMinOrderBy>;
  sum?: InputMaybe<BuildingProjectGroupSumOrderBy>;
};

/** 工程项目:一组记录的合计 / Project: of a group, the sums */
export type BuildingProjectGroupSum = {
  __typename?: 'BuildingProjectGroupSum';
  floorArea?: Maybe<Scalars['Decimal']['output']>;
  materialValue?: Maybe<MoneyAggregate>;
  permitFee?: Maybe<MoneyAggregate>;
};

/** 工程项目:筛选组的合计 / Project: filter groups by sums */
export type BuildingProjectGroupSumHaving = {
  floorArea?: InputMaybe<DecimalFilter>;
};

/** 工程项目:排序组的合计 / Project: order groups by sums */
export type BuildingProjectGroupSumOrderBy = {
  floorArea?: InputMaybe<SortDirection>;
};

/** 工程项目:经关系取其键 / Project: keys of the records behind its relations */
export type BuildingProjectGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  developer?: InputMaybe<AccountGroupBy>;
  owner?: InputMaybe<UserGroupBy>;
  team?: InputMaybe<TeamGroupBy>;
  unit?: InputMaybe<OrgUnitGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 工程项目:保留哪些组 / Project: which groups stay */
export type BuildingProjectHaving = {
  avg?: InputMaybe<BuildingProjectGroupAvgHaving>;
  count?: InputMaybe<IntFilter>;
  max?: InputMaybe<BuildingProjectGroupMaxHaving>;
  min?: InputMaybe<BuildingProjectGroupMinHaving>;
  sum?: InputMaybe<BuildingProjectGroupSumHaving>;
};

/** 工程项目:唯一字段 / Project: the fields that name one record */
export enum BuildingProjectKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 工程项目 / Project。每个元素恰好一个键 / exactly one key per element */
export type BuildingProjectOrderBy = {
  address?: InputMaybe<SortDirection>;
  bidClosesOn?: InputMaybe<SortDirection>;
  bidOpensOn?: InputMaybe<SortDirection>;
  city?: InputMaybe<SortDirection>;
  completesOn?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  developer?: InputMaybe<AccountOrderBy>;
  district?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  floorArea?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  materialValue?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  neighbourhood?: InputMaybe<SortDirection>;
  outcome?: InputMaybe<SortDirection>;
  owner?: InputMaybe<UserOrderBy>;
  permitAppliedOn?: InputMaybe<SortDirection>;
  permitFee?: InputMaybe<SortDirection>;
  permitIssuedOn?: InputMaybe<SortDirection>;
  permitNumber?: InputMaybe<SortDirection>;
  progress?: InputMaybe<SortDirection>;
  source?: InputMaybe<SortDirection>;
  stage?: InputMaybe<SortDirection>;
  startsOn?: InputMaybe<SortDirection>;
  storeys?: InputMaybe<SortDirection>;
  storeysNote?: InputMaybe<SortDirection>;
  team?: InputMaybe<TeamOrderBy>;
  type?: InputMaybe<SortDirection>;
  unit?: InputMaybe<OrgUnitOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 项目结果 / Project outcome */
export enum BuildingProjectOutcome {
  /** 没有跟进的意义 / Not worth following */
  Disqualified = 'DISQUALIFIED',
  /** 丢单 / Lost */
  Lost = 'LOST',
  /** 跟进中 / Open */
  Open = 'OPEN',
  /** 赢单 / Won */
  Won = 'WON'
}

/** 项目结果的条件,须同时满足 / conditions on Project outcome, all of which must hold */
export type BuildingProjectOutcomeFilter = {
  eq?: InputMaybe<BuildingProjectOutcome>;
  in?: InputMaybe<Array<BuildingProjectOutcome>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<BuildingProjectOutcome>;
  notIn?: InputMaybe<Array<BuildingProjectOutcome>>;
};

/** 项目参与方 / Participant */
export type BuildingProjectParticipantsInput = {
  /** 参与单位 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 参与人 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 对选材的作用 / Say in the material */
  decides?: InputMaybe<BuildingDecision>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 备注 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 参与角色 / Role */
  role: Scalars['String']['input'];
};

/** 工程项目 / Project */
export type BuildingProjectPayload = {
  __typename?: 'BuildingProjectPayload';
  buildingProject?: Maybe<BuildingProject>;
  errors: Array<UserError>;
};

/** 标签使用 / Tagging */
export type BuildingProjectTaggingsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Tag */
  tagId?: InputMaybe<Scalars['ID']['input']>;
};

/** 工程项目 / Project */
export type BuildingProjectWhere = {
  activities?: InputMaybe<ActivityListWhere>;
  address?: InputMaybe<StringFilter>;
  and?: InputMaybe<Array<BuildingProjectWhere>>;
  attachments?: InputMaybe<AttachmentListWhere>;
  bidClosesOn?: InputMaybe<DateFilter>;
  bidOpensOn?: InputMaybe<DateFilter>;
  city?: InputMaybe<StringFilter>;
  completesOn?: InputMaybe<DateFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  developer?: InputMaybe<AccountWhere>;
  developerId?: InputMaybe<IdFilter>;
  district?: InputMaybe<StringFilter>;
  externalId?: InputMaybe<StringFilter>;
  floorArea?: InputMaybe<DecimalFilter>;
  id?: InputMaybe<IdFilter>;
  materialValue?: InputMaybe<MoneyFilter>;
  name?: InputMaybe<StringFilter>;
  neighbourhood?: InputMaybe<StringFilter>;
  not?: InputMaybe<BuildingProjectWhere>;
  notes?: InputMaybe<NoteListWhere>;
  or?: InputMaybe<Array<BuildingProjectWhere>>;
  outcome?: InputMaybe<BuildingProjectOutcomeFilter>;
  owner?: InputMaybe<UserWhere>;
  ownerId?: InputMaybe<IdFilter>;
  participants?: InputMaybe<BuildingParticipantListWhere>;
  permitAppliedOn?: InputMaybe<DateFilter>;
  permitFee?: InputMaybe<MoneyFilter>;
  permitIssuedOn?: InputMaybe<DateFilter>;
  permitNumber?: InputMaybe<StringFilter>;
  progress?: InputMaybe<StringFilter>;
  source?: InputMaybe<StringFilter>;
  stage?: InputMaybe<StringFilter>;
  startsOn?: InputMaybe<DateFilter>;
  storeys?: InputMaybe<IntFilter>;
  storeysNote?: InputMaybe<StringFilter>;
  taggings?: InputMaybe<TaggingListWhere>;
  team?: InputMaybe<TeamWhere>;
  teamId?: InputMaybe<IdFilter>;
  type?: InputMaybe<StringFilter>;
  unit?: InputMaybe<OrgUnitWhere>;
  unitId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 批量写入的结果 / what a bulk write did */
export type BulkPayload = {
  __typename?: 'BulkPayload';
  created: Scalars['Int']['output'];
  deleted: Scalars['Int']['output'];
  errors: Array<UserError>;
  /** 按输入顺序;失败的行为 null / in the order of the input; null where a row failed */
  ids: Array<Maybe<Scalars['ID']['output']>>;
  total: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
  updated: Scalars['Int']['output'];
};

/** 市场活动 / Campaign */
export type Campaign = Node & Record & {
  __typename?: 'Campaign';
  /** 工作记录 / Activities */
  activities: ActivityConnection;
  /** 附件 / Attachments */
  attachments: AttachmentConnection;
  /** 预算 / Budget */
  budget?: Maybe<Money>;
  /** 下级活动 / Child campaigns */
  children: CampaignConnection;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 说明 / Description */
  description?: Maybe<Scalars['String']['output']>;
  /** 结束日期 / Ends on */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 线索 / Leads */
  leads: LeadConnection;
  /** 成员 / Members */
  members: CampaignMemberConnection;
  /** 名称 / Name */
  name: Scalars['String']['output'];
  /** 备注 / Notes */
  notes: NoteConnection;
  /** 负责人 / Owner */
  owner?: Maybe<User>;
  /** 上级活动 / Parent campaign */
  parent?: Maybe<Campaign>;
  /** 开始日期 / Starts on */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** 状态 / Status */
  status: Scalars['String']['output'];
  /** 标签 / Taggings */
  taggings: TaggingConnection;
  /** 待办任务 / Tasks */
  tasks: TaskConnection;
  /** 团队 / Team */
  team?: Maybe<Team>;
  /** 类型 / Type */
  type?: Maybe<Scalars['String']['output']>;
  /** 部门 / Unit */
  unit?: Maybe<OrgUnit>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};


/** 市场活动 / Campaign */
export type CampaignActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityOrderBy>>;
  where?: InputMaybe<ActivityWhere>;
};


/** 市场活动 / Campaign */
export type CampaignAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttachmentOrderBy>>;
  where?: InputMaybe<AttachmentWhere>;
};


/** 市场活动 / Campaign */
export type CampaignChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CampaignOrderBy>>;
  where?: InputMaybe<CampaignWhere>;
};


/** 市场活动 / Campaign */
export type CampaignLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LeadOrderBy>>;
  where?: InputMaybe<LeadWhere>;
};


/** 市场活动 / Campaign */
export type CampaignMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CampaignMemberOrderBy>>;
  where?: InputMaybe<CampaignMemberWhere>;
};


/** 市场活动 / Campaign */
export type CampaignNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NoteOrderBy>>;
  where?: InputMaybe<NoteWhere>;
};


/** 市场活动 / Campaign */
export type CampaignTaggingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaggingOrderBy>>;
  where?: InputMaybe<TaggingWhere>;
};


/** 市场活动 / Campaign */
export type CampaignTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaskOrderBy>>;
  where?: InputMaybe<TaskWhere>;
};

/** 市场活动 / Campaign */
export type CampaignConnection = {
  __typename?: 'CampaignConnection';
  edges: Array<CampaignEdge>;
  nodes: Array<Campaign>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 市场活动 / Campaign */
export type CampaignConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 市场活动:列表中的一项及其游标 / Campaign: one item of a list with its cursor */
export type CampaignEdge = {
  __typename?: 'CampaignEdge';
  cursor: Scalars['String']['output'];
  node: Campaign;
};

/** 市场活动:一组记录及其统计 / Campaign: one group of records with its figures */
export type CampaignGroup = {
  __typename?: 'CampaignGroup';
  avg: CampaignGroupAvg;
  count: Scalars['Int']['output'];
  countDistinct: CampaignGroupCountDistinct;
  key: CampaignGroupKey;
  max: CampaignGroupMax;
  min: CampaignGroupMin;
  sum: CampaignGroupSum;
};

/** 市场活动:一组记录的平均值 / Campaign: of a group, the averages */
export type CampaignGroupAvg = {
  __typename?: 'CampaignGroupAvg';
  budget?: Maybe<MoneyAggregate>;
};

/** 市场活动 / Campaign。每个元素恰好一个键 / exactly one key per element */
export type CampaignGroupBy = {
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  endsOn?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  name?: InputMaybe<GroupValue>;
  owner?: InputMaybe<GroupValue>;
  parent?: InputMaybe<GroupValue>;
  startsOn?: InputMaybe<DateGroup>;
  status?: InputMaybe<GroupValue>;
  team?: InputMaybe<GroupValue>;
  through?: InputMaybe<CampaignGroupThrough>;
  type?: InputMaybe<GroupValue>;
  unit?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 市场活动:分组列表 / Campaign: a list of groups */
export type CampaignGroupConnection = {
  __typename?: 'CampaignGroupConnection';
  edges: Array<CampaignGroupEdge>;
  nodes: Array<CampaignGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 市场活动:一组记录中不同值的个数 / Campaign: how many different values a group has */
export type CampaignGroupCountDistinct = {
  __typename?: 'CampaignGroupCountDistinct';
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  endsOn?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['Int']['output']>;
  owner?: Maybe<Scalars['Int']['output']>;
  parent?: Maybe<Scalars['Int']['output']>;
  startsOn?: Maybe<Scalars['Int']['output']>;
  status?: Maybe<Scalars['Int']['output']>;
  team?: Maybe<Scalars['Int']['output']>;
  type?: Maybe<Scalars['Int']['output']>;
  unit?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 市场活动:列表中的一项及其游标 / Campaign: one item of a list with its cursor */
export type CampaignGroupEdge = {
  __typename?: 'CampaignGroupEdge';
  cursor: Scalars['String']['output'];
  node: CampaignGroup;
};

/** 市场活动:一组记录的共同值 / Campaign: the values that the records of a group share */
export type CampaignGroupKey = {
  __typename?: 'CampaignGroupKey';
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  /** 时段的第一天 / first day of the bucket */
  endsOn?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  owner?: Maybe<User>;
  parent?: Maybe<Campaign>;
  /** 时段的第一天 / first day of the bucket */
  startsOn?: Maybe<Scalars['Date']['output']>;
  status?: Maybe<Scalars['String']['output']>;
  team?: Maybe<Team>;
  through?: Maybe<CampaignGroupKeyThrough>;
  type?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<OrgUnit>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 市场活动:按分组的键排序 / Campaign: order by a key of the groups */
export type CampaignGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  endsOn?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  owner?: InputMaybe<SortDirection>;
  parent?: InputMaybe<SortDirection>;
  startsOn?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  team?: InputMaybe<SortDirection>;
  through?: InputMaybe<CampaignGroupKeyOrderThrough>;
  type?: InputMaybe<SortDirection>;
  unit?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 市场活动:经关系取其键 / Campaign: keys of the records behind its relations */
export type CampaignGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  owner?: InputMaybe<UserGroupKeyOrderBy>;
  parent?: InputMaybe<CampaignGroupKeyOrderBy>;
  team?: InputMaybe<TeamGroupKeyOrderBy>;
  unit?: InputMaybe<OrgUnitGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 市场活动:经关系取其键 / Campaign: keys of the records behind its relations */
export type CampaignGroupKeyThrough = {
  __typename?: 'CampaignGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  owner?: Maybe<UserGroupKey>;
  parent?: Maybe<CampaignGroupKey>;
  team?: Maybe<TeamGroupKey>;
  unit?: Maybe<OrgUnitGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 市场活动:一组记录的最大值 / Campaign: of a group, the largest values */
export type CampaignGroupMax = {
  __typename?: 'CampaignGroupMax';
  budget?: Maybe<MoneyAggregate>;
  endsOn?: Maybe<Scalars['Date']['output']>;
  startsOn?: Maybe<Scalars['Date']['output']>;
};

/** 市场活动:排序组的最大值 / Campaign: order groups by largest values */
export type CampaignGroupMaxOrderBy = {
  endsOn?: InputMaybe<SortDirection>;
  startsOn?: InputMaybe<SortDirection>;
};

/** 市场活动:一组记录的最小值 / Campaign: of a group, the smallest values */
export type CampaignGroupMin = {
  __typename?: 'CampaignGroupMin';
  budget?: Maybe<MoneyAggregate>;
  endsOn?: Maybe<Scalars['Date']['output']>;
  startsOn?: Maybe<Scalars['Date']['output']>;
};

/** 市场活动:排序组的最小值 / Campaign: order groups by smallest values */
export type CampaignGroupMinOrderBy = {
  endsOn?: InputMaybe<SortDirection>;
  startsOn?: InputMaybe<SortDirection>;
};

/** 市场活动:组的排序,每个元素恰好一个键 / Campaign: order of the groups, exactly one key per element */
export type CampaignGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<CampaignGroupKeyOrderBy>;
  max?: InputMaybe<CampaignGroupMaxOrderBy>;
  min?: InputMaybe<CampaignGroupMinOrderBy>;
};

/** 市场活动:一组记录的合计 / Campaign: of a group, the sums */
export type CampaignGroupSum = {
  __typename?: 'CampaignGroupSum';
  budget?: Maybe<MoneyAggregate>;
};

/** 市场活动:经关系取其键 / Campaign: keys of the records behind its relations */
export type CampaignGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  owner?: InputMaybe<UserGroupBy>;
  parent?: InputMaybe<CampaignGroupBy>;
  team?: InputMaybe<TeamGroupBy>;
  unit?: InputMaybe<OrgUnitGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 市场活动:保留哪些组 / Campaign: which groups stay */
export type CampaignHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 市场活动:唯一字段 / Campaign: the fields that name one record */
export enum CampaignKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 市场活动 / Campaign */
export type CampaignListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<CampaignWhere>;
  none?: InputMaybe<CampaignWhere>;
  some?: InputMaybe<CampaignWhere>;
};

/** 市场活动成员 / Campaign member */
export type CampaignMember = Node & Record & {
  __typename?: 'CampaignMember';
  /** 客户 / Account */
  account?: Maybe<Account>;
  /** 市场活动 / Campaign */
  campaign?: Maybe<Campaign>;
  /** 联系人 / Contact */
  contact?: Maybe<Contact>;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 线索 / Lead */
  lead?: Maybe<Lead>;
  /** 备注 / Note */
  note?: Maybe<Scalars['String']['output']>;
  /** 回应时间 / Responded at */
  respondedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 回应 / Response */
  response: CampaignResponse;
  /** 状态 / Status */
  status: Scalars['String']['output'];
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};

/** 市场活动成员 / Campaign member */
export type CampaignMemberConnection = {
  __typename?: 'CampaignMemberConnection';
  edges: Array<CampaignMemberEdge>;
  nodes: Array<CampaignMember>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 市场活动成员 / Campaign member */
export type CampaignMemberConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 市场活动成员:列表中的一项及其游标 / Campaign member: one item of a list with its cursor */
export type CampaignMemberEdge = {
  __typename?: 'CampaignMemberEdge';
  cursor: Scalars['String']['output'];
  node: CampaignMember;
};

/** 市场活动成员:一组记录及其统计 / Campaign member: one group of records with its figures */
export type CampaignMemberGroup = {
  __typename?: 'CampaignMemberGroup';
  count: Scalars['Int']['output'];
  countDistinct: CampaignMemberGroupCountDistinct;
  key: CampaignMemberGroupKey;
  max: CampaignMemberGroupMax;
  min: CampaignMemberGroupMin;
};

/** 市场活动成员 / Campaign member。每个元素恰好一个键 / exactly one key per element */
export type CampaignMemberGroupBy = {
  account?: InputMaybe<GroupValue>;
  campaign?: InputMaybe<GroupValue>;
  contact?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  lead?: InputMaybe<GroupValue>;
  respondedAt?: InputMaybe<DateGroup>;
  response?: InputMaybe<GroupValue>;
  status?: InputMaybe<GroupValue>;
  through?: InputMaybe<CampaignMemberGroupThrough>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 市场活动成员:分组列表 / Campaign member: a list of groups */
export type CampaignMemberGroupConnection = {
  __typename?: 'CampaignMemberGroupConnection';
  edges: Array<CampaignMemberGroupEdge>;
  nodes: Array<CampaignMemberGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 市场活动成员:一组记录中不同值的个数 / Campaign member: how many different values a group has */
export type CampaignMemberGroupCountDistinct = {
  __typename?: 'CampaignMemberGroupCountDistinct';
  account?: Maybe<Scalars['Int']['output']>;
  campaign?: Maybe<Scalars['Int']['output']>;
  contact?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  lead?: Maybe<Scalars['Int']['output']>;
  respondedAt?: Maybe<Scalars['Int']['output']>;
  response?: Maybe<Scalars['Int']['output']>;
  status?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 市场活动成员:列表中的一项及其游标 / Campaign member: one item of a list with its cursor */
export type CampaignMemberGroupEdge = {
  __typename?: 'CampaignMemberGroupEdge';
  cursor: Scalars['String']['output'];
  node: CampaignMemberGroup;
};

/** 市场活动成员:一组记录的共同值 / Campaign member: the values that the records of a group share */
export type CampaignMemberGroupKey = {
  __typename?: 'CampaignMemberGroupKey';
  account?: Maybe<Account>;
  campaign?: Maybe<Campaign>;
  contact?: Maybe<Contact>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  lead?: Maybe<Lead>;
  /** 时段的第一天 / first day of the bucket */
  respondedAt?: Maybe<Scalars['Date']['output']>;
  response?: Maybe<CampaignResponse>;
  status?: Maybe<Scalars['String']['output']>;
  through?: Maybe<CampaignMemberGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 市场活动成员:按分组的键排序 / Campaign member: order by a key of the groups */
export type CampaignMemberGroupKeyOrderBy = {
  account?: InputMaybe<SortDirection>;
  campaign?: InputMaybe<SortDirection>;
  contact?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  lead?: InputMaybe<SortDirection>;
  respondedAt?: InputMaybe<SortDirection>;
  response?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  through?: InputMaybe<CampaignMemberGroupKeyOrderThrough>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 市场活动成员:经关系取其键 / Campaign member: keys of the records behind its relations */
export type CampaignMemberGroupKeyOrderThrough = {
  account?: InputMaybe<AccountGroupKeyOrderBy>;
  campaign?: InputMaybe<CampaignGroupKeyOrderBy>;
  contact?: InputMaybe<ContactGroupKeyOrderBy>;
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  lead?: InputMaybe<LeadGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 市场活动成员:经关系取其键 / Campaign member: keys of the records behind its relations */
export type CampaignMemberGroupKeyThrough = {
  __typename?: 'CampaignMemberGroupKeyThrough';
  account?: Maybe<AccountGroupKey>;
  campaign?: Maybe<CampaignGroupKey>;
  contact?: Maybe<ContactGroupKey>;
  createdBy?: Maybe<UserGroupKey>;
  lead?: Maybe<LeadGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 市场活动成员:一组记录的最大值 / Campaign member: of a group, the largest values */
export type CampaignMemberGroupMax = {
  __typename?: 'CampaignMemberGroupMax';
  respondedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 市场活动成员:排序组的最大值 / Campaign member: order groups by largest values */
export type CampaignMemberGroupMaxOrderBy = {
  respondedAt?: InputMaybe<SortDirection>;
};

/** 市场活动成员:一组记录的最小值 / Campaign member: of a group, the smallest values */
export type CampaignMemberGroupMin = {
  __typename?: 'CampaignMemberGroupMin';
  respondedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 市场活动成员:排序组的最小值 / Campaign member: order groups by smallest values */
export type CampaignMemberGroupMinOrderBy = {
  respondedAt?: InputMaybe<SortDirection>;
};

/** 市场活动成员:组的排序,每个元素恰好一个键 / Campaign member: order of the groups, exactly one key per element */
export type CampaignMemberGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<CampaignMemberGroupKeyOrderBy>;
  max?: InputMaybe<CampaignMemberGroupMaxOrderBy>;
  min?: InputMaybe<CampaignMemberGroupMinOrderBy>;
};

/** 市场活动成员:经关系取其键 / Campaign member: keys of the records behind its relations */
export type CampaignMemberGroupThrough = {
  account?: InputMaybe<AccountGroupBy>;
  campaign?: InputMaybe<CampaignGroupBy>;
  contact?: InputMaybe<ContactGroupBy>;
  createdBy?: InputMaybe<UserGroupBy>;
  lead?: InputMaybe<LeadGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 市场活动成员:保留哪些组 / Campaign member: which groups stay */
export type CampaignMemberHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 市场活动成员:唯一字段 / Campaign member: the fields that name one record */
export enum CampaignMemberKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 市场活动成员 / Campaign member */
export type CampaignMemberListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<CampaignMemberWhere>;
  none?: InputMaybe<CampaignMemberWhere>;
  some?: InputMaybe<CampaignMemberWhere>;
};

/** 市场活动成员 / Campaign member。每个元素恰好一个键 / exactly one key per element */
export type CampaignMemberOrderBy = {
  account?: InputMaybe<AccountOrderBy>;
  campaign?: InputMaybe<CampaignOrderBy>;
  contact?: InputMaybe<ContactOrderBy>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  lead?: InputMaybe<LeadOrderBy>;
  respondedAt?: InputMaybe<SortDirection>;
  response?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 市场活动成员 / Campaign member */
export type CampaignMemberPayload = {
  __typename?: 'CampaignMemberPayload';
  campaignMember?: Maybe<CampaignMember>;
  errors: Array<UserError>;
};

/** 市场活动成员 / Campaign member */
export type CampaignMemberWhere = {
  account?: InputMaybe<AccountWhere>;
  accountId?: InputMaybe<IdFilter>;
  and?: InputMaybe<Array<CampaignMemberWhere>>;
  campaign?: InputMaybe<CampaignWhere>;
  campaignId?: InputMaybe<IdFilter>;
  contact?: InputMaybe<ContactWhere>;
  contactId?: InputMaybe<IdFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  lead?: InputMaybe<LeadWhere>;
  leadId?: InputMaybe<IdFilter>;
  not?: InputMaybe<CampaignMemberWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<CampaignMemberWhere>>;
  respondedAt?: InputMaybe<DateTimeFilter>;
  response?: InputMaybe<CampaignResponseFilter>;
  status?: InputMaybe<StringFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 市场活动 / Campaign。每个元素恰好一个键 / exactly one key per element */
export type CampaignOrderBy = {
  budget?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  endsOn?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  owner?: InputMaybe<UserOrderBy>;
  parent?: InputMaybe<CampaignOrderBy>;
  startsOn?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  team?: InputMaybe<TeamOrderBy>;
  type?: InputMaybe<SortDirection>;
  unit?: InputMaybe<OrgUnitOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 市场活动 / Campaign */
export type CampaignPayload = {
  __typename?: 'CampaignPayload';
  campaign?: Maybe<Campaign>;
  errors: Array<UserError>;
};

/** 市场活动回应 / Campaign response */
export enum CampaignResponse {
  /** 否 / No */
  No = 'NO',
  /** 未回应 / None */
  None = 'NONE',
  /** 是 / Yes */
  Yes = 'YES'
}

/** 市场活动回应的条件,须同时满足 / conditions on Campaign response, all of which must hold */
export type CampaignResponseFilter = {
  eq?: InputMaybe<CampaignResponse>;
  in?: InputMaybe<Array<CampaignResponse>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<CampaignResponse>;
  notIn?: InputMaybe<Array<CampaignResponse>>;
};

/** 标签使用 / Tagging */
export type CampaignTaggingsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Tag */
  tagId?: InputMaybe<Scalars['ID']['input']>;
};

/** 市场活动 / Campaign */
export type CampaignWhere = {
  activities?: InputMaybe<ActivityListWhere>;
  and?: InputMaybe<Array<CampaignWhere>>;
  attachments?: InputMaybe<AttachmentListWhere>;
  budget?: InputMaybe<MoneyFilter>;
  children?: InputMaybe<CampaignListWhere>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  endsOn?: InputMaybe<DateFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  leads?: InputMaybe<LeadListWhere>;
  members?: InputMaybe<CampaignMemberListWhere>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<CampaignWhere>;
  notes?: InputMaybe<NoteListWhere>;
  or?: InputMaybe<Array<CampaignWhere>>;
  owner?: InputMaybe<UserWhere>;
  ownerId?: InputMaybe<IdFilter>;
  parent?: InputMaybe<CampaignWhere>;
  parentId?: InputMaybe<IdFilter>;
  startsOn?: InputMaybe<DateFilter>;
  status?: InputMaybe<StringFilter>;
  taggings?: InputMaybe<TaggingListWhere>;
  tasks?: InputMaybe<TaskListWhere>;
  team?: InputMaybe<TeamWhere>;
  teamId?: InputMaybe<IdFilter>;
  type?: InputMaybe<StringFilter>;
  unit?: InputMaybe<OrgUnitWhere>;
  unitId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 竞争结果 / Competition outcome */
export enum CompetitionOutcome {
  /** 对手胜出 / Lost to them */
  LostTo = 'LOST_TO',
  /** 竞争中 / Open */
  Open = 'OPEN',
  /** 对手退出 / They withdrew */
  Withdrew = 'WITHDREW',
  /** 我方胜出 / Won against them */
  WonAgainst = 'WON_AGAINST'
}

/** 竞争结果的条件,须同时满足 / conditions on Competition outcome, all of which must hold */
export type CompetitionOutcomeFilter = {
  eq?: InputMaybe<CompetitionOutcome>;
  in?: InputMaybe<Array<CompetitionOutcome>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<CompetitionOutcome>;
  notIn?: InputMaybe<Array<CompetitionOutcome>>;
};

/** 授权 / Consent */
export type Consent = Node & Record & {
  __typename?: 'Consent';
  /** 渠道 / Channel */
  channel: Scalars['String']['output'];
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 日期 / Decided at */
  decidedAt: Scalars['DateTime']['output'];
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 凭据 / Evidence */
  evidence?: Maybe<Scalars['String']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 用途 / Purpose */
  purpose: Scalars['String']['output'];
  /** 来源 / Source */
  source?: Maybe<Scalars['String']['output']>;
  /** 状态 / Status */
  status: ConsentStatus;
  /** 所属客户或联系人 / Account or contact */
  subject?: Maybe<Record>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};

/** 授权 / Consent */
export type ConsentConnection = {
  __typename?: 'ConsentConnection';
  edges: Array<ConsentEdge>;
  nodes: Array<Consent>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 授权 / Consent */
export type ConsentConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 授权:列表中的一项及其游标 / Consent: one item of a list with its cursor */
export type ConsentEdge = {
  __typename?: 'ConsentEdge';
  cursor: Scalars['String']['output'];
  node: Consent;
};

/** 授权:一组记录及其统计 / Consent: one group of records with its figures */
export type ConsentGroup = {
  __typename?: 'ConsentGroup';
  count: Scalars['Int']['output'];
  countDistinct: ConsentGroupCountDistinct;
  key: ConsentGroupKey;
};

/** 授权 / Consent。每个元素恰好一个键 / exactly one key per element */
export type ConsentGroupBy = {
  channel?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  decidedAt?: InputMaybe<DateGroup>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  purpose?: InputMaybe<GroupValue>;
  source?: InputMaybe<GroupValue>;
  status?: InputMaybe<GroupValue>;
  through?: InputMaybe<ConsentGroupThrough>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 授权:分组列表 / Consent: a list of groups */
export type ConsentGroupConnection = {
  __typename?: 'ConsentGroupConnection';
  edges: Array<ConsentGroupEdge>;
  nodes: Array<ConsentGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 授权:一组记录中不同值的个数 / Consent: how many different values a group has */
export type ConsentGroupCountDistinct = {
  __typename?: 'ConsentGroupCountDistinct';
  channel?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  decidedAt?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  purpose?: Maybe<Scalars['Int']['output']>;
  source?: Maybe<Scalars['Int']['output']>;
  status?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 授权:列表中的一项及其游标 / Consent: one item of a list with its cursor */
export type ConsentGroupEdge = {
  __typename?: 'ConsentGroupEdge';
  cursor: Scalars['String']['output'];
  node: ConsentGroup;
};

/** 授权:一组记录的共同值 / Consent: the values that the records of a group share */
export type ConsentGroupKey = {
  __typename?: 'ConsentGroupKey';
  channel?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  decidedAt?: Maybe<Scalars['Date']['output']>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  purpose?: Maybe<Scalars['String']['output']>;
  source?: Maybe<Scalars['String']['output']>;
  status?: Maybe<ConsentStatus>;
  through?: Maybe<ConsentGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 授权:按分组的键排序 / Consent: order by a key of the groups */
export type ConsentGroupKeyOrderBy = {
  channel?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  decidedAt?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  purpose?: InputMaybe<SortDirection>;
  source?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  through?: InputMaybe<ConsentGroupKeyOrderThrough>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 授权:经关系取其键 / Consent: keys of the records behind its relations */
export type ConsentGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 授权:经关系取其键 / Consent: keys of the records behind its relations */
export type ConsentGroupKeyThrough = {
  __typename?: 'ConsentGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 授权:组的排序,每个元素恰好一个键 / Consent: order of the groups, exactly one key per element */
export type ConsentGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<ConsentGroupKeyOrderBy>;
};

/** 授权:经关系取其键 / Consent: keys of the records behind its relations */
export type ConsentGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 授权:保留哪些组 / Consent: which groups stay */
export type ConsentHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 授权:唯一字段 / Consent: the fields that name one record */
export enum ConsentKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 授权 / Consent */
export type ConsentListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<ConsentWhere>;
  none?: InputMaybe<ConsentWhere>;
  some?: InputMaybe<ConsentWhere>;
};

/** 授权 / Consent。每个元素恰好一个键 / exactly one key per element */
export type ConsentOrderBy = {
  channel?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  decidedAt?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  purpose?: InputMaybe<SortDirection>;
  source?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 授权 / Consent */
export type ConsentPayload = {
  __typename?: 'ConsentPayload';
  consent?: Maybe<Consent>;
  errors: Array<UserError>;
};

/** 授权状态 / Consent status */
export enum ConsentStatus {
  /** 同意 / Opted in */
  OptIn = 'OPT_IN',
  /** 拒绝 / Opted out */
  OptOut = 'OPT_OUT'
}

/** 授权状态的条件,须同时满足 / conditions on Consent status, all of which must hold */
export type ConsentStatusFilter = {
  eq?: InputMaybe<ConsentStatus>;
  in?: InputMaybe<Array<ConsentStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<ConsentStatus>;
  notIn?: InputMaybe<Array<ConsentStatus>>;
};

/** 授权 / Consent */
export type ConsentWhere = {
  and?: InputMaybe<Array<ConsentWhere>>;
  channel?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  decidedAt?: InputMaybe<DateTimeFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  evidence?: InputMaybe<StringFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<ConsentWhere>;
  or?: InputMaybe<Array<ConsentWhere>>;
  purpose?: InputMaybe<StringFilter>;
  source?: InputMaybe<StringFilter>;
  status?: InputMaybe<ConsentStatusFilter>;
  subjectId?: InputMaybe<IdFilter>;
  subjectType?: InputMaybe<StringFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 联系人 / Contact */
export type Contact = Node & Record & {
  __typename?: 'Contact';
  /** 所在单位 / Account */
  account?: Maybe<Account>;
  /** 工作记录 / Activities */
  activities: ActivityConnection;
  /** 任职经历 / Affiliations */
  affiliations: AffiliationConnection;
  /** 附件 / Attachments */
  attachments: AttachmentConnection;
  /** 零售客户 / Bank customer */
  bank?: Maybe<ContactBankSlot>;
  /** 生日 / Birthday */
  birthday?: Maybe<Scalars['Date']['output']>;
  /** 建材 / Building materials */
  building?: Maybe<ContactBuildingSlot>;
  /** 市场活动成员 / Campaign members */
  campaignMembers: CampaignMemberConnection;
  /** 授权 / Consents */
  consents: ConsentConnection;
  /** 联系方式 / Contact points */
  contactPoints: ContactPointConnection;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 说明 / Description */
  description?: Maybe<Scalars['String']['output']>;
  /** 电子邮箱 / Email */
  email?: Maybe<Scalars['String']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 姓 / Family name */
  familyName?: Maybe<Scalars['String']['output']>;
  /** 名 / Given name */
  givenName?: Maybe<Scalars['String']['output']>;
  /** 客史 / Guest profile */
  hotel?: Maybe<ContactHotelSlot>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 来源线索 / Leads */
  leads: LeadConnection;
  /** 该渠道和用途的最新授权是否为同意;没有授权即为否 / Whether the latest consent for this channel and purpose is an opt-in. Without any consent: no. */
  mayContact: Scalars['Boolean']['output'];
  /** 手机 / Mobile */
  mobile?: Maybe<Scalars['String']['output']>;
  /** 姓名 / Name */
  name: Scalars['String']['output'];
  /** 备注 / Notes */
  notes: NoteConnection;
  /** 销售机会 / Opportunities */
  opportunities: OpportunityConnection;
  /** 订单 / Orders */
  orders: OrderConnection;
  /** 负责人 / Owner */
  owner?: Maybe<User>;
  /** 参与的机会 / Participations */
  participations: OpportunityParticipantConnection;
  /** 电话 / Phone */
  phone?: Maybe<Scalars['String']['output']>;
  /** 首选语言 / Preferred language */
  preferredLanguage?: Maybe<Scalars['String']['output']>;
  /** 报价 / Quotes */
  quotes: QuoteConnection;
  /** 称谓 / Salutation */
  salutation?: Maybe<Scalars['String']['output']>;
  /** 标签 / Taggings */
  taggings: TaggingConnection;
  /** 待办任务 / Tasks */
  tasks: TaskConnection;
  /** 团队 / Team */
  team?: Maybe<Team>;
  /** 部门 / Unit */
  unit?: Maybe<OrgUnit>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};


/** 联系人 / Contact */
export type ContactActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityOrderBy>>;
  where?: InputMaybe<ActivityWhere>;
};


/** 联系人 / Contact */
export type ContactAffiliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AffiliationOrderBy>>;
  where?: InputMaybe<AffiliationWhere>;
};


/** 联系人 / Contact */
export type ContactAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttachmentOrderBy>>;
  where?: InputMaybe<AttachmentWhere>;
};


/** 联系人 / Contact */
export type ContactCampaignMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CampaignMemberOrderBy>>;
  where?: InputMaybe<CampaignMemberWhere>;
};


/** 联系人 / Contact */
export type ContactConsentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ConsentOrderBy>>;
  where?: InputMaybe<ConsentWhere>;
};


/** 联系人 / Contact */
export type ContactContactPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContactPointOrderBy>>;
  where?: InputMaybe<ContactPointWhere>;
};


/** 联系人 / Contact */
export type ContactLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LeadOrderBy>>;
  where?: InputMaybe<LeadWhere>;
};


/** 联系人 / Contact */
export type ContactMayContactArgs = {
  channel: Scalars['String']['input'];
  purpose: Scalars['String']['input'];
};


/** 联系人 / Contact */
export type ContactNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NoteOrderBy>>;
  where?: InputMaybe<NoteWhere>;
};


/** 联系人 / Contact */
export type ContactOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OpportunityOrderBy>>;
  where?: InputMaybe<OpportunityWhere>;
};


/** 联系人 / Contact */
export type ContactOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrderOrderBy>>;
  where?: InputMaybe<OrderWhere>;
};


/** 联系人 / Contact */
export type ContactParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OpportunityParticipantOrderBy>>;
  where?: InputMaybe<OpportunityParticipantWhere>;
};


/** 联系人 / Contact */
export type ContactQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrderBy>>;
  where?: InputMaybe<QuoteWhere>;
};


/** 联系人 / Contact */
export type ContactTaggingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaggingOrderBy>>;
  where?: InputMaybe<TaggingWhere>;
};


/** 联系人 / Contact */
export type ContactTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaskOrderBy>>;
  where?: InputMaybe<TaskWhere>;
};

/** 任职 / Affiliation */
export type ContactAffiliationsInput = {
  /** 单位 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 决策角色 / Decision role */
  decisionRole?: InputMaybe<Scalars['String']['input']>;
  /** 部门 / Department */
  department?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 开始日期 / From */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 职务 / Job title */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** 主要单位 / Main */
  main?: InputMaybe<Scalars['Boolean']['input']>;
  /** 结束日期 / To */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** 零售客户 / Bank customer */
export type ContactBankSlot = {
  __typename?: 'ContactBankSlot';
  /** 年龄 / Age */
  age?: Maybe<Scalars['Int']['output']>;
  /** 年均余额 / Average yearly balance */
  averageBalance?: Maybe<Money>;
  /** 客户号 / Customer number */
  customerNumber?: Maybe<Scalars['String']['output']>;
  /** 教育程度 / Education */
  education?: Maybe<Scalars['String']['output']>;
  /** 有违约 / Has defaulted */
  hasDefault?: Maybe<Scalars['Boolean']['output']>;
  /** 有住房贷款 / Has a housing loan */
  hasHousingLoan?: Maybe<Scalars['Boolean']['output']>;
  /** 有个人贷款 / Has a personal loan */
  hasPersonalLoan?: Maybe<Scalars['Boolean']['output']>;
  /** 职业 / Job */
  job?: Maybe<Scalars['String']['output']>;
  /** 尽职调查到期日 / Know-your-customer expires on */
  kycExpiresOn?: Maybe<Scalars['Date']['output']>;
  /** 婚姻状况 / Marital status */
  maritalStatus?: Maybe<Scalars['String']['output']>;
  /** 持有的产品,未销户 / Products held, open accounts only */
  products: Array<BankProductHolding>;
  /** 客户经理 / Relationship manager */
  relationshipManager?: Maybe<User>;
  /** 风险等级 / Risk class */
  riskClass?: Maybe<Scalars['String']['output']>;
  /** 客户分层 / Segment */
  segment?: Maybe<Scalars['String']['output']>;
};

/** 零售客户 / Bank customer。每个元素恰好一个键 / exactly one key per element */
export type ContactBankSlotGroupBy = {
  age?: InputMaybe<GroupValue>;
  education?: InputMaybe<GroupValue>;
  hasDefault?: InputMaybe<GroupValue>;
  hasHousingLoan?: InputMaybe<GroupValue>;
  hasPersonalLoan?: InputMaybe<GroupValue>;
  job?: InputMaybe<GroupValue>;
  kycExpiresOn?: InputMaybe<DateGroup>;
  maritalStatus?: InputMaybe<GroupValue>;
  relationshipManager?: InputMaybe<GroupValue>;
  riskClass?: InputMaybe<GroupValue>;
  segment?: InputMaybe<GroupValue>;
  through?: InputMaybe<ContactBankSlotGroupThrough>;
};

/** 零售客户:一组记录中不同值的个数 / Bank customer: how many different values a group has */
export type ContactBankSlotGroupCountDistinct = {
  __typename?: 'ContactBankSlotGroupCountDistinct';
  age?: Maybe<Scalars['Int']['output']>;
  education?: Maybe<Scalars['Int']['output']>;
  hasDefault?: Maybe<Scalars['Int']['output']>;
  hasHousingLoan?: Maybe<Scalars['Int']['output']>;
  hasPersonalLoan?: Maybe<Scalars['Int']['output']>;
  job?: Maybe<Scalars['Int']['output']>;
  kycExpiresOn?: Maybe<Scalars['Int']['output']>;
  maritalStatus?: Maybe<Scalars['Int']['output']>;
  relationshipManager?: Maybe<Scalars['Int']['output']>;
  riskClass?: Maybe<Scalars['Int']['output']>;
  segment?: Maybe<Scalars['Int']['output']>;
};

/** 零售客户:一组记录的共同值 / Bank customer: the values that the records of a group share */
export type ContactBankSlotGroupKey = {
  __typename?: 'ContactBankSlotGroupKey';
  age?: Maybe<Scalars['Int']['output']>;
  education?: Maybe<Scalars['String']['output']>;
  hasDefault?: Maybe<Scalars['Boolean']['output']>;
  hasHousingLoan?: Maybe<Scalars['Boolean']['output']>;
  hasPersonalLoan?: Maybe<Scalars['Boolean']['output']>;
  job?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  kycExpiresOn?: Maybe<Scalars['Date']['output']>;
  maritalStatus?: Maybe<Scalars['String']['output']>;
  relationshipManager?: Maybe<User>;
  riskClass?: Maybe<Scalars['String']['output']>;
  segment?: Maybe<Scalars['String']['output']>;
  through?: Maybe<ContactBankSlotGroupKeyThrough>;
};

/** 零售客户:按分组的键排序 / Bank customer: order by a key of the groups */
export type ContactBankSlotGroupKeyOrderBy = {
  age?: InputMaybe<SortDirection>;
  education?: InputMaybe<SortDirection>;
  hasDefault?: InputMaybe<SortDirection>;
  hasHousingLoan?: InputMaybe<SortDirection>;
  hasPersonalLoan?: InputMaybe<SortDirection>;
  job?: InputMaybe<SortDirection>;
  kycExpiresOn?: InputMaybe<SortDirection>;
  maritalStatus?: InputMaybe<SortDirection>;
  relationshipManager?: InputMaybe<SortDirection>;
  riskClass?: InputMaybe<SortDirection>;
  segment?: InputMaybe<SortDirection>;
  through?: InputMaybe<ContactBankSlotGroupKeyOrderThrough>;
};

/** 零售客户:经关系取其键 / Bank customer: keys of the records behind its relations */
export type ContactBankSlotGroupKeyOrderThrough = {
  relationshipManager?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 零售客户:经关系取其键 / Bank customer: keys of the records behind its relations */
export type ContactBankSlotGroupKeyThrough = {
  __typename?: 'ContactBankSlotGroupKeyThrough';
  relationshipManager?: Maybe<UserGroupKey>;
};

/** 零售客户:经关系取其键 / Bank customer: keys of the records behind its relations */
export type ContactBankSlotGroupThrough = {
  relationshipManager?: InputMaybe<UserGroupBy>;
};

/** 零售客户 / Bank customer */
export type ContactBankSlotInput = {
  /** 年龄 / Age */
  age?: InputMaybe<Scalars['Int']['input']>;
  /** 年均余额 / Average yearly balance */
  averageBalance?: InputMaybe<MoneyInput>;
  /** 客户号 / Customer number */
  customerNumber?: InputMaybe<Scalars['String']['input']>;
  /** 教育程度 / Education */
  education?: InputMaybe<Scalars['String']['input']>;
  /** 有违约 / Has defaulted */
  hasDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** 有住房贷款 / Has a housing loan */
  hasHousingLoan?: InputMaybe<Scalars['Boolean']['input']>;
  /** 有个人贷款 / Has a personal loan */
  hasPersonalLoan?: InputMaybe<Scalars['Boolean']['input']>;
  /** 职业 / Job */
  job?: InputMaybe<Scalars['String']['input']>;
  /** 尽职调查到期日 / Know-your-customer expires on */
  kycExpiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** 婚姻状况 / Marital status */
  maritalStatus?: InputMaybe<Scalars['String']['input']>;
  /** 客户经理 / Relationship manager */
  relationshipManagerId?: InputMaybe<Scalars['ID']['input']>;
  /** 风险等级 / Risk class */
  riskClass?: InputMaybe<Scalars['String']['input']>;
  /** 客户分层 / Segment */
  segment?: InputMaybe<Scalars['String']['input']>;
};

/** 零售客户 / Bank customer。每个元素恰好一个键 / exactly one key per element */
export type ContactBankSlotOrderBy = {
  age?: InputMaybe<SortDirection>;
  averageBalance?: InputMaybe<SortDirection>;
  customerNumber?: InputMaybe<SortDirection>;
  education?: InputMaybe<SortDirection>;
  hasDefault?: InputMaybe<SortDirection>;
  hasHousingLoan?: InputMaybe<SortDirection>;
  hasPersonalLoan?: InputMaybe<SortDirection>;
  job?: InputMaybe<SortDirection>;
  kycExpiresOn?: InputMaybe<SortDirection>;
  maritalStatus?: InputMaybe<SortDirection>;
  relationshipManager?: InputMaybe<UserOrderBy>;
  riskClass?: InputMaybe<SortDirection>;
  segment?: InputMaybe<SortDirection>;
};

/** 零售客户 / Bank customer */
export type ContactBankSlotWhere = {
  age?: InputMaybe<IntFilter>;
  and?: InputMaybe<Array<ContactBankSlotWhere>>;
  averageBalance?: InputMaybe<MoneyFilter>;
  customerNumber?: InputMaybe<StringFilter>;
  education?: InputMaybe<StringFilter>;
  hasDefault?: InputMaybe<BooleanFilter>;
  hasHousingLoan?: InputMaybe<BooleanFilter>;
  hasPersonalLoan?: InputMaybe<BooleanFilter>;
  job?: InputMaybe<StringFilter>;
  kycExpiresOn?: InputMaybe<DateFilter>;
  maritalStatus?: InputMaybe<StringFilter>;
  not?: InputMaybe<ContactBankSlotWhere>;
  or?: InputMaybe<Array<ContactBankSlotWhere>>;
  relationshipManager?: InputMaybe<UserWhere>;
  relationshipManagerId?: InputMaybe<IdFilter>;
  riskClass?: InputMaybe<StringFilter>;
  segment?: InputMaybe<StringFilter>;
};

/** 建材 / Building materials */
export type ContactBuildingSlot = {
  __typename?: 'ContactBuildingSlot';
  /** 推荐意愿 / Advocacy */
  advocacy?: Maybe<Scalars['String']['output']>;
  /** 执业证到期日 / License expires on */
  licenseExpiresOn?: Maybe<Scalars['Date']['output']>;
  /** 执业证号 / License number */
  licenseNumber?: Maybe<Scalars['String']['output']>;
  /** 参与的项目数 / Projects taken part in, those that the caller sees */
  projectCount: Scalars['Int']['output'];
  /** 评审专家 / Reviews designs */
  reviewer: Scalars['Boolean']['output'];
  /** 设计专业 / Specialty */
  specialty?: Maybe<Scalars['String']['output']>;
  /** 参与且赢单的项目数 / Projects taken part in that were won */
  wonProjectCount: Scalars['Int']['output'];
};

/** 建材 / Building materials。每个元素恰好一个键 / exactly one key per element */
export type ContactBuildingSlotGroupBy = {
  advocacy?: InputMaybe<GroupValue>;
  licenseExpiresOn?: InputMaybe<DateGroup>;
  reviewer?: InputMaybe<GroupValue>;
  specialty?: InputMaybe<GroupValue>;
};

/** 建材:一组记录中不同值的个数 / Building materials: how many different values a group has */
export type ContactBuildingSlotGroupCountDistinct = {
  __typename?: 'ContactBuildingSlotGroupCountDistinct';
  advocacy?: Maybe<Scalars['Int']['output']>;
  licenseExpiresOn?: Maybe<Scalars['Int']['output']>;
  reviewer?: Maybe<Scalars['Int']['output']>;
  specialty?: Maybe<Scalars['Int']['output']>;
};

/** 建材:一组记录的共同值 / Building materials: the values that the records of a group share */
export type ContactBuildingSlotGroupKey = {
  __typename?: 'ContactBuildingSlotGroupKey';
  advocacy?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  licenseExpiresOn?: Maybe<Scalars['Date']['output']>;
  reviewer?: Maybe<Scalars['Boolean']['output']>;
  specialty?: Maybe<Scalars['String']['output']>;
};

/** 建材:按分组的键排序 / Building materials: order by a key of the groups */
export type ContactBuildingSlotGroupKeyOrderBy = {
  advocacy?: InputMaybe<SortDirection>;
  licenseExpiresOn?: InputMaybe<SortDirection>;
  reviewer?: InputMaybe<SortDirection>;
  specialty?: InputMaybe<SortDirection>;
};

/** 建材 / Building materials */
export type ContactBuildingSlotInput = {
  /** 推荐意愿 / Advocacy */
  advocacy?: InputMaybe<Scalars['String']['input']>;
  /** 执业证到期日 / License expires on */
  licenseExpiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** 执业证号 / License number */
  licenseNumber?: InputMaybe<Scalars['String']['input']>;
  /** 评审专家 / Reviews designs */
  reviewer?: InputMaybe<Scalars['Boolean']['input']>;
  /** 设计专业 / Specialty */
  specialty?: InputMaybe<Scalars['String']['input']>;
};

/** 建材 / Building materials。每个元素恰好一个键 / exactly one key per element */
export type ContactBuildingSlotOrderBy = {
  advocacy?: InputMaybe<SortDirection>;
  licenseExpiresOn?: InputMaybe<SortDirection>;
  licenseNumber?: InputMaybe<SortDirection>;
  reviewer?: InputMaybe<SortDirection>;
  specialty?: InputMaybe<SortDirection>;
};

/** 建材 / Building materials */
export type ContactBuildingSlotWhere = {
  advocacy?: InputMaybe<StringFilter>;
  and?: InputMaybe<Array<ContactBuildingSlotWhere>>;
  licenseExpiresOn?: InputMaybe<DateFilter>;
  licenseNumber?: InputMaybe<StringFilter>;
  not?: InputMaybe<ContactBuildingSlotWhere>;
  or?: InputMaybe<Array<ContactBuildingSlotWhere>>;
  reviewer?: InputMaybe<BooleanFilter>;
  specialty?: InputMaybe<StringFilter>;
};

/** 联系人 / Contact */
export type ContactConnection = {
  __typename?: 'ContactConnection';
  edges: Array<ContactEdge>;
  nodes: Array<Contact>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 联系人 / Contact */
export type ContactConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 联系方式 / Contact point */
export type ContactContactPointsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 标注 / Label */
  label?: InputMaybe<Scalars['String']['input']>;
  /** 首选 / Preferred */
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
  /** 类型 / Type */
  type: Scalars['String']['input'];
  /** 号码或地址 / Value */
  value: Scalars['String']['input'];
  /** 已核实 / Verified */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 联系人:列表中的一项及其游标 / Contact: one item of a list with its cursor */
export type ContactEdge = {
  __typename?: 'ContactEdge';
  cursor: Scalars['String']['output'];
  node: Contact;
};

/** 联系人:一组记录及其统计 / Contact: one group of records with its figures */
export type ContactGroup = {
  __typename?: 'ContactGroup';
  count: Scalars['Int']['output'];
  countDistinct: ContactGroupCountDistinct;
  key: ContactGroupKey;
};

/** 联系人 / Contact。每个元素恰好一个键 / exactly one key per element */
export type ContactGroupBy = {
  account?: InputMaybe<GroupValue>;
  bank?: InputMaybe<ContactBankSlotGroupBy>;
  birthday?: InputMaybe<DateGroup>;
  building?: InputMaybe<ContactBuildingSlotGroupBy>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  familyName?: InputMaybe<GroupValue>;
  givenName?: InputMaybe<GroupValue>;
  hotel?: InputMaybe<ContactHotelSlotGroupBy>;
  name?: InputMaybe<GroupValue>;
  owner?: InputMaybe<GroupValue>;
  preferredLanguage?: InputMaybe<GroupValue>;
  salutation?: InputMaybe<GroupValue>;
  team?: InputMaybe<GroupValue>;
  through?: InputMaybe<ContactGroupThrough>;
  unit?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 联系人:分组列表 / Contact: a list of groups */
export type ContactGroupConnection = {
  __typename?: 'ContactGroupConnection';
  edges: Array<ContactGroupEdge>;
  nodes: Array<ContactGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 联系人:一组记录中不同值的个数 / Contact: how many different values a group has */
export type ContactGroupCountDistinct = {
  __typename?: 'ContactGroupCountDistinct';
  account?: Maybe<Scalars['Int']['output']>;
  bank: ContactBankSlotGroupCountDistinct;
  birthday?: Maybe<Scalars['Int']['output']>;
  building: ContactBuildingSlotGroupCountDistinct;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  familyName?: Maybe<Scalars['Int']['output']>;
  givenName?: Maybe<Scalars['Int']['output']>;
  hotel: ContactHotelSlotGroupCountDistinct;
  name?: Maybe<Scalars['Int']['output']>;
  owner?: Maybe<Scalars['Int']['output']>;
  preferredLanguage?: Maybe<Scalars['Int']['output']>;
  salutation?: Maybe<Scalars['Int']['output']>;
  team?: Maybe<Scalars['Int']['output']>;
  unit?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 联系人:列表中的一项及其游标 / Contact: one item of a list with its cursor */
export type ContactGroupEdge = {
  __typename?: 'ContactGroupEdge';
  cursor: Scalars['String']['output'];
  node: ContactGroup;
};

/** 联系人:一组记录的共同值 / Contact: the values that the records of a group share */
export type ContactGroupKey = {
  __typename?: 'ContactGroupKey';
  account?: Maybe<Account>;
  bank?: Maybe<ContactBankSlotGroupKey>;
  /** 时段的第一天 / first day of the bucket */
  birthday?: Maybe<Scalars['Date']['output']>;
  building?: Maybe<ContactBuildingSlotGroupKey>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  familyName?: Maybe<Scalars['String']['output']>;
  givenName?: Maybe<Scalars['String']['output']>;
  hotel?: Maybe<ContactHotelSlotGroupKey>;
  name?: Maybe<Scalars['String']['output']>;
  owner?: Maybe<User>;
  preferredLanguage?: Maybe<Scalars['String']['output']>;
  salutation?: Maybe<Scalars['String']['output']>;
  team?: Maybe<Team>;
  through?: Maybe<ContactGroupKeyThrough>;
  unit?: Maybe<OrgUnit>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 联系人:按分组的键排序 / Contact: order by a key of the groups */
export type ContactGroupKeyOrderBy = {
  account?: InputMaybe<SortDirection>;
  bank?: InputMaybe<ContactBankSlotGroupKeyOrderBy>;
  birthday?: InputMaybe<SortDirection>;
  building?: InputMaybe<ContactBuildingSlotGroupKeyOrderBy>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  familyName?: InputMaybe<SortDirection>;
  givenName?: InputMaybe<SortDirection>;
  hotel?: InputMaybe<ContactHotelSlotGroupKeyOrderBy>;
  name?: InputMaybe<SortDirection>;
  owner?: InputMaybe<SortDirection>;
  preferredLanguage?: InputMaybe<SortDirection>;
  salutation?: InputMaybe<SortDirection>;
  team?: InputMaybe<SortDirection>;
  through?: InputMaybe<ContactGroupKeyOrderThrough>;
  unit?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 联系人:经关系取其键 / Contact: keys of the records behind its relations */
export type ContactGroupKeyOrderThrough = {
  account?: InputMaybe<AccountGroupKeyOrderBy>;
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  owner?: InputMaybe<UserGroupKeyOrderBy>;
  team?: InputMaybe<TeamGroupKeyOrderBy>;
  unit?: InputMaybe<OrgUnitGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 联系人:经关系取其键 / Contact: keys of the records behind its relations */
export type ContactGroupKeyThrough = {
  __typename?: 'ContactGroupKeyThrough';
  account?: Maybe<AccountGroupKey>;
  createdBy?: Maybe<UserGroupKey>;
  owner?: Maybe<UserGroupKey>;
  team?: Maybe<TeamGroupKey>;
  unit?: Maybe<OrgUnitGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 联系人:组的排序,每个元素恰好一个键 / Contact: order of the groups, exactly one key per element */
export type ContactGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<ContactGroupKeyOrderBy>;
};

/** 联系人:经关系取其键 / Contact: keys of the records behind its relations */
export type ContactGroupThrough = {
  account?: InputMaybe<AccountGroupBy>;
  createdBy?: InputMaybe<UserGroupBy>;
  owner?: InputMaybe<UserGroupBy>;
  team?: InputMaybe<TeamGroupBy>;
  unit?: InputMaybe<OrgUnitGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 联系人:保留哪些组 / Contact: which groups stay */
export type ContactHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 客史 / Guest profile */
export type ContactHotelSlot = {
  __typename?: 'ContactHotelSlot';
  /** 证件号码 / Document number */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** 偏好房型 / Favourite room type */
  favouriteRoomType?: Maybe<HotelRoomType>;
  /** 偏好 / Preferences */
  preferences?: Maybe<Scalars['String']['output']>;
  /** 入住次数 / Stays */
  staysCount: Scalars['Int']['output'];
  /** VIP 等级 / VIP level */
  vipLevel: Scalars['Int']['output'];
};

/** 客史 / Guest profile。每个元素恰好一个键 / exactly one key per element */
export type ContactHotelSlotGroupBy = {
  favouriteRoomType?: InputMaybe<GroupValue>;
  staysCount?: InputMaybe<GroupValue>;
  through?: InputMaybe<ContactHotelSlotGroupThrough>;
  vipLevel?: InputMaybe<GroupValue>;
};

/** 客史:一组记录中不同值的个数 / Guest profile: how many different values a group has */
export type ContactHotelSlotGroupCountDistinct = {
  __typename?: 'ContactHotelSlotGroupCountDistinct';
  favouriteRoomType?: Maybe<Scalars['Int']['output']>;
  staysCount?: Maybe<Scalars['Int']['output']>;
  vipLevel?: Maybe<Scalars['Int']['output']>;
};

/** 客史:一组记录的共同值 / Guest profile: the values that the records of a group share */
export type ContactHotelSlotGroupKey = {
  __typename?: 'ContactHotelSlotGroupKey';
  favouriteRoomType?: Maybe<HotelRoomType>;
  staysCount?: Maybe<Scalars['Int']['output']>;
  through?: Maybe<ContactHotelSlotGroupKeyThrough>;
  vipLevel?: Maybe<Scalars['Int']['output']>;
};

/** 客史:按分组的键排序 / Guest profile: order by a key of the groups */
export type ContactHotelSlotGroupKeyOrderBy = {
  favouriteRoomType?: InputMaybe<SortDirection>;
  staysCount?: InputMaybe<SortDirection>;
  through?: InputMaybe<ContactHotelSlotGroupKeyOrderThrough>;
  vipLevel?: InputMaybe<SortDirection>;
};

/** 客史:经关系取其键 / Guest profile: keys of the records behind its relations */
export type ContactHotelSlotGroupKeyOrderThrough = {
  favouriteRoomType?: InputMaybe<HotelRoomTypeGroupKeyOrderBy>;
};

/** 客史:经关系取其键 / Guest profile: keys of the records behind its relations */
export type ContactHotelSlotGroupKeyThrough = {
  __typename?: 'ContactHotelSlotGroupKeyThrough';
  favouriteRoomType?: Maybe<HotelRoomTypeGroupKey>;
};

/** 客史:经关系取其键 / Guest profile: keys of the records behind its relations */
export type ContactHotelSlotGroupThrough = {
  favouriteRoomType?: InputMaybe<HotelRoomTypeGroupBy>;
};

/** 客史 / Guest profile */
export type ContactHotelSlotInput = {
  /** 证件号码 / Document number */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** 偏好房型 / Favourite room type */
  favouriteRoomTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** 偏好 / Preferences */
  preferences?: InputMaybe<Scalars['String']['input']>;
  /** VIP 等级 / VIP level */
  vipLevel?: InputMaybe<Scalars['Int']['input']>;
};

/** 客史 / Guest profile。每个元素恰好一个键 / exactly one key per element */
export type ContactHotelSlotOrderBy = {
  documentNumber?: InputMaybe<SortDirection>;
  favouriteRoomType?: InputMaybe<HotelRoomTypeOrderBy>;
  staysCount?: InputMaybe<SortDirection>;
  vipLevel?: InputMaybe<SortDirection>;
};

/** 客史 / Guest profile */
export type ContactHotelSlotWhere = {
  and?: InputMaybe<Array<ContactHotelSlotWhere>>;
  documentNumber?: InputMaybe<StringFilter>;
  favouriteRoomType?: InputMaybe<HotelRoomTypeWhere>;
  favouriteRoomTypeId?: InputMaybe<IdFilter>;
  not?: InputMaybe<ContactHotelSlotWhere>;
  or?: InputMaybe<Array<ContactHotelSlotWhere>>;
  preferences?: InputMaybe<StringFilter>;
  staysCount?: InputMaybe<IntFilter>;
  vipLevel?: InputMaybe<IntFilter>;
};

/** 联系人:唯一字段 / Contact: the fields that name one record */
export enum ContactKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 联系人 / Contact */
export type ContactListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<ContactWhere>;
  none?: InputMaybe<ContactWhere>;
  some?: InputMaybe<ContactWhere>;
};

/** 联系人 / Contact。每个元素恰好一个键 / exactly one key per element */
export type ContactOrderBy = {
  account?: InputMaybe<AccountOrderBy>;
  bank?: InputMaybe<ContactBankSlotOrderBy>;
  birthday?: InputMaybe<SortDirection>;
  building?: InputMaybe<ContactBuildingSlotOrderBy>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  email?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  familyName?: InputMaybe<SortDirection>;
  givenName?: InputMaybe<SortDirection>;
  hotel?: InputMaybe<ContactHotelSlotOrderBy>;
  id?: InputMaybe<SortDirection>;
  mobile?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  owner?: InputMaybe<UserOrderBy>;
  phone?: InputMaybe<SortDirection>;
  preferredLanguage?: InputMaybe<SortDirection>;
  salutation?: InputMaybe<SortDirection>;
  team?: InputMaybe<TeamOrderBy>;
  unit?: InputMaybe<OrgUnitOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 联系人 / Contact */
export type ContactPayload = {
  __typename?: 'ContactPayload';
  contact?: Maybe<Contact>;
  errors: Array<UserError>;
};

/** 联系方式 / Contact point */
export type ContactPoint = Node & Record & {
  __typename?: 'ContactPoint';
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 标注 / Label */
  label?: Maybe<Scalars['String']['output']>;
  /** 首选 / Preferred */
  preferred: Scalars['Boolean']['output'];
  /** 所属客户或联系人 / Account or contact */
  subject?: Maybe<Record>;
  /** 类型 / Type */
  type: Scalars['String']['output'];
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 号码或地址 / Value */
  value: Scalars['String']['output'];
  /** 已核实 / Verified */
  verified: Scalars['Boolean']['output'];
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};

/** 联系方式 / Contact point */
export type ContactPointConnection = {
  __typename?: 'ContactPointConnection';
  edges: Array<ContactPointEdge>;
  nodes: Array<ContactPoint>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 联系方式 / Contact point */
export type ContactPointConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 联系方式:列表中的一项及其游标 / Contact point: one item of a list with its cursor */
export type ContactPointEdge = {
  __typename?: 'ContactPointEdge';
  cursor: Scalars['String']['output'];
  node: ContactPoint;
};

/** 联系方式:一组记录及其统计 / Contact point: one group of records with its figures */
export type ContactPointGroup = {
  __typename?: 'ContactPointGroup';
  count: Scalars['Int']['output'];
  countDistinct: ContactPointGroupCountDistinct;
  key: ContactPointGroupKey;
};

/** 联系方式 / Contact point。每个元素恰好一个键 / exactly one key per element */
export type ContactPointGroupBy = {
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  label?: InputMaybe<GroupValue>;
  preferred?: InputMaybe<GroupValue>;
  through?: InputMaybe<ContactPointGroupThrough>;
  type?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
  verified?: InputMaybe<GroupValue>;
};

/** 联系方式:分组列表 / Contact point: a list of groups */
export type ContactPointGroupConnection = {
  __typename?: 'ContactPointGroupConnection';
  edges: Array<ContactPointGroupEdge>;
  nodes: Array<ContactPointGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 联系方式:一组记录中不同值的个数 / Contact point: how many different values a group has */
export type ContactPointGroupCountDistinct = {
  __typename?: 'ContactPointGroupCountDistinct';
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  label?: Maybe<Scalars['Int']['output']>;
  preferred?: Maybe<Scalars['Int']['output']>;
  type?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
  verified?: Maybe<Scalars['Int']['output']>;
};

/** 联系方式:列表中的一项及其游标 / Contact point: one item of a list with its cursor */
export type ContactPointGroupEdge = {
  __typename?: 'ContactPointGroupEdge';
  cursor: Scalars['String']['output'];
  node: ContactPointGroup;
};

/** 联系方式:一组记录的共同值 / Contact point: the values that the records of a group share */
export type ContactPointGroupKey = {
  __typename?: 'ContactPointGroupKey';
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  label?: Maybe<Scalars['String']['output']>;
  preferred?: Maybe<Scalars['Boolean']['output']>;
  through?: Maybe<ContactPointGroupKeyThrough>;
  type?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
  verified?: Maybe<Scalars['Boolean']['output']>;
};

/** 联系方式:按分组的键排序 / Contact point: order by a key of the groups */
export type ContactPointGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  label?: InputMaybe<SortDirection>;
  preferred?: InputMaybe<SortDirection>;
  through?: InputMaybe<ContactPointGroupKeyOrderThrough>;
  type?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
  verified?: InputMaybe<SortDirection>;
};

/** 联系方式:经关系取其键 / Contact point: keys of the records behind its relations */
export type ContactPointGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 联系方式:经关系取其键 / Contact point: keys of the records behind its relations */
export type ContactPointGroupKeyThrough = {
  __typename?: 'ContactPointGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 联系方式:组的排序,每个元素恰好一个键 / Contact point: order of the groups, exactly one key per element */
export type ContactPointGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<ContactPointGroupKeyOrderBy>;
};

/** 联系方式:经关系取其键 / Contact point: keys of the records behind its relations */
export type ContactPointGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 联系方式:保留哪些组 / Contact point: which groups stay */
export type ContactPointHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 联系方式:唯一字段 / Contact point: the fields that name one record */
export enum ContactPointKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 联系方式 / Contact point */
export type ContactPointListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<ContactPointWhere>;
  none?: InputMaybe<ContactPointWhere>;
  some?: InputMaybe<ContactPointWhere>;
};

/** 联系方式 / Contact point。每个元素恰好一个键 / exactly one key per element */
export type ContactPointOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  label?: InputMaybe<SortDirection>;
  preferred?: InputMaybe<SortDirection>;
  type?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  value?: InputMaybe<SortDirection>;
  verified?: InputMaybe<SortDirection>;
  version?: InputMaybe<SortDirection>;
};

/** 联系方式 / Contact point */
export type ContactPointPayload = {
  __typename?: 'ContactPointPayload';
  contactPoint?: Maybe<ContactPoint>;
  errors: Array<UserError>;
};

/** 联系方式 / Contact point */
export type ContactPointWhere = {
  and?: InputMaybe<Array<ContactPointWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  label?: InputMaybe<StringFilter>;
  not?: InputMaybe<ContactPointWhere>;
  or?: InputMaybe<Array<ContactPointWhere>>;
  preferred?: InputMaybe<BooleanFilter>;
  subjectId?: InputMaybe<IdFilter>;
  subjectType?: InputMaybe<StringFilter>;
  type?: InputMaybe<StringFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  value?: InputMaybe<StringFilter>;
  verified?: InputMaybe<BooleanFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 标签使用 / Tagging */
export type ContactTaggingsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Tag */
  tagId?: InputMaybe<Scalars['ID']['input']>;
};

/** 联系人 / Contact */
export type ContactWhere = {
  account?: InputMaybe<AccountWhere>;
  accountId?: InputMaybe<IdFilter>;
  activities?: InputMaybe<ActivityListWhere>;
  affiliations?: InputMaybe<AffiliationListWhere>;
  and?: InputMaybe<Array<ContactWhere>>;
  attachments?: InputMaybe<AttachmentListWhere>;
  bank?: InputMaybe<ContactBankSlotWhere>;
  birthday?: InputMaybe<DateFilter>;
  building?: InputMaybe<ContactBuildingSlotWhere>;
  campaignMembers?: InputMaybe<CampaignMemberListWhere>;
  consents?: InputMaybe<ConsentListWhere>;
  contactPoints?: InputMaybe<ContactPointListWhere>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  email?: InputMaybe<StringFilter>;
  externalId?: InputMaybe<StringFilter>;
  familyName?: InputMaybe<StringFilter>;
  givenName?: InputMaybe<StringFilter>;
  hotel?: InputMaybe<ContactHotelSlotWhere>;
  id?: InputMaybe<IdFilter>;
  leads?: InputMaybe<LeadListWhere>;
  mobile?: InputMaybe<StringFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<ContactWhere>;
  notes?: InputMaybe<NoteListWhere>;
  opportunities?: InputMaybe<OpportunityListWhere>;
  or?: InputMaybe<Array<ContactWhere>>;
  orders?: InputMaybe<OrderListWhere>;
  owner?: InputMaybe<UserWhere>;
  ownerId?: InputMaybe<IdFilter>;
  participations?: InputMaybe<OpportunityParticipantListWhere>;
  phone?: InputMaybe<StringFilter>;
  preferredLanguage?: InputMaybe<StringFilter>;
  quotes?: InputMaybe<QuoteListWhere>;
  salutation?: InputMaybe<StringFilter>;
  taggings?: InputMaybe<TaggingListWhere>;
  tasks?: InputMaybe<TaskListWhere>;
  team?: InputMaybe<TeamWhere>;
  teamId?: InputMaybe<IdFilter>;
  unit?: InputMaybe<OrgUnitWhere>;
  unitId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 客户 / Account */
export type CreateAccountInput = {
  /** 地址 / Address */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 对公客户 / Bank customer */
  bank?: InputMaybe<AccountBankSlotInput>;
  /** 建材 / Building materials */
  building?: InputMaybe<AccountBuildingSlotInput>;
  /** 城市 / City */
  city?: InputMaybe<Scalars['String']['input']>;
  /** 联系方式 / Contact points */
  contactPoints?: InputMaybe<Array<AccountContactPointsInput>>;
  /** 国家 / Country */
  country?: InputMaybe<Scalars['String']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 员工人数 / Employees */
  employees?: InputMaybe<Scalars['Int']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 成立年份 / Founded in */
  foundedYear?: InputMaybe<Scalars['Int']['input']>;
  /** 旅行社 / Agency */
  hotel?: InputMaybe<AccountHotelSlotInput>;
  /** 行业 / Industry */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** 法定名称 / Legal name */
  legalName?: InputMaybe<Scalars['String']['input']>;
  /** 客户生命周期 / Lifecycle stage */
  lifecycle?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name: Scalars['String']['input'];
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 所有制性质 / Ownership type */
  ownershipType?: InputMaybe<Scalars['String']['input']>;
  /** 上级客户 / Parent account */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** 电话 / Phone */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 邮政编码 / Postal code */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** 省份 / Province */
  province?: InputMaybe<Scalars['String']['input']>;
  /** 区域 / Region */
  region?: InputMaybe<Scalars['String']['input']>;
  /** 登记号 / Registration number */
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** 年营业额 / Revenue */
  revenue?: InputMaybe<MoneyInput>;
  /** 角色 / Roles */
  roles?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 简称 / Short name */
  shortName?: InputMaybe<Scalars['String']['input']>;
  /** 规模 / Size */
  size?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<Scalars['String']['input']>;
  /** 状态原因 / Status reason */
  statusReason?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<AccountTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** 网址 / Website */
  website?: InputMaybe<Scalars['String']['input']>;
  /** 年采购额 / Yearly purchasing */
  yearlyPurchasing?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 客户关系 / Account relation */
export type CreateAccountRelationInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 客户 / From */
  fromId?: InputMaybe<Scalars['ID']['input']>;
  /** 说明 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 相关客户 / To */
  toId?: InputMaybe<Scalars['ID']['input']>;
  /** 关系类型 / Type */
  type: Scalars['String']['input'];
  /** 开始日期 / Valid from */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 结束日期 / Valid to */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** 工作记录 / Activity */
export type CreateActivityInput = {
  /** 联系人 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 内容 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 完成时间 / Done at */
  doneAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 截止时间 / Due at */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 结束时间 / Ends at */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 下一步 / Next action */
  nextAction?: InputMaybe<Scalars['String']['input']>;
  /** 结果 / Outcome */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 联络阶段 / Phase */
  phase?: InputMaybe<ActivityPhase>;
  /** 开始时间 / Starts at */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<ActivityStatus>;
  /** 关联对象 / Subject */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<ActivityTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 主题 / Title */
  title: Scalars['String']['input'];
  /** 类型 / Type */
  type: Scalars['String']['input'];
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 任职 / Affiliation */
export type CreateAffiliationInput = {
  /** 单位 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 联系人 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 决策角色 / Decision role */
  decisionRole?: InputMaybe<Scalars['String']['input']>;
  /** 部门 / Department */
  department?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 开始日期 / From */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 职务 / Job title */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** 主要单位 / Main */
  main?: InputMaybe<Scalars['Boolean']['input']>;
  /** 结束日期 / To */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** 新建 API 密钥的结果 / a new API key, or errors */
export type CreateApiKeyPayload = {
  __typename?: 'CreateApiKeyPayload';
  apiKey?: Maybe<ApiKey>;
  errors: Array<UserError>;
  /** 令牌,仅显示这一次 / for the Authorization header; shown this once and stored nowhere */
  token?: Maybe<Scalars['String']['output']>;
};

/** 银行账户 / Financial account */
export type CreateBankFinancialAccountInput = {
  /** 余额 / Balance */
  balance?: InputMaybe<MoneyInput>;
  /** 开户机构 / Branch */
  branchId?: InputMaybe<Scalars['ID']['input']>;
  /** 销户日期 / Closed on */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 币种 / Currency */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 企业持有人 / Holder (company) */
  holderAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** 个人持有人 / Holder (person) */
  holderContactId?: InputMaybe<Scalars['ID']['input']>;
  /** 家庭 / Household */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** 年利率(%) / Interest rate (% a year) */
  interestRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** 额度 / Limit */
  limit?: InputMaybe<MoneyInput>;
  /** 到期日 / Matures on */
  maturesOn?: InputMaybe<Scalars['Date']['input']>;
  /** 账号 / Number */
  number: Scalars['String']['input'];
  /** 开户日期 / Opened on */
  openedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 产品名称 / Product name */
  productName?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<BankAccountStatus>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 类型 / Type */
  type: Scalars['String']['input'];
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 家庭 / Household */
export type CreateBankHouseholdInput = {
  /** 地址 / Address */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 家庭成员 / Members */
  members?: InputMaybe<Array<BankHouseholdMembersInput>>;
  /** 名称 / Name */
  name: Scalars['String']['input'];
  /** 备注 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 家庭编号 / Number */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 客户分层 / Segment */
  segment?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<BankHouseholdTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 家庭成员 / Household member */
export type CreateBankHouseholdMemberInput = {
  /** 成员 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 家庭 / Household */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** 家庭角色 / Role */
  role?: InputMaybe<Scalars['String']['input']>;
  /** 加入日期 / Since */
  since?: InputMaybe<Scalars['Date']['input']>;
  /** 离开日期 / Until */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** 项目参与方 / Participant */
export type CreateBuildingParticipantInput = {
  /** 参与单位 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 参与人 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 对选材的作用 / Say in the material */
  decides?: InputMaybe<BuildingDecision>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 备注 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 工程项目 / Project */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** 参与角色 / Role */
  role: Scalars['String']['input'];
};

/** 工程项目 / Project */
export type CreateBuildingProjectInput = {
  /** 地址 / Address */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 投标截止日期 / Bid closes on */
  bidClosesOn?: InputMaybe<Scalars['Date']['input']>;
  /** 招标开始日期 / Bid opens on */
  bidOpensOn?: InputMaybe<Scalars['Date']['input']>;
  /** 城市 / City */
  city?: InputMaybe<Scalars['String']['input']>;
  /** 竣工日期 / Completes on */
  completesOn?: InputMaybe<Scalars['Date']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 开发商 / Developer */
  developerId?: InputMaybe<Scalars['ID']['input']>;
  /** 区县 / District */
  district?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 建筑面积(平方米) / Floor area (m²) */
  floorArea?: InputMaybe<Scalars['Decimal']['input']>;
  /** 材料估值 / Material value */
  materialValue?: InputMaybe<MoneyInput>;
  /** 项目名称 / Name */
  name: Scalars['String']['input'];
  /** 片区 / Neighbourhood */
  neighbourhood?: InputMaybe<Scalars['String']['input']>;
  /** 项目结果 / Outcome */
  outcome?: InputMaybe<BuildingProjectOutcome>;
  /** 项目主管 / Project lead */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 参与方 / Participants */
  participants?: InputMaybe<Array<BuildingProjectParticipantsInput>>;
  /** 许可申请日期 / Permit applied for on */
  permitAppliedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 许可规费 / Permit fee */
  permitFee?: InputMaybe<MoneyInput>;
  /** 许可颁发日期 / Permit issued on */
  permitIssuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 许可证号 / Permit number */
  permitNumber?: InputMaybe<Scalars['String']['input']>;
  /** 工程进度 / Progress */
  progress?: InputMaybe<Scalars['String']['input']>;
  /** 信息渠道 / Source */
  source?: InputMaybe<Scalars['String']['input']>;
  /** 项目阶段 / Stage */
  stage?: InputMaybe<Scalars['String']['input']>;
  /** 开工日期 / Starts on */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** 地上层数 / Storeys */
  storeys?: InputMaybe<Scalars['Int']['input']>;
  /** 层数说明 / Storeys in words */
  storeysNote?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<BuildingProjectTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 工程类型 / Type */
  type?: InputMaybe<Scalars['String']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 市场活动 / Campaign */
export type CreateCampaignInput = {
  /** 预算 / Budget */
  budget?: InputMaybe<MoneyInput>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 结束日期 / Ends on */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name: Scalars['String']['input'];
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 上级活动 / Parent campaign */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** 开始日期 / Starts on */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<CampaignTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 类型 / Type */
  type?: InputMaybe<Scalars['String']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 市场活动成员 / Campaign member */
export type CreateCampaignMemberInput = {
  /** 客户 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 市场活动 / Campaign */
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  /** 联系人 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 线索 / Lead */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** 备注 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 回应时间 / Responded at */
  respondedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 回应 / Response */
  response?: InputMaybe<CampaignResponse>;
  /** 状态 / Status */
  status?: InputMaybe<Scalars['String']['input']>;
};

/** 授权 / Consent */
export type CreateConsentInput = {
  /** 渠道 / Channel */
  channel: Scalars['String']['input'];
  /** 日期 / Decided at */
  decidedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 凭据 / Evidence */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 用途 / Purpose */
  purpose: Scalars['String']['input'];
  /** 来源 / Source */
  source?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / Status */
  status: ConsentStatus;
  /** 所属客户或联系人 / Account or contact */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
};

/** 联系人 / Contact */
export type CreateContactInput = {
  /** 所在单位 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 任职经历 / Affiliations */
  affiliations?: InputMaybe<Array<ContactAffiliationsInput>>;
  /** 零售客户 / Bank customer */
  bank?: InputMaybe<ContactBankSlotInput>;
  /** 生日 / Birthday */
  birthday?: InputMaybe<Scalars['Date']['input']>;
  /** 建材 / Building materials */
  building?: InputMaybe<ContactBuildingSlotInput>;
  /** 联系方式 / Contact points */
  contactPoints?: InputMaybe<Array<ContactContactPointsInput>>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 电子邮箱 / Email */
  email?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 姓 / Family name */
  familyName?: InputMaybe<Scalars['String']['input']>;
  /** 名 / Given name */
  givenName?: InputMaybe<Scalars['String']['input']>;
  /** 客史 / Guest profile */
  hotel?: InputMaybe<ContactHotelSlotInput>;
  /** 手机 / Mobile */
  mobile?: InputMaybe<Scalars['String']['input']>;
  /** 姓名 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 电话 / Phone */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 首选语言 / Preferred language */
  preferredLanguage?: InputMaybe<Scalars['String']['input']>;
  /** 称谓 / Salutation */
  salutation?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<ContactTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 联系方式 / Contact point */
export type CreateContactPointInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 标注 / Label */
  label?: InputMaybe<Scalars['String']['input']>;
  /** 首选 / Preferred */
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所属客户或联系人 / Account or contact */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** 类型 / Type */
  type: Scalars['String']['input'];
  /** 号码或地址 / Value */
  value: Scalars['String']['input'];
  /** 已核实 / Verified */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 汇率 / Exchange rate */
export type CreateExchangeRateInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 源币种 / From */
  from: Scalars['CurrencyCode']['input'];
  /** 汇率 / Rate */
  rate: Scalars['Decimal']['input'];
  /** 来源 / Source */
  source?: InputMaybe<Scalars['String']['input']>;
  /** 目标币种 / To */
  to: Scalars['CurrencyCode']['input'];
  /** 生效日期 / Valid on */
  validOn: Scalars['Date']['input'];
};

/** 酒店 / Property */
export type CreateHotelPropertyInput = {
  /** 地址 / Address */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 城市 / City */
  city?: InputMaybe<Scalars['String']['input']>;
  /** 代码 / Code */
  code: Scalars['String']['input'];
  /** 国家 / Country */
  country?: InputMaybe<Scalars['String']['input']>;
  /** 前台团队 / Front desk */
  deskId?: InputMaybe<Scalars['ID']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name: Scalars['String']['input'];
  /** 电话 / Phone */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 星级 / Stars */
  stars?: InputMaybe<Scalars['Int']['input']>;
};

/** 预订 / Reservation */
export type CreateHotelReservationInput = {
  /** 成人 / Adults */
  adults?: InputMaybe<Scalars['Int']['input']>;
  /** 旅行社 / Agency */
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 到店日期 / Arrival */
  arrival: Scalars['Date']['input'];
  /** 分配房型 / Assigned room type */
  assignedRoomTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** 婴儿 / Babies */
  babies?: InputMaybe<Scalars['Int']['input']>;
  /** 预订日期 / Booked on */
  bookedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 修改次数 / Changes */
  changesCount?: InputMaybe<Scalars['Int']['input']>;
  /** 渠道 / Channel */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** 儿童 / Children */
  children?: InputMaybe<Scalars['Int']['input']>;
  /** 协议单位 / Company */
  companyId?: InputMaybe<Scalars['ID']['input']>;
  /** 客源国 / Country of origin */
  country?: InputMaybe<Scalars['String']['input']>;
  /** 预订类型 / Kind of booking */
  customerType?: InputMaybe<Scalars['String']['input']>;
  /** 离店日期 / Departure */
  departure: Scalars['Date']['input'];
  /** 订金 / Deposit */
  depositType?: InputMaybe<HotelDepositType>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 客人 / Guest */
  guestId?: InputMaybe<Scalars['ID']['input']>;
  /** 细分市场 / Market segment */
  marketSegment?: InputMaybe<Scalars['String']['input']>;
  /** 餐食计划 / Meal plan */
  mealPlan?: InputMaybe<Scalars['String']['input']>;
  /** 备注 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 预订号 / Number */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 车位数 / Parking spaces */
  parkingSpaces?: InputMaybe<Scalars['Int']['input']>;
  /** 此前取消数 / Previous cancellations */
  previousCancellations?: InputMaybe<Scalars['Int']['input']>;
  /** 此前入住数 / Previous stays */
  previousStays?: InputMaybe<Scalars['Int']['input']>;
  /** 房价 / Rate */
  rate?: InputMaybe<MoneyInput>;
  /** 回头客 / Repeated guest */
  repeatedGuest?: InputMaybe<Scalars['Boolean']['input']>;
  /** 客房 / Room */
  roomId?: InputMaybe<Scalars['ID']['input']>;
  /** 预订房型 / Room type */
  roomTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** 特殊要求数 / Special requests */
  specialRequests?: InputMaybe<Scalars['Int']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<HotelReservationStatus>;
  /** 状态日期 / Status since */
  statusOn?: InputMaybe<Scalars['Date']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<HotelReservationTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** 候补天数 / Days on the waiting list */
  waitingListDays?: InputMaybe<Scalars['Int']['input']>;
};

/** 客房 / Room */
export type CreateHotelRoomInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 楼层 / Floor */
  floor?: InputMaybe<Scalars['Int']['input']>;
  /** 房号 / Number */
  number: Scalars['String']['input'];
  /** 状态 / Status */
  status?: InputMaybe<HotelRoomStatus>;
  /** 房型 / Type */
  typeId?: InputMaybe<Scalars['ID']['input']>;
};

/** 房型 / Room type */
export type CreateHotelRoomTypeInput = {
  /** 门市价 / Base price */
  basePrice?: InputMaybe<MoneyInput>;
  /** 床数 / Beds */
  beds?: InputMaybe<Scalars['Int']['input']>;
  /** 可住人数 / Capacity */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** 代码 / Code */
  code: Scalars['String']['input'];
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name: Scalars['String']['input'];
  /** 酒店 / Property */
  propertyId?: InputMaybe<Scalars['ID']['input']>;
};

/** 线索 / Lead */
export type CreateLeadInput = {
  /** 市场活动 / Campaign */
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  /** 公司 / Company */
  company?: InputMaybe<Scalars['String']['input']>;
  /** 联系人姓名 / Contact name */
  contactName?: InputMaybe<Scalars['String']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 无效原因 / Disqualified reason */
  disqualifiedReason?: InputMaybe<Scalars['String']['input']>;
  /** 电子邮箱 / Email */
  email?: InputMaybe<Scalars['String']['input']>;
  /** 预计金额 / Expected amount */
  expectedAmount?: InputMaybe<MoneyInput>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 行业 / Industry */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** 职务 / Job title */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** 手机 / Mobile */
  mobile?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 电话 / Phone */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 评级 / Rating */
  rating?: InputMaybe<LeadRating>;
  /** 区域 / Region */
  region?: InputMaybe<Scalars['String']['input']>;
  /** 来源 / Source */
  source?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<LeadStatus>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<LeadTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 备注 / Note */
export type CreateNoteInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 置顶 / Pinned */
  pinned?: InputMaybe<Scalars['Boolean']['input']>;
  /** 关联对象 / Subject */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** 内容 / Text */
  text: Scalars['String']['input'];
};

/** 竞争对手 / Opportunity competitor */
export type CreateOpportunityCompetitorInput = {
  /** 竞争对手 / Competitor */
  competitorId?: InputMaybe<Scalars['ID']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 销售机会 / Opportunity */
  opportunityId?: InputMaybe<Scalars['ID']['input']>;
  /** 竞争结果 / Outcome */
  outcome?: InputMaybe<CompetitionOutcome>;
  /** 竞品 / Product */
  product?: InputMaybe<Scalars['String']['input']>;
  /** 优势 / Strengths */
  strengths?: InputMaybe<Scalars['String']['input']>;
  /** 劣势 / Weaknesses */
  weaknesses?: InputMaybe<Scalars['String']['input']>;
};

/** 销售机会 / Opportunity */
export type CreateOpportunityInput = {
  /** 客户 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 金额 / Amount */
  amount?: InputMaybe<MoneyInput>;
  /** 预计/实际成交日期 / Close date */
  closeDate?: InputMaybe<Scalars['Date']['input']>;
  /** 竞争对手 / Competitors */
  competitors?: InputMaybe<Array<OpportunityCompetitorsInput>>;
  /** 联系人 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 预测类别 / Forecast category */
  forecastCategory?: InputMaybe<ForecastCategory>;
  /** 明细 / Lines */
  lines?: InputMaybe<Array<OpportunityLinesInput>>;
  /** 丢单原因 / Loss reason */
  lossReason?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name: Scalars['String']['input'];
  /** 下一步 / Next step */
  nextStep?: InputMaybe<Scalars['String']['input']>;
  /** 开始日期 / Opened on */
  openedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 参与人 / Participants */
  participants?: InputMaybe<Array<OpportunityParticipantsInput>>;
  /** 销售流程 / Pipeline */
  pipelineId?: InputMaybe<Scalars['ID']['input']>;
  /** 成功率(%) / Probability (%) */
  probability?: InputMaybe<Scalars['Int']['input']>;
  /** 来源 / Source */
  source?: InputMaybe<Scalars['String']['input']>;
  /** 阶段 / Stage */
  stageId?: InputMaybe<Scalars['ID']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<OpportunityTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** 赢单原因 / Win reason */
  winReason?: InputMaybe<Scalars['String']['input']>;
};

/** 销售机会明细 / Opportunity line */
export type CreateOpportunityLineInput = {
  /** 描述 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 折扣(%) / Discount (%) */
  discount?: InputMaybe<Scalars['Decimal']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 销售机会 / Opportunity */
  opportunityId?: InputMaybe<Scalars['ID']['input']>;
  /** 单价 / Price */
  price?: InputMaybe<MoneyInput>;
  /** 产品 / Product */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** 数量 / Quantity */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 机会参与人 / Opportunity participant */
export type CreateOpportunityParticipantInput = {
  /** 单位 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 联系人 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 备注 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 销售机会 / Opportunity */
  opportunityId?: InputMaybe<Scalars['ID']['input']>;
  /** 决策角色 / Role */
  role?: InputMaybe<Scalars['String']['input']>;
};

/** 订单 / Order */
export type CreateOrderInput = {
  /** 客户 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 联系人 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 币种 / Currency */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 明细 / Lines */
  lines?: InputMaybe<Array<OrderLinesInput>>;
  /** 订单号 / Number */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 销售机会 / Opportunity */
  opportunityId?: InputMaybe<Scalars['ID']['input']>;
  /** 订单日期 / Ordered on */
  orderedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 价目表 / Price list */
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  /** 报价 / Quote */
  quoteId?: InputMaybe<Scalars['ID']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<OrderTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 订单明细 / Order line */
export type CreateOrderLineInput = {
  /** 描述 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 折扣(%) / Discount (%) */
  discount?: InputMaybe<Scalars['Decimal']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 订单 / Order */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** 单价 / Price */
  price?: InputMaybe<MoneyInput>;
  /** 产品 / Product */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** 数量 / Quantity */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 组织单元 / Organisational unit */
export type CreateOrgUnitInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 类别 / Kind */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name: Scalars['String']['input'];
  /** 上级单元 / Parent unit */
  parentId?: InputMaybe<Scalars['ID']['input']>;
};

/** 销售流程 / Pipeline */
export type CreatePipelineInput = {
  /** 启用 / Active */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** 编码 / Code */
  code: Scalars['String']['input'];
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 默认流程 / Default */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称 / Name */
  name: Scalars['String']['input'];
  /** 阶段 / Stages */
  stages?: InputMaybe<Array<PipelineStagesInput>>;
};

/** 价目 / Price list entry */
export type CreatePriceListEntryInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 起订数量 / Minimum quantity */
  minimumQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** 价目表 / Price list */
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  /** 产品 / Product */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** 单价 / Unit price */
  unitPrice: MoneyInput;
};

/** 价目表 / Price list */
export type CreatePriceListInput = {
  /** 启用 / Active */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** 编码 / Code */
  code?: InputMaybe<Scalars['String']['input']>;
  /** 币种 / Currency */
  currency: Scalars['CurrencyCode']['input'];
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 价目 / Entries */
  entries?: InputMaybe<Array<PriceListEntriesInput>>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 默认价目表 / Default */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称 / Name */
  name: Scalars['String']['input'];
  /** 生效日期 / Valid from */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 失效日期 / Valid to */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** 产品 / Product */
export type CreateProductInput = {
  /** 在售 / Active */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** 编码 / Code */
  code?: InputMaybe<Scalars['String']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 系列 / Family */
  family?: InputMaybe<Scalars['String']['input']>;
  /** 标价 / List price */
  listPrice?: InputMaybe<MoneyInput>;
  /** 名称 / Name */
  name: Scalars['String']['input'];
  /** 单位 / Unit */
  unitOfMeasure?: InputMaybe<Scalars['String']['input']>;
};

/** 报价 / Quote */
export type CreateQuoteInput = {
  /** 客户 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 联系人 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 币种 / Currency */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 明细 / Lines */
  lines?: InputMaybe<Array<QuoteLinesInput>>;
  /** 报价单号 / Number */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 销售机会 / Opportunity */
  opportunityId?: InputMaybe<Scalars['ID']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 价目表 / Price list */
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<QuoteStatus>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<QuoteTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** 有效期至 / Valid until */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** 报价明细 / Quote line */
export type CreateQuoteLineInput = {
  /** 描述 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 折扣(%) / Discount (%) */
  discount?: InputMaybe<Scalars['Decimal']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 单价 / Price */
  price?: InputMaybe<MoneyInput>;
  /** 产品 / Product */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** 数量 / Quantity */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** 报价 / Quote */
  quoteId?: InputMaybe<Scalars['ID']['input']>;
};

/** 收款分配 / Receipt allocation */
export type CreateReceiptAllocationInput = {
  /** 分配金额 / Amount */
  amount: MoneyInput;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 收款 / Receipt */
  receiptId?: InputMaybe<Scalars['ID']['input']>;
  /** 应收款 / Receivable */
  receivableId?: InputMaybe<Scalars['ID']['input']>;
};

/** 收款 / Receipt */
export type CreateReceiptInput = {
  /** 付款客户 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 收款分配 / Allocations */
  allocations?: InputMaybe<Array<ReceiptAllocationsInput>>;
  /** 收款金额 / Amount */
  amount: MoneyInput;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 收款方式 / Method */
  method?: InputMaybe<Scalars['String']['input']>;
  /** 备注 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 收款单号 / Number */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 收款日期 / Received on */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 流水号 / Reference */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 应收款 / Receivable */
export type CreateReceivableInput = {
  /** 客户 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 应收金额 / Amount */
  amount?: InputMaybe<MoneyInput>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 到期日 / Due on */
  dueOn: Scalars['Date']['input'];
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 开票日期 / Issued on */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 应收单号 / Number */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 订单 / Order */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<ReceivableStatus>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 共享记录 / Record share */
export type CreateRecordShareInput = {
  /** 失效时间 / Expires at */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 级别 / Level */
  level?: InputMaybe<ShareLevel>;
  /** 说明 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 共享对象 / Subject */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 用户 / User */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** 词表值 / Reference value */
export type CreateReferenceValueInput = {
  /** 启用 / Active */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** 代码 / Code */
  code: Scalars['String']['input'];
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 英文名称 / English label */
  labelEn: Scalars['String']['input'];
  /** 中文名称 / Chinese label */
  labelZh: Scalars['String']['input'];
  /** 顺序 / Position */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** 词表 / Vocabulary */
  vocabulary: Scalars['String']['input'];
};

/** 角色分配 / Role assignment */
export type CreateRoleAssignmentInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 角色 / Role */
  roleId?: InputMaybe<Scalars['ID']['input']>;
  /** 用户 / User */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** 授权 / Role grant */
export type CreateRoleGrantInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 权限 / Permission */
  permission: Scalars['String']['input'];
  /** 角色 / Role */
  roleId?: InputMaybe<Scalars['ID']['input']>;
  /** 数据范围 / Scope */
  scope: AccessScope;
  /** 业务数据范围 / Through scopes of plugins */
  through?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** 角色 / Role */
export type CreateRoleInput = {
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 授权 / Grants */
  grants?: InputMaybe<Array<RoleGrantsInput>>;
  /** 名称 / Name */
  name: Scalars['String']['input'];
};

/** 保存的视图 / Saved view */
export type CreateSavedViewInput = {
  /** 列 / Columns */
  columns?: InputMaybe<Scalars['String']['input']>;
  /** 实体 / Entity */
  entity: Scalars['String']['input'];
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name: Scalars['String']['input'];
  /** 排序 / Order */
  orderBy?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 共享 / Shared */
  shared?: InputMaybe<Scalars['Boolean']['input']>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** 筛选条件 / Filter */
  where?: InputMaybe<Scalars['String']['input']>;
};

/** 销售阶段 / Stage */
export type CreateStageInput = {
  /** 编码 / Code */
  code: Scalars['String']['input'];
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 工作提示 / Guidance */
  guidance?: InputMaybe<Scalars['String']['input']>;
  /** 类型 / Kind */
  kind?: InputMaybe<StageKind>;
  /** 最长停留天数 / Maximum days */
  maximumDays?: InputMaybe<Scalars['Int']['input']>;
  /** 名称 / Name */
  name: Scalars['String']['input'];
  /** 销售流程 / Pipeline */
  pipelineId?: InputMaybe<Scalars['ID']['input']>;
  /** 顺序 / Position */
  position: Scalars['Int']['input'];
  /** 成功率(%) / Probability (%) */
  probability?: InputMaybe<Scalars['Int']['input']>;
  /** 必填原因 / Requires a reason */
  requiresReason?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 标签 / Tag */
export type CreateTagInput = {
  /** 颜色 / Colour */
  colour?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name: Scalars['String']['input'];
};

/** 标签使用 / Tagging */
export type CreateTaggingInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 关联对象 / Subject */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** 标签 / Tag */
  tagId?: InputMaybe<Scalars['ID']['input']>;
};

/** 待办任务 / Task */
export type CreateTaskInput = {
  /** 执行人 / Assignee */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** 内容 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 完成时间 / Done at */
  doneAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 截止时间 / Due at */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 优先级 / Priority */
  priority?: InputMaybe<TaskPriority>;
  /** 提醒时间 / Reminder at */
  reminderAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<TaskStatus>;
  /** 关联对象 / Subject */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<TaskTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 标题 / Title */
  title: Scalars['String']['input'];
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 团队 / Team */
export type CreateTeamInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 主管 / Manager */
  managerId?: InputMaybe<Scalars['ID']['input']>;
  /** 名称 / Name */
  name: Scalars['String']['input'];
  /** 所属单元 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 用户 / User */
export type CreateUserInput = {
  /** 启用 / Active */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** 姓名 / Display name */
  displayName: Scalars['String']['input'];
  /** 电子邮箱 / Email */
  email: Scalars['String']['input'];
  /** 工号 / Employee number */
  employeeNumber?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 职务 / Job title */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** 语言 / Language */
  language?: InputMaybe<UserLanguage>;
  /** 直接上级 / Manager */
  managerId?: InputMaybe<Scalars['ID']['input']>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 时区 / Time zone */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** 所属单元 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 日期的条件,须同时满足 / conditions on a day, all of which must hold */
export type DateFilter = {
  /** [a, b]: 含两端 / both ends included */
  between?: InputMaybe<Array<Scalars['Date']['input']>>;
  eq?: InputMaybe<Scalars['Date']['input']>;
  gt?: InputMaybe<Scalars['Date']['input']>;
  gte?: InputMaybe<Scalars['Date']['input']>;
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Date']['input']>;
  lte?: InputMaybe<Scalars['Date']['input']>;
  ne?: InputMaybe<Scalars['Date']['input']>;
  notIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  relative?: InputMaybe<RelativeDate>;
};

/** 按时段分组 / group by periods of time */
export type DateGroup = {
  by: DateUnit;
  /** 默认为用户的时区 / default: the zone of the user */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** 时刻的条件,须同时满足 / conditions on an instant, all of which must hold */
export type DateTimeFilter = {
  /** [a, b]: 含两端 / both ends included */
  between?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  in?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  lte?: InputMaybe<Scalars['DateTime']['input']>;
  ne?: InputMaybe<Scalars['DateTime']['input']>;
  notIn?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  relative?: InputMaybe<RelativeDate>;
};

/** 时间单位 / unit of time */
export enum DateUnit {
  Day = 'DAY',
  Month = 'MONTH',
  Quarter = 'QUARTER',
  Week = 'WEEK',
  Year = 'YEAR'
}

/** 小数的条件,须同时满足 / conditions on a decimal number, all of which must hold */
export type DecimalFilter = {
  /** [a, b]: 含两端 / both ends included */
  between?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  in?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  lte?: InputMaybe<Scalars['Decimal']['input']>;
  ne?: InputMaybe<Scalars['Decimal']['input']>;
  notIn?: InputMaybe<Array<Scalars['Decimal']['input']>>;
};

/** 唯一值已被使用 / another record has this unique value */
export type DuplicateFound = UserError & {
  __typename?: 'DuplicateFound';
  /** 稳定的代码 / stable, for programs */
  code: Scalars['String']['output'];
  /** 客户端语言 / in the language of the client */
  message: Scalars['String']['output'];
  /** 出错的输入 / the input that caused it; list indexes as strings */
  path: Array<Scalars['String']['output']>;
};

/** 结束会话的结果 / how many sessions ended */
export type EndSessionsPayload = {
  __typename?: 'EndSessionsPayload';
  ended: Scalars['Int']['output'];
  errors: Array<UserError>;
};

/** 实体 / a type of record */
export type EntityMetadata = {
  __typename?: 'EntityMetadata';
  /** 代表记录的字段 / field that names a record to people */
  display: Scalars['String']['output'];
  fields: Array<FieldMetadata>;
  label: Scalars['String']['output'];
  /** 列表查询字段 / root field of the list */
  many: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** 单条查询字段 / root field of one record */
  one: Scalars['String']['output'];
  operations: Array<Scalars['String']['output']>;
  /** 您对它的权限 / what you may do with it */
  permissions: Array<Scalars['String']['output']>;
  plugin: Scalars['String']['output'];
  slots: Array<SlotMetadata>;
};

/** 汇率 / Exchange rate */
export type ExchangeRate = Node & Record & {
  __typename?: 'ExchangeRate';
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 源币种 / From */
  from: Scalars['CurrencyCode']['output'];
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 汇率 / Rate */
  rate: Scalars['Decimal']['output'];
  /** 来源 / Source */
  source?: Maybe<Scalars['String']['output']>;
  /** 目标币种 / To */
  to: Scalars['CurrencyCode']['output'];
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 生效日期 / Valid on */
  validOn: Scalars['Date']['output'];
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};

/** 汇率 / Exchange rate */
export type ExchangeRateConnection = {
  __typename?: 'ExchangeRateConnection';
  edges: Array<ExchangeRateEdge>;
  nodes: Array<ExchangeRate>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 汇率 / Exchange rate */
export type ExchangeRateConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 汇率:列表中的一项及其游标 / Exchange rate: one item of a list with its cursor */
export type ExchangeRateEdge = {
  __typename?: 'ExchangeRateEdge';
  cursor: Scalars['String']['output'];
  node: ExchangeRate;
};

/** 汇率:一组记录及其统计 / Exchange rate: one group of records with its figures */
export type ExchangeRateGroup = {
  __typename?: 'ExchangeRateGroup';
  avg: ExchangeRateGroupAvg;
  count: Scalars['Int']['output'];
  countDistinct: ExchangeRateGroupCountDistinct;
  key: ExchangeRateGroupKey;
  max: ExchangeRateGroupMax;
  min: ExchangeRateGroupMin;
};

/** 汇率:一组记录的平均值 / Exchange rate: of a group, the averages */
export type ExchangeRateGroupAvg = {
  __typename?: 'ExchangeRateGroupAvg';
  rate?: Maybe<Scalars['Decimal']['output']>;
};

/** 汇率:筛选组的平均值 / Exchange rate: filter groups by averages */
export type ExchangeRateGroupAvgHaving = {
  rate?: InputMaybe<DecimalFilter>;
};

/** 汇率:排序组的平均值 / Exchange rate: order groups by averages */
export type ExchangeRateGroupAvgOrderBy = {
  rate?: InputMaybe<SortDirection>;
};

/** 汇率 / Exchange rate。每个元素恰好一个键 / exactly one key per element */
export type ExchangeRateGroupBy = {
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  from?: InputMaybe<GroupValue>;
  source?: InputMaybe<GroupValue>;
  through?: InputMaybe<ExchangeRateGroupThrough>;
  to?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
  validOn?: InputMaybe<DateGroup>;
};

/** 汇率:分组列表 / Exchange rate: a list of groups */
export type ExchangeRateGroupConnection = {
  __typename?: 'ExchangeRateGroupConnection';
  edges: Array<ExchangeRateGroupEdge>;
  nodes: Array<ExchangeRateGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 汇率:一组记录中不同值的个数 / Exchange rate: how many different values a group has */
export type ExchangeRateGroupCountDistinct = {
  __typename?: 'ExchangeRateGroupCountDistinct';
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  from?: Maybe<Scalars['Int']['output']>;
  source?: Maybe<Scalars['Int']['output']>;
  to?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
  validOn?: Maybe<Scalars['Int']['output']>;
};

/** 汇率:列表中的一项及其游标 / Exchange rate: one item of a list with its cursor */
export type ExchangeRateGroupEdge = {
  __typename?: 'ExchangeRateGroupEdge';
  cursor: Scalars['String']['output'];
  node: ExchangeRateGroup;
};

/** 汇率:一组记录的共同值 / Exchange rate: the values that the records of a group share */
export type ExchangeRateGroupKey = {
  __typename?: 'ExchangeRateGroupKey';
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  from?: Maybe<Scalars['String']['output']>;
  source?: Maybe<Scalars['String']['output']>;
  through?: Maybe<ExchangeRateGroupKeyThrough>;
  to?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  validOn?: Maybe<Scalars['Date']['output']>;
};

/** 汇率:按分组的键排序 / Exchange rate: order by a key of the groups */
export type ExchangeRateGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  from?: InputMaybe<SortDirection>;
  source?: InputMaybe<SortDirection>;
  through?: InputMaybe<ExchangeRateGroupKeyOrderThrough>;
  to?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
  validOn?: InputMaybe<SortDirection>;
};

/** 汇率:经关系取其键 / Exchange rate: keys of the records behind its relations */
export type ExchangeRateGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 汇率:经关系取其键 / Exchange rate: keys of the records behind its relations */
export type ExchangeRateGroupKeyThrough = {
  __typename?: 'ExchangeRateGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 汇率:一组记录的最大值 / Exchange rate: of a group, the largest values */
export type ExchangeRateGroupMax = {
  __typename?: 'ExchangeRateGroupMax';
  rate?: Maybe<Scalars['Decimal']['output']>;
  validOn?: Maybe<Scalars['Date']['output']>;
};

/** 汇率:筛选组的最大值 / Exchange rate: filter groups by largest values */
export type ExchangeRateGroupMaxHaving = {
  rate?: InputMaybe<DecimalFilter>;
};

/** 汇率:排序组的最大值 / Exchange rate: order groups by largest values */
export type ExchangeRateGroupMaxOrderBy = {
  rate?: InputMaybe<SortDirection>;
  validOn?: InputMaybe<SortDirection>;
};

/** 汇率:一组记录的最小值 / Exchange rate: of a group, the smallest values */
export type ExchangeRateGroupMin = {
  __typename?: 'ExchangeRateGroupMin';
  rate?: Maybe<Scalars['Decimal']['output']>;
  validOn?: Maybe<Scalars['Date']['output']>;
};

/** 汇率:筛选组的最小值 / Exchange rate: filter groups by smallest values */
export type ExchangeRateGroupMinHaving = {
  rate?: InputMaybe<DecimalFilter>;
};

/** 汇率:排序组的最小值 / Exchange rate: order groups by smallest values */
export type ExchangeRateGroupMinOrderBy = {
  rate?: InputMaybe<SortDirection>;
  validOn?: InputMaybe<SortDirection>;
};

/** 汇率:组的排序,每个元素恰好一个键 / Exchange rate: order of the groups, exactly one key per element */
export type ExchangeRateGroupOrderBy = {
  avg?: InputMaybe<ExchangeRateGroupAvgOrderBy>;
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<ExchangeRateGroupKeyOrderBy>;
  max?: InputMaybe<ExchangeRateGroupMaxOrderBy>;
  min?: InputMaybe<ExchangeRateGroupMinOrderBy>;
};

/** 汇率:经关系取其键 / Exchange rate: keys of the records behind its relations */
export type ExchangeRateGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 汇率:保留哪些组 / Exchange rate: which groups stay */
export type ExchangeRateHaving = {
  avg?: InputMaybe<ExchangeRateGroupAvgHaving>;
  count?: InputMaybe<IntFilter>;
  max?: InputMaybe<ExchangeRateGroupMaxHaving>;
  min?: InputMaybe<ExchangeRateGroupMinHaving>;
};

/** 汇率:唯一字段 / Exchange rate: the fields that name one record */
export enum ExchangeRateKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 汇率 / Exchange rate。每个元素恰好一个键 / exactly one key per element */
export type ExchangeRateOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  from?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  rate?: InputMaybe<SortDirection>;
  source?: InputMaybe<SortDirection>;
  to?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  validOn?: InputMaybe<SortDirection>;
  version?: InputMaybe<SortDirection>;
};

/** 汇率 / Exchange rate */
export type ExchangeRatePayload = {
  __typename?: 'ExchangeRatePayload';
  errors: Array<UserError>;
  exchangeRate?: Maybe<ExchangeRate>;
};

/** 汇率 / Exchange rate */
export type ExchangeRateWhere = {
  and?: InputMaybe<Array<ExchangeRateWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  from?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<ExchangeRateWhere>;
  or?: InputMaybe<Array<ExchangeRateWhere>>;
  rate?: InputMaybe<DecimalFilter>;
  source?: InputMaybe<StringFilter>;
  to?: InputMaybe<StringFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  validOn?: InputMaybe<DateFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 字段 / a field, as forms and tables need it */
export type FieldMetadata = {
  __typename?: 'FieldMetadata';
  aggregate: Array<Scalars['String']['output']>;
  filter: Scalars['Boolean']['output'];
  /** email, url, phone */
  format?: Maybe<Scalars['String']['output']>;
  group: Scalars['Boolean']['output'];
  label: Scalars['String']['output'];
  list: Scalars['Boolean']['output'];
  /** 最多字符数或最大值 / most characters, or largest value */
  max?: Maybe<Scalars['Int']['output']>;
  min?: Maybe<Scalars['Int']['output']>;
  name: Scalars['String']['output'];
  required: Scalars['Boolean']['output'];
  sort: Scalars['Boolean']['output'];
  /** 关系的目标 / names of the entities that a relation leads to */
  targets: Array<Scalars['String']['output']>;
  /** id, string, text, int, decimal, boolean, date, dateTime, money, enum, reference, toOne, toMany, hasOne, anyOne */
  type: Scalars['String']['output'];
  /** 枚举或词表的值 / values of the enum or vocabulary */
  values: Array<ValueMetadata>;
  /** always, create, never */
  write: Scalars['String']['output'];
};

/** 预测类别 / Forecast category */
export enum ForecastCategory {
  /** 有望 / Best case */
  BestCase = 'BEST_CASE',
  /** 已成交 / Closed */
  Closed = 'CLOSED',
  /** 承诺 / Commit */
  Commit = 'COMMIT',
  /** 不计入 / Omitted */
  Omitted = 'OMITTED',
  /** 跟进中 / Pipeline */
  Pipeline = 'PIPELINE'
}

/** 预测类别的条件,须同时满足 / conditions on Forecast category, all of which must hold */
export type ForecastCategoryFilter = {
  eq?: InputMaybe<ForecastCategory>;
  in?: InputMaybe<Array<ForecastCategory>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<ForecastCategory>;
  notIn?: InputMaybe<Array<ForecastCategory>>;
};

/** 按值分组 / group by the value itself */
export enum GroupValue {
  Value = 'VALUE'
}

/** 一类记录的数量 / how many records of one type */
export type HandOverCount = {
  __typename?: 'HandOverCount';
  count: Scalars['Int']['output'];
  /** 其中已删除的;恢复后属于接收人 / of these deleted; restored they are the receiver’s */
  deleted: Scalars['Int']['output'];
  label: Scalars['String']['output'];
  /** 实体名称 / name of the entity */
  type: Scalars['String']['output'];
};

/** 移交的结果 / the report, or errors: then nothing was written */
export type HandOverPayload = {
  __typename?: 'HandOverPayload';
  errors: Array<UserError>;
  report?: Maybe<HandOverReport>;
};

/** 移交报告 / what was handed over, or would be */
export type HandOverReport = {
  __typename?: 'HandOverReport';
  apiKeysRevoked: Scalars['Int']['output'];
  /** 移交人已停用 / whether the user was made inactive */
  deactivated: Scalars['Boolean']['output'];
  /** 试运行,未写入 / a rehearsal: nothing was written */
  dryRun: Scalars['Boolean']['output'];
  from?: Maybe<User>;
  /** 仍属于移交人的记录:未选的类型,以及不可更换归属的记录 / records that stay: types not asked for, and what can have no other owner */
  left: Array<HandOverCount>;
  /** 按类型 / by type; types without records are left out */
  records: Array<HandOverCount>;
  /** 更换上级的直接下属 / direct reports who got another manager */
  reports: Scalars['Int']['output'];
  /** 下属和团队的新上级 / manager of those reports and teams from now on; null when there are none */
  reportsTo?: Maybe<User>;
  sessionsEnded: Scalars['Int']['output'];
  /** 收到的共享已取消 / shares received that ended; shares given remain */
  sharesEnded: Scalars['Int']['output'];
  /** 更换主管的团队 / teams that got another manager */
  teams: Scalars['Int']['output'];
  to?: Maybe<User>;
  /** 移交的记录总数 / records handed over */
  total: Scalars['Int']['output'];
};

/** 可售房 / Free rooms of one type over a period */
export type HotelAvailability = {
  __typename?: 'HotelAvailability';
  /** 每晚均可售的间数 / Rooms that are free in every night */
  available: Scalars['Int']['output'];
  property?: Maybe<HotelProperty>;
  /** 最满一晚的预订数 / Reservations in the fullest night */
  reserved: Scalars['Int']['output'];
  roomType?: Maybe<HotelRoomType>;
  /** 可用客房总数 / Rooms in order */
  rooms: Scalars['Int']['output'];
};

/** 订金 / Deposit */
export enum HotelDepositType {
  /** 无订金 / None */
  None = 'NONE',
  /** 不可退 / Non-refundable */
  NonRefundable = 'NON_REFUNDABLE',
  /** 可退 / Refundable */
  Refundable = 'REFUNDABLE'
}

/** 订金的条件,须同时满足 / conditions on Deposit, all of which must hold */
export type HotelDepositTypeFilter = {
  eq?: InputMaybe<HotelDepositType>;
  in?: InputMaybe<Array<HotelDepositType>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<HotelDepositType>;
  notIn?: InputMaybe<Array<HotelDepositType>>;
};

/** 酒店 / Property */
export type HotelProperty = Node & Record & {
  __typename?: 'HotelProperty';
  /** 地址 / Address */
  address?: Maybe<Scalars['String']['output']>;
  /** 城市 / City */
  city?: Maybe<Scalars['String']['output']>;
  /** 代码 / Code */
  code: Scalars['String']['output'];
  /** 国家 / Country */
  country?: Maybe<Scalars['String']['output']>;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 前台团队 / Front desk */
  desk?: Maybe<Team>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 名称 / Name */
  name: Scalars['String']['output'];
  /** 电话 / Phone */
  phone?: Maybe<Scalars['String']['output']>;
  /** 预订 / Reservations */
  reservations: HotelReservationConnection;
  /** 房型 / Room types */
  roomTypes: HotelRoomTypeConnection;
  /** 客房 / Rooms */
  rooms: HotelRoomConnection;
  /** 星级 / Stars */
  stars?: Maybe<Scalars['Int']['output']>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};


/** 酒店 / Property */
export type HotelPropertyReservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HotelReservationOrderBy>>;
  where?: InputMaybe<HotelReservationWhere>;
};


/** 酒店 / Property */
export type HotelPropertyRoomTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HotelRoomTypeOrderBy>>;
  where?: InputMaybe<HotelRoomTypeWhere>;
};


/** 酒店 / Property */
export type HotelPropertyRoomsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HotelRoomOrderBy>>;
  where?: InputMaybe<HotelRoomWhere>;
};

/** 酒店 / Property */
export type HotelPropertyConnection = {
  __typename?: 'HotelPropertyConnection';
  edges: Array<HotelPropertyEdge>;
  nodes: Array<HotelProperty>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 酒店 / Property */
export type HotelPropertyConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 酒店:列表中的一项及其游标 / Property: one item of a list with its cursor */
export type HotelPropertyEdge = {
  __typename?: 'HotelPropertyEdge';
  cursor: Scalars['String']['output'];
  node: HotelProperty;
};

/** 酒店:一组记录及其统计 / Property: one group of records with its figures */
export type HotelPropertyGroup = {
  __typename?: 'HotelPropertyGroup';
  count: Scalars['Int']['output'];
  countDistinct: HotelPropertyGroupCountDistinct;
  key: HotelPropertyGroupKey;
};

/** 酒店 / Property。每个元素恰好一个键 / exactly one key per element */
export type HotelPropertyGroupBy = {
  city?: InputMaybe<GroupValue>;
  code?: InputMaybe<GroupValue>;
  country?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  desk?: InputMaybe<GroupValue>;
  externalId?: InputMaybe<GroupValue>;
  name?: InputMaybe<GroupValue>;
  stars?: InputMaybe<GroupValue>;
  through?: InputMaybe<HotelPropertyGroupThrough>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 酒店:分组列表 / Property: a list of groups */
export type HotelPropertyGroupConnection = {
  __typename?: 'HotelPropertyGroupConnection';
  edges: Array<HotelPropertyGroupEdge>;
  nodes: Array<HotelPropertyGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 酒店:一组记录中不同值的个数 / Property: how many different values a group has */
export type HotelPropertyGroupCountDistinct = {
  __typename?: 'HotelPropertyGroupCountDistinct';
  city?: Maybe<Scalars['Int']['output']>;
  code?: Maybe<Scalars['Int']['output']>;
  country?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  desk?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['Int']['output']>;
  stars?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 酒店:列表中的一项及其游标 / Property: one item of a list with its cursor */
export type HotelPropertyGroupEdge = {
  __typename?: 'HotelPropertyGroupEdge';
  cursor: Scalars['String']['output'];
  node: HotelPropertyGroup;
};

/** 酒店:一组记录的共同值 / Property: the values that the records of a group share */
export type HotelPropertyGroupKey = {
  __typename?: 'HotelPropertyGroupKey';
  city?: Maybe<Scalars['String']['output']>;
  code?: Maybe<Scalars['String']['output']>;
  country?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  desk?: Maybe<Team>;
  externalId?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  stars?: Maybe<Scalars['Int']['output']>;
  through?: Maybe<HotelPropertyGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 酒店:按分组的键排序 / Property: order by a key of the groups */
export type HotelPropertyGroupKeyOrderBy = {
  city?: InputMaybe<SortDirection>;
  code?: InputMaybe<SortDirection>;
  country?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  desk?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  stars?: InputMaybe<SortDirection>;
  through?: InputMaybe<HotelPropertyGroupKeyOrderThrough>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 酒店:经关系取其键 / Property: keys of the records behind its relations */
export type HotelPropertyGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  desk?: InputMaybe<TeamGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 酒店:经关系取其键 / Property: keys of the records behind its relations */
export type HotelPropertyGroupKeyThrough = {
  __typename?: 'HotelPropertyGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  desk?: Maybe<TeamGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 酒店:组的排序,每个元素恰好一个键 / Property: order of the groups, exactly one key per element */
export type HotelPropertyGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<HotelPropertyGroupKeyOrderBy>;
};

/** 酒店:经关系取其键 / Property: keys of the records behind its relations */
export type HotelPropertyGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  desk?: InputMaybe<TeamGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 酒店:保留哪些组 / Property: which groups stay */
export type HotelPropertyHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 酒店:唯一字段 / Property: the fields that name one record */
export enum HotelPropertyKey {
  /** 代码 / Code */
  Code = 'CODE',
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 酒店 / Property。每个元素恰好一个键 / exactly one key per element */
export type HotelPropertyOrderBy = {
  address?: InputMaybe<SortDirection>;
  city?: InputMaybe<SortDirection>;
  code?: InputMaybe<SortDirection>;
  country?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  desk?: InputMaybe<TeamOrderBy>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  phone?: InputMaybe<SortDirection>;
  stars?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 酒店 / Property */
export type HotelPropertyPayload = {
  __typename?: 'HotelPropertyPayload';
  errors: Array<UserError>;
  hotelProperty?: Maybe<HotelProperty>;
};

/** 酒店 / Property */
export type HotelPropertyWhere = {
  address?: InputMaybe<StringFilter>;
  and?: InputMaybe<Array<HotelPropertyWhere>>;
  city?: InputMaybe<StringFilter>;
  code?: InputMaybe<StringFilter>;
  country?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  desk?: InputMaybe<TeamWhere>;
  deskId?: InputMaybe<IdFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<HotelPropertyWhere>;
  or?: InputMaybe<Array<HotelPropertyWhere>>;
  phone?: InputMaybe<StringFilter>;
  reservations?: InputMaybe<HotelReservationListWhere>;
  roomTypes?: InputMaybe<HotelRoomTypeListWhere>;
  rooms?: InputMaybe<HotelRoomListWhere>;
  stars?: InputMaybe<IntFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 预订 / Reservation */
export type HotelReservation = Node & Record & {
  __typename?: 'HotelReservation';
  /** 成人 / Adults */
  adults: Scalars['Int']['output'];
  /** 旅行社 / Agency */
  agency?: Maybe<Account>;
  /** 到店日期 / Arrival */
  arrival: Scalars['Date']['output'];
  /** 分配房型 / Assigned room type */
  assignedRoomType?: Maybe<HotelRoomType>;
  /** 附件 / Attachments */
  attachments: AttachmentConnection;
  /** 婴儿 / Babies */
  babies: Scalars['Int']['output'];
  /** 预订日期 / Booked on */
  bookedOn?: Maybe<Scalars['Date']['output']>;
  /** 修改次数 / Changes */
  changesCount: Scalars['Int']['output'];
  /** 渠道 / Channel */
  channel?: Maybe<Scalars['String']['output']>;
  /** 儿童 / Children */
  children: Scalars['Int']['output'];
  /** 协议单位 / Company */
  company?: Maybe<Account>;
  /** 客源国 / Country of origin */
  country?: Maybe<Scalars['String']['output']>;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 预订类型 / Kind of booking */
  customerType?: Maybe<Scalars['String']['output']>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 离店日期 / Departure */
  departure: Scalars['Date']['output'];
  /** 订金 / Deposit */
  depositType?: Maybe<HotelDepositType>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 客人 / Guest */
  guest?: Maybe<Contact>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 提前天数 / Lead time (days) */
  leadDays?: Maybe<Scalars['Int']['output']>;
  /** 细分市场 / Market segment */
  marketSegment?: Maybe<Scalars['String']['output']>;
  /** 餐食计划 / Meal plan */
  mealPlan?: Maybe<Scalars['String']['output']>;
  /** 晚数,0 为日用房 / Nights; 0 is day use */
  nights: Scalars['Int']['output'];
  /** 备注 / Note */
  note?: Maybe<Scalars['String']['output']>;
  /** 备注 / Notes */
  notes: NoteConnection;
  /** 预订号 / Number */
  number?: Maybe<Scalars['String']['output']>;
  /** 负责人 / Owner */
  owner?: Maybe<User>;
  /** 车位数 / Parking spaces */
  parkingSpaces: Scalars['Int']['output'];
  /** 此前取消数 / Previous cancellations */
  previousCancellations: Scalars['Int']['output'];
  /** 此前入住数 / Previous stays */
  previousStays: Scalars['Int']['output'];
  /** 酒店 / Property */
  property?: Maybe<HotelProperty>;
  /** 房价 / Rate */
  rate?: Maybe<Money>;
  /** 回头客 / Repeated guest */
  repeatedGuest: Scalars['Boolean']['output'];
  /** 客房 / Room */
  room?: Maybe<HotelRoom>;
  /** 预订房型 / Room type */
  roomType?: Maybe<HotelRoomType>;
  /** 特殊要求数 / Special requests */
  specialRequests: Scalars['Int']['output'];
  /** 状态 / Status */
  status: HotelReservationStatus;
  /** 状态历史 / Status history */
  statusHistory: HotelReservationStatusChangeConnection;
  /** 状态日期 / Status since */
  statusOn?: Maybe<Scalars['Date']['output']>;
  /** 标签 / Taggings */
  taggings: TaggingConnection;
  /** 团队 / Team */
  team?: Maybe<Team>;
  /** 总价 / Total */
  total?: Maybe<Money>;
  /** 部门 / Unit */
  unit?: Maybe<OrgUnit>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
  /** 候补天数 / Days on the waiting list */
  waitingListDays: Scalars['Int']['output'];
};


/** 预订 / Reservation */
export type HotelReservationAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttachmentOrderBy>>;
  where?: InputMaybe<AttachmentWhere>;
};


/** 预订 / Reservation */
export type HotelReservationNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NoteOrderBy>>;
  where?: InputMaybe<NoteWhere>;
};


/** 预订 / Reservation */
export type HotelReservationStatusHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HotelReservationStatusChangeOrderBy>>;
  where?: InputMaybe<HotelReservationStatusChangeWhere>;
};


/** 预订 / Reservation */
export type HotelReservationTaggingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaggingOrderBy>>;
  where?: InputMaybe<TaggingWhere>;
};

/** 预订 / Reservation */
export type HotelReservationConnection = {
  __typename?: 'HotelReservationConnection';
  edges: Array<HotelReservationEdge>;
  nodes: Array<HotelReservation>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 预订 / Reservation */
export type HotelReservationConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 预订:列表中的一项及其游标 / Reservation: one item of a list with its cursor */
export type HotelReservationEdge = {
  __typename?: 'HotelReservationEdge';
  cursor: Scalars['String']['output'];
  node: HotelReservation;
};

/** 预订:一组记录及其统计 / Reservation: one group of records with its figures */
export type HotelReservationGroup = {
  __typename?: 'HotelReservationGroup';
  avg: HotelReservationGroupAvg;
  count: Scalars['Int']['output'];
  countDistinct: HotelReservationGroupCountDistinct;
  key: HotelReservationGroupKey;
  max: HotelReservationGroupMax;
  min: HotelReservationGroupMin;
  sum: HotelReservationGroupSum;
};

/** 预订:一组记录的平均值 / Reservation: of a group, the averages */
export type HotelReservationGroupAvg = {
  __typename?: 'HotelReservationGroupAvg';
  adults?: Maybe<Scalars['Decimal']['output']>;
  babies?: Maybe<Scalars['Decimal']['output']>;
  changesCount?: Maybe<Scalars['Decimal']['output']>;
  children?: Maybe<Scalars['Decimal']['output']>;
  leadDays?: Maybe<Scalars['Decimal']['output']>;
  parkingSpaces?: Maybe<Scalars['Decimal']['output']>;
  previousCancellations?: Maybe<Scalars['Decimal']['output']>;
  previousStays?: Maybe<Scalars['Decimal']['output']>;
  rate?: Maybe<MoneyAggregate>;
  specialRequests?: Maybe<Scalars['Decimal']['output']>;
  total?: Maybe<MoneyAggregate>;
  waitingListDays?: Maybe<Scalars['Decimal']['output']>;
};

/** 预订:筛选组的平均值 / Reservation: filter groups by averages */
export type HotelReservationGroupAvgHaving = {
  adults?: InputMaybe<DecimalFilter>;
  babies?: InputMaybe<DecimalFilter>;
  changesCount?: InputMaybe<DecimalFilter>;
  children?: InputMaybe<DecimalFilter>;
  leadDays?: InputMaybe<DecimalFilter>;
  parkingSpaces?: InputMaybe<DecimalFilter>;
  previousCancellations?: InputMaybe<DecimalFilter>;
  previousStays?: InputMaybe<DecimalFilter>;
  specialRequests?: InputMaybe<DecimalFilter>;
  waitingListDays?: InputMaybe<DecimalFilter>;
};

/** 预订:排序组的平均值 / Reservation: order groups by averages */
export type HotelReservationGroupAvgOrderBy = {
  adults?: InputMaybe<SortDirection>;
  babies?: InputMaybe<SortDirection>;
  changesCount?: InputMaybe<SortDirection>;
  children?: InputMaybe<SortDirection>;
  leadDays?: InputMaybe<SortDirection>;
  parkingSpaces?: InputMaybe<SortDirection>;
  previousCancellations?: InputMaybe<SortDirection>;
  previousStays?: InputMaybe<SortDirection>;
  specialRequests?: InputMaybe<SortDirection>;
  waitingListDays?: InputMaybe<SortDirection>;
};

/** 预订 / Reservation。每个元素恰好一个键 / exactly one key per element */
export type HotelReservationGroupBy = {
  adults?: InputMaybe<GroupValue>;
  agency?: InputMaybe<GroupValue>;
  arrival?: InputMaybe<DateGroup>;
  assignedRoomType?: InputMaybe<GroupValue>;
  babies?: InputMaybe<GroupValue>;
  bookedOn?: InputMaybe<DateGroup>;
  changesCount?: InputMaybe<GroupValue>;
  channel?: InputMaybe<GroupValue>;
  children?: InputMaybe<GroupValue>;
  company?: InputMaybe<GroupValue>;
  country?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  customerType?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  departure?: InputMaybe<DateGroup>;
  depositType?: InputMaybe<GroupValue>;
  externalId?: InputMaybe<GroupValue>;
  guest?: InputMaybe<GroupValue>;
  leadDays?: InputMaybe<GroupValue>;
  marketSegment?: InputMaybe<GroupValue>;
  mealPlan?: InputMaybe<GroupValue>;
  owner?: InputMaybe<GroupValue>;
  parkingSpaces?: InputMaybe<GroupValue>;
  previousCancellations?: InputMaybe<GroupValue>;
  previousStays?: InputMaybe<GroupValue>;
  property?: InputMaybe<GroupValue>;
  repeatedGuest?: InputMaybe<GroupValue>;
  room?: InputMaybe<GroupValue>;
  roomType?: InputMaybe<GroupValue>;
  specialRequests?: InputMaybe<GroupValue>;
  status?: InputMaybe<GroupValue>;
  statusOn?: InputMaybe<DateGroup>;
  team?: InputMaybe<GroupValue>;
  through?: InputMaybe<HotelReservationGroupThrough>;
  unit?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
  waitingListDays?: InputMaybe<GroupValue>;
};

/** 预订:分组列表 / Reservation: a list of groups */
export type HotelReservationGroupConnection = {
  __typename?: 'HotelReservationGroupConnection';
  edges: Array<HotelReservationGroupEdge>;
  nodes: Array<HotelReservationGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 预订:一组记录中不同值的个数 / Reservation: how many different values a group has */
export type HotelReservationGroupCountDistinct = {
  __typename?: 'HotelReservationGroupCountDistinct';
  adults?: Maybe<Scalars['Int']['output']>;
  agency?: Maybe<Scalars['Int']['output']>;
  arrival?: Maybe<Scalars['Int']['output']>;
  assignedRoomType?: Maybe<Scalars['Int']['output']>;
  babies?: Maybe<Scalars['Int']['output']>;
  bookedOn?: Maybe<Scalars['Int']['output']>;
  changesCount?: Maybe<Scalars['Int']['output']>;
  channel?: Maybe<Scalars['Int']['output']>;
  children?: Maybe<Scalars['Int']['output']>;
  company?: Maybe<Scalars['Int']['output']>;
  country?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  customerType?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  departure?: Maybe<Scalars['Int']['output']>;
  depositType?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  guest?: Maybe<Scalars['Int']['output']>;
  leadDays?: Maybe<Scalars['Int']['output']>;
  marketSegment?: Maybe<Scalars['Int']['output']>;
  mealPlan?: Maybe<Scalars['Int']['output']>;
  owner?: Maybe<Scalars['Int']['output']>;
  parkingSpaces?: Maybe<Scalars['Int']['output']>;
  previousCancellations?: Maybe<Scalars['Int']['output']>;
  previousStays?: Maybe<Scalars['Int']['output']>;
  property?: Maybe<Scalars['Int']['output']>;
  repeatedGuest?: Maybe<Scalars['Int']['output']>;
  room?: Maybe<Scalars['Int']['output']>;
  roomType?: Maybe<Scalars['Int']['output']>;
  specialRequests?: Maybe<Scalars['Int']['output']>;
  status?: Maybe<Scalars['Int']['output']>;
  statusOn?: Maybe<Scalars['Int']['output']>;
  team?: Maybe<Scalars['Int']['output']>;
  unit?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
  waitingListDays?: Maybe<Scalars['Int']['output']>;
};

/** 预订:列表中的一项及其游标 / Reservation: one item of a list with its cursor */
export type HotelReservationGroupEdge = {
  __typename?: 'HotelReservationGroupEdge';
  cursor: Scalars['String']['output'];
  node: HotelReservationGroup;
};

/** 预订:一组记录的共同值 / Reservation: the values that the records of a group share */
export type HotelReservationGroupKey = {
  __typename?: 'HotelReservationGroupKey';
  adults?: Maybe<Scalars['Int']['output']>;
  agency?: Maybe<Account>;
  /** 时段的第一天 / first day of the bucket */
  arrival?: Maybe<Scalars['Date']['output']>;
  assignedRoomType?: Maybe<HotelRoomType>;
  babies?: Maybe<Scalars['Int']['output']>;
  /** 时段的第一天 / first day of the bucket */
  bookedOn?: Maybe<Scalars['Date']['output']>;
  changesCount?: Maybe<Scalars['Int']['output']>;
  channel?: Maybe<Scalars['String']['output']>;
  children?: Maybe<Scalars['Int']['output']>;
  company?: Maybe<Account>;
  country?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  customerType?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  /** 时段的第一天 / first day of the bucket */
  departure?: Maybe<Scalars['Date']['output']>;
  depositType?: Maybe<HotelDepositType>;
  externalId?: Maybe<Scalars['String']['output']>;
  guest?: Maybe<Contact>;
  leadDays?: Maybe<Scalars['Int']['output']>;
  marketSegment?: Maybe<Scalars['String']['output']>;
  mealPlan?: Maybe<Scalars['String']['output']>;
  owner?: Maybe<User>;
  parkingSpaces?: Maybe<Scalars['Int']['output']>;
  previousCancellations?: Maybe<Scalars['Int']['output']>;
  previousStays?: Maybe<Scalars['Int']['output']>;
  property?: Maybe<HotelProperty>;
  repeatedGuest?: Maybe<Scalars['Boolean']['output']>;
  room?: Maybe<HotelRoom>;
  roomType?: Maybe<HotelRoomType>;
  specialRequests?: Maybe<Scalars['Int']['output']>;
  status?: Maybe<HotelReservationStatus>;
  /** 时段的第一天 / first day of the bucket */
  statusOn?: Maybe<Scalars['Date']['output']>;
  team?: Maybe<Team>;
  through?: Maybe<HotelReservationGroupKeyThrough>;
  unit?: Maybe<OrgUnit>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
  waitingListDays?: Maybe<Scalars['Int']['output']>;
};

/** 预订:按分组的键排序 / Reservation: order by a key of the groups */
export type HotelReservationGroupKeyOrderBy = {
  adults?: InputMaybe<SortDirection>;
  agency?: InputMaybe<SortDirection>;
  arrival?: InputMaybe<SortDirection>;
  assignedRoomType?: InputMaybe<SortDirection>;
  babies?: InputMaybe<SortDirection>;
  bookedOn?: InputMaybe<SortDirection>;
  changesCount?: InputMaybe<SortDirection>;
  channel?: InputMaybe<SortDirection>;
  children?: InputMaybe<SortDirection>;
  company?: InputMaybe<SortDirection>;
  country?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  customerType?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  departure?: InputMaybe<SortDirection>;
  depositType?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  guest?: InputMaybe<SortDirection>;
  leadDays?: InputMaybe<SortDirection>;
  marketSegment?: InputMaybe<SortDirection>;
  mealPlan?: InputMaybe<SortDirection>;
  owner?: InputMaybe<SortDirection>;
  parkingSpaces?: InputMaybe<SortDirection>;
  previousCancellations?: InputMaybe<SortDirection>;
  previousStays?: InputMaybe<SortDirection>;
  property?: InputMaybe<SortDirection>;
  repeatedGuest?: InputMaybe<SortDirection>;
  room?: InputMaybe<SortDirection>;
  roomType?: InputMaybe<SortDirection>;
  specialRequests?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  statusOn?: InputMaybe<SortDirection>;
  team?: InputMaybe<SortDirection>;
  through?: InputMaybe<HotelReservationGroupKeyOrderThrough>;
  unit?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
  waitingListDays?: InputMaybe<SortDirection>;
};

/** 预订:经关系取其键 / Reservation: keys of the records behind its relations */
export type HotelReservationGroupKeyOrderThrough = {
  agency?: InputMaybe<AccountGroupKeyOrderBy>;
  assignedRoomType?: InputMaybe<HotelRoomTypeGroupKeyOrderBy>;
  company?: InputMaybe<AccountGroupKeyOrderBy>;
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  guest?: InputMaybe<ContactGroupKeyOrderBy>;
  owner?: InputMaybe<UserGroupKeyOrderBy>;
  property?: InputMaybe<HotelPropertyGroupKeyOrderBy>;
  room?: InputMaybe<HotelRoomGroupKeyOrderBy>;
  roomType?: InputMaybe<HotelRoomTypeGroupKeyOrderBy>;
  team?: InputMaybe<TeamGroupKeyOrderBy>;
  unit?: InputMaybe<OrgUnitGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 预订:经关系取其键 / Reservation: keys of the records behind its relations */
export type HotelReservationGroupKeyThrough = {
  __typename?: 'HotelReservationGroupKeyThrough';
  agency?: Maybe<AccountGroupKey>;
  assignedRoomType?: Maybe<HotelRoomTypeGroupKey>;
  company?: Maybe<AccountGroupKey>;
  createdBy?: Maybe<UserGroupKey>;
  guest?: Maybe<ContactGroupKey>;
  owner?: Maybe<UserGroupKey>;
  property?: Maybe<HotelPropertyGroupKey>;
  room?: Maybe<HotelRoomGroupKey>;
  roomType?: Maybe<HotelRoomTypeGroupKey>;
  team?: Maybe<TeamGroupKey>;
  unit?: Maybe<OrgUnitGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 预订:一组记录的最大值 / Reservation: of a group, the largest values */
export type HotelReservationGroupMax = {
  __typename?: 'HotelReservationGroupMax';
  arrival?: Maybe<Scalars['Date']['output']>;
  bookedOn?: Maybe<Scalars['Date']['output']>;
  changesCount?: Maybe<Scalars['Int']['output']>;
  departure?: Maybe<Scalars['Date']['output']>;
  leadDays?: Maybe<Scalars['Int']['output']>;
  rate?: Maybe<MoneyAggregate>;
  statusOn?: Maybe<Scalars['Date']['output']>;
  total?: Maybe<MoneyAggregate>;
  waitingListDays?: Maybe<Scalars['Int']['output']>;
};

/** 预订:筛选组的最大值 / Reservation: filter groups by largest values */
export type HotelReservationGroupMaxHaving = {
  changesCount?: InputMaybe<DecimalFilter>;
  leadDays?: InputMaybe<DecimalFilter>;
  waitingListDays?: InputMaybe<DecimalFilter>;
};

/** 预订:排序组的最大值 / Reservation: order groups by largest values */
export type HotelReservationGroupMaxOrderBy = {
  arrival?: InputMaybe<SortDirection>;
  bookedOn?: InputMaybe<SortDirection>;
  changesCount?: InputMaybe<SortDirection>;
  departure?: InputMaybe<SortDirection>;
  leadDays?: InputMaybe<SortDirection>;
  statusOn?: InputMaybe<SortDirection>;
  waitingListDays?: InputMaybe<SortDirection>;
};

/** 预订:一组记录的最小值 / Reservation: of a group, the smallest values */
export type HotelReservationGroupMin = {
  __typename?: 'HotelReservationGroupMin';
  arrival?: Maybe<Scalars['Date']['output']>;
  bookedOn?: Maybe<Scalars['Date']['output']>;
  departure?: Maybe<Scalars['Date']['output']>;
  leadDays?: Maybe<Scalars['Int']['output']>;
  rate?: Maybe<MoneyAggregate>;
  statusOn?: Maybe<Scalars['Date']['output']>;
  total?: Maybe<MoneyAggregate>;
};

/** 预订:筛选组的最小值 / Reservation: filter groups by smallest values */
export type HotelReservationGroupMinHaving = {
  leadDays?: InputMaybe<DecimalFilter>;
};

/** 预订:排序组的最小值 / Reservation: order groups by smallest values */
export type HotelReservationGroupMinOrderBy = {
  arrival?: InputMaybe<SortDirection>;
  bookedOn?: InputMaybe<SortDirection>;
  departure?: InputMaybe<SortDirection>;
  leadDays?: InputMaybe<SortDirection>;
  statusOn?: InputMaybe<SortDirection>;
};

/** 预订:组的排序,每个元素恰好一个键 / Reservation: order of the groups, exactly one key per element */
export type HotelReservationGroupOrderBy = {
  avg?: InputMaybe<HotelReservationGroupAvgOrderBy>;
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<HotelReservationGroupKeyOrderBy>;
  max?: InputMaybe<HotelReservationGroupMaxOrderBy>;
  min?: InputMaybe<HotelReservationGroupMinOrderBy>;
  sum?: InputMaybe<HotelReservationGroupSumOrderBy>;
};

/** 预订:一组记录的合计 / Reservation: of a group, the sums */
export type HotelReservationGroupSum = {
  __typename?: 'HotelReservationGroupSum';
  adults?: Maybe<Scalars['Decimal']['output']>;
  babies?: Maybe<Scalars['Decimal']['output']>;
  changesCount?: Maybe<Scalars['Decimal']['output']>;
  children?: Maybe<Scalars['Decimal']['output']>;
  parkingSpaces?: Maybe<Scalars['Decimal']['output']>;
  previousCancellations?: Maybe<Scalars['Decimal']['output']>;
  previousStays?: Maybe<Scalars['Decimal']['output']>;
  specialRequests?: Maybe<Scalars['Decimal']['output']>;
  total?: Maybe<MoneyAggregate>;
};

/** 预订:筛选组的合计 / Reservation: filter groups by sums */
export type HotelReservationGroupSumHaving = {
  adults?: InputMaybe<DecimalFilter>;
  babies?: InputMaybe<DecimalFilter>;
  changesCount?: InputMaybe<DecimalFilter>;
  children?: InputMaybe<DecimalFilter>;
  parkingSpaces?: InputMaybe<DecimalFilter>;
  previousCancellations?: InputMaybe<DecimalFilter>;
  previousStays?: InputMaybe<DecimalFilter>;
  specialRequests?: InputMaybe<DecimalFilter>;
};

/** 预订:排序组的合计 / Reservation: order groups by sums */
export type HotelReservationGroupSumOrderBy = {
  adults?: InputMaybe<SortDirection>;
  babies?: InputMaybe<SortDirection>;
  changesCount?: InputMaybe<SortDirection>;
  children?: InputMaybe<SortDirection>;
  parkingSpaces?: InputMaybe<SortDirection>;
  previousCancellations?: InputMaybe<SortDirection>;
  previousStays?: InputMaybe<SortDirection>;
  specialRequests?: InputMaybe<SortDirection>;
};

/** 预订:经关系取其键 / Reservation: keys of the records behind its relations */
export type HotelReservationGroupThrough = {
  agency?: InputMaybe<AccountGroupBy>;
  assignedRoomType?: InputMaybe<HotelRoomTypeGroupBy>;
  company?: InputMaybe<AccountGroupBy>;
  createdBy?: InputMaybe<UserGroupBy>;
  guest?: InputMaybe<ContactGroupBy>;
  owner?: InputMaybe<UserGroupBy>;
  property?: InputMaybe<HotelPropertyGroupBy>;
  room?: InputMaybe<HotelRoomGroupBy>;
  roomType?: InputMaybe<HotelRoomTypeGroupBy>;
  team?: InputMaybe<TeamGroupBy>;
  unit?: InputMaybe<OrgUnitGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 预订:保留哪些组 / Reservation: which groups stay */
export type HotelReservationHaving = {
  avg?: InputMaybe<HotelReservationGroupAvgHaving>;
  count?: InputMaybe<IntFilter>;
  max?: InputMaybe<HotelReservationGroupMaxHaving>;
  min?: InputMaybe<HotelReservationGroupMinHaving>;
  sum?: InputMaybe<HotelReservationGroupSumHaving>;
};

/** 预订:唯一字段 / Reservation: the fields that name one record */
export enum HotelReservationKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID',
  /** 预订号 / Number */
  Number = 'NUMBER'
}

/** 预订 / Reservation */
export type HotelReservationListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<HotelReservationWhere>;
  none?: InputMaybe<HotelReservationWhere>;
  some?: InputMaybe<HotelReservationWhere>;
};

/** 预订 / Reservation。每个元素恰好一个键 / exactly one key per element */
export type HotelReservationOrderBy = {
  adults?: InputMaybe<SortDirection>;
  agency?: InputMaybe<AccountOrderBy>;
  arrival?: InputMaybe<SortDirection>;
  assignedRoomType?: InputMaybe<HotelRoomTypeOrderBy>;
  babies?: InputMaybe<SortDirection>;
  bookedOn?: InputMaybe<SortDirection>;
  changesCount?: InputMaybe<SortDirection>;
  channel?: InputMaybe<SortDirection>;
  children?: InputMaybe<SortDirection>;
  company?: InputMaybe<AccountOrderBy>;
  country?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  customerType?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  departure?: InputMaybe<SortDirection>;
  depositType?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  guest?: InputMaybe<ContactOrderBy>;
  id?: InputMaybe<SortDirection>;
  leadDays?: InputMaybe<SortDirection>;
  marketSegment?: InputMaybe<SortDirection>;
  mealPlan?: InputMaybe<SortDirection>;
  number?: InputMaybe<SortDirection>;
  owner?: InputMaybe<UserOrderBy>;
  parkingSpaces?: InputMaybe<SortDirection>;
  previousCancellations?: InputMaybe<SortDirection>;
  previousStays?: InputMaybe<SortDirection>;
  property?: InputMaybe<HotelPropertyOrderBy>;
  rate?: InputMaybe<SortDirection>;
  repeatedGuest?: InputMaybe<SortDirection>;
  room?: InputMaybe<HotelRoomOrderBy>;
  roomType?: InputMaybe<HotelRoomTypeOrderBy>;
  specialRequests?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  statusOn?: InputMaybe<SortDirection>;
  team?: InputMaybe<TeamOrderBy>;
  total?: InputMaybe<SortDirection>;
  unit?: InputMaybe<OrgUnitOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
  waitingListDays?: InputMaybe<SortDirection>;
};

/** 预订 / Reservation */
export type HotelReservationPayload = {
  __typename?: 'HotelReservationPayload';
  errors: Array<UserError>;
  hotelReservation?: Maybe<HotelReservation>;
};

/** 预订状态 / Reservation status */
export enum HotelReservationStatus {
  /** 已预订 / Booked */
  Booked = 'BOOKED',
  /** 已取消 / Cancelled */
  Cancelled = 'CANCELLED',
  /** 已入住 / Checked in */
  CheckedIn = 'CHECKED_IN',
  /** 已离店 / Checked out */
  CheckedOut = 'CHECKED_OUT',
  /** 已确认 / Confirmed */
  Confirmed = 'CONFIRMED',
  /** 未到店 / No-show */
  NoShow = 'NO_SHOW'
}

/** 预订状态变更 / Reservation status change */
export type HotelReservationStatusChange = Node & Record & {
  __typename?: 'HotelReservationStatusChange';
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 原状态 / From status */
  fromStatus?: Maybe<HotelReservationStatus>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 预订 / Reservation */
  reservation?: Maybe<HotelReservation>;
  /** 状态日期 / Status since */
  statusOn: Scalars['Date']['output'];
  /** 新状态 / To status */
  toStatus: HotelReservationStatus;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};

/** 预订状态变更 / Reservation status change */
export type HotelReservationStatusChangeConnection = {
  __typename?: 'HotelReservationStatusChangeConnection';
  edges: Array<HotelReservationStatusChangeEdge>;
  nodes: Array<HotelReservationStatusChange>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 预订状态变更 / Reservation status change */
export type HotelReservationStatusChangeConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 预订状态变更:列表中的一项及其游标 / Reservation status change: one item of a list with its cursor */
export type HotelReservationStatusChangeEdge = {
  __typename?: 'HotelReservationStatusChangeEdge';
  cursor: Scalars['String']['output'];
  node: HotelReservationStatusChange;
};

/** 预订状态变更:一组记录及其统计 / Reservation status change: one group of records with its figures */
export type HotelReservationStatusChangeGroup = {
  __typename?: 'HotelReservationStatusChangeGroup';
  count: Scalars['Int']['output'];
  countDistinct: HotelReservationStatusChangeGroupCountDistinct;
  key: HotelReservationStatusChangeGroupKey;
};

/** 预订状态变更 / Reservation status change。每个元素恰好一个键 / exactly one key per element */
export type HotelReservationStatusChangeGroupBy = {
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  fromStatus?: InputMaybe<GroupValue>;
  reservation?: InputMaybe<GroupValue>;
  statusOn?: InputMaybe<DateGroup>;
  through?: InputMaybe<HotelReservationStatusChangeGroupThrough>;
  toStatus?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 预订状态变更:分组列表 / Reservation status change: a list of groups */
export type HotelReservationStatusChangeGroupConnection = {
  __typename?: 'HotelReservationStatusChangeGroupConnection';
  edges: Array<HotelReservationStatusChangeGroupEdge>;
  nodes: Array<HotelReservationStatusChangeGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 预订状态变更:一组记录中不同值的个数 / Reservation status change: how many different values a group has */
export type HotelReservationStatusChangeGroupCountDistinct = {
  __typename?: 'HotelReservationStatusChangeGroupCountDistinct';
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  fromStatus?: Maybe<Scalars['Int']['output']>;
  reservation?: Maybe<Scalars['Int']['output']>;
  statusOn?: Maybe<Scalars['Int']['output']>;
  toStatus?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 预订状态变更:列表中的一项及其游标 / Reservation status change: one item of a list with its cursor */
export type HotelReservationStatusChangeGroupEdge = {
  __typename?: 'HotelReservationStatusChangeGroupEdge';
  cursor: Scalars['String']['output'];
  node: HotelReservationStatusChangeGroup;
};

/** 预订状态变更:一组记录的共同值 / Reservation status change: the values that the records of a group share */
export type HotelReservationStatusChangeGroupKey = {
  __typename?: 'HotelReservationStatusChangeGroupKey';
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  fromStatus?: Maybe<HotelReservationStatus>;
  reservation?: Maybe<HotelReservation>;
  /** 时段的第一天 / first day of the bucket */
  statusOn?: Maybe<Scalars['Date']['output']>;
  through?: Maybe<HotelReservationStatusChangeGroupKeyThrough>;
  toStatus?: Maybe<HotelReservationStatus>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 预订状态变更:按分组的键排序 / Reservation status change: order by a key of the groups */
export type HotelReservationStatusChangeGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  fromStatus?: InputMaybe<SortDirection>;
  reservation?: InputMaybe<SortDirection>;
  statusOn?: InputMaybe<SortDirection>;
  through?: InputMaybe<HotelReservationStatusChangeGroupKeyOrderThrough>;
  toStatus?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 预订状态变更:经关系取其键 / Reservation status change: keys of the records behind its relations */
export type HotelReservationStatusChangeGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  reservation?: InputMaybe<HotelReservationGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 预订状态变更:经关系取其键 / Reservation status change: keys of the records behind its relations */
export type HotelReservationStatusChangeGroupKeyThrough = {
  __typename?: 'HotelReservationStatusChangeGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  reservation?: Maybe<HotelReservationGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 预订状态变更:组的排序,每个元素恰好一个键 / Reservation status change: order of the groups, exactly one key per element */
export type HotelReservationStatusChangeGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<HotelReservationStatusChangeGroupKeyOrderBy>;
};

/** 预订状态变更:经关系取其键 / Reservation status change: keys of the records behind its relations */
export type HotelReservationStatusChangeGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  reservation?: InputMaybe<HotelReservationGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 预订状态变更:保留哪些组 / Reservation status change: which groups stay */
export type HotelReservationStatusChangeHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 预订状态变更 / Reservation status change */
export type HotelReservationStatusChangeListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<HotelReservationStatusChangeWhere>;
  none?: InputMaybe<HotelReservationStatusChangeWhere>;
  some?: InputMaybe<HotelReservationStatusChangeWhere>;
};

/** 预订状态变更 / Reservation status change。每个元素恰好一个键 / exactly one key per element */
export type HotelReservationStatusChangeOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  fromStatus?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  reservation?: InputMaybe<HotelReservationOrderBy>;
  statusOn?: InputMaybe<SortDirection>;
  toStatus?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 预订状态变更 / Reservation status change */
export type HotelReservationStatusChangeWhere = {
  and?: InputMaybe<Array<HotelReservationStatusChangeWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  fromStatus?: InputMaybe<HotelReservationStatusFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<HotelReservationStatusChangeWhere>;
  or?: InputMaybe<Array<HotelReservationStatusChangeWhere>>;
  reservation?: InputMaybe<HotelReservationWhere>;
  reservationId?: InputMaybe<IdFilter>;
  statusOn?: InputMaybe<DateFilter>;
  toStatus?: InputMaybe<HotelReservationStatusFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 预订状态的条件,须同时满足 / conditions on Reservation status, all of which must hold */
export type HotelReservationStatusFilter = {
  eq?: InputMaybe<HotelReservationStatus>;
  in?: InputMaybe<Array<HotelReservationStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<HotelReservationStatus>;
  notIn?: InputMaybe<Array<HotelReservationStatus>>;
};

/** 标签使用 / Tagging */
export type HotelReservationTaggingsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Tag */
  tagId?: InputMaybe<Scalars['ID']['input']>;
};

/** 预订 / Reservation */
export type HotelReservationWhere = {
  adults?: InputMaybe<IntFilter>;
  agency?: InputMaybe<AccountWhere>;
  agencyId?: InputMaybe<IdFilter>;
  and?: InputMaybe<Array<HotelReservationWhere>>;
  arrival?: InputMaybe<DateFilter>;
  assignedRoomType?: InputMaybe<HotelRoomTypeWhere>;
  assignedRoomTypeId?: InputMaybe<IdFilter>;
  attachments?: InputMaybe<AttachmentListWhere>;
  babies?: InputMaybe<IntFilter>;
  bookedOn?: InputMaybe<DateFilter>;
  changesCount?: InputMaybe<IntFilter>;
  channel?: InputMaybe<StringFilter>;
  children?: InputMaybe<IntFilter>;
  company?: InputMaybe<AccountWhere>;
  companyId?: InputMaybe<IdFilter>;
  country?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  customerType?: InputMaybe<StringFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  departure?: InputMaybe<DateFilter>;
  depositType?: InputMaybe<HotelDepositTypeFilter>;
  externalId?: InputMaybe<StringFilter>;
  guest?: InputMaybe<ContactWhere>;
  guestId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  leadDays?: InputMaybe<IntFilter>;
  marketSegment?: InputMaybe<StringFilter>;
  mealPlan?: InputMaybe<StringFilter>;
  not?: InputMaybe<HotelReservationWhere>;
  note?: InputMaybe<StringFilter>;
  notes?: InputMaybe<NoteListWhere>;
  number?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<HotelReservationWhere>>;
  owner?: InputMaybe<UserWhere>;
  ownerId?: InputMaybe<IdFilter>;
  parkingSpaces?: InputMaybe<IntFilter>;
  previousCancellations?: InputMaybe<IntFilter>;
  previousStays?: InputMaybe<IntFilter>;
  property?: InputMaybe<HotelPropertyWhere>;
  propertyId?: InputMaybe<IdFilter>;
  rate?: InputMaybe<MoneyFilter>;
  repeatedGuest?: InputMaybe<BooleanFilter>;
  room?: InputMaybe<HotelRoomWhere>;
  roomId?: InputMaybe<IdFilter>;
  roomType?: InputMaybe<HotelRoomTypeWhere>;
  roomTypeId?: InputMaybe<IdFilter>;
  specialRequests?: InputMaybe<IntFilter>;
  status?: InputMaybe<HotelReservationStatusFilter>;
  statusHistory?: InputMaybe<HotelReservationStatusChangeListWhere>;
  statusOn?: InputMaybe<DateFilter>;
  taggings?: InputMaybe<TaggingListWhere>;
  team?: InputMaybe<TeamWhere>;
  teamId?: InputMaybe<IdFilter>;
  total?: InputMaybe<MoneyFilter>;
  unit?: InputMaybe<OrgUnitWhere>;
  unitId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
  waitingListDays?: InputMaybe<IntFilter>;
};

/** 客房 / Room */
export type HotelRoom = Node & Record & {
  __typename?: 'HotelRoom';
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 当前入住 / Who is in the room now */
  currentReservation?: Maybe<HotelReservation>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 楼层 / Floor */
  floor?: Maybe<Scalars['Int']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 房号 / Number */
  number: Scalars['String']['output'];
  /** 酒店 / Property */
  property?: Maybe<HotelProperty>;
  /** 预订 / Reservations */
  reservations: HotelReservationConnection;
  /** 状态 / Status */
  status: HotelRoomStatus;
  /** 房型 / Type */
  type?: Maybe<HotelRoomType>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};


/** 客房 / Room */
export type HotelRoomReservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HotelReservationOrderBy>>;
  where?: InputMaybe<HotelReservationWhere>;
};

/** 客房 / Room */
export type HotelRoomConnection = {
  __typename?: 'HotelRoomConnection';
  edges: Array<HotelRoomEdge>;
  nodes: Array<HotelRoom>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 客房 / Room */
export type HotelRoomConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 客房:列表中的一项及其游标 / Room: one item of a list with its cursor */
export type HotelRoomEdge = {
  __typename?: 'HotelRoomEdge';
  cursor: Scalars['String']['output'];
  node: HotelRoom;
};

/** 客房:一组记录及其统计 / Room: one group of records with its figures */
export type HotelRoomGroup = {
  __typename?: 'HotelRoomGroup';
  count: Scalars['Int']['output'];
  countDistinct: HotelRoomGroupCountDistinct;
  key: HotelRoomGroupKey;
};

/** 客房 / Room。每个元素恰好一个键 / exactly one key per element */
export type HotelRoomGroupBy = {
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  floor?: InputMaybe<GroupValue>;
  number?: InputMaybe<GroupValue>;
  property?: InputMaybe<GroupValue>;
  status?: InputMaybe<GroupValue>;
  through?: InputMaybe<HotelRoomGroupThrough>;
  type?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 客房:分组列表 / Room: a list of groups */
export type HotelRoomGroupConnection = {
  __typename?: 'HotelRoomGroupConnection';
  edges: Array<HotelRoomGroupEdge>;
  nodes: Array<HotelRoomGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 客房:一组记录中不同值的个数 / Room: how many different values a group has */
export type HotelRoomGroupCountDistinct = {
  __typename?: 'HotelRoomGroupCountDistinct';
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  floor?: Maybe<Scalars['Int']['output']>;
  number?: Maybe<Scalars['Int']['output']>;
  property?: Maybe<Scalars['Int']['output']>;
  status?: Maybe<Scalars['Int']['output']>;
  type?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 客房:列表中的一项及其游标 / Room: one item of a list with its cursor */
export type HotelRoomGroupEdge = {
  __typename?: 'HotelRoomGroupEdge';
  cursor: Scalars['String']['output'];
  node: HotelRoomGroup;
};

/** 客房:一组记录的共同值 / Room: the values that the records of a group share */
export type HotelRoomGroupKey = {
  __typename?: 'HotelRoomGroupKey';
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  floor?: Maybe<Scalars['Int']['output']>;
  number?: Maybe<Scalars['String']['output']>;
  property?: Maybe<HotelProperty>;
  status?: Maybe<HotelRoomStatus>;
  through?: Maybe<HotelRoomGroupKeyThrough>;
  type?: Maybe<HotelRoomType>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 客房:按分组的键排序 / Room: order by a key of the groups */
export type HotelRoomGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  floor?: InputMaybe<SortDirection>;
  number?: InputMaybe<SortDirection>;
  property?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  through?: InputMaybe<HotelRoomGroupKeyOrderThrough>;
  type?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 客房:经关系取其键 / Room: keys of the records behind its relations */
export type HotelRoomGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  property?: InputMaybe<HotelPropertyGroupKeyOrderBy>;
  type?: InputMaybe<HotelRoomTypeGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 客房:经关系取其键 / Room: keys of the records behind its relations */
export type HotelRoomGroupKeyThrough = {
  __typename?: 'HotelRoomGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  property?: Maybe<HotelPropertyGroupKey>;
  type?: Maybe<HotelRoomTypeGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 客房:组的排序,每个元素恰好一个键 / Room: order of the groups, exactly one key per element */
export type HotelRoomGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<HotelRoomGroupKeyOrderBy>;
};

/** 客房:经关系取其键 / Room: keys of the records behind its relations */
export type HotelRoomGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  property?: InputMaybe<HotelPropertyGroupBy>;
  type?: InputMaybe<HotelRoomTypeGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 客房:保留哪些组 / Room: which groups stay */
export type HotelRoomHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 客房:唯一字段 / Room: the fields that name one record */
export enum HotelRoomKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 客房 / Room */
export type HotelRoomListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<HotelRoomWhere>;
  none?: InputMaybe<HotelRoomWhere>;
  some?: InputMaybe<HotelRoomWhere>;
};

/** 客房 / Room。每个元素恰好一个键 / exactly one key per element */
export type HotelRoomOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  floor?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  number?: InputMaybe<SortDirection>;
  property?: InputMaybe<HotelPropertyOrderBy>;
  status?: InputMaybe<SortDirection>;
  type?: InputMaybe<HotelRoomTypeOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 客房 / Room */
export type HotelRoomPayload = {
  __typename?: 'HotelRoomPayload';
  errors: Array<UserError>;
  hotelRoom?: Maybe<HotelRoom>;
};

/** 客房状态 / Room status */
export enum HotelRoomStatus {
  /** 在住 / Occupied */
  Occupied = 'OCCUPIED',
  /** 维修停用 / Out of order */
  OutOfOrder = 'OUT_OF_ORDER',
  /** 可入住 / Ready */
  Ready = 'READY',
  /** 待清洁 / To be cleaned */
  ToClean = 'TO_CLEAN'
}

/** 客房状态的条件,须同时满足 / conditions on Room status, all of which must hold */
export type HotelRoomStatusFilter = {
  eq?: InputMaybe<HotelRoomStatus>;
  in?: InputMaybe<Array<HotelRoomStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<HotelRoomStatus>;
  notIn?: InputMaybe<Array<HotelRoomStatus>>;
};

/** 房型 / Room type */
export type HotelRoomType = Node & Record & {
  __typename?: 'HotelRoomType';
  /** 可售间数,无权查看全部预订时为空 / Free rooms; null for those who may not see all reservations */
  availableRooms?: Maybe<Scalars['Int']['output']>;
  /** 门市价 / Base price */
  basePrice?: Maybe<Money>;
  /** 床数 / Beds */
  beds?: Maybe<Scalars['Int']['output']>;
  /** 可住人数 / Capacity */
  capacity: Scalars['Int']['output'];
  /** 代码 / Code */
  code: Scalars['String']['output'];
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 说明 / Description */
  description?: Maybe<Scalars['String']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 名称 / Name */
  name: Scalars['String']['output'];
  /** 酒店 / Property */
  property?: Maybe<HotelProperty>;
  /** 客房 / Rooms */
  rooms: HotelRoomConnection;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};


/** 房型 / Room type */
export type HotelRoomTypeAvailableRoomsArgs = {
  arrival: Scalars['Date']['input'];
  departure: Scalars['Date']['input'];
};


/** 房型 / Room type */
export type HotelRoomTypeRoomsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HotelRoomOrderBy>>;
  where?: InputMaybe<HotelRoomWhere>;
};

/** 房型 / Room type */
export type HotelRoomTypeConnection = {
  __typename?: 'HotelRoomTypeConnection';
  edges: Array<HotelRoomTypeEdge>;
  nodes: Array<HotelRoomType>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 房型 / Room type */
export type HotelRoomTypeConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 房型:列表中的一项及其游标 / Room type: one item of a list with its cursor */
export type HotelRoomTypeEdge = {
  __typename?: 'HotelRoomTypeEdge';
  cursor: Scalars['String']['output'];
  node: HotelRoomType;
};

/** 房型:一组记录及其统计 / Room type: one group of records with its figures */
export type HotelRoomTypeGroup = {
  __typename?: 'HotelRoomTypeGroup';
  avg: HotelRoomTypeGroupAvg;
  count: Scalars['Int']['output'];
  countDistinct: HotelRoomTypeGroupCountDistinct;
  key: HotelRoomTypeGroupKey;
  max: HotelRoomTypeGroupMax;
  min: HotelRoomTypeGroupMin;
};

/** 房型:一组记录的平均值 / Room type: of a group, the averages */
export type HotelRoomTypeGroupAvg = {
  __typename?: 'HotelRoomTypeGroupAvg';
  basePrice?: Maybe<MoneyAggregate>;
};

/** 房型 / Room type。每个元素恰好一个键 / exactly one key per element */
export type HotelRoomTypeGroupBy = {
  beds?: InputMaybe<GroupValue>;
  capacity?: InputMaybe<GroupValue>;
  code?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  name?: InputMaybe<GroupValue>;
  property?: InputMaybe<GroupValue>;
  through?: InputMaybe<HotelRoomTypeGroupThrough>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 房型:分组列表 / Room type: a list of groups */
export type HotelRoomTypeGroupConnection = {
  __typename?: 'HotelRoomTypeGroupConnection';
  edges: Array<HotelRoomTypeGroupEdge>;
  nodes: Array<HotelRoomTypeGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 房型:一组记录中不同值的个数 / Room type: how many different values a group has */
export type HotelRoomTypeGroupCountDistinct = {
  __typename?: 'HotelRoomTypeGroupCountDistinct';
  beds?: Maybe<Scalars['Int']['output']>;
  capacity?: Maybe<Scalars['Int']['output']>;
  code?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['Int']['output']>;
  property?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 房型:列表中的一项及其游标 / Room type: one item of a list with its cursor */
export type HotelRoomTypeGroupEdge = {
  __typename?: 'HotelRoomTypeGroupEdge';
  cursor: Scalars['String']['output'];
  node: HotelRoomTypeGroup;
};

/** 房型:一组记录的共同值 / Room type: the values that the records of a group share */
export type HotelRoomTypeGroupKey = {
  __typename?: 'HotelRoomTypeGroupKey';
  beds?: Maybe<Scalars['Int']['output']>;
  capacity?: Maybe<Scalars['Int']['output']>;
  code?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  property?: Maybe<HotelProperty>;
  through?: Maybe<HotelRoomTypeGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 房型:按分组的键排序 / Room type: order by a key of the groups */
export type HotelRoomTypeGroupKeyOrderBy = {
  beds?: InputMaybe<SortDirection>;
  capacity?: InputMaybe<SortDirection>;
  code?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  property?: InputMaybe<SortDirection>;
  through?: InputMaybe<HotelRoomTypeGroupKeyOrderThrough>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 房型:经关系取其键 / Room type: keys of the records behind its relations */
export type HotelRoomTypeGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  property?: InputMaybe<HotelPropertyGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 房型:经关系取其键 / Room type: keys of the records behind its relations */
export type HotelRoomTypeGroupKeyThrough = {
  __typename?: 'HotelRoomTypeGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  property?: Maybe<HotelPropertyGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 房型:一组记录的最大值 / Room type: of a group, the largest values */
export type HotelRoomTypeGroupMax = {
  __typename?: 'HotelRoomTypeGroupMax';
  basePrice?: Maybe<MoneyAggregate>;
};

/** 房型:一组记录的最小值 / Room type: of a group, the smallest values */
export type HotelRoomTypeGroupMin = {
  __typename?: 'HotelRoomTypeGroupMin';
  basePrice?: Maybe<MoneyAggregate>;
};

/** 房型:组的排序,每个元素恰好一个键 / Room type: order of the groups, exactly one key per element */
export type HotelRoomTypeGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<HotelRoomTypeGroupKeyOrderBy>;
};

/** 房型:经关系取其键 / Room type: keys of the records behind its relations */
export type HotelRoomTypeGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  property?: InputMaybe<HotelPropertyGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 房型:保留哪些组 / Room type: which groups stay */
export type HotelRoomTypeHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 房型:唯一字段 / Room type: the fields that name one record */
export enum HotelRoomTypeKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 房型 / Room type */
export type HotelRoomTypeListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<HotelRoomTypeWhere>;
  none?: InputMaybe<HotelRoomTypeWhere>;
  some?: InputMaybe<HotelRoomTypeWhere>;
};

/** 房型 / Room type。每个元素恰好一个键 / exactly one key per element */
export type HotelRoomTypeOrderBy = {
  basePrice?: InputMaybe<SortDirection>;
  beds?: InputMaybe<SortDirection>;
  capacity?: InputMaybe<SortDirection>;
  code?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  property?: InputMaybe<HotelPropertyOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 房型 / Room type */
export type HotelRoomTypePayload = {
  __typename?: 'HotelRoomTypePayload';
  errors: Array<UserError>;
  hotelRoomType?: Maybe<HotelRoomType>;
};

/** 房型 / Room type */
export type HotelRoomTypeWhere = {
  and?: InputMaybe<Array<HotelRoomTypeWhere>>;
  basePrice?: InputMaybe<MoneyFilter>;
  beds?: InputMaybe<IntFilter>;
  capacity?: InputMaybe<IntFilter>;
  code?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<HotelRoomTypeWhere>;
  or?: InputMaybe<Array<HotelRoomTypeWhere>>;
  property?: InputMaybe<HotelPropertyWhere>;
  propertyId?: InputMaybe<IdFilter>;
  rooms?: InputMaybe<HotelRoomListWhere>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 客房 / Room */
export type HotelRoomWhere = {
  and?: InputMaybe<Array<HotelRoomWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  floor?: InputMaybe<IntFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<HotelRoomWhere>;
  number?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<HotelRoomWhere>>;
  property?: InputMaybe<HotelPropertyWhere>;
  propertyId?: InputMaybe<IdFilter>;
  reservations?: InputMaybe<HotelReservationListWhere>;
  status?: InputMaybe<HotelRoomStatusFilter>;
  type?: InputMaybe<HotelRoomTypeWhere>;
  typeId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 编号的条件,须同时满足 / conditions on an id, all of which must hold */
export type IdFilter = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Scalars['ID']['input']>;
  notIn?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 整数的条件,须同时满足 / conditions on a whole number, all of which must hold */
export type IntFilter = {
  /** [a, b]: 含两端 / both ends included */
  between?: InputMaybe<Array<Scalars['Int']['input']>>;
  eq?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** 线索 / Lead */
export type Lead = Node & Record & {
  __typename?: 'Lead';
  /** 工作记录 / Activities */
  activities: ActivityConnection;
  /** 附件 / Attachments */
  attachments: AttachmentConnection;
  /** 市场活动 / Campaign */
  campaign?: Maybe<Campaign>;
  /** 市场活动成员 / Campaign members */
  campaignMembers: CampaignMemberConnection;
  /** 公司 / Company */
  company?: Maybe<Scalars['String']['output']>;
  /** 联系人姓名 / Contact name */
  contactName?: Maybe<Scalars['String']['output']>;
  /** 转化的客户 / Converted account */
  convertedAccount?: Maybe<Account>;
  /** 转化时间 / Converted at */
  convertedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 转化的联系人 / Converted contact */
  convertedContact?: Maybe<Contact>;
  /** 转化的销售机会 / Converted opportunity */
  convertedOpportunity?: Maybe<Opportunity>;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 说明 / Description */
  description?: Maybe<Scalars['String']['output']>;
  /** 无效原因 / Disqualified reason */
  disqualifiedReason?: Maybe<Scalars['String']['output']>;
  /** 电子邮箱 / Email */
  email?: Maybe<Scalars['String']['output']>;
  /** 预计金额 / Expected amount */
  expectedAmount?: Maybe<Money>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 行业 / Industry */
  industry?: Maybe<Scalars['String']['output']>;
  /** 职务 / Job title */
  jobTitle?: Maybe<Scalars['String']['output']>;
  /** 手机 / Mobile */
  mobile?: Maybe<Scalars['String']['output']>;
  /** 名称 / Name */
  name: Scalars['String']['output'];
  /** 备注 / Notes */
  notes: NoteConnection;
  /** 负责人 / Owner */
  owner?: Maybe<User>;
  /** 电话 / Phone */
  phone?: Maybe<Scalars['String']['output']>;
  /** 评级 / Rating */
  rating?: Maybe<LeadRating>;
  /** 区域 / Region */
  region?: Maybe<Scalars['String']['output']>;
  /** 来源 / Source */
  source?: Maybe<Scalars['String']['output']>;
  /** 状态 / Status */
  status: LeadStatus;
  /** 标签 / Taggings */
  taggings: TaggingConnection;
  /** 待办任务 / Tasks */
  tasks: TaskConnection;
  /** 团队 / Team */
  team?: Maybe<Team>;
  /** 部门 / Unit */
  unit?: Maybe<OrgUnit>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};


/** 线索 / Lead */
export type LeadActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityOrderBy>>;
  where?: InputMaybe<ActivityWhere>;
};


/** 线索 / Lead */
export type LeadAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttachmentOrderBy>>;
  where?: InputMaybe<AttachmentWhere>;
};


/** 线索 / Lead */
export type LeadCampaignMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CampaignMemberOrderBy>>;
  where?: InputMaybe<CampaignMemberWhere>;
};


/** 线索 / Lead */
export type LeadNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NoteOrderBy>>;
  where?: InputMaybe<NoteWhere>;
};


/** 线索 / Lead */
export type LeadTaggingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaggingOrderBy>>;
  where?: InputMaybe<TaggingWhere>;
};


/** 线索 / Lead */
export type LeadTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaskOrderBy>>;
  where?: InputMaybe<TaskWhere>;
};

/** 线索 / Lead */
export type LeadConnection = {
  __typename?: 'LeadConnection';
  edges: Array<LeadEdge>;
  nodes: Array<Lead>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 线索 / Lead */
export type LeadConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 线索:列表中的一项及其游标 / Lead: one item of a list with its cursor */
export type LeadEdge = {
  __typename?: 'LeadEdge';
  cursor: Scalars['String']['output'];
  node: Lead;
};

/** 线索:一组记录及其统计 / Lead: one group of records with its figures */
export type LeadGroup = {
  __typename?: 'LeadGroup';
  avg: LeadGroupAvg;
  count: Scalars['Int']['output'];
  countDistinct: LeadGroupCountDistinct;
  key: LeadGroupKey;
  max: LeadGroupMax;
  min: LeadGroupMin;
  sum: LeadGroupSum;
};

/** 线索:一组记录的平均值 / Lead: of a group, the averages */
export type LeadGroupAvg = {
  __typename?: 'LeadGroupAvg';
  expectedAmount?: Maybe<MoneyAggregate>;
};

/** 线索 / Lead。每个元素恰好一个键 / exactly one key per element */
export type LeadGroupBy = {
  campaign?: InputMaybe<GroupValue>;
  company?: InputMaybe<GroupValue>;
  contactName?: InputMaybe<GroupValue>;
  convertedAccount?: InputMaybe<GroupValue>;
  convertedAt?: InputMaybe<DateGroup>;
  convertedContact?: InputMaybe<GroupValue>;
  convertedOpportunity?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  disqualifiedReason?: InputMaybe<GroupValue>;
  externalId?: InputMaybe<GroupValue>;
  industry?: InputMaybe<GroupValue>;
  jobTitle?: InputMaybe<GroupValue>;
  owner?: InputMaybe<GroupValue>;
  rating?: InputMaybe<GroupValue>;
  region?: InputMaybe<GroupValue>;
  source?: InputMaybe<GroupValue>;
  status?: InputMaybe<GroupValue>;
  team?: InputMaybe<GroupValue>;
  through?: InputMaybe<LeadGroupThrough>;
  unit?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 线索:分组列表 / Lead: a list of groups */
export type LeadGroupConnection = {
  __typename?: 'LeadGroupConnection';
  edges: Array<LeadGroupEdge>;
  nodes: Array<LeadGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 线索:一组记录中不同值的个数 / Lead: how many different values a group has */
export type LeadGroupCountDistinct = {
  __typename?: 'LeadGroupCountDistinct';
  campaign?: Maybe<Scalars['Int']['output']>;
  company?: Maybe<Scalars['Int']['output']>;
  contactName?: Maybe<Scalars['Int']['output']>;
  convertedAccount?: Maybe<Scalars['Int']['output']>;
  convertedAt?: Maybe<Scalars['Int']['output']>;
  convertedContact?: Maybe<Scalars['Int']['output']>;
  convertedOpportunity?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  disqualifiedReason?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  industry?: Maybe<Scalars['Int']['output']>;
  jobTitle?: Maybe<Scalars['Int']['output']>;
  owner?: Maybe<Scalars['Int']['output']>;
  rating?: Maybe<Scalars['Int']['output']>;
  region?: Maybe<Scalars['Int']['output']>;
  source?: Maybe<Scalars['Int']['output']>;
  status?: Maybe<Scalars['Int']['output']>;
  team?: Maybe<Scalars['Int']['output']>;
  unit?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 线索:列表中的一项及其游标 / Lead: one item of a list with its cursor */
export type LeadGroupEdge = {
  __typename?: 'LeadGroupEdge';
  cursor: Scalars['String']['output'];
  node: LeadGroup;
};

/** 线索:一组记录的共同值 / Lead: the values that the records of a group share */
export type LeadGroupKey = {
  __typename?: 'LeadGroupKey';
  campaign?: Maybe<Campaign>;
  company?: Maybe<Scalars['String']['output']>;
  contactName?: Maybe<Scalars['String']['output']>;
  convertedAccount?: Maybe<Account>;
  /** 时段的第一天 / first day of the bucket */
  convertedAt?: Maybe<Scalars['Date']['output']>;
  convertedContact?: Maybe<Contact>;
  convertedOpportunity?: Maybe<Opportunity>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  disqualifiedReason?: Maybe<Scalars['String']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  industry?: Maybe<Scalars['String']['output']>;
  jobTitle?: Maybe<Scalars['String']['output']>;
  owner?: Maybe<User>;
  rating?: Maybe<LeadRating>;
  region?: Maybe<Scalars['String']['output']>;
  source?: Maybe<Scalars['String']['output']>;
  status?: Maybe<LeadStatus>;
  team?: Maybe<Team>;
  through?: Maybe<LeadGroupKeyThrough>;
  unit?: Maybe<OrgUnit>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 线索:按分组的键排序 / Lead: order by a key of the groups */
export type LeadGroupKeyOrderBy = {
  campaign?: InputMaybe<SortDirection>;
  company?: InputMaybe<SortDirection>;
  contactName?: InputMaybe<SortDirection>;
  convertedAccount?: InputMaybe<SortDirection>;
  convertedAt?: InputMaybe<SortDirection>;
  convertedContact?: InputMaybe<SortDirection>;
  convertedOpportunity?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  disqualifiedReason?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  industry?: InputMaybe<SortDirection>;
  jobTitle?: InputMaybe<SortDirection>;
  owner?: InputMaybe<SortDirection>;
  rating?: InputMaybe<SortDirection>;
  region?: InputMaybe<SortDirection>;
  source?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  team?: InputMaybe<SortDirection>;
  through?: InputMaybe<LeadGroupKeyOrderThrough>;
  unit?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 线索:经关系取其键 / Lead: keys of the records behind its relations */
export type LeadGroupKeyOrderThrough = {
  campaign?: InputMaybe<CampaignGroupKeyOrderBy>;
  convertedAccount?: InputMaybe<AccountGroupKeyOrderBy>;
  convertedContact?: InputMaybe<ContactGroupKeyOrderBy>;
  convertedOpportunity?: InputMaybe<OpportunityGroupKeyOrderBy>;
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  owner?: InputMaybe<UserGroupKeyOrderBy>;
  team?: InputMaybe<TeamGroupKeyOrderBy>;
  unit?: InputMaybe<OrgUnitGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 线索:经关系取其键 / Lead: keys of the records behind its relations */
export type LeadGroupKeyThrough = {
  __typename?: 'LeadGroupKeyThrough';
  campaign?: Maybe<CampaignGroupKey>;
  convertedAccount?: Maybe<AccountGroupKey>;
  convertedContact?: Maybe<ContactGroupKey>;
  convertedOpportunity?: Maybe<OpportunityGroupKey>;
  createdBy?: Maybe<UserGroupKey>;
  owner?: Maybe<UserGroupKey>;
  team?: Maybe<TeamGroupKey>;
  unit?: Maybe<OrgUnitGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 线索:一组记录的最大值 / Lead: of a group, the largest values */
export type LeadGroupMax = {
  __typename?: 'LeadGroupMax';
  expectedAmount?: Maybe<MoneyAggregate>;
};

/** 线索:一组记录的最小值 / Lead: of a group, the smallest values */
export type LeadGroupMin = {
  __typename?: 'LeadGroupMin';
  expectedAmount?: Maybe<MoneyAggregate>;
};

/** 线索:组的排序,每个元素恰好一个键 / Lead: order of the groups, exactly one key per element */
export type LeadGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<LeadGroupKeyOrderBy>;
};

/** 线索:一组记录的合计 / Lead: of a group, the sums */
export type LeadGroupSum = {
  __typename?: 'LeadGroupSum';
  expectedAmount?: Maybe<MoneyAggregate>;
};

/** 线索:经关系取其键 / Lead: keys of the records behind its relations */
export type LeadGroupThrough = {
  campaign?: InputMaybe<CampaignGroupBy>;
  convertedAccount?: InputMaybe<AccountGroupBy>;
  convertedContact?: InputMaybe<ContactGroupBy>;
  convertedOpportunity?: InputMaybe<OpportunityGroupBy>;
  createdBy?: InputMaybe<UserGroupBy>;
  owner?: InputMaybe<UserGroupBy>;
  team?: InputMaybe<TeamGroupBy>;
  unit?: InputMaybe<OrgUnitGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 线索:保留哪些组 / Lead: which groups stay */
export type LeadHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 线索:唯一字段 / Lead: the fields that name one record */
export enum LeadKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 线索 / Lead */
export type LeadListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<LeadWhere>;
  none?: InputMaybe<LeadWhere>;
  some?: InputMaybe<LeadWhere>;
};

/** 线索 / Lead。每个元素恰好一个键 / exactly one key per element */
export type LeadOrderBy = {
  campaign?: InputMaybe<CampaignOrderBy>;
  company?: InputMaybe<SortDirection>;
  contactName?: InputMaybe<SortDirection>;
  convertedAccount?: InputMaybe<AccountOrderBy>;
  convertedAt?: InputMaybe<SortDirection>;
  convertedContact?: InputMaybe<ContactOrderBy>;
  convertedOpportunity?: InputMaybe<OpportunityOrderBy>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  disqualifiedReason?: InputMaybe<SortDirection>;
  email?: InputMaybe<SortDirection>;
  expectedAmount?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  industry?: InputMaybe<SortDirection>;
  jobTitle?: InputMaybe<SortDirection>;
  mobile?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  owner?: InputMaybe<UserOrderBy>;
  phone?: InputMaybe<SortDirection>;
  rating?: InputMaybe<SortDirection>;
  region?: InputMaybe<SortDirection>;
  source?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  team?: InputMaybe<TeamOrderBy>;
  unit?: InputMaybe<OrgUnitOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 线索 / Lead */
export type LeadPayload = {
  __typename?: 'LeadPayload';
  errors: Array<UserError>;
  lead?: Maybe<Lead>;
};

/** 线索评级 / Lead rating */
export enum LeadRating {
  /** 冷 / Cold */
  Cold = 'COLD',
  /** 热 / Hot */
  Hot = 'HOT',
  /** 温 / Warm */
  Warm = 'WARM'
}

/** 线索评级的条件,须同时满足 / conditions on Lead rating, all of which must hold */
export type LeadRatingFilter = {
  eq?: InputMaybe<LeadRating>;
  in?: InputMaybe<Array<LeadRating>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<LeadRating>;
  notIn?: InputMaybe<Array<LeadRating>>;
};

/** 线索状态 / Lead status */
export enum LeadStatus {
  /** 已联系 / Contacted */
  Contacted = 'CONTACTED',
  /** 已转化 / Converted */
  Converted = 'CONVERTED',
  /** 无效 / Disqualified */
  Disqualified = 'DISQUALIFIED',
  /** 新线索 / New */
  New = 'NEW',
  /** 已确认 / Qualified */
  Qualified = 'QUALIFIED'
}

/** 线索状态的条件,须同时满足 / conditions on Lead status, all of which must hold */
export type LeadStatusFilter = {
  eq?: InputMaybe<LeadStatus>;
  in?: InputMaybe<Array<LeadStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<LeadStatus>;
  notIn?: InputMaybe<Array<LeadStatus>>;
};

/** 标签使用 / Tagging */
export type LeadTaggingsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Tag */
  tagId?: InputMaybe<Scalars['ID']['input']>;
};

/** 线索 / Lead */
export type LeadWhere = {
  activities?: InputMaybe<ActivityListWhere>;
  and?: InputMaybe<Array<LeadWhere>>;
  attachments?: InputMaybe<AttachmentListWhere>;
  campaign?: InputMaybe<CampaignWhere>;
  campaignId?: InputMaybe<IdFilter>;
  campaignMembers?: InputMaybe<CampaignMemberListWhere>;
  company?: InputMaybe<StringFilter>;
  contactName?: InputMaybe<StringFilter>;
  convertedAccount?: InputMaybe<AccountWhere>;
  convertedAccountId?: InputMaybe<IdFilter>;
  convertedAt?: InputMaybe<DateTimeFilter>;
  convertedContact?: InputMaybe<ContactWhere>;
  convertedContactId?: InputMaybe<IdFilter>;
  convertedOpportunity?: InputMaybe<OpportunityWhere>;
  convertedOpportunityId?: InputMaybe<IdFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  disqualifiedReason?: InputMaybe<StringFilter>;
  email?: InputMaybe<StringFilter>;
  expectedAmount?: InputMaybe<MoneyFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  industry?: InputMaybe<StringFilter>;
  jobTitle?: InputMaybe<StringFilter>;
  mobile?: InputMaybe<StringFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<LeadWhere>;
  notes?: InputMaybe<NoteListWhere>;
  or?: InputMaybe<Array<LeadWhere>>;
  owner?: InputMaybe<UserWhere>;
  ownerId?: InputMaybe<IdFilter>;
  phone?: InputMaybe<StringFilter>;
  rating?: InputMaybe<LeadRatingFilter>;
  region?: InputMaybe<StringFilter>;
  source?: InputMaybe<StringFilter>;
  status?: InputMaybe<LeadStatusFilter>;
  taggings?: InputMaybe<TaggingListWhere>;
  tasks?: InputMaybe<TaskListWhere>;
  team?: InputMaybe<TeamWhere>;
  teamId?: InputMaybe<IdFilter>;
  unit?: InputMaybe<OrgUnitWhere>;
  unitId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 超出上限 / a stated limit was exceeded */
export type LimitExceeded = UserError & {
  __typename?: 'LimitExceeded';
  /** 稳定的代码 / stable, for programs */
  code: Scalars['String']['output'];
  /** 客户端语言 / in the language of the client */
  message: Scalars['String']['output'];
  /** 出错的输入 / the input that caused it; list indexes as strings */
  path: Array<Scalars['String']['output']>;
};

/** 一种操作 / an action on the records of an entity */
export type MatrixAction = {
  __typename?: 'MatrixAction';
  action: Scalars['String']['output'];
  allowed: Scalars['Boolean']['output'];
  scope?: Maybe<AccessScope>;
  through: Array<Scalars['String']['output']>;
};

/** 角色对一个实体的权限 / what the role can do with the records of an entity */
export type MatrixEntity = {
  __typename?: 'MatrixEntity';
  actions: Array<MatrixAction>;
  /** 目录类数据,不分范围 / scopes make no difference */
  catalogue: Scalars['Boolean']['output'];
  fields: Array<MatrixField>;
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** 权限名的前缀 / first part of its permissions */
  permission: Scalars['String']['output'];
  /** 由所属记录决定 / reference to the record that decides instead */
  via?: Maybe<Scalars['String']['output']>;
};

/** 需要单独权限的字段 / a field that needs a permission of its own */
export type MatrixField = {
  __typename?: 'MatrixField';
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  permission: Scalars['String']['output'];
  /** false:被遮蔽 / false: masked */
  readable: Scalars['Boolean']['output'];
  /** 扩展字段名 / field that holds the extension; null: of the entity itself */
  slot?: Maybe<Scalars['String']['output']>;
};

/** 实体操作以外的权限 / a permission beyond the actions on entities */
export type MatrixPermission = {
  __typename?: 'MatrixPermission';
  label: Scalars['String']['output'];
  permission: Scalars['String']['output'];
  scope?: Maybe<AccessScope>;
  through: Array<Scalars['String']['output']>;
};

/** 当前用户 / who is asking */
export type Me = {
  __typename?: 'Me';
  /** 按权限名称排序 / by name */
  permissions: Array<PermissionGrant>;
  /** 角色名称 / names of the roles */
  roles: Array<Scalars['String']['output']>;
  user: User;
};

/** 本系统由什么组成 / what this installation consists of */
export type Metadata = {
  __typename?: 'Metadata';
  entities: Array<EntityMetadata>;
  /** 您拥有的权限;角色管理员可见全部 / what you hold; all there are for those who edit roles */
  permissions: Array<PermissionMetadata>;
};

/** An exact amount of one currency. */
export type Money = {
  __typename?: 'Money';
  amount: Scalars['Decimal']['output'];
  currency: Scalars['CurrencyCode']['output'];
};

/** 分币种的金额 / amounts, one per currency */
export type MoneyAggregate = {
  __typename?: 'MoneyAggregate';
  byCurrency: Array<Money>;
  /** 按当日或之前最近的汇率换算,只在最后舍入一次 / by the latest rates on or before the day, rounded once */
  converted: MoneyConversion;
};


/** 分币种的金额 / amounts, one per currency */
export type MoneyAggregateConvertedArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  in: Scalars['CurrencyCode']['input'];
};

/** 按汇率换算后的金额 / an amount converted by exchange rates */
export type MoneyConversion = {
  __typename?: 'MoneyConversion';
  /** 没有汇率(或无权查看)的币种 / currencies without a rate that the caller may see */
  missing: Array<Scalars['CurrencyCode']['output']>;
  /** 没有金额或缺少汇率时为 null / null where there are no amounts, or a rate is missing: never part of a sum */
  money?: Maybe<Money>;
  /** 所用汇率 / the rates used */
  rates: Array<AppliedRate>;
};

/** 金额的条件,须同时满足 / conditions on an amount, all of which must hold */
export type MoneyFilter = {
  /** [a, b]: 含两端 / both ends included */
  between?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  currency?: InputMaybe<StringFilter>;
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  lte?: InputMaybe<Scalars['Decimal']['input']>;
  ne?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 一种货币的金额 / an exact amount of one currency */
export type MoneyInput = {
  amount: Scalars['Decimal']['input'];
  currency: Scalars['CurrencyCode']['input'];
};

/** 写入 / everything that can be changed */
export type Mutation = {
  __typename?: 'Mutation';
  /** 批量删除客户关系 / Delete all matching: account relation */
  bulkDeleteAccountRelations: BulkPayload;
  /** 批量删除客户 / Delete all matching: account */
  bulkDeleteAccounts: BulkPayload;
  /** 批量删除工作记录 / Delete all matching: activity */
  bulkDeleteActivities: BulkPayload;
  /** 批量删除任职 / Delete all matching: affiliation */
  bulkDeleteAffiliations: BulkPayload;
  /** 批量删除附件 / Delete all matching: attachment */
  bulkDeleteAttachments: BulkPayload;
  /** 批量删除银行账户 / Delete all matching: financial account */
  bulkDeleteBankFinancialAccounts: BulkPayload;
  /** 批量删除家庭成员 / Delete all matching: household member */
  bulkDeleteBankHouseholdMembers: BulkPayload;
  /** 批量删除家庭 / Delete all matching: household */
  bulkDeleteBankHouseholds: BulkPayload;
  /** 批量删除项目参与方 / Delete all matching: participant */
  bulkDeleteBuildingParticipants: BulkPayload;
  /** 批量删除工程项目 / Delete all matching: project */
  bulkDeleteBuildingProjects: BulkPayload;
  /** 批量删除市场活动成员 / Delete all matching: campaign member */
  bulkDeleteCampaignMembers: BulkPayload;
  /** 批量删除市场活动 / Delete all matching: campaign */
  bulkDeleteCampaigns: BulkPayload;
  /** 批量删除授权 / Delete all matching: consent */
  bulkDeleteConsents: BulkPayload;
  /** 批量删除联系方式 / Delete all matching: contact point */
  bulkDeleteContactPoints: BulkPayload;
  /** 批量删除联系人 / Delete all matching: contact */
  bulkDeleteContacts: BulkPayload;
  /** 批量删除汇率 / Delete all matching: exchange rate */
  bulkDeleteExchangeRates: BulkPayload;
  /** 批量删除酒店 / Delete all matching: property */
  bulkDeleteHotelProperties: BulkPayload;
  /** 批量删除预订 / Delete all matching: reservation */
  bulkDeleteHotelReservations: BulkPayload;
  /** 批量删除房型 / Delete all matching: room type */
  bulkDeleteHotelRoomTypes: BulkPayload;
  /** 批量删除客房 / Delete all matching: room */
  bulkDeleteHotelRooms: BulkPayload;
  /** 批量删除线索 / Delete all matching: lead */
  bulkDeleteLeads: BulkPayload;
  /** 批量删除备注 / Delete all matching: note */
  bulkDeleteNotes: BulkPayload;
  /** 批量删除销售机会 / Delete all matching: opportunity */
  bulkDeleteOpportunities: BulkPayload;
  /** 批量删除竞争对手 / Delete all matching: opportunity competitor */
  bulkDeleteOpportunityCompetitors: BulkPayload;
  /** 批量删除销售机会明细 / Delete all matching: opportunity line */
  bulkDeleteOpportunityLines: BulkPayload;
  /** 批量删除机会参与人 / Delete all matching: opportunity participant */
  bulkDeleteOpportunityParticipants: BulkPayload;
  /** 批量删除订单明细 / Delete all matching: order line */
  bulkDeleteOrderLines: BulkPayload;
  /** 批量删除订单 / Delete all matching: order */
  bulkDeleteOrders: BulkPayload;
  /** 批量删除组织单元 / Delete all matching: organisational unit */
  bulkDeleteOrgUnits: BulkPayload;
  /** 批量删除销售流程 / Delete all matching: pipeline */
  bulkDeletePipelines: BulkPayload;
  /** 批量删除价目 / Delete all matching: price list entry */
  bulkDeletePriceListEntries: BulkPayload;
  /** 批量删除价目表 / Delete all matching: price list */
  bulkDeletePriceLists: BulkPayload;
  /** 批量删除产品 / Delete all matching: product */
  bulkDeleteProducts: BulkPayload;
  /** 批量删除报价明细 / Delete all matching: quote line */
  bulkDeleteQuoteLines: BulkPayload;
  /** 批量删除报价 / Delete all matching: quote */
  bulkDeleteQuotes: BulkPayload;
  /** 批量删除收款分配 / Delete all matching: receipt allocation */
  bulkDeleteReceiptAllocations: BulkPayload;
  /** 批量删除收款 / Delete all matching: receipt */
  bulkDeleteReceipts: BulkPayload;
  /** 批量删除应收款 / Delete all matching: receivable */
  bulkDeleteReceivables: BulkPayload;
  /** 批量删除共享记录 / Delete all matching: record share */
  bulkDeleteRecordShares: BulkPayload;
  /** 批量删除词表值 / Delete all matching: reference value */
  bulkDeleteReferenceValues: BulkPayload;
  /** 批量删除角色分配 / Delete all matching: role assignment */
  bulkDeleteRoleAssignments: BulkPayload;
  /** 批量删除授权 / Delete all matching: role grant */
  bulkDeleteRoleGrants: BulkPayload;
  /** 批量删除角色 / Delete all matching: role */
  bulkDeleteRoles: BulkPayload;
  /** 批量删除保存的视图 / Delete all matching: saved view */
  bulkDeleteSavedViews: BulkPayload;
  /** 批量删除销售阶段 / Delete all matching: stage */
  bulkDeleteStages: BulkPayload;
  /** 批量删除标签使用 / Delete all matching: tagging */
  bulkDeleteTaggings: BulkPayload;
  /** 批量删除标签 / Delete all matching: tag */
  bulkDeleteTags: BulkPayload;
  /** 批量删除待办任务 / Delete all matching: task */
  bulkDeleteTasks: BulkPayload;
  /** 批量删除团队 / Delete all matching: team */
  bulkDeleteTeams: BulkPayload;
  /** 批量删除用户 / Delete all matching: user */
  bulkDeleteUsers: BulkPayload;
  /** 批量修改客户关系 / Update all matching: account relation */
  bulkUpdateAccountRelations: BulkPayload;
  /** 批量修改客户 / Update all matching: account */
  bulkUpdateAccounts: BulkPayload;
  /** 批量修改工作记录 / Update all matching: activity */
  bulkUpdateActivities: BulkPayload;
  /** 批量修改任职 / Update all matching: affiliation */
  bulkUpdateAffiliations: BulkPayload;
  /** 批量修改附件 / Update all matching: attachment */
  bulkUpdateAttachments: BulkPayload;
  /** 批量修改银行账户 / Update all matching: financial account */
  bulkUpdateBankFinancialAccounts: BulkPayload;
  /** 批量修改家庭成员 / Update all matching: household member */
  bulkUpdateBankHouseholdMembers: BulkPayload;
  /** 批量修改家庭 / Update all matching: household */
  bulkUpdateBankHouseholds: BulkPayload;
  /** 批量修改项目参与方 / Update all matching: participant */
  bulkUpdateBuildingParticipants: BulkPayload;
  /** 批量修改工程项目 / Update all matching: project */
  bulkUpdateBuildingProjects: BulkPayload;
  /** 批量修改市场活动成员 / Update all matching: campaign member */
  bulkUpdateCampaignMembers: BulkPayload;
  /** 批量修改市场活动 / Update all matching: campaign */
  bulkUpdateCampaigns: BulkPayload;
  /** 批量修改授权 / Update all matching: consent */
  bulkUpdateConsents: BulkPayload;
  /** 批量修改联系方式 / Update all matching: contact point */
  bulkUpdateContactPoints: BulkPayload;
  /** 批量修改联系人 / Update all matching: contact */
  bulkUpdateContacts: BulkPayload;
  /** 批量修改汇率 / Update all matching: exchange rate */
  bulkUpdateExchangeRates: BulkPayload;
  /** 批量修改酒店 / Update all matching: property */
  bulkUpdateHotelProperties: BulkPayload;
  /** 批量修改预订 / Update all matching: reservation */
  bulkUpdateHotelReservations: BulkPayload;
  /** 批量修改房型 / Update all matching: room type */
  bulkUpdateHotelRoomTypes: BulkPayload;
  /** 批量修改客房 / Update all matching: room */
  bulkUpdateHotelRooms: BulkPayload;
  /** 批量修改线索 / Update all matching: lead */
  bulkUpdateLeads: BulkPayload;
  /** 批量修改备注 / Update all matching: note */
  bulkUpdateNotes: BulkPayload;
  /** 批量修改销售机会 / Update all matching: opportunity */
  bulkUpdateOpportunities: BulkPayload;
  /** 批量修改竞争对手 / Update all matching: opportunity competitor */
  bulkUpdateOpportunityCompetitors: BulkPayload;
  /** 批量修改销售机会明细 / Update all matching: opportunity line */
  bulkUpdateOpportunityLines: BulkPayload;
  /** 批量修改机会参与人 / Update all matching: opportunity participant */
  bulkUpdateOpportunityParticipants: BulkPayload;
  /** 批量修改订单明细 / Update all matching: order line */
  bulkUpdateOrderLines: BulkPayload;
  /** 批量修改订单 / Update all matching: order */
  bulkUpdateOrders: BulkPayload;
  /** 批量修改组织单元 / Update all matching: organisational unit */
  bulkUpdateOrgUnits: BulkPayload;
  /** 批量修改销售流程 / Update all matching: pipeline */
  bulkUpdatePipelines: BulkPayload;
  /** 批量修改价目 / Update all matching: price list entry */
  bulkUpdatePriceListEntries: BulkPayload;
  /** 批量修改价目表 / Update all matching: price list */
  bulkUpdatePriceLists: BulkPayload;
  /** 批量修改产品 / Update all matching: product */
  bulkUpdateProducts: BulkPayload;
  /** 批量修改报价明细 / Update all matching: quote line */
  bulkUpdateQuoteLines: BulkPayload;
  /** 批量修改报价 / Update all matching: quote */
  bulkUpdateQuotes: BulkPayload;
  /** 批量修改收款分配 / Update all matching: receipt allocation */
  bulkUpdateReceiptAllocations: BulkPayload;
  /** 批量修改收款 / Update all matching: receipt */
  bulkUpdateReceipts: BulkPayload;
  /** 批量修改应收款 / Update all matching: receivable */
  bulkUpdateReceivables: BulkPayload;
  /** 批量修改共享记录 / Update all matching: record share */
  bulkUpdateRecordShares: BulkPayload;
  /** 批量修改词表值 / Update all matching: reference value */
  bulkUpdateReferenceValues: BulkPayload;
  /** 批量修改角色分配 / Update all matching: role assignment */
  bulkUpdateRoleAssignments: BulkPayload;
  /** 批量修改授权 / Update all matching: role grant */
  bulkUpdateRoleGrants: BulkPayload;
  /** 批量修改角色 / Update all matching: role */
  bulkUpdateRoles: BulkPayload;
  /** 批量修改保存的视图 / Update all matching: saved view */
  bulkUpdateSavedViews: BulkPayload;
  /** 批量修改销售阶段 / Update all matching: stage */
  bulkUpdateStages: BulkPayload;
  /** 批量修改标签使用 / Update all matching: tagging */
  bulkUpdateTaggings: BulkPayload;
  /** 批量修改标签 / Update all matching: tag */
  bulkUpdateTags: BulkPayload;
  /** 批量修改待办任务 / Update all matching: task */
  bulkUpdateTasks: BulkPayload;
  /** 批量修改团队 / Update all matching: team */
  bulkUpdateTeams: BulkPayload;
  /** 批量修改用户 / Update all matching: user */
  bulkUpdateUsers: BulkPayload;
  /** 修改本人密码:所有会话结束,返回新令牌 / changes one’s own password: all sessions end, new tokens come back */
  changePassword: SignInPayload;
  /** 新建客户 / Create account */
  createAccount: AccountPayload;
  /** 新建客户关系 / Create account relation */
  createAccountRelation: AccountRelationPayload;
  /** 批量新建客户关系 / Create many: account relation */
  createAccountRelations: BulkPayload;
  /** 批量新建客户 / Create many: account */
  createAccounts: BulkPayload;
  /** 批量新建工作记录 / Create many: activity */
  createActivities: BulkPayload;
  /** 新建工作记录 / Create activity */
  createActivity: ActivityPayload;
  /** 新建任职 / Create affiliation */
  createAffiliation: AffiliationPayload;
  /** 批量新建任职 / Create many: affiliation */
  createAffiliations: BulkPayload;
  /** 新建 API 密钥:以本人身份、在所列权限之内、最长一年 / Makes a key that acts as the caller, within these permissions or patterns of them (`account:*`), for a year at most. */
  createApiKey: CreateApiKeyPayload;
  /** 新建银行账户 / Create financial account */
  createBankFinancialAccount: BankFinancialAccountPayload;
  /** 批量新建银行账户 / Create many: financial account */
  createBankFinancialAccounts: BulkPayload;
  /** 新建家庭 / Create household */
  createBankHousehold: BankHouseholdPayload;
  /** 新建家庭成员 / Create household member */
  createBankHouseholdMember: BankHouseholdMemberPayload;
  /** 批量新建家庭成员 / Create many: household member */
  createBankHouseholdMembers: BulkPayload;
  /** 批量新建家庭 / Create many: household */
  createBankHouseholds: BulkPayload;
  /** 新建项目参与方 / Create participant */
  createBuildingParticipant: BuildingParticipantPayload;
  /** 批量新建项目参与方 / Create many: participant */
  createBuildingParticipants: BulkPayload;
  /** 新建工程项目 / Create project */
  createBuildingProject: BuildingProjectPayload;
  /** 批量新建工程项目 / Create many: project */
  createBuildingProjects: BulkPayload;
  /** 新建市场活动 / Create campaign */
  createCampaign: CampaignPayload;
  /** 新建市场活动成员 / Create campaign member */
  createCampaignMember: CampaignMemberPayload;
  /** 批量新建市场活动成员 / Create many: campaign member */
  createCampaignMembers: BulkPayload;
  /** 批量新建市场活动 / Create many: campaign */
  createCampaigns: BulkPayload;
  /** 新建授权 / Create consent */
  createConsent: ConsentPayload;
  /** 批量新建授权 / Create many: consent */
  createConsents: BulkPayload;
  /** 新建联系人 / Create contact */
  createContact: ContactPayload;
  /** 新建联系方式 / Create contact point */
  createContactPoint: ContactPointPayload;
  /** 批量新建联系方式 / Create many: contact point */
  createContactPoints: BulkPayload;
  /** 批量新建联系人 / Create many: contact */
  createContacts: BulkPayload;
  /** 新建汇率 / Create exchange rate */
  createExchangeRate: ExchangeRatePayload;
  /** 批量新建汇率 / Create many: exchange rate */
  createExchangeRates: BulkPayload;
  /** 批量新建酒店 / Create many: property */
  createHotelProperties: BulkPayload;
  /** 新建酒店 / Create property */
  createHotelProperty: HotelPropertyPayload;
  /** 新建预订 / Create reservation */
  createHotelReservation: HotelReservationPayload;
  /** 批量新建预订 / Create many: reservation */
  createHotelReservations: BulkPayload;
  /** 新建客房 / Create room */
  createHotelRoom: HotelRoomPayload;
  /** 新建房型 / Create room type */
  createHotelRoomType: HotelRoomTypePayload;
  /** 批量新建房型 / Create many: room type */
  createHotelRoomTypes: BulkPayload;
  /** 批量新建客房 / Create many: room */
  createHotelRooms: BulkPayload;
  /** 新建线索 / Create lead */
  createLead: LeadPayload;
  /** 批量新建线索 / Create many: lead */
  createLeads: BulkPayload;
  /** 新建备注 / Create note */
  createNote: NotePayload;
  /** 批量新建备注 / Create many: note */
  createNotes: BulkPayload;
  /** 批量新建销售机会 / Create many: opportunity */
  createOpportunities: BulkPayload;
  /** 新建销售机会 / Create opportunity */
  createOpportunity: OpportunityPayload;
  /** 新建竞争对手 / Create opportunity competitor */
  createOpportunityCompetitor: OpportunityCompetitorPayload;
  /** 批量新建竞争对手 / Create many: opportunity competitor */
  createOpportunityCompetitors: BulkPayload;
  /** 新建销售机会明细 / Create opportunity line */
  createOpportunityLine: OpportunityLinePayload;
  /** 批量新建销售机会明细 / Create many: opportunity line */
  createOpportunityLines: BulkPayload;
  /** 新建机会参与人 / Create opportunity participant */
  createOpportunityParticipant: OpportunityParticipantPayload;
  /** 批量新建机会参与人 / Create many: opportunity participant */
  createOpportunityParticipants: BulkPayload;
  /** 新建订单 / Create order */
  createOrder: OrderPayload;
  /** 新建订单明细 / Create order line */
  createOrderLine: OrderLinePayload;
  /** 批量新建订单明细 / Create many: order line */
  createOrderLines: BulkPayload;
  /** 批量新建订单 / Create many: order */
  createOrders: BulkPayload;
  /** 新建组织单元 / Create organisational unit */
  createOrgUnit: OrgUnitPayload;
  /** 批量新建组织单元 / Create many: organisational unit */
  createOrgUnits: BulkPayload;
  /** 新建销售流程 / Create pipeline */
  createPipeline: PipelinePayload;
  /** 批量新建销售流程 / Create many: pipeline */
  createPipelines: BulkPayload;
  /** 新建价目表 / Create price list */
  createPriceList: PriceListPayload;
  /** 批量新建价目 / Create many: price list entry */
  createPriceListEntries: BulkPayload;
  /** 新建价目 / Create price list entry */
  createPriceListEntry: PriceListEntryPayload;
  /** 批量新建价目表 / Create many: price list */
  createPriceLists: BulkPayload;
  /** 新建产品 / Create product */
  createProduct: ProductPayload;
  /** 批量新建产品 / Create many: product */
  createProducts: BulkPayload;
  /** 新建报价 / Create quote */
  createQuote: QuotePayload;
  /** 新建报价明细 / Create quote line */
  createQuoteLine: QuoteLinePayload;
  /** 批量新建报价明细 / Create many: quote line */
  createQuoteLines: BulkPayload;
  /** 批量新建报价 / Create many: quote */
  createQuotes: BulkPayload;
  /** 新建收款 / Create receipt */
  createReceipt: ReceiptPayload;
  /** 新建收款分配 / Create receipt allocation */
  createReceiptAllocation: ReceiptAllocationPayload;
  /** 批量新建收款分配 / Create many: receipt allocation */
  createReceiptAllocations: BulkPayload;
  /** 批量新建收款 / Create many: receipt */
  createReceipts: BulkPayload;
  /** 新建应收款 / Create receivable */
  createReceivable: ReceivablePayload;
  /** 批量新建应收款 / Create many: receivable */
  createReceivables: BulkPayload;
  /** 新建共享记录 / Create record share */
  createRecordShare: RecordSharePayload;
  /** 批量新建共享记录 / Create many: record share */
  createRecordShares: BulkPayload;
  /** 新建词表值 / Create reference value */
  createReferenceValue: ReferenceValuePayload;
  /** 批量新建词表值 / Create many: reference value */
  createReferenceValues: BulkPayload;
  /** 新建角色 / Create role */
  createRole: RolePayload;
  /** 新建角色分配 / Create role assignment */
  createRoleAssignment: RoleAssignmentPayload;
  /** 批量新建角色分配 / Create many: role assignment */
  createRoleAssignments: BulkPayload;
  /** 新建授权 / Create role grant */
  createRoleGrant: RoleGrantPayload;
  /** 批量新建授权 / Create many: role grant */
  createRoleGrants: BulkPayload;
  /** 批量新建角色 / Create many: role */
  createRoles: BulkPayload;
  /** 新建保存的视图 / Create saved view */
  createSavedView: SavedViewPayload;
  /** 批量新建保存的视图 / Create many: saved view */
  createSavedViews: BulkPayload;
  /** 新建销售阶段 / Create stage */
  createStage: StagePayload;
  /** 批量新建销售阶段 / Create many: stage */
  createStages: BulkPayload;
  /** 新建标签 / Create tag */
  createTag: TagPayload;
  /** 新建标签使用 / Create tagging */
  createTagging: TaggingPayload;
  /** 批量新建标签使用 / Create many: tagging */
  createTaggings: BulkPayload;
  /** 批量新建标签 / Create many: tag */
  createTags: BulkPayload;
  /** 新建待办任务 / Create task */
  createTask: TaskPayload;
  /** 批量新建待办任务 / Create many: task */
  createTasks: BulkPayload;
  /** 新建团队 / Create team */
  createTeam: TeamPayload;
  /** 批量新建团队 / Create many: team */
  createTeams: BulkPayload;
  /** 新建用户 / Create user */
  createUser: UserPayload;
  /** 批量新建用户 / Create many: user */
  createUsers: BulkPayload;
  /** 删除(可恢复)客户 / Delete, restorable: account */
  deleteAccount: AccountPayload;
  /** 删除(可恢复)客户关系 / Delete, restorable: account relation */
  deleteAccountRelation: AccountRelationPayload;
  /** 删除(可恢复)工作记录 / Delete, restorable: activity */
  deleteActivity: ActivityPayload;
  /** 删除(可恢复)任职 / Delete, restorable: affiliation */
  deleteAffiliation: AffiliationPayload;
  /** 删除(可恢复)附件 / Delete, restorable: attachment */
  deleteAttachment: AttachmentPayload;
  /** 删除(可恢复)银行账户 / Delete, restorable: financial account */
  deleteBankFinancialAccount: BankFinancialAccountPayload;
  /** 删除(可恢复)家庭 / Delete, restorable: household */
  deleteBankHousehold: BankHouseholdPayload;
  /** 删除(可恢复)家庭成员 / Delete, restorable: household member */
  deleteBankHouseholdMember: BankHouseholdMemberPayload;
  /** 删除(可恢复)项目参与方 / Delete, restorable: participant */
  deleteBuildingParticipant: BuildingParticipantPayload;
  /** 删除(可恢复)工程项目 / Delete, restorable: project */
  deleteBuildingProject: BuildingProjectPayload;
  /** 删除(可恢复)市场活动 / Delete, restorable: campaign */
  deleteCampaign: CampaignPayload;
  /** 删除(可恢复)市场活动成员 / Delete, restorable: campaign member */
  deleteCampaignMember: CampaignMemberPayload;
  /** 删除(可恢复)授权 / Delete, restorable: consent */
  deleteConsent: ConsentPayload;
  /** 删除(可恢复)联系人 / Delete, restorable: contact */
  deleteContact: ContactPayload;
  /** 删除(可恢复)联系方式 / Delete, restorable: contact point */
  deleteContactPoint: ContactPointPayload;
  /** 删除(可恢复)汇率 / Delete, restorable: exchange rate */
  deleteExchangeRate: ExchangeRatePayload;
  /** 删除(可恢复)酒店 / Delete, restorable: property */
  deleteHotelProperty: HotelPropertyPayload;
  /** 删除(可恢复)预订 / Delete, restorable: reservation */
  deleteHotelReservation: HotelReservationPayload;
  /** 删除(可恢复)客房 / Delete, restorable: room */
  deleteHotelRoom: HotelRoomPayload;
  /** 删除(可恢复)房型 / Delete, restorable: room type */
  deleteHotelRoomType: HotelRoomTypePayload;
  /** 删除(可恢复)线索 / Delete, restorable: lead */
  deleteLead: LeadPayload;
  /** 删除(可恢复)备注 / Delete, restorable: note */
  deleteNote: NotePayload;
  /** 删除(可恢复)销售机会 / Delete, restorable: opportunity */
  deleteOpportunity: OpportunityPayload;
  /** 删除(可恢复)竞争对手 / Delete, restorable: opportunity competitor */
  deleteOpportunityCompetitor: OpportunityCompetitorPayload;
  /** 删除(可恢复)销售机会明细 / Delete, restorable: opportunity line */
  deleteOpportunityLine: OpportunityLinePayload;
  /** 删除(可恢复)机会参与人 / Delete, restorable: opportunity participant */
  deleteOpportunityParticipant: OpportunityParticipantPayload;
  /** 删除(可恢复)订单 / Delete, restorable: order */
  deleteOrder: OrderPayload;
  /** 删除(可恢复)订单明细 / Delete, restorable: order line */
  deleteOrderLine: OrderLinePayload;
  /** 删除(可恢复)组织单元 / Delete, restorable: organisational unit */
  deleteOrgUnit: OrgUnitPayload;
  /** 删除(可恢复)销售流程 / Delete, restorable: pipeline */
  deletePipeline: PipelinePayload;
  /** 删除(可恢复)价目表 / Delete, restorable: price list */
  deletePriceList: PriceListPayload;
  /** 删除(可恢复)价目 / Delete, restorable: price list entry */
  deletePriceListEntry: PriceListEntryPayload;
  /** 删除(可恢复)产品 / Delete, restorable: product */
  deleteProduct: ProductPayload;
  /** 删除(可恢复)报价 / Delete, restorable: quote */
  deleteQuote: QuotePayload;
  /** 删除(可恢复)报价明细 / Delete, restorable: quote line */
  deleteQuoteLine: QuoteLinePayload;
  /** 删除(可恢复)收款 / Delete, restorable: receipt */
  deleteReceipt: ReceiptPayload;
  /** 删除(可恢复)收款分配 / Delete, restorable: receipt allocation */
  deleteReceiptAllocation: ReceiptAllocationPayload;
  /** 删除(可恢复)应收款 / Delete, restorable: receivable */
  deleteReceivable: ReceivablePayload;
  /** 删除(可恢复)共享记录 / Delete, restorable: record share */
  deleteRecordShare: RecordSharePayload;
  /** 删除(可恢复)词表值 / Delete, restorable: reference value */
  deleteReferenceValue: ReferenceValuePayload;
  /** 删除(可恢复)角色 / Delete, restorable: role */
  deleteRole: RolePayload;
  /** 删除(可恢复)角色分配 / Delete, restorable: role assignment */
  deleteRoleAssignment: RoleAssignmentPayload;
  /** 删除(可恢复)授权 / Delete, restorable: role grant */
  deleteRoleGrant: RoleGrantPayload;
  /** 删除(可恢复)保存的视图 / Delete, restorable: saved view */
  deleteSavedView: SavedViewPayload;
  /** 删除(可恢复)销售阶段 / Delete, restorable: stage */
  deleteStage: StagePayload;
  /** 删除(可恢复)标签 / Delete, restorable: tag */
  deleteTag: TagPayload;
  /** 删除(可恢复)标签使用 / Delete, restorable: tagging */
  deleteTagging: TaggingPayload;
  /** 删除(可恢复)待办任务 / Delete, restorable: task */
  deleteTask: TaskPayload;
  /** 删除(可恢复)团队 / Delete, restorable: team */
  deleteTeam: TeamPayload;
  /** 删除(可恢复)用户 / Delete, restorable: user */
  deleteUser: UserPayload;
  /** 结束本人的其他会话 / Ends all of one’s own sessions but the one that asks. */
  endOtherSessions: EndSessionsPayload;
  /** 结束一个会话,一秒内失效 / Ends a session of one’s own, or of somebody else with `signInSession:end`. */
  endSession: EndSessionsPayload;
  /** 结束某用户的全部会话 / Ends all sessions of a user; needs `signInSession:end`. */
  endSessionsOfUser: EndSessionsPayload;
  /** 将一名用户的全部记录移交给另一名用户(需要 user:handOver 和修改这些记录的权限) / gives everything that belongs to a user to another one; needs `user:handOver` and the right to update the records */
  handOver: HandOverPayload;
  /** 推进销售机会到另一阶段 / Moves an opportunity to another stage of its pipeline. `reason` is the loss (win) reason where the stage asks for one. */
  moveOpportunity: OpportunityPayload;
  /** 彻底删除客户 / Delete for good: account */
  purgeAccount: AccountPayload;
  /** 彻底删除客户关系 / Delete for good: account relation */
  purgeAccountRelation: AccountRelationPayload;
  /** 彻底删除工作记录 / Delete for good: activity */
  purgeActivity: ActivityPayload;
  /** 彻底删除任职 / Delete for good: affiliation */
  purgeAffiliation: AffiliationPayload;
  /** 彻底删除附件 / Delete for good: attachment */
  purgeAttachment: AttachmentPayload;
  /** 彻底删除银行账户 / Delete for good: financial account */
  purgeBankFinancialAccount: BankFinancialAccountPayload;
  /** 彻底删除家庭 / Delete for good: household */
  purgeBankHousehold: BankHouseholdPayload;
  /** 彻底删除家庭成员 / Delete for good: household member */
  purgeBankHouseholdMember: BankHouseholdMemberPayload;
  /** 彻底删除项目参与方 / Delete for good: participant */
  purgeBuildingParticipant: BuildingParticipantPayload;
  /** 彻底删除工程项目 / Delete for good: project */
  purgeBuildingProject: BuildingProjectPayload;
  /** 彻底删除市场活动 / Delete for good: campaign */
  purgeCampaign: CampaignPayload;
  /** 彻底删除市场活动成员 / Delete for good: campaign member */
  purgeCampaignMember: CampaignMemberPayload;
  /** 彻底删除授权 / Delete for good: consent */
  purgeConsent: ConsentPayload;
  /** 彻底删除联系人 / Delete for good: contact */
  purgeContact: ContactPayload;
  /** 彻底删除联系方式 / Delete for good: contact point */
  purgeContactPoint: ContactPointPayload;
  /** 彻底删除汇率 / Delete for good: exchange rate */
  purgeExchangeRate: ExchangeRatePayload;
  /** 彻底删除酒店 / Delete for good: property */
  purgeHotelProperty: HotelPropertyPayload;
  /** 彻底删除预订 / Delete for good: reservation */
  purgeHotelReservation: HotelReservationPayload;
  /** 彻底删除客房 / Delete for good: room */
  purgeHotelRoom: HotelRoomPayload;
  /** 彻底删除房型 / Delete for good: room type */
  purgeHotelRoomType: HotelRoomTypePayload;
  /** 彻底删除线索 / Delete for good: lead */
  purgeLead: LeadPayload;
  /** 彻底删除备注 / Delete for good: note */
  purgeNote: NotePayload;
  /** 彻底删除销售机会 / Delete for good: opportunity */
  purgeOpportunity: OpportunityPayload;
  /** 彻底删除竞争对手 / Delete for good: opportunity competitor */
  purgeOpportunityCompetitor: OpportunityCompetitorPayload;
  /** 彻底删除销售机会明细 / Delete for good: opportunity line */
  purgeOpportunityLine: OpportunityLinePayload;
  /** 彻底删除机会参与人 / Delete for good: opportunity participant */
  purgeOpportunityParticipant: OpportunityParticipantPayload;
  /** 彻底删除订单 / Delete for good: order */
  purgeOrder: OrderPayload;
  /** 彻底删除订单明细 / Delete for good: order line */
  purgeOrderLine: OrderLinePayload;
  /** 彻底删除组织单元 / Delete for good: organisational unit */
  purgeOrgUnit: OrgUnitPayload;
  /** 彻底删除销售流程 / Delete for good: pipeline */
  purgePipeline: PipelinePayload;
  /** 彻底删除价目表 / Delete for good: price list */
  purgePriceList: PriceListPayload;
  /** 彻底删除价目 / Delete for good: price list entry */
  purgePriceListEntry: PriceListEntryPayload;
  /** 彻底删除产品 / Delete for good: product */
  purgeProduct: ProductPayload;
  /** 彻底删除报价 / Delete for good: quote */
  purgeQuote: QuotePayload;
  /** 彻底删除报价明细 / Delete for good: quote line */
  purgeQuoteLine: QuoteLinePayload;
  /** 彻底删除收款 / Delete for good: receipt */
  purgeReceipt: ReceiptPayload;
  /** 彻底删除收款分配 / Delete for good: receipt allocation */
  purgeReceiptAllocation: ReceiptAllocationPayload;
  /** 彻底删除应收款 / Delete for good: receivable */
  purgeReceivable: ReceivablePayload;
  /** 彻底删除共享记录 / Delete for good: record share */
  purgeRecordShare: RecordSharePayload;
  /** 彻底删除词表值 / Delete for good: reference value */
  purgeReferenceValue: ReferenceValuePayload;
  /** 彻底删除角色 / Delete for good: role */
  purgeRole: RolePayload;
  /** 彻底删除角色分配 / Delete for good: role assignment */
  purgeRoleAssignment: RoleAssignmentPayload;
  /** 彻底删除授权 / Delete for good: role grant */
  purgeRoleGrant: RoleGrantPayload;
  /** 彻底删除保存的视图 / Delete for good: saved view */
  purgeSavedView: SavedViewPayload;
  /** 彻底删除销售阶段 / Delete for good: stage */
  purgeStage: StagePayload;
  /** 彻底删除标签 / Delete for good: tag */
  purgeTag: TagPayload;
  /** 彻底删除标签使用 / Delete for good: tagging */
  purgeTagging: TaggingPayload;
  /** 彻底删除待办任务 / Delete for good: task */
  purgeTask: TaskPayload;
  /** 彻底删除团队 / Delete for good: team */
  purgeTeam: TeamPayload;
  /** 彻底删除用户 / Delete for good: user */
  purgeUser: UserPayload;
  /** 用刷新令牌换取新令牌,旧令牌随即失效 / new tokens; the old refresh token is refused from then on */
  refreshSession: SignInPayload;
  /** 恢复客户 / Restore account */
  restoreAccount: AccountPayload;
  /** 恢复客户关系 / Restore account relation */
  restoreAccountRelation: AccountRelationPayload;
  /** 恢复工作记录 / Restore activity */
  restoreActivity: ActivityPayload;
  /** 恢复任职 / Restore affiliation */
  restoreAffiliation: AffiliationPayload;
  /** 恢复附件 / Restore attachment */
  restoreAttachment: AttachmentPayload;
  /** 恢复银行账户 / Restore financial account */
  restoreBankFinancialAccount: BankFinancialAccountPayload;
  /** 恢复家庭 / Restore household */
  restoreBankHousehold: BankHouseholdPayload;
  /** 恢复家庭成员 / Restore household member */
  restoreBankHouseholdMember: BankHouseholdMemberPayload;
  /** 恢复项目参与方 / Restore participant */
  restoreBuildingParticipant: BuildingParticipantPayload;
  /** 恢复工程项目 / Restore project */
  restoreBuildingProject: BuildingProjectPayload;
  /** 恢复市场活动 / Restore campaign */
  restoreCampaign: CampaignPayload;
  /** 恢复市场活动成员 / Restore campaign member */
  restoreCampaignMember: CampaignMemberPayload;
  /** 恢复授权 / Restore consent */
  restoreConsent: ConsentPayload;
  /** 恢复联系人 / Restore contact */
  restoreContact: ContactPayload;
  /** 恢复联系方式 / Restore contact point */
  restoreContactPoint: ContactPointPayload;
  /** 恢复汇率 / Restore exchange rate */
  restoreExchangeRate: ExchangeRatePayload;
  /** 恢复酒店 / Restore property */
  restoreHotelProperty: HotelPropertyPayload;
  /** 恢复预订 / Restore reservation */
  restoreHotelReservation: HotelReservationPayload;
  /** 恢复客房 / Restore room */
  restoreHotelRoom: HotelRoomPayload;
  /** 恢复房型 / Restore room type */
  restoreHotelRoomType: HotelRoomTypePayload;
  /** 恢复线索 / Restore lead */
  restoreLead: LeadPayload;
  /** 恢复备注 / Restore note */
  restoreNote: NotePayload;
  /** 恢复销售机会 / Restore opportunity */
  restoreOpportunity: OpportunityPayload;
  /** 恢复竞争对手 / Restore opportunity competitor */
  restoreOpportunityCompetitor: OpportunityCompetitorPayload;
  /** 恢复销售机会明细 / Restore opportunity line */
  restoreOpportunityLine: OpportunityLinePayload;
  /** 恢复机会参与人 / Restore opportunity participant */
  restoreOpportunityParticipant: OpportunityParticipantPayload;
  /** 恢复订单 / Restore order */
  restoreOrder: OrderPayload;
  /** 恢复订单明细 / Restore order line */
  restoreOrderLine: OrderLinePayload;
  /** 恢复组织单元 / Restore organisational unit */
  restoreOrgUnit: OrgUnitPayload;
  /** 恢复销售流程 / Restore pipeline */
  restorePipeline: PipelinePayload;
  /** 恢复价目表 / Restore price list */
  restorePriceList: PriceListPayload;
  /** 恢复价目 / Restore price list entry */
  restorePriceListEntry: PriceListEntryPayload;
  /** 恢复产品 / Restore product */
  restoreProduct: ProductPayload;
  /** 恢复报价 / Restore quote */
  restoreQuote: QuotePayload;
  /** 恢复报价明细 / Restore quote line */
  restoreQuoteLine: QuoteLinePayload;
  /** 恢复收款 / Restore receipt */
  restoreReceipt: ReceiptPayload;
  /** 恢复收款分配 / Restore receipt allocation */
  restoreReceiptAllocation: ReceiptAllocationPayload;
  /** 恢复应收款 / Restore receivable */
  restoreReceivable: ReceivablePayload;
  /** 恢复共享记录 / Restore record share */
  restoreRecordShare: RecordSharePayload;
  /** 恢复词表值 / Restore reference value */
  restoreReferenceValue: ReferenceValuePayload;
  /** 恢复角色 / Restore role */
  restoreRole: RolePayload;
  /** 恢复角色分配 / Restore role assignment */
  restoreRoleAssignment: RoleAssignmentPayload;
  /** 恢复授权 / Restore role grant */
  restoreRoleGrant: RoleGrantPayload;
  /** 恢复保存的视图 / Restore saved view */
  restoreSavedView: SavedViewPayload;
  /** 恢复销售阶段 / Restore stage */
  restoreStage: StagePayload;
  /** 恢复标签 / Restore tag */
  restoreTag: TagPayload;
  /** 恢复标签使用 / Restore tagging */
  restoreTagging: TaggingPayload;
  /** 恢复待办任务 / Restore task */
  restoreTask: TaskPayload;
  /** 恢复团队 / Restore team */
  restoreTeam: TeamPayload;
  /** 恢复用户 / Restore user */
  restoreUser: UserPayload;
  /** 吊销 API 密钥,一秒内失效 / The key works no more, within a second in every process. */
  revokeApiKey: RevokeApiKeyPayload;
  /** 设置他人密码,其会话全部结束 / sets somebody’s password and ends that user’s sessions */
  setUserPassword: SetUserPasswordPayload;
  /** 登录,每次操作仅限一次 / once per operation */
  signIn: SignInPayload;
  /** 结束会话 / ends the session */
  signOut: SignOutPayload;
  /** 修改客户 / Update account */
  updateAccount: AccountPayload;
  /** 修改客户关系 / Update account relation */
  updateAccountRelation: AccountRelationPayload;
  /** 修改工作记录 / Update activity */
  updateActivity: ActivityPayload;
  /** 修改任职 / Update affiliation */
  updateAffiliation: AffiliationPayload;
  /** 修改附件 / Update attachment */
  updateAttachment: AttachmentPayload;
  /** 修改银行账户 / Update financial account */
  updateBankFinancialAccount: BankFinancialAccountPayload;
  /** 修改家庭 / Update household */
  updateBankHousehold: BankHouseholdPayload;
  /** 修改家庭成员 / Update household member */
  updateBankHouseholdMember: BankHouseholdMemberPayload;
  /** 修改项目参与方 / Update participant */
  updateBuildingParticipant: BuildingParticipantPayload;
  /** 修改工程项目 / Update project */
  updateBuildingProject: BuildingProjectPayload;
  /** 修改市场活动 / Update campaign */
  updateCampaign: CampaignPayload;
  /** 修改市场活动成员 / Update campaign member */
  updateCampaignMember: CampaignMemberPayload;
  /** 修改授权 / Update consent */
  updateConsent: ConsentPayload;
  /** 修改联系人 / Update contact */
  updateContact: ContactPayload;
  /** 修改联系方式 / Update contact point */
  updateContactPoint: ContactPointPayload;
  /** 修改汇率 / Update exchange rate */
  updateExchangeRate: ExchangeRatePayload;
  /** 修改酒店 / Update property */
  updateHotelProperty: HotelPropertyPayload;
  /** 修改预订 / Update reservation */
  updateHotelReservation: HotelReservationPayload;
  /** 修改客房 / Update room */
  updateHotelRoom: HotelRoomPayload;
  /** 修改房型 / Update room type */
  updateHotelRoomType: HotelRoomTypePayload;
  /** 修改线索 / Update lead */
  updateLead: LeadPayload;
  /** 修改备注 / Update note */
  updateNote: NotePayload;
  /** 修改销售机会 / Update opportunity */
  updateOpportunity: OpportunityPayload;
  /** 修改竞争对手 / Update opportunity competitor */
  updateOpportunityCompetitor: OpportunityCompetitorPayload;
  /** 修改销售机会明细 / Update opportunity line */
  updateOpportunityLine: OpportunityLinePayload;
  /** 修改机会参与人 / Update opportunity participant */
  updateOpportunityParticipant: OpportunityParticipantPayload;
  /** 修改订单 / Update order */
  updateOrder: OrderPayload;
  /** 修改订单明细 / Update order line */
  updateOrderLine: OrderLinePayload;
  /** 修改组织单元 / Update organisational unit */
  updateOrgUnit: OrgUnitPayload;
  /** 修改销售流程 / Update pipeline */
  updatePipeline: PipelinePayload;
  /** 修改价目表 / Update price list */
  updatePriceList: PriceListPayload;
  /** 修改价目 / Update price list entry */
  updatePriceListEntry: PriceListEntryPayload;
  /** 修改产品 / Update product */
  updateProduct: ProductPayload;
  /** 修改报价 / Update quote */
  updateQuote: QuotePayload;
  /** 修改报价明细 / Update quote line */
  updateQuoteLine: QuoteLinePayload;
  /** 修改收款 / Update receipt */
  updateReceipt: ReceiptPayload;
  /** 修改收款分配 / Update receipt allocation */
  updateReceiptAllocation: ReceiptAllocationPayload;
  /** 修改应收款 / Update receivable */
  updateReceivable: ReceivablePayload;
  /** 修改共享记录 / Update record share */
  updateRecordShare: RecordSharePayload;
  /** 修改词表值 / Update reference value */
  updateReferenceValue: ReferenceValuePayload;
  /** 修改角色 / Update role */
  updateRole: RolePayload;
  /** 修改角色分配 / Update role assignment */
  updateRoleAssignment: RoleAssignmentPayload;
  /** 修改授权 / Update role grant */
  updateRoleGrant: RoleGrantPayload;
  /** 修改保存的视图 / Update saved view */
  updateSavedView: SavedViewPayload;
  /** 修改销售阶段 / Update stage */
  updateStage: StagePayload;
  /** 修改标签 / Update tag */
  updateTag: TagPayload;
  /** 修改标签使用 / Update tagging */
  updateTagging: TaggingPayload;
  /** 修改待办任务 / Update task */
  updateTask: TaskPayload;
  /** 修改团队 / Update team */
  updateTeam: TeamPayload;
  /** 修改用户 / Update user */
  updateUser: UserPayload;
  /** 批量新建或修改客户关系 / Create or update many: account relation */
  upsertAccountRelations: BulkPayload;
  /** 批量新建或修改客户 / Create or update many: account */
  upsertAccounts: BulkPayload;
  /** 批量新建或修改工作记录 / Create or update many: activity */
  upsertActivities: BulkPayload;
  /** 批量新建或修改任职 / Create or update many: affiliation */
  upsertAffiliations: BulkPayload;
  /** 批量新建或修改银行账户 / Create or update many: financial account */
  upsertBankFinancialAccounts: BulkPayload;
  /** 批量新建或修改家庭成员 / Create or update many: household member */
  upsertBankHouseholdMembers: BulkPayload;
  /** 批量新建或修改家庭 / Create or update many: household */
  upsertBankHouseholds: BulkPayload;
  /** 批量新建或修改项目参与方 / Create or update many: participant */
  upsertBuildingParticipants: BulkPayload;
  /** 批量新建或修改工程项目 / Create or update many: project */
  upsertBuildingProjects: BulkPayload;
  /** 批量新建或修改市场活动成员 / Create or update many: campaign member */
  upsertCampaignMembers: BulkPayload;
  /** 批量新建或修改市场活动 / Create or update many: campaign */
  upsertCampaigns: BulkPayload;
  /** 批量新建或修改授权 / Create or update many: consent */
  upsertConsents: BulkPayload;
  /** 批量新建或修改联系方式 / Create or update many: contact point */
  upsertContactPoints: BulkPayload;
  /** 批量新建或修改联系人 / Create or update many: contact */
  upsertContacts: BulkPayload;
  /** 批量新建或修改汇率 / Create or update many: exchange rate */
  upsertExchangeRates: BulkPayload;
  /** 批量新建或修改酒店 / Create or update many: property */
  upsertHotelProperties: BulkPayload;
  /** 批量新建或修改预订 / Create or update many: reservation */
  upsertHotelReservations: BulkPayload;
  /** 批量新建或修改房型 / Create or update many: room type */
  upsertHotelRoomTypes: BulkPayload;
  /** 批量新建或修改客房 / Create or update many: room */
  upsertHotelRooms: BulkPayload;
  /** 批量新建或修改线索 / Create or update many: lead */
  upsertLeads: BulkPayload;
  /** 批量新建或修改备注 / Create or update many: note */
  upsertNotes: BulkPayload;
  /** 批量新建或修改销售机会 / Create or update many: opportunity */
  upsertOpportunities: BulkPayload;
  /** 批量新建或修改竞争对手 / Create or update many: opportunity competitor */
  upsertOpportunityCompetitors: BulkPayload;
  /** 批量新建或修改销售机会明细 / Create or update many: opportunity line */
  upsertOpportunityLines: BulkPayload;
  /** 批量新建或修改机会参与人 / Create or update many: opportunity participant */
  upsertOpportunityParticipants: BulkPayload;
  /** 批量新建或修改订单明细 / Create or update many: order line */
  upsertOrderLines: BulkPayload;
  /** 批量新建或修改订单 / Create or update many: order */
  upsertOrders: BulkPayload;
  /** 批量新建或修改组织单元 / Create or update many: organisational unit */
  upsertOrgUnits: BulkPayload;
  /** 批量新建或修改销售流程 / Create or update many: pipeline */
  upsertPipelines: BulkPayload;
  /** 批量新建或修改价目 / Create or update many: price list entry */
  upsertPriceListEntries: BulkPayload;
  /** 批量新建或修改价目表 / Create or update many: price list */
  upsertPriceLists: BulkPayload;
  /** 批量新建或修改产品 / Create or update many: product */
  upsertProducts: BulkPayload;
  /** 批量新建或修改报价明细 / Create or update many: quote line */
  upsertQuoteLines: BulkPayload;
  /** 批量新建或修改报价 / Create or update many: quote */
  upsertQuotes: BulkPayload;
  /** 批量新建或修改收款分配 / Create or update many: receipt allocation */
  upsertReceiptAllocations: BulkPayload;
  /** 批量新建或修改收款 / Create or update many: receipt */
  upsertReceipts: BulkPayload;
  /** 批量新建或修改应收款 / Create or update many: receivable */
  upsertReceivables: BulkPayload;
  /** 批量新建或修改共享记录 / Create or update many: record share */
  upsertRecordShares: BulkPayload;
  /** 批量新建或修改词表值 / Create or update many: reference value */
  upsertReferenceValues: BulkPayload;
  /** 批量新建或修改角色分配 / Create or update many: role assignment */
  upsertRoleAssignments: BulkPayload;
  /** 批量新建或修改授权 / Create or update many: role grant */
  upsertRoleGrants: BulkPayload;
  /** 批量新建或修改角色 / Create or update many: role */
  upsertRoles: BulkPayload;
  /** 批量新建或修改保存的视图 / Create or update many: saved view */
  upsertSavedViews: BulkPayload;
  /** 批量新建或修改销售阶段 / Create or update many: stage */
  upsertStages: BulkPayload;
  /** 批量新建或修改标签使用 / Create or update many: tagging */
  upsertTaggings: BulkPayload;
  /** 批量新建或修改标签 / Create or update many: tag */
  upsertTags: BulkPayload;
  /** 批量新建或修改待办任务 / Create or update many: task */
  upsertTasks: BulkPayload;
  /** 批量新建或修改团队 / Create or update many: team */
  upsertTeams: BulkPayload;
  /** 批量新建或修改用户 / Create or update many: user */
  upsertUsers: BulkPayload;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteAccountRelationsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: AccountRelationWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteAccountsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: AccountWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteActivitiesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: ActivityWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteAffiliationsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: AffiliationWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteAttachmentsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: AttachmentWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteBankFinancialAccountsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: BankFinancialAccountWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteBankHouseholdMembersArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: BankHouseholdMemberWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteBankHouseholdsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: BankHouseholdWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteBuildingParticipantsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: BuildingParticipantWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteBuildingProjectsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: BuildingProjectWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteCampaignMembersArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: CampaignMemberWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteCampaignsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: CampaignWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteConsentsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: ConsentWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteContactPointsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: ContactPointWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteContactsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: ContactWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteExchangeRatesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: ExchangeRateWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteHotelPropertiesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: HotelPropertyWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteHotelReservationsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: HotelReservationWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteHotelRoomTypesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: HotelRoomTypeWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteHotelRoomsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: HotelRoomWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteLeadsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: LeadWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteNotesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: NoteWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteOpportunitiesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: OpportunityWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteOpportunityCompetitorsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: OpportunityCompetitorWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteOpportunityLinesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: OpportunityLineWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteOpportunityParticipantsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: OpportunityParticipantWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteOrderLinesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: OrderLineWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteOrdersArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: OrderWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteOrgUnitsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: OrgUnitWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeletePipelinesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: PipelineWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeletePriceListEntriesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: PriceListEntryWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeletePriceListsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: PriceListWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteProductsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: ProductWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteQuoteLinesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: QuoteLineWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteQuotesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: QuoteWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteReceiptAllocationsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: ReceiptAllocationWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteReceiptsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: ReceiptWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteReceivablesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: ReceivableWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteRecordSharesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: RecordShareWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteReferenceValuesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: ReferenceValueWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteRoleAssignmentsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: RoleAssignmentWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteRoleGrantsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: RoleGrantWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteRolesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: RoleWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteSavedViewsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: SavedViewWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteStagesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: StageWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteTaggingsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: TaggingWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteTagsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: TagWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteTasksArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: TaskWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteTeamsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: TeamWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkDeleteUsersArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: UserWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateAccountRelationsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateAccountRelationInput;
  where: AccountRelationWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateAccountsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateAccountInput;
  where: AccountWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateActivitiesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateActivityInput;
  where: ActivityWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateAffiliationsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateAffiliationInput;
  where: AffiliationWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateAttachmentsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateAttachmentInput;
  where: AttachmentWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateBankFinancialAccountsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateBankFinancialAccountInput;
  where: BankFinancialAccountWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateBankHouseholdMembersArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateBankHouseholdMemberInput;
  where: BankHouseholdMemberWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateBankHouseholdsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateBankHouseholdInput;
  where: BankHouseholdWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateBuildingParticipantsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateBuildingParticipantInput;
  where: BuildingParticipantWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateBuildingProjectsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateBuildingProjectInput;
  where: BuildingProjectWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateCampaignMembersArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateCampaignMemberInput;
  where: CampaignMemberWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateCampaignsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateCampaignInput;
  where: CampaignWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateConsentsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateConsentInput;
  where: ConsentWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateContactPointsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateContactPointInput;
  where: ContactPointWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateContactsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateContactInput;
  where: ContactWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateExchangeRatesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateExchangeRateInput;
  where: ExchangeRateWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateHotelPropertiesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateHotelPropertyInput;
  where: HotelPropertyWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateHotelReservationsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateHotelReservationInput;
  where: HotelReservationWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateHotelRoomTypesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateHotelRoomTypeInput;
  where: HotelRoomTypeWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateHotelRoomsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateHotelRoomInput;
  where: HotelRoomWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateLeadsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateLeadInput;
  where: LeadWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateNotesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateNoteInput;
  where: NoteWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateOpportunitiesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateOpportunityInput;
  where: OpportunityWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateOpportunityCompetitorsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateOpportunityCompetitorInput;
  where: OpportunityCompetitorWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateOpportunityLinesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateOpportunityLineInput;
  where: OpportunityLineWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateOpportunityParticipantsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateOpportunityParticipantInput;
  where: OpportunityParticipantWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateOrderLinesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateOrderLineInput;
  where: OrderLineWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateOrdersArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateOrderInput;
  where: OrderWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateOrgUnitsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateOrgUnitInput;
  where: OrgUnitWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdatePipelinesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdatePipelineInput;
  where: PipelineWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdatePriceListEntriesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdatePriceListEntryInput;
  where: PriceListEntryWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdatePriceListsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdatePriceListInput;
  where: PriceListWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateProductsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateProductInput;
  where: ProductWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateQuoteLinesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateQuoteLineInput;
  where: QuoteLineWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateQuotesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateQuoteInput;
  where: QuoteWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateReceiptAllocationsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateReceiptAllocationInput;
  where: ReceiptAllocationWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateReceiptsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateReceiptInput;
  where: ReceiptWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateReceivablesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateReceivableInput;
  where: ReceivableWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateRecordSharesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateRecordShareInput;
  where: RecordShareWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateReferenceValuesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateReferenceValueInput;
  where: ReferenceValueWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateRoleAssignmentsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateRoleAssignmentInput;
  where: RoleAssignmentWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateRoleGrantsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateRoleGrantInput;
  where: RoleGrantWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateRolesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateRoleInput;
  where: RoleWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateSavedViewsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateSavedViewInput;
  where: SavedViewWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateStagesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateStageInput;
  where: StageWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateTaggingsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateTaggingInput;
  where: TaggingWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateTagsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateTagInput;
  where: TagWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateTasksArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateTaskInput;
  where: TaskWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateTeamsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateTeamInput;
  where: TeamWhere;
};


/** 写入 / everything that can be changed */
export type MutationBulkUpdateUsersArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateUserInput;
  where: UserWhere;
};


/** 写入 / everything that can be changed */
export type MutationChangePasswordArgs = {
  current: Scalars['String']['input'];
  new: Scalars['String']['input'];
};


/** 写入 / everything that can be changed */
export type MutationCreateAccountArgs = {
  input: CreateAccountInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateAccountRelationArgs = {
  input: CreateAccountRelationInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateAccountRelationsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateAccountRelationInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateAccountsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateAccountInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateActivitiesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateActivityInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateActivityArgs = {
  input: CreateActivityInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateAffiliationArgs = {
  input: CreateAffiliationInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateAffiliationsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateAffiliationInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateApiKeyArgs = {
  expiresAt: Scalars['DateTime']['input'];
  name: Scalars['String']['input'];
  permissions: Array<Scalars['String']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationCreateBankFinancialAccountArgs = {
  input: CreateBankFinancialAccountInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateBankFinancialAccountsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateBankFinancialAccountInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateBankHouseholdArgs = {
  input: CreateBankHouseholdInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateBankHouseholdMemberArgs = {
  input: CreateBankHouseholdMemberInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateBankHouseholdMembersArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateBankHouseholdMemberInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateBankHouseholdsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateBankHouseholdInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateBuildingParticipantArgs = {
  input: CreateBuildingParticipantInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateBuildingParticipantsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateBuildingParticipantInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateBuildingProjectArgs = {
  input: CreateBuildingProjectInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateBuildingProjectsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateBuildingProjectInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateCampaignArgs = {
  input: CreateCampaignInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateCampaignMemberArgs = {
  input: CreateCampaignMemberInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateCampaignMembersArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateCampaignMemberInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateCampaignsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateCampaignInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateConsentArgs = {
  input: CreateConsentInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateConsentsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateConsentInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateContactArgs = {
  input: CreateContactInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateContactPointArgs = {
  input: CreateContactPointInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateContactPointsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateContactPointInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateContactsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateContactInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateExchangeRateArgs = {
  input: CreateExchangeRateInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateExchangeRatesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateExchangeRateInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateHotelPropertiesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateHotelPropertyInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateHotelPropertyArgs = {
  input: CreateHotelPropertyInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateHotelReservationArgs = {
  input: CreateHotelReservationInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateHotelReservationsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateHotelReservationInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateHotelRoomArgs = {
  input: CreateHotelRoomInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateHotelRoomTypeArgs = {
  input: CreateHotelRoomTypeInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateHotelRoomTypesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateHotelRoomTypeInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateHotelRoomsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateHotelRoomInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateLeadArgs = {
  input: CreateLeadInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateLeadsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateLeadInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateNoteArgs = {
  input: CreateNoteInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateNotesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateNoteInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateOpportunitiesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateOpportunityInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateOpportunityArgs = {
  input: CreateOpportunityInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateOpportunityCompetitorArgs = {
  input: CreateOpportunityCompetitorInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateOpportunityCompetitorsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateOpportunityCompetitorInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateOpportunityLineArgs = {
  input: CreateOpportunityLineInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateOpportunityLinesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateOpportunityLineInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateOpportunityParticipantArgs = {
  input: CreateOpportunityParticipantInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateOpportunityParticipantsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateOpportunityParticipantInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateOrderArgs = {
  input: CreateOrderInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateOrderLineArgs = {
  input: CreateOrderLineInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateOrderLinesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateOrderLineInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateOrdersArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateOrderInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateOrgUnitArgs = {
  input: CreateOrgUnitInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateOrgUnitsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateOrgUnitInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreatePipelineArgs = {
  input: CreatePipelineInput;
};


/** 写入 / everything that can be changed */
export type MutationCreatePipelinesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreatePipelineInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreatePriceListArgs = {
  input: CreatePriceListInput;
};


/** 写入 / everything that can be changed */
export type MutationCreatePriceListEntriesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreatePriceListEntryInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreatePriceListEntryArgs = {
  input: CreatePriceListEntryInput;
};


/** 写入 / everything that can be changed */
export type MutationCreatePriceListsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreatePriceListInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateProductArgs = {
  input: CreateProductInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateProductsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateProductInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateQuoteArgs = {
  input: CreateQuoteInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateQuoteLineArgs = {
  input: CreateQuoteLineInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateQuoteLinesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateQuoteLineInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateQuotesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateQuoteInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateReceiptArgs = {
  input: CreateReceiptInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateReceiptAllocationArgs = {
  input: CreateReceiptAllocationInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateReceiptAllocationsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateReceiptAllocationInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateReceiptsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateReceiptInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateReceivableArgs = {
  input: CreateReceivableInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateReceivablesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateReceivableInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateRecordShareArgs = {
  input: CreateRecordShareInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateRecordSharesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateRecordShareInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateReferenceValueArgs = {
  input: CreateReferenceValueInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateReferenceValuesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateReferenceValueInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateRoleArgs = {
  input: CreateRoleInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateRoleAssignmentArgs = {
  input: CreateRoleAssignmentInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateRoleAssignmentsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateRoleAssignmentInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateRoleGrantArgs = {
  input: CreateRoleGrantInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateRoleGrantsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateRoleGrantInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateRolesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateRoleInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateSavedViewArgs = {
  input: CreateSavedViewInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateSavedViewsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateSavedViewInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateStageArgs = {
  input: CreateStageInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateStagesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateStageInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateTagArgs = {
  input: CreateTagInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateTaggingArgs = {
  input: CreateTaggingInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateTaggingsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateTaggingInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateTagsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateTagInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateTaskArgs = {
  input: CreateTaskInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateTasksArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateTaskInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateTeamArgs = {
  input: CreateTeamInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateTeamsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateTeamInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


/** 写入 / everything that can be changed */
export type MutationCreateUsersArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateUserInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteAccountArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteAccountRelationArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteActivityArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteAffiliationArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteAttachmentArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteBankFinancialAccountArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteBankHouseholdArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteBankHouseholdMemberArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteBuildingParticipantArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteBuildingProjectArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteCampaignArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteCampaignMemberArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteConsentArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteContactArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteContactPointArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteExchangeRateArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteHotelPropertyArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteHotelReservationArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteHotelRoomArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteHotelRoomTypeArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteLeadArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteNoteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteOpportunityArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteOpportunityCompetitorArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteOpportunityLineArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteOpportunityParticipantArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteOrderArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteOrderLineArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteOrgUnitArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeletePipelineArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeletePriceListArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeletePriceListEntryArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteProductArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteQuoteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteQuoteLineArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteReceiptArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteReceiptAllocationArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteReceivableArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteRecordShareArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteReferenceValueArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteRoleArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteRoleAssignmentArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteRoleGrantArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteSavedViewArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteStageArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteTagArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteTaggingArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteTaskArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteTeamArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationDeleteUserArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationEndSessionArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationEndSessionsOfUserArgs = {
  userId: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationHandOverArgs = {
  deactivate?: Scalars['Boolean']['input'];
  dryRun?: Scalars['Boolean']['input'];
  from: Scalars['ID']['input'];
  reportsTo?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** 写入 / everything that can be changed */
export type MutationMoveOpportunityArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  stage: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationPurgeAccountArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeAccountRelationArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeActivityArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeAffiliationArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeAttachmentArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeBankFinancialAccountArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeBankHouseholdArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeBankHouseholdMemberArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeBuildingParticipantArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeBuildingProjectArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeCampaignArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeCampaignMemberArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeConsentArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeContactArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeContactPointArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeExchangeRateArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeHotelPropertyArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeHotelReservationArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeHotelRoomArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeHotelRoomTypeArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeLeadArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeNoteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeOpportunityArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeOpportunityCompetitorArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeOpportunityLineArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeOpportunityParticipantArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeOrderArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeOrderLineArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeOrgUnitArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgePipelineArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgePriceListArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgePriceListEntryArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeProductArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeQuoteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeQuoteLineArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeReceiptArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeReceiptAllocationArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeReceivableArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeRecordShareArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeReferenceValueArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeRoleArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeRoleAssignmentArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeRoleGrantArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeSavedViewArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeStageArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeTagArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeTaggingArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeTaskArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeTeamArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationPurgeUserArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** 写入 / everything that can be changed */
export type MutationRefreshSessionArgs = {
  refreshToken: Scalars['String']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreAccountArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreAccountRelationArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreActivityArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreAffiliationArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreAttachmentArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreBankFinancialAccountArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreBankHouseholdArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreBankHouseholdMemberArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreBuildingParticipantArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreBuildingProjectArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreCampaignArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreCampaignMemberArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreConsentArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreContactArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreContactPointArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreExchangeRateArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreHotelPropertyArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreHotelReservationArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreHotelRoomArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreHotelRoomTypeArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreLeadArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreNoteArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreOpportunityArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreOpportunityCompetitorArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreOpportunityLineArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreOpportunityParticipantArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreOrderArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreOrderLineArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreOrgUnitArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestorePipelineArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestorePriceListArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestorePriceListEntryArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreProductArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreQuoteArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreQuoteLineArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreReceiptArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreReceiptAllocationArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreReceivableArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreRecordShareArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreReferenceValueArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreRoleArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreRoleAssignmentArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreRoleGrantArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreSavedViewArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreStageArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreTagArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreTaggingArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreTaskArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreTeamArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRestoreUserArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationRevokeApiKeyArgs = {
  id: Scalars['ID']['input'];
};


/** 写入 / everything that can be changed */
export type MutationSetUserPasswordArgs = {
  id: Scalars['ID']['input'];
  password: Scalars['String']['input'];
};


/** 写入 / everything that can be changed */
export type MutationSignInArgs = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


/** 写入 / everything that can be changed */
export type MutationSignOutArgs = {
  refreshToken: Scalars['String']['input'];
};


/** 写入 / everything that can be changed */
export type MutationUpdateAccountArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateAccountInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateAccountRelationArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateAccountRelationInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateActivityArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateActivityInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateAffiliationArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateAffiliationInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateAttachmentArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateAttachmentInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateBankFinancialAccountArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateBankFinancialAccountInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateBankHouseholdArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateBankHouseholdInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateBankHouseholdMemberArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateBankHouseholdMemberInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateBuildingParticipantArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateBuildingParticipantInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateBuildingProjectArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateBuildingProjectInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateCampaignArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateCampaignInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateCampaignMemberArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateCampaignMemberInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateConsentArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateConsentInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateContactArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateContactInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateContactPointArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateContactPointInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateExchangeRateArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateExchangeRateInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateHotelPropertyArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateHotelPropertyInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateHotelReservationArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateHotelReservationInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateHotelRoomArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateHotelRoomInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateHotelRoomTypeArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateHotelRoomTypeInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateLeadArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateLeadInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateNoteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateNoteInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateOpportunityArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateOpportunityInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateOpportunityCompetitorArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateOpportunityCompetitorInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateOpportunityLineArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateOpportunityLineInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateOpportunityParticipantArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateOpportunityParticipantInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateOrderArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateOrderInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateOrderLineArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateOrderLineInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateOrgUnitArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateOrgUnitInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdatePipelineArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdatePipelineInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdatePriceListArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdatePriceListInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdatePriceListEntryArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdatePriceListEntryInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateProductArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateProductInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateQuoteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateQuoteInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateQuoteLineArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateQuoteLineInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateReceiptArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateReceiptInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateReceiptAllocationArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateReceiptAllocationInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateReceivableArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateReceivableInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateRecordShareArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateRecordShareInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateReferenceValueArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateReferenceValueInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateRoleArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateRoleInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateRoleAssignmentArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateRoleAssignmentInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateRoleGrantArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateRoleGrantInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateSavedViewArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateSavedViewInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateStageArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateStageInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateTagArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateTagInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateTaggingArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateTaggingInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateTaskArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateTaskInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateTeamArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateTeamInput;
};


/** 写入 / everything that can be changed */
export type MutationUpdateUserArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateUserInput;
};


/** 写入 / everything that can be changed */
export type MutationUpsertAccountRelationsArgs = {
  by: AccountRelationKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertAccountRelationInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertAccountsArgs = {
  by: AccountKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertAccountInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertActivitiesArgs = {
  by: ActivityKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertActivityInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertAffiliationsArgs = {
  by: AffiliationKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertAffiliationInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertBankFinancialAccountsArgs = {
  by: BankFinancialAccountKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertBankFinancialAccountInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertBankHouseholdMembersArgs = {
  by: BankHouseholdMemberKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertBankHouseholdMemberInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertBankHouseholdsArgs = {
  by: BankHouseholdKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertBankHouseholdInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertBuildingParticipantsArgs = {
  by: BuildingParticipantKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertBuildingParticipantInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertBuildingProjectsArgs = {
  by: BuildingProjectKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertBuildingProjectInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertCampaignMembersArgs = {
  by: CampaignMemberKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertCampaignMemberInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertCampaignsArgs = {
  by: CampaignKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertCampaignInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertConsentsArgs = {
  by: ConsentKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertConsentInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertContactPointsArgs = {
  by: ContactPointKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertContactPointInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertContactsArgs = {
  by: ContactKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertContactInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertExchangeRatesArgs = {
  by: ExchangeRateKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertExchangeRateInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertHotelPropertiesArgs = {
  by: HotelPropertyKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertHotelPropertyInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertHotelReservationsArgs = {
  by: HotelReservationKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertHotelReservationInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertHotelRoomTypesArgs = {
  by: HotelRoomTypeKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertHotelRoomTypeInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertHotelRoomsArgs = {
  by: HotelRoomKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertHotelRoomInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertLeadsArgs = {
  by: LeadKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertLeadInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertNotesArgs = {
  by: NoteKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertNoteInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertOpportunitiesArgs = {
  by: OpportunityKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertOpportunityInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertOpportunityCompetitorsArgs = {
  by: OpportunityCompetitorKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertOpportunityCompetitorInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertOpportunityLinesArgs = {
  by: OpportunityLineKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertOpportunityLineInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertOpportunityParticipantsArgs = {
  by: OpportunityParticipantKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertOpportunityParticipantInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertOrderLinesArgs = {
  by: OrderLineKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertOrderLineInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertOrdersArgs = {
  by: OrderKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertOrderInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertOrgUnitsArgs = {
  by: OrgUnitKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertOrgUnitInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertPipelinesArgs = {
  by: PipelineKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertPipelineInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertPriceListEntriesArgs = {
  by: PriceListEntryKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertPriceListEntryInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertPriceListsArgs = {
  by: PriceListKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertPriceListInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertProductsArgs = {
  by: ProductKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertProductInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertQuoteLinesArgs = {
  by: QuoteLineKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertQuoteLineInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertQuotesArgs = {
  by: QuoteKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertQuoteInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertReceiptAllocationsArgs = {
  by: ReceiptAllocationKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertReceiptAllocationInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertReceiptsArgs = {
  by: ReceiptKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertReceiptInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertReceivablesArgs = {
  by: ReceivableKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertReceivableInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertRecordSharesArgs = {
  by: RecordShareKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertRecordShareInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertReferenceValuesArgs = {
  by: ReferenceValueKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertReferenceValueInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertRoleAssignmentsArgs = {
  by: RoleAssignmentKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertRoleAssignmentInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertRoleGrantsArgs = {
  by: RoleGrantKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertRoleGrantInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertRolesArgs = {
  by: RoleKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertRoleInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertSavedViewsArgs = {
  by: SavedViewKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertSavedViewInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertStagesArgs = {
  by: StageKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertStageInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertTaggingsArgs = {
  by: TaggingKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertTaggingInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertTagsArgs = {
  by: TagKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertTagInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertTasksArgs = {
  by: TaskKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertTaskInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertTeamsArgs = {
  by: TeamKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertTeamInput>;
  rows?: InputMaybe<RowMode>;
};


/** 写入 / everything that can be changed */
export type MutationUpsertUsersArgs = {
  by: UserKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertUserInput>;
  rows?: InputMaybe<RowMode>;
};

/** 有全局唯一编号的对象 / an object with an id that is unique over all types */
export type Node = {
  id: Scalars['ID']['output'];
};

/** 没有该记录,或您看不到 / there is no such record, or none that you may see */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  /** 稳定的代码 / stable, for programs */
  code: Scalars['String']['output'];
  /** 客户端语言 / in the language of the client */
  message: Scalars['String']['output'];
  /** 出错的输入 / the input that caused it; list indexes as strings */
  path: Array<Scalars['String']['output']>;
};

/** 没有权限 / you may not do this */
export type NotPermitted = UserError & {
  __typename?: 'NotPermitted';
  /** 稳定的代码 / stable, for programs */
  code: Scalars['String']['output'];
  /** 客户端语言 / in the language of the client */
  message: Scalars['String']['output'];
  /** 出错的输入 / the input that caused it; list indexes as strings */
  path: Array<Scalars['String']['output']>;
};

/** 备注 / Note */
export type Note = Node & Record & {
  __typename?: 'Note';
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 置顶 / Pinned */
  pinned: Scalars['Boolean']['output'];
  /** 关联对象 / Subject */
  subject?: Maybe<Record>;
  /** 内容 / Text */
  text: Scalars['String']['output'];
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};

/** 备注 / Note */
export type NoteConnection = {
  __typename?: 'NoteConnection';
  edges: Array<NoteEdge>;
  nodes: Array<Note>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 备注 / Note */
export type NoteConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 备注:列表中的一项及其游标 / Note: one item of a list with its cursor */
export type NoteEdge = {
  __typename?: 'NoteEdge';
  cursor: Scalars['String']['output'];
  node: Note;
};

/** 备注:一组记录及其统计 / Note: one group of records with its figures */
export type NoteGroup = {
  __typename?: 'NoteGroup';
  count: Scalars['Int']['output'];
  countDistinct: NoteGroupCountDistinct;
  key: NoteGroupKey;
};

/** 备注 / Note。每个元素恰好一个键 / exactly one key per element */
export type NoteGroupBy = {
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  pinned?: InputMaybe<GroupValue>;
  through?: InputMaybe<NoteGroupThrough>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 备注:分组列表 / Note: a list of groups */
export type NoteGroupConnection = {
  __typename?: 'NoteGroupConnection';
  edges: Array<NoteGroupEdge>;
  nodes: Array<NoteGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 备注:一组记录中不同值的个数 / Note: how many different values a group has */
export type NoteGroupCountDistinct = {
  __typename?: 'NoteGroupCountDistinct';
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  pinned?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 备注:列表中的一项及其游标 / Note: one item of a list with its cursor */
export type NoteGroupEdge = {
  __typename?: 'NoteGroupEdge';
  cursor: Scalars['String']['output'];
  node: NoteGroup;
};

/** 备注:一组记录的共同值 / Note: the values that the records of a group share */
export type NoteGroupKey = {
  __typename?: 'NoteGroupKey';
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  pinned?: Maybe<Scalars['Boolean']['output']>;
  through?: Maybe<NoteGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 备注:按分组的键排序 / Note: order by a key of the groups */
export type NoteGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  pinned?: InputMaybe<SortDirection>;
  through?: InputMaybe<NoteGroupKeyOrderThrough>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 备注:经关系取其键 / Note: keys of the records behind its relations */
export type NoteGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 备注:经关系取其键 / Note: keys of the records behind its relations */
export type NoteGroupKeyThrough = {
  __typename?: 'NoteGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 备注:组的排序,每个元素恰好一个键 / Note: order of the groups, exactly one key per element */
export type NoteGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<NoteGroupKeyOrderBy>;
};

/** 备注:经关系取其键 / Note: keys of the records behind its relations */
export type NoteGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 备注:保留哪些组 / Note: which groups stay */
export type NoteHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 备注:唯一字段 / Note: the fields that name one record */
export enum NoteKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 备注 / Note */
export type NoteListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<NoteWhere>;
  none?: InputMaybe<NoteWhere>;
  some?: InputMaybe<NoteWhere>;
};

/** 备注 / Note。每个元素恰好一个键 / exactly one key per element */
export type NoteOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  pinned?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 备注 / Note */
export type NotePayload = {
  __typename?: 'NotePayload';
  errors: Array<UserError>;
  note?: Maybe<Note>;
};

/** 备注 / Note */
export type NoteWhere = {
  and?: InputMaybe<Array<NoteWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<NoteWhere>;
  or?: InputMaybe<Array<NoteWhere>>;
  pinned?: InputMaybe<BooleanFilter>;
  subjectId?: InputMaybe<IdFilter>;
  subjectType?: InputMaybe<StringFilter>;
  text?: InputMaybe<StringFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 销售机会 / Opportunity */
export type Opportunity = Node & Record & {
  __typename?: 'Opportunity';
  /** 客户 / Account */
  account?: Maybe<Account>;
  /** 工作记录 / Activities */
  activities: ActivityConnection;
  /** 金额 / Amount */
  amount?: Maybe<Money>;
  /** 金额由明细汇总 / Amount from lines */
  amountFromLines: Scalars['Boolean']['output'];
  /** 附件 / Attachments */
  attachments: AttachmentConnection;
  /** 预计/实际成交日期 / Close date */
  closeDate?: Maybe<Scalars['Date']['output']>;
  /** 竞争对手 / Competitors */
  competitors: OpportunityCompetitorConnection;
  /** 联系人 / Contact */
  contact?: Maybe<Contact>;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 说明 / Description */
  description?: Maybe<Scalars['String']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 预测类别 / Forecast category */
  forecastCategory: ForecastCategory;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 来源线索 / Leads */
  leads: LeadConnection;
  /** 明细 / Lines */
  lines: OpportunityLineConnection;
  /** 丢单原因 / Loss reason */
  lossReason?: Maybe<Scalars['String']['output']>;
  /** 名称 / Name */
  name: Scalars['String']['output'];
  /** 下一步 / Next step */
  nextStep?: Maybe<Scalars['String']['output']>;
  /** 备注 / Notes */
  notes: NoteConnection;
  /** 开始日期 / Opened on */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /** 订单 / Orders */
  orders: OrderConnection;
  /** 负责人 / Owner */
  owner?: Maybe<User>;
  /** 参与人 / Participants */
  participants: OpportunityParticipantConnection;
  /** 销售流程 / Pipeline */
  pipeline?: Maybe<Pipeline>;
  /** 成功率(%) / Probability (%) */
  probability?: Maybe<Scalars['Int']['output']>;
  /** 报价 / Quotes */
  quotes: QuoteConnection;
  /** 来源 / Source */
  source?: Maybe<Scalars['String']['output']>;
  /** 阶段 / Stage */
  stage?: Maybe<Stage>;
  /** 阶段历史 / Stage history */
  stageHistory: StageChangeConnection;
  /** 状态 / Status */
  status: StageKind;
  /** 标签 / Taggings */
  taggings: TaggingConnection;
  /** 待办任务 / Tasks */
  tasks: TaskConnection;
  /** 团队 / Team */
  team?: Maybe<Team>;
  /** 部门 / Unit */
  unit?: Maybe<OrgUnit>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
  /** 加权金额 / Weighted amount */
  weightedAmount?: Maybe<Money>;
  /** 赢单原因 / Win reason */
  winReason?: Maybe<Scalars['String']['output']>;
};


/** 销售机会 / Opportunity */
export type OpportunityActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityOrderBy>>;
  where?: InputMaybe<ActivityWhere>;
};


/** 销售机会 / Opportunity */
export type OpportunityAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttachmentOrderBy>>;
  where?: InputMaybe<AttachmentWhere>;
};


/** 销售机会 / Opportunity */
export type OpportunityCompetitorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OpportunityCompetitorOrderBy>>;
  where?: InputMaybe<OpportunityCompetitorWhere>;
};


/** 销售机会 / Opportunity */
export type OpportunityLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LeadOrderBy>>;
  where?: InputMaybe<LeadWhere>;
};


/** 销售机会 / Opportunity */
export type OpportunityLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OpportunityLineOrderBy>>;
  where?: InputMaybe<OpportunityLineWhere>;
};


/** 销售机会 / Opportunity */
export type OpportunityNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NoteOrderBy>>;
  where?: InputMaybe<NoteWhere>;
};


/** 销售机会 / Opportunity */
export type OpportunityOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrderOrderBy>>;
  where?: InputMaybe<OrderWhere>;
};


/** 销售机会 / Opportunity */
export type OpportunityParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OpportunityParticipantOrderBy>>;
  where?: InputMaybe<OpportunityParticipantWhere>;
};


/** 销售机会 / Opportunity */
export type OpportunityQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrderBy>>;
  where?: InputMaybe<QuoteWhere>;
};


/** 销售机会 / Opportunity */
export type OpportunityStageHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StageChangeOrderBy>>;
  where?: InputMaybe<StageChangeWhere>;
};


/** 销售机会 / Opportunity */
export type OpportunityTaggingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaggingOrderBy>>;
  where?: InputMaybe<TaggingWhere>;
};


/** 销售机会 / Opportunity */
export type OpportunityTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaskOrderBy>>;
  where?: InputMaybe<TaskWhere>;
};

/** 竞争对手 / Opportunity competitor */
export type OpportunityCompetitor = Node & Record & {
  __typename?: 'OpportunityCompetitor';
  /** 竞争对手 / Competitor */
  competitor?: Maybe<Account>;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 销售机会 / Opportunity */
  opportunity?: Maybe<Opportunity>;
  /** 竞争结果 / Outcome */
  outcome: CompetitionOutcome;
  /** 竞品 / Product */
  product?: Maybe<Scalars['String']['output']>;
  /** 优势 / Strengths */
  strengths?: Maybe<Scalars['String']['output']>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
  /** 劣势 / Weaknesses */
  weaknesses?: Maybe<Scalars['String']['output']>;
};

/** 竞争对手 / Opportunity competitor */
export type OpportunityCompetitorConnection = {
  __typename?: 'OpportunityCompetitorConnection';
  edges: Array<OpportunityCompetitorEdge>;
  nodes: Array<OpportunityCompetitor>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 竞争对手 / Opportunity competitor */
export type OpportunityCompetitorConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 竞争对手:列表中的一项及其游标 / Opportunity competitor: one item of a list with its cursor */
export type OpportunityCompetitorEdge = {
  __typename?: 'OpportunityCompetitorEdge';
  cursor: Scalars['String']['output'];
  node: OpportunityCompetitor;
};

/** 竞争对手:一组记录及其统计 / Opportunity competitor: one group of records with its figures */
export type OpportunityCompetitorGroup = {
  __typename?: 'OpportunityCompetitorGroup';
  count: Scalars['Int']['output'];
  countDistinct: OpportunityCompetitorGroupCountDistinct;
  key: OpportunityCompetitorGroupKey;
};

/** 竞争对手 / Opportunity competitor。每个元素恰好一个键 / exactly one key per element */
export type OpportunityCompetitorGroupBy = {
  competitor?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  opportunity?: InputMaybe<GroupValue>;
  outcome?: InputMaybe<GroupValue>;
  product?: InputMaybe<GroupValue>;
  through?: InputMaybe<OpportunityCompetitorGroupThrough>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 竞争对手:分组列表 / Opportunity competitor: a list of groups */
export type OpportunityCompetitorGroupConnection = {
  __typename?: 'OpportunityCompetitorGroupConnection';
  edges: Array<OpportunityCompetitorGroupEdge>;
  nodes: Array<OpportunityCompetitorGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 竞争对手:一组记录中不同值的个数 / Opportunity competitor: how many different values a group has */
export type OpportunityCompetitorGroupCountDistinct = {
  __typename?: 'OpportunityCompetitorGroupCountDistinct';
  competitor?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  opportunity?: Maybe<Scalars['Int']['output']>;
  outcome?: Maybe<Scalars['Int']['output']>;
  product?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 竞争对手:列表中的一项及其游标 / Opportunity competitor: one item of a list with its cursor */
export type OpportunityCompetitorGroupEdge = {
  __typename?: 'OpportunityCompetitorGroupEdge';
  cursor: Scalars['String']['output'];
  node: OpportunityCompetitorGroup;
};

/** 竞争对手:一组记录的共同值 / Opportunity competitor: the values that the records of a group share */
export type OpportunityCompetitorGroupKey = {
  __typename?: 'OpportunityCompetitorGroupKey';
  competitor?: Maybe<Account>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  opportunity?: Maybe<Opportunity>;
  outcome?: Maybe<CompetitionOutcome>;
  product?: Maybe<Scalars['String']['output']>;
  through?: Maybe<OpportunityCompetitorGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 竞争对手:按分组的键排序 / Opportunity competitor: order by a key of the groups */
export type OpportunityCompetitorGroupKeyOrderBy = {
  competitor?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  opportunity?: InputMaybe<SortDirection>;
  outcome?: InputMaybe<SortDirection>;
  product?: InputMaybe<SortDirection>;
  through?: InputMaybe<OpportunityCompetitorGroupKeyOrderThrough>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 竞争对手:经关系取其键 / Opportunity competitor: keys of the records behind its relations */
export type OpportunityCompetitorGroupKeyOrderThrough = {
  competitor?: InputMaybe<AccountGroupKeyOrderBy>;
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  opportunity?: InputMaybe<OpportunityGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 竞争对手:经关系取其键 / Opportunity competitor: keys of the records behind its relations */
export type OpportunityCompetitorGroupKeyThrough = {
  __typename?: 'OpportunityCompetitorGroupKeyThrough';
  competitor?: Maybe<AccountGroupKey>;
  createdBy?: Maybe<UserGroupKey>;
  opportunity?: Maybe<OpportunityGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 竞争对手:组的排序,每个元素恰好一个键 / Opportunity competitor: order of the groups, exactly one key per element */
export type OpportunityCompetitorGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<OpportunityCompetitorGroupKeyOrderBy>;
};

/** 竞争对手:经关系取其键 / Opportunity competitor: keys of the records behind its relations */
export type OpportunityCompetitorGroupThrough = {
  competitor?: InputMaybe<AccountGroupBy>;
  createdBy?: InputMaybe<UserGroupBy>;
  opportunity?: InputMaybe<OpportunityGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 竞争对手:保留哪些组 / Opportunity competitor: which groups stay */
export type OpportunityCompetitorHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 竞争对手:唯一字段 / Opportunity competitor: the fields that name one record */
export enum OpportunityCompetitorKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 竞争对手 / Opportunity competitor */
export type OpportunityCompetitorListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<OpportunityCompetitorWhere>;
  none?: InputMaybe<OpportunityCompetitorWhere>;
  some?: InputMaybe<OpportunityCompetitorWhere>;
};

/** 竞争对手 / Opportunity competitor。每个元素恰好一个键 / exactly one key per element */
export type OpportunityCompetitorOrderBy = {
  competitor?: InputMaybe<AccountOrderBy>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  opportunity?: InputMaybe<OpportunityOrderBy>;
  outcome?: InputMaybe<SortDirection>;
  product?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 竞争对手 / Opportunity competitor */
export type OpportunityCompetitorPayload = {
  __typename?: 'OpportunityCompetitorPayload';
  errors: Array<UserError>;
  opportunityCompetitor?: Maybe<OpportunityCompetitor>;
};

/** 竞争对手 / Opportunity competitor */
export type OpportunityCompetitorWhere = {
  and?: InputMaybe<Array<OpportunityCompetitorWhere>>;
  competitor?: InputMaybe<AccountWhere>;
  competitorId?: InputMaybe<IdFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<OpportunityCompetitorWhere>;
  opportunity?: InputMaybe<OpportunityWhere>;
  opportunityId?: InputMaybe<IdFilter>;
  or?: InputMaybe<Array<OpportunityCompetitorWhere>>;
  outcome?: InputMaybe<CompetitionOutcomeFilter>;
  product?: InputMaybe<StringFilter>;
  strengths?: InputMaybe<StringFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
  weaknesses?: InputMaybe<StringFilter>;
};

/** 竞争对手 / Opportunity competitor */
export type OpportunityCompetitorsInput = {
  /** 竞争对手 / Competitor */
  competitorId?: InputMaybe<Scalars['ID']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 竞争结果 / Outcome */
  outcome?: InputMaybe<CompetitionOutcome>;
  /** 竞品 / Product */
  product?: InputMaybe<Scalars['String']['input']>;
  /** 优势 / Strengths */
  strengths?: InputMaybe<Scalars['String']['input']>;
  /** 劣势 / Weaknesses */
  weaknesses?: InputMaybe<Scalars['String']['input']>;
};

/** 销售机会 / Opportunity */
export type OpportunityConnection = {
  __typename?: 'OpportunityConnection';
  edges: Array<OpportunityEdge>;
  nodes: Array<Opportunity>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 销售机会 / Opportunity */
export type OpportunityConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 销售机会:列表中的一项及其游标 / Opportunity: one item of a list with its cursor */
export type OpportunityEdge = {
  __typename?: 'OpportunityEdge';
  cursor: Scalars['String']['output'];
  node: Opportunity;
};

/** 销售机会:一组记录及其统计 / Opportunity: one group of records with its figures */
export type OpportunityGroup = {
  __typename?: 'OpportunityGroup';
  avg: OpportunityGroupAvg;
  count: Scalars['Int']['output'];
  countDistinct: OpportunityGroupCountDistinct;
  key: OpportunityGroupKey;
  max: OpportunityGroupMax;
  min: OpportunityGroupMin;
  sum: OpportunityGroupSum;
};

/** 销售机会:一组记录的平均值 / Opportunity: of a group, the averages */
export type OpportunityGroupAvg = {
  __typename?: 'OpportunityGroupAvg';
  amount?: Maybe<MoneyAggregate>;
  probability?: Maybe<Scalars['Decimal']['output']>;
};

/** 销售机会:筛选组的平均值 / Opportunity: filter groups by averages */
export type OpportunityGroupAvgHaving = {
  probability?: InputMaybe<DecimalFilter>;
};

/** 销售机会:排序组的平均值 / Opportunity: order groups by averages */
export type OpportunityGroupAvgOrderBy = {
  probability?: InputMaybe<SortDirection>;
};

/** 销售机会 / Opportunity。每个元素恰好一个键 / exactly one key per element */
export type OpportunityGroupBy = {
  account?: InputMaybe<GroupValue>;
  amountFromLines?: InputMaybe<GroupValue>;
  closeDate?: InputMaybe<DateGroup>;
  contact?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  forecastCategory?: InputMaybe<GroupValue>;
  lossReason?: InputMaybe<GroupValue>;
  openedOn?: InputMaybe<DateGroup>;
  owner?: InputMaybe<GroupValue>;
  pipeline?: InputMaybe<GroupValue>;
  probability?: InputMaybe<GroupValue>;
  source?: InputMaybe<GroupValue>;
  stage?: InputMaybe<GroupValue>;
  status?: InputMaybe<GroupValue>;
  team?: InputMaybe<GroupValue>;
  through?: InputMaybe<OpportunityGroupThrough>;
  unit?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
  winReason?: InputMaybe<GroupValue>;
};

/** 销售机会:分组列表 / Opportunity: a list of groups */
export type OpportunityGroupConnection = {
  __typename?: 'OpportunityGroupConnection';
  edges: Array<OpportunityGroupEdge>;
  nodes: Array<OpportunityGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 销售机会:一组记录中不同值的个数 / Opportunity: how many different values a group has */
export type OpportunityGroupCountDistinct = {
  __typename?: 'OpportunityGroupCountDistinct';
  account?: Maybe<Scalars['Int']['output']>;
  amountFromLines?: Maybe<Scalars['Int']['output']>;
  closeDate?: Maybe<Scalars['Int']['output']>;
  contact?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  forecastCategory?: Maybe<Scalars['Int']['output']>;
  lossReason?: Maybe<Scalars['Int']['output']>;
  openedOn?: Maybe<Scalars['Int']['output']>;
  owner?: Maybe<Scalars['Int']['output']>;
  pipeline?: Maybe<Scalars['Int']['output']>;
  probability?: Maybe<Scalars['Int']['output']>;
  source?: Maybe<Scalars['Int']['output']>;
  stage?: Maybe<Scalars['Int']['output']>;
  status?: Maybe<Scalars['Int']['output']>;
  team?: Maybe<Scalars['Int']['output']>;
  unit?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
  winReason?: Maybe<Scalars['Int']['output']>;
};

/** 销售机会:列表中的一项及其游标 / Opportunity: one item of a list with its cursor */
export type OpportunityGroupEdge = {
  __typename?: 'OpportunityGroupEdge';
  cursor: Scalars['String']['output'];
  node: OpportunityGroup;
};

/** 销售机会:一组记录的共同值 / Opportunity: the values that the records of a group share */
export type OpportunityGroupKey = {
  __typename?: 'OpportunityGroupKey';
  account?: Maybe<Account>;
  amountFromLines?: Maybe<Scalars['Boolean']['output']>;
  /** 时段的第一天 / first day of the bucket */
  closeDate?: Maybe<Scalars['Date']['output']>;
  contact?: Maybe<Contact>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  forecastCategory?: Maybe<ForecastCategory>;
  lossReason?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  openedOn?: Maybe<Scalars['Date']['output']>;
  owner?: Maybe<User>;
  pipeline?: Maybe<Pipeline>;
  probability?: Maybe<Scalars['Int']['output']>;
  source?: Maybe<Scalars['String']['output']>;
  stage?: Maybe<Stage>;
  status?: Maybe<StageKind>;
  team?: Maybe<Team>;
  through?: Maybe<OpportunityGroupKeyThrough>;
  unit?: Maybe<OrgUnit>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
  winReason?: Maybe<Scalars['String']['output']>;
};

/** 销售机会:按分组的键排序 / Opportunity: order by a key of the groups */
export type OpportunityGroupKeyOrderBy = {
  account?: InputMaybe<SortDirection>;
  amountFromLines?: InputMaybe<SortDirection>;
  closeDate?: InputMaybe<SortDirection>;
  contact?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  forecastCategory?: InputMaybe<SortDirection>;
  lossReason?: InputMaybe<SortDirection>;
  openedOn?: InputMaybe<SortDirection>;
  owner?: InputMaybe<SortDirection>;
  pipeline?: InputMaybe<SortDirection>;
  probability?: InputMaybe<SortDirection>;
  source?: InputMaybe<SortDirection>;
  stage?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  team?: InputMaybe<SortDirection>;
  through?: InputMaybe<OpportunityGroupKeyOrderThrough>;
  unit?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
  winReason?: InputMaybe<SortDirection>;
};

/** 销售机会:经关系取其键 / Opportunity: keys of the records behind its relations */
export type OpportunityGroupKeyOrderThrough = {
  account?: InputMaybe<AccountGroupKeyOrderBy>;
  contact?: InputMaybe<ContactGroupKeyOrderBy>;
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  owner?: InputMaybe<UserGroupKeyOrderBy>;
  pipeline?: InputMaybe<PipelineGroupKeyOrderBy>;
  stage?: InputMaybe<StageGroupKeyOrderBy>;
  team?: InputMaybe<TeamGroupKeyOrderBy>;
  unit?: InputMaybe<OrgUnitGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 销售机会:经关系取其键 / Opportunity: keys of the records behind its relations */
export type OpportunityGroupKeyThrough = {
  __typename?: 'OpportunityGroupKeyThrough';
  account?: Maybe<AccountGroupKey>;
  contact?: Maybe<ContactGroupKey>;
  createdBy?: Maybe<UserGroupKey>;
  owner?: Maybe<UserGroupKey>;
  pipeline?: Maybe<PipelineGroupKey>;
  stage?: Maybe<StageGroupKey>;
  team?: Maybe<TeamGroupKey>;
  unit?: Maybe<OrgUnitGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 销售机会:一组记录的最大值 / Opportunity: of a group, the largest values */
export type OpportunityGroupMax = {
  __typename?: 'OpportunityGroupMax';
  amount?: Maybe<MoneyAggregate>;
  closeDate?: Maybe<Scalars['Date']['output']>;
  probability?: Maybe<Scalars['Int']['output']>;
};

/** 销售机会:筛选组的最大值 / Opportunity: filter groups by largest values */
export type OpportunityGroupMaxHaving = {
  probability?: InputMaybe<DecimalFilter>;
};

/** 销售机会:排序组的最大值 / Opportunity: order groups by largest values */
export type OpportunityGroupMaxOrderBy = {
  closeDate?: InputMaybe<SortDirection>;
  probability?: InputMaybe<SortDirection>;
};

/** 销售机会:一组记录的最小值 / Opportunity: of a group, the smallest values */
export type OpportunityGroupMin = {
  __typename?: 'OpportunityGroupMin';
  amount?: Maybe<MoneyAggregate>;
  closeDate?: Maybe<Scalars['Date']['output']>;
  probability?: Maybe<Scalars['Int']['output']>;
};

/** 销售机会:筛选组的最小值 / Opportunity: filter groups by smallest values */
export type OpportunityGroupMinHaving = {
  probability?: InputMaybe<DecimalFilter>;
};

/** 销售机会:排序组的最小值 / Opportunity: order groups by smallest values */
export type OpportunityGroupMinOrderBy = {
  closeDate?: InputMaybe<SortDirection>;
  probability?: InputMaybe<SortDirection>;
};

/** 销售机会:组的排序,每个元素恰好一个键 / Opportunity: order of the groups, exactly one key per element */
export type OpportunityGroupOrderBy = {
  avg?: InputMaybe<OpportunityGroupAvgOrderBy>;
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<OpportunityGroupKeyOrderBy>;
  max?: InputMaybe<OpportunityGroupMaxOrderBy>;
  min?: InputMaybe<OpportunityGroupMinOrderBy>;
};

/** 销售机会:一组记录的合计 / Opportunity: of a group, the sums */
export type OpportunityGroupSum = {
  __typename?: 'OpportunityGroupSum';
  amount?: Maybe<MoneyAggregate>;
  weightedAmount?: Maybe<MoneyAggregate>;
};

/** 销售机会:经关系取其键 / Opportunity: keys of the records behind its relations */
export type OpportunityGroupThrough = {
  account?: InputMaybe<AccountGroupBy>;
  contact?: InputMaybe<ContactGroupBy>;
  createdBy?: InputMaybe<UserGroupBy>;
  owner?: InputMaybe<UserGroupBy>;
  pipeline?: InputMaybe<PipelineGroupBy>;
  stage?: InputMaybe<StageGroupBy>;
  team?: InputMaybe<TeamGroupBy>;
  unit?: InputMaybe<OrgUnitGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 销售机会:保留哪些组 / Opportunity: which groups stay */
export type OpportunityHaving = {
  avg?: InputMaybe<OpportunityGroupAvgHaving>;
  count?: InputMaybe<IntFilter>;
  max?: InputMaybe<OpportunityGroupMaxHaving>;
  min?: InputMaybe<OpportunityGroupMinHaving>;
};

/** 销售机会:唯一字段 / Opportunity: the fields that name one record */
export enum OpportunityKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 销售机会明细 / Opportunity line */
export type OpportunityLine = Node & Record & {
  __typename?: 'OpportunityLine';
  /** 金额 / Amount */
  amount?: Maybe<Money>;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 描述 / Description */
  description?: Maybe<Scalars['String']['output']>;
  /** 折扣(%) / Discount (%) */
  discount: Scalars['Decimal']['output'];
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 销售机会 / Opportunity */
  opportunity?: Maybe<Opportunity>;
  /** 单价 / Price */
  price?: Maybe<Money>;
  /** 产品 / Product */
  product?: Maybe<Product>;
  /** 数量 / Quantity */
  quantity: Scalars['Decimal']['output'];
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};

/** 销售机会明细 / Opportunity line */
export type OpportunityLineConnection = {
  __typename?: 'OpportunityLineConnection';
  edges: Array<OpportunityLineEdge>;
  nodes: Array<OpportunityLine>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 销售机会明细 / Opportunity line */
export type OpportunityLineConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 销售机会明细:列表中的一项及其游标 / Opportunity line: one item of a list with its cursor */
export type OpportunityLineEdge = {
  __typename?: 'OpportunityLineEdge';
  cursor: Scalars['String']['output'];
  node: OpportunityLine;
};

/** 销售机会明细:一组记录及其统计 / Opportunity line: one group of records with its figures */
export type OpportunityLineGroup = {
  __typename?: 'OpportunityLineGroup';
  avg: OpportunityLineGroupAvg;
  count: Scalars['Int']['output'];
  countDistinct: OpportunityLineGroupCountDistinct;
  key: OpportunityLineGroupKey;
  max: OpportunityLineGroupMax;
  min: OpportunityLineGroupMin;
  sum: OpportunityLineGroupSum;
};

/** 销售机会明细:一组记录的平均值 / Opportunity line: of a group, the averages */
export type OpportunityLineGroupAvg = {
  __typename?: 'OpportunityLineGroupAvg';
  amount?: Maybe<MoneyAggregate>;
  discount?: Maybe<Scalars['Decimal']['output']>;
  price?: Maybe<MoneyAggregate>;
  quantity?: Maybe<Scalars['Decimal']['output']>;
};

/** 销售机会明细:筛选组的平均值 / Opportunity line: filter groups by averages */
export type OpportunityLineGroupAvgHaving = {
  discount?: InputMaybe<DecimalFilter>;
  quantity?: InputMaybe<DecimalFilter>;
};

/** 销售机会明细:排序组的平均值 / Opportunity line: order groups by averages */
export type OpportunityLineGroupAvgOrderBy = {
  discount?: InputMaybe<SortDirection>;
  quantity?: InputMaybe<SortDirection>;
};

/** 销售机会明细 / Opportunity line。每个元素恰好一个键 / exactly one key per element */
export type OpportunityLineGroupBy = {
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  opportunity?: InputMaybe<GroupValue>;
  product?: InputMaybe<GroupValue>;
  through?: InputMaybe<OpportunityLineGroupThrough>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 销售机会明细:分组列表 / Opportunity line: a list of groups */
export type OpportunityLineGroupConnection = {
  __typename?: 'OpportunityLineGroupConnection';
  edges: Array<OpportunityLineGroupEdge>;
  nodes: Array<OpportunityLineGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 销售机会明细:一组记录中不同值的个数 / Opportunity line: how many different values a group has */
export type OpportunityLineGroupCountDistinct = {
  __typename?: 'OpportunityLineGroupCountDistinct';
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  opportunity?: Maybe<Scalars['Int']['output']>;
  product?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 销售机会明细:列表中的一项及其游标 / Opportunity line: one item of a list with its cursor */
export type OpportunityLineGroupEdge = {
  __typename?: 'OpportunityLineGroupEdge';
  cursor: Scalars['String']['output'];
  node: OpportunityLineGroup;
};

/** 销售机会明细:一组记录的共同值 / Opportunity line: the values that the records of a group share */
export type OpportunityLineGroupKey = {
  __typename?: 'OpportunityLineGroupKey';
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  opportunity?: Maybe<Opportunity>;
  product?: Maybe<Product>;
  through?: Maybe<OpportunityLineGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 销售机会明细:按分组的键排序 / Opportunity line: order by a key of the groups */
export type OpportunityLineGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  opportunity?: InputMaybe<SortDirection>;
  product?: InputMaybe<SortDirection>;
  through?: InputMaybe<OpportunityLineGroupKeyOrderThrough>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 销售机会明细:经关系取其键 / Opportunity line: keys of the records behind its relations */
export type OpportunityLineGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  opportunity?: InputMaybe<OpportunityGroupKeyOrderBy>;
  product?: InputMaybe<ProductGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 销售机会明细:经关系取其键 / Opportunity line: keys of the records behind its relations */
export type OpportunityLineGroupKeyThrough = {
  __typename?: 'OpportunityLineGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  opportunity?: Maybe<OpportunityGroupKey>;
  product?: Maybe<ProductGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 销售机会明细:一组记录的最大值 / Opportunity line: of a group, the largest values */
export type OpportunityLineGroupMax = {
  __typename?: 'OpportunityLineGroupMax';
  amount?: Maybe<MoneyAggregate>;
  discount?: Maybe<Scalars['Decimal']['output']>;
  price?: Maybe<MoneyAggregate>;
  quantity?: Maybe<Scalars['Decimal']['output']>;
};

/** 销售机会明细:筛选组的最大值 / Opportunity line: filter groups by largest values */
export type OpportunityLineGroupMaxHaving = {
  discount?: InputMaybe<DecimalFilter>;
  quantity?: InputMaybe<DecimalFilter>;
};

/** 销售机会明细:排序组的最大值 / Opportunity line: order groups by largest values */
export type OpportunityLineGroupMaxOrderBy = {
  discount?: InputMaybe<SortDirection>;
  quantity?: InputMaybe<SortDirection>;
};

/** 销售机会明细:一组记录的最小值 / Opportunity line: of a group, the smallest values */
export type OpportunityLineGroupMin = {
  __typename?: 'OpportunityLineGroupMin';
  amount?: Maybe<MoneyAggregate>;
  discount?: Maybe<Scalars['Decimal']['output']>;
  price?: Maybe<MoneyAggregate>;
  quantity?: Maybe<Scalars['Decimal']['output']>;
};

/** 销售机会明细:筛选组的最小值 / Opportunity line: filter groups by smallest values */
export type OpportunityLineGroupMinHaving = {
  discount?: InputMaybe<DecimalFilter>;
  quantity?: InputMaybe<DecimalFilter>;
};

/** 销售机会明细:排序组的最小值 / Opportunity line: order groups by smallest values */
export type OpportunityLineGroupMinOrderBy = {
  discount?: InputMaybe<SortDirection>;
  quantity?: InputMaybe<SortDirection>;
};

/** 销售机会明细:组的排序,每个元素恰好一个键 / Opportunity line: order of the groups, exactly one key per element */
export type OpportunityLineGroupOrderBy = {
  avg?: InputMaybe<OpportunityLineGroupAvgOrderBy>;
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<OpportunityLineGroupKeyOrderBy>;
  max?: InputMaybe<OpportunityLineGroupMaxOrderBy>;
  min?: InputMaybe<OpportunityLineGroupMinOrderBy>;
  sum?: InputMaybe<OpportunityLineGroupSumOrderBy>;
};

/** 销售机会明细:一组记录的合计 / Opportunity line: of a group, the sums */
export type OpportunityLineGroupSum = {
  __typename?: 'OpportunityLineGroupSum';
  amount?: Maybe<MoneyAggregate>;
  quantity?: Maybe<Scalars['Decimal']['output']>;
};

/** 销售机会明细:筛选组的合计 / Opportunity line: filter groups by sums */
export type OpportunityLineGroupSumHaving = {
  quantity?: InputMaybe<DecimalFilter>;
};

/** 销售机会明细:排序组的合计 / Opportunity line: order groups by sums */
export type OpportunityLineGroupSumOrderBy = {
  quantity?: InputMaybe<SortDirection>;
};

/** 销售机会明细:经关系取其键 / Opportunity line: keys of the records behind its relations */
export type OpportunityLineGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  opportunity?: InputMaybe<OpportunityGroupBy>;
  product?: InputMaybe<ProductGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 销售机会明细:保留哪些组 / Opportunity line: which groups stay */
export type OpportunityLineHaving = {
  avg?: InputMaybe<OpportunityLineGroupAvgHaving>;
  count?: InputMaybe<IntFilter>;
  max?: InputMaybe<OpportunityLineGroupMaxHaving>;
  min?: InputMaybe<OpportunityLineGroupMinHaving>;
  sum?: InputMaybe<OpportunityLineGroupSumHaving>;
};

/** 销售机会明细:唯一字段 / Opportunity line: the fields that name one record */
export enum OpportunityLineKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 销售机会明细 / Opportunity line */
export type OpportunityLineListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<OpportunityLineWhere>;
  none?: InputMaybe<OpportunityLineWhere>;
  some?: InputMaybe<OpportunityLineWhere>;
};

/** 销售机会明细 / Opportunity line。每个元素恰好一个键 / exactly one key per element */
export type OpportunityLineOrderBy = {
  amount?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  description?: InputMaybe<SortDirection>;
  discount?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  opportunity?: InputMaybe<OpportunityOrderBy>;
  price?: InputMaybe<SortDirection>;
  product?: InputMaybe<ProductOrderBy>;
  quantity?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 销售机会明细 / Opportunity line */
export type OpportunityLinePayload = {
  __typename?: 'OpportunityLinePayload';
  errors: Array<UserError>;
  opportunityLine?: Maybe<OpportunityLine>;
};

/** 销售机会明细 / Opportunity line */
export type OpportunityLineWhere = {
  amount?: InputMaybe<MoneyFilter>;
  and?: InputMaybe<Array<OpportunityLineWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  discount?: InputMaybe<DecimalFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<OpportunityLineWhere>;
  opportunity?: InputMaybe<OpportunityWhere>;
  opportunityId?: InputMaybe<IdFilter>;
  or?: InputMaybe<Array<OpportunityLineWhere>>;
  price?: InputMaybe<MoneyFilter>;
  product?: InputMaybe<ProductWhere>;
  productId?: InputMaybe<IdFilter>;
  quantity?: InputMaybe<DecimalFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 销售机会明细 / Opportunity line */
export type OpportunityLinesInput = {
  /** 描述 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 折扣(%) / Discount (%) */
  discount?: InputMaybe<Scalars['Decimal']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 单价 / Price */
  price?: InputMaybe<MoneyInput>;
  /** 产品 / Product */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** 数量 / Quantity */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 销售机会 / Opportunity */
export type OpportunityListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<OpportunityWhere>;
  none?: InputMaybe<OpportunityWhere>;
  some?: InputMaybe<OpportunityWhere>;
};

/** 销售机会 / Opportunity。每个元素恰好一个键 / exactly one key per element */
export type OpportunityOrderBy = {
  account?: InputMaybe<AccountOrderBy>;
  amount?: InputMaybe<SortDirection>;
  amountFromLines?: InputMaybe<SortDirection>;
  closeDate?: InputMaybe<SortDirection>;
  contact?: InputMaybe<ContactOrderBy>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  forecastCategory?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  lossReason?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  nextStep?: InputMaybe<SortDirection>;
  openedOn?: InputMaybe<SortDirection>;
  owner?: InputMaybe<UserOrderBy>;
  pipeline?: InputMaybe<PipelineOrderBy>;
  probability?: InputMaybe<SortDirection>;
  source?: InputMaybe<SortDirection>;
  stage?: InputMaybe<StageOrderBy>;
  status?: InputMaybe<SortDirection>;
  team?: InputMaybe<TeamOrderBy>;
  unit?: InputMaybe<OrgUnitOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
  weightedAmount?: InputMaybe<SortDirection>;
  winReason?: InputMaybe<SortDirection>;
};

/** 机会参与人 / Opportunity participant */
export type OpportunityParticipant = Node & Record & {
  __typename?: 'OpportunityParticipant';
  /** 单位 / Account */
  account?: Maybe<Account>;
  /** 联系人 / Contact */
  contact?: Maybe<Contact>;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 备注 / Note */
  note?: Maybe<Scalars['String']['output']>;
  /** 销售机会 / Opportunity */
  opportunity?: Maybe<Opportunity>;
  /** 决策角色 / Role */
  role?: Maybe<Scalars['String']['output']>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};

/** 机会参与人 / Opportunity participant */
export type OpportunityParticipantConnection = {
  __typename?: 'OpportunityParticipantConnection';
  edges: Array<OpportunityParticipantEdge>;
  nodes: Array<OpportunityParticipant>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 机会参与人 / Opportunity participant */
export type OpportunityParticipantConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 机会参与人:列表中的一项及其游标 / Opportunity participant: one item of a list with its cursor */
export type OpportunityParticipantEdge = {
  __typename?: 'OpportunityParticipantEdge';
  cursor: Scalars['String']['output'];
  node: OpportunityParticipant;
};

/** 机会参与人:一组记录及其统计 / Opportunity participant: one group of records with its figures */
export type OpportunityParticipantGroup = {
  __typename?: 'OpportunityParticipantGroup';
  count: Scalars['Int']['output'];
  countDistinct: OpportunityParticipantGroupCountDistinct;
  key: OpportunityParticipantGroupKey;
};

/** 机会参与人 / Opportunity participant。每个元素恰好一个键 / exactly one key per element */
export type OpportunityParticipantGroupBy = {
  account?: InputMaybe<GroupValue>;
  contact?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  opportunity?: InputMaybe<GroupValue>;
  role?: InputMaybe<GroupValue>;
  through?: InputMaybe<OpportunityParticipantGroupThrough>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 机会参与人:分组列表 / Opportunity participant: a list of groups */
export type OpportunityParticipantGroupConnection = {
  __typename?: 'OpportunityParticipantGroupConnection';
  edges: Array<OpportunityParticipantGroupEdge>;
  nodes: Array<OpportunityParticipantGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 机会参与人:一组记录中不同值的个数 / Opportunity participant: how many different values a group has */
export type OpportunityParticipantGroupCountDistinct = {
  __typename?: 'OpportunityParticipantGroupCountDistinct';
  account?: Maybe<Scalars['Int']['output']>;
  contact?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  opportunity?: Maybe<Scalars['Int']['output']>;
  role?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 机会参与人:列表中的一项及其游标 / Opportunity participant: one item of a list with its cursor */
export type OpportunityParticipantGroupEdge = {
  __typename?: 'OpportunityParticipantGroupEdge';
  cursor: Scalars['String']['output'];
  node: OpportunityParticipantGroup;
};

/** 机会参与人:一组记录的共同值 / Opportunity participant: the values that the records of a group share */
export type OpportunityParticipantGroupKey = {
  __typename?: 'OpportunityParticipantGroupKey';
  account?: Maybe<Account>;
  contact?: Maybe<Contact>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  opportunity?: Maybe<Opportunity>;
  role?: Maybe<Scalars['String']['output']>;
  through?: Maybe<OpportunityParticipantGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 机会参与人:按分组的键排序 / Opportunity participant: order by a key of the groups */
export type OpportunityParticipantGroupKeyOrderBy = {
  account?: InputMaybe<SortDirection>;
  contact?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  opportunity?: InputMaybe<SortDirection>;
  role?: InputMaybe<SortDirection>;
  through?: InputMaybe<OpportunityParticipantGroupKeyOrderThrough>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 机会参与人:经关系取其键 / Opportunity participant: keys of the records behind its relations */
export type OpportunityParticipantGroupKeyOrderThrough = {
  account?: InputMaybe<AccountGroupKeyOrderBy>;
  contact?: InputMaybe<ContactGroupKeyOrderBy>;
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  opportunity?: InputMaybe<OpportunityGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 机会参与人:经关系取其键 / Opportunity participant: keys of the records behind its relations */
export type OpportunityParticipantGroupKeyThrough = {
  __typename?: 'OpportunityParticipantGroupKeyThrough';
  account?: Maybe<AccountGroupKey>;
  contact?: Maybe<ContactGroupKey>;
  createdBy?: Maybe<UserGroupKey>;
  opportunity?: Maybe<OpportunityGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 机会参与人:组的排序,每个元素恰好一个键 / Opportunity participant: order of the groups, exactly one key per element */
export type OpportunityParticipantGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<OpportunityParticipantGroupKeyOrderBy>;
};

/** 机会参与人:经关系取其键 / Opportunity participant: keys of the records behind its relations */
export type OpportunityParticipantGroupThrough = {
  account?: InputMaybe<AccountGroupBy>;
  contact?: InputMaybe<ContactGroupBy>;
  createdBy?: InputMaybe<UserGroupBy>;
  opportunity?: InputMaybe<OpportunityGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 机会参与人:保留哪些组 / Opportunity participant: which groups stay */
export type OpportunityParticipantHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 机会参与人:唯一字段 / Opportunity participant: the fields that name one record */
export enum OpportunityParticipantKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 机会参与人 / Opportunity participant */
export type OpportunityParticipantListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<OpportunityParticipantWhere>;
  none?: InputMaybe<OpportunityParticipantWhere>;
  some?: InputMaybe<OpportunityParticipantWhere>;
};

/** 机会参与人 / Opportunity participant。每个元素恰好一个键 / exactly one key per element */
export type OpportunityParticipantOrderBy = {
  account?: InputMaybe<AccountOrderBy>;
  contact?: InputMaybe<ContactOrderBy>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  opportunity?: InputMaybe<OpportunityOrderBy>;
  role?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 机会参与人 / Opportunity participant */
export type OpportunityParticipantPayload = {
  __typename?: 'OpportunityParticipantPayload';
  errors: Array<UserError>;
  opportunityParticipant?: Maybe<OpportunityParticipant>;
};

/** 机会参与人 / Opportunity participant */
export type OpportunityParticipantWhere = {
  account?: InputMaybe<AccountWhere>;
  accountId?: InputMaybe<IdFilter>;
  and?: InputMaybe<Array<OpportunityParticipantWhere>>;
  contact?: InputMaybe<ContactWhere>;
  contactId?: InputMaybe<IdFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<OpportunityParticipantWhere>;
  note?: InputMaybe<StringFilter>;
  opportunity?: InputMaybe<OpportunityWhere>;
  opportunityId?: InputMaybe<IdFilter>;
  or?: InputMaybe<Array<OpportunityParticipantWhere>>;
  role?: InputMaybe<StringFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 机会参与人 / Opportunity participant */
export type OpportunityParticipantsInput = {
  /** 单位 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 联系人 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 备注 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 决策角色 / Role */
  role?: InputMaybe<Scalars['String']['input']>;
};

/** 销售机会 / Opportunity */
export type OpportunityPayload = {
  __typename?: 'OpportunityPayload';
  errors: Array<UserError>;
  opportunity?: Maybe<Opportunity>;
};

/** 标签使用 / Tagging */
export type OpportunityTaggingsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Tag */
  tagId?: InputMaybe<Scalars['ID']['input']>;
};

/** 销售机会 / Opportunity */
export type OpportunityWhere = {
  account?: InputMaybe<AccountWhere>;
  accountId?: InputMaybe<IdFilter>;
  activities?: InputMaybe<ActivityListWhere>;
  amount?: InputMaybe<MoneyFilter>;
  amountFromLines?: InputMaybe<BooleanFilter>;
  and?: InputMaybe<Array<OpportunityWhere>>;
  attachments?: InputMaybe<AttachmentListWhere>;
  closeDate?: InputMaybe<DateFilter>;
  competitors?: InputMaybe<OpportunityCompetitorListWhere>;
  contact?: InputMaybe<ContactWhere>;
  contactId?: InputMaybe<IdFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  externalId?: InputMaybe<StringFilter>;
  forecastCategory?: InputMaybe<ForecastCategoryFilter>;
  id?: InputMaybe<IdFilter>;
  leads?: InputMaybe<LeadListWhere>;
  lines?: InputMaybe<OpportunityLineListWhere>;
  lossReason?: InputMaybe<StringFilter>;
  name?: InputMaybe<StringFilter>;
  nextStep?: InputMaybe<StringFilter>;
  not?: InputMaybe<OpportunityWhere>;
  notes?: InputMaybe<NoteListWhere>;
  openedOn?: InputMaybe<DateFilter>;
  or?: InputMaybe<Array<OpportunityWhere>>;
  orders?: InputMaybe<OrderListWhere>;
  owner?: InputMaybe<UserWhere>;
  ownerId?: InputMaybe<IdFilter>;
  participants?: InputMaybe<OpportunityParticipantListWhere>;
  pipeline?: InputMaybe<PipelineWhere>;
  pipelineId?: InputMaybe<IdFilter>;
  probability?: InputMaybe<IntFilter>;
  quotes?: InputMaybe<QuoteListWhere>;
  source?: InputMaybe<StringFilter>;
  stage?: InputMaybe<StageWhere>;
  stageHistory?: InputMaybe<StageChangeListWhere>;
  stageId?: InputMaybe<IdFilter>;
  status?: InputMaybe<StageKindFilter>;
  taggings?: InputMaybe<TaggingListWhere>;
  tasks?: InputMaybe<TaskListWhere>;
  team?: InputMaybe<TeamWhere>;
  teamId?: InputMaybe<IdFilter>;
  unit?: InputMaybe<OrgUnitWhere>;
  unitId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
  weightedAmount?: InputMaybe<MoneyFilter>;
  winReason?: InputMaybe<StringFilter>;
};

/** 订单 / Order */
export type Order = Node & Record & {
  __typename?: 'Order';
  /** 客户 / Account */
  account?: Maybe<Account>;
  /** 工作记录 / Activities */
  activities: ActivityConnection;
  /** 附件 / Attachments */
  attachments: AttachmentConnection;
  /** 联系人 / Contact */
  contact?: Maybe<Contact>;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 币种 / Currency */
  currency: Scalars['CurrencyCode']['output'];
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 说明 / Description */
  description?: Maybe<Scalars['String']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 明细 / Lines */
  lines: OrderLineConnection;
  /** 备注 / Notes */
  notes: NoteConnection;
  /** 订单号 / Number */
  number: Scalars['String']['output'];
  /** 销售机会 / Opportunity */
  opportunity?: Maybe<Opportunity>;
  /** 订单日期 / Ordered on */
  orderedOn: Scalars['Date']['output'];
  /** 负责人 / Owner */
  owner?: Maybe<User>;
  /** 价目表 / Price list */
  priceList?: Maybe<PriceList>;
  /** 报价 / Quote */
  quote?: Maybe<Quote>;
  /** 应收款 / Receivables */
  receivables: ReceivableConnection;
  /** 状态 / Status */
  status: Scalars['String']['output'];
  /** 标签 / Taggings */
  taggings: TaggingConnection;
  /** 团队 / Team */
  team?: Maybe<Team>;
  /** 总额 / Total */
  total?: Maybe<Money>;
  /** 部门 / Unit */
  unit?: Maybe<OrgUnit>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};


/** 订单 / Order */
export type OrderActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityOrderBy>>;
  where?: InputMaybe<ActivityWhere>;
};


/** 订单 / Order */
export type OrderAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttachmentOrderBy>>;
  where?: InputMaybe<AttachmentWhere>;
};


/** 订单 / Order */
export type OrderLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrderLineOrderBy>>;
  where?: InputMaybe<OrderLineWhere>;
};


/** 订单 / Order */
export type OrderNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NoteOrderBy>>;
  where?: InputMaybe<NoteWhere>;
};


/** 订单 / Order */
export type OrderReceivablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReceivableOrderBy>>;
  where?: InputMaybe<ReceivableWhere>;
};


/** 订单 / Order */
export type OrderTaggingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaggingOrderBy>>;
  where?: InputMaybe<TaggingWhere>;
};

/** 订单 / Order */
export type OrderConnection = {
  __typename?: 'OrderConnection';
  edges: Array<OrderEdge>;
  nodes: Array<Order>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 订单 / Order */
export type OrderConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 订单:列表中的一项及其游标 / Order: one item of a list with its cursor */
export type OrderEdge = {
  __typename?: 'OrderEdge';
  cursor: Scalars['String']['output'];
  node: Order;
};

/** 订单:一组记录及其统计 / Order: one group of records with its figures */
export type OrderGroup = {
  __typename?: 'OrderGroup';
  avg: OrderGroupAvg;
  count: Scalars['Int']['output'];
  countDistinct: OrderGroupCountDistinct;
  key: OrderGroupKey;
  max: OrderGroupMax;
  min: OrderGroupMin;
  sum: OrderGroupSum;
};

/** 订单:一组记录的平均值 / Order: of a group, the averages */
export type OrderGroupAvg = {
  __typename?: 'OrderGroupAvg';
  total?: Maybe<MoneyAggregate>;
};

/** 订单 / Order。每个元素恰好一个键 / exactly one key per element */
export type OrderGroupBy = {
  account?: InputMaybe<GroupValue>;
  contact?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  currency?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  opportunity?: InputMaybe<GroupValue>;
  orderedOn?: InputMaybe<DateGroup>;
  owner?: InputMaybe<GroupValue>;
  priceList?: InputMaybe<GroupValue>;
  quote?: InputMaybe<GroupValue>;
  status?: InputMaybe<GroupValue>;
  team?: InputMaybe<GroupValue>;
  through?: InputMaybe<OrderGroupThrough>;
  unit?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 订单:分组列表 / Order: a list of groups */
export type OrderGroupConnection = {
  __typename?: 'OrderGroupConnection';
  edges: Array<OrderGroupEdge>;
  nodes: Array<OrderGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 订单:一组记录中不同值的个数 / Order: how many different values a group has */
export type OrderGroupCountDistinct = {
  __typename?: 'OrderGroupCountDistinct';
  account?: Maybe<Scalars['Int']['output']>;
  contact?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  currency?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  opportunity?: Maybe<Scalars['Int']['output']>;
  orderedOn?: Maybe<Scalars['Int']['output']>;
  owner?: Maybe<Scalars['Int']['output']>;
  priceList?: Maybe<Scalars['Int']['output']>;
  quote?: Maybe<Scalars['Int']['output']>;
  status?: Maybe<Scalars['Int']['output']>;
  team?: Maybe<Scalars['Int']['output']>;
  unit?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 订单:列表中的一项及其游标 / Order: one item of a list with its cursor */
export type OrderGroupEdge = {
  __typename?: 'OrderGroupEdge';
  cursor: Scalars['String']['output'];
  node: OrderGroup;
};

/** 订单:一组记录的共同值 / Order: the values that the records of a group share */
export type OrderGroupKey = {
  __typename?: 'OrderGroupKey';
  account?: Maybe<Account>;
  contact?: Maybe<Contact>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  currency?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  opportunity?: Maybe<Opportunity>;
  /** 时段的第一天 / first day of the bucket */
  orderedOn?: Maybe<Scalars['Date']['output']>;
  owner?: Maybe<User>;
  priceList?: Maybe<PriceList>;
  quote?: Maybe<Quote>;
  status?: Maybe<Scalars['String']['output']>;
  team?: Maybe<Team>;
  through?: Maybe<OrderGroupKeyThrough>;
  unit?: Maybe<OrgUnit>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 订单:按分组的键排序 / Order: order by a key of the groups */
export type OrderGroupKeyOrderBy = {
  account?: InputMaybe<SortDirection>;
  contact?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  currency?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  opportunity?: InputMaybe<SortDirection>;
  orderedOn?: InputMaybe<SortDirection>;
  owner?: InputMaybe<SortDirection>;
  priceList?: InputMaybe<SortDirection>;
  quote?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  team?: InputMaybe<SortDirection>;
  through?: InputMaybe<OrderGroupKeyOrderThrough>;
  unit?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 订单:经关系取其键 / Order: keys of the records behind its relations */
export type OrderGroupKeyOrderThrough = {
  account?: InputMaybe<AccountGroupKeyOrderBy>;
  contact?: InputMaybe<ContactGroupKeyOrderBy>;
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  opportunity?: InputMaybe<OpportunityGroupKeyOrderBy>;
  owner?: InputMaybe<UserGroupKeyOrderBy>;
  priceList?: InputMaybe<PriceListGroupKeyOrderBy>;
  quote?: InputMaybe<QuoteGroupKeyOrderBy>;
  team?: InputMaybe<TeamGroupKeyOrderBy>;
  unit?: InputMaybe<OrgUnitGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 订单:经关系取其键 / Order: keys of the records behind its relations */
export type OrderGroupKeyThrough = {
  __typename?: 'OrderGroupKeyThrough';
  account?: Maybe<AccountGroupKey>;
  contact?: Maybe<ContactGroupKey>;
  createdBy?: Maybe<UserGroupKey>;
  opportunity?: Maybe<OpportunityGroupKey>;
  owner?: Maybe<UserGroupKey>;
  priceList?: Maybe<PriceListGroupKey>;
  quote?: Maybe<QuoteGroupKey>;
  team?: Maybe<TeamGroupKey>;
  unit?: Maybe<OrgUnitGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 订单:一组记录的最大值 / Order: of a group, the largest values */
export type OrderGroupMax = {
  __typename?: 'OrderGroupMax';
  orderedOn?: Maybe<Scalars['Date']['output']>;
  total?: Maybe<MoneyAggregate>;
};

/** 订单:排序组的最大值 / Order: order groups by largest values */
export type OrderGroupMaxOrderBy = {
  orderedOn?: InputMaybe<SortDirection>;
};

/** 订单:一组记录的最小值 / Order: of a group, the smallest values */
export type OrderGroupMin = {
  __typename?: 'OrderGroupMin';
  orderedOn?: Maybe<Scalars['Date']['output']>;
  total?: Maybe<MoneyAggregate>;
};

/** 订单:排序组的最小值 / Order: order groups by smallest values */
export type OrderGroupMinOrderBy = {
  orderedOn?: InputMaybe<SortDirection>;
};

/** 订单:组的排序,每个元素恰好一个键 / Order: order of the groups, exactly one key per element */
export type OrderGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<OrderGroupKeyOrderBy>;
  max?: InputMaybe<OrderGroupMaxOrderBy>;
  min?: InputMaybe<OrderGroupMinOrderBy>;
};

/** 订单:一组记录的合计 / Order: of a group, the sums */
export type OrderGroupSum = {
  __typename?: 'OrderGroupSum';
  total?: Maybe<MoneyAggregate>;
};

/** 订单:经关系取其键 / Order: keys of the records behind its relations */
export type OrderGroupThrough = {
  account?: InputMaybe<AccountGroupBy>;
  contact?: InputMaybe<ContactGroupBy>;
  createdBy?: InputMaybe<UserGroupBy>;
  opportunity?: InputMaybe<OpportunityGroupBy>;
  owner?: InputMaybe<UserGroupBy>;
  priceList?: InputMaybe<PriceListGroupBy>;
  quote?: InputMaybe<QuoteGroupBy>;
  team?: InputMaybe<TeamGroupBy>;
  unit?: InputMaybe<OrgUnitGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 订单:保留哪些组 / Order: which groups stay */
export type OrderHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 订单:唯一字段 / Order: the fields that name one record */
export enum OrderKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID',
  /** 订单号 / Number */
  Number = 'NUMBER'
}

/** 订单明细 / Order line */
export type OrderLine = Node & Record & {
  __typename?: 'OrderLine';
  /** 金额 / Amount */
  amount?: Maybe<Money>;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 描述 / Description */
  description?: Maybe<Scalars['String']['output']>;
  /** 折扣(%) / Discount (%) */
  discount: Scalars['Decimal']['output'];
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 订单 / Order */
  order?: Maybe<Order>;
  /** 订单日期 / Ordered on */
  orderedOn: Scalars['Date']['output'];
  /** 单价 / Price */
  price?: Maybe<Money>;
  /** 产品 / Product */
  product?: Maybe<Product>;
  /** 数量 / Quantity */
  quantity: Scalars['Decimal']['output'];
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};

/** 订单明细 / Order line */
export type OrderLineConnection = {
  __typename?: 'OrderLineConnection';
  edges: Array<OrderLineEdge>;
  nodes: Array<OrderLine>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 订单明细 / Order line */
export type OrderLineConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 订单明细:列表中的一项及其游标 / Order line: one item of a list with its cursor */
export type OrderLineEdge = {
  __typename?: 'OrderLineEdge';
  cursor: Scalars['String']['output'];
  node: OrderLine;
};

/** 订单明细:一组记录及其统计 / Order line: one group of records with its figures */
export type OrderLineGroup = {
  __typename?: 'OrderLineGroup';
  avg: OrderLineGroupAvg;
  count: Scalars['Int']['output'];
  countDistinct: OrderLineGroupCountDistinct;
  key: OrderLineGroupKey;
  max: OrderLineGroupMax;
  min: OrderLineGroupMin;
  sum: OrderLineGroupSum;
};

/** 订单明细:一组记录的平均值 / Order line: of a group, the averages */
export type OrderLineGroupAvg = {
  __typename?: 'OrderLineGroupAvg';
  amount?: Maybe<MoneyAggregate>;
  discount?: Maybe<Scalars['Decimal']['output']>;
  price?: Maybe<MoneyAggregate>;
  quantity?: Maybe<Scalars['Decimal']['output']>;
};

/** 订单明细:筛选组的平均值 / Order line: filter groups by averages */
export type OrderLineGroupAvgHaving = {
  discount?: InputMaybe<DecimalFilter>;
  quantity?: InputMaybe<DecimalFilter>;
};

/** 订单明细:排序组的平均值 / Order line: order groups by averages */
export type OrderLineGroupAvgOrderBy = {
  discount?: InputMaybe<SortDirection>;
  quantity?: InputMaybe<SortDirection>;
};

/** 订单明细 / Order line。每个元素恰好一个键 / exactly one key per element */
export type OrderLineGroupBy = {
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  order?: InputMaybe<GroupValue>;
  orderedOn?: InputMaybe<DateGroup>;
  product?: InputMaybe<GroupValue>;
  through?: InputMaybe<OrderLineGroupThrough>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 订单明细:分组列表 / Order line: a list of groups */
export type OrderLineGroupConnection = {
  __typename?: 'OrderLineGroupConnection';
  edges: Array<OrderLineGroupEdge>;
  nodes: Array<OrderLineGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 订单明细:一组记录中不同值的个数 / Order line: how many different values a group has */
export type OrderLineGroupCountDistinct = {
  __typename?: 'OrderLineGroupCountDistinct';
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  order?: Maybe<Scalars['Int']['output']>;
  orderedOn?: Maybe<Scalars['Int']['output']>;
  product?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 订单明细:列表中的一项及其游标 / Order line: one item of a list with its cursor */
export type OrderLineGroupEdge = {
  __typename?: 'OrderLineGroupEdge';
  cursor: Scalars['String']['output'];
  node: OrderLineGroup;
};

/** 订单明细:一组记录的共同值 / Order line: the values that the records of a group share */
export type OrderLineGroupKey = {
  __typename?: 'OrderLineGroupKey';
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  order?: Maybe<Order>;
  /** 时段的第一天 / first day of the bucket */
  orderedOn?: Maybe<Scalars['Date']['output']>;
  product?: Maybe<Product>;
  through?: Maybe<OrderLineGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 订单明细:按分组的键排序 / Order line: order by a key of the groups */
export type OrderLineGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  order?: InputMaybe<SortDirection>;
  orderedOn?: InputMaybe<SortDirection>;
  product?: InputMaybe<SortDirection>;
  through?: InputMaybe<OrderLineGroupKeyOrderThrough>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 订单明细:经关系取其键 / Order line: keys of the records behind its relations */
export type OrderLineGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  order?: InputMaybe<OrderGroupKeyOrderBy>;
  product?: InputMaybe<ProductGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 订单明细:经关系取其键 / Order line: keys of the records behind its relations */
export type OrderLineGroupKeyThrough = {
  __typename?: 'OrderLineGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  order?: Maybe<OrderGroupKey>;
  product?: Maybe<ProductGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 订单明细:一组记录的最大值 / Order line: of a group, the largest values */
export type OrderLineGroupMax = {
  __typename?: 'OrderLineGroupMax';
  amount?: Maybe<MoneyAggregate>;
  discount?: Maybe<Scalars['Decimal']['output']>;
  orderedOn?: Maybe<Scalars['Date']['output']>;
  price?: Maybe<MoneyAggregate>;
  quantity?: Maybe<Scalars['Decimal']['output']>;
};

/** 订单明细:筛选组的最大值 / Order line: filter groups by largest values */
export type OrderLineGroupMaxHaving = {
  discount?: InputMaybe<DecimalFilter>;
  quantity?: InputMaybe<DecimalFilter>;
};

/** 订单明细:排序组的最大值 / Order line: order groups by largest values */
export type OrderLineGroupMaxOrderBy = {
  discount?: InputMaybe<SortDirection>;
  orderedOn?: InputMaybe<SortDirection>;
  quantity?: InputMaybe<SortDirection>;
};

/** 订单明细:一组记录的最小值 / Order line: of a group, the smallest values */
export type OrderLineGroupMin = {
  __typename?: 'OrderLineGroupMin';
  amount?: Maybe<MoneyAggregate>;
  discount?: Maybe<Scalars['Decimal']['output']>;
  orderedOn?: Maybe<Scalars['Date']['output']>;
  price?: Maybe<MoneyAggregate>;
  quantity?: Maybe<Scalars['Decimal']['output']>;
};

/** 订单明细:筛选组的最小值 / Order line: filter groups by smallest values */
export type OrderLineGroupMinHaving = {
  discount?: InputMaybe<DecimalFilter>;
  quantity?: InputMaybe<DecimalFilter>;
};

/** 订单明细:排序组的最小值 / Order line: order groups by smallest values */
export type OrderLineGroupMinOrderBy = {
  discount?: InputMaybe<SortDirection>;
  orderedOn?: InputMaybe<SortDirection>;
  quantity?: InputMaybe<SortDirection>;
};

/** 订单明细:组的排序,每个元素恰好一个键 / Order line: order of the groups, exactly one key per element */
export type OrderLineGroupOrderBy = {
  avg?: InputMaybe<OrderLineGroupAvgOrderBy>;
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<OrderLineGroupKeyOrderBy>;
  max?: InputMaybe<OrderLineGroupMaxOrderBy>;
  min?: InputMaybe<OrderLineGroupMinOrderBy>;
  sum?: InputMaybe<OrderLineGroupSumOrderBy>;
};

/** 订单明细:一组记录的合计 / Order line: of a group, the sums */
export type OrderLineGroupSum = {
  __typename?: 'OrderLineGroupSum';
  amount?: Maybe<MoneyAggregate>;
  quantity?: Maybe<Scalars['Decimal']['output']>;
};

/** 订单明细:筛选组的合计 / Order line: filter groups by sums */
export type OrderLineGroupSumHaving = {
  quantity?: InputMaybe<DecimalFilter>;
};

/** 订单明细:排序组的合计 / Order line: order groups by sums */
export type OrderLineGroupSumOrderBy = {
  quantity?: InputMaybe<SortDirection>;
};

/** 订单明细:经关系取其键 / Order line: keys of the records behind its relations */
export type OrderLineGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  order?: InputMaybe<OrderGroupBy>;
  product?: InputMaybe<ProductGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 订单明细:保留哪些组 / Order line: which groups stay */
export type OrderLineHaving = {
  avg?: InputMaybe<OrderLineGroupAvgHaving>;
  count?: InputMaybe<IntFilter>;
  max?: InputMaybe<OrderLineGroupMaxHaving>;
  min?: InputMaybe<OrderLineGroupMinHaving>;
  sum?: InputMaybe<OrderLineGroupSumHaving>;
};

/** 订单明细:唯一字段 / Order line: the fields that name one record */
export enum OrderLineKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 订单明细 / Order line */
export type OrderLineListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<OrderLineWhere>;
  none?: InputMaybe<OrderLineWhere>;
  some?: InputMaybe<OrderLineWhere>;
};

/** 订单明细 / Order line。每个元素恰好一个键 / exactly one key per element */
export type OrderLineOrderBy = {
  amount?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  description?: InputMaybe<SortDirection>;
  discount?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  order?: InputMaybe<OrderOrderBy>;
  orderedOn?: InputMaybe<SortDirection>;
  price?: InputMaybe<SortDirection>;
  product?: InputMaybe<ProductOrderBy>;
  quantity?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 订单明细 / Order line */
export type OrderLinePayload = {
  __typename?: 'OrderLinePayload';
  errors: Array<UserError>;
  orderLine?: Maybe<OrderLine>;
};

/** 订单明细 / Order line */
export type OrderLineWhere = {
  amount?: InputMaybe<MoneyFilter>;
  and?: InputMaybe<Array<OrderLineWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  discount?: InputMaybe<DecimalFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<OrderLineWhere>;
  or?: InputMaybe<Array<OrderLineWhere>>;
  order?: InputMaybe<OrderWhere>;
  orderId?: InputMaybe<IdFilter>;
  orderedOn?: InputMaybe<DateFilter>;
  price?: InputMaybe<MoneyFilter>;
  product?: InputMaybe<ProductWhere>;
  productId?: InputMaybe<IdFilter>;
  quantity?: InputMaybe<DecimalFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 订单明细 / Order line */
export type OrderLinesInput = {
  /** 描述 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 折扣(%) / Discount (%) */
  discount?: InputMaybe<Scalars['Decimal']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 单价 / Price */
  price?: InputMaybe<MoneyInput>;
  /** 产品 / Product */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** 数量 / Quantity */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 订单 / Order */
export type OrderListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<OrderWhere>;
  none?: InputMaybe<OrderWhere>;
  some?: InputMaybe<OrderWhere>;
};

/** 订单 / Order。每个元素恰好一个键 / exactly one key per element */
export type OrderOrderBy = {
  account?: InputMaybe<AccountOrderBy>;
  contact?: InputMaybe<ContactOrderBy>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  currency?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  number?: InputMaybe<SortDirection>;
  opportunity?: InputMaybe<OpportunityOrderBy>;
  orderedOn?: InputMaybe<SortDirection>;
  owner?: InputMaybe<UserOrderBy>;
  priceList?: InputMaybe<PriceListOrderBy>;
  quote?: InputMaybe<QuoteOrderBy>;
  status?: InputMaybe<SortDirection>;
  team?: InputMaybe<TeamOrderBy>;
  total?: InputMaybe<SortDirection>;
  unit?: InputMaybe<OrgUnitOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 订单 / Order */
export type OrderPayload = {
  __typename?: 'OrderPayload';
  errors: Array<UserError>;
  order?: Maybe<Order>;
};

/** 标签使用 / Tagging */
export type OrderTaggingsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Tag */
  tagId?: InputMaybe<Scalars['ID']['input']>;
};

/** 订单 / Order */
export type OrderWhere = {
  account?: InputMaybe<AccountWhere>;
  accountId?: InputMaybe<IdFilter>;
  activities?: InputMaybe<ActivityListWhere>;
  and?: InputMaybe<Array<OrderWhere>>;
  attachments?: InputMaybe<AttachmentListWhere>;
  contact?: InputMaybe<ContactWhere>;
  contactId?: InputMaybe<IdFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  currency?: InputMaybe<StringFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  lines?: InputMaybe<OrderLineListWhere>;
  not?: InputMaybe<OrderWhere>;
  notes?: InputMaybe<NoteListWhere>;
  number?: InputMaybe<StringFilter>;
  opportunity?: InputMaybe<OpportunityWhere>;
  opportunityId?: InputMaybe<IdFilter>;
  or?: InputMaybe<Array<OrderWhere>>;
  orderedOn?: InputMaybe<DateFilter>;
  owner?: InputMaybe<UserWhere>;
  ownerId?: InputMaybe<IdFilter>;
  priceList?: InputMaybe<PriceListWhere>;
  priceListId?: InputMaybe<IdFilter>;
  quote?: InputMaybe<QuoteWhere>;
  quoteId?: InputMaybe<IdFilter>;
  receivables?: InputMaybe<ReceivableListWhere>;
  status?: InputMaybe<StringFilter>;
  taggings?: InputMaybe<TaggingListWhere>;
  team?: InputMaybe<TeamWhere>;
  teamId?: InputMaybe<IdFilter>;
  total?: InputMaybe<MoneyFilter>;
  unit?: InputMaybe<OrgUnitWhere>;
  unitId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 组织单元 / Organisational unit */
export type OrgUnit = Node & Record & {
  __typename?: 'OrgUnit';
  /** 下级单元 / Child units */
  children: OrgUnitConnection;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 类别 / Kind */
  kind?: Maybe<Scalars['String']['output']>;
  /** 名称 / Name */
  name: Scalars['String']['output'];
  /** 上级单元 / Parent unit */
  parent?: Maybe<OrgUnit>;
  /** 团队 / Teams */
  teams: TeamConnection;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 用户 / Users */
  users: UserConnection;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};


/** 组织单元 / Organisational unit */
export type OrgUnitChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrgUnitOrderBy>>;
  where?: InputMaybe<OrgUnitWhere>;
};


/** 组织单元 / Organisational unit */
export type OrgUnitTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TeamOrderBy>>;
  where?: InputMaybe<TeamWhere>;
};


/** 组织单元 / Organisational unit */
export type OrgUnitUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UserOrderBy>>;
  where?: InputMaybe<UserWhere>;
};

/** 组织单元 / Organisational unit */
export type OrgUnitConnection = {
  __typename?: 'OrgUnitConnection';
  edges: Array<OrgUnitEdge>;
  nodes: Array<OrgUnit>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 组织单元 / Organisational unit */
export type OrgUnitConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 组织单元:列表中的一项及其游标 / Organisational unit: one item of a list with its cursor */
export type OrgUnitEdge = {
  __typename?: 'OrgUnitEdge';
  cursor: Scalars['String']['output'];
  node: OrgUnit;
};

/** 组织单元:一组记录及其统计 / Organisational unit: one group of records with its figures */
export type OrgUnitGroup = {
  __typename?: 'OrgUnitGroup';
  count: Scalars['Int']['output'];
  countDistinct: OrgUnitGroupCountDistinct;
  key: OrgUnitGroupKey;
};

/** 组织单元 / Organisational unit。每个元素恰好一个键 / exactly one key per element */
export type OrgUnitGroupBy = {
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  kind?: InputMaybe<GroupValue>;
  name?: InputMaybe<GroupValue>;
  parent?: InputMaybe<GroupValue>;
  through?: InputMaybe<OrgUnitGroupThrough>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 组织单元:分组列表 / Organisational unit: a list of groups */
export type OrgUnitGroupConnection = {
  __typename?: 'OrgUnitGroupConnection';
  edges: Array<OrgUnitGroupEdge>;
  nodes: Array<OrgUnitGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 组织单元:一组记录中不同值的个数 / Organisational unit: how many different values a group has */
export type OrgUnitGroupCountDistinct = {
  __typename?: 'OrgUnitGroupCountDistinct';
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  kind?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['Int']['output']>;
  parent?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 组织单元:列表中的一项及其游标 / Organisational unit: one item of a list with its cursor */
export type OrgUnitGroupEdge = {
  __typename?: 'OrgUnitGroupEdge';
  cursor: Scalars['String']['output'];
  node: OrgUnitGroup;
};

/** 组织单元:一组记录的共同值 / Organisational unit: the values that the records of a group share */
export type OrgUnitGroupKey = {
  __typename?: 'OrgUnitGroupKey';
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  kind?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  parent?: Maybe<OrgUnit>;
  through?: Maybe<OrgUnitGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 组织单元:按分组的键排序 / Organisational unit: order by a key of the groups */
export type OrgUnitGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  kind?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  parent?: InputMaybe<SortDirection>;
  through?: InputMaybe<OrgUnitGroupKeyOrderThrough>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 组织单元:经关系取其键 / Organisational unit: keys of the records behind its relations */
export type OrgUnitGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  parent?: InputMaybe<OrgUnitGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 组织单元:经关系取其键 / Organisational unit: keys of the records behind its relations */
export type OrgUnitGroupKeyThrough = {
  __typename?: 'OrgUnitGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  parent?: Maybe<OrgUnitGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 组织单元:组的排序,每个元素恰好一个键 / Organisational unit: order of the groups, exactly one key per element */
export type OrgUnitGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<OrgUnitGroupKeyOrderBy>;
};

/** 组织单元:经关系取其键 / Organisational unit: keys of the records behind its relations */
export type OrgUnitGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  parent?: InputMaybe<OrgUnitGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 组织单元:保留哪些组 / Organisational unit: which groups stay */
export type OrgUnitHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 组织单元:唯一字段 / Organisational unit: the fields that name one record */
export enum OrgUnitKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 组织单元 / Organisational unit */
export type OrgUnitListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<OrgUnitWhere>;
  none?: InputMaybe<OrgUnitWhere>;
  some?: InputMaybe<OrgUnitWhere>;
};

/** 组织单元 / Organisational unit。每个元素恰好一个键 / exactly one key per element */
export type OrgUnitOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  kind?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  parent?: InputMaybe<OrgUnitOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 组织单元 / Organisational unit */
export type OrgUnitPayload = {
  __typename?: 'OrgUnitPayload';
  errors: Array<UserError>;
  orgUnit?: Maybe<OrgUnit>;
};

/** 组织单元 / Organisational unit */
export type OrgUnitWhere = {
  and?: InputMaybe<Array<OrgUnitWhere>>;
  children?: InputMaybe<OrgUnitListWhere>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<StringFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<OrgUnitWhere>;
  or?: InputMaybe<Array<OrgUnitWhere>>;
  parent?: InputMaybe<OrgUnitWhere>;
  parentId?: InputMaybe<IdFilter>;
  teams?: InputMaybe<TeamListWhere>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  users?: InputMaybe<UserListWhere>;
  version?: InputMaybe<IntFilter>;
};

/** 一页在列表中的位置 / where a page stands in its list */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** 用作 after / give it as after */
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  /** 用作 before / give it as before */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** 一项权限及其数据范围 / one permission and how far it reaches */
export type PermissionGrant = {
  __typename?: 'PermissionGrant';
  permission: Scalars['String']['output'];
  scope: AccessScope;
};

/** 角色的全部权限 / everything that a role can do */
export type PermissionMatrix = {
  __typename?: 'PermissionMatrix';
  entities: Array<MatrixEntity>;
  permissions: Array<MatrixPermission>;
  /** 角色名称 / name of the role */
  role: Scalars['String']['output'];
};

/** 权限 / a permission */
export type PermissionMetadata = {
  __typename?: 'PermissionMetadata';
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

/** 销售流程 / Pipeline */
export type Pipeline = Node & Record & {
  __typename?: 'Pipeline';
  /** 启用 / Active */
  active: Scalars['Boolean']['output'];
  /** 编码 / Code */
  code: Scalars['String']['output'];
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 说明 / Description */
  description?: Maybe<Scalars['String']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 默认流程 / Default */
  isDefault: Scalars['Boolean']['output'];
  /** 名称 / Name */
  name: Scalars['String']['output'];
  /** 阶段 / Stages */
  stages: StageConnection;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};


/** 销售流程 / Pipeline */
export type PipelineStagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StageOrderBy>>;
  where?: InputMaybe<StageWhere>;
};

/** 销售流程 / Pipeline */
export type PipelineConnection = {
  __typename?: 'PipelineConnection';
  edges: Array<PipelineEdge>;
  nodes: Array<Pipeline>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 销售流程 / Pipeline */
export type PipelineConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 销售流程:列表中的一项及其游标 / Pipeline: one item of a list with its cursor */
export type PipelineEdge = {
  __typename?: 'PipelineEdge';
  cursor: Scalars['String']['output'];
  node: Pipeline;
};

/** 销售流程:一组记录及其统计 / Pipeline: one group of records with its figures */
export type PipelineGroup = {
  __typename?: 'PipelineGroup';
  count: Scalars['Int']['output'];
  countDistinct: PipelineGroupCountDistinct;
  key: PipelineGroupKey;
};

/** 销售流程 / Pipeline。每个元素恰好一个键 / exactly one key per element */
export type PipelineGroupBy = {
  active?: InputMaybe<GroupValue>;
  code?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  isDefault?: InputMaybe<GroupValue>;
  name?: InputMaybe<GroupValue>;
  through?: InputMaybe<PipelineGroupThrough>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 销售流程:分组列表 / Pipeline: a list of groups */
export type PipelineGroupConnection = {
  __typename?: 'PipelineGroupConnection';
  edges: Array<PipelineGroupEdge>;
  nodes: Array<PipelineGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 销售流程:一组记录中不同值的个数 / Pipeline: how many different values a group has */
export type PipelineGroupCountDistinct = {
  __typename?: 'PipelineGroupCountDistinct';
  active?: Maybe<Scalars['Int']['output']>;
  code?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  isDefault?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 销售流程:列表中的一项及其游标 / Pipeline: one item of a list with its cursor */
export type PipelineGroupEdge = {
  __typename?: 'PipelineGroupEdge';
  cursor: Scalars['String']['output'];
  node: PipelineGroup;
};

/** 销售流程:一组记录的共同值 / Pipeline: the values that the records of a group share */
export type PipelineGroupKey = {
  __typename?: 'PipelineGroupKey';
  active?: Maybe<Scalars['Boolean']['output']>;
  code?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  isDefault?: Maybe<Scalars['Boolean']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  through?: Maybe<PipelineGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 销售流程:按分组的键排序 / Pipeline: order by a key of the groups */
export type PipelineGroupKeyOrderBy = {
  active?: InputMaybe<SortDirection>;
  code?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  isDefault?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  through?: InputMaybe<PipelineGroupKeyOrderThrough>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 销售流程:经关系取其键 / Pipeline: keys of the records behind its relations */
export type PipelineGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 销售流程:经关系取其键 / Pipeline: keys of the records behind its relations */
export type PipelineGroupKeyThrough = {
  __typename?: 'PipelineGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 销售流程:组的排序,每个元素恰好一个键 / Pipeline: order of the groups, exactly one key per element */
export type PipelineGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<PipelineGroupKeyOrderBy>;
};

/** 销售流程:经关系取其键 / Pipeline: keys of the records behind its relations */
export type PipelineGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 销售流程:保留哪些组 / Pipeline: which groups stay */
export type PipelineHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 销售流程:唯一字段 / Pipeline: the fields that name one record */
export enum PipelineKey {
  /** 编码 / Code */
  Code = 'CODE',
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 销售流程 / Pipeline。每个元素恰好一个键 / exactly one key per element */
export type PipelineOrderBy = {
  active?: InputMaybe<SortDirection>;
  code?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  isDefault?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 销售流程 / Pipeline */
export type PipelinePayload = {
  __typename?: 'PipelinePayload';
  errors: Array<UserError>;
  pipeline?: Maybe<Pipeline>;
};

/** 销售阶段 / Stage */
export type PipelineStagesInput = {
  /** 编码 / Code */
  code: Scalars['String']['input'];
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 工作提示 / Guidance */
  guidance?: InputMaybe<Scalars['String']['input']>;
  /** 类型 / Kind */
  kind?: InputMaybe<StageKind>;
  /** 最长停留天数 / Maximum days */
  maximumDays?: InputMaybe<Scalars['Int']['input']>;
  /** 名称 / Name */
  name: Scalars['String']['input'];
  /** 顺序 / Position */
  position: Scalars['Int']['input'];
  /** 成功率(%) / Probability (%) */
  probability?: InputMaybe<Scalars['Int']['input']>;
  /** 必填原因 / Requires a reason */
  requiresReason?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 销售流程 / Pipeline */
export type PipelineWhere = {
  active?: InputMaybe<BooleanFilter>;
  and?: InputMaybe<Array<PipelineWhere>>;
  code?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  isDefault?: InputMaybe<BooleanFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<PipelineWhere>;
  or?: InputMaybe<Array<PipelineWhere>>;
  stages?: InputMaybe<StageListWhere>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 价目表 / Price list */
export type PriceList = Node & Record & {
  __typename?: 'PriceList';
  /** 启用 / Active */
  active: Scalars['Boolean']['output'];
  /** 编码 / Code */
  code?: Maybe<Scalars['String']['output']>;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 币种 / Currency */
  currency: Scalars['CurrencyCode']['output'];
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 说明 / Description */
  description?: Maybe<Scalars['String']['output']>;
  /** 价目 / Entries */
  entries: PriceListEntryConnection;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 默认价目表 / Default */
  isDefault: Scalars['Boolean']['output'];
  /** 名称 / Name */
  name: Scalars['String']['output'];
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 生效日期 / Valid from */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** 失效日期 / Valid to */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};


/** 价目表 / Price list */
export type PriceListEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PriceListEntryOrderBy>>;
  where?: InputMaybe<PriceListEntryWhere>;
};

/** 价目表 / Price list */
export type PriceListConnection = {
  __typename?: 'PriceListConnection';
  edges: Array<PriceListEdge>;
  nodes: Array<PriceList>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 价目表 / Price list */
export type PriceListConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 价目表:列表中的一项及其游标 / Price list: one item of a list with its cursor */
export type PriceListEdge = {
  __typename?: 'PriceListEdge';
  cursor: Scalars['String']['output'];
  node: PriceList;
};

/** 价目 / Price list entry */
export type PriceListEntriesInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 起订数量 / Minimum quantity */
  minimumQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** 产品 / Product */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** 单价 / Unit price */
  unitPrice: MoneyInput;
};

/** 价目 / Price list entry */
export type PriceListEntry = Node & Record & {
  __typename?: 'PriceListEntry';
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 起订数量 / Minimum quantity */
  minimumQuantity: Scalars['Decimal']['output'];
  /** 价目表 / Price list */
  priceList?: Maybe<PriceList>;
  /** 产品 / Product */
  product?: Maybe<Product>;
  /** 单价 / Unit price */
  unitPrice: Money;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};

/** 价目 / Price list entry */
export type PriceListEntryConnection = {
  __typename?: 'PriceListEntryConnection';
  edges: Array<PriceListEntryEdge>;
  nodes: Array<PriceListEntry>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 价目 / Price list entry */
export type PriceListEntryConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 价目:列表中的一项及其游标 / Price list entry: one item of a list with its cursor */
export type PriceListEntryEdge = {
  __typename?: 'PriceListEntryEdge';
  cursor: Scalars['String']['output'];
  node: PriceListEntry;
};

/** 价目:一组记录及其统计 / Price list entry: one group of records with its figures */
export type PriceListEntryGroup = {
  __typename?: 'PriceListEntryGroup';
  avg: PriceListEntryGroupAvg;
  count: Scalars['Int']['output'];
  countDistinct: PriceListEntryGroupCountDistinct;
  key: PriceListEntryGroupKey;
  max: PriceListEntryGroupMax;
  min: PriceListEntryGroupMin;
};

/** 价目:一组记录的平均值 / Price list entry: of a group, the averages */
export type PriceListEntryGroupAvg = {
  __typename?: 'PriceListEntryGroupAvg';
  unitPrice?: Maybe<MoneyAggregate>;
};

/** 价目 / Price list entry。每个元素恰好一个键 / exactly one key per element */
export type PriceListEntryGroupBy = {
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  priceList?: InputMaybe<GroupValue>;
  product?: InputMaybe<GroupValue>;
  through?: InputMaybe<PriceListEntryGroupThrough>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 价目:分组列表 / Price list entry: a list of groups */
export type PriceListEntryGroupConnection = {
  __typename?: 'PriceListEntryGroupConnection';
  edges: Array<PriceListEntryGroupEdge>;
  nodes: Array<PriceListEntryGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 价目:一组记录中不同值的个数 / Price list entry: how many different values a group has */
export type PriceListEntryGroupCountDistinct = {
  __typename?: 'PriceListEntryGroupCountDistinct';
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  priceList?: Maybe<Scalars['Int']['output']>;
  product?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 价目:列表中的一项及其游标 / Price list entry: one item of a list with its cursor */
export type PriceListEntryGroupEdge = {
  __typename?: 'PriceListEntryGroupEdge';
  cursor: Scalars['String']['output'];
  node: PriceListEntryGroup;
};

/** 价目:一组记录的共同值 / Price list entry: the values that the records of a group share */
export type PriceListEntryGroupKey = {
  __typename?: 'PriceListEntryGroupKey';
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  priceList?: Maybe<PriceList>;
  product?: Maybe<Product>;
  through?: Maybe<PriceListEntryGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 价目:按分组的键排序 / Price list entry: order by a key of the groups */
export type PriceListEntryGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  priceList?: InputMaybe<SortDirection>;
  product?: InputMaybe<SortDirection>;
  through?: InputMaybe<PriceListEntryGroupKeyOrderThrough>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 价目:经关系取其键 / Price list entry: keys of the records behind its relations */
export type PriceListEntryGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  priceList?: InputMaybe<PriceListGroupKeyOrderBy>;
  product?: InputMaybe<ProductGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 价目:经关系取其键 / Price list entry: keys of the records behind its relations */
export type PriceListEntryGroupKeyThrough = {
  __typename?: 'PriceListEntryGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  priceList?: Maybe<PriceListGroupKey>;
  product?: Maybe<ProductGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 价目:一组记录的最大值 / Price list entry: of a group, the largest values */
export type PriceListEntryGroupMax = {
  __typename?: 'PriceListEntryGroupMax';
  unitPrice?: Maybe<MoneyAggregate>;
};

/** 价目:一组记录的最小值 / Price list entry: of a group, the smallest values */
export type PriceListEntryGroupMin = {
  __typename?: 'PriceListEntryGroupMin';
  unitPrice?: Maybe<MoneyAggregate>;
};

/** 价目:组的排序,每个元素恰好一个键 / Price list entry: order of the groups, exactly one key per element */
export type PriceListEntryGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<PriceListEntryGroupKeyOrderBy>;
};

/** 价目:经关系取其键 / Price list entry: keys of the records behind its relations */
export type PriceListEntryGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  priceList?: InputMaybe<PriceListGroupBy>;
  product?: InputMaybe<ProductGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 价目:保留哪些组 / Price list entry: which groups stay */
export type PriceListEntryHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 价目:唯一字段 / Price list entry: the fields that name one record */
export enum PriceListEntryKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 价目 / Price list entry */
export type PriceListEntryListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<PriceListEntryWhere>;
  none?: InputMaybe<PriceListEntryWhere>;
  some?: InputMaybe<PriceListEntryWhere>;
};

/** 价目 / Price list entry。每个元素恰好一个键 / exactly one key per element */
export type PriceListEntryOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  minimumQuantity?: InputMaybe<SortDirection>;
  priceList?: InputMaybe<PriceListOrderBy>;
  product?: InputMaybe<ProductOrderBy>;
  unitPrice?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 价目 / Price list entry */
export type PriceListEntryPayload = {
  __typename?: 'PriceListEntryPayload';
  errors: Array<UserError>;
  priceListEntry?: Maybe<PriceListEntry>;
};

/** 价目 / Price list entry */
export type PriceListEntryWhere = {
  and?: InputMaybe<Array<PriceListEntryWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  minimumQuantity?: InputMaybe<DecimalFilter>;
  not?: InputMaybe<PriceListEntryWhere>;
  or?: InputMaybe<Array<PriceListEntryWhere>>;
  priceList?: InputMaybe<PriceListWhere>;
  priceListId?: InputMaybe<IdFilter>;
  product?: InputMaybe<ProductWhere>;
  productId?: InputMaybe<IdFilter>;
  unitPrice?: InputMaybe<MoneyFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 价目表:一组记录及其统计 / Price list: one group of records with its figures */
export type PriceListGroup = {
  __typename?: 'PriceListGroup';
  count: Scalars['Int']['output'];
  countDistinct: PriceListGroupCountDistinct;
  key: PriceListGroupKey;
};

/** 价目表 / Price list。每个元素恰好一个键 / exactly one key per element */
export type PriceListGroupBy = {
  active?: InputMaybe<GroupValue>;
  code?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  currency?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  isDefault?: InputMaybe<GroupValue>;
  name?: InputMaybe<GroupValue>;
  through?: InputMaybe<PriceListGroupThrough>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
  validFrom?: InputMaybe<DateGroup>;
  validTo?: InputMaybe<DateGroup>;
};

/** 价目表:分组列表 / Price list: a list of groups */
export type PriceListGroupConnection = {
  __typename?: 'PriceListGroupConnection';
  edges: Array<PriceListGroupEdge>;
  nodes: Array<PriceListGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 价目表:一组记录中不同值的个数 / Price list: how many different values a group has */
export type PriceListGroupCountDistinct = {
  __typename?: 'PriceListGroupCountDistinct';
  active?: Maybe<Scalars['Int']['output']>;
  code?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  currency?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  isDefault?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
  validFrom?: Maybe<Scalars['Int']['output']>;
  validTo?: Maybe<Scalars['Int']['output']>;
};

/** 价目表:列表中的一项及其游标 / Price list: one item of a list with its cursor */
export type PriceListGroupEdge = {
  __typename?: 'PriceListGroupEdge';
  cursor: Scalars['String']['output'];
  node: PriceListGroup;
};

/** 价目表:一组记录的共同值 / Price list: the values that the records of a group share */
export type PriceListGroupKey = {
  __typename?: 'PriceListGroupKey';
  active?: Maybe<Scalars['Boolean']['output']>;
  code?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  currency?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  isDefault?: Maybe<Scalars['Boolean']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  through?: Maybe<PriceListGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** 时段的第一天 / first day of the bucket */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** 价目表:按分组的键排序 / Price list: order by a key of the groups */
export type PriceListGroupKeyOrderBy = {
  active?: InputMaybe<SortDirection>;
  code?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  currency?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  isDefault?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  through?: InputMaybe<PriceListGroupKeyOrderThrough>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
  validFrom?: InputMaybe<SortDirection>;
  validTo?: InputMaybe<SortDirection>;
};

/** 价目表:经关系取其键 / Price list: keys of the records behind its relations */
export type PriceListGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 价目表:经关系取其键 / Price list: keys of the records behind its relations */
export type PriceListGroupKeyThrough = {
  __typename?: 'PriceListGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 价目表:组的排序,每个元素恰好一个键 / Price list: order of the groups, exactly one key per element */
export type PriceListGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<PriceListGroupKeyOrderBy>;
};

/** 价目表:经关系取其键 / Price list: keys of the records behind its relations */
export type PriceListGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 价目表:保留哪些组 / Price list: which groups stay */
export type PriceListHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 价目表:唯一字段 / Price list: the fields that name one record */
export enum PriceListKey {
  /** 编码 / Code */
  Code = 'CODE',
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 价目表 / Price list。每个元素恰好一个键 / exactly one key per element */
export type PriceListOrderBy = {
  active?: InputMaybe<SortDirection>;
  code?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  currency?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  isDefault?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  validFrom?: InputMaybe<SortDirection>;
  validTo?: InputMaybe<SortDirection>;
  version?: InputMaybe<SortDirection>;
};

/** 价目表 / Price list */
export type PriceListPayload = {
  __typename?: 'PriceListPayload';
  errors: Array<UserError>;
  priceList?: Maybe<PriceList>;
};

/** 价目表 / Price list */
export type PriceListWhere = {
  active?: InputMaybe<BooleanFilter>;
  and?: InputMaybe<Array<PriceListWhere>>;
  code?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  currency?: InputMaybe<StringFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  entries?: InputMaybe<PriceListEntryListWhere>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  isDefault?: InputMaybe<BooleanFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<PriceListWhere>;
  or?: InputMaybe<Array<PriceListWhere>>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validTo?: InputMaybe<DateFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 产品 / Product */
export type Product = Node & Record & {
  __typename?: 'Product';
  /** 在售 / Active */
  active: Scalars['Boolean']['output'];
  /** 编码 / Code */
  code?: Maybe<Scalars['String']['output']>;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 说明 / Description */
  description?: Maybe<Scalars['String']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 系列 / Family */
  family?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 标价 / List price */
  listPrice?: Maybe<Money>;
  /** 名称 / Name */
  name: Scalars['String']['output'];
  /** 订单明细 / Order lines */
  orderLines: OrderLineConnection;
  /** 价目 / Price list entries */
  priceListEntries: PriceListEntryConnection;
  /** 单位 / Unit */
  unitOfMeasure?: Maybe<Scalars['String']['output']>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};


/** 产品 / Product */
export type ProductOrderLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrderLineOrderBy>>;
  where?: InputMaybe<OrderLineWhere>;
};


/** 产品 / Product */
export type ProductPriceListEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PriceListEntryOrderBy>>;
  where?: InputMaybe<PriceListEntryWhere>;
};

/** 产品 / Product */
export type ProductConnection = {
  __typename?: 'ProductConnection';
  edges: Array<ProductEdge>;
  nodes: Array<Product>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 产品 / Product */
export type ProductConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 产品:列表中的一项及其游标 / Product: one item of a list with its cursor */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  cursor: Scalars['String']['output'];
  node: Product;
};

/** 产品:一组记录及其统计 / Product: one group of records with its figures */
export type ProductGroup = {
  __typename?: 'ProductGroup';
  avg: ProductGroupAvg;
  count: Scalars['Int']['output'];
  countDistinct: ProductGroupCountDistinct;
  key: ProductGroupKey;
  max: ProductGroupMax;
  min: ProductGroupMin;
};

/** 产品:一组记录的平均值 / Product: of a group, the averages */
export type ProductGroupAvg = {
  __typename?: 'ProductGroupAvg';
  listPrice?: Maybe<MoneyAggregate>;
};

/** 产品 / Product。每个元素恰好一个键 / exactly one key per element */
export type ProductGroupBy = {
  active?: InputMaybe<GroupValue>;
  code?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  family?: InputMaybe<GroupValue>;
  name?: InputMaybe<GroupValue>;
  through?: InputMaybe<ProductGroupThrough>;
  unitOfMeasure?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 产品:分组列表 / Product: a list of groups */
export type ProductGroupConnection = {
  __typename?: 'ProductGroupConnection';
  edges: Array<ProductGroupEdge>;
  nodes: Array<ProductGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 产品:一组记录中不同值的个数 / Product: how many different values a group has */
export type ProductGroupCountDistinct = {
  __typename?: 'ProductGroupCountDistinct';
  active?: Maybe<Scalars['Int']['output']>;
  code?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  family?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['Int']['output']>;
  unitOfMeasure?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 产品:列表中的一项及其游标 / Product: one item of a list with its cursor */
export type ProductGroupEdge = {
  __typename?: 'ProductGroupEdge';
  cursor: Scalars['String']['output'];
  node: ProductGroup;
};

/** 产品:一组记录的共同值 / Product: the values that the records of a group share */
export type ProductGroupKey = {
  __typename?: 'ProductGroupKey';
  active?: Maybe<Scalars['Boolean']['output']>;
  code?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  family?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  through?: Maybe<ProductGroupKeyThrough>;
  unitOfMeasure?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 产品:按分组的键排序 / Product: order by a key of the groups */
export type ProductGroupKeyOrderBy = {
  active?: InputMaybe<SortDirection>;
  code?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  family?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  through?: InputMaybe<ProductGroupKeyOrderThrough>;
  unitOfMeasure?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 产品:经关系取其键 / Product: keys of the records behind its relations */
export type ProductGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 产品:经关系取其键 / Product: keys of the records behind its relations */
export type ProductGroupKeyThrough = {
  __typename?: 'ProductGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 产品:一组记录的最大值 / Product: of a group, the largest values */
export type ProductGroupMax = {
  __typename?: 'ProductGroupMax';
  listPrice?: Maybe<MoneyAggregate>;
};

/** 产品:一组记录的最小值 / Product: of a group, the smallest values */
export type ProductGroupMin = {
  __typename?: 'ProductGroupMin';
  listPrice?: Maybe<MoneyAggregate>;
};

/** 产品:组的排序,每个元素恰好一个键 / Product: order of the groups, exactly one key per element */
export type ProductGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<ProductGroupKeyOrderBy>;
};

/** 产品:经关系取其键 / Product: keys of the records behind its relations */
export type ProductGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 产品:保留哪些组 / Product: which groups stay */
export type ProductHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 产品:唯一字段 / Product: the fields that name one record */
export enum ProductKey {
  /** 编码 / Code */
  Code = 'CODE',
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 产品 / Product。每个元素恰好一个键 / exactly one key per element */
export type ProductOrderBy = {
  active?: InputMaybe<SortDirection>;
  code?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  family?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  listPrice?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  unitOfMeasure?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 产品 / Product */
export type ProductPayload = {
  __typename?: 'ProductPayload';
  errors: Array<UserError>;
  product?: Maybe<Product>;
};

/** 产品 / Product */
export type ProductWhere = {
  active?: InputMaybe<BooleanFilter>;
  and?: InputMaybe<Array<ProductWhere>>;
  code?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  externalId?: InputMaybe<StringFilter>;
  family?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  listPrice?: InputMaybe<MoneyFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<ProductWhere>;
  or?: InputMaybe<Array<ProductWhere>>;
  orderLines?: InputMaybe<OrderLineListWhere>;
  priceListEntries?: InputMaybe<PriceListEntryListWhere>;
  unitOfMeasure?: InputMaybe<StringFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 读取 / everything that can be read */
export type Query = {
  __typename?: 'Query';
  /** 客户 / Account */
  account?: Maybe<Account>;
  /** 客户 / Account */
  accountGroups: AccountGroupConnection;
  /** 客户关系 / Account relation */
  accountRelation?: Maybe<AccountRelation>;
  /** 客户关系 / Account relation */
  accountRelationGroups: AccountRelationGroupConnection;
  /** 客户关系 / Account relation */
  accountRelations: AccountRelationConnection;
  /** 客户 / Account */
  accounts: AccountConnection;
  /** 工作记录 / Activity */
  activities: ActivityConnection;
  /** 工作记录 / Activity */
  activity?: Maybe<Activity>;
  /** 工作记录 / Activity */
  activityGroups: ActivityGroupConnection;
  /** 任职 / Affiliation */
  affiliation?: Maybe<Affiliation>;
  /** 任职 / Affiliation */
  affiliationGroups: AffiliationGroupConnection;
  /** 任职 / Affiliation */
  affiliations: AffiliationConnection;
  /** API 密钥 / API key */
  apiKey?: Maybe<ApiKey>;
  /** API 密钥 / API key */
  apiKeys: ApiKeyConnection;
  /** 附件 / Attachment */
  attachment?: Maybe<Attachment>;
  /** 附件 / Attachment */
  attachmentGroups: AttachmentGroupConnection;
  /** 附件 / Attachment */
  attachments: AttachmentConnection;
  /** 审计记录 / Audit entry */
  auditEntries: AuditEntryConnection;
  /** 审计记录 / Audit entry */
  auditEntry?: Maybe<AuditEntry>;
  /** 银行账户 / Financial account */
  bankFinancialAccount?: Maybe<BankFinancialAccount>;
  /** 银行账户 / Financial account */
  bankFinancialAccountGroups: BankFinancialAccountGroupConnection;
  /** 银行账户 / Financial account */
  bankFinancialAccounts: BankFinancialAccountConnection;
  /** 家庭 / Household */
  bankHousehold?: Maybe<BankHousehold>;
  /** 家庭 / Household */
  bankHouseholdGroups: BankHouseholdGroupConnection;
  /** 家庭成员 / Household member */
  bankHouseholdMember?: Maybe<BankHouseholdMember>;
  /** 家庭成员 / Household member */
  bankHouseholdMemberGroups: BankHouseholdMemberGroupConnection;
  /** 家庭成员 / Household member */
  bankHouseholdMembers: BankHouseholdMemberConnection;
  /** 家庭 / Household */
  bankHouseholds: BankHouseholdConnection;
  /** 项目参与方 / Participant */
  buildingParticipant?: Maybe<BuildingParticipant>;
  /** 项目参与方 / Participant */
  buildingParticipantGroups: BuildingParticipantGroupConnection;
  /** 项目参与方 / Participant */
  buildingParticipants: BuildingParticipantConnection;
  /** 工程项目 / Project */
  buildingProject?: Maybe<BuildingProject>;
  /** 工程项目 / Project */
  buildingProjectGroups: BuildingProjectGroupConnection;
  /** 工程项目 / Project */
  buildingProjects: BuildingProjectConnection;
  /** 市场活动 / Campaign */
  campaign?: Maybe<Campaign>;
  /** 市场活动 / Campaign */
  campaignGroups: CampaignGroupConnection;
  /** 市场活动成员 / Campaign member */
  campaignMember?: Maybe<CampaignMember>;
  /** 市场活动成员 / Campaign member */
  campaignMemberGroups: CampaignMemberGroupConnection;
  /** 市场活动成员 / Campaign member */
  campaignMembers: CampaignMemberConnection;
  /** 市场活动 / Campaign */
  campaigns: CampaignConnection;
  /** 授权 / Consent */
  consent?: Maybe<Consent>;
  /** 授权 / Consent */
  consentGroups: ConsentGroupConnection;
  /** 授权 / Consent */
  consents: ConsentConnection;
  /** 联系人 / Contact */
  contact?: Maybe<Contact>;
  /** 联系人 / Contact */
  contactGroups: ContactGroupConnection;
  /** 联系方式 / Contact point */
  contactPoint?: Maybe<ContactPoint>;
  /** 联系方式 / Contact point */
  contactPointGroups: ContactPointGroupConnection;
  /** 联系方式 / Contact point */
  contactPoints: ContactPointConnection;
  /** 联系人 / Contact */
  contacts: ContactConnection;
  /** 汇率 / Exchange rate */
  exchangeRate?: Maybe<ExchangeRate>;
  /** 汇率 / Exchange rate */
  exchangeRateGroups: ExchangeRateGroupConnection;
  /** 汇率 / Exchange rate */
  exchangeRates: ExchangeRateConnection;
  /** 能否操作一条记录及其依据;查询他人需要 access:explain / whether somebody may do something with a record, and why; asking for others needs `access:explain` */
  explainAccess?: Maybe<AccessExplanation>;
  /** 房态查询 / Free rooms per type over a period */
  hotelAvailability: Array<HotelAvailability>;
  /** 酒店 / Property */
  hotelProperties: HotelPropertyConnection;
  /** 酒店 / Property */
  hotelProperty?: Maybe<HotelProperty>;
  /** 酒店 / Property */
  hotelPropertyGroups: HotelPropertyGroupConnection;
  /** 预订 / Reservation */
  hotelReservation?: Maybe<HotelReservation>;
  /** 预订 / Reservation */
  hotelReservationGroups: HotelReservationGroupConnection;
  /** 预订状态变更 / Reservation status change */
  hotelReservationStatusChange?: Maybe<HotelReservationStatusChange>;
  /** 预订状态变更 / Reservation status change */
  hotelReservationStatusChangeGroups: HotelReservationStatusChangeGroupConnection;
  /** 预订状态变更 / Reservation status change */
  hotelReservationStatusChanges: HotelReservationStatusChangeConnection;
  /** 预订 / Reservation */
  hotelReservations: HotelReservationConnection;
  /** 客房 / Room */
  hotelRoom?: Maybe<HotelRoom>;
  /** 客房 / Room */
  hotelRoomGroups: HotelRoomGroupConnection;
  /** 房型 / Room type */
  hotelRoomType?: Maybe<HotelRoomType>;
  /** 房型 / Room type */
  hotelRoomTypeGroups: HotelRoomTypeGroupConnection;
  /** 房型 / Room type */
  hotelRoomTypes: HotelRoomTypeConnection;
  /** 客房 / Room */
  hotelRooms: HotelRoomConnection;
  /** 线索 / Lead */
  lead?: Maybe<Lead>;
  /** 线索 / Lead */
  leadGroups: LeadGroupConnection;
  /** 线索 / Lead */
  leads: LeadConnection;
  /** 当前用户;未登录为 null / who is asking; null when anonymous */
  me?: Maybe<Me>;
  /** 实体、字段、标签 / entities, fields and labels, as far as you may read them */
  metadata: Metadata;
  /** 任一类型的一条记录 / one record of any type, by its id */
  node?: Maybe<Node>;
  /** 按编号的多条记录,看不到的为 null / records in the order of the ids; null where there is none to see */
  nodes: Array<Maybe<Node>>;
  /** 备注 / Note */
  note?: Maybe<Note>;
  /** 备注 / Note */
  noteGroups: NoteGroupConnection;
  /** 备注 / Note */
  notes: NoteConnection;
  /** 销售机会 / Opportunity */
  opportunities: OpportunityConnection;
  /** 销售机会 / Opportunity */
  opportunity?: Maybe<Opportunity>;
  /** 竞争对手 / Opportunity competitor */
  opportunityCompetitor?: Maybe<OpportunityCompetitor>;
  /** 竞争对手 / Opportunity competitor */
  opportunityCompetitorGroups: OpportunityCompetitorGroupConnection;
  /** 竞争对手 / Opportunity competitor */
  opportunityCompetitors: OpportunityCompetitorConnection;
  /** 销售机会 / Opportunity */
  opportunityGroups: OpportunityGroupConnection;
  /** 销售机会明细 / Opportunity line */
  opportunityLine?: Maybe<OpportunityLine>;
  /** 销售机会明细 / Opportunity line */
  opportunityLineGroups: OpportunityLineGroupConnection;
  /** 销售机会明细 / Opportunity line */
  opportunityLines: OpportunityLineConnection;
  /** 机会参与人 / Opportunity participant */
  opportunityParticipant?: Maybe<OpportunityParticipant>;
  /** 机会参与人 / Opportunity participant */
  opportunityParticipantGroups: OpportunityParticipantGroupConnection;
  /** 机会参与人 / Opportunity participant */
  opportunityParticipants: OpportunityParticipantConnection;
  /** 订单 / Order */
  order?: Maybe<Order>;
  /** 订单 / Order */
  orderGroups: OrderGroupConnection;
  /** 订单明细 / Order line */
  orderLine?: Maybe<OrderLine>;
  /** 订单明细 / Order line */
  orderLineGroups: OrderLineGroupConnection;
  /** 订单明细 / Order line */
  orderLines: OrderLineConnection;
  /** 订单 / Order */
  orders: OrderConnection;
  /** 组织单元 / Organisational unit */
  orgUnit?: Maybe<OrgUnit>;
  /** 组织单元 / Organisational unit */
  orgUnitGroups: OrgUnitGroupConnection;
  /** 组织单元 / Organisational unit */
  orgUnits: OrgUnitConnection;
  /** 角色的全部权限(需要 access:matrix) / everything that a role can do; needs `access:matrix` */
  permissionMatrix?: Maybe<PermissionMatrix>;
  /** 销售流程 / Pipeline */
  pipeline?: Maybe<Pipeline>;
  /** 销售流程 / Pipeline */
  pipelineGroups: PipelineGroupConnection;
  /** 销售流程 / Pipeline */
  pipelines: PipelineConnection;
  /** 价目表 / Price list */
  priceList?: Maybe<PriceList>;
  /** 价目 / Price list entry */
  priceListEntries: PriceListEntryConnection;
  /** 价目 / Price list entry */
  priceListEntry?: Maybe<PriceListEntry>;
  /** 价目 / Price list entry */
  priceListEntryGroups: PriceListEntryGroupConnection;
  /** 价目表 / Price list */
  priceListGroups: PriceListGroupConnection;
  /** 价目表 / Price list */
  priceLists: PriceListConnection;
  /** 产品 / Product */
  product?: Maybe<Product>;
  /** 产品 / Product */
  productGroups: ProductGroupConnection;
  /** 产品 / Product */
  products: ProductConnection;
  /** 报价 / Quote */
  quote?: Maybe<Quote>;
  /** 报价 / Quote */
  quoteGroups: QuoteGroupConnection;
  /** 报价明细 / Quote line */
  quoteLine?: Maybe<QuoteLine>;
  /** 报价明细 / Quote line */
  quoteLineGroups: QuoteLineGroupConnection;
  /** 报价明细 / Quote line */
  quoteLines: QuoteLineConnection;
  /** 报价 / Quote */
  quotes: QuoteConnection;
  /** 收款 / Receipt */
  receipt?: Maybe<Receipt>;
  /** 收款分配 / Receipt allocation */
  receiptAllocation?: Maybe<ReceiptAllocation>;
  /** 收款分配 / Receipt allocation */
  receiptAllocationGroups: ReceiptAllocationGroupConnection;
  /** 收款分配 / Receipt allocation */
  receiptAllocations: ReceiptAllocationConnection;
  /** 收款 / Receipt */
  receiptGroups: ReceiptGroupConnection;
  /** 收款 / Receipt */
  receipts: ReceiptConnection;
  /** 应收款 / Receivable */
  receivable?: Maybe<Receivable>;
  /** 应收款 / Receivable */
  receivableGroups: ReceivableGroupConnection;
  /** 应收款 / Receivable */
  receivables: ReceivableConnection;
  /** 共享记录 / Record share */
  recordShare?: Maybe<RecordShare>;
  /** 共享记录 / Record share */
  recordShareGroups: RecordShareGroupConnection;
  /** 共享记录 / Record share */
  recordShares: RecordShareConnection;
  /** 词表值 / Reference value */
  referenceValue?: Maybe<ReferenceValue>;
  /** 词表值 / Reference value */
  referenceValueGroups: ReferenceValueGroupConnection;
  /** 词表值 / Reference value */
  referenceValues: ReferenceValueConnection;
  /** 角色 / Role */
  role?: Maybe<Role>;
  /** 角色分配 / Role assignment */
  roleAssignment?: Maybe<RoleAssignment>;
  /** 角色分配 / Role assignment */
  roleAssignmentGroups: RoleAssignmentGroupConnection;
  /** 角色分配 / Role assignment */
  roleAssignments: RoleAssignmentConnection;
  /** 授权 / Role grant */
  roleGrant?: Maybe<RoleGrant>;
  /** 授权 / Role grant */
  roleGrantGroups: RoleGrantGroupConnection;
  /** 授权 / Role grant */
  roleGrants: RoleGrantConnection;
  /** 角色 / Role */
  roleGroups: RoleGroupConnection;
  /** 角色 / Role */
  roles: RoleConnection;
  /** 保存的视图 / Saved view */
  savedView?: Maybe<SavedView>;
  /** 保存的视图 / Saved view */
  savedViewGroups: SavedViewGroupConnection;
  /** 保存的视图 / Saved view */
  savedViews: SavedViewConnection;
  /** 登录会话 / Sign-in session */
  signInSession?: Maybe<SignInSession>;
  /** 登录会话 / Sign-in session */
  signInSessions: SignInSessionConnection;
  /** 销售阶段 / Stage */
  stage?: Maybe<Stage>;
  /** 阶段变更 / Stage change */
  stageChange?: Maybe<StageChange>;
  /** 阶段变更 / Stage change */
  stageChangeGroups: StageChangeGroupConnection;
  /** 阶段变更 / Stage change */
  stageChanges: StageChangeConnection;
  /** 销售阶段 / Stage */
  stageGroups: StageGroupConnection;
  /** 销售阶段 / Stage */
  stages: StageConnection;
  /** 标签 / Tag */
  tag?: Maybe<Tag>;
  /** 标签 / Tag */
  tagGroups: TagGroupConnection;
  /** 标签使用 / Tagging */
  tagging?: Maybe<Tagging>;
  /** 标签使用 / Tagging */
  taggingGroups: TaggingGroupConnection;
  /** 标签使用 / Tagging */
  taggings: TaggingConnection;
  /** 标签 / Tag */
  tags: TagConnection;
  /** 待办任务 / Task */
  task?: Maybe<Task>;
  /** 待办任务 / Task */
  taskGroups: TaskGroupConnection;
  /** 待办任务 / Task */
  tasks: TaskConnection;
  /** 团队 / Team */
  team?: Maybe<Team>;
  /** 团队 / Team */
  teamGroups: TeamGroupConnection;
  /** 团队 / Team */
  teams: TeamConnection;
  /** 用户 / User */
  user?: Maybe<User>;
  /** 用户 / User */
  userGroups: UserGroupConnection;
  /** 用户 / User */
  users: UserConnection;
};


/** 读取 / everything that can be read */
export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryAccountGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<AccountGroupBy>;
  having?: InputMaybe<AccountHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AccountGroupOrderBy>>;
  where?: InputMaybe<AccountWhere>;
};


/** 读取 / everything that can be read */
export type QueryAccountRelationArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryAccountRelationGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<AccountRelationGroupBy>;
  having?: InputMaybe<AccountRelationHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AccountRelationGroupOrderBy>>;
  where?: InputMaybe<AccountRelationWhere>;
};


/** 读取 / everything that can be read */
export type QueryAccountRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AccountRelationOrderBy>>;
  where?: InputMaybe<AccountRelationWhere>;
};


/** 读取 / everything that can be read */
export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AccountOrderBy>>;
  where?: InputMaybe<AccountWhere>;
};


/** 读取 / everything that can be read */
export type QueryActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityOrderBy>>;
  where?: InputMaybe<ActivityWhere>;
};


/** 读取 / everything that can be read */
export type QueryActivityArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryActivityGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<ActivityGroupBy>;
  having?: InputMaybe<ActivityHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityGroupOrderBy>>;
  where?: InputMaybe<ActivityWhere>;
};


/** 读取 / everything that can be read */
export type QueryAffiliationArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryAffiliationGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<AffiliationGroupBy>;
  having?: InputMaybe<AffiliationHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AffiliationGroupOrderBy>>;
  where?: InputMaybe<AffiliationWhere>;
};


/** 读取 / everything that can be read */
export type QueryAffiliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AffiliationOrderBy>>;
  where?: InputMaybe<AffiliationWhere>;
};


/** 读取 / everything that can be read */
export type QueryApiKeyArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryApiKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ApiKeyOrderBy>>;
  where?: InputMaybe<ApiKeyWhere>;
};


/** 读取 / everything that can be read */
export type QueryAttachmentArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryAttachmentGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<AttachmentGroupBy>;
  having?: InputMaybe<AttachmentHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttachmentGroupOrderBy>>;
  where?: InputMaybe<AttachmentWhere>;
};


/** 读取 / everything that can be read */
export type QueryAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttachmentOrderBy>>;
  where?: InputMaybe<AttachmentWhere>;
};


/** 读取 / everything that can be read */
export type QueryAuditEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AuditEntryOrderBy>>;
  where?: InputMaybe<AuditEntryWhere>;
};


/** 读取 / everything that can be read */
export type QueryAuditEntryArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryBankFinancialAccountArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryBankFinancialAccountGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<BankFinancialAccountGroupBy>;
  having?: InputMaybe<BankFinancialAccountHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BankFinancialAccountGroupOrderBy>>;
  where?: InputMaybe<BankFinancialAccountWhere>;
};


/** 读取 / everything that can be read */
export type QueryBankFinancialAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BankFinancialAccountOrderBy>>;
  where?: InputMaybe<BankFinancialAccountWhere>;
};


/** 读取 / everything that can be read */
export type QueryBankHouseholdArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryBankHouseholdGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<BankHouseholdGroupBy>;
  having?: InputMaybe<BankHouseholdHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BankHouseholdGroupOrderBy>>;
  where?: InputMaybe<BankHouseholdWhere>;
};


/** 读取 / everything that can be read */
export type QueryBankHouseholdMemberArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryBankHouseholdMemberGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<BankHouseholdMemberGroupBy>;
  having?: InputMaybe<BankHouseholdMemberHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BankHouseholdMemberGroupOrderBy>>;
  where?: InputMaybe<BankHouseholdMemberWhere>;
};


/** 读取 / everything that can be read */
export type QueryBankHouseholdMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BankHouseholdMemberOrderBy>>;
  where?: InputMaybe<BankHouseholdMemberWhere>;
};


/** 读取 / everything that can be read */
export type QueryBankHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BankHouseholdOrderBy>>;
  where?: InputMaybe<BankHouseholdWhere>;
};


/** 读取 / everything that can be read */
export type QueryBuildingParticipantArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryBuildingParticipantGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<BuildingParticipantGroupBy>;
  having?: InputMaybe<BuildingParticipantHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BuildingParticipantGroupOrderBy>>;
  where?: InputMaybe<BuildingParticipantWhere>;
};


/** 读取 / everything that can be read */
export type QueryBuildingParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BuildingParticipantOrderBy>>;
  where?: InputMaybe<BuildingParticipantWhere>;
};


/** 读取 / everything that can be read */
export type QueryBuildingProjectArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryBuildingProjectGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<BuildingProjectGroupBy>;
  having?: InputMaybe<BuildingProjectHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BuildingProjectGroupOrderBy>>;
  where?: InputMaybe<BuildingProjectWhere>;
};


/** 读取 / everything that can be read */
export type QueryBuildingProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BuildingProjectOrderBy>>;
  where?: InputMaybe<BuildingProjectWhere>;
};


/** 读取 / everything that can be read */
export type QueryCampaignArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryCampaignGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<CampaignGroupBy>;
  having?: InputMaybe<CampaignHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CampaignGroupOrderBy>>;
  where?: InputMaybe<CampaignWhere>;
};


/** 读取 / everything that can be read */
export type QueryCampaignMemberArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryCampaignMemberGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<CampaignMemberGroupBy>;
  having?: InputMaybe<CampaignMemberHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CampaignMemberGroupOrderBy>>;
  where?: InputMaybe<CampaignMemberWhere>;
};


/** 读取 / everything that can be read */
export type QueryCampaignMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CampaignMemberOrderBy>>;
  where?: InputMaybe<CampaignMemberWhere>;
};


/** 读取 / everything that can be read */
export type QueryCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CampaignOrderBy>>;
  where?: InputMaybe<CampaignWhere>;
};


/** 读取 / everything that can be read */
export type QueryConsentArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryConsentGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<ConsentGroupBy>;
  having?: InputMaybe<ConsentHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ConsentGroupOrderBy>>;
  where?: InputMaybe<ConsentWhere>;
};


/** 读取 / everything that can be read */
export type QueryConsentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ConsentOrderBy>>;
  where?: InputMaybe<ConsentWhere>;
};


/** 读取 / everything that can be read */
export type QueryContactArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryContactGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<ContactGroupBy>;
  having?: InputMaybe<ContactHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContactGroupOrderBy>>;
  where?: InputMaybe<ContactWhere>;
};


/** 读取 / everything that can be read */
export type QueryContactPointArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryContactPointGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<ContactPointGroupBy>;
  having?: InputMaybe<ContactPointHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContactPointGroupOrderBy>>;
  where?: InputMaybe<ContactPointWhere>;
};


/** 读取 / everything that can be read */
export type QueryContactPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContactPointOrderBy>>;
  where?: InputMaybe<ContactPointWhere>;
};


/** 读取 / everything that can be read */
export type QueryContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContactOrderBy>>;
  where?: InputMaybe<ContactWhere>;
};


/** 读取 / everything that can be read */
export type QueryExchangeRateArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryExchangeRateGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<ExchangeRateGroupBy>;
  having?: InputMaybe<ExchangeRateHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ExchangeRateGroupOrderBy>>;
  where?: InputMaybe<ExchangeRateWhere>;
};


/** 读取 / everything that can be read */
export type QueryExchangeRatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ExchangeRateOrderBy>>;
  where?: InputMaybe<ExchangeRateWhere>;
};


/** 读取 / everything that can be read */
export type QueryExplainAccessArgs = {
  action: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  user?: InputMaybe<Scalars['ID']['input']>;
};


/** 读取 / everything that can be read */
export type QueryHotelAvailabilityArgs = {
  arrival: Scalars['Date']['input'];
  departure: Scalars['Date']['input'];
  propertyId?: InputMaybe<Scalars['ID']['input']>;
  roomTypeId?: InputMaybe<Scalars['ID']['input']>;
};


/** 读取 / everything that can be read */
export type QueryHotelPropertiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HotelPropertyOrderBy>>;
  where?: InputMaybe<HotelPropertyWhere>;
};


/** 读取 / everything that can be read */
export type QueryHotelPropertyArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryHotelPropertyGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<HotelPropertyGroupBy>;
  having?: InputMaybe<HotelPropertyHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HotelPropertyGroupOrderBy>>;
  where?: InputMaybe<HotelPropertyWhere>;
};


/** 读取 / everything that can be read */
export type QueryHotelReservationArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryHotelReservationGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<HotelReservationGroupBy>;
  having?: InputMaybe<HotelReservationHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HotelReservationGroupOrderBy>>;
  where?: InputMaybe<HotelReservationWhere>;
};


/** 读取 / everything that can be read */
export type QueryHotelReservationStatusChangeArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryHotelReservationStatusChangeGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<HotelReservationStatusChangeGroupBy>;
  having?: InputMaybe<HotelReservationStatusChangeHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HotelReservationStatusChangeGroupOrderBy>>;
  where?: InputMaybe<HotelReservationStatusChangeWhere>;
};


/** 读取 / everything that can be read */
export type QueryHotelReservationStatusChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HotelReservationStatusChangeOrderBy>>;
  where?: InputMaybe<HotelReservationStatusChangeWhere>;
};


/** 读取 / everything that can be read */
export type QueryHotelReservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HotelReservationOrderBy>>;
  where?: InputMaybe<HotelReservationWhere>;
};


/** 读取 / everything that can be read */
export type QueryHotelRoomArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryHotelRoomGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<HotelRoomGroupBy>;
  having?: InputMaybe<HotelRoomHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HotelRoomGroupOrderBy>>;
  where?: InputMaybe<HotelRoomWhere>;
};


/** 读取 / everything that can be read */
export type QueryHotelRoomTypeArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryHotelRoomTypeGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<HotelRoomTypeGroupBy>;
  having?: InputMaybe<HotelRoomTypeHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HotelRoomTypeGroupOrderBy>>;
  where?: InputMaybe<HotelRoomTypeWhere>;
};


/** 读取 / everything that can be read */
export type QueryHotelRoomTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HotelRoomTypeOrderBy>>;
  where?: InputMaybe<HotelRoomTypeWhere>;
};


/** 读取 / everything that can be read */
export type QueryHotelRoomsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HotelRoomOrderBy>>;
  where?: InputMaybe<HotelRoomWhere>;
};


/** 读取 / everything that can be read */
export type QueryLeadArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryLeadGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<LeadGroupBy>;
  having?: InputMaybe<LeadHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LeadGroupOrderBy>>;
  where?: InputMaybe<LeadWhere>;
};


/** 读取 / everything that can be read */
export type QueryLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LeadOrderBy>>;
  where?: InputMaybe<LeadWhere>;
};


/** 读取 / everything that can be read */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** 读取 / everything that can be read */
export type QueryNoteArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryNoteGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<NoteGroupBy>;
  having?: InputMaybe<NoteHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NoteGroupOrderBy>>;
  where?: InputMaybe<NoteWhere>;
};


/** 读取 / everything that can be read */
export type QueryNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NoteOrderBy>>;
  where?: InputMaybe<NoteWhere>;
};


/** 读取 / everything that can be read */
export type QueryOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OpportunityOrderBy>>;
  where?: InputMaybe<OpportunityWhere>;
};


/** 读取 / everything that can be read */
export type QueryOpportunityArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryOpportunityCompetitorArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryOpportunityCompetitorGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<OpportunityCompetitorGroupBy>;
  having?: InputMaybe<OpportunityCompetitorHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OpportunityCompetitorGroupOrderBy>>;
  where?: InputMaybe<OpportunityCompetitorWhere>;
};


/** 读取 / everything that can be read */
export type QueryOpportunityCompetitorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OpportunityCompetitorOrderBy>>;
  where?: InputMaybe<OpportunityCompetitorWhere>;
};


/** 读取 / everything that can be read */
export type QueryOpportunityGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<OpportunityGroupBy>;
  having?: InputMaybe<OpportunityHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OpportunityGroupOrderBy>>;
  where?: InputMaybe<OpportunityWhere>;
};


/** 读取 / everything that can be read */
export type QueryOpportunityLineArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryOpportunityLineGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<OpportunityLineGroupBy>;
  having?: InputMaybe<OpportunityLineHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OpportunityLineGroupOrderBy>>;
  where?: InputMaybe<OpportunityLineWhere>;
};


/** 读取 / everything that can be read */
export type QueryOpportunityLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OpportunityLineOrderBy>>;
  where?: InputMaybe<OpportunityLineWhere>;
};


/** 读取 / everything that can be read */
export type QueryOpportunityParticipantArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryOpportunityParticipantGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<OpportunityParticipantGroupBy>;
  having?: InputMaybe<OpportunityParticipantHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OpportunityParticipantGroupOrderBy>>;
  where?: InputMaybe<OpportunityParticipantWhere>;
};


/** 读取 / everything that can be read */
export type QueryOpportunityParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OpportunityParticipantOrderBy>>;
  where?: InputMaybe<OpportunityParticipantWhere>;
};


/** 读取 / everything that can be read */
export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryOrderGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<OrderGroupBy>;
  having?: InputMaybe<OrderHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrderGroupOrderBy>>;
  where?: InputMaybe<OrderWhere>;
};


/** 读取 / everything that can be read */
export type QueryOrderLineArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryOrderLineGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<OrderLineGroupBy>;
  having?: InputMaybe<OrderLineHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrderLineGroupOrderBy>>;
  where?: InputMaybe<OrderLineWhere>;
};


/** 读取 / everything that can be read */
export type QueryOrderLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrderLineOrderBy>>;
  where?: InputMaybe<OrderLineWhere>;
};


/** 读取 / everything that can be read */
export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrderOrderBy>>;
  where?: InputMaybe<OrderWhere>;
};


/** 读取 / everything that can be read */
export type QueryOrgUnitArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryOrgUnitGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<OrgUnitGroupBy>;
  having?: InputMaybe<OrgUnitHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrgUnitGroupOrderBy>>;
  where?: InputMaybe<OrgUnitWhere>;
};


/** 读取 / everything that can be read */
export type QueryOrgUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrgUnitOrderBy>>;
  where?: InputMaybe<OrgUnitWhere>;
};


/** 读取 / everything that can be read */
export type QueryPermissionMatrixArgs = {
  role: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryPipelineArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryPipelineGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<PipelineGroupBy>;
  having?: InputMaybe<PipelineHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PipelineGroupOrderBy>>;
  where?: InputMaybe<PipelineWhere>;
};


/** 读取 / everything that can be read */
export type QueryPipelinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PipelineOrderBy>>;
  where?: InputMaybe<PipelineWhere>;
};


/** 读取 / everything that can be read */
export type QueryPriceListArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryPriceListEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PriceListEntryOrderBy>>;
  where?: InputMaybe<PriceListEntryWhere>;
};


/** 读取 / everything that can be read */
export type QueryPriceListEntryArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryPriceListEntryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<PriceListEntryGroupBy>;
  having?: InputMaybe<PriceListEntryHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PriceListEntryGroupOrderBy>>;
  where?: InputMaybe<PriceListEntryWhere>;
};


/** 读取 / everything that can be read */
export type QueryPriceListGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<PriceListGroupBy>;
  having?: InputMaybe<PriceListHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PriceListGroupOrderBy>>;
  where?: InputMaybe<PriceListWhere>;
};


/** 读取 / everything that can be read */
export type QueryPriceListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PriceListOrderBy>>;
  where?: InputMaybe<PriceListWhere>;
};


/** 读取 / everything that can be read */
export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryProductGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<ProductGroupBy>;
  having?: InputMaybe<ProductHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProductGroupOrderBy>>;
  where?: InputMaybe<ProductWhere>;
};


/** 读取 / everything that can be read */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProductOrderBy>>;
  where?: InputMaybe<ProductWhere>;
};


/** 读取 / everything that can be read */
export type QueryQuoteArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryQuoteGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<QuoteGroupBy>;
  having?: InputMaybe<QuoteHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteGroupOrderBy>>;
  where?: InputMaybe<QuoteWhere>;
};


/** 读取 / everything that can be read */
export type QueryQuoteLineArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryQuoteLineGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<QuoteLineGroupBy>;
  having?: InputMaybe<QuoteLineHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteLineGroupOrderBy>>;
  where?: InputMaybe<QuoteLineWhere>;
};


/** 读取 / everything that can be read */
export type QueryQuoteLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteLineOrderBy>>;
  where?: InputMaybe<QuoteLineWhere>;
};


/** 读取 / everything that can be read */
export type QueryQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteOrderBy>>;
  where?: InputMaybe<QuoteWhere>;
};


/** 读取 / everything that can be read */
export type QueryReceiptArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryReceiptAllocationArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryReceiptAllocationGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<ReceiptAllocationGroupBy>;
  having?: InputMaybe<ReceiptAllocationHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReceiptAllocationGroupOrderBy>>;
  where?: InputMaybe<ReceiptAllocationWhere>;
};


/** 读取 / everything that can be read */
export type QueryReceiptAllocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReceiptAllocationOrderBy>>;
  where?: InputMaybe<ReceiptAllocationWhere>;
};


/** 读取 / everything that can be read */
export type QueryReceiptGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<ReceiptGroupBy>;
  having?: InputMaybe<ReceiptHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReceiptGroupOrderBy>>;
  where?: InputMaybe<ReceiptWhere>;
};


/** 读取 / everything that can be read */
export type QueryReceiptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReceiptOrderBy>>;
  where?: InputMaybe<ReceiptWhere>;
};


/** 读取 / everything that can be read */
export type QueryReceivableArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryReceivableGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<ReceivableGroupBy>;
  having?: InputMaybe<ReceivableHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReceivableGroupOrderBy>>;
  where?: InputMaybe<ReceivableWhere>;
};


/** 读取 / everything that can be read */
export type QueryReceivablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReceivableOrderBy>>;
  where?: InputMaybe<ReceivableWhere>;
};


/** 读取 / everything that can be read */
export type QueryRecordShareArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryRecordShareGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<RecordShareGroupBy>;
  having?: InputMaybe<RecordShareHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordShareGroupOrderBy>>;
  where?: InputMaybe<RecordShareWhere>;
};


/** 读取 / everything that can be read */
export type QueryRecordSharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordShareOrderBy>>;
  where?: InputMaybe<RecordShareWhere>;
};


/** 读取 / everything that can be read */
export type QueryReferenceValueArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryReferenceValueGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<ReferenceValueGroupBy>;
  having?: InputMaybe<ReferenceValueHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReferenceValueGroupOrderBy>>;
  where?: InputMaybe<ReferenceValueWhere>;
};


/** 读取 / everything that can be read */
export type QueryReferenceValuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReferenceValueOrderBy>>;
  where?: InputMaybe<ReferenceValueWhere>;
};


/** 读取 / everything that can be read */
export type QueryRoleArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryRoleAssignmentArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryRoleAssignmentGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<RoleAssignmentGroupBy>;
  having?: InputMaybe<RoleAssignmentHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RoleAssignmentGroupOrderBy>>;
  where?: InputMaybe<RoleAssignmentWhere>;
};


/** 读取 / everything that can be read */
export type QueryRoleAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RoleAssignmentOrderBy>>;
  where?: InputMaybe<RoleAssignmentWhere>;
};


/** 读取 / everything that can be read */
export type QueryRoleGrantArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryRoleGrantGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<RoleGrantGroupBy>;
  having?: InputMaybe<RoleGrantHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RoleGrantGroupOrderBy>>;
  where?: InputMaybe<RoleGrantWhere>;
};


/** 读取 / everything that can be read */
export type QueryRoleGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RoleGrantOrderBy>>;
  where?: InputMaybe<RoleGrantWhere>;
};


/** 读取 / everything that can be read */
export type QueryRoleGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<RoleGroupBy>;
  having?: InputMaybe<RoleHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RoleGroupOrderBy>>;
  where?: InputMaybe<RoleWhere>;
};


/** 读取 / everything that can be read */
export type QueryRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RoleOrderBy>>;
  where?: InputMaybe<RoleWhere>;
};


/** 读取 / everything that can be read */
export type QuerySavedViewArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QuerySavedViewGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<SavedViewGroupBy>;
  having?: InputMaybe<SavedViewHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SavedViewGroupOrderBy>>;
  where?: InputMaybe<SavedViewWhere>;
};


/** 读取 / everything that can be read */
export type QuerySavedViewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SavedViewOrderBy>>;
  where?: InputMaybe<SavedViewWhere>;
};


/** 读取 / everything that can be read */
export type QuerySignInSessionArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QuerySignInSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SignInSessionOrderBy>>;
  where?: InputMaybe<SignInSessionWhere>;
};


/** 读取 / everything that can be read */
export type QueryStageArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryStageChangeArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryStageChangeGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<StageChangeGroupBy>;
  having?: InputMaybe<StageChangeHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StageChangeGroupOrderBy>>;
  where?: InputMaybe<StageChangeWhere>;
};


/** 读取 / everything that can be read */
export type QueryStageChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StageChangeOrderBy>>;
  where?: InputMaybe<StageChangeWhere>;
};


/** 读取 / everything that can be read */
export type QueryStageGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<StageGroupBy>;
  having?: InputMaybe<StageHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StageGroupOrderBy>>;
  where?: InputMaybe<StageWhere>;
};


/** 读取 / everything that can be read */
export type QueryStagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StageOrderBy>>;
  where?: InputMaybe<StageWhere>;
};


/** 读取 / everything that can be read */
export type QueryTagArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryTagGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<TagGroupBy>;
  having?: InputMaybe<TagHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TagGroupOrderBy>>;
  where?: InputMaybe<TagWhere>;
};


/** 读取 / everything that can be read */
export type QueryTaggingArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryTaggingGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<TaggingGroupBy>;
  having?: InputMaybe<TaggingHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaggingGroupOrderBy>>;
  where?: InputMaybe<TaggingWhere>;
};


/** 读取 / everything that can be read */
export type QueryTaggingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaggingOrderBy>>;
  where?: InputMaybe<TaggingWhere>;
};


/** 读取 / everything that can be read */
export type QueryTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TagOrderBy>>;
  where?: InputMaybe<TagWhere>;
};


/** 读取 / everything that can be read */
export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryTaskGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<TaskGroupBy>;
  having?: InputMaybe<TaskHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaskGroupOrderBy>>;
  where?: InputMaybe<TaskWhere>;
};


/** 读取 / everything that can be read */
export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaskOrderBy>>;
  where?: InputMaybe<TaskWhere>;
};


/** 读取 / everything that can be read */
export type QueryTeamArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryTeamGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<TeamGroupBy>;
  having?: InputMaybe<TeamHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TeamGroupOrderBy>>;
  where?: InputMaybe<TeamWhere>;
};


/** 读取 / everything that can be read */
export type QueryTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TeamOrderBy>>;
  where?: InputMaybe<TeamWhere>;
};


/** 读取 / everything that can be read */
export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


/** 读取 / everything that can be read */
export type QueryUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<UserGroupBy>;
  having?: InputMaybe<UserHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UserGroupOrderBy>>;
  where?: InputMaybe<UserWhere>;
};


/** 读取 / everything that can be read */
export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UserOrderBy>>;
  where?: InputMaybe<UserWhere>;
};

/** 报价 / Quote */
export type Quote = Node & Record & {
  __typename?: 'Quote';
  /** 客户 / Account */
  account?: Maybe<Account>;
  /** 工作记录 / Activities */
  activities: ActivityConnection;
  /** 附件 / Attachments */
  attachments: AttachmentConnection;
  /** 联系人 / Contact */
  contact?: Maybe<Contact>;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 币种 / Currency */
  currency: Scalars['CurrencyCode']['output'];
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 说明 / Description */
  description?: Maybe<Scalars['String']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 明细 / Lines */
  lines: QuoteLineConnection;
  /** 备注 / Notes */
  notes: NoteConnection;
  /** 报价单号 / Number */
  number: Scalars['String']['output'];
  /** 销售机会 / Opportunity */
  opportunity?: Maybe<Opportunity>;
  /** 订单 / Orders */
  orders: OrderConnection;
  /** 负责人 / Owner */
  owner?: Maybe<User>;
  /** 价目表 / Price list */
  priceList?: Maybe<PriceList>;
  /** 状态 / Status */
  status: QuoteStatus;
  /** 标签 / Taggings */
  taggings: TaggingConnection;
  /** 团队 / Team */
  team?: Maybe<Team>;
  /** 总额 / Total */
  total?: Maybe<Money>;
  /** 部门 / Unit */
  unit?: Maybe<OrgUnit>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 有效期至 / Valid until */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};


/** 报价 / Quote */
export type QuoteActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityOrderBy>>;
  where?: InputMaybe<ActivityWhere>;
};


/** 报价 / Quote */
export type QuoteAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttachmentOrderBy>>;
  where?: InputMaybe<AttachmentWhere>;
};


/** 报价 / Quote */
export type QuoteLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QuoteLineOrderBy>>;
  where?: InputMaybe<QuoteLineWhere>;
};


/** 报价 / Quote */
export type QuoteNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NoteOrderBy>>;
  where?: InputMaybe<NoteWhere>;
};


/** 报价 / Quote */
export type QuoteOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrderOrderBy>>;
  where?: InputMaybe<OrderWhere>;
};


/** 报价 / Quote */
export type QuoteTaggingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaggingOrderBy>>;
  where?: InputMaybe<TaggingWhere>;
};

/** 报价 / Quote */
export type QuoteConnection = {
  __typename?: 'QuoteConnection';
  edges: Array<QuoteEdge>;
  nodes: Array<Quote>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 报价 / Quote */
export type QuoteConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 报价:列表中的一项及其游标 / Quote: one item of a list with its cursor */
export type QuoteEdge = {
  __typename?: 'QuoteEdge';
  cursor: Scalars['String']['output'];
  node: Quote;
};

/** 报价:一组记录及其统计 / Quote: one group of records with its figures */
export type QuoteGroup = {
  __typename?: 'QuoteGroup';
  avg: QuoteGroupAvg;
  count: Scalars['Int']['output'];
  countDistinct: QuoteGroupCountDistinct;
  key: QuoteGroupKey;
  max: QuoteGroupMax;
  min: QuoteGroupMin;
  sum: QuoteGroupSum;
};

/** 报价:一组记录的平均值 / Quote: of a group, the averages */
export type QuoteGroupAvg = {
  __typename?: 'QuoteGroupAvg';
  total?: Maybe<MoneyAggregate>;
};

/** 报价 / Quote。每个元素恰好一个键 / exactly one key per element */
export type QuoteGroupBy = {
  account?: InputMaybe<GroupValue>;
  contact?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  currency?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  opportunity?: InputMaybe<GroupValue>;
  owner?: InputMaybe<GroupValue>;
  priceList?: InputMaybe<GroupValue>;
  status?: InputMaybe<GroupValue>;
  team?: InputMaybe<GroupValue>;
  through?: InputMaybe<QuoteGroupThrough>;
  unit?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
  validUntil?: InputMaybe<DateGroup>;
};

/** 报价:分组列表 / Quote: a list of groups */
export type QuoteGroupConnection = {
  __typename?: 'QuoteGroupConnection';
  edges: Array<QuoteGroupEdge>;
  nodes: Array<QuoteGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 报价:一组记录中不同值的个数 / Quote: how many different values a group has */
export type QuoteGroupCountDistinct = {
  __typename?: 'QuoteGroupCountDistinct';
  account?: Maybe<Scalars['Int']['output']>;
  contact?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  currency?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  opportunity?: Maybe<Scalars['Int']['output']>;
  owner?: Maybe<Scalars['Int']['output']>;
  priceList?: Maybe<Scalars['Int']['output']>;
  status?: Maybe<Scalars['Int']['output']>;
  team?: Maybe<Scalars['Int']['output']>;
  unit?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
  validUntil?: Maybe<Scalars['Int']['output']>;
};

/** 报价:列表中的一项及其游标 / Quote: one item of a list with its cursor */
export type QuoteGroupEdge = {
  __typename?: 'QuoteGroupEdge';
  cursor: Scalars['String']['output'];
  node: QuoteGroup;
};

/** 报价:一组记录的共同值 / Quote: the values that the records of a group share */
export type QuoteGroupKey = {
  __typename?: 'QuoteGroupKey';
  account?: Maybe<Account>;
  contact?: Maybe<Contact>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  currency?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  opportunity?: Maybe<Opportunity>;
  owner?: Maybe<User>;
  priceList?: Maybe<PriceList>;
  status?: Maybe<QuoteStatus>;
  team?: Maybe<Team>;
  through?: Maybe<QuoteGroupKeyThrough>;
  unit?: Maybe<OrgUnit>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** 报价:按分组的键排序 / Quote: order by a key of the groups */
export type QuoteGroupKeyOrderBy = {
  account?: InputMaybe<SortDirection>;
  contact?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  currency?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  opportunity?: InputMaybe<SortDirection>;
  owner?: InputMaybe<SortDirection>;
  priceList?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  team?: InputMaybe<SortDirection>;
  through?: InputMaybe<QuoteGroupKeyOrderThrough>;
  unit?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
  validUntil?: InputMaybe<SortDirection>;
};

/** 报价:经关系取其键 / Quote: keys of the records behind its relations */
export type QuoteGroupKeyOrderThrough = {
  account?: InputMaybe<AccountGroupKeyOrderBy>;
  contact?: InputMaybe<ContactGroupKeyOrderBy>;
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  opportunity?: InputMaybe<OpportunityGroupKeyOrderBy>;
  owner?: InputMaybe<UserGroupKeyOrderBy>;
  priceList?: InputMaybe<PriceListGroupKeyOrderBy>;
  team?: InputMaybe<TeamGroupKeyOrderBy>;
  unit?: InputMaybe<OrgUnitGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 报价:经关系取其键 / Quote: keys of the records behind its relations */
export type QuoteGroupKeyThrough = {
  __typename?: 'QuoteGroupKeyThrough';
  account?: Maybe<AccountGroupKey>;
  contact?: Maybe<ContactGroupKey>;
  createdBy?: Maybe<UserGroupKey>;
  opportunity?: Maybe<OpportunityGroupKey>;
  owner?: Maybe<UserGroupKey>;
  priceList?: Maybe<PriceListGroupKey>;
  team?: Maybe<TeamGroupKey>;
  unit?: Maybe<OrgUnitGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 报价:一组记录的最大值 / Quote: of a group, the largest values */
export type QuoteGroupMax = {
  __typename?: 'QuoteGroupMax';
  total?: Maybe<MoneyAggregate>;
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** 报价:排序组的最大值 / Quote: order groups by largest values */
export type QuoteGroupMaxOrderBy = {
  validUntil?: InputMaybe<SortDirection>;
};

/** 报价:一组记录的最小值 / Quote: of a group, the smallest values */
export type QuoteGroupMin = {
  __typename?: 'QuoteGroupMin';
  total?: Maybe<MoneyAggregate>;
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** 报价:排序组的最小值 / Quote: order groups by smallest values */
export type QuoteGroupMinOrderBy = {
  validUntil?: InputMaybe<SortDirection>;
};

/** 报价:组的排序,每个元素恰好一个键 / Quote: order of the groups, exactly one key per element */
export type QuoteGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<QuoteGroupKeyOrderBy>;
  max?: InputMaybe<QuoteGroupMaxOrderBy>;
  min?: InputMaybe<QuoteGroupMinOrderBy>;
};

/** 报价:一组记录的合计 / Quote: of a group, the sums */
export type QuoteGroupSum = {
  __typename?: 'QuoteGroupSum';
  total?: Maybe<MoneyAggregate>;
};

/** 报价:经关系取其键 / Quote: keys of the records behind its relations */
export type QuoteGroupThrough = {
  account?: InputMaybe<AccountGroupBy>;
  contact?: InputMaybe<ContactGroupBy>;
  createdBy?: InputMaybe<UserGroupBy>;
  opportunity?: InputMaybe<OpportunityGroupBy>;
  owner?: InputMaybe<UserGroupBy>;
  priceList?: InputMaybe<PriceListGroupBy>;
  team?: InputMaybe<TeamGroupBy>;
  unit?: InputMaybe<OrgUnitGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 报价:保留哪些组 / Quote: which groups stay */
export type QuoteHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 报价:唯一字段 / Quote: the fields that name one record */
export enum QuoteKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID',
  /** 报价单号 / Number */
  Number = 'NUMBER'
}

/** 报价明细 / Quote line */
export type QuoteLine = Node & Record & {
  __typename?: 'QuoteLine';
  /** 金额 / Amount */
  amount?: Maybe<Money>;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 描述 / Description */
  description?: Maybe<Scalars['String']['output']>;
  /** 折扣(%) / Discount (%) */
  discount: Scalars['Decimal']['output'];
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 单价 / Price */
  price?: Maybe<Money>;
  /** 产品 / Product */
  product?: Maybe<Product>;
  /** 数量 / Quantity */
  quantity: Scalars['Decimal']['output'];
  /** 报价 / Quote */
  quote?: Maybe<Quote>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};

/** 报价明细 / Quote line */
export type QuoteLineConnection = {
  __typename?: 'QuoteLineConnection';
  edges: Array<QuoteLineEdge>;
  nodes: Array<QuoteLine>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 报价明细 / Quote line */
export type QuoteLineConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 报价明细:列表中的一项及其游标 / Quote line: one item of a list with its cursor */
export type QuoteLineEdge = {
  __typename?: 'QuoteLineEdge';
  cursor: Scalars['String']['output'];
  node: QuoteLine;
};

/** 报价明细:一组记录及其统计 / Quote line: one group of records with its figures */
export type QuoteLineGroup = {
  __typename?: 'QuoteLineGroup';
  avg: QuoteLineGroupAvg;
  count: Scalars['Int']['output'];
  countDistinct: QuoteLineGroupCountDistinct;
  key: QuoteLineGroupKey;
  max: QuoteLineGroupMax;
  min: QuoteLineGroupMin;
  sum: QuoteLineGroupSum;
};

/** 报价明细:一组记录的平均值 / Quote line: of a group, the averages */
export type QuoteLineGroupAvg = {
  __typename?: 'QuoteLineGroupAvg';
  amount?: Maybe<MoneyAggregate>;
  discount?: Maybe<Scalars['Decimal']['output']>;
  price?: Maybe<MoneyAggregate>;
  quantity?: Maybe<Scalars['Decimal']['output']>;
};

/** 报价明细:筛选组的平均值 / Quote line: filter groups by averages */
export type QuoteLineGroupAvgHaving = {
  discount?: InputMaybe<DecimalFilter>;
  quantity?: InputMaybe<DecimalFilter>;
};

/** 报价明细:排序组的平均值 / Quote line: order groups by averages */
export type QuoteLineGroupAvgOrderBy = {
  discount?: InputMaybe<SortDirection>;
  quantity?: InputMaybe<SortDirection>;
};

/** 报价明细 / Quote line。每个元素恰好一个键 / exactly one key per element */
export type QuoteLineGroupBy = {
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  product?: InputMaybe<GroupValue>;
  quote?: InputMaybe<GroupValue>;
  through?: InputMaybe<QuoteLineGroupThrough>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 报价明细:分组列表 / Quote line: a list of groups */
export type QuoteLineGroupConnection = {
  __typename?: 'QuoteLineGroupConnection';
  edges: Array<QuoteLineGroupEdge>;
  nodes: Array<QuoteLineGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 报价明细:一组记录中不同值的个数 / Quote line: how many different values a group has */
export type QuoteLineGroupCountDistinct = {
  __typename?: 'QuoteLineGroupCountDistinct';
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  product?: Maybe<Scalars['Int']['output']>;
  quote?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 报价明细:列表中的一项及其游标 / Quote line: one item of a list with its cursor */
export type QuoteLineGroupEdge = {
  __typename?: 'QuoteLineGroupEdge';
  cursor: Scalars['String']['output'];
  node: QuoteLineGroup;
};

/** 报价明细:一组记录的共同值 / Quote line: the values that the records of a group share */
export type QuoteLineGroupKey = {
  __typename?: 'QuoteLineGroupKey';
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  product?: Maybe<Product>;
  quote?: Maybe<Quote>;
  through?: Maybe<QuoteLineGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 报价明细:按分组的键排序 / Quote line: order by a key of the groups */
export type QuoteLineGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  product?: InputMaybe<SortDirection>;
  quote?: InputMaybe<SortDirection>;
  through?: InputMaybe<QuoteLineGroupKeyOrderThrough>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 报价明细:经关系取其键 / Quote line: keys of the records behind its relations */
export type QuoteLineGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  product?: InputMaybe<ProductGroupKeyOrderBy>;
  quote?: InputMaybe<QuoteGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 报价明细:经关系取其键 / Quote line: keys of the records behind its relations */
export type QuoteLineGroupKeyThrough = {
  __typename?: 'QuoteLineGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  product?: Maybe<ProductGroupKey>;
  quote?: Maybe<QuoteGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 报价明细:一组记录的最大值 / Quote line: of a group, the largest values */
export type QuoteLineGroupMax = {
  __typename?: 'QuoteLineGroupMax';
  amount?: Maybe<MoneyAggregate>;
  discount?: Maybe<Scalars['Decimal']['output']>;
  price?: Maybe<MoneyAggregate>;
  quantity?: Maybe<Scalars['Decimal']['output']>;
};

/** 报价明细:筛选组的最大值 / Quote line: filter groups by largest values */
export type QuoteLineGroupMaxHaving = {
  discount?: InputMaybe<DecimalFilter>;
  quantity?: InputMaybe<DecimalFilter>;
};

/** 报价明细:排序组的最大值 / Quote line: order groups by largest values */
export type QuoteLineGroupMaxOrderBy = {
  discount?: InputMaybe<SortDirection>;
  quantity?: InputMaybe<SortDirection>;
};

/** 报价明细:一组记录的最小值 / Quote line: of a group, the smallest values */
export type QuoteLineGroupMin = {
  __typename?: 'QuoteLineGroupMin';
  amount?: Maybe<MoneyAggregate>;
  discount?: Maybe<Scalars['Decimal']['output']>;
  price?: Maybe<MoneyAggregate>;
  quantity?: Maybe<Scalars['Decimal']['output']>;
};

/** 报价明细:筛选组的最小值 / Quote line: filter groups by smallest values */
export type QuoteLineGroupMinHaving = {
  discount?: InputMaybe<DecimalFilter>;
  quantity?: InputMaybe<DecimalFilter>;
};

/** 报价明细:排序组的最小值 / Quote line: order groups by smallest values */
export type QuoteLineGroupMinOrderBy = {
  discount?: InputMaybe<SortDirection>;
  quantity?: InputMaybe<SortDirection>;
};

/** 报价明细:组的排序,每个元素恰好一个键 / Quote line: order of the groups, exactly one key per element */
export type QuoteLineGroupOrderBy = {
  avg?: InputMaybe<QuoteLineGroupAvgOrderBy>;
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<QuoteLineGroupKeyOrderBy>;
  max?: InputMaybe<QuoteLineGroupMaxOrderBy>;
  min?: InputMaybe<QuoteLineGroupMinOrderBy>;
  sum?: InputMaybe<QuoteLineGroupSumOrderBy>;
};

/** 报价明细:一组记录的合计 / Quote line: of a group, the sums */
export type QuoteLineGroupSum = {
  __typename?: 'QuoteLineGroupSum';
  amount?: Maybe<MoneyAggregate>;
  quantity?: Maybe<Scalars['Decimal']['output']>;
};

/** 报价明细:筛选组的合计 / Quote line: filter groups by sums */
export type QuoteLineGroupSumHaving = {
  quantity?: InputMaybe<DecimalFilter>;
};

/** 报价明细:排序组的合计 / Quote line: order groups by sums */
export type QuoteLineGroupSumOrderBy = {
  quantity?: InputMaybe<SortDirection>;
};

/** 报价明细:经关系取其键 / Quote line: keys of the records behind its relations */
export type QuoteLineGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  product?: InputMaybe<ProductGroupBy>;
  quote?: InputMaybe<QuoteGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 报价明细:保留哪些组 / Quote line: which groups stay */
export type QuoteLineHaving = {
  avg?: InputMaybe<QuoteLineGroupAvgHaving>;
  count?: InputMaybe<IntFilter>;
  max?: InputMaybe<QuoteLineGroupMaxHaving>;
  min?: InputMaybe<QuoteLineGroupMinHaving>;
  sum?: InputMaybe<QuoteLineGroupSumHaving>;
};

/** 报价明细:唯一字段 / Quote line: the fields that name one record */
export enum QuoteLineKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 报价明细 / Quote line */
export type QuoteLineListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<QuoteLineWhere>;
  none?: InputMaybe<QuoteLineWhere>;
  some?: InputMaybe<QuoteLineWhere>;
};

/** 报价明细 / Quote line。每个元素恰好一个键 / exactly one key per element */
export type QuoteLineOrderBy = {
  amount?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  description?: InputMaybe<SortDirection>;
  discount?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  price?: InputMaybe<SortDirection>;
  product?: InputMaybe<ProductOrderBy>;
  quantity?: InputMaybe<SortDirection>;
  quote?: InputMaybe<QuoteOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 报价明细 / Quote line */
export type QuoteLinePayload = {
  __typename?: 'QuoteLinePayload';
  errors: Array<UserError>;
  quoteLine?: Maybe<QuoteLine>;
};

/** 报价明细 / Quote line */
export type QuoteLineWhere = {
  amount?: InputMaybe<MoneyFilter>;
  and?: InputMaybe<Array<QuoteLineWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  discount?: InputMaybe<DecimalFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<QuoteLineWhere>;
  or?: InputMaybe<Array<QuoteLineWhere>>;
  price?: InputMaybe<MoneyFilter>;
  product?: InputMaybe<ProductWhere>;
  productId?: InputMaybe<IdFilter>;
  quantity?: InputMaybe<DecimalFilter>;
  quote?: InputMaybe<QuoteWhere>;
  quoteId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 报价明细 / Quote line */
export type QuoteLinesInput = {
  /** 描述 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 折扣(%) / Discount (%) */
  discount?: InputMaybe<Scalars['Decimal']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 单价 / Price */
  price?: InputMaybe<MoneyInput>;
  /** 产品 / Product */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** 数量 / Quantity */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 报价 / Quote */
export type QuoteListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<QuoteWhere>;
  none?: InputMaybe<QuoteWhere>;
  some?: InputMaybe<QuoteWhere>;
};

/** 报价 / Quote。每个元素恰好一个键 / exactly one key per element */
export type QuoteOrderBy = {
  account?: InputMaybe<AccountOrderBy>;
  contact?: InputMaybe<ContactOrderBy>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  currency?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  number?: InputMaybe<SortDirection>;
  opportunity?: InputMaybe<OpportunityOrderBy>;
  owner?: InputMaybe<UserOrderBy>;
  priceList?: InputMaybe<PriceListOrderBy>;
  status?: InputMaybe<SortDirection>;
  team?: InputMaybe<TeamOrderBy>;
  total?: InputMaybe<SortDirection>;
  unit?: InputMaybe<OrgUnitOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  validUntil?: InputMaybe<SortDirection>;
  version?: InputMaybe<SortDirection>;
};

/** 报价 / Quote */
export type QuotePayload = {
  __typename?: 'QuotePayload';
  errors: Array<UserError>;
  quote?: Maybe<Quote>;
};

/** 报价状态 / Quote status */
export enum QuoteStatus {
  /** 已接受 / Accepted */
  Accepted = 'ACCEPTED',
  /** 草稿 / Draft */
  Draft = 'DRAFT',
  /** 已过期 / Expired */
  Expired = 'EXPIRED',
  /** 已拒绝 / Rejected */
  Rejected = 'REJECTED',
  /** 已发送 / Sent */
  Sent = 'SENT'
}

/** 报价状态的条件,须同时满足 / conditions on Quote status, all of which must hold */
export type QuoteStatusFilter = {
  eq?: InputMaybe<QuoteStatus>;
  in?: InputMaybe<Array<QuoteStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<QuoteStatus>;
  notIn?: InputMaybe<Array<QuoteStatus>>;
};

/** 标签使用 / Tagging */
export type QuoteTaggingsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Tag */
  tagId?: InputMaybe<Scalars['ID']['input']>;
};

/** 报价 / Quote */
export type QuoteWhere = {
  account?: InputMaybe<AccountWhere>;
  accountId?: InputMaybe<IdFilter>;
  activities?: InputMaybe<ActivityListWhere>;
  and?: InputMaybe<Array<QuoteWhere>>;
  attachments?: InputMaybe<AttachmentListWhere>;
  contact?: InputMaybe<ContactWhere>;
  contactId?: InputMaybe<IdFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  currency?: InputMaybe<StringFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  lines?: InputMaybe<QuoteLineListWhere>;
  not?: InputMaybe<QuoteWhere>;
  notes?: InputMaybe<NoteListWhere>;
  number?: InputMaybe<StringFilter>;
  opportunity?: InputMaybe<OpportunityWhere>;
  opportunityId?: InputMaybe<IdFilter>;
  or?: InputMaybe<Array<QuoteWhere>>;
  orders?: InputMaybe<OrderListWhere>;
  owner?: InputMaybe<UserWhere>;
  ownerId?: InputMaybe<IdFilter>;
  priceList?: InputMaybe<PriceListWhere>;
  priceListId?: InputMaybe<IdFilter>;
  status?: InputMaybe<QuoteStatusFilter>;
  taggings?: InputMaybe<TaggingListWhere>;
  team?: InputMaybe<TeamWhere>;
  teamId?: InputMaybe<IdFilter>;
  total?: InputMaybe<MoneyFilter>;
  unit?: InputMaybe<OrgUnitWhere>;
  unitId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  validUntil?: InputMaybe<DateFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 收款 / Receipt */
export type Receipt = Node & Record & {
  __typename?: 'Receipt';
  /** 付款客户 / Account */
  account?: Maybe<Account>;
  /** 已分配金额 / Allocated */
  allocated: Money;
  /** 收款分配 / Allocations */
  allocations: ReceiptAllocationConnection;
  /** 收款金额 / Amount */
  amount: Money;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 收款方式 / Method */
  method?: Maybe<Scalars['String']['output']>;
  /** 备注 / Note */
  note?: Maybe<Scalars['String']['output']>;
  /** 收款单号 / Number */
  number: Scalars['String']['output'];
  /** 负责人 / Owner */
  owner?: Maybe<User>;
  /** 收款日期 / Received on */
  receivedOn: Scalars['Date']['output'];
  /** 流水号 / Reference */
  reference?: Maybe<Scalars['String']['output']>;
  /** 团队 / Team */
  team?: Maybe<Team>;
  /** 未分配金额 / Unallocated */
  unallocated: Money;
  /** 部门 / Unit */
  unit?: Maybe<OrgUnit>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};


/** 收款 / Receipt */
export type ReceiptAllocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReceiptAllocationOrderBy>>;
  where?: InputMaybe<ReceiptAllocationWhere>;
};

/** 收款分配 / Receipt allocation */
export type ReceiptAllocation = Node & Record & {
  __typename?: 'ReceiptAllocation';
  /** 分配金额 / Amount */
  amount: Money;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 收款 / Receipt */
  receipt?: Maybe<Receipt>;
  /** 应收款 / Receivable */
  receivable?: Maybe<Receivable>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};

/** 收款分配 / Receipt allocation */
export type ReceiptAllocationConnection = {
  __typename?: 'ReceiptAllocationConnection';
  edges: Array<ReceiptAllocationEdge>;
  nodes: Array<ReceiptAllocation>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 收款分配 / Receipt allocation */
export type ReceiptAllocationConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 收款分配:列表中的一项及其游标 / Receipt allocation: one item of a list with its cursor */
export type ReceiptAllocationEdge = {
  __typename?: 'ReceiptAllocationEdge';
  cursor: Scalars['String']['output'];
  node: ReceiptAllocation;
};

/** 收款分配:一组记录及其统计 / Receipt allocation: one group of records with its figures */
export type ReceiptAllocationGroup = {
  __typename?: 'ReceiptAllocationGroup';
  avg: ReceiptAllocationGroupAvg;
  count: Scalars['Int']['output'];
  countDistinct: ReceiptAllocationGroupCountDistinct;
  key: ReceiptAllocationGroupKey;
  max: ReceiptAllocationGroupMax;
  min: ReceiptAllocationGroupMin;
  sum: ReceiptAllocationGroupSum;
};

/** 收款分配:一组记录的平均值 / Receipt allocation: of a group, the averages */
export type ReceiptAllocationGroupAvg = {
  __typename?: 'ReceiptAllocationGroupAvg';
  amount?: Maybe<MoneyAggregate>;
};

/** 收款分配 / Receipt allocation。每个元素恰好一个键 / exactly one key per element */
export type ReceiptAllocationGroupBy = {
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  receipt?: InputMaybe<GroupValue>;
  receivable?: InputMaybe<GroupValue>;
  through?: InputMaybe<ReceiptAllocationGroupThrough>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 收款分配:分组列表 / Receipt allocation: a list of groups */
export type ReceiptAllocationGroupConnection = {
  __typename?: 'ReceiptAllocationGroupConnection';
  edges: Array<ReceiptAllocationGroupEdge>;
  nodes: Array<ReceiptAllocationGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 收款分配:一组记录中不同值的个数 / Receipt allocation: how many different values a group has */
export type ReceiptAllocationGroupCountDistinct = {
  __typename?: 'ReceiptAllocationGroupCountDistinct';
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  receipt?: Maybe<Scalars['Int']['output']>;
  receivable?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 收款分配:列表中的一项及其游标 / Receipt allocation: one item of a list with its cursor */
export type ReceiptAllocationGroupEdge = {
  __typename?: 'ReceiptAllocationGroupEdge';
  cursor: Scalars['String']['output'];
  node: ReceiptAllocationGroup;
};

/** 收款分配:一组记录的共同值 / Receipt allocation: the values that the records of a group share */
export type ReceiptAllocationGroupKey = {
  __typename?: 'ReceiptAllocationGroupKey';
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  receipt?: Maybe<Receipt>;
  receivable?: Maybe<Receivable>;
  through?: Maybe<ReceiptAllocationGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 收款分配:按分组的键排序 / Receipt allocation: order by a key of the groups */
export type ReceiptAllocationGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  receipt?: InputMaybe<SortDirection>;
  receivable?: InputMaybe<SortDirection>;
  through?: InputMaybe<ReceiptAllocationGroupKeyOrderThrough>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 收款分配:经关系取其键 / Receipt allocation: keys of the records behind its relations */
export type ReceiptAllocationGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  receipt?: InputMaybe<ReceiptGroupKeyOrderBy>;
  receivable?: InputMaybe<ReceivableGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 收款分配:经关系取其键 / Receipt allocation: keys of the records behind its relations */
export type ReceiptAllocationGroupKeyThrough = {
  __typename?: 'ReceiptAllocationGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  receipt?: Maybe<ReceiptGroupKey>;
  receivable?: Maybe<ReceivableGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 收款分配:一组记录的最大值 / Receipt allocation: of a group, the largest values */
export type ReceiptAllocationGroupMax = {
  __typename?: 'ReceiptAllocationGroupMax';
  amount?: Maybe<MoneyAggregate>;
};

/** 收款分配:一组记录的最小值 / Receipt allocation: of a group, the smallest values */
export type ReceiptAllocationGroupMin = {
  __typename?: 'ReceiptAllocationGroupMin';
  amount?: Maybe<MoneyAggregate>;
};

/** 收款分配:组的排序,每个元素恰好一个键 / Receipt allocation: order of the groups, exactly one key per element */
export type ReceiptAllocationGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<ReceiptAllocationGroupKeyOrderBy>;
};

/** 收款分配:一组记录的合计 / Receipt allocation: of a group, the sums */
export type ReceiptAllocationGroupSum = {
  __typename?: 'ReceiptAllocationGroupSum';
  amount?: Maybe<MoneyAggregate>;
};

/** 收款分配:经关系取其键 / Receipt allocation: keys of the records behind its relations */
export type ReceiptAllocationGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  receipt?: InputMaybe<ReceiptGroupBy>;
  receivable?: InputMaybe<ReceivableGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 收款分配:保留哪些组 / Receipt allocation: which groups stay */
export type ReceiptAllocationHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 收款分配:唯一字段 / Receipt allocation: the fields that name one record */
export enum ReceiptAllocationKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 收款分配 / Receipt allocation */
export type ReceiptAllocationListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<ReceiptAllocationWhere>;
  none?: InputMaybe<ReceiptAllocationWhere>;
  some?: InputMaybe<ReceiptAllocationWhere>;
};

/** 收款分配 / Receipt allocation。每个元素恰好一个键 / exactly one key per element */
export type ReceiptAllocationOrderBy = {
  amount?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  receipt?: InputMaybe<ReceiptOrderBy>;
  receivable?: InputMaybe<ReceivableOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 收款分配 / Receipt allocation */
export type ReceiptAllocationPayload = {
  __typename?: 'ReceiptAllocationPayload';
  errors: Array<UserError>;
  receiptAllocation?: Maybe<ReceiptAllocation>;
};

/** 收款分配 / Receipt allocation */
export type ReceiptAllocationWhere = {
  amount?: InputMaybe<MoneyFilter>;
  and?: InputMaybe<Array<ReceiptAllocationWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<ReceiptAllocationWhere>;
  or?: InputMaybe<Array<ReceiptAllocationWhere>>;
  receipt?: InputMaybe<ReceiptWhere>;
  receiptId?: InputMaybe<IdFilter>;
  receivable?: InputMaybe<ReceivableWhere>;
  receivableId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 收款分配 / Receipt allocation */
export type ReceiptAllocationsInput = {
  /** 分配金额 / Amount */
  amount: MoneyInput;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 应收款 / Receivable */
  receivableId?: InputMaybe<Scalars['ID']['input']>;
};

/** 收款 / Receipt */
export type ReceiptConnection = {
  __typename?: 'ReceiptConnection';
  edges: Array<ReceiptEdge>;
  nodes: Array<Receipt>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 收款 / Receipt */
export type ReceiptConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 收款:列表中的一项及其游标 / Receipt: one item of a list with its cursor */
export type ReceiptEdge = {
  __typename?: 'ReceiptEdge';
  cursor: Scalars['String']['output'];
  node: Receipt;
};

/** 收款:一组记录及其统计 / Receipt: one group of records with its figures */
export type ReceiptGroup = {
  __typename?: 'ReceiptGroup';
  avg: ReceiptGroupAvg;
  count: Scalars['Int']['output'];
  countDistinct: ReceiptGroupCountDistinct;
  key: ReceiptGroupKey;
  max: ReceiptGroupMax;
  min: ReceiptGroupMin;
  sum: ReceiptGroupSum;
};

/** 收款:一组记录的平均值 / Receipt: of a group, the averages */
export type ReceiptGroupAvg = {
  __typename?: 'ReceiptGroupAvg';
  amount?: Maybe<MoneyAggregate>;
};

/** 收款 / Receipt。每个元素恰好一个键 / exactly one key per element */
export type ReceiptGroupBy = {
  account?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  method?: InputMaybe<GroupValue>;
  owner?: InputMaybe<GroupValue>;
  receivedOn?: InputMaybe<DateGroup>;
  team?: InputMaybe<GroupValue>;
  through?: InputMaybe<ReceiptGroupThrough>;
  unit?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 收款:分组列表 / Receipt: a list of groups */
export type ReceiptGroupConnection = {
  __typename?: 'ReceiptGroupConnection';
  edges: Array<ReceiptGroupEdge>;
  nodes: Array<ReceiptGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 收款:一组记录中不同值的个数 / Receipt: how many different values a group has */
export type ReceiptGroupCountDistinct = {
  __typename?: 'ReceiptGroupCountDistinct';
  account?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  method?: Maybe<Scalars['Int']['output']>;
  owner?: Maybe<Scalars['Int']['output']>;
  receivedOn?: Maybe<Scalars['Int']['output']>;
  team?: Maybe<Scalars['Int']['output']>;
  unit?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 收款:列表中的一项及其游标 / Receipt: one item of a list with its cursor */
export type ReceiptGroupEdge = {
  __typename?: 'ReceiptGroupEdge';
  cursor: Scalars['String']['output'];
  node: ReceiptGroup;
};

/** 收款:一组记录的共同值 / Receipt: the values that the records of a group share */
export type ReceiptGroupKey = {
  __typename?: 'ReceiptGroupKey';
  account?: Maybe<Account>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  method?: Maybe<Scalars['String']['output']>;
  owner?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  receivedOn?: Maybe<Scalars['Date']['output']>;
  team?: Maybe<Team>;
  through?: Maybe<ReceiptGroupKeyThrough>;
  unit?: Maybe<OrgUnit>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 收款:按分组的键排序 / Receipt: order by a key of the groups */
export type ReceiptGroupKeyOrderBy = {
  account?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  method?: InputMaybe<SortDirection>;
  owner?: InputMaybe<SortDirection>;
  receivedOn?: InputMaybe<SortDirection>;
  team?: InputMaybe<SortDirection>;
  through?: InputMaybe<ReceiptGroupKeyOrderThrough>;
  unit?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 收款:经关系取其键 / Receipt: keys of the records behind its relations */
export type ReceiptGroupKeyOrderThrough = {
  account?: InputMaybe<AccountGroupKeyOrderBy>;
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  owner?: InputMaybe<UserGroupKeyOrderBy>;
  team?: InputMaybe<TeamGroupKeyOrderBy>;
  unit?: InputMaybe<OrgUnitGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 收款:经关系取其键 / Receipt: keys of the records behind its relations */
export type ReceiptGroupKeyThrough = {
  __typename?: 'ReceiptGroupKeyThrough';
  account?: Maybe<AccountGroupKey>;
  createdBy?: Maybe<UserGroupKey>;
  owner?: Maybe<UserGroupKey>;
  team?: Maybe<TeamGroupKey>;
  unit?: Maybe<OrgUnitGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 收款:一组记录的最大值 / Receipt: of a group, the largest values */
export type ReceiptGroupMax = {
  __typename?: 'ReceiptGroupMax';
  amount?: Maybe<MoneyAggregate>;
  receivedOn?: Maybe<Scalars['Date']['output']>;
  unallocated?: Maybe<MoneyAggregate>;
};

/** 收款:排序组的最大值 / Receipt: order groups by largest values */
export type ReceiptGroupMaxOrderBy = {
  receivedOn?: InputMaybe<SortDirection>;
};

/** 收款:一组记录的最小值 / Receipt: of a group, the smallest values */
export type ReceiptGroupMin = {
  __typename?: 'ReceiptGroupMin';
  amount?: Maybe<MoneyAggregate>;
  receivedOn?: Maybe<Scalars['Date']['output']>;
};

/** 收款:排序组的最小值 / Receipt: order groups by smallest values */
export type ReceiptGroupMinOrderBy = {
  receivedOn?: InputMaybe<SortDirection>;
};

/** 收款:组的排序,每个元素恰好一个键 / Receipt: order of the groups, exactly one key per element */
export type ReceiptGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<ReceiptGroupKeyOrderBy>;
  max?: InputMaybe<ReceiptGroupMaxOrderBy>;
  min?: InputMaybe<ReceiptGroupMinOrderBy>;
};

/** 收款:一组记录的合计 / Receipt: of a group, the sums */
export type ReceiptGroupSum = {
  __typename?: 'ReceiptGroupSum';
  allocated?: Maybe<MoneyAggregate>;
  amount?: Maybe<MoneyAggregate>;
  unallocated?: Maybe<MoneyAggregate>;
};

/** 收款:经关系取其键 / Receipt: keys of the records behind its relations */
export type ReceiptGroupThrough = {
  account?: InputMaybe<AccountGroupBy>;
  createdBy?: InputMaybe<UserGroupBy>;
  owner?: InputMaybe<UserGroupBy>;
  team?: InputMaybe<TeamGroupBy>;
  unit?: InputMaybe<OrgUnitGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 收款:保留哪些组 / Receipt: which groups stay */
export type ReceiptHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 收款:唯一字段 / Receipt: the fields that name one record */
export enum ReceiptKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID',
  /** 收款单号 / Number */
  Number = 'NUMBER'
}

/** 收款 / Receipt */
export type ReceiptListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<ReceiptWhere>;
  none?: InputMaybe<ReceiptWhere>;
  some?: InputMaybe<ReceiptWhere>;
};

/** 收款 / Receipt。每个元素恰好一个键 / exactly one key per element */
export type ReceiptOrderBy = {
  account?: InputMaybe<AccountOrderBy>;
  allocated?: InputMaybe<SortDirection>;
  amount?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  method?: InputMaybe<SortDirection>;
  number?: InputMaybe<SortDirection>;
  owner?: InputMaybe<UserOrderBy>;
  receivedOn?: InputMaybe<SortDirection>;
  reference?: InputMaybe<SortDirection>;
  team?: InputMaybe<TeamOrderBy>;
  unallocated?: InputMaybe<SortDirection>;
  unit?: InputMaybe<OrgUnitOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 收款 / Receipt */
export type ReceiptPayload = {
  __typename?: 'ReceiptPayload';
  errors: Array<UserError>;
  receipt?: Maybe<Receipt>;
};

/** 收款 / Receipt */
export type ReceiptWhere = {
  account?: InputMaybe<AccountWhere>;
  accountId?: InputMaybe<IdFilter>;
  allocated?: InputMaybe<MoneyFilter>;
  allocations?: InputMaybe<ReceiptAllocationListWhere>;
  amount?: InputMaybe<MoneyFilter>;
  and?: InputMaybe<Array<ReceiptWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  method?: InputMaybe<StringFilter>;
  not?: InputMaybe<ReceiptWhere>;
  note?: InputMaybe<StringFilter>;
  number?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<ReceiptWhere>>;
  owner?: InputMaybe<UserWhere>;
  ownerId?: InputMaybe<IdFilter>;
  receivedOn?: InputMaybe<DateFilter>;
  reference?: InputMaybe<StringFilter>;
  team?: InputMaybe<TeamWhere>;
  teamId?: InputMaybe<IdFilter>;
  unallocated?: InputMaybe<MoneyFilter>;
  unit?: InputMaybe<OrgUnitWhere>;
  unitId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 应收款 / Receivable */
export type Receivable = Node & Record & {
  __typename?: 'Receivable';
  /** 客户 / Account */
  account?: Maybe<Account>;
  /** 工作记录 / Activities */
  activities: ActivityConnection;
  /** 收款分配 / Allocations */
  allocations: ReceiptAllocationConnection;
  /** 应收金额 / Amount */
  amount: Money;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 说明 / Description */
  description?: Maybe<Scalars['String']['output']>;
  /** 到期日 / Due on */
  dueOn: Scalars['Date']['output'];
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 开票日期 / Issued on */
  issuedOn: Scalars['Date']['output'];
  /** 应收单号 / Number */
  number: Scalars['String']['output'];
  /** 未收金额 / Open */
  open: Money;
  /** 订单 / Order */
  order?: Maybe<Order>;
  /** 负责人 / Owner */
  owner?: Maybe<User>;
  /** 已收金额 / Settled */
  settled: Money;
  /** 状态 / Status */
  status: ReceivableStatus;
  /** 待办任务 / Tasks */
  tasks: TaskConnection;
  /** 团队 / Team */
  team?: Maybe<Team>;
  /** 部门 / Unit */
  unit?: Maybe<OrgUnit>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};


/** 应收款 / Receivable */
export type ReceivableActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityOrderBy>>;
  where?: InputMaybe<ActivityWhere>;
};


/** 应收款 / Receivable */
export type ReceivableAllocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReceiptAllocationOrderBy>>;
  where?: InputMaybe<ReceiptAllocationWhere>;
};


/** 应收款 / Receivable */
export type ReceivableTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaskOrderBy>>;
  where?: InputMaybe<TaskWhere>;
};

/** 应收款 / Receivable */
export type ReceivableConnection = {
  __typename?: 'ReceivableConnection';
  edges: Array<ReceivableEdge>;
  nodes: Array<Receivable>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 应收款 / Receivable */
export type ReceivableConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 应收款:列表中的一项及其游标 / Receivable: one item of a list with its cursor */
export type ReceivableEdge = {
  __typename?: 'ReceivableEdge';
  cursor: Scalars['String']['output'];
  node: Receivable;
};

/** 应收款:一组记录及其统计 / Receivable: one group of records with its figures */
export type ReceivableGroup = {
  __typename?: 'ReceivableGroup';
  avg: ReceivableGroupAvg;
  count: Scalars['Int']['output'];
  countDistinct: ReceivableGroupCountDistinct;
  key: ReceivableGroupKey;
  max: ReceivableGroupMax;
  min: ReceivableGroupMin;
  sum: ReceivableGroupSum;
};

/** 应收款:一组记录的平均值 / Receivable: of a group, the averages */
export type ReceivableGroupAvg = {
  __typename?: 'ReceivableGroupAvg';
  amount?: Maybe<MoneyAggregate>;
};

/** 应收款 / Receivable。每个元素恰好一个键 / exactly one key per element */
export type ReceivableGroupBy = {
  account?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  dueOn?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  issuedOn?: InputMaybe<DateGroup>;
  order?: InputMaybe<GroupValue>;
  owner?: InputMaybe<GroupValue>;
  status?: InputMaybe<GroupValue>;
  team?: InputMaybe<GroupValue>;
  through?: InputMaybe<ReceivableGroupThrough>;
  unit?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 应收款:分组列表 / Receivable: a list of groups */
export type ReceivableGroupConnection = {
  __typename?: 'ReceivableGroupConnection';
  edges: Array<ReceivableGroupEdge>;
  nodes: Array<ReceivableGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 应收款:一组记录中不同值的个数 / Receivable: how many different values a group has */
export type ReceivableGroupCountDistinct = {
  __typename?: 'ReceivableGroupCountDistinct';
  account?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  dueOn?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  issuedOn?: Maybe<Scalars['Int']['output']>;
  order?: Maybe<Scalars['Int']['output']>;
  owner?: Maybe<Scalars['Int']['output']>;
  status?: Maybe<Scalars['Int']['output']>;
  team?: Maybe<Scalars['Int']['output']>;
  unit?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 应收款:列表中的一项及其游标 / Receivable: one item of a list with its cursor */
export type ReceivableGroupEdge = {
  __typename?: 'ReceivableGroupEdge';
  cursor: Scalars['String']['output'];
  node: ReceivableGroup;
};

/** 应收款:一组记录的共同值 / Receivable: the values that the records of a group share */
export type ReceivableGroupKey = {
  __typename?: 'ReceivableGroupKey';
  account?: Maybe<Account>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  /** 时段的第一天 / first day of the bucket */
  dueOn?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  order?: Maybe<Order>;
  owner?: Maybe<User>;
  status?: Maybe<ReceivableStatus>;
  team?: Maybe<Team>;
  through?: Maybe<ReceivableGroupKeyThrough>;
  unit?: Maybe<OrgUnit>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 应收款:按分组的键排序 / Receivable: order by a key of the groups */
export type ReceivableGroupKeyOrderBy = {
  account?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  dueOn?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  issuedOn?: InputMaybe<SortDirection>;
  order?: InputMaybe<SortDirection>;
  owner?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  team?: InputMaybe<SortDirection>;
  through?: InputMaybe<ReceivableGroupKeyOrderThrough>;
  unit?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 应收款:经关系取其键 / Receivable: keys of the records behind its relations */
export type ReceivableGroupKeyOrderThrough = {
  account?: InputMaybe<AccountGroupKeyOrderBy>;
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  order?: InputMaybe<OrderGroupKeyOrderBy>;
  owner?: InputMaybe<UserGroupKeyOrderBy>;
  team?: InputMaybe<TeamGroupKeyOrderBy>;
  unit?: InputMaybe<OrgUnitGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 应收款:经关系取其键 / Receivable: keys of the records behind its relations */
export type ReceivableGroupKeyThrough = {
  __typename?: 'ReceivableGroupKeyThrough';
  account?: Maybe<AccountGroupKey>;
  createdBy?: Maybe<UserGroupKey>;
  order?: Maybe<OrderGroupKey>;
  owner?: Maybe<UserGroupKey>;
  team?: Maybe<TeamGroupKey>;
  unit?: Maybe<OrgUnitGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 应收款:一组记录的最大值 / Receivable: of a group, the largest values */
export type ReceivableGroupMax = {
  __typename?: 'ReceivableGroupMax';
  amount?: Maybe<MoneyAggregate>;
  dueOn?: Maybe<Scalars['Date']['output']>;
  issuedOn?: Maybe<Scalars['Date']['output']>;
  open?: Maybe<MoneyAggregate>;
};

/** 应收款:排序组的最大值 / Receivable: order groups by largest values */
export type ReceivableGroupMaxOrderBy = {
  dueOn?: InputMaybe<SortDirection>;
  issuedOn?: InputMaybe<SortDirection>;
};

/** 应收款:一组记录的最小值 / Receivable: of a group, the smallest values */
export type ReceivableGroupMin = {
  __typename?: 'ReceivableGroupMin';
  amount?: Maybe<MoneyAggregate>;
  dueOn?: Maybe<Scalars['Date']['output']>;
  issuedOn?: Maybe<Scalars['Date']['output']>;
};

/** 应收款:排序组的最小值 / Receivable: order groups by smallest values */
export type ReceivableGroupMinOrderBy = {
  dueOn?: InputMaybe<SortDirection>;
  issuedOn?: InputMaybe<SortDirection>;
};

/** 应收款:组的排序,每个元素恰好一个键 / Receivable: order of the groups, exactly one key per element */
export type ReceivableGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<ReceivableGroupKeyOrderBy>;
  max?: InputMaybe<ReceivableGroupMaxOrderBy>;
  min?: InputMaybe<ReceivableGroupMinOrderBy>;
};

/** 应收款:一组记录的合计 / Receivable: of a group, the sums */
export type ReceivableGroupSum = {
  __typename?: 'ReceivableGroupSum';
  amount?: Maybe<MoneyAggregate>;
  open?: Maybe<MoneyAggregate>;
  settled?: Maybe<MoneyAggregate>;
};

/** 应收款:经关系取其键 / Receivable: keys of the records behind its relations */
export type ReceivableGroupThrough = {
  account?: InputMaybe<AccountGroupBy>;
  createdBy?: InputMaybe<UserGroupBy>;
  order?: InputMaybe<OrderGroupBy>;
  owner?: InputMaybe<UserGroupBy>;
  team?: InputMaybe<TeamGroupBy>;
  unit?: InputMaybe<OrgUnitGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 应收款:保留哪些组 / Receivable: which groups stay */
export type ReceivableHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 应收款:唯一字段 / Receivable: the fields that name one record */
export enum ReceivableKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID',
  /** 应收单号 / Number */
  Number = 'NUMBER'
}

/** 应收款 / Receivable */
export type ReceivableListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<ReceivableWhere>;
  none?: InputMaybe<ReceivableWhere>;
  some?: InputMaybe<ReceivableWhere>;
};

/** 应收款 / Receivable。每个元素恰好一个键 / exactly one key per element */
export type ReceivableOrderBy = {
  account?: InputMaybe<AccountOrderBy>;
  amount?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  dueOn?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  issuedOn?: InputMaybe<SortDirection>;
  number?: InputMaybe<SortDirection>;
  open?: InputMaybe<SortDirection>;
  order?: InputMaybe<OrderOrderBy>;
  owner?: InputMaybe<UserOrderBy>;
  settled?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  team?: InputMaybe<TeamOrderBy>;
  unit?: InputMaybe<OrgUnitOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 应收款 / Receivable */
export type ReceivablePayload = {
  __typename?: 'ReceivablePayload';
  errors: Array<UserError>;
  receivable?: Maybe<Receivable>;
};

/** 应收款状态 / Receivable status */
export enum ReceivableStatus {
  /** 未收 / Open */
  Open = 'OPEN',
  /** 已收清 / Paid */
  Paid = 'PAID',
  /** 部分收款 / Partly paid */
  PartlyPaid = 'PARTLY_PAID',
  /** 已核销 / Written off */
  WrittenOff = 'WRITTEN_OFF'
}

/** 应收款状态的条件,须同时满足 / conditions on Receivable status, all of which must hold */
export type ReceivableStatusFilter = {
  eq?: InputMaybe<ReceivableStatus>;
  in?: InputMaybe<Array<ReceivableStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<ReceivableStatus>;
  notIn?: InputMaybe<Array<ReceivableStatus>>;
};

/** 应收款 / Receivable */
export type ReceivableWhere = {
  account?: InputMaybe<AccountWhere>;
  accountId?: InputMaybe<IdFilter>;
  activities?: InputMaybe<ActivityListWhere>;
  allocations?: InputMaybe<ReceiptAllocationListWhere>;
  amount?: InputMaybe<MoneyFilter>;
  and?: InputMaybe<Array<ReceivableWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  dueOn?: InputMaybe<DateFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  issuedOn?: InputMaybe<DateFilter>;
  not?: InputMaybe<ReceivableWhere>;
  number?: InputMaybe<StringFilter>;
  open?: InputMaybe<MoneyFilter>;
  or?: InputMaybe<Array<ReceivableWhere>>;
  order?: InputMaybe<OrderWhere>;
  orderId?: InputMaybe<IdFilter>;
  owner?: InputMaybe<UserWhere>;
  ownerId?: InputMaybe<IdFilter>;
  settled?: InputMaybe<MoneyFilter>;
  status?: InputMaybe<ReceivableStatusFilter>;
  tasks?: InputMaybe<TaskListWhere>;
  team?: InputMaybe<TeamWhere>;
  teamId?: InputMaybe<IdFilter>;
  unit?: InputMaybe<OrgUnitWhere>;
  unitId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** CRM 记录 / a record of the CRM */
export type Record = {
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<User>;
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  updatedAt: Scalars['DateTime']['output'];
  updatedBy?: Maybe<User>;
  version: Scalars['Int']['output'];
};

/** 共享记录 / Record share */
export type RecordShare = Node & Record & {
  __typename?: 'RecordShare';
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 失效时间 / Expires at */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 级别 / Level */
  level: ShareLevel;
  /** 说明 / Note */
  note?: Maybe<Scalars['String']['output']>;
  /** 共享对象 / Subject */
  subject?: Maybe<Record>;
  /** 团队 / Team */
  team?: Maybe<Team>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 用户 / User */
  user?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};

/** 共享记录 / Record share */
export type RecordShareConnection = {
  __typename?: 'RecordShareConnection';
  edges: Array<RecordShareEdge>;
  nodes: Array<RecordShare>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 共享记录 / Record share */
export type RecordShareConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 共享记录:列表中的一项及其游标 / Record share: one item of a list with its cursor */
export type RecordShareEdge = {
  __typename?: 'RecordShareEdge';
  cursor: Scalars['String']['output'];
  node: RecordShare;
};

/** 共享记录:一组记录及其统计 / Record share: one group of records with its figures */
export type RecordShareGroup = {
  __typename?: 'RecordShareGroup';
  count: Scalars['Int']['output'];
  countDistinct: RecordShareGroupCountDistinct;
  key: RecordShareGroupKey;
};

/** 共享记录 / Record share。每个元素恰好一个键 / exactly one key per element */
export type RecordShareGroupBy = {
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  expiresAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  level?: InputMaybe<GroupValue>;
  team?: InputMaybe<GroupValue>;
  through?: InputMaybe<RecordShareGroupThrough>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
  user?: InputMaybe<GroupValue>;
};

/** 共享记录:分组列表 / Record share: a list of groups */
export type RecordShareGroupConnection = {
  __typename?: 'RecordShareGroupConnection';
  edges: Array<RecordShareGroupEdge>;
  nodes: Array<RecordShareGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 共享记录:一组记录中不同值的个数 / Record share: how many different values a group has */
export type RecordShareGroupCountDistinct = {
  __typename?: 'RecordShareGroupCountDistinct';
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  expiresAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  level?: Maybe<Scalars['Int']['output']>;
  team?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
  user?: Maybe<Scalars['Int']['output']>;
};

/** 共享记录:列表中的一项及其游标 / Record share: one item of a list with its cursor */
export type RecordShareGroupEdge = {
  __typename?: 'RecordShareGroupEdge';
  cursor: Scalars['String']['output'];
  node: RecordShareGroup;
};

/** 共享记录:一组记录的共同值 / Record share: the values that the records of a group share */
export type RecordShareGroupKey = {
  __typename?: 'RecordShareGroupKey';
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  /** 时段的第一天 / first day of the bucket */
  expiresAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  level?: Maybe<ShareLevel>;
  team?: Maybe<Team>;
  through?: Maybe<RecordShareGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
  user?: Maybe<User>;
};

/** 共享记录:按分组的键排序 / Record share: order by a key of the groups */
export type RecordShareGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  expiresAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  level?: InputMaybe<SortDirection>;
  team?: InputMaybe<SortDirection>;
  through?: InputMaybe<RecordShareGroupKeyOrderThrough>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
  user?: InputMaybe<SortDirection>;
};

/** 共享记录:经关系取其键 / Record share: keys of the records behind its relations */
export type RecordShareGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  team?: InputMaybe<TeamGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
  user?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 共享记录:经关系取其键 / Record share: keys of the records behind its relations */
export type RecordShareGroupKeyThrough = {
  __typename?: 'RecordShareGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  team?: Maybe<TeamGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
  user?: Maybe<UserGroupKey>;
};

/** 共享记录:组的排序,每个元素恰好一个键 / Record share: order of the groups, exactly one key per element */
export type RecordShareGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<RecordShareGroupKeyOrderBy>;
};

/** 共享记录:经关系取其键 / Record share: keys of the records behind its relations */
export type RecordShareGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  team?: InputMaybe<TeamGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
  user?: InputMaybe<UserGroupBy>;
};

/** 共享记录:保留哪些组 / Record share: which groups stay */
export type RecordShareHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 共享记录:唯一字段 / Record share: the fields that name one record */
export enum RecordShareKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 共享记录 / Record share。每个元素恰好一个键 / exactly one key per element */
export type RecordShareOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  expiresAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  level?: InputMaybe<SortDirection>;
  team?: InputMaybe<TeamOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  user?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 共享记录 / Record share */
export type RecordSharePayload = {
  __typename?: 'RecordSharePayload';
  errors: Array<UserError>;
  recordShare?: Maybe<RecordShare>;
};

/** 共享记录 / Record share */
export type RecordShareWhere = {
  and?: InputMaybe<Array<RecordShareWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  expiresAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  level?: InputMaybe<ShareLevelFilter>;
  not?: InputMaybe<RecordShareWhere>;
  note?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<RecordShareWhere>>;
  subjectId?: InputMaybe<IdFilter>;
  subjectType?: InputMaybe<StringFilter>;
  team?: InputMaybe<TeamWhere>;
  teamId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  user?: InputMaybe<UserWhere>;
  userId?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 词表值 / Reference value */
export type ReferenceValue = Node & Record & {
  __typename?: 'ReferenceValue';
  /** 启用 / Active */
  active: Scalars['Boolean']['output'];
  /** 代码 / Code */
  code: Scalars['String']['output'];
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 英文名称 / English label */
  labelEn: Scalars['String']['output'];
  /** 中文名称 / Chinese label */
  labelZh: Scalars['String']['output'];
  /** 顺序 / Position */
  position: Scalars['Int']['output'];
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
  /** 词表 / Vocabulary */
  vocabulary: Scalars['String']['output'];
};

/** 词表值 / Reference value */
export type ReferenceValueConnection = {
  __typename?: 'ReferenceValueConnection';
  edges: Array<ReferenceValueEdge>;
  nodes: Array<ReferenceValue>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 词表值 / Reference value */
export type ReferenceValueConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 词表值:列表中的一项及其游标 / Reference value: one item of a list with its cursor */
export type ReferenceValueEdge = {
  __typename?: 'ReferenceValueEdge';
  cursor: Scalars['String']['output'];
  node: ReferenceValue;
};

/** 词表值:一组记录及其统计 / Reference value: one group of records with its figures */
export type ReferenceValueGroup = {
  __typename?: 'ReferenceValueGroup';
  count: Scalars['Int']['output'];
  countDistinct: ReferenceValueGroupCountDistinct;
  key: ReferenceValueGroupKey;
};

/** 词表值 / Reference value。每个元素恰好一个键 / exactly one key per element */
export type ReferenceValueGroupBy = {
  active?: InputMaybe<GroupValue>;
  code?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  labelEn?: InputMaybe<GroupValue>;
  labelZh?: InputMaybe<GroupValue>;
  position?: InputMaybe<GroupValue>;
  through?: InputMaybe<ReferenceValueGroupThrough>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
  vocabulary?: InputMaybe<GroupValue>;
};

/** 词表值:分组列表 / Reference value: a list of groups */
export type ReferenceValueGroupConnection = {
  __typename?: 'ReferenceValueGroupConnection';
  edges: Array<ReferenceValueGroupEdge>;
  nodes: Array<ReferenceValueGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 词表值:一组记录中不同值的个数 / Reference value: how many different values a group has */
export type ReferenceValueGroupCountDistinct = {
  __typename?: 'ReferenceValueGroupCountDistinct';
  active?: Maybe<Scalars['Int']['output']>;
  code?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  labelEn?: Maybe<Scalars['Int']['output']>;
  labelZh?: Maybe<Scalars['Int']['output']>;
  position?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
  vocabulary?: Maybe<Scalars['Int']['output']>;
};

/** 词表值:列表中的一项及其游标 / Reference value: one item of a list with its cursor */
export type ReferenceValueGroupEdge = {
  __typename?: 'ReferenceValueGroupEdge';
  cursor: Scalars['String']['output'];
  node: ReferenceValueGroup;
};

/** 词表值:一组记录的共同值 / Reference value: the values that the records of a group share */
export type ReferenceValueGroupKey = {
  __typename?: 'ReferenceValueGroupKey';
  active?: Maybe<Scalars['Boolean']['output']>;
  code?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  labelEn?: Maybe<Scalars['String']['output']>;
  labelZh?: Maybe<Scalars['String']['output']>;
  position?: Maybe<Scalars['Int']['output']>;
  through?: Maybe<ReferenceValueGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
  vocabulary?: Maybe<Scalars['String']['output']>;
};

/** 词表值:按分组的键排序 / Reference value: order by a key of the groups */
export type ReferenceValueGroupKeyOrderBy = {
  active?: InputMaybe<SortDirection>;
  code?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  labelEn?: InputMaybe<SortDirection>;
  labelZh?: InputMaybe<SortDirection>;
  position?: InputMaybe<SortDirection>;
  through?: InputMaybe<ReferenceValueGroupKeyOrderThrough>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
  vocabulary?: InputMaybe<SortDirection>;
};

/** 词表值:经关系取其键 / Reference value: keys of the records behind its relations */
export type ReferenceValueGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 词表值:经关系取其键 / Reference value: keys of the records behind its relations */
export type ReferenceValueGroupKeyThrough = {
  __typename?: 'ReferenceValueGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 词表值:组的排序,每个元素恰好一个键 / Reference value: order of the groups, exactly one key per element */
export type ReferenceValueGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<ReferenceValueGroupKeyOrderBy>;
};

/** 词表值:经关系取其键 / Reference value: keys of the records behind its relations */
export type ReferenceValueGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 词表值:保留哪些组 / Reference value: which groups stay */
export type ReferenceValueHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 词表值:唯一字段 / Reference value: the fields that name one record */
export enum ReferenceValueKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 词表值 / Reference value。每个元素恰好一个键 / exactly one key per element */
export type ReferenceValueOrderBy = {
  active?: InputMaybe<SortDirection>;
  code?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  labelEn?: InputMaybe<SortDirection>;
  labelZh?: InputMaybe<SortDirection>;
  position?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
  vocabulary?: InputMaybe<SortDirection>;
};

/** 词表值 / Reference value */
export type ReferenceValuePayload = {
  __typename?: 'ReferenceValuePayload';
  errors: Array<UserError>;
  referenceValue?: Maybe<ReferenceValue>;
};

/** 词表值 / Reference value */
export type ReferenceValueWhere = {
  active?: InputMaybe<BooleanFilter>;
  and?: InputMaybe<Array<ReferenceValueWhere>>;
  code?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  labelEn?: InputMaybe<StringFilter>;
  labelZh?: InputMaybe<StringFilter>;
  not?: InputMaybe<ReferenceValueWhere>;
  or?: InputMaybe<Array<ReferenceValueWhere>>;
  position?: InputMaybe<IntFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
  vocabulary?: InputMaybe<StringFilter>;
};

/** 相对于今天:last 或 next 之一 / relative to today: either last or next */
export type RelativeDate = {
  last?: InputMaybe<Scalars['Int']['input']>;
  next?: InputMaybe<Scalars['Int']['input']>;
  /** 默认为用户的时区 / default: the zone of the user */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  unit: DateUnit;
};

/** 吊销 API 密钥的结果 / whether the key was revoked */
export type RevokeApiKeyPayload = {
  __typename?: 'RevokeApiKeyPayload';
  done: Scalars['Boolean']['output'];
  errors: Array<UserError>;
};

/** 角色 / Role */
export type Role = Node & Record & {
  __typename?: 'Role';
  /** 角色分配 / Assignments */
  assignments: RoleAssignmentConnection;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 说明 / Description */
  description?: Maybe<Scalars['String']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 授权 / Grants */
  grants: RoleGrantConnection;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 名称 / Name */
  name: Scalars['String']['output'];
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};


/** 角色 / Role */
export type RoleAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RoleAssignmentOrderBy>>;
  where?: InputMaybe<RoleAssignmentWhere>;
};


/** 角色 / Role */
export type RoleGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RoleGrantOrderBy>>;
  where?: InputMaybe<RoleGrantWhere>;
};

/** 角色分配 / Role assignment */
export type RoleAssignment = Node & Record & {
  __typename?: 'RoleAssignment';
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 角色 / Role */
  role?: Maybe<Role>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 用户 / User */
  user?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};

/** 角色分配 / Role assignment */
export type RoleAssignmentConnection = {
  __typename?: 'RoleAssignmentConnection';
  edges: Array<RoleAssignmentEdge>;
  nodes: Array<RoleAssignment>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 角色分配 / Role assignment */
export type RoleAssignmentConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 角色分配:列表中的一项及其游标 / Role assignment: one item of a list with its cursor */
export type RoleAssignmentEdge = {
  __typename?: 'RoleAssignmentEdge';
  cursor: Scalars['String']['output'];
  node: RoleAssignment;
};

/** 角色分配:一组记录及其统计 / Role assignment: one group of records with its figures */
export type RoleAssignmentGroup = {
  __typename?: 'RoleAssignmentGroup';
  count: Scalars['Int']['output'];
  countDistinct: RoleAssignmentGroupCountDistinct;
  key: RoleAssignmentGroupKey;
};

/** 角色分配 / Role assignment。每个元素恰好一个键 / exactly one key per element */
export type RoleAssignmentGroupBy = {
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  role?: InputMaybe<GroupValue>;
  through?: InputMaybe<RoleAssignmentGroupThrough>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
  user?: InputMaybe<GroupValue>;
};

/** 角色分配:分组列表 / Role assignment: a list of groups */
export type RoleAssignmentGroupConnection = {
  __typename?: 'RoleAssignmentGroupConnection';
  edges: Array<RoleAssignmentGroupEdge>;
  nodes: Array<RoleAssignmentGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 角色分配:一组记录中不同值的个数 / Role assignment: how many different values a group has */
export type RoleAssignmentGroupCountDistinct = {
  __typename?: 'RoleAssignmentGroupCountDistinct';
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  role?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
  user?: Maybe<Scalars['Int']['output']>;
};

/** 角色分配:列表中的一项及其游标 / Role assignment: one item of a list with its cursor */
export type RoleAssignmentGroupEdge = {
  __typename?: 'RoleAssignmentGroupEdge';
  cursor: Scalars['String']['output'];
  node: RoleAssignmentGroup;
};

/** 角色分配:一组记录的共同值 / Role assignment: the values that the records of a group share */
export type RoleAssignmentGroupKey = {
  __typename?: 'RoleAssignmentGroupKey';
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Role>;
  through?: Maybe<RoleAssignmentGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
  user?: Maybe<User>;
};

/** 角色分配:按分组的键排序 / Role assignment: order by a key of the groups */
export type RoleAssignmentGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  role?: InputMaybe<SortDirection>;
  through?: InputMaybe<RoleAssignmentGroupKeyOrderThrough>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
  user?: InputMaybe<SortDirection>;
};

/** 角色分配:经关系取其键 / Role assignment: keys of the records behind its relations */
export type RoleAssignmentGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  role?: InputMaybe<RoleGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
  user?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 角色分配:经关系取其键 / Role assignment: keys of the records behind its relations */
export type RoleAssignmentGroupKeyThrough = {
  __typename?: 'RoleAssignmentGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  role?: Maybe<RoleGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
  user?: Maybe<UserGroupKey>;
};

/** 角色分配:组的排序,每个元素恰好一个键 / Role assignment: order of the groups, exactly one key per element */
export type RoleAssignmentGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<RoleAssignmentGroupKeyOrderBy>;
};

/** 角色分配:经关系取其键 / Role assignment: keys of the records behind its relations */
export type RoleAssignmentGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  role?: InputMaybe<RoleGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
  user?: InputMaybe<UserGroupBy>;
};

/** 角色分配:保留哪些组 / Role assignment: which groups stay */
export type RoleAssignmentHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 角色分配:唯一字段 / Role assignment: the fields that name one record */
export enum RoleAssignmentKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 角色分配 / Role assignment */
export type RoleAssignmentListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<RoleAssignmentWhere>;
  none?: InputMaybe<RoleAssignmentWhere>;
  some?: InputMaybe<RoleAssignmentWhere>;
};

/** 角色分配 / Role assignment。每个元素恰好一个键 / exactly one key per element */
export type RoleAssignmentOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  role?: InputMaybe<RoleOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  user?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 角色分配 / Role assignment */
export type RoleAssignmentPayload = {
  __typename?: 'RoleAssignmentPayload';
  errors: Array<UserError>;
  roleAssignment?: Maybe<RoleAssignment>;
};

/** 角色分配 / Role assignment */
export type RoleAssignmentWhere = {
  and?: InputMaybe<Array<RoleAssignmentWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<RoleAssignmentWhere>;
  or?: InputMaybe<Array<RoleAssignmentWhere>>;
  role?: InputMaybe<RoleWhere>;
  roleId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  user?: InputMaybe<UserWhere>;
  userId?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 角色 / Role */
export type RoleConnection = {
  __typename?: 'RoleConnection';
  edges: Array<RoleEdge>;
  nodes: Array<Role>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 角色 / Role */
export type RoleConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 角色:列表中的一项及其游标 / Role: one item of a list with its cursor */
export type RoleEdge = {
  __typename?: 'RoleEdge';
  cursor: Scalars['String']['output'];
  node: Role;
};

/** 授权 / Role grant */
export type RoleGrant = Node & Record & {
  __typename?: 'RoleGrant';
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 权限 / Permission */
  permission: Scalars['String']['output'];
  /** 角色 / Role */
  role?: Maybe<Role>;
  /** 数据范围 / Scope */
  scope: AccessScope;
  /** 业务数据范围 / Through scopes of plugins */
  through?: Maybe<Array<Scalars['String']['output']>>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};

/** 授权 / Role grant */
export type RoleGrantConnection = {
  __typename?: 'RoleGrantConnection';
  edges: Array<RoleGrantEdge>;
  nodes: Array<RoleGrant>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 授权 / Role grant */
export type RoleGrantConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 授权:列表中的一项及其游标 / Role grant: one item of a list with its cursor */
export type RoleGrantEdge = {
  __typename?: 'RoleGrantEdge';
  cursor: Scalars['String']['output'];
  node: RoleGrant;
};

/** 授权:一组记录及其统计 / Role grant: one group of records with its figures */
export type RoleGrantGroup = {
  __typename?: 'RoleGrantGroup';
  count: Scalars['Int']['output'];
  countDistinct: RoleGrantGroupCountDistinct;
  key: RoleGrantGroupKey;
};

/** 授权 / Role grant。每个元素恰好一个键 / exactly one key per element */
export type RoleGrantGroupBy = {
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  permission?: InputMaybe<GroupValue>;
  role?: InputMaybe<GroupValue>;
  scope?: InputMaybe<GroupValue>;
  through?: InputMaybe<RoleGrantGroupThrough>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 授权:分组列表 / Role grant: a list of groups */
export type RoleGrantGroupConnection = {
  __typename?: 'RoleGrantGroupConnection';
  edges: Array<RoleGrantGroupEdge>;
  nodes: Array<RoleGrantGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 授权:一组记录中不同值的个数 / Role grant: how many different values a group has */
export type RoleGrantGroupCountDistinct = {
  __typename?: 'RoleGrantGroupCountDistinct';
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  permission?: Maybe<Scalars['Int']['output']>;
  role?: Maybe<Scalars['Int']['output']>;
  scope?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 授权:列表中的一项及其游标 / Role grant: one item of a list with its cursor */
export type RoleGrantGroupEdge = {
  __typename?: 'RoleGrantGroupEdge';
  cursor: Scalars['String']['output'];
  node: RoleGrantGroup;
};

/** 授权:一组记录的共同值 / Role grant: the values that the records of a group share */
export type RoleGrantGroupKey = {
  __typename?: 'RoleGrantGroupKey';
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  permission?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Role>;
  scope?: Maybe<AccessScope>;
  through?: Maybe<RoleGrantGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 授权:按分组的键排序 / Role grant: order by a key of the groups */
export type RoleGrantGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  permission?: InputMaybe<SortDirection>;
  role?: InputMaybe<SortDirection>;
  scope?: InputMaybe<SortDirection>;
  through?: InputMaybe<RoleGrantGroupKeyOrderThrough>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 授权:经关系取其键 / Role grant: keys of the records behind its relations */
export type RoleGrantGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  role?: InputMaybe<RoleGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 授权:经关系取其键 / Role grant: keys of the records behind its relations */
export type RoleGrantGroupKeyThrough = {
  __typename?: 'RoleGrantGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  role?: Maybe<RoleGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 授权:组的排序,每个元素恰好一个键 / Role grant: order of the groups, exactly one key per element */
export type RoleGrantGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<RoleGrantGroupKeyOrderBy>;
};

/** 授权:经关系取其键 / Role grant: keys of the records behind its relations */
export type RoleGrantGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  role?: InputMaybe<RoleGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 授权:保留哪些组 / Role grant: which groups stay */
export type RoleGrantHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 授权:唯一字段 / Role grant: the fields that name one record */
export enum RoleGrantKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 授权 / Role grant */
export type RoleGrantListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<RoleGrantWhere>;
  none?: InputMaybe<RoleGrantWhere>;
  some?: InputMaybe<RoleGrantWhere>;
};

/** 授权 / Role grant。每个元素恰好一个键 / exactly one key per element */
export type RoleGrantOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  permission?: InputMaybe<SortDirection>;
  role?: InputMaybe<RoleOrderBy>;
  scope?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 授权 / Role grant */
export type RoleGrantPayload = {
  __typename?: 'RoleGrantPayload';
  errors: Array<UserError>;
  roleGrant?: Maybe<RoleGrant>;
};

/** 授权 / Role grant */
export type RoleGrantWhere = {
  and?: InputMaybe<Array<RoleGrantWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<RoleGrantWhere>;
  or?: InputMaybe<Array<RoleGrantWhere>>;
  permission?: InputMaybe<StringFilter>;
  role?: InputMaybe<RoleWhere>;
  roleId?: InputMaybe<IdFilter>;
  scope?: InputMaybe<AccessScopeFilter>;
  through?: InputMaybe<StringListFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 授权 / Role grant */
export type RoleGrantsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 权限 / Permission */
  permission: Scalars['String']['input'];
  /** 数据范围 / Scope */
  scope: AccessScope;
  /** 业务数据范围 / Through scopes of plugins */
  through?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** 角色:一组记录及其统计 / Role: one group of records with its figures */
export type RoleGroup = {
  __typename?: 'RoleGroup';
  count: Scalars['Int']['output'];
  countDistinct: RoleGroupCountDistinct;
  key: RoleGroupKey;
};

/** 角色 / Role。每个元素恰好一个键 / exactly one key per element */
export type RoleGroupBy = {
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  name?: InputMaybe<GroupValue>;
  through?: InputMaybe<RoleGroupThrough>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 角色:分组列表 / Role: a list of groups */
export type RoleGroupConnection = {
  __typename?: 'RoleGroupConnection';
  edges: Array<RoleGroupEdge>;
  nodes: Array<RoleGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 角色:一组记录中不同值的个数 / Role: how many different values a group has */
export type RoleGroupCountDistinct = {
  __typename?: 'RoleGroupCountDistinct';
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 角色:列表中的一项及其游标 / Role: one item of a list with its cursor */
export type RoleGroupEdge = {
  __typename?: 'RoleGroupEdge';
  cursor: Scalars['String']['output'];
  node: RoleGroup;
};

/** 角色:一组记录的共同值 / Role: the values that the records of a group share */
export type RoleGroupKey = {
  __typename?: 'RoleGroupKey';
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  through?: Maybe<RoleGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 角色:按分组的键排序 / Role: order by a key of the groups */
export type RoleGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  through?: InputMaybe<RoleGroupKeyOrderThrough>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 角色:经关系取其键 / Role: keys of the records behind its relations */
export type RoleGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 角色:经关系取其键 / Role: keys of the records behind its relations */
export type RoleGroupKeyThrough = {
  __typename?: 'RoleGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 角色:组的排序,每个元素恰好一个键 / Role: order of the groups, exactly one key per element */
export type RoleGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<RoleGroupKeyOrderBy>;
};

/** 角色:经关系取其键 / Role: keys of the records behind its relations */
export type RoleGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 角色:保留哪些组 / Role: which groups stay */
export type RoleHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 角色:唯一字段 / Role: the fields that name one record */
export enum RoleKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID',
  /** 名称 / Name */
  Name = 'NAME'
}

/** 角色 / Role。每个元素恰好一个键 / exactly one key per element */
export type RoleOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 角色 / Role */
export type RolePayload = {
  __typename?: 'RolePayload';
  errors: Array<UserError>;
  role?: Maybe<Role>;
};

/** 角色 / Role */
export type RoleWhere = {
  and?: InputMaybe<Array<RoleWhere>>;
  assignments?: InputMaybe<RoleAssignmentListWhere>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  externalId?: InputMaybe<StringFilter>;
  grants?: InputMaybe<RoleGrantListWhere>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<RoleWhere>;
  or?: InputMaybe<Array<RoleWhere>>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 批量写入中坏行的后果 / what a bad row does to a bulk write */
export enum RowMode {
  /** 默认 / default: one bad row, nothing written */
  AllOrNothing = 'ALL_OR_NOTHING',
  /** 好的行写入 / good rows are written, bad ones reported */
  PerRow = 'PER_ROW'
}

/** 保存的视图 / Saved view */
export type SavedView = Node & Record & {
  __typename?: 'SavedView';
  /** 列 / Columns */
  columns?: Maybe<Scalars['String']['output']>;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 实体 / Entity */
  entity: Scalars['String']['output'];
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 名称 / Name */
  name: Scalars['String']['output'];
  /** 排序 / Order */
  orderBy?: Maybe<Scalars['String']['output']>;
  /** 负责人 / Owner */
  owner?: Maybe<User>;
  /** 共享 / Shared */
  shared: Scalars['Boolean']['output'];
  /** 团队 / Team */
  team?: Maybe<Team>;
  /** 部门 / Unit */
  unit?: Maybe<OrgUnit>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
  /** 筛选条件 / Filter */
  where?: Maybe<Scalars['String']['output']>;
};

/** 保存的视图 / Saved view */
export type SavedViewConnection = {
  __typename?: 'SavedViewConnection';
  edges: Array<SavedViewEdge>;
  nodes: Array<SavedView>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 保存的视图 / Saved view */
export type SavedViewConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 保存的视图:列表中的一项及其游标 / Saved view: one item of a list with its cursor */
export type SavedViewEdge = {
  __typename?: 'SavedViewEdge';
  cursor: Scalars['String']['output'];
  node: SavedView;
};

/** 保存的视图:一组记录及其统计 / Saved view: one group of records with its figures */
export type SavedViewGroup = {
  __typename?: 'SavedViewGroup';
  count: Scalars['Int']['output'];
  countDistinct: SavedViewGroupCountDistinct;
  key: SavedViewGroupKey;
};

/** 保存的视图 / Saved view。每个元素恰好一个键 / exactly one key per element */
export type SavedViewGroupBy = {
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  entity?: InputMaybe<GroupValue>;
  externalId?: InputMaybe<GroupValue>;
  name?: InputMaybe<GroupValue>;
  owner?: InputMaybe<GroupValue>;
  shared?: InputMaybe<GroupValue>;
  team?: InputMaybe<GroupValue>;
  through?: InputMaybe<SavedViewGroupThrough>;
  unit?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 保存的视图:分组列表 / Saved view: a list of groups */
export type SavedViewGroupConnection = {
  __typename?: 'SavedViewGroupConnection';
  edges: Array<SavedViewGroupEdge>;
  nodes: Array<SavedViewGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 保存的视图:一组记录中不同值的个数 / Saved view: how many different values a group has */
export type SavedViewGroupCountDistinct = {
  __typename?: 'SavedViewGroupCountDistinct';
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  entity?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['Int']['output']>;
  owner?: Maybe<Scalars['Int']['output']>;
  shared?: Maybe<Scalars['Int']['output']>;
  team?: Maybe<Scalars['Int']['output']>;
  unit?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 保存的视图:列表中的一项及其游标 / Saved view: one item of a list with its cursor */
export type SavedViewGroupEdge = {
  __typename?: 'SavedViewGroupEdge';
  cursor: Scalars['String']['output'];
  node: SavedViewGroup;
};

/** 保存的视图:一组记录的共同值 / Saved view: the values that the records of a group share */
export type SavedViewGroupKey = {
  __typename?: 'SavedViewGroupKey';
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  entity?: Maybe<Scalars['String']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  owner?: Maybe<User>;
  shared?: Maybe<Scalars['Boolean']['output']>;
  team?: Maybe<Team>;
  through?: Maybe<SavedViewGroupKeyThrough>;
  unit?: Maybe<OrgUnit>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 保存的视图:按分组的键排序 / Saved view: order by a key of the groups */
export type SavedViewGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  entity?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  owner?: InputMaybe<SortDirection>;
  shared?: InputMaybe<SortDirection>;
  team?: InputMaybe<SortDirection>;
  through?: InputMaybe<SavedViewGroupKeyOrderThrough>;
  unit?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 保存的视图:经关系取其键 / Saved view: keys of the records behind its relations */
export type SavedViewGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  owner?: InputMaybe<UserGroupKeyOrderBy>;
  team?: InputMaybe<TeamGroupKeyOrderBy>;
  unit?: InputMaybe<OrgUnitGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 保存的视图:经关系取其键 / Saved view: keys of the records behind its relations */
export type SavedViewGroupKeyThrough = {
  __typename?: 'SavedViewGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  owner?: Maybe<UserGroupKey>;
  team?: Maybe<TeamGroupKey>;
  unit?: Maybe<OrgUnitGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 保存的视图:组的排序,每个元素恰好一个键 / Saved view: order of the groups, exactly one key per element */
export type SavedViewGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<SavedViewGroupKeyOrderBy>;
};

/** 保存的视图:经关系取其键 / Saved view: keys of the records behind its relations */
export type SavedViewGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  owner?: InputMaybe<UserGroupBy>;
  team?: InputMaybe<TeamGroupBy>;
  unit?: InputMaybe<OrgUnitGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 保存的视图:保留哪些组 / Saved view: which groups stay */
export type SavedViewHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 保存的视图:唯一字段 / Saved view: the fields that name one record */
export enum SavedViewKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 保存的视图 / Saved view。每个元素恰好一个键 / exactly one key per element */
export type SavedViewOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  entity?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  owner?: InputMaybe<UserOrderBy>;
  shared?: InputMaybe<SortDirection>;
  team?: InputMaybe<TeamOrderBy>;
  unit?: InputMaybe<OrgUnitOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 保存的视图 / Saved view */
export type SavedViewPayload = {
  __typename?: 'SavedViewPayload';
  errors: Array<UserError>;
  savedView?: Maybe<SavedView>;
};

/** 保存的视图 / Saved view */
export type SavedViewWhere = {
  and?: InputMaybe<Array<SavedViewWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  entity?: InputMaybe<StringFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<SavedViewWhere>;
  or?: InputMaybe<Array<SavedViewWhere>>;
  owner?: InputMaybe<UserWhere>;
  ownerId?: InputMaybe<IdFilter>;
  shared?: InputMaybe<BooleanFilter>;
  team?: InputMaybe<TeamWhere>;
  teamId?: InputMaybe<IdFilter>;
  unit?: InputMaybe<OrgUnitWhere>;
  unitId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 设置密码的结果 / whether the password was set */
export type SetUserPasswordPayload = {
  __typename?: 'SetUserPasswordPayload';
  done: Scalars['Boolean']['output'];
  errors: Array<UserError>;
};

/** 共享级别 / Share level */
export enum ShareLevel {
  /** 查看 / Read */
  Read = 'READ',
  /** 查看和修改 / Read and update */
  Write = 'WRITE'
}

/** 共享级别的条件,须同时满足 / conditions on Share level, all of which must hold */
export type ShareLevelFilter = {
  eq?: InputMaybe<ShareLevel>;
  in?: InputMaybe<Array<ShareLevel>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<ShareLevel>;
  notIn?: InputMaybe<Array<ShareLevel>>;
};

/** 登录结果 / what a sign-in gave: tokens and the user, or errors */
export type SignInPayload = {
  __typename?: 'SignInPayload';
  /** 访问令牌,15 分钟 / for the Authorization header, 15 minutes */
  accessToken?: Maybe<Scalars['String']['output']>;
  errors: Array<UserError>;
  /** 访问令牌失效时间 / when the access token ends */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** 刷新令牌,一次性,30 天 / for one refreshSession within 30 days */
  refreshToken?: Maybe<Scalars['String']['output']>;
  user?: Maybe<User>;
};

/** 登录会话 / Sign-in session */
export type SignInSession = Node & Record & {
  __typename?: 'SignInSession';
  /** 网络地址 / Network address */
  address?: Maybe<Scalars['String']['output']>;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 是否为当前会话 / whether this session is the one that asks */
  current: Scalars['Boolean']['output'];
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 失效时间 / Expires at */
  expiresAt: Scalars['DateTime']['output'];
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 最近使用 / Last used at */
  lastUsedAt: Scalars['DateTime']['output'];
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 用户 / User */
  user?: Maybe<User>;
  /** 客户端 / User agent */
  userAgent?: Maybe<Scalars['String']['output']>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};

/** 登录会话 / Sign-in session */
export type SignInSessionConnection = {
  __typename?: 'SignInSessionConnection';
  edges: Array<SignInSessionEdge>;
  nodes: Array<SignInSession>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 登录会话 / Sign-in session */
export type SignInSessionConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 登录会话:列表中的一项及其游标 / Sign-in session: one item of a list with its cursor */
export type SignInSessionEdge = {
  __typename?: 'SignInSessionEdge';
  cursor: Scalars['String']['output'];
  node: SignInSession;
};

/** 登录会话 / Sign-in session。每个元素恰好一个键 / exactly one key per element */
export type SignInSessionOrderBy = {
  address?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  expiresAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  lastUsedAt?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  user?: InputMaybe<UserOrderBy>;
  userAgent?: InputMaybe<SortDirection>;
  version?: InputMaybe<SortDirection>;
};

/** 登录会话 / Sign-in session */
export type SignInSessionWhere = {
  address?: InputMaybe<StringFilter>;
  and?: InputMaybe<Array<SignInSessionWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  expiresAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  lastUsedAt?: InputMaybe<DateTimeFilter>;
  not?: InputMaybe<SignInSessionWhere>;
  or?: InputMaybe<Array<SignInSessionWhere>>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  user?: InputMaybe<UserWhere>;
  userAgent?: InputMaybe<StringFilter>;
  userId?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 退出登录的结果 / whether there was a session to end */
export type SignOutPayload = {
  __typename?: 'SignOutPayload';
  done: Scalars['Boolean']['output'];
  errors: Array<UserError>;
};

/** 插件的扩展 / what a plugin adds to an entity */
export type SlotMetadata = {
  __typename?: 'SlotMetadata';
  fields: Array<FieldMetadata>;
  label: Scalars['String']['output'];
  /** 扩展字段名 / name of the field that holds the extension */
  name: Scalars['String']['output'];
  plugin: Scalars['String']['output'];
};

/** 排序方向 / direction of an order */
export enum SortDirection {
  /** 升序,空值在后 / ascending, nulls last */
  Asc = 'ASC',
  /** 升序,空值在前 / ascending, nulls first */
  AscNullsFirst = 'ASC_NULLS_FIRST',
  /** 升序,空值在后 / ascending, nulls last */
  AscNullsLast = 'ASC_NULLS_LAST',
  /** 降序,空值在后 / descending, nulls last */
  Desc = 'DESC',
  /** 降序,空值在前 / descending, nulls first */
  DescNullsFirst = 'DESC_NULLS_FIRST',
  /** 降序,空值在后 / descending, nulls last */
  DescNullsLast = 'DESC_NULLS_LAST'
}

/** 销售阶段 / Stage */
export type Stage = Node & Record & {
  __typename?: 'Stage';
  /** 编码 / Code */
  code: Scalars['String']['output'];
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 工作提示 / Guidance */
  guidance?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 类型 / Kind */
  kind: StageKind;
  /** 最长停留天数 / Maximum days */
  maximumDays?: Maybe<Scalars['Int']['output']>;
  /** 名称 / Name */
  name: Scalars['String']['output'];
  /** 销售流程 / Pipeline */
  pipeline?: Maybe<Pipeline>;
  /** 顺序 / Position */
  position: Scalars['Int']['output'];
  /** 成功率(%) / Probability (%) */
  probability: Scalars['Int']['output'];
  /** 必填原因 / Requires a reason */
  requiresReason: Scalars['Boolean']['output'];
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};

/** 阶段变更 / Stage change */
export type StageChange = Node & Record & {
  __typename?: 'StageChange';
  /** 操作人 / Actor */
  actor?: Maybe<User>;
  /** 变更时间 / Changed at */
  changedAt: Scalars['DateTime']['output'];
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 原阶段 / From stage */
  fromStage?: Maybe<Stage>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 销售机会 / Opportunity */
  opportunity?: Maybe<Opportunity>;
  /** 新阶段 / To stage */
  toStage?: Maybe<Stage>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};

/** 阶段变更 / Stage change */
export type StageChangeConnection = {
  __typename?: 'StageChangeConnection';
  edges: Array<StageChangeEdge>;
  nodes: Array<StageChange>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 阶段变更 / Stage change */
export type StageChangeConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 阶段变更:列表中的一项及其游标 / Stage change: one item of a list with its cursor */
export type StageChangeEdge = {
  __typename?: 'StageChangeEdge';
  cursor: Scalars['String']['output'];
  node: StageChange;
};

/** 阶段变更:一组记录及其统计 / Stage change: one group of records with its figures */
export type StageChangeGroup = {
  __typename?: 'StageChangeGroup';
  count: Scalars['Int']['output'];
  countDistinct: StageChangeGroupCountDistinct;
  key: StageChangeGroupKey;
};

/** 阶段变更 / Stage change。每个元素恰好一个键 / exactly one key per element */
export type StageChangeGroupBy = {
  actor?: InputMaybe<GroupValue>;
  changedAt?: InputMaybe<DateGroup>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  fromStage?: InputMaybe<GroupValue>;
  opportunity?: InputMaybe<GroupValue>;
  through?: InputMaybe<StageChangeGroupThrough>;
  toStage?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 阶段变更:分组列表 / Stage change: a list of groups */
export type StageChangeGroupConnection = {
  __typename?: 'StageChangeGroupConnection';
  edges: Array<StageChangeGroupEdge>;
  nodes: Array<StageChangeGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 阶段变更:一组记录中不同值的个数 / Stage change: how many different values a group has */
export type StageChangeGroupCountDistinct = {
  __typename?: 'StageChangeGroupCountDistinct';
  actor?: Maybe<Scalars['Int']['output']>;
  changedAt?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  fromStage?: Maybe<Scalars['Int']['output']>;
  opportunity?: Maybe<Scalars['Int']['output']>;
  toStage?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 阶段变更:列表中的一项及其游标 / Stage change: one item of a list with its cursor */
export type StageChangeGroupEdge = {
  __typename?: 'StageChangeGroupEdge';
  cursor: Scalars['String']['output'];
  node: StageChangeGroup;
};

/** 阶段变更:一组记录的共同值 / Stage change: the values that the records of a group share */
export type StageChangeGroupKey = {
  __typename?: 'StageChangeGroupKey';
  actor?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  changedAt?: Maybe<Scalars['Date']['output']>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  fromStage?: Maybe<Stage>;
  opportunity?: Maybe<Opportunity>;
  through?: Maybe<StageChangeGroupKeyThrough>;
  toStage?: Maybe<Stage>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 阶段变更:按分组的键排序 / Stage change: order by a key of the groups */
export type StageChangeGroupKeyOrderBy = {
  actor?: InputMaybe<SortDirection>;
  changedAt?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  fromStage?: InputMaybe<SortDirection>;
  opportunity?: InputMaybe<SortDirection>;
  through?: InputMaybe<StageChangeGroupKeyOrderThrough>;
  toStage?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 阶段变更:经关系取其键 / Stage change: keys of the records behind its relations */
export type StageChangeGroupKeyOrderThrough = {
  actor?: InputMaybe<UserGroupKeyOrderBy>;
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  fromStage?: InputMaybe<StageGroupKeyOrderBy>;
  opportunity?: InputMaybe<OpportunityGroupKeyOrderBy>;
  toStage?: InputMaybe<StageGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 阶段变更:经关系取其键 / Stage change: keys of the records behind its relations */
export type StageChangeGroupKeyThrough = {
  __typename?: 'StageChangeGroupKeyThrough';
  actor?: Maybe<UserGroupKey>;
  createdBy?: Maybe<UserGroupKey>;
  fromStage?: Maybe<StageGroupKey>;
  opportunity?: Maybe<OpportunityGroupKey>;
  toStage?: Maybe<StageGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 阶段变更:组的排序,每个元素恰好一个键 / Stage change: order of the groups, exactly one key per element */
export type StageChangeGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<StageChangeGroupKeyOrderBy>;
};

/** 阶段变更:经关系取其键 / Stage change: keys of the records behind its relations */
export type StageChangeGroupThrough = {
  actor?: InputMaybe<UserGroupBy>;
  createdBy?: InputMaybe<UserGroupBy>;
  fromStage?: InputMaybe<StageGroupBy>;
  opportunity?: InputMaybe<OpportunityGroupBy>;
  toStage?: InputMaybe<StageGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 阶段变更:保留哪些组 / Stage change: which groups stay */
export type StageChangeHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 阶段变更 / Stage change */
export type StageChangeListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<StageChangeWhere>;
  none?: InputMaybe<StageChangeWhere>;
  some?: InputMaybe<StageChangeWhere>;
};

/** 阶段变更 / Stage change。每个元素恰好一个键 / exactly one key per element */
export type StageChangeOrderBy = {
  actor?: InputMaybe<UserOrderBy>;
  changedAt?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  fromStage?: InputMaybe<StageOrderBy>;
  id?: InputMaybe<SortDirection>;
  opportunity?: InputMaybe<OpportunityOrderBy>;
  toStage?: InputMaybe<StageOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 阶段变更 / Stage change */
export type StageChangeWhere = {
  actor?: InputMaybe<UserWhere>;
  actorId?: InputMaybe<IdFilter>;
  and?: InputMaybe<Array<StageChangeWhere>>;
  changedAt?: InputMaybe<DateTimeFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  fromStage?: InputMaybe<StageWhere>;
  fromStageId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<StageChangeWhere>;
  opportunity?: InputMaybe<OpportunityWhere>;
  opportunityId?: InputMaybe<IdFilter>;
  or?: InputMaybe<Array<StageChangeWhere>>;
  toStage?: InputMaybe<StageWhere>;
  toStageId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 销售阶段 / Stage */
export type StageConnection = {
  __typename?: 'StageConnection';
  edges: Array<StageEdge>;
  nodes: Array<Stage>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 销售阶段 / Stage */
export type StageConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 销售阶段:列表中的一项及其游标 / Stage: one item of a list with its cursor */
export type StageEdge = {
  __typename?: 'StageEdge';
  cursor: Scalars['String']['output'];
  node: Stage;
};

/** 销售阶段:一组记录及其统计 / Stage: one group of records with its figures */
export type StageGroup = {
  __typename?: 'StageGroup';
  count: Scalars['Int']['output'];
  countDistinct: StageGroupCountDistinct;
  key: StageGroupKey;
};

/** 销售阶段 / Stage。每个元素恰好一个键 / exactly one key per element */
export type StageGroupBy = {
  code?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  kind?: InputMaybe<GroupValue>;
  maximumDays?: InputMaybe<GroupValue>;
  name?: InputMaybe<GroupValue>;
  pipeline?: InputMaybe<GroupValue>;
  position?: InputMaybe<GroupValue>;
  probability?: InputMaybe<GroupValue>;
  requiresReason?: InputMaybe<GroupValue>;
  through?: InputMaybe<StageGroupThrough>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 销售阶段:分组列表 / Stage: a list of groups */
export type StageGroupConnection = {
  __typename?: 'StageGroupConnection';
  edges: Array<StageGroupEdge>;
  nodes: Array<StageGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 销售阶段:一组记录中不同值的个数 / Stage: how many different values a group has */
export type StageGroupCountDistinct = {
  __typename?: 'StageGroupCountDistinct';
  code?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  kind?: Maybe<Scalars['Int']['output']>;
  maximumDays?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['Int']['output']>;
  pipeline?: Maybe<Scalars['Int']['output']>;
  position?: Maybe<Scalars['Int']['output']>;
  probability?: Maybe<Scalars['Int']['output']>;
  requiresReason?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 销售阶段:列表中的一项及其游标 / Stage: one item of a list with its cursor */
export type StageGroupEdge = {
  __typename?: 'StageGroupEdge';
  cursor: Scalars['String']['output'];
  node: StageGroup;
};

/** 销售阶段:一组记录的共同值 / Stage: the values that the records of a group share */
export type StageGroupKey = {
  __typename?: 'StageGroupKey';
  code?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  kind?: Maybe<StageKind>;
  maximumDays?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  pipeline?: Maybe<Pipeline>;
  position?: Maybe<Scalars['Int']['output']>;
  probability?: Maybe<Scalars['Int']['output']>;
  requiresReason?: Maybe<Scalars['Boolean']['output']>;
  through?: Maybe<StageGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 销售阶段:按分组的键排序 / Stage: order by a key of the groups */
export type StageGroupKeyOrderBy = {
  code?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  kind?: InputMaybe<SortDirection>;
  maximumDays?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  pipeline?: InputMaybe<SortDirection>;
  position?: InputMaybe<SortDirection>;
  probability?: InputMaybe<SortDirection>;
  requiresReason?: InputMaybe<SortDirection>;
  through?: InputMaybe<StageGroupKeyOrderThrough>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 销售阶段:经关系取其键 / Stage: keys of the records behind its relations */
export type StageGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  pipeline?: InputMaybe<PipelineGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 销售阶段:经关系取其键 / Stage: keys of the records behind its relations */
export type StageGroupKeyThrough = {
  __typename?: 'StageGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  pipeline?: Maybe<PipelineGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 销售阶段:组的排序,每个元素恰好一个键 / Stage: order of the groups, exactly one key per element */
export type StageGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<StageGroupKeyOrderBy>;
};

/** 销售阶段:经关系取其键 / Stage: keys of the records behind its relations */
export type StageGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  pipeline?: InputMaybe<PipelineGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 销售阶段:保留哪些组 / Stage: which groups stay */
export type StageHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 销售阶段:唯一字段 / Stage: the fields that name one record */
export enum StageKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 阶段类型 / Stage kind */
export enum StageKind {
  /** 丢单 / Lost */
  Lost = 'LOST',
  /** 进行中 / Open */
  Open = 'OPEN',
  /** 赢单 / Won */
  Won = 'WON'
}

/** 阶段类型的条件,须同时满足 / conditions on Stage kind, all of which must hold */
export type StageKindFilter = {
  eq?: InputMaybe<StageKind>;
  in?: InputMaybe<Array<StageKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<StageKind>;
  notIn?: InputMaybe<Array<StageKind>>;
};

/** 销售阶段 / Stage */
export type StageListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<StageWhere>;
  none?: InputMaybe<StageWhere>;
  some?: InputMaybe<StageWhere>;
};

/** 销售阶段 / Stage。每个元素恰好一个键 / exactly one key per element */
export type StageOrderBy = {
  code?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  kind?: InputMaybe<SortDirection>;
  maximumDays?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  pipeline?: InputMaybe<PipelineOrderBy>;
  position?: InputMaybe<SortDirection>;
  probability?: InputMaybe<SortDirection>;
  requiresReason?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 销售阶段 / Stage */
export type StagePayload = {
  __typename?: 'StagePayload';
  errors: Array<UserError>;
  stage?: Maybe<Stage>;
};

/** 销售阶段 / Stage */
export type StageWhere = {
  and?: InputMaybe<Array<StageWhere>>;
  code?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  guidance?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<StageKindFilter>;
  maximumDays?: InputMaybe<IntFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<StageWhere>;
  or?: InputMaybe<Array<StageWhere>>;
  pipeline?: InputMaybe<PipelineWhere>;
  pipelineId?: InputMaybe<IdFilter>;
  position?: InputMaybe<IntFilter>;
  probability?: InputMaybe<IntFilter>;
  requiresReason?: InputMaybe<BooleanFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 文字的条件,须同时满足 / conditions on a text, all of which must hold */
export type StringFilter = {
  /** [a, b]: 含两端 / both ends included */
  between?: InputMaybe<Array<Scalars['String']['input']>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  endsWith?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  gt?: InputMaybe<Scalars['String']['input']>;
  gte?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** % 任意文字,_ 任意一字 / % any text, _ any character */
  like?: InputMaybe<Scalars['String']['input']>;
  lt?: InputMaybe<Scalars['String']['input']>;
  lte?: InputMaybe<Scalars['String']['input']>;
  /** 默认区分大小写 / case-sensitive by default */
  mode?: InputMaybe<StringMode>;
  ne?: InputMaybe<Scalars['String']['input']>;
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** 文字列表的条件,须同时满足 / conditions on a list of texts, all of which must hold */
export type StringListFilter = {
  has?: InputMaybe<Scalars['String']['input']>;
  hasAll?: InputMaybe<Array<Scalars['String']['input']>>;
  hasAny?: InputMaybe<Array<Scalars['String']['input']>>;
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 文字的比较方式 / how texts are compared */
export enum StringMode {
  /** 区分大小写 / case-sensitive */
  Default = 'DEFAULT',
  /** 不区分大小写 / case-insensitive */
  Insensitive = 'INSENSITIVE'
}

/** 标签 / Tag */
export type Tag = Node & Record & {
  __typename?: 'Tag';
  /** 颜色 / Colour */
  colour?: Maybe<Scalars['String']['output']>;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 名称 / Name */
  name: Scalars['String']['output'];
  /** 使用处 / Taggings */
  taggings: TaggingConnection;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};


/** 标签 / Tag */
export type TagTaggingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaggingOrderBy>>;
  where?: InputMaybe<TaggingWhere>;
};

/** 标签 / Tag */
export type TagConnection = {
  __typename?: 'TagConnection';
  edges: Array<TagEdge>;
  nodes: Array<Tag>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 标签 / Tag */
export type TagConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 标签:列表中的一项及其游标 / Tag: one item of a list with its cursor */
export type TagEdge = {
  __typename?: 'TagEdge';
  cursor: Scalars['String']['output'];
  node: Tag;
};

/** 标签:一组记录及其统计 / Tag: one group of records with its figures */
export type TagGroup = {
  __typename?: 'TagGroup';
  count: Scalars['Int']['output'];
  countDistinct: TagGroupCountDistinct;
  key: TagGroupKey;
};

/** 标签 / Tag。每个元素恰好一个键 / exactly one key per element */
export type TagGroupBy = {
  colour?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  name?: InputMaybe<GroupValue>;
  through?: InputMaybe<TagGroupThrough>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 标签:分组列表 / Tag: a list of groups */
export type TagGroupConnection = {
  __typename?: 'TagGroupConnection';
  edges: Array<TagGroupEdge>;
  nodes: Array<TagGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 标签:一组记录中不同值的个数 / Tag: how many different values a group has */
export type TagGroupCountDistinct = {
  __typename?: 'TagGroupCountDistinct';
  colour?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 标签:列表中的一项及其游标 / Tag: one item of a list with its cursor */
export type TagGroupEdge = {
  __typename?: 'TagGroupEdge';
  cursor: Scalars['String']['output'];
  node: TagGroup;
};

/** 标签:一组记录的共同值 / Tag: the values that the records of a group share */
export type TagGroupKey = {
  __typename?: 'TagGroupKey';
  colour?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  through?: Maybe<TagGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 标签:按分组的键排序 / Tag: order by a key of the groups */
export type TagGroupKeyOrderBy = {
  colour?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  through?: InputMaybe<TagGroupKeyOrderThrough>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 标签:经关系取其键 / Tag: keys of the records behind its relations */
export type TagGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 标签:经关系取其键 / Tag: keys of the records behind its relations */
export type TagGroupKeyThrough = {
  __typename?: 'TagGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 标签:组的排序,每个元素恰好一个键 / Tag: order of the groups, exactly one key per element */
export type TagGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<TagGroupKeyOrderBy>;
};

/** 标签:经关系取其键 / Tag: keys of the records behind its relations */
export type TagGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 标签:保留哪些组 / Tag: which groups stay */
export type TagHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 标签:唯一字段 / Tag: the fields that name one record */
export enum TagKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID',
  /** 名称 / Name */
  Name = 'NAME'
}

/** 标签 / Tag。每个元素恰好一个键 / exactly one key per element */
export type TagOrderBy = {
  colour?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 标签 / Tag */
export type TagPayload = {
  __typename?: 'TagPayload';
  errors: Array<UserError>;
  tag?: Maybe<Tag>;
};

/** 标签 / Tag */
export type TagWhere = {
  and?: InputMaybe<Array<TagWhere>>;
  colour?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<TagWhere>;
  or?: InputMaybe<Array<TagWhere>>;
  taggings?: InputMaybe<TaggingListWhere>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 标签使用 / Tagging */
export type Tagging = Node & Record & {
  __typename?: 'Tagging';
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 关联对象 / Subject */
  subject?: Maybe<Record>;
  /** 标签 / Tag */
  tag?: Maybe<Tag>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};

/** 标签使用 / Tagging */
export type TaggingConnection = {
  __typename?: 'TaggingConnection';
  edges: Array<TaggingEdge>;
  nodes: Array<Tagging>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 标签使用 / Tagging */
export type TaggingConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 标签使用:列表中的一项及其游标 / Tagging: one item of a list with its cursor */
export type TaggingEdge = {
  __typename?: 'TaggingEdge';
  cursor: Scalars['String']['output'];
  node: Tagging;
};

/** 标签使用:一组记录及其统计 / Tagging: one group of records with its figures */
export type TaggingGroup = {
  __typename?: 'TaggingGroup';
  count: Scalars['Int']['output'];
  countDistinct: TaggingGroupCountDistinct;
  key: TaggingGroupKey;
};

/** 标签使用 / Tagging。每个元素恰好一个键 / exactly one key per element */
export type TaggingGroupBy = {
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  tag?: InputMaybe<GroupValue>;
  through?: InputMaybe<TaggingGroupThrough>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 标签使用:分组列表 / Tagging: a list of groups */
export type TaggingGroupConnection = {
  __typename?: 'TaggingGroupConnection';
  edges: Array<TaggingGroupEdge>;
  nodes: Array<TaggingGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 标签使用:一组记录中不同值的个数 / Tagging: how many different values a group has */
export type TaggingGroupCountDistinct = {
  __typename?: 'TaggingGroupCountDistinct';
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  tag?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 标签使用:列表中的一项及其游标 / Tagging: one item of a list with its cursor */
export type TaggingGroupEdge = {
  __typename?: 'TaggingGroupEdge';
  cursor: Scalars['String']['output'];
  node: TaggingGroup;
};

/** 标签使用:一组记录的共同值 / Tagging: the values that the records of a group share */
export type TaggingGroupKey = {
  __typename?: 'TaggingGroupKey';
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  tag?: Maybe<Tag>;
  through?: Maybe<TaggingGroupKeyThrough>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 标签使用:按分组的键排序 / Tagging: order by a key of the groups */
export type TaggingGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  tag?: InputMaybe<SortDirection>;
  through?: InputMaybe<TaggingGroupKeyOrderThrough>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 标签使用:经关系取其键 / Tagging: keys of the records behind its relations */
export type TaggingGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  tag?: InputMaybe<TagGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 标签使用:经关系取其键 / Tagging: keys of the records behind its relations */
export type TaggingGroupKeyThrough = {
  __typename?: 'TaggingGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  tag?: Maybe<TagGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 标签使用:组的排序,每个元素恰好一个键 / Tagging: order of the groups, exactly one key per element */
export type TaggingGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<TaggingGroupKeyOrderBy>;
};

/** 标签使用:经关系取其键 / Tagging: keys of the records behind its relations */
export type TaggingGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  tag?: InputMaybe<TagGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 标签使用:保留哪些组 / Tagging: which groups stay */
export type TaggingHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 标签使用:唯一字段 / Tagging: the fields that name one record */
export enum TaggingKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 标签使用 / Tagging */
export type TaggingListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<TaggingWhere>;
  none?: InputMaybe<TaggingWhere>;
  some?: InputMaybe<TaggingWhere>;
};

/** 标签使用 / Tagging。每个元素恰好一个键 / exactly one key per element */
export type TaggingOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  tag?: InputMaybe<TagOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 标签使用 / Tagging */
export type TaggingPayload = {
  __typename?: 'TaggingPayload';
  errors: Array<UserError>;
  tagging?: Maybe<Tagging>;
};

/** 标签使用 / Tagging */
export type TaggingWhere = {
  and?: InputMaybe<Array<TaggingWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<TaggingWhere>;
  or?: InputMaybe<Array<TaggingWhere>>;
  subjectId?: InputMaybe<IdFilter>;
  subjectType?: InputMaybe<StringFilter>;
  tag?: InputMaybe<TagWhere>;
  tagId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 待办任务 / Task */
export type Task = Node & Record & {
  __typename?: 'Task';
  /** 执行人 / Assignee */
  assignee?: Maybe<User>;
  /** 附件 / Attachments */
  attachments: AttachmentConnection;
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 内容 / Description */
  description?: Maybe<Scalars['String']['output']>;
  /** 完成时间 / Done at */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** 截止时间 / Due at */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 备注 / Notes */
  notes: NoteConnection;
  /** 负责人 / Owner */
  owner?: Maybe<User>;
  /** 优先级 / Priority */
  priority: TaskPriority;
  /** 提醒时间 / Reminder at */
  reminderAt?: Maybe<Scalars['DateTime']['output']>;
  /** 状态 / Status */
  status: TaskStatus;
  /** 关联对象 / Subject */
  subject?: Maybe<Record>;
  /** 标签 / Taggings */
  taggings: TaggingConnection;
  /** 团队 / Team */
  team?: Maybe<Team>;
  /** 标题 / Title */
  title: Scalars['String']['output'];
  /** 部门 / Unit */
  unit?: Maybe<OrgUnit>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};


/** 待办任务 / Task */
export type TaskAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttachmentOrderBy>>;
  where?: InputMaybe<AttachmentWhere>;
};


/** 待办任务 / Task */
export type TaskNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NoteOrderBy>>;
  where?: InputMaybe<NoteWhere>;
};


/** 待办任务 / Task */
export type TaskTaggingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaggingOrderBy>>;
  where?: InputMaybe<TaggingWhere>;
};

/** 待办任务 / Task */
export type TaskConnection = {
  __typename?: 'TaskConnection';
  edges: Array<TaskEdge>;
  nodes: Array<Task>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 待办任务 / Task */
export type TaskConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 待办任务:列表中的一项及其游标 / Task: one item of a list with its cursor */
export type TaskEdge = {
  __typename?: 'TaskEdge';
  cursor: Scalars['String']['output'];
  node: Task;
};

/** 待办任务:一组记录及其统计 / Task: one group of records with its figures */
export type TaskGroup = {
  __typename?: 'TaskGroup';
  count: Scalars['Int']['output'];
  countDistinct: TaskGroupCountDistinct;
  key: TaskGroupKey;
  max: TaskGroupMax;
  min: TaskGroupMin;
};

/** 待办任务 / Task。每个元素恰好一个键 / exactly one key per element */
export type TaskGroupBy = {
  assignee?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  doneAt?: InputMaybe<DateGroup>;
  dueAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  owner?: InputMaybe<GroupValue>;
  priority?: InputMaybe<GroupValue>;
  reminderAt?: InputMaybe<DateGroup>;
  status?: InputMaybe<GroupValue>;
  team?: InputMaybe<GroupValue>;
  through?: InputMaybe<TaskGroupThrough>;
  unit?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 待办任务:分组列表 / Task: a list of groups */
export type TaskGroupConnection = {
  __typename?: 'TaskGroupConnection';
  edges: Array<TaskGroupEdge>;
  nodes: Array<TaskGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 待办任务:一组记录中不同值的个数 / Task: how many different values a group has */
export type TaskGroupCountDistinct = {
  __typename?: 'TaskGroupCountDistinct';
  assignee?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  doneAt?: Maybe<Scalars['Int']['output']>;
  dueAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  owner?: Maybe<Scalars['Int']['output']>;
  priority?: Maybe<Scalars['Int']['output']>;
  reminderAt?: Maybe<Scalars['Int']['output']>;
  status?: Maybe<Scalars['Int']['output']>;
  team?: Maybe<Scalars['Int']['output']>;
  unit?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 待办任务:列表中的一项及其游标 / Task: one item of a list with its cursor */
export type TaskGroupEdge = {
  __typename?: 'TaskGroupEdge';
  cursor: Scalars['String']['output'];
  node: TaskGroup;
};

/** 待办任务:一组记录的共同值 / Task: the values that the records of a group share */
export type TaskGroupKey = {
  __typename?: 'TaskGroupKey';
  assignee?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  /** 时段的第一天 / first day of the bucket */
  doneAt?: Maybe<Scalars['Date']['output']>;
  /** 时段的第一天 / first day of the bucket */
  dueAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  owner?: Maybe<User>;
  priority?: Maybe<TaskPriority>;
  /** 时段的第一天 / first day of the bucket */
  reminderAt?: Maybe<Scalars['Date']['output']>;
  status?: Maybe<TaskStatus>;
  team?: Maybe<Team>;
  through?: Maybe<TaskGroupKeyThrough>;
  unit?: Maybe<OrgUnit>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 待办任务:按分组的键排序 / Task: order by a key of the groups */
export type TaskGroupKeyOrderBy = {
  assignee?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  doneAt?: InputMaybe<SortDirection>;
  dueAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  owner?: InputMaybe<SortDirection>;
  priority?: InputMaybe<SortDirection>;
  reminderAt?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  team?: InputMaybe<SortDirection>;
  through?: InputMaybe<TaskGroupKeyOrderThrough>;
  unit?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 待办任务:经关系取其键 / Task: keys of the records behind its relations */
export type TaskGroupKeyOrderThrough = {
  assignee?: InputMaybe<UserGroupKeyOrderBy>;
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  owner?: InputMaybe<UserGroupKeyOrderBy>;
  team?: InputMaybe<TeamGroupKeyOrderBy>;
  unit?: InputMaybe<OrgUnitGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 待办任务:经关系取其键 / Task: keys of the records behind its relations */
export type TaskGroupKeyThrough = {
  __typename?: 'TaskGroupKeyThrough';
  assignee?: Maybe<UserGroupKey>;
  createdBy?: Maybe<UserGroupKey>;
  owner?: Maybe<UserGroupKey>;
  team?: Maybe<TeamGroupKey>;
  unit?: Maybe<OrgUnitGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 待办任务:一组记录的最大值 / Task: of a group, the largest values */
export type TaskGroupMax = {
  __typename?: 'TaskGroupMax';
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  dueAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 待办任务:排序组的最大值 / Task: order groups by largest values */
export type TaskGroupMaxOrderBy = {
  doneAt?: InputMaybe<SortDirection>;
  dueAt?: InputMaybe<SortDirection>;
};

/** 待办任务:一组记录的最小值 / Task: of a group, the smallest values */
export type TaskGroupMin = {
  __typename?: 'TaskGroupMin';
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  dueAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 待办任务:排序组的最小值 / Task: order groups by smallest values */
export type TaskGroupMinOrderBy = {
  doneAt?: InputMaybe<SortDirection>;
  dueAt?: InputMaybe<SortDirection>;
};

/** 待办任务:组的排序,每个元素恰好一个键 / Task: order of the groups, exactly one key per element */
export type TaskGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<TaskGroupKeyOrderBy>;
  max?: InputMaybe<TaskGroupMaxOrderBy>;
  min?: InputMaybe<TaskGroupMinOrderBy>;
};

/** 待办任务:经关系取其键 / Task: keys of the records behind its relations */
export type TaskGroupThrough = {
  assignee?: InputMaybe<UserGroupBy>;
  createdBy?: InputMaybe<UserGroupBy>;
  owner?: InputMaybe<UserGroupBy>;
  team?: InputMaybe<TeamGroupBy>;
  unit?: InputMaybe<OrgUnitGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 待办任务:保留哪些组 / Task: which groups stay */
export type TaskHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 待办任务:唯一字段 / Task: the fields that name one record */
export enum TaskKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 待办任务 / Task */
export type TaskListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<TaskWhere>;
  none?: InputMaybe<TaskWhere>;
  some?: InputMaybe<TaskWhere>;
};

/** 待办任务 / Task。每个元素恰好一个键 / exactly one key per element */
export type TaskOrderBy = {
  assignee?: InputMaybe<UserOrderBy>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  doneAt?: InputMaybe<SortDirection>;
  dueAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  owner?: InputMaybe<UserOrderBy>;
  priority?: InputMaybe<SortDirection>;
  reminderAt?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  team?: InputMaybe<TeamOrderBy>;
  title?: InputMaybe<SortDirection>;
  unit?: InputMaybe<OrgUnitOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 待办任务 / Task */
export type TaskPayload = {
  __typename?: 'TaskPayload';
  errors: Array<UserError>;
  task?: Maybe<Task>;
};

/** 优先级 / Task priority */
export enum TaskPriority {
  /** 紧急 / Urgent */
  P1Urgent = 'P1_URGENT',
  /** 高 / High */
  P2High = 'P2_HIGH',
  /** 普通 / Normal */
  P3Normal = 'P3_NORMAL',
  /** 低 / Low */
  P4Low = 'P4_LOW'
}

/** 优先级的条件,须同时满足 / conditions on Task priority, all of which must hold */
export type TaskPriorityFilter = {
  eq?: InputMaybe<TaskPriority>;
  in?: InputMaybe<Array<TaskPriority>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<TaskPriority>;
  notIn?: InputMaybe<Array<TaskPriority>>;
};

/** 任务状态 / Task status */
export enum TaskStatus {
  /** 已取消 / Cancelled */
  Cancelled = 'CANCELLED',
  /** 已完成 / Done */
  Done = 'DONE',
  /** 进行中 / In progress */
  InProgress = 'IN_PROGRESS',
  /** 待办 / Open */
  Open = 'OPEN'
}

/** 任务状态的条件,须同时满足 / conditions on Task status, all of which must hold */
export type TaskStatusFilter = {
  eq?: InputMaybe<TaskStatus>;
  in?: InputMaybe<Array<TaskStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<TaskStatus>;
  notIn?: InputMaybe<Array<TaskStatus>>;
};

/** 标签使用 / Tagging */
export type TaskTaggingsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Tag */
  tagId?: InputMaybe<Scalars['ID']['input']>;
};

/** 待办任务 / Task */
export type TaskWhere = {
  and?: InputMaybe<Array<TaskWhere>>;
  assignee?: InputMaybe<UserWhere>;
  assigneeId?: InputMaybe<IdFilter>;
  attachments?: InputMaybe<AttachmentListWhere>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  doneAt?: InputMaybe<DateTimeFilter>;
  dueAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<TaskWhere>;
  notes?: InputMaybe<NoteListWhere>;
  or?: InputMaybe<Array<TaskWhere>>;
  owner?: InputMaybe<UserWhere>;
  ownerId?: InputMaybe<IdFilter>;
  priority?: InputMaybe<TaskPriorityFilter>;
  reminderAt?: InputMaybe<DateTimeFilter>;
  status?: InputMaybe<TaskStatusFilter>;
  subjectId?: InputMaybe<IdFilter>;
  subjectType?: InputMaybe<StringFilter>;
  taggings?: InputMaybe<TaggingListWhere>;
  team?: InputMaybe<TeamWhere>;
  teamId?: InputMaybe<IdFilter>;
  title?: InputMaybe<StringFilter>;
  unit?: InputMaybe<OrgUnitWhere>;
  unitId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 团队 / Team */
export type Team = Node & Record & {
  __typename?: 'Team';
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 主管 / Manager */
  manager?: Maybe<User>;
  /** 成员 / Members */
  members: UserConnection;
  /** 名称 / Name */
  name: Scalars['String']['output'];
  /** 所属单元 / Unit */
  unit?: Maybe<OrgUnit>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};


/** 团队 / Team */
export type TeamMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UserOrderBy>>;
  where?: InputMaybe<UserWhere>;
};

/** 团队 / Team */
export type TeamConnection = {
  __typename?: 'TeamConnection';
  edges: Array<TeamEdge>;
  nodes: Array<Team>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 团队 / Team */
export type TeamConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 团队:列表中的一项及其游标 / Team: one item of a list with its cursor */
export type TeamEdge = {
  __typename?: 'TeamEdge';
  cursor: Scalars['String']['output'];
  node: Team;
};

/** 团队:一组记录及其统计 / Team: one group of records with its figures */
export type TeamGroup = {
  __typename?: 'TeamGroup';
  count: Scalars['Int']['output'];
  countDistinct: TeamGroupCountDistinct;
  key: TeamGroupKey;
};

/** 团队 / Team。每个元素恰好一个键 / exactly one key per element */
export type TeamGroupBy = {
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  manager?: InputMaybe<GroupValue>;
  name?: InputMaybe<GroupValue>;
  through?: InputMaybe<TeamGroupThrough>;
  unit?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 团队:分组列表 / Team: a list of groups */
export type TeamGroupConnection = {
  __typename?: 'TeamGroupConnection';
  edges: Array<TeamGroupEdge>;
  nodes: Array<TeamGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 团队:一组记录中不同值的个数 / Team: how many different values a group has */
export type TeamGroupCountDistinct = {
  __typename?: 'TeamGroupCountDistinct';
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  manager?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['Int']['output']>;
  unit?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 团队:列表中的一项及其游标 / Team: one item of a list with its cursor */
export type TeamGroupEdge = {
  __typename?: 'TeamGroupEdge';
  cursor: Scalars['String']['output'];
  node: TeamGroup;
};

/** 团队:一组记录的共同值 / Team: the values that the records of a group share */
export type TeamGroupKey = {
  __typename?: 'TeamGroupKey';
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  manager?: Maybe<User>;
  name?: Maybe<Scalars['String']['output']>;
  through?: Maybe<TeamGroupKeyThrough>;
  unit?: Maybe<OrgUnit>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 团队:按分组的键排序 / Team: order by a key of the groups */
export type TeamGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  manager?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  through?: InputMaybe<TeamGroupKeyOrderThrough>;
  unit?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 团队:经关系取其键 / Team: keys of the records behind its relations */
export type TeamGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  manager?: InputMaybe<UserGroupKeyOrderBy>;
  unit?: InputMaybe<OrgUnitGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 团队:经关系取其键 / Team: keys of the records behind its relations */
export type TeamGroupKeyThrough = {
  __typename?: 'TeamGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  manager?: Maybe<UserGroupKey>;
  unit?: Maybe<OrgUnitGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 团队:组的排序,每个元素恰好一个键 / Team: order of the groups, exactly one key per element */
export type TeamGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<TeamGroupKeyOrderBy>;
};

/** 团队:经关系取其键 / Team: keys of the records behind its relations */
export type TeamGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  manager?: InputMaybe<UserGroupBy>;
  unit?: InputMaybe<OrgUnitGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 团队:保留哪些组 / Team: which groups stay */
export type TeamHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 团队:唯一字段 / Team: the fields that name one record */
export enum TeamKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 团队 / Team */
export type TeamListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<TeamWhere>;
  none?: InputMaybe<TeamWhere>;
  some?: InputMaybe<TeamWhere>;
};

/** 团队 / Team。每个元素恰好一个键 / exactly one key per element */
export type TeamOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  manager?: InputMaybe<UserOrderBy>;
  name?: InputMaybe<SortDirection>;
  unit?: InputMaybe<OrgUnitOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 团队 / Team */
export type TeamPayload = {
  __typename?: 'TeamPayload';
  errors: Array<UserError>;
  team?: Maybe<Team>;
};

/** 团队 / Team */
export type TeamWhere = {
  and?: InputMaybe<Array<TeamWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  manager?: InputMaybe<UserWhere>;
  managerId?: InputMaybe<IdFilter>;
  members?: InputMaybe<UserListWhere>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<TeamWhere>;
  or?: InputMaybe<Array<TeamWhere>>;
  unit?: InputMaybe<OrgUnitWhere>;
  unitId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 尝试次数过多,需等待 / too many attempts: wait and try again */
export type TooManyAttempts = UserError & {
  __typename?: 'TooManyAttempts';
  /** 稳定的代码 / stable, for programs */
  code: Scalars['String']['output'];
  /** 客户端语言 / in the language of the client */
  message: Scalars['String']['output'];
  /** 出错的输入 / the input that caused it; list indexes as strings */
  path: Array<Scalars['String']['output']>;
  /** 多少秒后可重试 / seconds after which trying again makes sense */
  retryAfter: Scalars['Int']['output'];
};

/** 联系方式 / Contact point */
export type UpdateAccountContactPointsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 标注 / Label */
  label?: InputMaybe<Scalars['String']['input']>;
  /** 首选 / Preferred */
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
  /** 类型 / Type */
  type?: InputMaybe<Scalars['String']['input']>;
  /** 号码或地址 / Value */
  value?: InputMaybe<Scalars['String']['input']>;
  /** 已核实 / Verified */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 客户 / Account */
export type UpdateAccountInput = {
  /** 地址 / Address */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 对公客户 / Bank customer */
  bank?: InputMaybe<AccountBankSlotInput>;
  /** 建材 / Building materials */
  building?: InputMaybe<AccountBuildingSlotInput>;
  /** 城市 / City */
  city?: InputMaybe<Scalars['String']['input']>;
  /** 联系方式 / Contact points */
  contactPoints?: InputMaybe<Array<UpdateAccountContactPointsInput>>;
  /** 国家 / Country */
  country?: InputMaybe<Scalars['String']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 员工人数 / Employees */
  employees?: InputMaybe<Scalars['Int']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 成立年份 / Founded in */
  foundedYear?: InputMaybe<Scalars['Int']['input']>;
  /** 旅行社 / Agency */
  hotel?: InputMaybe<AccountHotelSlotInput>;
  /** 行业 / Industry */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** 法定名称 / Legal name */
  legalName?: InputMaybe<Scalars['String']['input']>;
  /** 客户生命周期 / Lifecycle stage */
  lifecycle?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 所有制性质 / Ownership type */
  ownershipType?: InputMaybe<Scalars['String']['input']>;
  /** 上级客户 / Parent account */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** 电话 / Phone */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 邮政编码 / Postal code */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** 省份 / Province */
  province?: InputMaybe<Scalars['String']['input']>;
  /** 区域 / Region */
  region?: InputMaybe<Scalars['String']['input']>;
  /** 登记号 / Registration number */
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** 年营业额 / Revenue */
  revenue?: InputMaybe<MoneyInput>;
  /** 角色 / Roles */
  roles?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 简称 / Short name */
  shortName?: InputMaybe<Scalars['String']['input']>;
  /** 规模 / Size */
  size?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<Scalars['String']['input']>;
  /** 状态原因 / Status reason */
  statusReason?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<UpdateAccountTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** 网址 / Website */
  website?: InputMaybe<Scalars['String']['input']>;
  /** 年采购额 / Yearly purchasing */
  yearlyPurchasing?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 客户关系 / Account relation */
export type UpdateAccountRelationInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 说明 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 开始日期 / Valid from */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 结束日期 / Valid to */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** 标签使用 / Tagging */
export type UpdateAccountTaggingsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 标签 / Tag */
  tagId?: InputMaybe<Scalars['ID']['input']>;
};

/** 工作记录 / Activity */
export type UpdateActivityInput = {
  /** 联系人 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 内容 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 完成时间 / Done at */
  doneAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 截止时间 / Due at */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 结束时间 / Ends at */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 下一步 / Next action */
  nextAction?: InputMaybe<Scalars['String']['input']>;
  /** 结果 / Outcome */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 联络阶段 / Phase */
  phase?: InputMaybe<ActivityPhase>;
  /** 开始时间 / Starts at */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<ActivityStatus>;
  /** 关联对象 / Subject */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<UpdateActivityTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 主题 / Title */
  title?: InputMaybe<Scalars['String']['input']>;
  /** 类型 / Type */
  type?: InputMaybe<Scalars['String']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 标签使用 / Tagging */
export type UpdateActivityTaggingsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 标签 / Tag */
  tagId?: InputMaybe<Scalars['ID']['input']>;
};

/** 任职 / Affiliation */
export type UpdateAffiliationInput = {
  /** 决策角色 / Decision role */
  decisionRole?: InputMaybe<Scalars['String']['input']>;
  /** 部门 / Department */
  department?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 开始日期 / From */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 职务 / Job title */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** 主要单位 / Main */
  main?: InputMaybe<Scalars['Boolean']['input']>;
  /** 结束日期 / To */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** 附件 / Attachment */
export type UpdateAttachmentInput = {
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 文件名 / File name */
  fileName?: InputMaybe<Scalars['String']['input']>;
};

/** 银行账户 / Financial account */
export type UpdateBankFinancialAccountInput = {
  /** 余额 / Balance */
  balance?: InputMaybe<MoneyInput>;
  /** 开户机构 / Branch */
  branchId?: InputMaybe<Scalars['ID']['input']>;
  /** 销户日期 / Closed on */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 币种 / Currency */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 企业持有人 / Holder (company) */
  holderAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** 个人持有人 / Holder (person) */
  holderContactId?: InputMaybe<Scalars['ID']['input']>;
  /** 家庭 / Household */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** 年利率(%) / Interest rate (% a year) */
  interestRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** 额度 / Limit */
  limit?: InputMaybe<MoneyInput>;
  /** 到期日 / Matures on */
  maturesOn?: InputMaybe<Scalars['Date']['input']>;
  /** 账号 / Number */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 开户日期 / Opened on */
  openedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 产品名称 / Product name */
  productName?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<BankAccountStatus>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 类型 / Type */
  type?: InputMaybe<Scalars['String']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 家庭 / Household */
export type UpdateBankHouseholdInput = {
  /** 地址 / Address */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 家庭成员 / Members */
  members?: InputMaybe<Array<UpdateBankHouseholdMembersInput>>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 备注 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 家庭编号 / Number */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 客户分层 / Segment */
  segment?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<UpdateBankHouseholdTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 家庭成员 / Household member */
export type UpdateBankHouseholdMemberInput = {
  /** 成员 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 家庭角色 / Role */
  role?: InputMaybe<Scalars['String']['input']>;
  /** 加入日期 / Since */
  since?: InputMaybe<Scalars['Date']['input']>;
  /** 离开日期 / Until */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** 家庭成员 / Household member */
export type UpdateBankHouseholdMembersInput = {
  /** 成员 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 家庭角色 / Role */
  role?: InputMaybe<Scalars['String']['input']>;
  /** 加入日期 / Since */
  since?: InputMaybe<Scalars['Date']['input']>;
  /** 离开日期 / Until */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** 标签使用 / Tagging */
export type UpdateBankHouseholdTaggingsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 标签 / Tag */
  tagId?: InputMaybe<Scalars['ID']['input']>;
};

/** 项目参与方 / Participant */
export type UpdateBuildingParticipantInput = {
  /** 参与单位 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 参与人 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 对选材的作用 / Say in the material */
  decides?: InputMaybe<BuildingDecision>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 备注 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 参与角色 / Role */
  role?: InputMaybe<Scalars['String']['input']>;
};

/** 工程项目 / Project */
export type UpdateBuildingProjectInput = {
  /** 地址 / Address */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 投标截止日期 / Bid closes on */
  bidClosesOn?: InputMaybe<Scalars['Date']['input']>;
  /** 招标开始日期 / Bid opens on */
  bidOpensOn?: InputMaybe<Scalars['Date']['input']>;
  /** 城市 / City */
  city?: InputMaybe<Scalars['String']['input']>;
  /** 竣工日期 / Completes on */
  completesOn?: InputMaybe<Scalars['Date']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 开发商 / Developer */
  developerId?: InputMaybe<Scalars['ID']['input']>;
  /** 区县 / District */
  district?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 建筑面积(平方米) / Floor area (m²) */
  floorArea?: InputMaybe<Scalars['Decimal']['input']>;
  /** 材料估值 / Material value */
  materialValue?: InputMaybe<MoneyInput>;
  /** 项目名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 片区 / Neighbourhood */
  neighbourhood?: InputMaybe<Scalars['String']['input']>;
  /** 项目结果 / Outcome */
  outcome?: InputMaybe<BuildingProjectOutcome>;
  /** 项目主管 / Project lead */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 参与方 / Participants */
  participants?: InputMaybe<Array<UpdateBuildingProjectParticipantsInput>>;
  /** 许可申请日期 / Permit applied for on */
  permitAppliedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 许可规费 / Permit fee */
  permitFee?: InputMaybe<MoneyInput>;
  /** 许可颁发日期 / Permit issued on */
  permitIssuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 许可证号 / Permit number */
  permitNumber?: InputMaybe<Scalars['String']['input']>;
  /** 工程进度 / Progress */
  progress?: InputMaybe<Scalars['String']['input']>;
  /** 信息渠道 / Source */
  source?: InputMaybe<Scalars['String']['input']>;
  /** 项目阶段 / Stage */
  stage?: InputMaybe<Scalars['String']['input']>;
  /** 开工日期 / Starts on */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** 地上层数 / Storeys */
  storeys?: InputMaybe<Scalars['Int']['input']>;
  /** 层数说明 / Storeys in words */
  storeysNote?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<UpdateBuildingProjectTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 工程类型 / Type */
  type?: InputMaybe<Scalars['String']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 项目参与方 / Participant */
export type UpdateBuildingProjectParticipantsInput = {
  /** 参与单位 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 参与人 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 对选材的作用 / Say in the material */
  decides?: InputMaybe<BuildingDecision>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 备注 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 参与角色 / Role */
  role?: InputMaybe<Scalars['String']['input']>;
};

/** 标签使用 / Tagging */
export type UpdateBuildingProjectTaggingsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 标签 / Tag */
  tagId?: InputMaybe<Scalars['ID']['input']>;
};

/** 市场活动 / Campaign */
export type UpdateCampaignInput = {
  /** 预算 / Budget */
  budget?: InputMaybe<MoneyInput>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 结束日期 / Ends on */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 上级活动 / Parent campaign */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** 开始日期 / Starts on */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<UpdateCampaignTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 类型 / Type */
  type?: InputMaybe<Scalars['String']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 市场活动成员 / Campaign member */
export type UpdateCampaignMemberInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 备注 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 回应时间 / Responded at */
  respondedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 回应 / Response */
  response?: InputMaybe<CampaignResponse>;
  /** 状态 / Status */
  status?: InputMaybe<Scalars['String']['input']>;
};

/** 标签使用 / Tagging */
export type UpdateCampaignTaggingsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 标签 / Tag */
  tagId?: InputMaybe<Scalars['ID']['input']>;
};

/** 授权 / Consent */
export type UpdateConsentInput = {
  /** 凭据 / Evidence */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 来源 / Source */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** 任职 / Affiliation */
export type UpdateContactAffiliationsInput = {
  /** 单位 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 决策角色 / Decision role */
  decisionRole?: InputMaybe<Scalars['String']['input']>;
  /** 部门 / Department */
  department?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 开始日期 / From */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 职务 / Job title */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** 主要单位 / Main */
  main?: InputMaybe<Scalars['Boolean']['input']>;
  /** 结束日期 / To */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** 联系方式 / Contact point */
export type UpdateContactContactPointsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 标注 / Label */
  label?: InputMaybe<Scalars['String']['input']>;
  /** 首选 / Preferred */
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
  /** 类型 / Type */
  type?: InputMaybe<Scalars['String']['input']>;
  /** 号码或地址 / Value */
  value?: InputMaybe<Scalars['String']['input']>;
  /** 已核实 / Verified */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 联系人 / Contact */
export type UpdateContactInput = {
  /** 所在单位 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 任职经历 / Affiliations */
  affiliations?: InputMaybe<Array<UpdateContactAffiliationsInput>>;
  /** 零售客户 / Bank customer */
  bank?: InputMaybe<ContactBankSlotInput>;
  /** 生日 / Birthday */
  birthday?: InputMaybe<Scalars['Date']['input']>;
  /** 建材 / Building materials */
  building?: InputMaybe<ContactBuildingSlotInput>;
  /** 联系方式 / Contact points */
  contactPoints?: InputMaybe<Array<UpdateContactContactPointsInput>>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 电子邮箱 / Email */
  email?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 姓 / Family name */
  familyName?: InputMaybe<Scalars['String']['input']>;
  /** 名 / Given name */
  givenName?: InputMaybe<Scalars['String']['input']>;
  /** 客史 / Guest profile */
  hotel?: InputMaybe<ContactHotelSlotInput>;
  /** 手机 / Mobile */
  mobile?: InputMaybe<Scalars['String']['input']>;
  /** 姓名 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 电话 / Phone */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 首选语言 / Preferred language */
  preferredLanguage?: InputMaybe<Scalars['String']['input']>;
  /** 称谓 / Salutation */
  salutation?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<UpdateContactTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 联系方式 / Contact point */
export type UpdateContactPointInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 标注 / Label */
  label?: InputMaybe<Scalars['String']['input']>;
  /** 首选 / Preferred */
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
  /** 类型 / Type */
  type?: InputMaybe<Scalars['String']['input']>;
  /** 号码或地址 / Value */
  value?: InputMaybe<Scalars['String']['input']>;
  /** 已核实 / Verified */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 标签使用 / Tagging */
export type UpdateContactTaggingsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 标签 / Tag */
  tagId?: InputMaybe<Scalars['ID']['input']>;
};

/** 汇率 / Exchange rate */
export type UpdateExchangeRateInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 源币种 / From */
  from?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** 汇率 / Rate */
  rate?: InputMaybe<Scalars['Decimal']['input']>;
  /** 来源 / Source */
  source?: InputMaybe<Scalars['String']['input']>;
  /** 目标币种 / To */
  to?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** 生效日期 / Valid on */
  validOn?: InputMaybe<Scalars['Date']['input']>;
};

/** 酒店 / Property */
export type UpdateHotelPropertyInput = {
  /** 地址 / Address */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 城市 / City */
  city?: InputMaybe<Scalars['String']['input']>;
  /** 代码 / Code */
  code?: InputMaybe<Scalars['String']['input']>;
  /** 国家 / Country */
  country?: InputMaybe<Scalars['String']['input']>;
  /** 前台团队 / Front desk */
  deskId?: InputMaybe<Scalars['ID']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 电话 / Phone */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 星级 / Stars */
  stars?: InputMaybe<Scalars['Int']['input']>;
};

/** 预订 / Reservation */
export type UpdateHotelReservationInput = {
  /** 成人 / Adults */
  adults?: InputMaybe<Scalars['Int']['input']>;
  /** 旅行社 / Agency */
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 到店日期 / Arrival */
  arrival?: InputMaybe<Scalars['Date']['input']>;
  /** 分配房型 / Assigned room type */
  assignedRoomTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** 婴儿 / Babies */
  babies?: InputMaybe<Scalars['Int']['input']>;
  /** 预订日期 / Booked on */
  bookedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 修改次数 / Changes */
  changesCount?: InputMaybe<Scalars['Int']['input']>;
  /** 渠道 / Channel */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** 儿童 / Children */
  children?: InputMaybe<Scalars['Int']['input']>;
  /** 协议单位 / Company */
  companyId?: InputMaybe<Scalars['ID']['input']>;
  /** 客源国 / Country of origin */
  country?: InputMaybe<Scalars['String']['input']>;
  /** 预订类型 / Kind of booking */
  customerType?: InputMaybe<Scalars['String']['input']>;
  /** 离店日期 / Departure */
  departure?: InputMaybe<Scalars['Date']['input']>;
  /** 订金 / Deposit */
  depositType?: InputMaybe<HotelDepositType>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 客人 / Guest */
  guestId?: InputMaybe<Scalars['ID']['input']>;
  /** 细分市场 / Market segment */
  marketSegment?: InputMaybe<Scalars['String']['input']>;
  /** 餐食计划 / Meal plan */
  mealPlan?: InputMaybe<Scalars['String']['input']>;
  /** 备注 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 预订号 / Number */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 车位数 / Parking spaces */
  parkingSpaces?: InputMaybe<Scalars['Int']['input']>;
  /** 此前取消数 / Previous cancellations */
  previousCancellations?: InputMaybe<Scalars['Int']['input']>;
  /** 此前入住数 / Previous stays */
  previousStays?: InputMaybe<Scalars['Int']['input']>;
  /** 房价 / Rate */
  rate?: InputMaybe<MoneyInput>;
  /** 回头客 / Repeated guest */
  repeatedGuest?: InputMaybe<Scalars['Boolean']['input']>;
  /** 客房 / Room */
  roomId?: InputMaybe<Scalars['ID']['input']>;
  /** 预订房型 / Room type */
  roomTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** 特殊要求数 / Special requests */
  specialRequests?: InputMaybe<Scalars['Int']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<HotelReservationStatus>;
  /** 状态日期 / Status since */
  statusOn?: InputMaybe<Scalars['Date']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<UpdateHotelReservationTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** 候补天数 / Days on the waiting list */
  waitingListDays?: InputMaybe<Scalars['Int']['input']>;
};

/** 标签使用 / Tagging */
export type UpdateHotelReservationTaggingsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 标签 / Tag */
  tagId?: InputMaybe<Scalars['ID']['input']>;
};

/** 客房 / Room */
export type UpdateHotelRoomInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 楼层 / Floor */
  floor?: InputMaybe<Scalars['Int']['input']>;
  /** 房号 / Number */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<HotelRoomStatus>;
  /** 房型 / Type */
  typeId?: InputMaybe<Scalars['ID']['input']>;
};

/** 房型 / Room type */
export type UpdateHotelRoomTypeInput = {
  /** 门市价 / Base price */
  basePrice?: InputMaybe<MoneyInput>;
  /** 床数 / Beds */
  beds?: InputMaybe<Scalars['Int']['input']>;
  /** 可住人数 / Capacity */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** 代码 / Code */
  code?: InputMaybe<Scalars['String']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** 线索 / Lead */
export type UpdateLeadInput = {
  /** 市场活动 / Campaign */
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  /** 公司 / Company */
  company?: InputMaybe<Scalars['String']['input']>;
  /** 联系人姓名 / Contact name */
  contactName?: InputMaybe<Scalars['String']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 无效原因 / Disqualified reason */
  disqualifiedReason?: InputMaybe<Scalars['String']['input']>;
  /** 电子邮箱 / Email */
  email?: InputMaybe<Scalars['String']['input']>;
  /** 预计金额 / Expected amount */
  expectedAmount?: InputMaybe<MoneyInput>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 行业 / Industry */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** 职务 / Job title */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** 手机 / Mobile */
  mobile?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 电话 / Phone */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 评级 / Rating */
  rating?: InputMaybe<LeadRating>;
  /** 区域 / Region */
  region?: InputMaybe<Scalars['String']['input']>;
  /** 来源 / Source */
  source?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<LeadStatus>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<UpdateLeadTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 标签使用 / Tagging */
export type UpdateLeadTaggingsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 标签 / Tag */
  tagId?: InputMaybe<Scalars['ID']['input']>;
};

/** 备注 / Note */
export type UpdateNoteInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 置顶 / Pinned */
  pinned?: InputMaybe<Scalars['Boolean']['input']>;
  /** 内容 / Text */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** 竞争对手 / Opportunity competitor */
export type UpdateOpportunityCompetitorInput = {
  /** 竞争对手 / Competitor */
  competitorId?: InputMaybe<Scalars['ID']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 竞争结果 / Outcome */
  outcome?: InputMaybe<CompetitionOutcome>;
  /** 竞品 / Product */
  product?: InputMaybe<Scalars['String']['input']>;
  /** 优势 / Strengths */
  strengths?: InputMaybe<Scalars['String']['input']>;
  /** 劣势 / Weaknesses */
  weaknesses?: InputMaybe<Scalars['String']['input']>;
};

/** 竞争对手 / Opportunity competitor */
export type UpdateOpportunityCompetitorsInput = {
  /** 竞争对手 / Competitor */
  competitorId?: InputMaybe<Scalars['ID']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 竞争结果 / Outcome */
  outcome?: InputMaybe<CompetitionOutcome>;
  /** 竞品 / Product */
  product?: InputMaybe<Scalars['String']['input']>;
  /** 优势 / Strengths */
  strengths?: InputMaybe<Scalars['String']['input']>;
  /** 劣势 / Weaknesses */
  weaknesses?: InputMaybe<Scalars['String']['input']>;
};

/** 销售机会 / Opportunity */
export type UpdateOpportunityInput = {
  /** 客户 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 金额 / Amount */
  amount?: InputMaybe<MoneyInput>;
  /** 预计/实际成交日期 / Close date */
  closeDate?: InputMaybe<Scalars['Date']['input']>;
  /** 竞争对手 / Competitors */
  competitors?: InputMaybe<Array<UpdateOpportunityCompetitorsInput>>;
  /** 联系人 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 预测类别 / Forecast category */
  forecastCategory?: InputMaybe<ForecastCategory>;
  /** 明细 / Lines */
  lines?: InputMaybe<Array<UpdateOpportunityLinesInput>>;
  /** 丢单原因 / Loss reason */
  lossReason?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 下一步 / Next step */
  nextStep?: InputMaybe<Scalars['String']['input']>;
  /** 开始日期 / Opened on */
  openedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 参与人 / Participants */
  participants?: InputMaybe<Array<UpdateOpportunityParticipantsInput>>;
  /** 销售流程 / Pipeline */
  pipelineId?: InputMaybe<Scalars['ID']['input']>;
  /** 成功率(%) / Probability (%) */
  probability?: InputMaybe<Scalars['Int']['input']>;
  /** 来源 / Source */
  source?: InputMaybe<Scalars['String']['input']>;
  /** 阶段 / Stage */
  stageId?: InputMaybe<Scalars['ID']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<UpdateOpportunityTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** 赢单原因 / Win reason */
  winReason?: InputMaybe<Scalars['String']['input']>;
};

/** 销售机会明细 / Opportunity line */
export type UpdateOpportunityLineInput = {
  /** 描述 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 折扣(%) / Discount (%) */
  discount?: InputMaybe<Scalars['Decimal']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 单价 / Price */
  price?: InputMaybe<MoneyInput>;
  /** 产品 / Product */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** 数量 / Quantity */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 销售机会明细 / Opportunity line */
export type UpdateOpportunityLinesInput = {
  /** 描述 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 折扣(%) / Discount (%) */
  discount?: InputMaybe<Scalars['Decimal']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 单价 / Price */
  price?: InputMaybe<MoneyInput>;
  /** 产品 / Product */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** 数量 / Quantity */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 机会参与人 / Opportunity participant */
export type UpdateOpportunityParticipantInput = {
  /** 单位 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 联系人 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 备注 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 决策角色 / Role */
  role?: InputMaybe<Scalars['String']['input']>;
};

/** 机会参与人 / Opportunity participant */
export type UpdateOpportunityParticipantsInput = {
  /** 单位 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 联系人 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 备注 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 决策角色 / Role */
  role?: InputMaybe<Scalars['String']['input']>;
};

/** 标签使用 / Tagging */
export type UpdateOpportunityTaggingsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 标签 / Tag */
  tagId?: InputMaybe<Scalars['ID']['input']>;
};

/** 订单 / Order */
export type UpdateOrderInput = {
  /** 客户 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 联系人 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 明细 / Lines */
  lines?: InputMaybe<Array<UpdateOrderLinesInput>>;
  /** 订单号 / Number */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 销售机会 / Opportunity */
  opportunityId?: InputMaybe<Scalars['ID']['input']>;
  /** 订单日期 / Ordered on */
  orderedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 价目表 / Price list */
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  /** 报价 / Quote */
  quoteId?: InputMaybe<Scalars['ID']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<UpdateOrderTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 订单明细 / Order line */
export type UpdateOrderLineInput = {
  /** 描述 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 折扣(%) / Discount (%) */
  discount?: InputMaybe<Scalars['Decimal']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 单价 / Price */
  price?: InputMaybe<MoneyInput>;
  /** 产品 / Product */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** 数量 / Quantity */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 订单明细 / Order line */
export type UpdateOrderLinesInput = {
  /** 描述 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 折扣(%) / Discount (%) */
  discount?: InputMaybe<Scalars['Decimal']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 单价 / Price */
  price?: InputMaybe<MoneyInput>;
  /** 产品 / Product */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** 数量 / Quantity */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 标签使用 / Tagging */
export type UpdateOrderTaggingsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 标签 / Tag */
  tagId?: InputMaybe<Scalars['ID']['input']>;
};

/** 组织单元 / Organisational unit */
export type UpdateOrgUnitInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 类别 / Kind */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 上级单元 / Parent unit */
  parentId?: InputMaybe<Scalars['ID']['input']>;
};

/** 销售流程 / Pipeline */
export type UpdatePipelineInput = {
  /** 启用 / Active */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** 编码 / Code */
  code?: InputMaybe<Scalars['String']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 默认流程 / Default */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 阶段 / Stages */
  stages?: InputMaybe<Array<UpdatePipelineStagesInput>>;
};

/** 销售阶段 / Stage */
export type UpdatePipelineStagesInput = {
  /** 编码 / Code */
  code?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 工作提示 / Guidance */
  guidance?: InputMaybe<Scalars['String']['input']>;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 类型 / Kind */
  kind?: InputMaybe<StageKind>;
  /** 最长停留天数 / Maximum days */
  maximumDays?: InputMaybe<Scalars['Int']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 顺序 / Position */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** 成功率(%) / Probability (%) */
  probability?: InputMaybe<Scalars['Int']['input']>;
  /** 必填原因 / Requires a reason */
  requiresReason?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 价目 / Price list entry */
export type UpdatePriceListEntriesInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 起订数量 / Minimum quantity */
  minimumQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** 产品 / Product */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** 单价 / Unit price */
  unitPrice?: InputMaybe<MoneyInput>;
};

/** 价目 / Price list entry */
export type UpdatePriceListEntryInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 起订数量 / Minimum quantity */
  minimumQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** 单价 / Unit price */
  unitPrice?: InputMaybe<MoneyInput>;
};

/** 价目表 / Price list */
export type UpdatePriceListInput = {
  /** 启用 / Active */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** 编码 / Code */
  code?: InputMaybe<Scalars['String']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 价目 / Entries */
  entries?: InputMaybe<Array<UpdatePriceListEntriesInput>>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 默认价目表 / Default */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 生效日期 / Valid from */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 失效日期 / Valid to */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** 产品 / Product */
export type UpdateProductInput = {
  /** 在售 / Active */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** 编码 / Code */
  code?: InputMaybe<Scalars['String']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 系列 / Family */
  family?: InputMaybe<Scalars['String']['input']>;
  /** 标价 / List price */
  listPrice?: InputMaybe<MoneyInput>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 单位 / Unit */
  unitOfMeasure?: InputMaybe<Scalars['String']['input']>;
};

/** 报价 / Quote */
export type UpdateQuoteInput = {
  /** 客户 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 联系人 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 明细 / Lines */
  lines?: InputMaybe<Array<UpdateQuoteLinesInput>>;
  /** 报价单号 / Number */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 销售机会 / Opportunity */
  opportunityId?: InputMaybe<Scalars['ID']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 价目表 / Price list */
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<QuoteStatus>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<UpdateQuoteTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** 有效期至 / Valid until */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** 报价明细 / Quote line */
export type UpdateQuoteLineInput = {
  /** 描述 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 折扣(%) / Discount (%) */
  discount?: InputMaybe<Scalars['Decimal']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 单价 / Price */
  price?: InputMaybe<MoneyInput>;
  /** 产品 / Product */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** 数量 / Quantity */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 报价明细 / Quote line */
export type UpdateQuoteLinesInput = {
  /** 描述 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 折扣(%) / Discount (%) */
  discount?: InputMaybe<Scalars['Decimal']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 单价 / Price */
  price?: InputMaybe<MoneyInput>;
  /** 产品 / Product */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** 数量 / Quantity */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 标签使用 / Tagging */
export type UpdateQuoteTaggingsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 标签 / Tag */
  tagId?: InputMaybe<Scalars['ID']['input']>;
};

/** 收款分配 / Receipt allocation */
export type UpdateReceiptAllocationInput = {
  /** 分配金额 / Amount */
  amount?: InputMaybe<MoneyInput>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
};

/** 收款分配 / Receipt allocation */
export type UpdateReceiptAllocationsInput = {
  /** 分配金额 / Amount */
  amount?: InputMaybe<MoneyInput>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 应收款 / Receivable */
  receivableId?: InputMaybe<Scalars['ID']['input']>;
};

/** 收款 / Receipt */
export type UpdateReceiptInput = {
  /** 付款客户 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 收款分配 / Allocations */
  allocations?: InputMaybe<Array<UpdateReceiptAllocationsInput>>;
  /** 收款金额 / Amount */
  amount?: InputMaybe<MoneyInput>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 收款方式 / Method */
  method?: InputMaybe<Scalars['String']['input']>;
  /** 备注 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 收款单号 / Number */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 收款日期 / Received on */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 流水号 / Reference */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 应收款 / Receivable */
export type UpdateReceivableInput = {
  /** 客户 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 应收金额 / Amount */
  amount?: InputMaybe<MoneyInput>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 到期日 / Due on */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 开票日期 / Issued on */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 应收单号 / Number */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 订单 / Order */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<ReceivableStatus>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 共享记录 / Record share */
export type UpdateRecordShareInput = {
  /** 失效时间 / Expires at */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 级别 / Level */
  level?: InputMaybe<ShareLevel>;
  /** 说明 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** 词表值 / Reference value */
export type UpdateReferenceValueInput = {
  /** 启用 / Active */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 英文名称 / English label */
  labelEn?: InputMaybe<Scalars['String']['input']>;
  /** 中文名称 / Chinese label */
  labelZh?: InputMaybe<Scalars['String']['input']>;
  /** 顺序 / Position */
  position?: InputMaybe<Scalars['Int']['input']>;
};

/** 角色分配 / Role assignment */
export type UpdateRoleAssignmentInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
};

/** 授权 / Role grant */
export type UpdateRoleGrantInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 权限 / Permission */
  permission?: InputMaybe<Scalars['String']['input']>;
  /** 角色 / Role */
  roleId?: InputMaybe<Scalars['ID']['input']>;
  /** 数据范围 / Scope */
  scope?: InputMaybe<AccessScope>;
  /** 业务数据范围 / Through scopes of plugins */
  through?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** 授权 / Role grant */
export type UpdateRoleGrantsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 权限 / Permission */
  permission?: InputMaybe<Scalars['String']['input']>;
  /** 数据范围 / Scope */
  scope?: InputMaybe<AccessScope>;
  /** 业务数据范围 / Through scopes of plugins */
  through?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** 角色 / Role */
export type UpdateRoleInput = {
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 授权 / Grants */
  grants?: InputMaybe<Array<UpdateRoleGrantsInput>>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** 保存的视图 / Saved view */
export type UpdateSavedViewInput = {
  /** 列 / Columns */
  columns?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 排序 / Order */
  orderBy?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 共享 / Shared */
  shared?: InputMaybe<Scalars['Boolean']['input']>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** 筛选条件 / Filter */
  where?: InputMaybe<Scalars['String']['input']>;
};

/** 销售阶段 / Stage */
export type UpdateStageInput = {
  /** 编码 / Code */
  code?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 工作提示 / Guidance */
  guidance?: InputMaybe<Scalars['String']['input']>;
  /** 最长停留天数 / Maximum days */
  maximumDays?: InputMaybe<Scalars['Int']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 顺序 / Position */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** 成功率(%) / Probability (%) */
  probability?: InputMaybe<Scalars['Int']['input']>;
  /** 必填原因 / Requires a reason */
  requiresReason?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 标签 / Tag */
export type UpdateTagInput = {
  /** 颜色 / Colour */
  colour?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** 标签使用 / Tagging */
export type UpdateTaggingInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
};

/** 待办任务 / Task */
export type UpdateTaskInput = {
  /** 执行人 / Assignee */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** 内容 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 完成时间 / Done at */
  doneAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 截止时间 / Due at */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 优先级 / Priority */
  priority?: InputMaybe<TaskPriority>;
  /** 提醒时间 / Reminder at */
  reminderAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<TaskStatus>;
  /** 关联对象 / Subject */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<UpdateTaskTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 标题 / Title */
  title?: InputMaybe<Scalars['String']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 标签使用 / Tagging */
export type UpdateTaskTaggingsInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 现有记录;缺省为新建 / an existing record; without it a new one */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 标签 / Tag */
  tagId?: InputMaybe<Scalars['ID']['input']>;
};

/** 团队 / Team */
export type UpdateTeamInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 主管 / Manager */
  managerId?: InputMaybe<Scalars['ID']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 所属单元 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 用户 / User */
export type UpdateUserInput = {
  /** 启用 / Active */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** 姓名 / Display name */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** 电子邮箱 / Email */
  email?: InputMaybe<Scalars['String']['input']>;
  /** 工号 / Employee number */
  employeeNumber?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 职务 / Job title */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** 语言 / Language */
  language?: InputMaybe<UserLanguage>;
  /** 直接上级 / Manager */
  managerId?: InputMaybe<Scalars['ID']['input']>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 时区 / Time zone */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** 所属单元 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 客户 / Account */
export type UpsertAccountInput = {
  /** 地址 / Address */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 对公客户 / Bank customer */
  bank?: InputMaybe<AccountBankSlotInput>;
  /** 建材 / Building materials */
  building?: InputMaybe<AccountBuildingSlotInput>;
  /** 城市 / City */
  city?: InputMaybe<Scalars['String']['input']>;
  /** 联系方式 / Contact points */
  contactPoints?: InputMaybe<Array<AccountContactPointsInput>>;
  /** 国家 / Country */
  country?: InputMaybe<Scalars['String']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 员工人数 / Employees */
  employees?: InputMaybe<Scalars['Int']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 成立年份 / Founded in */
  foundedYear?: InputMaybe<Scalars['Int']['input']>;
  /** 旅行社 / Agency */
  hotel?: InputMaybe<AccountHotelSlotInput>;
  /** 行业 / Industry */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** 法定名称 / Legal name */
  legalName?: InputMaybe<Scalars['String']['input']>;
  /** 客户生命周期 / Lifecycle stage */
  lifecycle?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 所有制性质 / Ownership type */
  ownershipType?: InputMaybe<Scalars['String']['input']>;
  /** 上级客户 / Parent account */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** 电话 / Phone */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 邮政编码 / Postal code */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** 省份 / Province */
  province?: InputMaybe<Scalars['String']['input']>;
  /** 区域 / Region */
  region?: InputMaybe<Scalars['String']['input']>;
  /** 登记号 / Registration number */
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** 年营业额 / Revenue */
  revenue?: InputMaybe<MoneyInput>;
  /** 角色 / Roles */
  roles?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 简称 / Short name */
  shortName?: InputMaybe<Scalars['String']['input']>;
  /** 规模 / Size */
  size?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<Scalars['String']['input']>;
  /** 状态原因 / Status reason */
  statusReason?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<AccountTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** 网址 / Website */
  website?: InputMaybe<Scalars['String']['input']>;
  /** 年采购额 / Yearly purchasing */
  yearlyPurchasing?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 客户关系 / Account relation */
export type UpsertAccountRelationInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 客户 / From */
  fromId?: InputMaybe<Scalars['ID']['input']>;
  /** 说明 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 相关客户 / To */
  toId?: InputMaybe<Scalars['ID']['input']>;
  /** 关系类型 / Type */
  type?: InputMaybe<Scalars['String']['input']>;
  /** 开始日期 / Valid from */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 结束日期 / Valid to */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** 工作记录 / Activity */
export type UpsertActivityInput = {
  /** 联系人 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 内容 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 完成时间 / Done at */
  doneAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 截止时间 / Due at */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 结束时间 / Ends at */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 下一步 / Next action */
  nextAction?: InputMaybe<Scalars['String']['input']>;
  /** 结果 / Outcome */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 联络阶段 / Phase */
  phase?: InputMaybe<ActivityPhase>;
  /** 开始时间 / Starts at */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<ActivityStatus>;
  /** 关联对象 / Subject */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<ActivityTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 主题 / Title */
  title?: InputMaybe<Scalars['String']['input']>;
  /** 类型 / Type */
  type?: InputMaybe<Scalars['String']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 任职 / Affiliation */
export type UpsertAffiliationInput = {
  /** 单位 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 联系人 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 决策角色 / Decision role */
  decisionRole?: InputMaybe<Scalars['String']['input']>;
  /** 部门 / Department */
  department?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 开始日期 / From */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 职务 / Job title */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** 主要单位 / Main */
  main?: InputMaybe<Scalars['Boolean']['input']>;
  /** 结束日期 / To */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** 银行账户 / Financial account */
export type UpsertBankFinancialAccountInput = {
  /** 余额 / Balance */
  balance?: InputMaybe<MoneyInput>;
  /** 开户机构 / Branch */
  branchId?: InputMaybe<Scalars['ID']['input']>;
  /** 销户日期 / Closed on */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 币种 / Currency */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 企业持有人 / Holder (company) */
  holderAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** 个人持有人 / Holder (person) */
  holderContactId?: InputMaybe<Scalars['ID']['input']>;
  /** 家庭 / Household */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** 年利率(%) / Interest rate (% a year) */
  interestRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** 额度 / Limit */
  limit?: InputMaybe<MoneyInput>;
  /** 到期日 / Matures on */
  maturesOn?: InputMaybe<Scalars['Date']['input']>;
  /** 账号 / Number */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 开户日期 / Opened on */
  openedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 产品名称 / Product name */
  productName?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<BankAccountStatus>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 类型 / Type */
  type?: InputMaybe<Scalars['String']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 家庭 / Household */
export type UpsertBankHouseholdInput = {
  /** 地址 / Address */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 家庭成员 / Members */
  members?: InputMaybe<Array<BankHouseholdMembersInput>>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 备注 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 家庭编号 / Number */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 客户分层 / Segment */
  segment?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<BankHouseholdTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 家庭成员 / Household member */
export type UpsertBankHouseholdMemberInput = {
  /** 成员 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 家庭 / Household */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** 家庭角色 / Role */
  role?: InputMaybe<Scalars['String']['input']>;
  /** 加入日期 / Since */
  since?: InputMaybe<Scalars['Date']['input']>;
  /** 离开日期 / Until */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** 项目参与方 / Participant */
export type UpsertBuildingParticipantInput = {
  /** 参与单位 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 参与人 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 对选材的作用 / Say in the material */
  decides?: InputMaybe<BuildingDecision>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 备注 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 工程项目 / Project */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** 参与角色 / Role */
  role?: InputMaybe<Scalars['String']['input']>;
};

/** 工程项目 / Project */
export type UpsertBuildingProjectInput = {
  /** 地址 / Address */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 投标截止日期 / Bid closes on */
  bidClosesOn?: InputMaybe<Scalars['Date']['input']>;
  /** 招标开始日期 / Bid opens on */
  bidOpensOn?: InputMaybe<Scalars['Date']['input']>;
  /** 城市 / City */
  city?: InputMaybe<Scalars['String']['input']>;
  /** 竣工日期 / Completes on */
  completesOn?: InputMaybe<Scalars['Date']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 开发商 / Developer */
  developerId?: InputMaybe<Scalars['ID']['input']>;
  /** 区县 / District */
  district?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 建筑面积(平方米) / Floor area (m²) */
  floorArea?: InputMaybe<Scalars['Decimal']['input']>;
  /** 材料估值 / Material value */
  materialValue?: InputMaybe<MoneyInput>;
  /** 项目名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 片区 / Neighbourhood */
  neighbourhood?: InputMaybe<Scalars['String']['input']>;
  /** 项目结果 / Outcome */
  outcome?: InputMaybe<BuildingProjectOutcome>;
  /** 项目主管 / Project lead */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 参与方 / Participants */
  participants?: InputMaybe<Array<BuildingProjectParticipantsInput>>;
  /** 许可申请日期 / Permit applied for on */
  permitAppliedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 许可规费 / Permit fee */
  permitFee?: InputMaybe<MoneyInput>;
  /** 许可颁发日期 / Permit issued on */
  permitIssuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 许可证号 / Permit number */
  permitNumber?: InputMaybe<Scalars['String']['input']>;
  /** 工程进度 / Progress */
  progress?: InputMaybe<Scalars['String']['input']>;
  /** 信息渠道 / Source */
  source?: InputMaybe<Scalars['String']['input']>;
  /** 项目阶段 / Stage */
  stage?: InputMaybe<Scalars['String']['input']>;
  /** 开工日期 / Starts on */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** 地上层数 / Storeys */
  storeys?: InputMaybe<Scalars['Int']['input']>;
  /** 层数说明 / Storeys in words */
  storeysNote?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<BuildingProjectTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 工程类型 / Type */
  type?: InputMaybe<Scalars['String']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 市场活动 / Campaign */
export type UpsertCampaignInput = {
  /** 预算 / Budget */
  budget?: InputMaybe<MoneyInput>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 结束日期 / Ends on */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 上级活动 / Parent campaign */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** 开始日期 / Starts on */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<CampaignTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 类型 / Type */
  type?: InputMaybe<Scalars['String']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 市场活动成员 / Campaign member */
export type UpsertCampaignMemberInput = {
  /** 客户 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 市场活动 / Campaign */
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  /** 联系人 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 线索 / Lead */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** 备注 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 回应时间 / Responded at */
  respondedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 回应 / Response */
  response?: InputMaybe<CampaignResponse>;
  /** 状态 / Status */
  status?: InputMaybe<Scalars['String']['input']>;
};

/** 授权 / Consent */
export type UpsertConsentInput = {
  /** 渠道 / Channel */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** 日期 / Decided at */
  decidedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 凭据 / Evidence */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 用途 / Purpose */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** 来源 / Source */
  source?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<ConsentStatus>;
  /** 所属客户或联系人 / Account or contact */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
};

/** 联系人 / Contact */
export type UpsertContactInput = {
  /** 所在单位 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 任职经历 / Affiliations */
  affiliations?: InputMaybe<Array<ContactAffiliationsInput>>;
  /** 零售客户 / Bank customer */
  bank?: InputMaybe<ContactBankSlotInput>;
  /** 生日 / Birthday */
  birthday?: InputMaybe<Scalars['Date']['input']>;
  /** 建材 / Building materials */
  building?: InputMaybe<ContactBuildingSlotInput>;
  /** 联系方式 / Contact points */
  contactPoints?: InputMaybe<Array<ContactContactPointsInput>>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 电子邮箱 / Email */
  email?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 姓 / Family name */
  familyName?: InputMaybe<Scalars['String']['input']>;
  /** 名 / Given name */
  givenName?: InputMaybe<Scalars['String']['input']>;
  /** 客史 / Guest profile */
  hotel?: InputMaybe<ContactHotelSlotInput>;
  /** 手机 / Mobile */
  mobile?: InputMaybe<Scalars['String']['input']>;
  /** 姓名 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 电话 / Phone */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 首选语言 / Preferred language */
  preferredLanguage?: InputMaybe<Scalars['String']['input']>;
  /** 称谓 / Salutation */
  salutation?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<ContactTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 联系方式 / Contact point */
export type UpsertContactPointInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 标注 / Label */
  label?: InputMaybe<Scalars['String']['input']>;
  /** 首选 / Preferred */
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所属客户或联系人 / Account or contact */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** 类型 / Type */
  type?: InputMaybe<Scalars['String']['input']>;
  /** 号码或地址 / Value */
  value?: InputMaybe<Scalars['String']['input']>;
  /** 已核实 / Verified */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 汇率 / Exchange rate */
export type UpsertExchangeRateInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 源币种 / From */
  from?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** 汇率 / Rate */
  rate?: InputMaybe<Scalars['Decimal']['input']>;
  /** 来源 / Source */
  source?: InputMaybe<Scalars['String']['input']>;
  /** 目标币种 / To */
  to?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** 生效日期 / Valid on */
  validOn?: InputMaybe<Scalars['Date']['input']>;
};

/** 酒店 / Property */
export type UpsertHotelPropertyInput = {
  /** 地址 / Address */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 城市 / City */
  city?: InputMaybe<Scalars['String']['input']>;
  /** 代码 / Code */
  code?: InputMaybe<Scalars['String']['input']>;
  /** 国家 / Country */
  country?: InputMaybe<Scalars['String']['input']>;
  /** 前台团队 / Front desk */
  deskId?: InputMaybe<Scalars['ID']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 电话 / Phone */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 星级 / Stars */
  stars?: InputMaybe<Scalars['Int']['input']>;
};

/** 预订 / Reservation */
export type UpsertHotelReservationInput = {
  /** 成人 / Adults */
  adults?: InputMaybe<Scalars['Int']['input']>;
  /** 旅行社 / Agency */
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 到店日期 / Arrival */
  arrival?: InputMaybe<Scalars['Date']['input']>;
  /** 分配房型 / Assigned room type */
  assignedRoomTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** 婴儿 / Babies */
  babies?: InputMaybe<Scalars['Int']['input']>;
  /** 预订日期 / Booked on */
  bookedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 修改次数 / Changes */
  changesCount?: InputMaybe<Scalars['Int']['input']>;
  /** 渠道 / Channel */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** 儿童 / Children */
  children?: InputMaybe<Scalars['Int']['input']>;
  /** 协议单位 / Company */
  companyId?: InputMaybe<Scalars['ID']['input']>;
  /** 客源国 / Country of origin */
  country?: InputMaybe<Scalars['String']['input']>;
  /** 预订类型 / Kind of booking */
  customerType?: InputMaybe<Scalars['String']['input']>;
  /** 离店日期 / Departure */
  departure?: InputMaybe<Scalars['Date']['input']>;
  /** 订金 / Deposit */
  depositType?: InputMaybe<HotelDepositType>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 客人 / Guest */
  guestId?: InputMaybe<Scalars['ID']['input']>;
  /** 细分市场 / Market segment */
  marketSegment?: InputMaybe<Scalars['String']['input']>;
  /** 餐食计划 / Meal plan */
  mealPlan?: InputMaybe<Scalars['String']['input']>;
  /** 备注 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 预订号 / Number */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 车位数 / Parking spaces */
  parkingSpaces?: InputMaybe<Scalars['Int']['input']>;
  /** 此前取消数 / Previous cancellations */
  previousCancellations?: InputMaybe<Scalars['Int']['input']>;
  /** 此前入住数 / Previous stays */
  previousStays?: InputMaybe<Scalars['Int']['input']>;
  /** 房价 / Rate */
  rate?: InputMaybe<MoneyInput>;
  /** 回头客 / Repeated guest */
  repeatedGuest?: InputMaybe<Scalars['Boolean']['input']>;
  /** 客房 / Room */
  roomId?: InputMaybe<Scalars['ID']['input']>;
  /** 预订房型 / Room type */
  roomTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** 特殊要求数 / Special requests */
  specialRequests?: InputMaybe<Scalars['Int']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<HotelReservationStatus>;
  /** 状态日期 / Status since */
  statusOn?: InputMaybe<Scalars['Date']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<HotelReservationTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** 候补天数 / Days on the waiting list */
  waitingListDays?: InputMaybe<Scalars['Int']['input']>;
};

/** 客房 / Room */
export type UpsertHotelRoomInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 楼层 / Floor */
  floor?: InputMaybe<Scalars['Int']['input']>;
  /** 房号 / Number */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<HotelRoomStatus>;
  /** 房型 / Type */
  typeId?: InputMaybe<Scalars['ID']['input']>;
};

/** 房型 / Room type */
export type UpsertHotelRoomTypeInput = {
  /** 门市价 / Base price */
  basePrice?: InputMaybe<MoneyInput>;
  /** 床数 / Beds */
  beds?: InputMaybe<Scalars['Int']['input']>;
  /** 可住人数 / Capacity */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** 代码 / Code */
  code?: InputMaybe<Scalars['String']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 酒店 / Property */
  propertyId?: InputMaybe<Scalars['ID']['input']>;
};

/** 线索 / Lead */
export type UpsertLeadInput = {
  /** 市场活动 / Campaign */
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  /** 公司 / Company */
  company?: InputMaybe<Scalars['String']['input']>;
  /** 联系人姓名 / Contact name */
  contactName?: InputMaybe<Scalars['String']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 无效原因 / Disqualified reason */
  disqualifiedReason?: InputMaybe<Scalars['String']['input']>;
  /** 电子邮箱 / Email */
  email?: InputMaybe<Scalars['String']['input']>;
  /** 预计金额 / Expected amount */
  expectedAmount?: InputMaybe<MoneyInput>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 行业 / Industry */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** 职务 / Job title */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** 手机 / Mobile */
  mobile?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 电话 / Phone */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 评级 / Rating */
  rating?: InputMaybe<LeadRating>;
  /** 区域 / Region */
  region?: InputMaybe<Scalars['String']['input']>;
  /** 来源 / Source */
  source?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<LeadStatus>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<LeadTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 备注 / Note */
export type UpsertNoteInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 置顶 / Pinned */
  pinned?: InputMaybe<Scalars['Boolean']['input']>;
  /** 关联对象 / Subject */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** 内容 / Text */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** 竞争对手 / Opportunity competitor */
export type UpsertOpportunityCompetitorInput = {
  /** 竞争对手 / Competitor */
  competitorId?: InputMaybe<Scalars['ID']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 销售机会 / Opportunity */
  opportunityId?: InputMaybe<Scalars['ID']['input']>;
  /** 竞争结果 / Outcome */
  outcome?: InputMaybe<CompetitionOutcome>;
  /** 竞品 / Product */
  product?: InputMaybe<Scalars['String']['input']>;
  /** 优势 / Strengths */
  strengths?: InputMaybe<Scalars['String']['input']>;
  /** 劣势 / Weaknesses */
  weaknesses?: InputMaybe<Scalars['String']['input']>;
};

/** 销售机会 / Opportunity */
export type UpsertOpportunityInput = {
  /** 客户 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 金额 / Amount */
  amount?: InputMaybe<MoneyInput>;
  /** 预计/实际成交日期 / Close date */
  closeDate?: InputMaybe<Scalars['Date']['input']>;
  /** 竞争对手 / Competitors */
  competitors?: InputMaybe<Array<OpportunityCompetitorsInput>>;
  /** 联系人 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 预测类别 / Forecast category */
  forecastCategory?: InputMaybe<ForecastCategory>;
  /** 明细 / Lines */
  lines?: InputMaybe<Array<OpportunityLinesInput>>;
  /** 丢单原因 / Loss reason */
  lossReason?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 下一步 / Next step */
  nextStep?: InputMaybe<Scalars['String']['input']>;
  /** 开始日期 / Opened on */
  openedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 参与人 / Participants */
  participants?: InputMaybe<Array<OpportunityParticipantsInput>>;
  /** 销售流程 / Pipeline */
  pipelineId?: InputMaybe<Scalars['ID']['input']>;
  /** 成功率(%) / Probability (%) */
  probability?: InputMaybe<Scalars['Int']['input']>;
  /** 来源 / Source */
  source?: InputMaybe<Scalars['String']['input']>;
  /** 阶段 / Stage */
  stageId?: InputMaybe<Scalars['ID']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<OpportunityTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** 赢单原因 / Win reason */
  winReason?: InputMaybe<Scalars['String']['input']>;
};

/** 销售机会明细 / Opportunity line */
export type UpsertOpportunityLineInput = {
  /** 描述 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 折扣(%) / Discount (%) */
  discount?: InputMaybe<Scalars['Decimal']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 销售机会 / Opportunity */
  opportunityId?: InputMaybe<Scalars['ID']['input']>;
  /** 单价 / Price */
  price?: InputMaybe<MoneyInput>;
  /** 产品 / Product */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** 数量 / Quantity */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 机会参与人 / Opportunity participant */
export type UpsertOpportunityParticipantInput = {
  /** 单位 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 联系人 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 备注 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 销售机会 / Opportunity */
  opportunityId?: InputMaybe<Scalars['ID']['input']>;
  /** 决策角色 / Role */
  role?: InputMaybe<Scalars['String']['input']>;
};

/** 订单 / Order */
export type UpsertOrderInput = {
  /** 客户 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 联系人 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 币种 / Currency */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 明细 / Lines */
  lines?: InputMaybe<Array<OrderLinesInput>>;
  /** 订单号 / Number */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 销售机会 / Opportunity */
  opportunityId?: InputMaybe<Scalars['ID']['input']>;
  /** 订单日期 / Ordered on */
  orderedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 价目表 / Price list */
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  /** 报价 / Quote */
  quoteId?: InputMaybe<Scalars['ID']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<Scalars['String']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<OrderTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 订单明细 / Order line */
export type UpsertOrderLineInput = {
  /** 描述 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 折扣(%) / Discount (%) */
  discount?: InputMaybe<Scalars['Decimal']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 订单 / Order */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** 单价 / Price */
  price?: InputMaybe<MoneyInput>;
  /** 产品 / Product */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** 数量 / Quantity */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 组织单元 / Organisational unit */
export type UpsertOrgUnitInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 类别 / Kind */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 上级单元 / Parent unit */
  parentId?: InputMaybe<Scalars['ID']['input']>;
};

/** 销售流程 / Pipeline */
export type UpsertPipelineInput = {
  /** 启用 / Active */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** 编码 / Code */
  code?: InputMaybe<Scalars['String']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 默认流程 / Default */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 阶段 / Stages */
  stages?: InputMaybe<Array<PipelineStagesInput>>;
};

/** 价目 / Price list entry */
export type UpsertPriceListEntryInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 起订数量 / Minimum quantity */
  minimumQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** 价目表 / Price list */
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  /** 产品 / Product */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** 单价 / Unit price */
  unitPrice?: InputMaybe<MoneyInput>;
};

/** 价目表 / Price list */
export type UpsertPriceListInput = {
  /** 启用 / Active */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** 编码 / Code */
  code?: InputMaybe<Scalars['String']['input']>;
  /** 币种 / Currency */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 价目 / Entries */
  entries?: InputMaybe<Array<PriceListEntriesInput>>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 默认价目表 / Default */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 生效日期 / Valid from */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 失效日期 / Valid to */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** 产品 / Product */
export type UpsertProductInput = {
  /** 在售 / Active */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** 编码 / Code */
  code?: InputMaybe<Scalars['String']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 系列 / Family */
  family?: InputMaybe<Scalars['String']['input']>;
  /** 标价 / List price */
  listPrice?: InputMaybe<MoneyInput>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 单位 / Unit */
  unitOfMeasure?: InputMaybe<Scalars['String']['input']>;
};

/** 报价 / Quote */
export type UpsertQuoteInput = {
  /** 客户 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 联系人 / Contact */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 币种 / Currency */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 明细 / Lines */
  lines?: InputMaybe<Array<QuoteLinesInput>>;
  /** 报价单号 / Number */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 销售机会 / Opportunity */
  opportunityId?: InputMaybe<Scalars['ID']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 价目表 / Price list */
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<QuoteStatus>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<QuoteTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** 有效期至 / Valid until */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** 报价明细 / Quote line */
export type UpsertQuoteLineInput = {
  /** 描述 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 折扣(%) / Discount (%) */
  discount?: InputMaybe<Scalars['Decimal']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 单价 / Price */
  price?: InputMaybe<MoneyInput>;
  /** 产品 / Product */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** 数量 / Quantity */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** 报价 / Quote */
  quoteId?: InputMaybe<Scalars['ID']['input']>;
};

/** 收款分配 / Receipt allocation */
export type UpsertReceiptAllocationInput = {
  /** 分配金额 / Amount */
  amount?: InputMaybe<MoneyInput>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 收款 / Receipt */
  receiptId?: InputMaybe<Scalars['ID']['input']>;
  /** 应收款 / Receivable */
  receivableId?: InputMaybe<Scalars['ID']['input']>;
};

/** 收款 / Receipt */
export type UpsertReceiptInput = {
  /** 付款客户 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 收款分配 / Allocations */
  allocations?: InputMaybe<Array<ReceiptAllocationsInput>>;
  /** 收款金额 / Amount */
  amount?: InputMaybe<MoneyInput>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 收款方式 / Method */
  method?: InputMaybe<Scalars['String']['input']>;
  /** 备注 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 收款单号 / Number */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 收款日期 / Received on */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 流水号 / Reference */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 应收款 / Receivable */
export type UpsertReceivableInput = {
  /** 客户 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 应收金额 / Amount */
  amount?: InputMaybe<MoneyInput>;
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 到期日 / Due on */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 开票日期 / Issued on */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 应收单号 / Number */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 订单 / Order */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<ReceivableStatus>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 共享记录 / Record share */
export type UpsertRecordShareInput = {
  /** 失效时间 / Expires at */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 级别 / Level */
  level?: InputMaybe<ShareLevel>;
  /** 说明 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 共享对象 / Subject */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 用户 / User */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** 词表值 / Reference value */
export type UpsertReferenceValueInput = {
  /** 启用 / Active */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** 代码 / Code */
  code?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 英文名称 / English label */
  labelEn?: InputMaybe<Scalars['String']['input']>;
  /** 中文名称 / Chinese label */
  labelZh?: InputMaybe<Scalars['String']['input']>;
  /** 顺序 / Position */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** 词表 / Vocabulary */
  vocabulary?: InputMaybe<Scalars['String']['input']>;
};

/** 角色分配 / Role assignment */
export type UpsertRoleAssignmentInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 角色 / Role */
  roleId?: InputMaybe<Scalars['ID']['input']>;
  /** 用户 / User */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** 授权 / Role grant */
export type UpsertRoleGrantInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 权限 / Permission */
  permission?: InputMaybe<Scalars['String']['input']>;
  /** 角色 / Role */
  roleId?: InputMaybe<Scalars['ID']['input']>;
  /** 数据范围 / Scope */
  scope?: InputMaybe<AccessScope>;
  /** 业务数据范围 / Through scopes of plugins */
  through?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** 角色 / Role */
export type UpsertRoleInput = {
  /** 说明 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 授权 / Grants */
  grants?: InputMaybe<Array<RoleGrantsInput>>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** 保存的视图 / Saved view */
export type UpsertSavedViewInput = {
  /** 列 / Columns */
  columns?: InputMaybe<Scalars['String']['input']>;
  /** 实体 / Entity */
  entity?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 排序 / Order */
  orderBy?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 共享 / Shared */
  shared?: InputMaybe<Scalars['Boolean']['input']>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** 筛选条件 / Filter */
  where?: InputMaybe<Scalars['String']['input']>;
};

/** 销售阶段 / Stage */
export type UpsertStageInput = {
  /** 编码 / Code */
  code?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 工作提示 / Guidance */
  guidance?: InputMaybe<Scalars['String']['input']>;
  /** 类型 / Kind */
  kind?: InputMaybe<StageKind>;
  /** 最长停留天数 / Maximum days */
  maximumDays?: InputMaybe<Scalars['Int']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 销售流程 / Pipeline */
  pipelineId?: InputMaybe<Scalars['ID']['input']>;
  /** 顺序 / Position */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** 成功率(%) / Probability (%) */
  probability?: InputMaybe<Scalars['Int']['input']>;
  /** 必填原因 / Requires a reason */
  requiresReason?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 标签 / Tag */
export type UpsertTagInput = {
  /** 颜色 / Colour */
  colour?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** 标签使用 / Tagging */
export type UpsertTaggingInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 关联对象 / Subject */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** 标签 / Tag */
  tagId?: InputMaybe<Scalars['ID']['input']>;
};

/** 待办任务 / Task */
export type UpsertTaskInput = {
  /** 执行人 / Assignee */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** 内容 / Description */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 完成时间 / Done at */
  doneAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 截止时间 / Due at */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 优先级 / Priority */
  priority?: InputMaybe<TaskPriority>;
  /** 提醒时间 / Reminder at */
  reminderAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<TaskStatus>;
  /** 关联对象 / Subject */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** 标签 / Taggings */
  taggings?: InputMaybe<Array<TaskTaggingsInput>>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 标题 / Title */
  title?: InputMaybe<Scalars['String']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 团队 / Team */
export type UpsertTeamInput = {
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 主管 / Manager */
  managerId?: InputMaybe<Scalars['ID']['input']>;
  /** 名称 / Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 所属单元 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 用户 / User */
export type UpsertUserInput = {
  /** 启用 / Active */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** 姓名 / Display name */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** 电子邮箱 / Email */
  email?: InputMaybe<Scalars['String']['input']>;
  /** 工号 / Employee number */
  employeeNumber?: InputMaybe<Scalars['String']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 职务 / Job title */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** 语言 / Language */
  language?: InputMaybe<UserLanguage>;
  /** 直接上级 / Manager */
  managerId?: InputMaybe<Scalars['ID']['input']>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 时区 / Time zone */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** 所属单元 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 用户 / User */
export type User = Node & Record & {
  __typename?: 'User';
  /** 启用 / Active */
  active: Scalars['Boolean']['output'];
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 姓名 / Display name */
  displayName: Scalars['String']['output'];
  /** 电子邮箱 / Email */
  email: Scalars['String']['output'];
  /** 工号 / Employee number */
  employeeNumber?: Maybe<Scalars['String']['output']>;
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 职务 / Job title */
  jobTitle?: Maybe<Scalars['String']['output']>;
  /** 语言 / Language */
  language?: Maybe<UserLanguage>;
  /** 直接上级 / Manager */
  manager?: Maybe<User>;
  /** 下属 / Reports */
  reports: UserConnection;
  /** 角色分配 / Role assignments */
  roleAssignments: RoleAssignmentConnection;
  /** 团队 / Team */
  team?: Maybe<Team>;
  /** 时区 / Time zone */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** 所属单元 / Unit */
  unit?: Maybe<OrgUnit>;
  /** 修改时间 / Updated at */
  updatedAt: Scalars['DateTime']['output'];
  /** 修改人 / Updated by */
  updatedBy?: Maybe<User>;
  /** 版本 / Version */
  version: Scalars['Int']['output'];
};


/** 用户 / User */
export type UserReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UserOrderBy>>;
  where?: InputMaybe<UserWhere>;
};


/** 用户 / User */
export type UserRoleAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RoleAssignmentOrderBy>>;
  where?: InputMaybe<RoleAssignmentWhere>;
};

/** 用户 / User */
export type UserConnection = {
  __typename?: 'UserConnection';
  edges: Array<UserEdge>;
  nodes: Array<User>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};


/** 用户 / User */
export type UserConnectionTotalCountArgs = {
  estimate?: Scalars['Boolean']['input'];
};

/** 用户:列表中的一项及其游标 / User: one item of a list with its cursor */
export type UserEdge = {
  __typename?: 'UserEdge';
  cursor: Scalars['String']['output'];
  node: User;
};

/** 用户可以更正的错误 / an error that a user can cause and mend; nothing was written */
export type UserError = {
  /** 稳定的代码 / stable, for programs */
  code: Scalars['String']['output'];
  /** 客户端语言 / in the language of the client */
  message: Scalars['String']['output'];
  /** 出错的输入 / the input that caused it; list indexes as strings */
  path: Array<Scalars['String']['output']>;
};

/** 用户:一组记录及其统计 / User: one group of records with its figures */
export type UserGroup = {
  __typename?: 'UserGroup';
  count: Scalars['Int']['output'];
  countDistinct: UserGroupCountDistinct;
  key: UserGroupKey;
};

/** 用户 / User。每个元素恰好一个键 / exactly one key per element */
export type UserGroupBy = {
  active?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  displayName?: InputMaybe<GroupValue>;
  email?: InputMaybe<GroupValue>;
  employeeNumber?: InputMaybe<GroupValue>;
  externalId?: InputMaybe<GroupValue>;
  jobTitle?: InputMaybe<GroupValue>;
  language?: InputMaybe<GroupValue>;
  manager?: InputMaybe<GroupValue>;
  team?: InputMaybe<GroupValue>;
  through?: InputMaybe<UserGroupThrough>;
  timeZone?: InputMaybe<GroupValue>;
  unit?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

/** 用户:分组列表 / User: a list of groups */
export type UserGroupConnection = {
  __typename?: 'UserGroupConnection';
  edges: Array<UserGroupEdge>;
  nodes: Array<UserGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

/** 用户:一组记录中不同值的个数 / User: how many different values a group has */
export type UserGroupCountDistinct = {
  __typename?: 'UserGroupCountDistinct';
  active?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  displayName?: Maybe<Scalars['Int']['output']>;
  email?: Maybe<Scalars['Int']['output']>;
  employeeNumber?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  jobTitle?: Maybe<Scalars['Int']['output']>;
  language?: Maybe<Scalars['Int']['output']>;
  manager?: Maybe<Scalars['Int']['output']>;
  team?: Maybe<Scalars['Int']['output']>;
  timeZone?: Maybe<Scalars['Int']['output']>;
  unit?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

/** 用户:列表中的一项及其游标 / User: one item of a list with its cursor */
export type UserGroupEdge = {
  __typename?: 'UserGroupEdge';
  cursor: Scalars['String']['output'];
  node: UserGroup;
};

/** 用户:一组记录的共同值 / User: the values that the records of a group share */
export type UserGroupKey = {
  __typename?: 'UserGroupKey';
  active?: Maybe<Scalars['Boolean']['output']>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  displayName?: Maybe<Scalars['String']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  employeeNumber?: Maybe<Scalars['String']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  jobTitle?: Maybe<Scalars['String']['output']>;
  language?: Maybe<UserLanguage>;
  manager?: Maybe<User>;
  team?: Maybe<Team>;
  through?: Maybe<UserGroupKeyThrough>;
  timeZone?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<OrgUnit>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

/** 用户:按分组的键排序 / User: order by a key of the groups */
export type UserGroupKeyOrderBy = {
  active?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  displayName?: InputMaybe<SortDirection>;
  email?: InputMaybe<SortDirection>;
  employeeNumber?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  jobTitle?: InputMaybe<SortDirection>;
  language?: InputMaybe<SortDirection>;
  manager?: InputMaybe<SortDirection>;
  team?: InputMaybe<SortDirection>;
  through?: InputMaybe<UserGroupKeyOrderThrough>;
  timeZone?: InputMaybe<SortDirection>;
  unit?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

/** 用户:经关系取其键 / User: keys of the records behind its relations */
export type UserGroupKeyOrderThrough = {
  createdBy?: InputMaybe<UserGroupKeyOrderBy>;
  manager?: InputMaybe<UserGroupKeyOrderBy>;
  team?: InputMaybe<TeamGroupKeyOrderBy>;
  unit?: InputMaybe<OrgUnitGroupKeyOrderBy>;
  updatedBy?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 用户:经关系取其键 / User: keys of the records behind its relations */
export type UserGroupKeyThrough = {
  __typename?: 'UserGroupKeyThrough';
  createdBy?: Maybe<UserGroupKey>;
  manager?: Maybe<UserGroupKey>;
  team?: Maybe<TeamGroupKey>;
  unit?: Maybe<OrgUnitGroupKey>;
  updatedBy?: Maybe<UserGroupKey>;
};

/** 用户:组的排序,每个元素恰好一个键 / User: order of the groups, exactly one key per element */
export type UserGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<UserGroupKeyOrderBy>;
};

/** 用户:经关系取其键 / User: keys of the records behind its relations */
export type UserGroupThrough = {
  createdBy?: InputMaybe<UserGroupBy>;
  manager?: InputMaybe<UserGroupBy>;
  team?: InputMaybe<TeamGroupBy>;
  unit?: InputMaybe<OrgUnitGroupBy>;
  updatedBy?: InputMaybe<UserGroupBy>;
};

/** 用户:保留哪些组 / User: which groups stay */
export type UserHaving = {
  count?: InputMaybe<IntFilter>;
};

/** 用户:唯一字段 / User: the fields that name one record */
export enum UserKey {
  /** 电子邮箱 / Email */
  Email = 'EMAIL',
  /** 工号 / Employee number */
  EmployeeNumber = 'EMPLOYEE_NUMBER',
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

/** 界面语言 / User language */
export enum UserLanguage {
  /** 英文 / English */
  En = 'EN',
  /** 中文 / Chinese */
  Zh = 'ZH'
}

/** 界面语言的条件,须同时满足 / conditions on User language, all of which must hold */
export type UserLanguageFilter = {
  eq?: InputMaybe<UserLanguage>;
  in?: InputMaybe<Array<UserLanguage>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<UserLanguage>;
  notIn?: InputMaybe<Array<UserLanguage>>;
};

/** 用户 / User */
export type UserListWhere = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<UserWhere>;
  none?: InputMaybe<UserWhere>;
  some?: InputMaybe<UserWhere>;
};

/** 用户 / User。每个元素恰好一个键 / exactly one key per element */
export type UserOrderBy = {
  active?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  displayName?: InputMaybe<SortDirection>;
  email?: InputMaybe<SortDirection>;
  employeeNumber?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  jobTitle?: InputMaybe<SortDirection>;
  language?: InputMaybe<SortDirection>;
  manager?: InputMaybe<UserOrderBy>;
  team?: InputMaybe<TeamOrderBy>;
  timeZone?: InputMaybe<SortDirection>;
  unit?: InputMaybe<OrgUnitOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 用户 / User */
export type UserPayload = {
  __typename?: 'UserPayload';
  errors: Array<UserError>;
  user?: Maybe<User>;
};

/** 用户 / User */
export type UserWhere = {
  active?: InputMaybe<BooleanFilter>;
  and?: InputMaybe<Array<UserWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  displayName?: InputMaybe<StringFilter>;
  email?: InputMaybe<StringFilter>;
  employeeNumber?: InputMaybe<StringFilter>;
  externalId?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  jobTitle?: InputMaybe<StringFilter>;
  language?: InputMaybe<UserLanguageFilter>;
  manager?: InputMaybe<UserWhere>;
  managerId?: InputMaybe<IdFilter>;
  not?: InputMaybe<UserWhere>;
  or?: InputMaybe<Array<UserWhere>>;
  reports?: InputMaybe<UserListWhere>;
  roleAssignments?: InputMaybe<RoleAssignmentListWhere>;
  team?: InputMaybe<TeamWhere>;
  teamId?: InputMaybe<IdFilter>;
  timeZone?: InputMaybe<StringFilter>;
  unit?: InputMaybe<OrgUnitWhere>;
  unitId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

/** 字段的值不合规则 / a value breaks a rule of its field */
export type ValidationError = UserError & {
  __typename?: 'ValidationError';
  /** 稳定的代码 / stable, for programs */
  code: Scalars['String']['output'];
  /** 客户端语言 / in the language of the client */
  message: Scalars['String']['output'];
  /** 出错的输入 / the input that caused it; list indexes as strings */
  path: Array<Scalars['String']['output']>;
};

/** 枚举或词表的一个值 / one value of an enum or vocabulary */
export type ValueMetadata = {
  __typename?: 'ValueMetadata';
  label: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

/** 他人已修改该记录 / somebody else changed the record meanwhile */
export type VersionConflict = UserError & {
  __typename?: 'VersionConflict';
  /** 稳定的代码 / stable, for programs */
  code: Scalars['String']['output'];
  /** 当前的记录 / the record as it is now */
  current?: Maybe<Record>;
  currentVersion: Scalars['Int']['output'];
  expectedVersion: Scalars['Int']['output'];
  /** 客户端语言 / in the language of the client */
  message: Scalars['String']['output'];
  /** 出错的输入 / the input that caused it; list indexes as strings */
  path: Array<Scalars['String']['output']>;
};

/** 被插件拒绝 / a plugin refused the change */
export type Vetoed = UserError & {
  __typename?: 'Vetoed';
  /** 拒绝的插件 / the plugin that refused */
  by: Scalars['String']['output'];
  /** 稳定的代码 / stable, for programs */
  code: Scalars['String']['output'];
  /** 客户端语言 / in the language of the client */
  message: Scalars['String']['output'];
  /** 出错的输入 / the input that caused it; list indexes as strings */
  path: Array<Scalars['String']['output']>;
};
