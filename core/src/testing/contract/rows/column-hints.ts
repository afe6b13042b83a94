import type { CrmModel, EntityModel, FieldModel } from '../../../model/index.ts';

/** What the classes say of a column beyond its type: which texts are codes, how large a number may be. */
export interface ColumnHint {
  readonly values?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** The column that says what the id in this one is of, and the tables by their codes. */
  readonly anyOf?: { readonly typeColumn: string; readonly tables: ReadonlyMap<string, string> };
}

/** By `<table>.<column>`. */
export type ColumnHints = ReadonlyMap<string, ColumnHint>;

/**
 * The hints of a composition; older columns that no class knows any more have none.
 * @param said values by `<table>.<column>` that go before
 */
export function columnHints(model: CrmModel, said: Readonly<Record<string, readonly string[]>> = {}): ColumnHints {
  const hints = new Map<string, ColumnHint>();
  for (const row of [...model.entities.values(), ...model.slots]) {
    for (const field of row.fields.values()) {
      for (const [column, hint] of hintsOf(field, model)) hints.set(`${row.table}.${column}`, hint);
    }
  }
  for (const [column, values] of Object.entries(said)) hints.set(column, { values });
  return hints;
}

function hintsOf(field: FieldModel, model: CrmModel): [column: string, hint: ColumnHint][] {
  if (field.kind === 'anyOne') {
    const tables = new Map(field.targets.map(({ code, table }: EntityModel) => [code, table]));
    return [[field.column, { anyOf: { typeColumn: field.typeColumn, tables } }]];
  }
  if (field.kind !== 'attribute') return [];
  const { column, min, max, type } = field;
  if (field.enum) return [[column, { values: field.enum.values }]];
  if (field.vocabulary !== undefined) {
    return [[column, { values: Object.keys(model.vocabularies.get(field.vocabulary)?.values ?? {}) }]];
  }
  if (field.format === 'currency') return [[column, { values: ['CNY'] }]];
  if (type !== 'int' && type !== 'decimal' && type !== 'money') return [];
  return [[column, { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }]];
}
