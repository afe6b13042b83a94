import type { AnyOneModel, CrmModel, EntityModel, SlotModel } from '../../model/index.ts';
import { tablesOfMeasure } from '../measures/measure-columns.ts';

/** A table of a plugin and what it holds. */
export interface PluginTable {
  readonly table: string;
  /** `measure`: made of the others, so nobody has to keep it. `other`: made by hand, in a migration. */
  readonly kind: 'entity' | 'versions' | 'slot' | 'measure' | 'other';
  /** Name of the entity, or of the extended one; empty where there is none. */
  readonly of: string;
  /** What rows are told apart by. */
  readonly key: readonly string[];
  readonly slot: SlotModel | null;
}

/** The tables of a plugin's classes; those that others need come first. */
export function tablesOfPlugin(model: CrmModel, plugin: string): PluginTable[] {
  const entities = entitiesOfPlugin(model, plugin);
  return [
    ...entities.map((entity) => tableOf(entity.table, 'entity', entity.name, [entity.keyColumn])),
    ...entities.flatMap((entity) =>
      entity.versionTable === null
        ? []
        : [tableOf(entity.versionTable, 'versions', entity.name, [entity.keyColumn, 'valid_from'])],
    ),
    ...model.slots
      .filter(({ owner }) => owner === plugin)
      .map((slot) => ({ ...tableOf(slot.table, 'slot', slot.of.name, [slot.keyColumn]), slot })),
  ];
}

/** Tables that triggers fill. */
export function measureTablesOf(model: CrmModel, plugin: string): PluginTable[] {
  return entitiesOfPlugin(model, plugin).flatMap(({ name, measures }) =>
    measures.flatMap((measure) => tablesOfMeasure(measure).map((table) => tableOf(table, 'measure', name, []))),
  );
}

export function entitiesOfPlugin(model: CrmModel, plugin: string): EntityModel[] {
  return [...model.entities.values()].filter(({ owner }) => owner === plugin);
}

/** References of others that may lead to a plugin's records, without foreign key. */
export function mentionsOf(model: CrmModel, plugin: string): { entity: EntityModel; field: AnyOneModel }[] {
  const own = new Set(entitiesOfPlugin(model, plugin));
  return [...model.entities.values()]
    .filter((entity) => !own.has(entity))
    .flatMap((entity) =>
      [...entity.fields.values()].flatMap((field) =>
        field.kind === 'anyOne' && field.targets.some((target) => own.has(target)) ? [{ entity, field }] : [],
      ),
    );
}

function tableOf(table: string, kind: PluginTable['kind'], of: string, key: readonly string[]): PluginTable {
  return { table, kind, of, key, slot: null };
}
