import type { KnownPlugins } from '../../database/index.ts';
import type { Plugin } from '../../sdk/index.ts';

/**
 * How a plugin stands in a database. `new`: the next start installs it; `leftOut`: it has tables, but the configuration
 * does not name it.
 */
export type PluginStanding = 'new' | 'enabled' | 'disabled' | 'uninstalled' | 'leftOut';

export interface PluginStatus {
  readonly plugin: string;
  /** Of the code; null where the configuration does not name it. */
  readonly version: string | null;
  readonly standing: PluginStanding;
  readonly since: Date | null;
  /** Names of its migrations. */
  readonly applied: readonly string[];
  readonly pending: readonly string[];
  /** Applied, and missing in the code. */
  readonly lost: readonly string[];
  readonly requires: Readonly<Record<string, string>>;
}

/** Every plugin that the configuration names or the database knows, without core. */
export function pluginStatuses(plugins: readonly Plugin[], known: KnownPlugins): PluginStatus[] {
  const appliedBy = Map.groupBy(known.applied, (name) => name.slice(0, name.indexOf('/')));
  const named = plugins.map((plugin): PluginStatus => {
    const applied = (appliedBy.get(plugin.id) ?? []).map(shortName);
    const stored = known.states.get(plugin.id);
    const migrations = (plugin.migrations ?? []).map(({ name }) => name);
    const isNew = !stored && migrations.length > 0 && applied.length === 0;
    return {
      plugin: plugin.id,
      version: plugin.version,
      standing: isNew ? 'new' : (stored?.state ?? 'enabled'),
      since: stored?.since ?? null,
      applied,
      pending: migrations.filter((name) => !applied.includes(name)),
      lost: applied.filter((name) => !migrations.includes(name)),
      requires: plugin.requires ?? {},
    };
  });
  const ids = new Set(['core', ...plugins.map(({ id }) => id)]);
  const leftOut = [...appliedBy].filter(([plugin]) => !ids.has(plugin));
  return [
    ...named,
    ...leftOut.map(([plugin, applied]): PluginStatus => {
      const none = { version: null, since: null, pending: [], lost: [], requires: {} };
      return { ...none, plugin, standing: 'leftOut', applied: applied.map(shortName) };
    }),
  ];
}

const shortName = (name: string): string => name.slice(name.indexOf('/') + 1);
