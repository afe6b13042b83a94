import { ValidationError } from '@guanxi/core';

const lines = (index: number): string[] => ['lines', String(index)];

/** Why a plan cannot be computed, and what would be right. Quantities are steps of the plan. */
export const refused = {
  noRequests: (): ValidationError =>
    new ValidationError('NO_REQUESTS', {
      zh: '没有任何申请:请先录入经销商的申请数量(lines)',
      en: 'Nobody requests anything: enter the dealers and what they request (lines)',
    }),
  tooManyDealers: (count: number, most: number): ValidationError =>
    new ValidationError('TOO_MANY_DEALERS', {
      zh: `共有 ${count} 个经销商,一个方案最多 ${most} 个:请按区域拆分供应量,分别制定方案`,
      en: `${count} dealers, a plan has at most ${most}: split the supply by territory and make a plan for each`,
    }),
  tooLarge: (most: number): ValidationError =>
    new ValidationError('TOO_MANY_STEPS', {
      zh: `供应量或申请量超过 ${most} 个最小单位:请减少小数位数(decimals)`,
      en: `The supply or a request has more than ${most} of the smallest unit: take fewer decimals (decimals)`,
    }),
  minimumAboveLimit: (index: number, minimum: number, most: number): ValidationError =>
    new ValidationError(
      'MINIMUM_ABOVE_LIMIT',
      {
        zh: `保底量 ${minimum} 高于申请量与上限中的较小者 ${most}(按最小单位计):保底量最多为 ${most}`,
        en: `The minimum ${minimum} is above the request or cap, ${most} (in smallest units): it may be ${most} at most`,
      },
      { path: [...lines(index), 'minimum'] },
    ),
  minimumsAboveSupply: (promised: number, supply: number): ValidationError =>
    new ValidationError(
      'MINIMUMS_ABOVE_SUPPLY',
      {
        zh: `保底量合计 ${promised},高于供应量 ${supply}(按最小单位计):请增加供应 ${promised - supply},或减少保底量`,
        en:
          `The minimums come to ${promised}, the supply is ${supply} (in smallest units): ` +
          `it takes ${promised - supply} more, or minimums that are so much lower`,
      },
      { path: ['supply'] },
    ),
  marginMissing: (index: number): ValidationError =>
    new ValidationError(
      'MARGIN_MISSING',
      {
        zh: '按效益分配需要每个经销商的单位毛利(margin)',
        en: 'The benefit-maximising plan needs the margin per unit (margin) of every dealer',
      },
      { path: [...lines(index), 'margin'] },
    ),
  marginCurrency: (index: number, currency: string): ValidationError =>
    new ValidationError(
      'MIXED_CURRENCIES',
      {
        zh: `单位毛利的币种不一致:应为 ${currency}`,
        en: `Margins have different currencies: this one should be in ${currency}`,
      },
      { path: [...lines(index), 'margin'] },
    ),
  notInSteps: (path: readonly string[], value: string, decimals: number): ValidationError =>
    new ValidationError(
      'TOO_FINE',
      {
        zh: `${value} 的小数位数超过方案的 ${decimals} 位(decimals)`,
        en: `${value} has more than the plan's ${decimals} decimals (decimals)`,
      },
      { path },
    ),
} as const;
