import { localDay, stateMachine } from '@guanxi/core';
import { BuildingOrderBatch } from './order-batch.entity.ts';

/** A batch goes forward only; what has left the factory is not cancelled any more. */
export const batchStates = stateMachine({
  of: BuildingOrderBatch,
  field: 'status',
  label: { zh: '状态', en: 'Status' },
  states: {
    PLANNED: { label: { zh: '计划', en: 'Planned' } },
    RELEASED: { label: { zh: '已下达', en: 'Released' } },
    SHIPPED: { label: { zh: '已发运', en: 'Shipped' } },
    DELIVERED: { label: { zh: '已交付', en: 'Delivered' }, final: true },
    CANCELLED: { label: { zh: '已取消', en: 'Cancelled' } },
  },
  transitions: {
    release: { label: { zh: '下达', en: 'Release' }, from: ['PLANNED'], to: 'RELEASED' },
    ship: { label: { zh: '发运', en: 'Ship' }, from: ['PLANNED', 'RELEASED'], to: 'SHIPPED' },
    deliver: {
      label: { zh: '交付', en: 'Deliver' },
      from: ['PLANNED', 'RELEASED', 'SHIPPED'],
      to: 'DELIVERED',
      effects: [({ record }, context) => void (record.deliveredOn ??= localDay(context))],
    },
    cancel: { label: { zh: '取消', en: 'Cancel' }, from: ['PLANNED', 'RELEASED'], to: 'CANCELLED' },
    plan: { label: { zh: '恢复', en: 'Plan again' }, from: ['CANCELLED'], to: 'PLANNED' },
  },
});
