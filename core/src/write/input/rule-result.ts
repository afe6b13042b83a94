import type { AttributeModel } from '../../model/index.ts';
import { ValidationError, type Label, type UserError } from '../../sdk/index.ts';
import { withPath } from './error-path.ts';
import type { FieldValue } from './field-value.ts';

/** The value that a rule makes of an input, or the error; its path starts with the field. */
export type RuleResult = { readonly value: FieldValue } | { readonly problem: UserError };

/** Refuses a value: `expected` completes "is not valid: expected …"; `part` is the part of the value that is wrong. */
export function refuse(field: AttributeModel, expected: Label, ...part: string[]): { readonly problem: UserError } {
  const problem = ValidationError.invalid(field.name, field.label, expected);
  return { problem: part.length > 0 ? withPath(problem, [...problem.path, ...part]) : problem };
}
