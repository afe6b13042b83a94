import { hooksOf, type Change, type HookContext } from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';
import { raiseAlerts } from './raise-alerts.ts';

type Changes = readonly Change<BuildingProject>[];

/** What decides whether the building runs ahead. */
const decisive = ['stage', 'progress', 'outcome', 'phase'];

/** Deadlines count from the day on which the building, or our work, came to where it is. */
function noteSince({ kind, changed, record }: Change<BuildingProject>, { now }: HookContext): void {
  if (kind === 'create') {
    record.stageSince ??= now;
    if (record.progress) record.progressSince ??= now;
    return;
  }
  if (changed.has('stage')) record.stageSince = now;
  if (changed.has('progress')) record.progressSince = record.progress ? now : null;
}

async function follow(changes: Changes, context: HookContext): Promise<void> {
  for (const change of changes) noteSince(change, context);
  const moved = changes.filter(
    ({ kind, record, changed }) =>
      (kind === 'create' && record.progress) || (kind !== 'create' && decisive.some((name) => changed.has(name))),
  );
  if (moved.length === 0) return;
  await raiseAlerts(
    moved.map(({ record }) => record),
    context,
  );
}

export const progressHooks = hooksOf(BuildingProject, { beforeCreate: follow, beforeUpdate: follow });
