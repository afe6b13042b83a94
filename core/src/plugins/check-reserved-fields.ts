import { historyField } from '../model/index.ts';
import {
  BaseRecord,
  declarationOf,
  type ClassRef,
  type FieldDeclaration,
  type Label,
  type Plugin,
} from '../sdk/index.ts';

/** Words between the conditions of a filter: a field of that name would stand in the place of the word. */
const connectives = new Set(['and', 'or', 'not']);
/** Those that the base class tells the libraries directly, and the list that is no column. */
const undeclared = new Set(['id', 'version', historyField]);

/** Names that fields of entities and slots cannot have, because something else has them on every record or filter. */
export function checkReservedFields(plugins: readonly Plugin[], report: (problem: Label) => void): void {
  for (const { id, entities = [], slots = {} } of plugins) {
    for (const target of [...entities, ...Object.values(slots)]) {
      const { entity, fields } = declarationOf(target);
      for (const field of fields) {
        const where = `${target.name}.${field.name}`;
        if (connectives.has(field.name)) report(connective(id, where, field.name));
        else if (entity && isOfEveryRecord(target, field)) report(ofEveryRecord(id, where));
      }
    }
  }
}

/**
 * What a class declares under the name of a field of its base, the base's own declaration excepted: another label, or a
 * shorter text, for what is the same.
 */
function isOfEveryRecord(target: ClassRef, field: FieldDeclaration): boolean {
  if (undeclared.has(field.name)) return true;
  if (!(target.prototype instanceof BaseRecord)) return false;
  const inherited = declarationOf(BaseRecord).fields.find(({ name }) => name === field.name);
  if (inherited === undefined || inherited === field) return false;
  const isAlike = field.kind === 'attribute' && inherited.kind === 'attribute' && field.type === inherited.type;
  return field.name !== 'externalId' || !isAlike;
}

function connective(owner: string, where: string, name: string): Label {
  return {
    zh: `${owner}:${where}:“${name}”在每个筛选中连接条件:请为该字段换一个名称`,
    en: `${owner}: ${where}: "${name}" joins the conditions of every filter: give the field another name`,
  };
}

function ofEveryRecord(owner: string, where: string): Label {
  return {
    zh: `${owner}:${where}:每条记录都有此字段:请去掉,或为该字段换一个名称`,
    en: `${owner}: ${where}: every record has a field of this name: leave it out, or give the field another name`,
  };
}
