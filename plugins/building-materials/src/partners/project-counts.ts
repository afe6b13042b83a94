import { Account, Contact, type ClassRef, type CrmContext } from '@guanxi/core';
import { BuildingParticipant } from '../projects/participant.entity.ts';
import { BuildingProject } from '../projects/project.entity.ts';

/** Projects that somebody takes part in, as far as the caller sees them. */
interface ProjectCounts {
  readonly all: number;
  readonly won: number;
}

/** Whose projects, in which role (null: any): what a loader is asked for. */
export interface Asked {
  readonly id: string;
  readonly role: string | null;
}

interface Found extends ProjectCounts {
  readonly position: number;
}

const none: ProjectCounts = { all: 0, won: 0 };

/** Counts for everybody of a list in one statement per role that was asked about. */
async function countsOf(entity: ClassRef, asked: readonly string[], context: CrmContext): Promise<ProjectCounts[]> {
  const { sql } = context;
  const counts = asked.map(() => none);
  const keys = asked.map((key) => JSON.parse(key) as [string, string | null]);
  for (const role of new Set(keys.map(([, wanted]) => wanted))) {
    const places = keys.flatMap(([, wanted], index) => (wanted === role ? [index] : []));
    const ids = places.map((index) => keys[index]?.[0] ?? '');
    // Ids are unique over all types: the same question serves companies and people.
    const found = await sql.rows<Found>`
      select asked.position::int - 1 as position, count(distinct project.id)::int as "all",
        (count(distinct project.id) filter (where project.outcome = 'WON'))::int as won
      from unnest(${sql.ids(entity, ids)}) with ordinality asked(id, position)
      join ${sql.visible(BuildingParticipant)} part on asked.id in (part.account_id, part.contact_id)
        and part.deleted_at is null and (${role}::text is null or part.role = ${role}::text)
      join ${sql.visible(BuildingProject)} project on project.id = part.project_id and project.deleted_at is null
      group by asked.position`;
    for (const { position, all, won } of found) counts[places[position] ?? 0] = { all, won };
  }
  return counts;
}

const ofAccounts = (keys: readonly string[], context: CrmContext): Promise<ProjectCounts[]> =>
  countsOf(Account, keys, context);

const ofContacts = (keys: readonly string[], context: CrmContext): Promise<ProjectCounts[]> =>
  countsOf(Contact, keys, context);

// Text, so that the loader knows an account that it was already asked about.
const keyOf = ({ id, role }: Asked): string => JSON.stringify([id, role]);

/** Projects of an account; in a list, all accounts are looked up together. */
export async function accountProjects(asked: Asked, context: CrmContext): Promise<ProjectCounts> {
  return context.loader(ofAccounts).load(keyOf(asked));
}

/** Projects of a person; in a list, all people are looked up together. */
export async function contactProjects(asked: Asked, context: CrmContext): Promise<ProjectCounts> {
  return context.loader(ofContacts).load(keyOf(asked));
}
