import type { PluginFootprint } from '../../database/index.ts';
import type { Label, Plugin } from '../../sdk/index.ts';
import type { PluginStanding, PluginStatus } from './plugin-status.ts';

/** What can be done to a plugin of a database. */
export const pluginActions = ['install', 'enable', 'disable', 'uninstall'] as const;
export type PluginAction = (typeof pluginActions)[number];

export interface PlannedChange {
  readonly action: PluginAction;
  readonly plugin: string;
  readonly standing: PluginStanding;
  /** The plugin and, where that was asked for, those that have to change with it, in the order in which they do. */
  readonly plugins: readonly string[];
  /** Why it cannot be done, with what can be done instead; empty: it can. */
  readonly refusals: readonly Label[];
  /** Nothing has to change. */
  readonly isDone: boolean;
  /** Migrations that run. */
  readonly migrations: readonly string[];
  readonly footprint: PluginFootprint;
  /** What clients no longer see, or see from then on. */
  readonly visible: readonly Label[];
  /** Whether the plugin does work of its own before it is uninstalled; null: it has none. */
  readonly lastWork: Label | null;
  /** What the plugin has to say about its uninstallation. */
  readonly note: Label | null;
}

export interface ChangeRequest {
  readonly action: PluginAction;
  readonly plugin: Plugin;
  readonly plugins: readonly Plugin[];
  readonly statuses: readonly PluginStatus[];
  readonly footprint: PluginFootprint;
  readonly visible: readonly Label[];
  /** Change those, too, that need the plugin or that it needs. */
  readonly withOthers: boolean;
  /** Of an uninstallation: nobody wants its data back. */
  readonly withoutExport?: boolean;
}

/** In which standings an action has something to do. */
const from: Readonly<Record<PluginAction, readonly PluginStanding[]>> = {
  install: ['new', 'uninstalled'],
  enable: ['disabled'],
  disable: ['enabled', 'new'],
  uninstall: ['enabled', 'disabled', 'new'],
};

/** Says what an action would do and whether it can be done. Changes nothing. */
export function planChange(request: ChangeRequest): PlannedChange {
  const { action, plugin, plugins, statuses, footprint, visible, withOthers, withoutExport = false } = request;
  const standingOf = (id: string): PluginStanding | undefined =>
    statuses.find((status) => status.plugin === id)?.standing;
  const standing = standingOf(plugin.id) ?? 'new';
  const isTaken = action === 'disable' || action === 'uninstall';
  const related = isTaken ? dependentsOf(plugins, plugin.id) : requirementsOf(plugins, plugin);
  const inTheWay = related.filter((id) => {
    const other = standingOf(id) ?? 'leftOut';
    if (action === 'uninstall') return other === 'enabled' || other === 'disabled';
    return isTaken ? other === 'enabled' : other === 'disabled' || other === 'uninstalled' || other === 'leftOut';
  });
  const taken = withOthers ? [...inTheWay, plugin.id] : [plugin.id];
  const ownStatus = statuses.find((status) => status.plugin === plugin.id);
  const exports = action === 'uninstall' && !withoutExport;
  const refusals = [
    ...wrongStanding(action, plugin.id, standing),
    ...(exports ? neverReadBack(plugin.id, ownStatus?.lost ?? []) : []),
    ...(withOthers ? [] : inTheWay.map((id) => standsInTheWay(action, plugin.id, id))),
    ...(action === 'uninstall' ? footprint.referringTables.map((table) => stillRefers(plugin.id, table)) : []),
  ];
  const migrations = isTaken ? [] : (ownStatus?.pending ?? []);
  return {
    ...{ action, plugin: plugin.id, standing, plugins: taken, footprint, visible },
    refusals,
    // A plugin that somebody wanted here, but whose migrations were interrupted, is not done.
    isDone: refusals.length === 0 && !from[action].includes(standing) && migrations.length === 0,
    migrations,
    lastWork: action === 'uninstall' && plugin.uninstall?.before ? lastWorkOf(plugin.id, standing) : null,
    note: (action === 'uninstall' && plugin.uninstall?.note) || null,
  };
}

/** The plan with what happens to those that change together with its plugin. */
export function withChangesOf(plan: PlannedChange, others: readonly PlannedChange[]): PlannedChange {
  if (others.length === 0) return plan;
  const all = [...others, plan];
  const footprints = all.map(({ footprint }) => footprint);
  return {
    ...plan,
    migrations: all.flatMap(({ plugin, migrations }) => migrations.map((name) => `${plugin}/${name}`)),
    visible: all.flatMap(({ plugin, visible }) =>
      visible.map(({ zh, en }) => ({ zh: `${plugin} ${zh}`, en: `${plugin} ${en}` })),
    ),
    footprint: {
      tables: footprints.flatMap(({ tables }) => tables),
      mentions: footprints.flatMap(({ mentions }) => mentions),
      seeds: footprints.flatMap(({ seeds }) => seeds),
      referringTables: footprints.flatMap(({ referringTables }) => referringTables),
    },
  };
}

/** Plugins that cannot be there without it, those first that nobody needs. */
export function dependentsOf(plugins: readonly Plugin[], id: string): string[] {
  const found: string[] = [];
  const visit = (needed: string): void => {
    for (const plugin of plugins) {
      if (!Object.hasOwn(plugin.requires ?? {}, needed) || found.includes(plugin.id)) continue;
      found.push(plugin.id);
      visit(plugin.id);
    }
  };
  visit(id);
  return found.reverse();
}

/** Plugins that it cannot be there without, those first that need nobody. */
export function requirementsOf(plugins: readonly Plugin[], plugin: Plugin): string[] {
  const found: string[] = [];
  const visit = (one: Plugin | undefined): void => {
    for (const id of Object.keys(one?.requires ?? {})) {
      if (id === 'core' || found.includes(id)) continue;
      visit(plugins.find((other) => other.id === id));
      found.push(id);
    }
  };
  visit(plugin);
  return found;
}

function lastWorkOf(id: string, standing: PluginStanding): Label {
  if (standing === 'enabled') {
    return { zh: `${id} 先完成自己的收尾工作`, en: `${id} first does what it has to do itself` };
  }
  return {
    zh: `${id} 未启用,不会执行自己的收尾工作:如有需要,请先启用`,
    en: `${id} is not enabled, so what it has to do itself is left out: enable it first if you want that`,
  };
}

function wrongStanding(action: PluginAction, id: string, standing: PluginStanding): Label[] {
  if (action === 'install' && standing === 'disabled') {
    return [
      { zh: `${id} 已停用:请运行 guanxi plugin enable ${id}`, en: `${id} is disabled: run guanxi plugin enable ${id}` },
    ];
  }
  if (action === 'enable' && (standing === 'uninstalled' || standing === 'new')) {
    return [
      {
        zh: `${id} 尚未安装:请运行 guanxi plugin install ${id}`,
        en: `${id} is not installed: run guanxi plugin install ${id}`,
      },
    ];
  }
  if (action === 'disable' && standing === 'uninstalled') {
    return [{ zh: `${id} 已卸载,无需停用`, en: `${id} is uninstalled: there is nothing to disable` }];
  }
  return [];
}

/** Its export would be made after migrations that no restoration could run. */
function neverReadBack(id: string, lost: readonly string[]): Label[] {
  if (lost.length === 0) return [];
  return [
    {
      zh:
        `${id}:迁移 ${lost.join('、')} 在此数据库执行过,但 ${id} 中已没有,导出将无法恢复:` +
        '请以原来的名称恢复它,或安装包含它的版本;不需要数据时可加上 --no-export',
      en:
        `${id}: its migrations ${lost.join(', ')} ran here and are missing in the package, so an export could not be ` +
        'restored: restore them under these names, or install the version that has them; ' +
        'say --no-export if nobody wants the data',
    },
  ];
}

function standsInTheWay(action: PluginAction, id: string, other: string): Label {
  if (action === 'uninstall') {
    return {
      zh: `${other} 依赖 ${id}:请先运行 guanxi plugin uninstall ${other}`,
      en: `${other} requires ${id}: run guanxi plugin uninstall ${other} first`,
    };
  }
  if (action === 'disable') {
    return {
      zh: `${other} 依赖 ${id}:请先停用 ${other},或加上 --with-dependents`,
      en: `${other} requires ${id}: disable ${other} first, or say --with-dependents`,
    };
  }
  // `install` changes one plugin alone.
  const orTogether =
    action === 'enable' ? { zh: ',或加上 --with-requirements', en: ', or say --with-requirements' } : null;
  return {
    zh: `${id} 依赖 ${other},而它未启用:请先运行 guanxi plugin enable ${other}${orTogether?.zh ?? ''}`,
    en: `${id} requires ${other}, which is not enabled: run guanxi plugin enable ${other} first${orTogether?.en ?? ''}`,
  };
}

function stillRefers(id: string, table: string): Label {
  return {
    zh: `表 ${table} 引用 ${id} 的表:请先删除这些外键`,
    en: `the table ${table} refers to tables of ${id}: its foreign keys have to go first`,
  };
}
