import { AbstractRecord, Attribute, Money } from '../../sdk/index.ts';
import { PricedLine } from '../priced-line.ts';

/** Read, filter and group by what products cost us. */
export const costPermission = 'product:costs';

/**
 * A line of a quote or an order. `amount` is in the document's price terms, with tax where its prices include tax;
 * net, tax and gross are what is left of it after the line's share in the document's discount.
 */
@AbstractRecord()
export abstract class DocumentLine extends PricedLine {
  /** Off the line, after the percentage. */
  @Attribute({ type: 'money', label: { zh: '折让金额', en: 'Discount amount' }, aggregate: ['sum'] })
  discountAmount?: Money | null;

  /** Percent. Left out: that of the product. */
  @Attribute({
    type: 'decimal',
    precision: 5,
    scale: 2,
    min: 0,
    max: 100,
    label: { zh: '税率(%)', en: 'Tax rate (%)' },
    required: true,
    filledByHooks: true,
    aggregate: ['avg', 'min', 'max'],
  })
  taxRate!: string;

  /** Its part of the document's discount: the parts add up to it exactly. */
  @Attribute({
    type: 'money',
    label: { zh: '分摊折扣', en: 'Share of the discount' },
    aggregate: ['sum'],
    write: 'never',
  })
  sharedDiscount?: Money | null;

  @Attribute({
    type: 'money',
    label: { zh: '不含税金额', en: 'Net amount' },
    aggregate: ['sum', 'avg', 'min', 'max'],
    write: 'never',
  })
  netAmount?: Money | null;

  /** Rounded to the currency's smallest unit on each line. */
  @Attribute({ type: 'money', label: { zh: '税额', en: 'Tax amount' }, aggregate: ['sum'], write: 'never' })
  taxAmount?: Money | null;

  /** Net and tax. */
  @Attribute({
    type: 'money',
    label: { zh: '含税金额', en: 'Gross amount' },
    aggregate: ['sum', 'avg', 'min', 'max'],
    write: 'never',
  })
  grossAmount?: Money | null;

  /** Quantity × what the product cost us on the day of the line; empty where that is not known in its currency. */
  @Attribute({
    type: 'money',
    label: { zh: '成本', en: 'Cost' },
    aggregate: ['sum'],
    read: costPermission,
    write: 'never',
  })
  cost?: Money | null;

  /** Net amount less cost. */
  @Attribute({
    type: 'money',
    label: { zh: '毛利', en: 'Margin' },
    aggregate: ['sum', 'avg', 'min', 'max'],
    read: costPermission,
    write: 'never',
  })
  margin?: Money | null;
}
