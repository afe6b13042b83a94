import { localDay, ValidationError, type HookContext } from '@guanxi/core';
import type { BuildingProject } from '../projects/index.ts';
import { noteConflicts } from './claim.ts';
import { registrationErrors } from './registration-errors.ts';
import { registrationStates } from './registration-states.ts';
import type { BuildingRegistration } from './registration.entity.ts';

/** What is said with an approval. */
export interface Approval {
  /** The project of ours that it is about, where there is one. */
  readonly project: BuildingProject | null;
  /** First day of protection: 'YYYY-MM-DD', default today. */
  readonly from: string | null;
  readonly reason: string | null;
}

const startsInThePast = (): ValidationError =>
  new ValidationError(
    'STARTS_IN_THE_PAST',
    { zh: '保护开始日(from)不能早于今天', en: 'Protection (from) does not start before today' },
    { path: ['from'] },
  );

/** Says which project a registration is about, once. */
export function nameProject(record: BuildingRegistration, project: BuildingProject | null): void {
  if (!project) return;
  if (record.project && record.project.id !== project.id) throw registrationErrors.otherProject();
  record.project = project;
}

/** The dealer gets the project; protection starts at once or on a later day. In turn with all others. */
export async function approve(record: BuildingRegistration, approval: Approval, context: HookContext): Promise<void> {
  const today = localDay(context);
  if (approval.from !== null && approval.from < today) throw startsInThePast();
  nameProject(record, approval.project);
  record.protectedFrom = approval.from;
  await registrationStates.fire(record, 'approve', context, approval.reason);
  await noteConflicts(record, [], context);
  if ((record.protectedFrom ?? today) <= today) await registrationStates.fire(record, 'protect', context);
  context.emit('building:registration.approved', record, { protectedUntil: record.protectedUntil });
}
