import type { Label } from '@guanxi/core';

/** What the room of orders says to its users. */
export const orderMessages = {
  batchCurrency: {
    zh: '批次的币种须与订单一致',
    en: 'A batch has the currency of its order',
  },
  batchesExceedOrder: {
    zh: '各批次金额之和超过订单的不含税总额',
    en: 'The batches come to more than the net total of the order',
  },
  deliveredWithoutStatus: {
    zh: '只有已交付的批次才有实际交付日期(deliveredOn)',
    en: 'Only a batch that is delivered has a day of delivery (deliveredOn)',
  },
  outletParent: {
    zh: '上级只能是配送中心',
    en: 'Only a distribution centre is above another outlet',
  },
  outletCircle: { zh: '配送中心不能是自己的上级', en: 'A distribution centre is not above itself' },
  outletHasOthers: {
    zh: '下面还有门店或配送中心,不能改为门店',
    en: 'Others are supplied from it: it stays a distribution centre',
  },
  closedBeforeOpened: {
    zh: '关店日期(closedOn)早于开店日期(openedOn)',
    en: 'It closes (closedOn) before it opens (openedOn)',
  },
  trialEndsBeforeStart: {
    zh: '试销结束日期(endsOn)早于开始日期(startsOn)',
    en: 'The trial ends (endsOn) before it starts (startsOn)',
  },
  trialTwice: {
    zh: '该产品正在此网点试销',
    en: 'The product is on trial at this outlet already',
  },
  trialEvaluated: { zh: '试销已评估,不能再改', en: 'The trial is evaluated: nothing of it changes any more' },
  trialNotBegun: { zh: '记录日期早于试销开始日期', en: 'The trial had not begun on that day' },
  trialOversold: {
    zh: '售出数量超过铺货与退货之和',
    en: 'More is sold than was placed and brought back',
  },
  trialOverreturned: { zh: '退货数量超过售出数量', en: 'More is brought back than was sold' },
  trialNotOver: { zh: '试销尚未结束', en: 'The trial is not over yet' },
  trialWithoutGoods: { zh: '没有铺货,无法评估', en: 'Nothing was placed: there is nothing to evaluate' },
  trialReason: {
    zh: '结论与标准的建议不同,请说明原因(reason)',
    en: 'The criteria say otherwise: give a reason (reason)',
  },
  trialExtension: {
    zh: '延长试销须有新的结束日期(extendTo),晚于今天和原结束日期',
    en: 'An extension needs another last day (extendTo), after today and the former one',
  },
} as const satisfies Readonly<Record<string, Label>>;
