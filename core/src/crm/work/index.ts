export { ActivityPhase, ActivityStatus } from './activity-enums.ts';
export { Activity } from './activity.entity.ts';
export { workModule } from './work-module.ts';
