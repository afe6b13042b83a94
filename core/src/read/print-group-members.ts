import { quoteIdentifier, quoteLiteral } from '../database/index.ts';
import type { AttributeModel, ToOneModel } from '../model/index.ts';
import type { GroupKey, GroupKeyPart, GroupPart, GroupsPlan, Measure, MeasurePart } from './group-plan.ts';
import { jsonObject } from './json-object.ts';
import { measureSql } from './measure-sql.ts';
import { MoneyAggregates } from './print-money-aggregate.ts';
import { printObject } from './print-object.ts';
import { dateTimeText, memberKey, nullable } from './print-value.ts';
import type { Statement } from './statement.ts';

/**
 * Prints the members of a group and collects on the way what the CTEs must offer for them: columns of the base rows,
 * aggregates, sums by currency.
 */
export class GroupMembers {
  readonly orderJoins: string[] = [];
  private readonly columns = new Set<string>();
  private readonly references = new Map<string, ToOneModel>();
  private readonly aggregates = new Map<string, string>();
  private readonly money: MoneyAggregates;

  constructor(
    private readonly plan: GroupsPlan,
    private readonly statement: Statement,
  ) {
    this.money = new MoneyAggregates(plan, statement);
  }

  baseColumns(): string[] {
    return [...this.columns];
  }

  baseColumn(attribute: AttributeModel): string {
    this.columns.add(attribute.column);
    return attribute.column;
  }

  /** Keys of records that the base rows offer, by column name: null where the caller does not see the record. */
  baseReferences(): ReadonlyMap<string, ToOneModel> {
    return this.references;
  }

  private baseReference(field: ToOneModel): string {
    const name = `seen_${field.column}`;
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
    return this.aggregate(measureSql(measure, `base.${quoteIdentifier(this.baseColumn(measure.attribute))}`));
  }

  /** Expression of the name of the record behind a key, joined to the groups; undefined where it has none. */
  orderDisplay(key: GroupKey, column: string): string | undefined {
    if (key.field.kind !== 'toOne') return undefined;
    const { target } = key.field;
    const display = target.fields.get(target.display);
    if (display?.kind !== 'attribute' || display.internal || display.read) return undefined;
    const alias = this.statement.nextAlias();
    this.orderJoins.push(` left join ${quoteIdentifier(target.table)} ${alias} on ${alias}.id = ${column}`);
    return `${alias}.${quoteIdentifier(display.column)}`;
  }

  moneyCtes(): string[] {
    return this.money.ctes();
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
        return jsonObject(
          part.parts.map((inner, index) => {
            const key = memberKey(inner.key, index === 0);
            if (inner.kind === 'typename') return `${key}||${quoteLiteral(`"${inner.type}"`)}`;
            const { field } = inner;
            const column = field.kind === 'toOne' ? this.baseReference(field) : this.baseColumn(field);
            const name = this.aggregate(`count(distinct base.${quoteIdentifier(column)})`);
            return `${key}||${page}.${name}::text`;
          }),
        );
      case 'measures':
        return jsonObject(
          part.parts.map((inner, index) => `${memberKey(inner.key, index === 0)}||${this.printMeasure(inner, page)}`),
        );
    }
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
          case 'slot':
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
    const { attribute } = part.measure;
    if (part.kind === 'measure') {
      const column = `${page}.${this.measureColumn(part.measure)}`;
      if (attribute.type === 'date' || attribute.type === 'dateTime') return nullable(keyText(attribute, column));
      return nullable(`'"'||${column}::text||'"'`);
    }
    this.columns.add(attribute.column).add(attribute.currencyColumn ?? '');
    return this.money.print(part, page);
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
