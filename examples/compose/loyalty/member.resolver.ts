import { Ctx, FieldResolver, Int, Requires, Resolver, Root, type CrmContext } from '@guanxi/core';
import { ContactLoyaltySlot } from './member-slot.ts';
import type { LoyaltyOptions } from './options.ts';
import { LoyaltyTier } from './tier.ts';

const goldFrom = (context: CrmContext): number => context.optionsOf<LoyaltyOptions>('loyalty').goldFrom;

/** What code knows about a member. The points come in the statement that reads the contact. */
@Resolver(() => ContactLoyaltySlot)
export class ContactLoyaltyResolver {
  @FieldResolver(() => LoyaltyTier.graphql, { description: '会员等级 / Tier' })
  @Requires('points')
  tier(@Root() { points }: ContactLoyaltySlot, @Ctx() context: CrmContext): LoyaltyTier {
    return points >= goldFrom(context) ? 'GOLD' : 'BASIC';
  }

  @FieldResolver(() => Int, { description: '距金卡还差的积分 / Points that are missing for gold' })
  @Requires('points')
  pointsToGold(@Root() { points }: ContactLoyaltySlot, @Ctx() context: CrmContext): number {
    return Math.max(goldFrom(context) - points, 0);
  }
}
