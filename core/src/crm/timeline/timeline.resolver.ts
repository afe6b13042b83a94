import {
  Arg,
  Ctx,
  DateTime,
  Field,
  FieldResolver,
  ID,
  Int,
  Money,
  ObjectType,
  Resolver,
  Root,
  type CrmContext,
  type RecordReference,
} from '../../sdk/index.ts';
import { Account } from '../accounts/index.ts';
import { User } from '../organisation/index.ts';
import { readTimeline, type TimelineItem, type TimelinePage } from './read-timeline.ts';

/** One thing that happened with a customer. */
@ObjectType({ description: '时间线条目 / one thing that happened with a customer' })
export class TimelineEntry implements TimelineItem {
  @Field(() => String, { description: '来源,如 activity、order / source: activity, order, …; plugins bring theirs' })
  type!: string;

  @Field(() => String, { description: '来源名称 / what the source is called' })
  label!: string;

  @Field(() => DateTime, { description: '只有日期的条目为当日 12:00 UTC / what has a day only stands at noon UTC' })
  at!: Date;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true, description: '结果、状态、阶段等 / outcome, status, stages' })
  detail!: string | null;

  @Field(() => Money, { nullable: true })
  amount!: Money | null;

  @Field(() => User, { nullable: true, description: '经办人 / who did it' })
  user!: string | null;

  @Field(() => ID, { description: '记录编号,用 node(id:) 读取 / the record: node(id:)' })
  recordId!: string;
}

/** A page of the timeline, the latest first. */
@ObjectType({ description: '时间线的一页,最新在前 / a page of the timeline, the latest first' })
export class Timeline implements TimelinePage {
  @Field(() => [TimelineEntry])
  nodes!: readonly TimelineEntry[];

  @Field(() => String, { nullable: true, description: '下一页的 after / `after` of the next page' })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasNextPage!: boolean;
}

/** What happened with a customer. */
@Resolver(() => Account)
export class TimelineResolver {
  @FieldResolver(() => Timeline, {
    description:
      '与客户有关的一切,按时间倒序,一条 SQL:工作、备注、附件、阶段、报价、订单、应收、收款、授权及插件的来源 / Everything that happened ' +
      'with the customer, the latest first, as one statement: work, notes, files, stages, quotes, orders, receivables, ' +
      'receipts, consents, and what plugins bring.',
  })
  timeline(
    @Root() { id }: RecordReference,
    @Arg('first', () => Int, { defaultValue: 20, description: '最多 200 条 / at most 200' }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Arg('types', () => [String], {
      nullable: true,
      description: '来源名称;默认为全部 / names of sources; default: all',
    })
    types: string[] | null | undefined,
    @Ctx() context: CrmContext,
  ): Promise<Timeline> {
    return readTimeline({ accountId: id, first, after: after ?? null, types: types ?? null }, context);
  }
}
