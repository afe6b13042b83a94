import type { EntityModel } from '../../model/index.ts';
import type { NamedPart, ObjectPlan } from '../plan/read-plan.ts';

/** A page of what a text finds, and which parts of the connection were asked for. */
export interface SearchPlan {
  /** What the caller can find something of, and asked for. */
  readonly entities: readonly EntityModel[];
  /** There are others, which are not looked for. */
  readonly isNarrow: boolean;
  /** The text, checked when the statement runs. */
  readonly text: unknown;
  /** Names the search inside its cursors. */
  readonly signature: unknown;
  /** Rows of the page, a number. */
  readonly size: unknown;
  /** Where the page starts (exclusive); null: with the first. */
  readonly after: SearchPosition | null;
  readonly outputs: readonly SearchOutput[];
}

/** Place in the order of what is found: rank, number of the document, uuid of the record. */
export interface SearchPosition {
  readonly rank: unknown;
  readonly seq: unknown;
  readonly id: unknown;
}

/** How well a record fits, best first. */
export const searchRanks = ['EXACT', 'PREFIX', 'NAME', 'TEXT'] as const;

/** One plan per entity: whichever the record turns out to be of. */
export type NodePlans = readonly ObjectPlan[];

export type SearchOutput =
  | { readonly kind: 'nodes'; readonly key: string; readonly objects: NodePlans }
  | { readonly kind: 'edges'; readonly key: string; readonly parts: readonly SearchEdgeOutput[] }
  | { readonly kind: 'pageInfo'; readonly key: string; readonly parts: readonly NamedPart[] }
  | { readonly kind: 'totalCount'; readonly key: string }
  | { readonly kind: 'typename'; readonly key: string };

export type SearchEdgeOutput =
  | { readonly kind: 'node'; readonly key: string; readonly objects: NodePlans }
  | { readonly kind: 'cursor' | 'rank' | 'typename'; readonly key: string };
