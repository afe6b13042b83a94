import { Decimal } from 'decimal.js';
import { Money } from '../../sdk/index.ts';
import type { ForecastLine, SubmittedForecast } from './forecast-report.types.ts';
import { amountOf, tenThousandths } from './ten-thousandths.ts';

/** What people promise. */
export const submittedAmounts = ['commit', 'bestCase', 'pipeline', 'adjustedCommit'] as const;

/** What an amount counts as. */
export type Figure =
  'closed' | 'commit' | 'bestCase' | 'pipeline' | 'weighted' | `submitted.${(typeof submittedAmounts)[number]}`;

/** An amount on its way into a line. */
export interface Entry {
  /** Id of the person, team or unit; null: of none, or of one that is hidden. */
  readonly by: string | null;
  readonly figure: Figure;
  readonly money: Money;
}

/** Everything of one line, added up once. */
interface Tally {
  readonly by: string | null;
  readonly currency: string;
  /** In ten-thousandths. */
  readonly sums: Map<Figure, bigint>;
}

/** One line per currency and person, team or unit, in the order of the entries. */
export function linesOf(entries: readonly Entry[], name: 'owner' | 'team' | 'unit'): ForecastLine[] {
  return talliesOf(entries, ({ by }) => by).map((tally) => lineOf(tally, name));
}

/** One line per currency. */
export function totalsOf(entries: readonly Entry[]): ForecastLine[] {
  return talliesOf(entries, () => null).map((tally) => lineOf(tally, null));
}

function talliesOf(entries: readonly Entry[], lineFor: (entry: Entry) => string | null): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const entry of entries) {
    const { figure, money } = entry;
    const by = lineFor(entry);
    const key = `${money.currency} ${by ?? ''}`;
    let tally = tallies.get(key);
    if (!tally) tallies.set(key, (tally = { by, currency: money.currency, sums: new Map() }));
    tally.sums.set(figure, (tally.sums.get(figure) ?? 0n) + tenThousandths(money.amount));
  }
  return [...tallies.values()];
}

function lineOf({ by, currency, sums }: Tally, name: 'owner' | 'team' | 'unit' | null): ForecastLine {
  const money = (sum: bigint): Money => Money.of(amountOf(sum), currency);
  const sumOf = (figure: Figure): bigint => sums.get(figure) ?? 0n;
  const figure = (wanted: Figure): Money => money(sumOf(wanted));
  const closed = figure('closed');
  const submitted: SubmittedForecast | null = sums.has('submitted.commit')
    ? {
        commit: figure('submitted.commit'),
        bestCase: figure('submitted.bestCase'),
        pipeline: figure('submitted.pipeline'),
        adjustedCommit: figure('submitted.adjustedCommit'),
      }
    : null;
  const bias = submitted ? money(sumOf('submitted.commit') - sumOf('closed')) : null;
  return {
    ...{ owner: null, team: null, unit: null, ...(name && { [name]: by }), currency, submitted, bias, closed },
    commit: figure('commit'),
    bestCase: figure('bestCase'),
    pipeline: figure('pipeline'),
    unweighted: money(sumOf('commit') + sumOf('bestCase') + sumOf('pipeline')),
    weighted: figure('weighted'),
    biasPercent: bias ? percentOf(bias, closed) : null,
  };
}

/** Two decimals; null of nothing. */
export function percentOf(part: Money, whole: Money): string | null {
  const base = new Decimal(whole.amount);
  return base.isZero() ? null : new Decimal(part.amount).div(base).mul(100).toFixed(2, Decimal.ROUND_HALF_UP);
}
