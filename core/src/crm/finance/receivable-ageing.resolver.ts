import { Arg, Authorized, BadInput, Ctx, Int, LocalDate, Query, Resolver, type CrmContext } from '../../sdk/index.ts';
import { receivableAgeing } from './receivable-ageing.ts';
import { AgeingBy, ReceivableAgeing } from './receivable-ageing.types.ts';

const most = 200;
const longest = 12;

function checkDays(days: readonly number[]): void {
  if (days.length <= longest && days.every((day, index) => day > (days[index - 1] ?? 0))) return;
  const message = {
    zh: `days 应为最多 ${longest} 个递增的正整数`,
    en: `days must be at most ${longest} whole numbers above zero, ascending`,
  };
  throw new BadInput(message, ['days']);
}

/** How old what customers owe is. */
@Resolver()
export class ReceivableAgeingResolver {
  @Authorized('receivable:read')
  @Query(() => ReceivableAgeing, {
    description:
      '应收账龄:截至某日未收金额按逾期天数分段 / What is open as of a day, by days overdue: per account, owner or unit, ' +
      'and per currency. Days of invoices, receipts and credit notes decide what was open.',
  })
  receivableAgeing(
    @Arg('by', () => AgeingBy.graphql, { defaultValue: 'ACCOUNT' }) by: AgeingBy,
    @Arg('asOf', () => LocalDate, { nullable: true }) asOf: string | null | undefined,
    @Arg('days', () => [Int], {
      nullable: true,
      description: '各段的最后一天;默认按商务设置 / last days of the buckets; default: as the commercial policy says',
    })
    days: number[] | null | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: '最多 200 行 / rows, at most 200' }) first: number,
    @Ctx() context: CrmContext,
  ): Promise<ReceivableAgeing> {
    if (days) checkDays(days);
    if (first < 1 || first > most) {
      throw new BadInput({ zh: `first 应在 1 到 ${most} 之间`, en: `first must be between 1 and ${most}` }, ['first']);
    }
    return receivableAgeing({ by, asOf: asOf ?? null, days: days ?? null, first }, context);
  }
}
