import { definePlugin } from '../sdk/index.ts';
import { accountsModule } from './accounts/index.ts';
import { collaborationModule } from './collaboration/index.ts';
import { demoModule } from './demo/index.ts';
import { financeModule } from './finance/index.ts';
import { jobsModule } from './jobs/index.ts';
import { leadsModule } from './leads/index.ts';
import { marketingModule } from './marketing/index.ts';
import { mergeModules } from './merge-modules.ts';
import { migrations } from './migrations/index.ts';
import { orderingModule } from './ordering/index.ts';
import { organisationModule } from './organisation/index.ts';
import { pricingModule } from './pricing/index.ts';
import { relationshipsModule } from './relationships/index.ts';
import { salesModule } from './sales/index.ts';
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
    ...[leadsModule, pricingModule, orderingModule, financeModule, marketingModule],
    ...[relationshipsModule, collaborationModule, jobsModule, webhooksModule],
    demoModule,
  ]),
});
