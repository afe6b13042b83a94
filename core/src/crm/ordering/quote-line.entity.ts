import { BelongsTo, Entity, type Rel } from '../../sdk/index.ts';
import { DocumentLine } from './document-line.ts';
import { Quote } from './quote.entity.ts';

/** How much of which product a quote offers. */
@Entity({
  label: { zh: '报价明细', en: 'Quote line' },
  code: 'ql',
  access: { via: 'quote' },
  display: 'description',
})
export class QuoteLine extends DocumentLine {
  @BelongsTo(() => Quote, {
    label: { zh: '报价', en: 'Quote' },
    required: true,
    inverse: 'lines',
    onPurge: 'cascade',
    write: 'create',
  })
  quote!: Rel<Quote>;
}
