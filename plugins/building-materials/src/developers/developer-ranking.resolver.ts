import {
  Arg,
  Authorized,
  BadInput,
  Ctx,
  CurrencyCode,
  Int,
  LocalDate,
  localDay,
  Query,
  Resolver,
  type CrmContext,
} from '@guanxi/core';
import { developerMessages } from './developer-messages.ts';
import { rankDevelopers } from './developer-ranking.ts';
import { BuildingDeveloperRanking, BuildingDeveloperWeights } from './developer-ranking.types.ts';

const most = 100;
const standard: BuildingDeveloperWeights = { revenue: 40, profit: 30, projectsWon: 20, openValue: 10 };

function checkWeights({ revenue, profit, projectsWon, openValue }: BuildingDeveloperWeights): void {
  const weights = [revenue, profit, projectsWon, openValue];
  if (weights.every((weight) => weight >= 0 && weight <= 100) && weights.some((weight) => weight > 0)) return;
  throw new BadInput(developerMessages.weights, ['weights']);
}

/** The day a year before. */
const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4).replace('-02-29', '-02-28')}`;

/** Who of the developers counts most. */
@Resolver()
export class BuildingDeveloperRankingResolver {
  @Authorized('building:project:read')
  @Query(() => BuildingDeveloperRanking, {
    description:
      '最有价值的开发商,按所列指标和权重 / The most valuable developers by stated criteria; default: orders of the last ' +
      'twelve months, revenue 40, profit 30, projects won 20, value of open projects 10.',
  })
  mostValuableBuildingDevelopers(
    @Arg('first', () => Int, { defaultValue: 10 }) first: number,
    @Arg('from', () => LocalDate, { nullable: true }) from: string | null | undefined,
    @Arg('to', () => LocalDate, { nullable: true, description: '默认今天 / Default: today' })
    to: string | null | undefined,
    @Arg('currency', () => CurrencyCode, { defaultValue: 'CNY' }) currency: string,
    @Arg('weights', () => BuildingDeveloperWeights, { nullable: true })
    weights: BuildingDeveloperWeights | null | undefined,
    @Ctx() context: CrmContext,
  ): Promise<BuildingDeveloperRanking> {
    if (first < 1 || first > most) throw new BadInput(developerMessages.tooManyDevelopers, ['first']);
    checkWeights(weights ?? standard);
    const until = to ?? localDay({ now: new Date(), principal: context.principal });
    const asked = { from: from ?? yearBefore(until), to: until, currency, weights: weights ?? standard, first };
    return rankDevelopers(asked, context);
  }
}
