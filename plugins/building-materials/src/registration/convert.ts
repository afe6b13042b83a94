import type { VerbContext } from '@guanxi/core';
import { BuildingProject } from '../projects/index.ts';
import { nameProject } from './approve.ts';
import { joinProject } from './participating-dealers.ts';
import { registrationStates } from './registration-states.ts';
import type { BuildingRegistration } from './registration.entity.ts';

function newProject(record: BuildingRegistration, context: VerbContext): BuildingProject {
  context.require('building:project:create');
  const { name, type, address, city, district, floorArea, developer, description, owner } = record;
  return context.create(BuildingProject, {
    ...{ name, type, address, city, district, floorArea, developer, description, owner },
    ...{ source: 'dealer', stage: 'verified' },
  });
}

/**
 * An approved registration becomes a project, or joins the one that it is about; its dealer takes part in it. What was
 * written about the registration stays there, and is found from the project.
 */
export async function convert(
  record: BuildingRegistration,
  project: BuildingProject | null,
  context: VerbContext,
): Promise<void> {
  nameProject(record, project);
  record.project ??= newProject(record, context);
  await registrationStates.fire(record, 'convert', context);
  await joinProject(record, context);
  context.emit('building:registration.converted', record);
}
