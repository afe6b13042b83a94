import { Money } from '@guanxi/core';

/** Decimals of amounts in the database. */
const decimals = 4;

/** '12.5' as 125000: ten-thousandths, whole. */
export const tenThousandths = ({ amount }: Money): number => Math.round(Number(amount) * 10 ** decimals);

/** Ten-thousandths times steps, of which `10 ** stepDecimals` are a unit; rounded once, down. */
export function benefitMoney(benefit: bigint, stepDecimals: number, currency: string): Money {
  const exact = benefit / 10n ** BigInt(stepDecimals);
  const sign = exact < 0n ? '-' : '';
  const digits = String(exact < 0n ? -exact : exact).padStart(decimals + 1, '0');
  return Money.of(`${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`, currency);
}
