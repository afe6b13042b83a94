import type { PluginModule, SeedContext } from '../../sdk/index.ts';
import { CommercialPolicy, policyKey } from './commercial-policy.entity.ts';
import { commercialPolicyHooks } from './commercial-policy.hooks.ts';
import { synchronise } from './erp-ownership.ts';

const seedPolicy = (seed: SeedContext): Promise<void> =>
  seed.upsert(CommercialPolicy, [{ externalId: 'core:policy', key: policyKey, ageingDays: ['30', '60', '90'] }]);

/** What an installation decides about orders and money (商务设置): masters, base currency, ageing, assets. */
export const policyModule: PluginModule = {
  entities: [CommercialPolicy],
  hooks: [commercialPolicyHooks],
  permissions: {
    [synchronise]: { zh: '代表 ERP 同步数据', en: 'Synchronise what the ERP is master of' },
  },
  seed: seedPolicy,
};
