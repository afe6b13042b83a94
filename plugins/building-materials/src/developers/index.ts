export { BuildingCostSource } from './developer-figures.types.ts';
export { developersModule } from './developers-module.ts';
export { BuildingWalletEstimate } from './wallet-estimate.entity.ts';
