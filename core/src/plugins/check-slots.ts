import type { CrmModel } from '../model/index.ts';
import type { Label } from '../sdk/index.ts';

/** The record of slots says what each class extends, so that its rows have a type; the class says it, too. */
export function checkSlotKeys({ plugins, slots }: CrmModel, report: (problem: Label) => void): void {
  for (const plugin of plugins) {
    for (const [entity, target] of Object.entries(plugin.slots ?? {})) {
      const of = slots.find((slot) => slot.class === target)?.of.name ?? entity;
      if (of === entity) continue;
      report({
        zh: `${plugin.id}:slots.${entity} 的类 ${target.name} 扩展的是 ${of}:请写为 slots: { ${of}: ${target.name} }`,
        en:
          `${plugin.id}: slots.${entity} is the class ${target.name}, which extends ${of}: ` +
          `write slots: { ${of}: ${target.name} }`,
      });
    }
  }
}

/** A slot is a field of its record under the plugin's prefix, beside the fields that the record has by itself. */
export function checkSlotNames({ slots }: CrmModel, report: (problem: Label) => void): void {
  for (const { owner, prefix, of } of slots) {
    if (!of.fields.has(prefix)) continue;
    report({
      zh: `${owner}:前缀“${prefix}”与 ${of.owner} 的字段 ${of.name}.${prefix} 同名,扩展无处可放:请换一个前缀`,
      en:
        `${owner}: the prefix "${prefix}" is the name of the field ${of.name}.${prefix} of ${of.owner}, ` +
        'so its slot has no place: choose another prefix',
    });
  }
}
