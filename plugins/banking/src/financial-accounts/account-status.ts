import { labelledEnum, type EnumValue } from '@guanxi/core';

export const BankAccountStatus = labelledEnum(
  'BankAccountStatus',
  { zh: '账户状态', en: 'Account status' },
  {
    ACTIVE: { zh: '正常', en: 'Active' },
    DORMANT: { zh: '睡眠', en: 'Dormant' },
    FROZEN: { zh: '冻结', en: 'Frozen' },
    CLOSED: { zh: '销户', en: 'Closed' },
  },
);
export type BankAccountStatus = EnumValue<typeof BankAccountStatus>;
