export { labelledTexts } from './check-labels.ts';
export { composePlugins, examinePlugins, misfits } from './compose-plugins.ts';
export type { CompositionState, ExaminedPlugins } from './compose-plugins.ts';
export { planChange, pluginActions, withChangesOf } from './life-cycle/plan-change.ts';
export type { PlannedChange, PluginAction } from './life-cycle/plan-change.ts';
export { pluginStatuses } from './life-cycle/plugin-status.ts';
export type { PluginStanding, PluginStatus } from './life-cycle/plugin-status.ts';
export { visibleParts } from './life-cycle/visible-parts.ts';
export type { SwitchedOff } from './order-plugins.ts';
