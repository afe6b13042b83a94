export { ImportRefused } from './import-errors.ts';
export { runImport } from './run-import.ts';
export type { ImportOptions, ImportSummary } from './run-import.ts';
