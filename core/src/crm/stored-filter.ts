import { ValidationError, type HookContext, type WhereInput } from '../sdk/index.ts';

const isObject = (value: unknown): value is WhereInput =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A filter that a record keeps as JSON, in the shape of `where`; null: the text is no JSON object. */
export function storedFilter(text: string): WhereInput | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** Why the list of an entity would refuse a filter that is about to be stored; null: it would not. */
export function filterProblem(
  { entity, where, field }: { entity: string; where: WhereInput | null; field: string },
  context: HookContext,
): ValidationError | null {
  if (!where) {
    const message = { zh: `${field} 应为 JSON 对象`, en: `${field} must be a JSON object` };
    return new ValidationError('INVALID_FILTER', message, { path: [field] });
  }
  const problem = context.checkList({ entity, where });
  if (!problem) return null;
  const place = problem.part === 'entity' ? entity : [field, ...problem.path].join('.');
  const { zh, en } = problem.message;
  const message = { zh: `${place}:${zh}`, en: `${place}: ${en}` };
  return new ValidationError('INVALID_FILTER', message, { path: [field] });
}
