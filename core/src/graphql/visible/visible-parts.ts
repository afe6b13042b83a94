import { getNamedType, type GraphQLFieldConfig, type GraphQLNamedType } from 'graphql';
import { hasPermission, mayAttempt, mayRead } from '../../access/index.ts';
import type { CrmModel, EntityAction, EntityModel, FieldModel, RowModel, SlotModel } from '../../model/index.ts';
import { capitalize, duplicateQueryNames, type Principal } from '../../sdk/index.ts';
import { requiredPermissions } from '../fields/authorized-fields.ts';
import { constantCase } from '../types/described.ts';
import { anonymousFields } from '../fields/open-fields.ts';
import type { SchemaFilter } from './restricted-schema.ts';

type Row = EntityModel | SlotModel;

const figures = ['Sum', 'Avg', 'Min', 'Max'].flatMap((fn) => [`Group${fn}`, `Group${fn}Having`, `Group${fn}OrderBy`]);
const keys = ['GroupBy', 'GroupThrough', 'GroupKey', 'GroupKeyThrough', 'GroupKeyOrderBy', 'GroupKeyOrderThrough'];
const suffixes = ['', 'Where', 'OrderBy', ...keys, 'GroupCountDistinct', ...figures];

/** Generated types whose fields are those of a row: `AccountWhere` -> Account. */
function typesOverRows(model: CrmModel): Map<string, Row> {
  const found = new Map<string, Row>();
  for (const row of [...model.entities.values(), ...model.slots] as Row[]) {
    const inputs = ['Create', 'Update', 'Upsert'].map((verb) => `${verb}${row.name}Input`);
    inputs.push(`Merge${row.name}Fields`);
    for (const name of [...suffixes.map((suffix) => row.name + suffix), ...inputs]) found.set(name, row);
    found.set(`${row.name}${row.kind === 'entity' ? 'Key' : 'Input'}`, row);
    for (const field of row.fields.values()) {
      if (field.kind !== 'toMany' || !field.inline) continue;
      for (const verb of ['', 'Update']) found.set(`${verb}${row.name}${capitalize(field.name)}Input`, field.target);
    }
  }
  return found;
}

/** Generated types that show records of an entity: `AccountConnection` -> Account. */
function typesOfRecords(model: CrmModel): Map<string, EntityModel> {
  const found = new Map<string, EntityModel>();
  for (const entity of model.entities.values()) {
    for (const suffix of [
      '',
      'Connection',
      'Edge',
      'Group',
      'GroupConnection',
      'GroupEdge',
      'Where',
      'ListWhere',
      'Changed',
    ]) {
      found.set(entity.name + suffix, entity);
    }
  }
  return found;
}

/** An entity and actions on its records. */
type EntityActions = readonly [entity: EntityModel, actions: readonly EntityAction[]];

/** Generated mutations and the actions of which one has to be possible. */
function mutationActions(model: CrmModel): Map<string, EntityActions> {
  const found = new Map<string, EntityActions>();
  for (const entity of model.entities.values()) {
    const many = capitalize(entity.many);
    const add = (name: string, ...actions: EntityAction[]): unknown => found.set(name, [entity, actions]);
    for (const action of ['create', 'update', 'delete', 'restore', 'purge'] as const) {
      add(action + entity.name, action);
    }
    add(`create${many}`, 'create');
    add(`upsert${many}`, 'create', 'update');
    add(`bulkUpdate${many}`, 'update');
    add(`bulkDelete${many}`, 'delete');
    add(`merge${many}`, 'delete');
    add(`unmerge${many}`, 'restore');
  }
  return found;
}

/** Generated inputs and the actions of which one has to be possible: verbs of the domain take them too. */
function inputActions(model: CrmModel): Map<string, EntityActions> {
  return new Map(
    [...model.entities.values()].flatMap((entity): [string, EntityActions][] => [
      [`Create${entity.name}Input`, [entity, ['create']]],
      [`Update${entity.name}Input`, [entity, ['update']]],
      [`Upsert${entity.name}Input`, [entity, ['create', 'update']]],
    ]),
  );
}

/** Generated queries that look for duplicates, and the actions that all have to be possible. */
function duplicateQueries({ matching }: CrmModel): Map<string, EntityActions> {
  return new Map(
    [...matching.keys()].flatMap((entity): [string, EntityActions][] => {
      const { ofRecord, likeInput } = duplicateQueryNames(entity);
      return [
        [ofRecord, [entity, ['read']]],
        [likeInput, [entity, ['read', 'create']]],
      ];
    }),
  );
}

const writes = ['create', 'update', 'delete'] as const;

/** What of the schema somebody may use: by permissions alone, so that equal roles see the same. */
export class VisibleParts implements SchemaFilter {
  private readonly rows: ReadonlyMap<string, Row>;
  private readonly records: ReadonlyMap<string, EntityModel>;
  private readonly mutations: ReadonlyMap<string, EntityActions>;
  private readonly inputs: ReadonlyMap<string, EntityActions>;
  private readonly matched: ReadonlyMap<string, EntityActions>;
  private readonly readable = new Set<EntityModel>();
  /** Ids of plugins of which anything may be used. */
  private readonly plugins = new Set<string>();

  constructor(
    private readonly model: CrmModel,
    private readonly principal: Principal | null,
  ) {
    this.rows = typesOverRows(model);
    this.records = typesOfRecords(model);
    this.mutations = mutationActions(model);
    this.inputs = inputActions(model);
    this.matched = duplicateQueries(model);
    for (const entity of model.entities.values()) {
      if (mayAttempt(entity, 'read', principal)) this.readable.add(entity);
      if (['read', ...writes].some((action) => mayAttempt(entity, action as EntityAction, principal))) {
        this.plugins.add(entity.owner);
      }
    }
    for (const { id, entities = [], permissions = {} } of model.plugins) {
      const permitted = Object.keys(permissions).some((name) => hasPermission(principal, name));
      if (permitted || entities.length === 0) this.plugins.add(id);
    }
  }

  keepsType(type: GraphQLNamedType): boolean {
    const entity = this.records.get(type.name);
    if (entity) return this.readable.has(entity);
    const input = this.inputs.get(type.name);
    if (input) return this.mayDoOneOf(input);
    if (type.name === 'Node' || type.name === 'Record') return this.readable.size > 0;
    const owner = this.model.plugins.find(({ types = [] }) => types.some(({ name }) => name === type.name));
    return owner === undefined || this.usesPlugin(owner.id);
  }

  keepsField(type: GraphQLNamedType, name: string, field: GraphQLFieldConfig<unknown, unknown>): boolean {
    const permissions = requiredPermissions(field);
    if (permissions && !this.isOneOf(permissions)) return false;
    if (type.name === 'Query' || type.name === 'Mutation' || type.name === 'Subscription')
      return this.keepsRoot(type.name, name, field);
    const row = this.rows.get(type.name);
    return row === undefined || this.keepsPart(row, name);
  }

  keepsInput(type: GraphQLNamedType, name: string): boolean {
    const row = this.rows.get(type.name);
    if (!row) return true;
    if (type.name !== `${row.name}Key`) return this.keepsPart(row, name);
    return [...row.fields.values()].every((field) => constantCase(field.name) !== name || this.sees(row, field));
  }

  private isOneOf(permissions: readonly string[]): boolean {
    if (!this.principal) return false;
    return permissions.length === 0 || permissions.some((name) => hasPermission(this.principal, name));
  }

  private mayDoOneOf([entity, actions]: EntityActions): boolean {
    return actions.some((action) => mayAttempt(entity, action, this.principal));
  }

  private usesPlugin(id: string): boolean {
    return this.plugins.has(id) || id === 'core';
  }

  private keepsRoot(root: string, name: string, field: GraphQLFieldConfig<unknown, unknown>): boolean {
    const matched = this.matched.get(name);
    if (root === 'Query' && matched) {
      const [entity, actions] = matched;
      return actions.every((action) => mayAttempt(entity, action, this.principal));
    }
    const generated = root === 'Mutation' ? this.mutations.get(name) : undefined;
    if (generated) return this.mayDoOneOf(generated);
    const { name: typeName } = getNamedType(field.type);
    const written = typeName.endsWith('Payload') ? this.model.entities.get(typeName.slice(0, -7)) : undefined;
    if (written) return writes.some((action) => mayAttempt(written, action, this.principal));
    const owner = this.model.plugins.find(
      ({ prefix }) => prefix !== '' && (name.startsWith(prefix) || name.includes(capitalize(prefix))),
    );
    if (owner) return this.usesPlugin(owner.id);
    return this.principal !== null || this.readable.size > 0 || anonymousFields.has(name);
  }

  private keepsPart(row: Row, name: string): boolean {
    const field = row.fields.get(name) ?? this.referenceNamed(row, name);
    if (field) return this.sees(row, field);
    const link = row.kind === 'entity' ? row.links.get(name) : undefined;
    if (link) return this.sees(row, link.through) && this.sees(link.through.target, link.to);
    const slot = row.kind === 'entity' ? row.slots.get(name) : undefined;
    return !slot || [...slot.fields.values()].some((inner) => isShown(inner) && this.sees(slot, inner));
  }

  /** `accountId`, `subjectId`, `subjectType` stand for the relation. */
  private referenceNamed(row: Row, name: string): FieldModel | undefined {
    return [...row.fields.values()].find(
      (field) =>
        ((field.kind === 'toOne' || field.kind === 'anyOne') && field.inputName === name) ||
        (field.kind === 'anyOne' && `${field.name}Type` === name),
    );
  }

  private sees(row: RowModel, field: FieldModel): boolean {
    if (!mayRead(row, field, this.principal)) return false;
    if (field.kind === 'attribute') return true;
    const targets = field.kind === 'anyOne' ? field.targets : [field.target];
    return targets.some((target) => this.readable.has(target));
  }
}

const isShown = (field: FieldModel): boolean => field.kind !== 'attribute' || !field.internal;
