import { Attribute, BaseRecord, Entity } from '../../sdk/index.ts';

/** Where many customers begin, and a high margin: of a product family, or of all without thresholds of their own. */
@Entity({
  label: { zh: '客户关系矩阵阈值', en: 'Relationship threshold' },
  code: 'rh',
  access: 'catalogue',
  display: 'name',
})
export class RelationshipThreshold extends BaseRecord {
  @Attribute({ type: 'string', max: 100, label: { zh: '名称', en: 'Name' }, required: true })
  name!: string;

  /** Product family; empty: every product, and every class of accounts, without thresholds of its own. */
  @Attribute({ type: 'string', max: 100, label: { zh: '产品系列', en: 'Product family' }, unique: true })
  family?: string | null;

  @Attribute({ type: 'int', min: 1, label: { zh: '客户数"中"起点', en: 'Medium from (customers)' }, required: true })
  mediumFrom!: number;

  @Attribute({ type: 'int', min: 1, label: { zh: '客户数"多"起点', en: 'Many from (customers)' }, required: true })
  manyFrom!: number;

  @Attribute({
    type: 'decimal',
    precision: 5,
    scale: 2,
    min: 0,
    max: 100,
    label: { zh: '毛利率"中"起点(%)', en: 'Medium margin from (%)' },
    required: true,
  })
  mediumMarginFrom!: string;

  @Attribute({
    type: 'decimal',
    precision: 5,
    scale: 2,
    min: 0,
    max: 100,
    label: { zh: '毛利率"高"起点(%)', en: 'High margin from (%)' },
    required: true,
  })
  highMarginFrom!: string;

  /** Orders of so many months back are counted. */
  @Attribute({ type: 'int', min: 1, max: 120, label: { zh: '统计月数', en: 'Months' }, required: true, default: 12 })
  months!: number;
}
