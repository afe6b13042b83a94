import { labelledEnum, type EnumValue } from '../../sdk/index.ts';

export const QuoteStatus = labelledEnum(
  'QuoteStatus',
  { zh: '报价状态', en: 'Quote status' },
  {
    DRAFT: { zh: '草稿', en: 'Draft' },
    SENT: { zh: '已发送', en: 'Sent' },
    ACCEPTED: { zh: '已接受', en: 'Accepted' },
    REJECTED: { zh: '已拒绝', en: 'Rejected' },
    EXPIRED: { zh: '已过期', en: 'Expired' },
  },
);
export type QuoteStatus = EnumValue<typeof QuoteStatus>;
