import { noteMoveChanges } from '../../database/index.ts';
import type { EntityModel } from '../../model/index.ts';
import type { ClassRef, HandOverOutcome } from '../../sdk/index.ts';
import { keptChange } from '../merge/kept-values.ts';
import type { TrackedRecord } from '../rows/tracked-record.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';

/** How many records moved, ended and stay. */
export type HandOverCounts = Pick<HandOverOutcome, 'moved' | 'ended' | 'left'>;

/** Stores that somebody hands over; null where the composition keeps no record of it. */
export function storeHandOver(unit: UnitOfWork, from: string, to: string): TrackedRecord | null {
  const entity = unit.model.entities.get('HandOverRecord');
  if (!entity) return null;
  const stored = unit.create(entity, null);
  Object.assign(stored.record, { from, to, total: 0, counts: '{}' });
  return stored;
}

/** Stores the report, and what changed beside the records: people under somebody else, who is active. */
export async function noteHandOver(
  unit: UnitOfWork,
  stored: TrackedRecord,
  counts: HandOverCounts,
  final: readonly ClassRef[],
): Promise<void> {
  const total = counts.moved.reduce((sum, { count }) => sum + count, 0);
  Object.assign(stored.record, { total, counts: JSON.stringify(counts) });
  const lasting = new Set<EntityModel>([stored.model, ...final.map((entity) => unit.model.entityOf(entity))]);
  const undone = [...unit.tracked.values()].filter(({ model }) => !lasting.has(model));
  const changes = undone.flatMap((record) => keptChange(record) ?? []);
  if (changes.length === 0) return;
  const { text, values } = noteMoveChanges('hand_over_change', stored.id, changes);
  await unit.runner.rows(text, [...values]);
}
