import semver from 'semver';
import { nearestName, type Label, type Plugin } from '../sdk/index.ts';

/** Plugins of the configuration that are not composed because the database says so: what mends that, by plugin. */
export type SwitchedOff = ReadonlyMap<string, Label>;

const fits = ({ version }: Plugin, range: string): boolean =>
  semver.satisfies(version, range, { includePrerelease: true });

/**
 * Plugins in an order in which each comes after those that it requires. Missing ones, wrong versions, conflicts and
 * cycles are told to `report`.
 */
export function orderPlugins(
  plugins: readonly Plugin[],
  report: (problem: Label) => void,
  off: SwitchedOff = new Map(),
): Plugin[] {
  const byId = new Map(plugins.map((plugin) => [plugin.id, plugin]));
  const ordered: Plugin[] = [];
  const state = new Map<string, 'visiting' | 'done'>();

  function visit(plugin: Plugin, trail: readonly string[]): void {
    if (state.get(plugin.id) === 'done') return;
    if (state.get(plugin.id) === 'visiting') {
      const cycle = [...trail.slice(trail.indexOf(plugin.id)), plugin.id].join(' → ');
      report({
        zh: `插件循环依赖:${cycle}:请去掉其中一个 requires`,
        en: `plugins require each other in a circle: ${cycle}: one of them has to do without the next`,
      });
      return;
    }
    state.set(plugin.id, 'visiting');
    for (const [id, range] of Object.entries(plugin.requires ?? {})) {
      const required = byId.get(id);
      if (!required) {
        const fix =
          off.get(id) ??
          howToAdd(
            id,
            plugins.filter((other) => other !== plugin),
          );
        report({
          zh: `${plugin.id} 需要插件 ${id}(${range}),但组合中没有:${fix.zh}`,
          en: `${plugin.id} requires the plugin ${id} (${range}), which is not in the composition: ${fix.en}`,
        });
        continue;
      }
      if (semver.validRange(range) !== null && !fits(required, range)) {
        report({
          zh: `${plugin.id} 需要 ${id} ${range},现为 ${required.version}:请安装符合的 ${id},或适用于它的 ${plugin.id}`,
          en:
            `${plugin.id} requires ${id} ${range}, found ${required.version}: ` +
            `install a version of ${id} that fits, or a ${plugin.id} for this one`,
        });
      }
      visit(required, [...trail, plugin.id]);
    }
    state.set(plugin.id, 'done');
    ordered.push(plugin);
  }

  for (const plugin of plugins) {
    checkSemver(plugin, report);
    reportConflicts(plugin, byId, report);
    visit(plugin, []);
  }
  return ordered;
}

/** Packages have other names than plugins, and typing goes wrong. */
function howToAdd(id: string, others: readonly Plugin[]): Label {
  const ids = others.map((other) => other.id);
  const short = id.replace(/^@[^/]*\//, '').replace(/^(guanxi-)?plugin-/, '');
  const meant = ids.includes(short) ? short : nearestName(id, ids);
  if (meant === undefined) return { zh: `请把 ${id} 加入 plugins`, en: `add ${id} to \`plugins\`` };
  return { zh: `requires 中写插件的 id:${meant}`, en: `\`requires\` names plugins by their ids: write ${meant}` };
}

function reportConflicts(plugin: Plugin, byId: ReadonlyMap<string, Plugin>, report: (problem: Label) => void): void {
  for (const [id, { range, reason }] of Object.entries(plugin.conflicts ?? {})) {
    const other = byId.get(id);
    if (!other || !fits(other, range)) continue;
    report({
      zh: `${plugin.id} 不能与 ${id} ${other.version}(${range})同时使用:${reason.zh}`,
      en: `${plugin.id} does not work with ${id} ${other.version} (${range}): ${reason.en}`,
    });
  }
}

/** A range that nobody can read would never be fulfilled, and a version neither. */
function checkSemver(plugin: Plugin, report: (problem: Label) => void): void {
  if (semver.valid(plugin.version) === null) {
    report({
      zh: `${plugin.id}:版本“${plugin.version}”不是语义化版本,应如 1.0.0`,
      en: `${plugin.id}: the version "${plugin.version}" is no semantic version: expected one like 1.0.0`,
    });
  }
  const conflicts = Object.entries(plugin.conflicts ?? {}).map(([id, { range }]) => [id, range] as const);
  for (const [id, range] of [...Object.entries(plugin.requires ?? {}), ...conflicts]) {
    if (semver.validRange(range) !== null) continue;
    report({
      zh: `${plugin.id}:对 ${id} 的版本要求“${range}”无效,应如 ^1.0.0`,
      en: `${plugin.id}: the range "${range}" of versions of ${id} is not valid: expected one like ^1.0.0`,
    });
  }
}
