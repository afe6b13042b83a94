import type { EntityModel, FieldModel, RowModel } from '../../../../core/src/model/index.ts';
import { same, sameSet, type MatrixPath } from '../probe.ts';

interface EntityMetadata {
  readonly name: string;
  readonly fields: readonly { readonly name: string; readonly targets: readonly string[] }[];
  readonly slots: readonly { readonly name: string; readonly fields: EntityMetadata['fields'] }[];
  readonly permissions: readonly string[];
}

/** `metadata` mentions what may be read, and nothing else. */
export const metadataPath: MatrixPath = {
  name: 'metadata',
  operation: 'query',
  global: true,
  *probes(_, { oracle, principal }, { model, facts }) {
    const open = [...model.entities.values()].filter((entity) => oracle.readsAny(entity));
    const named = (row: RowModel): string[] =>
      [...row.fields.values()].filter((field) => mentions(row, field)).map(({ name }) => name);
    const mentions = (row: RowModel, field: FieldModel): boolean => {
      if (!oracle.readsField(row, field)) return false;
      if (field.kind === 'attribute') return !field.internal;
      return (field.kind === 'anyOne' ? field.targets : [field.target]).some((target) => oracle.readsAny(target));
    };
    yield {
      field:
        'metadata { permissions { name } entities { name permissions fields { name targets } slots { name fields { name targets } } } }',
      cells: [...model.entities.values(), ...model.slots].reduce((count, { fields }) => count + fields.size, 0),
      judge: (answer) => {
        const { entities, permissions } = answer as { entities: EntityMetadata[]; permissions: { name: string }[] };
        const all = entities.flatMap(({ name, fields, slots }) => {
          const entity = model.entities.get(name) as EntityModel;
          const targets = [...fields, ...slots.flatMap((slot) => slot.fields)].flatMap((field) => field.targets);
          return [
            ...sameSet(
              name,
              fields.map((field) => field.name),
              named(entity),
            ),
            ...slots.flatMap((slot) => {
              const row = entity.slots.get(slot.name) as RowModel;
              return sameSet(
                row.name,
                slot.fields.map((field) => field.name),
                named(row),
              );
            }),
            ...targets
              .filter((target) => !open.some((one) => one.name === target))
              .map((one) => `${name} leads to ${one}`),
          ];
        });
        const wrong = entities.flatMap(({ name, permissions: held }) =>
          (['read', 'export', 'create', 'update', 'delete', 'restore', 'purge'] as const).flatMap((action) => {
            const entity = model.entities.get(name) as EntityModel;
            const said = held.includes(`${entity.permission}:${action}`);
            return said === oracle.mayTry(entity, action) ? [] : [`${name}: ${action} is said to be ${said}`];
          }),
        );
        void facts;
        return [
          ...sameSet(
            'entities',
            entities.map(({ name }) => name),
            principal ? open.map(({ name }) => name) : [],
          ),
          ...all,
          ...wrong,
          ...permissions
            .filter(
              ({ name }) => oracle.reach(name) === null && !oracle.reach('role:create') && !oracle.reach('role:update'),
            )
            .map(({ name }) => `tells of ${name}`),
        ];
      },
    };
  },
};

interface Introspected {
  readonly queryType: { readonly fields: readonly { readonly name: string }[] };
  readonly mutationType: { readonly fields: readonly { readonly name: string }[] } | null;
  readonly types: readonly {
    readonly name: string;
    readonly fields: readonly { readonly name: string }[] | null;
    readonly inputFields: readonly { readonly name: string }[] | null;
  }[];
}

const verbs = ['create', 'update', 'delete', 'restore', 'purge'] as const;

/** Introspection shows only what the caller may use, and no internal field to anybody. */
export const introspectionPath: MatrixPath = {
  name: 'introspection',
  operation: 'query',
  global: true,
  *probes(_, { oracle }, { model }) {
    const rows: RowModel[] = [...model.entities.values(), ...model.slots];
    yield {
      field: `__schema { queryType { fields { name } } mutationType { fields { name } }
        types { name fields { name } inputFields { name } } }`,
      cells: rows.reduce((count, { fields }) => count + fields.size, 0),
      judge: (answer) => {
        const { queryType, mutationType, types } = answer as Introspected;
        const queries = new Set(queryType.fields.map(({ name }) => name));
        const mutations = new Set(mutationType?.fields.map(({ name }) => name));
        const byName = new Map(types.map((type) => [type.name, type]));
        const roots = [...model.entities.values()].flatMap((entity) => [
          ...[entity.one, entity.many, `${entity.one}Groups`].filter(
            (name) => !oracle.readsAny(entity) && queries.has(name),
          ),
          ...verbs
            .filter((verb) => !oracle.mayTry(entity, verb))
            .map((verb) => verb + entity.name)
            .filter((name) => mutations.has(name)),
        ]);
        const closed = rows.flatMap((row) => {
          const names = ['', 'Where', 'OrderBy', 'GroupKey'].map((suffix) => row.name + suffix);
          const inputs = ['Create', 'Update', 'Upsert'].map((verb) => `${verb}${row.name}Input`);
          const fields = [...row.fields.values()].filter((field) => {
            return (field.kind === 'attribute' && field.internal === true) || !oracle.readsField(row, field);
          });
          return [...names, ...inputs].flatMap((name) => {
            const shown = [...(byName.get(name)?.fields ?? []), ...(byName.get(name)?.inputFields ?? [])];
            return fields
              .filter((field) => shown.some((one) => one.name === field.name))
              .map((field) => `${name}.${field.name}`);
          });
        });
        return same('introspection shows', [...roots, ...closed], []);
      },
    };
  },
};
