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

/** What is known of an amount per group and currency: what is asked for, and what a converted average is made of. */
type AmountColumn = AggregateFunction | 'number';

interface RateCte {
  readonly conversion: Conversion;
  readonly name: string;
  readonly text: string;
  /** Placeholder of the currency that is converted into. */
  readonly currency: string;
}

/** An attribute whose amounts are aggregated, and the columns of `money_amounts` that it has. */
interface AggregatedAmount {
  readonly attribute: AttributeModel;
  readonly place: number;
  readonly columns: Set<AmountColumn>;
}

/**
 * Prints aggregates of money. `money_amounts` holds every aggregate by group and currency, never over currencies, of
 * all attributes at once: mostly they have the same currency. One CTE per conversion holds the rate of each currency
 * that occurs; rates pass the gate like everything else. What is shown of the amounts is gathered per group, once, and
 * joined to the page: asked for group by group, thousands of groups would go through all amounts each.
 */
export class MoneyAggregates {
  private readonly amounts = new Map<AttributeModel, AggregatedAmount>();
  private readonly rates: RateCte[] = [];
  /** Names of what is shown, by its text. */
  private readonly shown = new Map<string, string>();

  constructor(
    private readonly plan: GroupsPlan,
    private readonly statement: Statement,
    private readonly aggregation: Aggregation,
  ) {}

  ctes(): string[] {
    if (this.amounts.size === 0) return [];
    return [`money_amounts as (${this.printAmounts()})`, ...this.rates.map(({ name, text }) => `${name} as (${text})`)];
  }

  /** What is shown, as `shown`. */
  join(page: string): string {
    if (this.shown.size === 0) return '';
    const keys = (alias: string): string => this.plan.keys.map((_, index) => `${alias}.key_${index}`).join(', ');
    const columns = [...this.shown].map(([text, name]) => `${text} as ${name}`).join(', ');
    const rates = this.rates.map(({ name }) => ` left join ${name} on ${name}.currency = m.currency::text`).join('');
    // Whole rows are compared: of keys alone nulls would not be equal.
    return (
      ` left join (select row(${keys('m')}) as keys, ${columns} from money_amounts m${rates} group by ${keys('m')}) shown ` +
      `on shown.keys = row(${keys(page)})`
    );
  }

  print(part: MeasurePart & { kind: 'money' }): string {
    const { attribute, function: name } = part.measure;
    const members = part.parts.map((inner, index) => {
      const key = memberKey(inner.key, index === 0);
      switch (inner.kind) {
        case 'typename':
          return `${key}||'"MoneyAggregate"'`;
        case 'byCurrency':
          return `${key}||${this.byCurrency(attribute, name, inner.members)}`;
        case 'converted':
          return `${key}||${this.converted(attribute, name, inner.conversion, inner.parts)}`;
      }
    });
    return jsonObject(members);
  }

  /** Every base row once for each currency in it, with the amounts in that currency; added up by group. */
  private printAmounts(): string {
    const amounts = [...this.amounts.values()];
    const keys = this.plan.keys.map((_, index) => `base.key_${index}`).join(', ');
    const currencyOf = ({ attribute }: AggregatedAmount): string =>
      `base.${quoteIdentifier(baseName(this.plan.entity, attribute, attribute.currencyColumn))}`;
    const columnsOf = ({ attribute }: AggregatedAmount): string[] => {
      const { column } = attribute;
      return this.aggregation.columns('', column, baseName(this.plan.entity, attribute)).map(([, name]) => name);
    };
    const rows = amounts.map((one) => {
      const currency = currencyOf(one);
      const columns = amounts.flatMap((other) =>
        columnsOf(other).map((name) => {
          const column = `base.${quoteIdentifier(name)}`;
          if (other === one) return column;
          // Where an earlier attribute has the same currency, the row stands there.
          if (other.place < one.place) return `null as ${quoteIdentifier(name)}`;
          return `case when ${currencyOf(other)} = ${currency} then ${column} end as ${quoteIdentifier(name)}`;
        }),
      );
      const elsewhere = amounts
        .filter(({ place }) => place < one.place)
        .map((earlier) => ` and ${currencyOf(earlier)} is distinct from ${currency}`);
      return (
        `select ${keys}, ${currency} as currency, ${columns.join(', ')} from base ` +
        `where ${currency} is not null${elsewhere.join('')}`
      );
    });
    const aggregates = amounts.flatMap((one) => {
      const value = baseName(this.plan.entity, one.attribute);
      return [...one.columns].map((column) => {
        const { aggregation } = this;
        const aggregate =
          column === 'number'
            ? aggregation.number(value)
            : aggregation.measure({ function: column, attribute: one.attribute }, value);
        return `${aggregate} as ${columnOf(one, column)}`;
      });
    });
    return (
      `select ${keys}, base.currency, ${aggregates.join(', ')} from (${rows.join(' union all ')}) base ` +
      `group by ${keys}, base.currency`
    );
  }

  private need(attribute: AttributeModel, ...columns: AmountColumn[]): AggregatedAmount {
    let needed = this.amounts.get(attribute);
    if (!needed) {
      needed = { attribute, place: this.amounts.size, columns: new Set() };
      this.amounts.set(attribute, needed);
    }
    for (const column of columns) needed.columns.add(column);
    return needed;
  }

  /** What a group shows; `nothing` of one without amounts. */
  private show(text: string, nothing: string): string {
    let name = this.shown.get(text);
    if (!name) this.shown.set(text, (name = `text_${this.shown.size}`));
    return `coalesce(shown.${name}, ${nothing})`;
  }

  private byCurrency(attribute: AttributeModel, name: AggregateFunction, members: readonly NamedPart[]): string {
    const value = `m.${columnOf(this.need(attribute, name), name)}`;
    return this.show(list(moneyText(members, value, 'm.currency'), `${value} is not null`), `'[]'`);
  }

  /** A sum of what each currency is worth; null as soon as one has no rate: part of a sum looks like all of it. */
  private converted(
    attribute: AttributeModel,
    name: AggregateFunction,
    conversion: Conversion,
    parts: readonly ConversionPart[],
  ): string {
    const amount = this.need(attribute, ...(name === 'avg' ? (['sum', 'number'] as const) : [name]));
    const value = `m.${columnOf(amount, name === 'avg' ? 'sum' : name)}`;
    const rate = this.rateCte(conversion);
    const r = rate.name;
    const isMissing = `${value} is not null and m.currency::text <> ${rate.currency} and ${r}.rate is null`;
    const worth =
      `case when m.currency::text = ${rate.currency} then ${value} ` +
      `when ${r}.from_currency = m.currency::text then ${value} * ${r}.rate else ${value} / ${r}.rate end`;
    const total =
      name === 'avg'
        ? `sum(${worth}) / sum(m.${columnOf(amount, 'number')}) filter (where ${value} is not null)`
        : `${name}(${worth})`;
    // Rounded once, to the smallest unit of the currency; four decimals are how every amount is written.
    const rounded = `round(round(${total}, ${conversion.decimals}), 4)`;
    const shown = (part: ConversionPart): readonly [text: string, nothing: string] => {
      switch (part.kind) {
        case 'typename':
          return [`'"MoneyConversion"'`, `'"MoneyConversion"'`];
        case 'money': {
          const nothing = `count(${value}) = 0 or bool_or(${isMissing})`;
          const text = moneyText(part.members, rounded, rate.currency);
          return [`case when ${nothing} then 'null' else ${text} end`, `'null'`];
        }
        case 'rates':
          return [list(appliedRate(part.members, r), `${value} is not null and ${r}.rate is not null`), `'[]'`];
        case 'missing':
          return [list(`'"'||m.currency||'"'`, isMissing), `'[]'`];
      }
    };
    const texts = parts.map((part) => shown(part));
    const object = (place: 0 | 1): string =>
      jsonObject(
        parts.map((part, index) => `${memberKey(part.key, index === 0)}||${texts[index]?.[place] ?? `'null'`}`),
      );
    return this.show(object(0), object(1));
  }

  /** The latest rate of each currency on or before the day; the inverse of the opposite one where there is no other. */
  private rateCte(conversion: Conversion): RateCte {
    const { rates, currency, on } = conversion;
    const found = this.rates.find((one) => one.conversion.currency === currency && one.conversion.on === on);
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
      `select c.currency, r.* from (select distinct m.currency::text as currency from money_amounts m) c ` +
      `cross join lateral (select * from (${either}) e order by e.rank limit 1) r ` +
      `where c.currency <> ${into}`;
    const cte = { conversion, name: `rates_${this.rates.length}`, text, currency: into };
    this.rates.push(cte);
    return cte;
  }
}

/** Column of `money_amounts`. */
const columnOf = ({ place }: AggregatedAmount, column: AmountColumn): string => `amount_${place}_${column}`;

function moneyText(members: readonly NamedPart[], amount: string, currency: string): string {
  const values: Record<string, string> = { amount: `'"'||${amount}::text||'"'`, currency: `'"'||${currency}||'"'` };
  return jsonObject(
    members.map(({ key, name }, index) => `${memberKey(key, index === 0)}||${values[name] ?? `'"Money"'`}`),
  );
}

function appliedRate(members: readonly NamedPart[], rates: string): string {
  const values: Record<string, string> = {
    from: `'"'||${rates}.from_currency||'"'`,
    to: `'"'||${rates}.to_currency||'"'`,
    rate: `'"'||${rates}.rate::text||'"'`,
    validOn: `'"'||to_char(${rates}.valid_on,'YYYY-MM-DD')||'"'`,
  };
  return jsonObject(
    members.map(({ key, name }, index) => `${memberKey(key, index === 0)}||${values[name] ?? `'"AppliedRate"'`}`),
  );
}

function list(item: string, condition: string): string {
  return `'['||coalesce(string_agg(${item}, ',' order by m.currency) filter (where ${condition}),'')||']'`;
}
