import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

const extension = 'guanxiPermissions';

interface Handler {
  readonly schemaName?: string;
  readonly roles?: readonly string[] | undefined;
  readonly target: { readonly name: string };
  readonly objectTypes?: readonly { readonly name: string }[];
  readonly getObjectType?: () => { readonly name: string };
}

/** Definitions of type-graphql after a build. */
export interface BuiltStorage {
  readonly queries: readonly Handler[];
  readonly mutations: readonly Handler[];
  readonly subscriptions: readonly Handler[];
  readonly fieldResolvers: readonly Handler[];
  readonly fields: readonly Handler[];
}

/** Notes on the fields of a schema what `@Authorized()` demands: the resolver enforces it, introspection follows it. */
export function noteAuthorized(schema: GraphQLSchema, storage: BuiltStorage): void {
  const note = (typeName: string | undefined, { schemaName = '', roles }: Handler): void => {
    const type = typeName === undefined ? undefined : schema.getType(typeName);
    if (!roles || !(isObjectType(type) || isInterfaceType(type))) return;
    const field = type.getFields()[schemaName];
    if (field) field.extensions = { ...field.extensions, [extension]: roles };
  };
  for (const handler of storage.queries) note('Query', handler);
  for (const handler of storage.mutations) note('Mutation', handler);
  for (const handler of storage.subscriptions) note('Subscription', handler);
  for (const handler of storage.fieldResolvers) note(handler.getObjectType?.().name, handler);
  for (const handler of storage.fields) note(handler.target.name, handler);
}

/** The permissions of which the caller needs one; [] asks for anybody signed in, undefined for nothing. */
export function requiredPermissions(field: {
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined;
}): readonly string[] | undefined {
  return field.extensions?.[extension] as readonly string[] | undefined;
}
