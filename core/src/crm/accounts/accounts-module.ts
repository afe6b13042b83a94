import type { PluginManifest } from '../../sdk/index.ts';
import { Account } from './account.entity.ts';
import { accountHooks } from './account.hooks.ts';
import { Affiliation } from './affiliation.entity.ts';
import { affiliationHooks } from './affiliation.hooks.ts';
import { Contact } from './contact.entity.ts';
import { contactHooks } from './contact.hooks.ts';
import { industries } from './industries.ts';
import { accountVocabularies } from './vocabularies.ts';

/** Customers and relationships (客户管理): who they are and who works where. */
export const accountsModule: Partial<PluginManifest> = {
  entities: [Account, Contact, Affiliation],
  hooks: [accountHooks, contactHooks, affiliationHooks],
  vocabularies: [industries, ...accountVocabularies],
  permissions: {
    'account:financials': { zh: '查看客户财务数据', en: "Read accounts' financial figures" },
  },
};
