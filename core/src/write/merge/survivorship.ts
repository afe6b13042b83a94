import { mayRead, maySet, writePermission } from '../../access/index.ts';
import type { EntityModel, SlotModel } from '../../model/index.ts';
import {
  NotPermitted,
  ValidationError,
  type MergeChoice,
  type MergeChoices,
  type MergeRule,
  type Principal,
  type UserError,
} from '../../sdk/index.ts';
import { readField, sameValue, type FieldValue, type StoredField } from '../input/field-value.ts';
import { bookkeeping, inputShapeOf } from '../input/input-shape.ts';
import type { TrackedRecord, TrackedRow } from '../rows/tracked-record.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';

/** A field of the entity or of one of its slots that people decide about. */
export interface MergingField {
  /** `name`, or `hotel.vipLevel`. */
  readonly name: string;
  readonly field: StoredField;
  readonly slot: SlotModel | null;
}

/** What a field comes to be, and the record that says so. */
export interface FieldOutcome extends MergingField {
  readonly before: FieldValue;
  readonly after: FieldValue;
  /** Uuid; null where the value is put together. */
  readonly from: string | null;
  /** Whether the records differ in it. */
  readonly differs: boolean;
}

/** The fields whose value a merge chooses: what people may write. What only code writes stays the survivor's. */
export function mergingFields(entity: EntityModel): MergingField[] {
  const of = (row: EntityModel | SlotModel, slot: SlotModel | null): MergingField[] =>
    inputShapeOf(row).stored.flatMap((field) => {
      if (bookkeeping.has(field.name) || field.write === 'never') return [];
      if (field.kind === 'attribute' && (field.internal || field.type === 'id')) return [];
      return [{ name: slot ? `${slot.prefix}.${field.name}` : field.name, field, slot }];
    });
  return [...of(entity, null), ...[...entity.slots.values()].flatMap((slot) => of(slot, slot))];
}

/** The names of those fields: the entity's own, and those of its slots. */
export function mergingFieldNames(entity: EntityModel): {
  readonly own: readonly string[];
  readonly slots: ReadonlyMap<SlotModel, readonly string[]>;
} {
  const all = mergingFields(entity);
  const namesIn = (wanted: SlotModel | null): string[] =>
    all.flatMap(({ field, slot }) => (slot === wanted ? [field.name] : []));
  const slots = [...entity.slots.values()].map((slot) => [slot, namesIn(slot)] as const);
  return { own: namesIn(null), slots: new Map(slots.filter(([, names]) => names.length > 0)) };
}

/** What the caller said about each field, by its name; what is wrong with it goes to `report`. */
export function choicesOf(
  entity: EntityModel,
  given: MergeChoices,
  { scope }: Pick<UnitOfWork, 'scope'>,
  report: (error: UserError) => void,
): Map<string, MergeChoice> {
  const known = new Map(mergingFields(entity).map((field) => [field.name, field]));
  const found = new Map<string, MergeChoice>();
  const add = (name: string, choice: MergeChoice): void => {
    const path = ['fields', ...name.split('.')];
    const merging = known.get(name);
    if (!merging || !mayRead(merging.slot ?? entity, merging.field, scope.principal)) report(unknownField(name, path));
    else if (choice.rule !== 'KEEP' && !maySet(merging.field, scope.principal)) {
      report(NotPermitted.action(writePermission(merging.field) ?? '', path));
    } else if (choice.from != null && choice.rule != null) report(twoAnswers(path));
    else if (choice.rule === 'UNITE' && !isList(merging)) report(noList(path));
    else if (choice.from != null || choice.rule != null) found.set(name, choice);
  };
  for (const [key, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    if (!entity.slots.has(key)) add(key, value);
    else for (const [name, choice] of Object.entries(value)) if (choice) add(`${key}.${name}`, choice as MergeChoice);
  }
  return found;
}

/** The records of a merge, each with its slots; `others` in the order in which the caller named them. */
export interface MergedRecords {
  readonly survivor: TrackedRecord;
  readonly others: readonly TrackedRecord[];
}

/** What every field of the survivor comes to be. `uuidOf`: the record that a choice names. */
export function fieldOutcomes(
  entity: EntityModel,
  records: MergedRecords,
  choices: ReadonlyMap<string, MergeChoice>,
  uuidOf: (id: string) => string | null,
  principal: Principal | null,
): FieldOutcome[] {
  const followed = followedOwner(entity, records, choices, uuidOf);
  const all = [records.survivor, ...records.others];
  const merged = new Set(all.map(({ id }) => id));
  return mergingFields(entity).map((merging): FieldOutcome => {
    const storedIn = (record: TrackedRecord): FieldValue => readField(rowOf(record, merging).record, merging.field);
    // One of them is no partner of the others: they are one.
    const valueOf = (record: TrackedRecord): FieldValue =>
      !standsInTree(entity, merging) && refersToAny(storedIn(record), merged) ? null : storedIn(record);
    const before = storedIn(records.survivor);
    const from = uuidOf(choices.get(merging.name)?.from ?? '') ?? followed.get(merging.name);
    const usual = isList(merging) ? 'UNITE' : 'FILL';
    // What takes a permission to be set is not set by merging either.
    const rule = choices.get(merging.name)?.rule ?? (maySet(merging.field, principal) ? usual : 'KEEP');
    const chosen = all.find(({ id }) => id === from);
    const [after, source] = chosen ? [valueOf(chosen), chosen.id] : byRule(rule, all, valueOf);
    const differs = all.some((record) => !sameValue(merging.field, storedIn(record), before));
    return { ...merging, before, after, from: source, differs };
  });
}

/** A reference of the record itself to another one of its entity: a parent, above which there is something. */
export function standsInTree(entity: EntityModel, { field, slot }: MergingField): boolean {
  return slot === null && field.kind === 'toOne' && field.target === entity;
}

function refersToAny(value: FieldValue, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value);
  return typeof value === 'object' && value !== null && 'id' in value && ids.has(value.id);
}

/** Puts the outcomes into the survivor; what only code writes loses its references to records that are itself now. */
export function applyOutcomes(
  unit: UnitOfWork,
  survivor: TrackedRecord,
  merged: ReadonlySet<string>,
  outcomes: readonly FieldOutcome[],
): void {
  const chosen = new Set(outcomes.map(({ field }) => field));
  for (const row of [survivor, ...survivor.slots.values()]) {
    for (const field of inputShapeOf(row.model).stored) {
      if (field.kind === 'attribute' || chosen.has(field) || !refersToAny(readField(row.record, field), merged))
        continue;
      unit.assign(row, field, null);
    }
  }
  for (const outcome of outcomes) {
    if (sameValue(outcome.field, outcome.before, outcome.after)) continue;
    unit.assign(rowOf(survivor, outcome), outcome.field, outcome.after);
  }
}

/** The record itself, or its row in a slot. */
export function rowOf(record: TrackedRecord, { slot }: Pick<MergingField, 'slot'>): TrackedRow {
  return (slot && record.slots.get(slot)) || record;
}

const isList = ({ field }: MergingField): boolean => field.kind === 'attribute' && field.list === true;

const isEmpty = (value: FieldValue): boolean =>
  value === null || (Array.isArray(value) && value.length === 0) || (typeof value === 'string' && value.trim() === '');

function byRule(
  rule: MergeRule,
  [survivor, ...others]: readonly TrackedRecord[],
  valueOf: (record: TrackedRecord) => FieldValue,
): [FieldValue, string | null] {
  if (!survivor) throw new TypeError('A merge has a survivor');
  const all = [survivor, ...others];
  const own: [FieldValue, string] = [valueOf(survivor), survivor.id];
  const said = all.filter((record) => !isEmpty(valueOf(record)));
  if (rule === 'KEEP' || said.length === 0) return own;
  if (rule === 'UNITE') {
    const united = [...new Set(said.flatMap((record) => valueOf(record) as readonly string[]))];
    const [only] = said;
    return [united, said.length === 1 && only ? only.id : null];
  }
  const [first, ...rest] = said as [TrackedRecord, ...TrackedRecord[]];
  if (rule === 'FILL') return [valueOf(first), first.id];
  const newest = rest.reduce((last, record) => (changedAt(record) > changedAt(last) ? record : last), first);
  return [valueOf(newest), newest.id];
}

const changedAt = ({ record }: TrackedRecord): number =>
  record['updatedAt'] instanceof Date ? record['updatedAt'].getTime() : 0;

/** Team and unit are the owner's: they come from the record that the owner comes from, where nothing else is said. */
function followedOwner(
  { access, fields }: EntityModel,
  { survivor, others }: MergedRecords,
  choices: ReadonlyMap<string, MergeChoice>,
  uuidOf: (id: string) => string | null,
): ReadonlyMap<string, string> {
  if (typeof access !== 'object' || 'via' in access) return new Map();
  const [own] = [access.own ?? []].flat();
  const field = own === undefined ? undefined : fields.get(own);
  if (field?.kind !== 'toOne') return new Map();
  const has = ({ record }: TrackedRecord): boolean => readField(record, field) !== null;
  const from = uuidOf(choices.get(field.name)?.from ?? '') ?? [survivor, ...others].find(has)?.id;
  const following = [access.team, access.unit].filter((name) => name !== undefined && !choices.has(name));
  return new Map(from === undefined ? [] : following.map((name) => [name as string, from]));
}

function unknownField(name: string, path: readonly string[]): ValidationError {
  const text = { zh: `没有可选择的字段“${name}”`, en: `There is no field "${name}" to choose a value of` };
  return new ValidationError('UNKNOWN_FIELD', text, { path });
}

function twoAnswers(path: readonly string[]): ValidationError {
  const text = { zh: 'from 与 rule 只能选一个', en: 'Either `from` or `rule`, not both' };
  return new ValidationError('TWO_CHOICES', text, { path });
}

function noList(path: readonly string[]): ValidationError {
  const text = { zh: 'UNITE 只适用于列表字段', en: '`UNITE` is for lists only' };
  return new ValidationError('NO_LIST', text, { path });
}
