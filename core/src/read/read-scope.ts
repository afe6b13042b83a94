import type { CancelSignal, RunValues, SqlRunner } from '../database/index.ts';
import type { Language, Principal } from '../sdk/index.ts';
import type { AnalysedStatement } from './explain/analyse-statement.ts';

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
  readonly signal?: CancelSignal;
  /** Told of every statement that ran for code or for a resolver. */
  readonly ran?: ((statement: RanStatement) => void) | undefined;
}

/** A statement that was not compiled beforehand, after it ran. */
export interface RanStatement extends AnalysedStatement {
  readonly run: RunValues;
  /** Milliseconds. */
  readonly took: number;
  /** Within a transaction: nobody outside sees what it saw. */
  readonly inTransaction: boolean;
}
