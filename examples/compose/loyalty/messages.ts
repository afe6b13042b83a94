import type { Label } from '@guanxi/core';

/** What the plugin says to its users. */
export const messages = {
  noPoints: { zh: '积分(points)不能为 0', en: 'The points must not be 0' },
  pointsShort: { zh: '积分不足', en: 'Not enough points' },
} as const satisfies Readonly<Record<string, Label>>;
