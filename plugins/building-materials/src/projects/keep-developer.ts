import type { Change, HookContext } from '@guanxi/core';
import { BuildingParticipant } from './participant.entity.ts';
import { BuildingProject } from './project.entity.ts';

/** Role of the participant that `BuildingProject.developer` names. */
const developerRole = 'developer';

type Developers = ReadonlyMap<string, readonly BuildingParticipant[]>;

/** Living participants in the developer's role, by uuid of their project. */
async function developersOf(
  projectIds: readonly string[],
  context: HookContext,
  leaving: ReadonlySet<BuildingParticipant> = new Set(),
): Promise<Developers> {
  const participants = await context.loadBy(BuildingParticipant, 'project', projectIds);
  return Map.groupBy(
    participants.filter((one) => one.role === developerRole && !one.deletedAt && !leaving.has(one)),
    ({ project }) => project.id,
  );
}

/** A project's developer is one of its participants: a new one takes the place of the former. */
export async function enrolDevelopers(
  changes: readonly Change<BuildingProject>[],
  context: HookContext,
): Promise<void> {
  const moved = changes.filter(({ kind, changed, record }) =>
    kind === 'create' ? record.developer : changed.has('developer'),
  );
  if (moved.length === 0) return;
  const developers = await developersOf(
    moved.map(({ record }) => record.id),
    context,
  );
  for (const { record, before } of moved) {
    const present = developers.get(record.id) ?? [];
    const former = present.find(({ account }) => account && account.id === before['developer']);
    const enrolled = present.some(({ account }) => account && account.id === record.developer?.id);
    if (!record.developer || enrolled) {
      if (former) context.delete(former);
    } else if (former) {
      former.account = record.developer;
      // Whoever acted for the former one does not act for the new one.
      former.contact = null;
    } else {
      context.create(BuildingParticipant, { project: record, account: record.developer, role: developerRole });
    }
  }
}

function touchesDeveloper({ kind, record, changed, before }: Change<BuildingParticipant>): boolean {
  if (record.role !== developerRole && before['role'] !== developerRole) return false;
  return kind !== 'update' || changed.has('role') || changed.has('account');
}

/** Where participants come and go, the project's developer follows: one that is still there stays. */
export async function followDevelopers(
  changes: readonly Change<BuildingParticipant>[],
  context: HookContext,
): Promise<void> {
  const touched = changes.filter(touchesDeveloper);
  if (touched.length === 0) return;
  const projectIds = [...new Set(touched.map(({ record }) => record.project.id))];
  const leaving = new Set(changes.filter(({ kind }) => kind === 'delete').map(({ record }) => record));
  const developers = await developersOf(projectIds, context, leaving);
  for (const project of await context.load(BuildingProject, projectIds)) {
    if (!project) continue;
    const accounts = (developers.get(project.id) ?? []).flatMap(({ account }) => account ?? []);
    if (accounts.some(({ id }) => id === project.developer?.id)) continue;
    const [next] = accounts;
    if (next?.id !== project.developer?.id) project.developer = next ?? null;
  }
}
