import type { PluginManifest } from '../../sdk/index.ts';
import { Activity } from './activity.entity.ts';
import { activityHooks } from './activity.hooks.ts';
import { workVocabularies } from './vocabularies.ts';

/** Work (工作管理): what people do with customers. */
export const workModule: Partial<PluginManifest> = {
  entities: [Activity],
  hooks: [activityHooks],
  vocabularies: workVocabularies,
};
