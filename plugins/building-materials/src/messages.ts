import type { Label } from '@guanxi/core';

/** What the plugin says to its users. */
export const messages = {
  bidClosesBeforeItOpens: {
    zh: '投标截止日期(bidClosesOn)早于开标登记日期(bidOpensOn)',
    en: 'The bid closes (bidClosesOn) before it opens (bidOpensOn)',
  },
  completedBeforeStart: {
    zh: '竣工日期(completesOn)早于开工日期(startsOn)',
    en: 'The construction is completed (completesOn) before it starts (startsOn)',
  },
  nobodyTakesPart: {
    zh: '请指定参与单位(accountId)或参与人(contactId)',
    en: 'Give the account (accountId) or the contact (contactId) that takes part',
  },
} as const satisfies Readonly<Record<string, Label>>;
