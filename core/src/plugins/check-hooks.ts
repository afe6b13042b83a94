import type { Label, Plugin } from '../sdk/index.ts';

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
