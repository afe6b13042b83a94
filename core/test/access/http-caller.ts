import { request } from 'node:http';

/** How a request is sent. */
export interface CallOptions {
  readonly variables?: object;
  /** Of the header `Authorization`. */
  readonly token?: string;
  /** Address to call from: any of 127.0.0.0/8 is one of this machine. */
  readonly from?: string;
  readonly userAgent?: string;
  readonly language?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer of GraphQL over HTTP. */
export interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Sends one operation to a server over real HTTP. */
export function call<Data = Record<string, never>>(
  url: string,
  query: string,
  { variables = {}, token, from, userAgent, language = 'en', headers: more = {} }: CallOptions = {},
): Promise<Answer<Data>> {
  const body = JSON.stringify({ query, variables });
  const headers = {
    ...{ 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'accept-language': language },
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(userAgent !== undefined && { 'user-agent': userAgent }),
    ...more,
  };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/graphql`, { method: 'POST', headers, agent: false, localAddress: from });
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString()) as Answer<Data>));
    });
    sent.on('error', reject).end(body);
  });
}

/** What `signIn`, `refreshSession` and `changePassword` answer. */
export interface SignInAnswer {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly errors: readonly {
    readonly __typename: string;
    readonly code: string;
    readonly message: string;
    readonly retryAfter?: number;
  }[];
}

const fields = 'accessToken refreshToken errors { __typename code message ... on TooManyAttempts { retryAfter } }';

/** Signs in over HTTP. */
export async function signIn(
  url: string,
  credentials: { readonly email: string; readonly password: string },
  options: CallOptions = {},
): Promise<SignInAnswer> {
  const query = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { ${fields} } }`;
  const { email, password } = credentials;
  const { data } = await call<{ signIn: SignInAnswer }>(url, query, { ...options, variables: { email, password } });
  return data.signIn;
}

/** Exchanges a refresh token over HTTP. */
export async function refresh(url: string, token: string, options: CallOptions = {}): Promise<SignInAnswer> {
  const query = `mutation ($token: String!) { refreshSession(refreshToken: $token) { ${fields} } }`;
  const { data } = await call<{ refreshSession: SignInAnswer }>(url, query, { ...options, variables: { token } });
  return data.refreshSession;
}

/** Name of the user behind a token; null: the token is refused. */
export async function whoIs(url: string, token: string): Promise<string | null> {
  const { data, errors } = await call<{ me: { user: { displayName: string } } }>(
    url,
    '{ me { user { displayName } } }',
    {
      token,
    },
  );
  if (errors?.[0] && errors[0].extensions.code !== 'UNAUTHENTICATED') throw new Error(errors[0].message);
  return errors ? null : data.me.user.displayName;
}

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
