import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCrm, type CreateCrmContext, type Crm, type CrmOptions } from '../app/index.ts';
import type { CrmModel } from '../model/index.ts';
import type { Plugin } from '../sdk/index.ts';
import { openTestCrm } from './open-test-crm.ts';
import type { ExpectedQueries } from './statement-counter.ts';
import type { ExecuteOptions, NewTestUser, TestClient, TestResult } from './test-client.ts';
import { movable, TestClock } from './test-clock.ts';
import { beginTestDatabase, newDatabasePlace, type DatabasePlace } from './test-database.ts';
import { administrator, signIn, writeUser } from './test-users.ts';

/** What a test composes. */
export interface TestCrmOptions {
  readonly plugins?: readonly Plugin[];
  /** Listen on a free port: `url` tells which. Default: in this process only, which is faster. */
  readonly http?: boolean;
  /** Runs every query on all execution paths and compares the answers. Default true; off where time counts. */
  readonly comparePaths?: boolean;
  /** Anything else that `createCrm` takes. */
  readonly options?: Omit<CrmOptions, 'plugins' | 'databaseUrl' | 'ownerDatabaseUrl'>;
}

/** A CRM for one test file, on a database of its own. */
export interface TestCrm {
  readonly crm: Crm;
  /** Has the role `core:administrator`. */
  readonly administrator: TestClient;
  /** What the code under test takes for the present. */
  readonly clock: TestClock;
  /** Where it listens; an error unless `http: true`. */
  readonly url: string;
  /** Runs one operation through the whole pipeline: limits, gate, errors. */
  execute<Data = Record<string, unknown>>(document: string, options?: ExecuteOptions): Promise<TestResult<Data>>;
  /** The same where no error is expected: the data, or an exception with the errors. */
  data<Data = Record<string, unknown>>(document: string, options?: ExecuteOptions): Promise<Data>;
  /** The same for mutations that should succeed: payloads have no `errors` either, as far as they are selected. */
  mutate<Data = Record<string, unknown>>(document: string, options?: ExecuteOptions): Promise<Data>;
  createUser(user?: NewTestUser): Promise<TestClient>;
  /** A user with one role, by its key (`core:sales-representative`) or name: made once, then the same one again. */
  as(role: string, place?: Pick<NewTestUser, 'teamId' | 'unitId'>): Promise<TestClient>;
  /**
   * Counts the statements that work sends to PostgreSQL, without `begin`, `commit`, `explain` and the look-up of who
   * asks.
   * @throws Error that lists the statements, when there are more or fewer
   * @example
   * await crm.expectQueries(1, () => crm.data('{ accounts { nodes { name owner { displayName } } } }'));
   */
  expectQueries<T>(expected: ExpectedQueries, work: () => Promise<T>): Promise<T>;
  /** Handlers of events, webhooks and jobs run until nothing is due any more by the clock. */
  runJobs(): Promise<void>;
  /**
   * Enqueues a job (`warranty:remind`) as the administrator, runs all that are due, and answers what it answered.
   * @throws Error with what the job failed with
   */
  runJob(job: string, payload?: unknown): Promise<unknown>;
  /** Loads the demo data of core and all plugins, or of these plugins only; a second time it changes nothing. */
  loadDemo(...only: readonly string[]): Promise<void>;
  /** Closes everything and drops the database. */
  stop(): Promise<void>;
}

const secret = 'a secret of tests, which is long enough';
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
  const on: CrmOn = (urls, context) => crmOn(urls, { dataFolder, ...options, plugins }, context);
  const place = newDatabasePlace();
  const clock = new TestClock(place.ownerUrl, () => crm.identity.forgetPrincipals());
  // The one that made the template checked the schema.
  const crm = on({ ...place, appUrl: movable(place.appUrl) }, { clock, schemaOnDemand: true });
  const content = { key: templateKey(crm.model), write: (urls: Urls) => seedTemplate(on, urls) };
  const { made } = await beginTestDatabase(crm.model, content, place);
  try {
    // PostgreSQL copies in a process of its own: the schema is built meanwhile.
    const [database] = await Promise.all([made, Promise.resolve().then(() => crm.schema)]);
    if (http) await crm.start({ migrate: false, signals: false });
    else await crm.open({ migrate: false });
    return await openTestCrm({ crm, clock, comparePaths, databaseName: place.name }, async () => {
      await database.drop();
      await rm(dataFolder, { recursive: true, force: true });
    });
  } catch (error) {
    await crm.stop();
    await made.then(
      (database) => database.drop(),
      () => {},
    );
    throw error;
  }
}

type Urls = Pick<DatabasePlace, 'appUrl' | 'ownerUrl'>;
type Context = Pick<CreateCrmContext, 'clock' | 'schemaOnDemand'>;
type CrmOn = (urls: Urls, context?: Context) => Crm;

function crmOn({ appUrl, ownerUrl }: Urls, options: CrmOptions, context: Context = {}): Crm {
  return createCrm(
    { mode: 'test', logLevel: 'error', secret, port: 0, ...options, databaseUrl: appUrl, ownerDatabaseUrl: ownerUrl },
    // Nothing of the machine's own configuration reaches a test.
    { environment: {}, source: { name: 'createTestCrm', folder: process.cwd() }, passwordCost, ...context },
  );
}

/** Seeds and the administrator are written once per run and composition, and copied from then on. */
async function seedTemplate(on: CrmOn, urls: Urls): Promise<void> {
  const crm = on(urls);
  try {
    await crm.open();
    await writeUser(crm, administrator);
    await signIn(crm, administrator.email);
  } finally {
    await crm.stop();
  }
}

/**
 * Two compositions with the same tables may seed differently, by their options or by another function, or have other
 * parts of a schema, which is checked with the template.
 */
function templateKey({ plugins, entities, slots }: CrmModel): string {
  const rows = [...entities.values(), ...slots].map(({ name, fields }) => [name, ...fields.keys()]);
  const parts = plugins.map(({ id, version, options, seed, roles, resolvers = [], types = [] }) => {
    const classes = [...resolvers, ...types].map((one) => [one.name, String(one)]);
    return [id, version, options, String(seed), roles, classes];
  });
  return JSON.stringify([rows, parts]);
}
