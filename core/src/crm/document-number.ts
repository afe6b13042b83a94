const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A number that can be read out on the phone: `SO-260731-7K3M9QXA`. The tail is 40 random bits of the record's id
 * in Crockford's base 32; the unique index is what makes the number unique.
 */
export function documentNumber(prefix: string, day: string, id: string): string {
  let bits = BigInt(`0x${id.slice(-10)}`);
  let tail = '';
  for (let digit = 0; digit < 8; digit++) {
    tail = `${alphabet.charAt(Number(bits & 31n))}${tail}`;
    bits >>= 5n;
  }
  return `${prefix}-${day.replaceAll('-', '').slice(2)}-${tail}`;
}
