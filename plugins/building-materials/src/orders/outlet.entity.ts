import { AnnotatedRecord, Attribute, BelongsTo, Collection, Entity, HasMany, Index, type Rel } from '@guanxi/core';
import { BuildingOutletKind } from './outlet-kind.ts';
import { BuildingOutletStock } from './outlet-stock.entity.ts';
import { BuildingTrialSale } from './trial-sale.entity.ts';

/** A distribution centre or a store of our own, as furniture chains have them. Dealers are accounts. */
@Entity({
  label: { zh: '网点', en: 'Outlet' },
  code: 'bmoou',
  search: ['name', 'code', 'address'],
})
@Index(['kind', 'name'])
@Index(['city', 'kind'])
export class BuildingOutlet extends AnnotatedRecord {
  @Attribute({ type: 'string', max: 200, label: { zh: '名称', en: 'Name' }, required: true })
  name!: string;

  @Attribute({ type: 'string', max: 40, label: { zh: '编码', en: 'Code' }, unique: true })
  code?: string | null;

  @Attribute({ type: 'enum', enum: BuildingOutletKind, label: { zh: '类型', en: 'Kind' }, required: true })
  kind!: BuildingOutletKind;

  /** The distribution centre that supplies it. */
  @BelongsTo(() => BuildingOutlet, { label: { zh: '供货的配送中心', en: 'Supplied by' }, inverse: 'supplies' })
  parent?: Rel<BuildingOutlet> | null;

  @Attribute({ type: 'string', max: 60, label: { zh: '城市', en: 'City' } })
  city?: string | null;

  @Attribute({ type: 'string', max: 300, label: { zh: '地址', en: 'Address' }, group: false })
  address?: string | null;

  @Attribute({ type: 'string', max: 40, format: 'phone', label: { zh: '电话', en: 'Phone' }, group: false })
  phone?: string | null;

  /** Square metres of the shop or warehouse. */
  @Attribute({
    type: 'decimal',
    precision: 10,
    scale: 2,
    min: 0,
    label: { zh: '营业面积(平方米)', en: 'Area (m²)' },
    aggregate: ['sum', 'avg', 'min', 'max'],
  })
  area?: string | null;

  @Attribute({ type: 'date', label: { zh: '开店日期', en: 'Opened on' }, aggregate: ['min', 'max'] })
  openedOn?: string | null;

  @Attribute({ type: 'date', label: { zh: '关店日期', en: 'Closed on' }, aggregate: ['min', 'max'] })
  closedOn?: string | null;

  @HasMany(() => BuildingOutlet, 'parent', { label: { zh: '供货的网点', en: 'Supplies' } })
  supplies = new Collection<BuildingOutlet>(this);

  @HasMany(() => BuildingOutletStock, 'outlet', { label: { zh: '商品与库存', en: 'Range and stock' } })
  stock = new Collection<BuildingOutletStock>(this);

  @HasMany(() => BuildingTrialSale, 'outlet', { label: { zh: '试销', en: 'Trial sales' } })
  trialSales = new Collection<BuildingTrialSale>(this);
}
