import { z, type PluginModule } from '@guanxi/core';
import { BuildingRegistrationConflict } from './conflict.entity.ts';
import { DealerTermsResolver } from './dealer-terms.resolver.ts';
import { DecisionVerbsResolver } from './decision-verbs.resolver.ts';
import { seedRegistrations } from './demo.ts';
import { registrations } from './feature.ts';
import { BuildingRegistrationOverride } from './override.entity.ts';
import { permissions } from './permissions.ts';
import { BuildingRegistrationPolicy, policyKey } from './policy.entity.ts';
import { portalRole, scopes } from './portal.ts';
import { matching } from './project-rules.ts';
import { BuildingProtectionRule } from './protection-rule.entity.ts';
import { RegistrationListsResolver } from './registration-lists.resolver.ts';
import { BuildingRegistrationStep } from './registration-step.entity.ts';
import { RegistrationVerbsResolver } from './registration-verbs.resolver.ts';
import { BuildingRegistration } from './registration.entity.ts';
import { registrationHooks } from './registration.hooks.ts';
import { releaseRegistrations } from './release-registrations.job.ts';
import { BuildingRegistrationSupport } from './support.entity.ts';
import { vocabularies } from './vocabularies.ts';

const protectedUntil = z.object({ protectedUntil: z.string().nullable() });

/** Registration of projects by dealers (经销商项目报备): who may work on which project, and for how long. */
export const registrationModule: PluginModule = {
  entities: [
    BuildingRegistrationPolicy,
    BuildingProtectionRule,
    BuildingRegistration,
    BuildingRegistrationConflict,
    BuildingRegistrationStep,
    BuildingRegistrationSupport,
    BuildingRegistrationOverride,
  ],
  resolvers: [RegistrationVerbsResolver, DecisionVerbsResolver, RegistrationListsResolver, DealerTermsResolver],
  hooks: registrationHooks,
  matching,
  events: {
    'registration.approved': { label: { zh: '报备已批准', en: 'Registration approved' }, payload: protectedUntil },
    'registration.rejected': { label: { zh: '报备已驳回', en: 'Registration rejected' } },
    'registration.returned': { label: { zh: '报备已退回', en: 'Registration returned' } },
    'registration.protected': { label: { zh: '保护已开始', en: 'Protection started' } },
    'registration.extended': { label: { zh: '保护已延期', en: 'Protection extended' } },
    'registration.expired': { label: { zh: '保护已到期', en: 'Protection expired' } },
    'registration.released': { label: { zh: '项目已释放', en: 'Project released' } },
    'registration.converted': { label: { zh: '报备已转项目', en: 'Registration converted' } },
  },
  jobs: { releaseRegistrations },
  schedules: [{ job: 'releaseRegistrations', cron: '10 0 * * *', timeZone: 'Asia/Shanghai' }],
  features: { registration: registrations },
  vocabularies,
  permissions,
  scopes,
  roles: [portalRole],
  demo: seedRegistrations,
  seed: (seed) =>
    seed.upsert(BuildingRegistrationPolicy, [{ externalId: 'building:registration-policy', key: policyKey }]),
};
