import type { EntityModel } from '../../../core/src/model/index.ts';
import type { Facts, SqlClient } from './facts.ts';

/** When what `noteEvents` notes happened: nothing else did then. */
export const noted = { at: '2001-01-01T00:00:00.000Z', before: '2002-01-01T00:00:00.000Z' } as const;

/** Notes of every record that was made for the matrix that it was created. */
export async function noteEvents(entities: Iterable<EntityModel>, facts: Facts, sql: SqlClient): Promise<void> {
  for (const entity of entities) {
    const ids = facts.made(entity).map(({ uuid }) => uuid);
    await sql.rows(
      `insert into audit_entry
         (id, version, created_at, updated_at, subject_type, subject_id, action, source, changes, record_version)
       select gen_random_uuid(), 1, $1, $1, $2, id, 'CREATE', 'GRAPHQL', '{}', 1 from unnest($3::uuid[]) id`,
      [noted.at, entity.code, ids],
    );
  }
}
