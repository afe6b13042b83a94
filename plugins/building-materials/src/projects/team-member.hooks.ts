import { AnyReference, hooksOf, RecordShare, User, type Change, type HookContext } from '@guanxi/core';
import { BuildingTeamMember } from './team-member.entity.ts';

type Changes = readonly Change<BuildingTeamMember>[];

/** Type code of `BuildingProject` in references to any record. */
const projectCode = 'bmprj';

/** Marks the shares that the team made: those that somebody gave by hand are not touched. */
const keyOf = ({ project, user }: BuildingTeamMember): string => `building-team:${project.id}:${user.id}`;

const departmentIsLeft = ({ record }: Change<BuildingTeamMember>): boolean => record.department === undefined;

/** Members come with their department. */
async function noteDepartments(changes: Changes, context: HookContext): Promise<void> {
  const open = changes.filter(departmentIsLeft);
  const users = await context.load(
    User,
    open.map(({ record }) => record.user.id),
  );
  open.forEach(({ record }, index) => (record.department = users[index]?.unit ?? null));
}

/** Whoever is in the team sees the project, whatever the own role reaches; it gives no right to change it. */
async function openProjects(changes: Changes, context: HookContext): Promise<void> {
  const ids = [...new Set(changes.map(({ record }) => record.project.id))];
  const shares = (await context.loadBy(RecordShare, 'subject', ids)).filter(({ deletedAt }) => !deletedAt);
  const known = new Map(shares.map((share) => [`${share.subject.id} ${share.user?.id}`, share]));
  for (const { record } of changes) {
    const pair = `${record.project.id} ${record.user.id}`;
    const share = known.get(pair);
    if (share) {
      if (share.expiresAt && share.expiresAt <= context.now) share.expiresAt = null;
      continue;
    }
    const subject = AnyReference.to(projectCode, record.project.id);
    const values = { subject, user: record.user.id, externalId: keyOf(record), level: 'READ' };
    known.set(pair, context.create(RecordShare, values));
  }
}

/** Who leaves sees the project no longer, unless another place in the team is left. */
async function closeProjects(changes: Changes, context: HookContext): Promise<void> {
  const ids = [...new Set(changes.map(({ record }) => record.project.id))];
  const leaving = new Set(changes.map(({ record }) => record));
  const staying = new Set(
    (await context.loadBy(BuildingTeamMember, 'project', ids))
      .filter((one) => !one.deletedAt && !leaving.has(one))
      .map(keyOf),
  );
  const ended = new Set(changes.map(({ record }) => keyOf(record)).filter((key) => !staying.has(key)));
  for (const share of await context.loadBy(RecordShare, 'subject', ids)) {
    if (!share.deletedAt && ended.has(share.externalId ?? '')) context.delete(share);
  }
}

async function join(changes: Changes, context: HookContext): Promise<void> {
  await noteDepartments(changes, context);
  await openProjects(changes, context);
}

/** A restored member is back in the team. */
async function update(changes: Changes, context: HookContext): Promise<void> {
  const back = changes.filter(({ kind }) => kind === 'restore');
  if (back.length > 0) await openProjects(back, context);
}

export const teamMemberHooks = hooksOf(BuildingTeamMember, {
  beforeCreate: join,
  beforeUpdate: update,
  beforeDelete: closeProjects,
});
