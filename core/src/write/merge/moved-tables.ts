import type { MovedTable } from '../../database/index.ts';
import type { AnyOneModel, EntityModel, ToOneModel } from '../../model/index.ts';
import { isStored } from '../input/field-value.ts';
import { columnsOf } from '../rows/row-columns.ts';
import { versionTableOf } from '../rows/version-table.ts';

/** The table of an entity as merges see it, with its references to the merged records. */
export function movedTable(entity: EntityModel, references: readonly (ToOneModel | AnyOneModel)[]): MovedTable {
  const own = new Set(references.map(({ column }) => column));
  return {
    table: entity.table,
    key: entity.keyColumn,
    code: entity.code,
    kept: {
      version: columnOf(entity, 'version'),
      updatedAt: columnOf(entity, 'updatedAt'),
      updatedBy: columnOf(entity, 'updatedBy'),
      deletedAt: columnOf(entity, 'deletedAt'),
    },
    references: references.map((field) => {
      const { name, column } = field;
      return { name, column, ...(field.kind === 'anyOne' && { typeColumn: field.typeColumn }) };
    }),
    unique: uniqueColumns(entity).filter((columns) => columns.some((column) => own.has(column))),
    versions: versionTableOf(entity),
  };
}

/** Columns of each unique index; of a polymorphic reference that with the uuid. */
function uniqueColumns(entity: EntityModel): string[][] {
  return entity.indexes
    .filter(({ unique }) => unique)
    .map(({ fields }) =>
      fields.flatMap((name) => {
        const field = entity.fields.get(name);
        if (!field || !isStored(field)) return [];
        return field.kind === 'anyOne'
          ? [field.column]
          : (columnsOf(entity).get(field) ?? []).slice(0, 1).map(({ column }) => column);
      }),
    );
}

function columnOf(entity: EntityModel, name: string): string {
  const field = entity.fields.get(name);
  if (!field || !('column' in field)) throw new TypeError(`${entity.name} has no ${name}`);
  return field.column;
}
