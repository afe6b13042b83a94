import { getMetadataStorage } from 'type-graphql';
import type { CrmModel, EntityModel, SlotModel } from '../../model/index.ts';
import type { ClassRef, Label } from '../../sdk/index.ts';
import { withBases } from './resolver-classes.ts';

interface Authorized {
  readonly target: ClassRef;
  /** Absent: on the whole class. */
  readonly fieldName?: string;
  readonly roles: readonly unknown[];
}

interface Storage {
  readonly authorizedFields: readonly Authorized[];
  readonly authorizedResolver: readonly Authorized[];
}

/**
 * What `@Authorized` asks for and nobody can enforce: permissions that the composition does not have, and decorated
 * attributes, whose values come out of compiled reads and never pass a resolver.
 */
export function authorizationProblems(model: CrmModel): Label[] {
  const storage = getMetadataStorage() as unknown as Storage;
  const rows = [...model.entities.values(), ...model.slots];
  const written = model.plugins.flatMap(({ resolvers = [], types = [] }) => [...resolvers, ...types]);
  const ours = withBases([...written, ...rows.map((row) => row.class)]);
  const rowOf = new Map<ClassRef, EntityModel | SlotModel>();
  for (const row of rows.toReversed()) for (const base of withBases([row.class])) rowOf.set(base, row);
  const asked = [...storage.authorizedFields, ...storage.authorizedResolver].filter(({ target }) => ours.has(target));
  return asked.flatMap((one): Label[] => {
    const { target, fieldName, roles } = one;
    const place = fieldName === undefined ? target.name : `${target.name}.${fieldName}`;
    if (fieldName !== undefined && rowOf.get(target)?.fields.has(fieldName)) return [notEnforced(place)];
    const unknown = roles.map(String).filter((permission) => !model.permissions.has(permission));
    return unknown.map((permission) => ({
      zh: `${place}:@Authorized 要求的权限 ${permission} 不存在`,
      en: `${place}: @Authorized asks for the permission ${permission}, which does not exist`,
    }));
  });
}

function notEnforced(place: string): Label {
  return {
    zh: `${place}:字段上的 @Authorized 不起作用,请在 @Attribute 中使用 read`,
    en: `${place}: @Authorized on a stored field has no effect: use \`read\` of its attribute`,
  };
}
