import { hasPermission, mayAttempt, mayRead, maySet, writePermission } from '../../access/index.ts';
import {
  entityActions,
  type CrmModel,
  type EntityModel,
  type FieldModel,
  type RowModel,
  type ToManyModel,
} from '../../model/index.ts';
import { defaultMax, type Label, type LabelledEnum, type Principal } from '../../sdk/index.ts';
import type { RequestContext } from '../request/request-context.ts';

/** A field as the metadata query shows it. */
export interface FieldDescription {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly list: boolean;
  readonly required: boolean;
  readonly filter: boolean;
  readonly sort: boolean;
  readonly group: boolean;
  readonly aggregate: readonly string[];
  readonly write: string;
  readonly targets: readonly string[];
  readonly max: number | null;
  readonly min: number | null;
  readonly format: string | null;
  /** Where the values come from; resolved when asked for. */
  readonly valuesOf: { readonly enum: LabelledEnum | undefined; readonly vocabulary: string | undefined };
}

/** What the metadata query returns: plain data, resolved by property. */
export interface CompositionDescription {
  readonly entities: readonly object[];
  readonly permissions: readonly { readonly name: string; readonly label: string }[];
  readonly features: readonly object[];
}

/** Describes what the caller may read: an entity or field that is closed to them is not mentioned. */
export function describeComposition(model: CrmModel, context: RequestContext): CompositionDescription {
  const inLanguage = (label: Label): string => label[context.language];
  if (!context.principal) return { entities: [], permissions: [], features: [] };
  const readable = [...model.entities.values()].filter((entity) => mayAttempt(entity, 'read', context.principal));
  return {
    entities: readable.map((entity) => describeEntity(model, entity, context)),
    permissions: [...model.permissions]
      .filter(([name]) => showsPermission(model, name, context.principal))
      .map(([name, label]) => ({ name, label: inLanguage(label) })),
    features: [...model.features.values()].map(({ name, owner, flag, enabled }) => {
      return { name, label: inLanguage(flag.label), plugin: owner, enabled };
    }),
  };
}

/** What exists but is closed to the caller is not mentioned; whoever edits roles needs the names of all. */
function showsPermission(model: CrmModel, name: string, principal: Principal | null): boolean {
  const role = model.entities.get('Role');
  const editsRoles = role && (['create', 'update'] as const).some((action) => mayAttempt(role, action, principal));
  return editsRoles === true || hasPermission(principal, name);
}

function describeEntity(model: CrmModel, entity: EntityModel, context: RequestContext): object {
  const { language, principal } = context;
  return {
    name: entity.name,
    label: entity.label[language],
    one: entity.one,
    many: entity.many,
    plugin: entity.owner,
    display: entity.display,
    versions: entity.versionTable !== null,
    fields: describeFields(entity, context),
    slots: [...entity.slots.values()].map((slot) => ({
      name: slot.prefix,
      label: slot.label[language],
      plugin: slot.owner,
      fields: describeFields(slot, context),
    })),
    operations: [...entity.operations],
    permissions: permissionsOn(model, entity, principal),
  };
}

/** What the caller can do with such records; those that belong to another record follow it, whatever is granted. */
function permissionsOn(model: CrmModel, entity: EntityModel, principal: Principal | null): string[] {
  const prefix = `${entity.permission}:`;
  return [...model.permissions.keys()].filter((name) => {
    if (!name.startsWith(prefix)) return false;
    const action = entityActions.find((one) => name === `${prefix}${one}`);
    return action ? mayAttempt(entity, action, principal) : hasPermission(principal, name);
  });
}

function describeFields(row: RowModel, context: RequestContext): FieldDescription[] {
  return [...row.fields.values()]
    .filter((field) => mayRead(row, field, context.principal) && leadsSomewhere(field, context))
    .map((field) => describeField(field, context));
}

/** An internal field is for code only; a relation to what is closed to the caller never has a record to show. */
function leadsSomewhere(field: FieldModel, context: RequestContext): boolean {
  return field.kind === 'attribute' ? !field.internal : targetsOf(field, context).length > 0;
}

function describeField(field: FieldModel, context: RequestContext): FieldDescription {
  return {
    name: field.name,
    label: field.label[context.language],
    type: field.kind === 'attribute' ? field.type : field.kind,
    list: field.kind === 'attribute' ? (field.list ?? false) : field.kind === 'toMany',
    required: 'required' in field && field.required === true,
    filter: 'filterable' in field ? field.filterable : true,
    sort: 'sortable' in field && field.sortable,
    group: 'groupable' in field && field.groupable,
    aggregate: field.kind === 'attribute' ? (field.aggregate ?? []) : [],
    write: writeRule(field, context),
    targets: targetsOf(field, context),
    ...bounds(field),
    valuesOf:
      field.kind === 'attribute'
        ? { enum: field.enum, vocabulary: field.vocabulary }
        : { enum: undefined, vocabulary: undefined },
  };
}

const isInverse = (field: FieldModel): field is ToManyModel => field.kind === 'toMany' || field.kind === 'hasOne';

/** Records on the other side are written there, unless their inputs may stand inside this one's. */
function writeRule(field: FieldModel, { principal }: RequestContext): string {
  if (isInverse(field)) return field.inline ? 'always' : 'never';
  if (writePermission(field) !== undefined) return maySet(field, principal) ? 'always' : 'never';
  return field.write ?? 'always';
}

function bounds(field: FieldModel): Pick<FieldDescription, 'max' | 'min' | 'format'> {
  if (field.kind !== 'attribute') return { max: null, min: null, format: null };
  const usual = field.type === 'string' || field.type === 'text' ? defaultMax[field.type] : null;
  return { max: field.max ?? usual, min: field.min ?? null, format: field.format ?? null };
}

/** Names of the entities that a relation leads to, as far as the caller may read any of their records. */
function targetsOf(field: FieldModel, { principal }: RequestContext): string[] {
  if (field.kind === 'attribute') return [];
  const targets = field.kind === 'anyOne' ? field.targets : [field.target];
  return targets.filter((target) => mayAttempt(target, 'read', principal)).map(({ name }) => name);
}
