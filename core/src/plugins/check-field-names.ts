import { builtInFields, type CrmModel, type EntityModel, type SlotModel } from '../model/index.ts';
import { declarationOf, type FieldDeclaration, type Label } from '../sdk/index.ts';

/** What `@Entity` and `@Index` say of a class names its fields, and a slip of the pen is told by nobody else. */
export function checkFieldNames({ entities, slots }: CrmModel, report: (problem: Label) => void): void {
  for (const entity of entities.values()) {
    checkDisplay(entity, report);
    checkIndexes(entity, report);
  }
  for (const slot of slots) checkIndexes(slot, report);
}

/** A record is called by one value: a list of other records, or what no client sees, is no name. */
function checkDisplay({ owner, name, class: target, display }: EntityModel, report: (problem: Label) => void): void {
  if (isBuiltIn(display)) return;
  const { entity, fields } = declarationOf(target);
  const field = fields.find((one) => one.name === display);
  if (field && isSingle(field) && !(field.kind === 'attribute' && field.internal)) return;
  if (field) {
    report({
      zh: `${owner}:${name} 的 display“${display}”是列表或内部字段:请写一个客户端可读的单值字段`,
      en: `${owner}: display "${display}" of ${name} is a list or internal: name a field with one value that clients see`,
    });
  } else if (entity?.display === undefined) {
    report({
      zh: `${owner}:${name} 没有字段 name,也没有 display:请写 display: '…',即代表记录的字段,或 'id'`,
      en: `${owner}: ${name} has no field name and no display: write display: '…', the field that names a record, or 'id'`,
    });
  } else {
    report({
      zh: `${owner}:${name} 的 display 是“${display}”,但没有该字段:请写它的一个字段`,
      en: `${owner}: display of ${name} is "${display}", and it has no such field: name one of its fields`,
    });
  }
}

/**
 * Indexes are over columns: a relation to one record has one, its other side and what is computed have none. The core
 * has a column that is no field (`@TransactionId`), and its migrations are compared with its classes.
 */
function checkIndexes(row: EntityModel | SlotModel, report: (problem: Label) => void): void {
  const { owner, name, class: target, indexes } = row;
  if (owner === 'core') return;
  const { fields } = declarationOf(target);
  const hasColumn = (wanted: string): boolean => {
    if (row.kind === 'slot' ? wanted === 'record' : isBuiltIn(wanted)) return true;
    const field = fields.find((one) => one.name === wanted);
    return field !== undefined && isSingle(field) && !('formula' in field && field.formula !== undefined);
  };
  for (const index of indexes) {
    for (const wanted of index.fields.filter((one) => !hasColumn(one))) {
      report({
        zh: `${owner}:${name} 的 @Index 中的“${wanted}”不是它存储的字段:请改正名称`,
        en: `${owner}: @Index of ${name} names "${wanted}", which is no stored field of it: correct the name`,
      });
    }
  }
}

const isBuiltIn = (name: string): boolean => builtInFields.some((field) => field.name === name);

const isSingle = ({ kind }: FieldDeclaration): boolean => kind !== 'toMany' && kind !== 'hasOne';
