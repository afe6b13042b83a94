import type { AttributeModel } from '../../../../core/src/model/index.ts';
import { decimalsOf } from '../../../../core/src/sdk/money-arithmetic.ts';
import type { AggregateFunction } from '../../../../core/src/sdk/index.ts';
import type { RawRow } from '../world/raw-data.ts';
import { figureOf } from './groups.ts';
import type { Sight } from './sight.ts';
import { Exact } from './values.ts';

interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** Rows with an amount, by currency, in the order of the codes. */
function byCode(field: AttributeModel, rows: readonly RawRow[]): [string, RawRow[]][] {
  const with_ = rows.filter((row) => row[field.column] != null);
  const groups = Map.groupBy(with_, (row) => String(row[field.currencyColumn ?? '']));
  return [...groups].sort(([left], [right]) => (left < right ? -1 : 1));
}

/** Never one figure over several currencies. */
export function byCurrency(name: AggregateFunction, field: AttributeModel, rows: readonly RawRow[]): Money[] {
  return byCode(field, rows).map(([currency, members]) => ({
    amount: String(figureOf(name, field, members)),
    currency,
  }));
}

/** The latest rate on or before the day; the opposite one only where there is none. */
function rateBetween(from: string, to: string, day: string, sight: Sight): RawRow | undefined {
  const entity = sight.model.entities.get('ExchangeRate');
  if (!entity) return undefined;
  const known = sight.data.rows(entity).filter((row) => sight.sees(entity, row) && String(row['valid_on']) <= day);
  const latest = (one: string, other: string): RawRow | undefined =>
    known
      .filter((row) => row['from'] === one && row['to'] === other)
      .sort((left, right) => (String(left['valid_on']) < String(right['valid_on']) ? 1 : -1))[0];
  return latest(from, to) ?? latest(to, from);
}

/** What the figures of all currencies are worth in one; no money as soon as one of them has no rate. */
export function converted(
  name: AggregateFunction,
  field: AttributeModel,
  rows: readonly RawRow[],
  into: string,
  day: string,
  sight: Sight,
): { money: Money | null; rates: unknown[]; missing: string[] } {
  const parts = byCode(field, rows).map(([currency, members]) => ({
    currency,
    members,
    rate: currency === into ? undefined : rateBetween(currency, into, day, sight),
  }));
  const foreign = parts.filter(({ currency }) => currency !== into);
  const missing = foreign.filter(({ rate }) => !rate).map(({ currency }) => currency);
  const rates = foreign.flatMap(({ rate }) =>
    rate ? [{ from: rate['from'], to: rate['to'], rate: rate['rate'], validOn: rate['valid_on'] }] : [],
  );
  if (parts.length === 0 || missing.length > 0) return { money: null, rates, missing };
  const worth = parts.map(({ currency, members, rate }) => {
    const figure = new Exact(String(figureOf(name === 'avg' ? 'sum' : name, field, members)));
    if (!rate) return figure;
    return rate['from'] === currency ? figure.times(String(rate['rate'])) : figure.div(String(rate['rate']));
  });
  const total = (): InstanceType<typeof Exact> => worth.reduce((sum, one) => sum.plus(one), new Exact(0));
  const count = parts.reduce((sum, { members }) => sum + members.length, 0);
  const amount = {
    sum: total,
    avg: () => total().div(count),
    min: () => Exact.min(...worth),
    max: () => Exact.max(...worth),
  }[name]();
  const rounded = amount.toDecimalPlaces(decimalsOf(into)).toFixed(4);
  return { money: { amount: rounded, currency: into }, rates, missing };
}
