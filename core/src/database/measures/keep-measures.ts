import type { MeasureModel } from '../../model/index.ts';
import type { SqlRunner } from '../database.ts';
import { withClient } from '../server-check.ts';
import { verifyChanges } from './change-log.ts';
import { foldedAtOnce, foldMeasure } from './fold-measure.ts';
import { foldingLock } from './measure-columns.ts';
import { emptyMeasure, fillMeasure, sweepMeasure } from './measure-definition.ts';
import { verifyLevel } from './verify-measure.ts';

/** A level of a measure, or its log of changes, that does not say what the records say. */
export interface WrongLevel {
  readonly table: string;
  /** Combinations that differ; of the log, records whose last change is not in it. */
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

/** Removes combinations that no record has any more, and changes that later ones made useless. */
export async function sweep(runner: SqlRunner, measure: MeasureModel): Promise<void> {
  for (const text of sweepMeasure(measure)) await runner.rows(text, []);
}

/** Compares a measure with the records, while they are written. [] where it is right. */
export function verify(url: string, measure: MeasureModel): Promise<WrongLevel[]> {
  return withClient(url, async (client) => {
    const wrong: WrongLevel[] = [];
    const { levels, changeTable } = measure;
    const checks = levels.map((level) => ({ table: level.table, text: verifyLevel(measure, level) }));
    if (changeTable !== null) checks.push({ table: changeTable, text: verifyChanges(measure, changeTable) });
    for (const { table, text } of checks) {
      const { rows } = await client.query<{ groups: number; example: string | null }>(text);
      const [row] = rows;
      if (row && row.groups > 0) wrong.push({ table, groups: row.groups, example: row.example ?? '' });
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
