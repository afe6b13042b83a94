import { isEmail, isPhoneNumber, isURL } from 'class-validator';
import type { AttributeModel } from '../model/index.ts';
import { defaultMax, ValidationError, type Label } from '../sdk/index.ts';
import { refuse, type RuleResult } from './rule-result.ts';

/** Numbers without a country code are read as Chinese ones. */
const defaultRegion = 'CN';

const formats = {
  email: { test: isEmail, expected: { zh: '电子邮件地址', en: 'an e-mail address' } },
  url: {
    test: (text: string): boolean => isURL(text, { protocols: ['http', 'https'], require_protocol: true }),
    expected: { zh: '以 http:// 或 https:// 开头的网址', en: 'a URL that starts with http:// or https://' },
  },
  phone: {
    test: (text: string): boolean => isPhoneNumber(text) || isPhoneNumber(text, defaultRegion),
    expected: { zh: '电话号码,如 +86 755 8888 6666', en: 'a telephone number, e.g. +86 755 8888 6666' },
  },
} as const satisfies Record<string, { test: (text: string) => boolean; expected: Label }>;

/** Text that PostgreSQL can hold and give back unchanged, not longer than declared, in the declared format. */
export function textValue(field: AttributeModel, input: unknown): RuleResult {
  if (typeof input !== 'string') return refuse(field, { zh: '文本', en: 'text' });
  if (input.includes('\u0000')) {
    return refuse(field, { zh: '不含 NUL(U+0000)字符的文本', en: 'text without the character NUL (U+0000)' });
  }
  if (!input.isWellFormed()) {
    return refuse(field, { zh: '合法的 Unicode 文本(无孤立代理项)', en: 'well-formed Unicode (no lone surrogate)' });
  }
  const max = maxLength(field);
  if (input.length > max) {
    // Characters as people and PostgreSQL count them: a surrogate pair is one.
    const length = input.length - (input.match(/[\uD800-\uDBFF]/g)?.length ?? 0);
    if (length > max) return { problem: ValidationError.tooLong(field.name, field.label, length, max) };
  }
  if (input.trim() === '' && field.required && !field.filledByHooks)
    return { problem: ValidationError.required(field.name, field.label) };
  // An empty text is no wrong address; it is kept as it came.
  const format = field.format && input !== '' ? formats[field.format] : undefined;
  return format && !format.test(input) ? refuse(field, format.expected) : { value: input };
}

function maxLength(field: AttributeModel): number {
  if (field.type === 'text') return field.max ?? defaultMax.text;
  return field.type === 'reference' ? defaultMax.reference : (field.max ?? defaultMax.string);
}
