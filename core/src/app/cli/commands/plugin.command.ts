import { Argument, type Command } from 'commander';
import type { PluginAction } from '../../../plugins/index.ts';
import type { ScaffoldRequest } from '../../scaffold/plugin-names.ts';
import type { CliContext } from '../cli-context.ts';

/** `guanxi plugin` */
export function addPluginCommand(guanxi: Command, context: CliContext): void {
  const { say } = context;
  const config = (): string | undefined => guanxi.opts<{ config?: string }>().config;
  const id = ['<plugin>', say({ zh: '插件的 id', en: 'id of the plugin' })] as const;
  const json = ['--json', say({ zh: '以 JSON 输出', en: 'print JSON' })] as const;
  const withOthers = [
    '--with-dependents',
    say({ zh: '连同依赖它的插件', en: 'together with the plugins that require it' }),
  ] as const;
  const withNeeded = [
    '--with-requirements',
    say({ zh: '连同它依赖的插件', en: 'together with the plugins that it requires' }),
  ] as const;
  const plugin = guanxi
    .command('plugin')
    .description(say({ zh: '安装、停用、卸载插件', en: 'install, disable and uninstall plugins' }));
  plugin
    .command('status')
    .description(say({ zh: '列出插件及其状态', en: 'list the plugins and how they stand' }))
    .option(...json)
    .action(async (options: { json?: boolean }) => {
      const { printPluginStatus } = await import('../plugin/print-status.ts');
      await printPluginStatus(context, { ...options, config: config() });
    });
  plugin
    .command('plan')
    .description(
      say({
        zh: '说明一个操作会做什么:表、行数、依赖它的插件、不再可见的内容',
        en: 'say what an action would do: tables, rows, dependents, what becomes invisible',
      }),
    )
    .addArgument(
      // As in `pluginActions`, which would load the kernel for every --help.
      new Argument('<action>', 'install, enable, disable, uninstall').choices([
        ...['install', 'enable', 'disable', 'uninstall'],
      ]),
    )
    .argument(...id)
    .option(...withOthers)
    .option(...withNeeded)
    .option(...json)
    .action(async (action: PluginAction, name: string, options: Others & { json?: boolean }) => {
      const { printPluginPlan } = await import('../plugin/change-plugin.ts');
      await printPluginPlan(context, { action, plugin: name, ...options, ...others(options), config: config() });
    });
  plugin
    .command('create')
    .description(say({ zh: '建立新插件的包', en: 'make the package of a new plugin' }))
    .argument('<name>', say({ zh: '插件的 id,如 field-service', en: 'id of the plugin: field-service' }))
    .option('--entity <Type>', say({ zh: '带一个实体', en: 'with an entity: Visit' }))
    .option('--extension <Record>', say({ zh: '扩展核心的记录', en: 'with fields on records of the core: Account' }))
    .option('--hook', say({ zh: '带一个可以拒绝修改的钩子', en: 'with a hook that may refuse changes' }))
    .option('--job', say({ zh: '带一个任务', en: 'with a job' }))
    .option('--import', say({ zh: '带一个导入映射', en: 'with a mapping for imports' }))
    .option('--dir <folder>', say({ zh: '目录;默认为插件的 id', en: 'folder; default: the id' }))
    .addHelpText(
      'after',
      say({
        zh: '\n例:\n  guanxi plugin create field-service --entity Visit --extension Account --hook --job',
        en: '\nExample:\n  guanxi plugin create field-service --entity Visit --extension Account --hook --job',
      }),
    )
    .action(async (name: string, options: Omit<ScaffoldRequest, 'name'> & { dir?: string }) => {
      const { createPlugin } = await import('../plugin/create-plugin.ts');
      await createPlugin(context, { name, ...options });
    });
  plugin
    .command('install')
    .description(
      say({
        zh: '建立插件的表;--restore 读回卸载时的导出',
        en: 'make the tables of a plugin; --restore reads back what an uninstallation exported',
      }),
    )
    .argument(...id)
    .option('--restore <file>', say({ zh: '卸载时导出的文件', en: 'file that an uninstallation exported' }))
    .action(async (name: string, options: { restore?: string }) => {
      const { installPlugin } = await import('../plugin/change-plugin.ts');
      await installPlugin(context, { plugin: name, ...options, config: config() });
    });
  for (const action of ['enable', 'disable'] as const) {
    const [flag, explained] = action === 'enable' ? withNeeded : withOthers;
    plugin
      .command(action)
      .description(
        action === 'enable'
          ? say({ zh: '重新启用插件,补齐停用期间的数据', en: 'bring a plugin back, with what it missed' })
          : say({ zh: '停用插件,保留全部数据', en: 'leave a plugin out and keep all its data' }),
      )
      .argument(...id)
      .option(flag, explained)
      .action(async (name: string, options: Others) => {
        const { switchPlugin } = await import('../plugin/change-plugin.ts');
        await switchPlugin(context, { action, plugin: name, ...others(options), config: config() });
      });
  }
  plugin
    .command('uninstall')
    .description(
      say({
        zh: '导出插件的数据到文件,再删除它的表',
        en: 'export the data of a plugin into a file, then drop its tables',
      }),
    )
    .argument(...id)
    .option('--out <file>', say({ zh: '导出文件', en: 'file of the export' }))
    .option('--no-export', say({ zh: '不导出', en: 'export nothing: the data is gone' }))
    .option('--yes', say({ zh: '确认', en: 'do it; without, the plan is printed' }))
    .addHelpText(
      'after',
      say({
        zh: '\n例:\n  guanxi plugin plan uninstall hotel\n  guanxi plugin uninstall hotel --out hotel.ndjson.gz --yes\n  guanxi plugin install hotel --restore hotel.ndjson.gz',
        en: '\nExamples:\n  guanxi plugin plan uninstall hotel\n  guanxi plugin uninstall hotel --out hotel.ndjson.gz --yes\n  guanxi plugin install hotel --restore hotel.ndjson.gz',
      }),
    )
    .action(async (name: string, options: { out?: string; export: boolean; yes?: boolean }) => {
      const { uninstallPluginCommand } = await import('../plugin/change-plugin.ts');
      await uninstallPluginCommand(context, { plugin: name, ...options, config: config() });
    });
}

interface Others {
  readonly withDependents?: boolean;
  readonly withRequirements?: boolean;
}

const others = ({ withDependents, withRequirements }: Others): { withOthers: boolean } => ({
  withOthers: withDependents === true || withRequirements === true,
});
