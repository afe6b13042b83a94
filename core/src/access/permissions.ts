import type { FieldModel, RowModel } from '../model/index.ts';
import type { Principal, Scope } from '../sdk/index.ts';

/** How far the permission reaches for this principal; null: not at all. */
export function scopeOf(principal: Principal | null, permission: string): Scope | null {
  return principal?.grants.get(permission) ?? null;
}

/** Whether any role of the principal has the permission, in whatever scope. */
export function hasPermission(principal: Principal | null, permission: string): boolean {
  return scopeOf(principal, permission) !== null;
}

/** Whether the values of a field may be seen by the principal. A field that may not be read may not be filtered by. */
export function mayRead(row: RowModel, field: FieldModel, principal: Principal | null): boolean {
  if (!principal || (field.read !== undefined && !hasPermission(principal, field.read))) return false;
  // What is computed tells of all that it is computed from.
  const needed = field.kind === 'attribute' ? (field.formula ?? []) : [];
  return needed.every((part) => typeof part === 'string' || mayRead(row, part, principal));
}
