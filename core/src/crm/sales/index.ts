export { OpportunityLine } from './opportunity-line.entity.ts';
export { Opportunity } from './opportunity.entity.ts';
export { Pipeline } from './pipeline.entity.ts';
export { Product } from './product.entity.ts';
export { ForecastCategory, StageKind } from './sales-enums.ts';
export { salesModule } from './sales-module.ts';
export { StageChange } from './stage-change.entity.ts';
export { Stage } from './stage.entity.ts';
