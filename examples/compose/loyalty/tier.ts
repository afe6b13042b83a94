import { labelledEnum, type EnumValue } from '@guanxi/core';

export const LoyaltyTier = labelledEnum(
  'LoyaltyTier',
  { zh: '会员等级', en: 'Tier' },
  {
    BASIC: { zh: '普卡', en: 'Basic' },
    GOLD: { zh: '金卡', en: 'Gold' },
  },
);
export type LoyaltyTier = EnumValue<typeof LoyaltyTier>;
