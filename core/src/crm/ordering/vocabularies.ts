import type { Vocabulary } from '../../sdk/index.ts';

/** Growing vocabularies of orders. */
export const orderingVocabularies: readonly Vocabulary[] = [
  {
    name: 'order-status',
    label: { zh: '订单状态', en: 'Order status' },
    values: {
      draft: { zh: '草稿', en: 'Draft' },
      confirmed: { zh: '已确认', en: 'Confirmed' },
      'in-production': { zh: '生产中', en: 'In production' },
      'partly-delivered': { zh: '部分交付', en: 'Partly delivered' },
      delivered: { zh: '已交付', en: 'Delivered' },
      completed: { zh: '已完成', en: 'Completed' },
      cancelled: { zh: '已取消', en: 'Cancelled' },
    },
  },
  {
    name: 'production-status',
    label: { zh: '生产状态', en: 'Production status' },
    values: {
      waiting: { zh: '待生产', en: 'Waiting' },
      'in-production': { zh: '生产中', en: 'In production' },
      finished: { zh: '已完工', en: 'Finished' },
    },
  },
  {
    name: 'transport-status',
    label: { zh: '运输状态', en: 'Transport status' },
    values: {
      waiting: { zh: '待发运', en: 'Waiting' },
      'under-way': { zh: '运输中', en: 'Under way' },
      arrived: { zh: '已到达', en: 'Arrived' },
    },
  },
];
