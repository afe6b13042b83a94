import { jobOf, z, type JobContext } from '../../sdk/index.ts';
import { Task } from '../work/index.ts';
import { PlanReview } from './plan-review.entity.ts';

/** So many days before a review its owner is reminded; today counts as one of the next days. */
const daysAhead = 7;
const daysBehind = 30;
const atOnce = 500;

interface DueReview {
  readonly id: string;
  readonly dueOn: string;
  readonly plan: {
    readonly id: string;
    readonly name: string;
    readonly owner: { readonly id: string } | null;
  };
}

function dueReviews({ read }: JobContext): Promise<DueReview[]> {
  return read.list<DueReview>(PlanReview, {
    where: {
      heldOn: { isNull: true },
      remindedAt: { isNull: true },
      // Where nothing ran for a while, the days that have passed are told of, too.
      or: [
        { dueOn: { relative: { next: daysAhead + 1, unit: 'DAY' } } },
        { dueOn: { relative: { last: daysBehind, unit: 'DAY' } } },
      ],
      plan: { status: { eq: 'ACTIVE' } },
    },
    orderBy: [{ dueOn: 'ASC' }],
    select: { id: true, dueOn: true, plan: { id: true, name: true, owner: { id: true } } },
    first: atOnce,
  });
}

/** A task for the owner, once for each day of a review, and a note at the review, in one transaction. */
async function remind({ id, dueOn, plan }: DueReview, { write }: JobContext): Promise<void> {
  await write.transaction(async (inside) => {
    const task = {
      externalId: `plan-review:${id}:${dueOn}`,
      title: `重点客户计划评审 / Key-account review: ${plan.name}`,
      subjectId: plan.id,
      ...(plan.owner && { ownerId: plan.owner.id, assigneeId: plan.owner.id }),
      dueAt: `${dueOn}T09:00:00.000Z`,
    };
    const made = await inside.upsertMany(Task, [task], { existing: 'KEEP' });
    const noted = await inside.act(PlanReview, id, (review, { now }) => void (review.remindedAt = now));
    const [error] = [...made.errors, ...noted.errors];
    if (error) throw error;
  });
}

/** Reminds owners of key-account plans of the reviews of the coming days; running it twice reminds nobody twice. */
export const remindReviews = jobOf({
  label: { zh: '提醒重点客户计划评审', en: 'Remind of key-account reviews' },
  payload: z.object({}),
  runAs: 'system',
  async run(_payload, context) {
    let reminded = 0;
    for (let due = await dueReviews(context); due.length > 0; due = await dueReviews(context)) {
      context.signal.throwIfAborted();
      for (const review of due) await remind(review, context);
      reminded += due.length;
    }
    return { reminded };
  },
});
