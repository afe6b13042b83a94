import type { Label } from '@guanxi/core';

/** What events for designers say to their users. */
export const eventMessages = {
  correlation: {
    zh: '活动前后的数字只说明先后关系,不证明由活动引起;出席者也可能因其他原因选用我方材料。',
    en:
      'The figures show what came before and after, a correlation: they do not prove that the event brought it about. ' +
      'Who attends may specify our material for other reasons.',
  },
} as const satisfies Readonly<Record<string, Label>>;
