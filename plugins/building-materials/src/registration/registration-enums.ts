import { labelledEnum, type EnumValue } from '@guanxi/core';

/** Where a registration stands. */
export const BuildingRegistrationStatus = labelledEnum(
  'BuildingRegistrationStatus',
  { zh: '报备状态', en: 'Registration status' },
  {
    DRAFT: { zh: '草稿', en: 'Draft' },
    SUBMITTED: { zh: '已提交', en: 'Submitted' },
    CONFLICT: { zh: '有冲突', en: 'In conflict' },
    APPROVED: { zh: '已批准', en: 'Approved' },
    REJECTED: { zh: '已驳回', en: 'Rejected' },
    RETURNED: { zh: '已退回', en: 'Returned' },
    PROTECTED: { zh: '保护中', en: 'Protected' },
    EXTENDED: { zh: '已延期', en: 'Extended' },
    EXPIRED: { zh: '已到期', en: 'Expired' },
    RELEASED: { zh: '已释放', en: 'Released' },
    CONVERTED: { zh: '已转项目', en: 'Converted' },
  },
);
export type BuildingRegistrationStatus = EnumValue<typeof BuildingRegistrationStatus>;

/** Who began it. */
export const BuildingRegistrationOrigin = labelledEnum(
  'BuildingRegistrationOrigin',
  { zh: '报备来源', en: 'Registration origin' },
  {
    DEALER: { zh: '经销商报备', en: 'Registered by the dealer' },
    ASSIGNED: { zh: '厂家指派', en: 'Assigned by the manufacturer' },
  },
);
export type BuildingRegistrationOrigin = EnumValue<typeof BuildingRegistrationOrigin>;

/** What a registration is in conflict with: dealers are told no more of the other one than this. */
export const BuildingConflictKind = labelledEnum(
  'BuildingConflictKind',
  { zh: '冲突对象', en: 'In conflict with' },
  {
    OTHER_DEALER: { zh: '其他经销商的报备', en: "Another dealer's registration" },
    OWN_REGISTRATION: { zh: '本经销商的另一报备', en: 'Another registration of the same dealer' },
    KNOWN_PROJECT: { zh: '厂家已有的项目', en: 'A project that the manufacturer follows' },
  },
);
export type BuildingConflictKind = EnumValue<typeof BuildingConflictKind>;
