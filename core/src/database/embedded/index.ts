export type { EmbeddedPostgres, EmbeddedPostgresOptions } from './embedded-postgres.ts';
export { startEmbeddedPostgres } from './start-embedded-postgres.ts';
export { grantApplicationRole } from './application-role.ts';
export {
  DatabaseNotPrepared,
  DataFolderBusy,
  DataFolderNotUsable,
  DiskFull,
  EmbeddedPostgresError,
  PortTaken,
  PostgresNotRunnable,
  PostgresStartFailed,
  ServerAlreadyRunning,
} from './errors.ts';
