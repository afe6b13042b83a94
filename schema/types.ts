import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
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



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Omit<Account, 'activities'> & { activities: _RefType['ActivityConnection'] } )
    | ( Omit<Activity, 'subject'> & { subject?: Maybe<_RefType['Record']> } )
    | ( Affiliation )
    | ( Omit<AuditEntry, 'subject'> & { subject?: Maybe<_RefType['Record']> } )
    | ( Omit<Contact, 'activities'> & { activities: _RefType['ActivityConnection'] } )
    | ( HotelReservation )
    | ( HotelRoom )
    | ( HotelRoomType )
    | ( Omit<Opportunity, 'activities'> & { activities: _RefType['ActivityConnection'] } )
    | ( OpportunityLine )
    | ( OrgUnit )
    | ( Pipeline )
    | ( Product )
    | ( ReferenceValue )
    | ( Role )
    | ( RoleAssignment )
    | ( RoleGrant )
    | ( SignInSession )
    | ( Stage )
    | ( StageChange )
    | ( Team )
    | ( User )
  ;
  Record:
    | ( Omit<Account, 'activities'> & { activities: _RefType['ActivityConnection'] } )
    | ( Omit<Activity, 'subject'> & { subject?: Maybe<_RefType['Record']> } )
    | ( Affiliation )
    | ( Omit<AuditEntry, 'subject'> & { subject?: Maybe<_RefType['Record']> } )
    | ( Omit<Contact, 'activities'> & { activities: _RefType['ActivityConnection'] } )
    | ( HotelReservation )
    | ( HotelRoom )
    | ( HotelRoomType )
    | ( Omit<Opportunity, 'activities'> & { activities: _RefType['ActivityConnection'] } )
    | ( OpportunityLine )
    | ( OrgUnit )
    | ( Pipeline )
    | ( Product )
    | ( ReferenceValue )
    | ( Role )
    | ( RoleAssignment )
    | ( RoleGrant )
    | ( SignInSession )
    | ( Stage )
    | ( StageChange )
    | ( Team )
    | ( User )
  ;
  UserError:
    | ( DuplicateFound )
    | ( LimitExceeded )
    | ( NotFound )
    | ( NotPermitted )
    | ( ValidationError )
    | ( Omit<VersionConflict, 'current'> & { current?: Maybe<_RefType['Record']> } )
    | ( Vetoed )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessScope: AccessScope;
  AccessScopeFilter: AccessScopeFilter;
  Account: ResolverTypeWrapper<Omit<Account, 'activities'> & { activities: ResolversTypes['ActivityConnection'] }>;
  AccountConnection: ResolverTypeWrapper<AccountConnection>;
  AccountEdge: ResolverTypeWrapper<AccountEdge>;
  AccountGroup: ResolverTypeWrapper<AccountGroup>;
  AccountGroupAvg: ResolverTypeWrapper<AccountGroupAvg>;
  AccountGroupAvgHaving: AccountGroupAvgHaving;
  AccountGroupAvgOrderBy: AccountGroupAvgOrderBy;
  AccountGroupBy: AccountGroupBy;
  AccountGroupConnection: ResolverTypeWrapper<AccountGroupConnection>;
  AccountGroupCountDistinct: ResolverTypeWrapper<AccountGroupCountDistinct>;
  AccountGroupEdge: ResolverTypeWrapper<AccountGroupEdge>;
  AccountGroupKey: ResolverTypeWrapper<AccountGroupKey>;
  AccountGroupKeyOrderBy: AccountGroupKeyOrderBy;
  AccountGroupMax: ResolverTypeWrapper<AccountGroupMax>;
  AccountGroupMaxHaving: AccountGroupMaxHaving;
  AccountGroupMaxOrderBy: AccountGroupMaxOrderBy;
  AccountGroupMin: ResolverTypeWrapper<AccountGroupMin>;
  AccountGroupMinHaving: AccountGroupMinHaving;
  AccountGroupMinOrderBy: AccountGroupMinOrderBy;
  AccountGroupOrderBy: AccountGroupOrderBy;
  AccountGroupSum: ResolverTypeWrapper<AccountGroupSum>;
  AccountGroupSumHaving: AccountGroupSumHaving;
  AccountGroupSumOrderBy: AccountGroupSumOrderBy;
  AccountHaving: AccountHaving;
  AccountKey: AccountKey;
  AccountListWhere: AccountListWhere;
  AccountOrderBy: AccountOrderBy;
  AccountPayload: ResolverTypeWrapper<Omit<AccountPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  AccountWhere: AccountWhere;
  Activity: ResolverTypeWrapper<Omit<Activity, 'subject'> & { subject?: Maybe<ResolversTypes['Record']> }>;
  ActivityConnection: ResolverTypeWrapper<Omit<ActivityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ActivityEdge']>, nodes: Array<ResolversTypes['Activity']> }>;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  ActivityGroup: ResolverTypeWrapper<ActivityGroup>;
  ActivityGroupBy: ActivityGroupBy;
  ActivityGroupConnection: ResolverTypeWrapper<ActivityGroupConnection>;
  ActivityGroupCountDistinct: ResolverTypeWrapper<ActivityGroupCountDistinct>;
  ActivityGroupEdge: ResolverTypeWrapper<ActivityGroupEdge>;
  ActivityGroupKey: ResolverTypeWrapper<ActivityGroupKey>;
  ActivityGroupKeyOrderBy: ActivityGroupKeyOrderBy;
  ActivityGroupOrderBy: ActivityGroupOrderBy;
  ActivityHaving: ActivityHaving;
  ActivityKey: ActivityKey;
  ActivityListWhere: ActivityListWhere;
  ActivityOrderBy: ActivityOrderBy;
  ActivityPayload: ResolverTypeWrapper<Omit<ActivityPayload, 'activity' | 'errors'> & { activity?: Maybe<ResolversTypes['Activity']>, errors: Array<ResolversTypes['UserError']> }>;
  ActivityPhase: ActivityPhase;
  ActivityPhaseFilter: ActivityPhaseFilter;
  ActivityStatus: ActivityStatus;
  ActivityStatusFilter: ActivityStatusFilter;
  ActivityWhere: ActivityWhere;
  Affiliation: ResolverTypeWrapper<Affiliation>;
  AffiliationConnection: ResolverTypeWrapper<AffiliationConnection>;
  AffiliationEdge: ResolverTypeWrapper<AffiliationEdge>;
  AffiliationGroup: ResolverTypeWrapper<AffiliationGroup>;
  AffiliationGroupBy: AffiliationGroupBy;
  AffiliationGroupConnection: ResolverTypeWrapper<AffiliationGroupConnection>;
  AffiliationGroupCountDistinct: ResolverTypeWrapper<AffiliationGroupCountDistinct>;
  AffiliationGroupEdge: ResolverTypeWrapper<AffiliationGroupEdge>;
  AffiliationGroupKey: ResolverTypeWrapper<AffiliationGroupKey>;
  AffiliationGroupKeyOrderBy: AffiliationGroupKeyOrderBy;
  AffiliationGroupOrderBy: AffiliationGroupOrderBy;
  AffiliationHaving: AffiliationHaving;
  AffiliationKey: AffiliationKey;
  AffiliationListWhere: AffiliationListWhere;
  AffiliationOrderBy: AffiliationOrderBy;
  AffiliationPayload: ResolverTypeWrapper<Omit<AffiliationPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  AffiliationWhere: AffiliationWhere;
  AuditAction: AuditAction;
  AuditActionFilter: AuditActionFilter;
  AuditEntry: ResolverTypeWrapper<Omit<AuditEntry, 'subject'> & { subject?: Maybe<ResolversTypes['Record']> }>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AuditEntryEdge']>, nodes: Array<ResolversTypes['AuditEntry']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditEntryOrderBy: AuditEntryOrderBy;
  AuditEntryWhere: AuditEntryWhere;
  AuditSource: AuditSource;
  AuditSourceFilter: AuditSourceFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanFilter: BooleanFilter;
  BulkPayload: ResolverTypeWrapper<Omit<BulkPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  Contact: ResolverTypeWrapper<Omit<Contact, 'activities'> & { activities: ResolversTypes['ActivityConnection'] }>;
  ContactAffiliationsInput: ContactAffiliationsInput;
  ContactConnection: ResolverTypeWrapper<ContactConnection>;
  ContactEdge: ResolverTypeWrapper<ContactEdge>;
  ContactGroup: ResolverTypeWrapper<ContactGroup>;
  ContactGroupBy: ContactGroupBy;
  ContactGroupConnection: ResolverTypeWrapper<ContactGroupConnection>;
  ContactGroupCountDistinct: ResolverTypeWrapper<ContactGroupCountDistinct>;
  ContactGroupEdge: ResolverTypeWrapper<ContactGroupEdge>;
  ContactGroupKey: ResolverTypeWrapper<ContactGroupKey>;
  ContactGroupKeyOrderBy: ContactGroupKeyOrderBy;
  ContactGroupOrderBy: ContactGroupOrderBy;
  ContactHaving: ContactHaving;
  ContactHotelSlot: ResolverTypeWrapper<ContactHotelSlot>;
  ContactHotelSlotGroupBy: ContactHotelSlotGroupBy;
  ContactHotelSlotGroupKey: ResolverTypeWrapper<ContactHotelSlotGroupKey>;
  ContactHotelSlotGroupKeyOrderBy: ContactHotelSlotGroupKeyOrderBy;
  ContactHotelSlotInput: ContactHotelSlotInput;
  ContactHotelSlotOrderBy: ContactHotelSlotOrderBy;
  ContactHotelSlotWhere: ContactHotelSlotWhere;
  ContactKey: ContactKey;
  ContactListWhere: ContactListWhere;
  ContactOrderBy: ContactOrderBy;
  ContactPayload: ResolverTypeWrapper<Omit<ContactPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  ContactWhere: ContactWhere;
  CreateAccountInput: CreateAccountInput;
  CreateActivityInput: CreateActivityInput;
  CreateAffiliationInput: CreateAffiliationInput;
  CreateContactInput: CreateContactInput;
  CreateHotelReservationInput: CreateHotelReservationInput;
  CreateHotelRoomInput: CreateHotelRoomInput;
  CreateHotelRoomTypeInput: CreateHotelRoomTypeInput;
  CreateOpportunityInput: CreateOpportunityInput;
  CreateOpportunityLineInput: CreateOpportunityLineInput;
  CreateOrgUnitInput: CreateOrgUnitInput;
  CreatePipelineInput: CreatePipelineInput;
  CreateProductInput: CreateProductInput;
  CreateReferenceValueInput: CreateReferenceValueInput;
  CreateRoleAssignmentInput: CreateRoleAssignmentInput;
  CreateRoleGrantInput: CreateRoleGrantInput;
  CreateRoleInput: CreateRoleInput;
  CreateStageInput: CreateStageInput;
  CreateTeamInput: CreateTeamInput;
  CreateUserInput: CreateUserInput;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateGroup: DateGroup;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  DateUnit: DateUnit;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  DuplicateFound: ResolverTypeWrapper<DuplicateFound>;
  EntityMetadata: ResolverTypeWrapper<EntityMetadata>;
  FieldMetadata: ResolverTypeWrapper<FieldMetadata>;
  ForecastCategory: ForecastCategory;
  ForecastCategoryFilter: ForecastCategoryFilter;
  GroupValue: GroupValue;
  HotelAvailability: ResolverTypeWrapper<HotelAvailability>;
  HotelReservation: ResolverTypeWrapper<HotelReservation>;
  HotelReservationConnection: ResolverTypeWrapper<HotelReservationConnection>;
  HotelReservationEdge: ResolverTypeWrapper<HotelReservationEdge>;
  HotelReservationGroup: ResolverTypeWrapper<HotelReservationGroup>;
  HotelReservationGroupAvg: ResolverTypeWrapper<HotelReservationGroupAvg>;
  HotelReservationGroupAvgHaving: HotelReservationGroupAvgHaving;
  HotelReservationGroupAvgOrderBy: HotelReservationGroupAvgOrderBy;
  HotelReservationGroupBy: HotelReservationGroupBy;
  HotelReservationGroupConnection: ResolverTypeWrapper<HotelReservationGroupConnection>;
  HotelReservationGroupCountDistinct: ResolverTypeWrapper<HotelReservationGroupCountDistinct>;
  HotelReservationGroupEdge: ResolverTypeWrapper<HotelReservationGroupEdge>;
  HotelReservationGroupKey: ResolverTypeWrapper<HotelReservationGroupKey>;
  HotelReservationGroupKeyOrderBy: HotelReservationGroupKeyOrderBy;
  HotelReservationGroupMax: ResolverTypeWrapper<HotelReservationGroupMax>;
  HotelReservationGroupMaxOrderBy: HotelReservationGroupMaxOrderBy;
  HotelReservationGroupMin: ResolverTypeWrapper<HotelReservationGroupMin>;
  HotelReservationGroupMinOrderBy: HotelReservationGroupMinOrderBy;
  HotelReservationGroupOrderBy: HotelReservationGroupOrderBy;
  HotelReservationGroupSum: ResolverTypeWrapper<HotelReservationGroupSum>;
  HotelReservationGroupSumHaving: HotelReservationGroupSumHaving;
  HotelReservationGroupSumOrderBy: HotelReservationGroupSumOrderBy;
  HotelReservationHaving: HotelReservationHaving;
  HotelReservationKey: HotelReservationKey;
  HotelReservationListWhere: HotelReservationListWhere;
  HotelReservationOrderBy: HotelReservationOrderBy;
  HotelReservationPayload: ResolverTypeWrapper<Omit<HotelReservationPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  HotelReservationStatus: HotelReservationStatus;
  HotelReservationStatusFilter: HotelReservationStatusFilter;
  HotelReservationWhere: HotelReservationWhere;
  HotelRoom: ResolverTypeWrapper<HotelRoom>;
  HotelRoomConnection: ResolverTypeWrapper<HotelRoomConnection>;
  HotelRoomEdge: ResolverTypeWrapper<HotelRoomEdge>;
  HotelRoomGroup: ResolverTypeWrapper<HotelRoomGroup>;
  HotelRoomGroupBy: HotelRoomGroupBy;
  HotelRoomGroupConnection: ResolverTypeWrapper<HotelRoomGroupConnection>;
  HotelRoomGroupCountDistinct: ResolverTypeWrapper<HotelRoomGroupCountDistinct>;
  HotelRoomGroupEdge: ResolverTypeWrapper<HotelRoomGroupEdge>;
  HotelRoomGroupKey: ResolverTypeWrapper<HotelRoomGroupKey>;
  HotelRoomGroupKeyOrderBy: HotelRoomGroupKeyOrderBy;
  HotelRoomGroupOrderBy: HotelRoomGroupOrderBy;
  HotelRoomHaving: HotelRoomHaving;
  HotelRoomKey: HotelRoomKey;
  HotelRoomListWhere: HotelRoomListWhere;
  HotelRoomOrderBy: HotelRoomOrderBy;
  HotelRoomPayload: ResolverTypeWrapper<Omit<HotelRoomPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  HotelRoomStatus: HotelRoomStatus;
  HotelRoomStatusFilter: HotelRoomStatusFilter;
  HotelRoomType: ResolverTypeWrapper<HotelRoomType>;
  HotelRoomTypeConnection: ResolverTypeWrapper<HotelRoomTypeConnection>;
  HotelRoomTypeEdge: ResolverTypeWrapper<HotelRoomTypeEdge>;
  HotelRoomTypeGroup: ResolverTypeWrapper<HotelRoomTypeGroup>;
  HotelRoomTypeGroupAvg: ResolverTypeWrapper<HotelRoomTypeGroupAvg>;
  HotelRoomTypeGroupBy: HotelRoomTypeGroupBy;
  HotelRoomTypeGroupConnection: ResolverTypeWrapper<HotelRoomTypeGroupConnection>;
  HotelRoomTypeGroupCountDistinct: ResolverTypeWrapper<HotelRoomTypeGroupCountDistinct>;
  HotelRoomTypeGroupEdge: ResolverTypeWrapper<HotelRoomTypeGroupEdge>;
  HotelRoomTypeGroupKey: ResolverTypeWrapper<HotelRoomTypeGroupKey>;
  HotelRoomTypeGroupKeyOrderBy: HotelRoomTypeGroupKeyOrderBy;
  HotelRoomTypeGroupMax: ResolverTypeWrapper<HotelRoomTypeGroupMax>;
  HotelRoomTypeGroupMin: ResolverTypeWrapper<HotelRoomTypeGroupMin>;
  HotelRoomTypeGroupOrderBy: HotelRoomTypeGroupOrderBy;
  HotelRoomTypeHaving: HotelRoomTypeHaving;
  HotelRoomTypeKey: HotelRoomTypeKey;
  HotelRoomTypeOrderBy: HotelRoomTypeOrderBy;
  HotelRoomTypePayload: ResolverTypeWrapper<Omit<HotelRoomTypePayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  HotelRoomTypeWhere: HotelRoomTypeWhere;
  HotelRoomWhere: HotelRoomWhere;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IDFilter: IdFilter;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  LimitExceeded: ResolverTypeWrapper<LimitExceeded>;
  Me: ResolverTypeWrapper<Me>;
  Metadata: ResolverTypeWrapper<Metadata>;
  Money: ResolverTypeWrapper<Money>;
  MoneyAggregate: ResolverTypeWrapper<MoneyAggregate>;
  MoneyFilter: MoneyFilter;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotPermitted: ResolverTypeWrapper<NotPermitted>;
  Opportunity: ResolverTypeWrapper<Omit<Opportunity, 'activities'> & { activities: ResolversTypes['ActivityConnection'] }>;
  OpportunityConnection: ResolverTypeWrapper<OpportunityConnection>;
  OpportunityEdge: ResolverTypeWrapper<OpportunityEdge>;
  OpportunityGroup: ResolverTypeWrapper<OpportunityGroup>;
  OpportunityGroupAvg: ResolverTypeWrapper<OpportunityGroupAvg>;
  OpportunityGroupAvgHaving: OpportunityGroupAvgHaving;
  OpportunityGroupAvgOrderBy: OpportunityGroupAvgOrderBy;
  OpportunityGroupBy: OpportunityGroupBy;
  OpportunityGroupConnection: ResolverTypeWrapper<OpportunityGroupConnection>;
  OpportunityGroupCountDistinct: ResolverTypeWrapper<OpportunityGroupCountDistinct>;
  OpportunityGroupEdge: ResolverTypeWrapper<OpportunityGroupEdge>;
  OpportunityGroupKey: ResolverTypeWrapper<OpportunityGroupKey>;
  OpportunityGroupKeyOrderBy: OpportunityGroupKeyOrderBy;
  OpportunityGroupMax: ResolverTypeWrapper<OpportunityGroupMax>;
  OpportunityGroupMaxHaving: OpportunityGroupMaxHaving;
  OpportunityGroupMaxOrderBy: OpportunityGroupMaxOrderBy;
  OpportunityGroupMin: ResolverTypeWrapper<OpportunityGroupMin>;
  OpportunityGroupMinHaving: OpportunityGroupMinHaving;
  OpportunityGroupMinOrderBy: OpportunityGroupMinOrderBy;
  OpportunityGroupOrderBy: OpportunityGroupOrderBy;
  OpportunityGroupSum: ResolverTypeWrapper<OpportunityGroupSum>;
  OpportunityHaving: OpportunityHaving;
  OpportunityKey: OpportunityKey;
  OpportunityLine: ResolverTypeWrapper<OpportunityLine>;
  OpportunityLineConnection: ResolverTypeWrapper<OpportunityLineConnection>;
  OpportunityLineEdge: ResolverTypeWrapper<OpportunityLineEdge>;
  OpportunityLineGroup: ResolverTypeWrapper<OpportunityLineGroup>;
  OpportunityLineGroupAvg: ResolverTypeWrapper<OpportunityLineGroupAvg>;
  OpportunityLineGroupAvgHaving: OpportunityLineGroupAvgHaving;
  OpportunityLineGroupAvgOrderBy: OpportunityLineGroupAvgOrderBy;
  OpportunityLineGroupBy: OpportunityLineGroupBy;
  OpportunityLineGroupConnection: ResolverTypeWrapper<OpportunityLineGroupConnection>;
  OpportunityLineGroupCountDistinct: ResolverTypeWrapper<OpportunityLineGroupCountDistinct>;
  OpportunityLineGroupEdge: ResolverTypeWrapper<OpportunityLineGroupEdge>;
  OpportunityLineGroupKey: ResolverTypeWrapper<OpportunityLineGroupKey>;
  OpportunityLineGroupKeyOrderBy: OpportunityLineGroupKeyOrderBy;
  OpportunityLineGroupMax: ResolverTypeWrapper<OpportunityLineGroupMax>;
  OpportunityLineGroupMaxHaving: OpportunityLineGroupMaxHaving;
  OpportunityLineGroupMaxOrderBy: OpportunityLineGroupMaxOrderBy;
  OpportunityLineGroupMin: ResolverTypeWrapper<OpportunityLineGroupMin>;
  OpportunityLineGroupMinHaving: OpportunityLineGroupMinHaving;
  OpportunityLineGroupMinOrderBy: OpportunityLineGroupMinOrderBy;
  OpportunityLineGroupOrderBy: OpportunityLineGroupOrderBy;
  OpportunityLineGroupSum: ResolverTypeWrapper<OpportunityLineGroupSum>;
  OpportunityLineGroupSumHaving: OpportunityLineGroupSumHaving;
  OpportunityLineGroupSumOrderBy: OpportunityLineGroupSumOrderBy;
  OpportunityLineHaving: OpportunityLineHaving;
  OpportunityLineKey: OpportunityLineKey;
  OpportunityLineListWhere: OpportunityLineListWhere;
  OpportunityLineOrderBy: OpportunityLineOrderBy;
  OpportunityLinePayload: ResolverTypeWrapper<Omit<OpportunityLinePayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  OpportunityLineWhere: OpportunityLineWhere;
  OpportunityLinesInput: OpportunityLinesInput;
  OpportunityListWhere: OpportunityListWhere;
  OpportunityOrderBy: OpportunityOrderBy;
  OpportunityPayload: ResolverTypeWrapper<Omit<OpportunityPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  OpportunityWhere: OpportunityWhere;
  OrgUnit: ResolverTypeWrapper<OrgUnit>;
  OrgUnitConnection: ResolverTypeWrapper<OrgUnitConnection>;
  OrgUnitEdge: ResolverTypeWrapper<OrgUnitEdge>;
  OrgUnitGroup: ResolverTypeWrapper<OrgUnitGroup>;
  OrgUnitGroupBy: OrgUnitGroupBy;
  OrgUnitGroupConnection: ResolverTypeWrapper<OrgUnitGroupConnection>;
  OrgUnitGroupCountDistinct: ResolverTypeWrapper<OrgUnitGroupCountDistinct>;
  OrgUnitGroupEdge: ResolverTypeWrapper<OrgUnitGroupEdge>;
  OrgUnitGroupKey: ResolverTypeWrapper<OrgUnitGroupKey>;
  OrgUnitGroupKeyOrderBy: OrgUnitGroupKeyOrderBy;
  OrgUnitGroupOrderBy: OrgUnitGroupOrderBy;
  OrgUnitHaving: OrgUnitHaving;
  OrgUnitKey: OrgUnitKey;
  OrgUnitListWhere: OrgUnitListWhere;
  OrgUnitOrderBy: OrgUnitOrderBy;
  OrgUnitPayload: ResolverTypeWrapper<Omit<OrgUnitPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  OrgUnitWhere: OrgUnitWhere;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PermissionGrant: ResolverTypeWrapper<PermissionGrant>;
  PermissionMetadata: ResolverTypeWrapper<PermissionMetadata>;
  Pipeline: ResolverTypeWrapper<Pipeline>;
  PipelineConnection: ResolverTypeWrapper<PipelineConnection>;
  PipelineEdge: ResolverTypeWrapper<PipelineEdge>;
  PipelineGroup: ResolverTypeWrapper<PipelineGroup>;
  PipelineGroupBy: PipelineGroupBy;
  PipelineGroupConnection: ResolverTypeWrapper<PipelineGroupConnection>;
  PipelineGroupCountDistinct: ResolverTypeWrapper<PipelineGroupCountDistinct>;
  PipelineGroupEdge: ResolverTypeWrapper<PipelineGroupEdge>;
  PipelineGroupKey: ResolverTypeWrapper<PipelineGroupKey>;
  PipelineGroupKeyOrderBy: PipelineGroupKeyOrderBy;
  PipelineGroupOrderBy: PipelineGroupOrderBy;
  PipelineHaving: PipelineHaving;
  PipelineKey: PipelineKey;
  PipelineOrderBy: PipelineOrderBy;
  PipelinePayload: ResolverTypeWrapper<Omit<PipelinePayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  PipelineStagesInput: PipelineStagesInput;
  PipelineWhere: PipelineWhere;
  Product: ResolverTypeWrapper<Product>;
  ProductConnection: ResolverTypeWrapper<ProductConnection>;
  ProductEdge: ResolverTypeWrapper<ProductEdge>;
  ProductGroup: ResolverTypeWrapper<ProductGroup>;
  ProductGroupAvg: ResolverTypeWrapper<ProductGroupAvg>;
  ProductGroupBy: ProductGroupBy;
  ProductGroupConnection: ResolverTypeWrapper<ProductGroupConnection>;
  ProductGroupCountDistinct: ResolverTypeWrapper<ProductGroupCountDistinct>;
  ProductGroupEdge: ResolverTypeWrapper<ProductGroupEdge>;
  ProductGroupKey: ResolverTypeWrapper<ProductGroupKey>;
  ProductGroupKeyOrderBy: ProductGroupKeyOrderBy;
  ProductGroupMax: ResolverTypeWrapper<ProductGroupMax>;
  ProductGroupMin: ResolverTypeWrapper<ProductGroupMin>;
  ProductGroupOrderBy: ProductGroupOrderBy;
  ProductHaving: ProductHaving;
  ProductKey: ProductKey;
  ProductOrderBy: ProductOrderBy;
  ProductPayload: ResolverTypeWrapper<Omit<ProductPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  ProductWhere: ProductWhere;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Record: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Record']>;
  ReferenceValue: ResolverTypeWrapper<ReferenceValue>;
  ReferenceValueConnection: ResolverTypeWrapper<ReferenceValueConnection>;
  ReferenceValueEdge: ResolverTypeWrapper<ReferenceValueEdge>;
  ReferenceValueGroup: ResolverTypeWrapper<ReferenceValueGroup>;
  ReferenceValueGroupBy: ReferenceValueGroupBy;
  ReferenceValueGroupConnection: ResolverTypeWrapper<ReferenceValueGroupConnection>;
  ReferenceValueGroupCountDistinct: ResolverTypeWrapper<ReferenceValueGroupCountDistinct>;
  ReferenceValueGroupEdge: ResolverTypeWrapper<ReferenceValueGroupEdge>;
  ReferenceValueGroupKey: ResolverTypeWrapper<ReferenceValueGroupKey>;
  ReferenceValueGroupKeyOrderBy: ReferenceValueGroupKeyOrderBy;
  ReferenceValueGroupOrderBy: ReferenceValueGroupOrderBy;
  ReferenceValueHaving: ReferenceValueHaving;
  ReferenceValueKey: ReferenceValueKey;
  ReferenceValueOrderBy: ReferenceValueOrderBy;
  ReferenceValuePayload: ResolverTypeWrapper<Omit<ReferenceValuePayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  ReferenceValueWhere: ReferenceValueWhere;
  RelativeDate: RelativeDate;
  Role: ResolverTypeWrapper<Role>;
  RoleAssignment: ResolverTypeWrapper<RoleAssignment>;
  RoleAssignmentConnection: ResolverTypeWrapper<RoleAssignmentConnection>;
  RoleAssignmentEdge: ResolverTypeWrapper<RoleAssignmentEdge>;
  RoleAssignmentGroup: ResolverTypeWrapper<RoleAssignmentGroup>;
  RoleAssignmentGroupBy: RoleAssignmentGroupBy;
  RoleAssignmentGroupConnection: ResolverTypeWrapper<RoleAssignmentGroupConnection>;
  RoleAssignmentGroupCountDistinct: ResolverTypeWrapper<RoleAssignmentGroupCountDistinct>;
  RoleAssignmentGroupEdge: ResolverTypeWrapper<RoleAssignmentGroupEdge>;
  RoleAssignmentGroupKey: ResolverTypeWrapper<RoleAssignmentGroupKey>;
  RoleAssignmentGroupKeyOrderBy: RoleAssignmentGroupKeyOrderBy;
  RoleAssignmentGroupOrderBy: RoleAssignmentGroupOrderBy;
  RoleAssignmentHaving: RoleAssignmentHaving;
  RoleAssignmentKey: RoleAssignmentKey;
  RoleAssignmentListWhere: RoleAssignmentListWhere;
  RoleAssignmentOrderBy: RoleAssignmentOrderBy;
  RoleAssignmentPayload: ResolverTypeWrapper<Omit<RoleAssignmentPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  RoleAssignmentWhere: RoleAssignmentWhere;
  RoleConnection: ResolverTypeWrapper<RoleConnection>;
  RoleEdge: ResolverTypeWrapper<RoleEdge>;
  RoleGrant: ResolverTypeWrapper<RoleGrant>;
  RoleGrantConnection: ResolverTypeWrapper<RoleGrantConnection>;
  RoleGrantEdge: ResolverTypeWrapper<RoleGrantEdge>;
  RoleGrantGroup: ResolverTypeWrapper<RoleGrantGroup>;
  RoleGrantGroupBy: RoleGrantGroupBy;
  RoleGrantGroupConnection: ResolverTypeWrapper<RoleGrantGroupConnection>;
  RoleGrantGroupCountDistinct: ResolverTypeWrapper<RoleGrantGroupCountDistinct>;
  RoleGrantGroupEdge: ResolverTypeWrapper<RoleGrantGroupEdge>;
  RoleGrantGroupKey: ResolverTypeWrapper<RoleGrantGroupKey>;
  RoleGrantGroupKeyOrderBy: RoleGrantGroupKeyOrderBy;
  RoleGrantGroupOrderBy: RoleGrantGroupOrderBy;
  RoleGrantHaving: RoleGrantHaving;
  RoleGrantKey: RoleGrantKey;
  RoleGrantListWhere: RoleGrantListWhere;
  RoleGrantOrderBy: RoleGrantOrderBy;
  RoleGrantPayload: ResolverTypeWrapper<Omit<RoleGrantPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  RoleGrantWhere: RoleGrantWhere;
  RoleGrantsInput: RoleGrantsInput;
  RoleGroup: ResolverTypeWrapper<RoleGroup>;
  RoleGroupBy: RoleGroupBy;
  RoleGroupConnection: ResolverTypeWrapper<RoleGroupConnection>;
  RoleGroupCountDistinct: ResolverTypeWrapper<RoleGroupCountDistinct>;
  RoleGroupEdge: ResolverTypeWrapper<RoleGroupEdge>;
  RoleGroupKey: ResolverTypeWrapper<RoleGroupKey>;
  RoleGroupKeyOrderBy: RoleGroupKeyOrderBy;
  RoleGroupOrderBy: RoleGroupOrderBy;
  RoleHaving: RoleHaving;
  RoleKey: RoleKey;
  RoleOrderBy: RoleOrderBy;
  RolePayload: ResolverTypeWrapper<Omit<RolePayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  RoleWhere: RoleWhere;
  RowMode: RowMode;
  SetUserPasswordPayload: ResolverTypeWrapper<Omit<SetUserPasswordPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  SignInPayload: ResolverTypeWrapper<Omit<SignInPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  SignInSession: ResolverTypeWrapper<SignInSession>;
  SignOutPayload: ResolverTypeWrapper<Omit<SignOutPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  SlotMetadata: ResolverTypeWrapper<SlotMetadata>;
  SortDirection: SortDirection;
  Stage: ResolverTypeWrapper<Stage>;
  StageChange: ResolverTypeWrapper<StageChange>;
  StageChangeConnection: ResolverTypeWrapper<StageChangeConnection>;
  StageChangeEdge: ResolverTypeWrapper<StageChangeEdge>;
  StageChangeGroup: ResolverTypeWrapper<StageChangeGroup>;
  StageChangeGroupBy: StageChangeGroupBy;
  StageChangeGroupConnection: ResolverTypeWrapper<StageChangeGroupConnection>;
  StageChangeGroupCountDistinct: ResolverTypeWrapper<StageChangeGroupCountDistinct>;
  StageChangeGroupEdge: ResolverTypeWrapper<StageChangeGroupEdge>;
  StageChangeGroupKey: ResolverTypeWrapper<StageChangeGroupKey>;
  StageChangeGroupKeyOrderBy: StageChangeGroupKeyOrderBy;
  StageChangeGroupOrderBy: StageChangeGroupOrderBy;
  StageChangeHaving: StageChangeHaving;
  StageChangeListWhere: StageChangeListWhere;
  StageChangeOrderBy: StageChangeOrderBy;
  StageChangeWhere: StageChangeWhere;
  StageConnection: ResolverTypeWrapper<StageConnection>;
  StageEdge: ResolverTypeWrapper<StageEdge>;
  StageGroup: ResolverTypeWrapper<StageGroup>;
  StageGroupBy: StageGroupBy;
  StageGroupConnection: ResolverTypeWrapper<StageGroupConnection>;
  StageGroupCountDistinct: ResolverTypeWrapper<StageGroupCountDistinct>;
  StageGroupEdge: ResolverTypeWrapper<StageGroupEdge>;
  StageGroupKey: ResolverTypeWrapper<StageGroupKey>;
  StageGroupKeyOrderBy: StageGroupKeyOrderBy;
  StageGroupOrderBy: StageGroupOrderBy;
  StageHaving: StageHaving;
  StageKey: StageKey;
  StageKind: StageKind;
  StageKindFilter: StageKindFilter;
  StageListWhere: StageListWhere;
  StageOrderBy: StageOrderBy;
  StagePayload: ResolverTypeWrapper<Omit<StagePayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  StageWhere: StageWhere;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  StringListFilter: StringListFilter;
  StringMode: StringMode;
  Team: ResolverTypeWrapper<Team>;
  TeamConnection: ResolverTypeWrapper<TeamConnection>;
  TeamEdge: ResolverTypeWrapper<TeamEdge>;
  TeamGroup: ResolverTypeWrapper<TeamGroup>;
  TeamGroupBy: TeamGroupBy;
  TeamGroupConnection: ResolverTypeWrapper<TeamGroupConnection>;
  TeamGroupCountDistinct: ResolverTypeWrapper<TeamGroupCountDistinct>;
  TeamGroupEdge: ResolverTypeWrapper<TeamGroupEdge>;
  TeamGroupKey: ResolverTypeWrapper<TeamGroupKey>;
  TeamGroupKeyOrderBy: TeamGroupKeyOrderBy;
  TeamGroupOrderBy: TeamGroupOrderBy;
  TeamHaving: TeamHaving;
  TeamKey: TeamKey;
  TeamListWhere: TeamListWhere;
  TeamOrderBy: TeamOrderBy;
  TeamPayload: ResolverTypeWrapper<Omit<TeamPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  TeamWhere: TeamWhere;
  UpdateAccountInput: UpdateAccountInput;
  UpdateActivityInput: UpdateActivityInput;
  UpdateAffiliationInput: UpdateAffiliationInput;
  UpdateContactAffiliationsInput: UpdateContactAffiliationsInput;
  UpdateContactInput: UpdateContactInput;
  UpdateHotelReservationInput: UpdateHotelReservationInput;
  UpdateHotelRoomInput: UpdateHotelRoomInput;
  UpdateHotelRoomTypeInput: UpdateHotelRoomTypeInput;
  UpdateOpportunityInput: UpdateOpportunityInput;
  UpdateOpportunityLineInput: UpdateOpportunityLineInput;
  UpdateOpportunityLinesInput: UpdateOpportunityLinesInput;
  UpdateOrgUnitInput: UpdateOrgUnitInput;
  UpdatePipelineInput: UpdatePipelineInput;
  UpdatePipelineStagesInput: UpdatePipelineStagesInput;
  UpdateProductInput: UpdateProductInput;
  UpdateReferenceValueInput: UpdateReferenceValueInput;
  UpdateRoleAssignmentInput: UpdateRoleAssignmentInput;
  UpdateRoleGrantInput: UpdateRoleGrantInput;
  UpdateRoleGrantsInput: UpdateRoleGrantsInput;
  UpdateRoleInput: UpdateRoleInput;
  UpdateStageInput: UpdateStageInput;
  UpdateTeamInput: UpdateTeamInput;
  UpdateUserInput: UpdateUserInput;
  UpsertAccountInput: UpsertAccountInput;
  UpsertActivityInput: UpsertActivityInput;
  UpsertAffiliationInput: UpsertAffiliationInput;
  UpsertContactInput: UpsertContactInput;
  UpsertHotelReservationInput: UpsertHotelReservationInput;
  UpsertHotelRoomInput: UpsertHotelRoomInput;
  UpsertHotelRoomTypeInput: UpsertHotelRoomTypeInput;
  UpsertOpportunityInput: UpsertOpportunityInput;
  UpsertOpportunityLineInput: UpsertOpportunityLineInput;
  UpsertOrgUnitInput: UpsertOrgUnitInput;
  UpsertPipelineInput: UpsertPipelineInput;
  UpsertProductInput: UpsertProductInput;
  UpsertReferenceValueInput: UpsertReferenceValueInput;
  UpsertRoleAssignmentInput: UpsertRoleAssignmentInput;
  UpsertRoleGrantInput: UpsertRoleGrantInput;
  UpsertRoleInput: UpsertRoleInput;
  UpsertStageInput: UpsertStageInput;
  UpsertTeamInput: UpsertTeamInput;
  UpsertUserInput: UpsertUserInput;
  User: ResolverTypeWrapper<User>;
  UserConnection: ResolverTypeWrapper<UserConnection>;
  UserEdge: ResolverTypeWrapper<UserEdge>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserGroup: ResolverTypeWrapper<UserGroup>;
  UserGroupBy: UserGroupBy;
  UserGroupConnection: ResolverTypeWrapper<UserGroupConnection>;
  UserGroupCountDistinct: ResolverTypeWrapper<UserGroupCountDistinct>;
  UserGroupEdge: ResolverTypeWrapper<UserGroupEdge>;
  UserGroupKey: ResolverTypeWrapper<UserGroupKey>;
  UserGroupKeyOrderBy: UserGroupKeyOrderBy;
  UserGroupOrderBy: UserGroupOrderBy;
  UserHaving: UserHaving;
  UserKey: UserKey;
  UserLanguage: UserLanguage;
  UserLanguageFilter: UserLanguageFilter;
  UserListWhere: UserListWhere;
  UserOrderBy: UserOrderBy;
  UserPayload: ResolverTypeWrapper<Omit<UserPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  UserWhere: UserWhere;
  ValidationError: ResolverTypeWrapper<ValidationError>;
  ValueMetadata: ResolverTypeWrapper<ValueMetadata>;
  VersionConflict: ResolverTypeWrapper<Omit<VersionConflict, 'current'> & { current?: Maybe<ResolversTypes['Record']> }>;
  Vetoed: ResolverTypeWrapper<Vetoed>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessScopeFilter: AccessScopeFilter;
  Account: Omit<Account, 'activities'> & { activities: ResolversParentTypes['ActivityConnection'] };
  AccountConnection: AccountConnection;
  AccountEdge: AccountEdge;
  AccountGroup: AccountGroup;
  AccountGroupAvg: AccountGroupAvg;
  AccountGroupAvgHaving: AccountGroupAvgHaving;
  AccountGroupAvgOrderBy: AccountGroupAvgOrderBy;
  AccountGroupBy: AccountGroupBy;
  AccountGroupConnection: AccountGroupConnection;
  AccountGroupCountDistinct: AccountGroupCountDistinct;
  AccountGroupEdge: AccountGroupEdge;
  AccountGroupKey: AccountGroupKey;
  AccountGroupKeyOrderBy: AccountGroupKeyOrderBy;
  AccountGroupMax: AccountGroupMax;
  AccountGroupMaxHaving: AccountGroupMaxHaving;
  AccountGroupMaxOrderBy: AccountGroupMaxOrderBy;
  AccountGroupMin: AccountGroupMin;
  AccountGroupMinHaving: AccountGroupMinHaving;
  AccountGroupMinOrderBy: AccountGroupMinOrderBy;
  AccountGroupOrderBy: AccountGroupOrderBy;
  AccountGroupSum: AccountGroupSum;
  AccountGroupSumHaving: AccountGroupSumHaving;
  AccountGroupSumOrderBy: AccountGroupSumOrderBy;
  AccountHaving: AccountHaving;
  AccountListWhere: AccountListWhere;
  AccountOrderBy: AccountOrderBy;
  AccountPayload: Omit<AccountPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  AccountWhere: AccountWhere;
  Activity: Omit<Activity, 'subject'> & { subject?: Maybe<ResolversParentTypes['Record']> };
  ActivityConnection: Omit<ActivityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ActivityEdge']>, nodes: Array<ResolversParentTypes['Activity']> };
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  ActivityGroup: ActivityGroup;
  ActivityGroupBy: ActivityGroupBy;
  ActivityGroupConnection: ActivityGroupConnection;
  ActivityGroupCountDistinct: ActivityGroupCountDistinct;
  ActivityGroupEdge: ActivityGroupEdge;
  ActivityGroupKey: ActivityGroupKey;
  ActivityGroupKeyOrderBy: ActivityGroupKeyOrderBy;
  ActivityGroupOrderBy: ActivityGroupOrderBy;
  ActivityHaving: ActivityHaving;
  ActivityListWhere: ActivityListWhere;
  ActivityOrderBy: ActivityOrderBy;
  ActivityPayload: Omit<ActivityPayload, 'activity' | 'errors'> & { activity?: Maybe<ResolversParentTypes['Activity']>, errors: Array<ResolversParentTypes['UserError']> };
  ActivityPhaseFilter: ActivityPhaseFilter;
  ActivityStatusFilter: ActivityStatusFilter;
  ActivityWhere: ActivityWhere;
  Affiliation: Affiliation;
  AffiliationConnection: AffiliationConnection;
  AffiliationEdge: AffiliationEdge;
  AffiliationGroup: AffiliationGroup;
  AffiliationGroupBy: AffiliationGroupBy;
  AffiliationGroupConnection: AffiliationGroupConnection;
  AffiliationGroupCountDistinct: AffiliationGroupCountDistinct;
  AffiliationGroupEdge: AffiliationGroupEdge;
  AffiliationGroupKey: AffiliationGroupKey;
  AffiliationGroupKeyOrderBy: AffiliationGroupKeyOrderBy;
  AffiliationGroupOrderBy: AffiliationGroupOrderBy;
  AffiliationHaving: AffiliationHaving;
  AffiliationListWhere: AffiliationListWhere;
  AffiliationOrderBy: AffiliationOrderBy;
  AffiliationPayload: Omit<AffiliationPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  AffiliationWhere: AffiliationWhere;
  AuditActionFilter: AuditActionFilter;
  AuditEntry: Omit<AuditEntry, 'subject'> & { subject?: Maybe<ResolversParentTypes['Record']> };
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AuditEntryEdge']>, nodes: Array<ResolversParentTypes['AuditEntry']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditEntryOrderBy: AuditEntryOrderBy;
  AuditEntryWhere: AuditEntryWhere;
  AuditSourceFilter: AuditSourceFilter;
  Boolean: Scalars['Boolean']['output'];
  BooleanFilter: BooleanFilter;
  BulkPayload: Omit<BulkPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  Contact: Omit<Contact, 'activities'> & { activities: ResolversParentTypes['ActivityConnection'] };
  ContactAffiliationsInput: ContactAffiliationsInput;
  ContactConnection: ContactConnection;
  ContactEdge: ContactEdge;
  ContactGroup: ContactGroup;
  ContactGroupBy: ContactGroupBy;
  ContactGroupConnection: ContactGroupConnection;
  ContactGroupCountDistinct: ContactGroupCountDistinct;
  ContactGroupEdge: ContactGroupEdge;
  ContactGroupKey: ContactGroupKey;
  ContactGroupKeyOrderBy: ContactGroupKeyOrderBy;
  ContactGroupOrderBy: ContactGroupOrderBy;
  ContactHaving: ContactHaving;
  ContactHotelSlot: ContactHotelSlot;
  ContactHotelSlotGroupBy: ContactHotelSlotGroupBy;
  ContactHotelSlotGroupKey: ContactHotelSlotGroupKey;
  ContactHotelSlotGroupKeyOrderBy: ContactHotelSlotGroupKeyOrderBy;
  ContactHotelSlotInput: ContactHotelSlotInput;
  ContactHotelSlotOrderBy: ContactHotelSlotOrderBy;
  ContactHotelSlotWhere: ContactHotelSlotWhere;
  ContactListWhere: ContactListWhere;
  ContactOrderBy: ContactOrderBy;
  ContactPayload: Omit<ContactPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  ContactWhere: ContactWhere;
  CreateAccountInput: CreateAccountInput;
  CreateActivityInput: CreateActivityInput;
  CreateAffiliationInput: CreateAffiliationInput;
  CreateContactInput: CreateContactInput;
  CreateHotelReservationInput: CreateHotelReservationInput;
  CreateHotelRoomInput: CreateHotelRoomInput;
  CreateHotelRoomTypeInput: CreateHotelRoomTypeInput;
  CreateOpportunityInput: CreateOpportunityInput;
  CreateOpportunityLineInput: CreateOpportunityLineInput;
  CreateOrgUnitInput: CreateOrgUnitInput;
  CreatePipelineInput: CreatePipelineInput;
  CreateProductInput: CreateProductInput;
  CreateReferenceValueInput: CreateReferenceValueInput;
  CreateRoleAssignmentInput: CreateRoleAssignmentInput;
  CreateRoleGrantInput: CreateRoleGrantInput;
  CreateRoleInput: CreateRoleInput;
  CreateStageInput: CreateStageInput;
  CreateTeamInput: CreateTeamInput;
  CreateUserInput: CreateUserInput;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateGroup: DateGroup;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  DuplicateFound: DuplicateFound;
  EntityMetadata: EntityMetadata;
  FieldMetadata: FieldMetadata;
  ForecastCategoryFilter: ForecastCategoryFilter;
  HotelAvailability: HotelAvailability;
  HotelReservation: HotelReservation;
  HotelReservationConnection: HotelReservationConnection;
  HotelReservationEdge: HotelReservationEdge;
  HotelReservationGroup: HotelReservationGroup;
  HotelReservationGroupAvg: HotelReservationGroupAvg;
  HotelReservationGroupAvgHaving: HotelReservationGroupAvgHaving;
  HotelReservationGroupAvgOrderBy: HotelReservationGroupAvgOrderBy;
  HotelReservationGroupBy: HotelReservationGroupBy;
  HotelReservationGroupConnection: HotelReservationGroupConnection;
  HotelReservationGroupCountDistinct: HotelReservationGroupCountDistinct;
  HotelReservationGroupEdge: HotelReservationGroupEdge;
  HotelReservationGroupKey: HotelReservationGroupKey;
  HotelReservationGroupKeyOrderBy: HotelReservationGroupKeyOrderBy;
  HotelReservationGroupMax: HotelReservationGroupMax;
  HotelReservationGroupMaxOrderBy: HotelReservationGroupMaxOrderBy;
  HotelReservationGroupMin: HotelReservationGroupMin;
  HotelReservationGroupMinOrderBy: HotelReservationGroupMinOrderBy;
  HotelReservationGroupOrderBy: HotelReservationGroupOrderBy;
  HotelReservationGroupSum: HotelReservationGroupSum;
  HotelReservationGroupSumHaving: HotelReservationGroupSumHaving;
  HotelReservationGroupSumOrderBy: HotelReservationGroupSumOrderBy;
  HotelReservationHaving: HotelReservationHaving;
  HotelReservationListWhere: HotelReservationListWhere;
  HotelReservationOrderBy: HotelReservationOrderBy;
  HotelReservationPayload: Omit<HotelReservationPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  HotelReservationStatusFilter: HotelReservationStatusFilter;
  HotelReservationWhere: HotelReservationWhere;
  HotelRoom: HotelRoom;
  HotelRoomConnection: HotelRoomConnection;
  HotelRoomEdge: HotelRoomEdge;
  HotelRoomGroup: HotelRoomGroup;
  HotelRoomGroupBy: HotelRoomGroupBy;
  HotelRoomGroupConnection: HotelRoomGroupConnection;
  HotelRoomGroupCountDistinct: HotelRoomGroupCountDistinct;
  HotelRoomGroupEdge: HotelRoomGroupEdge;
  HotelRoomGroupKey: HotelRoomGroupKey;
  HotelRoomGroupKeyOrderBy: HotelRoomGroupKeyOrderBy;
  HotelRoomGroupOrderBy: HotelRoomGroupOrderBy;
  HotelRoomHaving: HotelRoomHaving;
  HotelRoomListWhere: HotelRoomListWhere;
  HotelRoomOrderBy: HotelRoomOrderBy;
  HotelRoomPayload: Omit<HotelRoomPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  HotelRoomStatusFilter: HotelRoomStatusFilter;
  HotelRoomType: HotelRoomType;
  HotelRoomTypeConnection: HotelRoomTypeConnection;
  HotelRoomTypeEdge: HotelRoomTypeEdge;
  HotelRoomTypeGroup: HotelRoomTypeGroup;
  HotelRoomTypeGroupAvg: HotelRoomTypeGroupAvg;
  HotelRoomTypeGroupBy: HotelRoomTypeGroupBy;
  HotelRoomTypeGroupConnection: HotelRoomTypeGroupConnection;
  HotelRoomTypeGroupCountDistinct: HotelRoomTypeGroupCountDistinct;
  HotelRoomTypeGroupEdge: HotelRoomTypeGroupEdge;
  HotelRoomTypeGroupKey: HotelRoomTypeGroupKey;
  HotelRoomTypeGroupKeyOrderBy: HotelRoomTypeGroupKeyOrderBy;
  HotelRoomTypeGroupMax: HotelRoomTypeGroupMax;
  HotelRoomTypeGroupMin: HotelRoomTypeGroupMin;
  HotelRoomTypeGroupOrderBy: HotelRoomTypeGroupOrderBy;
  HotelRoomTypeHaving: HotelRoomTypeHaving;
  HotelRoomTypeOrderBy: HotelRoomTypeOrderBy;
  HotelRoomTypePayload: Omit<HotelRoomTypePayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  HotelRoomTypeWhere: HotelRoomTypeWhere;
  HotelRoomWhere: HotelRoomWhere;
  ID: Scalars['ID']['output'];
  IDFilter: IdFilter;
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  LimitExceeded: LimitExceeded;
  Me: Me;
  Metadata: Metadata;
  Money: Money;
  MoneyAggregate: MoneyAggregate;
  MoneyFilter: MoneyFilter;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFound: NotFound;
  NotPermitted: NotPermitted;
  Opportunity: Omit<Opportunity, 'activities'> & { activities: ResolversParentTypes['ActivityConnection'] };
  OpportunityConnection: OpportunityConnection;
  OpportunityEdge: OpportunityEdge;
  OpportunityGroup: OpportunityGroup;
  OpportunityGroupAvg: OpportunityGroupAvg;
  OpportunityGroupAvgHaving: OpportunityGroupAvgHaving;
  OpportunityGroupAvgOrderBy: OpportunityGroupAvgOrderBy;
  OpportunityGroupBy: OpportunityGroupBy;
  OpportunityGroupConnection: OpportunityGroupConnection;
  OpportunityGroupCountDistinct: OpportunityGroupCountDistinct;
  OpportunityGroupEdge: OpportunityGroupEdge;
  OpportunityGroupKey: OpportunityGroupKey;
  OpportunityGroupKeyOrderBy: OpportunityGroupKeyOrderBy;
  OpportunityGroupMax: OpportunityGroupMax;
  OpportunityGroupMaxHaving: OpportunityGroupMaxHaving;
  OpportunityGroupMaxOrderBy: OpportunityGroupMaxOrderBy;
  OpportunityGroupMin: OpportunityGroupMin;
  OpportunityGroupMinHaving: OpportunityGroupMinHaving;
  OpportunityGroupMinOrderBy: OpportunityGroupMinOrderBy;
  OpportunityGroupOrderBy: OpportunityGroupOrderBy;
  OpportunityGroupSum: OpportunityGroupSum;
  OpportunityHaving: OpportunityHaving;
  OpportunityLine: OpportunityLine;
  OpportunityLineConnection: OpportunityLineConnection;
  OpportunityLineEdge: OpportunityLineEdge;
  OpportunityLineGroup: OpportunityLineGroup;
  OpportunityLineGroupAvg: OpportunityLineGroupAvg;
  OpportunityLineGroupAvgHaving: OpportunityLineGroupAvgHaving;
  OpportunityLineGroupAvgOrderBy: OpportunityLineGroupAvgOrderBy;
  OpportunityLineGroupBy: OpportunityLineGroupBy;
  OpportunityLineGroupConnection: OpportunityLineGroupConnection;
  OpportunityLineGroupCountDistinct: OpportunityLineGroupCountDistinct;
  OpportunityLineGroupEdge: OpportunityLineGroupEdge;
  OpportunityLineGroupKey: OpportunityLineGroupKey;
  OpportunityLineGroupKeyOrderBy: OpportunityLineGroupKeyOrderBy;
  OpportunityLineGroupMax: OpportunityLineGroupMax;
  OpportunityLineGroupMaxHaving: OpportunityLineGroupMaxHaving;
  OpportunityLineGroupMaxOrderBy: OpportunityLineGroupMaxOrderBy;
  OpportunityLineGroupMin: OpportunityLineGroupMin;
  OpportunityLineGroupMinHaving: OpportunityLineGroupMinHaving;
  OpportunityLineGroupMinOrderBy: OpportunityLineGroupMinOrderBy;
  OpportunityLineGroupOrderBy: OpportunityLineGroupOrderBy;
  OpportunityLineGroupSum: OpportunityLineGroupSum;
  OpportunityLineGroupSumHaving: OpportunityLineGroupSumHaving;
  OpportunityLineGroupSumOrderBy: OpportunityLineGroupSumOrderBy;
  OpportunityLineHaving: OpportunityLineHaving;
  OpportunityLineListWhere: OpportunityLineListWhere;
  OpportunityLineOrderBy: OpportunityLineOrderBy;
  OpportunityLinePayload: Omit<OpportunityLinePayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  OpportunityLineWhere: OpportunityLineWhere;
  OpportunityLinesInput: OpportunityLinesInput;
  OpportunityListWhere: OpportunityListWhere;
  OpportunityOrderBy: OpportunityOrderBy;
  OpportunityPayload: Omit<OpportunityPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  OpportunityWhere: OpportunityWhere;
  OrgUnit: OrgUnit;
  OrgUnitConnection: OrgUnitConnection;
  OrgUnitEdge: OrgUnitEdge;
  OrgUnitGroup: OrgUnitGroup;
  OrgUnitGroupBy: OrgUnitGroupBy;
  OrgUnitGroupConnection: OrgUnitGroupConnection;
  OrgUnitGroupCountDistinct: OrgUnitGroupCountDistinct;
  OrgUnitGroupEdge: OrgUnitGroupEdge;
  OrgUnitGroupKey: OrgUnitGroupKey;
  OrgUnitGroupKeyOrderBy: OrgUnitGroupKeyOrderBy;
  OrgUnitGroupOrderBy: OrgUnitGroupOrderBy;
  OrgUnitHaving: OrgUnitHaving;
  OrgUnitListWhere: OrgUnitListWhere;
  OrgUnitOrderBy: OrgUnitOrderBy;
  OrgUnitPayload: Omit<OrgUnitPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  OrgUnitWhere: OrgUnitWhere;
  PageInfo: PageInfo;
  PermissionGrant: PermissionGrant;
  PermissionMetadata: PermissionMetadata;
  Pipeline: Pipeline;
  PipelineConnection: PipelineConnection;
  PipelineEdge: PipelineEdge;
  PipelineGroup: PipelineGroup;
  PipelineGroupBy: PipelineGroupBy;
  PipelineGroupConnection: PipelineGroupConnection;
  PipelineGroupCountDistinct: PipelineGroupCountDistinct;
  PipelineGroupEdge: PipelineGroupEdge;
  PipelineGroupKey: PipelineGroupKey;
  PipelineGroupKeyOrderBy: PipelineGroupKeyOrderBy;
  PipelineGroupOrderBy: PipelineGroupOrderBy;
  PipelineHaving: PipelineHaving;
  PipelineOrderBy: PipelineOrderBy;
  PipelinePayload: Omit<PipelinePayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  PipelineStagesInput: PipelineStagesInput;
  PipelineWhere: PipelineWhere;
  Product: Product;
  ProductConnection: ProductConnection;
  ProductEdge: ProductEdge;
  ProductGroup: ProductGroup;
  ProductGroupAvg: ProductGroupAvg;
  ProductGroupBy: ProductGroupBy;
  ProductGroupConnection: ProductGroupConnection;
  ProductGroupCountDistinct: ProductGroupCountDistinct;
  ProductGroupEdge: ProductGroupEdge;
  ProductGroupKey: ProductGroupKey;
  ProductGroupKeyOrderBy: ProductGroupKeyOrderBy;
  ProductGroupMax: ProductGroupMax;
  ProductGroupMin: ProductGroupMin;
  ProductGroupOrderBy: ProductGroupOrderBy;
  ProductHaving: ProductHaving;
  ProductOrderBy: ProductOrderBy;
  ProductPayload: Omit<ProductPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  ProductWhere: ProductWhere;
  Query: Record<PropertyKey, never>;
  Record: ResolversInterfaceTypes<ResolversParentTypes>['Record'];
  ReferenceValue: ReferenceValue;
  ReferenceValueConnection: ReferenceValueConnection;
  ReferenceValueEdge: ReferenceValueEdge;
  ReferenceValueGroup: ReferenceValueGroup;
  ReferenceValueGroupBy: ReferenceValueGroupBy;
  ReferenceValueGroupConnection: ReferenceValueGroupConnection;
  ReferenceValueGroupCountDistinct: ReferenceValueGroupCountDistinct;
  ReferenceValueGroupEdge: ReferenceValueGroupEdge;
  ReferenceValueGroupKey: ReferenceValueGroupKey;
  ReferenceValueGroupKeyOrderBy: ReferenceValueGroupKeyOrderBy;
  ReferenceValueGroupOrderBy: ReferenceValueGroupOrderBy;
  ReferenceValueHaving: ReferenceValueHaving;
  ReferenceValueOrderBy: ReferenceValueOrderBy;
  ReferenceValuePayload: Omit<ReferenceValuePayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  ReferenceValueWhere: ReferenceValueWhere;
  RelativeDate: RelativeDate;
  Role: Role;
  RoleAssignment: RoleAssignment;
  RoleAssignmentConnection: RoleAssignmentConnection;
  RoleAssignmentEdge: RoleAssignmentEdge;
  RoleAssignmentGroup: RoleAssignmentGroup;
  RoleAssignmentGroupBy: RoleAssignmentGroupBy;
  RoleAssignmentGroupConnection: RoleAssignmentGroupConnection;
  RoleAssignmentGroupCountDistinct: RoleAssignmentGroupCountDistinct;
  RoleAssignmentGroupEdge: RoleAssignmentGroupEdge;
  RoleAssignmentGroupKey: RoleAssignmentGroupKey;
  RoleAssignmentGroupKeyOrderBy: RoleAssignmentGroupKeyOrderBy;
  RoleAssignmentGroupOrderBy: RoleAssignmentGroupOrderBy;
  RoleAssignmentHaving: RoleAssignmentHaving;
  RoleAssignmentListWhere: RoleAssignmentListWhere;
  RoleAssignmentOrderBy: RoleAssignmentOrderBy;
  RoleAssignmentPayload: Omit<RoleAssignmentPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  RoleAssignmentWhere: RoleAssignmentWhere;
  RoleConnection: RoleConnection;
  RoleEdge: RoleEdge;
  RoleGrant: RoleGrant;
  RoleGrantConnection: RoleGrantConnection;
  RoleGrantEdge: RoleGrantEdge;
  RoleGrantGroup: RoleGrantGroup;
  RoleGrantGroupBy: RoleGrantGroupBy;
  RoleGrantGroupConnection: RoleGrantGroupConnection;
  RoleGrantGroupCountDistinct: RoleGrantGroupCountDistinct;
  RoleGrantGroupEdge: RoleGrantGroupEdge;
  RoleGrantGroupKey: RoleGrantGroupKey;
  RoleGrantGroupKeyOrderBy: RoleGrantGroupKeyOrderBy;
  RoleGrantGroupOrderBy: RoleGrantGroupOrderBy;
  RoleGrantHaving: RoleGrantHaving;
  RoleGrantListWhere: RoleGrantListWhere;
  RoleGrantOrderBy: RoleGrantOrderBy;
  RoleGrantPayload: Omit<RoleGrantPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  RoleGrantWhere: RoleGrantWhere;
  RoleGrantsInput: RoleGrantsInput;
  RoleGroup: RoleGroup;
  RoleGroupBy: RoleGroupBy;
  RoleGroupConnection: RoleGroupConnection;
  RoleGroupCountDistinct: RoleGroupCountDistinct;
  RoleGroupEdge: RoleGroupEdge;
  RoleGroupKey: RoleGroupKey;
  RoleGroupKeyOrderBy: RoleGroupKeyOrderBy;
  RoleGroupOrderBy: RoleGroupOrderBy;
  RoleHaving: RoleHaving;
  RoleOrderBy: RoleOrderBy;
  RolePayload: Omit<RolePayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  RoleWhere: RoleWhere;
  SetUserPasswordPayload: Omit<SetUserPasswordPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  SignInPayload: Omit<SignInPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  SignInSession: SignInSession;
  SignOutPayload: Omit<SignOutPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  SlotMetadata: SlotMetadata;
  Stage: Stage;
  StageChange: StageChange;
  StageChangeConnection: StageChangeConnection;
  StageChangeEdge: StageChangeEdge;
  StageChangeGroup: StageChangeGroup;
  StageChangeGroupBy: StageChangeGroupBy;
  StageChangeGroupConnection: StageChangeGroupConnection;
  StageChangeGroupCountDistinct: StageChangeGroupCountDistinct;
  StageChangeGroupEdge: StageChangeGroupEdge;
  StageChangeGroupKey: StageChangeGroupKey;
  StageChangeGroupKeyOrderBy: StageChangeGroupKeyOrderBy;
  StageChangeGroupOrderBy: StageChangeGroupOrderBy;
  StageChangeHaving: StageChangeHaving;
  StageChangeListWhere: StageChangeListWhere;
  StageChangeOrderBy: StageChangeOrderBy;
  StageChangeWhere: StageChangeWhere;
  StageConnection: StageConnection;
  StageEdge: StageEdge;
  StageGroup: StageGroup;
  StageGroupBy: StageGroupBy;
  StageGroupConnection: StageGroupConnection;
  StageGroupCountDistinct: StageGroupCountDistinct;
  StageGroupEdge: StageGroupEdge;
  StageGroupKey: StageGroupKey;
  StageGroupKeyOrderBy: StageGroupKeyOrderBy;
  StageGroupOrderBy: StageGroupOrderBy;
  StageHaving: StageHaving;
  StageKindFilter: StageKindFilter;
  StageListWhere: StageListWhere;
  StageOrderBy: StageOrderBy;
  StagePayload: Omit<StagePayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  StageWhere: StageWhere;
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  StringListFilter: StringListFilter;
  Team: Team;
  TeamConnection: TeamConnection;
  TeamEdge: TeamEdge;
  TeamGroup: TeamGroup;
  TeamGroupBy: TeamGroupBy;
  TeamGroupConnection: TeamGroupConnection;
  TeamGroupCountDistinct: TeamGroupCountDistinct;
  TeamGroupEdge: TeamGroupEdge;
  TeamGroupKey: TeamGroupKey;
  TeamGroupKeyOrderBy: TeamGroupKeyOrderBy;
  TeamGroupOrderBy: TeamGroupOrderBy;
  TeamHaving: TeamHaving;
  TeamListWhere: TeamListWhere;
  TeamOrderBy: TeamOrderBy;
  TeamPayload: Omit<TeamPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  TeamWhere: TeamWhere;
  UpdateAccountInput: UpdateAccountInput;
  UpdateActivityInput: UpdateActivityInput;
  UpdateAffiliationInput: UpdateAffiliationInput;
  UpdateContactAffiliationsInput: UpdateContactAffiliationsInput;
  UpdateContactInput: UpdateContactInput;
  UpdateHotelReservationInput: UpdateHotelReservationInput;
  UpdateHotelRoomInput: UpdateHotelRoomInput;
  UpdateHotelRoomTypeInput: UpdateHotelRoomTypeInput;
  UpdateOpportunityInput: UpdateOpportunityInput;
  UpdateOpportunityLineInput: UpdateOpportunityLineInput;
  UpdateOpportunityLinesInput: UpdateOpportunityLinesInput;
  UpdateOrgUnitInput: UpdateOrgUnitInput;
  UpdatePipelineInput: UpdatePipelineInput;
  UpdatePipelineStagesInput: UpdatePipelineStagesInput;
  UpdateProductInput: UpdateProductInput;
  UpdateReferenceValueInput: UpdateReferenceValueInput;
  UpdateRoleAssignmentInput: UpdateRoleAssignmentInput;
  UpdateRoleGrantInput: UpdateRoleGrantInput;
  UpdateRoleGrantsInput: UpdateRoleGrantsInput;
  UpdateRoleInput: UpdateRoleInput;
  UpdateStageInput: UpdateStageInput;
  UpdateTeamInput: UpdateTeamInput;
  UpdateUserInput: UpdateUserInput;
  UpsertAccountInput: UpsertAccountInput;
  UpsertActivityInput: UpsertActivityInput;
  UpsertAffiliationInput: UpsertAffiliationInput;
  UpsertContactInput: UpsertContactInput;
  UpsertHotelReservationInput: UpsertHotelReservationInput;
  UpsertHotelRoomInput: UpsertHotelRoomInput;
  UpsertHotelRoomTypeInput: UpsertHotelRoomTypeInput;
  UpsertOpportunityInput: UpsertOpportunityInput;
  UpsertOpportunityLineInput: UpsertOpportunityLineInput;
  UpsertOrgUnitInput: UpsertOrgUnitInput;
  UpsertPipelineInput: UpsertPipelineInput;
  UpsertProductInput: UpsertProductInput;
  UpsertReferenceValueInput: UpsertReferenceValueInput;
  UpsertRoleAssignmentInput: UpsertRoleAssignmentInput;
  UpsertRoleGrantInput: UpsertRoleGrantInput;
  UpsertRoleInput: UpsertRoleInput;
  UpsertStageInput: UpsertStageInput;
  UpsertTeamInput: UpsertTeamInput;
  UpsertUserInput: UpsertUserInput;
  User: User;
  UserConnection: UserConnection;
  UserEdge: UserEdge;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  UserGroup: UserGroup;
  UserGroupBy: UserGroupBy;
  UserGroupConnection: UserGroupConnection;
  UserGroupCountDistinct: UserGroupCountDistinct;
  UserGroupEdge: UserGroupEdge;
  UserGroupKey: UserGroupKey;
  UserGroupKeyOrderBy: UserGroupKeyOrderBy;
  UserGroupOrderBy: UserGroupOrderBy;
  UserHaving: UserHaving;
  UserLanguageFilter: UserLanguageFilter;
  UserListWhere: UserListWhere;
  UserOrderBy: UserOrderBy;
  UserPayload: Omit<UserPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  UserWhere: UserWhere;
  ValidationError: ValidationError;
  ValueMetadata: ValueMetadata;
  VersionConflict: Omit<VersionConflict, 'current'> & { current?: Maybe<ResolversParentTypes['Record']> };
  Vetoed: Vetoed;
};

export type AccountResolvers<ContextType = any, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, Partial<AccountActivitiesArgs>>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  affiliations?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, Partial<AccountAffiliationsArgs>>;
  children?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, Partial<AccountChildrenArgs>>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, Partial<AccountContactsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opportunities?: Resolver<ResolversTypes['OpportunityConnection'], ParentType, ContextType, Partial<AccountOpportunitiesArgs>>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  ownershipType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  yearlyPurchasing?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type AccountGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountGroup'] = ResolversParentTypes['AccountGroup']> = {
  avg?: Resolver<ResolversTypes['AccountGroupAvg'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countDistinct?: Resolver<ResolversTypes['AccountGroupCountDistinct'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['AccountGroupKey'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['AccountGroupMax'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['AccountGroupMin'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['AccountGroupSum'], ParentType, ContextType>;
};

export type AccountGroupAvgResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountGroupAvg'] = ResolversParentTypes['AccountGroupAvg']> = {
  employees?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
  yearlyPurchasing?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type AccountGroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountGroupConnection'] = ResolversParentTypes['AccountGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccountGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AccountGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountGroupCountDistinctResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountGroupCountDistinct'] = ResolversParentTypes['AccountGroupCountDistinct']> = {
  city?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  employees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  legalName?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lifecycle?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ownershipType?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AccountGroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountGroupEdge'] = ResolversParentTypes['AccountGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccountGroup'], ParentType, ContextType>;
};

export type AccountGroupKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountGroupKey'] = ResolversParentTypes['AccountGroupKey']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  employees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifecycle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  ownershipType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type AccountGroupMaxResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountGroupMax'] = ResolversParentTypes['AccountGroupMax']> = {
  employees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
  yearlyPurchasing?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type AccountGroupMinResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountGroupMin'] = ResolversParentTypes['AccountGroupMin']> = {
  employees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
  yearlyPurchasing?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type AccountGroupSumResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountGroupSum'] = ResolversParentTypes['AccountGroupSum']> = {
  employees?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
  yearlyPurchasing?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type AccountPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountPayload'] = ResolversParentTypes['AccountPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextAction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['ActivityPhase']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActivityStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Record']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type ActivityGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActivityGroup'] = ResolversParentTypes['ActivityGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countDistinct?: Resolver<ResolversTypes['ActivityGroupCountDistinct'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ActivityGroupKey'], ParentType, ContextType>;
};

export type ActivityGroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActivityGroupConnection'] = ResolversParentTypes['ActivityGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActivityGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ActivityGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityGroupCountDistinctResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActivityGroupCountDistinct'] = ResolversParentTypes['ActivityGroupCountDistinct']> = {
  contact?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ActivityGroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActivityGroupEdge'] = ResolversParentTypes['ActivityGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActivityGroup'], ParentType, ContextType>;
};

export type ActivityGroupKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActivityGroupKey'] = ResolversParentTypes['ActivityGroupKey']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['ActivityPhase']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ActivityStatus']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ActivityPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActivityPayload'] = ResolversParentTypes['ActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AffiliationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Affiliation'] = ResolversParentTypes['Affiliation']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  decisionRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  main?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffiliationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AffiliationConnection'] = ResolversParentTypes['AffiliationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AffiliationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffiliationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AffiliationEdge'] = ResolversParentTypes['AffiliationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Affiliation'], ParentType, ContextType>;
};

export type AffiliationGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['AffiliationGroup'] = ResolversParentTypes['AffiliationGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countDistinct?: Resolver<ResolversTypes['AffiliationGroupCountDistinct'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['AffiliationGroupKey'], ParentType, ContextType>;
};

export type AffiliationGroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AffiliationGroupConnection'] = ResolversParentTypes['AffiliationGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AffiliationGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AffiliationGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffiliationGroupCountDistinctResolvers<ContextType = any, ParentType extends ResolversParentTypes['AffiliationGroupCountDistinct'] = ResolversParentTypes['AffiliationGroupCountDistinct']> = {
  account?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decisionRole?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  main?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AffiliationGroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AffiliationGroupEdge'] = ResolversParentTypes['AffiliationGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AffiliationGroup'], ParentType, ContextType>;
};

export type AffiliationGroupKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['AffiliationGroupKey'] = ResolversParentTypes['AffiliationGroupKey']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  decisionRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  main?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type AffiliationPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AffiliationPayload'] = ResolversParentTypes['AffiliationPayload']> = {
  affiliation?: Resolver<Maybe<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['AuditAction'], ParentType, ContextType>;
  changes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['AuditSource'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Record']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type BulkPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['BulkPayload'] = ResolversParentTypes['BulkPayload']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  ids?: Resolver<Array<Maybe<ResolversTypes['ID']>>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactResolvers<ContextType = any, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, Partial<ContactActivitiesArgs>>;
  affiliations?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, Partial<ContactAffiliationsArgs>>;
  birthday?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hotel?: Resolver<Maybe<ResolversTypes['ContactHotelSlot']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opportunities?: Resolver<ResolversTypes['OpportunityConnection'], ParentType, ContextType, Partial<ContactOpportunitiesArgs>>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferredLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salutation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContactConnection'] = ResolversParentTypes['ContactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContactEdge'] = ResolversParentTypes['ContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
};

export type ContactGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContactGroup'] = ResolversParentTypes['ContactGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countDistinct?: Resolver<ResolversTypes['ContactGroupCountDistinct'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ContactGroupKey'], ParentType, ContextType>;
};

export type ContactGroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContactGroupConnection'] = ResolversParentTypes['ContactGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContactGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ContactGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactGroupCountDistinctResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContactGroupCountDistinct'] = ResolversParentTypes['ContactGroupCountDistinct']> = {
  account?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  birthday?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  preferredLanguage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  salutation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ContactGroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContactGroupEdge'] = ResolversParentTypes['ContactGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContactGroup'], ParentType, ContextType>;
};

export type ContactGroupKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContactGroupKey'] = ResolversParentTypes['ContactGroupKey']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  birthday?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hotel?: Resolver<Maybe<ResolversTypes['ContactHotelSlotGroupKey']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  preferredLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salutation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ContactHotelSlotResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContactHotelSlot'] = ResolversParentTypes['ContactHotelSlot']> = {
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  favouriteRoomType?: Resolver<Maybe<ResolversTypes['HotelRoomType']>, ParentType, ContextType>;
  preferences?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staysCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vipLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactHotelSlotGroupKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContactHotelSlotGroupKey'] = ResolversParentTypes['ContactHotelSlotGroupKey']> = {
  favouriteRoomType?: Resolver<Maybe<ResolversTypes['HotelRoomType']>, ParentType, ContextType>;
  staysCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vipLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ContactPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContactPayload'] = ResolversParentTypes['ContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DuplicateFoundResolvers<ContextType = any, ParentType extends ResolversParentTypes['DuplicateFound'] = ResolversParentTypes['DuplicateFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityMetadataResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityMetadata'] = ResolversParentTypes['EntityMetadata']> = {
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldMetadata']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  many?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  one?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  plugin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slots?: Resolver<Array<ResolversTypes['SlotMetadata']>, ParentType, ContextType>;
};

export type FieldMetadataResolvers<ContextType = any, ParentType extends ResolversParentTypes['FieldMetadata'] = ResolversParentTypes['FieldMetadata']> = {
  aggregate?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['ValueMetadata']>, ParentType, ContextType>;
  write?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HotelAvailabilityResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelAvailability'] = ResolversParentTypes['HotelAvailability']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roomType?: Resolver<Maybe<ResolversTypes['HotelRoomType']>, ParentType, ContextType>;
  rooms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HotelReservationResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelReservation'] = ResolversParentTypes['HotelReservation']> = {
  adults?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  arrival?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  departure?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guest?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nights?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['HotelRoom']>, ParentType, ContextType>;
  roomType?: Resolver<Maybe<ResolversTypes['HotelRoomType']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HotelReservationStatus'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HotelReservationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelReservationConnection'] = ResolversParentTypes['HotelReservationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HotelReservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HotelReservation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HotelReservationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelReservationEdge'] = ResolversParentTypes['HotelReservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HotelReservation'], ParentType, ContextType>;
};

export type HotelReservationGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelReservationGroup'] = ResolversParentTypes['HotelReservationGroup']> = {
  avg?: Resolver<ResolversTypes['HotelReservationGroupAvg'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countDistinct?: Resolver<ResolversTypes['HotelReservationGroupCountDistinct'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['HotelReservationGroupKey'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['HotelReservationGroupMax'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['HotelReservationGroupMin'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['HotelReservationGroupSum'], ParentType, ContextType>;
};

export type HotelReservationGroupAvgResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelReservationGroupAvg'] = ResolversParentTypes['HotelReservationGroupAvg']> = {
  adults?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
};

export type HotelReservationGroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelReservationGroupConnection'] = ResolversParentTypes['HotelReservationGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HotelReservationGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HotelReservationGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HotelReservationGroupCountDistinctResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelReservationGroupCountDistinct'] = ResolversParentTypes['HotelReservationGroupCountDistinct']> = {
  adults?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  arrival?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  departure?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  guest?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  roomType?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HotelReservationGroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelReservationGroupEdge'] = ResolversParentTypes['HotelReservationGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HotelReservationGroup'], ParentType, ContextType>;
};

export type HotelReservationGroupKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelReservationGroupKey'] = ResolversParentTypes['HotelReservationGroupKey']> = {
  adults?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  arrival?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  departure?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guest?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['HotelRoom']>, ParentType, ContextType>;
  roomType?: Resolver<Maybe<ResolversTypes['HotelRoomType']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['HotelReservationStatus']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type HotelReservationGroupMaxResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelReservationGroupMax'] = ResolversParentTypes['HotelReservationGroupMax']> = {
  arrival?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  departure?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
};

export type HotelReservationGroupMinResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelReservationGroupMin'] = ResolversParentTypes['HotelReservationGroupMin']> = {
  arrival?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  departure?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
};

export type HotelReservationGroupSumResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelReservationGroupSum'] = ResolversParentTypes['HotelReservationGroupSum']> = {
  adults?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
};

export type HotelReservationPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelReservationPayload'] = ResolversParentTypes['HotelReservationPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  hotelReservation?: Resolver<Maybe<ResolversTypes['HotelReservation']>, ParentType, ContextType>;
};

export type HotelRoomResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelRoom'] = ResolversParentTypes['HotelRoom']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  currentReservation?: Resolver<Maybe<ResolversTypes['HotelReservation']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  floor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reservations?: Resolver<ResolversTypes['HotelReservationConnection'], ParentType, ContextType, Partial<HotelRoomReservationsArgs>>;
  status?: Resolver<ResolversTypes['HotelRoomStatus'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['HotelRoomType']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HotelRoomConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelRoomConnection'] = ResolversParentTypes['HotelRoomConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HotelRoomEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HotelRoom']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HotelRoomEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelRoomEdge'] = ResolversParentTypes['HotelRoomEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HotelRoom'], ParentType, ContextType>;
};

export type HotelRoomGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelRoomGroup'] = ResolversParentTypes['HotelRoomGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countDistinct?: Resolver<ResolversTypes['HotelRoomGroupCountDistinct'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['HotelRoomGroupKey'], ParentType, ContextType>;
};

export type HotelRoomGroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelRoomGroupConnection'] = ResolversParentTypes['HotelRoomGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HotelRoomGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HotelRoomGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HotelRoomGroupCountDistinctResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelRoomGroupCountDistinct'] = ResolversParentTypes['HotelRoomGroupCountDistinct']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  floor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HotelRoomGroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelRoomGroupEdge'] = ResolversParentTypes['HotelRoomGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HotelRoomGroup'], ParentType, ContextType>;
};

export type HotelRoomGroupKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelRoomGroupKey'] = ResolversParentTypes['HotelRoomGroupKey']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  floor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['HotelRoomStatus']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['HotelRoomType']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type HotelRoomPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelRoomPayload'] = ResolversParentTypes['HotelRoomPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  hotelRoom?: Resolver<Maybe<ResolversTypes['HotelRoom']>, ParentType, ContextType>;
};

export type HotelRoomTypeResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelRoomType'] = ResolversParentTypes['HotelRoomType']> = {
  availableRooms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<HotelRoomTypeAvailableRoomsArgs, 'arrival' | 'departure'>>;
  basePrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  beds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rooms?: Resolver<ResolversTypes['HotelRoomConnection'], ParentType, ContextType, Partial<HotelRoomTypeRoomsArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HotelRoomTypeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelRoomTypeConnection'] = ResolversParentTypes['HotelRoomTypeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HotelRoomTypeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HotelRoomType']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HotelRoomTypeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelRoomTypeEdge'] = ResolversParentTypes['HotelRoomTypeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HotelRoomType'], ParentType, ContextType>;
};

export type HotelRoomTypeGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelRoomTypeGroup'] = ResolversParentTypes['HotelRoomTypeGroup']> = {
  avg?: Resolver<ResolversTypes['HotelRoomTypeGroupAvg'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countDistinct?: Resolver<ResolversTypes['HotelRoomTypeGroupCountDistinct'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['HotelRoomTypeGroupKey'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['HotelRoomTypeGroupMax'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['HotelRoomTypeGroupMin'], ParentType, ContextType>;
};

export type HotelRoomTypeGroupAvgResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelRoomTypeGroupAvg'] = ResolversParentTypes['HotelRoomTypeGroupAvg']> = {
  basePrice?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
};

export type HotelRoomTypeGroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelRoomTypeGroupConnection'] = ResolversParentTypes['HotelRoomTypeGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HotelRoomTypeGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HotelRoomTypeGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HotelRoomTypeGroupCountDistinctResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelRoomTypeGroupCountDistinct'] = ResolversParentTypes['HotelRoomTypeGroupCountDistinct']> = {
  beds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HotelRoomTypeGroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelRoomTypeGroupEdge'] = ResolversParentTypes['HotelRoomTypeGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HotelRoomTypeGroup'], ParentType, ContextType>;
};

export type HotelRoomTypeGroupKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelRoomTypeGroupKey'] = ResolversParentTypes['HotelRoomTypeGroupKey']> = {
  beds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type HotelRoomTypeGroupMaxResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelRoomTypeGroupMax'] = ResolversParentTypes['HotelRoomTypeGroupMax']> = {
  basePrice?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
};

export type HotelRoomTypeGroupMinResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelRoomTypeGroupMin'] = ResolversParentTypes['HotelRoomTypeGroupMin']> = {
  basePrice?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
};

export type HotelRoomTypePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['HotelRoomTypePayload'] = ResolversParentTypes['HotelRoomTypePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  hotelRoomType?: Resolver<Maybe<ResolversTypes['HotelRoomType']>, ParentType, ContextType>;
};

export type LimitExceededResolvers<ContextType = any, ParentType extends ResolversParentTypes['LimitExceeded'] = ResolversParentTypes['LimitExceeded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  permissions?: Resolver<Array<ResolversTypes['PermissionGrant']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type MetadataResolvers<ContextType = any, ParentType extends ResolversParentTypes['Metadata'] = ResolversParentTypes['Metadata']> = {
  entities?: Resolver<Array<ResolversTypes['EntityMetadata']>, ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['PermissionMetadata']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MoneyAggregateResolvers<ContextType = any, ParentType extends ResolversParentTypes['MoneyAggregate'] = ResolversParentTypes['MoneyAggregate']> = {
  byCurrency?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  bulkDeleteAccounts?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkDeleteAccountsArgs, 'where'>>;
  bulkDeleteActivities?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkDeleteActivitiesArgs, 'where'>>;
  bulkDeleteAffiliations?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkDeleteAffiliationsArgs, 'where'>>;
  bulkDeleteContacts?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkDeleteContactsArgs, 'where'>>;
  bulkDeleteHotelReservations?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkDeleteHotelReservationsArgs, 'where'>>;
  bulkDeleteHotelRoomTypes?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkDeleteHotelRoomTypesArgs, 'where'>>;
  bulkDeleteHotelRooms?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkDeleteHotelRoomsArgs, 'where'>>;
  bulkDeleteOpportunities?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkDeleteOpportunitiesArgs, 'where'>>;
  bulkDeleteOpportunityLines?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkDeleteOpportunityLinesArgs, 'where'>>;
  bulkDeleteOrgUnits?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkDeleteOrgUnitsArgs, 'where'>>;
  bulkDeletePipelines?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkDeletePipelinesArgs, 'where'>>;
  bulkDeleteProducts?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkDeleteProductsArgs, 'where'>>;
  bulkDeleteReferenceValues?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkDeleteReferenceValuesArgs, 'where'>>;
  bulkDeleteRoleAssignments?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkDeleteRoleAssignmentsArgs, 'where'>>;
  bulkDeleteRoleGrants?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkDeleteRoleGrantsArgs, 'where'>>;
  bulkDeleteRoles?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkDeleteRolesArgs, 'where'>>;
  bulkDeleteStages?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkDeleteStagesArgs, 'where'>>;
  bulkDeleteTeams?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkDeleteTeamsArgs, 'where'>>;
  bulkDeleteUsers?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkDeleteUsersArgs, 'where'>>;
  bulkUpdateAccounts?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkUpdateAccountsArgs, 'input' | 'where'>>;
  bulkUpdateActivities?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkUpdateActivitiesArgs, 'input' | 'where'>>;
  bulkUpdateAffiliations?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkUpdateAffiliationsArgs, 'input' | 'where'>>;
  bulkUpdateContacts?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkUpdateContactsArgs, 'input' | 'where'>>;
  bulkUpdateHotelReservations?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkUpdateHotelReservationsArgs, 'input' | 'where'>>;
  bulkUpdateHotelRoomTypes?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkUpdateHotelRoomTypesArgs, 'input' | 'where'>>;
  bulkUpdateHotelRooms?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkUpdateHotelRoomsArgs, 'input' | 'where'>>;
  bulkUpdateOpportunities?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkUpdateOpportunitiesArgs, 'input' | 'where'>>;
  bulkUpdateOpportunityLines?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkUpdateOpportunityLinesArgs, 'input' | 'where'>>;
  bulkUpdateOrgUnits?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkUpdateOrgUnitsArgs, 'input' | 'where'>>;
  bulkUpdatePipelines?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkUpdatePipelinesArgs, 'input' | 'where'>>;
  bulkUpdateProducts?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkUpdateProductsArgs, 'input' | 'where'>>;
  bulkUpdateReferenceValues?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkUpdateReferenceValuesArgs, 'input' | 'where'>>;
  bulkUpdateRoleAssignments?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkUpdateRoleAssignmentsArgs, 'input' | 'where'>>;
  bulkUpdateRoleGrants?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkUpdateRoleGrantsArgs, 'input' | 'where'>>;
  bulkUpdateRoles?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkUpdateRolesArgs, 'input' | 'where'>>;
  bulkUpdateStages?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkUpdateStagesArgs, 'input' | 'where'>>;
  bulkUpdateTeams?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkUpdateTeamsArgs, 'input' | 'where'>>;
  bulkUpdateUsers?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkUpdateUsersArgs, 'input' | 'where'>>;
  changePassword?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'current' | 'new'>>;
  createAccount?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationCreateAccountArgs, 'input'>>;
  createAccounts?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationCreateAccountsArgs, 'input'>>;
  createActivities?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationCreateActivitiesArgs, 'input'>>;
  createActivity?: Resolver<ResolversTypes['ActivityPayload'], ParentType, ContextType, RequireFields<MutationCreateActivityArgs, 'input'>>;
  createAffiliation?: Resolver<ResolversTypes['AffiliationPayload'], ParentType, ContextType, RequireFields<MutationCreateAffiliationArgs, 'input'>>;
  createAffiliations?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationCreateAffiliationsArgs, 'input'>>;
  createContact?: Resolver<ResolversTypes['ContactPayload'], ParentType, ContextType, RequireFields<MutationCreateContactArgs, 'input'>>;
  createContacts?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationCreateContactsArgs, 'input'>>;
  createHotelReservation?: Resolver<ResolversTypes['HotelReservationPayload'], ParentType, ContextType, RequireFields<MutationCreateHotelReservationArgs, 'input'>>;
  createHotelReservations?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationCreateHotelReservationsArgs, 'input'>>;
  createHotelRoom?: Resolver<ResolversTypes['HotelRoomPayload'], ParentType, ContextType, RequireFields<MutationCreateHotelRoomArgs, 'input'>>;
  createHotelRoomType?: Resolver<ResolversTypes['HotelRoomTypePayload'], ParentType, ContextType, RequireFields<MutationCreateHotelRoomTypeArgs, 'input'>>;
  createHotelRoomTypes?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationCreateHotelRoomTypesArgs, 'input'>>;
  createHotelRooms?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationCreateHotelRoomsArgs, 'input'>>;
  createOpportunities?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationCreateOpportunitiesArgs, 'input'>>;
  createOpportunity?: Resolver<ResolversTypes['OpportunityPayload'], ParentType, ContextType, RequireFields<MutationCreateOpportunityArgs, 'input'>>;
  createOpportunityLine?: Resolver<ResolversTypes['OpportunityLinePayload'], ParentType, ContextType, RequireFields<MutationCreateOpportunityLineArgs, 'input'>>;
  createOpportunityLines?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationCreateOpportunityLinesArgs, 'input'>>;
  createOrgUnit?: Resolver<ResolversTypes['OrgUnitPayload'], ParentType, ContextType, RequireFields<MutationCreateOrgUnitArgs, 'input'>>;
  createOrgUnits?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationCreateOrgUnitsArgs, 'input'>>;
  createPipeline?: Resolver<ResolversTypes['PipelinePayload'], ParentType, ContextType, RequireFields<MutationCreatePipelineArgs, 'input'>>;
  createPipelines?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationCreatePipelinesArgs, 'input'>>;
  createProduct?: Resolver<ResolversTypes['ProductPayload'], ParentType, ContextType, RequireFields<MutationCreateProductArgs, 'input'>>;
  createProducts?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationCreateProductsArgs, 'input'>>;
  createReferenceValue?: Resolver<ResolversTypes['ReferenceValuePayload'], ParentType, ContextType, RequireFields<MutationCreateReferenceValueArgs, 'input'>>;
  createReferenceValues?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationCreateReferenceValuesArgs, 'input'>>;
  createRole?: Resolver<ResolversTypes['RolePayload'], ParentType, ContextType, RequireFields<MutationCreateRoleArgs, 'input'>>;
  createRoleAssignment?: Resolver<ResolversTypes['RoleAssignmentPayload'], ParentType, ContextType, RequireFields<MutationCreateRoleAssignmentArgs, 'input'>>;
  createRoleAssignments?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationCreateRoleAssignmentsArgs, 'input'>>;
  createRoleGrant?: Resolver<ResolversTypes['RoleGrantPayload'], ParentType, ContextType, RequireFields<MutationCreateRoleGrantArgs, 'input'>>;
  createRoleGrants?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationCreateRoleGrantsArgs, 'input'>>;
  createRoles?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationCreateRolesArgs, 'input'>>;
  createStage?: Resolver<ResolversTypes['StagePayload'], ParentType, ContextType, RequireFields<MutationCreateStageArgs, 'input'>>;
  createStages?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationCreateStagesArgs, 'input'>>;
  createTeam?: Resolver<ResolversTypes['TeamPayload'], ParentType, ContextType, RequireFields<MutationCreateTeamArgs, 'input'>>;
  createTeams?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationCreateTeamsArgs, 'input'>>;
  createUser?: Resolver<ResolversTypes['UserPayload'], ParentType, ContextType, RequireFields<MutationCreateUserArgs, 'input'>>;
  createUsers?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationCreateUsersArgs, 'input'>>;
  deleteAccount?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationDeleteAccountArgs, 'id'>>;
  deleteActivity?: Resolver<ResolversTypes['ActivityPayload'], ParentType, ContextType, RequireFields<MutationDeleteActivityArgs, 'id'>>;
  deleteAffiliation?: Resolver<ResolversTypes['AffiliationPayload'], ParentType, ContextType, RequireFields<MutationDeleteAffiliationArgs, 'id'>>;
  deleteContact?: Resolver<ResolversTypes['ContactPayload'], ParentType, ContextType, RequireFields<MutationDeleteContactArgs, 'id'>>;
  deleteHotelReservation?: Resolver<ResolversTypes['HotelReservationPayload'], ParentType, ContextType, RequireFields<MutationDeleteHotelReservationArgs, 'id'>>;
  deleteHotelRoom?: Resolver<ResolversTypes['HotelRoomPayload'], ParentType, ContextType, RequireFields<MutationDeleteHotelRoomArgs, 'id'>>;
  deleteHotelRoomType?: Resolver<ResolversTypes['HotelRoomTypePayload'], ParentType, ContextType, RequireFields<MutationDeleteHotelRoomTypeArgs, 'id'>>;
  deleteOpportunity?: Resolver<ResolversTypes['OpportunityPayload'], ParentType, ContextType, RequireFields<MutationDeleteOpportunityArgs, 'id'>>;
  deleteOpportunityLine?: Resolver<ResolversTypes['OpportunityLinePayload'], ParentType, ContextType, RequireFields<MutationDeleteOpportunityLineArgs, 'id'>>;
  deleteOrgUnit?: Resolver<ResolversTypes['OrgUnitPayload'], ParentType, ContextType, RequireFields<MutationDeleteOrgUnitArgs, 'id'>>;
  deletePipeline?: Resolver<ResolversTypes['PipelinePayload'], ParentType, ContextType, RequireFields<MutationDeletePipelineArgs, 'id'>>;
  deleteProduct?: Resolver<ResolversTypes['ProductPayload'], ParentType, ContextType, RequireFields<MutationDeleteProductArgs, 'id'>>;
  deleteReferenceValue?: Resolver<ResolversTypes['ReferenceValuePayload'], ParentType, ContextType, RequireFields<MutationDeleteReferenceValueArgs, 'id'>>;
  deleteRole?: Resolver<ResolversTypes['RolePayload'], ParentType, ContextType, RequireFields<MutationDeleteRoleArgs, 'id'>>;
  deleteRoleAssignment?: Resolver<ResolversTypes['RoleAssignmentPayload'], ParentType, ContextType, RequireFields<MutationDeleteRoleAssignmentArgs, 'id'>>;
  deleteRoleGrant?: Resolver<ResolversTypes['RoleGrantPayload'], ParentType, ContextType, RequireFields<MutationDeleteRoleGrantArgs, 'id'>>;
  deleteStage?: Resolver<ResolversTypes['StagePayload'], ParentType, ContextType, RequireFields<MutationDeleteStageArgs, 'id'>>;
  deleteTeam?: Resolver<ResolversTypes['TeamPayload'], ParentType, ContextType, RequireFields<MutationDeleteTeamArgs, 'id'>>;
  deleteUser?: Resolver<ResolversTypes['UserPayload'], ParentType, ContextType, RequireFields<MutationDeleteUserArgs, 'id'>>;
  moveOpportunity?: Resolver<ResolversTypes['OpportunityPayload'], ParentType, ContextType, RequireFields<MutationMoveOpportunityArgs, 'id' | 'stage'>>;
  purgeAccount?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationPurgeAccountArgs, 'id'>>;
  purgeActivity?: Resolver<ResolversTypes['ActivityPayload'], ParentType, ContextType, RequireFields<MutationPurgeActivityArgs, 'id'>>;
  purgeAffiliation?: Resolver<ResolversTypes['AffiliationPayload'], ParentType, ContextType, RequireFields<MutationPurgeAffiliationArgs, 'id'>>;
  purgeContact?: Resolver<ResolversTypes['ContactPayload'], ParentType, ContextType, RequireFields<MutationPurgeContactArgs, 'id'>>;
  purgeHotelReservation?: Resolver<ResolversTypes['HotelReservationPayload'], ParentType, ContextType, RequireFields<MutationPurgeHotelReservationArgs, 'id'>>;
  purgeHotelRoom?: Resolver<ResolversTypes['HotelRoomPayload'], ParentType, ContextType, RequireFields<MutationPurgeHotelRoomArgs, 'id'>>;
  purgeHotelRoomType?: Resolver<ResolversTypes['HotelRoomTypePayload'], ParentType, ContextType, RequireFields<MutationPurgeHotelRoomTypeArgs, 'id'>>;
  purgeOpportunity?: Resolver<ResolversTypes['OpportunityPayload'], ParentType, ContextType, RequireFields<MutationPurgeOpportunityArgs, 'id'>>;
  purgeOpportunityLine?: Resolver<ResolversTypes['OpportunityLinePayload'], ParentType, ContextType, RequireFields<MutationPurgeOpportunityLineArgs, 'id'>>;
  purgeOrgUnit?: Resolver<ResolversTypes['OrgUnitPayload'], ParentType, ContextType, RequireFields<MutationPurgeOrgUnitArgs, 'id'>>;
  purgePipeline?: Resolver<ResolversTypes['PipelinePayload'], ParentType, ContextType, RequireFields<MutationPurgePipelineArgs, 'id'>>;
  purgeProduct?: Resolver<ResolversTypes['ProductPayload'], ParentType, ContextType, RequireFields<MutationPurgeProductArgs, 'id'>>;
  purgeReferenceValue?: Resolver<ResolversTypes['ReferenceValuePayload'], ParentType, ContextType, RequireFields<MutationPurgeReferenceValueArgs, 'id'>>;
  purgeRole?: Resolver<ResolversTypes['RolePayload'], ParentType, ContextType, RequireFields<MutationPurgeRoleArgs, 'id'>>;
  purgeRoleAssignment?: Resolver<ResolversTypes['RoleAssignmentPayload'], ParentType, ContextType, RequireFields<MutationPurgeRoleAssignmentArgs, 'id'>>;
  purgeRoleGrant?: Resolver<ResolversTypes['RoleGrantPayload'], ParentType, ContextType, RequireFields<MutationPurgeRoleGrantArgs, 'id'>>;
  purgeStage?: Resolver<ResolversTypes['StagePayload'], ParentType, ContextType, RequireFields<MutationPurgeStageArgs, 'id'>>;
  purgeTeam?: Resolver<ResolversTypes['TeamPayload'], ParentType, ContextType, RequireFields<MutationPurgeTeamArgs, 'id'>>;
  purgeUser?: Resolver<ResolversTypes['UserPayload'], ParentType, ContextType, RequireFields<MutationPurgeUserArgs, 'id'>>;
  refreshSession?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationRefreshSessionArgs, 'refreshToken'>>;
  restoreAccount?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationRestoreAccountArgs, 'id'>>;
  restoreActivity?: Resolver<ResolversTypes['ActivityPayload'], ParentType, ContextType, RequireFields<MutationRestoreActivityArgs, 'id'>>;
  restoreAffiliation?: Resolver<ResolversTypes['AffiliationPayload'], ParentType, ContextType, RequireFields<MutationRestoreAffiliationArgs, 'id'>>;
  restoreContact?: Resolver<ResolversTypes['ContactPayload'], ParentType, ContextType, RequireFields<MutationRestoreContactArgs, 'id'>>;
  restoreHotelReservation?: Resolver<ResolversTypes['HotelReservationPayload'], ParentType, ContextType, RequireFields<MutationRestoreHotelReservationArgs, 'id'>>;
  restoreHotelRoom?: Resolver<ResolversTypes['HotelRoomPayload'], ParentType, ContextType, RequireFields<MutationRestoreHotelRoomArgs, 'id'>>;
  restoreHotelRoomType?: Resolver<ResolversTypes['HotelRoomTypePayload'], ParentType, ContextType, RequireFields<MutationRestoreHotelRoomTypeArgs, 'id'>>;
  restoreOpportunity?: Resolver<ResolversTypes['OpportunityPayload'], ParentType, ContextType, RequireFields<MutationRestoreOpportunityArgs, 'id'>>;
  restoreOpportunityLine?: Resolver<ResolversTypes['OpportunityLinePayload'], ParentType, ContextType, RequireFields<MutationRestoreOpportunityLineArgs, 'id'>>;
  restoreOrgUnit?: Resolver<ResolversTypes['OrgUnitPayload'], ParentType, ContextType, RequireFields<MutationRestoreOrgUnitArgs, 'id'>>;
  restorePipeline?: Resolver<ResolversTypes['PipelinePayload'], ParentType, ContextType, RequireFields<MutationRestorePipelineArgs, 'id'>>;
  restoreProduct?: Resolver<ResolversTypes['ProductPayload'], ParentType, ContextType, RequireFields<MutationRestoreProductArgs, 'id'>>;
  restoreReferenceValue?: Resolver<ResolversTypes['ReferenceValuePayload'], ParentType, ContextType, RequireFields<MutationRestoreReferenceValueArgs, 'id'>>;
  restoreRole?: Resolver<ResolversTypes['RolePayload'], ParentType, ContextType, RequireFields<MutationRestoreRoleArgs, 'id'>>;
  restoreRoleAssignment?: Resolver<ResolversTypes['RoleAssignmentPayload'], ParentType, ContextType, RequireFields<MutationRestoreRoleAssignmentArgs, 'id'>>;
  restoreRoleGrant?: Resolver<ResolversTypes['RoleGrantPayload'], ParentType, ContextType, RequireFields<MutationRestoreRoleGrantArgs, 'id'>>;
  restoreStage?: Resolver<ResolversTypes['StagePayload'], ParentType, ContextType, RequireFields<MutationRestoreStageArgs, 'id'>>;
  restoreTeam?: Resolver<ResolversTypes['TeamPayload'], ParentType, ContextType, RequireFields<MutationRestoreTeamArgs, 'id'>>;
  restoreUser?: Resolver<ResolversTypes['UserPayload'], ParentType, ContextType, RequireFields<MutationRestoreUserArgs, 'id'>>;
  setUserPassword?: Resolver<ResolversTypes['SetUserPasswordPayload'], ParentType, ContextType, RequireFields<MutationSetUserPasswordArgs, 'id' | 'password'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'email' | 'password'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType, RequireFields<MutationSignOutArgs, 'refreshToken'>>;
  updateAccount?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationUpdateAccountArgs, 'id' | 'input'>>;
  updateActivity?: Resolver<ResolversTypes['ActivityPayload'], ParentType, ContextType, RequireFields<MutationUpdateActivityArgs, 'id' | 'input'>>;
  updateAffiliation?: Resolver<ResolversTypes['AffiliationPayload'], ParentType, ContextType, RequireFields<MutationUpdateAffiliationArgs, 'id' | 'input'>>;
  updateContact?: Resolver<ResolversTypes['ContactPayload'], ParentType, ContextType, RequireFields<MutationUpdateContactArgs, 'id' | 'input'>>;
  updateHotelReservation?: Resolver<ResolversTypes['HotelReservationPayload'], ParentType, ContextType, RequireFields<MutationUpdateHotelReservationArgs, 'id' | 'input'>>;
  updateHotelRoom?: Resolver<ResolversTypes['HotelRoomPayload'], ParentType, ContextType, RequireFields<MutationUpdateHotelRoomArgs, 'id' | 'input'>>;
  updateHotelRoomType?: Resolver<ResolversTypes['HotelRoomTypePayload'], ParentType, ContextType, RequireFields<MutationUpdateHotelRoomTypeArgs, 'id' | 'input'>>;
  updateOpportunity?: Resolver<ResolversTypes['OpportunityPayload'], ParentType, ContextType, RequireFields<MutationUpdateOpportunityArgs, 'id' | 'input'>>;
  updateOpportunityLine?: Resolver<ResolversTypes['OpportunityLinePayload'], ParentType, ContextType, RequireFields<MutationUpdateOpportunityLineArgs, 'id' | 'input'>>;
  updateOrgUnit?: Resolver<ResolversTypes['OrgUnitPayload'], ParentType, ContextType, RequireFields<MutationUpdateOrgUnitArgs, 'id' | 'input'>>;
  updatePipeline?: Resolver<ResolversTypes['PipelinePayload'], ParentType, ContextType, RequireFields<MutationUpdatePipelineArgs, 'id' | 'input'>>;
  updateProduct?: Resolver<ResolversTypes['ProductPayload'], ParentType, ContextType, RequireFields<MutationUpdateProductArgs, 'id' | 'input'>>;
  updateReferenceValue?: Resolver<ResolversTypes['ReferenceValuePayload'], ParentType, ContextType, RequireFields<MutationUpdateReferenceValueArgs, 'id' | 'input'>>;
  updateRole?: Resolver<ResolversTypes['RolePayload'], ParentType, ContextType, RequireFields<MutationUpdateRoleArgs, 'id' | 'input'>>;
  updateRoleAssignment?: Resolver<ResolversTypes['RoleAssignmentPayload'], ParentType, ContextType, RequireFields<MutationUpdateRoleAssignmentArgs, 'id' | 'input'>>;
  updateRoleGrant?: Resolver<ResolversTypes['RoleGrantPayload'], ParentType, ContextType, RequireFields<MutationUpdateRoleGrantArgs, 'id' | 'input'>>;
  updateStage?: Resolver<ResolversTypes['StagePayload'], ParentType, ContextType, RequireFields<MutationUpdateStageArgs, 'id' | 'input'>>;
  updateTeam?: Resolver<ResolversTypes['TeamPayload'], ParentType, ContextType, RequireFields<MutationUpdateTeamArgs, 'id' | 'input'>>;
  updateUser?: Resolver<ResolversTypes['UserPayload'], ParentType, ContextType, RequireFields<MutationUpdateUserArgs, 'id' | 'input'>>;
  upsertAccounts?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationUpsertAccountsArgs, 'by' | 'input'>>;
  upsertActivities?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationUpsertActivitiesArgs, 'by' | 'input'>>;
  upsertAffiliations?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationUpsertAffiliationsArgs, 'by' | 'input'>>;
  upsertContacts?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationUpsertContactsArgs, 'by' | 'input'>>;
  upsertHotelReservations?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationUpsertHotelReservationsArgs, 'by' | 'input'>>;
  upsertHotelRoomTypes?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationUpsertHotelRoomTypesArgs, 'by' | 'input'>>;
  upsertHotelRooms?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationUpsertHotelRoomsArgs, 'by' | 'input'>>;
  upsertOpportunities?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationUpsertOpportunitiesArgs, 'by' | 'input'>>;
  upsertOpportunityLines?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationUpsertOpportunityLinesArgs, 'by' | 'input'>>;
  upsertOrgUnits?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationUpsertOrgUnitsArgs, 'by' | 'input'>>;
  upsertPipelines?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationUpsertPipelinesArgs, 'by' | 'input'>>;
  upsertProducts?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationUpsertProductsArgs, 'by' | 'input'>>;
  upsertReferenceValues?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationUpsertReferenceValuesArgs, 'by' | 'input'>>;
  upsertRoleAssignments?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationUpsertRoleAssignmentsArgs, 'by' | 'input'>>;
  upsertRoleGrants?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationUpsertRoleGrantsArgs, 'by' | 'input'>>;
  upsertRoles?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationUpsertRolesArgs, 'by' | 'input'>>;
  upsertStages?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationUpsertStagesArgs, 'by' | 'input'>>;
  upsertTeams?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationUpsertTeamsArgs, 'by' | 'input'>>;
  upsertUsers?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationUpsertUsersArgs, 'by' | 'input'>>;
};

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Account' | 'Activity' | 'Affiliation' | 'AuditEntry' | 'Contact' | 'HotelReservation' | 'HotelRoom' | 'HotelRoomType' | 'Opportunity' | 'OpportunityLine' | 'OrgUnit' | 'Pipeline' | 'Product' | 'ReferenceValue' | 'Role' | 'RoleAssignment' | 'RoleGrant' | 'SignInSession' | 'Stage' | 'StageChange' | 'Team' | 'User', ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotPermittedResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotPermitted'] = ResolversParentTypes['NotPermitted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpportunityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Opportunity'] = ResolversParentTypes['Opportunity']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, Partial<OpportunityActivitiesArgs>>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountFromLines?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closeDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forecastCategory?: Resolver<ResolversTypes['ForecastCategory'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['OpportunityLineConnection'], ParentType, ContextType, Partial<OpportunityLinesArgs>>;
  lossReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  pipeline?: Resolver<Maybe<ResolversTypes['Pipeline']>, ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  stageHistory?: Resolver<ResolversTypes['StageChangeConnection'], ParentType, ContextType, Partial<OpportunityStageHistoryArgs>>;
  status?: Resolver<ResolversTypes['StageKind'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weightedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  winReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpportunityConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityConnection'] = ResolversParentTypes['OpportunityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OpportunityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpportunityEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityEdge'] = ResolversParentTypes['OpportunityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>;
};

export type OpportunityGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityGroup'] = ResolversParentTypes['OpportunityGroup']> = {
  avg?: Resolver<ResolversTypes['OpportunityGroupAvg'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countDistinct?: Resolver<ResolversTypes['OpportunityGroupCountDistinct'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['OpportunityGroupKey'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['OpportunityGroupMax'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['OpportunityGroupMin'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['OpportunityGroupSum'], ParentType, ContextType>;
};

export type OpportunityGroupAvgResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityGroupAvg'] = ResolversParentTypes['OpportunityGroupAvg']> = {
  amount?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type OpportunityGroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityGroupConnection'] = ResolversParentTypes['OpportunityGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OpportunityGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OpportunityGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpportunityGroupCountDistinctResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityGroupCountDistinct'] = ResolversParentTypes['OpportunityGroupCountDistinct']> = {
  account?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amountFromLines?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  closeDate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  forecastCategory?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lossReason?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pipeline?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  winReason?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OpportunityGroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityGroupEdge'] = ResolversParentTypes['OpportunityGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OpportunityGroup'], ParentType, ContextType>;
};

export type OpportunityGroupKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityGroupKey'] = ResolversParentTypes['OpportunityGroupKey']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  amountFromLines?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  closeDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forecastCategory?: Resolver<Maybe<ResolversTypes['ForecastCategory']>, ParentType, ContextType>;
  lossReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  pipeline?: Resolver<Maybe<ResolversTypes['Pipeline']>, ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['StageKind']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  winReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OpportunityGroupMaxResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityGroupMax'] = ResolversParentTypes['OpportunityGroupMax']> = {
  amount?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
  closeDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OpportunityGroupMinResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityGroupMin'] = ResolversParentTypes['OpportunityGroupMin']> = {
  amount?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
  closeDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OpportunityGroupSumResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityGroupSum'] = ResolversParentTypes['OpportunityGroupSum']> = {
  amount?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
  weightedAmount?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
};

export type OpportunityLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityLine'] = ResolversParentTypes['OpportunityLine']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpportunityLineConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityLineConnection'] = ResolversParentTypes['OpportunityLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OpportunityLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OpportunityLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpportunityLineEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityLineEdge'] = ResolversParentTypes['OpportunityLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OpportunityLine'], ParentType, ContextType>;
};

export type OpportunityLineGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityLineGroup'] = ResolversParentTypes['OpportunityLineGroup']> = {
  avg?: Resolver<ResolversTypes['OpportunityLineGroupAvg'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countDistinct?: Resolver<ResolversTypes['OpportunityLineGroupCountDistinct'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['OpportunityLineGroupKey'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['OpportunityLineGroupMax'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['OpportunityLineGroupMin'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['OpportunityLineGroupSum'], ParentType, ContextType>;
};

export type OpportunityLineGroupAvgResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityLineGroupAvg'] = ResolversParentTypes['OpportunityLineGroupAvg']> = {
  amount?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
  discount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type OpportunityLineGroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityLineGroupConnection'] = ResolversParentTypes['OpportunityLineGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OpportunityLineGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OpportunityLineGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpportunityLineGroupCountDistinctResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityLineGroupCountDistinct'] = ResolversParentTypes['OpportunityLineGroupCountDistinct']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OpportunityLineGroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityLineGroupEdge'] = ResolversParentTypes['OpportunityLineGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OpportunityLineGroup'], ParentType, ContextType>;
};

export type OpportunityLineGroupKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityLineGroupKey'] = ResolversParentTypes['OpportunityLineGroupKey']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type OpportunityLineGroupMaxResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityLineGroupMax'] = ResolversParentTypes['OpportunityLineGroupMax']> = {
  amount?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
  discount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type OpportunityLineGroupMinResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityLineGroupMin'] = ResolversParentTypes['OpportunityLineGroupMin']> = {
  amount?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
  discount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type OpportunityLineGroupSumResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityLineGroupSum'] = ResolversParentTypes['OpportunityLineGroupSum']> = {
  amount?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type OpportunityLinePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityLinePayload'] = ResolversParentTypes['OpportunityLinePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  opportunityLine?: Resolver<Maybe<ResolversTypes['OpportunityLine']>, ParentType, ContextType>;
};

export type OpportunityPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityPayload'] = ResolversParentTypes['OpportunityPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
};

export type OrgUnitResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrgUnit'] = ResolversParentTypes['OrgUnit']> = {
  children?: Resolver<ResolversTypes['OrgUnitConnection'], ParentType, ContextType, Partial<OrgUnitChildrenArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, Partial<OrgUnitTeamsArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, Partial<OrgUnitUsersArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrgUnitConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrgUnitConnection'] = ResolversParentTypes['OrgUnitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrgUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrgUnitEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrgUnitEdge'] = ResolversParentTypes['OrgUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
};

export type OrgUnitGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrgUnitGroup'] = ResolversParentTypes['OrgUnitGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countDistinct?: Resolver<ResolversTypes['OrgUnitGroupCountDistinct'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['OrgUnitGroupKey'], ParentType, ContextType>;
};

export type OrgUnitGroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrgUnitGroupConnection'] = ResolversParentTypes['OrgUnitGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrgUnitGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrgUnitGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrgUnitGroupCountDistinctResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrgUnitGroupCountDistinct'] = ResolversParentTypes['OrgUnitGroupCountDistinct']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrgUnitGroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrgUnitGroupEdge'] = ResolversParentTypes['OrgUnitGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrgUnitGroup'], ParentType, ContextType>;
};

export type OrgUnitGroupKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrgUnitGroupKey'] = ResolversParentTypes['OrgUnitGroupKey']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type OrgUnitPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrgUnitPayload'] = ResolversParentTypes['OrgUnitPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  orgUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PermissionGrantResolvers<ContextType = any, ParentType extends ResolversParentTypes['PermissionGrant'] = ResolversParentTypes['PermissionGrant']> = {
  permission?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['AccessScope'], ParentType, ContextType>;
};

export type PermissionMetadataResolvers<ContextType = any, ParentType extends ResolversParentTypes['PermissionMetadata'] = ResolversParentTypes['PermissionMetadata']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PipelineResolvers<ContextType = any, ParentType extends ResolversParentTypes['Pipeline'] = ResolversParentTypes['Pipeline']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stages?: Resolver<ResolversTypes['StageConnection'], ParentType, ContextType, Partial<PipelineStagesArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PipelineConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PipelineConnection'] = ResolversParentTypes['PipelineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PipelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Pipeline']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PipelineEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PipelineEdge'] = ResolversParentTypes['PipelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pipeline'], ParentType, ContextType>;
};

export type PipelineGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['PipelineGroup'] = ResolversParentTypes['PipelineGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countDistinct?: Resolver<ResolversTypes['PipelineGroupCountDistinct'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['PipelineGroupKey'], ParentType, ContextType>;
};

export type PipelineGroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PipelineGroupConnection'] = ResolversParentTypes['PipelineGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PipelineGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PipelineGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PipelineGroupCountDistinctResolvers<ContextType = any, ParentType extends ResolversParentTypes['PipelineGroupCountDistinct'] = ResolversParentTypes['PipelineGroupCountDistinct']> = {
  active?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isDefault?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PipelineGroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PipelineGroupEdge'] = ResolversParentTypes['PipelineGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PipelineGroup'], ParentType, ContextType>;
};

export type PipelineGroupKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['PipelineGroupKey'] = ResolversParentTypes['PipelineGroupKey']> = {
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDefault?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type PipelinePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['PipelinePayload'] = ResolversParentTypes['PipelinePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  pipeline?: Resolver<Maybe<ResolversTypes['Pipeline']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = any, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductGroup'] = ResolversParentTypes['ProductGroup']> = {
  avg?: Resolver<ResolversTypes['ProductGroupAvg'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countDistinct?: Resolver<ResolversTypes['ProductGroupCountDistinct'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ProductGroupKey'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['ProductGroupMax'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['ProductGroupMin'], ParentType, ContextType>;
};

export type ProductGroupAvgResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductGroupAvg'] = ResolversParentTypes['ProductGroupAvg']> = {
  listPrice?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
};

export type ProductGroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductGroupConnection'] = ResolversParentTypes['ProductGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProductGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductGroupCountDistinctResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductGroupCountDistinct'] = ResolversParentTypes['ProductGroupCountDistinct']> = {
  active?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unitOfMeasure?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProductGroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductGroupEdge'] = ResolversParentTypes['ProductGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductGroup'], ParentType, ContextType>;
};

export type ProductGroupKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductGroupKey'] = ResolversParentTypes['ProductGroupKey']> = {
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitOfMeasure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ProductGroupMaxResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductGroupMax'] = ResolversParentTypes['ProductGroupMax']> = {
  listPrice?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
};

export type ProductGroupMinResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductGroupMin'] = ResolversParentTypes['ProductGroupMin']> = {
  listPrice?: Resolver<Maybe<ResolversTypes['MoneyAggregate']>, ParentType, ContextType>;
};

export type ProductPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductPayload'] = ResolversParentTypes['ProductPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryAccountArgs, 'id'>>;
  accountGroups?: Resolver<ResolversTypes['AccountGroupConnection'], ParentType, ContextType, RequireFields<QueryAccountGroupsArgs, 'groupBy'>>;
  accounts?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, Partial<QueryAccountsArgs>>;
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, Partial<QueryActivitiesArgs>>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<QueryActivityArgs, 'id'>>;
  activityGroups?: Resolver<ResolversTypes['ActivityGroupConnection'], ParentType, ContextType, RequireFields<QueryActivityGroupsArgs, 'groupBy'>>;
  affiliation?: Resolver<Maybe<ResolversTypes['Affiliation']>, ParentType, ContextType, RequireFields<QueryAffiliationArgs, 'id'>>;
  affiliationGroups?: Resolver<ResolversTypes['AffiliationGroupConnection'], ParentType, ContextType, RequireFields<QueryAffiliationGroupsArgs, 'groupBy'>>;
  affiliations?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, Partial<QueryAffiliationsArgs>>;
  auditEntries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, Partial<QueryAuditEntriesArgs>>;
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType, RequireFields<QueryAuditEntryArgs, 'id'>>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType, RequireFields<QueryContactArgs, 'id'>>;
  contactGroups?: Resolver<ResolversTypes['ContactGroupConnection'], ParentType, ContextType, RequireFields<QueryContactGroupsArgs, 'groupBy'>>;
  contacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, Partial<QueryContactsArgs>>;
  hotelAvailability?: Resolver<Array<ResolversTypes['HotelAvailability']>, ParentType, ContextType, RequireFields<QueryHotelAvailabilityArgs, 'arrival' | 'departure'>>;
  hotelReservation?: Resolver<Maybe<ResolversTypes['HotelReservation']>, ParentType, ContextType, RequireFields<QueryHotelReservationArgs, 'id'>>;
  hotelReservationGroups?: Resolver<ResolversTypes['HotelReservationGroupConnection'], ParentType, ContextType, RequireFields<QueryHotelReservationGroupsArgs, 'groupBy'>>;
  hotelReservations?: Resolver<ResolversTypes['HotelReservationConnection'], ParentType, ContextType, Partial<QueryHotelReservationsArgs>>;
  hotelRoom?: Resolver<Maybe<ResolversTypes['HotelRoom']>, ParentType, ContextType, RequireFields<QueryHotelRoomArgs, 'id'>>;
  hotelRoomGroups?: Resolver<ResolversTypes['HotelRoomGroupConnection'], ParentType, ContextType, RequireFields<QueryHotelRoomGroupsArgs, 'groupBy'>>;
  hotelRoomType?: Resolver<Maybe<ResolversTypes['HotelRoomType']>, ParentType, ContextType, RequireFields<QueryHotelRoomTypeArgs, 'id'>>;
  hotelRoomTypeGroups?: Resolver<ResolversTypes['HotelRoomTypeGroupConnection'], ParentType, ContextType, RequireFields<QueryHotelRoomTypeGroupsArgs, 'groupBy'>>;
  hotelRoomTypes?: Resolver<ResolversTypes['HotelRoomTypeConnection'], ParentType, ContextType, Partial<QueryHotelRoomTypesArgs>>;
  hotelRooms?: Resolver<ResolversTypes['HotelRoomConnection'], ParentType, ContextType, Partial<QueryHotelRoomsArgs>>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['Metadata'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  opportunities?: Resolver<ResolversTypes['OpportunityConnection'], ParentType, ContextType, Partial<QueryOpportunitiesArgs>>;
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType, RequireFields<QueryOpportunityArgs, 'id'>>;
  opportunityGroups?: Resolver<ResolversTypes['OpportunityGroupConnection'], ParentType, ContextType, RequireFields<QueryOpportunityGroupsArgs, 'groupBy'>>;
  opportunityLine?: Resolver<Maybe<ResolversTypes['OpportunityLine']>, ParentType, ContextType, RequireFields<QueryOpportunityLineArgs, 'id'>>;
  opportunityLineGroups?: Resolver<ResolversTypes['OpportunityLineGroupConnection'], ParentType, ContextType, RequireFields<QueryOpportunityLineGroupsArgs, 'groupBy'>>;
  opportunityLines?: Resolver<ResolversTypes['OpportunityLineConnection'], ParentType, ContextType, Partial<QueryOpportunityLinesArgs>>;
  orgUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType, RequireFields<QueryOrgUnitArgs, 'id'>>;
  orgUnitGroups?: Resolver<ResolversTypes['OrgUnitGroupConnection'], ParentType, ContextType, RequireFields<QueryOrgUnitGroupsArgs, 'groupBy'>>;
  orgUnits?: Resolver<ResolversTypes['OrgUnitConnection'], ParentType, ContextType, Partial<QueryOrgUnitsArgs>>;
  pipeline?: Resolver<Maybe<ResolversTypes['Pipeline']>, ParentType, ContextType, RequireFields<QueryPipelineArgs, 'id'>>;
  pipelineGroups?: Resolver<ResolversTypes['PipelineGroupConnection'], ParentType, ContextType, RequireFields<QueryPipelineGroupsArgs, 'groupBy'>>;
  pipelines?: Resolver<ResolversTypes['PipelineConnection'], ParentType, ContextType, Partial<QueryPipelinesArgs>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  productGroups?: Resolver<ResolversTypes['ProductGroupConnection'], ParentType, ContextType, RequireFields<QueryProductGroupsArgs, 'groupBy'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<QueryProductsArgs>>;
  referenceValue?: Resolver<Maybe<ResolversTypes['ReferenceValue']>, ParentType, ContextType, RequireFields<QueryReferenceValueArgs, 'id'>>;
  referenceValueGroups?: Resolver<ResolversTypes['ReferenceValueGroupConnection'], ParentType, ContextType, RequireFields<QueryReferenceValueGroupsArgs, 'groupBy'>>;
  referenceValues?: Resolver<ResolversTypes['ReferenceValueConnection'], ParentType, ContextType, Partial<QueryReferenceValuesArgs>>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType, RequireFields<QueryRoleArgs, 'id'>>;
  roleAssignment?: Resolver<Maybe<ResolversTypes['RoleAssignment']>, ParentType, ContextType, RequireFields<QueryRoleAssignmentArgs, 'id'>>;
  roleAssignmentGroups?: Resolver<ResolversTypes['RoleAssignmentGroupConnection'], ParentType, ContextType, RequireFields<QueryRoleAssignmentGroupsArgs, 'groupBy'>>;
  roleAssignments?: Resolver<ResolversTypes['RoleAssignmentConnection'], ParentType, ContextType, Partial<QueryRoleAssignmentsArgs>>;
  roleGrant?: Resolver<Maybe<ResolversTypes['RoleGrant']>, ParentType, ContextType, RequireFields<QueryRoleGrantArgs, 'id'>>;
  roleGrantGroups?: Resolver<ResolversTypes['RoleGrantGroupConnection'], ParentType, ContextType, RequireFields<QueryRoleGrantGroupsArgs, 'groupBy'>>;
  roleGrants?: Resolver<ResolversTypes['RoleGrantConnection'], ParentType, ContextType, Partial<QueryRoleGrantsArgs>>;
  roleGroups?: Resolver<ResolversTypes['RoleGroupConnection'], ParentType, ContextType, RequireFields<QueryRoleGroupsArgs, 'groupBy'>>;
  roles?: Resolver<ResolversTypes['RoleConnection'], ParentType, ContextType, Partial<QueryRolesArgs>>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType, RequireFields<QueryStageArgs, 'id'>>;
  stageChange?: Resolver<Maybe<ResolversTypes['StageChange']>, ParentType, ContextType, RequireFields<QueryStageChangeArgs, 'id'>>;
  stageChangeGroups?: Resolver<ResolversTypes['StageChangeGroupConnection'], ParentType, ContextType, RequireFields<QueryStageChangeGroupsArgs, 'groupBy'>>;
  stageChanges?: Resolver<ResolversTypes['StageChangeConnection'], ParentType, ContextType, Partial<QueryStageChangesArgs>>;
  stageGroups?: Resolver<ResolversTypes['StageGroupConnection'], ParentType, ContextType, RequireFields<QueryStageGroupsArgs, 'groupBy'>>;
  stages?: Resolver<ResolversTypes['StageConnection'], ParentType, ContextType, Partial<QueryStagesArgs>>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<QueryTeamArgs, 'id'>>;
  teamGroups?: Resolver<ResolversTypes['TeamGroupConnection'], ParentType, ContextType, RequireFields<QueryTeamGroupsArgs, 'groupBy'>>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, Partial<QueryTeamsArgs>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  userGroups?: Resolver<ResolversTypes['UserGroupConnection'], ParentType, ContextType, RequireFields<QueryUserGroupsArgs, 'groupBy'>>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, Partial<QueryUsersArgs>>;
};

export type RecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['Record'] = ResolversParentTypes['Record']> = {
  __resolveType: TypeResolveFn<'Account' | 'Activity' | 'Affiliation' | 'AuditEntry' | 'Contact' | 'HotelReservation' | 'HotelRoom' | 'HotelRoomType' | 'Opportunity' | 'OpportunityLine' | 'OrgUnit' | 'Pipeline' | 'Product' | 'ReferenceValue' | 'Role' | 'RoleAssignment' | 'RoleGrant' | 'SignInSession' | 'Stage' | 'StageChange' | 'Team' | 'User', ParentType, ContextType>;
};

export type ReferenceValueResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferenceValue'] = ResolversParentTypes['ReferenceValue']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vocabulary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferenceValueConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferenceValueConnection'] = ResolversParentTypes['ReferenceValueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReferenceValueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReferenceValue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferenceValueEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferenceValueEdge'] = ResolversParentTypes['ReferenceValueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReferenceValue'], ParentType, ContextType>;
};

export type ReferenceValueGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferenceValueGroup'] = ResolversParentTypes['ReferenceValueGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countDistinct?: Resolver<ResolversTypes['ReferenceValueGroupCountDistinct'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ReferenceValueGroupKey'], ParentType, ContextType>;
};

export type ReferenceValueGroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferenceValueGroupConnection'] = ResolversParentTypes['ReferenceValueGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReferenceValueGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReferenceValueGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferenceValueGroupCountDistinctResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferenceValueGroupCountDistinct'] = ResolversParentTypes['ReferenceValueGroupCountDistinct']> = {
  active?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  labelEn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  labelZh?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vocabulary?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReferenceValueGroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferenceValueGroupEdge'] = ResolversParentTypes['ReferenceValueGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReferenceValueGroup'], ParentType, ContextType>;
};

export type ReferenceValueGroupKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferenceValueGroupKey'] = ResolversParentTypes['ReferenceValueGroupKey']> = {
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labelEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labelZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  vocabulary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReferenceValuePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferenceValuePayload'] = ResolversParentTypes['ReferenceValuePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  referenceValue?: Resolver<Maybe<ResolversTypes['ReferenceValue']>, ParentType, ContextType>;
};

export type RoleResolvers<ContextType = any, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  assignments?: Resolver<ResolversTypes['RoleAssignmentConnection'], ParentType, ContextType, Partial<RoleAssignmentsArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grants?: Resolver<ResolversTypes['RoleGrantConnection'], ParentType, ContextType, Partial<RoleGrantsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleAssignmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleAssignment'] = ResolversParentTypes['RoleAssignment']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleAssignmentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleAssignmentConnection'] = ResolversParentTypes['RoleAssignmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoleAssignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RoleAssignment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleAssignmentEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleAssignmentEdge'] = ResolversParentTypes['RoleAssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoleAssignment'], ParentType, ContextType>;
};

export type RoleAssignmentGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleAssignmentGroup'] = ResolversParentTypes['RoleAssignmentGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countDistinct?: Resolver<ResolversTypes['RoleAssignmentGroupCountDistinct'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['RoleAssignmentGroupKey'], ParentType, ContextType>;
};

export type RoleAssignmentGroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleAssignmentGroupConnection'] = ResolversParentTypes['RoleAssignmentGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoleAssignmentGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RoleAssignmentGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleAssignmentGroupCountDistinctResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleAssignmentGroupCountDistinct'] = ResolversParentTypes['RoleAssignmentGroupCountDistinct']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RoleAssignmentGroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleAssignmentGroupEdge'] = ResolversParentTypes['RoleAssignmentGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoleAssignmentGroup'], ParentType, ContextType>;
};

export type RoleAssignmentGroupKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleAssignmentGroupKey'] = ResolversParentTypes['RoleAssignmentGroupKey']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type RoleAssignmentPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleAssignmentPayload'] = ResolversParentTypes['RoleAssignmentPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  roleAssignment?: Resolver<Maybe<ResolversTypes['RoleAssignment']>, ParentType, ContextType>;
};

export type RoleConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleConnection'] = ResolversParentTypes['RoleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleEdge'] = ResolversParentTypes['RoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type RoleGrantResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleGrant'] = ResolversParentTypes['RoleGrant']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permission?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['AccessScope'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleGrantConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleGrantConnection'] = ResolversParentTypes['RoleGrantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoleGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleGrantEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleGrantEdge'] = ResolversParentTypes['RoleGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoleGrant'], ParentType, ContextType>;
};

export type RoleGrantGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleGrantGroup'] = ResolversParentTypes['RoleGrantGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countDistinct?: Resolver<ResolversTypes['RoleGrantGroupCountDistinct'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['RoleGrantGroupKey'], ParentType, ContextType>;
};

export type RoleGrantGroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleGrantGroupConnection'] = ResolversParentTypes['RoleGrantGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoleGrantGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RoleGrantGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleGrantGroupCountDistinctResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleGrantGroupCountDistinct'] = ResolversParentTypes['RoleGrantGroupCountDistinct']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  permission?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RoleGrantGroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleGrantGroupEdge'] = ResolversParentTypes['RoleGrantGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoleGrantGroup'], ParentType, ContextType>;
};

export type RoleGrantGroupKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleGrantGroupKey'] = ResolversParentTypes['RoleGrantGroupKey']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permission?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['AccessScope']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type RoleGrantPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleGrantPayload'] = ResolversParentTypes['RoleGrantPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  roleGrant?: Resolver<Maybe<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
};

export type RoleGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleGroup'] = ResolversParentTypes['RoleGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countDistinct?: Resolver<ResolversTypes['RoleGroupCountDistinct'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['RoleGroupKey'], ParentType, ContextType>;
};

export type RoleGroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleGroupConnection'] = ResolversParentTypes['RoleGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoleGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RoleGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleGroupCountDistinctResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleGroupCountDistinct'] = ResolversParentTypes['RoleGroupCountDistinct']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RoleGroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleGroupEdge'] = ResolversParentTypes['RoleGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoleGroup'], ParentType, ContextType>;
};

export type RoleGroupKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleGroupKey'] = ResolversParentTypes['RoleGroupKey']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type RolePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RolePayload'] = ResolversParentTypes['RolePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type SetUserPasswordPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SetUserPasswordPayload'] = ResolversParentTypes['SetUserPasswordPayload']> = {
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  accessToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refreshToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type SignInSessionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignInSession'] = ResolversParentTypes['SignInSession']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SlotMetadataResolvers<ContextType = any, ParentType extends ResolversParentTypes['SlotMetadata'] = ResolversParentTypes['SlotMetadata']> = {
  fields?: Resolver<Array<ResolversTypes['FieldMetadata']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plugin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StageResolvers<ContextType = any, ParentType extends ResolversParentTypes['Stage'] = ResolversParentTypes['Stage']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guidance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StageKind'], ParentType, ContextType>;
  maximumDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pipeline?: Resolver<Maybe<ResolversTypes['Pipeline']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requiresReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StageChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['StageChange'] = ResolversParentTypes['StageChange']> = {
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromStage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  toStage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StageChangeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['StageChangeConnection'] = ResolversParentTypes['StageChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StageChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StageChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StageChangeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['StageChangeEdge'] = ResolversParentTypes['StageChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StageChange'], ParentType, ContextType>;
};

export type StageChangeGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['StageChangeGroup'] = ResolversParentTypes['StageChangeGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countDistinct?: Resolver<ResolversTypes['StageChangeGroupCountDistinct'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['StageChangeGroupKey'], ParentType, ContextType>;
};

export type StageChangeGroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['StageChangeGroupConnection'] = ResolversParentTypes['StageChangeGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StageChangeGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StageChangeGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StageChangeGroupCountDistinctResolvers<ContextType = any, ParentType extends ResolversParentTypes['StageChangeGroupCountDistinct'] = ResolversParentTypes['StageChangeGroupCountDistinct']> = {
  actor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fromStage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  toStage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StageChangeGroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['StageChangeGroupEdge'] = ResolversParentTypes['StageChangeGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StageChangeGroup'], ParentType, ContextType>;
};

export type StageChangeGroupKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['StageChangeGroupKey'] = ResolversParentTypes['StageChangeGroupKey']> = {
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromStage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  toStage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type StageConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['StageConnection'] = ResolversParentTypes['StageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Stage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StageEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['StageEdge'] = ResolversParentTypes['StageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
};

export type StageGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['StageGroup'] = ResolversParentTypes['StageGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countDistinct?: Resolver<ResolversTypes['StageGroupCountDistinct'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['StageGroupKey'], ParentType, ContextType>;
};

export type StageGroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['StageGroupConnection'] = ResolversParentTypes['StageGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StageGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StageGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StageGroupCountDistinctResolvers<ContextType = any, ParentType extends ResolversParentTypes['StageGroupCountDistinct'] = ResolversParentTypes['StageGroupCountDistinct']> = {
  code?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximumDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pipeline?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requiresReason?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StageGroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['StageGroupEdge'] = ResolversParentTypes['StageGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StageGroup'], ParentType, ContextType>;
};

export type StageGroupKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['StageGroupKey'] = ResolversParentTypes['StageGroupKey']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['StageKind']>, ParentType, ContextType>;
  maximumDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pipeline?: Resolver<Maybe<ResolversTypes['Pipeline']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requiresReason?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type StagePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['StagePayload'] = ResolversParentTypes['StagePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
};

export type TeamResolvers<ContextType = any, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, Partial<TeamMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TeamConnection'] = ResolversParentTypes['TeamConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TeamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Team']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TeamEdge'] = ResolversParentTypes['TeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
};

export type TeamGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['TeamGroup'] = ResolversParentTypes['TeamGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countDistinct?: Resolver<ResolversTypes['TeamGroupCountDistinct'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['TeamGroupKey'], ParentType, ContextType>;
};

export type TeamGroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TeamGroupConnection'] = ResolversParentTypes['TeamGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TeamGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TeamGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamGroupCountDistinctResolvers<ContextType = any, ParentType extends ResolversParentTypes['TeamGroupCountDistinct'] = ResolversParentTypes['TeamGroupCountDistinct']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TeamGroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TeamGroupEdge'] = ResolversParentTypes['TeamGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TeamGroup'], ParentType, ContextType>;
};

export type TeamGroupKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['TeamGroupKey'] = ResolversParentTypes['TeamGroupKey']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type TeamPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TeamPayload'] = ResolversParentTypes['TeamPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = any, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employeeNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['UserLanguage']>, ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, Partial<UserReportsArgs>>;
  roleAssignments?: Resolver<ResolversTypes['RoleAssignmentConnection'], ParentType, ContextType, Partial<UserRoleAssignmentsArgs>>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = any, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'DuplicateFound' | 'LimitExceeded' | 'NotFound' | 'NotPermitted' | 'ValidationError' | 'VersionConflict' | 'Vetoed', ParentType, ContextType>;
};

export type UserGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['UserGroup'] = ResolversParentTypes['UserGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countDistinct?: Resolver<ResolversTypes['UserGroupCountDistinct'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['UserGroupKey'], ParentType, ContextType>;
};

export type UserGroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['UserGroupConnection'] = ResolversParentTypes['UserGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['UserGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserGroupCountDistinctResolvers<ContextType = any, ParentType extends ResolversParentTypes['UserGroupCountDistinct'] = ResolversParentTypes['UserGroupCountDistinct']> = {
  active?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  employeeNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserGroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['UserGroupEdge'] = ResolversParentTypes['UserGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UserGroup'], ParentType, ContextType>;
};

export type UserGroupKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['UserGroupKey'] = ResolversParentTypes['UserGroupKey']> = {
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employeeNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['UserLanguage']>, ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UserPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['UserPayload'] = ResolversParentTypes['UserPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ValidationErrorResolvers<ContextType = any, ParentType extends ResolversParentTypes['ValidationError'] = ResolversParentTypes['ValidationError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValueMetadataResolvers<ContextType = any, ParentType extends ResolversParentTypes['ValueMetadata'] = ResolversParentTypes['ValueMetadata']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = any, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['Record']>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VetoedResolvers<ContextType = any, ParentType extends ResolversParentTypes['Vetoed'] = ResolversParentTypes['Vetoed']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Account?: AccountResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  AccountGroup?: AccountGroupResolvers<ContextType>;
  AccountGroupAvg?: AccountGroupAvgResolvers<ContextType>;
  AccountGroupConnection?: AccountGroupConnectionResolvers<ContextType>;
  AccountGroupCountDistinct?: AccountGroupCountDistinctResolvers<ContextType>;
  AccountGroupEdge?: AccountGroupEdgeResolvers<ContextType>;
  AccountGroupKey?: AccountGroupKeyResolvers<ContextType>;
  AccountGroupMax?: AccountGroupMaxResolvers<ContextType>;
  AccountGroupMin?: AccountGroupMinResolvers<ContextType>;
  AccountGroupSum?: AccountGroupSumResolvers<ContextType>;
  AccountPayload?: AccountPayloadResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  ActivityGroup?: ActivityGroupResolvers<ContextType>;
  ActivityGroupConnection?: ActivityGroupConnectionResolvers<ContextType>;
  ActivityGroupCountDistinct?: ActivityGroupCountDistinctResolvers<ContextType>;
  ActivityGroupEdge?: ActivityGroupEdgeResolvers<ContextType>;
  ActivityGroupKey?: ActivityGroupKeyResolvers<ContextType>;
  ActivityPayload?: ActivityPayloadResolvers<ContextType>;
  Affiliation?: AffiliationResolvers<ContextType>;
  AffiliationConnection?: AffiliationConnectionResolvers<ContextType>;
  AffiliationEdge?: AffiliationEdgeResolvers<ContextType>;
  AffiliationGroup?: AffiliationGroupResolvers<ContextType>;
  AffiliationGroupConnection?: AffiliationGroupConnectionResolvers<ContextType>;
  AffiliationGroupCountDistinct?: AffiliationGroupCountDistinctResolvers<ContextType>;
  AffiliationGroupEdge?: AffiliationGroupEdgeResolvers<ContextType>;
  AffiliationGroupKey?: AffiliationGroupKeyResolvers<ContextType>;
  AffiliationPayload?: AffiliationPayloadResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  BulkPayload?: BulkPayloadResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactConnection?: ContactConnectionResolvers<ContextType>;
  ContactEdge?: ContactEdgeResolvers<ContextType>;
  ContactGroup?: ContactGroupResolvers<ContextType>;
  ContactGroupConnection?: ContactGroupConnectionResolvers<ContextType>;
  ContactGroupCountDistinct?: ContactGroupCountDistinctResolvers<ContextType>;
  ContactGroupEdge?: ContactGroupEdgeResolvers<ContextType>;
  ContactGroupKey?: ContactGroupKeyResolvers<ContextType>;
  ContactHotelSlot?: ContactHotelSlotResolvers<ContextType>;
  ContactHotelSlotGroupKey?: ContactHotelSlotGroupKeyResolvers<ContextType>;
  ContactPayload?: ContactPayloadResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DuplicateFound?: DuplicateFoundResolvers<ContextType>;
  EntityMetadata?: EntityMetadataResolvers<ContextType>;
  FieldMetadata?: FieldMetadataResolvers<ContextType>;
  HotelAvailability?: HotelAvailabilityResolvers<ContextType>;
  HotelReservation?: HotelReservationResolvers<ContextType>;
  HotelReservationConnection?: HotelReservationConnectionResolvers<ContextType>;
  HotelReservationEdge?: HotelReservationEdgeResolvers<ContextType>;
  HotelReservationGroup?: HotelReservationGroupResolvers<ContextType>;
  HotelReservationGroupAvg?: HotelReservationGroupAvgResolvers<ContextType>;
  HotelReservationGroupConnection?: HotelReservationGroupConnectionResolvers<ContextType>;
  HotelReservationGroupCountDistinct?: HotelReservationGroupCountDistinctResolvers<ContextType>;
  HotelReservationGroupEdge?: HotelReservationGroupEdgeResolvers<ContextType>;
  HotelReservationGroupKey?: HotelReservationGroupKeyResolvers<ContextType>;
  HotelReservationGroupMax?: HotelReservationGroupMaxResolvers<ContextType>;
  HotelReservationGroupMin?: HotelReservationGroupMinResolvers<ContextType>;
  HotelReservationGroupSum?: HotelReservationGroupSumResolvers<ContextType>;
  HotelReservationPayload?: HotelReservationPayloadResolvers<ContextType>;
  HotelRoom?: HotelRoomResolvers<ContextType>;
  HotelRoomConnection?: HotelRoomConnectionResolvers<ContextType>;
  HotelRoomEdge?: HotelRoomEdgeResolvers<ContextType>;
  HotelRoomGroup?: HotelRoomGroupResolvers<ContextType>;
  HotelRoomGroupConnection?: HotelRoomGroupConnectionResolvers<ContextType>;
  HotelRoomGroupCountDistinct?: HotelRoomGroupCountDistinctResolvers<ContextType>;
  HotelRoomGroupEdge?: HotelRoomGroupEdgeResolvers<ContextType>;
  HotelRoomGroupKey?: HotelRoomGroupKeyResolvers<ContextType>;
  HotelRoomPayload?: HotelRoomPayloadResolvers<ContextType>;
  HotelRoomType?: HotelRoomTypeResolvers<ContextType>;
  HotelRoomTypeConnection?: HotelRoomTypeConnectionResolvers<ContextType>;
  HotelRoomTypeEdge?: HotelRoomTypeEdgeResolvers<ContextType>;
  HotelRoomTypeGroup?: HotelRoomTypeGroupResolvers<ContextType>;
  HotelRoomTypeGroupAvg?: HotelRoomTypeGroupAvgResolvers<ContextType>;
  HotelRoomTypeGroupConnection?: HotelRoomTypeGroupConnectionResolvers<ContextType>;
  HotelRoomTypeGroupCountDistinct?: HotelRoomTypeGroupCountDistinctResolvers<ContextType>;
  HotelRoomTypeGroupEdge?: HotelRoomTypeGroupEdgeResolvers<ContextType>;
  HotelRoomTypeGroupKey?: HotelRoomTypeGroupKeyResolvers<ContextType>;
  HotelRoomTypeGroupMax?: HotelRoomTypeGroupMaxResolvers<ContextType>;
  HotelRoomTypeGroupMin?: HotelRoomTypeGroupMinResolvers<ContextType>;
  HotelRoomTypePayload?: HotelRoomTypePayloadResolvers<ContextType>;
  LimitExceeded?: LimitExceededResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Metadata?: MetadataResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoneyAggregate?: MoneyAggregateResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotPermitted?: NotPermittedResolvers<ContextType>;
  Opportunity?: OpportunityResolvers<ContextType>;
  OpportunityConnection?: OpportunityConnectionResolvers<ContextType>;
  OpportunityEdge?: OpportunityEdgeResolvers<ContextType>;
  OpportunityGroup?: OpportunityGroupResolvers<ContextType>;
  OpportunityGroupAvg?: OpportunityGroupAvgResolvers<ContextType>;
  OpportunityGroupConnection?: OpportunityGroupConnectionResolvers<ContextType>;
  OpportunityGroupCountDistinct?: OpportunityGroupCountDistinctResolvers<ContextType>;
  OpportunityGroupEdge?: OpportunityGroupEdgeResolvers<ContextType>;
  OpportunityGroupKey?: OpportunityGroupKeyResolvers<ContextType>;
  OpportunityGroupMax?: OpportunityGroupMaxResolvers<ContextType>;
  OpportunityGroupMin?: OpportunityGroupMinResolvers<ContextType>;
  OpportunityGroupSum?: OpportunityGroupSumResolvers<ContextType>;
  OpportunityLine?: OpportunityLineResolvers<ContextType>;
  OpportunityLineConnection?: OpportunityLineConnectionResolvers<ContextType>;
  OpportunityLineEdge?: OpportunityLineEdgeResolvers<ContextType>;
  OpportunityLineGroup?: OpportunityLineGroupResolvers<ContextType>;
  OpportunityLineGroupAvg?: OpportunityLineGroupAvgResolvers<ContextType>;
  OpportunityLineGroupConnection?: OpportunityLineGroupConnectionResolvers<ContextType>;
  OpportunityLineGroupCountDistinct?: OpportunityLineGroupCountDistinctResolvers<ContextType>;
  OpportunityLineGroupEdge?: OpportunityLineGroupEdgeResolvers<ContextType>;
  OpportunityLineGroupKey?: OpportunityLineGroupKeyResolvers<ContextType>;
  OpportunityLineGroupMax?: OpportunityLineGroupMaxResolvers<ContextType>;
  OpportunityLineGroupMin?: OpportunityLineGroupMinResolvers<ContextType>;
  OpportunityLineGroupSum?: OpportunityLineGroupSumResolvers<ContextType>;
  OpportunityLinePayload?: OpportunityLinePayloadResolvers<ContextType>;
  OpportunityPayload?: OpportunityPayloadResolvers<ContextType>;
  OrgUnit?: OrgUnitResolvers<ContextType>;
  OrgUnitConnection?: OrgUnitConnectionResolvers<ContextType>;
  OrgUnitEdge?: OrgUnitEdgeResolvers<ContextType>;
  OrgUnitGroup?: OrgUnitGroupResolvers<ContextType>;
  OrgUnitGroupConnection?: OrgUnitGroupConnectionResolvers<ContextType>;
  OrgUnitGroupCountDistinct?: OrgUnitGroupCountDistinctResolvers<ContextType>;
  OrgUnitGroupEdge?: OrgUnitGroupEdgeResolvers<ContextType>;
  OrgUnitGroupKey?: OrgUnitGroupKeyResolvers<ContextType>;
  OrgUnitPayload?: OrgUnitPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PermissionGrant?: PermissionGrantResolvers<ContextType>;
  PermissionMetadata?: PermissionMetadataResolvers<ContextType>;
  Pipeline?: PipelineResolvers<ContextType>;
  PipelineConnection?: PipelineConnectionResolvers<ContextType>;
  PipelineEdge?: PipelineEdgeResolvers<ContextType>;
  PipelineGroup?: PipelineGroupResolvers<ContextType>;
  PipelineGroupConnection?: PipelineGroupConnectionResolvers<ContextType>;
  PipelineGroupCountDistinct?: PipelineGroupCountDistinctResolvers<ContextType>;
  PipelineGroupEdge?: PipelineGroupEdgeResolvers<ContextType>;
  PipelineGroupKey?: PipelineGroupKeyResolvers<ContextType>;
  PipelinePayload?: PipelinePayloadResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductGroup?: ProductGroupResolvers<ContextType>;
  ProductGroupAvg?: ProductGroupAvgResolvers<ContextType>;
  ProductGroupConnection?: ProductGroupConnectionResolvers<ContextType>;
  ProductGroupCountDistinct?: ProductGroupCountDistinctResolvers<ContextType>;
  ProductGroupEdge?: ProductGroupEdgeResolvers<ContextType>;
  ProductGroupKey?: ProductGroupKeyResolvers<ContextType>;
  ProductGroupMax?: ProductGroupMaxResolvers<ContextType>;
  ProductGroupMin?: ProductGroupMinResolvers<ContextType>;
  ProductPayload?: ProductPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Record?: RecordResolvers<ContextType>;
  ReferenceValue?: ReferenceValueResolvers<ContextType>;
  ReferenceValueConnection?: ReferenceValueConnectionResolvers<ContextType>;
  ReferenceValueEdge?: ReferenceValueEdgeResolvers<ContextType>;
  ReferenceValueGroup?: ReferenceValueGroupResolvers<ContextType>;
  ReferenceValueGroupConnection?: ReferenceValueGroupConnectionResolvers<ContextType>;
  ReferenceValueGroupCountDistinct?: ReferenceValueGroupCountDistinctResolvers<ContextType>;
  ReferenceValueGroupEdge?: ReferenceValueGroupEdgeResolvers<ContextType>;
  ReferenceValueGroupKey?: ReferenceValueGroupKeyResolvers<ContextType>;
  ReferenceValuePayload?: ReferenceValuePayloadResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleAssignment?: RoleAssignmentResolvers<ContextType>;
  RoleAssignmentConnection?: RoleAssignmentConnectionResolvers<ContextType>;
  RoleAssignmentEdge?: RoleAssignmentEdgeResolvers<ContextType>;
  RoleAssignmentGroup?: RoleAssignmentGroupResolvers<ContextType>;
  RoleAssignmentGroupConnection?: RoleAssignmentGroupConnectionResolvers<ContextType>;
  RoleAssignmentGroupCountDistinct?: RoleAssignmentGroupCountDistinctResolvers<ContextType>;
  RoleAssignmentGroupEdge?: RoleAssignmentGroupEdgeResolvers<ContextType>;
  RoleAssignmentGroupKey?: RoleAssignmentGroupKeyResolvers<ContextType>;
  RoleAssignmentPayload?: RoleAssignmentPayloadResolvers<ContextType>;
  RoleConnection?: RoleConnectionResolvers<ContextType>;
  RoleEdge?: RoleEdgeResolvers<ContextType>;
  RoleGrant?: RoleGrantResolvers<ContextType>;
  RoleGrantConnection?: RoleGrantConnectionResolvers<ContextType>;
  RoleGrantEdge?: RoleGrantEdgeResolvers<ContextType>;
  RoleGrantGroup?: RoleGrantGroupResolvers<ContextType>;
  RoleGrantGroupConnection?: RoleGrantGroupConnectionResolvers<ContextType>;
  RoleGrantGroupCountDistinct?: RoleGrantGroupCountDistinctResolvers<ContextType>;
  RoleGrantGroupEdge?: RoleGrantGroupEdgeResolvers<ContextType>;
  RoleGrantGroupKey?: RoleGrantGroupKeyResolvers<ContextType>;
  RoleGrantPayload?: RoleGrantPayloadResolvers<ContextType>;
  RoleGroup?: RoleGroupResolvers<ContextType>;
  RoleGroupConnection?: RoleGroupConnectionResolvers<ContextType>;
  RoleGroupCountDistinct?: RoleGroupCountDistinctResolvers<ContextType>;
  RoleGroupEdge?: RoleGroupEdgeResolvers<ContextType>;
  RoleGroupKey?: RoleGroupKeyResolvers<ContextType>;
  RolePayload?: RolePayloadResolvers<ContextType>;
  SetUserPasswordPayload?: SetUserPasswordPayloadResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignInSession?: SignInSessionResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  SlotMetadata?: SlotMetadataResolvers<ContextType>;
  Stage?: StageResolvers<ContextType>;
  StageChange?: StageChangeResolvers<ContextType>;
  StageChangeConnection?: StageChangeConnectionResolvers<ContextType>;
  StageChangeEdge?: StageChangeEdgeResolvers<ContextType>;
  StageChangeGroup?: StageChangeGroupResolvers<ContextType>;
  StageChangeGroupConnection?: StageChangeGroupConnectionResolvers<ContextType>;
  StageChangeGroupCountDistinct?: StageChangeGroupCountDistinctResolvers<ContextType>;
  StageChangeGroupEdge?: StageChangeGroupEdgeResolvers<ContextType>;
  StageChangeGroupKey?: StageChangeGroupKeyResolvers<ContextType>;
  StageConnection?: StageConnectionResolvers<ContextType>;
  StageEdge?: StageEdgeResolvers<ContextType>;
  StageGroup?: StageGroupResolvers<ContextType>;
  StageGroupConnection?: StageGroupConnectionResolvers<ContextType>;
  StageGroupCountDistinct?: StageGroupCountDistinctResolvers<ContextType>;
  StageGroupEdge?: StageGroupEdgeResolvers<ContextType>;
  StageGroupKey?: StageGroupKeyResolvers<ContextType>;
  StagePayload?: StagePayloadResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  TeamGroup?: TeamGroupResolvers<ContextType>;
  TeamGroupConnection?: TeamGroupConnectionResolvers<ContextType>;
  TeamGroupCountDistinct?: TeamGroupCountDistinctResolvers<ContextType>;
  TeamGroupEdge?: TeamGroupEdgeResolvers<ContextType>;
  TeamGroupKey?: TeamGroupKeyResolvers<ContextType>;
  TeamPayload?: TeamPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  UserGroup?: UserGroupResolvers<ContextType>;
  UserGroupConnection?: UserGroupConnectionResolvers<ContextType>;
  UserGroupCountDistinct?: UserGroupCountDistinctResolvers<ContextType>;
  UserGroupEdge?: UserGroupEdgeResolvers<ContextType>;
  UserGroupKey?: UserGroupKeyResolvers<ContextType>;
  UserPayload?: UserPayloadResolvers<ContextType>;
  ValidationError?: ValidationErrorResolvers<ContextType>;
  ValueMetadata?: ValueMetadataResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Vetoed?: VetoedResolvers<ContextType>;
};

