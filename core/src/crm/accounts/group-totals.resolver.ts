import {
  Ctx,
  Field,
  FieldResolver,
  Int,
  Money,
  ObjectType,
  Resolver,
  Root,
  type CrmContext,
  type RecordReference,
} from '../../sdk/index.ts';
import { Account } from './account.entity.ts';
import { groupTotals, type GroupFigures } from './group-totals.ts';

/** A company with everything below it; amounts of different currencies stand apart. */
@ObjectType({ description: '集团汇总 / a company with all below it in the group, as far as the caller sees' })
export class GroupTotals implements GroupFigures {
  @Field(() => Int, { description: '客户数,含自身 / accounts, this one included' })
  accounts!: number;

  @Field(() => Int, { description: '层级数 / levels of the tree' })
  levels!: number;

  @Field(() => [Money], { description: '进行中的销售机会,按币种 / open opportunities, by currency' })
  pipeline!: readonly Money[];

  @Field(() => [Money], { description: '订单总额,不含草稿和已取消 / orders, without drafts and cancelled ones' })
  ordered!: readonly Money[];

  @Field(() => [Money], { description: '未收应收款 / open receivables' })
  receivable!: readonly Money[];
}

/** Groups of companies rolled up. */
@Resolver(() => Account)
export class GroupTotalsResolver {
  @FieldResolver(() => GroupTotals, {
    description: '本客户及其全部下级的汇总 / this account and everything below it, rolled up',
  })
  groupTotals(@Root() { id }: RecordReference, @Ctx() context: CrmContext): Promise<GroupTotals> {
    return context.loader(groupTotals).load(id);
  }
}
