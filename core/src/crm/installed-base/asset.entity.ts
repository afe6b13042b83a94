import { Attribute, BelongsTo, Collection, Entity, HasMany, Index, type Rel } from '../../sdk/index.ts';
import { Account, Contact } from '../accounts/index.ts';
import { AnnotatedRecord } from '../collaboration/index.ts';
import { OrderLine } from '../ordering/index.ts';
import { Product } from '../sales/index.ts';
import { Activity, Task } from '../work/index.ts';
import { AssetStatus } from './asset-status.ts';

/**
 * Something that a customer has of us: what was sold, where it stands, until when it is under warranty. Its activities
 * are its service history. Warranties about to end: `where: { warrantyEndOn: { relative: { next: 60, unit: DAY } } }`.
 */
@Entity({
  label: { zh: '客户资产', en: 'Asset' },
  code: 'ia',
  search: ['name', 'serialNumber', 'installedAt', 'description'],
})
@Index(['product', 'serialNumber'], { unique: true })
@Index(['orderLine', 'unitNumber'], { unique: true })
@Index(['account', 'status'])
@Index(['warrantyEndOn', 'status'])
@Index(['owner', 'warrantyEndOn'])
export class Asset extends AnnotatedRecord {
  /** Left out: that of the product, with the serial number. */
  @Attribute({
    type: 'string',
    max: 300,
    required: true,
    filledByHooks: true,
    label: { zh: '名称', en: 'Name' },
    group: false,
  })
  name!: string;

  /** Left out: that of the order. */
  @BelongsTo(() => Account, {
    label: { zh: '客户', en: 'Account' },
    required: true,
    filledByHooks: true,
    inverse: 'assets',
  })
  account!: Rel<Account>;

  /** Who uses it. Left out: that of the order. */
  @BelongsTo(() => Contact, { label: { zh: '联系人', en: 'Contact' }, onPurge: 'clear' })
  contact?: Rel<Contact> | null;

  /** Left out: that of the order line. */
  @BelongsTo(() => Product, {
    label: { zh: '产品', en: 'Product' },
    required: true,
    filledByHooks: true,
    inverse: 'assets',
  })
  product!: Rel<Product>;

  /** What it was sold by. */
  @BelongsTo(() => OrderLine, {
    label: { zh: '订单明细', en: 'Order line' },
    inverse: 'assets',
    onPurge: 'clear',
    write: 'create',
  })
  orderLine?: Rel<OrderLine> | null;

  /** Which of the units of its order line, from 1: each becomes an asset once. */
  @Attribute({ type: 'int', min: 1, label: { zh: '序数', en: 'Unit number' }, group: false, write: 'never' })
  unitNumber?: number | null;

  /** Of the maker; each product has it once. */
  @Attribute({ type: 'string', max: 120, label: { zh: '序列号', en: 'Serial number' }, group: false })
  serialNumber?: string | null;

  @Attribute({
    type: 'decimal',
    precision: 19,
    scale: 4,
    min: 0,
    label: { zh: '数量', en: 'Quantity' },
    required: true,
    default: '1',
    aggregate: ['sum'],
  })
  quantity!: string;

  @Attribute({
    type: 'enum',
    enum: AssetStatus,
    label: { zh: '状态', en: 'Status' },
    required: true,
    default: 'SOLD',
  })
  status!: AssetStatus;

  /** Left out: the day of the order. */
  @Attribute({ type: 'date', label: { zh: '销售日期', en: 'Sold on' }, aggregate: ['min', 'max'] })
  soldOn?: string | null;

  @Attribute({ type: 'date', label: { zh: '安装日期', en: 'Installed on' }, aggregate: ['min', 'max'] })
  installedOn?: string | null;

  /** Site, building, room. */
  @Attribute({ type: 'string', max: 300, label: { zh: '安装地点', en: 'Installed at' }, group: false })
  installedAt?: string | null;

  /** Last day. Left out: so many months as the product says from the day it was installed, else sold. */
  @Attribute({ type: 'date', label: { zh: '质保到期日', en: 'Warranty end' }, aggregate: ['min', 'max'] })
  warrantyEndOn?: string | null;

  /** The end of the warranty was agreed, and does not follow from the product. */
  @Attribute({
    type: 'boolean',
    label: { zh: '质保另行约定', en: 'Agreed warranty' },
    required: true,
    default: false,
    write: 'never',
  })
  warrantyAgreed!: boolean;

  /** What it is a part of. */
  @BelongsTo(() => Asset, { label: { zh: '所属资产', en: 'Part of' }, inverse: 'children', onPurge: 'clear' })
  parent?: Rel<Asset> | null;

  @Attribute({ type: 'text', label: { zh: '说明', en: 'Description' } })
  description?: string | null;

  @HasMany(() => Asset, 'parent', { label: { zh: '组成部分', en: 'Parts' } })
  children = new Collection<Asset>(this);

  @HasMany(() => Activity, 'subject', { label: { zh: '服务记录', en: 'Service history' }, polymorphic: true })
  activities?: never;

  @HasMany(() => Task, 'subject', { label: { zh: '待办任务', en: 'Tasks' }, polymorphic: true })
  tasks?: never;
}
