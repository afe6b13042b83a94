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

export type AccessScopeFilter = {
  eq?: InputMaybe<AccessScope>;
  in?: InputMaybe<Array<AccessScope>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<AccessScope>;
  notIn?: InputMaybe<Array<AccessScope>>;
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
  /** 下级客户 / Child accounts */
  children: AccountConnection;
  /** 城市 / City */
  city?: Maybe<Scalars['String']['output']>;
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
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 行业 / Industry */
  industry?: Maybe<Scalars['String']['output']>;
  /** 法定名称 / Legal name */
  legalName?: Maybe<Scalars['String']['output']>;
  /** 客户生命周期 / Lifecycle stage */
  lifecycle?: Maybe<Scalars['String']['output']>;
  /** 名称 / Name */
  name: Scalars['String']['output'];
  /** 销售机会 / Opportunities */
  opportunities: OpportunityConnection;
  /** 负责人 / Owner */
  owner?: Maybe<User>;
  /** 所有制性质 / Ownership type */
  ownershipType?: Maybe<Scalars['String']['output']>;
  /** 上级客户 / Parent account */
  parent?: Maybe<Account>;
  /** 电话 / Phone */
  phone?: Maybe<Scalars['String']['output']>;
  /** 邮政编码 / Postal code */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** 省份 / Province */
  province?: Maybe<Scalars['String']['output']>;
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
export type AccountChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AccountOrderBy>>;
  where?: InputMaybe<AccountWhere>;
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
export type AccountOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OpportunityOrderBy>>;
  where?: InputMaybe<OpportunityWhere>;
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

export type AccountEdge = {
  __typename?: 'AccountEdge';
  cursor: Scalars['String']['output'];
  node: Account;
};

/** 客户 / Account */
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

export type AccountGroupAvg = {
  __typename?: 'AccountGroupAvg';
  employees?: Maybe<Scalars['Decimal']['output']>;
  revenue?: Maybe<MoneyAggregate>;
  yearlyPurchasing?: Maybe<Scalars['Decimal']['output']>;
};

export type AccountGroupAvgHaving = {
  employees?: InputMaybe<DecimalFilter>;
  yearlyPurchasing?: InputMaybe<DecimalFilter>;
};

export type AccountGroupAvgOrderBy = {
  employees?: InputMaybe<SortDirection>;
  yearlyPurchasing?: InputMaybe<SortDirection>;
};

/** 客户 / Account。每个元素恰好一个键 / exactly one key per element */
export type AccountGroupBy = {
  city?: InputMaybe<GroupValue>;
  country?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  employees?: InputMaybe<GroupValue>;
  externalId?: InputMaybe<GroupValue>;
  foundedYear?: InputMaybe<GroupValue>;
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
  unit?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

export type AccountGroupConnection = {
  __typename?: 'AccountGroupConnection';
  edges: Array<AccountGroupEdge>;
  nodes: Array<AccountGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

export type AccountGroupCountDistinct = {
  __typename?: 'AccountGroupCountDistinct';
  city?: Maybe<Scalars['Int']['output']>;
  country?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  employees?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  foundedYear?: Maybe<Scalars['Int']['output']>;
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

export type AccountGroupEdge = {
  __typename?: 'AccountGroupEdge';
  cursor: Scalars['String']['output'];
  node: AccountGroup;
};

export type AccountGroupKey = {
  __typename?: 'AccountGroupKey';
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
  unit?: Maybe<OrgUnit>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

export type AccountGroupKeyOrderBy = {
  city?: InputMaybe<SortDirection>;
  country?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  employees?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  foundedYear?: InputMaybe<SortDirection>;
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
  unit?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

export type AccountGroupMax = {
  __typename?: 'AccountGroupMax';
  employees?: Maybe<Scalars['Int']['output']>;
  foundedYear?: Maybe<Scalars['Int']['output']>;
  revenue?: Maybe<MoneyAggregate>;
  yearlyPurchasing?: Maybe<Scalars['Decimal']['output']>;
};

export type AccountGroupMaxHaving = {
  employees?: InputMaybe<DecimalFilter>;
  foundedYear?: InputMaybe<DecimalFilter>;
  yearlyPurchasing?: InputMaybe<DecimalFilter>;
};

export type AccountGroupMaxOrderBy = {
  employees?: InputMaybe<SortDirection>;
  foundedYear?: InputMaybe<SortDirection>;
  yearlyPurchasing?: InputMaybe<SortDirection>;
};

export type AccountGroupMin = {
  __typename?: 'AccountGroupMin';
  employees?: Maybe<Scalars['Int']['output']>;
  foundedYear?: Maybe<Scalars['Int']['output']>;
  revenue?: Maybe<MoneyAggregate>;
  yearlyPurchasing?: Maybe<Scalars['Decimal']['output']>;
};

export type AccountGroupMinHaving = {
  employees?: InputMaybe<DecimalFilter>;
  foundedYear?: InputMaybe<DecimalFilter>;
  yearlyPurchasing?: InputMaybe<DecimalFilter>;
};

export type AccountGroupMinOrderBy = {
  employees?: InputMaybe<SortDirection>;
  foundedYear?: InputMaybe<SortDirection>;
  yearlyPurchasing?: InputMaybe<SortDirection>;
};

export type AccountGroupOrderBy = {
  avg?: InputMaybe<AccountGroupAvgOrderBy>;
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<AccountGroupKeyOrderBy>;
  max?: InputMaybe<AccountGroupMaxOrderBy>;
  min?: InputMaybe<AccountGroupMinOrderBy>;
  sum?: InputMaybe<AccountGroupSumOrderBy>;
};

export type AccountGroupSum = {
  __typename?: 'AccountGroupSum';
  employees?: Maybe<Scalars['Decimal']['output']>;
  revenue?: Maybe<MoneyAggregate>;
  yearlyPurchasing?: Maybe<Scalars['Decimal']['output']>;
};

export type AccountGroupSumHaving = {
  employees?: InputMaybe<DecimalFilter>;
  yearlyPurchasing?: InputMaybe<DecimalFilter>;
};

export type AccountGroupSumOrderBy = {
  employees?: InputMaybe<SortDirection>;
  yearlyPurchasing?: InputMaybe<SortDirection>;
};

export type AccountHaving = {
  avg?: InputMaybe<AccountGroupAvgHaving>;
  count?: InputMaybe<IntFilter>;
  max?: InputMaybe<AccountGroupMaxHaving>;
  min?: InputMaybe<AccountGroupMinHaving>;
  sum?: InputMaybe<AccountGroupSumHaving>;
};

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
  city?: InputMaybe<SortDirection>;
  country?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  employees?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  foundedYear?: InputMaybe<SortDirection>;
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

/** 客户 / Account */
export type AccountWhere = {
  activities?: InputMaybe<ActivityListWhere>;
  address?: InputMaybe<StringFilter>;
  affiliations?: InputMaybe<AffiliationListWhere>;
  and?: InputMaybe<Array<AccountWhere>>;
  children?: InputMaybe<AccountListWhere>;
  city?: InputMaybe<StringFilter>;
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
  id?: InputMaybe<IdFilter>;
  industry?: InputMaybe<StringFilter>;
  legalName?: InputMaybe<StringFilter>;
  lifecycle?: InputMaybe<StringFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<AccountWhere>;
  opportunities?: InputMaybe<OpportunityListWhere>;
  or?: InputMaybe<Array<AccountWhere>>;
  owner?: InputMaybe<UserWhere>;
  ownerId?: InputMaybe<IdFilter>;
  ownershipType?: InputMaybe<StringFilter>;
  parent?: InputMaybe<AccountWhere>;
  parentId?: InputMaybe<IdFilter>;
  phone?: InputMaybe<StringFilter>;
  postalCode?: InputMaybe<StringFilter>;
  province?: InputMaybe<StringFilter>;
  region?: InputMaybe<StringFilter>;
  registrationNumber?: InputMaybe<StringFilter>;
  revenue?: InputMaybe<MoneyFilter>;
  roles?: InputMaybe<StringListFilter>;
  shortName?: InputMaybe<StringFilter>;
  size?: InputMaybe<StringFilter>;
  status?: InputMaybe<StringFilter>;
  statusReason?: InputMaybe<StringFilter>;
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
export type ActivityConnection = {
  __typename?: 'ActivityConnection';
  edges: Array<ActivityEdge>;
  nodes: Array<Activity>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

export type ActivityEdge = {
  __typename?: 'ActivityEdge';
  cursor: Scalars['String']['output'];
  node: Activity;
};

/** 工作记录 / Activity */
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
  type?: InputMaybe<GroupValue>;
  unit?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

export type ActivityGroupConnection = {
  __typename?: 'ActivityGroupConnection';
  edges: Array<ActivityGroupEdge>;
  nodes: Array<ActivityGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

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

export type ActivityGroupEdge = {
  __typename?: 'ActivityGroupEdge';
  cursor: Scalars['String']['output'];
  node: ActivityGroup;
};

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
  type?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<OrgUnit>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

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
  type?: InputMaybe<SortDirection>;
  unit?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

export type ActivityGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<ActivityGroupKeyOrderBy>;
};

export type ActivityHaving = {
  count?: InputMaybe<IntFilter>;
};

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

export type ActivityStatusFilter = {
  eq?: InputMaybe<ActivityStatus>;
  in?: InputMaybe<Array<ActivityStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<ActivityStatus>;
  notIn?: InputMaybe<Array<ActivityStatus>>;
};

/** 工作记录 / Activity */
export type ActivityWhere = {
  and?: InputMaybe<Array<ActivityWhere>>;
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
  or?: InputMaybe<Array<ActivityWhere>>;
  outcome?: InputMaybe<StringFilter>;
  owner?: InputMaybe<UserWhere>;
  ownerId?: InputMaybe<IdFilter>;
  phase?: InputMaybe<ActivityPhaseFilter>;
  startsAt?: InputMaybe<DateTimeFilter>;
  status?: InputMaybe<ActivityStatusFilter>;
  subjectId?: InputMaybe<IdFilter>;
  subjectType?: InputMaybe<StringFilter>;
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

export type AffiliationEdge = {
  __typename?: 'AffiliationEdge';
  cursor: Scalars['String']['output'];
  node: Affiliation;
};

/** 任职 / Affiliation */
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
  to?: InputMaybe<DateGroup>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

export type AffiliationGroupConnection = {
  __typename?: 'AffiliationGroupConnection';
  edges: Array<AffiliationGroupEdge>;
  nodes: Array<AffiliationGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

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

export type AffiliationGroupEdge = {
  __typename?: 'AffiliationGroupEdge';
  cursor: Scalars['String']['output'];
  node: AffiliationGroup;
};

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
  /** 时段的第一天 / first day of the bucket */
  to?: Maybe<Scalars['Date']['output']>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

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
  to?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

export type AffiliationGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<AffiliationGroupKeyOrderBy>;
};

export type AffiliationHaving = {
  count?: InputMaybe<IntFilter>;
};

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

/** 审计动作 / Audit action */
export enum AuditAction {
  /** 新建 / Create */
  Create = 'CREATE',
  /** 删除 / Delete */
  Delete = 'DELETE',
  /** 彻底删除 / Purge */
  Purge = 'PURGE',
  /** 恢复 / Restore */
  Restore = 'RESTORE',
  /** 修改 / Update */
  Update = 'UPDATE'
}

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

export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  cursor: Scalars['String']['output'];
  node: AuditEntry;
};

/** 审计记录 / Audit entry。每个元素恰好一个键 / exactly one key per element */
export type AuditEntryOrderBy = {
  action?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  source?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
};

/** 审计记录 / Audit entry */
export type AuditEntryWhere = {
  action?: InputMaybe<AuditActionFilter>;
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

export type AuditSourceFilter = {
  eq?: InputMaybe<AuditSource>;
  in?: InputMaybe<Array<AuditSource>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<AuditSource>;
  notIn?: InputMaybe<Array<AuditSource>>;
};

export type BooleanFilter = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Scalars['Boolean']['input']>;
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

/** 联系人 / Contact */
export type Contact = Node & Record & {
  __typename?: 'Contact';
  /** 所在单位 / Account */
  account?: Maybe<Account>;
  /** 工作记录 / Activities */
  activities: ActivityConnection;
  /** 任职经历 / Affiliations */
  affiliations: AffiliationConnection;
  /** 生日 / Birthday */
  birthday?: Maybe<Scalars['Date']['output']>;
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
  /** 手机 / Mobile */
  mobile?: Maybe<Scalars['String']['output']>;
  /** 姓名 / Name */
  name: Scalars['String']['output'];
  /** 销售机会 / Opportunities */
  opportunities: OpportunityConnection;
  /** 负责人 / Owner */
  owner?: Maybe<User>;
  /** 电话 / Phone */
  phone?: Maybe<Scalars['String']['output']>;
  /** 首选语言 / Preferred language */
  preferredLanguage?: Maybe<Scalars['String']['output']>;
  /** 称谓 / Salutation */
  salutation?: Maybe<Scalars['String']['output']>;
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
export type ContactOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OpportunityOrderBy>>;
  where?: InputMaybe<OpportunityWhere>;
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

/** 联系人 / Contact */
export type ContactConnection = {
  __typename?: 'ContactConnection';
  edges: Array<ContactEdge>;
  nodes: Array<Contact>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

export type ContactEdge = {
  __typename?: 'ContactEdge';
  cursor: Scalars['String']['output'];
  node: Contact;
};

/** 联系人 / Contact */
export type ContactGroup = {
  __typename?: 'ContactGroup';
  count: Scalars['Int']['output'];
  countDistinct: ContactGroupCountDistinct;
  key: ContactGroupKey;
};

/** 联系人 / Contact。每个元素恰好一个键 / exactly one key per element */
export type ContactGroupBy = {
  account?: InputMaybe<GroupValue>;
  birthday?: InputMaybe<DateGroup>;
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
  unit?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

export type ContactGroupConnection = {
  __typename?: 'ContactGroupConnection';
  edges: Array<ContactGroupEdge>;
  nodes: Array<ContactGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

export type ContactGroupCountDistinct = {
  __typename?: 'ContactGroupCountDistinct';
  account?: Maybe<Scalars['Int']['output']>;
  birthday?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  familyName?: Maybe<Scalars['Int']['output']>;
  givenName?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['Int']['output']>;
  owner?: Maybe<Scalars['Int']['output']>;
  preferredLanguage?: Maybe<Scalars['Int']['output']>;
  salutation?: Maybe<Scalars['Int']['output']>;
  team?: Maybe<Scalars['Int']['output']>;
  unit?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

export type ContactGroupEdge = {
  __typename?: 'ContactGroupEdge';
  cursor: Scalars['String']['output'];
  node: ContactGroup;
};

export type ContactGroupKey = {
  __typename?: 'ContactGroupKey';
  account?: Maybe<Account>;
  /** 时段的第一天 / first day of the bucket */
  birthday?: Maybe<Scalars['Date']['output']>;
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
  unit?: Maybe<OrgUnit>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

export type ContactGroupKeyOrderBy = {
  account?: InputMaybe<SortDirection>;
  birthday?: InputMaybe<SortDirection>;
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
  unit?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

export type ContactGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<ContactGroupKeyOrderBy>;
};

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
  vipLevel?: InputMaybe<GroupValue>;
};

export type ContactHotelSlotGroupKey = {
  __typename?: 'ContactHotelSlotGroupKey';
  favouriteRoomType?: Maybe<HotelRoomType>;
  staysCount?: Maybe<Scalars['Int']['output']>;
  vipLevel?: Maybe<Scalars['Int']['output']>;
};

export type ContactHotelSlotGroupKeyOrderBy = {
  favouriteRoomType?: InputMaybe<SortDirection>;
  staysCount?: InputMaybe<SortDirection>;
  vipLevel?: InputMaybe<SortDirection>;
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
  birthday?: InputMaybe<SortDirection>;
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

/** 联系人 / Contact */
export type ContactWhere = {
  account?: InputMaybe<AccountWhere>;
  accountId?: InputMaybe<IdFilter>;
  activities?: InputMaybe<ActivityListWhere>;
  affiliations?: InputMaybe<AffiliationListWhere>;
  and?: InputMaybe<Array<ContactWhere>>;
  birthday?: InputMaybe<DateFilter>;
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
  mobile?: InputMaybe<StringFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<ContactWhere>;
  opportunities?: InputMaybe<OpportunityListWhere>;
  or?: InputMaybe<Array<ContactWhere>>;
  owner?: InputMaybe<UserWhere>;
  ownerId?: InputMaybe<IdFilter>;
  phone?: InputMaybe<StringFilter>;
  preferredLanguage?: InputMaybe<StringFilter>;
  salutation?: InputMaybe<StringFilter>;
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
  /** 城市 / City */
  city?: InputMaybe<Scalars['String']['input']>;
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
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** 网址 / Website */
  website?: InputMaybe<Scalars['String']['input']>;
  /** 年采购额 / Yearly purchasing */
  yearlyPurchasing?: InputMaybe<Scalars['Decimal']['input']>;
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

/** 联系人 / Contact */
export type CreateContactInput = {
  /** 所在单位 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 任职经历 / Affiliations */
  affiliations?: InputMaybe<Array<ContactAffiliationsInput>>;
  /** 生日 / Birthday */
  birthday?: InputMaybe<Scalars['Date']['input']>;
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
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 预订 / Reservation */
export type CreateHotelReservationInput = {
  /** 成人 / Adults */
  adults?: InputMaybe<Scalars['Int']['input']>;
  /** 旅行社/协议单位 / Agency */
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 到店日期 / Arrival */
  arrival: Scalars['Date']['input'];
  /** 渠道 / Channel */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** 儿童 / Children */
  children?: InputMaybe<Scalars['Int']['input']>;
  /** 离店日期 / Departure */
  departure: Scalars['Date']['input'];
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 客人 / Guest */
  guestId?: InputMaybe<Scalars['ID']['input']>;
  /** 备注 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 预订号 / Number */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 房价 / Rate */
  rate?: InputMaybe<MoneyInput>;
  /** 客房 / Room */
  roomId?: InputMaybe<Scalars['ID']['input']>;
  /** 房型 / Room type */
  roomTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<HotelReservationStatus>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
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
};

/** 销售机会 / Opportunity */
export type CreateOpportunityInput = {
  /** 客户 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 金额 / Amount */
  amount?: InputMaybe<MoneyInput>;
  /** 预计/实际成交日期 / Close date */
  closeDate?: InputMaybe<Scalars['Date']['input']>;
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
  /** 销售流程 / Pipeline */
  pipelineId?: InputMaybe<Scalars['ID']['input']>;
  /** 成功率(%) / Probability (%) */
  probability?: InputMaybe<Scalars['Int']['input']>;
  /** 来源 / Source */
  source?: InputMaybe<Scalars['String']['input']>;
  /** 阶段 / Stage */
  stageId?: InputMaybe<Scalars['ID']['input']>;
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

export type DateGroup = {
  by: DateUnit;
  /** 默认为用户的时区 / default: the zone of the user */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

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

export enum DateUnit {
  Day = 'DAY',
  Month = 'MONTH',
  Quarter = 'QUARTER',
  Week = 'WEEK',
  Year = 'YEAR'
}

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

export type DuplicateFound = UserError & {
  __typename?: 'DuplicateFound';
  /** 稳定的代码 / stable, for programs */
  code: Scalars['String']['output'];
  /** 客户端语言 / in the language of the client */
  message: Scalars['String']['output'];
  /** 出错的输入 / the input that caused it; list indexes as strings */
  path: Array<Scalars['String']['output']>;
};

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

export type ForecastCategoryFilter = {
  eq?: InputMaybe<ForecastCategory>;
  in?: InputMaybe<Array<ForecastCategory>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<ForecastCategory>;
  notIn?: InputMaybe<Array<ForecastCategory>>;
};

export enum GroupValue {
  Value = 'VALUE'
}

/** 可售房 / Free rooms of one type over a period */
export type HotelAvailability = {
  __typename?: 'HotelAvailability';
  /** 每晚均可售的间数 / Rooms that are free in every night */
  available: Scalars['Int']['output'];
  /** 最满一晚的预订数 / Reservations in the fullest night */
  reserved: Scalars['Int']['output'];
  roomType?: Maybe<HotelRoomType>;
  /** 可用客房总数 / Rooms in order */
  rooms: Scalars['Int']['output'];
};

/** 预订 / Reservation */
export type HotelReservation = Node & Record & {
  __typename?: 'HotelReservation';
  /** 成人 / Adults */
  adults: Scalars['Int']['output'];
  /** 旅行社/协议单位 / Agency */
  agency?: Maybe<Account>;
  /** 到店日期 / Arrival */
  arrival: Scalars['Date']['output'];
  /** 渠道 / Channel */
  channel?: Maybe<Scalars['String']['output']>;
  /** 儿童 / Children */
  children: Scalars['Int']['output'];
  /** 创建时间 / Created at */
  createdAt: Scalars['DateTime']['output'];
  /** 创建人 / Created by */
  createdBy?: Maybe<User>;
  /** 删除时间 / Deleted at */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 离店日期 / Departure */
  departure: Scalars['Date']['output'];
  /** 外部编号 / External id */
  externalId?: Maybe<Scalars['String']['output']>;
  /** 客人 / Guest */
  guest?: Maybe<Contact>;
  /** 编号 / Id */
  id: Scalars['ID']['output'];
  /** 晚数,0 为日用房 / Nights; 0 is day use */
  nights: Scalars['Int']['output'];
  /** 备注 / Note */
  note?: Maybe<Scalars['String']['output']>;
  /** 预订号 / Number */
  number?: Maybe<Scalars['String']['output']>;
  /** 负责人 / Owner */
  owner?: Maybe<User>;
  /** 房价 / Rate */
  rate?: Maybe<Money>;
  /** 客房 / Room */
  room?: Maybe<HotelRoom>;
  /** 房型 / Room type */
  roomType?: Maybe<HotelRoomType>;
  /** 状态 / Status */
  status: HotelReservationStatus;
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

export type HotelReservationEdge = {
  __typename?: 'HotelReservationEdge';
  cursor: Scalars['String']['output'];
  node: HotelReservation;
};

/** 预订 / Reservation */
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

export type HotelReservationGroupAvg = {
  __typename?: 'HotelReservationGroupAvg';
  adults?: Maybe<Scalars['Decimal']['output']>;
  children?: Maybe<Scalars['Decimal']['output']>;
  rate?: Maybe<MoneyAggregate>;
  total?: Maybe<MoneyAggregate>;
};

export type HotelReservationGroupAvgHaving = {
  adults?: InputMaybe<DecimalFilter>;
  children?: InputMaybe<DecimalFilter>;
};

export type HotelReservationGroupAvgOrderBy = {
  adults?: InputMaybe<SortDirection>;
  children?: InputMaybe<SortDirection>;
};

/** 预订 / Reservation。每个元素恰好一个键 / exactly one key per element */
export type HotelReservationGroupBy = {
  adults?: InputMaybe<GroupValue>;
  agency?: InputMaybe<GroupValue>;
  arrival?: InputMaybe<DateGroup>;
  channel?: InputMaybe<GroupValue>;
  children?: InputMaybe<GroupValue>;
  createdAt?: InputMaybe<DateGroup>;
  createdBy?: InputMaybe<GroupValue>;
  deletedAt?: InputMaybe<DateGroup>;
  departure?: InputMaybe<DateGroup>;
  externalId?: InputMaybe<GroupValue>;
  guest?: InputMaybe<GroupValue>;
  owner?: InputMaybe<GroupValue>;
  room?: InputMaybe<GroupValue>;
  roomType?: InputMaybe<GroupValue>;
  status?: InputMaybe<GroupValue>;
  team?: InputMaybe<GroupValue>;
  unit?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

export type HotelReservationGroupConnection = {
  __typename?: 'HotelReservationGroupConnection';
  edges: Array<HotelReservationGroupEdge>;
  nodes: Array<HotelReservationGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

export type HotelReservationGroupCountDistinct = {
  __typename?: 'HotelReservationGroupCountDistinct';
  adults?: Maybe<Scalars['Int']['output']>;
  agency?: Maybe<Scalars['Int']['output']>;
  arrival?: Maybe<Scalars['Int']['output']>;
  channel?: Maybe<Scalars['Int']['output']>;
  children?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  departure?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  guest?: Maybe<Scalars['Int']['output']>;
  owner?: Maybe<Scalars['Int']['output']>;
  room?: Maybe<Scalars['Int']['output']>;
  roomType?: Maybe<Scalars['Int']['output']>;
  status?: Maybe<Scalars['Int']['output']>;
  team?: Maybe<Scalars['Int']['output']>;
  unit?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

export type HotelReservationGroupEdge = {
  __typename?: 'HotelReservationGroupEdge';
  cursor: Scalars['String']['output'];
  node: HotelReservationGroup;
};

export type HotelReservationGroupKey = {
  __typename?: 'HotelReservationGroupKey';
  adults?: Maybe<Scalars['Int']['output']>;
  agency?: Maybe<Account>;
  /** 时段的第一天 / first day of the bucket */
  arrival?: Maybe<Scalars['Date']['output']>;
  channel?: Maybe<Scalars['String']['output']>;
  children?: Maybe<Scalars['Int']['output']>;
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  /** 时段的第一天 / first day of the bucket */
  departure?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  guest?: Maybe<Contact>;
  owner?: Maybe<User>;
  room?: Maybe<HotelRoom>;
  roomType?: Maybe<HotelRoomType>;
  status?: Maybe<HotelReservationStatus>;
  team?: Maybe<Team>;
  unit?: Maybe<OrgUnit>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

export type HotelReservationGroupKeyOrderBy = {
  adults?: InputMaybe<SortDirection>;
  agency?: InputMaybe<SortDirection>;
  arrival?: InputMaybe<SortDirection>;
  channel?: InputMaybe<SortDirection>;
  children?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  departure?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  guest?: InputMaybe<SortDirection>;
  owner?: InputMaybe<SortDirection>;
  room?: InputMaybe<SortDirection>;
  roomType?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  team?: InputMaybe<SortDirection>;
  unit?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

export type HotelReservationGroupMax = {
  __typename?: 'HotelReservationGroupMax';
  arrival?: Maybe<Scalars['Date']['output']>;
  departure?: Maybe<Scalars['Date']['output']>;
  rate?: Maybe<MoneyAggregate>;
  total?: Maybe<MoneyAggregate>;
};

export type HotelReservationGroupMaxOrderBy = {
  arrival?: InputMaybe<SortDirection>;
  departure?: InputMaybe<SortDirection>;
};

export type HotelReservationGroupMin = {
  __typename?: 'HotelReservationGroupMin';
  arrival?: Maybe<Scalars['Date']['output']>;
  departure?: Maybe<Scalars['Date']['output']>;
  rate?: Maybe<MoneyAggregate>;
  total?: Maybe<MoneyAggregate>;
};

export type HotelReservationGroupMinOrderBy = {
  arrival?: InputMaybe<SortDirection>;
  departure?: InputMaybe<SortDirection>;
};

export type HotelReservationGroupOrderBy = {
  avg?: InputMaybe<HotelReservationGroupAvgOrderBy>;
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<HotelReservationGroupKeyOrderBy>;
  max?: InputMaybe<HotelReservationGroupMaxOrderBy>;
  min?: InputMaybe<HotelReservationGroupMinOrderBy>;
  sum?: InputMaybe<HotelReservationGroupSumOrderBy>;
};

export type HotelReservationGroupSum = {
  __typename?: 'HotelReservationGroupSum';
  adults?: Maybe<Scalars['Decimal']['output']>;
  children?: Maybe<Scalars['Decimal']['output']>;
  total?: Maybe<MoneyAggregate>;
};

export type HotelReservationGroupSumHaving = {
  adults?: InputMaybe<DecimalFilter>;
  children?: InputMaybe<DecimalFilter>;
};

export type HotelReservationGroupSumOrderBy = {
  adults?: InputMaybe<SortDirection>;
  children?: InputMaybe<SortDirection>;
};

export type HotelReservationHaving = {
  avg?: InputMaybe<HotelReservationGroupAvgHaving>;
  count?: InputMaybe<IntFilter>;
  sum?: InputMaybe<HotelReservationGroupSumHaving>;
};

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
  channel?: InputMaybe<SortDirection>;
  children?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<UserOrderBy>;
  deletedAt?: InputMaybe<SortDirection>;
  departure?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  guest?: InputMaybe<ContactOrderBy>;
  id?: InputMaybe<SortDirection>;
  number?: InputMaybe<SortDirection>;
  owner?: InputMaybe<UserOrderBy>;
  rate?: InputMaybe<SortDirection>;
  room?: InputMaybe<HotelRoomOrderBy>;
  roomType?: InputMaybe<HotelRoomTypeOrderBy>;
  status?: InputMaybe<SortDirection>;
  team?: InputMaybe<TeamOrderBy>;
  total?: InputMaybe<SortDirection>;
  unit?: InputMaybe<OrgUnitOrderBy>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<UserOrderBy>;
  version?: InputMaybe<SortDirection>;
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

export type HotelReservationStatusFilter = {
  eq?: InputMaybe<HotelReservationStatus>;
  in?: InputMaybe<Array<HotelReservationStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<HotelReservationStatus>;
  notIn?: InputMaybe<Array<HotelReservationStatus>>;
};

/** 预订 / Reservation */
export type HotelReservationWhere = {
  adults?: InputMaybe<IntFilter>;
  agency?: InputMaybe<AccountWhere>;
  agencyId?: InputMaybe<IdFilter>;
  and?: InputMaybe<Array<HotelReservationWhere>>;
  arrival?: InputMaybe<DateFilter>;
  channel?: InputMaybe<StringFilter>;
  children?: InputMaybe<IntFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  createdBy?: InputMaybe<UserWhere>;
  createdById?: InputMaybe<IdFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  departure?: InputMaybe<DateFilter>;
  externalId?: InputMaybe<StringFilter>;
  guest?: InputMaybe<ContactWhere>;
  guestId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<HotelReservationWhere>;
  note?: InputMaybe<StringFilter>;
  number?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<HotelReservationWhere>>;
  owner?: InputMaybe<UserWhere>;
  ownerId?: InputMaybe<IdFilter>;
  rate?: InputMaybe<MoneyFilter>;
  room?: InputMaybe<HotelRoomWhere>;
  roomId?: InputMaybe<IdFilter>;
  roomType?: InputMaybe<HotelRoomTypeWhere>;
  roomTypeId?: InputMaybe<IdFilter>;
  status?: InputMaybe<HotelReservationStatusFilter>;
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

export type HotelRoomEdge = {
  __typename?: 'HotelRoomEdge';
  cursor: Scalars['String']['output'];
  node: HotelRoom;
};

/** 客房 / Room */
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
  status?: InputMaybe<GroupValue>;
  type?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

export type HotelRoomGroupConnection = {
  __typename?: 'HotelRoomGroupConnection';
  edges: Array<HotelRoomGroupEdge>;
  nodes: Array<HotelRoomGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

export type HotelRoomGroupCountDistinct = {
  __typename?: 'HotelRoomGroupCountDistinct';
  createdAt?: Maybe<Scalars['Int']['output']>;
  createdBy?: Maybe<Scalars['Int']['output']>;
  deletedAt?: Maybe<Scalars['Int']['output']>;
  externalId?: Maybe<Scalars['Int']['output']>;
  floor?: Maybe<Scalars['Int']['output']>;
  number?: Maybe<Scalars['Int']['output']>;
  status?: Maybe<Scalars['Int']['output']>;
  type?: Maybe<Scalars['Int']['output']>;
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

export type HotelRoomGroupEdge = {
  __typename?: 'HotelRoomGroupEdge';
  cursor: Scalars['String']['output'];
  node: HotelRoomGroup;
};

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
  status?: Maybe<HotelRoomStatus>;
  type?: Maybe<HotelRoomType>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

export type HotelRoomGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  floor?: InputMaybe<SortDirection>;
  number?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  type?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

export type HotelRoomGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<HotelRoomGroupKeyOrderBy>;
};

export type HotelRoomHaving = {
  count?: InputMaybe<IntFilter>;
};

export enum HotelRoomKey {
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID',
  /** 房号 / Number */
  Number = 'NUMBER'
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

export type HotelRoomTypeEdge = {
  __typename?: 'HotelRoomTypeEdge';
  cursor: Scalars['String']['output'];
  node: HotelRoomType;
};

/** 房型 / Room type */
export type HotelRoomTypeGroup = {
  __typename?: 'HotelRoomTypeGroup';
  avg: HotelRoomTypeGroupAvg;
  count: Scalars['Int']['output'];
  countDistinct: HotelRoomTypeGroupCountDistinct;
  key: HotelRoomTypeGroupKey;
  max: HotelRoomTypeGroupMax;
  min: HotelRoomTypeGroupMin;
};

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
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

export type HotelRoomTypeGroupConnection = {
  __typename?: 'HotelRoomTypeGroupConnection';
  edges: Array<HotelRoomTypeGroupEdge>;
  nodes: Array<HotelRoomTypeGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

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
  updatedAt?: Maybe<Scalars['Int']['output']>;
  updatedBy?: Maybe<Scalars['Int']['output']>;
};

export type HotelRoomTypeGroupEdge = {
  __typename?: 'HotelRoomTypeGroupEdge';
  cursor: Scalars['String']['output'];
  node: HotelRoomTypeGroup;
};

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
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

export type HotelRoomTypeGroupKeyOrderBy = {
  beds?: InputMaybe<SortDirection>;
  capacity?: InputMaybe<SortDirection>;
  code?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

export type HotelRoomTypeGroupMax = {
  __typename?: 'HotelRoomTypeGroupMax';
  basePrice?: Maybe<MoneyAggregate>;
};

export type HotelRoomTypeGroupMin = {
  __typename?: 'HotelRoomTypeGroupMin';
  basePrice?: Maybe<MoneyAggregate>;
};

export type HotelRoomTypeGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<HotelRoomTypeGroupKeyOrderBy>;
};

export type HotelRoomTypeHaving = {
  count?: InputMaybe<IntFilter>;
};

export enum HotelRoomTypeKey {
  /** 代码 / Code */
  Code = 'CODE',
  /** 外部编号 / External id */
  ExternalId = 'EXTERNAL_ID'
}

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
  reservations?: InputMaybe<HotelReservationListWhere>;
  status?: InputMaybe<HotelRoomStatusFilter>;
  type?: InputMaybe<HotelRoomTypeWhere>;
  typeId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

export type IdFilter = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Scalars['ID']['input']>;
  notIn?: InputMaybe<Array<Scalars['ID']['input']>>;
};

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

export type LimitExceeded = UserError & {
  __typename?: 'LimitExceeded';
  /** 稳定的代码 / stable, for programs */
  code: Scalars['String']['output'];
  /** 客户端语言 / in the language of the client */
  message: Scalars['String']['output'];
  /** 出错的输入 / the input that caused it; list indexes as strings */
  path: Array<Scalars['String']['output']>;
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

export type Metadata = {
  __typename?: 'Metadata';
  entities: Array<EntityMetadata>;
  /** 全部权限 / every permission there is */
  permissions: Array<PermissionMetadata>;
};

/** An exact amount of one currency. */
export type Money = {
  __typename?: 'Money';
  amount: Scalars['Decimal']['output'];
  currency: Scalars['CurrencyCode']['output'];
};

export type MoneyAggregate = {
  __typename?: 'MoneyAggregate';
  byCurrency: Array<Money>;
};

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

export type MoneyInput = {
  amount: Scalars['Decimal']['input'];
  currency: Scalars['CurrencyCode']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** 批量删除客户 / Delete all matching: account */
  bulkDeleteAccounts: BulkPayload;
  /** 批量删除工作记录 / Delete all matching: activity */
  bulkDeleteActivities: BulkPayload;
  /** 批量删除任职 / Delete all matching: affiliation */
  bulkDeleteAffiliations: BulkPayload;
  /** 批量删除联系人 / Delete all matching: contact */
  bulkDeleteContacts: BulkPayload;
  /** 批量删除预订 / Delete all matching: reservation */
  bulkDeleteHotelReservations: BulkPayload;
  /** 批量删除房型 / Delete all matching: room type */
  bulkDeleteHotelRoomTypes: BulkPayload;
  /** 批量删除客房 / Delete all matching: room */
  bulkDeleteHotelRooms: BulkPayload;
  /** 批量删除销售机会 / Delete all matching: opportunity */
  bulkDeleteOpportunities: BulkPayload;
  /** 批量删除销售机会明细 / Delete all matching: opportunity line */
  bulkDeleteOpportunityLines: BulkPayload;
  /** 批量删除组织单元 / Delete all matching: organisational unit */
  bulkDeleteOrgUnits: BulkPayload;
  /** 批量删除销售流程 / Delete all matching: pipeline */
  bulkDeletePipelines: BulkPayload;
  /** 批量删除产品 / Delete all matching: product */
  bulkDeleteProducts: BulkPayload;
  /** 批量删除词表值 / Delete all matching: reference value */
  bulkDeleteReferenceValues: BulkPayload;
  /** 批量删除角色分配 / Delete all matching: role assignment */
  bulkDeleteRoleAssignments: BulkPayload;
  /** 批量删除授权 / Delete all matching: role grant */
  bulkDeleteRoleGrants: BulkPayload;
  /** 批量删除角色 / Delete all matching: role */
  bulkDeleteRoles: BulkPayload;
  /** 批量删除销售阶段 / Delete all matching: stage */
  bulkDeleteStages: BulkPayload;
  /** 批量删除团队 / Delete all matching: team */
  bulkDeleteTeams: BulkPayload;
  /** 批量删除用户 / Delete all matching: user */
  bulkDeleteUsers: BulkPayload;
  /** 批量修改客户 / Update all matching: account */
  bulkUpdateAccounts: BulkPayload;
  /** 批量修改工作记录 / Update all matching: activity */
  bulkUpdateActivities: BulkPayload;
  /** 批量修改任职 / Update all matching: affiliation */
  bulkUpdateAffiliations: BulkPayload;
  /** 批量修改联系人 / Update all matching: contact */
  bulkUpdateContacts: BulkPayload;
  /** 批量修改预订 / Update all matching: reservation */
  bulkUpdateHotelReservations: BulkPayload;
  /** 批量修改房型 / Update all matching: room type */
  bulkUpdateHotelRoomTypes: BulkPayload;
  /** 批量修改客房 / Update all matching: room */
  bulkUpdateHotelRooms: BulkPayload;
  /** 批量修改销售机会 / Update all matching: opportunity */
  bulkUpdateOpportunities: BulkPayload;
  /** 批量修改销售机会明细 / Update all matching: opportunity line */
  bulkUpdateOpportunityLines: BulkPayload;
  /** 批量修改组织单元 / Update all matching: organisational unit */
  bulkUpdateOrgUnits: BulkPayload;
  /** 批量修改销售流程 / Update all matching: pipeline */
  bulkUpdatePipelines: BulkPayload;
  /** 批量修改产品 / Update all matching: product */
  bulkUpdateProducts: BulkPayload;
  /** 批量修改词表值 / Update all matching: reference value */
  bulkUpdateReferenceValues: BulkPayload;
  /** 批量修改角色分配 / Update all matching: role assignment */
  bulkUpdateRoleAssignments: BulkPayload;
  /** 批量修改授权 / Update all matching: role grant */
  bulkUpdateRoleGrants: BulkPayload;
  /** 批量修改角色 / Update all matching: role */
  bulkUpdateRoles: BulkPayload;
  /** 批量修改销售阶段 / Update all matching: stage */
  bulkUpdateStages: BulkPayload;
  /** 批量修改团队 / Update all matching: team */
  bulkUpdateTeams: BulkPayload;
  /** 批量修改用户 / Update all matching: user */
  bulkUpdateUsers: BulkPayload;
  /** 修改本人密码:所有会话结束,返回新令牌 / changes one’s own password: all sessions end, new tokens come back */
  changePassword: SignInPayload;
  /** 新建客户 / Create account */
  createAccount: AccountPayload;
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
  /** 新建联系人 / Create contact */
  createContact: ContactPayload;
  /** 批量新建联系人 / Create many: contact */
  createContacts: BulkPayload;
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
  /** 批量新建销售机会 / Create many: opportunity */
  createOpportunities: BulkPayload;
  /** 新建销售机会 / Create opportunity */
  createOpportunity: OpportunityPayload;
  /** 新建销售机会明细 / Create opportunity line */
  createOpportunityLine: OpportunityLinePayload;
  /** 批量新建销售机会明细 / Create many: opportunity line */
  createOpportunityLines: BulkPayload;
  /** 新建组织单元 / Create organisational unit */
  createOrgUnit: OrgUnitPayload;
  /** 批量新建组织单元 / Create many: organisational unit */
  createOrgUnits: BulkPayload;
  /** 新建销售流程 / Create pipeline */
  createPipeline: PipelinePayload;
  /** 批量新建销售流程 / Create many: pipeline */
  createPipelines: BulkPayload;
  /** 新建产品 / Create product */
  createProduct: ProductPayload;
  /** 批量新建产品 / Create many: product */
  createProducts: BulkPayload;
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
  /** 新建销售阶段 / Create stage */
  createStage: StagePayload;
  /** 批量新建销售阶段 / Create many: stage */
  createStages: BulkPayload;
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
  /** 删除(可恢复)工作记录 / Delete, restorable: activity */
  deleteActivity: ActivityPayload;
  /** 删除(可恢复)任职 / Delete, restorable: affiliation */
  deleteAffiliation: AffiliationPayload;
  /** 删除(可恢复)联系人 / Delete, restorable: contact */
  deleteContact: ContactPayload;
  /** 删除(可恢复)预订 / Delete, restorable: reservation */
  deleteHotelReservation: HotelReservationPayload;
  /** 删除(可恢复)客房 / Delete, restorable: room */
  deleteHotelRoom: HotelRoomPayload;
  /** 删除(可恢复)房型 / Delete, restorable: room type */
  deleteHotelRoomType: HotelRoomTypePayload;
  /** 删除(可恢复)销售机会 / Delete, restorable: opportunity */
  deleteOpportunity: OpportunityPayload;
  /** 删除(可恢复)销售机会明细 / Delete, restorable: opportunity line */
  deleteOpportunityLine: OpportunityLinePayload;
  /** 删除(可恢复)组织单元 / Delete, restorable: organisational unit */
  deleteOrgUnit: OrgUnitPayload;
  /** 删除(可恢复)销售流程 / Delete, restorable: pipeline */
  deletePipeline: PipelinePayload;
  /** 删除(可恢复)产品 / Delete, restorable: product */
  deleteProduct: ProductPayload;
  /** 删除(可恢复)词表值 / Delete, restorable: reference value */
  deleteReferenceValue: ReferenceValuePayload;
  /** 删除(可恢复)角色 / Delete, restorable: role */
  deleteRole: RolePayload;
  /** 删除(可恢复)角色分配 / Delete, restorable: role assignment */
  deleteRoleAssignment: RoleAssignmentPayload;
  /** 删除(可恢复)授权 / Delete, restorable: role grant */
  deleteRoleGrant: RoleGrantPayload;
  /** 删除(可恢复)销售阶段 / Delete, restorable: stage */
  deleteStage: StagePayload;
  /** 删除(可恢复)团队 / Delete, restorable: team */
  deleteTeam: TeamPayload;
  /** 删除(可恢复)用户 / Delete, restorable: user */
  deleteUser: UserPayload;
  /** 推进销售机会到另一阶段 / Moves an opportunity to another stage of its pipeline. `reason` is the loss (win) reason where the stage asks for one. */
  moveOpportunity: OpportunityPayload;
  /** 彻底删除客户 / Delete for good: account */
  purgeAccount: AccountPayload;
  /** 彻底删除工作记录 / Delete for good: activity */
  purgeActivity: ActivityPayload;
  /** 彻底删除任职 / Delete for good: affiliation */
  purgeAffiliation: AffiliationPayload;
  /** 彻底删除联系人 / Delete for good: contact */
  purgeContact: ContactPayload;
  /** 彻底删除预订 / Delete for good: reservation */
  purgeHotelReservation: HotelReservationPayload;
  /** 彻底删除客房 / Delete for good: room */
  purgeHotelRoom: HotelRoomPayload;
  /** 彻底删除房型 / Delete for good: room type */
  purgeHotelRoomType: HotelRoomTypePayload;
  /** 彻底删除销售机会 / Delete for good: opportunity */
  purgeOpportunity: OpportunityPayload;
  /** 彻底删除销售机会明细 / Delete for good: opportunity line */
  purgeOpportunityLine: OpportunityLinePayload;
  /** 彻底删除组织单元 / Delete for good: organisational unit */
  purgeOrgUnit: OrgUnitPayload;
  /** 彻底删除销售流程 / Delete for good: pipeline */
  purgePipeline: PipelinePayload;
  /** 彻底删除产品 / Delete for good: product */
  purgeProduct: ProductPayload;
  /** 彻底删除词表值 / Delete for good: reference value */
  purgeReferenceValue: ReferenceValuePayload;
  /** 彻底删除角色 / Delete for good: role */
  purgeRole: RolePayload;
  /** 彻底删除角色分配 / Delete for good: role assignment */
  purgeRoleAssignment: RoleAssignmentPayload;
  /** 彻底删除授权 / Delete for good: role grant */
  purgeRoleGrant: RoleGrantPayload;
  /** 彻底删除销售阶段 / Delete for good: stage */
  purgeStage: StagePayload;
  /** 彻底删除团队 / Delete for good: team */
  purgeTeam: TeamPayload;
  /** 彻底删除用户 / Delete for good: user */
  purgeUser: UserPayload;
  /** 用刷新令牌换取新令牌,旧令牌随即失效 / new tokens; the old refresh token is refused from then on */
  refreshSession: SignInPayload;
  /** 恢复客户 / Restore account */
  restoreAccount: AccountPayload;
  /** 恢复工作记录 / Restore activity */
  restoreActivity: ActivityPayload;
  /** 恢复任职 / Restore affiliation */
  restoreAffiliation: AffiliationPayload;
  /** 恢复联系人 / Restore contact */
  restoreContact: ContactPayload;
  /** 恢复预订 / Restore reservation */
  restoreHotelReservation: HotelReservationPayload;
  /** 恢复客房 / Restore room */
  restoreHotelRoom: HotelRoomPayload;
  /** 恢复房型 / Restore room type */
  restoreHotelRoomType: HotelRoomTypePayload;
  /** 恢复销售机会 / Restore opportunity */
  restoreOpportunity: OpportunityPayload;
  /** 恢复销售机会明细 / Restore opportunity line */
  restoreOpportunityLine: OpportunityLinePayload;
  /** 恢复组织单元 / Restore organisational unit */
  restoreOrgUnit: OrgUnitPayload;
  /** 恢复销售流程 / Restore pipeline */
  restorePipeline: PipelinePayload;
  /** 恢复产品 / Restore product */
  restoreProduct: ProductPayload;
  /** 恢复词表值 / Restore reference value */
  restoreReferenceValue: ReferenceValuePayload;
  /** 恢复角色 / Restore role */
  restoreRole: RolePayload;
  /** 恢复角色分配 / Restore role assignment */
  restoreRoleAssignment: RoleAssignmentPayload;
  /** 恢复授权 / Restore role grant */
  restoreRoleGrant: RoleGrantPayload;
  /** 恢复销售阶段 / Restore stage */
  restoreStage: StagePayload;
  /** 恢复团队 / Restore team */
  restoreTeam: TeamPayload;
  /** 恢复用户 / Restore user */
  restoreUser: UserPayload;
  /** 设置他人密码,其会话全部结束 / sets somebody’s password and ends that user’s sessions */
  setUserPassword: SetUserPasswordPayload;
  /** 登录,每次操作仅限一次 / once per operation */
  signIn: SignInPayload;
  /** 结束会话 / ends the session */
  signOut: SignOutPayload;
  /** 修改客户 / Update account */
  updateAccount: AccountPayload;
  /** 修改工作记录 / Update activity */
  updateActivity: ActivityPayload;
  /** 修改任职 / Update affiliation */
  updateAffiliation: AffiliationPayload;
  /** 修改联系人 / Update contact */
  updateContact: ContactPayload;
  /** 修改预订 / Update reservation */
  updateHotelReservation: HotelReservationPayload;
  /** 修改客房 / Update room */
  updateHotelRoom: HotelRoomPayload;
  /** 修改房型 / Update room type */
  updateHotelRoomType: HotelRoomTypePayload;
  /** 修改销售机会 / Update opportunity */
  updateOpportunity: OpportunityPayload;
  /** 修改销售机会明细 / Update opportunity line */
  updateOpportunityLine: OpportunityLinePayload;
  /** 修改组织单元 / Update organisational unit */
  updateOrgUnit: OrgUnitPayload;
  /** 修改销售流程 / Update pipeline */
  updatePipeline: PipelinePayload;
  /** 修改产品 / Update product */
  updateProduct: ProductPayload;
  /** 修改词表值 / Update reference value */
  updateReferenceValue: ReferenceValuePayload;
  /** 修改角色 / Update role */
  updateRole: RolePayload;
  /** 修改角色分配 / Update role assignment */
  updateRoleAssignment: RoleAssignmentPayload;
  /** 修改授权 / Update role grant */
  updateRoleGrant: RoleGrantPayload;
  /** 修改销售阶段 / Update stage */
  updateStage: StagePayload;
  /** 修改团队 / Update team */
  updateTeam: TeamPayload;
  /** 修改用户 / Update user */
  updateUser: UserPayload;
  /** 批量新建或修改客户 / Create or update many: account */
  upsertAccounts: BulkPayload;
  /** 批量新建或修改工作记录 / Create or update many: activity */
  upsertActivities: BulkPayload;
  /** 批量新建或修改任职 / Create or update many: affiliation */
  upsertAffiliations: BulkPayload;
  /** 批量新建或修改联系人 / Create or update many: contact */
  upsertContacts: BulkPayload;
  /** 批量新建或修改预订 / Create or update many: reservation */
  upsertHotelReservations: BulkPayload;
  /** 批量新建或修改房型 / Create or update many: room type */
  upsertHotelRoomTypes: BulkPayload;
  /** 批量新建或修改客房 / Create or update many: room */
  upsertHotelRooms: BulkPayload;
  /** 批量新建或修改销售机会 / Create or update many: opportunity */
  upsertOpportunities: BulkPayload;
  /** 批量新建或修改销售机会明细 / Create or update many: opportunity line */
  upsertOpportunityLines: BulkPayload;
  /** 批量新建或修改组织单元 / Create or update many: organisational unit */
  upsertOrgUnits: BulkPayload;
  /** 批量新建或修改销售流程 / Create or update many: pipeline */
  upsertPipelines: BulkPayload;
  /** 批量新建或修改产品 / Create or update many: product */
  upsertProducts: BulkPayload;
  /** 批量新建或修改词表值 / Create or update many: reference value */
  upsertReferenceValues: BulkPayload;
  /** 批量新建或修改角色分配 / Create or update many: role assignment */
  upsertRoleAssignments: BulkPayload;
  /** 批量新建或修改授权 / Create or update many: role grant */
  upsertRoleGrants: BulkPayload;
  /** 批量新建或修改角色 / Create or update many: role */
  upsertRoles: BulkPayload;
  /** 批量新建或修改销售阶段 / Create or update many: stage */
  upsertStages: BulkPayload;
  /** 批量新建或修改团队 / Create or update many: team */
  upsertTeams: BulkPayload;
  /** 批量新建或修改用户 / Create or update many: user */
  upsertUsers: BulkPayload;
};


export type MutationBulkDeleteAccountsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: AccountWhere;
};


export type MutationBulkDeleteActivitiesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: ActivityWhere;
};


export type MutationBulkDeleteAffiliationsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: AffiliationWhere;
};


export type MutationBulkDeleteContactsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: ContactWhere;
};


export type MutationBulkDeleteHotelReservationsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: HotelReservationWhere;
};


export type MutationBulkDeleteHotelRoomTypesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: HotelRoomTypeWhere;
};


export type MutationBulkDeleteHotelRoomsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: HotelRoomWhere;
};


export type MutationBulkDeleteOpportunitiesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: OpportunityWhere;
};


export type MutationBulkDeleteOpportunityLinesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: OpportunityLineWhere;
};


export type MutationBulkDeleteOrgUnitsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: OrgUnitWhere;
};


export type MutationBulkDeletePipelinesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: PipelineWhere;
};


export type MutationBulkDeleteProductsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: ProductWhere;
};


export type MutationBulkDeleteReferenceValuesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: ReferenceValueWhere;
};


export type MutationBulkDeleteRoleAssignmentsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: RoleAssignmentWhere;
};


export type MutationBulkDeleteRoleGrantsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: RoleGrantWhere;
};


export type MutationBulkDeleteRolesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: RoleWhere;
};


export type MutationBulkDeleteStagesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: StageWhere;
};


export type MutationBulkDeleteTeamsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: TeamWhere;
};


export type MutationBulkDeleteUsersArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  where: UserWhere;
};


export type MutationBulkUpdateAccountsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateAccountInput;
  where: AccountWhere;
};


export type MutationBulkUpdateActivitiesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateActivityInput;
  where: ActivityWhere;
};


export type MutationBulkUpdateAffiliationsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateAffiliationInput;
  where: AffiliationWhere;
};


export type MutationBulkUpdateContactsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateContactInput;
  where: ContactWhere;
};


export type MutationBulkUpdateHotelReservationsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateHotelReservationInput;
  where: HotelReservationWhere;
};


export type MutationBulkUpdateHotelRoomTypesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateHotelRoomTypeInput;
  where: HotelRoomTypeWhere;
};


export type MutationBulkUpdateHotelRoomsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateHotelRoomInput;
  where: HotelRoomWhere;
};


export type MutationBulkUpdateOpportunitiesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateOpportunityInput;
  where: OpportunityWhere;
};


export type MutationBulkUpdateOpportunityLinesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateOpportunityLineInput;
  where: OpportunityLineWhere;
};


export type MutationBulkUpdateOrgUnitsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateOrgUnitInput;
  where: OrgUnitWhere;
};


export type MutationBulkUpdatePipelinesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdatePipelineInput;
  where: PipelineWhere;
};


export type MutationBulkUpdateProductsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateProductInput;
  where: ProductWhere;
};


export type MutationBulkUpdateReferenceValuesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateReferenceValueInput;
  where: ReferenceValueWhere;
};


export type MutationBulkUpdateRoleAssignmentsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateRoleAssignmentInput;
  where: RoleAssignmentWhere;
};


export type MutationBulkUpdateRoleGrantsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateRoleGrantInput;
  where: RoleGrantWhere;
};


export type MutationBulkUpdateRolesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateRoleInput;
  where: RoleWhere;
};


export type MutationBulkUpdateStagesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateStageInput;
  where: StageWhere;
};


export type MutationBulkUpdateTeamsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateTeamInput;
  where: TeamWhere;
};


export type MutationBulkUpdateUsersArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: UpdateUserInput;
  where: UserWhere;
};


export type MutationChangePasswordArgs = {
  current: Scalars['String']['input'];
  new: Scalars['String']['input'];
};


export type MutationCreateAccountArgs = {
  input: CreateAccountInput;
};


export type MutationCreateAccountsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateAccountInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationCreateActivitiesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateActivityInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationCreateActivityArgs = {
  input: CreateActivityInput;
};


export type MutationCreateAffiliationArgs = {
  input: CreateAffiliationInput;
};


export type MutationCreateAffiliationsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateAffiliationInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationCreateContactArgs = {
  input: CreateContactInput;
};


export type MutationCreateContactsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateContactInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationCreateHotelReservationArgs = {
  input: CreateHotelReservationInput;
};


export type MutationCreateHotelReservationsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateHotelReservationInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationCreateHotelRoomArgs = {
  input: CreateHotelRoomInput;
};


export type MutationCreateHotelRoomTypeArgs = {
  input: CreateHotelRoomTypeInput;
};


export type MutationCreateHotelRoomTypesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateHotelRoomTypeInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationCreateHotelRoomsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateHotelRoomInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationCreateOpportunitiesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateOpportunityInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationCreateOpportunityArgs = {
  input: CreateOpportunityInput;
};


export type MutationCreateOpportunityLineArgs = {
  input: CreateOpportunityLineInput;
};


export type MutationCreateOpportunityLinesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateOpportunityLineInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationCreateOrgUnitArgs = {
  input: CreateOrgUnitInput;
};


export type MutationCreateOrgUnitsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateOrgUnitInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationCreatePipelineArgs = {
  input: CreatePipelineInput;
};


export type MutationCreatePipelinesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreatePipelineInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationCreateProductArgs = {
  input: CreateProductInput;
};


export type MutationCreateProductsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateProductInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationCreateReferenceValueArgs = {
  input: CreateReferenceValueInput;
};


export type MutationCreateReferenceValuesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateReferenceValueInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationCreateRoleArgs = {
  input: CreateRoleInput;
};


export type MutationCreateRoleAssignmentArgs = {
  input: CreateRoleAssignmentInput;
};


export type MutationCreateRoleAssignmentsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateRoleAssignmentInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationCreateRoleGrantArgs = {
  input: CreateRoleGrantInput;
};


export type MutationCreateRoleGrantsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateRoleGrantInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationCreateRolesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateRoleInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationCreateStageArgs = {
  input: CreateStageInput;
};


export type MutationCreateStagesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateStageInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationCreateTeamArgs = {
  input: CreateTeamInput;
};


export type MutationCreateTeamsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateTeamInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


export type MutationCreateUsersArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<CreateUserInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationDeleteAccountArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationDeleteActivityArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationDeleteAffiliationArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationDeleteContactArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationDeleteHotelReservationArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationDeleteHotelRoomArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationDeleteHotelRoomTypeArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationDeleteOpportunityArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationDeleteOpportunityLineArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationDeleteOrgUnitArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationDeletePipelineArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationDeleteProductArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationDeleteReferenceValueArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationDeleteRoleArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationDeleteRoleAssignmentArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationDeleteRoleGrantArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationDeleteStageArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationDeleteTeamArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationDeleteUserArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationMoveOpportunityArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  stage: Scalars['ID']['input'];
};


export type MutationPurgeAccountArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationPurgeActivityArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationPurgeAffiliationArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationPurgeContactArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationPurgeHotelReservationArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationPurgeHotelRoomArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationPurgeHotelRoomTypeArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationPurgeOpportunityArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationPurgeOpportunityLineArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationPurgeOrgUnitArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationPurgePipelineArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationPurgeProductArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationPurgeReferenceValueArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationPurgeRoleArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationPurgeRoleAssignmentArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationPurgeRoleGrantArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationPurgeStageArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationPurgeTeamArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationPurgeUserArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationRefreshSessionArgs = {
  refreshToken: Scalars['String']['input'];
};


export type MutationRestoreAccountArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreActivityArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreAffiliationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreContactArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreHotelReservationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreHotelRoomArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreHotelRoomTypeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreOpportunityArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreOpportunityLineArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreOrgUnitArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestorePipelineArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreProductArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreReferenceValueArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreRoleArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreRoleAssignmentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreRoleGrantArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreStageArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreTeamArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreUserArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSetUserPasswordArgs = {
  id: Scalars['ID']['input'];
  password: Scalars['String']['input'];
};


export type MutationSignInArgs = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationSignOutArgs = {
  refreshToken: Scalars['String']['input'];
};


export type MutationUpdateAccountArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateAccountInput;
};


export type MutationUpdateActivityArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateActivityInput;
};


export type MutationUpdateAffiliationArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateAffiliationInput;
};


export type MutationUpdateContactArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateContactInput;
};


export type MutationUpdateHotelReservationArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateHotelReservationInput;
};


export type MutationUpdateHotelRoomArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateHotelRoomInput;
};


export type MutationUpdateHotelRoomTypeArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateHotelRoomTypeInput;
};


export type MutationUpdateOpportunityArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateOpportunityInput;
};


export type MutationUpdateOpportunityLineArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateOpportunityLineInput;
};


export type MutationUpdateOrgUnitArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateOrgUnitInput;
};


export type MutationUpdatePipelineArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdatePipelineInput;
};


export type MutationUpdateProductArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateProductInput;
};


export type MutationUpdateReferenceValueArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateReferenceValueInput;
};


export type MutationUpdateRoleArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateRoleInput;
};


export type MutationUpdateRoleAssignmentArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateRoleAssignmentInput;
};


export type MutationUpdateRoleGrantArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateRoleGrantInput;
};


export type MutationUpdateStageArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateStageInput;
};


export type MutationUpdateTeamArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateTeamInput;
};


export type MutationUpdateUserArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: UpdateUserInput;
};


export type MutationUpsertAccountsArgs = {
  by: AccountKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertAccountInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationUpsertActivitiesArgs = {
  by: ActivityKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertActivityInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationUpsertAffiliationsArgs = {
  by: AffiliationKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertAffiliationInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationUpsertContactsArgs = {
  by: ContactKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertContactInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationUpsertHotelReservationsArgs = {
  by: HotelReservationKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertHotelReservationInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationUpsertHotelRoomTypesArgs = {
  by: HotelRoomTypeKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertHotelRoomTypeInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationUpsertHotelRoomsArgs = {
  by: HotelRoomKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertHotelRoomInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationUpsertOpportunitiesArgs = {
  by: OpportunityKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertOpportunityInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationUpsertOpportunityLinesArgs = {
  by: OpportunityLineKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertOpportunityLineInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationUpsertOrgUnitsArgs = {
  by: OrgUnitKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertOrgUnitInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationUpsertPipelinesArgs = {
  by: PipelineKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertPipelineInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationUpsertProductsArgs = {
  by: ProductKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertProductInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationUpsertReferenceValuesArgs = {
  by: ReferenceValueKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertReferenceValueInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationUpsertRoleAssignmentsArgs = {
  by: RoleAssignmentKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertRoleAssignmentInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationUpsertRoleGrantsArgs = {
  by: RoleGrantKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertRoleGrantInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationUpsertRolesArgs = {
  by: RoleKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertRoleInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationUpsertStagesArgs = {
  by: StageKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertStageInput>;
  rows?: InputMaybe<RowMode>;
};


export type MutationUpsertTeamsArgs = {
  by: TeamKey;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: Array<UpsertTeamInput>;
  rows?: InputMaybe<RowMode>;
};


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

export type NotFound = UserError & {
  __typename?: 'NotFound';
  /** 稳定的代码 / stable, for programs */
  code: Scalars['String']['output'];
  /** 客户端语言 / in the language of the client */
  message: Scalars['String']['output'];
  /** 出错的输入 / the input that caused it; list indexes as strings */
  path: Array<Scalars['String']['output']>;
};

export type NotPermitted = UserError & {
  __typename?: 'NotPermitted';
  /** 稳定的代码 / stable, for programs */
  code: Scalars['String']['output'];
  /** 客户端语言 / in the language of the client */
  message: Scalars['String']['output'];
  /** 出错的输入 / the input that caused it; list indexes as strings */
  path: Array<Scalars['String']['output']>;
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
  /** 预计/实际成交日期 / Close date */
  closeDate?: Maybe<Scalars['Date']['output']>;
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
  /** 明细 / Lines */
  lines: OpportunityLineConnection;
  /** 丢单原因 / Loss reason */
  lossReason?: Maybe<Scalars['String']['output']>;
  /** 名称 / Name */
  name: Scalars['String']['output'];
  /** 下一步 / Next step */
  nextStep?: Maybe<Scalars['String']['output']>;
  /** 开始日期 / Opened on */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /** 负责人 / Owner */
  owner?: Maybe<User>;
  /** 销售流程 / Pipeline */
  pipeline?: Maybe<Pipeline>;
  /** 成功率(%) / Probability (%) */
  probability?: Maybe<Scalars['Int']['output']>;
  /** 来源 / Source */
  source?: Maybe<Scalars['String']['output']>;
  /** 阶段 / Stage */
  stage?: Maybe<Stage>;
  /** 阶段历史 / Stage history */
  stageHistory: StageChangeConnection;
  /** 状态 / Status */
  status: StageKind;
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
export type OpportunityLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OpportunityLineOrderBy>>;
  where?: InputMaybe<OpportunityLineWhere>;
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
export type OpportunityConnection = {
  __typename?: 'OpportunityConnection';
  edges: Array<OpportunityEdge>;
  nodes: Array<Opportunity>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

export type OpportunityEdge = {
  __typename?: 'OpportunityEdge';
  cursor: Scalars['String']['output'];
  node: Opportunity;
};

/** 销售机会 / Opportunity */
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

export type OpportunityGroupAvg = {
  __typename?: 'OpportunityGroupAvg';
  amount?: Maybe<MoneyAggregate>;
  probability?: Maybe<Scalars['Decimal']['output']>;
};

export type OpportunityGroupAvgHaving = {
  probability?: InputMaybe<DecimalFilter>;
};

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
  unit?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
  winReason?: InputMaybe<GroupValue>;
};

export type OpportunityGroupConnection = {
  __typename?: 'OpportunityGroupConnection';
  edges: Array<OpportunityGroupEdge>;
  nodes: Array<OpportunityGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

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

export type OpportunityGroupEdge = {
  __typename?: 'OpportunityGroupEdge';
  cursor: Scalars['String']['output'];
  node: OpportunityGroup;
};

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
  unit?: Maybe<OrgUnit>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
  winReason?: Maybe<Scalars['String']['output']>;
};

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
  unit?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
  winReason?: InputMaybe<SortDirection>;
};

export type OpportunityGroupMax = {
  __typename?: 'OpportunityGroupMax';
  amount?: Maybe<MoneyAggregate>;
  closeDate?: Maybe<Scalars['Date']['output']>;
  probability?: Maybe<Scalars['Int']['output']>;
};

export type OpportunityGroupMaxHaving = {
  probability?: InputMaybe<DecimalFilter>;
};

export type OpportunityGroupMaxOrderBy = {
  closeDate?: InputMaybe<SortDirection>;
  probability?: InputMaybe<SortDirection>;
};

export type OpportunityGroupMin = {
  __typename?: 'OpportunityGroupMin';
  amount?: Maybe<MoneyAggregate>;
  closeDate?: Maybe<Scalars['Date']['output']>;
  probability?: Maybe<Scalars['Int']['output']>;
};

export type OpportunityGroupMinHaving = {
  probability?: InputMaybe<DecimalFilter>;
};

export type OpportunityGroupMinOrderBy = {
  closeDate?: InputMaybe<SortDirection>;
  probability?: InputMaybe<SortDirection>;
};

export type OpportunityGroupOrderBy = {
  avg?: InputMaybe<OpportunityGroupAvgOrderBy>;
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<OpportunityGroupKeyOrderBy>;
  max?: InputMaybe<OpportunityGroupMaxOrderBy>;
  min?: InputMaybe<OpportunityGroupMinOrderBy>;
};

export type OpportunityGroupSum = {
  __typename?: 'OpportunityGroupSum';
  amount?: Maybe<MoneyAggregate>;
  weightedAmount?: Maybe<MoneyAggregate>;
};

export type OpportunityHaving = {
  avg?: InputMaybe<OpportunityGroupAvgHaving>;
  count?: InputMaybe<IntFilter>;
  max?: InputMaybe<OpportunityGroupMaxHaving>;
  min?: InputMaybe<OpportunityGroupMinHaving>;
};

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

export type OpportunityLineEdge = {
  __typename?: 'OpportunityLineEdge';
  cursor: Scalars['String']['output'];
  node: OpportunityLine;
};

/** 销售机会明细 / Opportunity line */
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

export type OpportunityLineGroupAvg = {
  __typename?: 'OpportunityLineGroupAvg';
  amount?: Maybe<MoneyAggregate>;
  discount?: Maybe<Scalars['Decimal']['output']>;
  price?: Maybe<MoneyAggregate>;
  quantity?: Maybe<Scalars['Decimal']['output']>;
};

export type OpportunityLineGroupAvgHaving = {
  discount?: InputMaybe<DecimalFilter>;
  quantity?: InputMaybe<DecimalFilter>;
};

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
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

export type OpportunityLineGroupConnection = {
  __typename?: 'OpportunityLineGroupConnection';
  edges: Array<OpportunityLineGroupEdge>;
  nodes: Array<OpportunityLineGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

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

export type OpportunityLineGroupEdge = {
  __typename?: 'OpportunityLineGroupEdge';
  cursor: Scalars['String']['output'];
  node: OpportunityLineGroup;
};

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
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

export type OpportunityLineGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  opportunity?: InputMaybe<SortDirection>;
  product?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

export type OpportunityLineGroupMax = {
  __typename?: 'OpportunityLineGroupMax';
  amount?: Maybe<MoneyAggregate>;
  discount?: Maybe<Scalars['Decimal']['output']>;
  price?: Maybe<MoneyAggregate>;
  quantity?: Maybe<Scalars['Decimal']['output']>;
};

export type OpportunityLineGroupMaxHaving = {
  discount?: InputMaybe<DecimalFilter>;
  quantity?: InputMaybe<DecimalFilter>;
};

export type OpportunityLineGroupMaxOrderBy = {
  discount?: InputMaybe<SortDirection>;
  quantity?: InputMaybe<SortDirection>;
};

export type OpportunityLineGroupMin = {
  __typename?: 'OpportunityLineGroupMin';
  amount?: Maybe<MoneyAggregate>;
  discount?: Maybe<Scalars['Decimal']['output']>;
  price?: Maybe<MoneyAggregate>;
  quantity?: Maybe<Scalars['Decimal']['output']>;
};

export type OpportunityLineGroupMinHaving = {
  discount?: InputMaybe<DecimalFilter>;
  quantity?: InputMaybe<DecimalFilter>;
};

export type OpportunityLineGroupMinOrderBy = {
  discount?: InputMaybe<SortDirection>;
  quantity?: InputMaybe<SortDirection>;
};

export type OpportunityLineGroupOrderBy = {
  avg?: InputMaybe<OpportunityLineGroupAvgOrderBy>;
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<OpportunityLineGroupKeyOrderBy>;
  max?: InputMaybe<OpportunityLineGroupMaxOrderBy>;
  min?: InputMaybe<OpportunityLineGroupMinOrderBy>;
  sum?: InputMaybe<OpportunityLineGroupSumOrderBy>;
};

export type OpportunityLineGroupSum = {
  __typename?: 'OpportunityLineGroupSum';
  amount?: Maybe<MoneyAggregate>;
  quantity?: Maybe<Scalars['Decimal']['output']>;
};

export type OpportunityLineGroupSumHaving = {
  quantity?: InputMaybe<DecimalFilter>;
};

export type OpportunityLineGroupSumOrderBy = {
  quantity?: InputMaybe<SortDirection>;
};

export type OpportunityLineHaving = {
  avg?: InputMaybe<OpportunityLineGroupAvgHaving>;
  count?: InputMaybe<IntFilter>;
  max?: InputMaybe<OpportunityLineGroupMaxHaving>;
  min?: InputMaybe<OpportunityLineGroupMinHaving>;
  sum?: InputMaybe<OpportunityLineGroupSumHaving>;
};

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

/** 销售机会 / Opportunity */
export type OpportunityPayload = {
  __typename?: 'OpportunityPayload';
  errors: Array<UserError>;
  opportunity?: Maybe<Opportunity>;
};

/** 销售机会 / Opportunity */
export type OpportunityWhere = {
  account?: InputMaybe<AccountWhere>;
  accountId?: InputMaybe<IdFilter>;
  activities?: InputMaybe<ActivityListWhere>;
  amount?: InputMaybe<MoneyFilter>;
  amountFromLines?: InputMaybe<BooleanFilter>;
  and?: InputMaybe<Array<OpportunityWhere>>;
  closeDate?: InputMaybe<DateFilter>;
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
  lines?: InputMaybe<OpportunityLineListWhere>;
  lossReason?: InputMaybe<StringFilter>;
  name?: InputMaybe<StringFilter>;
  nextStep?: InputMaybe<StringFilter>;
  not?: InputMaybe<OpportunityWhere>;
  openedOn?: InputMaybe<DateFilter>;
  or?: InputMaybe<Array<OpportunityWhere>>;
  owner?: InputMaybe<UserWhere>;
  ownerId?: InputMaybe<IdFilter>;
  pipeline?: InputMaybe<PipelineWhere>;
  pipelineId?: InputMaybe<IdFilter>;
  probability?: InputMaybe<IntFilter>;
  source?: InputMaybe<StringFilter>;
  stage?: InputMaybe<StageWhere>;
  stageHistory?: InputMaybe<StageChangeListWhere>;
  stageId?: InputMaybe<IdFilter>;
  status?: InputMaybe<StageKindFilter>;
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

export type OrgUnitEdge = {
  __typename?: 'OrgUnitEdge';
  cursor: Scalars['String']['output'];
  node: OrgUnit;
};

/** 组织单元 / Organisational unit */
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
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

export type OrgUnitGroupConnection = {
  __typename?: 'OrgUnitGroupConnection';
  edges: Array<OrgUnitGroupEdge>;
  nodes: Array<OrgUnitGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

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

export type OrgUnitGroupEdge = {
  __typename?: 'OrgUnitGroupEdge';
  cursor: Scalars['String']['output'];
  node: OrgUnitGroup;
};

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
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

export type OrgUnitGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  kind?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  parent?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

export type OrgUnitGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<OrgUnitGroupKeyOrderBy>;
};

export type OrgUnitHaving = {
  count?: InputMaybe<IntFilter>;
};

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

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** 一项权限及其数据范围 / one permission and how far it reaches */
export type PermissionGrant = {
  __typename?: 'PermissionGrant';
  permission: Scalars['String']['output'];
  scope: AccessScope;
};

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

export type PipelineEdge = {
  __typename?: 'PipelineEdge';
  cursor: Scalars['String']['output'];
  node: Pipeline;
};

/** 销售流程 / Pipeline */
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
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

export type PipelineGroupConnection = {
  __typename?: 'PipelineGroupConnection';
  edges: Array<PipelineGroupEdge>;
  nodes: Array<PipelineGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

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

export type PipelineGroupEdge = {
  __typename?: 'PipelineGroupEdge';
  cursor: Scalars['String']['output'];
  node: PipelineGroup;
};

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
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

export type PipelineGroupKeyOrderBy = {
  active?: InputMaybe<SortDirection>;
  code?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  isDefault?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

export type PipelineGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<PipelineGroupKeyOrderBy>;
};

export type PipelineHaving = {
  count?: InputMaybe<IntFilter>;
};

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
export type ProductConnection = {
  __typename?: 'ProductConnection';
  edges: Array<ProductEdge>;
  nodes: Array<Product>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

export type ProductEdge = {
  __typename?: 'ProductEdge';
  cursor: Scalars['String']['output'];
  node: Product;
};

/** 产品 / Product */
export type ProductGroup = {
  __typename?: 'ProductGroup';
  avg: ProductGroupAvg;
  count: Scalars['Int']['output'];
  countDistinct: ProductGroupCountDistinct;
  key: ProductGroupKey;
  max: ProductGroupMax;
  min: ProductGroupMin;
};

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
  unitOfMeasure?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

export type ProductGroupConnection = {
  __typename?: 'ProductGroupConnection';
  edges: Array<ProductGroupEdge>;
  nodes: Array<ProductGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

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

export type ProductGroupEdge = {
  __typename?: 'ProductGroupEdge';
  cursor: Scalars['String']['output'];
  node: ProductGroup;
};

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
  unitOfMeasure?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

export type ProductGroupKeyOrderBy = {
  active?: InputMaybe<SortDirection>;
  code?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  family?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  unitOfMeasure?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

export type ProductGroupMax = {
  __typename?: 'ProductGroupMax';
  listPrice?: Maybe<MoneyAggregate>;
};

export type ProductGroupMin = {
  __typename?: 'ProductGroupMin';
  listPrice?: Maybe<MoneyAggregate>;
};

export type ProductGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<ProductGroupKeyOrderBy>;
};

export type ProductHaving = {
  count?: InputMaybe<IntFilter>;
};

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
  unitOfMeasure?: InputMaybe<StringFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  updatedBy?: InputMaybe<UserWhere>;
  updatedById?: InputMaybe<IdFilter>;
  version?: InputMaybe<IntFilter>;
};

export type Query = {
  __typename?: 'Query';
  /** 客户 / Account */
  account?: Maybe<Account>;
  /** 客户 / Account */
  accountGroups: AccountGroupConnection;
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
  /** 审计记录 / Audit entry */
  auditEntries: AuditEntryConnection;
  /** 审计记录 / Audit entry */
  auditEntry?: Maybe<AuditEntry>;
  /** 联系人 / Contact */
  contact?: Maybe<Contact>;
  /** 联系人 / Contact */
  contactGroups: ContactGroupConnection;
  /** 联系人 / Contact */
  contacts: ContactConnection;
  /** 房态查询 / Free rooms per type over a period */
  hotelAvailability: Array<HotelAvailability>;
  /** 预订 / Reservation */
  hotelReservation?: Maybe<HotelReservation>;
  /** 预订 / Reservation */
  hotelReservationGroups: HotelReservationGroupConnection;
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
  /** 当前用户;未登录为 null / who is asking; null when anonymous */
  me?: Maybe<Me>;
  /** 实体、字段、标签 / entities, fields and labels, as far as you may read them */
  metadata: Metadata;
  node?: Maybe<Node>;
  nodes: Array<Maybe<Node>>;
  /** 销售机会 / Opportunity */
  opportunities: OpportunityConnection;
  /** 销售机会 / Opportunity */
  opportunity?: Maybe<Opportunity>;
  /** 销售机会 / Opportunity */
  opportunityGroups: OpportunityGroupConnection;
  /** 销售机会明细 / Opportunity line */
  opportunityLine?: Maybe<OpportunityLine>;
  /** 销售机会明细 / Opportunity line */
  opportunityLineGroups: OpportunityLineGroupConnection;
  /** 销售机会明细 / Opportunity line */
  opportunityLines: OpportunityLineConnection;
  /** 组织单元 / Organisational unit */
  orgUnit?: Maybe<OrgUnit>;
  /** 组织单元 / Organisational unit */
  orgUnitGroups: OrgUnitGroupConnection;
  /** 组织单元 / Organisational unit */
  orgUnits: OrgUnitConnection;
  /** 销售流程 / Pipeline */
  pipeline?: Maybe<Pipeline>;
  /** 销售流程 / Pipeline */
  pipelineGroups: PipelineGroupConnection;
  /** 销售流程 / Pipeline */
  pipelines: PipelineConnection;
  /** 产品 / Product */
  product?: Maybe<Product>;
  /** 产品 / Product */
  productGroups: ProductGroupConnection;
  /** 产品 / Product */
  products: ProductConnection;
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


export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAccountGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<AccountGroupBy>;
  having?: InputMaybe<AccountHaving>;
  orderBy?: InputMaybe<Array<AccountGroupOrderBy>>;
  where?: InputMaybe<AccountWhere>;
};


export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AccountOrderBy>>;
  where?: InputMaybe<AccountWhere>;
};


export type QueryActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityOrderBy>>;
  where?: InputMaybe<ActivityWhere>;
};


export type QueryActivityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryActivityGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<ActivityGroupBy>;
  having?: InputMaybe<ActivityHaving>;
  orderBy?: InputMaybe<Array<ActivityGroupOrderBy>>;
  where?: InputMaybe<ActivityWhere>;
};


export type QueryAffiliationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAffiliationGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<AffiliationGroupBy>;
  having?: InputMaybe<AffiliationHaving>;
  orderBy?: InputMaybe<Array<AffiliationGroupOrderBy>>;
  where?: InputMaybe<AffiliationWhere>;
};


export type QueryAffiliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AffiliationOrderBy>>;
  where?: InputMaybe<AffiliationWhere>;
};


export type QueryAuditEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AuditEntryOrderBy>>;
  where?: InputMaybe<AuditEntryWhere>;
};


export type QueryAuditEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContactArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContactGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<ContactGroupBy>;
  having?: InputMaybe<ContactHaving>;
  orderBy?: InputMaybe<Array<ContactGroupOrderBy>>;
  where?: InputMaybe<ContactWhere>;
};


export type QueryContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContactOrderBy>>;
  where?: InputMaybe<ContactWhere>;
};


export type QueryHotelAvailabilityArgs = {
  arrival: Scalars['Date']['input'];
  departure: Scalars['Date']['input'];
  roomTypeId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryHotelReservationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHotelReservationGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<HotelReservationGroupBy>;
  having?: InputMaybe<HotelReservationHaving>;
  orderBy?: InputMaybe<Array<HotelReservationGroupOrderBy>>;
  where?: InputMaybe<HotelReservationWhere>;
};


export type QueryHotelReservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HotelReservationOrderBy>>;
  where?: InputMaybe<HotelReservationWhere>;
};


export type QueryHotelRoomArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHotelRoomGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<HotelRoomGroupBy>;
  having?: InputMaybe<HotelRoomHaving>;
  orderBy?: InputMaybe<Array<HotelRoomGroupOrderBy>>;
  where?: InputMaybe<HotelRoomWhere>;
};


export type QueryHotelRoomTypeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHotelRoomTypeGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<HotelRoomTypeGroupBy>;
  having?: InputMaybe<HotelRoomTypeHaving>;
  orderBy?: InputMaybe<Array<HotelRoomTypeGroupOrderBy>>;
  where?: InputMaybe<HotelRoomTypeWhere>;
};


export type QueryHotelRoomTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HotelRoomTypeOrderBy>>;
  where?: InputMaybe<HotelRoomTypeWhere>;
};


export type QueryHotelRoomsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HotelRoomOrderBy>>;
  where?: InputMaybe<HotelRoomWhere>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OpportunityOrderBy>>;
  where?: InputMaybe<OpportunityWhere>;
};


export type QueryOpportunityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOpportunityGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<OpportunityGroupBy>;
  having?: InputMaybe<OpportunityHaving>;
  orderBy?: InputMaybe<Array<OpportunityGroupOrderBy>>;
  where?: InputMaybe<OpportunityWhere>;
};


export type QueryOpportunityLineArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOpportunityLineGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<OpportunityLineGroupBy>;
  having?: InputMaybe<OpportunityLineHaving>;
  orderBy?: InputMaybe<Array<OpportunityLineGroupOrderBy>>;
  where?: InputMaybe<OpportunityLineWhere>;
};


export type QueryOpportunityLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OpportunityLineOrderBy>>;
  where?: InputMaybe<OpportunityLineWhere>;
};


export type QueryOrgUnitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrgUnitGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<OrgUnitGroupBy>;
  having?: InputMaybe<OrgUnitHaving>;
  orderBy?: InputMaybe<Array<OrgUnitGroupOrderBy>>;
  where?: InputMaybe<OrgUnitWhere>;
};


export type QueryOrgUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrgUnitOrderBy>>;
  where?: InputMaybe<OrgUnitWhere>;
};


export type QueryPipelineArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPipelineGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<PipelineGroupBy>;
  having?: InputMaybe<PipelineHaving>;
  orderBy?: InputMaybe<Array<PipelineGroupOrderBy>>;
  where?: InputMaybe<PipelineWhere>;
};


export type QueryPipelinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PipelineOrderBy>>;
  where?: InputMaybe<PipelineWhere>;
};


export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<ProductGroupBy>;
  having?: InputMaybe<ProductHaving>;
  orderBy?: InputMaybe<Array<ProductGroupOrderBy>>;
  where?: InputMaybe<ProductWhere>;
};


export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProductOrderBy>>;
  where?: InputMaybe<ProductWhere>;
};


export type QueryReferenceValueArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReferenceValueGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<ReferenceValueGroupBy>;
  having?: InputMaybe<ReferenceValueHaving>;
  orderBy?: InputMaybe<Array<ReferenceValueGroupOrderBy>>;
  where?: InputMaybe<ReferenceValueWhere>;
};


export type QueryReferenceValuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReferenceValueOrderBy>>;
  where?: InputMaybe<ReferenceValueWhere>;
};


export type QueryRoleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRoleAssignmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRoleAssignmentGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<RoleAssignmentGroupBy>;
  having?: InputMaybe<RoleAssignmentHaving>;
  orderBy?: InputMaybe<Array<RoleAssignmentGroupOrderBy>>;
  where?: InputMaybe<RoleAssignmentWhere>;
};


export type QueryRoleAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RoleAssignmentOrderBy>>;
  where?: InputMaybe<RoleAssignmentWhere>;
};


export type QueryRoleGrantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRoleGrantGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<RoleGrantGroupBy>;
  having?: InputMaybe<RoleGrantHaving>;
  orderBy?: InputMaybe<Array<RoleGrantGroupOrderBy>>;
  where?: InputMaybe<RoleGrantWhere>;
};


export type QueryRoleGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RoleGrantOrderBy>>;
  where?: InputMaybe<RoleGrantWhere>;
};


export type QueryRoleGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<RoleGroupBy>;
  having?: InputMaybe<RoleHaving>;
  orderBy?: InputMaybe<Array<RoleGroupOrderBy>>;
  where?: InputMaybe<RoleWhere>;
};


export type QueryRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RoleOrderBy>>;
  where?: InputMaybe<RoleWhere>;
};


export type QueryStageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStageChangeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStageChangeGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<StageChangeGroupBy>;
  having?: InputMaybe<StageChangeHaving>;
  orderBy?: InputMaybe<Array<StageChangeGroupOrderBy>>;
  where?: InputMaybe<StageChangeWhere>;
};


export type QueryStageChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StageChangeOrderBy>>;
  where?: InputMaybe<StageChangeWhere>;
};


export type QueryStageGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<StageGroupBy>;
  having?: InputMaybe<StageHaving>;
  orderBy?: InputMaybe<Array<StageGroupOrderBy>>;
  where?: InputMaybe<StageWhere>;
};


export type QueryStagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StageOrderBy>>;
  where?: InputMaybe<StageWhere>;
};


export type QueryTeamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTeamGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<TeamGroupBy>;
  having?: InputMaybe<TeamHaving>;
  orderBy?: InputMaybe<Array<TeamGroupOrderBy>>;
  where?: InputMaybe<TeamWhere>;
};


export type QueryTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TeamOrderBy>>;
  where?: InputMaybe<TeamWhere>;
};


export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<UserGroupBy>;
  having?: InputMaybe<UserHaving>;
  orderBy?: InputMaybe<Array<UserGroupOrderBy>>;
  where?: InputMaybe<UserWhere>;
};


export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UserOrderBy>>;
  where?: InputMaybe<UserWhere>;
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

export type ReferenceValueEdge = {
  __typename?: 'ReferenceValueEdge';
  cursor: Scalars['String']['output'];
  node: ReferenceValue;
};

/** 词表值 / Reference value */
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
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
  vocabulary?: InputMaybe<GroupValue>;
};

export type ReferenceValueGroupConnection = {
  __typename?: 'ReferenceValueGroupConnection';
  edges: Array<ReferenceValueGroupEdge>;
  nodes: Array<ReferenceValueGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

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

export type ReferenceValueGroupEdge = {
  __typename?: 'ReferenceValueGroupEdge';
  cursor: Scalars['String']['output'];
  node: ReferenceValueGroup;
};

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
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
  vocabulary?: Maybe<Scalars['String']['output']>;
};

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
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
  vocabulary?: InputMaybe<SortDirection>;
};

export type ReferenceValueGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<ReferenceValueGroupKeyOrderBy>;
};

export type ReferenceValueHaving = {
  count?: InputMaybe<IntFilter>;
};

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

export type RoleAssignmentEdge = {
  __typename?: 'RoleAssignmentEdge';
  cursor: Scalars['String']['output'];
  node: RoleAssignment;
};

/** 角色分配 / Role assignment */
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
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
  user?: InputMaybe<GroupValue>;
};

export type RoleAssignmentGroupConnection = {
  __typename?: 'RoleAssignmentGroupConnection';
  edges: Array<RoleAssignmentGroupEdge>;
  nodes: Array<RoleAssignmentGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

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

export type RoleAssignmentGroupEdge = {
  __typename?: 'RoleAssignmentGroupEdge';
  cursor: Scalars['String']['output'];
  node: RoleAssignmentGroup;
};

export type RoleAssignmentGroupKey = {
  __typename?: 'RoleAssignmentGroupKey';
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Role>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
  user?: Maybe<User>;
};

export type RoleAssignmentGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  role?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
  user?: InputMaybe<SortDirection>;
};

export type RoleAssignmentGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<RoleAssignmentGroupKeyOrderBy>;
};

export type RoleAssignmentHaving = {
  count?: InputMaybe<IntFilter>;
};

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

export type RoleGrantEdge = {
  __typename?: 'RoleGrantEdge';
  cursor: Scalars['String']['output'];
  node: RoleGrant;
};

/** 授权 / Role grant */
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
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

export type RoleGrantGroupConnection = {
  __typename?: 'RoleGrantGroupConnection';
  edges: Array<RoleGrantGroupEdge>;
  nodes: Array<RoleGrantGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

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

export type RoleGrantGroupEdge = {
  __typename?: 'RoleGrantGroupEdge';
  cursor: Scalars['String']['output'];
  node: RoleGrantGroup;
};

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
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

export type RoleGrantGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  permission?: InputMaybe<SortDirection>;
  role?: InputMaybe<SortDirection>;
  scope?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

export type RoleGrantGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<RoleGrantGroupKeyOrderBy>;
};

export type RoleGrantHaving = {
  count?: InputMaybe<IntFilter>;
};

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
};

/** 角色 / Role */
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
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

export type RoleGroupConnection = {
  __typename?: 'RoleGroupConnection';
  edges: Array<RoleGroupEdge>;
  nodes: Array<RoleGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

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

export type RoleGroupEdge = {
  __typename?: 'RoleGroupEdge';
  cursor: Scalars['String']['output'];
  node: RoleGroup;
};

export type RoleGroupKey = {
  __typename?: 'RoleGroupKey';
  /** 时段的第一天 / first day of the bucket */
  createdAt?: Maybe<Scalars['Date']['output']>;
  createdBy?: Maybe<User>;
  /** 时段的第一天 / first day of the bucket */
  deletedAt?: Maybe<Scalars['Date']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

export type RoleGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

export type RoleGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<RoleGroupKeyOrderBy>;
};

export type RoleHaving = {
  count?: InputMaybe<IntFilter>;
};

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

export enum RowMode {
  /** 默认 / default: one bad row, nothing written */
  AllOrNothing = 'ALL_OR_NOTHING',
  /** 好的行写入 / good rows are written, bad ones reported */
  PerRow = 'PER_ROW'
}

/** 设置密码的结果 / whether the password was set */
export type SetUserPasswordPayload = {
  __typename?: 'SetUserPasswordPayload';
  done: Scalars['Boolean']['output'];
  errors: Array<UserError>;
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

/** 退出登录的结果 / whether there was a session to end */
export type SignOutPayload = {
  __typename?: 'SignOutPayload';
  done: Scalars['Boolean']['output'];
  errors: Array<UserError>;
};

export type SlotMetadata = {
  __typename?: 'SlotMetadata';
  fields: Array<FieldMetadata>;
  label: Scalars['String']['output'];
  /** 扩展字段名 / name of the field that holds the extension */
  name: Scalars['String']['output'];
  plugin: Scalars['String']['output'];
};

export enum SortDirection {
  /** 升序,空值在后 / ascending, nulls last */
  Asc = 'ASC',
  AscNullsFirst = 'ASC_NULLS_FIRST',
  AscNullsLast = 'ASC_NULLS_LAST',
  /** 降序,空值在后 / descending, nulls last */
  Desc = 'DESC',
  DescNullsFirst = 'DESC_NULLS_FIRST',
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

export type StageChangeEdge = {
  __typename?: 'StageChangeEdge';
  cursor: Scalars['String']['output'];
  node: StageChange;
};

/** 阶段变更 / Stage change */
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
  toStage?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

export type StageChangeGroupConnection = {
  __typename?: 'StageChangeGroupConnection';
  edges: Array<StageChangeGroupEdge>;
  nodes: Array<StageChangeGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

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

export type StageChangeGroupEdge = {
  __typename?: 'StageChangeGroupEdge';
  cursor: Scalars['String']['output'];
  node: StageChangeGroup;
};

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
  toStage?: Maybe<Stage>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

export type StageChangeGroupKeyOrderBy = {
  actor?: InputMaybe<SortDirection>;
  changedAt?: InputMaybe<SortDirection>;
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  fromStage?: InputMaybe<SortDirection>;
  opportunity?: InputMaybe<SortDirection>;
  toStage?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

export type StageChangeGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<StageChangeGroupKeyOrderBy>;
};

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

export type StageEdge = {
  __typename?: 'StageEdge';
  cursor: Scalars['String']['output'];
  node: Stage;
};

/** 销售阶段 / Stage */
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
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

export type StageGroupConnection = {
  __typename?: 'StageGroupConnection';
  edges: Array<StageGroupEdge>;
  nodes: Array<StageGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

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

export type StageGroupEdge = {
  __typename?: 'StageGroupEdge';
  cursor: Scalars['String']['output'];
  node: StageGroup;
};

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
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

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
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

export type StageGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<StageGroupKeyOrderBy>;
};

export type StageHaving = {
  count?: InputMaybe<IntFilter>;
};

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

export type StringListFilter = {
  has?: InputMaybe<Scalars['String']['input']>;
  hasAll?: InputMaybe<Array<Scalars['String']['input']>>;
  hasAny?: InputMaybe<Array<Scalars['String']['input']>>;
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export enum StringMode {
  Default = 'DEFAULT',
  Insensitive = 'INSENSITIVE'
}

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

export type TeamEdge = {
  __typename?: 'TeamEdge';
  cursor: Scalars['String']['output'];
  node: Team;
};

/** 团队 / Team */
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
  unit?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

export type TeamGroupConnection = {
  __typename?: 'TeamGroupConnection';
  edges: Array<TeamGroupEdge>;
  nodes: Array<TeamGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

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

export type TeamGroupEdge = {
  __typename?: 'TeamGroupEdge';
  cursor: Scalars['String']['output'];
  node: TeamGroup;
};

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
  unit?: Maybe<OrgUnit>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

export type TeamGroupKeyOrderBy = {
  createdAt?: InputMaybe<SortDirection>;
  createdBy?: InputMaybe<SortDirection>;
  deletedAt?: InputMaybe<SortDirection>;
  externalId?: InputMaybe<SortDirection>;
  manager?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  unit?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

export type TeamGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<TeamGroupKeyOrderBy>;
};

export type TeamHaving = {
  count?: InputMaybe<IntFilter>;
};

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

/** 客户 / Account */
export type UpdateAccountInput = {
  /** 地址 / Address */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 城市 / City */
  city?: InputMaybe<Scalars['String']['input']>;
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
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** 网址 / Website */
  website?: InputMaybe<Scalars['String']['input']>;
  /** 年采购额 / Yearly purchasing */
  yearlyPurchasing?: InputMaybe<Scalars['Decimal']['input']>;
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

/** 任职 / Affiliation */
export type UpdateContactAffiliationsInput = {
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

/** 联系人 / Contact */
export type UpdateContactInput = {
  /** 所在单位 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 任职经历 / Affiliations */
  affiliations?: InputMaybe<Array<UpdateContactAffiliationsInput>>;
  /** 生日 / Birthday */
  birthday?: InputMaybe<Scalars['Date']['input']>;
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
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 预订 / Reservation */
export type UpdateHotelReservationInput = {
  /** 成人 / Adults */
  adults?: InputMaybe<Scalars['Int']['input']>;
  /** 旅行社/协议单位 / Agency */
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 到店日期 / Arrival */
  arrival?: InputMaybe<Scalars['Date']['input']>;
  /** 渠道 / Channel */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** 儿童 / Children */
  children?: InputMaybe<Scalars['Int']['input']>;
  /** 离店日期 / Departure */
  departure?: InputMaybe<Scalars['Date']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 客人 / Guest */
  guestId?: InputMaybe<Scalars['ID']['input']>;
  /** 备注 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 预订号 / Number */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 房价 / Rate */
  rate?: InputMaybe<MoneyInput>;
  /** 客房 / Room */
  roomId?: InputMaybe<Scalars['ID']['input']>;
  /** 房型 / Room type */
  roomTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<HotelReservationStatus>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
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

/** 销售机会 / Opportunity */
export type UpdateOpportunityInput = {
  /** 客户 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 金额 / Amount */
  amount?: InputMaybe<MoneyInput>;
  /** 预计/实际成交日期 / Close date */
  closeDate?: InputMaybe<Scalars['Date']['input']>;
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
  /** 销售流程 / Pipeline */
  pipelineId?: InputMaybe<Scalars['ID']['input']>;
  /** 成功率(%) / Probability (%) */
  probability?: InputMaybe<Scalars['Int']['input']>;
  /** 来源 / Source */
  source?: InputMaybe<Scalars['String']['input']>;
  /** 阶段 / Stage */
  stageId?: InputMaybe<Scalars['ID']['input']>;
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
  /** 城市 / City */
  city?: InputMaybe<Scalars['String']['input']>;
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
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** 网址 / Website */
  website?: InputMaybe<Scalars['String']['input']>;
  /** 年采购额 / Yearly purchasing */
  yearlyPurchasing?: InputMaybe<Scalars['Decimal']['input']>;
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

/** 联系人 / Contact */
export type UpsertContactInput = {
  /** 所在单位 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 任职经历 / Affiliations */
  affiliations?: InputMaybe<Array<ContactAffiliationsInput>>;
  /** 生日 / Birthday */
  birthday?: InputMaybe<Scalars['Date']['input']>;
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
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 预订 / Reservation */
export type UpsertHotelReservationInput = {
  /** 成人 / Adults */
  adults?: InputMaybe<Scalars['Int']['input']>;
  /** 旅行社/协议单位 / Agency */
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 到店日期 / Arrival */
  arrival?: InputMaybe<Scalars['Date']['input']>;
  /** 渠道 / Channel */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** 儿童 / Children */
  children?: InputMaybe<Scalars['Int']['input']>;
  /** 离店日期 / Departure */
  departure?: InputMaybe<Scalars['Date']['input']>;
  /** 外部编号 / External id */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** 客人 / Guest */
  guestId?: InputMaybe<Scalars['ID']['input']>;
  /** 备注 / Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 预订号 / Number */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 / Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 房价 / Rate */
  rate?: InputMaybe<MoneyInput>;
  /** 客房 / Room */
  roomId?: InputMaybe<Scalars['ID']['input']>;
  /** 房型 / Room type */
  roomTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** 状态 / Status */
  status?: InputMaybe<HotelReservationStatus>;
  /** 团队 / Team */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** 部门 / Unit */
  unitId?: InputMaybe<Scalars['ID']['input']>;
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
};

/** 销售机会 / Opportunity */
export type UpsertOpportunityInput = {
  /** 客户 / Account */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 金额 / Amount */
  amount?: InputMaybe<MoneyInput>;
  /** 预计/实际成交日期 / Close date */
  closeDate?: InputMaybe<Scalars['Date']['input']>;
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
  /** 销售流程 / Pipeline */
  pipelineId?: InputMaybe<Scalars['ID']['input']>;
  /** 成功率(%) / Probability (%) */
  probability?: InputMaybe<Scalars['Int']['input']>;
  /** 来源 / Source */
  source?: InputMaybe<Scalars['String']['input']>;
  /** 阶段 / Stage */
  stageId?: InputMaybe<Scalars['ID']['input']>;
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

/** 用户 / User */
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
  timeZone?: InputMaybe<GroupValue>;
  unit?: InputMaybe<GroupValue>;
  updatedAt?: InputMaybe<DateGroup>;
  updatedBy?: InputMaybe<GroupValue>;
};

export type UserGroupConnection = {
  __typename?: 'UserGroupConnection';
  edges: Array<UserGroupEdge>;
  nodes: Array<UserGroup>;
  pageInfo: PageInfo;
  /** 仅在查询时计算 / counted only when selected */
  totalCount: Scalars['Int']['output'];
};

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

export type UserGroupEdge = {
  __typename?: 'UserGroupEdge';
  cursor: Scalars['String']['output'];
  node: UserGroup;
};

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
  timeZone?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<OrgUnit>;
  /** 时段的第一天 / first day of the bucket */
  updatedAt?: Maybe<Scalars['Date']['output']>;
  updatedBy?: Maybe<User>;
};

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
  timeZone?: InputMaybe<SortDirection>;
  unit?: InputMaybe<SortDirection>;
  updatedAt?: InputMaybe<SortDirection>;
  updatedBy?: InputMaybe<SortDirection>;
};

export type UserGroupOrderBy = {
  count?: InputMaybe<SortDirection>;
  key?: InputMaybe<UserGroupKeyOrderBy>;
};

export type UserHaving = {
  count?: InputMaybe<IntFilter>;
};

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

export type ValidationError = UserError & {
  __typename?: 'ValidationError';
  /** 稳定的代码 / stable, for programs */
  code: Scalars['String']['output'];
  /** 客户端语言 / in the language of the client */
  message: Scalars['String']['output'];
  /** 出错的输入 / the input that caused it; list indexes as strings */
  path: Array<Scalars['String']['output']>;
};

export type ValueMetadata = {
  __typename?: 'ValueMetadata';
  label: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

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
