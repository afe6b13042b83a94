import { setImmediate } from 'node:timers/promises';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { Credentials, IdentityService } from '../access/index.ts';
import { migrate, pendingMigrations, pluginStates, schemaDifference, type Database } from '../database/index.ts';
import type { FileStore } from '../files/index.ts';
import { composeSchema, composeSchemaOnDemand, type SessionTokens } from '../graphql/index.ts';
import type { CrmModel } from '../model/index.ts';
import type { ReadEngine } from '../read/index.ts';
import { Unauthenticated, type Logger } from '../sdk/index.ts';
import type { RebuildOptions, WriteEngine } from '../write/index.ts';
import { bringUpEngines, type Engines } from './bring-up-engines.ts';
import type { CrmConfig } from './config/crm-options.ts';
import type { Crm, DatabaseUrls, ExecuteRequest, OpenOptions, StartOptions } from './crm.ts';
import { connectDatabase, databaseNameOf } from './database-access/connect-database.ts';
import { OwnerMissing } from './database-access/own-server-access.ts';
import type { DatabaseAccess, ProcessRole } from './database-access/database-access.ts';
import { NotOpen, type Composition } from './composition.ts';
import type { RecordExports } from './export/index.ts';
import { listen, type HttpListener } from './http-listener.ts';
import { createLogger } from './logger.ts';
import { seedInstallation } from './setup/seed-installation.ts';
import { SignInCodes } from './setup/sign-in-codes.ts';
import { refuseDatabaseState } from './start-check/database-refusal.ts';
import { refuseUnsafeStart } from './start-check/refuse-unsafe-start.ts';
import { composedWithout, switchedOff } from './start-check/switched-off.ts';
import { stopEngines } from './stop-engines.ts';
import { stopOnSignals } from './stop-on-signals.ts';

type MigrateOptions = Pick<OpenOptions, 'onProgress' | 'allowLoss'>;
type Opened = { readonly applied: readonly string[] };

/** The one implementation of {@link Crm}: brings the rooms up in order, and down in the opposite order. */
export class ComposedCrm implements Crm {
  readonly config: CrmConfig;
  readonly databaseName: string;
  readonly #folder: string;
  readonly #checkServing: () => void;
  readonly #injected: Pick<Composition, 'passwordCost' | 'clock'>;
  readonly #schemaOnDemand: boolean;
  #model: CrmModel;
  #schema: GraphQLSchema | undefined;
  #log: Logger | undefined;
  readonly #accesses = new Map<ProcessRole, Promise<DatabaseAccess>>();
  #engines: Engines | undefined;
  #listener: HttpListener | undefined;
  #opening: Promise<Opened> | undefined;
  #starting: Promise<void> | undefined;
  #stopping: Promise<void> | undefined;
  #forgetSignals: () => void = () => {};
  readonly #codes = new SignInCodes();

  constructor({ config, model, folder, checkServing, log, passwordCost, clock, schemaOnDemand = false }: Composition) {
    this.config = config;
    this.#model = model;
    this.#folder = folder;
    this.databaseName = databaseNameOf(config);
    this.#checkServing = checkServing;
    this.#log = log;
    this.#injected = { passwordCost, clock };
    this.#schemaOnDemand = schemaOnDemand;
  }

  get model(): CrmModel {
    return this.#model;
  }

  get schema(): GraphQLSchema {
    return (this.#schema ??= (this.#schemaOnDemand ? composeSchemaOnDemand : composeSchema)({ model: this.model }));
  }

  get log(): Logger {
    return (this.#log ??= createLogger(this.config.logLevel));
  }

  get url(): string | null {
    return this.#listener?.url ?? null;
  }

  get database(): Database {
    return this.#open.database;
  }

  get read(): ReadEngine {
    return this.#open.read;
  }

  get write(): WriteEngine {
    return this.#open.write;
  }

  get exports(): RecordExports {
    return this.#open.exports;
  }

  get files(): FileStore {
    return this.#open.files;
  }

  get identity(): IdentityService {
    return this.#open.identity;
  }

  get #open(): Engines {
    if (!this.#engines) throw new NotOpen();
    return this.#engines;
  }

  async migrate(options: MigrateOptions = {}): Promise<Opened> {
    if (this.#engines) return this.#migrate(await this.#connect('command'), options);
    // Seeds go through the engines, so an open CRM is what migrates completely.
    return this.open({ role: 'command', ...options });
  }

  connect(): Promise<DatabaseUrls> {
    return this.#connect('command');
  }

  async rebuildSearch(options?: RebuildOptions): Promise<void> {
    const { search } = this.#open;
    await search.plan({ all: !options?.resume });
    await search.run(options);
  }

  async pendingMigrations(): Promise<readonly string[]> {
    const { ownerUrl } = await this.#connect('command');
    await this.#leaveOut(pluginStates(ownerUrl));
    return pendingMigrations({ model: this.model, ownerUrl });
  }

  async schemaDifference(): Promise<string> {
    const { ownerUrl } = await this.#connect('command');
    await this.#leaveOut(pluginStates(ownerUrl));
    return schemaDifference(this.model, ownerUrl);
  }

  open(options: OpenOptions = {}): Promise<Opened> {
    return (this.#opening ??= this.#doOpen(options));
  }

  start(options: StartOptions = {}): Promise<void> {
    return (this.#starting ??= this.#doStart(options));
  }

  stop(): Promise<void> {
    return (this.#stopping ??= this.#doStop());
  }

  async execute(request: ExecuteRequest): Promise<ExecutionResult> {
    const { document, variables, operationName, principal, language, path, explain } = request;
    const named = {
      ...(operationName !== undefined && { operationName }),
      ...(path && { path }),
      ...(explain && { explain }),
    };
    const operation = { query: document, variables, ...named };
    return this.#open.server.execute(operation, { principal, ...(language && { language }) });
  }

  issueSignInCode(credentials: Credentials): string {
    const { identity } = this.#open;
    return this.#codes.issue(() => identity.signIn(credentials));
  }

  async settle(): Promise<void> {
    await Promise.all([this.#open.identity.settle(), this.#open.denied.settle()]);
  }

  async startWorker(): Promise<void> {
    const { worker, dispatcher } = this.#open;
    await Promise.all([worker.start(), dispatcher.start()]);
  }

  async runDueJobs(): Promise<void> {
    const { worker, dispatcher } = this.#open;
    await dispatcher.dispatch();
    await worker.drain();
  }

  /** What serves can do what commands do; a command that becomes a server has to claim its data folder first. */
  #connect(role: ProcessRole): Promise<DatabaseAccess> {
    const known = this.#accesses.get('server') ?? this.#accesses.get(role);
    const access = known ?? connectDatabase(this.config, role, this.log);
    if (!known) this.#accesses.set(role, access);
    return access;
  }

  /** The composition without what the database has switched off; its schema is built anew then. */
  async #leaveOut(states: ReturnType<typeof pluginStates>): Promise<void> {
    const off = await switchedOff(states, this.#model, this.log);
    if (off === null) return;
    const { plugins, features } = this.config;
    this.#model = composedWithout(plugins, this.#folder, { off, features });
    this.#schema = undefined;
  }

  async #migrate(access: DatabaseAccess, { onProgress, allowLoss }: MigrateOptions): Promise<Opened> {
    const { ownerUrl, appRole, mayMigrate } = access;
    if (!mayMigrate) {
      const pending = await pendingMigrations({ model: this.model, ownerUrl });
      if (pending.length > 0) throw OwnerMissing.toApply(pending);
      return { applied: [] };
    }
    return migrate({
      model: this.model,
      ownerUrl,
      appRole,
      log: this.log,
      allowLoss,
      onProgress: onProgress && (({ step, steps }) => onProgress(step, steps)),
    });
  }

  async #doOpen({ role = 'server', migrate: migrates = true, ...migrating }: OpenOptions): Promise<Opened> {
    if (role === 'server') {
      await refuseUnsafeStart({ config: this.config, checkServing: this.#checkServing, schema: () => this.schema });
    }
    const connecting = this.#connect(role);
    // An own server is asked for all at once, over a connection for each; what is wrong with it is told first.
    const { databaseUrl } = this.config;
    const states = databaseUrl === null ? connecting.then(({ url }) => pluginStates(url)) : pluginStates(databaseUrl);
    states.catch(() => {});
    // PostgreSQL starts in a process of its own: the schema is built meanwhile.
    const building = setImmediate().then(() => this.schema);
    try {
      const [access] = await Promise.all([connecting, building]);
      await this.#leaveOut(states);
      const applied = migrates ? (await this.#migrate(access, migrating)).applied : [];
      if (migrates) await refuseDatabaseState(this.model, access.url, this.log);
      this.#engines = await this.#bringUp(access);
      if (migrates) await this.#engines.search.plan();
      if (migrates) await this.#engines.matchKeys.plan();
      if (migrates) await seedInstallation(this.#engines.database, { model: this.model, ...this.#engines });
      if (migrates) await this.#engines.dispatcher.begin();
      return { applied };
    } catch (error) {
      await this.#release();
      throw error;
    }
  }

  async #doStart({ signals = true, beforeListening, ...open }: StartOptions): Promise<void> {
    // From here on, so that a Ctrl-C during a long first start also leaves nothing running.
    if (signals) this.#forgetSignals = stopOnSignals(() => this.stop(), this.log);
    try {
      const opened = await this.open(open);
      await this.#connect(open.role ?? 'server'); // it may have been opened as a command, to migrate
      await beforeListening?.(opened);
      const { port, host } = this.config;
      const { server, metrics } = this.#open;
      const handle = metrics.timed((request, response) => server.handle(request, response));
      this.#listener = await listen({ handle, attach: (http) => server.attach(http) }, port, host);
      this.#open.measures.start();
    } catch (error) {
      await this.#release();
      throw error;
    }
    this.log.info({ url: this.url, mode: this.config.mode }, 'Listening');
    this.#open.search.start();
    this.#open.matchKeys.start();
    // Not waited for: requests need no worker, and the queue waits.
    if (this.config.workers > 0) {
      this.startWorker().catch((error: unknown) => this.log.error({ error }, 'The job worker did not start'));
    }
  }

  async #doStop(): Promise<void> {
    await Promise.allSettled([this.#opening, this.#starting]);
    await this.#release();
  }

  /** In the opposite order of coming up; each step happens also when one before it failed. */
  async #release(): Promise<void> {
    const [listener, engines, accesses] = [this.#listener, this.#engines, [...this.#accesses.values()]];
    this.#listener = undefined;
    this.#accesses.clear();
    this.#forgetSignals();
    try {
      await stopEngines(listener, engines);
    } finally {
      this.#engines = undefined;
      await engines?.database.close().catch((error: unknown) => this.log.error({ error }, 'Closing failed'));
      for (const access of accesses) await (await access.catch(() => undefined))?.release();
    }
  }

  #bringUp({ url, server }: DatabaseAccess): Promise<Engines> {
    const { config, model, schema, log } = this;
    const parts = { config, model, schema, log, url, server, ...this.#injected };
    return bringUpEngines({ ...parts, redeemCode: (code) => this.#redeem(code) });
  }

  async #redeem(code: string): Promise<SessionTokens> {
    const outcome = await this.#codes.redeem(code);
    if (!outcome?.tokens) throw outcome?.errors[0] ?? new Unauthenticated();
    return outcome.tokens;
  }
}
