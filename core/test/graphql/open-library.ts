import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ExecutionResult } from 'graphql';
import { createUser, IdentityService, systemPrincipal } from '../../src/access/index.ts';
import { corePlugin } from '../../src/crm/index.ts';
import { openDatabase, type Database } from '../../src/database/index.ts';
import {
  createGraphqlServer,
  httpTimeouts,
  type GraphqlServer,
  type GraphqlServerOptions,
  type SessionTokens,
} from '../../src/graphql/index.ts';
import type { CrmModel } from '../../src/model/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import { ReadEngine } from '../../src/read/index.ts';
import type { Language, Logger, Principal, Scope, WriteOutcome } from '../../src/sdk/index.ts';
import { createTestDatabase } from '../../src/testing/index.ts';
import { WriteEngine } from '../../src/write/index.ts';
import { library } from './library-plugin.ts';

export const librarian = { email: 'lin@example.com', password: 'correct horse battery', displayName: '林' };

type Data = Record<string, never>;

/** A running CRM with the library plugin, over a real database. */
export interface Library {
  readonly model: CrmModel;
  readonly server: GraphqlServer;
  readonly identity: IdentityService;
  readonly database: Database;
  /** Statements that the read engine sent since it was last emptied. */
  readonly statements: string[];
  /** Lines of the log with level error. */
  readonly failures: object[];
  /** Executes as the platform itself, or as `caller`. */
  ask(
    query: string,
    variables?: object,
    caller?: { principal: Principal | null; language?: Language },
  ): Promise<Answer>;
  create(entity: string, input: object): Promise<string>;
  close(): Promise<void>;
}

export type Answer = Omit<ExecutionResult, 'data'> & { readonly data: Data };

export function principalWith(grants: Readonly<Record<string, Scope>>): Principal {
  return { ...systemPrincipal, grants: new Map(Object.entries(grants)), roleSignature: JSON.stringify(grants) };
}

export async function openLibrary(options: Partial<GraphqlServerOptions> = {}): Promise<Library> {
  const model = composePlugins([corePlugin(), library()]);
  const target = await createTestDatabase(model);
  const database = await openDatabase({ model, url: target.appUrl });
  const failures: object[] = [];
  const silent = (): void => {};
  const log: Logger = { debug: silent, info: silent, warn: silent, error: (fields) => void failures.push(fields) };
  const statements: string[] = [];
  const { reader } = database;
  const counted: typeof reader = {
    rows: (text, ...rest) => (statements.push(text), reader.rows(text, ...rest)),
    value: (text, ...rest) => (statements.push(text), reader.value(text, ...rest)),
  };
  const read = new ReadEngine({ model, database: { reader: counted } });
  // What the planner is asked about a statement is none of the answer's statements.
  read.expectedCost = (...asked) => new ReadEngine({ model, database }).expectedCost(...asked);
  const write = new WriteEngine({ model, database });
  const passwordCost = { memoryCost: 1024, timeCost: 1, parallelism: 1 };
  const identity = new IdentityService({ model, database, secret: 's'.repeat(40), passwordCost });
  const server = createGraphqlServer({ model, engines: { read, write, identity }, log, ...options });
  await server.start();

  const scope = { principal: systemPrincipal, language: 'en', source: 'seed' } as const;
  const idOf = ({ id, errors }: WriteOutcome): string => {
    if (id === null || errors.length > 0) throw new Error(JSON.stringify(errors));
    return id;
  };
  const entity = (name: string) => {
    const found = model.entities.get(name);
    if (!found) throw new Error(name);
    return found;
  };
  const create = async (name: string, input: object): Promise<string> =>
    idOf(await write.create(entity(name), input, scope));
  const role = await create('Role', { name: 'Librarian' });
  await create('RoleGrant', { roleId: role, permission: '*', scope: 'ALL' });
  idOf(
    await createUser({ ...librarian, roles: ['Librarian'] }, { model, database, write: write.port(scope), identity }),
  );
  return {
    ...{ model, server, identity, database, statements, failures, create },
    async ask(query, variables = {}, caller = { principal: systemPrincipal }) {
      return (await server.execute({ query, variables: variables as Record<string, unknown> }, caller)) as Answer;
    },
    async close() {
      await server.stop();
      await database.close();
      await target.drop();
    },
  };
}

/** The library behind a real HTTP server. */
export interface ServedLibrary extends Library {
  readonly url: string;
  readonly http: Server;
  tokens(): Promise<SessionTokens>;
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
}

export async function serveLibrary(options: Partial<GraphqlServerOptions> = {}): Promise<ServedLibrary> {
  const opened = await openLibrary(options);
  const http = createServer(httpTimeouts, (request, response) => opened.server.handle(request, response));
  opened.server.attach(http);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  return {
    ...opened,
    ...{ url, http },
    async tokens() {
      const { tokens } = await opened.identity.signIn(librarian);
      if (!tokens) throw new Error('Sign-in failed');
      return tokens;
    },
    post: (body, headers = {}) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    async close() {
      await opened.server.closeSockets();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await opened.close();
    },
  };
}
