import type { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';

/** `guanxi migration` */
export function addMigrationCommand(guanxi: Command, context: CliContext): void {
  const { say } = context;
  const config = (): string | undefined => guanxi.opts<{ config?: string }>().config;
  const migration = guanxi
    .command('migration')
    .description(say({ zh: '编写和检查插件的迁移', en: 'write and check migrations of plugins' }));
  migration
    .command('create')
    .description(
      say({
        zh: '按实体类与数据库的差异写出迁移,只涉及该插件的表',
        en: 'write what the classes of a plugin have and the database lacks; only its own tables',
      }),
    )
    .argument('<plugin>', say({ zh: '插件的 id', en: 'id of the plugin' }))
    .option('--name <words>', say({ zh: '迁移的名称', en: 'what it does: add-floor' }))
    .option('--dir <folder>', say({ zh: '迁移所在的目录', en: 'folder of its migrations' }))
    .addHelpText(
      'after',
      say({
        zh: '\n例:\n  guanxi migration create hotel --name add-floor',
        en: '\nExample:\n  guanxi migration create hotel --name add-floor',
      }),
    )
    .action(async (plugin: string, options: { name?: string; dir?: string }) => {
      const { createMigration } = await import('../migration/create-migration.ts');
      await createMigration(context, { plugin, ...options, config: config() });
    });
  migration
    .command('lint')
    .description(
      say({
        zh: '检查迁移对使用中的数据库的影响:丢失数据、中断旧版本、阻塞写入',
        en: 'what migrations do to a database in use: lose data, break the version before, block writers',
      }),
    )
    .argument('[plugin]', say({ zh: '插件的 id;默认全部', en: 'id of the plugin; default: all' }))
    .action(async (plugin: string | undefined) => {
      const { lintMigrations } = await import('../migration/create-migration.ts');
      await lintMigrations(context, { ...(plugin !== undefined && { plugin }), config: config() });
    });
}
