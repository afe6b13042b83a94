import { Decimal } from 'decimal.js';
import { Money } from '../../sdk/index.ts';
import type { ForecastLine, SubmittedForecast } from './forecast-report.types.ts';
import { amountOf, tenThousandths } from './ten-thousandths.ts';

/** What people promise. */
export const submittedAmounts = ['commit', 'bestCase', 'pipeline', 'adjustedCommit'] as const;

/** What an amount counts as. */
export type Figure =
  'closed' | 'commit' | 'bestCase' | 'pipeline' | 'weighted' | `submitted.${(typeof submittedAmounts)[number]}`;

/**
 * Is told every amount of a report.
 * @param by id of the person, team or unit; null: of none, or of one that is hidden
 */
export type Counted = (by: string | null, figure: Figure, money: Money) => void;

type Dimension = 'owner' | 'team' | 'unit';

/** One line per currency and person, team or unit, in the order in which they are counted first. */
export function linesOf(count: (counted: Counted) => void, name: Dimension): ForecastLine[] {
  const lines: TalliedLine[] = [];
  const known = new Map<string | null, TalliedLine[]>();
  count((by, figure, money) => {
    let own = known.get(by);
    if (!own) known.set(by, (own = []));
    let line = own.find(({ currency }) => currency === money.currency);
    if (!line) {
      line = new TalliedLine(money.currency, { [name]: by });
      own.push(line);
      lines.push(line);
    }
    line.add(figure, money.amount);
  });
  return lines;
}

/** One line per currency. */
export function totalsOf(count: (counted: Counted) => void): ForecastLine[] {
  const lines = new Map<string, TalliedLine>();
  count((_by, figure, { currency, amount }) => {
    let line = lines.get(currency);
    if (!line) lines.set(currency, (line = new TalliedLine(currency, {})));
    line.add(figure, amount);
  });
  return [...lines.values()];
}

/** Everything of one line, added up once; what nobody looks at is not made. */
class TalliedLine implements ForecastLine {
  readonly owner: string | null;
  readonly team: string | null;
  readonly unit: string | null;
  /** In ten-thousandths. */
  private readonly sums = new Map<Figure, bigint>();

  constructor(
    readonly currency: string,
    { owner = null, team = null, unit = null }: Readonly<Partial<Record<Dimension, string | null>>>,
  ) {
    this.owner = owner;
    this.team = team;
    this.unit = unit;
  }

  add(figure: Figure, amount: string): void {
    this.sums.set(figure, this.sum(figure) + tenThousandths(amount));
  }

  get closed(): Money {
    return this.money(this.sum('closed'));
  }

  get commit(): Money {
    return this.money(this.sum('commit'));
  }

  get bestCase(): Money {
    return this.money(this.sum('bestCase'));
  }

  get pipeline(): Money {
    return this.money(this.sum('pipeline'));
  }

  get unweighted(): Money {
    return this.money(this.sum('commit') + this.sum('bestCase') + this.sum('pipeline'));
  }

  get weighted(): Money {
    return this.money(this.sum('weighted'));
  }

  get submitted(): SubmittedForecast | null {
    if (!this.isSubmitted) return null;
    return {
      commit: this.money(this.sum('submitted.commit')),
      bestCase: this.money(this.sum('submitted.bestCase')),
      pipeline: this.money(this.sum('submitted.pipeline')),
      adjustedCommit: this.money(this.sum('submitted.adjustedCommit')),
    };
  }

  get bias(): Money | null {
    return this.isSubmitted ? this.money(this.sum('submitted.commit') - this.sum('closed')) : null;
  }

  get biasPercent(): string | null {
    const { bias } = this;
    return bias && percentOf(bias, this.closed);
  }

  private get isSubmitted(): boolean {
    return this.sums.has('submitted.commit');
  }

  private sum(figure: Figure): bigint {
    return this.sums.get(figure) ?? 0n;
  }

  private money(sum: bigint): Money {
    return Money.of(amountOf(sum), this.currency);
  }
}

/** Two decimals; null of nothing. */
export function percentOf(part: Money, whole: Money): string | null {
  const base = new Decimal(whole.amount);
  return base.isZero() ? null : new Decimal(part.amount).div(base).mul(100).toFixed(2, Decimal.ROUND_HALF_UP);
}
