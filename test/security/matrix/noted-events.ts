import type { EntityModel, FieldModel, RowModel } from '../../../core/src/model/index.ts';
import type { Fact, Facts, SqlClient } from './facts.ts';
import type { PersonKey } from './people.ts';

/** When what `noteEvents` notes happened: nothing else did then. */
export const noted = { at: '2001-01-01T00:00:00.000Z', before: '2002-01-01T00:00:00.000Z' } as const;

/** One field of a record, by the name and with the value that an audit entry has of it. */
export interface NotedField {
  readonly name: string;
  readonly row: RowModel;
  readonly field: FieldModel;
  readonly value: unknown;
}

/** Everything that a record and its slots hold, as an audit entry says it. */
export function changesOf(fact: Fact): NotedField[] {
  const of = (row: RowModel, values: Readonly<Record<string, unknown>>, prefix: string): NotedField[] =>
    [...row.fields.values()].flatMap((field): NotedField[] => {
      if (field.kind === 'toMany' || field.kind === 'hasOne' || (field.kind === 'attribute' && field.internal))
        return [];
      return [{ name: prefix + field.name, row, field, value: notedValue(field, values[field.name]) }];
    });
  const slots = [...fact.entity.slots.values()].flatMap((slot) =>
    of(slot, fact.slots[slot.prefix] ?? {}, `${slot.prefix}.`),
  );
  return [...of(fact.entity, fact.values, ''), ...slots];
}

function notedValue(field: FieldModel, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (field.kind === 'anyOne') {
    const { code, uuid } = value as { readonly code: string; readonly uuid: string };
    return { type: code, id: uuid };
  }
  return field.kind === 'attribute' && field.type === 'money' ? { amount: String(value), currency: 'CNY' } : value;
}

const actors: readonly PersonKey[] = ['own', 'far', 'team', 'sub', 'cross'];

/** Who is noted to have created the record. */
export function notedBy(fact: Fact, facts: Facts): Fact {
  const name = actors[facts.made(fact.entity).indexOf(fact) % actors.length];
  const person = facts.of('User').find(({ values }) => values['displayName'] === name);
  if (!person) throw new Error(`Nobody is called ${name}`);
  return person;
}

/** Notes of every record that was made for the matrix that somebody created it, with all that it holds. */
export async function noteEvents(entities: Iterable<EntityModel>, facts: Facts, sql: SqlClient): Promise<void> {
  for (const entity of entities) {
    const made = facts.made(entity);
    const changes = made.map((fact) =>
      JSON.stringify(Object.fromEntries(changesOf(fact).map(({ name, value }) => [name, [null, value]]))),
    );
    await sql.rows(
      `insert into audit_entry
         (id, version, created_at, updated_at, subject_type, subject_id, action, source, changes, record_version,
          created_by_id)
       select gen_random_uuid(), 1, $1, $1, $2, noted.id, 'CREATE', 'GRAPHQL', noted.changes, 1, noted.person
       from unnest($3::uuid[], $4::text[], $5::uuid[]) noted(id, changes, person)`,
      [
        ...[noted.at, entity.code, made.map(({ uuid }) => uuid), changes],
        made.map((fact) => notedBy(fact, facts).uuid),
      ],
    );
  }
}
