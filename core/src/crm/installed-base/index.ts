export { AssetStatus } from './asset-status.ts';
export { Asset } from './asset.entity.ts';
export { installedBaseModule } from './installed-base-module.ts';
export { registerDelivered } from './register-delivered.ts';
