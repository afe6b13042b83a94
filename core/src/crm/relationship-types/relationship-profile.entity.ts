import { Attribute, BaseRecord, BelongsTo, Collection, Entity, HasMany, Index, type Rel } from '../../sdk/index.ts';
import { Product } from '../sales/index.ts';
import { RelationshipDecision } from './relationship-decision.entity.ts';
import { CustomerCountLevel, MarginLevel, RelationshipType } from './relationship-enums.ts';

/**
 * The relationship that we keep with the customers of a product, or with a class of accounts: what the matrix proposes,
 * by which figures, and what holds. Made by `proposeRelationshipTypes`, every night as well.
 */
@Entity({
  label: { zh: '客户关系类型', en: 'Relationship profile' },
  code: 'rp',
  access: 'catalogue',
  operations: ['read', 'groups', 'create', 'delete'],
})
@Index(['product'], { unique: true })
export class RelationshipProfile extends BaseRecord {
  /** That of the product, or the code of the class. */
  @Attribute({ type: 'string', max: 200, label: { zh: '名称', en: 'Name' }, required: true, filledByHooks: true })
  name!: string;

  @BelongsTo(() => Product, { label: { zh: '产品', en: 'Product' }, onPurge: 'cascade', write: 'create' })
  product?: Rel<Product> | null;

  /** Instead of a product: all accounts of an industry. Products with a type of their own come first. */
  @Attribute({
    type: 'reference',
    vocabulary: 'industry',
    label: { zh: '客户类别', en: 'Account class' },
    unique: true,
    write: 'create',
  })
  accountClass?: string | null;

  /** What holds: that of the override, else the proposed one. Null: nothing is known, and nothing is done. */
  @Attribute({ type: 'enum', enum: RelationshipType, label: { zh: '关系类型', en: 'Type' }, write: 'never' })
  type?: RelationshipType | null;

  @Attribute({
    type: 'boolean',
    label: { zh: '人工指定', en: 'Overridden' },
    required: true,
    default: false,
    write: 'never',
  })
  overridden!: boolean;

  /** Why it is overridden. */
  @Attribute({ type: 'text', max: 4000, label: { zh: '原因', en: 'Reason' }, write: 'never' })
  reason?: string | null;

  @Attribute({ type: 'enum', enum: RelationshipType, label: { zh: '建议类型', en: 'Proposed type' }, write: 'never' })
  proposedType?: RelationshipType | null;

  @Attribute({ type: 'dateTime', label: { zh: '建议时间', en: 'Proposed at' }, write: 'never' })
  proposedAt?: Date | null;

  /** Orders from this day on were counted. */
  @Attribute({ type: 'date', label: { zh: '统计起始日', en: 'Counted from' }, write: 'never' })
  countedFrom?: string | null;

  /** Accounts that ordered. */
  @Attribute({ type: 'int', label: { zh: '客户数', en: 'Customers' }, write: 'never' })
  customerCount?: number | null;

  @Attribute({
    type: 'enum',
    enum: CustomerCountLevel,
    label: { zh: '客户数量级别', en: 'Customer level' },
    write: 'never',
  })
  customerLevel?: CustomerCountLevel | null;

  /** Margin ÷ net amount of the lines with a known cost, of the currency of most; without any, of the list price. */
  @Attribute({
    type: 'decimal',
    precision: 9,
    scale: 2,
    label: { zh: '毛利率(%)', en: 'Margin (%)' },
    read: 'product:costs',
    write: 'never',
  })
  marginPercent?: string | null;

  @Attribute({ type: 'enum', enum: MarginLevel, label: { zh: '毛利级别', en: 'Margin level' }, write: 'never' })
  marginLevel?: MarginLevel | null;

  @Attribute({ type: 'int', label: { zh: '客户数"中"起点', en: 'Medium from (customers)' }, write: 'never' })
  mediumFrom?: number | null;

  @Attribute({ type: 'int', label: { zh: '客户数"多"起点', en: 'Many from (customers)' }, write: 'never' })
  manyFrom?: number | null;

  @Attribute({
    type: 'decimal',
    precision: 5,
    scale: 2,
    label: { zh: '毛利率"中"起点(%)', en: 'Medium margin from (%)' },
    write: 'never',
  })
  mediumMarginFrom?: string | null;

  @Attribute({
    type: 'decimal',
    precision: 5,
    scale: 2,
    label: { zh: '毛利率"高"起点(%)', en: 'High margin from (%)' },
    write: 'never',
  })
  highMarginFrom?: string | null;

  @HasMany(() => RelationshipDecision, 'profile', { label: { zh: '历史', en: 'Decisions' } })
  decisions = new Collection<RelationshipDecision>(this);
}
