import {
  compareMoney,
  hooksOf,
  localDay,
  UserError,
  ValidationError,
  type Change,
  type HookContext,
} from '../../sdk/index.ts';
import { forecastPeriod } from './forecast-period.ts';
import { ForecastSubmission } from './forecast-submission.entity.ts';

const amounts = ['commit', 'bestCase', 'pipeline'] as const;

/** The three amounts contain each other, in one currency. */
function checkAmounts({ record, reject }: Change<ForecastSubmission>): void {
  const { commit, bestCase, pipeline } = record;
  if (amounts.some((name) => record[name].currency !== commit.currency)) {
    const text = { zh: '三个金额的币种必须相同', en: 'The three amounts must be of one currency' };
    return reject(new ValidationError('MIXED_CURRENCIES', text, { path: ['commit'] }));
  }
  if (Number(commit.amount) >= 0 && compareMoney(commit, bestCase) <= 0 && compareMoney(bestCase, pipeline) <= 0)
    return;
  const text = {
    zh: '承诺不能大于有望,有望不能大于全部机会,且不能为负数',
    en: 'Commit must not exceed the best case, nor the best case the pipeline, and none may be negative',
  };
  reject(new ValidationError('FORECAST_NOT_ASCENDING', text, { path: ['commit'] }));
}

/** A forecast of what has been is none: it would hide the bias. */
function checkTime({ record, reject }: Change<ForecastSubmission>, context: HookContext): void {
  if (record.endsOn >= localDay(context)) return;
  const text = { zh: `期间 ${record.period} 已结束,不能再上报`, en: `The period ${record.period} is over` };
  reject(new ValidationError('FORECAST_PERIOD_OVER', text, { path: ['period'] }));
}

function submit(change: Change<ForecastSubmission>, context: HookContext): void {
  const { record } = change;
  try {
    const { from, to } = forecastPeriod(record.period, ['month', 'quarter']);
    const key = `${record.owner?.id ?? ''}:${record.period}:${record.commit.currency}`;
    Object.assign(record, { startsOn: from, endsOn: to, key });
  } catch (error) {
    if (error instanceof UserError) return change.reject(error);
    throw error;
  }
  record.bestCase ??= record.commit;
  record.pipeline ??= record.bestCase;
  checkAmounts(change);
  checkTime(change, context);
  // The manager spoke about the amounts of then.
  const { commit: adjustedCommit } = record;
  const untouched = { adjustedCommit, adjustmentReason: null, adjustedBy: null, adjustedAt: null };
  Object.assign(record, untouched, { submittedAt: context.now });
}

function prepare(changes: readonly Change<ForecastSubmission>[], context: HookContext): void {
  for (const change of changes) {
    const { kind, changed } = change;
    if (kind === 'create' || [...amounts, 'note'].some((name) => changed.has(name))) submit(change, context);
  }
}

export const forecastSubmissionHooks = hooksOf(ForecastSubmission, { beforeCreate: prepare, beforeUpdate: prepare });
