import type {
  AccessRule,
  AnyOneDeclaration,
  AttributeDeclaration,
  AttributeType,
  ClassRef,
  GeneratedOperation,
  IndexDeclaration,
  Label,
  Plugin,
  PluginScope,
  ToManyDeclaration,
  ToOneDeclaration,
  Vocabulary,
} from '../sdk/index.ts';

/** What can be done with records of an entity; each is a permission `<entity>:<action>`. */
export const entityActions = ['read', 'create', 'update', 'delete', 'restore', 'purge'] as const;
export type EntityAction = (typeof entityActions)[number];

/** An attribute with its columns. `money` has two: `column` holds the value, `currencyColumn` the currency. */
export interface AttributeModel extends Omit<AttributeDeclaration, 'type'> {
  readonly type: AttributeType | 'id';
  readonly column: string;
  readonly currencyColumn?: string;
  readonly filterable: boolean;
  readonly sortable: boolean;
  readonly groupable: boolean;
}

export interface ToOneModel extends Omit<ToOneDeclaration, 'target'> {
  readonly target: EntityModel;
  readonly column: string;
  /** Name in inputs: `accountId`. */
  readonly inputName: string;
  readonly filterable: boolean;
  readonly sortable: boolean;
  readonly groupable: boolean;
}

/** A polymorphic reference: `typeColumn` holds the type code, `column` the uuid. Never a foreign key. */
export interface AnyOneModel extends Omit<AnyOneDeclaration, 'targets'> {
  readonly targets: readonly EntityModel[];
  readonly typeColumn: string;
  readonly column: string;
  /** Name in inputs: `subjectId`. */
  readonly inputName: string;
}

export interface ToManyModel extends Omit<ToManyDeclaration, 'target' | 'inverse'> {
  readonly target: EntityModel;
  /** The reference on the target that points back here. */
  readonly inverse: ToOneModel | AnyOneModel;
}

export type FieldModel = AttributeModel | ToOneModel | AnyOneModel | ToManyModel;

/** A table with fields: an entity, or a plugin's slot on one. */
export interface RowModel {
  /** GraphQL type name. */
  readonly name: string;
  readonly class: ClassRef;
  /** Id of the plugin (or `core`) that declared it. */
  readonly owner: string;
  readonly label: Label;
  readonly table: string;
  /** Column of the primary key: `id`, in slots `record_id`. */
  readonly keyColumn: string;
  readonly fields: ReadonlyMap<string, FieldModel>;
  /** Custom resolver field -> fields of the row that its code needs. */
  readonly requires: ReadonlyMap<string, readonly string[]>;
}

export interface EntityModel extends RowModel {
  readonly kind: 'entity';
  readonly code: string;
  /** Root fields: `account`, `accounts`. */
  readonly one: string;
  readonly many: string;
  /** First part of its permissions: `account`, `hotel:reservation`. */
  readonly permission: string;
  readonly access: AccessRule;
  /** Scope of a plugin -> the path of relations that leads from a record to whoever it is open to. */
  readonly scopePaths: ReadonlyMap<string, string>;
  /** Field that names a record to people. */
  readonly display: string;
  readonly operations: ReadonlySet<GeneratedOperation>;
  readonly indexes: readonly IndexDeclaration[];
  readonly slots: ReadonlyMap<string, SlotModel>;
}

export interface SlotModel extends RowModel {
  readonly kind: 'slot';
  /** Field name on the entity: the plugin's prefix. */
  readonly prefix: string;
  readonly of: EntityModel;
  /** The way to its record: no field of the API, but what code of custom fields always gets. */
  readonly record: ToOneModel;
}

/** Everything that a composition knows about its data. Pure data, checked: what is in here is consistent. */
export interface CrmModel {
  readonly plugins: readonly Plugin[];
  readonly entities: ReadonlyMap<string, EntityModel>;
  readonly slots: readonly SlotModel[];
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  /** Every permission that exists, with its label. */
  readonly permissions: ReadonlyMap<string, Label>;
  /** Row scopes of plugins by the name that grants call them: `hotel:desk`. */
  readonly scopes: ReadonlyMap<string, PluginScope>;
  /** By type code inside ids. */
  readonly byCode: ReadonlyMap<string, EntityModel>;
  entityOf(target: ClassRef): EntityModel;
}
