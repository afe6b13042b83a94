import { expect, it } from '@jest/globals';
import { isPhoneNumber } from 'class-validator';
import fc from 'fast-check';
import { isTextOfFormat } from '../../src/sdk/index.ts';

const digits = (count: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: count, maxLength: count });

it('takes Chinese mobile numbers as the library does, which it does without', () => {
  const country = fc.constantFrom('', '+86', '+86 ', '+86-', '+86  ', '86', '0', '0086');
  const start = fc.constantFrom('13', '14', '15', '16', '17', '18', '19', '12');
  const separator = fc.constantFrom('', ' ', '-', '.');
  const rest = fc.tuple(digits(1), separator, digits(4), separator, fc.constantFrom(3, 4, 4, 4, 5).chain(digits));
  fc.assert(
    fc.property(country, start, rest, (before, prefix, parts) => {
      const text = [before, prefix, ...parts].join('');
      expect([text, isTextOfFormat('phone', text)]).toEqual([text, isPhoneNumber(text, 'CN') || isPhoneNumber(text)]);
    }),
    { numRuns: 10_000 },
  );
});

it('takes all numbers of the prefixes that it does not look up', () => {
  for (let prefix = 1300; prefix < 1900; prefix++) {
    const [start, rest] = [String(prefix).slice(0, 3), String(prefix).slice(3)];
    for (const number of [`+86 ${prefix}0000000`, `${prefix}9999999`, `+86${start} ${rest}123 4567`]) {
      expect([number, isTextOfFormat('phone', number)]).toEqual([number, isPhoneNumber(number, 'CN')]);
    }
  }
});
