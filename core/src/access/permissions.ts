import type { FieldModel, RowModel } from '../model/index.ts';
import type { Principal, Scope, WriteRule } from '../sdk/index.ts';

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

/** The permission that setting a field takes beside the right to change its record; undefined: none. */
export function writePermission(field: FieldModel): string | undefined {
  const rule: WriteRule = ('write' in field ? field.write : undefined) ?? 'always';
  return rule === 'always' || rule === 'create' || rule === 'never' ? undefined : rule;
}

/** Whether the principal may set the field of a record that it may change. */
export function maySet(field: FieldModel, principal: Principal | null): boolean {
  const needed = writePermission(field);
  return needed === undefined || hasPermission(principal, needed);
}

/** What the principal lacks to write the field: what may not be read is not written either; undefined: nothing. */
export function lackingToWrite(row: RowModel, field: FieldModel, principal: Principal | null): string | undefined {
  if (!mayRead(row, field, principal)) return field.read ?? '';
  return maySet(field, principal) ? undefined : writePermission(field);
}
