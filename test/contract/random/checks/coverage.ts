import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { historyField, type CrmModel, type EntityModel, type RowModel } from '../../../../core/src/model/index.ts';
import { isOfTheMoment } from '../world/raw-data.ts';

/** Enums whose values say how something is read; those of records are values like any other. */
const switches = new Set(['SortDirection', 'StringMode', 'DateUnit', 'GroupValue']);
/** Figures that only come roughly cannot be compared. */
const left = new Set(['estimate']);
/** Random rows have no documents of the search, which know the pinyin: core/test/search compares it. */
const compared = (value: string): boolean => value !== 'StringMode.PINYIN';
const deepest = 8;

/** A document and the variables of each of its runs. */
interface Covered {
  readonly document: string;
  readonly runs: readonly { readonly variables: Readonly<Record<string, unknown>> }[];
}

/** Which parts of the schema operations have reached. */
export class Coverage {
  readonly reached = new Map<string, number>();
  readonly depths = new Map<number, number>();
  /** How something was written: fragments, directives, variables by type. */
  readonly forms = new Map<string, number>();
  readonly #rows: ReadonlyMap<string, RowModel>;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly model: CrmModel,
  ) {
    this.#rows = new Map([...model.entities.values(), ...model.slots].map((row) => [row.name, row]));
  }

  add({ document, runs }: Covered): void {
    const types = new TypeInfo(this.schema);
    const variables = new Map<string, GraphQLInputType>();
    let depth = 0;
    let most = 0;
    visit(
      parse(document),
      visitWithTypeInfo(types, {
        VariableDefinition: {
          enter: (node) => {
            const type = types.getInputType();
            if (!type) return;
            variables.set(node.variable.name.value, type);
            const name = getNamedType(type).name;
            this.#form(`variable ${name.replace(/^.*(Where|OrderBy|GroupBy|Having)$/, '…$1')}`);
            if (node.defaultValue) this.#form('variable with a default');
          },
        },
        Field: {
          enter: (node) => {
            const [parent, name] = [types.getParentType()?.name, node.name.value];
            if (!name.startsWith('__')) this.#reach(`${parent}.${name}`);
            if (node.selectionSet) most = Math.max(most, (depth += 1));
          },
          leave: (node) => {
            if (node.selectionSet) depth -= 1;
          },
        },
        Argument: (node) => {
          if (types.getDirective()) return;
          this.#reach(`(${node.name.value})`);
        },
        ObjectField: (node) => {
          const parent = types.getParentInputType();
          const named = parent && getNamedType(parent);
          if (named) this.#reach(`${named.name}.${node.name.value}`);
        },
        EnumValue: (node) => {
          const type = getNamedType(types.getInputType());
          if (type && switches.has(type.name)) this.#reach(`${type.name}.${node.value}`);
        },
        Directive: (node) => this.#form(`@${node.name.value}`),
        FragmentSpread: () => this.#form('named fragment'),
        InlineFragment: (node) => this.#form(inlineForm(this.schema, node.typeCondition?.name.value)),
        NullValue: () => this.#form('null in the document'),
      }),
    );
    this.depths.set(most, (this.depths.get(most) ?? 0) + 1);
    for (const { variables: values } of runs) {
      for (const [name, type] of variables) {
        if (!(name in values)) this.#form('variable left out');
        else if (values[name] === null) this.#form('variable is null');
        this.#value(type, values[name]);
      }
    }
  }

  #reach(what: string): void {
    this.reached.set(what, (this.reached.get(what) ?? 0) + 1);
  }

  #form(what: string): void {
    this.forms.set(what, (this.forms.get(what) ?? 0) + 1);
  }

  #value(type: GraphQLInputType, value: unknown): void {
    if (value === null || value === undefined) return;
    if (isNonNullType(type)) return this.#value(type.ofType, value);
    if (isListType(type)) return [value].flat().forEach((one) => this.#value(type.ofType, one));
    if (isEnumType(type) && switches.has(type.name)) this.#reach(`${type.name}.${String(value)}`);
    if (!isInputObjectType(type)) return;
    for (const [name, inner] of Object.entries(value)) {
      this.#reach(`${type.name}.${name}`);
      const field = type.getFields()[name];
      if (field) this.#value(field.type, inner);
    }
  }

  /** Everything of generated fields that can be asked for, and was never. */
  missed(): string[] {
    return [...this.#all()].filter((what) => !this.reached.has(what)).sort();
  }

  #all(): Set<string> {
    const all = new Set<string>();
    const seen = new Set<GraphQLNamedType>();
    const input = (type: GraphQLInputType): void => {
      const named = getNamedType(type);
      if (seen.has(named)) return;
      seen.add(named);
      if (isEnumType(named) && switches.has(named.name)) {
        for (const { name } of named.getValues()) {
          const value = `${named.name}.${name}`;
          if (compared(value)) all.add(value);
        }
      }
      if (!isInputObjectType(named)) return;
      for (const field of Object.values(named.getFields())) {
        if (this.#isOfTheMoment(named.name, field.name)) continue;
        all.add(`${named.name}.${field.name}`);
        input(field.type);
      }
    };
    const output = (type: GraphQLNamedType, only?: ReadonlySet<string>): void => {
      if (seen.has(type) || (!isObjectType(type) && !isInterfaceType(type))) return;
      seen.add(type);
      const row = this.#rows.get(type.name);
      for (const field of Object.values(type.getFields())) {
        if (only && !only.has(field.name)) continue;
        // Made of the audit trail, which random rows do not have.
        if (field.name === historyField) continue;
        // Code computes it: there is nothing to compare with.
        const slots = row && 'slots' in row ? (row as EntityModel).slots : new Map<string, unknown>();
        if (row && !row.fields.has(field.name) && !slots.has(field.name)) continue;
        if (this.#isOfTheMoment(type.name, field.name)) continue;
        all.add(`${type.name}.${field.name}`);
        for (const { name, type: of } of field.args) {
          if (left.has(name)) continue;
          all.add(`(${name})`);
          input(of);
        }
        output(getNamedType(field.type));
      }
    };
    const query = this.schema.getQueryType();
    const roots = [...this.model.entities.values()].flatMap(({ one, many }) => [one, many, `${one}Groups`]);
    if (query) output(query, new Set([...roots, 'node', 'nodes']));
    return all;
  }

  /** Whether a member of a record, or of what filters, orders and groups records, speaks of a field of the moment. */
  #isOfTheMoment(type: string, name: string): boolean {
    const record = type.replace(
      /(Where|OrderBy|Group(By|Key\w*|(Sum|Avg|Min|Max|CountDistinct)(Having|OrderBy)?))$/,
      '',
    );
    const field = this.#rows.get(record)?.fields.get(name);
    return field !== undefined && isOfTheMoment(field);
  }

  /** A few lines for people. */
  report(): string {
    const all = this.#all();
    const missed = this.missed();
    const count = (matches: (what: string) => boolean): string => {
      const some = [...all].filter(matches);
      return `${some.filter((what) => this.reached.has(what)).length} of ${some.length}`;
    };
    const isOperator = (what: string): boolean => /Filter\.|^RelativeDate\.|ListWhere\./.test(what);
    const isOther = (what: string): boolean =>
      /^\(|^(SortDirection|StringMode|DateUnit|GroupValue|DateGroup)\./.test(what);
    const isFilter = (what: string): boolean => /Where\./.test(what) && !isOperator(what);
    const isOrder = (what: string): boolean => /(OrderBy|GroupBy|Having)\./.test(what);
    const slotNames = this.model.slots.map(({ prefix, of }) => ({ prefix, of: of.name }));
    const isSlot = (what: string): boolean =>
      slotNames.some(
        ({ prefix, of }) => what.startsWith(of) && what.endsWith(`.${prefix}`) && !what.startsWith(`${of}.${prefix}.`),
      );
    const isField = (what: string): boolean => ![isOperator, isOther, isFilter, isOrder].some((is) => is(what));
    const table = (counted: ReadonlyMap<string | number, number>): string =>
      [...counted]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, times]) => `${name}: ${times}`)
        .join(', ');
    return [
      `fields selected ${count(isField)}; filters ${count(isFilter)}; operators ${count(isOperator)}`,
      `orders, keys and conditions of groups ${count(isOrder)}; arguments and switches ${count(isOther)}`,
      `slots selected, filtered, ordered and grouped ${count(isSlot)}`,
      `levels: ${table(this.depths)}`,
      `forms: ${table(this.forms)}`,
      missed.length === 0 ? 'nothing was missed' : `missed ${missed.length}: ${missed.slice(0, 60).join(' ')}`,
    ].join('\n');
  }

  /** Levels of selections that were never reached, down to a bound. */
  missedDepths(): number[] {
    return Array.from({ length: deepest - 1 }, (_, level) => level + 2).filter((level) => !this.depths.has(level));
  }
}

function inlineForm(schema: GraphQLSchema, condition: string | undefined): string {
  if (condition === undefined) return 'inline fragment without type';
  const type = schema.getType(condition);
  return isInterfaceType(type) ? 'inline fragment on an interface' : 'inline fragment on a type';
}
