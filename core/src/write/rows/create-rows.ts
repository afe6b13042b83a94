import type { EntityModel } from '../../model/index.ts';
import type { UserError } from '../../sdk/index.ts';
import { changeRows, coerceRow } from './change-rows.ts';
import type { CoercedRow } from '../input/coerced-row.ts';
import { explainFailed } from '../explain-failed.ts';
import type { BatchOptions } from './row-batch.ts';
import { refuseWithoutGrant } from './row-gate.ts';
import type { RowWork } from './row-work.ts';
import type { UnitRunner } from '../unit/unit-runner.ts';
import type { WriteScope } from '../unit/write-scope.ts';

/** New records; what can be refused without the database is refused before a transaction opens. */
export async function createRows(
  units: UnitRunner,
  entity: EntityModel,
  works: readonly RowWork[],
  batch: BatchOptions,
  scope: WriteScope,
): Promise<readonly UserError[]> {
  if (refuseWithoutGrant(entity, 'create', scope.principal, works)) return [];
  const coerced = new Map<RowWork, CoercedRow>();
  for (const work of works) coerced.set(work, coerceRow({ model: units.model, scope }, entity, work, 'create'));
  await explainFailed(units, entity, coerced, scope);
  return units.run(works, scope, batch, (context, rows) => {
    const changes = rows.flatMap((work) => {
      const row = coerced.get(work);
      return row ? [{ work, coerced: row, record: null }] : [];
    });
    return changeRows(context, entity, changes);
  });
}
