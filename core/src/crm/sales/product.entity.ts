import { Attribute, BaseRecord, Collection, Entity, HasMany, HasOne, Index, Money } from '../../sdk/index.ts';
import { Asset } from '../installed-base/index.ts';
import { OrderLine } from '../ordering/index.ts';
import { PriceListEntry } from '../pricing/index.ts';
import { RelationshipProfile } from '../relationship-types/index.ts';

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

  /** What a unit costs us: margins are reckoned by it on the day of a sale. */
  @Attribute({
    type: 'money',
    label: { zh: '标准成本', en: 'Standard cost' },
    aggregate: ['avg', 'min', 'max'],
    read: 'product:costs',
  })
  standardCost?: Money | null;

  /** Percent, of lines that say nothing else. */
  @Attribute({
    type: 'decimal',
    precision: 5,
    scale: 2,
    min: 0,
    max: 100,
    label: { zh: '税率(%)', en: 'Tax rate (%)' },
    required: true,
    default: '0',
  })
  taxRate!: string;

  /** From the day on which it is installed, else sold. */
  @Attribute({ type: 'int', min: 0, max: 1200, label: { zh: '质保月数', en: 'Warranty months' } })
  warrantyMonths?: number | null;

  /** Each unit that is sold becomes an asset of its own, with a serial number; otherwise each order line does. */
  @Attribute({ type: 'boolean', label: { zh: '按序列号管理', en: 'Serialised' }, required: true, default: false })
  serialised!: boolean;

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

  /** What customers have of it. */
  @HasMany(() => Asset, 'product', { label: { zh: '客户资产', en: 'Assets' } })
  assets = new Collection<Asset>(this);

  @HasOne(() => RelationshipProfile, 'product', { label: { zh: '客户关系类型', en: 'Relationship profile' } })
  relationshipProfile?: never;
}
