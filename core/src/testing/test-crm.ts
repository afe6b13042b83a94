import type { ExecutionResult } from 'graphql';
import { createUser, systemPrincipal } from '../access/index.ts';
import { createCrm, type Crm, type CrmOptions } from '../app/index.ts';
import { corePlugin } from '../crm/index.ts';
import { composePlugins } from '../plugins/index.ts';
import type { Language, Plugin, Principal } from '../sdk/index.ts';
import { createTestDatabase } from './test-database.ts';

/** What a test composes. */
export interface TestCrmOptions {
  readonly plugins?: readonly Plugin[];
  /** Listen on a free port: `url` tells which. Default: in this process only, which is faster. */
  readonly http?: boolean;
  /** Anything else that `createCrm` takes. */
  readonly options?: Omit<CrmOptions, 'plugins' | 'databaseUrl' | 'ownerDatabaseUrl'>;
}

/** Somebody who can sign in. */
export interface TestUser {
  /** Opaque id. */
  readonly id: string;
  readonly email: string;
  readonly password: string;
  readonly accessToken: string;
}

export interface NewTestUser {
  readonly displayName?: string;
  readonly email?: string;
  /** External ids or names of roles. Default: none, so the user may do nothing. */
  readonly roles?: readonly string[];
  readonly teamId?: string;
  readonly unitId?: string;
}

export interface ExecuteOptions {
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Default: the administrator; null: anonymous. */
  readonly as?: TestUser | null;
  readonly language?: Language;
}

/** A result with data of a known shape. */
export type TestResult<Data> = ExecutionResult<Data>;

/** A CRM for one test file, on a database of its own. */
export interface TestCrm {
  readonly crm: Crm;
  /** Has the role `core:administrator`. */
  readonly administrator: TestUser;
  /** Where it listens; an error unless `http: true`. */
  readonly url: string;
  /** Runs one operation through the whole pipeline: limits, gate, errors. */
  execute<Data = Record<string, unknown>>(document: string, options?: ExecuteOptions): Promise<TestResult<Data>>;
  /** The same where no error is expected: the data, or an exception with the errors. */
  data<Data = Record<string, unknown>>(document: string, options?: ExecuteOptions): Promise<Data>;
  createUser(user?: NewTestUser): Promise<TestUser>;
  /** Closes everything and drops the database. */
  stop(): Promise<void>;
}

const secret = 'a secret of tests, which is long enough';
const password = 'correct horse battery staple';
/** The cheapest that argon2 allows: tests create many users. */
const passwordCost = { memoryCost: 8, timeCost: 1, parallelism: 1 };

/**
 * Makes a CRM with an administrator on a fresh database.
 * @example
 * const crm = await createTestCrm({ plugins: [hotel()] });
 * const { hotelRooms } = await crm.data('{ hotelRooms { totalCount } }');
 * await crm.stop();
 */
export async function createTestCrm({ plugins = [], http = false, options }: TestCrmOptions = {}): Promise<TestCrm> {
  const database = await createTestDatabase(composePlugins([corePlugin(), ...plugins]));
  const crm = createCrm(
    {
      mode: 'test',
      logLevel: 'error',
      secret,
      port: 0,
      ...options,
      plugins,
      databaseUrl: database.appUrl,
      ownerDatabaseUrl: database.ownerUrl,
    },
    // Nothing of the machine's own configuration reaches a test.
    { environment: {}, source: { name: 'createTestCrm', folder: process.cwd() }, passwordCost },
  );
  try {
    if (http) await crm.start({ signals: false });
    else await crm.open();
    const test = new OpenTestCrm(crm, () => database.drop());
    return await test.withAdministrator();
  } catch (error) {
    await crm.stop();
    await database.drop();
    throw error;
  }
}

class OpenTestCrm implements TestCrm {
  #administrator: TestUser | undefined;
  #users = 0;

  constructor(
    readonly crm: Crm,
    private readonly drop: () => Promise<void>,
  ) {}

  async withAdministrator(): Promise<TestCrm> {
    this.#administrator = await this.createUser({
      displayName: 'Administrator',
      email: 'administrator@guanxi.test',
      roles: ['core:administrator'],
    });
    return this;
  }

  get administrator(): TestUser {
    if (!this.#administrator) throw new Error('The administrator is being created');
    return this.#administrator;
  }

  get url(): string {
    if (this.crm.url === null) throw new Error('This CRM does not listen: createTestCrm({ http: true })');
    return this.crm.url;
  }

  async execute<Data>(document: string, { variables, as, language }: ExecuteOptions = {}): Promise<TestResult<Data>> {
    const principal = await this.#principal(as === undefined ? this.administrator : as);
    const result = await this.crm.execute({ document, principal, variables, ...(language && { language }) });
    return result as TestResult<Data>;
  }

  async data<Data>(document: string, options?: ExecuteOptions): Promise<Data> {
    const { data, errors } = await this.execute<Data>(document, options);
    if (errors?.length || !data) throw new AggregateError(errors ?? [], errors?.map(({ message }) => message).join('\n'));
    return data;
  }

  async createUser(user: NewTestUser = {}): Promise<TestUser> {
    const { crm } = this;
    const number = (this.#users += 1);
    const { displayName = `User ${number}`, email = `user${number}@guanxi.test`, roles = [], teamId, unitId } = user;
    const write = crm.write.port({ principal: systemPrincipal, language: 'en', source: 'cli' });
    const made = await createUser(
      { displayName, email, password, roles },
      { model: crm.model, database: crm.database, write, identity: crm.identity },
    );
    if (made.id === null || made.errors.length > 0) throw made.errors[0] ?? new Error('No user was created');
    const entity = crm.model.entities.get('User');
    if (entity && (teamId !== undefined || unitId !== undefined)) {
      const { errors } = await write.update(entity.class, made.id, { ...(teamId && { teamId }), ...(unitId && { unitId }) });
      if (errors[0]) throw errors[0];
    }
    const { tokens, errors } = await crm.identity.signIn({ email, password });
    if (!tokens) throw errors[0] ?? new Error('The new user cannot sign in');
    return { id: made.id, email, password, accessToken: tokens.accessToken };
  }

  async stop(): Promise<void> {
    await this.crm.stop();
    await this.drop();
  }

  async #principal(user: TestUser | null): Promise<Principal | null> {
    if (user === null) return null;
    const principal = await this.crm.identity.principalOf(user.accessToken);
    if (!principal) throw new Error(`${user.email} is no longer signed in`);
    return principal;
  }
}
