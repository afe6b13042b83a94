import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, getMetadataStorage, type AuthChecker, type BuildSchemaOptions } from 'type-graphql';
import type { CrmModel } from '../model/index.ts';
import {
  DateTime,
  declarationOf,
  NotPermitted,
  Unauthenticated,
  withTargetLookup,
  type ClassRef,
} from '../sdk/index.ts';
import { noteAuthorized, type BuiltStorage } from './fields/authorized-fields.ts';
import type { RequestContext } from './request/request-context.ts';
import { withBases } from './fields/resolver-classes.ts';

type Definition = object & { readonly target: ClassRef };
type Storage = Record<string, unknown>;

const storageKey = 'TypeGraphQLMetadataStorage';
/** Definitions that a build writes to. Inputs and arguments are left out: converting arguments reads the originals. */
const mutable = ['objectTypes', 'interfaceTypes', 'fields', 'fieldResolvers', 'queries', 'mutations', 'subscriptions'];

/** type-graphql wants at least one resolver class; a composition of entities alone has none. */
class NoResolver {}

/** Answers at once whether a class is in it: type-graphql asks for each field and each of its resolvers. */
function quickList(classes: readonly ClassRef[]): [ClassRef, ...ClassRef[]] {
  const known = new Set<unknown>(classes);
  return Object.assign([NoResolver, ...classes] as [ClassRef, ...ClassRef[]], {
    includes: (one: unknown) => one === NoResolver || known.has(one),
  });
}

function isDefinitions(list: unknown): list is Definition[] {
  return Array.isArray(list) && list.length > 0 && typeof list[0] === 'object' && 'target' in (list[0] as object);
}

/**
 * Everything that decorators ever told type-graphql in this process, without what belongs to resolvers and entities
 * outside the composition, and as private copies: a build writes into the definitions, and what one composition left
 * there would show up in the next.
 */
function isolatedStorage(model: CrmModel): Storage {
  const original = getMetadataStorage() as unknown as Storage & { clone(): Storage };
  const resolverDefinitions = original['resolverClasses'] as readonly Definition[];
  const allResolvers = new Set(resolverDefinitions.map((definition) => definition.target));
  const used = withBases(model.plugins.flatMap((plugin) => [...(plugin.resolvers ?? [])]));
  const rows = new Set<ClassRef>([...model.entities.values(), ...model.slots].map((row) => row.class));
  const isUsed = (target: ClassRef): boolean => {
    if (allResolvers.has(target)) return used.has(target);
    const declared = declarationOf(target);
    return (!declared.entity && !declared.slot) || rows.has(target);
  };
  // Thousands of definitions of some hundred classes.
  const known = new Map<ClassRef, boolean>();
  const belongs = ({ target }: Definition): boolean => {
    let answer = known.get(target);
    if (answer === undefined) known.set(target, (answer = isUsed(target)));
    return answer;
  };
  const copy = original.clone();
  for (const [name, list] of Object.entries(copy)) if (isDefinitions(list)) copy[name] = list.filter(belongs);
  for (const name of mutable) copy[name] = (copy[name] as object[]).map((definition) => ({ ...definition }));
  return copy;
}

/** `@Authorized()` needs somebody signed in, `@Authorized('account:export')` one of the permissions. */
const checkAccess: AuthChecker<RequestContext> = ({ context }, permissions) => {
  if (!context.principal) throw new Unauthenticated();
  const grants = context.principal.grants;
  if (permissions.length > 0 && !permissions.some((permission) => grants.has(permission))) {
    throw NotPermitted.action(permissions.join(', '));
  }
  return true;
};

/** The schema that type-graphql makes of the plain resolvers, types and entity classes of one composition. */
export function baseSchema(model: CrmModel): GraphQLSchema {
  const types = model.plugins.flatMap((plugin) => [...(plugin.types ?? [])]);
  const rows = [...model.entities.values(), ...model.slots].map((row) => row.class);
  const resolvers = model.plugins.flatMap((plugin) => [...(plugin.resolvers ?? [])]);
  const options: BuildSchemaOptions = {
    resolvers: quickList(resolvers),
    orphanedTypes: [...rows, ...types],
    scalarsMap: [{ type: Date, scalar: DateTime }],
    authChecker: checkAccess as AuthChecker,
    validate: false,
    // The root types may be empty and names may be placeholders: the final schema is the one that is checked.
    skipCheck: true,
  };
  const globals = globalThis as unknown as Record<string, unknown>;
  const original = getMetadataStorage();
  // Synchronous on purpose: nobody else can see the exchanged storage.
  globals[storageKey] = isolatedStorage(model);
  try {
    const schema = withTargetLookup(
      (name) => {
        const entity = model.entities.get(name);
        if (!entity) throw new Error(`The composition has no entity ${name}`);
        return entity.class;
      },
      () => buildSchemaSync(options),
    );
    noteAuthorized(schema, globals[storageKey] as BuiltStorage);
    return schema;
  } finally {
    globals[storageKey] = original;
  }
}
