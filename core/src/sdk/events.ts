import type { z } from 'zod';
import type { CrmContext, Principal } from './context.ts';
import type { Label } from './label.ts';

/**
 * An event of the domain, beside the changes of records that are events by themselves (`opportunity.updated`). Whoever
 * may read the record that it is about sees it, with its payload.
 */
export interface EventDeclaration {
  readonly label: Label;
  /** What `emit` must be given. Default: anything that JSON can hold. */
  readonly payload?: z.ZodType;
}

/** What happened, as handlers get it. Ids are the opaque ones of the API. */
export interface EventOccurrence {
  /** The same at every attempt: what a handler has done, it notes under this id. */
  readonly id: string;
  /** `opportunity.updated`, or the full name of a plugin's event (`building:registration.approved`). */
  readonly type: string;
  readonly subjectId: string;
  /** Version of the record after the change; null for events of plugins. */
  readonly version: number | null;
  readonly at: Date;
  /** Id of the user; null: the platform itself. */
  readonly actorId: string | null;
  /**
   * Fields that changed, `[before, after]`; a slot's are `<prefix>.<field>`, relations are uuids, values that the API
   * never shows are masked. Empty for events of plugins.
   */
  readonly changes: Readonly<Record<string, readonly [unknown, unknown]>>;
  /** What the plugin said; null: a change of the record. */
  readonly payload: unknown;
}

/** What a handler has: the ports of resolvers, as the platform itself. */
export interface EventHandlerContext extends Pick<
  CrmContext,
  'language' | 'read' | 'write' | 'sql' | 'files' | 'jobs' | 'log' | 'optionsOf' | 'contributions' | 'isEnabled'
> {
  readonly principal: Principal;
  /** From 1. */
  readonly attempt: number;
  readonly signal: AbortSignal;
}

/**
 * An event that a handler may wait for: a change of records (`opportunity.updated`), a plugin's event in full
 * (`building:registration.approved`), or one of the same plugin (`registration.approved`).
 */
export type HandledEvent<Own extends string = never> =
  Own | `${string}.${'created' | 'updated' | 'deleted' | 'restored' | 'purged'}` | `${string}:${string}`;

/**
 * Runs after the commit, in any process, at least once: it must not do the same thing twice for the same event id. A
 * handler that fails is tried again, later and later; after the last attempt it is a dead letter, which people may
 * replay. `Own`: events of the same plugin that are called without the prefix.
 */
export interface EventHandler<Own extends string = never> {
  /** Unique in the plugin; part of what is stored, so it does not change. */
  readonly name: string;
  /** `opportunity.updated`, an own event (`registration.approved`), or another plugin's in full. */
  readonly on: HandledEvent<Own> | readonly HandledEvent<Own>[];
  handle(event: EventOccurrence, context: EventHandlerContext): Promise<void>;
  /** Attempts in all. Default 10: half a day. */
  readonly maxAttempts?: number;
}
