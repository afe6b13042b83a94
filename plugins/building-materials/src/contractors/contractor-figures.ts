import { Account, type CrmContext, type SqlFragment } from '@guanxi/core';
import { projectOrders } from '../orders/index.ts';
import { BuildingParticipant } from '../projects/participant.entity.ts';
import { BuildingProject } from '../projects/project.entity.ts';
import type { BuildingContractorFigures } from './contractor-figures.types.ts';

const nothing: BuildingContractorFigures = {
  ...{ projects: 0, completed: 0, withUs: 0 },
  ...{ decides: 0, influences: 0, neither: 0, unknown: 0 },
};

/** Ids that one list holds. */
const mostListed = 100;

/**
 * Projects that companies build, once each: `position` of the company, `id`, `outcome`, `progress`, `say` (the
 * strongest, null: not known) and `ordered`, whether there is an order of ours.
 */
function builtBy(ids: readonly string[], { sql }: CrmContext): SqlFragment {
  return sql.fragment`(
    select part.position, project.id, project.outcome, project.progress, project.bid_closes_on, part.say,
      exists (select from ${projectOrders(sql)} bought where bought.project_id = project.id) as ordered
    from (
      select asked.position, p.project_id,
        -- By the alphabet DECIDES, INFLUENCES, NEITHER: the strongest comes first.
        min(p.decides) as say
      from unnest(${sql.ids(Account, ids)}) with ordinality asked(id, position)
      join ${sql.visible(BuildingParticipant)} p on p.account_id = asked.id and p.role = 'contractor'
      group by 1, 2
    ) part join ${sql.visible(BuildingProject)} project on project.id = part.project_id
  )`;
}

/** Counts for all companies of a list, in one statement. */
export async function contractorFigures(
  ids: readonly string[],
  context: CrmContext,
): Promise<BuildingContractorFigures[]> {
  type Counted = BuildingContractorFigures & { readonly position: string };
  const rows = await context.sql.rows<Counted>`
    select position::text as position, count(*)::int as projects,
      (count(*) filter (where progress = 'completion'))::int as completed,
      (count(*) filter (where outcome = 'WON' or ordered))::int as "withUs",
      (count(*) filter (where say = 'DECIDES'))::int as decides,
      (count(*) filter (where say = 'INFLUENCES'))::int as influences,
      (count(*) filter (where say = 'NEITHER'))::int as neither,
      (count(*) filter (where say is null))::int as unknown
    from ${builtBy(ids, context)} built group by 1`;
  const counts = new Map(rows.map(({ position, ...figures }) => [position, figures]));
  return ids.map((_, index) => counts.get(String(index + 1)) ?? nothing);
}

/**
 * Uuids of open projects where each company decides and nothing of ours was ordered yet, of all companies of a list in
 * one statement; at most a hundred each, those whose bid closes first.
 */
export async function openDoors(ids: readonly string[], context: CrmContext): Promise<(readonly string[])[]> {
  const rows = await context.sql.rows<{ readonly position: number; readonly ids: readonly string[] }>`
    select position::int as position, (array_agg(id::text order by bid_closes_on nulls last, id))[1:${mostListed}::int]
      as ids
    from ${builtBy(ids, context)} built
    where say = 'DECIDES' and outcome = 'OPEN' and not ordered group by 1`;
  const found = new Map(rows.map((row) => [row.position, row.ids]));
  return ids.map((_, index) => found.get(index + 1) ?? []);
}
