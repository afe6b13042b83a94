export { sourceGrants } from './grants.ts';
export { BuildingRoutingPartner } from './routing-partner.entity.ts';
export { BuildingRoutingRule } from './routing-rule.entity.ts';
export { BuildingSourceCost } from './source-cost.entity.ts';
export { sourcesModule } from './sources-module.ts';
