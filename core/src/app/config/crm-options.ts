import type { ForeignIssuer } from '../../access/index.ts';
import type { OperationLimits, TrustedFor } from '../../graphql/index.ts';
import type { MatchThresholds } from '../../model/index.ts';
import type { FeatureName, Plugin } from '../../sdk/index.ts';

/** Levels of the log, from silent to everything. */
export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/** `test` behaves like `development`, without banner, demo data and sign-in code. */
export const modes = ['development', 'production', 'test'] as const;
export type Mode = (typeof modes)[number];

/** How probable duplicates are treated. */
export interface DuplicateSettings {
  readonly onCreate: 'refuse' | 'warn' | 'off';
  readonly thresholds: MatchThresholds;
}

/**
 * What `createCrm` and `guanxi.config.ts` may say. Everything has a default; an environment variable wins over the
 * file. Mistakes are reported all together, each with its place and what would be right.
 */
export interface CrmOptions {
  /** Plugins of this composition, in any order; the core is always there. */
  readonly plugins?: readonly Plugin[];
  /**
   * Feature flags of plugins: `{ 'hotel:overbooking': true }`. The others have the default of their plugin; which there
   * are, the query `metadata` says. Environment, as JSON: GUANXI_FEATURES.
   */
  readonly features?: Readonly<Record<FeatureName, boolean>>;
  /**
   * What a probable duplicate means to `create<Entity>`: `refuse` (default) answers DuplicateFound unless the caller
   * says `allowDuplicates: true`; `warn` makes the record and names the candidates in `warnings`; `off` looks for none
   * (default in tests, which make many records that are alike). `thresholds`: from which score (0 to 1) on, by entity:
   * `{ Account: 0.9 }`. Imports and bulk calls never ask: a scan finds theirs. Environment, as JSON: GUANXI_DUPLICATES.
   */
  readonly duplicates?: Partial<DuplicateSettings>;
  /** TCP port of the HTTP server; 0 takes any free one. Default 4000. Environment: PORT. */
  readonly port?: number;
  /** Address to listen on. Default 127.0.0.1, in production 0.0.0.0. Environment: HOST. */
  readonly host?: string;
  /**
   * An own PostgreSQL, 15 or newer: `postgresql://user:password@host:5432/database`. Requests are served with this
   * role. Default: the embedded PostgreSQL. Environment: DATABASE_URL.
   */
  readonly databaseUrl?: string;
  /**
   * The role that owns the tables and migrates them, where the serving role may not create tables. Default: the same
   * as `databaseUrl`. Environment: GUANXI_OWNER_DATABASE_URL.
   */
  readonly ownerDatabaseUrl?: string;
  /** Connections of this process for reads and as many for writes. Default 10. Environment: GUANXI_POOL_SIZE. */
  readonly poolSize?: number;
  /**
   * A request that waits longer for a connection is refused; milliseconds. Default 5000; in tests 60000, where a busy
   * machine is no failure. Environment: GUANXI_CONNECT_TIMEOUT.
   */
  readonly connectTimeoutMs?: number;
  /** A statement that runs longer is cancelled; milliseconds. Default 15000. Environment: GUANXI_STATEMENT_TIMEOUT. */
  readonly statementTimeoutMs?: number;
  /**
   * Jobs that this process runs at the same time; 0: it runs none, others do (`guanxi work`). Default 4, in tests 0.
   * Environment: GUANXI_WORKERS.
   */
  readonly workers?: number;
  /**
   * Addresses inside your own network that webhooks may call after all, by http:// too: `127.0.0.1`. Default: none, only
   * https:// on the public internet. Environment: GUANXI_OUTBOUND_ALLOWED.
   */
  readonly outboundAllowed?: readonly string[];
  /**
   * A read that takes longer is recorded for `guanxi doctor --slow`; milliseconds, 0 switches it off. Default 200,
   * in tests 0. Environment: GUANXI_SLOW_READ.
   */
  readonly slowReadMs?: number;
  /** Where the embedded PostgreSQL and generated secrets live. Default `.guanxi`. Environment: GUANXI_DATA_FOLDER. */
  readonly dataFolder?: string;
  /**
   * Signs access tokens; at least 32 characters, the same in all processes. Required in production, generated in the
   * data folder otherwise. Do not write it into a file that is committed. Environment: GUANXI_SECRET.
   */
  readonly secret?: string;
  /**
   * Others whose tokens (JWT) are accepted besides our own, such as a company's identity provider. Each names users by
   * their e-mail address or external id; nobody is created. Environment, as JSON: GUANXI_IDENTITY_ISSUERS.
   */
  readonly identityIssuers?: readonly ForeignIssuer[];
  /** Origins (`https://app.example`) whose pages may call the API. Default: none. Environment: GUANXI_CORS_ORIGINS. */
  readonly corsOrigins?: readonly string[];
  /**
   * How many reverse proxies stand in front: the address of a client is then read from `X-Forwarded-For`. Default 0:
   * the header is ignored, as anybody can send it. Environment: GUANXI_TRUST_PROXY.
   */
  readonly trustProxy?: number;
  /**
   * Whether clients may ask for the schema; each sees what it may use. Default: not in production.
   * Environment: GUANXI_INTROSPECTION.
   */
  readonly introspection?: boolean;
  /**
   * What one caller may ask for at most, over HTTP and WebSocket alike; names and defaults: `OperationLimits`. What is
   * not named keeps its default. Environment, as JSON: GUANXI_LIMITS.
   */
  readonly limits?: Partial<OperationLimits>;
  /**
   * Operations known beforehand, which may be sent by their id, and whose senders may send nothing else. `path` is a
   * `persisted-documents.json` of graphql-codegen's client preset, a manifest of Apollo, or a folder with such files
   * and `.graphql` documents. Default: none. Environment, as JSON: GUANXI_TRUSTED_DOCUMENTS.
   */
  readonly trustedDocuments?: { readonly path: string; readonly for: TrustedFor };
  /** Largest file that a record can have, in bytes. Default 26214400 (25 MB). Environment: FILES_MAX_BYTES. */
  readonly filesMaxBytes?: number;
  /**
   * Keeps attached files in this bucket of S3 (or of a service that speaks it) instead of `files/` in the data folder.
   * Needs `npm install @aws-sdk/client-s3 @aws-sdk/s3-request-presigner`. Environment: FILES_S3_BUCKET.
   */
  readonly filesS3Bucket?: string;
  /** Default `us-east-1`. Environment: FILES_S3_REGION. */
  readonly filesS3Region?: string;
  /** Address of a service other than AWS, such as MinIO. Environment: FILES_S3_ENDPOINT. */
  readonly filesS3Endpoint?: string;
  /** With `filesS3SecretAccessKey`; default: what the SDK of AWS finds. Environment: FILES_S3_ACCESS_KEY_ID. */
  readonly filesS3AccessKeyId?: string;
  /** Environment: FILES_S3_SECRET_ACCESS_KEY. Do not write it into a file that is committed. */
  readonly filesS3SecretAccessKey?: string;
  /** Default `info`. Environment: LOG_LEVEL. */
  readonly logLevel?: LogLevel;
  /**
   * Whether a development start loads the plugins' demo data once. Default: true on the embedded PostgreSQL, false on
   * an own server. Never in production. Environment: GUANXI_DEMO.
   */
  readonly demo?: boolean;
  /** Default `development`. Environment: NODE_ENV. */
  readonly mode?: Mode;
}

/** Says the type of a configuration file: `export default defineConfig({ plugins: [hotel()] })`. */
export function defineConfig(options: CrmOptions): CrmOptions {
  return options;
}

/** The options with environment and defaults applied. */
export interface CrmConfig {
  readonly plugins: readonly Plugin[];
  readonly features: Readonly<Record<FeatureName, boolean>>;
  readonly duplicates: DuplicateSettings;
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | null;
  readonly ownerDatabaseUrl: string | null;
  readonly poolSize: number;
  readonly connectTimeoutMs: number;
  readonly statementTimeoutMs: number;
  readonly workers: number;
  readonly outboundAllowed: readonly string[];
  readonly slowReadMs: number;
  /** Absolute. */
  readonly dataFolder: string;
  readonly secret: string | null;
  readonly identityIssuers: readonly ForeignIssuer[];
  readonly corsOrigins: readonly string[];
  readonly trustProxy: number;
  readonly introspection: boolean;
  readonly limits: OperationLimits;
  /** `path` is absolute. */
  readonly trustedDocuments: { readonly path: string; readonly for: TrustedFor } | null;
  readonly filesMaxBytes: number;
  readonly filesS3Bucket: string | null;
  readonly filesS3Region: string;
  readonly filesS3Endpoint: string | null;
  readonly filesS3AccessKeyId: string | null;
  readonly filesS3SecretAccessKey: string | null;
  readonly logLevel: LogLevel;
  readonly demo: boolean;
  readonly mode: Mode;
}
