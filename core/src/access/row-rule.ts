import type { EntityAction } from '../model/index.ts';
import type { Principal } from '../sdk/index.ts';

/** Stable names of what lets a row through. */
export type RowRuleName =
  /** An owner field of the access rule names the principal. */
  | 'OWNER'
  /** The same, or somebody below in the chain of managers. */
  | 'OWNER_OR_BELOW'
  | 'TEAM'
  /** The principal's unit or one below it. */
  | 'UNIT'
  /** A boolean of the record opens it to every reader. */
  | 'FLAG'
  | 'PLUGIN_SCOPE'
  | 'SHARE';

/** One part of a rule as SQL; a row may pass any part. */
export interface NamedCondition {
  readonly rule: RowRuleName;
  /** Field of the record, or name of the plugin's scope. */
  readonly name: string;
  readonly text: string;
  /** Where it compares a column of the record with a few ids: that column, and whose ids. */
  readonly few?: { readonly column: string; readonly idsOf: (principal: Principal) => readonly string[] | null };
  /** Of OWNER_OR_BELOW: the condition that it is the principal alone; printed only when it is asked for. */
  readonly isOwner?: () => string;
}

/** What belongs to another record: what has to be allowed there. */
export interface ViaRule {
  readonly kind: 'via';
  /** The reference to the other record. */
  readonly name: string;
  /** All of them. */
  readonly actions: readonly EntityAction[];
  readonly byOwnRight: boolean;
}

/** What decides about the rows of an entity for one principal and action. */
export type RowRule =
  | { readonly kind: 'closed' }
  | { readonly kind: 'open'; readonly because: 'ALL' | 'CATALOGUE' }
  | { readonly kind: 'any'; readonly conditions: readonly NamedCondition[] }
  | ViaRule;
