/** Quantities of stock have three decimals: in thousandths they are added exactly. */
const decimals = 3;

/** '12.5' -> 12500n. */
export function thousandths(quantity: string): bigint {
  const [whole = '0', fraction = ''] = quantity.replace('-', '').split('.');
  const size = BigInt(whole) * 10n ** BigInt(decimals) + BigInt(fraction.padEnd(decimals, '0').slice(0, decimals));
  return quantity.startsWith('-') ? -size : size;
}

/** 12500n -> '12.500'. */
export function quantityOf(thousandthsOf: bigint): string {
  const sign = thousandthsOf < 0n ? '-' : '';
  const digits = String(thousandthsOf < 0n ? -thousandthsOf : thousandthsOf).padStart(decimals + 1, '0');
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
