import { historyField, type EntityModel, type RowModel } from '../../model/index.ts';
import type { Selection } from '../../sdk/index.ts';
import { refusedField } from './refused-field.ts';

/**
 * Looks whether there is everything that code selects: GraphQL checks the selections of clients, nobody those of code.
 * A field of another one's permission stays null, as for clients. @throws BadInput
 */
export function checkSelection(entity: EntityModel, selection: Selection): void {
  checkFields([entity], selection, ['select']);
}

/** `rows`: what a record at this place may be, of which one has to have the field. */
function checkFields(rows: readonly RowModel[], selection: Selection, path: readonly string[]): void {
  for (const [name, below] of Object.entries(selection)) {
    if (name === '__typename') continue;
    const here = [...path, name];
    const found = rows.flatMap((row) => placeOf(row, name) ?? []);
    if (found.length === 0) {
      throw refusedField({ zh: `不能读取 ${name}`, en: `Cannot select ${name}` }, undefined, here);
    }
    if (below === true) continue;
    const records = found.flatMap(({ records }) => records);
    if (records.length > 0) checkFields(records, below, here);
    const nodes = below['nodes'];
    const listed = found.flatMap(({ listed }) => listed);
    if (listed.length > 0 && nodes !== undefined && nodes !== true) checkFields(listed, nodes, [...here, 'nodes']);
  }
}

/** Where a field leads: to one record, to a list of them, or to a value. */
interface Place {
  readonly records: readonly RowModel[];
  readonly listed: readonly RowModel[];
}

const value: Place = { records: [], listed: [] };

/** Undefined where there is no such field that code may read; what resolvers compute is GraphQL's only. */
function placeOf(row: RowModel, name: string): Place | undefined {
  const entity = 'slots' in row ? (row as EntityModel) : undefined;
  if (name === historyField && entity?.history) return { ...value, listed: [entity.history.target] };
  const slot = entity?.slots.get(name);
  if (slot) return { ...value, records: [slot] };
  const field = row.fields.get(name);
  if (!field) return undefined;
  switch (field.kind) {
    case 'attribute':
      return field.internal ? undefined : value;
    case 'anyOne':
      return { ...value, records: field.targets };
    case 'toMany':
      return { ...value, listed: [field.target] };
    default:
      return { ...value, records: [field.target] };
  }
}
