import { Attribute, BaseRecord, BelongsTo, Entity, Index, Money, type Rel } from '../../sdk/index.ts';
import { CreditNote } from './credit-note.entity.ts';
import { Receivable } from './receivable.entity.ts';

/** How much of a credit note reduces which receivable. */
@Entity({
  label: { zh: '贷项分配', en: 'Credit allocation' },
  code: 'cl',
  access: { via: 'creditNote' },
  display: 'createdAt',
})
@Index(['creditNote', 'receivable'], { unique: true })
export class CreditAllocation extends BaseRecord {
  @BelongsTo(() => CreditNote, {
    label: { zh: '贷项通知单', en: 'Credit note' },
    required: true,
    inverse: 'allocations',
    onPurge: 'cascade',
    write: 'create',
  })
  creditNote!: Rel<CreditNote>;

  @BelongsTo(() => Receivable, {
    label: { zh: '应收款', en: 'Receivable' },
    required: true,
    inverse: 'creditAllocations',
    write: 'create',
  })
  receivable!: Rel<Receivable>;

  /** More than nothing, in the currency of both. */
  @Attribute({ type: 'money', required: true, label: { zh: '冲减金额', en: 'Amount' }, aggregate: ['sum'] })
  amount!: Money;
}
