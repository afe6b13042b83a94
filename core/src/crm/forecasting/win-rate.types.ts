import { Decimal, Field, Int, labelledEnum, Money, ObjectType, type EnumValue } from '../../sdk/index.ts';
import { Account } from '../accounts/index.ts';
import { Product, Stage } from '../sales/index.ts';

/** What win rates are told apart by. */
export const WinRateDimension = labelledEnum(
  'WinRateDimension',
  { zh: '赢单率分析维度', en: 'Win rates by' },
  {
    STAGE: { zh: '销售阶段', en: 'Stage' },
    SOURCE: { zh: '机会来源', en: 'Source' },
    PRODUCT: { zh: '产品', en: 'Product' },
    COMPETITOR: { zh: '竞争对手', en: 'Competitor' },
  },
);
export type WinRateDimension = EnumValue<typeof WinRateDimension>;

@ObjectType({ description: '赢单率 / How often opportunities are won.' })
export class WinRate {
  /** Uuid of what the rate is of, where it is a record; the engine fetches what is selected. */
  @Field(() => Stage, { nullable: true })
  stage!: string | null;

  @Field(() => String, { nullable: true, description: '来源代码;空为未填 / Code of the source; null: not said.' })
  source!: string | null;

  @Field(() => Product, { nullable: true })
  product!: string | null;

  @Field(() => Account, { nullable: true })
  competitor!: string | null;

  @Field(() => Int, { description: '赢单数 / Won.' })
  won!: number;

  @Field(() => Int, { description: '丢单数 / Lost.' })
  lost!: number;

  @Field(() => Decimal, { nullable: true, description: '赢单率(%)= 赢 ÷(赢 + 丢)/ won ÷ (won + lost) × 100.' })
  winRate!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '进入该阶段的机会数,仅按阶段 / By stage: opportunities that entered the stage in these days.',
  })
  entered!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '其中进入更后阶段或赢单的 / By stage: those of them that went on to a later stage, or were won.',
  })
  advanced!: number | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '转化率(%)= 推进 ÷ 进入 / By stage: advanced ÷ entered × 100.',
  })
  conversionRate!: string | null;

  @Field(() => [Money], { description: '赢单金额,按币种 / Amount won, by currency.' })
  wonAmount!: readonly Money[];

  @Field(() => [Money], { description: '丢单金额,按币种 / Amount lost, by currency.' })
  lostAmount!: readonly Money[];
}
