export { administratorExists, lockAdministrators } from './administrators-query.ts';
export { livingApiKey } from './api-key-query.ts';
export { base64UrlOfBytes, base64UrlOfText } from './base64-url.ts';
export type { Database, OpenDatabaseOptions, RunOptions, SqlRunner } from './database.ts';
export { DatabaseUnavailable, errorCode, isConnectionFailure, MigrationError, StatementTimedOut } from './errors.ts';
export { advanceHandlers, beginHandlers, lockHandlers } from './event-handler-queries.ts';
export type { HandlerPosition } from './event-handler-queries.ts';
export { eventIdOf, eventIdText, isLater, parseEventId } from './event-position.ts';
export type { EventPosition } from './event-position.ts';
export {
  exportName,
  ExportUnusable,
  isCommitted,
  knownPlugins,
  parseHeader,
  pluginFootprint,
  pluginStates,
  PluginStillUsed,
  RestoreRefused,
  restorePlugin,
  switchPlugins,
  tablesOfPlugin,
  uninstallPlugin,
} from './life-cycle/index.ts';
export type {
  ExportHeader,
  KnownPlugins,
  PluginFootprint,
  PluginState,
  Restoration,
  StoredState,
} from './life-cycle/index.ts';
export { databaseState } from './migrations/database-state.ts';
export type { DatabaseState } from './migrations/database-state.ts';
export { lintMigration } from './migrations/lint-migration.ts';
export type { MigrationFinding, MigrationRisk } from './migrations/lint-migration.ts';
export { migrate, pendingMigrations } from './migrations/migrate.ts';
export type { MigrateOptions, MigrationOutcome, MigrationProgress } from './migrations/migrate.ts';
export { keepAnswer, removeOldKeys, takeKey } from './idempotency-keys.ts';
export type { StoredAnswer, StoredCall } from './idempotency-keys.ts';
export type { ConnectionSettings } from './connection-options.ts';
export { openQueuePool, WorkerLease } from './job-connections.ts';
export { changesOfJob, countJobChanges, noteJobChanges, noteJobProblems, revertibleJob } from './job-history.ts';
export type { JobChange, NewJobProblem, RevertibleJob } from './job-history.ts';
export { cancelJob, jobStarter, lostRuns, pruneJobs, retryJob } from './job-changes.ts';
export {
  deliveryOf,
  activeWebhooks,
  insertDeliveries,
  noteDelivery,
  pauseWebhook,
  pruneDeliveries,
} from './webhook-records.ts';
export type { ActiveWebhook, Delivery, DeliveryAttempt, NewDelivery } from './webhook-records.ts';
export { backgroundGauges } from './gauge-queries.ts';
export type { BackgroundGauges } from './gauge-queries.ts';
export { endedSessions, noteLastUse, removeEndedSessions } from './session-records.ts';
export type { UsedTable } from './session-records.ts';
export { claimJob, endJobRun, enqueueJobs, saveJob } from './job-records.ts';
export type { ClaimedJob, JobEnd, JobRun, NewJob } from './job-records.ts';
export { hasAbandonedJobs, takeOverJobs } from './job-recovery.ts';
export type { BusyWorker } from './job-recovery.ts';
export { joinInserts } from './joined-inserts.ts';
export { keysBelow } from './keys-below.ts';
export type { NotificationOptions, Notifications } from './notifications.ts';
export { eventActions, eventHorizon, outboxAfter, outboxAt, outboxEnd } from './outbox-query.ts';
export type { OutboxRow } from './outbox-query.ts';
export { measuresOfModel } from './measures/bring-up-to-date.ts';
export { changedAt, changedRecord } from './measures/change-log.ts';
export { fold, rebuild, sweep, verify } from './measures/keep-measures.ts';
export type { WrongLevel } from './measures/keep-measures.ts';
export { countColumn, numberColumn, sumColumn } from './measures/measure-columns.ts';
export { openDatabase } from './open-database.ts';
export { grantsOfUser } from './grants-query.ts';
export { countRecords, endRecords, handedAlias, moveRecords } from './hand-over-statements.ts';
export type { HandedTable, HandOverValues, PrintAudit } from './hand-over-statements.ts';
export { moveReferences, switchMerged } from './merge-statements.ts';
export type { MergedIds } from './merge-statements.ts';
export { moveChanges, movedRecords, noteMoveChanges } from './move-changes.ts';
export type { MoveChange } from './move-changes.ts';
export { movedAlias } from './moved-table.ts';
export type { MovedTable, MoveLog, MoveValues, PrintMoveAudit } from './moved-table.ts';
export { returnReferences } from './return-references.ts';
export { slotColumnIn } from './slot-condition.ts';
export { generateMigration } from './schema/generate-migration.ts';
export type { GeneratedMigration } from './schema/generate-migration.ts';
export { ownedTables } from './schema/owned-tables.ts';
export type { OwnedTable } from './schema/owned-tables.ts';
export { schemaDifference } from './schema/schema-difference.ts';
export { copyCreation, insertPlainSlots } from './schema/slot-backfill.ts';
export { historySizes, isKeptSince, pruneAudit, pruneVersions } from './prune-history.ts';
export type { HistorySize } from './prune-history.ts';
export { principalOfSession, principalOfUser, principalsOfSessions } from './principal-query.ts';
export { indexesOf, rowsOfTables, saveSlowReads, slowReadRecords } from './slow-read-records.ts';
export type { SlowReadRecord, TableIndex } from './slow-read-records.ts';
export { seedVocabularies } from './seed-vocabularies.ts';
export { tableExists } from './existing-tables.ts';
export { checkServer, withClient } from './server-check.ts';
export type { ServerFacts } from './server-check.ts';
export type { StreamOptions } from './row-stream.ts';
export { roleFacts, usableRoleFacts } from './server-facts.ts';
export type { RoleFacts } from './server-facts.ts';
export { Deferred, derive, known } from './deferred-value.ts';
export type { ChangeBatch, RunValues } from './deferred-value.ts';
export { boundList } from './bound-list.ts';
export { Cancellation } from './cancel-signal.ts';
export type { CancelSignal } from './cancel-signal.ts';
export {
  documentRanges,
  ownerToken,
  removeDocuments,
  renameOwners,
  saveDocuments,
  typeToken,
} from './search-documents.ts';
export type { DocumentRange, StoredDocument } from './search-documents.ts';
export { emptyTables, lockSearchState, recordsToSearch, saveSearchState, searchStates } from './search-state.ts';
export type { MadeRows, SearchedColumn, SearchState } from './search-state.ts';
export { removeMatchKeys, saveMatchKeys } from './match-keys.ts';
export type { RecordKeys } from './match-keys.ts';
export { RowInsert } from './row-insert.ts';
export type { InsertedColumn } from './row-insert.ts';
export { countRows, selectRows } from './select-rows.ts';
export type { RowSelection, SelectCondition } from './select-rows.ts';
export { allAtOnce, arrayLiteral, deleteRows, insertRows, updateRows } from './set-statements.ts';
export type { ColumnValues, ExpectedVersions } from './set-statements.ts';
export type { VersionTable } from './version-rows.ts';
export { quoteIdentifier, quoteLiteral, SqlParameters } from './sql-text.ts';
