import type { CrmContext } from './context.ts';
import type { Label } from './label.ts';

/** What a plugin does its last work with: the ports of resolvers, as the platform itself. */
export type UninstallContext = Pick<CrmContext, 'read' | 'write' | 'sql' | 'files' | 'log' | 'optionsOf' | 'isEnabled'>;

/**
 * What uninstalling means beyond the plugin's own tables, roles and vocabulary values, which go without a word. Part of
 * `guanxi plugin plan uninstall`.
 * @example
 * uninstall: {
 *   note: { zh: '请在渠道管理系统中停用接口', en: 'Switch the interface off in the channel manager' },
 *   async before({ read, write }) { … },
 * }
 */
export interface PluginUninstall {
  /** What people should know or do: shown in the plan, and again when it is done. */
  readonly note?: Label;
  /**
   * Runs before anything is exported or dropped, with the whole composition at hand: says goodbye to systems of others,
   * writes into records of others what should outlive the plugin. What it throws stops the uninstallation, with all
   * tables in place. Must bear to be repeated: an uninstallation that was interrupted begins anew. Not run for a
   * disabled plugin, whose code takes no part, as the plan says: that is the way past one that cannot succeed.
   */
  readonly before?: (context: UninstallContext) => Promise<void>;
}
