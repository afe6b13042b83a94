import type { Label } from '@guanxi/core';

/** What this room says to its users. */
export const messages = {
  noDealer: {
    zh: '该客户不是经销商:请先在角色(roles)中加上 dealer',
    en: 'The account is no dealer: give it the role dealer (roles) first',
  },
  quantityNotPositive: {
    zh: '数量(quantity)须大于零;盘点调整可为负数,冲正请用 correctBuildingStockMovement',
    en: 'The quantity must be above zero; adjustments go either way, corrections by correctBuildingStockMovement',
  },
  quantityTooLarge: {
    zh: '数量(quantity)超过十亿',
    en: 'The quantity is above a thousand million',
  },
  ledgerOpened: {
    zh: '该经销商的此产品已有进销存记录:期初只能录入一次,差异请用盘点调整(ADJUSTMENT)',
    en: 'This ledger has entries already: it is opened once, differences are adjustments (ADJUSTMENT)',
  },
  beforeOpening: {
    zh: '日期(occurredOn)早于期初所在月份',
    en: 'The day (occurredOn) lies before the month in which the ledger was opened',
  },
  openingStays: {
    zh: '期初不能冲正:请用盘点调整(ADJUSTMENT)',
    en: 'An opening is not taken back: account for the difference by an adjustment (ADJUSTMENT)',
  },
  correctedAlready: {
    zh: '该流水已冲正,或本身就是冲正',
    en: 'The movement was taken back already, or takes another one back itself',
  },
  notDiverted: {
    zh: '该流水不是跨区销售',
    en: 'The movement is no sale outside the territory',
  },
} as const satisfies Readonly<Record<string, Label>>;
