import {
  Arg,
  Authorized,
  Ctx,
  ID,
  Int,
  LocalDate,
  Mutation,
  payloadOf,
  Resolver,
  type CrmContext,
  type WriteOutcome,
} from '../../sdk/index.ts';
import { orderFromQuote } from './order-from-quote.ts';
import { Order } from './order.entity.ts';
import { Quote } from './quote.entity.ts';

/** The verb of quotes: the customer says yes. */
@Resolver()
export class AcceptQuoteResolver {
  @Authorized()
  @Mutation(() => payloadOf(Order), {
    description:
      '接受报价并生成订单(明细、价格和条款照抄);已有订单时返回该订单 / Accepts a quote and makes its order, with the ' +
      'same lines, prices and terms. A quote that has an order already gives that one, however often it is accepted.',
  })
  async acceptQuote(
    @Arg('id', () => ID) id: string,
    @Arg('number', () => String, { nullable: true }) number: string | null | undefined,
    @Arg('orderedOn', () => LocalDate, { nullable: true }) orderedOn: string | null | undefined,
    @Arg('ifVersion', () => Int, { nullable: true }) ifVersion: number | null | undefined,
    @Ctx() { read, write }: CrmContext,
  ): Promise<WriteOutcome> {
    const acceptance = { number: number ?? null, orderedOn: orderedOn ?? null };
    const { errors } = await write.act(Quote, id, (quote, context) => orderFromQuote(quote, acceptance, context), {
      ifVersion: ifVersion ?? undefined,
    });
    if (errors.length > 0) return { id: null, errors };
    const [order] = await read.list<{ id: string }>(Order, {
      where: { quoteId: { eq: id } },
      orderBy: [{ createdAt: 'ASC' }],
      select: { id: true },
      first: 1,
    });
    return { id: order?.id ?? null, errors };
  }
}
