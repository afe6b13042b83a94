import type { PluginModule } from '../../sdk/index.ts';
import { Asset } from './asset.entity.ts';
import { assetHooks } from './asset.hooks.ts';
import { RegisterAssetsResolver } from './register-assets.resolver.ts';

/** The installed base (客户资产): what customers have of us. */
export const installedBaseModule: PluginModule = {
  entities: [Asset],
  resolvers: [RegisterAssetsResolver],
  hooks: [assetHooks],
};
