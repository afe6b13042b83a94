import { Attribute, BaseRecord, Entity, Index } from '../../sdk/index.ts';

/** What one unit of a currency was worth in another on a day: `converted` of the groups looks here. */
@Entity({ label: { zh: '汇率', en: 'Exchange rate' }, code: 'xr', access: 'catalogue', display: 'from' })
@Index(['from', 'to', 'validOn'], { unique: true })
@Index(['validOn'])
export class ExchangeRate extends BaseRecord {
  @Attribute({ type: 'string', max: 3, format: 'currency', label: { zh: '源币种', en: 'From' }, required: true })
  from!: string;

  @Attribute({ type: 'string', max: 3, format: 'currency', label: { zh: '目标币种', en: 'To' }, required: true })
  to!: string;

  /** Valid from this day on, until there is a later one. */
  @Attribute({ type: 'date', label: { zh: '生效日期', en: 'Valid on' }, required: true, aggregate: ['min', 'max'] })
  validOn!: string;

  /** Units of `to` for one unit of `from`. */
  @Attribute({
    type: 'decimal',
    precision: 19,
    scale: 8,
    min: 0.000_000_01,
    label: { zh: '汇率', en: 'Rate' },
    required: true,
    aggregate: ['avg', 'min', 'max'],
  })
  rate!: string;

  @Attribute({ type: 'string', max: 100, label: { zh: '来源', en: 'Source' } })
  source?: string | null;
}
