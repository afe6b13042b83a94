import { labelledEnum, type EnumValue } from '../../sdk/index.ts';

/** How close we keep to the customers of a product, from the loosest. */
export const RelationshipType = labelledEnum(
  'RelationshipType',
  { zh: '客户关系类型', en: 'Relationship type' },
  {
    BASIC: { zh: '基本型', en: 'Basic' },
    REACTIVE: { zh: '被动型', en: 'Reactive' },
    ACCOUNTABLE: { zh: '负责型', en: 'Accountable' },
    PROACTIVE: { zh: '能动型', en: 'Proactive' },
    PARTNERSHIP: { zh: '伙伴型', en: 'Partnership' },
  },
);
export type RelationshipType = EnumValue<typeof RelationshipType>;

/** How many customers share the attention. */
export const CustomerCountLevel = labelledEnum(
  'CustomerCountLevel',
  { zh: '客户数量', en: 'Number of customers' },
  {
    MANY: { zh: '多', en: 'Many' },
    MEDIUM: { zh: '中', en: 'Medium' },
    FEW: { zh: '少', en: 'Few' },
  },
);
export type CustomerCountLevel = EnumValue<typeof CustomerCountLevel>;

/** What a sale leaves for the attention. */
export const MarginLevel = labelledEnum(
  'MarginLevel',
  { zh: '边际利润水平', en: 'Level of the margin' },
  {
    LOW: { zh: '低', en: 'Low' },
    MEDIUM: { zh: '中', en: 'Medium' },
    HIGH: { zh: '高', en: 'High' },
  },
);
export type MarginLevel = EnumValue<typeof MarginLevel>;
