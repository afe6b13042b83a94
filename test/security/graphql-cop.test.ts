// The twelve checks of graphql-cop 1.x (github.com/dolevf/graphql-cop, lib/tests), with its documents and its verdicts.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import type { TestCrm } from '../../core/src/testing/index.ts';
import { answerTo, opened } from './attacks/reply.ts';
import { openTarget } from './open-target.ts';
import { note } from './report/figures.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await openTarget();
});
afterAll(() => crm?.stop());

interface Answer {
  readonly data?: {
    readonly [field: string]: unknown;
    readonly __schema?: { readonly types?: readonly unknown[] };
  } | null;
  readonly errors?: readonly { readonly message?: string; readonly extensions?: Record<string, unknown> }[];
  readonly extensions?: Record<string, unknown>;
}

/** How a check reaches the server: nobody is signed in. */
interface Transport {
  /** The body of a document as its answer; null where there is none. */
  readonly ask: (query: string) => Promise<Answer | null>;
  readonly batch: (query: string) => Promise<unknown>;
  /** Text of a request that is no POST of JSON. */
  readonly other: (how: 'get' | 'get-html' | 'form', query: string) => Promise<string>;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

const http: Transport = {
  ask: async (query) => parsed(await post(JSON.stringify({ query, operationName: 'cop' }))) as Answer | null,
  batch: async (query) => parsed(await post(JSON.stringify(Array(10).fill({ query })))),
  async other(how, query) {
    const url = `${crm.url}/graphql`;
    if (how === 'form') {
      return (await fetch(url, { method: 'POST', body: new URLSearchParams({ query }) })).text();
    }
    if (how === 'get') return (await fetch(`${url}?${String(new URLSearchParams({ query }))}`)).text();
    // The interface is looked for at the address of the API; ours would stand at the root.
    const pages = [url, crm.url].map(async (page) => (await fetch(page, { headers: { accept: 'text/html' } })).text());
    return (await Promise.all(pages)).join('\n');
  },
};

const post = async (body: string): Promise<string> => {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(`${crm.url}/graphql`, { method: 'POST', headers, body })).text();
};

/** Over WebSocket an anonymous client tries with and without saying who it is. */
const socket: Transport = {
  ask: async (query) => answerOf(await overSocket({ query, operationName: 'cop' })),
  batch: async (query) => answerOf(await overSocket(Array(10).fill({ query }))),
  // A socket has no GET, no form and no page: what is left is that the upgrade itself must not answer.
  other: (how, query) =>
    new Promise((resolve) => {
      const path = how === 'get' ? `/graphql?${String(new URLSearchParams({ query }))}` : '/graphql';
      const raw = new WebSocket(`${crm.url.replace('http', 'ws')}${path}`, 'graphql-transport-ws');
      raw.on('open', () => raw.send(how === 'form' ? String(new URLSearchParams({ query })) : query));
      raw.on('message', (data) => resolve(String(data)));
      raw.on('close', (_code, reason) => resolve(String(reason)));
      raw.on('error', () => resolve(''));
    }),
};

async function overSocket(payload: unknown): Promise<string> {
  const target = { url: crm.url, token: '' };
  const subscribe = JSON.stringify({ id: '1', type: 'subscribe', payload });
  const unsaid = await answerTo(await opened(target), subscribe);
  const said = await opened(target);
  said.send('{"type":"connection_init"}');
  const reply = await answerTo(said, subscribe).catch(() => ({ text: '' }));
  return [unsaid.text, reply.text].find((text) => text.startsWith('{')) ?? '';
}

const answerOf = (text: string): Answer | null => (parsed(text) as { payload?: Answer } | null)?.payload ?? null;

const aliases = Array.from({ length: 101 }, (_, n) => `alias${n}:__typename`).join(' \n');
const circular =
  'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }';
const dataOf = (text: string): unknown => (parsed(text) as Answer | null)?.data?.['__typename'];

/** Each gives true where graphql-cop would report a finding. */
const checks: Readonly<Record<string, (by: Transport) => Promise<boolean>>> = {
  'Field Suggestions': async ({ ask }) =>
    /Did you mean/.test((await ask('query cop { __schema { directive } }'))?.errors?.[0]?.message ?? ''),
  Introspection: async ({ ask }) =>
    Boolean((await ask('query cop { __schema { types { name fields { name } } } }'))?.data?.__schema?.types),
  'GraphQL IDE': async ({ other }) =>
    /graphiql\.min\.css|GraphQL Playground|GraphiQL|graphql-playground/.test(await other('get-html', '')),
  'GET Method Query Support': async ({ other }) => Boolean(dataOf(await other('get', 'query cop {__typename}'))),
  'Alias Overloading': async ({ ask }) => Boolean((await ask(`query cop { ${aliases} }`))?.data?.['alias100']),
  'Array-based Query Batching': async ({ batch }) => {
    const answer = await batch('query cop { __typename }');
    return Array.isArray(answer) && answer.length >= 10;
  },
  'Trace Mode': async ({ ask }) => {
    const answer = await ask('query cop { __typename }');
    return Boolean(answer?.errors?.[0]?.extensions?.['tracing']) || Boolean(answer?.extensions?.['tracing']);
  },
  'Directive Overloading': async ({ ask }) =>
    (await ask('query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }'))?.errors?.length === 10,
  'Introspection-based Circular Query': async ({ ask }) =>
    ((await ask(circular))?.data?.__schema?.types?.length ?? 0) > 25,
  'Mutation is allowed over GET': async ({ other }) => Boolean(dataOf(await other('get', 'mutation cop {__typename}'))),
  'POST based url-encoded query': async ({ other }) => Boolean(dataOf(await other('form', 'query cop { __typename }'))),
  'Unhandled Errors Detection': async ({ ask }) => {
    const answer = await ask('qwerty cop { abc }');
    return Boolean(answer?.errors?.[0]?.extensions?.['exception']) || Boolean(answer?.extensions?.['exception']);
  },
};

describe.each([
  ['HTTP', 'cop-http', http],
  ['WebSocket', 'cop-socket', socket],
] as const)('graphql-cop over %s, as nobody, in production', (_name, id, transport) => {
  it('finds nothing', async () => {
    const found: string[] = [];
    for (const [title, isFinding] of Object.entries(checks)) if (await isFinding(transport)) found.push(title);
    const count = Object.keys(checks).length;
    note(id, `${found.length} of ${count} findings`, found.length === 0 && count === 12);
    expect(found).toEqual([]);
    expect(count).toBe(12);
  });
});

it('over HTTP a good document is answered: the checks reach the server', async () => {
  expect(await http.ask('query cop { __typename }')).toMatchObject({ data: { __typename: 'Query' } });
});
