import type { Label } from '@guanxi/core';

/** What this room says to its users. */
export const messages = {
  notADealer: {
    zh: '该客户不是经销商:请先在角色(roles)中加上 dealer',
    en: 'The account is no dealer: give it the role dealer (roles) first',
  },
  neverQualified: {
    zh: '该客户从未取得经销资格:请先授予(qualifyBuildingDealer)',
    en: 'The account was never qualified as a dealer: qualify it first (qualifyBuildingDealer)',
  },
  expiresInThePast: {
    zh: '资质到期日(expiresOn)已经过去:请填写今天或以后的日期',
    en: 'The qualification would have expired already: give today or a later day (expiresOn)',
  },
} as const satisfies Readonly<Record<string, Label>>;
