export { SyncActivitiesResolver } from './sync-activities.resolver.ts';
export { SyncedActivity } from './synced-activity.entity.ts';
