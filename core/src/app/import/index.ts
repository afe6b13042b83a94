export type { FieldCount } from './draft-rows.ts';
export { ImportRefused, ImportStopped } from './import-errors.ts';
export { pluginImports } from './plugin-imports.ts';
export { importInto } from './import-into.ts';
export type { ImportIntoOptions } from './import-into.ts';
export { runImport } from './run-import.ts';
export type { ImportOptions, ImportSummary } from './run-import.ts';
