import { Attribute, BaseRecord, Collection, Entity, HasMany, Index, Money } from '../../sdk/index.ts';
import { OrderLine } from '../ordering/index.ts';
import { PriceListEntry } from '../pricing/index.ts';

/** Something that we sell. */
@Entity({
  label: { zh: '产品', en: 'Product' },
  code: 'pr',
  access: 'catalogue',
  search: ['name', 'code', 'family', 'description'],
})
@Index(['name'])
@Index(['family', 'name'])
export class Product extends BaseRecord {
  @Attribute({ type: 'string', max: 200, label: { zh: '名称', en: 'Name' }, required: true })
  name!: string;

  @Attribute({ type: 'string', max: 60, label: { zh: '编码', en: 'Code' }, unique: true })
  code?: string | null;

  @Attribute({ type: 'string', max: 100, label: { zh: '系列', en: 'Family' } })
  family?: string | null;

  @Attribute({ type: 'money', label: { zh: '标价', en: 'List price' }, aggregate: ['avg', 'min', 'max'] })
  listPrice?: Money | null;

  @Attribute({ type: 'reference', vocabulary: 'unit-of-measure', label: { zh: '单位', en: 'Unit' } })
  unitOfMeasure?: string | null;

  @Attribute({ type: 'boolean', label: { zh: '在售', en: 'Active' }, required: true, default: true })
  active!: boolean;

  @Attribute({ type: 'text', label: { zh: '说明', en: 'Description' } })
  description?: string | null;

  @HasMany(() => PriceListEntry, 'product', { label: { zh: '价目', en: 'Price list entries' } })
  priceListEntries = new Collection<PriceListEntry>(this);

  /** What was sold of it. */
  @HasMany(() => OrderLine, 'product', { label: { zh: '订单明细', en: 'Order lines' } })
  orderLines = new Collection<OrderLine>(this);
}
