import { hooksOf, ValidationError, type Change, type HookContext } from '@guanxi/core';
import { LoyaltyEntry } from './entry.entity.ts';
import { ContactLoyaltySlot } from './member-slot.ts';
import { messages } from './messages.ts';
import { LoyaltyPointsShort } from './points-short.ts';

/**
 * Keeps each member's points, in the same transaction as the entries. The members' rows change with them, so that two
 * who spend the same points at the same moment do not both succeed.
 */
async function keepPoints(changes: readonly Change<LoyaltyEntry>[], context: HookContext): Promise<void> {
  const memberIds = [...new Set(changes.map(({ record }) => record.member.id))];
  const memberships = await context.loadSlots(ContactLoyaltySlot, memberIds);
  const byMember = new Map(memberIds.map((id, index) => [id, memberships[index]]));
  for (const change of changes) {
    const { member, points } = change.record;
    const membership = byMember.get(member.id);
    if (points === 0) change.reject(new ValidationError('NO_POINTS', messages.noPoints, { path: ['points'] }));
    if (!membership) continue; // core refuses a member that is not there
    const left = membership.points + points;
    if (left < 0) change.reject(LoyaltyPointsShort.of(membership.points, -points));
    else membership.points = left;
    membership.joinedOn ??= context.now.toISOString().slice(0, 10);
  }
}

export const entryHooks = hooksOf(LoyaltyEntry, { beforeCreate: keepPoints });
