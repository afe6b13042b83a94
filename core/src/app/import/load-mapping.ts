import { readFile } from 'node:fs/promises';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import { z } from 'zod';
import type { CrmModel, EntityModel } from '../../model/index.ts';
import type { Label, ReadPort } from '../../sdk/index.ts';
import { compileFields } from './compile-fields.ts';
import { columnsOf, type CompiledMapping } from './compiled-mapping.ts';
import { ImportRefused } from './import-errors.ts';
import { checkStatedRecords } from './known-values.ts';
import { mappingSchema, type Mapping } from './mapping.ts';
import { unknownName, within, type Report } from './mapping-problems.ts';
import { Template } from './template.ts';

/**
 * Reads a mapping file and holds it against the model and its vocabularies.
 * @throws ImportRefused with everything that is wrong with it
 */
export async function loadMapping(file: string, model: CrmModel, read: ReadPort): Promise<CompiledMapping> {
  return compiledMapping(await textOf(file), file, model, read);
}

/**
 * The same from its text.
 * @param name what messages call it
 * @throws ImportRefused with everything that is wrong with it
 */
export async function compiledMapping(
  text: string,
  name: string,
  model: CrmModel,
  read: ReadPort,
): Promise<CompiledMapping> {
  const problems: Label[] = [];
  const mapping = mappingOf(text, name);
  const compiled = compileMapping(mapping, model, (problem) => void problems.push(problem));
  if (compiled)
    await checkStatedRecords(
      compiled.fields,
      model,
      read,
      within('fields', (p) => void problems.push(p)),
    );
  if (!compiled || problems.length > 0) throw ImportRefused.mapping(name, problems);
  return compiled;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw ImportRefused.unreadable(file, error);
  }
}

function mappingOf(text: string, file: string): Mapping {
  let data: unknown;
  try {
    data = parseYaml(text);
  } catch (error) {
    const reason = error instanceof YAMLParseError ? error.message : String(error);
    throw ImportRefused.mapping(file, [{ zh: `不是有效的 YAML:${reason}`, en: `it is not valid YAML: ${reason}` }]);
  }
  const parsed = mappingSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw ImportRefused.mapping(file, shapeProblems(data));
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

function compileMapping(mapping: Mapping, model: CrmModel, report: Report): CompiledMapping | null {
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
