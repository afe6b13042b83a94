import {
  attributeTypes,
  columnName,
  type AnyOneDeclaration,
  type AttributeDeclaration,
  type FieldDeclaration,
  type Label,
  type ToManyDeclaration,
  type ToOneDeclaration,
} from '../sdk/index.ts';
import { attachFormulas } from './formulas.ts';
import type { AnyOneModel, AttributeModel, EntityModel, FieldModel, ToOneModel } from './crm-model.ts';

const groupableTypes = new Set(['enum', 'reference', 'boolean', 'date', 'dateTime', 'string', 'int']);

function attributeModel(declaration: AttributeDeclaration): AttributeModel {
  const { formula: _, ...options } = declaration;
  const { name, type, list, internal, read } = options;
  const open = !internal;
  return {
    ...options,
    column: type === 'money' ? `${columnName(name)}_value` : columnName(name),
    ...(type === 'money' ? { currencyColumn: `${columnName(name)}_currency` } : {}),
    ...(read ? { required: false } : {}),
    filterable: open && declaration.filter !== false,
    sortable: open && !list && (declaration.sort ?? type !== 'text'),
    groupable: open && !list && (declaration.group ?? groupableTypes.has(type)),
  };
}

function toOneModel(declaration: ToOneDeclaration, target: EntityModel): ToOneModel {
  return {
    ...declaration,
    target,
    column: `${columnName(declaration.name)}_id`,
    inputName: `${declaration.name}Id`,
    filterable: declaration.filter !== false,
    sortable: declaration.sort !== false,
    groupable: declaration.group !== false,
  };
}

/** Fields of every record that the base class declares to the libraries directly. */
export const builtInFields: readonly AttributeModel[] = [
  { name: 'id', label: { zh: '编号', en: 'Id' }, type: 'id' as const },
  { name: 'version', label: { zh: '版本', en: 'Version' }, type: 'int' as const },
].map((field) => ({
  kind: 'attribute',
  ...field,
  required: true,
  write: 'never',
  column: field.name,
  filterable: true,
  sortable: true,
  groupable: false,
}));

/** From a slot to the record that it extends. */
export function recordOfSlot(of: EntityModel): ToOneModel {
  const declaration = { kind: 'toOne', name: 'record', label: of.label, foreignKey: true, required: true } as const;
  return toOneModel({ ...declaration, target: of.name }, of);
}

function anyOneModel(declaration: AnyOneDeclaration, targets: readonly EntityModel[]): AnyOneModel {
  const column = columnName(declaration.name);
  return {
    ...declaration,
    targets,
    typeColumn: `${column}_type`,
    column: `${column}_id`,
    inputName: `${declaration.name}Id`,
  };
}

/** Where relations find what they point to; tells the problem itself when there is nothing. */
export interface TargetFinder {
  entity(declaration: ToOneDeclaration | ToManyDeclaration): EntityModel | undefined;
  entities(declaration: AnyOneDeclaration): readonly EntityModel[];
}

/** Turns declared fields into models. */
export function fieldModels(
  declarations: readonly FieldDeclaration[],
  find: TargetFinder,
  report: (problem: Label) => void,
  where: string,
): Map<string, FieldModel> {
  const fields = new Map<string, FieldModel>();
  for (const declaration of declarations) {
    if (declaration.kind === 'attribute') {
      checkAttribute(declaration, where, report);
      fields.set(declaration.name, attributeModel(declaration));
      continue;
    }
    if (declaration.kind === 'anyOne') {
      fields.set(declaration.name, anyOneModel(declaration, find.entities(declaration)));
      continue;
    }
    const target = find.entity(declaration);
    if (!target) continue;
    if (declaration.kind === 'toOne') fields.set(declaration.name, toOneModel(declaration, target));
    // The other side may not have its fields yet: the builder replaces `inverse` in a second pass.
    else fields.set(declaration.name, { ...declaration, target, inverse: undefined as never });
  }
  attachFormulas(declarations, fields, report, where);
  return fields;
}

function checkAttribute(attribute: AttributeDeclaration, where: string, report: (problem: Label) => void): void {
  const at = `${where}.${attribute.name}`;
  // Code without types may say anything.
  if (!attributeTypes.includes(attribute.type)) {
    report({
      zh: `${at}:没有类型 ${attribute.type}:请写 ${attributeTypes.join('、')} 之一`,
      en: `${at}: there is no type ${attribute.type}: write one of ${attributeTypes.join(', ')}`,
    });
    return;
  }
  if (attribute.type === 'enum' && !attribute.enum) {
    report({ zh: `${at}:类型 enum 需要选项 enum`, en: `${at}: the type enum needs the option enum` });
  }
  if (attribute.type === 'reference' && !attribute.vocabulary) {
    report({
      zh: `${at}:类型 reference 需要选项 vocabulary`,
      en: `${at}: the type reference needs the option vocabulary`,
    });
  }
  if (attribute.list && !['string', 'reference', 'enum'].includes(attribute.type)) {
    report({
      zh: `${at}:类型 ${attribute.type} 不能为列表`,
      en: `${at}: a list of ${attribute.type} is not supported`,
    });
  }
}
