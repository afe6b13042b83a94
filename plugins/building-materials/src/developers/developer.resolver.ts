import {
  Arg,
  BadInput,
  Ctx,
  FieldResolver,
  Int,
  LocalDate,
  localDay,
  Resolver,
  Root,
  type CrmContext,
} from '@guanxi/core';
import { AccountBuildingSlot } from '../partners/account-slot.ts';
import { developerFigures, keyOf } from './developer-figures.ts';
import { BuildingDeveloperFigures } from './developer-figures.types.ts';
import { developerMessages } from './developer-messages.ts';
import { salesTrends, trendKey } from './sales-trend.ts';
import { BuildingMonthlySales } from './sales-trend.types.ts';
import { shareKey, walletShares } from './wallet-shares.ts';
import { BuildingWalletShare } from './wallet-shares.types.ts';

const mostMonths = 36;
const nullable = { nullable: true } as const;

const today = ({ principal }: CrmContext): string => localDay({ now: new Date(), principal });

/** A company as a developer: what it builds, what it brings us, and how much of its purchasing that is. */
@Resolver(() => AccountBuildingSlot)
export class BuildingDeveloperResolver {
  @FieldResolver(() => BuildingDeveloperFigures, {
    description: '开发商业绩,按订单日期 / Its projects, and the orders of these days (default: all)',
  })
  developer(
    @Root() { record }: AccountBuildingSlot,
    @Arg('from', () => LocalDate, nullable) from: string | null | undefined,
    @Arg('to', () => LocalDate, nullable) to: string | null | undefined,
    @Ctx() context: CrmContext,
  ): Promise<BuildingDeveloperFigures> {
    return context.loader(developerFigures).load(keyOf({ id: record.id, from: from ?? null, to: to ?? null }));
  }

  @FieldResolver(() => [BuildingWalletShare], {
    description:
      '钱包份额,每个材料类别以最新估计为准;默认今年 / One per class, by its latest estimate; default: this year',
  })
  walletShares(
    @Root() { record }: AccountBuildingSlot,
    @Arg('year', () => Int, nullable) year: number | null | undefined,
    @Ctx() context: CrmContext,
  ): Promise<BuildingWalletShare[]> {
    return context.loader(walletShares).load(shareKey(record.id, year ?? Number(today(context).slice(0, 4))));
  }

  @FieldResolver(() => [BuildingMonthlySales], {
    description: '月度订单走势,末月在最后 / Orders month by month, the last one at the end',
  })
  salesTrend(
    @Root() { record }: AccountBuildingSlot,
    @Arg('months', () => Int, { defaultValue: 13 }) months: number,
    @Arg('until', () => LocalDate, {
      nullable: true,
      description: '默认今天 / A day of the last month; default: today',
    })
    until: string | null | undefined,
    @Ctx() context: CrmContext,
  ): Promise<BuildingMonthlySales[]> {
    if (months < 1 || months > mostMonths) throw new BadInput(developerMessages.tooManyMonths, ['months']);
    return context.loader(salesTrends).load(trendKey({ id: record.id, months, until: until ?? today(context) }));
  }
}
