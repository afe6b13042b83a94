import { derive } from '../../database/index.ts';
import type { AttributeModel, CrmModel, EntityModel, SlotModel } from '../../model/index.ts';
import { checkText } from './plan-operators.ts';
import { badInput } from '../plan/read-input.ts';
import type { ColumnRef, Condition } from '../plan/read-plan.ts';
import { foldText, pinyinLettersOf, pinyinQueryOf, searchedEntities, unitsOf } from '../search/index.ts';

const longest = 200;

/**
 * `matches`: the text holds all words (English ones whatever their ending; `the` and the like do not count) and all
 * runs of Chinese characters of the operand. Case and width do not count.
 */
export function planMatches(column: ColumnRef, value: unknown, path: readonly string[]): Condition {
  const unitsAt = (text: unknown) => matchedUnits(text, path);
  const wordsOf = (text: unknown): string =>
    unitsAt(text)
      .filter(({ kind }) => kind === 'word')
      .map((word) => word.text)
      .join(' ');
  const runsOf = (text: unknown): string[] =>
    unitsAt(text)
      .filter(({ kind }) => kind === 'run')
      .map((run) => `%${run.text}%`);
  return { kind: 'fullText', column, words: derive(value, wordsOf), runs: derive(value, runsOf) };
}

function matchedUnits(text: unknown, path: readonly string[]) {
  const checked = checkText(text, path);
  if (checked.length > longest) {
    throw badInput(path, `matches 最多 ${longest} 个字符`, `matches takes at most ${longest} characters`);
  }
  const units = unitsOf(checked.normalize('NFKC').toLowerCase());
  if (units.length > 0) return units;
  throw badInput(path, 'matches 需要字母、汉字或数字', 'matches needs a letter, a character or a digit');
}

/** Which part of a spelling the letters are, as LIKE patterns over ` jzcl jianzhucailiao `. */
const spelled: Readonly<Record<string, (letters: string) => string>> = {
  contains: (letters) => `%${letters}%`,
  startsWith: (letters) => `% ${letters}%`,
  endsWith: (letters) => `%${letters} %`,
  eq: (letters) => `% ${letters} %`,
};
/** The same of the text itself. */
const written: Readonly<Record<string, (text: string) => string>> = {
  contains: (text) => `%${text}%`,
  startsWith: (text) => `${text}%`,
  endsWith: (text) => `%${text}`,
  eq: (text) => text,
};

/** `mode: PINYIN`: the letters are part of the value's pinyin or its initials, or of the value itself in any case. */
export function planPinyin(
  attribute: AttributeModel,
  row: EntityModel | SlotModel | undefined,
  operator: string,
  value: unknown,
  { column, model, path }: { column: ColumnRef; model: CrmModel; path: readonly string[] },
): Condition {
  const [spelling, writing] = [spelled[operator], written[operator]];
  if (!spelling || !writing) {
    const allowed = Object.keys(spelled).join(', ');
    throw badInput(path, `mode: PINYIN 仅用于 ${allowed}`, `mode: PINYIN goes with ${allowed} only`);
  }
  const searched = row ? pinyinFields(row, model) : [];
  if (!row || !searched.includes(attribute.name)) throw notSpelled(searched, [...path.slice(0, -1), 'mode']);
  const text = (one: unknown): string => checkText(one, path);
  const escaped = (one: string): string => one.replace(/[\\%_]/g, String.raw`\$&`);
  return {
    kind: 'pinyin',
    column,
    key: row.kind === 'slot' ? `${row.prefix}.${attribute.name}` : attribute.name,
    keyColumn: row.keyColumn,
    permission: attribute.read ?? '',
    query: derive(value, (one) => pinyinQueryOf(pinyinLettersOf(text(one)))),
    spelling: derive(value, (one) => {
      const letters = pinyinLettersOf(text(one));
      return letters === '' ? null : spelling(escaped(letters));
    }),
    writing: derive(value, (one) => writing(escaped(foldText(text(one))))),
  };
}

/** Names of the row's attributes whose pinyin is known: it is kept with the documents of the search. */
function pinyinFields(row: EntityModel | SlotModel, model: CrmModel): string[] {
  const entity = row.kind === 'slot' ? row.of : row;
  if (!searchedEntities(model).includes(entity)) return [];
  return row.searched.filter(({ type, list }) => type === 'string' && !list).map(({ name }) => name);
}

function notSpelled(fields: readonly string[], path: readonly string[]): Error {
  const [zh, en] = fields.length > 0 ? [fields.join('、'), fields.join(', ')] : ['无', 'none'];
  return badInput(path, `mode: PINYIN 仅用于可搜索的字段:${zh}`, `mode: PINYIN goes with searched fields only: ${en}`);
}
