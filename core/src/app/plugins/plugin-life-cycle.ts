import {
  knownPlugins,
  pluginFootprint,
  restorePlugin,
  switchPlugins,
  uninstallPlugin,
  type Restoration,
} from '../../database/index.ts';
import type { CrmModel } from '../../model/index.ts';
import {
  planChange,
  pluginStatuses,
  visibleParts,
  withChangesOf,
  type PlannedChange,
  type PluginAction,
  type PluginStatus,
} from '../../plugins/index.ts';
import { CrmError, Problems, type Logger, type Plugin } from '../../sdk/index.ts';
import type { Crm } from '../crm.ts';
import { jobPorts } from '../jobs/job-ports.ts';
import { platformContext } from '../jobs/platform-context.ts';
import { exportFileLines, keepExport } from './export-file.ts';

/** A plugin that the configuration does not name cannot be worked on: its code says what is its own. */
export class PluginUnknown extends CrmError {
  static named(plugin: string, known: readonly string[]): PluginUnknown {
    return new PluginUnknown('PLUGIN_UNKNOWN', {
      zh: `配置的 plugins 中没有 ${plugin}(有:${known.join('、') || '无'}):请安装其包并加入 plugins`,
      en:
        `\`plugins\` of the configuration has no ${plugin} (it has: ${known.join(', ') || 'none'}): ` +
        'install its package and add it there',
    });
  }
}

export interface Installed {
  /** Migrations that ran. */
  readonly applied: readonly string[];
  /** Null: no export was to be read back. */
  readonly restored: Restoration | null;
}

export interface ChangeOptions {
  /** Change those, too, that need the plugin or that it needs. */
  readonly withOthers?: boolean;
  /** Of an uninstallation: nothing is exported. */
  readonly withoutExport?: boolean;
}

/**
 * The plugins of one database: installed, disabled, enabled, uninstalled. Every change is a transaction: a process that
 * dies leaves the plugin as it was, or as it is to be.
 */
export class PluginLifeCycle {
  readonly #crm: Crm;
  /** With every plugin of the configuration, whatever the database says. */
  readonly #model: CrmModel;
  readonly #log: Logger;

  /** @param crm one that is not open: an open one has left out what is switched off */
  constructor(crm: Crm) {
    this.#crm = crm;
    this.#model = crm.model;
    this.#log = crm.log;
  }

  async statuses(): Promise<PluginStatus[]> {
    const { ownerUrl } = await this.#crm.connect();
    return pluginStatuses(this.#crm.config.plugins, await knownPlugins(ownerUrl));
  }

  async plan(action: PluginAction, id: string, options: ChangeOptions = {}): Promise<PlannedChange> {
    const { withOthers = false, withoutExport = false } = options;
    const plugin = this.#pluginOf(id);
    const { ownerUrl } = await this.#crm.connect();
    const { plugins } = this.#crm.config;
    const statuses = await this.statuses();
    const plan = planChange({
      ...{ action, plugin, plugins, statuses, withOthers, withoutExport },
      footprint: await pluginFootprint(ownerUrl, this.#model, id),
      visible: visibleParts(this.#model, plugin),
    });
    const others: PlannedChange[] = [];
    for (const other of plan.plugins.filter((one) => one !== id).map((one) => this.#pluginOf(one))) {
      others.push(
        planChange({
          ...{ action, plugin: other, plugins, statuses, withOthers, withoutExport },
          footprint: await pluginFootprint(ownerUrl, this.#model, other.id),
          visible: visibleParts(this.#model, other),
        }),
      );
    }
    return withChangesOf(plan, others);
  }

  /** Makes its tables, or those of an export with all rows, and what the plugin needs to start with. */
  async install(id: string, restore: string | null): Promise<Installed> {
    this.#pluginOf(id);
    const { ownerUrl } = await this.#crm.connect();
    const restored = restore === null ? null : await this.#restore(ownerUrl, id, restore);
    if (restored === null) await switchPlugins(ownerUrl, [id], 'enabled', this.#log);
    const { applied } = await this.#crm.migrate();
    if (restored !== null) await this.#crm.rebuildSearch({ resume: true });
    return { applied, restored };
  }

  /** Brings plugins back: rows of records that were made meanwhile, and migrations that are new since. */
  async enable(plugins: readonly string[]): Promise<{ applied: readonly string[] }> {
    const { ownerUrl } = await this.#crm.connect();
    await switchPlugins(ownerUrl, plugins, 'enabled', this.#log);
    return this.#crm.migrate();
  }

  /** Leaves plugins out from the next start on; their tables and rows stay. */
  async disable(plugins: readonly string[]): Promise<void> {
    const { ownerUrl } = await this.#crm.connect();
    await switchPlugins(ownerUrl, plugins, 'disabled', this.#log);
  }

  /**
   * Lets an enabled plugin do its last work, exports it into a file and drops what is its own. Answers how many rows
   * the file has.
   */
  async uninstall(id: string, file: string | null): Promise<number> {
    const plugin = this.#pluginOf(id);
    const standing = (await this.statuses()).find((status) => status.plugin === id)?.standing;
    if (standing === 'enabled') await this.#lastWork(plugin);
    const { ownerUrl } = await this.#crm.connect();
    let rows = 0;
    await uninstallPlugin({
      ...{ ownerUrl, model: this.#model, plugin: id, log: this.#log },
      keep: file === null ? null : async (lines) => void (rows = await keepExport(file, lines, ownerUrl)),
    });
    return rows;
  }

  /** What the plugin does before it goes, with the whole composition at hand. */
  async #lastWork({ uninstall }: Plugin): Promise<void> {
    if (!uninstall?.before) return;
    await this.#crm.open({ role: 'command', migrate: false });
    await uninstall.before(platformContext(jobPorts(this.#crm), this.#log, new AbortController().signal));
  }

  #restore(ownerUrl: string, plugin: string, file: string): Promise<Restoration> {
    const lines = exportFileLines(file);
    return restorePlugin({ ownerUrl, model: this.#model, plugin, lines, log: this.#log });
  }

  #pluginOf(id: string): Plugin {
    const { plugins } = this.#crm.config;
    const found = plugins.find((plugin) => plugin.id === id);
    if (!found)
      throw PluginUnknown.named(
        id,
        plugins.map((plugin) => plugin.id),
      );
    return found;
  }
}

/** @throws Problems with every reason why a change cannot be made */
export function refuseChange({ plugin, refusals }: PlannedChange): void {
  if (refusals.length === 0) return;
  throw new Problems({ zh: `${plugin}:未做任何改动:`, en: `${plugin}: nothing was changed:` }, refusals);
}
