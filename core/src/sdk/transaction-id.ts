import { Property } from '@mikro-orm/decorators/legacy';

/**
 * A column that the database fills with the transaction (`xid8`) which inserted the row, counted on where a dump was
 * restored into another cluster. It is no field: neither the API
 * nor the entity model know it, code never reads it. Events are read in its order.
 */
export function TransactionId(): PropertyDecorator {
  return Property({
    type: 'string',
    columnType: 'xid8',
    defaultRaw: 'guanxi_transaction()',
    lazy: true,
  }) as PropertyDecorator;
}
