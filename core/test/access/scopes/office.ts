import { createTestCrm, type TestCrm, type TestCrmOptions, type TestUser } from '../../../src/testing/index.ts';

/** A grant as the API takes it. */
export interface Grant {
  readonly permission: string;
  readonly scope: 'OWN' | 'TEAM' | 'UNIT' | 'ALL';
  readonly through?: readonly string[];
}

export interface Refusal {
  readonly __typename: string;
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

/** A CRM with people who have just the grants that a test is about. */
export class Office {
  #roles = 0;

  private constructor(readonly crm: TestCrm) {}

  static async open(options?: TestCrmOptions): Promise<Office> {
    return new Office(await createTestCrm(options));
  }

  /** Somebody with one role of these grants; `*` lines give `OWN`. */
  async person(
    grants: readonly (Grant | string)[],
    more: { teamId?: string; unitId?: string } = {},
  ): Promise<TestUser> {
    const name = `Role ${(this.#roles += 1)}`;
    const lines = grants.map((grant) => (typeof grant === 'string' ? { permission: grant, scope: 'OWN' } : grant));
    await this.write('createRole', 'CreateRoleInput!', { name, grants: lines }, 'role');
    return this.crm.createUser({ roles: [name], ...more });
  }

  /** Calls `create…` and gives the new record's id; an error of the payload is thrown. */
  async write(field: string, type: string, input: object, one: string, as?: TestUser): Promise<string> {
    const payload = await this.attempt(field, type, input, one, as);
    if (payload.errors.length > 0) throw new Error(JSON.stringify(payload.errors));
    return payload.id ?? '';
  }

  async attempt(
    field: string,
    type: string,
    input: object,
    one: string,
    as?: TestUser,
  ): Promise<{ id: string | null; errors: readonly Refusal[] }> {
    const document = `mutation ($input: ${type}) { done: ${field}(input: $input) {
      record: ${one} { id } errors { __typename code path message }
    } }`;
    const { done } = await this.crm.data<{ done: { record: { id: string } | null; errors: Refusal[] } }>(document, {
      variables: { input },
      ...(as ? { as } : {}),
    });
    return { id: done.record?.id ?? null, errors: done.errors };
  }

  async change(field: string, type: string, id: string, input: object, as: TestUser): Promise<readonly Refusal[]> {
    const document = `mutation ($id: ID!, $input: ${type}) { done: ${field}(id: $id, input: $input) {
      errors { __typename code path message }
    } }`;
    const { done } = await this.crm.data<{ done: { errors: Refusal[] } }>(document, { variables: { id, input }, as });
    return done.errors;
  }

  account(name: string, as?: TestUser, more: object = {}): Promise<string> {
    return this.write('createAccount', 'CreateAccountInput!', { name, ...more }, 'account', as);
  }

  share(input: object, as?: TestUser): Promise<string> {
    return this.write('createRecordShare', 'CreateRecordShareInput!', input, 'recordShare', as);
  }

  attemptShare(input: object, as: TestUser): Promise<{ id: string | null; errors: readonly Refusal[] }> {
    return this.attempt('createRecordShare', 'CreateRecordShareInput!', input, 'recordShare', as);
  }

  /** Names of the accounts that somebody finds. */
  async accounts(as: TestUser): Promise<string[]> {
    const { accounts } = await this.crm.data<{ accounts: { nodes: { name: string }[]; totalCount: number } }>(
      '{ accounts(orderBy: [{ name: ASC }]) { totalCount nodes { name } } }',
      { as },
    );
    if (accounts.totalCount !== accounts.nodes.length) throw new Error(`totalCount says ${accounts.totalCount}`);
    return accounts.nodes.map(({ name }) => name);
  }

  stop(): Promise<void> {
    return this.crm.stop();
  }
}

/** Asks again until the answer is there; a principal is believed for just under a second. */
export async function within<T>(milliseconds: number, ask: () => Promise<T>, isIt: (answer: T) => boolean): Promise<T> {
  const until = Date.now() + milliseconds;
  for (;;) {
    const isLast = Date.now() > until; // before it is asked: an answer may be long on its way
    const answer = await ask();
    if (isIt(answer) || isLast) return answer;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
