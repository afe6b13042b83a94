import type { CrmModel, EntityModel } from '../../model/index.ts';
import type { BulkOutcome, WhereInput } from '../../sdk/index.ts';
import { selectRows, type RowReader } from './bulk-selection.ts';
import { changeRows, coerceRow, deleteRows, type ChangeContext } from '../rows/change-rows.ts';
import { emptyFilter, saysWhich } from '../input/empty-filter.ts';
import { bulkOutcome } from '../outcomes.ts';
import type { BatchOptions } from '../rows/row-batch.ts';
import { loadPermitted, refuseWithoutGrant } from '../rows/row-gate.ts';
import { Refused, RowWork } from '../rows/row-work.ts';
import type { TrackedRecord } from '../rows/tracked-record.ts';
import type { UnitRunner } from '../unit/unit-runner.ts';
import type { WriteScope } from '../unit/write-scope.ts';

/** What bulk calls by filter stand on. */
export interface BulkWhere {
  readonly units: UnitRunner;
  readonly reader: RowReader;
  readonly model: CrmModel;
}

/** The same changes for every record that the filter finds. */
export async function bulkUpdateWhere(
  parts: BulkWhere,
  entity: EntityModel,
  where: WhereInput,
  input: unknown,
  batch: BatchOptions,
  scope: WriteScope,
): Promise<BulkOutcome> {
  const probe = new RowWork(['input'], input);
  if (refuseWithoutGrant(entity, 'update', scope.principal, [probe]))
    return bulkOutcome(entity, [], probe.errors, batch);
  const coerced = coerceRow({ model: parts.model, scope }, entity, probe, 'update');
  if (probe.failed) return bulkOutcome(entity, [], probe.errors, batch);
  return overSelected(parts, entity, where, 'update', batch, scope, (context, records) =>
    changeRows(
      context,
      entity,
      [...records].map(([work, record]) => ({ work, record, coerced })),
    ),
  );
}

/** Soft-deletes every record that the filter finds. */
export async function bulkDeleteWhere(
  parts: BulkWhere,
  entity: EntityModel,
  where: WhereInput,
  batch: BatchOptions,
  scope: WriteScope,
): Promise<BulkOutcome> {
  const probe = new RowWork(['where'], null);
  if (refuseWithoutGrant(entity, 'delete', scope.principal, [probe]))
    return bulkOutcome(entity, [], probe.errors, batch);
  return overSelected(parts, entity, where, 'delete', batch, scope, deleteRows);
}

async function overSelected(
  { units, reader }: BulkWhere,
  entity: EntityModel,
  where: WhereInput,
  action: 'update' | 'delete',
  batch: BatchOptions,
  scope: WriteScope,
  change: (context: ChangeContext, records: ReadonlyMap<RowWork, TrackedRecord>) => Promise<void>,
): Promise<BulkOutcome> {
  if (!saysWhich(where)) return bulkOutcome(entity, [], [emptyFilter()], batch);
  const works: RowWork[] = [];
  const errors = await units.run(works, scope, batch, async (context) => {
    const { unit } = context;
    const selected = await selectRows(reader, unit, entity, where);
    works.splice(0, works.length, ...[...selected].map((id) => new RowWork(['input'], null, id)));
    const gate = { action, kind: action, state: 'living', idPath: ['where'] } as const;
    const records = await loadPermitted(unit, entity, works, gate);
    // Between the search and the lock others may have changed a record so that the filter no longer means it.
    const still = records.size > 0 ? await selectRows(reader, unit, entity, where) : selected;
    for (const [work, record] of records) if (!still.has(record.id)) records.delete(work);
    const remaining = works.filter((work) => work.recordId !== null && still.has(work.recordId));
    works.splice(0, works.length, ...remaining);
    if (works.some((work) => work.failed)) throw new Refused();
    await change(context, records);
  });
  return bulkOutcome(entity, works, errors, batch);
}
