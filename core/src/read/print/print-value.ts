import { base64UrlOfBytes, quoteIdentifier, quoteLiteral } from '../../database/index.ts';
import type { AttributeModel, EntityModel, FieldModel } from '../../model/index.ts';
import { columnText } from './column-text.ts';

/** `"key":` as SQL constant text, with a comma in front where it is not the first member. */
export function memberKey(key: string, first: boolean): string {
  return quoteLiteral(`${first ? '' : ','}"${key}":`);
}

/**
 * SQL expression for the opaque id of a uuid, without quotes: base64url(code + uuid). Equals `toGlobalId`; codes are
 * chosen so that padding never occurs.
 */
export function globalIdText(entity: EntityModel, uuid: string): string {
  const code = `'\\x${Buffer.from(entity.code).toString('hex')}'::bytea`;
  return base64UrlOfBytes(`${code}||uuid_send(${uuid})`);
}

const quoted = (text: string): string => `'"'||${text}||'"'`;

/** SQL expression for the JSON text of a value that is not null. */
function jsonText(attribute: AttributeModel, value: string): string {
  if (attribute.list) return `to_json(${value})::text`;
  switch (attribute.type) {
    case 'int':
    case 'boolean':
      return `${value}::text`;
    case 'decimal':
    case 'money':
    case 'enum':
      return quoted(`${value}::text`);
    case 'date':
      return quoted(`to_char(${value},'YYYY-MM-DD')`);
    case 'dateTime':
      return quoted(dateTimeText(value));
    default:
      // Only free text can hold characters that JSON must escape.
      return `to_json(${value})::text`;
  }
}

/** `2026-11-21T08:30:00.000Z`: milliseconds on every path, or cursors would not meet their row. */
export function dateTimeText(value: string): string {
  return `to_char(${value} at time zone 'UTC','YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** SQL expression for the JSON text of a nullable value. */
export function nullable(text: string): string {
  return `coalesce(${text},'null')`;
}

/** JSON text of an attribute of the row `alias`; ids are printed opaque and therefore need their entity. */
export function attributeText(attribute: AttributeModel, alias: string, entity: EntityModel | undefined): string {
  const value = columnText(attribute, alias);
  if (attribute.type === 'id' && entity) return quoted(globalIdText(entity, value));
  const text = jsonText(attribute, value);
  return attribute.required ? text : nullable(text);
}

/** JSON text of `{amount, currency}` under their own names. */
export function moneyText(attribute: AttributeModel, alias: string): string {
  const amount = `${alias}.${quoteIdentifier(attribute.column)}`;
  const currency = `${alias}.${quoteIdentifier(attribute.currencyColumn ?? '')}`;
  return nullable(`'{"amount":"'||${amount}::text||'","currency":"'||${currency}||'"}'`);
}

/** JSON text of a field for `$`: what custom code gets of its row. Relations give the opaque id. */
export function requiredText(field: FieldModel, alias: string, entity: EntityModel | undefined): string {
  switch (field.kind) {
    case 'attribute':
      return field.type === 'money' ? moneyText(field, alias) : attributeText(field, alias, entity);
    case 'toOne':
      return nullable(quoted(globalIdText(field.target, `${alias}.${quoteIdentifier(field.column)}`)));
    case 'anyOne': {
      const type = `${alias}.${quoteIdentifier(field.typeColumn)}`;
      const id = `${alias}.${quoteIdentifier(field.column)}`;
      return nullable(quoted(base64UrlOfBytes(`convert_to(${type},'UTF8')||uuid_send(${id})`)));
    }
    default:
      return `'null'`;
  }
}
