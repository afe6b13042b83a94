import type { CancelSignal, RunValues, SqlParameters, SqlRunner } from '../../database/index.ts';
import { expectedRows, type EstimatedRows } from './estimated-rows.ts';

/** A statement that can be run again with the same values. */
export interface AnalysedStatement {
  readonly text: string;
  readonly params: SqlParameters;
  readonly estimated: readonly EstimatedRows[];
}

/** A bound value. */
export interface StatementParameter {
  /** `$1` */
  readonly name: string;
  /** Type of PostgreSQL that it is cast to; null where PostgreSQL finds out itself. */
  readonly type: string | null;
  readonly value: unknown;
}

/** What PostgreSQL did to answer a statement. */
export interface StatementAnalysis {
  readonly parameters: readonly StatementParameter[];
  /** Milliseconds of binding the values. */
  readonly bindMs: number;
  /** The answer of EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON), one element. */
  readonly postgresql: unknown;
}

/** Runs a statement once more to see how PostgreSQL runs it, in a read-only transaction that is rolled back. */
export async function analyseStatement(
  { text, params, estimated }: AnalysedStatement,
  run: RunValues,
  reader: SqlRunner,
  signal?: CancelSignal,
): Promise<StatementAnalysis> {
  const options = signal ? { signal } : {};
  const estimates = await expectedRows(estimated, run, reader, options);
  const begin = performance.now();
  const bound = params.boundTo({ ...run, estimates });
  const bindMs = performance.now() - begin;
  const plan = await reader.value(`explain (analyze, buffers, format json) ${text}`, bound, {
    ...options,
    readOnly: true,
  });
  const parameters = bound.map((value, index) => {
    return { name: `$${index + 1}`, type: params.casts[index] ?? null, value: value ?? null };
  });
  return { parameters, bindMs, postgresql: JSON.parse(plan ?? 'null') as unknown };
}
