import { Arg, Ctx, FieldResolver, Int, localDay, Resolver, Root, type CrmContext } from '@guanxi/core';
import { ContactBuildingSlot } from '../partners/contact-slot.ts';
import { BuildingDesignerRewards, designerRewards } from './designer-rewards.ts';
import { yearOf } from './yearly-limit.ts';

/** A designer's rewards, for those who may read the ledger. */
@Resolver(() => ContactBuildingSlot)
export class BuildingDesignerRewardsResolver {
  @FieldResolver(() => BuildingDesignerRewards, {
    nullable: true,
    description:
      '年度奖励和剩余限额;无台账权限时为 null / Rewards of a calendar year and what is left of the limit; null without the ' +
      'permission to read the ledger',
  })
  async rewards(
    @Root() { record }: ContactBuildingSlot,
    @Arg('year', () => Int, { nullable: true, description: '默认本年 / left out: this year' })
    year: number | null | undefined,
    @Ctx() context: CrmContext,
  ): Promise<BuildingDesignerRewards | null> {
    const { principal } = context;
    if (!principal?.grants.has('building:reward:read')) return null;
    const asked = year ?? yearOf(localDay({ now: new Date(), principal }));
    return context.loader(designerRewards).load({ id: record.id, year: asked });
  }
}
