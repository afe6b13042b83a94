/**
 * Amounts are stored with four decimals: as whole ten-thousandths they are added exactly, and the ten thousand amounts
 * of a large report in a fraction of the time that decimals take.
 */
const decimals = 4;

/**
 * '12.5' -> 125000n.
 * @throws RangeError more than four decimals, which no stored amount has, nor one rounded to a currency
 */
export function tenThousandths(amount: string): bigint {
  // As PostgreSQL writes them; and the other ways.
  if (amount.at(-decimals - 1) === '.') return BigInt(amount.slice(0, -decimals - 1) + amount.slice(-decimals));
  const [whole = '', fraction = ''] = amount.split('.');
  if (fraction.length > decimals) throw new RangeError(`${amount} has more than ${decimals} decimals`);
  return BigInt(whole + fraction.padEnd(decimals, '0'));
}

/** 125000n -> '12.5000'. */
export function amountOf(sum: bigint): string {
  const digits = String(sum < 0n ? -sum : sum).padStart(decimals + 1, '0');
  return `${sum < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
