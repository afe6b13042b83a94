import { UserError, type ClassRef } from '../../sdk/index.ts';

type Answer = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Answer => typeof value === 'object' && value !== null;

/** Rows that a bulk write wrote although others failed. */
function rowsWritten({ created, updated, deleted }: Answer): number {
  return [created, updated, deleted].reduce<number>((sum, count) => sum + (typeof count === 'number' ? count : 0), 0);
}

/** Whether an answer is a failure: it says errors, and nothing was written. */
function isFailure(answer: unknown): boolean {
  if (!isObject(answer)) return false;
  const { errors } = answer;
  return Array.isArray(errors) && errors.length > 0 && rowsWritten(answer) === 0;
}

/** Stands before what JSON has no word for: `["\0date", …]`. No name or text of a payload begins with it. */
const dateMark = '\0date';
const errorMark = '\0error';

/** What a resolver answered, as text; null for a failure, which is not kept. */
export function keptAnswer(answer: unknown): string | null {
  if (isFailure(answer)) return null;
  return JSON.stringify(answer ?? null, function (this: Answer, key: string, value: unknown): unknown {
    const said = this[key]; // dates have become texts already
    if (said instanceof Date) return [dateMark, said.getTime()];
    return said instanceof UserError ? [errorMark, { ...said }] : value;
  });
}

/** The answer that a text stands for; its errors are again of the classes that they were. */
export function recalledAnswer(text: string, errorClasses: readonly ClassRef[]): unknown {
  return JSON.parse(text, (_key, value: unknown) => {
    if (!Array.isArray(value)) return value;
    if (value[0] === dateMark) return new Date(value[1] as number);
    return value[0] === errorMark ? recalledError(value[1] as UserError, errorClasses) : value;
  });
}

function recalledError(fields: UserError, errorClasses: readonly ClassRef[]): UserError {
  const target = errorClasses.find(({ name }) => name === fields.typeName);
  return Object.assign(Object.create((target?.prototype ?? UserError.prototype) as object) as UserError, fields);
}
