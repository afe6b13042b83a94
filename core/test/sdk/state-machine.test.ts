import { describe, expect, it } from '@jest/globals';
import {
  MissingItem,
  NotPermitted,
  stateMachine,
  TransitionBlocked,
  TransitionRefused,
  UserError,
  type Change,
  type HookContext,
  type Principal,
} from '../../src/sdk/index.ts';

const label = (zh: string, en: string) => ({ zh, en });

class Claim {
  status = 'DRAFT';
  amount: number | null = null;
  statusSince: Date | null = new Date('2026-03-01T00:00:00Z');
}
class ClaimStep {}

const log: string[] = [];
const claimStates = stateMachine({
  of: Claim,
  field: 'status',
  label: label('状态', 'Status'),
  since: 'statusSince',
  history: { entity: ClaimStep, record: 'claim', from: 'fromStatus', to: 'toStatus' },
  states: {
    DRAFT: { label: label('草稿', 'Draft') },
    SUBMITTED: { label: label('已提交', 'Submitted') },
    PAID: { label: label('已支付', 'Paid'), final: true },
    CANCELLED: { label: label('已取消', 'Cancelled'), final: true },
  },
  transitions: {
    submit: {
      label: label('提交', 'Submit'),
      from: ['DRAFT'],
      to: 'SUBMITTED',
      guards: [
        ({ record }) =>
          record.amount === null
            ? [MissingItem.of('FIELD', label('金额', 'Amount'), label('请填写金额', 'Enter the amount'), 'amount')]
            : [],
      ],
    },
    pay: {
      label: label('支付', 'Pay'),
      from: ['SUBMITTED'],
      to: 'PAID',
      permission: 'claim:pay',
      effects: [({ record, from }) => void log.push(`${String(from)} → ${record.status}`)],
    },
    cancel: { label: label('取消', 'Cancel'), from: 'any', to: 'CANCELLED' },
  },
});

/** What a state machine needs of a unit of work. */
function contextOf(...permissions: readonly string[]) {
  const steps: Record<string, unknown>[] = [];
  const principal = { userId: 'li', grants: new Map(permissions.map((one) => [one, 'all'])) } as unknown as Principal;
  const now = new Date('2026-03-05T12:00:00Z');
  const create = (_entity: unknown, values: Record<string, unknown>) => void steps.push(values);
  return { steps, context: { principal, now, create } as unknown as HookContext };
}

async function refusalOf(work: Promise<void>): Promise<UserError> {
  const refusal: unknown = await work.then(() => null).catch((error: unknown) => error);
  if (refusal instanceof UserError) return refusal;
  throw new Error(`Expected a refusal, got ${String(refusal)}`);
}

describe('a state machine', () => {
  it('moves the record and notes who did what when and why', async () => {
    const { context, steps } = contextOf();
    const claim = Object.assign(new Claim(), { amount: 5 });
    await claimStates.fire(claim, 'submit', context, 'complete now');
    expect(claim).toMatchObject({ status: 'SUBMITTED', statusSince: context.now });
    expect(steps).toEqual([
      {
        ...{ claim, fromStatus: 'DRAFT', toStatus: 'SUBMITTED', reason: 'complete now', actor: 'li' },
        ...{ changedAt: context.now, since: new Date('2026-03-01T00:00:00Z') },
      },
    ]);
  });

  it('says what is missing, and leaves the record as it is', async () => {
    const { context, steps } = contextOf();
    const claim = new Claim();
    const refusal = await refusalOf(claimStates.fire(claim, 'submit', context));
    expect(refusal).toBeInstanceOf(TransitionBlocked);
    expect(refusal.messages).toEqual(label('尚不能“提交”:请填写金额', 'Not yet possible: Submit. Enter the amount'));
    expect(refusal).toMatchObject({ missing: [{ kind: 'FIELD', field: 'amount' }] });
    expect(await claimStates.missing(claim, 'submit', context)).toHaveLength(1);
    expect([claim.status, steps]).toEqual(['DRAFT', []]);
  });

  it('says from where to where it is possible, in both languages', async () => {
    const refusal = await refusalOf(claimStates.fire(new Claim(), 'pay', contextOf('claim:pay').context));
    expect(refusal).toBeInstanceOf(TransitionRefused);
    expect(refusal).toMatchObject({ from: 'DRAFT', possible: ['SUBMITTED', 'CANCELLED'], path: ['status'] });
    expect(refusal.messages).toEqual({
      zh: '状态不能从“草稿”改为“已支付”;可以:提交 → 已提交、取消 → 已取消',
      en: 'Status: not from "Draft" to "Paid"; possible: Submit → Submitted, Cancel → Cancelled',
    });
  });

  it('asks for the permission of the step', async () => {
    const claim = Object.assign(new Claim(), { status: 'SUBMITTED' });
    expect(await refusalOf(claimStates.fire(claim, 'pay', contextOf().context))).toBeInstanceOf(NotPermitted);
    await claimStates.fire(claim, 'pay', contextOf('claim:pay').context);
    expect(log).toEqual(['SUBMITTED → PAID']);
  });

  it('lists the next steps for a caller; "any" ends at final states', () => {
    const names = (state: 'DRAFT' | 'SUBMITTED' | 'PAID') =>
      claimStates.next(state, contextOf().context.principal).map(({ name, permitted }) => [name, permitted]);
    expect(names('DRAFT')).toEqual([
      ['submit', true],
      ['cancel', true],
    ]);
    expect(names('SUBMITTED')).toEqual([
      ['pay', false],
      ['cancel', true],
    ]);
    expect(names('PAID')).toEqual([]);
  });
});

describe('in a hook, where the input has set the state', () => {
  function changed(status: string, amount: number | null = null) {
    const rejected: UserError[] = [];
    const record = Object.assign(new Claim(), { status, amount });
    return { rejected, change: { record, reject: (error) => void rejected.push(error) } as Change<Claim> };
  }

  it('follows a step that there is', async () => {
    const { context, steps } = contextOf();
    const { change, rejected } = changed('SUBMITTED', 5);
    await claimStates.follow(change, 'DRAFT', context);
    expect([rejected, steps.length]).toEqual([[], 1]);
  });

  it('rejects what no step leads to, and what guards miss', async () => {
    for (const [status, code] of [
      ['PAID', 'TRANSITION_REFUSED'],
      ['SUBMITTED', 'TRANSITION_BLOCKED'],
    ] as const) {
      const { context, steps } = contextOf('claim:pay');
      const { change, rejected } = changed(status);
      await claimStates.follow(change, 'DRAFT', context);
      expect([rejected.map((error) => error.code), steps]).toEqual([[code], []]);
    }
  });

  it('lets a new record begin anywhere: its history says so', async () => {
    const { context, steps } = contextOf();
    const { change, rejected } = changed('SUBMITTED');
    await claimStates.follow(change, null, context);
    expect(rejected).toEqual([]);
    expect(steps).toMatchObject([{ fromStatus: null, toStatus: 'SUBMITTED' }]);
  });
});

describe('states that are records', () => {
  it('are kept in a relation; errors say their codes, not their ids', async () => {
    class Deal {
      stage = { id: 'uuid-1' };
    }
    const stages = { 'uuid-1': { id: 'uuid-1' }, 'uuid-2': { id: 'uuid-2' }, 'uuid-3': { id: 'uuid-3' } };
    const dealStates = stateMachine({
      of: Deal,
      field: 'stage',
      label: label('阶段', 'Stage'),
      stored: (id) => stages[id],
      states: {
        'uuid-1': { label: label('接触', 'Contact'), code: 'CONTACT' },
        'uuid-2': { label: label('报价', 'Offer'), code: 'OFFER' },
        'uuid-3': { label: label('赢单', 'Won'), code: 'WON' },
      },
      transitions: {
        offer: { label: label('报价', 'Offer'), from: ['uuid-1'], to: 'uuid-2' },
        win: { label: label('赢单', 'Win'), from: ['uuid-2'], to: 'uuid-3' },
      },
    });
    const deal = new Deal();
    const refusal = await refusalOf(dealStates.fire(deal, 'win', contextOf().context));
    expect(refusal).toMatchObject({ from: 'CONTACT', possible: ['OFFER'], path: ['stageId'] });
    await dealStates.fire(deal, 'offer', contextOf().context);
    expect(deal.stage).toBe(stages['uuid-2']);
  });
});
