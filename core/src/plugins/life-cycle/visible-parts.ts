import { fullName, type CrmModel } from '../../model/index.ts';
import type { Label, Plugin } from '../../sdk/index.ts';

/** What people and programs see of a plugin: gone when it is disabled, back when it is enabled. */
export function visibleParts(model: CrmModel, plugin: Plugin): Label[] {
  const own = [...model.entities.values()].filter(({ owner }) => owner === plugin.id);
  const slots = model.slots.filter(({ owner }) => owner === plugin.id);
  const parts: readonly [zh: string, en: string, names: readonly string[]][] = [
    ['列表和记录', 'lists and records', own.map(({ many }) => many)],
    ['扩展字段', 'fields on records of others', slots.map(({ of, prefix }) => `${of.name}.${prefix}`)],
    ['权限', 'permissions', permissionsOf(model, plugin)],
    ['数据范围', 'scopes', inFull(plugin, plugin.scopes)],
    ['对扩展点的贡献', 'contributions to extension points', contributionsOf(plugin)],
    ['导入映射', 'imports', inFull(plugin, plugin.imports)],
    ['功能开关', 'features', inFull(plugin, plugin.features)],
    ['健康检查', 'health checks', inFull(plugin, plugin.health)],
    ['钩子中的规则', 'rules of hooks', hooksOfPlugin(plugin)],
    ['事件处理', 'handlers of events', (plugin.handlers ?? []).map(({ name }) => name)],
    ['任务', 'jobs', inFull(plugin, plugin.jobs)],
    ['定时', 'schedules', (plugin.schedules ?? []).map(({ job, cron }) => `${job} ${cron}`)],
  ];
  return parts
    .filter(([, , names]) => names.length > 0)
    .map(([zh, en, names]) => ({ zh: `${zh}:${names.join('、')}`, en: `${en}: ${names.join(', ')}` }));
}

/** `Account.beforeDelete`: what looks at changes, and may refuse them. */
function hooksOfPlugin({ hooks = [] }: Plugin): string[] {
  return hooks.flatMap(({ entity, ...moments }) => Object.keys(moments).map((moment) => `${entity.name}.${moment}`));
}

function contributionsOf({ contributions = [] }: Plugin): string[] {
  return contributions.map(({ point, key }) => `${point.name} ${key}`);
}

function inFull({ prefix }: Plugin, members: Readonly<Record<string, unknown>> = {}): string[] {
  return Object.keys(members).map((name) => fullName(prefix, name));
}

/** Its own entities' as patterns, the others by name. */
function permissionsOf(model: CrmModel, plugin: Plugin): string[] {
  const ofEntities = [...model.entities.values()].filter(({ owner }) => owner === plugin.id);
  return [...ofEntities.map(({ permission }) => `${permission}:*`), ...Object.keys(plugin.permissions ?? {})];
}
