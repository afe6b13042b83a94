import { Embedded, Index, ManyToOne, OneToMany, Property } from '@mikro-orm/decorators/legacy';
import { AnyReference } from './any-reference.ts';
import { columnName } from './attribute.ts';
import {
  declareField,
  type BelongsToAnyOptions,
  type BelongsToOptions,
  type ClassRef,
  type HasManyOptions,
  type TargetRef,
} from './declarations.ts';
import { resolveTarget } from './target-lookup.ts';

const deleteRules = { restrict: 'restrict', cascade: 'cascade', clear: 'set null' } as const;

type OrmDecorator = (prototype: object, name: string) => void;

function entityOf(target: TargetRef): () => never {
  return () => resolveTarget(target) as never;
}

/**
 * A reference to one record of another entity: column `<name>_id` with foreign key and index, a nullable field,
 * the input `<name>Id`, filter and order through it. A target in a file that cannot be imported is named: `'User'`.
 */
export function BelongsTo(target: TargetRef, options: BelongsToOptions): PropertyDecorator {
  return (prototype, key) => {
    const name = String(key);
    declareField(prototype, { kind: 'toOne', name, target, foreignKey: true, ...options });
    const relation = ManyToOne as unknown as (options: object) => OrmDecorator;
    relation({
      entity: entityOf(target),
      nullable: !options.required,
      deleteRule: deleteRules[options.onPurge ?? 'restrict'],
      joinColumn: `${columnName(name)}_id`,
      index: true,
      cascade: [],
    })(prototype, name);
  };
}

/** A reference that is only noted down (createdBy): a uuid column without foreign key; the property holds the uuid. */
export function NotedReference(target: TargetRef, options: Omit<BelongsToOptions, 'required'>): PropertyDecorator {
  return (prototype, key) => {
    const name = String(key);
    declareField(prototype, { kind: 'toOne', name, target, foreignKey: false, ...options });
    Property({ type: 'uuid', nullable: true, fieldName: `${columnName(name)}_id` })(prototype, name);
  };
}

/**
 * A reference to one record of any of several entities (`subject`): columns `<name>_type` (type code) and `<name>_id`,
 * registered in the model, so that merge, purge and uninstall find every one. The class property holds
 * `AnyReference`; the input is `<name>Id`.
 */
export function BelongsToAny(options: BelongsToAnyOptions): PropertyDecorator {
  return (prototype, key) => {
    const name = String(key);
    declareField(prototype, { kind: 'anyOne', name, ...options });
    Embedded(() => AnyReference, { nullable: !options.required, prefix: `${columnName(name)}_` })(prototype, name);
    // What refers to one record, in the default order of lists: also a page of a very long one.
    const index = Index as unknown as (options: object) => (target: object) => void;
    index({ properties: [`${name}.type`, `${name}.id`, 'id'] })(prototype.constructor);
  };
}

/** The records of another entity whose `inverse` points here: a connection with its own page, filter and order. */
export function HasMany<T extends object>(
  target: () => ClassRef<T>,
  inverse: keyof T & string,
  options: HasManyOptions & { readonly links?: Readonly<Record<string, keyof T & string>> },
): PropertyDecorator {
  return (prototype, key) => {
    const name = String(key);
    declareField(prototype, { kind: 'toMany', name, target, inverse, ...options });
    // The ORM cannot follow a polymorphic inverse: such a relation is read, never navigated by code.
    if (options.polymorphic) return;
    const relation = OneToMany as unknown as (options: object) => OrmDecorator;
    relation({ entity: entityOf(target), mappedBy: inverse, cascade: [] })(prototype, name);
  };
}

/** The one record of another entity whose `inverse` points here. */
export function HasOne<T extends object>(
  target: () => ClassRef<T>,
  inverse: keyof T & string,
  options: Omit<HasManyOptions, 'links'>,
): PropertyDecorator {
  return (prototype, key) => {
    const name = String(key);
    // The ORM wants a one-to-one on the other side, whose unique constraint would count soft-deleted records:
    // such a relation is read, never navigated by code. `@Index([inverse], { unique: true })` keeps it single.
    declareField(prototype, { kind: 'hasOne', name, target, inverse, ...options });
  };
}
