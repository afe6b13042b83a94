import { Ctx, FieldResolver, Resolver, Root, type CrmContext } from '@guanxi/core';
import { BankTotalBalance, seesBalances } from '../financial-accounts/total-balance.ts';
import { householdBalances } from './household-balance.ts';
import { BankHousehold } from './household.entity.ts';

/** What code knows about a household. */
@Resolver(() => BankHousehold)
export class BankHouseholdResolver {
  @FieldResolver(() => [BankTotalBalance], {
    nullable: true,
    description:
      '家庭及现有成员的账户按币种合计,需权限 bank:balance / Accounts of the household and its members by currency',
  })
  async totalBalance(
    @Root() { id }: BankHousehold,
    @Ctx() context: CrmContext,
  ): Promise<readonly BankTotalBalance[] | null> {
    return seesBalances(context.principal) ? context.loader(householdBalances).load(id) : null;
  }
}
