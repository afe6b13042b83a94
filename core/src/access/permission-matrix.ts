import {
  entityActions,
  type CrmModel,
  type EntityAction,
  type EntityModel,
  type FieldModel,
  type RowModel,
} from '../model/index.ts';
import type { Label, Principal, Scope } from '../sdk/index.ts';
import { createPrincipal } from './create-principal.ts';
import { GrantExpansion } from './grants.ts';
import { mayRead, maySet, writePermission } from './permissions.ts';
import { mayAttempt } from './row-predicate.ts';

export interface MatrixAction {
  readonly action: EntityAction;
  /** Whether there can be any record that the role does it to. */
  readonly allowed: boolean;
  /** Null where nothing is granted, and for what belongs to another record. */
  readonly scope: Scope | null;
  /** Scopes of plugins that add rows. */
  readonly through: readonly string[];
}

/** A field and a permission that it needs for itself; one that needs two stands twice. */
export interface MatrixField {
  readonly name: string;
  /** Prefix of the plugin whose extension holds it; null: a field of the entity itself. */
  readonly slot: string | null;
  readonly label: Label;
  readonly permission: string;
  /** `false`: masked, and no filter, order or group may name it. */
  readonly readable: boolean;
  /** `false`: nobody with this role sets it, by whatever record. */
  readonly writable: boolean;
}

export interface MatrixEntity {
  readonly name: string;
  readonly label: Label;
  /** First part of its permissions. */
  readonly permission: string;
  /** Scopes make no difference: whoever may, may with every record. */
  readonly catalogue: boolean;
  /** The reference to the record that decides instead; null: its own permissions do. */
  readonly via: string | null;
  readonly actions: readonly MatrixAction[];
  readonly fields: readonly MatrixField[];
}

/** A permission that is no action on the records of an entity. */
export interface MatrixPermission {
  readonly permission: string;
  readonly label: Label;
  readonly scope: Scope | null;
  readonly through: readonly string[];
}

export interface PermissionMatrix {
  readonly entities: readonly MatrixEntity[];
  readonly permissions: readonly MatrixPermission[];
}

/** Of lines `SCOPE pattern scope-of-plugin …`, as the gate reads them; what everybody signed in may do comes on top. */
export function permissionMatrix(model: CrmModel, lines: readonly string[]): PermissionMatrix {
  const { scopes, customScopes, signature } = new GrantExpansion(model).expand([...lines].sort());
  // Of nobody: what is asked is only what can be, never for a record.
  const userId = '00000000-0000-0000-0000-000000000000';
  const role = createPrincipal({ userId, displayName: '', grants: scopes, customScopes, signature });
  const entities = [...model.entities.values()].filter(({ operations }) => operations.size > 0);
  const ofEntities = new Set(
    [...model.entities.values()].flatMap(({ permission }) => entityActions.map((action) => `${permission}:${action}`)),
  );
  return {
    entities: entities.map((entity) => matrixEntity(entity, role)),
    permissions: [...model.permissions]
      .filter(([permission]) => !ofEntities.has(permission))
      .map(([permission, label]) => ({ permission, label, ...reachOf(role, permission) })),
  };
}

function reachOf(role: Principal, permission: string): { scope: Scope | null; through: readonly string[] } {
  return { scope: role.grants.get(permission) ?? null, through: role.customScopes.get(permission) ?? [] };
}

function matrixEntity(entity: EntityModel, role: Principal): MatrixEntity {
  const { access } = entity;
  const via = typeof access === 'object' && 'via' in access ? access.via : null;
  const nothing = { scope: null, through: [] };
  return {
    name: entity.name,
    label: entity.label,
    permission: entity.permission,
    catalogue: access === 'catalogue',
    via,
    actions: entityActions.map((action) => ({
      action,
      allowed: mayAttempt(entity, action, role),
      ...(via === null ? reachOf(role, `${entity.permission}:${action}`) : nothing),
    })),
    fields: [
      ...protectedFields(entity, null, role),
      ...[...entity.slots.values()].flatMap((slot) => protectedFields(slot, slot.prefix, role)),
    ],
  };
}

function protectedFields(row: RowModel, slot: string | null, role: Principal): MatrixField[] {
  return [...row.fields.values()].flatMap((field): MatrixField[] => {
    if (field.kind === 'attribute' && field.internal) return [];
    const { name, label } = field;
    const readable = mayRead(row, field, role);
    const writable = readable && isSet(field) && maySet(field, role);
    const needed = new Set([field.read, writePermission(field)]);
    return [...needed].flatMap((permission) =>
      permission === undefined ? [] : [{ name, slot, label, permission, readable, writable }],
    );
  });
}

/** Whether clients ever set it. */
function isSet(field: FieldModel): boolean {
  return 'write' in field ? field.write !== 'never' : !('inline' in field) || field.inline === true;
}
