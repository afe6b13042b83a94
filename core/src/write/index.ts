export { DeniedAttempts } from './denied-attempts.ts';
export type { DeniedAttempt } from './denied-attempts.ts';
export { WriteEngine } from './write-engine.ts';
export type { BulkOptions, VersionOption, WriteEngineOptions } from './write-engine.ts';
export { writeLimits } from './write-limits.ts';
export type { WriteScope, WriteSource } from './write-scope.ts';
