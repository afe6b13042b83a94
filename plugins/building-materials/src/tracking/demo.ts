import { demoDay, draws, seedCrew, type DemoCrew, type SeedContext } from '@guanxi/core';
import { projects } from '../demo/projects.ts';
import { BuildingProject, BuildingTeamMember } from '../projects/index.ts';
import { practice } from './best-practice.ts';
import { BuildingTrackingRecord } from './tracking-record.entity.ts';

/** Departments that support project sales. */
const crew: DemoCrew = {
  prefix: 'building-demo-support',
  unit: { name: '技术服务部', kind: 'department' },
  team: '工程支持组',
  mailDomain: 'huayue.example',
  people: [
    { displayName: '简宁', mail: 'jianning', jobTitle: '技术支持工程师', role: 'building:project-support' },
    { displayName: '岑小雨', mail: 'cenxiaoyu', jobTitle: '物流专员', role: 'building:project-support' },
  ],
};

/** Every third project has a team with other departments, and its work in the matrix: most of what is asked for. */
const everyThird = 3;

export async function trackingDemo(context: SeedContext): Promise<void> {
  const before = { at: demoDay(context.now, -735).at };
  const [technician, logistician] = (await seedCrew(context, crew, before)).get('building:project-support') ?? [];
  for (const [index, { externalId, steps }] of projects(context.now).entries()) {
    if (index % everyThird !== 0) continue;
    const projectId = await context.idOf(BuildingProject, externalId);
    const draw = draws(8000 + index);
    const team = [
      { role: 'technical', userId: technician, note: '节点图与样品' },
      ...(draw.chance(0.5) ? [{ role: 'logistics', userId: logistician, note: '分批供货' }] : []),
    ];
    await context.upsert(
      BuildingTeamMember,
      team.map((member) => ({ ...member, externalId: `${externalId}:team:${member.role}`, projectId })),
      { at: steps[0]?.at ?? before.at },
    );
    for (const { at, values } of steps) {
      const asked = practice.find(
        ({ stage, progress }) => stage === values['stage'] && progress === values['progress'],
      );
      const done = (asked?.requires ?? []).filter(() => draw.chance(0.8));
      await context.upsert(
        BuildingTrackingRecord,
        done.map(({ kind, zh }) => ({
          externalId: `${externalId}:work:${asked?.stage}:${asked?.progress}:${kind}`,
          ...{ projectId, stage: asked?.stage, progress: asked?.progress, kind, title: zh },
          ...{ workerId: technician, doneOn: at.toISOString().slice(0, 10) },
        })),
        { at },
      );
    }
  }
}
