import type { PluginModule } from '../../sdk/index.ts';
import { Account } from './account.entity.ts';
import { accountHooks } from './account.hooks.ts';
import { Affiliation } from './affiliation.entity.ts';
import { accountTerritoryHooks } from './account-territory.hooks.ts';
import { affiliationHooks } from './affiliation.hooks.ts';
import { mergedAffiliationHooks } from './merged-affiliations.hooks.ts';
import { ChangeEmployerResolver } from './change-employer.resolver.ts';
import { Contact } from './contact.entity.ts';
import { contactHooks } from './contact.hooks.ts';
import { GroupTotalsResolver } from './group-totals.resolver.ts';
import { industries } from './industries.ts';
import { KnownByResolver } from './known-by.resolver.ts';
import { accountVocabularies } from './vocabularies.ts';

/** Customers and relationships (客户管理): who they are and who works where. */
export const accountsModule: PluginModule = {
  entities: [Account, Contact, Affiliation],
  resolvers: [GroupTotalsResolver, ChangeEmployerResolver, KnownByResolver],
  hooks: [accountHooks, contactHooks, affiliationHooks, mergedAffiliationHooks, accountTerritoryHooks],
  vocabularies: [industries, ...accountVocabularies],
  permissions: {
    'account:financials': { zh: '查看客户财务数据', en: "Read accounts' financial figures" },
  },
};
