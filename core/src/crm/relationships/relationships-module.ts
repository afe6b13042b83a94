import type { PluginManifest } from '../../sdk/index.ts';
import { AccountRelation } from './account-relation.entity.ts';
import { accountRelationHooks } from './account-relation.hooks.ts';
import { AccountRelationResolver } from './account-relation.resolver.ts';
import { Consent } from './consent.entity.ts';
import { consentHooks } from './consent.hooks.ts';
import { ContactPoint } from './contact-point.entity.ts';
import { contactPointHooks } from './contact-point.hooks.ts';
import { AccountConsentResolver, ContactConsentResolver } from './may-contact.resolver.ts';
import { relationshipVocabularies } from './vocabularies.ts';

/** How customers are reached, what they agreed to, and how they stand to each other. */
export const relationshipsModule: Partial<PluginManifest> = {
  entities: [ContactPoint, Consent, AccountRelation],
  resolvers: [ContactConsentResolver, AccountConsentResolver, AccountRelationResolver],
  hooks: [contactPointHooks, consentHooks, accountRelationHooks],
  vocabularies: relationshipVocabularies,
};
