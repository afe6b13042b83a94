import { Account, Attribute, Index, Slot, type RecordReference } from '@guanxi/core';

/** What the hotel knows about a company that books: every account can be an agency. */
@Slot(() => Account, { label: { zh: '旅行社', en: 'Agency' }, search: ['agencyCode'] })
@Index(['agencyCode'])
export class AccountHotelSlot {
  declare record: RecordReference;

  /** Its code in the reservation system: IATA number, or the house's own. */
  @Attribute({ type: 'string', max: 40, label: { zh: '旅行社代码', en: 'Agency code' } })
  agencyCode?: string | null;

  /** Of the room revenue that it brings. */
  @Attribute({
    type: 'decimal',
    precision: 5,
    scale: 2,
    min: 0,
    max: 100,
    label: { zh: '佣金(%)', en: 'Commission (%)' },
    aggregate: ['avg', 'min', 'max'],
  })
  commissionPercent?: string | null;
}
