import { Attribute, BaseRecord, BelongsTo, Entity, Index, type Rel } from '../../sdk/index.ts';
import { Account } from '../accounts/index.ts';
import { Opportunity } from './opportunity.entity.ts';
import { CompetitionOutcome } from './sales-enums.ts';

/** Somebody who wants the same order, with what, and how it ended: win rates by competitor come from here. */
@Entity({
  label: { zh: '竞争对手', en: 'Opportunity competitor' },
  code: 'cx',
  access: { via: 'opportunity' },
  display: 'product',
  search: ['product', 'strengths', 'weaknesses'],
})
@Index(['opportunity', 'competitor'], { unique: true })
@Index(['competitor', 'outcome'])
export class OpportunityCompetitor extends BaseRecord {
  @BelongsTo(() => Opportunity, {
    label: { zh: '销售机会', en: 'Opportunity' },
    required: true,
    inverse: 'competitors',
    onPurge: 'cascade',
    write: 'create',
  })
  opportunity!: Rel<Opportunity>;

  @BelongsTo(() => Account, {
    label: { zh: '竞争对手', en: 'Competitor' },
    required: true,
    inverse: 'competitions',
    onPurge: 'cascade',
  })
  competitor!: Rel<Account>;

  /** What they offer. */
  @Attribute({ type: 'string', max: 200, label: { zh: '竞品', en: 'Product' } })
  product?: string | null;

  @Attribute({ type: 'text', max: 4000, label: { zh: '优势', en: 'Strengths' } })
  strengths?: string | null;

  @Attribute({ type: 'text', max: 4000, label: { zh: '劣势', en: 'Weaknesses' } })
  weaknesses?: string | null;

  @Attribute({
    type: 'enum',
    enum: CompetitionOutcome,
    label: { zh: '竞争结果', en: 'Outcome' },
    required: true,
    default: 'OPEN',
  })
  outcome!: CompetitionOutcome;
}
