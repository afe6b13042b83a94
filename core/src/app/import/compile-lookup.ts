import type { AnyOneModel, AttributeModel, CrmModel, EntityModel, ToOneModel } from '../../model/index.ts';
import { cellReader } from './cell-reader.ts';
import { compileFields } from './compile-fields.ts';
import type { CompiledLookup } from './compiled-mapping.ts';
import { dateRuleProblem } from './date-cell.ts';
import type { FieldRule, LookupRule } from './mapping.ts';
import { unknownName, within, type Report } from './mapping-problems.ts';

/** Fields that a text can name a record by: those that are compared exactly. */
const comparable = new Set(['id', 'string', 'reference', 'enum', 'int', 'decimal', 'date', 'dateTime']);

/** Holds the lookup of a relation against the model; null where it does not fit, which is reported. */
export function compileLookup(
  model: CrmModel,
  name: string,
  relation: ToOneModel | AnyOneModel,
  rule: FieldRule,
  report: Report,
): CompiledLookup | null {
  const { lookup } = rule;
  if (!lookup) {
    report({ zh: '关系需要 lookup,如 lookup: { by: name }', en: 'a relation needs a lookup: lookup: { by: name }' });
    return null;
  }
  const here = within('lookup', report);
  const target = targetOf(relation, lookup, here);
  if (!target) return null;
  const by = keyOf(target, lookup, here);
  const create = compileFields(model, target, lookup.create, within('create', here));
  if (Object.keys(lookup.create).length > 0 && lookup.missing !== 'create') {
    here({ zh: 'create 只与 missing: create 一起使用', en: 'create is used with missing: create only' });
  }
  if (lookup.missing === 'create') checkCreation(target, by, here);
  if (!by) return null;
  if (by.type === 'date' || by.type === 'dateTime') {
    const problem = dateRuleProblem(rule);
    if (problem) report(problem);
  }
  const read = cellReader(name, by, { ...rule, aliases: {} });
  return { target, by, read, where: lookup.where, missing: lookup.missing, create };
}

function targetOf(relation: ToOneModel | AnyOneModel, { entity }: LookupRule, report: Report): EntityModel | null {
  if (relation.kind === 'toOne') {
    if (entity === undefined || entity === relation.target.name) return relation.target;
    report({ zh: `该关系指向 ${relation.target.name}`, en: `the relation refers to ${relation.target.name}` });
    return null;
  }
  const names = relation.targets.map((target) => target.name);
  if (entity === undefined) {
    const list = names.join(', ');
    report({ zh: `请写明 entity:${list}`, en: `entity must say which of ${list}` });
    return null;
  }
  const target = relation.targets.find((one) => one.name === entity);
  if (!target) report(unknownName({ zh: '可指向的实体', en: 'entity to refer to' }, entity, names));
  return target ?? null;
}

function keyOf(target: EntityModel, { by }: LookupRule, report: Report): AttributeModel | null {
  const keys = [...target.fields.values()].filter(
    (field): field is AttributeModel =>
      field.kind === 'attribute' && field.filterable && !field.list && comparable.has(field.type),
  );
  const found = keys.find((key) => key.name === by);
  if (found) return found;
  const names = keys.map((key) => key.name);
  report(
    unknownName({ zh: `${target.name} 中可用于查找的字段`, en: `field of ${target.name} to look up by` }, by, names),
  );
  return null;
}

function checkCreation(target: EntityModel, by: AttributeModel | null, report: Report): void {
  if (!target.operations.has('create')) {
    report({ zh: `${target.name} 只由系统创建`, en: `${target.name} is created by the system only` });
  } else if (by && (by.type === 'id' || by.write === 'never')) {
    report({ zh: `按 ${by.name} 查找时不能新建`, en: `a record looked up by ${by.name} cannot be created` });
  }
}
