import type { PluginRole } from '../../sdk/index.ts';
import { changing, everydayGrants, grantsOn } from './seed-roles.ts';

/** What sales works with. Lines, stage history and the like follow the record that they belong to. */
const salesRecords = [
  ...['account', 'contact', 'affiliation', 'lead', 'opportunity', 'quote', 'order'],
  ...['campaign', 'activity', 'task', 'keyAccountPlan', 'asset'],
];

/** What finance keeps and sales looks at. */
const financeRecords = ['receivable', 'receipt', 'creditNote', 'payable'];

export const administratorRole = 'core:administrator';

/** The roles that every installation starts with. */
export const defaultRoles: readonly PluginRole[] = [
  {
    key: administratorRole,
    name: 'Administrator / 系统管理员',
    description: 'Everything. / 全部权限。',
    grants: { '*': 'ALL' },
  },
  {
    key: 'core:sales-manager',
    name: 'Sales manager / 销售经理',
    description: 'Sales records of the own unit and all below it. / 本单元及下级单元的销售记录。',
    grants: {
      ...everydayGrants,
      ...grantsOn(salesRecords, ['read', 'export', ...changing], 'UNIT'),
      ...grantsOn(financeRecords, ['read'], 'UNIT'),
      ...grantsOn(['forecastSubmission'], ['read', 'export'], 'UNIT'),
      ...grantsOn(['forecastSubmission'], changing, 'OWN'),
      'forecast:adjust': 'UNIT',
      'relationshipProfile:decide': 'ALL',
      'approvalRequest:read': 'UNIT',
      'account:financials': 'UNIT',
      'product:costs': 'UNIT',
    },
  },
  {
    key: 'core:sales-representative',
    name: 'Sales representative / 销售代表',
    description: 'Own sales records; reads those of the team. / 维护本人的销售记录,查看本团队的销售记录。',
    grants: {
      ...everydayGrants,
      ...grantsOn(salesRecords, ['read'], 'TEAM'),
      ...grantsOn(salesRecords, changing, 'OWN'),
      ...grantsOn(financeRecords, ['read'], 'TEAM'),
      ...grantsOn(['forecastSubmission'], ['read', ...changing], 'OWN'),
    },
  },
  {
    key: 'core:finance',
    name: 'Finance / 财务',
    description: 'Receivables, receipts and exchange rates. / 应收款、收款和汇率。',
    grants: {
      ...everydayGrants,
      ...grantsOn([...financeRecords, 'exchangeRate', 'dunningLevel'], ['read', 'export', ...changing], 'ALL'),
      ...grantsOn(['account', 'contact', 'order', 'quote', 'asset'], ['read'], 'ALL'),
      'product:costs': 'ALL',
      ...grantsOn(['task'], ['read', ...changing], 'OWN'),
    },
  },
  {
    key: 'core:read-only',
    name: 'Read only / 只读',
    description: 'Reads everything, changes nothing. / 查看全部,不能修改。',
    grants: { '*:read': 'ALL' },
  },
];
