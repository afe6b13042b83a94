import { getNamedType, isLeafType, isObjectType, isRequiredArgument, type GraphQLOutputType } from 'graphql';
import { historyField, type EntityModel, type FieldModel, type RowModel } from '../../../../core/src/model/index.ts';
import type { Fact } from '../facts.ts';
import { same, sameSet, type MatrixPath, type Probe } from '../probe.ts';
import { onlyMade } from '../selections.ts';
import { absentId } from './reads.ts';
import type { Viewer, World } from '../world.ts';

type Judge = (value: unknown, fact: Fact, viewer: Viewer, world: World) => readonly string[];

interface CustomField {
  readonly args?: string;
  readonly judge?: Judge;
}

const idsIn = (value: unknown): string[] => [value].flat().flatMap((one) => (one as { id?: string } | null)?.id ?? []);

/** Projects that a customer takes part in, as far as participation and project are seen. */
const projects: Judge = (value, fact, { oracle }, { facts }) => {
  const parts = facts.of('BuildingParticipant').filter((part) => {
    return oracle.sees(part) && [part.values['account'], part.values['contact']].includes(fact.uuid);
  });
  const seen = new Set(parts.map((part) => facts.byUuid(part.values['project'])).filter((one) => oracle.sees(one)));
  return same('projects', value, seen.size);
};

const payers: Judge = (value, fact, { oracle }, { facts }) => {
  const target = facts.byUuid(fact.values['account']);
  return sameSet('payer', idsIn(value), oracle.sees(target) ? [target.id] : []);
};

const days = '(arrival: "2026-01-01", departure: "2026-01-02")';

/** How every hand-written field is asked, and what it must say besides showing nothing hidden. */
const customFields: Readonly<Record<string, CustomField>> = {
  'Account.mayContact': { args: '(channel: "x", purpose: "x")' },
  'Contact.mayContact': { args: '(channel: "x", purpose: "x")' },
  'SignInSession.current': {},
  'AccountRelation.label': {},
  'AccountRelation.inverseLabel': {},
  'Attachment.url': {},
  'Attachment.thumbnailUrl': {},
  'HotelRoomType.availableRooms': { args: days },
  'HotelRoom.currentReservation': {},
  'HotelReservation.nights': {},
  'BankHousehold.totalBalance': {},
  'BuildingProject.score': {},
  'AccountBankSlot.products': {},
  'ContactBankSlot.products': {},
  'AccountBuildingSlot.projectCount': { judge: projects },
  'AccountBuildingSlot.wonProjectCount': {},
  'ContactBuildingSlot.projectCount': { judge: projects },
  'ContactBuildingSlot.wonProjectCount': {},
  'ProbeCard.payer': { judge: payers },
  'ProbeCard.payers': { judge: payers },
  'ProbeCard.everyCard': {},
};

/** Hand-written root queries, as they are asked. */
const customQueries: Readonly<Record<string, string | null>> = {
  me: '',
  explainAccess: null, // explainPath
  permissionMatrix: null, // about roles, not records
  hotelAvailability: null, // needs to see every reservation; asked through availableRooms
  search: null, // searchPath
  deadLetters: null, // of the platform, for whoever manages jobs
  events: null, // eventsPath
  probeAll: '(first: 200)',
};

function selectionOf(type: GraphQLOutputType, depth = 0): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const inner = Object.values(named.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .filter(({ type: below }) => isLeafType(getNamedType(below)) || (depth < 2 && !named.name.endsWith('Slot')))
    .filter(({ name }) => depth === 0 || name !== 'edges')
    .map(({ name, type: below }) =>
      isLeafType(getNamedType(below)) ? name : `${name} ${selectionOf(below, depth + 1)}`,
    );
  return `{ ${inner.filter((text) => !text.endsWith(' ')).join(' ')} }`;
}

/** Records behind hand-written fields are asked for by id and text alone. */
function below(type: GraphQLOutputType, world: World): string {
  const { name } = getNamedType(type);
  if (world.model.entities.has(name)) return '{ id externalId }';
  return name.endsWith('Connection') ? '{ totalCount nodes { id externalId } }' : selectionOf(type);
}

/** Fields that plugins' code computes. */
export const customFieldPath: MatrixPath = {
  name: 'custom field',
  operation: 'query',
  *probes(entity, viewer, world): Iterable<Probe> {
    if (!entity?.operations.has('read') || !viewer.principal) return;
    for (const row of [entity, ...entity.slots.values()] as RowModel[]) {
      const type = world.crm.crm.schema.getType(row.name);
      if (!isObjectType(type)) continue;
      const prefix = 'prefix' in row ? String(row.prefix) : undefined;
      for (const field of Object.values(type.getFields())) {
        if (row.fields.has(field.name) || entity.slots.has(field.name)) continue;
        if (field.name === historyField) continue; // historyPath
        const custom = customFields[`${row.name}.${field.name}`];
        if (!custom) throw new Error(`paths/special.ts does not say how ${row.name}.${field.name} is asked`);
        const text = `${field.name}${custom.args ?? ''} ${below(field.type, world)}`;
        const known = new Map(world.facts.made(entity).map((fact) => [fact.id, fact]));
        yield {
          field: `${entity.many}(where: ${onlyMade}, first: 200) { nodes { id ${prefix === undefined ? text : `${prefix} { ${text} }`} } }`,
          cells: 1,
          judge: (answer) => {
            const { nodes } = answer as { nodes: Record<string, unknown>[] };
            return nodes.flatMap((node) => {
              const fact = known.get(String(node['id']));
              const at = (prefix === undefined ? node : node[prefix]) as Record<string, unknown>;
              return fact ? (custom.judge?.(at[field.name], fact, viewer, world) ?? []) : [];
            });
          },
        };
      }
    }
  },
};

/** Root fields that plugins' code resolves. */
export const customQueryPath: MatrixPath = {
  name: 'custom query',
  operation: 'query',
  global: true,
  *probes(_, viewer, world) {
    const generated = new Set(world.readable.flatMap(({ one, many }) => [one, many, `${one}Groups`]));
    for (const field of Object.values(world.crm.crm.schema.getQueryType()?.getFields() ?? {})) {
      if (generated.has(field.name) || ['node', 'nodes', 'metadata'].includes(field.name)) continue;
      const args = customQueries[field.name];
      if (args === undefined) throw new Error(`paths/special.ts does not say how the query ${field.name} is asked`);
      if (args !== null) yield { field: `${field.name}${args} ${below(field.type, world)}`, cells: 1 };
    }
  },
};

/** Why somebody may or may not: never about a record that does not exist for whoever asks. */
export const explainPath: MatrixPath = {
  name: 'explainAccess',
  operation: 'query',
  askers: ['own', 'unit', 'half', 'blind'],
  alone: true,
  *probes(entity, { oracle }, world) {
    const hidden = entity && oracle.hiddenOf(entity);
    const type = world.crm.crm.schema.getQueryType()?.getFields()['explainAccess']?.type;
    if (!entity?.operations.has('read') || !hidden || !type) return;
    const first: { text?: string } = {};
    for (const id of [hidden.id, absentId(entity)]) {
      yield {
        field: `explainAccess(id: $$1, action: "read") ${selectionOf(type)}`,
        variables: [['ID!', id]],
        cells: 1,
        judge: (_, text) => {
          first.text ??= text.replaceAll(id, '');
          return same('absent and hidden', text.replaceAll(id, ''), first.text);
        },
      };
    }
  },
};

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
