import {
  Account,
  Attribute,
  BaseRecord,
  BelongsTo,
  Entity,
  Index,
  labelledEnum,
  Money,
  Product,
  type EnumValue,
  type RecordReference,
  type Rel,
} from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';

/** What moved a dealer's stock. */
export const BuildingMovementKind = labelledEnum(
  'BuildingMovementKind',
  { zh: '进销存类型', en: 'Kind of stock movement' },
  {
    OPENING: { zh: '期初', en: 'Opening' },
    PURCHASE: { zh: '进货', en: 'Purchase' },
    SALE: { zh: '销售', en: 'Sale' },
    ADJUSTMENT: { zh: '盘点调整', en: 'Adjustment' },
  },
);
export type BuildingMovementKind = EnumValue<typeof BuildingMovementKind>;

/** What a sale outside the dealer's territory turned out to be. */
export const BuildingDiversionVerdict = labelledEnum(
  'BuildingDiversionVerdict',
  { zh: '窜货处理', en: 'Verdict on a diversion' },
  {
    OPEN: { zh: '待核实', en: 'To be looked into' },
    CONFIRMED: { zh: '确认窜货', en: 'Confirmed' },
    EXCUSED: { zh: '予以豁免', en: 'Excused' },
  },
);
export type BuildingDiversionVerdict = EnumValue<typeof BuildingDiversionVerdict>;

/**
 * One entry of a dealer's stock ledger (进销存): what came, what was sold and where to (产品流向). Entries stay as they
 * are; a wrong one is taken back by a `correction`, an entry with the opposite quantity.
 */
@Entity({
  label: { zh: '进销存流水', en: 'Stock movement' },
  code: 'bmlmv',
  access: { via: 'dealer' },
  display: 'kind',
  operations: ['read', 'groups', 'create'],
})
@Index(['dealer', 'product', 'occurredOn'])
@Index(['dealer', 'diverted', 'occurredOn'])
@Index(['diverted', 'verdict', 'occurredOn'])
@Index(['product', 'occurredOn'])
@Index(['corrects'], { unique: true })
export class BuildingStockMovement extends BaseRecord {
  @BelongsTo(() => Account, {
    label: { zh: '经销商', en: 'Dealer' },
    required: true,
    onPurge: 'cascade',
    write: 'create',
  })
  dealer!: Rel<Account>;

  @BelongsTo(() => Product, { label: { zh: '产品', en: 'Product' }, required: true, write: 'create' })
  product!: Rel<Product>;

  @Attribute({
    type: 'enum',
    enum: BuildingMovementKind,
    label: { zh: '类型', en: 'Kind' },
    required: true,
    write: 'create',
  })
  kind!: BuildingMovementKind;

  /** More than nothing; of an adjustment either way, of a correction the opposite. */
  @Attribute({
    type: 'decimal',
    precision: 15,
    scale: 3,
    label: { zh: '数量', en: 'Quantity' },
    required: true,
    write: 'create',
    aggregate: ['sum', 'avg', 'min', 'max'],
  })
  quantity!: string;

  /** The day counts for the month that it lies in. */
  @Attribute({ type: 'date', label: { zh: '日期', en: 'Occurred on' }, required: true, write: 'create' })
  occurredOn!: string;

  @Attribute({ type: 'money', label: { zh: '金额', en: 'Amount' }, write: 'create', aggregate: ['sum', 'avg'] })
  amount?: Money | null;

  /** Of a sale: the building that it went to. */
  @BelongsTo(() => BuildingProject, { label: { zh: '流向项目', en: 'Project' }, onPurge: 'clear', write: 'create' })
  project?: Rel<BuildingProject> | null;

  /** Of a sale: where the buyer is; left out, it is where the project is. */
  @Attribute({ type: 'string', max: 60, label: { zh: '流向省份', en: "Buyer's province" }, write: 'create' })
  buyerProvince?: string | null;

  @Attribute({ type: 'string', max: 60, label: { zh: '流向城市', en: "Buyer's city" }, write: 'create' })
  buyerCity?: string | null;

  /** The territory that the buyer is in; empty: none that we know of. */
  @BelongsTo('Territory', { label: { zh: '流向区域', en: "Buyer's territory" }, onPurge: 'clear', write: 'never' })
  buyerTerritory?: RecordReference | null;

  /** Sold outside the dealer's territory (窜货). */
  @Attribute({
    type: 'boolean',
    label: { zh: '跨区窜货', en: 'Diverted' },
    required: true,
    default: false,
    write: 'never',
  })
  diverted!: boolean;

  @Attribute({ type: 'enum', enum: BuildingDiversionVerdict, label: { zh: '窜货处理', en: 'Verdict' }, write: 'never' })
  verdict?: BuildingDiversionVerdict | null;

  @Attribute({ type: 'string', max: 500, label: { zh: '说明', en: 'Note' }, group: false, write: 'create' })
  note?: string | null;

  /** The entry that this one takes back. */
  @BelongsTo(() => BuildingStockMovement, { label: { zh: '冲正对象', en: 'Corrects' }, write: 'never' })
  corrects?: Rel<BuildingStockMovement> | null;
}
