import { Contact, Field, Int, Money, ObjectType, type CrmContext } from '@guanxi/core';
import { BuildingRewardLimit } from './reward-limit.entity.ts';
import { BuildingReward } from './reward.entity.ts';

/** What a designer got in a year, and what is left of the limit; currencies stand apart. */
@ObjectType({ description: '设计师年度奖励 / What a designer got in a calendar year, and what is left of the limit' })
export class BuildingDesignerRewards {
  @Field(() => Int)
  year!: number;

  @Field(() => Int, { description: '已批准且未冲销的奖励数 / rewards granted, those that were reversed not counted' })
  rewards!: number;

  @Field(() => [Money], { description: '已批准,已减冲销 / granted, reversals taken off' })
  granted!: readonly Money[];

  @Field(() => [Money], { description: '审批中 / waiting for approval' })
  pending!: readonly Money[];

  @Field(() => [Money], { description: '年度限额,按币种 / the limit of the year, by currency' })
  limits!: readonly Money[];

  @Field(() => [Money], { description: '剩余限额,按币种 / what is left of the limit' })
  left!: readonly Money[];
}

/** Whose rewards, in which year. */
interface RewardsQuestion {
  /** Opaque. */
  readonly id: string;
  readonly year: number;
}

interface Row {
  readonly place: number;
  readonly currency: string;
  readonly rewards: number;
  readonly granted: string;
  readonly pending: string;
  readonly limit: string | null;
  readonly left: string | null;
}

/** Rewards of many designers: one statement per year that is asked about. */
export async function designerRewards(
  questions: readonly RewardsQuestion[],
  context: CrmContext,
): Promise<BuildingDesignerRewards[]> {
  const answers = new Map<RewardsQuestion, BuildingDesignerRewards>();
  for (const [year, asked] of Map.groupBy(questions, (question) => question.year)) {
    const rows = Map.groupBy(await rowsOf(asked, year, context), ({ place }) => place);
    for (const [index, question] of asked.entries()) answers.set(question, together(year, rows.get(index + 1) ?? []));
  }
  return questions.map((question) => answers.get(question) ?? together(question.year, []));
}

function rowsOf(asked: readonly RewardsQuestion[], year: number, { sql }: CrmContext): Promise<Row[]> {
  const ids = sql.ids(
    Contact,
    asked.map(({ id }) => id),
  );
  return sql.rows<Row>`
    with asked as (select id, place from unnest(${ids}) with ordinality asked(id, place)),
    per_currency as (
      select asked.place, r.amount_currency as currency,
        count(*) filter (where r.state = 'APPROVED' and r.reverses_id is null)
          - count(*) filter (where r.reverses_id is not null) as rewards,
        coalesce(sum(r.amount_value) filter (where r.state = 'APPROVED'), 0) as granted,
        coalesce(sum(r.amount_value) filter (where r.state = 'PENDING'), 0) as pending
      from asked join ${sql.visible(BuildingReward)} r on r.designer_id = asked.id
      where r.year = ${year}::int
      group by 1, 2
    ), "limit" as (
      select distinct on (l.amount_currency) l.amount_currency as currency, l.amount_value as amount
      from ${sql.visible(BuildingRewardLimit)} l
      where l.active and l.valid_from <= make_date(${year}::int, 12, 31)
      order by l.amount_currency, l.valid_from desc
    ), known as (
      select asked.place, "limit".currency from asked cross join "limit"
      union select place, currency from per_currency
    )
    select known.place::int as place, known.currency::text as currency, coalesce(rewards, 0)::int as rewards,
      coalesce(granted, 0)::text as granted, coalesce(pending, 0)::text as pending, "limit".amount::text as "limit",
      ("limit".amount - coalesce(granted, 0))::text as "left"
    from known left join per_currency using (place, currency) left join "limit" using (currency)
    order by 1, 2`;
}

function together(year: number, rows: readonly Row[]): BuildingDesignerRewards {
  const money = (figure: 'granted' | 'pending' | 'limit' | 'left'): Money[] =>
    rows.flatMap((row) => (row[figure] === null ? [] : [Money.of(row[figure], row.currency)]));
  return {
    year,
    rewards: rows.reduce((sum, row) => sum + row.rewards, 0),
    granted: money('granted').filter(({ amount }) => Number(amount) !== 0),
    pending: money('pending').filter(({ amount }) => Number(amount) !== 0),
    limits: money('limit'),
    left: money('left'),
  };
}
