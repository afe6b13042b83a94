import type { PluginModule } from '../../sdk/index.ts';
import { AcceptQuoteResolver } from './accept-quote.resolver.ts';
import { orderLineMasterHooks, orderMasterHooks } from './order-master.hooks.ts';
import { OrderLine } from './order-line.entity.ts';
import { Order } from './order.entity.ts';
import { orderHooks, orderLineHooks } from './order.hooks.ts';
import { QuoteLine } from './quote-line.entity.ts';
import { Quote } from './quote.entity.ts';
import { quoteHooks, quoteLineHooks } from './quote.hooks.ts';
import { orderingVocabularies } from './vocabularies.ts';

/** Quotes and orders (报价与订单): what we offer and what is ordered. */
export const orderingModule: PluginModule = {
  entities: [Quote, QuoteLine, Order, OrderLine],
  resolvers: [AcceptQuoteResolver],
  hooks: [orderMasterHooks, orderLineMasterHooks, quoteHooks, quoteLineHooks, orderHooks, orderLineHooks],
  vocabularies: orderingVocabularies,
};
