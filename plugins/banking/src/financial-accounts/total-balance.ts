import { Field, Money, ObjectType, type Principal } from '@guanxi/core';

/** Sums of the open accounts in one currency. Two currencies are never added. */
@ObjectType({ description: '按币种合计的余额 / Sums of open accounts in one currency' })
export class BankTotalBalance {
  @Field(() => Money, { description: '持有 / What the customer holds' })
  held!: Money;

  @Field(() => Money, { description: '欠款(正数) / What the customer owes, as a positive amount' })
  owed!: Money;

  @Field(() => Money, { description: '净额 / Held less owed' })
  net!: Money;
}

/** Sums as a statement gives them. */
export interface Sums {
  readonly currency: string;
  readonly held: string;
  readonly owed: string;
  readonly net: string;
}

/** Whether sums of balances may be told at all: they would give away what the field permission hides. */
export function seesBalances(principal: Principal | null): boolean {
  return principal?.grants.has('bank:balance') ?? false;
}

/** The object that the API shows. */
export function totalBalance({ currency, held, owed, net }: Sums): BankTotalBalance {
  return Object.assign(new BankTotalBalance(), {
    held: Money.of(held, currency),
    owed: Money.of(owed, currency),
    net: Money.of(net, currency),
  });
}
