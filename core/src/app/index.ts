// `@guanxi/core/app`: composes the core and plugins, and runs them.
export { createCrm } from './create-crm.ts';
export type { CreateCrmContext } from './create-crm.ts';
export { NotOpen } from './composition.ts';
export { defineConfig } from './config/crm-options.ts';
export type { CrmConfig, CrmOptions, LogLevel, Mode } from './config/crm-options.ts';
export type { Crm, DatabaseUrls, ExecuteRequest, OnProgress, OpenOptions, StartOptions } from './crm.ts';
export { seedContext } from './setup/seed-context.ts';
export { importInto } from './import/index.ts';
export type { ImportIntoOptions, ImportSummary } from './import/index.ts';
