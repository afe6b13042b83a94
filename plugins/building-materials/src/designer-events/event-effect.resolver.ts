import { Ctx, FieldResolver, Resolver, Root, type CrmContext } from '@guanxi/core';
import { CampaignBuildingSlot } from './campaign-slot.ts';
import { BuildingEventEffect } from './event-effect.types.ts';
import { eventEffects } from './event-effects.ts';

/** Events for designers are campaigns; this is what came after them. */
@Resolver(() => CampaignBuildingSlot)
export class BuildingEventEffectResolver {
  @FieldResolver(() => BuildingEventEffect, {
    nullable: true,
    description:
      '设计师活动效果(相关关系);没有日期的活动为 null / What those who attended did afterwards, beside as many days ' +
      'before: a correlation. Null for an event without a day.',
  })
  effect(@Root() { record }: CampaignBuildingSlot, @Ctx() context: CrmContext): Promise<BuildingEventEffect | null> {
    return context.loader(eventEffects).load(record.id);
  }
}
