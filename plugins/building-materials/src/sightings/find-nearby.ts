import { companyNameRule, type CrmContext } from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';
import type { BuildingNearbyProject } from './nearby-project.ts';

/** Where somebody stands, and what he sees there. */
export interface NearbyQuestion {
  /** Degrees; null: only the name is asked. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly name: string | null;
  /** Metres. */
  readonly within: number;
  readonly first: number;
}

interface Found {
  readonly place: number;
  readonly id: string;
  readonly name: string;
  readonly distance: number | null;
}

/** Of latitude, the world over; degrees of longitude are shorter by the cosine of the latitude. */
const metresPerDegree = 111_195;
const radians = Math.PI / 180;

/** Names of buildings are compared like those of companies: numbers and own words count, what all have does not. */
const naming = companyNameRule({
  code: 'SIMILAR_NAME',
  label: { zh: '名称相近', en: 'Similar name' },
  fields: ['name'],
  weight: 1,
});

function similarity(left: string | null, right: string): number | null {
  if (left === null) return null;
  const [mine, theirs] = [naming.prepare([left]), naming.prepare([right])];
  if (mine === null || theirs === null) return left === right ? 1 : 0;
  return Math.round(Math.max(0, naming.compare(mine, theirs)) * 100) / 100;
}

/** The sides of the box around the circle, in degrees: what an index can look for. */
function boxOf({ latitude, within }: NearbyQuestion): { readonly height: number; readonly width: number } {
  const height = within / metresPerDegree;
  const narrowest = Math.cos(Math.min(89, Math.abs(latitude ?? 0) + height) * radians);
  return { height, width: Math.min(180, height / narrowest) };
}

/**
 * Projects that the caller sees near each place, the nearest first, then those of the same name elsewhere: one
 * statement for a whole list. An index gives the box, distances on the sphere (haversine) are reckoned inside it only.
 */
async function findNearby(
  questions: readonly NearbyQuestion[],
  context: CrmContext,
): Promise<BuildingNearbyProject[][]> {
  const { sql } = context;
  const boxes = questions.map(boxOf);
  const rows = await sql.rows<Found>`
    select asked.place::int - 1 as place, near.id, near.name, near.distance
    from unnest(
      ${questions.map(({ latitude }) => latitude)}::float8[], ${questions.map(({ longitude }) => longitude)}::float8[],
      ${boxes.map(({ height }) => height)}::float8[], ${boxes.map(({ width }) => width)}::float8[],
      ${questions.map(({ within }) => within)}::float8[], ${questions.map(({ name }) => name)}::text[],
      ${questions.map(({ first }) => first)}::int[]
    ) with ordinality asked(latitude, longitude, height, width, within, name, first, place)
    cross join lateral (
      select * from (
        select project.id, project.name, 2 * 6371008.8 * asin(least(1, sqrt(
            power(sin(radians(project.latitude::float8 - asked.latitude) / 2), 2)
            + cos(radians(asked.latitude)) * cos(radians(project.latitude::float8))
              * power(sin(radians(project.longitude::float8 - asked.longitude) / 2), 2)))) as distance
        from ${sql.visible(BuildingProject)} project
        where project.latitude between (asked.latitude - asked.height)::numeric and (asked.latitude + asked.height)::numeric
          and project.longitude
            between (asked.longitude - asked.width)::numeric and (asked.longitude + asked.width)::numeric
        union all
        select project.id, project.name, null
        from ${sql.visible(BuildingProject)} project
        where project.name = asked.name and project.latitude is null
      ) candidate
      where candidate.distance is null or candidate.distance <= asked.within
      order by candidate.distance nulls last, candidate.id limit asked.first
    ) near
    order by asked.place, near.distance nulls last, near.id`;
  const byPlace = Map.groupBy(rows, ({ place }) => place);
  return questions.map(({ name }, index) =>
    (byPlace.get(index) ?? []).map((found) => ({
      project: sql.opaqueId(BuildingProject, found.id),
      distance: found.distance === null ? null : Math.round(found.distance * 10) / 10,
      nameSimilarity: similarity(name, found.name),
    })),
  );
}

const nearbyOf = (keys: readonly string[], context: CrmContext): Promise<BuildingNearbyProject[][]> =>
  findNearby(
    keys.map((key) => JSON.parse(key) as NearbyQuestion),
    context,
  );

/** The same for one place; in a list, all are looked up together. */
export async function nearby(question: NearbyQuestion, context: CrmContext): Promise<BuildingNearbyProject[]> {
  // Text, so that the loader knows a question that was asked already.
  return context.loader(nearbyOf).load(JSON.stringify(question));
}
