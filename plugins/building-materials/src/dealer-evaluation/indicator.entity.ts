import { Attribute, BaseRecord, Entity, Index, labelledEnum, type EnumValue } from '@guanxi/core';

/** What of a dealer's work is measured, in the period that is evaluated. */
export const BuildingDealerMeasure = labelledEnum(
  'BuildingDealerMeasure',
  { zh: '评价口径', en: 'Measure of a dealer' },
  {
    PURCHASES: { zh: '进货量', en: 'Quantity purchased' },
    SALES: { zh: '销售量', en: 'Quantity sold' },
    SALES_GROWTH: { zh: '销售增长率(%)', en: 'Growth of sales (%)' },
    STOCK_TURN: { zh: '库存周转次数', en: 'Stock turn' },
    DIVERSIONS: { zh: '窜货次数', en: 'Diversions' },
    PROJECTS_JOINED: { zh: '参与的项目数', en: 'Projects joined' },
    PROJECTS_WON: { zh: '参与且赢单的项目数', en: 'Projects joined and won' },
  },
);
export type BuildingDealerMeasure = EnumValue<typeof BuildingDealerMeasure>;

/** One of the weighted indicators by which dealers are evaluated: points rise in a line from `worst` to `best`. */
@Entity({
  label: { zh: '经销商评价指标', en: 'Dealer indicator' },
  code: 'bmlin',
  access: 'catalogue',
})
@Index(['active', 'position'])
export class BuildingDealerIndicator extends BaseRecord {
  @Attribute({ type: 'string', max: 100, label: { zh: '名称', en: 'Name' }, required: true })
  name!: string;

  @Attribute({ type: 'enum', enum: BuildingDealerMeasure, label: { zh: '口径', en: 'Measure' }, required: true })
  measure!: BuildingDealerMeasure;

  @Attribute({ type: 'int', min: 1, max: 1000, label: { zh: '权重', en: 'Weight' }, required: true })
  weight!: number;

  /** What earns no points. */
  @Attribute({ type: 'decimal', precision: 18, scale: 2, label: { zh: '零分值', en: 'Worst' }, required: true })
  worst!: string;

  /** What earns all 100; less than `worst` where less is better. */
  @Attribute({ type: 'decimal', precision: 18, scale: 2, label: { zh: '满分值', en: 'Best' }, required: true })
  best!: string;

  @Attribute({ type: 'int', label: { zh: '顺序', en: 'Position' }, required: true, default: 10 })
  position!: number;

  @Attribute({ type: 'boolean', label: { zh: '启用', en: 'Active' }, required: true, default: true })
  active!: boolean;
}
