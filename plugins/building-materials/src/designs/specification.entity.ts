import {
  Account,
  Attribute,
  BaseRecord,
  BelongsTo,
  Collection,
  Contact,
  Entity,
  HasMany,
  Index,
  Money,
  Product,
  type Rel,
} from '@guanxi/core';
import type { BuildingProject } from '../projects/index.ts';
import { BuildingSpecificationChange } from './specification-change.entity.ts';
import { BuildingSpecificationStatus } from './specification-status.ts';

/** Whether a product of ours is written into the design of a project, and how safe it is there. */
@Entity({
  label: { zh: '产品选用', en: 'Specification' },
  code: 'bmdsp',
  access: { via: 'project' },
  display: 'status',
})
@Index(['project', 'product'], { unique: true })
@Index(['status', 'statusSince'])
@Index(['product', 'status'])
@Index(['designer', 'status'])
export class BuildingSpecification extends BaseRecord {
  @BelongsTo('BuildingProject', {
    label: { zh: '工程项目', en: 'Project' },
    required: true,
    inverse: 'specifications',
    onPurge: 'cascade',
    write: 'create',
  })
  project!: Rel<BuildingProject>;

  @BelongsTo(() => Product, { label: { zh: '产品', en: 'Product' }, required: true, write: 'create' })
  product!: Rel<Product>;

  /** Of the product: a design that names our class only specifies it as well. */
  @Attribute({ type: 'reference', vocabulary: 'building-material-class', label: { zh: '材料类别', en: 'Class' } })
  materialClass?: string | null;

  /** Who specifies it. */
  @BelongsTo(() => Contact, { label: { zh: '设计师', en: 'Designer' }, onPurge: 'clear' })
  designer?: Rel<Contact> | null;

  /** Later on it goes from status to status by `moveBuildingSpecification`. */
  @Attribute({
    type: 'enum',
    enum: BuildingSpecificationStatus,
    label: { zh: '选用状态', en: 'Status' },
    required: true,
    default: 'PROPOSED',
    write: 'create',
  })
  status!: BuildingSpecificationStatus;

  @Attribute({
    type: 'dateTime',
    label: { zh: '进入状态时间', en: 'Status since' },
    required: true,
    filledByHooks: true,
    aggregate: ['min', 'max'],
    write: 'never',
  })
  statusSince!: Date;

  /** Estimated, of the whole project. */
  @Attribute({
    type: 'decimal',
    precision: 14,
    scale: 2,
    min: 0,
    label: { zh: '数量', en: 'Quantity' },
    aggregate: ['sum', 'avg', 'min', 'max'],
  })
  quantity?: string | null;

  @Attribute({
    type: 'money',
    label: { zh: '金额估计', en: 'Estimated value' },
    aggregate: ['sum', 'avg', 'min', 'max'],
  })
  value?: Money | null;

  /** Whose product threatens ours, or took its place. */
  @BelongsTo(() => Account, { label: { zh: '竞争对手', en: 'Competitor' }, onPurge: 'clear' })
  competitor?: Rel<Account> | null;

  @Attribute({ type: 'string', max: 200, label: { zh: '替换产品', en: 'Substitute' }, group: false })
  substitute?: string | null;

  @HasMany(() => BuildingSpecificationChange, 'specification', { label: { zh: '状态变更', en: 'Status history' } })
  statusHistory = new Collection<BuildingSpecificationChange>(this);
}
