export { AccountRelation } from './account-relation.entity.ts';
export { ConsentStatus } from './consent-status.ts';
export { Consent } from './consent.entity.ts';
export { ContactPoint } from './contact-point.entity.ts';
export { Preference, PreferenceSource } from './preference.entity.ts';
export { mostReached, reachOf } from './reach.ts';
export type { Message, Reached } from './reach.ts';
export { ReachReason } from './reach-reason.ts';
export { relationshipsModule } from './relationships-module.ts';
