import type { Label } from '@guanxi/core';

/** What the plugin says to its users. */
export const messages = {
  labelTooEarly: {
    zh: '竣工验收后才能取得评价标识;此前只有预评价(kind)',
    en: 'A label is given once the building is completed; before that there is the pre-assessment (kind)',
  },
} as const satisfies Readonly<Record<string, Label>>;
