import type { ClassRef } from './declarations.ts';
import type { Principal, WhereInput } from './context.ts';
import type { UserError } from './errors.ts';
import type { Contributed, ExtensionPoint } from './extension-point.ts';
import type { FeaturesPort } from './feature-flag.ts';
import type { FilesPort } from './files.ts';
import type { JobsPort } from './jobs.ts';
import type { Label } from './label.ts';
import type { ListCheck, ListProblem } from './list-check.ts';
import type { Matches } from './matching.ts';
import type { Merging } from './merge.ts';

/** One record on its way into the database. Reading and setting `record` is allowed until the hook returns. */
export interface Change<T extends object> {
  readonly kind: 'create' | 'update' | 'delete' | 'restore';
  readonly record: T;
  /** Values before the change, of the changed fields only; empty for a new record. */
  readonly before: Readonly<Partial<Record<string, unknown>>>;
  /** Names of the fields that change. */
  readonly changed: ReadonlySet<string>;
  /** Refuses this change; nothing of the unit of work is written. */
  reject(error: UserError): void;
}

/** What a hook may do: everything runs in the same transaction as the change itself. */
export interface HookContext extends FeaturesPort {
  readonly principal: Principal | null;
  /** The instant of this unit of work. */
  readonly now: Date;
  /** Every permission of this composition: what a grant may name. */
  readonly permissions: ReadonlyMap<string, Label>;
  /** Every vocabulary of this composition, by name. */
  readonly vocabularies: ReadonlyMap<string, Label>;
  /** The validated options of a plugin of this composition. */
  optionsOf<Options>(pluginId: string): Options;
  /** What the plugins of this composition put into an extension point, those first that others require. */
  contributions<Value>(point: ExtensionPoint<Value>): readonly Contributed<Value>[];
  /** Records of this transaction by uuid, loaded once, in the order of the ids; null where there is none. */
  load<T extends object>(entity: ClassRef<T>, ids: readonly string[]): Promise<(T | null)[]>;
  /** Records, deleted ones too, whose field (attribute, or relation by uuid) has one of the values. At most 10,000. */
  loadBy<T extends object>(entity: ClassRef<T>, field: keyof T & string, values: readonly unknown[]): Promise<T[]>;
  /**
   * Uuids of those records that meet a filter in the shape of `where`, whoever asks: rules do not depend on what the
   * caller may see. It sees the database: what this unit of work changes is there in `check` hooks, not before.
   * At most 10,000 ids.
   */
  matching(entity: ClassRef, where: WhereInput, ids: readonly string[]): Promise<ReadonlySet<string>>;
  /**
   * Living records that are probably like these values (by field, relations as uuids), best first, by the rules that
   * `matching` declares for the entity; whoever asks. Ids are uuids. It sees the database, as `matching` does.
   */
  similar(entity: ClassRef, values: Readonly<Record<string, unknown>>): Promise<Matches>;
  /**
   * Waits until no other unit of work has locked these records, and keeps them locked until this one ends. What is read
   * afterwards with `load` and `loadBy` for the first time has everything that the others wrote: a rule over several
   * records of one owner ("at most one …") holds under parallel writes when each of them locks the owner first.
   */
  lock(entity: ClassRef, ids: readonly string[]): Promise<void>;
  /** A plugin's slot rows by the uuids of their records, in that order; null where there is no such record. */
  loadSlots<T extends object>(slot: ClassRef<T>, recordIds: readonly string[]): Promise<(T | null)[]>;
  /** A new record in the same unit of work; relations are given as uuids or records. */
  create<T extends object>(entity: ClassRef<T>, values: Readonly<Record<string, unknown>>): T;
  /** Deletes (softly) a record from `load` or `loadBy`. Hooks of its own run, unless they already have in this unit. */
  delete(record: object): void;
  /**
   * Emits an event that a plugin declares, about a record of this unit of work; it is there when the transaction is
   * committed, behind the changes of the record, and never when it is not.
   * @param event full name: `building:registration.approved`
   */
  emit(event: string, record: object, payload?: unknown): void;
  /** Why a list of the API would refuse this caller's filter, order or columns; null where it would not. */
  checkList(list: ListCheck): ListProblem | null;
  /** Files of records. */
  readonly files: FilesPort;
  /** Jobs that run once this transaction is committed. */
  readonly jobs: Pick<JobsPort, 'enqueue'>;
  /**
   * Work outside the database, done once this transaction is committed and never when it is not. A failure is logged:
   * the write stands.
   */
  afterCommit(work: () => Promise<void>): void;
}

/** A hook gets all changes of one entity in one unit of work together: look things up once, not per record. */
export type Hook<T extends object> = (changes: readonly Change<T>[], context: HookContext) => void | Promise<void>;

/**
 * Looks at changes when all of the unit of work is written and not yet committed: `matching` sees them. It may reject,
 * and changes nothing any more.
 */
export type CheckHook<T extends object> = (
  changes: readonly Change<Readonly<T>>[],
  context: Pick<
    HookContext,
    'principal' | 'now' | 'optionsOf' | 'contributions' | 'isEnabled' | 'load' | 'loadBy' | 'loadSlots' | 'matching'
  >,
) => void | Promise<void>;

/** A hook over one merge, or one that is taken back. */
export type MergeHook<T extends object> = (merging: Merging<T>, context: HookContext) => void | Promise<void>;

/** Records that hooks ask for with `loadBy`, by what stands in the records that they are called for. */
export interface HookRead<T extends object> {
  readonly entity: ClassRef;
  /** A text of that entity. */
  readonly field: string;
  /** The texts of the record that it is asked for by. */
  readonly by: readonly (keyof T & string)[];
}

/** Hooks of one entity: see `hooksOf`. */
export interface EntityHooks<T extends object> {
  readonly entity: ClassRef<T>;
  /**
   * What `beforeCreate` and `beforeUpdate` are going to ask for, as far as the input tells: it is read together with
   * what else is looked up, instead of when they ask. It changes nothing but the time that this takes.
   */
  readonly reads?: readonly HookRead<T>[];
  readonly beforeCreate?: Hook<T>;
  readonly beforeUpdate?: Hook<T>;
  readonly beforeDelete?: Hook<T>;
  /** Before a record is removed for good; one that still lives goes through `beforeDelete` first. */
  readonly beforePurge?: Hook<T>;
  /** After creates, updates and restores are written, before they are committed. */
  readonly check?: CheckHook<T>;
  /**
   * Of an entity that refers to one whose records can be merged: its living records that refer to the survivor from
   * now on, to settle what is derived from that or must not be twice. What the hook changes or deletes is as before
   * when the records are taken apart again. Without it nobody looks at them, however many move; of those that a unique
   * index allows once only, the survivor's stays and the other is deleted.
   */
  readonly afterMove?: (records: readonly T[], context: HookContext) => void | Promise<void>;
  /** Of an entity whose records can be merged: everything is moved, nothing is saved yet. */
  readonly afterMerge?: MergeHook<T>;
  /** The records are apart again. */
  readonly afterUnmerge?: MergeHook<T>;
}

/** Ties the hooks' record type to the entity class. */
export function hooksOf<T extends object>(
  entity: ClassRef<T>,
  hooks: Omit<EntityHooks<T>, 'entity'>,
): EntityHooks<object> {
  return { entity, ...hooks } as unknown as EntityHooks<object>;
}
