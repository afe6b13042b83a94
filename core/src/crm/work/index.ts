export { ActivityPhase, ActivityStatus } from './activity-enums.ts';
export { Activity } from './activity.entity.ts';
export { TaskPriority, TaskStatus } from './task-enums.ts';
export { Task } from './task.entity.ts';
export { workModule } from './work-module.ts';
