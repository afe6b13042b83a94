import { demoDay, seededIds, User, type SeedContext } from '@guanxi/core';
import { projects } from '../demo/projects.ts';
import { crew } from '../demo/staff.ts';
import { BuildingProject } from '../projects/project.entity.ts';
import { BuildingProjectSighting } from './sighting.entity.ts';

const key = 'building-demo:sighting';

/** Who walks the streets of the demo. */
const canvasser = 'minhui';

const seen = { progress: 'foundation', latitude: '31.305120', longitude: '120.618430', accuracy: 8 };

/** One sighting of a building that we follow, and one of a building that nobody knew: a potential project. */
export async function seedSightings(context: SeedContext): Promise<void> {
  const [known] = projects(context.now);
  const { at } = demoDay(context.now, -9);
  const ownerId = await context.idOf(User, `${crew.prefix}:user:${canvasser}`);
  const potential = { externalId: `${key}:project`, name: '青枫公馆', city: '苏州', address: '苏州工业园区星塘街' };
  await context.upsert(
    BuildingProject,
    [{ ...potential, ...{ phase: 'POTENTIAL', source: 'street-canvassing', type: 'residential', ownerId } }],
    { at },
  );
  const ids = await seededIds(context, BuildingProject, [potential, ...(known ? [known] : [])]);
  const sightings = [
    { ...seen, name: potential.name, address: potential.address, note: '围挡刚立,未见施工单位牌', of: potential },
    { progress: 'completion', name: known?.values.name ?? '', address: null, note: '外立面已完成,准备交付', of: known },
  ];
  await context.upsert(
    BuildingProjectSighting,
    sightings.map(({ of, ...sighting }, index) => ({
      ...sighting,
      ...{ externalId: `${key}:${index + 1}`, clientId: `${key}:${index + 1}`, seenAt: at.toISOString(), ownerId },
      projectId: ids.get(of?.externalId ?? ''),
    })),
    { at },
  );
}
