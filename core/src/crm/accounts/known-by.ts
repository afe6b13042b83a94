import type { CrmContext } from '../../sdk/index.ts';
import { Activity } from '../work/index.ts';
import { Contact } from './contact.entity.ts';

/** One of us, and how he dealt with a person while that worked at a company. */
export interface Acquaintance {
  /** Uuids; the engine fetches what is selected, under the gate. */
  readonly user: string;
  readonly account: string | null;
  readonly activities: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

interface Row extends Omit<Acquaintance, 'firstAt' | 'lastAt'> {
  /** Position among the ids that were asked for, from 1. */
  readonly place: number;
  /** As PostgreSQL prints them. */
  readonly firstAt: string;
  readonly lastAt: string;
}

/**
 * Who of us dealt with these people, at which company, from when until when: by whoever did the work then, whoever is
 * responsible now, so that the chain survives a colleague who has left. One statement for a whole list.
 */
export async function knownBy(ids: readonly string[], { sql }: CrmContext): Promise<Acquaintance[][]> {
  const rows = await sql.rows<Row>`
    select asked.place::int as place, met.user_id as "user", met.account_id as account,
      count(*)::int as activities, min(met.at) as "firstAt", max(met.at) as "lastAt"
    from unnest(${sql.ids(Contact, ids)}) with ordinality asked(id, place)
    join lateral (
      select coalesce(a.done_by_id, a.owner_id) as user_id, a.account_id, a.occurs_at as at
      from ${sql.visible(Activity)} a
      where (a.contact_id = asked.id or (a.subject_type = 'co' and a.subject_id = asked.id)) and a.status = 'DONE'
    ) met on met.user_id is not null
    group by asked.place, met.user_id, met.account_id
    order by max(met.at) desc, met.user_id`;
  const byPlace = Map.groupBy(rows, ({ place }) => place);
  return ids.map((_, index) =>
    (byPlace.get(index + 1) ?? []).map(({ firstAt, lastAt, ...met }) => ({
      ...met,
      firstAt: new Date(firstAt),
      lastAt: new Date(lastAt),
    })),
  );
}
