import { labelledEnum, type EnumValue } from '../../sdk/index.ts';

export const ReachReason = labelledEnum(
  'ReachReason',
  { zh: '可否触达的原因', en: 'Why a message may go out or not' },
  {
    ALLOWED: { zh: '可以发送', en: 'May be sent' },
    NO_CONSENT: { zh: '没有授权', en: 'No consent' },
    OPTED_OUT: { zh: '已拒绝', en: 'Opted out' },
    NO_EVIDENCE: { zh: '授权没有凭据', en: 'Consent without evidence' },
    NO_ADDRESS: { zh: '没有联系方式', en: 'No address' },
  },
);
export type ReachReason = EnumValue<typeof ReachReason>;
