import type { AttributeModel } from '../model/index.ts';
import { defaultMax, isTextOfFormat, textFormats, ValidationError, type Label, type TextFormat } from '../sdk/index.ts';
import { currencyCode } from './currency-code.ts';
import { refuse, type RuleResult } from './rule-result.ts';

const ofText = (format: TextFormat): { test: (text: string) => boolean; expected: Label } => ({
  test: (text) => isTextOfFormat(format, text),
  expected: textFormats[format],
});

const formats = {
  email: ofText('email'),
  url: ofText('url'),
  phone: ofText('phone'),
  currency: {
    test: (text: string): boolean => currencyCode(text) !== null,
    expected: { zh: 'ISO 4217 货币代码,如 CNY', en: 'a currency of ISO 4217, e.g. CNY' },
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
  if (format && !format.test(input)) return refuse(field, format.expected);
  return { value: field.format === 'currency' ? currencyCode(input) : input };
}

function maxLength(field: AttributeModel): number {
  if (field.type === 'text') return field.max ?? defaultMax.text;
  return field.type === 'reference' ? defaultMax.reference : (field.max ?? defaultMax.string);
}
