import { Decimal } from 'decimal.js';
import { DateTime } from 'luxon';
import type { AttributeModel } from '../../model/index.ts';
import type { Label } from '../../sdk/index.ts';
import { RowProblem } from './import-errors.ts';
import type { FieldRule } from './mapping.ts';

function wrong(field: string, cell: string, expected: Label): RowProblem {
  return new RowProblem(
    'INVALID',
    { zh: `“${cell}”不是${expected.zh}`, en: `"${cell}" is not ${expected.en}` },
    field,
    cell,
  );
}

const truths: Readonly<Record<string, boolean>> = {
  ...{ true: true, yes: true, y: true, '1': true, 是: true, t: true },
  ...{ false: false, no: false, n: false, '0': false, 否: false, f: false },
};

/** `1.234,50` with decimal comma, `1,234.50` with decimal point -> `1234.5`. */
function plainNumber(cell: string, decimal: '.' | ','): string {
  const grouping = decimal === '.' ? /[,\s_']/g : /[.\s_']/g;
  return cell.replace(grouping, '').replace(decimal, '.');
}

/**
 * The value of a cell in the shape of the API's input. What the mapping does not say, the attribute's own type says.
 * @throws RowProblem that names the field and the cell
 */
export function convertCell(
  attribute: AttributeModel,
  cell: string,
  rule: FieldRule,
  cells: Readonly<Record<string, string>>,
): unknown {
  const { name } = attribute;
  if (attribute.list) {
    return cell.split(rule.split ?? ';').flatMap((part) => {
      const text = part.trim();
      const known = Object.hasOwn(rule.aliases, text) ? rule.aliases[text] : text;
      return known ? [known] : [];
    });
  }
  switch (attribute.type) {
    case 'int':
    case 'decimal':
      return numberText(name, cell, rule, attribute.type === 'int');
    case 'money': {
      const currency = rule.currencyColumn ? (cells[rule.currencyColumn] ?? '').trim() : rule.currency;
      return { amount: numberText(name, cell, rule, false), currency };
    }
    case 'boolean': {
      const truth = truths[cell.toLowerCase()];
      if (truth === undefined) throw wrong(name, cell, { zh: '是/否', en: 'yes or no' });
      return truth;
    }
    case 'date':
    case 'dateTime':
      return instant(attribute, cell, rule);
    default:
      return cell;
  }
}

function numberText(name: string, cell: string, rule: FieldRule, whole: boolean): string | number {
  const text = plainNumber(cell, rule.decimal);
  if (!/^[+-]?\d{1,30}(\.\d{1,30})?$/.test(text)) throw wrong(name, cell, { zh: '数字', en: 'a number' });
  const value = new Decimal(text);
  if (!whole) return value.toFixed();
  if (!value.isInteger()) throw wrong(name, cell, { zh: '整数', en: 'a whole number' });
  return value.toNumber();
}

function instant(attribute: AttributeModel, cell: string, rule: FieldRule): string | Date {
  const zone = rule.timeZone;
  const parsed = rule.format ? DateTime.fromFormat(cell, rule.format, { zone }) : DateTime.fromISO(cell, { zone });
  if (!parsed.isValid) {
    const format = rule.format ?? 'ISO 8601';
    throw wrong(attribute.name, cell, { zh: `格式为 ${format} 的日期`, en: `a date in the format ${format}` });
  }
  return attribute.type === 'date' ? parsed.toISODate() : parsed.toUTC().toJSDate();
}
