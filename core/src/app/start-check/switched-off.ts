import type { PluginState, pluginStates } from '../../database/index.ts';
import type { CrmModel } from '../../model/index.ts';
import type { CompositionState, SwitchedOff } from '../../plugins/index.ts';
import type { Label, Logger, Plugin } from '../../sdk/index.ts';
import { inspectComposition, refusedFor } from './inspect-composition.ts';

/**
 * Plugins that the database has switched off, with the command that brings each of them back; null: none of the model
 * is among them. They are named in the log.
 */
export async function switchedOff(
  stored: ReturnType<typeof pluginStates>,
  model: CrmModel,
  log: Logger,
): Promise<SwitchedOff | null> {
  const states = [...(await stored)].filter(([, { state }]) => state !== 'enabled');
  const left = model.plugins.filter(({ id }) => states.some(([plugin]) => plugin === id)).map(({ id }) => id);
  if (left.length === 0) return null;
  const commands = states.filter(([id]) => left.includes(id)).map(([id, { state }]) => commandFor(id, state));
  log.warn(
    { plugins: left },
    `Plugins of the configuration are switched off in this database; to bring them back: ${commands.join('; ')}`,
  );
  return new Map(states.map(([plugin, { state }]): [string, Label] => [plugin, howItIsOff(plugin, state)]));
}

/** Why a plugin is not there, with the command that brings it back. */
export function howItIsOff(plugin: string, state: PluginState): Label {
  const command = commandFor(plugin, state);
  return {
    zh: `它在此数据库中已${state === 'disabled' ? '停用' : '卸载'}:请运行 ${command}`,
    en: `it is ${state} in this database: run ${command}`,
  };
}

const commandFor = (plugin: string, state: PluginState): string =>
  `guanxi plugin ${state === 'disabled' ? 'enable' : 'install'} ${plugin}`;

/**
 * The composition without some of its plugins.
 * @throws Problems where those that are left do not fit together without them
 */
export function composedWithout(
  plugins: readonly Plugin[],
  folder: string,
  state: CompositionState & { readonly off: SwitchedOff },
): CrmModel {
  const left = plugins.filter(({ id }) => !state.off.has(id));
  const { model, refusals } = inspectComposition(left, folder, state);
  const refused = refusedFor(refusals);
  if (refused || !model) throw refused;
  return model;
}
