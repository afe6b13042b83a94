import { z } from 'zod';
import type { RunOptions, RunValues, SqlParameters, SqlRunner } from '../../database/index.ts';

/** A statement of which only the number of its rows is wanted, roughly. */
export interface EstimatedRows {
  readonly text: string;
  readonly params: SqlParameters;
}

/** So few rows are counted instead, where PostgreSQL expects no more work of it than this (about 2 ms). */
const counted = { rows: 1000, cost: 1000 };
/** The largest `Int` of GraphQL. */
const largest = 2_147_483_647;

const explained = z.tuple([z.object({ Plan: z.object({ 'Plan Rows': z.number(), 'Total Cost': z.number() }) })]);

/** What the planner expects of each; null where there is so little that it can be counted. Plans, runs nothing. */
export async function expectedRows(
  estimated: readonly EstimatedRows[],
  run: RunValues,
  runner: SqlRunner,
  options: RunOptions,
): Promise<(number | null)[]> {
  return Promise.all(
    estimated.map(async ({ text, params }) => {
      const plan = await runner.value(`explain (format json) ${text}`, params.boundTo(run), options);
      const [{ Plan }] = explained.parse(JSON.parse(plan ?? 'null'));
      const isLittle = Plan['Plan Rows'] <= counted.rows && Plan['Total Cost'] <= counted.cost;
      return isLittle ? null : Math.min(Plan['Plan Rows'], largest);
    }),
  );
}
