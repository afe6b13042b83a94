import {
  connectionOf,
  Ctx,
  FieldResolver,
  Resolver,
  Root,
  type CrmContext,
  type ListReference,
  type RecordReference,
} from '../../sdk/index.ts';
import { Activity } from '../work/index.ts';
import { KeyAccountPlan } from './key-account-plan.entity.ts';

interface Plan {
  readonly id: string;
  readonly account: { readonly id: string } | null;
  readonly from: string;
  readonly to: string;
}

/** Customers and periods of all plans of a list at once; null where there is no plan. */
async function plansOf(ids: readonly string[], { read }: CrmContext): Promise<readonly (Plan | null)[]> {
  const select = { id: true, account: { id: true }, from: true, to: true } as const;
  const plans = await read.list<Plan>(KeyAccountPlan, { where: { id: { in: ids } }, select, first: ids.length });
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** What was done with a key customer while a plan ran. */
@Resolver(() => KeyAccountPlan)
export class WorkLogResolver {
  @FieldResolver(() => connectionOf(Activity), {
    description:
      '重点客户工作:计划期内与该客户完成的工作,最新在前 / work done with the customer in the period of the plan, the latest first',
  })
  async workLog(@Root() { id }: RecordReference, @Ctx() context: CrmContext): Promise<ListReference> {
    const plan = await context.loader(plansOf).load(id);
    return {
      where: {
        and: [
          { or: [{ subjectId: { eq: id } }, ...(plan?.account ? [{ accountId: { eq: plan.account.id } }] : [])] },
          { status: { eq: 'DONE' } },
          { occursAt: { gte: `${plan?.from ?? ''}T00:00:00.000Z`, lt: `${plan?.to ?? ''}T23:59:59.999Z` } },
        ],
      },
      orderBy: [{ occursAt: 'DESC' }],
    };
  }
}
