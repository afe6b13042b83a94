import { hooksOf, ValidationError, type Change, type HookContext } from '@guanxi/core';
import { BuildingProject } from '@guanxi/plugin-building-materials';
import { GreenCertificate } from './certificate.entity.ts';
import { messages } from './messages.ts';
import { BuildingProjectGreenSlot } from './project-slot.ts';

type Changes = readonly Change<GreenCertificate>[];

const projectsOf = (changes: Changes): string[] => [...new Set(changes.map(({ record }) => record.project.id))];

/** The label is about a building that stands: whoever claims it of a building site is refused. */
async function refuseEarlyLabels(changes: Changes, context: HookContext): Promise<void> {
  const projects = new Map((await context.load(BuildingProject, projectsOf(changes))).map((one) => [one?.id, one]));
  for (const change of changes) {
    const { kind, project } = change.record;
    if (kind !== 'LABEL' || projects.get(project.id)?.progress === 'completion') continue;
    change.reject(new ValidationError('GREEN_LABEL_TOO_EARLY', messages.labelTooEarly, { path: ['kind'] }));
  }
}

/** Keeps the stars of projects, in the transaction in which their certificates come and go. */
async function keepStars(changes: Changes, context: HookContext): Promise<void> {
  const projectIds = projectsOf(changes);
  await context.lock(BuildingProject, projectIds);
  const going = new Set(changes.filter(({ kind }) => kind === 'delete').map(({ record }) => record));
  const certificates = (await context.loadBy(GreenCertificate, 'project', projectIds)).filter(
    (one) => !one.deletedAt && !going.has(one),
  );
  const slots = await context.loadSlots(BuildingProjectGreenSlot, projectIds);
  for (const [index, slot] of slots.entries()) {
    const own = certificates.filter(({ project }) => project.id === projectIds[index]);
    if (slot) slot.stars = Math.max(0, ...own.map(({ stars }) => stars));
  }
}

async function prepare(changes: Changes, context: HookContext): Promise<void> {
  await refuseEarlyLabels(changes, context);
  await keepStars(changes, context);
}

export const certificateHooks = hooksOf(GreenCertificate, {
  beforeCreate: prepare,
  beforeUpdate: prepare,
  beforeDelete: keepStars,
});
