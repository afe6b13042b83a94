export { dealerStockModule } from './dealer-stock-module.ts';
export { BuildingDiversionVerdict, BuildingMovementKind, BuildingStockMovement } from './stock-movement.entity.ts';
export { BuildingStockPeriod } from './stock-period.entity.ts';
