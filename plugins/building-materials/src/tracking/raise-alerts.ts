import { AnyReference, ReferenceValue, Task, type HookContext } from '@guanxi/core';
import { type BuildingProject } from '../projects/project.entity.ts';
import { MatrixPlan, progressVocabulary, stageVocabulary } from './matrix-plan.ts';
import { BuildingProgressAlert } from './progress-alert.entity.ts';
import { BuildingStageWindow } from './stage-window.entity.ts';

/** Type code of `BuildingProject` in references to any record. */
const projectCode = 'bmprj';

/** The event of an alert: webhooks and handlers of other plugins follow it. */
export const aheadEvent = 'project.progressAhead';

async function planIn(context: HookContext): Promise<MatrixPlan> {
  const values = await context.loadBy(ReferenceValue, 'vocabulary', [stageVocabulary, progressVocabulary]);
  const living = values.filter(({ deletedAt }) => !deletedAt);
  const stages = living.filter(({ vocabulary }) => vocabulary === stageVocabulary).map(({ code }) => code);
  const windows = await context.loadBy(BuildingStageWindow, 'stage', stages);
  return new MatrixPlan(
    living,
    windows.filter(({ deletedAt }) => !deletedAt),
  );
}

const isFollowed = ({ outcome, phase }: BuildingProject): boolean => outcome === 'OPEN' && phase === 'FOLLOWED';

/**
 * Tells the lead of each of these projects, once for each cell of the matrix, that the building runs ahead of our work;
 * what was told about another cell is settled. The projects are locked: a parallel change sees what this one did.
 */
export async function raiseAlerts(projects: readonly BuildingProject[], context: HookContext): Promise<void> {
  const plan = await planIn(context);
  const ids = projects.map(({ id }) => id);
  const known = Map.groupBy(
    (await context.loadBy(BuildingProgressAlert, 'project', ids)).filter(({ deletedAt }) => !deletedAt),
    ({ project }) => project.id,
  );
  for (const project of projects) {
    const ahead = isFollowed(project) && plan.runsAhead(project.stage, project.progress);
    const alerts = known.get(project.id) ?? [];
    const here = alerts.find(({ stage, progress }) => stage === project.stage && progress === project.progress);
    await settle(
      alerts.filter((alert) => !alert.settledAt && !(ahead && alert === here)),
      context,
    );
    if (ahead && !here) raise(project, plan, context);
  }
}

function raise(project: BuildingProject, plan: MatrixPlan, context: HookContext): void {
  const { id, stage, progress, owner } = project;
  if (!progress) return;
  const expectedStage = plan.expectedStage(progress);
  const nameOf = (code: string | null): string => {
    const value = [...plan.stages, ...plan.steps].find((one) => one.code === code);
    return value ? `${value.labelZh} / ${value.labelEn}` : '';
  };
  const task = context.create(Task, {
    externalId: `building-progress-ahead:${id}:${stage}:${progress}`,
    title: `工程进度超前 / Progress runs ahead: ${project.name}`.slice(0, 200),
    description: `${nameOf(progress)}: ${nameOf(stage)} → ${nameOf(expectedStage)}`,
    subject: AnyReference.to(projectCode, id),
    priority: 'P2_HIGH',
    ...(owner && { owner: owner.id, assignee: owner.id }),
  });
  const values = { project, stage, progress, expectedStage, raisedAt: context.now, task };
  context.create(BuildingProgressAlert, values);
  context.emit(`building:${aheadEvent}`, project, { stage, progress, expectedStage });
}

/** Our work has caught up, or ended: nobody has to do anything about it any more. */
async function settle(alerts: readonly BuildingProgressAlert[], context: HookContext): Promise<void> {
  const tasks = await context.load(
    Task,
    alerts.flatMap(({ task }) => task?.id ?? []),
  );
  for (const task of tasks) {
    if (task && !task.deletedAt && task.status !== 'CANCELLED') task.status = 'DONE';
  }
  for (const alert of alerts) alert.settledAt = context.now;
}
