import { hooksOf, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { Activity } from './activity.entity.ts';
import { closeWithEvidence } from './close-with-evidence.ts';
import { placeInTime, placeWithAccount } from './place-activity.ts';

/** Done means done at a moment by somebody, and a moment means done. */
function close({ record, changed, kind }: Change<Activity>, { now }: HookContext): void {
  // The status of a new record may be the default: a moment says more.
  const statusGiven = kind !== 'create' && changed.has('status');
  if (record.doneAt && changed.has('doneAt') && !statusGiven && record.status !== 'CANCELLED') record.status = 'DONE';
  if (record.status === 'DONE') {
    record.doneAt ??= now;
    record.doneBy ??= record.owner?.id ?? null;
  } else {
    record.doneAt = null;
    record.doneBy = null;
  }
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

async function prepare(changes: readonly Change<Activity>[], context: HookContext): Promise<void> {
  for (const change of changes) {
    close(change, context);
    checkTimes(change);
    placeInTime(change);
  }
  await placeWithAccount(changes, context);
  await closeWithEvidence(changes, context);
}

export const activityHooks = hooksOf(Activity, { beforeCreate: prepare, beforeUpdate: prepare });
