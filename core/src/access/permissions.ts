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
export function mayRead(_row: RowModel, field: FieldModel, principal: Principal | null): boolean {
  if (!principal) return false;
  return field.read === undefined || hasPermission(principal, field.read);
}
