import { labelledEnum, type EnumValue } from '../../sdk/index.ts';

/** Where something that was sold is in its life. */
export const AssetStatus = labelledEnum(
  'AssetStatus',
  { zh: '资产状态', en: 'Asset status' },
  {
    SOLD: { zh: '已售', en: 'Sold' },
    INSTALLED: { zh: '已安装', en: 'Installed' },
    IN_REPAIR: { zh: '维修中', en: 'In repair' },
    REPLACED: { zh: '已更换', en: 'Replaced' },
    RETURNED: { zh: '已退回', en: 'Returned' },
    RETIRED: { zh: '已报废', en: 'Retired' },
  },
);
export type AssetStatus = EnumValue<typeof AssetStatus>;
