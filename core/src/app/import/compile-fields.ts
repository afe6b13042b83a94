import type {
  AnyOneModel,
  AttributeModel,
  CrmModel,
  EntityModel,
  FieldModel,
  SlotModel,
  ToOneModel,
} from '../../model/index.ts';
import { CurrencyCode } from '../../sdk/index.ts';
import { cellReader } from './cell-reader.ts';
import { compileLookup } from './compile-lookup.ts';
import type { CompiledField } from './compiled-mapping.ts';
import { CsvRow } from './csv-row.ts';
import { dateRuleProblem } from './date-cell.ts';
import { RowProblem } from './import-errors.ts';
import type { FieldRule } from './mapping.ts';
import { unknownName, within, type Report } from './mapping-problems.ts';
import { parseNumber } from './number-cell.ts';
import { Template } from './template.ts';

type WritableField = AttributeModel | ToOneModel | AnyOneModel;

/** Holds the rules of a mapping against an entity; what does not fit is reported and left out. */
export function compileFields(
  model: CrmModel,
  entity: EntityModel,
  rules: Readonly<Record<string, FieldRule>>,
  report: Report,
): CompiledField[] {
  return Object.entries(rules).flatMap(([name, rule]): CompiledField[] => {
    const here = within(name, report);
    const place = findField(entity, name, here);
    const source = sourceOf(rule, here);
    if (!place) return [];
    const { field, slot } = place;
    const common = { name, slot, source, rule };
    if (field.kind === 'attribute') {
      checkAttributeRule(field, rule, here);
      const read = cellReader(name, field, rule);
      const compiled = { kind: 'attribute', ...common, key: field.name, attribute: field, read } as const;
      checkStatedTexts(compiled, here);
      return [compiled];
    }
    const lookup = compileLookup(model, name, field, rule, here);
    return lookup ? [{ kind: 'reference', ...common, key: field.inputName, relation: field, lookup }] : [];
  });
}

interface Place {
  readonly field: WritableField;
  readonly slot: SlotModel | null;
}

/** `name`, or `hotel.vipLevel` for a field of a plugin's slot. */
function findField(entity: EntityModel, name: string, report: Report): Place | null {
  if (name === 'externalId') {
    report({
      zh: '外部编号写在映射顶层的 externalId',
      en: 'the external id stands at the top of the mapping, as externalId',
    });
    return null;
  }
  const [prefix = '', ...rest] = name.split('.');
  const slot = rest.length > 0 ? entity.slots.get(prefix) : undefined;
  if (rest.length > 0 && !slot) {
    report(
      unknownName({ zh: `${entity.name} 的扩展`, en: `slot of ${entity.name}` }, prefix, [...entity.slots.keys()]),
    );
    return null;
  }
  const row = slot ?? entity;
  const known = [...row.fields.values()].filter(isWritable);
  const wanted = slot ? rest.join('.') : name;
  const field = known.find((one) => one.name === wanted);
  if (field) return { field, slot: slot ?? null };
  const names = known.map((one) => one.name).filter((one) => one !== 'externalId');
  report(unknownName({ zh: `${row.name} 的可写字段`, en: `writable field of ${row.name}` }, wanted, names));
  return null;
}

function isWritable(field: FieldModel): field is WritableField {
  if (field.kind === 'attribute') return field.write !== 'never' && !field.internal;
  return (field.kind === 'toOne' || field.kind === 'anyOne') && field.write !== 'never';
}

function sourceOf({ column, template, value }: FieldRule, report: Report): Template {
  if ([column, template, value].filter((one) => one !== undefined).length !== 1) {
    report({
      zh: 'column、template、value 应恰有一个',
      en: 'exactly one of column, template and value is needed',
    });
  }
  if (column !== undefined) return Template.column(column);
  return template === undefined ? Template.constant(value ?? '') : Template.parse(template, report);
}

function checkAttributeRule(attribute: AttributeModel, rule: FieldRule, report: Report): void {
  if (rule.lookup) {
    report({ zh: 'lookup 只用于关系', en: 'lookup is for relations only' });
  }
  if (rule.default !== undefined && rule.whenEmpty !== 'clear') {
    report({ zh: 'default 与 whenEmpty 只能有一个', en: 'either default or whenEmpty, not both' });
  }
  if (attribute.type === 'date' || attribute.type === 'dateTime') {
    const problem = dateRuleProblem(rule);
    if (problem) report(problem);
  } else if (rule.addDays.length + rule.subtractDays.length > 0) {
    report({ zh: 'addDays、subtractDays 只用于日期', en: 'addDays and subtractDays are for dates only' });
  }
  if (rule.list === 'add' && !attribute.list) {
    report({ zh: 'list 只用于列表字段', en: 'list is for fields that are lists only' });
  }
  if (rule.factor !== undefined && !parseNumber(rule.factor, '.')) {
    report({ zh: `factor 不是数字:${rule.factor}`, en: `factor is not a number: ${rule.factor}` });
  }
  if (attribute.type === 'money') checkCurrency(rule, report);
}

function checkCurrency({ currency, currencyColumn }: FieldRule, report: Report): void {
  if (currency === undefined && currencyColumn === undefined) {
    report({ zh: '金额需要 currency 或 currencyColumn', en: 'money needs currency or currencyColumn' });
  }
  try {
    if (currency !== undefined) CurrencyCode.parseValue(currency);
  } catch {
    report({ zh: `${currency} 不是 ISO 4217 货币代码`, en: `${currency} is no currency of ISO 4217` });
  }
}

/** Texts that the mapping itself states are tried now, not 8,800 times later. */
function checkStatedTexts(field: CompiledField & { kind: 'attribute' }, report: Report): void {
  if (field.rule.currencyColumn !== undefined) return;
  for (const text of statedTexts(field)) {
    try {
      field.read(text, CsvRow.empty);
    } catch (error) {
      if (!(error instanceof RowProblem)) throw error;
      report(error.messages);
    }
  }
}

/** Constants, defaults and what aliases stand for. */
export function statedTexts({ rule, source }: CompiledField): string[] {
  const constant = source.isConstant ? [source.render(CsvRow.empty)] : [];
  const aliases = Object.values(rule.aliases).filter((text) => text !== null);
  return [...constant, ...(rule.default === undefined ? [] : [rule.default]), ...aliases].filter((text) => text !== '');
}
