import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExecutionResult } from 'graphql';
import { createUser, systemPrincipal } from '../access/index.ts';
import { createCrm, seedContext, type Crm, type CrmOptions } from '../app/index.ts';
import { corePlugin } from '../crm/index.ts';
import { toGlobalId, type CrmModel } from '../model/index.ts';
import { composePlugins } from '../plugins/index.ts';
import type { Language, Plugin, Principal } from '../sdk/index.ts';
import { compareOtherPaths } from './compare-paths.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

/** What a test composes. */
export interface TestCrmOptions {
  readonly plugins?: readonly Plugin[];
  /** Listen on a free port: `url` tells which. Default: in this process only, which is faster. */
  readonly http?: boolean;
  /** Runs every query on all execution paths and compares the answers. Default true: off where statements count. */
  readonly comparePaths?: boolean;
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
  /** Loads the demo data of core and all plugins, or of these plugins only; a second time it changes nothing. */
  loadDemo(...only: readonly string[]): Promise<void>;
  /** Closes everything and drops the database. */
  stop(): Promise<void>;
}

const administratorEmail = 'administrator@guanxi.test';
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
export async function createTestCrm({
  plugins = [],
  http = false,
  comparePaths = true,
  options,
}: TestCrmOptions = {}): Promise<TestCrm> {
  // Made with the first file that is attached: most tests have none.
  const dataFolder = join(tmpdir(), `guanxi-test-files-${randomUUID()}`);
  const on: CrmOn = (urls) => crmOn(urls, { dataFolder, ...options, plugins });
  const model = composePlugins([corePlugin(), ...plugins]);
  const database = await createTestDatabase(model, { key: seedKey(model), write: (urls) => seedTemplate(on, urls) });
  const crm = on(database);
  try {
    if (http) await crm.start({ migrate: false, signals: false });
    else await crm.open({ migrate: false });
    return await OpenTestCrm.signedIn(crm, comparePaths, async () => {
      await database.drop();
      await rm(dataFolder, { recursive: true, force: true });
    });
  } catch (error) {
    await crm.stop();
    await database.drop();
    throw error;
  }
}

type Urls = Pick<TestDatabase, 'appUrl' | 'ownerUrl'>;
type CrmOn = (urls: Urls) => Crm;

function crmOn({ appUrl, ownerUrl }: Urls, options: CrmOptions): Crm {
  return createCrm(
    { mode: 'test', logLevel: 'error', secret, port: 0, ...options, databaseUrl: appUrl, ownerDatabaseUrl: ownerUrl },
    // Nothing of the machine's own configuration reaches a test.
    { environment: {}, source: { name: 'createTestCrm', folder: process.cwd() }, passwordCost },
  );
}

/** Seeds and the administrator are written once per run and composition, and copied from then on. */
async function seedTemplate(on: CrmOn, urls: Urls): Promise<void> {
  const crm = on(urls);
  try {
    await crm.open();
    await writeUser(crm, { displayName: 'Administrator', email: administratorEmail, roles: ['core:administrator'] });
  } finally {
    await crm.stop();
  }
}

/** Two compositions with the same tables may seed differently: by their options, or by another function. */
function seedKey(model: CrmModel): string {
  return JSON.stringify(
    model.plugins.map(({ id, version, options, seed, roles }) => [id, version, options, String(seed), roles]),
  );
}

async function writeUser(
  crm: Crm,
  user: Required<Pick<NewTestUser, 'displayName' | 'email' | 'roles'>>,
): Promise<string> {
  const write = crm.write.port({ principal: systemPrincipal, language: 'en', source: 'cli' });
  const { model, database, identity } = crm;
  const made = await createUser({ ...user, password }, { model, database, write, identity });
  if (made.id === null || made.errors.length > 0) throw made.errors[0] ?? new Error('No user was created');
  return made.id;
}

class OpenTestCrm implements TestCrm {
  #users = 0;

  private constructor(
    readonly crm: Crm,
    readonly administrator: TestUser,
    private readonly comparePaths: boolean,
    private readonly drop: () => Promise<void>,
  ) {}

  static async signedIn(crm: Crm, comparePaths: boolean, drop: () => Promise<void>): Promise<TestCrm> {
    return new OpenTestCrm(crm, await signIn(crm, administratorEmail), comparePaths, drop);
  }

  get url(): string {
    if (this.crm.url === null) throw new Error('This CRM does not listen: createTestCrm({ http: true })');
    return this.crm.url;
  }

  async execute<Data>(document: string, { variables, as, language }: ExecuteOptions = {}): Promise<TestResult<Data>> {
    const principal = await this.#principal(as === undefined ? this.administrator : as);
    const request = { document, principal, variables, ...(language && { language }) };
    const result = await this.crm.execute(request);
    if (this.comparePaths) await compareOtherPaths(this.crm, request, result);
    return result as TestResult<Data>;
  }

  async data<Data>(document: string, options?: ExecuteOptions): Promise<Data> {
    const { data, errors } = await this.execute<Data>(document, options);
    if (errors?.length || !data)
      throw new AggregateError(errors ?? [], errors?.map(({ message }) => message).join('\n'));
    return data;
  }

  async createUser(user: NewTestUser = {}): Promise<TestUser> {
    const number = (this.#users += 1);
    const { displayName = `User ${number}`, email = `user${number}@guanxi.test`, roles = [], teamId, unitId } = user;
    const id = await writeUser(this.crm, { displayName, email, roles });
    const entity = this.crm.model.entities.get('User');
    if (entity && (teamId !== undefined || unitId !== undefined)) {
      const write = this.crm.write.port({ principal: systemPrincipal, language: 'en', source: 'cli' });
      const place = { ...(teamId !== undefined && { teamId }), ...(unitId !== undefined && { unitId }) };
      const { errors } = await write.update(entity.class, id, place);
      if (errors[0]) throw errors[0];
    }
    return signIn(this.crm, email);
  }

  async loadDemo(...only: readonly string[]): Promise<void> {
    const wanted = this.crm.model.plugins.filter(({ id }) => only.length === 0 || only.includes(id));
    for (const plugin of wanted) await plugin.demo?.(seedContext(this.crm));
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

async function signIn(crm: Crm, email: string): Promise<TestUser> {
  const { tokens, errors } = await crm.identity.signIn({ email, password });
  const user = crm.model.entities.get('User');
  if (!tokens || !user) throw errors[0] ?? new Error(`${email} cannot sign in`);
  return { id: toGlobalId(user, tokens.userId), email, password, accessToken: tokens.accessToken };
}
