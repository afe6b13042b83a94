import { isEmail, isPhoneNumber, isURL } from 'class-validator';
import type { Label } from './label.ts';

/** Texts whose form a library checks. */
export type TextFormat = 'email' | 'url' | 'phone';

/** Numbers without a country code are read as Chinese ones. */
const defaultRegion = 'CN';

const tests: Readonly<Record<TextFormat, (text: string) => boolean>> = {
  email: isEmail,
  url: (text) => isURL(text, { protocols: ['http', 'https'], require_protocol: true }),
  // In this order: without a country code the library throws and catches, which takes longer than the test.
  phone: (text) => isPhoneNumber(text, defaultRegion) || isPhoneNumber(text),
};

/** What each format expects, for messages. */
export const textFormats: Readonly<Record<TextFormat, Label>> = {
  email: { zh: '电子邮件地址', en: 'an e-mail address' },
  url: { zh: '以 http:// 或 https:// 开头的网址', en: 'a URL that starts with http:// or https://' },
  phone: { zh: '电话号码,如 +86 755 8888 6666', en: 'a telephone number, e.g. +86 755 8888 6666' },
};

/** Whether a text has the format; a telephone number may stand without country code. */
export function isTextOfFormat(format: TextFormat, text: string): boolean {
  return tests[format](text);
}
