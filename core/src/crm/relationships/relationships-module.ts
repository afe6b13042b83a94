import type { PluginModule } from '../../sdk/index.ts';
import { AccountNetworkResolver } from './account-network.resolver.ts';
import { AccountRelation } from './account-relation.entity.ts';
import { accountRelationHooks } from './account-relation.hooks.ts';
import { AccountRelationResolver } from './account-relation.resolver.ts';
import { Consent } from './consent.entity.ts';
import { consentHooks } from './consent.hooks.ts';
import { ContactPoint } from './contact-point.entity.ts';
import { contactPointHooks } from './contact-point.hooks.ts';
import { mergedContactPointHooks } from './merged-contact-points.hooks.ts';
import { mergedRelationHooks } from './merged-relations.hooks.ts';
import { AccountConsentResolver, ContactConsentResolver } from './may-contact.resolver.ts';
import { Preference } from './preference.entity.ts';
import { preferenceHooks } from './preference.hooks.ts';
import { ReachResolver } from './reach.resolver.ts';
import { relationshipVocabularies } from './vocabularies.ts';
import { WithdrawConsentResolver } from './withdraw-consent.resolver.ts';

/** How customers are reached, what they agreed to, and how they stand to each other. */
export const relationshipsModule: PluginModule = {
  entities: [ContactPoint, Consent, AccountRelation, Preference],
  resolvers: [
    ...[ContactConsentResolver, AccountConsentResolver, AccountRelationResolver, AccountNetworkResolver],
    ...[ReachResolver, WithdrawConsentResolver],
  ],
  hooks: [
    ...[contactPointHooks, consentHooks, accountRelationHooks, preferenceHooks],
    ...[mergedContactPointHooks, mergedRelationHooks],
  ],
  vocabularies: relationshipVocabularies,
};
