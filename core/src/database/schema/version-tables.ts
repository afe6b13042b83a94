import { EntitySchema, ReferenceKind, type EntityMetadata, type EntityProperty } from '@mikro-orm/core';
import type { MikroORM, Options } from '@mikro-orm/postgresql';
import type { CrmModel, EntityModel, ToOneModel } from '../../model/index.ts';

/**
 * The ORM of one composition as far as tables are concerned: also those that hold the replaced rows of entities with
 * `versions`. Nobody reads or writes them as records.
 */
export async function createSchemaOrm(model: CrmModel, options: Options): Promise<MikroORM> {
  // Processes that serve need no ORM to begin with.
  const { createOrm } = await import('../orm-configuration.ts');
  return createOrm(model, options, (orm) => {
    for (const entity of model.entities.values()) {
      if (entity.versionTable === null) continue;
      orm.discoverEntity(versionSchema(entity, entity.versionTable, orm.getMetadata(entity.class as never)));
    }
  });
}

/**
 * A table with every column of the entity and the time during which a row said so: from `valid_from` (that is its
 * `updated_at`) until just before `valid_to`. One row per time: two of a record never begin at once. What the living
 * table holds is not in it. The versions of a purged record leave with it.
 */
function versionSchema(entity: EntityModel, table: string, { props }: EntityMetadata): EntitySchema {
  const instant = { type: 'datetime', columnType: 'timestamptz(3)' } as const;
  const columns = props.filter(({ kind, fieldNames, name }) => {
    return kind !== ReferenceKind.EMBEDDED && fieldNames?.length === 1 && name !== entity.keyColumn;
  });
  const parent = parentOf(entity);
  return new EntitySchema({
    name: table,
    tableName: table,
    properties: {
      record: {
        ...{ kind: ReferenceKind.MANY_TO_ONE, entity: () => entity.class as never, primary: true },
        ...{ fieldName: entity.keyColumn, deleteRule: 'cascade', cascade: [] },
      },
      validFrom: { ...instant, primary: true, fieldName: 'valid_from' },
      validTo: { ...instant, fieldName: 'valid_to' },
      ...Object.fromEntries(columns.map((column) => [propertyOf(column.fieldNames[0]), sameColumn(column)])),
    } as never,
    indexes: [
      // The rows that are asked for as of an instant were replaced after it.
      { properties: ['validTo', 'validFrom'] as never },
      ...(parent ? [{ properties: [propertyOf(parent.column), 'validTo'] as never }] : []),
    ],
    checks: [{ name: `${table}_time_check`, expression: '"valid_from" < "valid_to"' }],
  });
}

/** Names that no field of the entity has. */
const propertyOf = (column = ''): string => `of_${column}`;

/** The record that such records are read below. */
function parentOf({ access, fields }: EntityModel): ToOneModel | null {
  const field = typeof access === 'object' && 'via' in access ? fields.get(access.via) : undefined;
  return field?.kind === 'toOne' ? field : null;
}

function sameColumn({ fieldNames, columnTypes, nullable, defaultRaw }: EntityProperty): object {
  const columnType = columnTypes[0] ?? '';
  const byDefault = defaultRaw === undefined ? {} : { defaultRaw };
  return { type: columnType, columnType, fieldName: fieldNames[0], nullable: nullable === true, ...byDefault };
}

/** The version tables of a composition, with the plugins that they belong to. */
export function versionTables(model: CrmModel): { owner: string; table: string }[] {
  return [...model.entities.values()].flatMap(({ owner, versionTable }) =>
    versionTable === null ? [] : [{ owner, table: versionTable }],
  );
}
