import { getMetadataStorage } from 'type-graphql';
import type { CrmModel } from '../../model/index.ts';
import { capitalize, type ClassRef, type Label, type Plugin } from '../../sdk/index.ts';
import { withBases } from '../fields/resolver-classes.ts';

/** A field that a hand-written resolver class brings to a type. */
interface Claim {
  /** `Query`, `Mutation`, or the type that a field resolver extends. */
  readonly type: string;
  readonly name: string;
  readonly owner: Plugin;
  readonly resolver: string;
}

interface Handler {
  readonly target: ClassRef;
  readonly schemaName: string;
}

interface Storage {
  readonly queries: readonly Handler[];
  readonly mutations: readonly Handler[];
  readonly fieldResolvers: readonly (Handler & { readonly kind: string })[];
  readonly resolverClasses: readonly { readonly target: ClassRef; readonly getObjectType: () => ClassRef }[];
}

function claimsOf(plugin: Plugin, resolver: ClassRef): Claim[] {
  const storage = getMetadataStorage() as unknown as Storage;
  const classes = withBases([resolver]);
  const names = (handlers: readonly Handler[]): string[] =>
    handlers.filter(({ target }) => classes.has(target)).map(({ schemaName }) => schemaName);
  const claim = (type: string) => (name: string) => ({ type, name, owner: plugin, resolver: resolver.name });
  const extended = storage.resolverClasses.find(({ target }) => target === resolver);
  const fields = storage.fieldResolvers.filter(({ kind }) => kind === 'external');
  return [
    ...names(storage.queries).map(claim('Query')),
    ...names(storage.mutations).map(claim('Mutation')),
    ...(fields.some(({ target }) => classes.has(target)) && extended
      ? names(fields).map(claim(extended.getObjectType().name))
      : []),
  ];
}

/** Owners of fields that are there without any resolver: attributes, relations and slots of entities and slots. */
function generatedOwner(model: CrmModel, { type, name }: Claim): string | undefined {
  const entity = model.entities.get(type);
  const row = entity ?? model.slots.find((slot) => slot.name === type);
  if (row?.fields.has(name)) return row.owner;
  return entity?.slots.get(name)?.owner;
}

function carriesPrefix({ name, owner: { prefix } }: Claim): boolean {
  return name.startsWith(prefix) || name.includes(capitalize(prefix));
}

/**
 * Checks the fields of hand-written resolvers: type-graphql says nothing when two of them want the same field, one
 * just wins. `rootOwners` are the owners of generated root fields.
 */
export function checkResolverFields(
  model: CrmModel,
  rootOwners: ReadonlyMap<string, string>,
  report: (problem: Label) => void,
): void {
  const taken = new Map<string, Claim>();
  for (const plugin of model.plugins) {
    for (const claim of (plugin.resolvers ?? []).flatMap((resolver) => claimsOf(plugin, resolver))) {
      const field = `${claim.type}.${claim.name}`;
      const by = `${claim.owner.id} (${claim.resolver})`;
      const before = taken.get(field);
      const owner = before
        ? `${before.owner.id} (${before.resolver})`
        : (rootOwners.get(field) ?? generatedOwner(model, claim));
      if (owner !== undefined) {
        report({
          zh: `字段 ${field} 被 ${owner} 和 ${by} 同时声明`,
          en: `the field ${field} is claimed by both ${owner} and ${by}`,
        });
      }
      taken.set(field, claim);
      const isRoot = claim.type === 'Query' || claim.type === 'Mutation';
      if (isRoot && !carriesPrefix(claim)) {
        const { prefix } = claim.owner;
        report({
          zh: `${by}:根字段 ${claim.name} 应包含前缀 ${prefix}`,
          en: `${by}: the root field ${claim.name} must carry the prefix ${prefix}`,
        });
      }
    }
  }
}
