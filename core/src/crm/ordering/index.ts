export { OrderLine } from './order-line.entity.ts';
export { Order } from './order.entity.ts';
export { orderingModule } from './ordering-module.ts';
export { QuoteLine } from './quote-line.entity.ts';
export { QuoteStatus } from './quote-status.ts';
export { Quote } from './quote.entity.ts';
