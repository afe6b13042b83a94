import type { EntityModel } from '../model/index.ts';
import type { CoercedRow } from './input/coerced-row.ts';
import { missingReferences } from './input/reference-check.ts';
import { lookupsOf, rowPlan } from './rows/row-plan.ts';
import type { RowWork } from './rows/row-work.ts';
import type { UnitRunner } from './unit/unit-runner.ts';
import { unknownCodes } from './input/vocabulary-check.ts';
import type { WriteScope } from './unit/write-scope.ts';

/** Rows that one answer is worth a query for; whoever sends more wrong rows mends these first. */
const explained = 100;

/**
 * Rows that their own values already refused are looked up all the same, so that an unknown code and a missing
 * reference are told together with the rest and not after it is mended.
 */
export async function explainFailed(
  units: UnitRunner,
  entity: EntityModel,
  rows: ReadonlyMap<RowWork, CoercedRow>,
  scope: WriteScope,
): Promise<void> {
  const failed = [...rows].filter(([work]) => work.failed).slice(0, explained);
  const { references, codes } = lookupsOf(failed.map(([work, coerced]) => rowPlan(entity, work, coerced, null)));
  if (references.length + codes.length === 0) return;
  await units.look(scope, async (unit) => {
    const problems = await Promise.all([missingReferences(unit, references), unknownCodes(unit, codes)]);
    for (const { work, error } of problems.flat()) work.errors.push(error);
  });
}
