import {
  Attribute,
  BaseRecord,
  BelongsTo,
  Collection,
  Entity,
  HasMany,
  Index,
  type RecordReference,
} from '../../sdk/index.ts';
import { PriceListEntry } from './price-list-entry.entity.ts';

/** Prices in one currency for some time. */
@Entity({ label: { zh: '价目表', en: 'Price list' }, code: 'pl', access: 'catalogue', search: ['name', 'code'] })
@Index(['isDefault', 'currency'])
export class PriceList extends BaseRecord {
  @Attribute({ type: 'string', max: 100, label: { zh: '名称', en: 'Name' }, required: true })
  name!: string;

  @Attribute({ type: 'string', max: 60, label: { zh: '编码', en: 'Code' }, unique: true })
  code?: string | null;

  @Attribute({
    type: 'string',
    max: 3,
    format: 'currency',
    label: { zh: '币种', en: 'Currency' },
    required: true,
    write: 'create',
  })
  currency!: string;

  /** What was agreed with this customer: its lines look here before they look into the default list. */
  @BelongsTo('Account', { label: { zh: '协议客户', en: 'Agreed with' }, onPurge: 'cascade' })
  account?: RecordReference | null;

  @Attribute({ type: 'date', label: { zh: '生效日期', en: 'Valid from' } })
  validFrom?: string | null;

  /** Last day. */
  @Attribute({ type: 'date', label: { zh: '失效日期', en: 'Valid to' } })
  validTo?: string | null;

  @Attribute({ type: 'boolean', label: { zh: '启用', en: 'Active' }, required: true, default: true })
  active!: boolean;

  /** Lines without a price look here where their document names no list; at most one per currency. */
  @Attribute({ type: 'boolean', label: { zh: '默认价目表', en: 'Default' }, required: true, default: false })
  isDefault!: boolean;

  @Attribute({ type: 'text', label: { zh: '说明', en: 'Description' } })
  description?: string | null;

  @HasMany(() => PriceListEntry, 'priceList', { label: { zh: '价目', en: 'Entries' }, inline: true })
  entries = new Collection<PriceListEntry>(this);
}
