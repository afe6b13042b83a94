import type DataLoader from 'dataloader';
import type { ClassRef } from './declarations.ts';
import type { UserError } from './errors.ts';
import type { Contributed, ExtensionPoint } from './extension-point.ts';
import type { FeaturesPort } from './feature-flag.ts';
import type { FilesPort } from './files.ts';
import type { IdentityPort } from './identity-port.ts';
import type { HandBackOutcome, HandOver, HandOverOutcome } from './hand-over.ts';
import type { JobsPort } from './jobs.ts';
import type { MatchingPort } from './matching.ts';
import type { Verb, VerbOptions } from './verb.ts';
import type { WebhooksPort } from './webhooks.ts';
import type { Language } from './label.ts';
import type { MergeOrder, MergeOutcome, UnmergeOptions, UnmergeOutcome } from './merge.ts';

/** How far a permission reaches. */
export const scopes = ['own', 'team', 'unit', 'all'] as const;
/** How far a permission reaches, from the narrowest. */
export type Scope = (typeof scopes)[number];

/** Who is asking. Ids are uuids. */
export interface Principal {
  readonly userId: string;
  readonly displayName: string;
  /** Permission -> the widest scope that a role grants: `account:read` -> `unit`. Patterns are expanded. */
  readonly grants: ReadonlyMap<string, Scope>;
  /** Permission -> scopes of plugins (`hotel:desk`) that roles grant it through: their rows come on top of `grants`. */
  readonly customScopes: ReadonlyMap<string, readonly string[]>;
  /** The own team and those that the user leads. */
  readonly teamIds: readonly string[];
  readonly unitId: string | null;
  /** Materialised path of the own unit; every unit below it starts with it. Null: no unit, so `unit` shows nothing. */
  readonly unitPath: string | null;
  /** The own unit and all below it; null: there are more than 100, so conditions go by the path. */
  readonly unitIds: readonly string[] | null;
  /** Somebody has this user as manager: the scope `team` reaches the records of all below in the chain as well. */
  readonly hasReports: boolean;
  /** Materialised path in the chain of managers; that of everybody below starts with it. Null: nobody is below. */
  readonly managerPath: string | null;
  /** Everybody below in the chain of managers; null: there are more than 100, so conditions go by the path. */
  readonly reportIds: readonly string[] | null;
  /** Types of which single records are shared with this user: `<type code>:read`, `<type code>:write`. */
  readonly sharedTypes: ReadonlySet<string>;
  /** Set where a machine acts with an API key of the user. */
  readonly apiKeyId?: string;
  /** Uuid of the session whose access token came; without one: an API key, a token of another issuer, the platform. */
  readonly sessionId?: string;
  /** Same for everybody for whom conditions have the same text: part of the key of cached plans. */
  readonly roleSignature: string;
  /** Names of the roles, for people to read: nothing is decided by them. */
  readonly roles?: readonly string[];
  readonly language?: Language;
  readonly timeZone?: string;
}

/** Where a value stands in a filter or selection of code: the same shapes as in GraphQL. */
export type WhereInput = Readonly<Record<string, unknown>>;
/** One term of an order: `{ account: { name: 'ASC' } }`. */
export type OrderInput = Readonly<Record<string, unknown>>;
/** Fields to read: `{ id: true, account: { name: true } }`; an unknown one is a BadInput. */
export interface Selection {
  readonly [field: string]: true | Selection;
}

/** What a resolver returns for a generated connection type: which records, not the records. */
export interface ListReference {
  readonly where?: WhereInput;
  readonly orderBy?: readonly OrderInput[];
}

export interface ListOptions extends ListReference {
  readonly select: Selection;
  /** At most 1,000; default 50. */
  readonly first?: number;
}

/** Groups as in GraphQL: `groupBy: [{ stage: 'VALUE' }]`, `select: { key: { stage: { name: true } }, count: true }`. */
export interface GroupOptions {
  readonly where?: WhereInput;
  readonly groupBy: readonly WhereInput[];
  readonly having?: WhereInput;
  readonly orderBy?: readonly OrderInput[];
  /** Of entities with `versions`: as they were at this instant. */
  readonly asOf?: Date;
  /** Of a group; what takes arguments (`converted`) cannot be selected. */
  readonly select: Selection;
  /** At most 10,000; default 50. */
  readonly first?: number;
}

/** Reads under the gate of the caller, compiled like GraphQL's. Ids in and out are the opaque ones of the API. */
export interface ReadPort {
  /** `Row` is what `select` asks for: the caller says it, nothing checks it. */
  list<Row extends object = Record<string, unknown>>(entity: ClassRef, options: ListOptions): Promise<Row[]>;
  one(entity: ClassRef, id: string, select: Selection): Promise<Record<string, unknown> | null>;
  count(entity: ClassRef, where?: WhereInput): Promise<number>;
  /** Counts and sums by keys, from a measure where one can tell. `Row` is what `select` asks for, unchecked. */
  groups<Row extends object = Record<string, unknown>>(entity: ClassRef, options: GroupOptions): Promise<Row[]>;
}

/** What a write did: the id of the record (opaque), or why nothing was written. */
export interface WriteOutcome {
  readonly id: string | null;
  readonly errors: readonly UserError[];
  /** What the caller should know although it was written: probable duplicates, where those are not refused. */
  readonly warnings?: readonly UserError[];
}

/** What a write of many records did. */
export interface BulkOutcome {
  readonly total: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly deleted: number;
  /** Opaque ids in the order of the input; null where a row failed. */
  readonly ids: readonly (string | null)[];
  /** Each path starts with `input` and the row's index. */
  readonly errors: readonly UserError[];
  /** Opaque id of the job that does it, where it was asked for as one. */
  readonly job?: string;
}

/** Whether rows that can be written are, where others cannot. */
export type RowMode = 'ALL_OR_NOTHING' | 'PER_ROW';

export interface UpsertOptions {
  /** The unique attribute that records are recognised by. Default `externalId`. */
  readonly by?: string;
  /** Default ALL_OR_NOTHING. */
  readonly rows?: RowMode;
  /** Everything runs, answers as if, and is rolled back. */
  readonly dryRun?: boolean;
  /**
   * What becomes of a record that is there. UPDATE (default): it gets the values, and comes back where it was deleted.
   * KEEP: it stays as people left it, deleted too; what runs again and again makes each record once.
   */
  readonly existing?: 'UPDATE' | 'KEEP';
}

/** Writes as units of work of the caller; inputs have the shape of the generated GraphQL inputs. */
export interface WritePort {
  create(entity: ClassRef, input: WhereInput): Promise<WriteOutcome>;
  update(
    entity: ClassRef,
    id: string,
    input: WhereInput,
    options?: { ifVersion?: number; merge?: boolean },
  ): Promise<WriteOutcome>;
  delete(entity: ClassRef, id: string, options?: { ifVersion?: number }): Promise<WriteOutcome>;
  /**
   * A verb of the domain on one record (opaque id), as one unit of work: the record is loaded under the caller's gate
   * and locked; `work` changes it and others, fields with `write: 'never'` too; then hooks, audit and events as always.
   * What `work` throws as a UserError, or rejects, comes back in `errors`, and nothing was written.
   * @example await ctx.write.act(Order, id, (order, { now }) => void Object.assign(order, { deliveredAt: now }))
   */
  act<T extends object>(entity: ClassRef<T>, id: string, work: Verb<T>, options?: VerbOptions): Promise<WriteOutcome>;
  restore(entity: ClassRef, id: string): Promise<WriteOutcome>;
  /** Creates or updates by a unique attribute (`externalId` by default), in one transaction. */
  upsertMany(entity: ClassRef, inputs: readonly WhereInput[], options?: UpsertOptions): Promise<BulkOutcome>;
  /**
   * Emits an event that a plugin declares, about the record with this id; part of the transaction that is open.
   * @param event full name: `building:registration.approved`
   */
  emit(event: string, subjectId: string, payload?: unknown): Promise<void>;
  /** Makes several records of a mergeable entity one; every reference to them moves along. */
  merge(entity: ClassRef, order: MergeOrder): Promise<MergeOutcome>;
  /** Takes a merge back: the records and references that it moved are as before, what came later stays. */
  unmerge(entity: ClassRef, merge: string, options?: UnmergeOptions): Promise<UnmergeOutcome>;
  /** Gives everything that belongs to a user to another one. */
  handOver(order: HandOver): Promise<HandOverOutcome>;
  /** Takes a hand-over back, as far as nothing has moved on since. */
  undoHandOver(record: string, options?: { dryRun?: boolean }): Promise<HandBackOutcome>;
  /**
   * All writes inside `work` are one transaction: a thrown error leaves nothing. `read` sees what was written in it,
   * `ctx.read` does not.
   */
  transaction<T>(work: (write: WritePort, read: ReadPort) => Promise<T>): Promise<T>;
}

/** One fragment of SQL with its bound values; made by `ctx.sql`. */
export interface SqlFragment {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Which rows `visible` stands for: by default those that live now. Who may see them is always decided by today. */
export interface VisibleOptions {
  /** The rows as they were at this instant. */
  readonly asOf?: Date;
  /**
   * Every state that rows had from this instant to that one (left out: until now), each with `valid_from` and
   * `valid_to` (null: it still holds); one holds at `t` where `valid_from <= t and (valid_to is null or valid_to > t)`.
   * Only of entities that own themselves, not of those seen through another. `changedOnly`: without the states that
   * held from before until after that time, which are most.
   */
  readonly during?: { readonly from: Date; readonly to?: Date; readonly changedOnly?: boolean };
  readonly withDeleted?: boolean;
  /**
   * As in the API: of these rows (with `during`: states) those that meet it. Throws BadInput. Where a measure with
   * `past` tells all that it asks for, states that changed are found by it.
   */
  readonly where?: WhereInput;
  /**
   * Of rows that belong to a record of any entity those that belong to one of this: the gate asks about that entity
   * alone, instead of about every one that there is. As they are now.
   * @example sql.visible(Note, { about: Account })
   */
  readonly about?: ClassRef;
}

/** What `figures` stands for. */
export interface FiguresOptions {
  /**
   * Fields that the records are told apart by; the rows have their columns, of the entity's own table (`owner` gives
   * `owner_id`: perhaps somebody whom the caller does not see, so join `visible(User)` to show them).
   */
  readonly by: readonly string[];
  /** Attributes that are added up: columns `<column>_sum` and `<column>_number` (how many records have a value). */
  readonly sum: readonly string[];
  /** As in the API: records that meet it. */
  readonly where?: WhereInput;
  /** The records as they were at this instant. */
  readonly asOf?: Date;
}

/**
 * The one place for hand-written SQL. `visible(Account)` stands for the rows of the entity that the caller may read;
 * every other interpolated value becomes a bound parameter.
 * @example await ctx.sql.rows`select count(*)::int as n from ${ctx.sql.visible(Account)} a where a.name = ${name}`
 */
export interface SqlPort {
  rows<Row extends object>(strings: TemplateStringsArray, ...values: readonly unknown[]): Promise<Row[]>;
  /** A part of a statement, with its values: it stands in `rows`, or in another part. */
  fragment(strings: TemplateStringsArray, ...values: readonly unknown[]): SqlFragment;
  /** Selects with the same columns as one. At least one. */
  allOf(parts: readonly SqlFragment[]): SqlFragment;
  /** Throws BadInput for `asOf` and `during` where the versions of the entity are not kept. */
  visible(entity: ClassRef, options?: VisibleOptions): SqlFragment;
  /**
   * Rows whose columns add up to count (`row_count`) and sums of the records that the caller may read: from a measure
   * where one tells all that is asked for, from the records otherwise. Some take away what others count: they say
   * nothing until they are summed. Throws BadInput for fields that the caller may not read, TypeError for what cannot
   * be added up.
   * @example sql.rows`select f.status, sum(f.row_count)::int as n
   *   from ${sql.figures(Opportunity, { by: ['status'], sum: [] })} f group by f.status`
   */
  figures(entity: ClassRef, options: FiguresOptions): SqlFragment;
  /** An opaque id of this entity as a bound uuid: `where a.id = ${ctx.sql.id(Account, id)}`. Throws BadInput. */
  id(entity: ClassRef, id: string): SqlFragment;
  /** Opaque ids of this entity as one bound uuid[]: `where a.id = any(${ctx.sql.ids(Account, ids)})`. */
  ids(entity: ClassRef, ids: readonly string[]): SqlFragment;
  /** The opaque id of a record of this entity whose uuid a statement gave. */
  opaqueId(entity: ClassRef, uuid: string): string;
}

/** The log of the process; the first argument are fields that programs look for. */
export interface Logger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
  debug(fields: object, message: string): void;
}

/** What every resolver gets as context. */
export interface CrmContext extends FeaturesPort {
  readonly principal: Principal | null;
  readonly language: Language;
  readonly read: ReadPort;
  readonly write: WritePort;
  readonly sql: SqlPort;
  readonly duplicates: MatchingPort;
  readonly identity: IdentityPort;
  readonly files: FilesPort;
  readonly jobs: JobsPort;
  readonly webhooks: WebhooksPort;
  readonly log: Logger;
  /**
   * A DataLoader that lives as long as this request: the same `batch` function gives the same loader, so a custom
   * field over a list of 50 rows asks once.
   */
  loader<Key, Value>(
    batch: (keys: readonly Key[], context: CrmContext) => Promise<readonly (Value | Error)[]>,
  ): DataLoader<Key, Value>;
  /** The validated options of a plugin of this composition. */
  optionsOf<Options>(pluginId: string): Options;
  /** What the plugins of this composition put into an extension point, those first that others require. */
  contributions<Value>(point: ExtensionPoint<Value>): readonly Contributed<Value>[];
}
