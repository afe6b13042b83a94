export { buildModel } from './build-model.ts';
export { entityActions } from './crm-model.ts';
export type {
  AnyOneModel,
  AttributeModel,
  CrmModel,
  EntityAction,
  EntityModel,
  FieldModel,
  RowModel,
  SlotModel,
  ToManyModel,
  ToOneModel,
} from './crm-model.ts';
export { parseGlobalId, toGlobalId } from './global-id.ts';
export type { ParsedId } from './global-id.ts';
