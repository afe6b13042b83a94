import type { SqlRunner } from '../database/index.ts';
import type { Language, Principal } from '../sdk/index.ts';

/** On whose behalf and where a read runs. One per request. */
export interface ReadScope {
  readonly principal: Principal | null;
  readonly language: Language;
  /** Inside a unit of work: its connection. Default: the reader pool. */
  readonly runner?: SqlRunner;
  /** Collects `Type.field` of everything that was hidden from the caller. */
  readonly masked?: Set<string>;
  /** Things that live as long as the request (loaders). */
  readonly cache: Map<unknown, unknown>;
  /** Cancels the statements. Inside a unit of work it is looked at before each one. */
  readonly signal?: AbortSignal;
}
