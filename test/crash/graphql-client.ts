import { setTimeout as sleep } from 'node:timers/promises';
import { administrator } from './administrator.ts';

/** What a writer knows after a request: it is done, it was refused and left nothing, or nobody knows. */
export type Outcome = 'acknowledged' | 'refused' | 'unknown';

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

interface Payload {
  readonly errors: readonly { readonly code: string }[];
}

/** Longest wait for an answer: a request that hangs is a finding, not a reason to wait. */
const patienceMs = 30_000;

/** A client over HTTP that signs in anew when its token is not accepted any more. */
export class GraphqlClient {
  readonly #url: string;
  #token: string | null = null;

  constructor(url: string) {
    this.#url = url;
  }

  /** One mutation whose payload has `errors`. */
  async write(document: string, variables: object): Promise<Outcome> {
    const answer = await this.#ask(document, variables).catch(() => null);
    const payload = answer?.data && (Object.values(answer.data)[0] as Payload | null | undefined);
    if (!payload) return 'unknown';
    return payload.errors.length === 0 ? 'acknowledged' : 'refused';
  }

  /** Asks until there is an answer without errors. */
  async data<Data>(document: string, variables: object = {}): Promise<Data> {
    const deadline = Date.now() + 240_000;
    for (;;) {
      const answer = await this.#ask(document, variables).catch((error: unknown) => ({ errors: [error], data: null }));
      if (answer.data && !answer.errors) return answer.data as Data;
      if (Date.now() > deadline) throw new Error(JSON.stringify(answer.errors));
      await sleep(50);
    }
  }

  async #ask(query: string, variables: object): Promise<Answer> {
    this.#token ??= await this.#signIn();
    const answer = await this.#post({ query, variables }, { authorization: `Bearer ${this.#token}` });
    if (answer.errors?.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')) this.#token = null;
    return answer;
  }

  async #signIn(): Promise<string> {
    const query =
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { accessToken } }';
    const { email, password } = administrator;
    const { data } = await this.#post({ query, variables: { email, password } });
    const { accessToken } = (data?.['signIn'] ?? {}) as { accessToken?: string };
    if (!accessToken) throw new Error('Not signed in');
    return accessToken;
  }

  async #post(body: object, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const response = await fetch(this.#url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patienceMs),
    });
    return (await response.json()) as Answer;
  }
}
