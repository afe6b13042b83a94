import type { CrmModel } from '../../../core/src/model/index.ts';
import type { SqlClient } from './facts.ts';
import type { Places } from './data-set.ts';

/** When the rows held that `replaceRows` makes, and an instant of that time. */
export const thePast = {
  from: '2001-01-01T00:00:00.000Z',
  during: '2003-01-01T00:00:00.000Z',
  to: '2005-01-01T00:00:00.000Z',
} as const;

/**
 * Gives every record of which versions are kept a row of the past: the same values, not deleted yet, and of a person
 * who owned all of them then. Who sees it must not depend on that.
 */
export async function replaceRows(model: CrmModel, { people, teams, units }: Places, sql: SqlClient): Promise<void> {
  const owners = [
    ['owner', people.get('own')],
    ['team', teams.get('TA')],
    ['unit', units.get('A')],
  ] as const;
  for (const { table, versionTable, fields } of model.entities.values()) {
    if (versionTable === null) continue;
    const then = owners.flatMap(([name, uuid]) => {
      const field = fields.get(name);
      return field?.kind === 'toOne' ? [[field.column, uuid]] : [];
    });
    const changed = { deleted_at: null, ...Object.fromEntries(then), valid_from: thePast.from, valid_to: thePast.to };
    await sql.rows(
      `insert into "${versionTable}" select past.* from "${table}" t,
         jsonb_populate_record(null::"${versionTable}", to_jsonb(t) || $1::jsonb) past`,
      [JSON.stringify(changed)],
    );
  }
}
