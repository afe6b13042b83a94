import { Account, jobOf, z, type JobContext } from '@guanxi/core';
import { evaluateDealer, figuresFor } from './evaluate.ts';
import type { Period } from './dealer-figures.ts';

const atOnce = 500;
/** Smaller than every uuid. */
const first = '00000000-0000-0000-0000-000000000000';

interface Dealer {
  readonly id: string;
}

/** The quarter before the one that a day lies in. */
function quarterBefore(day: string): Period {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const first = Math.floor((month - 1) / 3) * 3;
  const at = (months: number, date: number): string =>
    new Date(Date.UTC(year, first + months, date)).toISOString().slice(0, 10);
  return { from: at(-3, 1), to: at(0, 0) };
}

/** Qualified dealers behind the last one that was looked at, by their uuids. */
function dealersAfter(after: string, { sql }: JobContext): Promise<Dealer[]> {
  return sql.rows<Dealer>`
    select account.id from ${sql.visible(Account)} account
    join building_ext_account dealer on dealer.record_id = account.id and dealer.dealer_status = 'QUALIFIED'
    where account.id > ${after}::uuid and account.deleted_at is null
    order by account.id limit ${atOnce}::int`;
}

/** Whoever was evaluated for the period before, or has let the qualification expire, is passed over. */
const passable: ReadonlySet<string> = new Set(['EVALUATED_ALREADY', 'DEALER_NOT_QUALIFIED', 'NO_INDICATORS']);

type Outcome = 'evaluated' | 'passedOver' | 'failed';

/** One that cannot be evaluated (nobody approves what it comes to) keeps none of the others from it. */
async function evaluate(id: string, period: Period, context: JobContext): Promise<Outcome> {
  const { read, write, sql, log } = context;
  const dealer = sql.opaqueId(Account, id);
  const figures = await figuresFor(dealer, period, read);
  const { errors } = await write.act(Account, dealer, async (account, unit) => {
    // A job acts for nobody: the dealer's owner asks.
    await evaluateDealer({ account, period, figures, applicant: account.owner?.id ?? null }, unit);
  });
  const [error] = errors;
  if (!error) return 'evaluated';
  if (passable.has(error.code)) return 'passedOver';
  log.warn({ dealer, code: error.code }, `A dealer was not evaluated: ${error.message}`);
  return 'failed';
}

/** Evaluates every qualified dealer for a period, each once however often it runs. */
export const evaluateDealers = jobOf({
  label: { zh: '定期评价经销商', en: 'Evaluate the dealers' },
  payload: z.object({ from: z.iso.date().optional(), to: z.iso.date().optional() }),
  runAs: 'system',
  async run({ from, to }, context) {
    const period = from && to ? { from, to } : quarterBefore(new Date().toISOString().slice(0, 10));
    const counts: Record<Outcome, number> = { evaluated: 0, passedOver: 0, failed: 0 };
    for (let page = await dealersAfter(first, context); page.length > 0;) {
      for (const { id } of page) {
        context.signal.throwIfAborted();
        counts[await evaluate(id, period, context)] += 1;
      }
      page = await dealersAfter(page.at(-1)?.id ?? first, context);
    }
    return { ...period, ...counts };
  },
});
