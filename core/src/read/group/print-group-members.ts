import { quoteIdentifier, quoteLiteral } from '../../database/index.ts';
import type { AttributeModel, ToOneModel } from '../../model/index.ts';
import { baseName } from './group-path.ts';
import type {
  DistinctPart,
  GroupKey,
  GroupKeyPart,
  GroupPart,
  GroupsPlan,
  Measure,
  MeasurePart,
} from './group-plan.ts';
import { jsonObject } from '../print/json-object.ts';
import { aggregationOf, type Aggregation } from '../measures/aggregation.ts';
import { MoneyAggregates } from './print-money-aggregate.ts';
import { printObject } from '../print/print-object.ts';
import { dateTimeText, memberKey, nullable } from '../print/print-value.ts';
import type { Statement } from '../print/statement.ts';

/** A column of the entity or of one of its slots. */
interface BaseColumn {
  readonly field: AttributeModel;
  readonly column: string;
  /** It is summed or the like, not shown by itself. */
  readonly isAggregated: boolean;
}

/**
 * Prints the members of a group and collects on the way what the CTEs must offer for them: columns of the base rows,
 * aggregates, sums by currency.
 */
export class GroupMembers {
  readonly orderJoins: string[] = [];
  private readonly columns = new Map<string, BaseColumn>();
  private readonly references = new Map<string, ToOneModel>();
  private readonly aggregates = new Map<string, string>();
  readonly aggregation: Aggregation;
  private readonly money: MoneyAggregates;

  constructor(
    private readonly plan: GroupsPlan,
    private readonly statement: Statement,
  ) {
    this.aggregation = aggregationOf(plan.counting);
    this.money = new MoneyAggregates(plan, statement, this.aggregation);
  }

  /** By the name that they have among the base rows. */
  baseColumns(): ReadonlyMap<string, BaseColumn> {
    return this.columns;
  }

  baseColumn(field: AttributeModel, column = field.column): string {
    const name = baseName(this.plan.entity, field, column);
    const isAggregated = column === field.column;
    this.columns.set(name, { field, column, isAggregated });
    return name;
  }

  /** Keys of records that the base rows offer, by column name: null where the caller does not see the record. */
  baseReferences(): ReadonlyMap<string, ToOneModel> {
    return this.references;
  }

  private baseReference(field: ToOneModel): string {
    const name = `seen_${baseName(this.plan.entity, field)}`;
    this.references.set(name, field);
    return name;
  }

  groupColumns(): string[] {
    return [...this.aggregates].map(([expression, name]) => `${expression} as ${name}`);
  }

  private aggregate(expression: string): string {
    let name = this.aggregates.get(expression);
    if (!name) this.aggregates.set(expression, (name = `aggregate_${this.aggregates.size}`));
    return name;
  }

  measureColumn(measure: Measure): string {
    return this.aggregate(this.measureSql(measure));
  }

  /** The aggregate over the base rows. */
  measureSql(measure: Measure): string {
    return this.aggregation.measure(measure, this.baseColumn(measure.attribute));
  }

  /** Expression of the name of the record behind a key, joined to the groups; undefined where it has none. */
  orderDisplay(key: GroupKey, column: string): string | undefined {
    if (key.field.kind !== 'toOne') return undefined;
    const { target } = key.field;
    const display = target.fields.get(target.display);
    if (display?.kind !== 'attribute' || display.internal || display.read || display.formula) return undefined;
    const alias = this.statement.nextAlias();
    this.orderJoins.push(` left join ${quoteIdentifier(target.table)} ${alias} on ${alias}.id = ${column}`);
    return `${alias}.${quoteIdentifier(display.column)}`;
  }

  moneyCtes(): string[] {
    return this.money.ctes();
  }

  /** Joins what is shown of amounts to the page of groups; empty where nothing is. */
  moneyJoin(page: string): string {
    return this.money.join(page);
  }

  printGroup(parts: readonly GroupPart[], page: string, joins: string[]): string {
    const members = parts.map((part, index) => {
      return `${memberKey(part.key, index === 0)}||${this.printPart(part, page, joins)}`;
    });
    return jsonObject(members);
  }

  private printPart(part: GroupPart, page: string, joins: string[]): string {
    switch (part.kind) {
      case 'count':
        return `${page}.row_count::text`;
      case 'typename':
        return quoteLiteral(`"${part.type}"`);
      case 'keys':
        return this.printKeys(part.parts, page, joins);
      case 'countDistinct':
        return this.printDistinct(part.parts, page);
      case 'measures':
        return this.printMeasures(part.parts, page);
    }
  }

  private printDistinct(parts: readonly DistinctPart[], page: string): string {
    return jsonObject(
      parts.map((part, index) => {
        const key = memberKey(part.key, index === 0);
        if (part.kind === 'typename') return `${key}||${quoteLiteral(`"${part.type}"`)}`;
        if (part.kind === 'slot') return `${key}||${this.printDistinct(part.parts, page)}`;
        const { field } = part;
        const column = field.kind === 'toOne' ? this.baseReference(field) : this.baseColumn(field);
        const name = this.aggregate(`count(distinct base.${quoteIdentifier(column)})`);
        return `${key}||${page}.${name}::text`;
      }),
    );
  }

  private printMeasures(parts: readonly MeasurePart[], page: string): string {
    return jsonObject(
      parts.map((part, index) => `${memberKey(part.key, index === 0)}||${this.printMeasure(part, page)}`),
    );
  }

  private printKeys(parts: readonly GroupKeyPart[], page: string, joins: string[]): string {
    return jsonObject(
      parts.map((part, index) => {
        const key = memberKey(part.key, index === 0);
        switch (part.kind) {
          case 'typename':
            return `${key}||${quoteLiteral(`"${part.type}"`)}`;
          case 'absent':
            return `${key}||'null'`;
          case 'nested':
            return `${key}||${this.printKeys(part.parts, page, joins)}`;
          case 'value':
            return `${key}||${this.printKeyValue(part, page, joins)}`;
        }
      }),
    );
  }

  private printKeyValue(part: GroupKeyPart & { kind: 'value' }, page: string, joins: string[]): string {
    const key = this.plan.keys[part.index] as GroupKey;
    const column = `${page}.key_${part.index}`;
    if (key.field.kind === 'toOne' && part.object) {
      const { target } = key.field;
      const alias = this.statement.nextAlias();
      const visible = this.statement.visible(target, alias);
      joins.push(` left join ${quoteIdentifier(target.table)} ${alias} on ${alias}.id = ${column} and ${visible}`);
      const printed = printObject(part.object, alias, this.statement);
      joins.push(...printed.joins);
      return `case when ${alias}.id is null then 'null' else ${printed.text} end`;
    }
    if (key.bucket) return nullable(`'"'||to_char(${column},'YYYY-MM-DD')||'"'`);
    return nullable(keyText(key.field as AttributeModel, column));
  }

  private printMeasure(part: MeasurePart, page: string): string {
    if (part.kind === 'typename') return quoteLiteral(`"${part.type}"`);
    if (part.kind === 'slot') return this.printMeasures(part.parts, page);
    const { attribute } = part.measure;
    if (part.kind === 'measure') {
      const column = `${page}.${this.measureColumn(part.measure)}`;
      if (attribute.type === 'date' || attribute.type === 'dateTime') return nullable(keyText(attribute, column));
      // Sums and averages of whole numbers are decimals; the least and the most of them are whole numbers.
      const isExtreme = part.measure.function === 'min' || part.measure.function === 'max';
      if (attribute.type === 'int' && isExtreme) return nullable(`${column}::text`);
      return nullable(`'"'||${column}::text||'"'`);
    }
    this.baseColumn(attribute);
    this.baseColumn(attribute, attribute.currencyColumn);
    return this.money.print(part);
  }
}

/** JSON text of a group key or an extreme value; the column is an expression, not a column of the row. */
function keyText(attribute: AttributeModel, value: string): string {
  switch (attribute.type) {
    case 'int':
    case 'boolean':
      return `${value}::text`;
    case 'date':
      return `'"'||to_char(${value},'YYYY-MM-DD')||'"'`;
    case 'dateTime':
      return `'"'||${dateTimeText(value)}||'"'`;
    case 'decimal':
      return `'"'||${value}::text||'"'`;
    default:
      return `to_json(${value})::text`;
  }
}
