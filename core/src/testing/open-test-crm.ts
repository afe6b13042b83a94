import { seedContext, type Crm } from '../app/index.ts';
import type { Principal } from '../sdk/index.ts';
import { compareOtherPaths } from './compare-paths.ts';
import { hasWaitingEvents, settled } from './settled.ts';
import { checkStatements, statementsDuring, type ExpectedQueries } from './statement-counter.ts';
import {
  clientOf,
  dataOf,
  withoutUserErrors,
  type ExecuteOptions,
  type NewTestUser,
  type TestClient,
  type TestResult,
  type TestUser,
} from './test-client.ts';
import type { TestClock } from './test-clock.ts';
import type { TestCrm } from './test-crm.ts';
import { signedInBefore, signIn, writeUser, type SignedIn } from './test-users.ts';

/** What is known of a job once it ran. */
interface FinishedJob {
  readonly status: string;
  readonly result: string | null;
  readonly lastError: string | null;
}

interface TestCrmParts {
  readonly crm: Crm;
  readonly clock: TestClock;
  readonly comparePaths: boolean;
  readonly databaseName: string;
}

/** The kit around an open CRM, whose administrator is signed in. */
export async function openTestCrm(parts: TestCrmParts, drop: () => Promise<void>): Promise<TestCrm> {
  const made = new OpenTestCrm(parts, drop);
  await made.enter();
  return made;
}

class OpenTestCrm implements TestCrm {
  readonly crm: Crm;
  readonly clock: TestClock;
  readonly #parts: TestCrmParts;
  readonly #drop: () => Promise<void>;
  readonly #byRole = new Map<string, Promise<TestClient>>();
  /** Uuids of whom the kit has signed in, by access token. */
  readonly #signedIn = new Map<string, string>();
  /** By access token, while statements are counted: looking up who asks is none of them. */
  #known: ReadonlyMap<string, Principal> | null = null;
  #administrator: TestClient | undefined;
  #users = 0;

  constructor(parts: TestCrmParts, drop: () => Promise<void>) {
    this.crm = parts.crm;
    this.clock = parts.clock;
    this.#parts = parts;
    this.#drop = drop;
  }

  async enter(): Promise<void> {
    this.#administrator = this.#clientOf(await signedInBefore(this.crm));
  }

  get administrator(): TestClient {
    if (!this.#administrator) throw new TypeError('The administrator is not signed in yet');
    return this.#administrator;
  }

  get url(): string {
    if (this.crm.url === null) throw new Error('This CRM does not listen: createTestCrm({ http: true })');
    return this.crm.url;
  }

  async execute<Data>(document: string, { variables, as, language }: ExecuteOptions = {}): Promise<TestResult<Data>> {
    const principal = await this.#principal(as === undefined ? this.administrator : as);
    const request = { document, principal, variables, ...(language && { language }) };
    const result = await this.crm.execute(request);
    const isCounted = this.#known !== null;
    if (this.#parts.comparePaths && !isCounted) await compareOtherPaths(this.crm, request, result);
    return result as TestResult<Data>;
  }

  async data<Data>(document: string, options?: ExecuteOptions): Promise<Data> {
    return dataOf(await this.execute<Data>(document, options));
  }

  async mutate<Data>(document: string, options?: ExecuteOptions): Promise<Data> {
    return withoutUserErrors(await this.data<Data>(document, options));
  }

  async createUser({ displayName, email, roles = [], ...place }: NewTestUser = {}): Promise<TestClient> {
    const number = (this.#users += 1);
    const named = { displayName: displayName ?? `User ${number}`, email: email ?? `user${number}@guanxi.test` };
    await writeUser(this.crm, { ...named, roles, ...place });
    return this.#clientOf(await signIn(this.crm, named.email));
  }

  as(role: string, place: Pick<NewTestUser, 'teamId' | 'unitId'> = {}): Promise<TestClient> {
    const key = JSON.stringify([role, place.teamId, place.unitId]);
    const client = this.#byRole.get(key) ?? this.createUser({ displayName: role, roles: [role], ...place });
    this.#byRole.set(key, client);
    return client;
  }

  async expectQueries<T>(expected: ExpectedQueries, work: () => Promise<T>): Promise<T> {
    this.#known = await this.#everybody();
    try {
      const { result, statements } = await statementsDuring(this.#parts.databaseName, work);
      checkStatements(statements, expected);
      return result;
    } finally {
      this.#known = null;
    }
  }

  async runJobs(): Promise<void> {
    const { reader } = this.crm.database;
    const progress = () => reader.value(`select count(*) || ' ' || coalesce(sum("version"), 0) from "job"`, []);
    let after = await progress();
    for (let idle = 0; idle < 100; idle++) {
      const before = after;
      await settled(this.crm.database);
      await this.crm.runDueJobs();
      after = await progress();
      if (before !== after) idle = 0;
      else if (!(await hasWaitingEvents(this.crm.database))) return;
    }
    throw new Error('Events wait that were not given to handlers in 100 attempts');
  }

  async runJob(name: string, payload: unknown = {}): Promise<unknown> {
    const principal = await this.#principal(this.administrator);
    const id = await this.crm.write.jobs({ principal, language: 'en' }).enqueue(name, payload);
    // Another call may have taken it along and still be at it.
    const limit = performance.now() + 30_000;
    let job: FinishedJob;
    do {
      await this.crm.runDueJobs();
      ({ job } = await this.data<{ job: FinishedJob }>(
        'query ($id: ID!) { job(id: $id) { status result lastError } }',
        {
          variables: { id },
        },
      ));
    } while (job.status === 'RUNNING' && performance.now() < limit);
    if (job.status !== 'DONE') throw new Error(`${name} is ${job.status}: ${job.lastError}`);
    return job.result === null ? null : JSON.parse(job.result);
  }

  async loadDemo(...only: readonly string[]): Promise<void> {
    const wanted = this.crm.model.plugins.filter(({ id }) => only.length === 0 || only.includes(id));
    for (const plugin of wanted) await plugin.demo?.({ ...seedContext(this.crm), now: this.clock.now() });
  }

  async stop(): Promise<void> {
    await this.crm.stop();
    await this.#drop();
  }

  #clientOf({ user, userId }: SignedIn): TestClient {
    this.#signedIn.set(user.accessToken, userId);
    return clientOf(user, this);
  }

  async #principal(user: TestUser | null): Promise<Principal | null> {
    if (user === null) return null;
    const principal = this.#known?.get(user.accessToken) ?? (await this.#principalOf(user.accessToken));
    if (!principal) throw new Error(`${user.email} is no longer signed in`);
    return principal;
  }

  /** Whom the kit has signed in stays so however far the clock is moved; other tokens end when they end. */
  async #principalOf(token: string): Promise<Principal | null> {
    const { identity } = this.crm;
    const principal = await identity.principalOf(token);
    const userId = this.#signedIn.get(token);
    if (principal || userId === undefined || !this.clock.isStopped) return principal;
    return identity.principalOfUser(userId);
  }

  async #everybody(): Promise<ReadonlyMap<string, Principal>> {
    const tokens = [...this.#signedIn.keys()];
    const all = await Promise.all(
      tokens.map(async (token) => [token, await this.#principalOf(token)] as [string, Principal | null]),
    );
    await this.crm.settle();
    return new Map(all.filter((entry): entry is [string, Principal] => entry[1] !== null));
  }
}
