import { jobOf, ReferenceValue, z, type JobContext } from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';
import { progressVocabulary } from './matrix-plan.ts';
import { BuildingProgressAlert } from './progress-alert.entity.ts';
import { raiseAlerts } from './raise-alerts.ts';
import { BuildingStageWindow } from './stage-window.entity.ts';

const atOnce = 500;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** Projects that run ahead in a cell about which nobody was told, in the order of their uuids, behind the last one. */
function untold(after: string, { sql }: JobContext): Promise<{ readonly id: string }[]> {
  const values = sql.visible(ReferenceValue);
  return sql.rows`
    select project.id
    from ${sql.visible(BuildingProject)} project
    join ${sql.visible(BuildingStageWindow)} planned on planned.stage = project.stage
    join ${values} step on step.vocabulary = ${progressVocabulary} and step.code = project.progress
    join ${values} until on until.vocabulary = ${progressVocabulary} and until.code = planned.until_progress
    where project.outcome = 'OPEN' and project.phase = 'FOLLOWED' and project.id > ${after}::uuid
      and (step.position, step.code) > (until.position, until.code)
      and not exists (
        select from ${sql.visible(BuildingProgressAlert)} told
        where told.project_id = project.id and told.stage = project.stage and told.progress = project.progress
      )
    order by project.id limit ${atOnce}::int`;
}

/**
 * Tells of projects that no write of ours has looked at: loaded from elsewhere, or overtaken because the lists or the
 * windows of the stages have changed. Running it twice tells nobody twice.
 */
export const raiseProgressAlerts = jobOf({
  label: { zh: '工程进度超前预警', en: 'Alert of progress that runs ahead' },
  payload: z.object({}),
  runAs: 'system',
  async run(_payload, context) {
    let raised = 0;
    for (let page = await untold(beforeAll, context); page.length > 0;) {
      context.signal.throwIfAborted();
      for (const { id } of page) {
        const project = context.sql.opaqueId(BuildingProject, id);
        const { errors } = await context.write.act(BuildingProject, project, (record, verb) =>
          raiseAlerts([record], verb),
        );
        if (errors.length === 0) raised += 1;
        else context.log.warn({ project, errors }, 'A progress alert could not be raised');
      }
      page = await untold(page.at(-1)?.id ?? beforeAll, context);
    }
    return { raised };
  },
});
