import { PluginLifeCycle, refuseChange } from '../../plugins/index.ts';
import type { Restoration } from '../../../database/index.ts';
import type { PlannedChange, PluginAction } from '../../../plugins/index.ts';
import type { Label } from '../../../sdk/index.ts';
import type { Crm } from '../../crm.ts';
import type { CliContext } from '../cli-context.ts';
import { composeFromConfig } from '../compose-from-config.ts';
import { planLines } from './print-plan.ts';

interface PluginCommand {
  readonly plugin: string;
  readonly json?: boolean;
  readonly withOthers?: boolean;
  readonly config?: string | undefined;
}

async function withLifeCycle<T>(
  context: CliContext,
  config: string | undefined,
  work: (cycle: PluginLifeCycle, crm: Crm) => Promise<T>,
): Promise<T> {
  const crm = await composeFromConfig(context, { config });
  try {
    return await work(new PluginLifeCycle(crm), crm);
  } finally {
    await crm.stop();
  }
}

function printPlan(context: CliContext, plan: PlannedChange, json = false): void {
  const { say, out } = context;
  if (!json) return planLines(plan, say).forEach((line) => out(line));
  const { refusals, visible, lastWork, note, ...rest } = plan;
  const told = {
    visible: visible.map(say),
    lastWork: lastWork && say(lastWork),
    note: note && say(note),
    refusals: refusals.map(say),
  };
  out(JSON.stringify({ ...rest, ...told }, null, 2));
}

/** Says what an action would do; exits 1 when it could not be done. */
export function printPluginPlan(
  context: CliContext,
  { action, plugin, json, withOthers, config }: PluginCommand & { readonly action: PluginAction },
): Promise<void> {
  return withLifeCycle(context, config, async (cycle) => {
    const plan = await cycle.plan(action, plugin, { withOthers });
    printPlan(context, plan, json);
    if (plan.refusals.length > 0) context.exitCode = 1;
  });
}

export function installPlugin(
  context: CliContext,
  { plugin, restore, config }: PluginCommand & { readonly restore?: string },
): Promise<void> {
  const { say, out } = context;
  return withLifeCycle(context, config, async (cycle) => {
    const plan = await cycle.plan('install', plugin);
    refuseChange(plan);
    // An export that was read back half-way is finished; everything else that is done is done.
    if (plan.isDone && restore === undefined) return out(say({ zh: `${plugin} 已安装`, en: `${plugin} is installed` }));
    const { applied, restored } = await cycle.install(plugin, restore ?? null);
    applied.forEach((name) => out(say({ zh: `已执行 ${name}`, en: `applied ${name}` })));
    if (restored) out(say(restoredLine(plugin, restored)));
    out(say({ zh: `${plugin} 已安装`, en: `${plugin} is installed` }));
    noteRestart(context);
  });
}

function restoredLine(plugin: string, { rows, isRepeated }: Restoration): Label {
  if (!isRepeated) return { zh: `已恢复 ${rows} 行`, en: `${rows} rows restored` };
  return {
    zh: `${plugin} 此前已从该文件恢复,未读入任何行`,
    en: `${plugin} was restored from this file already: no row was read`,
  };
}

/** `disable` or `enable`. */
export function switchPlugin(
  context: CliContext,
  { action, plugin, withOthers, config }: PluginCommand & { readonly action: 'enable' | 'disable' },
): Promise<void> {
  const { say, out } = context;
  return withLifeCycle(context, config, async (cycle) => {
    const plan = await cycle.plan(action, plugin, { withOthers });
    refuseChange(plan);
    const isEnabled = action === 'enable';
    const done = (id: string): string =>
      say({ zh: `${id} 已${isEnabled ? '启用' : '停用'}`, en: `${id} is ${isEnabled ? 'enabled' : 'disabled'}` });
    if (!plan.isDone && isEnabled) {
      const { applied } = await cycle.enable(plan.plugins);
      applied.forEach((name) => out(say({ zh: `已执行 ${name}`, en: `applied ${name}` })));
    } else if (!plan.isDone) await cycle.disable(plan.plugins);
    plan.plugins.forEach((id) => out(done(id)));
    if (!plan.isDone) noteRestart(context);
  });
}

interface UninstallCommand extends PluginCommand {
  readonly yes?: boolean;
  /** Where the export goes. */
  readonly out?: string;
  /** False: nothing is exported. */
  readonly export: boolean;
}

/** Prints the plan; with `yes` it is carried out. */
export function uninstallPluginCommand(
  context: CliContext,
  { plugin, yes, out: named, export: keeps, config }: UninstallCommand,
): Promise<void> {
  const { say, out, note } = context;
  return withLifeCycle(context, config, async (cycle) => {
    const plan = await cycle.plan('uninstall', plugin, { withoutExport: !keeps });
    refuseChange(plan);
    if (plan.isDone) return out(say({ zh: `${plugin} 已卸载`, en: `${plugin} is uninstalled` }));
    if (!yes) {
      printPlan(context, plan);
      note(say({ zh: '未做任何改动:确认后请加上 --yes', en: 'nothing was done: say --yes to go on' }));
      context.exitCode = 1;
      return;
    }
    const file = keeps ? (named ?? defaultFile(plugin)) : null;
    const rows = await cycle.uninstall(plugin, file);
    if (file !== null) out(say({ zh: `已导出 ${rows} 行:${file}`, en: `${rows} rows exported: ${file}` }));
    out(say({ zh: `${plugin} 已卸载`, en: `${plugin} is uninstalled` }));
    if (plan.note) note(say(plan.note));
    noteRestart(context);
  });
}

/** `hotel-2026-11-22T053000Z.ndjson.gz` in the working folder: no two are the same. */
function defaultFile(plugin: string): string {
  return `${plugin}-${new Date().toISOString().replaceAll(':', '').replace(/\..*/, 'Z')}.ndjson.gz`;
}

function noteRestart({ say, note }: CliContext): void {
  note(
    say({
      zh: '正在运行的服务在重启之前仍使用原来的组合',
      en: 'servers that run now keep their composition until they are started anew',
    }),
  );
}
