import type * as phoneNumbers from 'libphonenumber-js';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
/** Ninety modules, which no start waits for. */
let library: typeof phoneNumbers | undefined;

/** Chinese numbers as most are written, without blanks and hyphens; taken apart they come out as they are. */
const chinese = /^(?:\+86(?:[2-9]\d{8,10}|1[3-9]\d{9})|1[3-9]\d{9})$/;
/** After it stands the number of somebody else: the prefix of a carrier. */
const carrier = /^(?:\+86)?179/;

/** A telephone number in the form of E.164, however it is written; without country code it is a Chinese one. */
export function phoneNumber(value: string): string | null {
  const plain = value.replaceAll(/[ -]/g, '');
  // A tenth of the time that it takes to look the country up.
  if (chinese.test(plain) && !carrier.test(plain)) return plain.startsWith('+') ? plain : `+86${plain}`;
  library ??= require('libphonenumber-js') as typeof phoneNumbers;
  return library.parsePhoneNumberFromString(value, 'CN')?.number ?? digitsOf(value);
}

function digitsOf(value: string): string | null {
  const digits = value.replaceAll(/\D/g, '');
  return digits.length >= 6 ? digits : null;
}
