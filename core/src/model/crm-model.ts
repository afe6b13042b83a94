import type {
  AccessRule,
  AnyOneDeclaration,
  AttributeDeclaration,
  AttributeType,
  ClassRef,
  EventDeclaration,
  GeneratedOperation,
  IndexDeclaration,
  Label,
  MeasureGrain,
  Plugin,
  PluginScope,
  ToManyDeclaration,
  ToOneDeclaration,
  Vocabulary,
} from '../sdk/index.ts';
import type { FeatureModel } from './features.ts';
import type { MatchModel } from './match-models.ts';

/** What can be done with records of an entity; each is a permission `<entity>:<action>`. */
export const entityActions = ['read', 'export', 'create', 'update', 'delete', 'restore', 'purge'] as const;
export type EntityAction = (typeof entityActions)[number];

/** An attribute with its columns. `money` has two: `column` holds the value, `currencyColumn` the currency. */
export interface AttributeModel extends Omit<AttributeDeclaration, 'type' | 'formula'> {
  readonly type: AttributeType | 'id';
  /** With a formula only a name: there is no such column. */
  readonly column: string;
  readonly currencyColumn?: string;
  /** It is computed by PostgreSQL (`@Computed`). */
  readonly formula?: Formula;
  readonly filterable: boolean;
  readonly sortable: boolean;
  readonly groupable: boolean;
}

/** What is computed from its row: SQL, and between its pieces the attributes that stand for their columns. */
export type Formula = readonly (string | AttributeModel)[];

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

export interface ToManyModel extends Omit<ToManyDeclaration, 'target' | 'inverse' | 'links'> {
  readonly target: EntityModel;
  /** The reference on the target that points back here. */
  readonly inverse: ToOneModel | AnyOneModel;
}

/** Records that another one is tied to by children which say hardly more than that: written by their ids. */
export interface LinkModel {
  /** Key in inputs: `tagIds`. */
  readonly inputName: string;
  readonly label: Label;
  /** The children: `taggings`. */
  readonly through: ToManyModel;
  /** Their reference to the other record: `tag`. */
  readonly to: ToOneModel;
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
  readonly indexes: readonly IndexDeclaration[];
  /** Attributes whose texts the search finds; that of the display field comes first. */
  readonly searched: readonly AttributeModel[];
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
  /** Table of the rows that were replaced; null: they are not kept. */
  readonly versionTable: string | null;
  /** The list of what happened to a record; null where there is no audit trail. No field among `fields`. */
  readonly history: ToManyModel | null;
  readonly slots: ReadonlyMap<string, SlotModel>;
  /** Lists of some of the records of a relation (`only`), by name. No fields among `fields`. */
  readonly parts: ReadonlyMap<string, ToManyModel>;
  /** By their keys in inputs. */
  readonly links: ReadonlyMap<string, LinkModel>;
  readonly mergeable: boolean;
  readonly measures: readonly MeasureModel[];
}

/** Counts and sums of the living records of an entity that are kept: `@Measure`. */
export interface MeasureModel {
  /** `opportunity_pipeline` */
  readonly name: string;
  /** Id of the plugin that declared the entity. */
  readonly owner: string;
  /** Table of the entity. */
  readonly table: string;
  /** What records are told apart by: columns of the entity, under their own names. */
  readonly columns: readonly string[];
  /** Those of them that hold the first day of a month instead of the day itself, and those that do not. */
  readonly dates: readonly { readonly column: string; readonly grain: MeasureGrain }[];
  readonly sums: readonly AttributeModel[];
  /** The same records counted more or less finely. */
  readonly levels: readonly MeasureLevel[];
  /** Changes that the levels do not hold yet. */
  readonly deltaTable: string;
  /** Which records changed when, and what they were told apart by from then on; null: only the present is kept. */
  readonly changeTable: string | null;
}

export interface MeasureLevel {
  readonly table: string;
  readonly columns: readonly string[];
  /** Those of them that row scopes look at. */
  readonly owners: readonly string[];
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
  /** Events of plugins by full name: `building:registration.approved`. */
  readonly events: ReadonlyMap<string, EventDeclaration>;
  /** Feature flags of plugins by full name: `hotel:overbooking`. */
  readonly features: ReadonlyMap<string, FeatureModel>;
  /** How duplicates are told, of the entities that have rules for it. */
  readonly matching: ReadonlyMap<EntityModel, MatchModel>;
  /** By type code inside ids. */
  readonly byCode: ReadonlyMap<string, EntityModel>;
  entityOf(target: ClassRef): EntityModel;
}
