import type { MeasureModel } from '../../model/index.ts';
import type { SqlRunner } from '../database.ts';
import { withClient } from '../server-check.ts';
import { foldedAtOnce, foldMeasure } from './fold-measure.ts';
import { foldingLock } from './measure-columns.ts';
import { emptyMeasure, fillMeasure, sweepMeasure } from './measure-definition.ts';
import { verifyLevel } from './verify-measure.ts';

/** A level of a measure that does not say what the records say. */
export interface WrongLevel {
  readonly table: string;
  /** Combinations that differ. */
  readonly groups: number;
  /** One of them, as JSON text: its figures, and on which side it stands, `kept` or `records`. */
  readonly example: string;
}

/** Moves deltas into the levels; answers how many. Beside any writers, readers and others who fold. */
export async function fold(runner: SqlRunner, measure: MeasureModel): Promise<number> {
  for (let folded = 0; ;) {
    const [row] = await runner.rows<{ count: number }>(foldMeasure(measure), []);
    const count = row?.count ?? 0;
    folded += count;
    if (count < foldedAtOnce) return folded;
  }
}

/** Removes combinations that no record has any more. */
export async function sweep(runner: SqlRunner, measure: MeasureModel): Promise<void> {
  for (const text of sweepMeasure(measure)) await runner.rows(text, []);
}

/** Compares a measure with the records, while they are written. [] where it is right. */
export function verify(url: string, measure: MeasureModel): Promise<WrongLevel[]> {
  return withClient(url, async (client) => {
    const wrong: WrongLevel[] = [];
    for (const level of measure.levels) {
      const text = verifyLevel(measure, level);
      const { rows } = await client.query<{ groups: number; example: string | null }>(text);
      const [row] = rows;
      if (row && row.groups > 0) wrong.push({ table: level.table, groups: row.groups, example: row.example ?? '' });
    }
    return wrong;
  });
}

/**
 * Fills a measure anew, while records are read and written: everything happens in one snapshot, and what is written
 * after it stays among the deltas.
 */
export async function rebuild(url: string, measure: MeasureModel): Promise<void> {
  await withClient(url, async (client) => {
    // Before the snapshot is taken: whoever folds is done by then.
    await client.query(`select pg_advisory_lock(${foldingLock(measure)})`);
    await client.query('begin isolation level repeatable read');
    for (const text of [...emptyMeasure(measure), ...fillMeasure(measure)]) await client.query(text);
    await client.query('commit');
  });
}
