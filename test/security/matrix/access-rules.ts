/** Whose a record is, as far as the matrix is concerned. */
export type Rule =
  | 'catalogue'
  /** Follows the record that this field refers to. */
  | {
      readonly via: string;
      /** Writing takes reading and updating the other record by a role: a share of it does not do. */
      readonly writing?: 'byOwnRight';
    }
  | {
      readonly own: readonly string[];
      readonly team?: string;
      readonly unit?: string;
      /** A flag that opens the record to every reader. */
      readonly shared?: string;
      /** Scopes of plugins: the way from the record to the team that it is open to. */
      readonly through?: Readonly<Record<string, readonly string[]>>;
    };

const owned: Rule = { own: ['owner'], team: 'team', unit: 'unit' };
const via = (field: string): Rule => ({ via: field });

/**
 * The access rules of every entity, written a second time: an entity that is opened wider than this page says turns
 * the matrix red, and a new entity stays out until somebody has said here who sees it.
 */
export const rules: Readonly<Record<string, Rule>> = {
  OrgUnit: 'catalogue',
  Team: 'catalogue',
  Role: 'catalogue',
  ReferenceValue: 'catalogue',
  Product: 'catalogue',
  Pipeline: 'catalogue',
  Stage: 'catalogue',
  PriceList: 'catalogue',
  ExchangeRate: 'catalogue',
  Tag: 'catalogue',
  HotelProperty: 'catalogue',
  HotelRoomType: 'catalogue',
  HotelRoom: 'catalogue',
  User: { own: ['id'], team: 'team', unit: 'unit' },
  RoleAssignment: { own: ['user'] },
  SignInSession: { own: ['user'] },
  ApiKey: { own: ['owner'] },
  RecordShare: { via: 'subject', writing: 'byOwnRight' },
  AuditEntry: { own: ['createdBy'] },
  Job: { own: ['startedBy'] },
  JobProblem: via('job'),
  DataImport: owned,
  WebhookEndpoint: owned,
  WebhookDelivery: via('endpoint'),
  Account: owned,
  Contact: owned,
  Opportunity: owned,
  Activity: owned,
  Task: { own: ['owner', 'assignee'], team: 'team', unit: 'unit' },
  Lead: owned,
  Quote: owned,
  Order: owned,
  Receivable: owned,
  Receipt: owned,
  Campaign: owned,
  SavedView: { own: ['owner'], team: 'team', unit: 'unit', shared: 'shared' },
  HotelReservation: { ...owned, through: { 'hotel:desk': ['property', 'desk'] } },
  BankHousehold: owned,
  BankFinancialAccount: owned,
  BuildingProject: owned,
  RoleGrant: via('role'),
  Affiliation: via('contact'),
  OpportunityLine: via('opportunity'),
  OpportunityParticipant: via('opportunity'),
  OpportunityCompetitor: via('opportunity'),
  StageChange: via('opportunity'),
  PriceListEntry: via('priceList'),
  QuoteLine: via('quote'),
  OrderLine: via('order'),
  ReceiptAllocation: via('receipt'),
  CampaignMember: via('campaign'),
  ContactPoint: via('subject'),
  Consent: via('subject'),
  AccountRelation: via('from'),
  Note: via('subject'),
  Tagging: via('subject'),
  Attachment: via('subject'),
  HotelReservationStatusChange: via('reservation'),
  BankHouseholdMember: via('household'),
  BuildingParticipant: via('project'),
  ProbeCard: owned,
  ProbeBadge: owned,
};

/** Fields that need a permission of their own, as `Type.field`. */
export const guardedFields: Readonly<Record<string, string>> = {
  'AuditEntry.changes': 'auditEntry:changes',
  'AuditEntry.payload': 'auditEntry:changes',
  'AuditEntry.address': 'auditEntry:origin',
  'AuditEntry.userAgent': 'auditEntry:origin',
  'Account.yearlyPurchasing': 'account:financials',
  'AccountBankSlot.creditLimit': 'bank:balance',
  'ContactBankSlot.averageBalance': 'bank:balance',
  'ContactHotelSlot.documentNumber': 'hotel:documents',
  'BankFinancialAccount.balance': 'bank:balance',
  'BankFinancialAccount.limit': 'bank:balance',
  'ProbeBadge.motto': 'probe:secrets',
  'ProbeCard.grade': 'probe:secrets',
  'ProbeCard.points': 'probe:secrets',
  'ProbeCard.reviewer': 'probe:secrets',
  'ProbeCard.darkShadow': 'probe:secrets',
  'ProbeCard.stamps': 'probe:secrets',
  'AccountProbeSlot.mark': 'probe:secrets',
};
