import { Arg, Authorized, Ctx, ID, LocalDate, Query, Resolver, type CrmContext } from '@guanxi/core';
import { sourceFunnel } from './source-funnel.ts';
import { BuildingFunnelPeriod, BuildingSourceFunnel } from './source-funnel.types.ts';

/** How good the sources of projects are, and how many they bring. */
@Resolver()
export class SourceFunnelResolver {
  @Authorized('building:project:read')
  @Query(() => [BuildingSourceFunnel], {
    description:
      '各信息渠道的数量、有效率、转化率、赢单金额和单个项目费用(按发现日期)/ Projects found from `from` to `to` by source: ' +
      'count, validity, conversion, won amount, cost per project; by period and territory if wanted. What the caller ' +
      'sees counts; currencies are never added up.',
  })
  buildingSourceFunnel(
    @Arg('from', () => LocalDate) from: string,
    @Arg('to', () => LocalDate) to: string,
    @Arg('territoryIds', () => [ID], { nullable: true }) territories: string[] | null | undefined,
    @Arg('period', () => BuildingFunnelPeriod.graphql, { nullable: true })
    period: BuildingFunnelPeriod | null | undefined,
    @Arg('byTerritory', () => Boolean, { defaultValue: false }) byTerritory: boolean,
    @Ctx() context: CrmContext,
  ): Promise<BuildingSourceFunnel[]> {
    const question = { from, to, territories: territories ?? null, period: period ?? null, byTerritory };
    return sourceFunnel(question, context);
  }
}
