export { AccountRelation } from './account-relation.entity.ts';
export { ConsentStatus } from './consent-status.ts';
export { Consent } from './consent.entity.ts';
export { ContactPoint } from './contact-point.entity.ts';
export { relationshipsModule } from './relationships-module.ts';
