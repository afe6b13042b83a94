import {
  type GraphQLObjectType,
  GraphQLSchema,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  specifiedDirectives,
  validateSchema,
  type GraphQLFieldConfigMap,
  type GraphQLSchemaConfig,
} from 'graphql';
import type { CrmModel } from '../model/index.ts';
import { Problems, UserError, type Label } from '../sdk/index.ts';
import { objectType } from './types/composed-types.ts';
import { accessQueries } from './fields/access-queries.ts';
import { baseSchema } from './base-schema.ts';
import { checkResolverFields } from './types/claim-fields.ts';
import { entityType } from './types/entity-types.ts';
import { eventQueries } from './events/event-queries.ts';
import { changedSubscription, entitySubscription } from './events/subscription-fields.ts';
import { errorClasses, errorTypes } from './types/error-types.ts';
import { answeredFirst } from './execution/root-reads.ts';
import { idempotentDirective } from './idempotency/idempotent-directive.ts';
import { repeatableMutations } from './idempotency/idempotent-mutations.ts';
import { locatingErrors } from './errors/located-errors.ts';
import { mergeMutations } from './fields/merge-fields.ts';
import { metadataQuery } from './types/metadata-types.ts';
import { entityMutations } from './fields/mutation-fields.ts';
import { notingDenials } from './errors/noted-denials.ts';
import { duplicateQueries } from './types/match-types.ts';
import { entityQueries, nodeQueries } from './fields/query-fields.ts';
import { SchemaOnDemand } from './on-demand/schema-on-demand.ts';
import { searchQuery } from './types/search-types.ts';
import { rebuiltFields, rebuiltType } from './types/rebuild-types.ts';
import type { RequestContext } from './request/request-context.ts';
import { TypeRegistry } from './types/type-registry.ts';

type Fields = GraphQLFieldConfigMap<unknown, RequestContext>;

type RootName = 'Query' | 'Mutation' | 'Subscription';

const roots: Readonly<Record<RootName, string>> = {
  Query: '读取 / everything that can be read',
  Mutation: '写入 / everything that can be changed',
  Subscription: '实时事件,经 WebSocket / live events, over WebSocket',
};

/** Generated root fields, and which plugin's entity each of them belongs to: `Query.accounts` -> core. */
function generatedRoots(types: TypeRegistry): {
  readonly fields: Record<RootName, Fields>;
  owners: Map<string, string>;
} {
  const owners = new Map<string, string>();
  const fields: Record<RootName, Fields> = { Query: {}, Mutation: {}, Subscription: {} };
  const add = (root: RootName, owner: string, made: Fields): void => {
    for (const name of Object.keys(made)) owners.set(`${root}.${name}`, owner);
    Object.assign(fields[root], made);
  };
  add('Query', 'guanxi', { ...nodeQueries(types), ...searchQuery(types) });
  add('Query', 'guanxi', { ...metadataQuery(types), ...accessQueries(types) });
  // Events are read from the audit.
  const hasEvents = types.model.entities.has('AuditEntry');
  if (hasEvents) {
    add('Query', 'guanxi', eventQueries(types));
    add('Subscription', 'guanxi', changedSubscription(types));
  }
  for (const entity of types.model.entities.values()) {
    add('Query', entity.owner, { ...entityQueries(types, entity), ...duplicateQueries(types, entity) });
    add('Mutation', entity.owner, { ...entityMutations(types, entity), ...mergeMutations(types, entity) });
    if (hasEvents) add('Subscription', entity.owner, entitySubscription(types, entity));
  }
  return { fields, owners };
}

function refuse(problems: readonly Label[]): void {
  if (problems.length === 0) return;
  throw new Problems({ zh: 'GraphQL schema 有问题:', en: 'The GraphQL schema does not fit together:' }, problems);
}

/** Hand-written types whose name a generated type has: one of the two would silently be lost. */
function checkTypeNames(types: TypeRegistry, report: (problem: Label) => void): void {
  const replaced = new Set([UserError.name, ...errorClasses(types).map((target) => target.name)]);
  for (const row of [...types.model.entities.values(), ...types.model.slots]) replaced.add(row.name);
  for (const type of Object.values(types.base.getTypeMap())) {
    const isPlaceholder = type.extensions['guanxiPlaceholder'] === true;
    if (isPlaceholder || replaced.has(type.name) || !types.isGenerated(type.name)) continue;
    report({
      zh: `类型 ${type.name} 是自动生成的,手写类型不能同名`,
      en: `the type ${type.name} is generated, a hand-written type cannot have its name`,
    });
  }
}

const schemas = new WeakMap<CrmModel, GraphQLSchema>();
const onDemand = new WeakMap<CrmModel, GraphQLSchema>();

/**
 * The GraphQL schema of a composition: what type-graphql makes of plain resolvers, and everything that the model
 * generates. Resolvers find the engines in the context, so that no database is needed to build it, and a model has one.
 * @throws Problems when resolvers and generated fields want the same names
 */
export function composeSchema({ model }: { readonly model: CrmModel }): GraphQLSchema {
  const schema = schemas.get(model) ?? makeSchema(model);
  schemas.set(model, schema);
  return schema;
}

/**
 * The same without looking for what is wrong with it, for one composition after another that is known to be sound: its
 * types are made when operations come to them. The whole schema if it is there already.
 */
export function composeSchemaOnDemand({ model }: { readonly model: CrmModel }): GraphQLSchema {
  const known = schemas.get(model) ?? onDemand.get(model);
  if (known) return known;
  const parts = schemaParts(model);
  const schema = namesImplementations(parts) ? new SchemaOnDemand(parts.config) : composeSchema({ model });
  onDemand.set(model, schema);
  return schema;
}

/** Whether all that implement an interface are named; others are known only to who has come to every field. */
function namesImplementations({ config, types }: SchemaParts): boolean {
  const named = new Set((config.types ?? []).map(({ name }) => name));
  return Object.values(types.base.getTypeMap()).every(
    (type) => !isObjectType(type) || type.getInterfaces().length === 0 || named.has(type.name),
  );
}

interface SchemaParts {
  readonly config: GraphQLSchemaConfig;
  readonly types: TypeRegistry;
}

/** @throws Problems when resolvers and generated fields want the same names */
function schemaParts(model: CrmModel): SchemaParts {
  const problems: Label[] = [];
  const report = (problem: Label): void => void problems.push(problem);
  const base = baseSchema(model);
  const types = new TypeRegistry(model, base, rebuiltType);
  const { fields, owners } = generatedRoots(types);
  checkResolverFields(model, owners, report);
  refuse(problems);

  const root = (name: RootName, written: GraphQLObjectType | null | undefined): GraphQLObjectType | null => {
    const keyed = (made: Fields): Fields => (name === 'Mutation' ? repeatableMutations(types, made) : made);
    const all = { ...keyed(fields[name]), ...rebuiltFields(types, keyed(written?.toConfig().fields ?? {})) };
    const noted = (field: string, config: Fields[string]): Fields[string] => {
      if (name === 'Subscription') return config;
      return name === 'Mutation' ? notingDenials(field, config) : answeredFirst(config);
    };
    const located = Object.entries(all).map(([field, config]) => [field, locatingErrors(noted(field, config))]);
    const description = roots[name];
    return located.length > 0 ? objectType({ name, description, fields: Object.fromEntries(located) as Fields }) : null;
  };
  const handWritten = model.plugins.flatMap((plugin) => [...(plugin.types ?? [])]);
  const config = {
    query: root('Query', base.getQueryType()),
    mutation: root('Mutation', base.getMutationType()),
    subscription: root('Subscription', null),
    directives: [...specifiedDirectives, idempotentDirective],
    types: [
      ...[...model.entities.values()].map((entity) => entityType(types, entity)),
      ...errorTypes(types),
      ...handWritten.flatMap((target) => {
        const type = base.getType(target.name);
        return type ? [types.named(type)] : [];
      }),
    ],
  };
  return { config, types };
}

function makeSchema(model: CrmModel): GraphQLSchema {
  const problems: Label[] = [];
  const report = (problem: Label): void => void problems.push(problem);
  const { config, types } = schemaParts(model);
  const schema = new GraphQLSchema(config);
  checkTypeNames(types, report);
  for (const { message } of validateSchema(schema)) report({ zh: message, en: message });
  refuse(problems);
  return schema;
}

/** The SDL, in an order that only the names decide: the same composition always prints the same text. */
export function printSdl(of: CrmModel | GraphQLSchema): string {
  const schema = of instanceof GraphQLSchema ? of : composeSchema({ model: of });
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
