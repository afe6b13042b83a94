import type { PlannedChange, PluginAction } from '../../../plugins/index.ts';
import type { Label } from '../../../sdk/index.ts';
import type { Say } from '../language.ts';

const headings: Readonly<Record<PluginAction, Label>> = {
  install: { zh: '安装', en: 'install' },
  enable: { zh: '启用', en: 'enable' },
  disable: { zh: '停用', en: 'disable' },
  uninstall: { zh: '卸载', en: 'uninstall' },
};

const visibleHeadings: Readonly<Record<PluginAction, Label>> = {
  install: { zh: '将可见', en: 'becomes visible' },
  enable: { zh: '恢复可见', en: 'becomes visible again' },
  disable: { zh: '不再可见', en: 'becomes invisible' },
  uninstall: { zh: '不再可见', en: 'becomes invisible' },
};

const kinds: Readonly<Record<'entity' | 'versions' | 'slot' | 'measure' | 'other', Label>> = {
  entity: { zh: '记录', en: 'records' },
  versions: { zh: '历史版本', en: 'earlier versions' },
  slot: { zh: '扩展字段', en: 'fields on' },
  measure: { zh: '汇总', en: 'sums over' },
  other: { zh: '迁移自建的表', en: 'made by its migrations' },
};

/** The lines of a plan, for people. */
export function planLines(plan: PlannedChange, say: Say): string[] {
  const { action, footprint, migrations, visible, lastWork, note, refusals, isDone } = plan;
  const section = (heading: Label, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', say(heading), ...lines.map((line) => `  ${line}`)];
  const seeds = (used: boolean): string[] =>
    action === 'uninstall'
      ? footprint.seeds.filter((seed) => seed.used === used).map((seed) => seedLine(seed, say))
      : [];
  const mentions = footprint.mentions.map(({ entity, field, rows }) => `${entity}.${field}  ${rows}`);
  const headline = `${say(headings[action])} ${plan.plugins.join(', ')} (${plan.standing})`;
  if (isDone) return [headline, '', say({ zh: '无需改动', en: 'nothing to do' })];
  return [
    headline,
    ...section({ zh: '迁移', en: 'migrations that run' }, migrations),
    ...section(tableHeading(action), tableLines(plan, say)),
    ...section(
      { zh: '先导出、再移除的角色和词表值', en: 'roles and values that are exported, then removed' },
      seeds(false),
    ),
    ...section(
      { zh: '仍在使用,保留的角色和词表值', en: 'roles and values that stay, as somebody uses them' },
      seeds(true),
    ),
    ...section(visibleHeadings[action], visible.map(say)),
    ...section({ zh: '插件说明', en: 'what the plugin says' }, [lastWork ?? [], note ?? []].flat().map(say)),
    ...section(
      {
        zh: '他人的记录中提到它的行,保留',
        en: 'rows of others about its records, which stay, unseen while it is away',
      },
      action === 'install' ? [] : mentions,
    ),
    ...section({ zh: '无法执行', en: 'cannot be done' }, refusals.map(say)),
  ];
}

function tableHeading(action: PluginAction): Label {
  if (action === 'install') return { zh: '将建立的表', en: 'tables that are made' };
  if (action === 'uninstall') {
    return { zh: '先导出、再删除的表', en: 'tables that are exported, then dropped' };
  }
  return { zh: '保留的表', en: 'tables that stay as they are' };
}

function tableLines({ footprint, action }: PlannedChange, say: Say): string[] {
  const shown = footprint.tables.filter(({ rows }) => action === 'install' || rows !== null);
  const width = Math.max(0, ...shown.map(({ table }) => table.length));
  return shown.map(({ table, kind, of, rows, bytes }) => {
    const size =
      rows === null ? '' : say({ zh: `  ${rows} 行,${kilobytes(bytes)}`, en: `  ${rows} rows, ${kilobytes(bytes)}` });
    return `${table.padEnd(width)}  ${`${say(kinds[kind])} ${of}`.trimEnd()}${size}`;
  });
}

function seedLine({ kind, name }: PlannedChange['footprint']['seeds'][number], say: Say): string {
  return `${say(kind === 'role' ? { zh: '角色', en: 'role' } : { zh: '词表值', en: 'value' })} ${name}`;
}

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024)} kB`;
