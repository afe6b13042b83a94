import { noJobs } from '../../events/jobs/index.ts';
import { contributionsTo, isFeatureEnabled, type EntityModel } from '../../model/index.ts';
import { listProblem } from '../../read/index.ts';
import {
  CrmError,
  LimitExceeded,
  noFiles,
  type ClassRef,
  type Contributed,
  type ExtensionPoint,
  type FeatureFlag,
  type FeatureName,
  type FilesPort,
  type HookContext,
  type JobsPort,
  type Label,
  type ListCheck,
  type ListProblem,
  type Matches,
  type Principal,
  type WhereInput,
} from '../../sdk/index.ts';
import { markDeleted } from '../rows/apply-plans.ts';
import { domainEvent } from '../followers/domain-events.ts';
import { isStored, readField, type StoredField } from '../input/field-value.ts';
import { matchingIds } from '../rows/matching-ids.ts';
import { fieldIn } from '../rows/row-condition.ts';
import type { TrackedRecord } from '../rows/tracked-record.ts';
import { similarRecords } from '../rows/similar-records.ts';
import type { UnitOfWork } from './unit-of-work.ts';
import { writeLimits } from '../write-limits.ts';

/** What a plugin's code did wrong in a hook: a bug, not something a user can mend. */
export class HookMistake extends CrmError {
  static unknownField(entity: EntityModel, field: string): HookMistake {
    const text = { zh: `${entity.name} 没有字段 ${field}`, en: `${entity.name} has no field ${field}` };
    return new HookMistake('HOOK_MISTAKE', text);
  }

  static unknownSlot(name: string): HookMistake {
    const text = { zh: `组合中没有扩展 ${name}`, en: `The composition has no slot ${name}` };
    return new HookMistake('HOOK_MISTAKE', text);
  }

  static unknownPlugin(id: string): HookMistake {
    const text = { zh: `组合中没有插件 ${id}`, en: `The composition has no plugin ${id}` };
    return new HookMistake('HOOK_MISTAKE', text);
  }

  static tooDeep(depth: number): HookMistake {
    return new HookMistake('HOOK_MISTAKE', {
      zh: `钩子相互触发超过 ${depth} 层`,
      en: `Hooks made records whose hooks made records, more than ${depth} times over`,
    });
  }

  static badVeto(code: string, why: Label): HookMistake {
    return new HookMistake('HOOK_MISTAKE', {
      zh: `拒绝 new Vetoed(…, '${code}', …) 有误:${why.zh}`,
      en: `The refusal new Vetoed(…, '${code}', …) is wrong: ${why.en}`,
    });
  }

  static ended(): HookMistake {
    return new HookMistake('HOOK_MISTAKE', {
      zh: '工作单元已结束:钩子返回后不能再使用其上下文',
      en: 'The unit of work has ended: a hook cannot use its context any more',
    });
  }

  static untracked(entity: string): HookMistake {
    return new HookMistake('HOOK_MISTAKE', {
      zh: `钩子修改了未通过 load 读取的 ${entity} 记录`,
      en: `A hook changed a record of ${entity} that it did not get from load or loadBy`,
    });
  }
}

/** The hooks' view of their unit of work. */
export class UnitHookContext implements HookContext {
  readonly principal: Principal | null;
  readonly now: Date;
  readonly permissions: ReadonlyMap<string, Label>;
  readonly vocabularies: ReadonlyMap<string, Label>;
  readonly files: FilesPort;
  readonly jobs: Pick<JobsPort, 'enqueue'>;
  readonly #running: UnitOfWork;
  #ended = false;

  constructor(unit: UnitOfWork) {
    this.#running = unit;
    this.files = unit.surroundings.files ?? noFiles;
    this.jobs = unit.surroundings.jobs?.hookPort(unit.scope, unit.runner) ?? noJobs();
    this.now = unit.now;
    this.permissions = unit.model.permissions;
    this.vocabularies = new Map([...unit.model.vocabularies.values()].map(({ name, label }) => [name, label]));
    this.principal = unit.scope.principal;
  }

  /** A hook that goes on after its unit of work has ended is refused everything. */
  end(): void {
    this.#ended = true;
  }

  get #unit(): UnitOfWork {
    if (this.#ended) throw HookMistake.ended();
    return this.#running;
  }

  optionsOf<Options>(pluginId: string): Options {
    const plugin = this.#unit.model.plugins.find(({ id }) => id === pluginId);
    if (!plugin) throw HookMistake.unknownPlugin(pluginId);
    return plugin.options as Options;
  }

  contributions<Value>(point: ExtensionPoint<Value>): readonly Contributed<Value>[] {
    return contributionsTo(this.#unit.model, point);
  }

  isEnabled(feature: FeatureFlag | FeatureName): boolean {
    return isFeatureEnabled(this.#unit.model, feature);
  }

  async load<T extends object>(entity: ClassRef<T>, ids: readonly string[]): Promise<(T | null)[]> {
    const found = await this.#unit.byId(this.#unit.model.entityOf(entity), ids);
    return found.map((tracked) => (tracked ? (tracked.record as T) : null));
  }

  async loadBy<T extends object>(
    entity: ClassRef<T>,
    name: keyof T & string,
    values: readonly unknown[],
  ): Promise<T[]> {
    const model = this.#unit.model.entityOf(entity);
    const field = storedField(model, name);
    const wanted = new Set(values.map(asKey));
    wanted.delete(null);
    const loaded = await this.#loadWith(
      model,
      field,
      [...wanted].filter((value) => !this.#isNew(field, value)),
    );
    const made = [...this.#unit.tracked.values()].filter((tracked) => tracked.isNew && tracked.model === model);
    // A `check` finds in the database what the unit has made.
    const found = new Set([...loaded, ...made.filter(({ record }) => wanted.has(asKey(readField(record, field))))]);
    return [...found].flatMap((tracked) => (tracked ? [tracked.record as T] : []));
  }

  matching(entity: ClassRef, where: WhereInput, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return matchingIds(this.#unit, this.#unit.model.entityOf(entity), where, ids);
  }

  similar(entity: ClassRef, values: Readonly<Record<string, unknown>>): Promise<Matches> {
    return similarRecords(this.#unit, this.#unit.model.entityOf(entity), values);
  }

  async lock(entity: ClassRef, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.#unit.lockedVersions(this.#unit.model.entityOf(entity), [...new Set(ids)]);
  }

  async loadSlots<T extends object>(slotClass: ClassRef<T>, recordIds: readonly string[]): Promise<(T | null)[]> {
    const slot = this.#unit.model.slots.find(({ class: known }) => known === slotClass);
    if (!slot) throw HookMistake.unknownSlot(slotClass.name);
    const records = await this.#unit.byId(slot.of, recordIds);
    await this.#unit.loadSlots(
      slot,
      records.filter((record) => record !== null),
    );
    return records.map((record) => (record?.slots.get(slot)?.record as T | undefined) ?? null);
  }

  create<T extends object>(entity: ClassRef<T>, values: Readonly<Record<string, unknown>>): T {
    const model = this.#unit.model.entityOf(entity);
    const tracked = this.#unit.create(model, null);
    for (const [name, value] of Object.entries(values)) {
      const field = storedField(model, name);
      if (field.kind === 'toOne' && typeof value === 'string') this.#unit.assign(tracked, field, value);
      else if (field.kind === 'toOne' && value && !field.foreignKey)
        tracked.record[name] = (value as { id: string }).id;
      else if (value !== undefined) tracked.record[name] = value;
    }
    return tracked.record as T;
  }

  delete(record: object): void {
    const tracked = this.#unit.tracked.get((record as { readonly id: string }).id);
    if (tracked?.record !== record) throw HookMistake.untracked(record.constructor.name);
    // One that is new in this unit simply stays behind as a deleted record: its parent's audit tells both.
    if (tracked.kind === 'update') markDeleted(this.#unit, tracked);
    else (record as { deletedAt?: Date | null }).deletedAt = this.now;
  }

  emit(event: string, record: object, payload?: unknown): void {
    const tracked = this.#unit.tracked.get((record as { readonly id: string }).id);
    if (tracked?.record !== record) throw HookMistake.untracked(record.constructor.name);
    const subject = { entity: tracked.model, id: tracked.id };
    this.#unit.events.push(domainEvent(this.#unit.model, event, subject, payload));
  }

  checkList(list: ListCheck): ListProblem | null {
    return listProblem(this.#unit.model, this.principal, list, this.#unit.surroundings.schema);
  }

  afterCommit(work: () => Promise<void>): void {
    this.#unit.afterCommit.push(work);
  }

  /** Whether a relation to it can be of records only that are new as well. */
  #isNew(field: StoredField, value: unknown): boolean {
    return field.kind === 'toOne' && field.foreignKey === true && this.#unit.tracked.get(String(value))?.isNew === true;
  }

  async #loadWith(
    model: EntityModel,
    field: StoredField,
    values: readonly unknown[],
  ): Promise<readonly (TrackedRecord | null)[]> {
    if (values.length === 0) return [];
    // Two steps: counting ids is cheap, 10,001 records would not be.
    return (
      (await this.#unit.loadFew(model, field, values)) ??
      (await this.#unit.byId(model, [...(await this.#idsWith(model, field, values))]))
    );
  }

  async #idsWith(model: EntityModel, field: StoredField, values: readonly unknown[]): Promise<Set<string>> {
    const ids = await this.#unit.ids(model, [fieldIn(field, values)]);
    if (ids.size <= writeLimits.hookRecords) return ids;
    const what = { zh: `钩子一次读取的${model.label.zh}`, en: `${model.label.en} records that a hook reads at once` };
    throw LimitExceeded.of(what, ids.size, writeLimits.hookRecords);
  }
}

function storedField(model: EntityModel, name: string): StoredField {
  const field = model.fields.get(name);
  if (!field || !isStored(field)) throw HookMistake.unknownField(model, name);
  return field;
}

/** What a field is compared by: relations and any-references by the uuid of what they refer to. */
function asKey(value: unknown): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object') return 'id' in value ? String(value.id) : JSON.stringify(value);
  return value as string | number | boolean;
}
