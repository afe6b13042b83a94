import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { Database } from '../database/index.ts';
import type { IdentityService } from '../access/index.ts';
import type { ExecutionPath } from '../graphql/index.ts';
import type { FileStore } from '../files/index.ts';
import type { CrmModel } from '../model/index.ts';
import type { ReadEngine } from '../read/index.ts';
import type { Language, Logger, Principal } from '../sdk/index.ts';
import type { RebuildOptions, WriteEngine } from '../write/index.ts';
import type { RecordExports } from './export/index.ts';
import type { CrmConfig } from './config/crm-options.ts';
import type { ProcessRole } from './database-access/database-access.ts';

/** One operation, executed in this process: no HTTP, same schema, gate and limits. */
export interface ExecuteRequest {
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** On whose behalf; null: anonymous. */
  readonly principal: Principal | null;
  /** Language of messages and labels. Default `en`. */
  readonly language?: Language;
  /** How a query runs; the answer is the same. Default: the fastest way that it allows. */
  readonly path?: ExecutionPath;
  /** Tells in `extensions.explain` how the operation runs, SQL and all, whoever the principal is. Default false. */
  readonly explain?: boolean;
}

export interface OpenOptions {
  /** `server` (default) is alone on its data folder; `command` works beside a running server. */
  readonly role?: ProcessRole;
  /** Apply pending migrations and seeds first (default true). */
  readonly migrate?: boolean;
  /** Told before each migration. */
  readonly onProgress?: OnProgress;
  /** Migrations (`<plugin>/<migration>`) that may lose data. Default: none, they are refused. */
  readonly allowLoss?: readonly string[];
}

export interface StartOptions extends OpenOptions {
  /** Stop on SIGTERM, SIGINT (Ctrl-C) and SIGHUP (default true). */
  readonly signals?: boolean;
  /** Runs on the open CRM before the first request is let in. */
  readonly beforeListening?: (opened: { readonly applied: readonly string[] }) => Promise<void>;
}

/** Progress of long work: how much of how much is done. */
export type OnProgress = (done: number, total: number) => void;

/** Connection strings, passwords included. */
export interface DatabaseUrls {
  /** Of the role that serves requests. */
  readonly url: string;
  /** Of the role that owns the tables. */
  readonly ownerUrl: string;
}

/** A composed CRM: its schema needs nothing, the rest a database that `open` or `start` brings. */
export interface Crm {
  readonly config: CrmConfig;
  /** Before `open` that of all plugins of the configuration; then without those that the database has switched off. */
  readonly model: CrmModel;
  /** Built on first use; no database is needed. */
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  /** Where the HTTP server answers; null while it does not listen. */
  readonly url: string | null;
  /** Where the database is; `read`, `write` and the others throw before `open`. */
  readonly database: Database;
  readonly read: ReadEngine;
  readonly write: WriteEngine;
  /** Whole lists, as files. */
  readonly exports: RecordExports;
  /** Bytes of attachments. */
  readonly files: FileStore;
  readonly identity: IdentityService;
  /** Names the database in notes and messages: without password. */
  readonly databaseName: string;
  /** Applies pending migrations as the owner and seeds what every installation needs. Returns the names applied. */
  migrate(options?: Pick<OpenOptions, 'onProgress' | 'allowLoss'>): Promise<{ readonly applied: readonly string[] }>;
  /** Reaches the database, which starts the embedded PostgreSQL if need be, and opens nothing. */
  connect(): Promise<DatabaseUrls>;
  /** Makes the documents of the search again; works beside running servers. */
  rebuildSearch(options?: RebuildOptions): Promise<void>;
  /** Names of the migrations that are not applied yet. */
  pendingMigrations(): Promise<readonly string[]>;
  /** SQL that would make the database what the entities say; '' when it is. */
  schemaDifference(): Promise<string>;
  /** Database and engines, without HTTP: enough for `execute`. Returns the migrations that it applied. */
  open(options?: OpenOptions): Promise<{ readonly applied: readonly string[] }>;
  /** Opens and listens. Calling it again does nothing. */
  start(options?: StartOptions): Promise<void>;
  /** When everything is written that is noted after an answer: denied attempts, last uses of sessions and keys. */
  settle(): Promise<void>;
  /** Lets requests in flight finish, then releases everything; the last user stops the embedded PostgreSQL. */
  stop(): Promise<void>;
  /** A code for one sign-in within 15 minutes at `<url>/#code=…`, as somebody whose password is known. */
  issueSignInCode(credentials: { readonly email: string; readonly password: string }): string;
  execute(request: ExecuteRequest): Promise<ExecutionResult>;
  /** Takes jobs from the queue until the CRM stops; a server does so by itself, as many as `workers` says. */
  startWorker(): Promise<void>;
  /** Runs all jobs that are due now, and those that they enqueue, one after the other. */
  runDueJobs(): Promise<void>;
}
