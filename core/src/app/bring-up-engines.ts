import type { GraphQLSchema } from 'graphql';
import { IdentityService, requireSecret, type PasswordCost } from '../access/index.ts';
import { openDatabase, type Database } from '../database/index.ts';
import { createGraphqlServer, type GraphqlServer, type SessionTokens } from '../graphql/index.ts';
import type { CrmModel } from '../model/index.ts';
import { ReadEngine } from '../read/index.ts';
import type { Logger } from '../sdk/index.ts';
import { WriteEngine } from '../write/index.ts';
import type { CrmConfig } from './config/crm-options.ts';
import { filesRoute } from './files/files-route.ts';
import { openFileStore } from './files/open-file-store.ts';

/** Everything that stands on an open database. */
export interface Engines {
  readonly database: Database;
  readonly read: ReadEngine;
  readonly write: WriteEngine;
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
    const read = new ReadEngine({ model, database });
    const files = await openFileStore(config, secret);
    const write = new WriteEngine({ model, database, reader: read, log, surroundings: { files, schema } });
    const identity = new IdentityService({ model, database, secret, ...(passwordCost && { passwordCost }) });
    const server = createGraphqlServer({
      model,
      schema,
      engines: { read, write, identity, files },
      routes: [filesRoute({ model, store: files, read, write })],
      log,
      production: isProduction,
      ready: () => database.ping(),
      ...(!isProduction && { developmentSignIn: redeemCode }),
    });
    await server.start();
    return { database, read, write, identity, server };
  } catch (error) {
    await database.close();
    throw error;
  }
}
