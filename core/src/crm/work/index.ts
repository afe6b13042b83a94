export { ActivityPhase, ActivityStatus } from './activity-enums.ts';
export { Activity } from './activity.entity.ts';
export { Comment } from './comment.entity.ts';
export { EvidenceKind, EvidenceRule } from './evidence-rule.entity.ts';
export { isManagedBy } from './is-managed-by.ts';
export { SyncedActivity } from './sync/index.ts';
export { TaskPriority, TaskStatus } from './task-enums.ts';
export { Task } from './task.entity.ts';
export { workModule } from './work-module.ts';
