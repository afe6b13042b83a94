import { DuplicateFound, hooksOf, ValidationError, type Change, type HookContext } from '@guanxi/core';
import { messages } from '../messages.ts';
import { followDevelopers } from './keep-developer.ts';
import { BuildingParticipant } from './participant.entity.ts';

type Changes = readonly Change<BuildingParticipant>[];

const identity = ['role', 'account', 'contact'];

const sameness = ({ project, role, account, contact }: BuildingParticipant): string =>
  [project.id, role, account?.id, contact?.id].join(' ');

/** Nobody takes part twice in the same role. No index can say that: companies without a person are null there. */
async function refuseDoubles(changes: Changes, context: HookContext): Promise<void> {
  const moved = changes.filter(({ kind, changed }) => kind !== 'update' || identity.some((name) => changed.has(name)));
  if (moved.length === 0) return;
  const ids = [...new Set(moved.map(({ record }) => record.project.id))];
  const known = Map.groupBy(
    (await context.loadBy(BuildingParticipant, 'project', ids)).filter(({ deletedAt }) => !deletedAt),
    sameness,
  );
  for (const change of moved) {
    if ((known.get(sameness(change.record))?.length ?? 0) < 2) continue;
    change.reject(DuplicateFound.value('role', { zh: '参与角色', en: 'Role' }));
  }
}

async function prepare(changes: Changes, context: HookContext): Promise<void> {
  for (const change of changes) {
    if (change.record.account || change.record.contact) continue;
    change.reject(new ValidationError('REQUIRED', messages.nobodyTakesPart, { path: ['accountId'] }));
  }
  await refuseDoubles(changes, context);
  await followDevelopers(changes, context);
}

export const participantHooks = hooksOf(BuildingParticipant, {
  beforeCreate: prepare,
  beforeUpdate: prepare,
  beforeDelete: followDevelopers,
});
