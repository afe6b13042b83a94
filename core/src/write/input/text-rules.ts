import type { AttributeModel } from '../../model/index.ts';
import {
  defaultMax,
  isTextOfFormat,
  textFormats,
  ValidationError,
  type Label,
  type TextFormat,
} from '../../sdk/index.ts';
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
  const problem = unkeepable(field, input) ?? tooLong(field, input);
  if (problem) return { problem };
  if (input.trim() === '' && field.required && !field.filledByHooks)
    return { problem: ValidationError.required(field.name, field.label) };
  // An empty text is no wrong address; it is kept as it came.
  const format = field.format && input !== '' ? formats[field.format] : undefined;
  if (format && !format.test(input)) return refuse(field, format.expected);
  return { value: field.format === 'currency' ? currencyCode(input) : input };
}

/** The error of a text that no column gives back as it came; null: they do. */
export function unkeepable({ name, label }: AttributeModel, text: string): ValidationError | null {
  if (text.includes('\u0000')) {
    const expected = { zh: '不含 NUL(U+0000)字符的文本', en: 'text without the character NUL (U+0000)' };
    return ValidationError.invalid(name, label, expected);
  }
  if (text.isWellFormed()) return null;
  const expected = { zh: '合法的 Unicode 文本(无孤立代理项)', en: 'well-formed Unicode (no lone surrogate)' };
  return ValidationError.invalid(name, label, expected);
}

/** The error of a text that is longer than declared; null: it is not. */
export function tooLong(field: AttributeModel, text: string): ValidationError | null {
  const max = maxLength(field);
  if (text.length <= max) return null;
  // Characters as people and PostgreSQL count them: a surrogate pair is one.
  const length = text.length - (text.match(/[\uD800-\uDBFF]/g)?.length ?? 0);
  return length > max ? ValidationError.tooLong(field.name, field.label, length, max) : null;
}

function maxLength(field: AttributeModel): number {
  if (field.type === 'text') return field.max ?? defaultMax.text;
  return field.type === 'reference' ? defaultMax.reference : (field.max ?? defaultMax.string);
}
