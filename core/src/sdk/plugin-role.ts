import type { Scope } from './context.ts';
import type { Label } from './label.ts';

/**
 * A row scope that roles may grant permissions through, beside `own` to `all`. `of`: entity -> the path of relations
 * that leads from a record to whoever it is open to, ending in `User` (the caller), `Team` (one of the caller's) or
 * `OrgUnit` (the caller's, or one below it). Deleted records on the way lead nowhere.
 * @example scopes: { desk: { label, of: { HotelReservation: 'property.desk' } } } // granted as `hotel:desk`
 */
export interface PluginScope {
  readonly label: Label;
  readonly of: Readonly<Record<string, string>>;
}

/** How far a grant of a role reaches. */
export type RoleScope = Uppercase<Scope>;

/** A role that every installation with the plugin starts with; what administrators change later stays. */
export interface PluginRole {
  /** External id, never renamed: programs find the role by it. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
  /** Permission, or pattern of them (`hotel:*`) -> how far it reaches, and which scopes of plugins add rows. */
  readonly grants: Readonly<
    Record<string, RoleScope | { readonly scope: RoleScope; readonly through: readonly string[] }>
  >;
}
