import { definePlugin, mergeModules } from '../sdk/index.ts';
import { accountsModule } from './accounts/index.ts';
import { approvalsModule } from './approvals/index.ts';
import { calendarModule } from './calendar/index.ts';
import { collaborationModule } from './collaboration/index.ts';
import { demoModule } from './demo/index.ts';
import { dunningModule } from './dunning/index.ts';
import { financeModule } from './finance/index.ts';
import { forecastingModule } from './forecasting/index.ts';
import { installedBaseModule } from './installed-base/index.ts';
import { guidanceModule } from './guidance/index.ts';
import { jobsModule } from './jobs/index.ts';
import { keyAccountsModule } from './key-accounts/index.ts';
import { leadsModule } from './leads/index.ts';
import { marketingModule } from './marketing/index.ts';
import { matchingModule } from './matching/index.ts';
import { mergingModule } from './merging/index.ts';
import { migrations } from './migrations/index.ts';
import { orderingModule } from './ordering/index.ts';
import { organisationModule } from './organisation/index.ts';
import { payablesModule } from './payables/index.ts';
import { policyModule } from './policy/index.ts';
import { pricingModule } from './pricing/index.ts';
import { relationshipTypesModule } from './relationship-types/index.ts';
import { relationshipsModule } from './relationships/index.ts';
import { salesApprovalsModule } from './sales-approvals/index.ts';
import { salesModule } from './sales/index.ts';
import { timelineModule } from './timeline/index.ts';
import { webhooksModule } from './webhooks/index.ts';
import { workModule } from './work/index.ts';

/** The CRM itself: a plugin like every other, made with the same SDK, only without a prefix. */
export const corePlugin = definePlugin({
  id: 'core',
  prefix: '',
  version: '0.1.0',
  label: { zh: '客户关系管理', en: 'CRM' },
  migrations,
  ...mergeModules([
    ...[organisationModule, accountsModule, salesModule, workModule],
    ...[policyModule, leadsModule, pricingModule, orderingModule, financeModule, marketingModule],
    ...[relationshipsModule, collaborationModule, jobsModule, webhooksModule],
    ...[calendarModule, approvalsModule, salesApprovalsModule],
    ...[keyAccountsModule, timelineModule],
    matchingModule,
    mergingModule,
    ...[forecastingModule, relationshipTypesModule],
    ...[dunningModule, payablesModule, installedBaseModule],
    guidanceModule,
    demoModule,
  ]),
});
