import { draws } from '../../sdk/index.ts';
import { ForecastSubmission } from '../forecasting/index.ts';
import type { Calendar } from './calendar.ts';
import type { DemoLoader, DemoRow } from './loader.ts';
import { demo, type TeamName } from './organisation.ts';
import { sellersOf } from './staff.ts';

const teams: readonly TeamName[] = [
  ...(['北京工程部', '北京渠道部', '上海工程部', '上海渠道部', '广州工程部', '广州渠道部'] as const),
];

/** Quarters whose first days are so many days back, the present one first: its code, and that day. */
function quartersAt(calendar: Calendar): readonly { readonly code: string; readonly firstDay: number }[] {
  const found = new Map<string, number>();
  for (let day = 0; found.size < 3; day -= 1) {
    const [year, month] = calendar.date(day).split('-');
    const code = `${year}-Q${Math.ceil(Number(month) / 3)}`;
    found.set(code, day);
  }
  // The third one was met on its last day only.
  return [...found].slice(0, 2).map(([code, firstDay]) => ({ code, firstDay }));
}

/** What each salesperson promised for this quarter and the last one, a few days into it. */
export async function loadForecasts(loader: DemoLoader, calendar: Calendar): Promise<void> {
  for (const { code, firstDay } of quartersAt(calendar)) {
    const rows = teams.flatMap(sellersOf).map((ownerKey, index): DemoRow => {
      const draw = draws(71_000 + index);
      const thousands = draw.between(150, 900);
      const money = (factor: number): object => ({ amount: `${Math.round(thousands * factor)}000`, currency: 'CNY' });
      return {
        externalId: `${demo}:forecast:${code}:${ownerKey}`,
        ...{ ownerKey, period: code, commit: money(1), bestCase: money(1.3), pipeline: money(2) },
      };
    });
    await loader.load(ForecastSubmission, rows, { at: calendar.moment(Math.min(firstDay + 4, 0), 9 * 60) });
  }
}
