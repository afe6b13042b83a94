import type { PluginManifest } from '../../sdk/index.ts';
import { Activity } from './activity.entity.ts';
import { activityHooks } from './activity.hooks.ts';
import { Task } from './task.entity.ts';
import { taskHooks } from './task.hooks.ts';
import { workVocabularies } from './vocabularies.ts';

/** Work (工作管理): what people do with customers, and what they have to do. */
export const workModule: Partial<PluginManifest> = {
  entities: [Activity, Task],
  hooks: [activityHooks, taskHooks],
  vocabularies: workVocabularies,
};
