import type { EntityModel, ToOneModel } from '../../model/index.ts';
import { ValidationError, type Label } from '../../sdk/index.ts';
import { inputKey } from '../input/input-shape.ts';
import { readField } from '../input/field-value.ts';
import { columnIn, keyIn, living } from './row-condition.ts';
import { Refused } from './row-work.ts';
import type { TrackedRecord } from './tracked-record.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';

/**
 * A reference that its record cannot do without, to configuration that everybody shares (a stage, a room type).
 * Business records are another matter: an account is deleted whatever was sold to it. So is history that only code
 * writes: it tells of a stage without holding on to it.
 */
interface Requirement {
  readonly by: EntityModel;
  readonly field: ToOneModel;
}

const isConfiguration = ({ access }: EntityModel): boolean => access === 'catalogue';

const isWritten = ({ operations }: EntityModel): boolean => operations.has('create') || operations.has('update');

/** What the records of an entity require, of configuration that does not take them along when it is purged. */
function requirementsOf(by: EntityModel): Requirement[] {
  if (!isWritten(by)) return [];
  return [...by.fields.values()].flatMap((field): Requirement[] => {
    const holds = field.kind === 'toOne' && field.required && (field.onPurge ?? 'restrict') === 'restrict';
    return holds && isConfiguration(field.target) ? [{ by, field }] : [];
  });
}

/**
 * Refuses to delete configuration that living records require: they would stand in a stage that nobody sees. Looked at
 * after everything is written, so that records which leave or move with it do not count.
 */
export async function refuseInUse(unit: UnitOfWork): Promise<void> {
  const leaving = [...unit.tracked.values()].filter(({ kind, model }) => kind === 'delete' && isConfiguration(model));
  for (const [entity, records] of Map.groupBy(leaving, ({ model }) => model)) {
    const requirements = [...unit.model.entities.values()]
      .flatMap(requirementsOf)
      .filter(({ field }) => field.target === entity);
    for (const record of records) {
      const uses = await usesOf(unit, record, requirements);
      if (uses.length > 0) refuse(record, inUse(entity, uses), 'id');
    }
  }
}

async function usesOf(
  unit: UnitOfWork,
  record: TrackedRecord,
  requirements: readonly Requirement[],
): Promise<readonly (readonly [Label, number])[]> {
  const uses: [Label, number][] = [];
  for (const { by, field } of requirements) {
    const count = await unit.count(by, [columnIn(field.column, [record.id], 'uuid'), living(by)]);
    if (count > 0) uses.push([by.label, count]);
  }
  return uses;
}

function inUse({ label }: EntityModel, uses: readonly (readonly [Label, number])[]): ValidationError {
  const zh = uses.map(([by, count]) => `${by.zh}:${count}`).join(';');
  const en = uses.map(([by, count]) => `${by.en}: ${count}`).join('; ');
  return new ValidationError('IN_USE', {
    zh: `${label.zh}仍在使用(${zh}),请先移走或删除`,
    en: `${label.en} is still in use (${en}): move or delete those first`,
  });
}

/**
 * The other way round: nothing comes to stand in configuration that was deleted. Inputs are checked before; this is
 * about what hooks filled in, what comes back with its old references, and what others deleted while this unit waited.
 */
export async function refuseDeletedTargets(unit: UnitOfWork): Promise<void> {
  const arriving = [...unit.tracked.values()].filter(({ kind }) => kind !== 'delete' && kind !== 'purge');
  const required = [...Map.groupBy(arriving, ({ model }) => model)].flatMap(([entity, records]) =>
    requirementsOf(entity).map(({ field }) => ({ field, records })),
  );
  const lost = await Promise.all(required.map(({ field, records }) => lostTargets(unit, field, records)));
  for (const { record, field } of lost.flat()) refuse(record, deletedReference(field), inputKey(field));
}

/** The records that have come to refer to a deleted one. */
async function lostTargets(
  unit: UnitOfWork,
  field: ToOneModel,
  records: readonly TrackedRecord[],
): Promise<{ readonly record: TrackedRecord; readonly field: ToOneModel }[]> {
  const targetOf = ({ record }: TrackedRecord): string => readField(record, field) as string;
  const concerned = records.filter((one) => one.kind !== 'update' || one.before(field) !== targetOf(one));
  const targets = [...new Set(concerned.map(targetOf))];
  if (targets.length === 0) return [];
  const there = await unit.ids(field.target, [keyIn(field.target, targets), living(field.target)]);
  return concerned.filter((one) => !there.has(targetOf(one))).map((record) => ({ record, field }));
}

function deletedReference(field: ToOneModel): ValidationError {
  const { label } = field;
  const key = inputKey(field);
  return new ValidationError('DELETED_REFERENCE', {
    zh: `${label.zh}(${key})已被删除,请先恢复`,
    en: `${label.en} (${key}) was deleted: restore that first`,
  });
}

/** Of a child that its parent's input leaves out, the list is all that can be named. */
function refuse({ id, kind, origin }: TrackedRecord, error: ValidationError, field: string): void {
  if (!origin) throw new Refused([error]);
  const { work, path } = origin;
  work.errors.push(kind === 'delete' && work.recordId !== id ? error.at(...path) : error.at(...path, field));
}
