import { suggestedNames, type FieldDeclaration, type Label } from '../sdk/index.ts';
import type { AttributeModel, FieldModel, Formula } from './crm-model.ts';

/** A computed field speaks of its own row: other rows have a gate that it would pass by. */
const leavesTheRow = /;|--|\/\*|\$|\b(select|table|with)\b/i;

/** Gives computed fields their formulas; what is wrong with these is told to `report`. */
export function attachFormulas(
  declarations: readonly FieldDeclaration[],
  fields: Map<string, FieldModel>,
  report: (problem: Label) => void,
  where: string,
): void {
  const formulas = declarations.flatMap((one): [string, string][] =>
    one.kind === 'attribute' && one.formula !== undefined ? [[one.name, one.formula]] : [],
  );
  const stored = new Map([...fields].filter(([name]) => !formulas.some(([computed]) => computed === name)));
  for (const [name, sql] of formulas) {
    const model = fields.get(name) as AttributeModel;
    const at = `${where}.${name}`;
    if (leavesTheRow.test(sql)) {
      report({
        zh: `${at}:计算字段的 sql 只能涉及本行的字段(其他记录请用 @FieldResolver)`,
        en: `${at}: sql of a computed field is about its own row only (use a @FieldResolver for others)`,
      });
    }
    for (const column of protectedIn(sql, stored)) {
      report({
        zh: `${at}:sql 中的列 ${column} 有读取权限,请写成 {字段名}`,
        en: `${at}: sql names the column ${column}, which has a permission: write the field in braces`,
      });
    }
    fields.set(name, { ...model, formula: parsed(sql, model, stored, report, at) });
  }
}

/** Columns that are named without braces, so that nobody would know that their permission is needed. */
function protectedIn(sql: string, stored: ReadonlyMap<string, FieldModel>): string[] {
  const words = new Set(
    sql
      .replaceAll(/'[^']*'|\{\w+\}/g, ' ')
      .toLowerCase()
      .match(/\w+/g),
  );
  return [...stored.values()].flatMap((field) =>
    field.kind === 'attribute' && field.read !== undefined && words.has(field.column) ? [field.column] : [],
  );
}

/** `{coveredUntil} - current_date`, in the type that it is declared to be of. */
function parsed(
  sql: string,
  { type, scale = 4 }: AttributeModel,
  stored: ReadonlyMap<string, FieldModel>,
  report: (problem: Label) => void,
  at: string,
): Formula {
  // Texts and names in turn.
  const parts = sql.split(/\{(\w+)\}/).map((part, index): string | AttributeModel => {
    if (index % 2 === 0) return part;
    const field = stored.get(part);
    if (field?.kind === 'attribute') return field;
    const near = suggestedNames(part, attributesIn(stored));
    report({
      zh: `${at}:sql 中的 ${part} 不是本行存储的属性${near.zh}`,
      en: `${at}: sql names ${part}, which is no stored attribute of the row${near.en}`,
    });
    return '';
  });
  return ['(', ...parts, `)::${castOf(type, scale)}`];
}

function attributesIn(stored: ReadonlyMap<string, FieldModel>): string[] {
  return [...stored.values()].filter(({ kind }) => kind === 'attribute').map(({ name }) => name);
}

/** The types that columns of attributes have: values are printed and compared alike. */
function castOf(type: AttributeModel['type'], scale: number): string {
  switch (type) {
    case 'decimal':
      return `numeric(38, ${scale})`;
    case 'dateTime':
      return 'timestamptz(3)';
    case 'string':
      return 'text';
    default:
      return type;
  }
}
