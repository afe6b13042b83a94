import {
  hooksOf,
  ValidationError,
  type Change,
  type HookContext,
  type Label,
  type OrderInput,
  type WhereInput,
} from '../../sdk/index.ts';
import { SavedView } from './saved-view.entity.ts';

/** The parts of a view that are JSON, and what each must be. */
const parts: Readonly<Record<'where' | 'orderBy' | 'columns', { expected: Label; fits: (value: unknown) => boolean }>> =
  {
    where: { expected: { zh: 'JSON 对象', en: 'a JSON object' }, fits: isObject },
    orderBy: { expected: { zh: 'JSON 对象的列表', en: 'a JSON list of objects' }, fits: (v) => isListOf(v, isObject) },
    columns: {
      expected: { zh: 'JSON 文本列表', en: 'a JSON list of texts' },
      fits: (v) => isListOf(v, (one) => typeof one === 'string'),
    },
  };
type Part = keyof typeof parts;

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, fits: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}

function invalid(part: string, { zh, en }: Label): ValidationError {
  return new ValidationError('INVALID_VIEW', { zh, en }, { path: [part] });
}

/** The value of a part; undefined where there is none, null where it was refused. */
function parsed({ record, reject }: Change<SavedView>, part: Part): unknown {
  const text = record[part];
  if (text == null || text.trim() === '') return undefined;
  const { expected, fits } = parts[part];
  try {
    const value = JSON.parse(text) as unknown;
    if (fits(value)) return value;
  } catch {
    // Said below.
  }
  reject(invalid(part, { zh: `${part} 应为${expected.zh}`, en: `${part} must be ${expected.en}` }));
  return null;
}

/** A view that its list would refuse is refused now: later nobody remembers what was meant. */
function check(changes: readonly Change<SavedView>[], context: HookContext): void {
  for (const change of changes) {
    if (!['entity', 'where', 'orderBy', 'columns'].some((name) => change.changed.has(name))) continue;
    const [where, orderBy, columns] = (['where', 'orderBy', 'columns'] as const).map((part) => parsed(change, part));
    if (where === null || orderBy === null || columns === null) continue;
    const problem = context.checkList({
      entity: change.record.entity,
      ...(where !== undefined && { where: where as WhereInput }),
      ...(orderBy !== undefined && { orderBy: orderBy as readonly OrderInput[] }),
      ...(columns !== undefined && { columns: columns as readonly string[] }),
    });
    if (!problem) continue;
    const place = [problem.part, ...problem.path].join('.');
    const { zh, en } = problem.message;
    change.reject(invalid(problem.part, { zh: `${place}:${zh}`, en: `${place}: ${en}` }));
  }
}

export const savedViewHooks = hooksOf(SavedView, { beforeCreate: check, beforeUpdate: check });
