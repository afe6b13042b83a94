import { PluginLifeCycle } from '../../plugins/index.ts';
import type { PluginStanding } from '../../../plugins/index.ts';
import type { Label } from '../../../sdk/index.ts';
import type { CliContext } from '../cli-context.ts';
import { composeFromConfig } from '../compose-from-config.ts';

const standings: Readonly<Record<PluginStanding, Label>> = {
  new: { zh: '未安装(下次启动时安装)', en: 'new: the next start installs it' },
  enabled: { zh: '已启用', en: 'enabled' },
  disabled: { zh: '已停用', en: 'disabled' },
  uninstalled: { zh: '已卸载', en: 'uninstalled' },
  leftOut: { zh: '有数据,但不在配置中', en: 'has data, but is not in the configuration' },
};

/** Every plugin that the configuration names or the database knows. */
export async function printPluginStatus(
  context: CliContext,
  { json, config }: { readonly json?: boolean; readonly config?: string | undefined },
): Promise<void> {
  const { say, out } = context;
  const crm = await composeFromConfig(context, { config });
  try {
    const statuses = await new PluginLifeCycle(crm).statuses();
    if (json) return out(JSON.stringify(statuses, null, 2));
    const width = Math.max(0, ...statuses.map(({ plugin }) => plugin.length));
    for (const { plugin, version, standing, pending, applied, lost } of statuses) {
      const migrations = say({
        zh: `已执行 ${applied.length} 个迁移,待执行 ${pending.length} 个`,
        en: `${applied.length} migrations applied, ${pending.length} pending`,
      });
      const names = lost.join(', ');
      const missing = names && say({ zh: `,包中缺少 ${names}`, en: `, missing in the package: ${names}` });
      out(
        `${plugin.padEnd(width)}  ${(version ?? '-').padEnd(10)}  ${say(standings[standing])}; ${migrations}${missing}`,
      );
    }
  } finally {
    await crm.stop();
  }
}
