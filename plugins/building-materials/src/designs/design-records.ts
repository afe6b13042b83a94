import { Money, type ClassRef, type CrmContext, type SqlFragment, type SqlPort } from '@guanxi/core';
import { projectOrders } from '../orders/index.ts';
import { BuildingProject } from '../projects/index.ts';
import type { BuildingDesignRecord } from './design-record.ts';
import { BuildingDesignReview } from './design-review.entity.ts';
import { BuildingDesignScheme } from './design-scheme.entity.ts';
import { BuildingSchemeMaterial } from './scheme-material.entity.ts';
import { BuildingSchemeMember } from './scheme-member.entity.ts';

interface Design {
  /** Position among those asked for, from 1. */
  readonly place: number;
  /** Uuid; null: what follows are the reviews. */
  readonly scheme: string | null;
  readonly name: string;
  /** Uuid. */
  readonly project: string;
  readonly projectName: string;
  readonly led: boolean;
  readonly chosen: boolean;
  readonly specifying: boolean;
  readonly reviews: number;
}

interface Sold {
  readonly place: number;
  /** Uuid; null: all designs together. A project has one chosen design, so no order is counted twice. */
  readonly scheme: string | null;
  readonly currency: string | null;
  readonly orders: number;
  readonly amount: string | null;
}

/**
 * Who of these people and institutes (uuids, unique over both) drew what: `person`, `scheme_id`, and whether it was
 * `led`.
 * @param ids a bound uuid[]
 */
export const authorship = (ids: SqlFragment, sql: SqlPort): SqlFragment => sql.fragment`(
  select person, scheme_id, bool_or(led) as led from (
    select led.lead_designer_id as person, led.id as scheme_id, true as led
    from ${sql.visible(BuildingDesignScheme)} led where led.lead_designer_id = any(${ids})
    union all
    select led.institute_id, led.id, true
    from ${sql.visible(BuildingDesignScheme)} led where led.institute_id = any(${ids})
    union all
    select joined.designer_id, joined.scheme_id, false
    from ${sql.visible(BuildingSchemeMember)} joined where joined.designer_id = any(${ids})
    union all
    select joined.institute_id, joined.scheme_id, false
    from ${sql.visible(BuildingSchemeMember)} joined where joined.institute_id = any(${ids})
  ) part group by 1, 2
)`;

/** Designs of many designers or institutes with what became of them: two statements for all of them. */
export async function designRecords(
  entity: ClassRef,
  ids: readonly string[],
  { sql }: CrmContext,
): Promise<BuildingDesignRecord[]> {
  const people = sql.ids(entity, ids);
  const asked = sql.fragment`unnest(${people}) with ordinality asked(id, place)`;
  const designs = sql.fragment`(
    select asked.place, scheme.id, scheme.name, scheme.project_id, project.name as project_name, part.led, scheme.chosen,
      exists (
        select from ${sql.visible(BuildingSchemeMaterial)} material
        where material.scheme_id = scheme.id and material.maker = 'OURS'
      ) as specifying
    from ${asked}
    join ${authorship(people, sql)} part on part.person = asked.id
    join ${sql.visible(BuildingDesignScheme)} scheme on scheme.id = part.scheme_id
    join ${sql.visible(BuildingProject)} project on project.id = scheme.project_id
  )`;
  const rows = await sql.rows<Design>`
    select place::int as place, id as scheme, name, project_id as project, project_name as "projectName", led, chosen,
      specifying, 0 as reviews
    from ${designs} design
    union all
    select asked.place::int, null, '', null, '', false, false, false, count(*)::int
    from ${asked}
    join ${sql.visible(BuildingDesignReview)} review on asked.id in (review.institute_id, review.reviewer_id)
    group by 1
    order by 1, 2 desc nulls last`;
  const sold = await sql.rows<Sold>`
    select design.place::int as place, design.id as scheme, bought.currency::text as currency, count(*)::int as orders,
      sum(bought.net)::numeric(30, 4)::text as amount
    from ${designs} design join ${projectOrders(sql)} bought on bought.project_id = design.project_id
    where design.chosen and design.specifying
    group by grouping sets ((1, 2, 3), (1, 3)) order by 1, 2, 3`;
  const soldOf = Map.groupBy(sold, ({ place }) => place);
  const designsOf = Map.groupBy(rows, ({ place }) => place);
  return ids.map((_, index) => together(designsOf.get(index + 1) ?? [], soldOf.get(index + 1) ?? [], sql));
}

function together(rows: readonly Design[], sold: readonly Sold[], sql: SqlPort): BuildingDesignRecord {
  const designs = rows.filter(({ scheme }) => scheme !== null);
  const soldBy = Map.groupBy(sold, ({ scheme }) => scheme);
  const orderedDesigns = designs.flatMap(({ scheme, name, project, projectName }) => {
    const sums = soldBy.get(scheme ?? '');
    if (scheme === null || !sums) return [];
    const id = sql.opaqueId(BuildingDesignScheme, scheme);
    const projectId = sql.opaqueId(BuildingProject, project);
    const orders = sums.reduce((total, sum) => total + sum.orders, 0);
    return [{ id, name, projectId, projectName, orders, amounts: moneyOf(sums) }];
  });
  const count = (fits: (design: Design) => boolean): number => designs.filter(fits).length;
  return {
    led: count(({ led }) => led),
    joined: count(({ led }) => !led),
    specifying: count(({ specifying }) => specifying),
    chosen: count(({ chosen }) => chosen),
    ordered: orderedDesigns.length,
    reviewed: rows.reduce((sum, { reviews }) => sum + reviews, 0),
    orderedDesigns,
    amountInfluenced: moneyOf(sold.filter(({ scheme }) => scheme === null)),
  };
}

const moneyOf = (sums: readonly Sold[]): Money[] =>
  sums.flatMap(({ amount, currency }) => (amount === null || currency === null ? [] : [Money.of(amount, currency)]));
