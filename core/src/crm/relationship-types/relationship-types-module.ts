import type { EventHandler, PluginModule } from '../../sdk/index.ts';
import { AfterSaleStep } from './after-sale-step.entity.ts';
import { workAfterDelivery } from './delivery-work.ts';
import { proposeTypes } from './propose-types.job.ts';
import { RelationshipDecision } from './relationship-decision.entity.ts';
import { RelationshipProfile } from './relationship-profile.entity.ts';
import { relationshipProfileHooks } from './relationship-profile.hooks.ts';
import { RelationshipThreshold } from './relationship-threshold.entity.ts';
import { decidePermission, RelationshipTypeResolver } from './relationship-type.resolver.ts';
import { afterSaleRounds } from './repeated-work.ts';
import { seedRelationships } from './seed-relationships.ts';

/** An order that is delivered makes the work of its relationship types. */
const followDelivery: EventHandler = {
  name: 'after-sale',
  on: ['order.created', 'order.updated'],
  async handle({ type, subjectId, changes }, context) {
    if (type === 'order.updated' && !changes['status']) return;
    await workAfterDelivery(subjectId, context);
  },
};

/** Relationship types (客户关系类型): how close we keep to whom, and the work after the sale that follows from it. */
export const relationshipTypesModule: PluginModule = {
  entities: [RelationshipThreshold, RelationshipProfile, RelationshipDecision, AfterSaleStep],
  resolvers: [RelationshipTypeResolver],
  hooks: [relationshipProfileHooks],
  handlers: [followDelivery],
  jobs: { proposeRelationshipTypes: proposeTypes, afterSaleRounds },
  schedules: [
    { job: 'proposeRelationshipTypes', cron: '15 2 * * *', timeZone: 'Asia/Shanghai' },
    { job: 'afterSaleRounds', cron: '45 5 * * *', timeZone: 'Asia/Shanghai' },
  ],
  permissions: {
    [decidePermission]: { zh: '决定客户关系类型', en: 'Decide on relationship types' },
  },
  seed: seedRelationships,
};
