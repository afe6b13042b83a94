import { labelledEnum, type EnumValue } from '../../sdk/index.ts';

/** How promising a lead is. */
export const LeadRating = labelledEnum(
  'LeadRating',
  { zh: '线索评级', en: 'Lead rating' },
  {
    HOT: { zh: '热', en: 'Hot' },
    WARM: { zh: '温', en: 'Warm' },
    COLD: { zh: '冷', en: 'Cold' },
  },
);
export type LeadRating = EnumValue<typeof LeadRating>;

export const LeadStatus = labelledEnum(
  'LeadStatus',
  { zh: '线索状态', en: 'Lead status' },
  {
    NEW: { zh: '新线索', en: 'New' },
    CONTACTED: { zh: '已联系', en: 'Contacted' },
    QUALIFIED: { zh: '已确认', en: 'Qualified' },
    DISQUALIFIED: { zh: '无效', en: 'Disqualified' },
    CONVERTED: { zh: '已转化', en: 'Converted' },
  },
);
export type LeadStatus = EnumValue<typeof LeadStatus>;
