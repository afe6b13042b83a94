import type { PluginModule } from '../../sdk/index.ts';
import { Activity } from './activity.entity.ts';
import { activityHooks } from './activity.hooks.ts';
import { CalendarResolver } from './calendar.resolver.ts';
import { keptEvidenceHooks } from './close-with-evidence.ts';
import { Comment } from './comment.entity.ts';
import { CommentResolver } from './comment.resolver.ts';
import { CompleteActivityResolver } from './complete-activity.resolver.ts';
import { EvidenceRule } from './evidence-rule.entity.ts';
import { SyncActivitiesResolver, SyncedActivity } from './sync/index.ts';
import { Task } from './task.entity.ts';
import { taskHooks } from './task.hooks.ts';
import { workVocabularies } from './vocabularies.ts';

/** Work (工作管理): what people do with customers, and what they have to do. */
export const workModule: PluginModule = {
  entities: [Activity, Task, Comment, EvidenceRule, SyncedActivity],
  resolvers: [CompleteActivityResolver, CommentResolver, CalendarResolver, SyncActivitiesResolver],
  hooks: [activityHooks, keptEvidenceHooks, taskHooks],
  vocabularies: workVocabularies,
};
