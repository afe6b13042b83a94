import { z } from 'zod';
import type { CrmModel, EntityModel } from '../../model/index.ts';
import type { Label } from '../../sdk/index.ts';
import { compileFields } from './compile-fields.ts';
import { columnsOf, type CompiledMapping } from './compiled-mapping.ts';
import { mappingSchema, type Mapping } from './mapping.ts';
import { unknownName, within, type Report } from './mapping-problems.ts';
import { Template } from './template.ts';

/** Holds a mapping, as data, against its format and the model; null where it makes no sense at all. */
export function compileMapping(data: unknown, model: CrmModel, report: Report): CompiledMapping | null {
  const parsed = mappingSchema.safeParse(data);
  if (parsed.success) return compileParsed(parsed.data, model, report);
  shapeProblems(data).forEach(report);
  return null;
}

/** The schema's messages in both languages: it is asked once in each. */
function shapeProblems(data: unknown): Label[] {
  const issuesIn = (locale: () => { localeError: z.core.$ZodErrorMap }): string[] => {
    const { error } = mappingSchema.safeParse(data, { error: locale().localeError });
    return (error?.issues ?? []).map(({ path, message }) => `${path.join('.') || '(root)'}: ${message}`);
  };
  const zh = issuesIn(z.locales.zhCN);
  return issuesIn(z.locales.en).map((en, index) => ({ zh: zh[index] ?? en, en }));
}

function compileParsed(mapping: Mapping, model: CrmModel, report: Report): CompiledMapping | null {
  const entity = model.entities.get(mapping.entity);
  if (!entity) {
    const names = [...model.entities.values()].filter(isImportable).map((one) => one.name);
    within('entity', report)(unknownName({ zh: '实体', en: 'entity' }, mapping.entity, names));
    return null;
  }
  if (!isImportable(entity)) {
    report({ zh: `${entity.name} 只由系统写入,不能导入`, en: `${entity.name} is written by the system only` });
  }
  const externalId = Template.parse(mapping.externalId, within('externalId', report));
  if (externalId.isConstant) {
    report({
      zh: 'externalId:至少需要一列或行号,如 "shop:{id}"、"shop:{#row}"',
      en: 'externalId: needs a column or the number of the row, e.g. "shop:{id}" or "shop:{#row}"',
    });
  }
  const fields = compileFields(model, entity, mapping.fields, within('fields', report));
  const columns = new Set([...externalId.columns, ...Object.keys(mapping.where), ...columnsOf(fields)]);
  return { mapping, entity, externalId, fields, columns: [...columns] };
}

function isImportable({ operations }: EntityModel): boolean {
  return operations.has('create') && operations.has('update');
}
