import type { GraphQLSchema } from 'graphql';
import { IdentityService, requireSecret, type PasswordCost } from '../access/index.ts';
import { openDatabase, type Database } from '../database/index.ts';
import type { FileStore } from '../files/index.ts';
import { createGraphqlServer, type GraphqlServer, type SessionTokens } from '../graphql/index.ts';
import type { CrmModel } from '../model/index.ts';
import { ReadEngine, SlowReads } from '../read/index.ts';
import type { Logger } from '../sdk/index.ts';
import { DeniedAttempts, WriteEngine } from '../write/index.ts';
import type { CrmConfig } from './config/crm-options.ts';
import { filesRoute } from './files/files-route.ts';
import { loadTrustedDocuments } from './setup/load-trusted-documents.ts';
import { openFileStore } from './files/open-file-store.ts';

/** Everything that stands on an open database. */
export interface Engines {
  readonly database: Database;
  readonly read: ReadEngine;
  readonly slow: SlowReads;
  readonly write: WriteEngine;
  readonly denied: DeniedAttempts;
  readonly files: FileStore;
  readonly identity: IdentityService;
  readonly server: GraphqlServer;
}

export interface EngineParts {
  readonly config: CrmConfig;
  readonly model: CrmModel;
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  /** Connection string of the role that serves requests. */
  readonly url: string;
  readonly passwordCost: PasswordCost | undefined;
  /** Exchanges a one-time code for a session. */
  readonly redeemCode: (code: string) => Promise<SessionTokens>;
}

/** Opens the database and starts the rooms that stand on it. */
export async function bringUpEngines(parts: EngineParts): Promise<Engines> {
  const { config, model, schema, log, url, passwordCost, redeemCode } = parts;
  const { poolSize, statementTimeoutMs } = config;
  const isProduction = config.mode === 'production';
  const secret = config.secret ?? requireSecret({}, isProduction ? 'production' : 'development', config.dataFolder);
  const database = await openDatabase({ model, url, poolSize, statementTimeoutMs, log });
  try {
    const { limits } = config;
    const trustedDocuments = await loadTrustedDocuments(config.trustedDocuments);
    const pageLimits = { default: limits.defaultPage, maximum: limits.page };
    const slow = new SlowReads({ database, slowMs: config.slowReadMs, log });
    const read = new ReadEngine({ model, database, pageLimits, slow });
    const files = await openFileStore(config, secret, log);
    const write = new WriteEngine({ model, database, reader: read, log, surroundings: { files, schema } });
    const denied = new DeniedAttempts({ model, database, log });
    const { identityIssuers: issuers } = config;
    const identity = new IdentityService({ model, database, secret, passwordCost, issuers, log });
    const server = createGraphqlServer({
      model,
      schema,
      engines: { read, write, identity, files, denied },
      routes: [filesRoute({ model, store: files, read, write, log })],
      log,
      production: isProduction,
      introspection: config.introspection,
      limits,
      corsOrigins: config.corsOrigins,
      trustProxy: config.trustProxy,
      ...(trustedDocuments && { trustedDocuments }),
      ready: () => database.ping(),
      ...(!isProduction && { developmentSignIn: redeemCode }),
    });
    await server.start();
    return { database, read, slow, write, denied, files, identity, server };
  } catch (error) {
    await database.close();
    throw error;
  }
}
