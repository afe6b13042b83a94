import { labelledEnum, type EnumValue } from '../../sdk/index.ts';

export const ConsentStatus = labelledEnum(
  'ConsentStatus',
  { zh: '授权状态', en: 'Consent status' },
  {
    OPT_IN: { zh: '同意', en: 'Opted in' },
    OPT_OUT: { zh: '拒绝', en: 'Opted out' },
  },
);
export type ConsentStatus = EnumValue<typeof ConsentStatus>;
