import {
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { CrmModel, RowModel } from '../../../model/index.ts';
import type { ArgumentValues } from '../contract-options.ts';
import { literalOf } from './literals.ts';

type Field = GraphQLField<unknown, unknown>;

/** Records that a field by itself lists; more would only cost time. */
const listed = 3;

/** Writes GraphQL for fields that nobody knows beforehand. */
export class Documents {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly model: CrmModel,
    /** By `<Type>.<field>`. */
    private readonly given: Readonly<Record<string, ArgumentValues>>,
    /** Global id of some record of the entity whose name is like that of the argument. */
    private readonly idFor: (argument: string) => string,
  ) {}

  type(name: string): GraphQLObjectType {
    const type = this.schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no object type of the schema`);
    return type;
  }

  /** Fields of a type that code of a plugin resolves; those of other types are plain values of what code answered. */
  writtenFields(row: RowModel): Field[] {
    const slots = 'slots' in row ? (row.slots as ReadonlyMap<string, unknown>) : new Map<string, unknown>();
    const generated = (name: string): boolean => row.fields.has(name) || slots.has(name) || name === 'history';
    return Object.values(this.type(row.name).getFields()).filter(({ name }) => !generated(name));
  }

  /** What can be selected of a type, relations to a depth; '' of values. Fields written by hand are left out. */
  selection(type: Field['type'], depth: number): string {
    const named = getNamedType(type);
    if (isLeafType(named)) return '';
    if (!isObjectType(named)) return '{ __typename }';
    const row = this.model.entities.get(named.name) ?? this.model.slots.find(({ name }) => name === named.name);
    const written = row ? new Set(this.writtenFields(row)) : new Set<Field>();
    const fields = Object.values(named.getFields()).flatMap((field): string[] => {
      if (written.has(field) || (row && field.name === 'history')) return [];
      if (isLeafType(getNamedType(field.type))) return field.args.some(isRequiredArgument) ? [] : [field.name];
      return depth === 0 ? [] : [this.field(named.name, field, depth - 1)];
    });
    return `{ ${['__typename', ...fields].join(' ')} }`;
  }

  /** A field with the arguments that it cannot be without, and what can be selected of it. */
  field(parent: string, field: Field, depth: number): string {
    const given = this.given[`${parent}.${field.name}`];
    const args = field.args.flatMap((argument) => {
      const value = given?.[argument.name];
      if (value !== undefined) return [`${argument.name}: ${literalOf(argument.type, value)}`];
      if (argument.name === 'first' && !given) return [`first: ${listed}`];
      if (!isRequiredArgument(argument)) return [];
      return [`${argument.name}: ${literalOf(argument.type, undefined, argument.name, this.idFor)}`];
    });
    const isConnection = getNamedType(field.type).name.endsWith('Connection');
    const selected = isConnection ? this.#connection(field, depth) : this.selection(field.type, depth);
    return `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${selected}`.trim();
  }

  #connection(field: Field, depth: number): string {
    const nodes = this.type(getNamedType(field.type).name).getFields()['nodes'];
    return nodes ? `{ totalCount nodes ${this.selection(nodes.type, depth)} }` : '{ __typename }';
  }
}
