import {
  columnName,
  declarationOf,
  decapitalize,
  nearestName,
  rootNames,
  suggestedNames,
  versionTableOf,
  type ClassRef,
  type EventDeclaration,
  type GeneratedOperation,
  type Label,
  type Plugin,
  type TargetRef,
} from '../sdk/index.ts';
import {
  entityActions,
  type CrmModel,
  type EntityModel,
  type FieldModel,
  type SlotModel,
  type ToManyModel,
} from './crm-model.ts';
import { accessOf } from './access-rule.ts';
import { fullName } from './full-name.ts';
import { featureModels, type FeatureSettings } from './features.ts';
import { builtInFields, fieldModels, type TargetFinder } from './field-models.ts';
import { attachHistory } from './history-entry.ts';
import { checkCreationIndexes } from './kept-creation.ts';
import { linkModels } from './links.ts';
import { matchModels } from './match-models.ts';
import { measureModels } from './measures.ts';
import { narrowSubjects } from './narrow-subjects.ts';
import { attachScopes, vocabularyOf } from './plugin-scopes.ts';
import { searchedFields } from './searched-fields.ts';
import { buildSlots } from './slot-models.ts';
import { checkVocabularies, collectVocabularies } from './vocabularies.ts';

type Building<T> = { -readonly [K in keyof T]: T[K] };

const allOperations: readonly GeneratedOperation[] = ['read', 'groups', 'create', 'update', 'delete', 'purge', 'bulk'];
const actionLabels: Record<(typeof entityActions)[number], Label> = {
  read: { zh: '查看', en: 'Read' },
  export: { zh: '导出', en: 'Export' },
  create: { zh: '新建', en: 'Create' },
  update: { zh: '修改', en: 'Update' },
  delete: { zh: '删除', en: 'Delete' },
  restore: { zh: '恢复', en: 'Restore' },
  purge: { zh: '彻底删除', en: 'Purge' },
};

function emptyEntity(target: ClassRef, plugin: Plugin, report: (problem: Label) => void): Building<EntityModel> | null {
  const declaration = declarationOf(target);
  const options = declaration.entity;
  if (!options) {
    report(noEntity(target, plugin));
    return null;
  }
  const { one, many } = rootNames(target, options);
  const table = options.table ?? columnName(target.name);
  const short = plugin.prefix && one.startsWith(plugin.prefix) ? decapitalize(one.slice(plugin.prefix.length)) : one;
  return {
    kind: 'entity',
    name: target.name,
    class: target,
    owner: plugin.id,
    label: options.label,
    code: options.code,
    table,
    versionTable: options.versions ? versionTableOf(table) : null,
    history: null,
    keyColumn: 'id',
    one,
    many,
    permission: plugin.prefix ? `${plugin.prefix}:${short}` : one,
    access: accessOf(target, plugin, report),
    scopePaths: new Map(),
    display: options.display ?? 'name',
    operations: new Set(options.operations ?? allOperations),
    indexes: declaration.indexes,
    requires: new Map(),
    fields: new Map(),
    searched: [],
    slots: new Map(),
    parts: new Map(),
    links: new Map(),
    mergeable: options.mergeable ?? false,
    measures: [],
  };
}

function noEntity(target: ClassRef, { id }: Plugin): Label {
  const { slot } = declarationOf(target);
  if (!slot)
    return { zh: `${id}:类 ${target.name} 没有 @Entity`, en: `${id}: the class ${target.name} has no @Entity` };
  return {
    zh: `${id}:entities 中的 ${target.name} 是 @Slot:请移到 slots: { <实体>: ${target.name} }`,
    en: `${id}: ${target.name} in \`entities\` is a @Slot: move it to slots: { <Entity>: ${target.name} }`,
  };
}

/** A slip of the pen, or a class that no manifest lists. */
function noTarget(where: string, name: string, known: Iterable<string>): Label {
  const near = nearestName(name, [...known]);
  const fix = near
    ? { zh: `,是否指 ${near}?`, en: `, did you mean ${near}?` }
    : {
        zh: ':请把它加入所属插件的 entities,或把该插件加入 plugins',
        en: ': add it to `entities` of its plugin, or that plugin to `plugins`',
      };
  return {
    zh: `${where}:组合中没有实体 ${name}${fix.zh}`,
    en: `${where}: the composition has no entity ${name}${fix.en}`,
  };
}

/**
 * Builds the model of a composition from what the decorators said. Every inconsistency is told to `report`;
 * a model with reported problems must not be used.
 */
export function buildModel(
  plugins: readonly Plugin[],
  report: (problem: Label) => void,
  features: FeatureSettings = {},
): CrmModel {
  const byName = new Map<string, Building<EntityModel>>();
  const byClass = new Map<ClassRef, EntityModel>();
  for (const plugin of plugins) {
    for (const target of plugin.entities ?? []) {
      const entity = emptyEntity(target, plugin, report);
      if (!entity) continue;
      byName.set(entity.name, entity);
      byClass.set(target, entity);
    }
  }
  const find = (target: TargetRef): EntityModel | undefined =>
    typeof target === 'string' ? byName.get(target) : byClass.get(target());
  const missing = (where: string, name: string): void => report(noTarget(where, name, byName.keys()));
  const targetIn = (where: string): TargetFinder => ({
    entity(field) {
      const found = find(field.target);
      if (!found)
        missing(`${where}.${field.name}`, typeof field.target === 'string' ? field.target : field.target().name);
      return found;
    },
    entities(field) {
      if (!field.targets) return [...byName.values()];
      return field.targets.flatMap((name) => {
        const found = byName.get(name);
        if (!found) missing(`${where}.${field.name}`, name);
        return found ? [found] : [];
      });
    },
  });

  for (const entity of byName.values()) {
    const declared = fieldModels(declarationOf(entity.class).fields, targetIn(entity.name), report, entity.name);
    entity.fields = new Map([...builtInFields.map((f): [string, FieldModel] => [f.name, f]), ...declared]);
    entity.searched = searchedFields(entity, declarationOf(entity.class).entity?.search ?? [], report);
  }
  for (const entity of byName.values()) entity.measures = measureModels(entity, report);
  for (const entity of byName.values()) checkCreationIndexes(entity, report);
  narrowSubjects(byName.values());
  attachHistory(byName);
  const slots = buildSlots(plugins, { find, names: () => byName.keys(), targetIn }, report);
  for (const slot of slots) (slot.of.slots as Map<string, SlotModel>).set(slot.prefix, slot);
  for (const row of [...byName.values(), ...slots]) linkInverses(row, report);
  for (const entity of byName.values()) entity.parts = takeParts(entity);
  for (const entity of byName.values()) entity.links = linkModels(entity, report);
  attachRequires(plugins, [...byName.values(), ...slots], report);

  const scopes = attachScopes(plugins, byName, report);
  const vocabularies = collectVocabularies([
    ...plugins,
    ...(scopes.size > 0 ? [{ vocabularies: [vocabularyOf(scopes)] }] : []),
  ]);
  checkVocabularies([...byName.values(), ...slots], vocabularies, report);
  return {
    plugins,
    entities: byName,
    slots,
    vocabularies,
    scopes,
    permissions: collectPermissions(plugins, byName.values()),
    events: collectEvents(plugins),
    features: featureModels(plugins, features),
    matching: matchModels(plugins, (target) => find(typeof target === 'string' ? target : () => target), report),
    byCode: new Map([...byName.values()].map((entity) => [entity.code, entity])),
    entityOf: (target) => {
      const found = byClass.get(target);
      if (!found) throw new Error(`${target.name} is not an entity of this composition`);
      return found;
    },
  };
}

function linkInverses(row: EntityModel | SlotModel, report: (problem: Label) => void): void {
  for (const field of row.fields.values()) {
    if (field.kind !== 'toMany' && field.kind !== 'hasOne') continue;
    const declared = declarationOf(row.class).fields.find((f) => f.name === field.name);
    const inverseName = declared && 'inverse' in declared ? String(declared.inverse) : '';
    const inverse = field.target.fields.get(inverseName);
    const pointsBack =
      (inverse?.kind === 'toOne' && inverse.target === row) ||
      (inverse?.kind === 'anyOne' && inverse.targets.some((target) => target === row));
    if (inverse && pointsBack) {
      (field as Building<ToManyModel>).inverse = inverse as ToManyModel['inverse'];
      continue;
    }
    const back = [...field.target.fields.values()].filter((one) => one.kind === 'toOne' && one.target === row);
    const near = suggestedNames(
      inverseName,
      back.map(({ name }) => name),
    );
    report({
      zh: `${row.name}.${field.name}:${field.target.name}.${inverseName} 不是指回 ${row.name} 的 @BelongsTo${near.zh}`,
      en: `${row.name}.${field.name}: ${field.target.name}.${inverseName} is no @BelongsTo back to ${row.name}${near.en}`,
    });
  }
}

/** Lists of some of the records of a relation leave the fields: they are read, and nothing is filtered by them. */
function takeParts(entity: EntityModel): ReadonlyMap<string, ToManyModel> {
  const parts = [...entity.fields.values()].filter(
    (field): field is ToManyModel => field.kind === 'toMany' && field.only !== undefined,
  );
  for (const { name } of parts) (entity.fields as Map<string, FieldModel>).delete(name);
  return new Map(parts.map((field) => [field.name, field]));
}

/** What custom fields need of their row, said on the resolver classes of this composition. */
function attachRequires(
  plugins: readonly Plugin[],
  rows: readonly (EntityModel | SlotModel)[],
  report: (problem: Label) => void,
): void {
  for (const resolver of plugins.flatMap((plugin) => plugin.resolvers ?? [])) {
    const { resolves, requires } = declarationOf(resolver);
    const target = resolves?.();
    const row = rows.find((candidate) => candidate.class === target);
    for (const [field, names] of requires) {
      const missing = names.filter((name) => !row?.fields.has(name));
      if (row && missing.length === 0) {
        (row.requires as Map<string, readonly string[]>).set(field, names);
        continue;
      }
      const what = `${resolver.name}.${field} → ${target?.name ?? '?'}.${missing.join(', ')}`;
      report({ zh: `@Requires 指向不存在的字段:${what}`, en: `@Requires names fields that do not exist: ${what}` });
    }
  }
}

function collectEvents(plugins: readonly Plugin[]): Map<string, EventDeclaration> {
  const named = plugins.flatMap(({ prefix, events = {} }) =>
    Object.entries(events).map(([name, event]): [string, EventDeclaration] => [fullName(prefix, name), event]),
  );
  return new Map(named);
}

/** A label of code without types may lack its English, which is told elsewhere. */
function insideText({ en }: Partial<Label>): string {
  return en?.toLowerCase() ?? '';
}

function collectPermissions(plugins: readonly Plugin[], entities: Iterable<EntityModel>): Map<string, Label> {
  const found = new Map<string, Label>();
  for (const entity of entities) {
    for (const action of entityActions) {
      const label = actionLabels[action];
      found.set(`${entity.permission}:${action}`, {
        zh: `${label.zh}${entity.label.zh}`,
        en: `${label.en} ${insideText(entity.label)}`,
      });
    }
  }
  for (const plugin of plugins) {
    for (const [permission, label] of Object.entries(plugin.permissions ?? {})) found.set(permission, label);
  }
  return found;
}
