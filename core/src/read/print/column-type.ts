import type { AttributeModel } from '../../model/index.ts';

/** PostgreSQL type that values of an attribute are cast to. */
export function columnType(attribute: AttributeModel): string {
  switch (attribute.type) {
    case 'id':
      return 'uuid';
    case 'int':
      return 'int';
    case 'decimal':
    case 'money':
      return 'numeric';
    case 'boolean':
      return 'boolean';
    case 'date':
      return 'date';
    case 'dateTime':
      return 'timestamptz';
    default:
      return 'text';
  }
}
