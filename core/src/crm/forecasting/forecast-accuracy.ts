import { inFourDecimals, Money, sumMoney, type CrmContext } from '../../sdk/index.ts';
import type { ForecastAccuracy, PeriodAccuracy } from './forecast-accuracy.types.ts';
import type { ForecastPeriod } from './forecast-period.ts';
import { percentOf } from './forecast-lines.ts';
import { forecastReport } from './forecast-report.ts';

interface OwnPeriod extends PeriodAccuracy {
  readonly owner: string | null;
  readonly currency: string;
}

/**
 * The bias of each person over several periods: the sum of `submitted commit − won` over the periods for which a
 * forecast was submitted, in percent of the sum of what was won in them. Sums, not an average of percentages: a small
 * month weighs as little as it is.
 */
export async function forecastAccuracy(
  periods: readonly ForecastPeriod[],
  leadDays: number | null,
  context: CrmContext,
): Promise<ForecastAccuracy[]> {
  const known: OwnPeriod[] = [];
  for (const period of periods) {
    const report = await forecastReport(
      { period, by: 'OWNER', where: null, asOf: null, leadDays, currency: null },
      context,
    );
    for (const { owner, currency, submitted, closed, bias, biasPercent } of report.lines) {
      if (!submitted || !bias) continue;
      known.push({
        owner,
        currency,
        period: period.code,
        submitted: submitted.commit,
        actual: closed,
        bias,
        biasPercent,
      });
    }
  }
  const people = Map.groupBy(known, ({ owner, currency }) => `${currency} ${owner ?? ''}`);
  return [...people.values()].map((own) => {
    const [{ owner, currency } = { owner: null, currency: '' }] = own;
    const sum = (of: 'bias' | 'actual'): Money =>
      inFourDecimals(sumMoney(own.map((one) => one[of])) ?? Money.of('0', currency));
    const bias = sum('bias');
    return { owner, currency, periods: own, bias, biasPercent: percentOf(bias, sum('actual')) };
  });
}
