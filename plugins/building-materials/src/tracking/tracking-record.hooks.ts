import { hooksOf, localDay, User, type Change, type HookContext } from '@guanxi/core';
import { BuildingTrackingRecord } from './tracking-record.entity.ts';

type Changes = readonly Change<BuildingTrackingRecord>[];

/** What is done has a day, what is not has none. */
function noteDay({ record }: Change<BuildingTrackingRecord>, context: HookContext): void {
  if (record.status === 'DONE') record.doneOn ??= localDay(context);
  else record.doneOn = null;
}

/** Work is somebody's, and of the department that this colleague works in. */
async function noteWorkers(changes: Changes, context: HookContext): Promise<void> {
  for (const { record } of changes) {
    if (record.worker !== undefined || !context.principal) continue;
    const [worker] = await context.load(User, [context.principal.userId]);
    record.worker = worker ?? null;
  }
  const open = changes.filter(({ record }) => record.department === undefined && record.worker);
  const workers = await context.load(
    User,
    open.map(({ record }) => record.worker?.id ?? ''),
  );
  open.forEach(({ record }, index) => (record.department = workers[index]?.unit ?? null));
}

async function prepareNew(changes: Changes, context: HookContext): Promise<void> {
  for (const change of changes) noteDay(change, context);
  await noteWorkers(changes, context);
}

export const trackingRecordHooks = hooksOf(BuildingTrackingRecord, {
  beforeCreate: prepareNew,
  beforeUpdate: (changes, context) => changes.forEach((change) => noteDay(change, context)),
});
