import { stateMachine, ValidationError, type Effect, type HookContext } from '@guanxi/core';
import { AccountBuildingSlot } from '../partners/account-slot.ts';
import { BuildingDealerStatusChange } from './dealer-status-change.entity.ts';
import type { BuildingDealerStatus } from './dealer-status.ts';
import { messages } from './messages.ts';

type Follow = Effect<AccountBuildingSlot, BuildingDealerStatus>;

/** Who did it, when and why stays. */
const note: Follow = ({ record, from, to, reason }, context) => {
  context.create(BuildingDealerStatusChange, {
    ...{ dealer: record.record.id, from, to, reason, since: record.dealerStatusSince },
    ...{ changedAt: context.now, actor: context.principal?.userId ?? null },
  });
  record.dealerStatusSince = context.now;
};

const tell =
  (event: string): Follow =>
  ({ record, reason }, context) =>
    context.emit(event, record.record, { reason });

const machine = stateMachine({
  of: AccountBuildingSlot,
  field: 'dealerStatus',
  label: { zh: '经销资格', en: 'Dealer status' },
  states: {
    QUALIFIED: { label: { zh: '有效', en: 'Qualified' } },
    EXPIRED: { label: { zh: '已过期', en: 'Expired' } },
    REVOKED: { label: { zh: '已撤销', en: 'Revoked' } },
    DISQUALIFIED: { label: { zh: '已取消资格', en: 'Disqualified' } },
  },
  transitions: {
    qualify: {
      label: { zh: '授予或续期', en: 'Qualify or renew' },
      from: ['QUALIFIED', 'EXPIRED', 'REVOKED'],
      to: 'QUALIFIED',
      effects: [note],
    },
    expire: { label: { zh: '过期', en: 'Expire' }, from: ['QUALIFIED'], to: 'EXPIRED', effects: [note] },
    revoke: {
      label: { zh: '撤销', en: 'Revoke' },
      from: ['QUALIFIED', 'EXPIRED'],
      to: 'REVOKED',
      effects: [note, tell('building:dealer.revoked')],
    },
    disqualify: {
      label: { zh: '取消资格', en: 'Disqualify' },
      from: ['QUALIFIED', 'EXPIRED', 'REVOKED'],
      to: 'DISQUALIFIED',
      effects: [note, tell('building:dealer.disqualified')],
    },
    reinstate: {
      label: { zh: '恢复资格', en: 'Reinstate' },
      from: ['DISQUALIFIED'],
      to: 'QUALIFIED',
      effects: [note, tell('building:dealer.reinstated')],
    },
  },
});

type DealerStep = 'qualify' | 'expire' | 'revoke' | 'disqualify' | 'reinstate';

/**
 * Takes a dealer (its slot, from `dealerOf`) a step further.
 * @throws TransitionRefused, or ValidationError NEVER_QUALIFIED: only `qualify` leads into these states
 */
export async function moveDealer(
  dealer: AccountBuildingSlot,
  step: DealerStep,
  context: HookContext,
  reason: string | null = null,
): Promise<void> {
  if (!dealer.dealerStatus) {
    if (step !== 'qualify') throw new ValidationError('NEVER_QUALIFIED', messages.neverQualified, { path: ['dealer'] });
    dealer.dealerStatus = 'QUALIFIED';
    await note({ record: dealer, transition: 'qualify', from: null, to: 'QUALIFIED', reason }, context);
    return;
  }
  await machine.fire(dealer, step, context, reason);
}

/** What the plugin keeps of a dealer, as this unit of work has it; the record exists. */
export async function dealerOf(accountId: string, context: HookContext): Promise<AccountBuildingSlot> {
  const [slot] = await context.loadSlots(AccountBuildingSlot, [accountId]);
  if (!slot) throw new ValidationError('NOT_A_DEALER', messages.notADealer, { path: ['dealer'] });
  return slot;
}
