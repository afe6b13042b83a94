import {
  Entity as OrmEntity,
  Index as OrmIndex,
  OneToOne,
  Property,
  Unique as OrmUnique,
} from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { columnName } from './attribute.ts';
import {
  declarationOf,
  declareEntity,
  declareIndex,
  declareSlot,
  ownedAccess,
  type ClassRef,
  type EntityOptions,
  type SlotOptions,
} from './declarations.ts';
import type { Label } from './label.ts';
import { resolveTarget } from './target-lookup.ts';

type OrmClassDecorator = (target: ClassRef) => void;

function describe(label: Label): string {
  return `${label.zh} / ${label.en}`;
}

/** The relations that say whose a record is; a rule that names others is refused at the start. */
function ownershipFields(target: ClassRef, { access = ownedAccess }: EntityOptions): string[] {
  if (typeof access !== 'object' || 'via' in access) return [];
  const declared = new Set(declarationOf(target).fields.map(({ name }) => name));
  return [access.own ?? [], access.team ?? [], access.unit ?? []].flat().filter((name) => declared.has(name));
}

/** A record type of the CRM: table, GraphQL type and generated operations. Extend `BaseRecord` or `OwnedRecord`. */
export function Entity(options: EntityOptions): (target: ClassRef) => void {
  return (target) => {
    declareEntity(target, options);
    (OrmEntity as (o: object) => OrmClassDecorator)({ tableName: options.table ?? columnName(target.name) })(target);
    (ObjectType as (n: string, o: object) => OrmClassDecorator)(target.name, {
      description: describe(options.description ?? options.label),
    })(target);
    for (const name of ownershipFields(target, options)) {
      // The first records of an owner, team or unit in the default order, without reading the others.
      (OrmIndex as unknown as (o: object) => OrmClassDecorator)({ properties: [name, 'id'] })(target);
    }
  };
}

/**
 * A plugin's fields on somebody else's entity, stored 1:1 in the plugin's own table. Name the class
 * `<Type><Prefix>Slot`. Every core row has its slot row.
 */
export function Slot(of: () => ClassRef, options: SlotOptions): (target: ClassRef) => void {
  return (target) => {
    declareSlot(target, of, options);
    const relation = OneToOne as unknown as (o: object) => (prototype: object, name: string) => void;
    relation({
      entity: () => resolveTarget(of) as never,
      owner: true,
      primary: true,
      joinColumn: 'record_id',
      deleteRule: 'cascade',
      cascade: [],
    })(target.prototype, 'record');
    // The table is named by the plugin's prefix: `ContactHotelSlot` -> hotel_ext_contact (checked by the kernel).
    (OrmEntity as (o: object) => OrmClassDecorator)({ tableName: slotTable(target.name) })(target);
    (ObjectType as (n: string, o: object) => OrmClassDecorator)(target.name, { description: describe(options.label) })(
      target,
    );
  };
}

/** `ContactHotelSlot` -> `hotel_ext_contact`. */
export function slotTable(className: string): string {
  const words = columnName(className).split('_');
  const prefix = words.at(-2) ?? '';
  return `${prefix}_ext_${words.slice(0, -2).join('_')}`;
}

/** Table of the replaced rows of an entity: `opportunity` -> `opportunity_version`. */
export function versionTableOf(table: string): string {
  return `${table}_version`;
}

/** Base classes have columns and fields, but no table and no type of their own. */
export function AbstractRecord(): (target: ClassRef) => void {
  return (target) => {
    (OrmEntity as (o: object) => OrmClassDecorator)({ abstract: true })(target);
    (ObjectType as (o: object) => OrmClassDecorator)({ isAbstract: true } as object)(target);
  };
}

/** What an index is for. */
export interface IndexOptions {
  /** No two living records share the values. */
  readonly unique?: boolean;
  /** For text: serves "starts with" (`like 'abc%'`) whatever the collation of the database. */
  readonly prefix?: boolean;
  /**
   * Of a slot: serves lists that are filtered by these fields and ordered by the `createdAt` of the record. The slot
   * keeps a copy of it, as it never changes: no index reaches over two tables.
   */
  readonly with?: readonly ['createdAt'];
}

/**
 * A composite index over attributes and relations, in this order. On a slot, `record` at the end serves lists that are
 * filtered by the fields before it and ordered by something else: the slot's rows need not be looked at.
 */
export function Index(fields: readonly string[], options: IndexOptions = {}): (target: ClassRef) => void {
  return (target) => {
    const unique = options.unique ?? false;
    const withCreation = options.with !== undefined;
    declareIndex(target, { fields, unique, ...(withCreation && { withCreation }) });
    const where = unique ? 'deleted_at is null' : undefined;
    const decorate = (unique ? OrmUnique : OrmIndex) as unknown as (o: object) => OrmClassDecorator;
    if (withCreation) {
      Property({ type: 'datetime', length: 3, nullable: true })(target.prototype, 'recordCreatedAt');
      return decorate({ properties: [...fields.map(propertyOf(target)), 'recordCreatedAt', 'record'] })(target);
    }
    const columns = options.prefix ? { columns: fields.map((name) => ({ name, collation: 'C' })) } : {};
    decorate({ properties: fields.map(propertyOf(target)), ...columns, ...(where ? { where } : {}) })(target);
  };
}

/** Money and polymorphic references are two columns: the index is over the value, or the uuid. */
function propertyOf(target: ClassRef): (name: string) => string {
  const { fields } = declarationOf(target);
  return (name) => {
    const field = fields.find((one) => one.name === name);
    if (field?.kind === 'anyOne') return `${name}.id`;
    return field?.kind === 'attribute' && field.type === 'money' ? `${name}.amount` : name;
  };
}
