import semver from 'semver';
import type { Label, Plugin } from '../sdk/index.ts';

/**
 * Plugins in an order in which each comes after those that it requires. Missing ones, wrong versions and cycles are
 * told to `report`.
 */
export function orderPlugins(plugins: readonly Plugin[], report: (problem: Label) => void): Plugin[] {
  const byId = new Map(plugins.map((plugin) => [plugin.id, plugin]));
  const ordered: Plugin[] = [];
  const state = new Map<string, 'visiting' | 'done'>();

  function visit(plugin: Plugin, trail: readonly string[]): void {
    if (state.get(plugin.id) === 'done') return;
    if (state.get(plugin.id) === 'visiting') {
      const cycle = [...trail.slice(trail.indexOf(plugin.id)), plugin.id].join(' → ');
      report({ zh: `插件循环依赖:${cycle}`, en: `plugins require each other in a circle: ${cycle}` });
      return;
    }
    state.set(plugin.id, 'visiting');
    for (const [id, range] of Object.entries(plugin.requires ?? {})) {
      const required = byId.get(id);
      if (!required) {
        report({
          zh: `${plugin.id} 需要插件 ${id}(${range}),但组合中没有`,
          en: `${plugin.id} requires the plugin ${id} (${range}), which is not in the composition`,
        });
        continue;
      }
      if (!semver.satisfies(required.version, range, { includePrerelease: true })) {
        report({
          zh: `${plugin.id} 需要 ${id} ${range},现为 ${required.version}`,
          en: `${plugin.id} requires ${id} ${range}, found ${required.version}`,
        });
      }
      visit(required, [...trail, plugin.id]);
    }
    state.set(plugin.id, 'done');
    ordered.push(plugin);
  }

  for (const plugin of plugins) visit(plugin, []);
  return ordered;
}
