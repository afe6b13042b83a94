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
  {
    name: 'credit-reason',
    label: { zh: '贷项原因', en: 'Credit reason' },
    values: {
      return: { zh: '退货', en: 'Return' },
      quality: { zh: '质量问题', en: 'Quality' },
      'price-correction': { zh: '价格更正', en: 'Price correction' },
      rebate: { zh: '返利', en: 'Rebate' },
      overpayment: { zh: '多付款', en: 'Overpayment' },
      other: { zh: '其他', en: 'Other' },
    },
  },
];
