import type { PlanNode, StatementParameter } from '../../read/index.ts';

/** Milliseconds by part, as far as they could be measured; statements run side by side, so `run` is the longest. */
export interface ExplainedTimes {
  /** Absent where the document was known already. */
  parse?: number;
  validate?: number;
  plan?: number;
  bind?: number;
  run?: number;
  /** graphql-js and the resolvers that it called. */
  resolve?: number;
  serialise?: number;
}

/** A statement that ran for the operation. */
export interface ExplainedStatement {
  readonly sql: string;
  /** Values of this operation and its caller. */
  readonly parameters: readonly StatementParameter[];
  /** From sending it until the answer was there. */
  readonly milliseconds: number;
  readonly bindMilliseconds?: number;
  /** Rows that were taken from tables and indexes, also those that were thrown away. */
  readonly rowsRead?: number;
  /** The answer of EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON), in a second run. */
  readonly postgresql?: unknown;
  readonly notAnalysed?: string;
}

/** Why a root field was not answered by its statement alone. */
export type LeftCompiledPath =
  /** Its selection has fields that code computes: `customFields`. */
  | 'CUSTOM_FIELDS'
  /** Another root field has a resolver, so graphql-js puts the answer together. */
  | 'OTHER_FIELDS_HAVE_RESOLVERS'
  /** It has a resolver of its own. */
  | 'RESOLVER'
  /** Something is wrong with the arguments. */
  | 'NOT_PLANNED'
  | 'NO_QUERY';

/** How a root field was answered. */
export interface ExplainedField extends Partial<ExplainedStatement> {
  readonly field: string;
  /**
   * `spliced`: the text of PostgreSQL is the answer; `filled`: it is, with the values that code computes filled in;
   * `rows`: resolvers went over its rows.
   */
  readonly path: 'spliced' | 'filled' | 'rows' | 'resolvers';
  readonly because: LeftCompiledPath | null;
  /** `Type.field` */
  readonly customFields?: readonly string[];
  readonly plan?: PlanNode | null;
  /** Records or groups in the answer. */
  readonly rows?: number;
  readonly bytes?: number;
}

/** `extensions.explain` */
export interface ExplainedOperation {
  readonly planFromCache: boolean;
  readonly milliseconds: ExplainedTimes;
  /** By response key. */
  readonly fields: Readonly<Record<string, ExplainedField>>;
  /** Statements of resolvers and of code that they called. */
  readonly statements: readonly ExplainedStatement[];
}
