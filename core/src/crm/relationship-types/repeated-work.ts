import { jobOf, z, type WhereInput } from '../../sdk/index.ts';
import { OrderLine } from '../ordering/index.ts';
import {
  afterSalePolicy,
  createTasks,
  dayMs,
  deliveredStatuses,
  plusDays,
  today,
  type Customer,
  type Profile,
  type Step,
  type Work,
  type WorkContext,
} from './after-sale-policy.ts';

/** The work that comes back: every night the next round, where there is none yet. */
export const afterSaleRounds = jobOf({
  label: { zh: '售后定期工作', en: 'After-sale rounds' },
  payload: z.object({}),
  runAs: 'system',
  maxAttempts: 3,
  run: (_payload, context) => repeatedWork(context),
});

interface Sales {
  readonly key: { readonly through: { readonly order: { readonly account: Customer | null } } };
  readonly min: { readonly orderedOn: string };
  readonly max: { readonly orderedOn: string };
}

/** Customers who have bought nothing for so long are not kept after. */
const activeDays = 730;

/**
 * Creates the next round of every repeated step for each customer who has the goods. Rounds are counted from the first
 * sale, so each has one task however often this runs, and the next comes when the day of the last one is over.
 */
async function repeatedWork(context: WorkContext): Promise<void> {
  const day = await today(context);
  const { steps, profiles } = await afterSalePolicy(context);
  const ownProducts = profiles.flatMap(({ product }) => product?.id ?? []);
  for (const profile of profiles) {
    const repeated = steps.filter(({ type, repeatDays }) => type === profile.type && repeatDays !== null);
    if (repeated.length === 0) continue;
    const sales = await salesUnder(profile, ownProducts, context);
    const work = sales.flatMap(({ key, min, max }) => {
      const customer = key.through.order.account;
      if (!customer?.owner || plusDays(max.orderedOn, activeDays) < day) return [];
      const ownerId = customer.owner.id;
      return repeated.map((step): Work => {
        const { round, dueOn } = nextRound(min.orderedOn, step, day);
        const own = `${customer.id}:${profile.id}:${step.id}:${round}`;
        return { key: own, step, customer, ownerId, dueOn, about: profile.name };
      });
    });
    await createTasks(work, context);
  }
}

async function salesUnder(
  { product, accountClass }: Profile,
  ownProducts: readonly string[],
  { read }: WorkContext,
): Promise<Sales[]> {
  const order = { status: { in: deliveredStatuses } };
  const where: WhereInput = product
    ? { productId: { eq: product.id }, order }
    : {
        order: { ...order, account: { industry: { eq: accountClass } } },
        ...(ownProducts.length > 0 && { productId: { notIn: ownProducts } }),
      };
  return read.groups<Sales>(OrderLine, {
    where,
    groupBy: [{ through: { order: { account: 'VALUE' } } }],
    select: {
      key: { through: { order: { account: { id: true, name: true, industry: true, owner: { id: true } } } } },
      min: { orderedOn: true },
      max: { orderedOn: true },
    },
    first: 10_000,
  });
}

/** The first round that is not over: its number from 0, and its day. */
export function nextRound(
  firstSale: string,
  { afterDays, repeatDays }: Pick<Step, 'afterDays' | 'repeatDays'>,
  day: string,
): { readonly round: number; readonly dueOn: string } {
  const begins = plusDays(firstSale, afterDays);
  const every = repeatDays ?? 1;
  const round = Math.max(0, Math.ceil((Date.parse(day) - Date.parse(begins)) / dayMs / every));
  return { round, dueOn: plusDays(begins, round * every) };
}
