import { jobOf, z, type JobContext } from '../../sdk/index.ts';
import { Receivable } from '../finance/index.ts';
import { DunningLevel } from './dunning-level.entity.ts';
import { DunningNotice } from './dunning-notice.entity.ts';

/** Where the books are kept: the day changes there. */
const timeZone = 'Asia/Shanghai';
const atOnce = 500;
const dayLength = 86_400_000;

interface Level {
  readonly id: string;
  readonly daysOverdue: number;
}

/** The last due day of receivables that are so many days overdue. */
const dueBy = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) - days * dayLength).toISOString().slice(0, 10);

async function todayOf({ sql }: JobContext): Promise<string> {
  const [row] = await sql.rows<{ today: string }>`select (now() at time zone ${timeZone}::text)::date::text as today`;
  return row?.today ?? '';
}

/** Receivables that have reached this level, not the next, and were not told of it. */
function reached(
  level: Level,
  next: Level | undefined,
  today: string,
  { read }: JobContext,
): Promise<{ id: string }[]> {
  return read.list<{ id: string }>(Receivable, {
    where: {
      status: { in: ['OPEN', 'PARTLY_PAID'] },
      dueOn: { lte: dueBy(today, level.daysOverdue), ...(next && { gt: dueBy(today, next.daysOverdue) }) },
      dunningNotices: { none: { levelId: { eq: level.id } } },
    },
    orderBy: [{ dueOn: 'ASC' }],
    select: { id: true },
    first: atOnce,
  });
}

/** A notice, and with it a task, for each receivable; one that is there is left alone. */
async function notice(level: Level, receivables: readonly { readonly id: string }[], { write }: JobContext) {
  const rows = receivables.map(({ id }) => ({
    externalId: `dunning:${level.id}:${id}`,
    receivableId: id,
    levelId: level.id,
  }));
  const { created, errors } = await write.upsertMany(DunningNotice, rows, { existing: 'KEEP' });
  const [error] = errors;
  if (error) throw error;
  return created;
}

/**
 * Every overdue receivable gets a notice and a task, once for each level that it reaches. Only the highest one counts:
 * where nothing ran for months there is one task, not three. Running it twice reminds nobody twice.
 */
export const remindOverdue = jobOf({
  label: { zh: '催收逾期应收款', en: 'Remind of overdue receivables' },
  payload: z.object({}),
  runAs: 'system',
  async run(_payload, context) {
    const today = await todayOf(context);
    const levels = await context.read.list<{ id: string; daysOverdue: number }>(DunningLevel, {
      where: { active: { eq: true } },
      orderBy: [{ daysOverdue: 'ASC' }],
      select: { id: true, daysOverdue: true },
    });
    let reminded = 0;
    for (const [index, level] of levels.entries()) {
      for (;;) {
        context.signal.throwIfAborted();
        const created = await notice(level, await reached(level, levels[index + 1], today, context), context);
        if (created === 0) break;
        reminded += created;
      }
    }
    return { reminded };
  },
});
