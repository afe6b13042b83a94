import { localDay, ValidationError, type HookContext, type Label } from '@guanxi/core';
import { AccountBuildingSlot } from '../partners/account-slot.ts';
import { type BuildingDealerStatus } from './dealer-status.ts';

/** Where a dealer stands today. Ids are uuids. */
export interface DealerStanding {
  readonly dealerId: string;
  /** EXPIRED as soon as the last day is over, whether or not the job has noted it; null: never qualified. */
  readonly status: BuildingDealerStatus | null;
  /** May register projects, receive allocations, use the portal. */
  readonly qualified: boolean;
  /** Of core's territories. */
  readonly territoryId: string | null;
  readonly tier: string | null;
}

type Standing = Pick<AccountBuildingSlot, 'dealerStatus' | 'dealerQualifiedUntil'>;

/** A qualification holds to the end of its last day. */
function statusOf({ dealerStatus, dealerQualifiedUntil }: Standing, today: string): BuildingDealerStatus | null {
  const isOver = dealerQualifiedUntil != null && dealerQualifiedUntil < today;
  return dealerStatus === 'QUALIFIED' && isOver ? 'EXPIRED' : (dealerStatus ?? null);
}

/** Where these dealers (uuids of accounts) stand, whoever asks: rules do not depend on who may see what. */
export async function standingsOf(
  dealerIds: readonly string[],
  context: HookContext,
): Promise<ReadonlyMap<string, DealerStanding>> {
  const ids = [...new Set(dealerIds)];
  const slots = await context.loadSlots(AccountBuildingSlot, ids);
  const today = localDay(context);
  const standings = slots.map((slot, index): DealerStanding => {
    const status = slot ? statusOf(slot, today) : null;
    return {
      dealerId: ids[index] ?? '',
      status,
      qualified: status === 'QUALIFIED',
      territoryId: slot?.dealerTerritory?.id ?? null,
      tier: slot?.dealerTier ?? null,
    };
  });
  return new Map(standings.map((standing) => [standing.dealerId, standing]));
}

const states: Readonly<Record<BuildingDealerStatus | 'NONE', Label>> = {
  NONE: { zh: '从未取得经销资格', en: 'was never qualified' },
  QUALIFIED: { zh: '经销资格有效', en: 'is qualified' },
  EXPIRED: { zh: '经销资格已过期', en: 'has let the qualification expire' },
  REVOKED: { zh: '经销资格已撤销', en: 'has had the qualification revoked' },
  DISQUALIFIED: { zh: '已被取消经销资格', en: 'is disqualified' },
};

/** Why a dealer is refused what takes a qualification: code DEALER_NOT_QUALIFIED; null: it is qualified. */
export async function dealerRefusal(
  dealerId: string,
  context: HookContext,
  path: readonly string[] = ['dealer'],
): Promise<ValidationError | null> {
  const standing = (await standingsOf([dealerId], context)).get(dealerId);
  if (standing?.qualified) return null;
  const { zh, en } = states[standing?.status ?? 'NONE'];
  const text = { zh: `该经销商${zh}`, en: `The dealer ${en}` };
  return new ValidationError('DEALER_NOT_QUALIFIED', text, { path });
}
