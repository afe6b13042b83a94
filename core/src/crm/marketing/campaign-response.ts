import { labelledEnum, type EnumValue } from '../../sdk/index.ts';

/** What a member answered. */
export const CampaignResponse = labelledEnum(
  'CampaignResponse',
  { zh: '市场活动回应', en: 'Campaign response' },
  {
    NONE: { zh: '未回应', en: 'None' },
    YES: { zh: '是', en: 'Yes' },
    NO: { zh: '否', en: 'No' },
  },
);
export type CampaignResponse = EnumValue<typeof CampaignResponse>;
