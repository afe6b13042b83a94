import { readFile } from 'node:fs/promises';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import { z } from 'zod';
import type { AttributeModel, CrmModel, EntityModel, ToOneModel } from '../../model/index.ts';
import type { Label } from '../../sdk/index.ts';
import { ImportRefused } from './import-errors.ts';
import { mappingSchema, type FieldRule, type Mapping } from './mapping.ts';
import { Template } from './template.ts';

/** One target field with everything that a row needs to fill it. */
export interface CompiledField {
  readonly name: string;
  readonly target: AttributeModel | ToOneModel;
  readonly rule: FieldRule;
  /** Where the text comes from; undefined for constants. */
  readonly source: Template | undefined;
}

export interface CompiledMapping {
  readonly mapping: Mapping;
  readonly entity: EntityModel;
  readonly externalId: Template;
  readonly fields: readonly CompiledField[];
  /** Columns that the file must have. */
  readonly columns: readonly string[];
}

/** Reads a mapping file and holds it against the model; everything wrong is told at once. */
export async function loadMapping(file: string, model: CrmModel): Promise<CompiledMapping> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw ImportRefused.unreadable(file, (error as Error).message);
  }
  let data: unknown;
  try {
    data = parseYaml(text);
  } catch (error) {
    const reason = error instanceof YAMLParseError ? error.message : String(error);
    throw ImportRefused.mapping(file, [{ zh: `不是有效的 YAML:${reason}`, en: `it is not valid YAML: ${reason}` }]);
  }
  const parsed = mappingSchema.safeParse(data);
  if (!parsed.success) throw ImportRefused.mapping(file, parsed.error.issues.map(issueText));
  return compileMapping(parsed.data, model, file);
}

function issueText(issue: z.core.$ZodIssue): Label {
  const text = `${issue.path.join('.') || '(root)'}: ${issue.message}`;
  return { zh: text, en: text };
}

function compileMapping(mapping: Mapping, model: CrmModel, file: string): CompiledMapping {
  const problems: Label[] = [];
  const report = (problem: Label): void => void problems.push(problem);
  const entity = model.entities.get(mapping.entity);
  if (!entity) {
    const known = [...model.entities.keys()].join(', ');
    report({
      zh: `没有实体 ${mapping.entity};可用:${known}`,
      en: `there is no entity ${mapping.entity}; there are ${known}`,
    });
    throw ImportRefused.mapping(file, problems);
  }
  const externalId = Template.parse(mapping.externalId, report);
  const fields = Object.entries(mapping.fields).flatMap(([name, rule]) => compileField(entity, name, rule, report));
  if (problems.length > 0) throw ImportRefused.mapping(file, problems);
  const columns = new Set([
    ...externalId.columns,
    ...Object.keys(mapping.where),
    ...fields.flatMap(({ source, rule }) => [
      ...(source?.columns ?? []),
      ...(rule.currencyColumn ? [rule.currencyColumn] : []),
    ]),
  ]);
  return { mapping, entity, externalId, fields, columns: [...columns] };
}

function compileField(
  entity: EntityModel,
  name: string,
  rule: FieldRule,
  report: (problem: Label) => void,
): CompiledField[] {
  const target = entity.fields.get(name);
  const writable = target && (target.kind === 'attribute' || target.kind === 'toOne') && target.write !== 'never';
  if (!writable || (target.kind === 'attribute' && target.internal)) {
    const known = [...entity.fields.values()]
      .filter((field) => (field.kind === 'attribute' || field.kind === 'toOne') && field.write !== 'never')
      .map((field) => field.name);
    report({
      zh: `fields.${name}:${entity.name} 没有可写字段 ${name};可用:${known.join(', ')}`,
      en: `fields.${name}: ${entity.name} has no writable field ${name}; there are ${known.join(', ')}`,
    });
    return [];
  }
  const sources = [rule.column, rule.template, rule.value].filter((source) => source !== undefined);
  if (sources.length !== 1) {
    report({
      zh: `fields.${name}:column、template、value 应恰有一个`,
      en: `fields.${name}: exactly one of column, template, value is needed`,
    });
  }
  if (target.kind === 'toOne' && !rule.lookup) {
    report({
      zh: `fields.${name}:关系需要 lookup`,
      en: `fields.${name}: a relation needs a lookup, e.g. lookup: { by: name }`,
    });
  }
  if (rule.lookup && target.kind === 'toOne') {
    const by = target.target.fields.get(rule.lookup.by);
    if (by?.kind !== 'attribute' || !by.filterable) {
      report({
        zh: `fields.${name}.lookup.by:${target.target.name} 没有可筛选字段 ${rule.lookup.by}`,
        en: `fields.${name}.lookup.by: ${target.target.name} has no filterable field ${rule.lookup.by}`,
      });
    }
  }
  if (target.kind === 'attribute' && target.type === 'money' && !rule.currency && !rule.currencyColumn && !('value' in rule && rule.value !== undefined)) {
    report({
      zh: `fields.${name}:金额需要 currency 或 currencyColumn`,
      en: `fields.${name}: money needs currency or currencyColumn`,
    });
  }
  const text = rule.column !== undefined ? `{${rule.column}}` : rule.template;
  return [{ name, target, rule, source: text === undefined ? undefined : Template.parse(text, report) }];
}
