import { labelledEnum, type EnumValue } from '@guanxi/core';

/** How far a batch of an order is. Production and transport in detail stay in the ERP. */
export const BuildingBatchStatus = labelledEnum(
  'BuildingBatchStatus',
  { zh: '批次状态', en: 'Batch status' },
  {
    PLANNED: { zh: '计划', en: 'Planned' },
    RELEASED: { zh: '已下达', en: 'Released' },
    SHIPPED: { zh: '已发运', en: 'Shipped' },
    DELIVERED: { zh: '已交付', en: 'Delivered' },
    CANCELLED: { zh: '已取消', en: 'Cancelled' },
  },
);
export type BuildingBatchStatus = EnumValue<typeof BuildingBatchStatus>;
