import { hooksOf, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { Activity } from './activity.entity.ts';

/** Done means done at a moment, and a moment means done. */
function close({ record, changed, kind }: Change<Activity>, { now }: HookContext): void {
  // The status of a new record may be the default: a moment says more.
  const statusGiven = kind !== 'create' && changed.has('status');
  if (record.doneAt && changed.has('doneAt') && !statusGiven && record.status !== 'CANCELLED') record.status = 'DONE';
  if (record.status === 'DONE') record.doneAt ??= now;
  else record.doneAt = null;
}

function checkTimes(change: Change<Activity>): void {
  const { record } = change;
  if (!record.startsAt || !record.endsAt || record.endsAt >= record.startsAt) return;
  change.reject(
    new ValidationError(
      'ENDS_BEFORE_START',
      { zh: '结束时间(endsAt)早于开始时间(startsAt)', en: 'The activity ends (endsAt) before it starts (startsAt)' },
      { path: ['endsAt'] },
    ),
  );
}

function prepare(changes: readonly Change<Activity>[], context: HookContext): void {
  for (const change of changes) {
    close(change, context);
    checkTimes(change);
  }
}

export const activityHooks = hooksOf(Activity, { beforeCreate: prepare, beforeUpdate: prepare });
