export { buildModel } from './build-model.ts';
export { contributionsTo } from './contributions.ts';
export { entityActions } from './crm-model.ts';
export type {
  AnyOneModel,
  AttributeModel,
  CrmModel,
  EntityAction,
  EntityModel,
  FieldModel,
  LinkModel,
  MeasureLevel,
  MeasureModel,
  RowModel,
  SlotModel,
  ToManyModel,
  ToOneModel,
} from './crm-model.ts';
export { changeEventType, eventKinds } from './event-names.ts';
export type { EventAction, EventKind } from './event-names.ts';
export { builtInFields } from './field-models.ts';
export { featureModels, isFeatureEnabled } from './features.ts';
export type { FeatureModel, FeatureSettings } from './features.ts';
export { fullName } from './full-name.ts';
export { creationColumn, creationIndexes, keepsCreation } from './kept-creation.ts';
export { historyActions, historyField, masked } from './history-entry.ts';
export type { MatchedField, MatchModel, MatchRuleModel, MatchThresholds } from './match-models.ts';
export { movingReferences } from './references.ts';
export type { References } from './references.ts';
export { scopeVocabulary } from './plugin-scopes.ts';
export { parseGlobalId, toGlobalId } from './global-id.ts';
export type { ParsedId } from './global-id.ts';
export { textField } from './text-field.ts';
