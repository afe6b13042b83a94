import {
  CurrencyCode,
  Field,
  Int,
  labelledEnum,
  LocalDate,
  Money,
  ObjectType,
  type EnumValue,
} from '../../sdk/index.ts';
import { Account } from '../accounts/index.ts';
import { OrgUnit, User } from '../organisation/index.ts';

/** Whose receivables a row of the ageing adds up. */
export const AgeingBy = labelledEnum(
  'AgeingBy',
  { zh: '账龄分组', en: 'Ageing by' },
  {
    ACCOUNT: { zh: '按客户', en: 'By account' },
    OWNER: { zh: '按负责人', en: 'By owner' },
    UNIT: { zh: '按部门', en: 'By unit' },
    ALL: { zh: '合计', en: 'All together' },
  },
);
export type AgeingBy = EnumValue<typeof AgeingBy>;

@ObjectType({ description: '一个账龄段的金额 / What is overdue by some days.' })
export class AgeingBucket {
  @Field(() => Int, { description: '逾期天数,从 / days overdue, from; 0: not due yet' })
  from!: number;

  @Field(() => Int, { nullable: true, description: '到;空为以上 / to; null: and more' })
  to!: number | null;

  @Field(() => Money)
  amount!: Money;

  @Field(() => Int)
  count!: number;
}

@ObjectType({
  description: '一个客户(负责人、部门)一个币种的账龄 / The ageing of one account, owner or unit in one currency.',
})
export class AgeingRow {
  /** Uuids, as the two that follow: the engine fetches what is selected, under the gate. */
  @Field(() => Account, { nullable: true })
  account!: string | null;

  @Field(() => User, { nullable: true })
  owner!: string | null;

  @Field(() => OrgUnit, { nullable: true })
  unit!: string | null;

  @Field(() => CurrencyCode)
  currency!: string;

  @Field(() => Int, { description: '未收清的应收款笔数 / receivables with something open' })
  count!: number;

  @Field(() => Money, { description: '未收合计 / all that is open' })
  open!: Money;

  @Field(() => Money, { description: '其中已逾期 / of it overdue' })
  overdue!: Money;

  @Field(() => [AgeingBucket], { description: '未到期,然后各账龄段 / not due, then the buckets' })
  buckets!: readonly AgeingBucket[];
}

@ObjectType({ description: '应收账龄 / Receivables by how long they are overdue, as of a day.' })
export class ReceivableAgeing {
  @Field(() => LocalDate)
  asOf!: string;

  @Field(() => [AgeingRow], { description: '逾期最多的在前 / those with most overdue first' })
  rows!: readonly AgeingRow[];

  @Field(() => Boolean)
  hasMore!: boolean;
}
