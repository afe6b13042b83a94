import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { phoneNumber } from '../../../src/crm/matching/phone-number.ts';

const digits = (least: number, most: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: least, maxLength: most });

it('reads Chinese numbers as the library does, which it does without', () => {
  const prefix = fc.constantFrom('', '+86', '+86 ', '+86-', '0', '+86 0');
  const start = fc.constantFrom('', '1', '13', '15', '179', '17911', '12593', '19', '400', '010', '10', '21', '755');
  const number = fc.tuple(prefix, start, digits(0, 3), fc.constantFrom('', ' ', '-'), digits(4, 9));
  fc.assert(
    fc.property(number, (parts) => {
      const value = parts.join('');
      const kept = value.replaceAll(/\D/g, '');
      const read = parsePhoneNumberFromString(value, 'CN')?.number ?? (kept.length >= 6 ? kept : null);
      expect(phoneNumber(value)).toBe(read);
    }),
    { numRuns: 5000 },
  );
});

it.each([
  ['+86 21 5123 4567', '+862151234567'],
  ['13812345678', '+8613812345678'],
  ['138-1234-5678', '+8613812345678'],
  ['(021) 51234567', '+862151234567'],
  ['+49 (0)30 901820', '+4930901820'],
  ['总机', null],
])('%s is %s', (written, number) => {
  expect(phoneNumber(written)).toBe(number);
});
