import {
  declarationOf,
  slotTable,
  suggestedNames,
  type ClassRef,
  type Label,
  type Plugin,
  type TargetRef,
} from '../sdk/index.ts';
import { checkSlot } from './check-slot.ts';
import type { EntityModel, SlotModel } from './crm-model.ts';
import { fieldModels, recordOfSlot, type TargetFinder } from './field-models.ts';
import { searchedFields } from './searched-fields.ts';

type Report = (problem: Label) => void;

/** The entities of the composition, as slots ask for them. */
export interface KnownEntities {
  readonly find: (target: TargetRef) => EntityModel | undefined;
  readonly names: () => Iterable<string>;
  readonly targetIn: (where: string) => TargetFinder;
}

/** The slots of all plugins; those that extend nothing are told to `report` and left out. */
export function buildSlots(plugins: readonly Plugin[], entities: KnownEntities, report: Report): SlotModel[] {
  return plugins.flatMap((plugin) =>
    Object.values(plugin.slots ?? {}).flatMap((target) => slotModel(plugin, target, entities, report) ?? []),
  );
}

function slotModel(plugin: Plugin, target: ClassRef, entities: KnownEntities, report: Report): SlotModel | null {
  const declaration = declarationOf(target);
  const { slot, indexes } = declaration;
  if (!slot) {
    report(noSlot(plugin, target));
    return null;
  }
  const of = entities.find(slot.of);
  if (!of) {
    report(extendsNothing(plugin, target, slot.of, entities.names()));
    return null;
  }
  const stored = checkSlot(declaration, { of: of.name, owner: plugin.id }, report);
  const fields = fieldModels(stored, entities.targetIn(target.name), report, target.name);
  return {
    kind: 'slot',
    name: target.name,
    class: target,
    owner: plugin.id,
    label: slot.label,
    table: slotTable(target.name),
    keyColumn: 'record_id',
    prefix: plugin.prefix,
    of,
    record: recordOfSlot(of),
    requires: new Map(),
    indexes,
    fields,
    searched: searchedFields({ owner: plugin.id, name: target.name, fields }, slot.search ?? [], report),
  };
}

function noSlot({ id }: Plugin, target: ClassRef): Label {
  if (declarationOf(target).entity) {
    return {
      zh: `${id}:slots 中的 ${target.name} 是 @Entity:请移到 entities`,
      en: `${id}: ${target.name} in \`slots\` is an @Entity: move it to \`entities\``,
    };
  }
  return {
    zh: `${id}:slots 中的类 ${target.name} 没有 @Slot:请在类上写 @Slot(() => <实体>, { label })`,
    en: `${id}: the class ${target.name} in \`slots\` has no @Slot: write @Slot(() => <Entity>, { label }) above it`,
  };
}

function extendsNothing({ id }: Plugin, target: ClassRef, of: TargetRef, known: Iterable<string>): Label {
  // A class of a file that is not loaded yet is undefined.
  const named = typeof of === 'string' ? of : ((of() as ClassRef | undefined)?.name ?? 'undefined');
  const near = suggestedNames(named, known);
  return {
    zh: `${id}:${target.name} 扩展的 ${named} 不是组合中的实体${near.zh}`,
    en: `${id}: ${target.name} extends ${named}, which is no entity of this composition${near.en}`,
  };
}
