import type { Vocabulary } from '../../sdk/index.ts';

/** Growing vocabularies of finance. */
export const financeVocabularies: readonly Vocabulary[] = [
  {
    name: 'payment-method',
    label: { zh: '收款方式', en: 'Payment method' },
    values: {
      'bank-transfer': { zh: '银行转账', en: 'Bank transfer' },
      'acceptance-bill': { zh: '承兑汇票', en: 'Acceptance bill' },
      cheque: { zh: '支票', en: 'Cheque' },
      cash: { zh: '现金', en: 'Cash' },
      card: { zh: '银行卡', en: 'Card' },
      alipay: { zh: '支付宝', en: 'Alipay' },
      wechat: { zh: '微信支付', en: 'WeChat Pay' },
      offset: { zh: '抵账', en: 'Offset' },
      other: { zh: '其他', en: 'Other' },
    },
  },
];
