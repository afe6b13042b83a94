import type { PlanNode } from '../plan/plan-node.ts';
import type { Counting } from './match-measure.ts';

/** Which measure answers, or why none does; nothing where there is none to answer. */
export function describeCounting(counting: Counting): PlanNode[] {
  if (counting.kind === 'measure') {
    const { measure, level, changeTable } = counting;
    const past = changeTable === null ? '' : `, taken back by ${changeTable}`;
    return [{ node: 'measure', of: measure.name, detail: `${level.table} and ${measure.deltaTable}${past}` }];
  }
  return counting.because === null ? [] : [{ node: 'measure', detail: `none: ${counting.because}` }];
}
