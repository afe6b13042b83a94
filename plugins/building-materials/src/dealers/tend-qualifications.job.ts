import { Account, jobOf, localDay, Task, z, type JobContext } from '@guanxi/core';
import { dealerOf, moveDealer } from './dealer-states.ts';

/** So many days before its last one the owner of a dealer is told. */
const daysAhead = 60;
const atOnce = 500;

interface Dealer {
  readonly id: string;
  readonly name: string;
  readonly owner: { readonly id: string } | null;
  readonly building: { readonly dealerQualifiedUntil: string };
}

const select = { id: true, name: true, owner: { id: true }, building: { dealerQualifiedUntil: true } } as const;

function qualified({ read }: JobContext, expiresOn: object): Promise<Dealer[]> {
  return read.list<Dealer>(Account, {
    where: { building: { dealerStatus: { eq: 'QUALIFIED' }, dealerQualifiedUntil: expiresOn } },
    orderBy: [{ building: { dealerQualifiedUntil: 'ASC' } }, { id: 'ASC' }],
    select,
    first: atOnce,
  });
}

/** Notes that the last day is over; false: it is not, by the clock of the unit of work. */
async function expireOne(id: string, { write }: JobContext): Promise<boolean> {
  let isOver = false;
  const { errors } = await write.act(Account, id, async (account, unit) => {
    const dealer = await dealerOf(account.id, unit);
    isOver = dealer.dealerQualifiedUntil != null && dealer.dealerQualifiedUntil < localDay(unit);
    // Where somebody else has been faster there is nothing left to do.
    if (isOver && dealer.dealerStatus === 'QUALIFIED') {
      await moveDealer(dealer, 'expire', unit, '资质到期 / The last day is over');
    }
  });
  if (errors[0]) throw errors[0];
  return isOver;
}

/** From the day that was the first to end, as far as they are over. */
async function expire(context: JobContext): Promise<number> {
  for (let expired = 0; ;) {
    const next = await qualified(context, { isNull: false });
    for (const { id } of next) {
      context.signal.throwIfAborted();
      if (!(await expireOne(id, context))) return expired;
      expired += 1;
    }
    if (next.length === 0) return expired;
  }
}

/** One task per dealer and last day, however often it runs. */
async function remind(context: JobContext): Promise<number> {
  const due = await qualified(context, { relative: { next: daysAhead, unit: 'DAY' } });
  const tasks = due.map(({ id, name, owner, building: { dealerQualifiedUntil } }) => ({
    externalId: `building-dealer-expiry:${id}:${dealerQualifiedUntil}`,
    title: `经销资格将于 ${dealerQualifiedUntil} 到期 / Dealer qualification expires: ${name}`.slice(0, 200),
    subjectId: id,
    ...(owner && { ownerId: owner.id, assigneeId: owner.id }),
    dueAt: `${dealerQualifiedUntil}T09:00:00.000Z`,
  }));
  const { created, errors } = await context.write.upsertMany(Task, tasks, { existing: 'KEEP' });
  if (errors[0]) throw errors[0];
  return created;
}

/** Ends qualifications whose last day is over, and tells of those that end soon, the first 500 of them. */
export const tendDealerQualifications = jobOf({
  label: { zh: '检查经销资格到期', en: 'Look after expiring dealer qualifications' },
  payload: z.object({}),
  runAs: 'system',
  async run(_payload, context) {
    return { expired: await expire(context), reminded: await remind(context) };
  },
});
