import type * as classValidator from 'class-validator';
import { createRequire } from 'node:module';
import type { Label } from './label.ts';

/** Texts whose form a library checks. */
export type TextFormat = 'email' | 'url' | 'phone';

/** Numbers without a country code are read as Chinese ones. */
const defaultRegion = 'CN';

/**
 * Chinese mobile numbers in prefixes that are assigned as a whole, as most people write them: the library says the same
 * of them, in twenty times the time.
 */
const chineseMobile = /^(?:\+86[ -]?)?1(?:[38]\d|5[0-35-9])(?:\d{8}|-\d{4}-\d{4}| \d{4} \d{4})$/;

type Validators = Pick<typeof classValidator, 'isEmail' | 'isPhoneNumber' | 'isURL'>;
type TextTest = (text: string) => boolean;

const require = createRequire(import.meta.url);

/** One check of the library, which is 400 modules: a start needs none of them, and an e-mail address only some. */
function validator<Name extends keyof Validators>(name: Name, file: string): Validators[Name] {
  return (require(`class-validator/cjs/decorator/string/${file}.js`) as Validators)[name];
}

const makeTests: Readonly<Record<TextFormat, () => TextTest>> = {
  email: () => validator('isEmail', 'IsEmail'),
  url() {
    const isURL = validator('isURL', 'IsUrl');
    return (text) => isURL(text, { protocols: ['http', 'https'], require_protocol: true });
  },
  phone() {
    const isPhoneNumber = validator('isPhoneNumber', 'IsPhoneNumber');
    // In this order: without a country code the library throws and catches, which takes longer than the test.
    return (text) => chineseMobile.test(text) || isPhoneNumber(text, defaultRegion) || isPhoneNumber(text);
  },
};

const tests: Partial<Record<TextFormat, TextTest>> = {};

/** What each format expects, for messages. */
export const textFormats: Readonly<Record<TextFormat, Label>> = {
  email: { zh: '电子邮件地址', en: 'an e-mail address' },
  url: { zh: '以 http:// 或 https:// 开头的网址', en: 'a URL that starts with http:// or https://' },
  phone: { zh: '电话号码,如 +86 755 8888 6666', en: 'a telephone number, e.g. +86 755 8888 6666' },
};

/** Whether a text has the format; a telephone number may stand without country code. */
export function isTextOfFormat(format: TextFormat, text: string): boolean {
  return (tests[format] ??= makeTests[format]())(text);
}
