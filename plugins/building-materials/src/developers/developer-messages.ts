import type { Label } from '@guanxi/core';

/** What the room of developers says to its users. */
export const developerMessages = {
  estimateNotPositive: { zh: '估计采购额须大于零', en: 'An estimate is above zero' },
  tooManyMonths: { zh: '月数须为 1 至 36', en: 'Between 1 and 36 months' },
  tooManyDevelopers: { zh: '一次最多列出 100 家', en: 'Between 1 and 100 developers at once' },
  weights: {
    zh: '权重须为 0 至 100 的整数,且不能全为零',
    en: 'Weights are whole numbers from 0 to 100, and not all of them zero',
  },
} as const satisfies Readonly<Record<string, Label>>;
