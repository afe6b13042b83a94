import type { AttributeOptions, WriteRule } from './attribute-options.ts';
import type { Label } from './label.ts';

/** A class, as decorators see it. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- the one type that all constructors share
export type ClassRef<T extends object = object> = Function & { readonly prototype: T };

/** The other end of a relation: a thunk, or the name of an entity that the declaring file cannot import. */
export type TargetRef = (() => ClassRef) | string;

export interface AttributeDeclaration extends AttributeOptions {
  readonly kind: 'attribute';
  readonly name: string;
  /** SQL that it is computed by (`@Computed`): there is no column. */
  readonly formula?: string;
}

/** What a reference to one record is like. */
export interface BelongsToOptions {
  readonly label: Label;
  readonly required?: boolean;
  /** Hooks fill it where the input leaves it out or clears it: `required` of the record, not of the input. */
  readonly filledByHooks?: boolean;
  /** Name of the `@HasMany` or `@HasOne` on the other side, if there is one. */
  readonly inverse?: string;
  /**
   * What purging the target does to this record: `restrict` (default) forbids it, `cascade` purges the record too,
   * `clear` empties the reference; both are changes with hooks, version and audit. A soft delete changes nothing here:
   * what belongs to the deleted record (`access: { via }`) is not seen until that is restored, all else keeps pointing.
   */
  readonly onPurge?: 'restrict' | 'cascade' | 'clear';
  readonly filter?: boolean;
  readonly sort?: boolean;
  readonly group?: boolean;
  readonly read?: string;
  readonly write?: WriteRule;
  /** When the target is merged into another record: `move` (default) to that one, `stay` with what it tells of. */
  readonly onMerge?: 'move' | 'stay';
}

export interface ToOneDeclaration extends BelongsToOptions {
  readonly kind: 'toOne';
  readonly name: string;
  readonly target: TargetRef;
  /** `false`: a plain uuid column without ORM relation and without foreign key (createdBy: the user may be gone). */
  readonly foreignKey: boolean;
}

/** What a reference to one record of several entities is like. */
export interface BelongsToAnyOptions {
  readonly label: Label;
  /** Entity names that may be referred to; default: every entity of the composition. */
  readonly targets?: readonly string[];
  /** Only entities whose records belong to somebody: no catalogues, nothing that hangs on another record, no users. */
  readonly ownedOnly?: boolean;
  readonly required?: boolean;
  /** What purging the target does to this record: default `restrict`. */
  readonly onPurge?: 'restrict' | 'cascade';
  readonly write?: WriteRule;
  readonly read?: string;
  /** When the target is merged into another record: `move` (default) to that one, `stay` with what it tells of. */
  readonly onMerge?: 'move' | 'stay';
}

/** A polymorphic reference: type code and uuid, without foreign key. */
export interface AnyOneDeclaration extends BelongsToAnyOptions {
  readonly kind: 'anyOne';
  readonly name: string;
}

/** What the other side of references is like. */
export interface HasManyOptions {
  readonly label: Label;
  /** The children may be written inside the parent's input: `lines: [{…}]`. */
  readonly inline?: boolean;
  /**
   * What these children tie the record to, written by ids: with `{ tagIds: 'tag' }` inputs have
   * `tagIds: { add remove set }`, and each id stands for one child whose `@BelongsTo` named `tag` points there. The
   * child needs nothing else that neither a default nor a hook fills in.
   */
  readonly links?: Readonly<Record<string, string>>;
  /** The inverse is a `@BelongsToAny`. */
  readonly polymorphic?: boolean;
  /**
   * Only these of them, as a `where` of the API: a gallery of the pictures among the files. Such a list is read,
   * filtered and paged like others; conditions on the record speak of the whole list, and it is never written through.
   */
  readonly only?: Readonly<Record<string, unknown>>;
  /** Their order where the client asks for none. Default: as they were made. */
  readonly order?: readonly Readonly<Record<string, unknown>>[];
  readonly read?: string;
}

export interface ToManyDeclaration extends HasManyOptions {
  readonly kind: 'toMany' | 'hasOne';
  readonly name: string;
  readonly target: TargetRef;
  /** The `@BelongsTo` (or `@BelongsToAny`) on the other side. */
  readonly inverse: string;
}

export interface IndexDeclaration {
  readonly fields: readonly string[];
  readonly unique: boolean;
  /** Of a slot: its rows are found in the order in which their records were made. */
  readonly withCreation?: boolean;
}

/** Which rows a scope lets through, by the fields that say whose a record is. */
export type AccessRule =
  /**
   * `own`: field with the owner (or `id` for users themselves), or several fields of which one suffices: a task is its
   * owner's and its assignee's; a new record's creator becomes the first. `team`, `unit`: fields with those records.
   * `shared`: a boolean field; where it is true everybody who may read any such record reads it, whatever the scope.
   */
  | {
      readonly own?: string | readonly string[];
      readonly team?: string;
      readonly unit?: string;
      readonly shared?: string;
    }
  /**
   * The record belongs to another one and is visible exactly when that is: name of a required `@BelongsTo`, or of a
   * required `@BelongsToAny`, whose targets then never are records that hang on such a reference themselves.
   */
  | {
      readonly via: string;
      /**
       * `byOwnRight`: writing takes reading and updating the parent by a role; a share of the parent does not do.
       */
      readonly writing?: 'byOwnRight';
    }
  /** Everybody with the permission sees every row, whatever the scope: catalogues, vocabularies. */
  | 'catalogue';

/** The rule of an entity that says nothing else: that of `OwnedRecord`. */
export const ownedAccess: AccessRule = { own: 'owner', team: 'team', unit: 'unit' };

/** What the API offers of an entity by itself. */
export type GeneratedOperation = 'read' | 'groups' | 'create' | 'update' | 'delete' | 'purge' | 'bulk';

/** What a record type is like as a whole. */
export interface EntityOptions {
  readonly label: Label;
  readonly description?: Label;
  /** Two or five lower-case letters inside every id of this type; claimed, never renamed. */
  readonly code: string;
  /** Root list field: default is the English plural of the name. */
  readonly plural?: string;
  readonly table?: string;
  readonly access?: AccessRule;
  /** Field that names a record to people (default `name`). */
  readonly display?: string;
  /**
   * Attributes of type `string` or `text` that `search` finds records by. The display field, if among them, weighs more
   * than the others. A field behind a permission of its own is found by those only who have it.
   */
  readonly search?: readonly string[];
  /** Generated operations (default: all). `read` gives one, list and node. */
  readonly operations?: readonly GeneratedOperation[];
  /**
   * Keeps the rows as they were: its lists and groups take `asOf`. A change stores the row that it replaces in the
   * table `<table>_version`; a new record costs nothing. Default: only the history of changes, as of every record.
   */
  readonly versions?: boolean;
  /** Records that turn out to be one can be merged, and taken apart again: `mergeAccounts`, `unmergeAccounts`. */
  readonly mergeable?: boolean;
}

/** What a plugin's extension of an entity is like as a whole. */
export interface SlotOptions {
  readonly label: Label;
  /** Attributes of the slot that `search` finds the extended record by, as in `EntityOptions`. */
  readonly search?: readonly string[];
}

export type FieldDeclaration = AttributeDeclaration | ToOneDeclaration | AnyOneDeclaration | ToManyDeclaration;

export interface ClassDeclaration {
  readonly class: ClassRef;
  readonly entity?: EntityOptions;
  readonly slot?: SlotOptions & { readonly of: TargetRef };
  readonly fields: readonly FieldDeclaration[];
  readonly indexes: readonly IndexDeclaration[];
  /** On a resolver class: the entity or slot whose fields it resolves. */
  readonly resolves?: () => ClassRef;
  /** On a resolver class: its fields and what they need of the row, `@Requires`. */
  readonly requires: ReadonlyMap<string, readonly string[]>;
}

interface OwnDeclaration {
  entity?: EntityOptions;
  slot?: SlotOptions & { of: TargetRef };
  fields: FieldDeclaration[];
  indexes: IndexDeclaration[];
  resolves?: () => ClassRef;
  requires: Map<string, readonly string[]>;
}

// Kept beside the class, never in a list of all classes: importing a file must not register anything.
const own = new WeakMap<object, OwnDeclaration>();
/** Answers of {@link declarationOf}; a start asks for each some ten times, and every id for its entity's. */
let merged = new WeakMap<ClassRef, ClassDeclaration>();

/** For a decorator, which is about to add to it. */
function ownDeclaration(target: object): OwnDeclaration {
  merged = new WeakMap();
  let found = own.get(target);
  if (!found) own.set(target, (found = { fields: [], indexes: [], requires: new Map() }));
  return found;
}

/** @internal for decorators */
export function declareEntity(target: ClassRef, options: EntityOptions): void {
  ownDeclaration(target).entity = options;
}

/** @internal for decorators */
export function declareSlot(target: ClassRef, of: TargetRef, options: SlotOptions): void {
  ownDeclaration(target).slot = { ...options, of };
}

/** @internal for decorators */
export function declareField(prototype: object, field: FieldDeclaration): void {
  ownDeclaration(prototype.constructor).fields.push(field);
}

/** @internal for decorators */
export function declareIndex(target: ClassRef, index: IndexDeclaration): void {
  ownDeclaration(target).indexes.push(index);
}

/** @internal for decorators */
export function declareResolver(target: ClassRef, of: () => ClassRef): void {
  ownDeclaration(target).resolves = of;
}

/** @internal for decorators */
export function declareRequires(prototype: object, field: string, fields: readonly string[]): void {
  ownDeclaration(prototype.constructor).requires.set(field, fields);
}

/** What the decorators said about a class and its bases, base first. */
export function declarationOf(target: ClassRef): ClassDeclaration {
  const known = merged.get(target);
  if (known) return known;
  const declaration = mergedDeclaration(target);
  merged.set(target, declaration);
  return declaration;
}

function mergedDeclaration(target: ClassRef): ClassDeclaration {
  const chain: OwnDeclaration[] = [];
  for (
    let at: object | null = target;
    at && at !== Function.prototype;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    const found = own.get(at);
    if (found) chain.unshift(found);
  }
  const fields = new Map<string, FieldDeclaration>();
  for (const declaration of chain) for (const field of declaration.fields) fields.set(field.name, field);
  const mine = own.get(target);
  return {
    class: target,
    entity: mine?.entity,
    slot: mine?.slot,
    ...(mine?.resolves ? { resolves: mine.resolves } : {}),
    fields: [...fields.values()],
    indexes: chain.flatMap((declaration) => declaration.indexes),
    requires: new Map(chain.flatMap((declaration) => [...declaration.requires])),
  };
}
