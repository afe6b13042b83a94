import type { Label } from '@guanxi/core';

/** What the plugin says to its users. */
export const messages = {
  oneHolder: {
    zh: '账户持有人须为个人(holderContactId)或企业(holderAccountId),且只能有一个',
    en: 'An account has one holder: a person (holderContactId) or a company (holderAccountId)',
  },
  otherCurrency: {
    zh: '余额与额度须使用账户的币种(currency)',
    en: 'Balance and limit are in the currency of the account (currency)',
  },
  closedBeforeOpened: {
    zh: '销户日期(closedOn)早于开户日期(openedOn)',
    en: 'The account is closed (closedOn) before it is opened (openedOn)',
  },
  maturesBeforeOpened: {
    zh: '到期日(maturesOn)早于开户日期(openedOn)',
    en: 'The account matures (maturesOn) before it is opened (openedOn)',
  },
  openButClosed: {
    zh: '有销户日期(closedOn)的账户状态应为 CLOSED',
    en: 'An account with a closing date (closedOn) has the status CLOSED',
  },
  leftBeforeJoined: {
    zh: '离开日期(until)早于加入日期(since)',
    en: 'The member leaves (until) before joining (since)',
  },
  oneHead: { zh: '一个家庭只有一位户主', en: 'A household has one head' },
} as const satisfies Readonly<Record<string, Label>>;
