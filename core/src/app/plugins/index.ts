export { ExportFileRefused } from './export-file.ts';
export { PluginLifeCycle, PluginUnknown, refuseChange } from './plugin-life-cycle.ts';
