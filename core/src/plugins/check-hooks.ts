import { textField, type CrmModel, type EntityModel } from '../model/index.ts';
import { suggestedNames, type Label, type Plugin } from '../sdk/index.ts';

/** Hooks of a class that is no entity of the composition would never run. */
export function checkHooks(plugins: readonly Plugin[], report: (problem: Label) => void): void {
  const ids = new Set(plugins.map(({ id }) => id));
  const entities = new Set(plugins.flatMap((plugin) => plugin.entities ?? []));
  for (const { id, hooks = [], requires = {} } of plugins) {
    // The class may be of the plugin that is missing, which is told already.
    if (Object.keys(requires).some((required) => !ids.has(required))) continue;
    for (const target of new Set(hooks.map(({ entity }) => entity))) {
      if (entities.has(target)) continue;
      report({
        zh: `${id}:hooks 针对的类 ${target.name} 不在任何插件的 entities 中:请把它加入`,
        en: `${id}: hooks of ${target.name}: the class is in no plugin's \`entities\`: add it there`,
      });
    }
  }
}

/** What hooks say that they read by are texts, of their records and of those that they read. */
export function checkHookReads({ plugins, entities }: CrmModel, report: (problem: Label) => void): void {
  const byClass = new Map([...entities.values()].map((entity) => [entity.class, entity]));
  for (const { id, hooks = [] } of plugins) {
    for (const { entity, reads = [] } of hooks) {
      const own = byClass.get(entity);
      if (!own) continue; // told already
      for (const read of reads) {
        const target = byClass.get(read.entity);
        if (!target) report(unknownTarget(id, own, read.entity.name));
        else if (!textField(target, read.field)) report(noText(id, own, target, read.field));
        for (const name of read.by.filter((one) => !textField(own, one))) report(noText(id, own, own, name));
      }
    }
  }
}

function unknownTarget(owner: string, { name }: EntityModel, target: string): Label {
  return {
    zh: `${owner}:${name} 的 hooks 的 reads 中的类 ${target} 不在任何插件的 entities 中:请把它加入`,
    en: `${owner}: \`reads\` of hooks of ${name}: the class ${target} is in no plugin's \`entities\`: add it there`,
  };
}

function noText(owner: string, { name }: EntityModel, of: EntityModel, field: string): Label {
  const texts = [...of.fields.keys()].filter((one) => textField(of, one) !== null);
  const near = suggestedNames(field, texts);
  return {
    zh: `${owner}:${name} 的 hooks 的 reads 中的“${field}”不是 ${of.name} 的文本字段${near.zh}`,
    en: `${owner}: \`reads\` of hooks of ${name} names "${field}", which is no text of ${of.name}${near.en}`,
  };
}
