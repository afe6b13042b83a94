import { BelongsTo, Entity, type Rel } from '../../sdk/index.ts';
import { PricedLine } from '../priced-line.ts';
import { Opportunity } from './opportunity.entity.ts';

/** How much of which product an opportunity is about. */
@Entity({
  label: { zh: '销售机会明细', en: 'Opportunity line' },
  code: 'ol',
  access: { via: 'opportunity' },
  display: 'description',
  // Forecasts by product as of any past day.
  versions: true,
})
export class OpportunityLine extends PricedLine {
  @BelongsTo(() => Opportunity, {
    label: { zh: '销售机会', en: 'Opportunity' },
    required: true,
    inverse: 'lines',
    onPurge: 'cascade',
    write: 'create',
  })
  opportunity!: Rel<Opportunity>;
}
