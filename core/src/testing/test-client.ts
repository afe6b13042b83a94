import type { ExecutionResult } from 'graphql';
import type { Language } from '../sdk/index.ts';

/** Somebody who can sign in. */
export interface TestUser {
  /** Opaque id. */
  readonly id: string;
  readonly email: string;
  readonly password: string;
  readonly accessToken: string;
}

/** Somebody to be made. */
export interface NewTestUser {
  readonly displayName?: string;
  readonly email?: string;
  /** External ids or names of roles. Default: none, so the user may do nothing. */
  readonly roles?: readonly string[];
  readonly teamId?: string;
  readonly unitId?: string;
}

/** Who asks, and with what. */
export interface ExecuteOptions {
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Default: the administrator; null: anonymous. */
  readonly as?: TestUser | null;
  readonly language?: Language;
}

/** What a client says beside the document: who asks is known. */
export type ClientOptions = Omit<ExecuteOptions, 'as'>;

/** A result with data of a known shape. */
export type TestResult<Data> = ExecutionResult<Data>;

/** A user who asks: `client.data(…)` is `crm.data(…, { as: client })`. */
export interface TestClient extends TestUser {
  execute<Data = Record<string, unknown>>(document: string, options?: ClientOptions): Promise<TestResult<Data>>;
  data<Data = Record<string, unknown>>(document: string, options?: ClientOptions): Promise<Data>;
  mutate<Data = Record<string, unknown>>(document: string, options?: ClientOptions): Promise<Data>;
}

/** What runs operations for clients. */
export interface Asked {
  execute<Data>(document: string, options?: ExecuteOptions): Promise<TestResult<Data>>;
  data<Data>(document: string, options?: ExecuteOptions): Promise<Data>;
  mutate<Data>(document: string, options?: ExecuteOptions): Promise<Data>;
}

/** A user with the operations of the CRM, as that user. */
export function clientOf(user: TestUser, crm: Asked): TestClient {
  return {
    ...user,
    execute: (document, options) => crm.execute(document, { ...options, as: user }),
    data: (document, options) => crm.data(document, { ...options, as: user }),
    mutate: (document, options) => crm.mutate(document, { ...options, as: user }),
  };
}

/**
 * The data of an operation.
 * @throws AggregateError with the errors, where there are any
 */
export function dataOf<Data>({ data, errors }: TestResult<Data>): Data {
  if (errors?.length || !data) throw failed(errors ?? []);
  return data;
}

/**
 * The same, where no payload has errors either.
 * @throws AggregateError with the errors of all payloads
 */
export function withoutUserErrors<Data>(data: Data): Data {
  const errors = Object.values(data as Readonly<Record<string, { readonly errors?: readonly object[] } | null>>)
    .flatMap((payload) => payload?.errors ?? [])
    .map((error) => ({ ...error, message: JSON.stringify(error) }));
  if (errors.length > 0) throw failed(errors);
  return data;
}

function failed(errors: readonly { readonly message: string }[]): AggregateError {
  return new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
}
