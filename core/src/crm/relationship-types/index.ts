export { AfterSaleStep } from './after-sale-step.entity.ts';
export { RelationshipProfile } from './relationship-profile.entity.ts';
export { relationshipTypesModule } from './relationship-types-module.ts';
