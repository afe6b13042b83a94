import { quoteIdentifier } from '../../database/index.ts';
import type { AttributeModel } from '../../model/index.ts';
import type { AggregateFunction } from '../../sdk/index.ts';
import type { Conversion, ConversionPart, GroupsPlan, MeasurePart } from './group-plan.ts';
import { baseName } from './group-path.ts';
import { jsonObject } from '../print/json-object.ts';
import type { Aggregation } from '../measures/aggregation.ts';
import { memberKey } from '../print/print-value.ts';
import type { NamedPart } from '../plan/read-plan.ts';
import type { Statement } from '../print/statement.ts';

/** Columns of a CTE of amounts: what is asked for, and what a converted average is made of. */
type AmountColumn = AggregateFunction | 'number';

interface RateCte {
  readonly attribute: AttributeModel;
  readonly conversion: Conversion;
  readonly name: string;
  readonly text: string;
  /** Placeholder of the currency that is converted into. */
  readonly currency: string;
}

/**
 * Prints aggregates of money. One CTE per attribute holds every aggregate by group and currency, never over
 * currencies; one more per conversion the rate of each currency that occurs. Rates pass the gate like everything else.
 */
export class MoneyAggregates {
  private readonly amounts = new Map<AttributeModel, Set<AmountColumn>>();
  private readonly rates: RateCte[] = [];

  constructor(
    private readonly plan: GroupsPlan,
    private readonly statement: Statement,
    private readonly aggregation: Aggregation,
  ) {}

  ctes(): string[] {
    const keys = this.plan.keys.map((_, index) => `base.key_${index}`).join(', ');
    const amounts = [...this.amounts].map(([attribute, columns]) => {
      const { aggregation } = this;
      const value = this.name(attribute);
      const currency = `base.${quoteIdentifier(this.name(attribute, attribute.currencyColumn))}`;
      const aggregates = [...columns].map((name) => {
        const aggregate =
          name === 'number' ? aggregation.number(value) : aggregation.measure({ function: name, attribute }, value);
        return `${aggregate} as ${name}_value`;
      });
      const exists = aggregation.someOf(value);
      return (
        `${this.amountsOf(attribute)} as (select ${keys}, ${currency} as currency, ${aggregates.join(', ')} ` +
        `from base where ${aggregation.present(value)} group by ${keys}, ${currency}${exists})`
      );
    });
    return [...amounts, ...this.rates.map(({ name, text }) => `${name} as (${text})`)];
  }

  /** `joins` get what has to be joined to the page for it. */
  print(part: MeasurePart & { kind: 'money' }, page: string, joins: string[]): string {
    const { attribute, function: name } = part.measure;
    const members = part.parts.map((inner, index) => {
      const key = memberKey(inner.key, index === 0);
      switch (inner.kind) {
        case 'typename':
          return `${key}||'"MoneyAggregate"'`;
        case 'byCurrency':
          return `${key}||${this.byCurrency(attribute, name, inner.members, page, joins)}`;
        case 'converted':
          return `${key}||${this.converted(attribute, name, inner.conversion, inner.parts, page)}`;
      }
    });
    return jsonObject(members);
  }

  private name(attribute: AttributeModel, column?: string): string {
    return baseName(this.plan.entity, attribute, column);
  }

  private amountsOf(attribute: AttributeModel): string {
    return quoteIdentifier(`money_${this.name(attribute)}`);
  }

  private need(attribute: AttributeModel, ...columns: AmountColumn[]): void {
    const needed = this.amounts.get(attribute) ?? new Set();
    for (const column of columns) needed.add(column);
    this.amounts.set(attribute, needed);
  }

  /** The keys as one value that can be looked up: with nulls in them only equality of whole rows can. */
  private keysOf(alias: string): string {
    return `row(${this.plan.keys.map((_, index) => `${alias}.key_${index}`).join(', ')})::text`;
  }

  private ofGroup(page: string): string {
    return this.plan.keys.map((_, index) => `m.key_${index} is not distinct from ${page}.key_${index}`).join(' and ');
  }

  private byCurrency(
    attribute: AttributeModel,
    name: AggregateFunction,
    members: readonly NamedPart[],
    page: string,
    joins: string[],
  ): string {
    this.need(attribute, name);
    const money = moneyText(members, `m.${name}_value`, 'm.currency');
    const list = `string_agg(${money}, ',' order by m.currency) as list`;
    const keys = this.plan.keys.map((_, index) => `m.key_${index}`).join(', ');
    const lists = `select ${this.keysOf('m')} as keys, ${list} from ${this.amountsOf(attribute)} m group by ${keys}`;
    const alias = this.statement.nextAlias();
    // Gathered once and joined: asked for group by group, thousands of groups would go through all amounts each.
    joins.push(` left join (${lists}) ${alias} on ${alias}.keys = ${this.keysOf(page)}`);
    return `'['||coalesce(${alias}.list,'')||']'`;
  }

  /** A sum of what each currency is worth; null as soon as one has no rate: part of a sum looks like all of it. */
  private converted(
    attribute: AttributeModel,
    name: AggregateFunction,
    conversion: Conversion,
    parts: readonly ConversionPart[],
    page: string,
  ): string {
    const rate = this.rateCte(attribute, conversion);
    const isForeign = `m.currency::text <> ${rate.currency}`;
    const isMissing = `${isForeign} and r.rate is null`;
    const worth = (value: string): string =>
      `case when m.currency::text = ${rate.currency} then ${value} ` +
      `when r.from_currency = m.currency::text then ${value} * r.rate else ${value} / r.rate end`;
    this.need(attribute, ...(name === 'avg' ? (['sum', 'number'] as const) : [name]));
    const total =
      name === 'avg' ? `sum(${worth('m.sum_value')}) / sum(m.number_value)` : `${name}(${worth(`m.${name}_value`)})`;
    // Rounded once, to the smallest unit of the currency; four decimals are how every amount is written.
    const amount = `round(round(${total}, ${conversion.decimals}), 4)`;
    const members = parts.map((part, index) => {
      const key = memberKey(part.key, index === 0);
      switch (part.kind) {
        case 'typename':
          return `${key}||'"MoneyConversion"'`;
        case 'money': {
          const nothing = `count(*) = 0 or bool_or(${isMissing})`;
          return `${key}||case when ${nothing} then 'null' else ${moneyText(part.members, amount, rate.currency)} end`;
        }
        case 'rates':
          return `${key}||${list(appliedRate(part.members), 'r.rate is not null')}`;
        case 'missing':
          return `${key}||${list(`'"'||m.currency||'"'`, isMissing)}`;
      }
    });
    const from = `${this.amountsOf(attribute)} m left join ${rate.name} r on r.currency = m.currency::text`;
    return `(select ${jsonObject(members)} from ${from} where ${this.ofGroup(page)})`;
  }

  /** The latest rate of each currency on or before the day; the inverse of the opposite one where there is no other. */
  private rateCte(attribute: AttributeModel, conversion: Conversion): RateCte {
    const { rates, currency, on } = conversion;
    const found = this.rates.find(
      (one) => one.attribute === attribute && one.conversion.currency === currency && one.conversion.on === on,
    );
    if (found) return found;
    const { statement } = this;
    const into = statement.params.add(currency, 'text');
    const day = statement.params.add(on, 'date');
    const latest = (rank: number, [from, to]: readonly [string, string]): string => {
      const alias = statement.nextAlias();
      const column = (name: string): string => `${alias}.${quoteIdentifier(name)}`;
      return (
        `(select ${rank} as rank, ${column(rates.from)} as from_currency, ${column(rates.to)} as to_currency, ` +
        `${column(rates.rate)} as rate, ${column(rates.validOn)} as valid_on ` +
        `from ${quoteIdentifier(rates.entity.table)} ${alias} where ${statement.visible(rates.entity, alias)} ` +
        `and ${column(rates.from)} = ${from} and ${column(rates.to)} = ${to} and ${column(rates.validOn)} <= ${day} ` +
        `order by ${column(rates.validOn)} desc limit 1)`
      );
    };
    const either = `${latest(0, ['c.currency', into])} union all ${latest(1, [into, 'c.currency'])}`;
    const text =
      `select c.currency, r.* from (select distinct m.currency::text as currency from ${this.amountsOf(attribute)} m) c ` +
      `cross join lateral (select * from (${either}) e order by e.rank limit 1) r where c.currency <> ${into}`;
    const cte = { attribute, conversion, name: `rates_${this.rates.length}`, text, currency: into };
    this.rates.push(cte);
    return cte;
  }
}

function moneyText(members: readonly NamedPart[], amount: string, currency: string): string {
  const values: Record<string, string> = { amount: `'"'||${amount}::text||'"'`, currency: `'"'||${currency}||'"'` };
  return jsonObject(
    members.map(({ key, name }, index) => `${memberKey(key, index === 0)}||${values[name] ?? `'"Money"'`}`),
  );
}

function appliedRate(members: readonly NamedPart[]): string {
  const values: Record<string, string> = {
    from: `'"'||r.from_currency||'"'`,
    to: `'"'||r.to_currency||'"'`,
    rate: `'"'||r.rate::text||'"'`,
    validOn: `'"'||to_char(r.valid_on,'YYYY-MM-DD')||'"'`,
  };
  return jsonObject(
    members.map(({ key, name }, index) => `${memberKey(key, index === 0)}||${values[name] ?? `'"AppliedRate"'`}`),
  );
}

function list(item: string, condition: string): string {
  return `'['||coalesce(string_agg(${item}, ',' order by m.currency) filter (where ${condition}),'')||']'`;
}
