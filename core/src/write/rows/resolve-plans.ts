import { mayAttempt, notPermitted } from '../../access/index.ts';
import type { SlotModel, ToManyModel } from '../../model/index.ts';
import { NotFound } from '../../sdk/index.ts';
import { onlyChanges, type CoercedChild, type CoercedRow } from '../input/coerced-row.ts';
import { readField, sameValue } from '../input/field-value.ts';
import { columnIn, keyIn, living, permitted } from './row-condition.ts';
import { resolveLinks } from './resolve-links.ts';
import { rowPlan, type ChildPlans, type RowPlan } from './row-plan.ts';
import type { TrackedRecord, TrackedRow } from './tracked-record.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';

/**
 * Brings what the plans are about: slots, inline children and ties of existing records, one query per kind and level;
 * then leaves only what differs from them.
 */
export async function resolvePlans(unit: UnitOfWork, plans: readonly RowPlan[]): Promise<void> {
  for (let level = plans; level.length > 0;) {
    await resolveSlots(unit, level);
    for (const plan of level) if (plan.record) plan.coerced = differing(plan.coerced, plan.record);
    level = await resolveChildren(unit, level);
  }
}

function differing(coerced: CoercedRow, row: TrackedRow): CoercedRow {
  return onlyChanges(coerced, (field, value) => sameValue(field, readField(row.record, field), value));
}

async function resolveSlots(unit: UnitOfWork, plans: readonly RowPlan[]): Promise<void> {
  const mentioned = new Set(plans.flatMap(({ coerced }) => [...coerced.slots.keys()]));
  for (const slot of mentioned) {
    const records = plans.flatMap(({ record, coerced }) => (record && coerced.slots.has(slot) ? [record] : []));
    await unit.loadSlots(slot, records);
  }
  for (const plan of plans) {
    const { record } = plan;
    if (!record) continue;
    plan.slots = new Map(
      [...plan.coerced.slots].map(([slot, coerced]): [SlotModel, CoercedRow] => {
        const row = record.slots.get(slot);
        return [slot, row ? differing(coerced, row) : coerced];
      }),
    );
  }
}

async function resolveChildren(unit: UnitOfWork, plans: readonly RowPlan[]): Promise<RowPlan[]> {
  const below: RowPlan[] = [];
  for (const field of new Set(plans.flatMap(({ coerced }) => [...coerced.children.keys()]))) {
    const parents = plans.filter(({ coerced }) => coerced.children.has(field));
    const existing = await existingChildren(unit, field, parents);
    for (const parent of parents) {
      const mine = existing.get(parent) ?? new Map<string, TrackedRecord>();
      below.push(...planChildren(parent, field, parent.coerced.children.get(field) ?? [], mine));
    }
    const groups = parents.flatMap((parent) => parent.children.filter((child) => child.field === field));
    await authoriseChildren(unit, field, groups);
  }
  const linked = Map.groupBy(await resolveLinks(unit, plans), ({ field }) => field);
  for (const [field, groups] of linked) await authoriseChildren(unit, field, groups);
  return [...below, ...[...linked.values()].flat().flatMap(({ written }) => written)];
}

/** The living children of each parent, by uuid, locked. */
async function existingChildren(
  unit: UnitOfWork,
  field: ToManyModel,
  parents: readonly RowPlan[],
): Promise<Map<RowPlan, Map<string, TrackedRecord>>> {
  const byId = new Map(parents.flatMap((plan) => (plan.record ? [[plan.record.id, plan] as const] : [])));
  const found = new Map<RowPlan, Map<string, TrackedRecord>>();
  if (byId.size === 0) return found;
  const conditions = [columnIn(field.inverse.column, [...byId.keys()], 'uuid'), living(field.target)];
  for (const child of await unit.load(field.target, conditions, { lock: true })) {
    const at = readField(child.record, field.inverse);
    const parent = byId.get(typeof at === 'object' && at && 'id' in at ? at.id : String(at));
    if (!parent) continue;
    const siblings = found.get(parent);
    if (siblings) siblings.set(child.id, child);
    else found.set(parent, new Map([[child.id, child]]));
  }
  return found;
}

function planChildren(
  parent: RowPlan,
  field: ToManyModel,
  children: readonly CoercedChild[],
  existing: ReadonlyMap<string, TrackedRecord>,
): RowPlan[] {
  const kept = new Set<string>();
  const written = children.flatMap(({ id, row }): RowPlan[] => {
    if (id === null) return [rowPlan(field.target, parent.work, row, null, { plan: parent, field })];
    const record = existing.get(id);
    // Another parent's child is no child of this one; the same child cannot be written twice.
    if (!record || kept.has(id)) {
      parent.work.errors.push(NotFound.record(field.target.label, [...row.path, 'id']));
      return [];
    }
    kept.add(id);
    record.origin = { work: parent.work, path: row.path };
    return [rowPlan(field.target, parent.work, row, record, { plan: parent, field })];
  });
  const leaving = [...existing.values()].filter((record) => !kept.has(record.id));
  for (const record of leaving) {
    record.origin = { work: parent.work, path: [...parent.coerced.path, field.name] };
  }
  parent.children.push({ field, written, leaving });
  return written;
}

/** Who may write a record may write what belongs to it; other inline children need their own permissions. */
async function authoriseChildren(unit: UnitOfWork, field: ToManyModel, groups: readonly ChildPlans[]): Promise<void> {
  if (followsParent(field)) return;
  const { principal } = unit.scope;
  for (const plan of groups.flatMap(({ written }) => written)) {
    if (plan.record || mayAttempt(field.target, 'create', principal)) continue;
    plan.work.errors.push(notPermitted(field.target, 'create', plan.coerced.path));
  }
  const changing = groups.flatMap(({ written }) => written.flatMap(({ record }) => record ?? []));
  await authorise(unit, field, 'update', changing);
  await authorise(
    unit,
    field,
    'delete',
    groups.flatMap(({ leaving }) => leaving),
  );
}

async function authorise(
  unit: UnitOfWork,
  field: ToManyModel,
  action: 'update' | 'delete',
  records: readonly TrackedRecord[],
): Promise<void> {
  const condition = permitted(field.target, action, unit.scope.principal);
  if (!condition || records.length === 0) return;
  const ids = records.map((record) => record.id);
  const within = await unit.ids(field.target, [keyIn(field.target, ids), condition]);
  for (const { id, origin } of records) {
    if (!within.has(id)) origin?.work.errors.push(notPermitted(field.target, action, origin.path));
  }
}

/** The child's access rule is "as its parent", and this is the parent. */
export function followsParent(field: ToManyModel): boolean {
  const { access } = field.target;
  return typeof access === 'object' && 'via' in access && access.via === field.inverse.name;
}
