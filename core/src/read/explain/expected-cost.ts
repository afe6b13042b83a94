import { z } from 'zod';
import type { RunOptions, RunValues, SqlRunner } from '../../database/index.ts';
import type { AnalysedStatement } from './analyse-statement.ts';

const explained = z.tuple([z.object({ Plan: z.object({ 'Total Cost': z.number() }) })]);

/**
 * What PostgreSQL expects a statement to cost with these values, in the planner's unit (one page read in order, about
 * 10 µs), to two digits: more would tell of rows that the caller does not see. Plans, runs nothing.
 */
export async function expectedCost(
  { text, params, estimated }: AnalysedStatement,
  run: RunValues,
  reader: SqlRunner,
  options: RunOptions,
): Promise<number> {
  const bound = params.boundTo({ ...run, estimates: estimated.map(() => null) });
  const plan = await reader.value(`explain (format json) ${text}`, bound, options);
  const [{ Plan }] = explained.parse(JSON.parse(plan ?? 'null'));
  return Number(Plan['Total Cost'].toPrecision(2));
}
