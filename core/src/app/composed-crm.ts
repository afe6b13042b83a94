import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { IdentityService, requireSecret } from '../access/index.ts';
import { migrate, openDatabase, pendingMigrations, type Database } from '../database/index.ts';
import { composeSchema, createGraphqlServer, type GraphqlServer } from '../graphql/index.ts';
import type { CrmModel } from '../model/index.ts';
import { ReadEngine } from '../read/index.ts';
import { CrmError, type Logger } from '../sdk/index.ts';
import { WriteEngine } from '../write/index.ts';
import type { CrmConfig } from './config/crm-options.ts';
import type { Crm, ExecuteRequest, OnProgress, OpenOptions, StartOptions } from './crm.ts';
import { connectDatabase, databaseNameOf } from './database-access/connect-database.ts';
import type { DatabaseAccess, ProcessRole } from './database-access/database-access.ts';
import { listen, type HttpListener } from './http-listener.ts';
import { createLogger } from './logger.ts';
import { seedInstallation } from './setup/seed-installation.ts';
import { stopOnSignals } from './stop-on-signals.ts';

/** Something was asked of a CRM that is not open. */
export class NotOpen extends CrmError {
  constructor() {
    super('NOT_OPEN', {
      zh: 'CRM 尚未打开:请先调用 open() 或 start()',
      en: 'The CRM is not open: call open() or start() first',
    });
  }
}

/** Everything that stands on an open database. */
interface Engines {
  readonly database: Database;
  readonly read: ReadEngine;
  readonly write: WriteEngine;
  readonly identity: IdentityService;
  readonly server: GraphqlServer;
}

/** The one implementation of {@link Crm}: brings the rooms up in order, and down in the opposite order. */
export class ComposedCrm implements Crm {
  #schema: GraphQLSchema | undefined;
  #log: Logger | undefined;
  #access: DatabaseAccess | undefined;
  #engines: Engines | undefined;
  #listener: HttpListener | undefined;
  #opening: Promise<{ readonly applied: readonly string[] }> | undefined;
  #starting: Promise<void> | undefined;
  #stopping: Promise<void> | undefined;
  #forgetSignals: () => void = () => {};

  constructor(
    readonly config: CrmConfig,
    readonly model: CrmModel,
    private readonly checkServing: () => void,
    log?: Logger,
  ) {
    this.#log = log;
  }
}
