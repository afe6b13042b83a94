import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root, type CrmContext } from '@guanxi/core';
import { BankTotalBalance, seesBalances, totalBalance } from '../financial-accounts/total-balance.ts';
import { AccountBankSlot } from './account-slot.ts';
import { ContactBankSlot } from './contact-slot.ts';
import { holdingsOfAccounts, holdingsOfContacts, type Holding } from './holdings.ts';

/** What a customer holds of one type of account. */
@ObjectType({ description: '持有产品 / What a customer holds of one type of account' })
export class BankProductHolding {
  @Field(() => String, { description: '账户类型代码(bank-account-type) / Code of the account type' })
  type!: string;

  @Field(() => Int, { description: '未销户的账户数 / Open accounts' })
  count!: number;

  @Field(() => [BankTotalBalance], {
    nullable: true,
    description: '按币种合计,需权限 bank:balance / Sums by currency',
  })
  totalBalance!: readonly BankTotalBalance[] | null;
}

const description = '持有的产品,未销户 / Products held, open accounts only';

function shown(holdings: readonly Holding[], { principal }: CrmContext): BankProductHolding[] {
  const withBalances = seesBalances(principal);
  return holdings.map(({ type, count, balances }) =>
    Object.assign(new BankProductHolding(), {
      type,
      count,
      totalBalance: withBalances ? balances.map(totalBalance) : null,
    }),
  );
}

/** A person's products, beside what is kept about them. */
@Resolver(() => ContactBankSlot)
export class ContactBankResolver {
  @FieldResolver(() => [BankProductHolding], { description })
  async products(@Root() { record }: ContactBankSlot, @Ctx() context: CrmContext): Promise<BankProductHolding[]> {
    return shown(await context.loader(holdingsOfContacts).load(record.id), context);
  }
}

/** A company's products. */
@Resolver(() => AccountBankSlot)
export class AccountBankResolver {
  @FieldResolver(() => [BankProductHolding], { description })
  async products(@Root() { record }: AccountBankSlot, @Ctx() context: CrmContext): Promise<BankProductHolding[]> {
    return shown(await context.loader(holdingsOfAccounts).load(record.id), context);
  }
}
