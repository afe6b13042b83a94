import type { AttributeModel } from '../../model/index.ts';
import { LimitExceeded, type UserError } from '../../sdk/index.ts';
import { withPath } from './error-path.ts';
import type { FieldValue } from './field-value.ts';
import { moneyValue, numberValue } from './number-rules.ts';
import { refuse, type RuleResult } from './rule-result.ts';
import { textValue } from './text-rules.ts';
import { dateTimeValue, dateValue } from './time-rules.ts';
import { writeLimits } from '../write-limits.ts';

/** Takes an error of one field; the path inside is complete. */
export type Report = (error: UserError) => void;

/**
 * A client's value of an attribute, checked by every rule that needs no database; undefined when it was refused.
 * `parent` is the path of the input that holds the attribute.
 */
export function coerceAttribute(
  field: AttributeModel,
  input: unknown,
  parent: readonly string[],
  report: Report,
): FieldValue | undefined {
  if (!field.list) return settle(ruled(field, input), parent, report);
  if (!Array.isArray(input)) {
    return settle(refuse(field, { zh: '一个列表', en: 'a list' }), parent, report);
  }
  if (input.length > writeLimits.listValues) {
    const what = {
      zh: `${field.label.zh}(${field.name})的值的个数`,
      en: `values of ${field.label.en} (${field.name})`,
    };
    report(LimitExceeded.of(what, input.length, writeLimits.listValues, [...parent, field.name]));
    return undefined;
  }
  const values = input.map((item: unknown, index) =>
    settle(ruled(field, item), parent, (error) => report(atIndex(error, parent.length + 1, index))),
  );
  return values.includes(undefined) ? undefined : (values as string[]);
}

function settle(result: RuleResult, parent: readonly string[], report: Report): FieldValue | undefined {
  if ('value' in result) return result.value;
  report(result.problem.at(...parent));
  return undefined;
}

/** The same error, of one element of the list whose path has `depth` parts. */
function atIndex(error: UserError, depth: number, index: number): UserError {
  return withPath(error, [...error.path.slice(0, depth), String(index), ...error.path.slice(depth)]);
}

function ruled(field: AttributeModel, input: unknown): RuleResult {
  switch (field.type) {
    case 'string':
    case 'text':
    case 'reference':
      return textValue(field, input);
    case 'int':
    case 'decimal':
      return numberValue(field, input);
    case 'money':
      return moneyValue(field, input);
    case 'boolean':
      return typeof input === 'boolean'
        ? { value: input }
        : refuse(field, { zh: 'true 或 false', en: 'true or false' });
    case 'date':
      return dateValue(field, input);
    case 'dateTime':
      return dateTimeValue(field, input);
    case 'enum':
      return enumValue(field, input);
    case 'id':
      return refuse(field, { zh: '由系统生成', en: 'nothing: the system makes ids' });
  }
}

function enumValue(field: AttributeModel, input: unknown): RuleResult {
  const values = field.enum?.values ?? [];
  if (typeof input === 'string' && values.includes(input)) return { value: input };
  return refuse(field, { zh: `以下之一:${values.join('、')}`, en: `one of ${values.join(', ')}` });
}
