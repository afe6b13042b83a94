import type { AttributeModel, EntityModel } from './crm-model.ts';

/** The entity's attribute of that name, which holds one text; null: there is none such. */
export function textField({ fields }: EntityModel, name: string): AttributeModel | null {
  const field = fields.get(name);
  const isText = field?.kind === 'attribute' && !field.list && ['string', 'text', 'reference'].includes(field.type);
  return isText ? field : null;
}
