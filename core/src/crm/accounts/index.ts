export { Account } from './account.entity.ts';
export { accountsModule } from './accounts-module.ts';
export { Affiliation } from './affiliation.entity.ts';
export { Contact } from './contact.entity.ts';
