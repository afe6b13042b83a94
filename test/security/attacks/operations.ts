import type { Payload } from './reply.ts';

/** Attacks that are GraphQL operations: the same over both transports. */
export interface OperationAttack {
  /** An object, or its JSON where that is too deep to be printed. */
  readonly payload: Payload | string;
  /** Where being answered does no harm, it need not be refused: but as quickly, as shortly, and without a failure. */
  readonly harmless?: true;
}

const times = (count: number, text: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => text(n)).join(' ');
const nested = (levels: number, open: string, close: string, inner: string): string =>
  open.repeat(levels) + inner + close.repeat(levels);
const deepList = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
const deepObject = (levels: number, key: string): string => `{"${key}":`.repeat(levels) + '{}' + '}'.repeat(levels);

const accounts = 'query ($where: AccountWhere) { accounts(where: $where) { totalCount } }';
const where = (value: unknown): Payload => ({ query: accounts, variables: { where: value } });
const deepWhere = (value: string): string => `{"query":${JSON.stringify(accounts)},"variables":{"where":${value}}}`;
const paged = `query ($n: Int) { accounts(first: $n) { nodes { contacts(first: $n) { nodes { accounts(first: $n) {
  nodes { contacts(first: $n) { nodes { id } } } } } } } } }`;
const list = 'query ($n: Int, $after: String) { accounts(first: $n, after: $after) { nodes { id } } }';
const node = 'query ($id: ID!) { node(id: $id) { id } }';
const mega = 'x'.repeat(900_000);
const types = '{ __schema { types { name fields { name } } } }';
const only = (query: string, variables?: unknown): OperationAttack => ({ payload: { query, variables } });
const by = (payload: Payload | string): OperationAttack => ({ payload });
const unharmed = (payload: Payload): OperationAttack => ({ payload, harmless: true });

const amounts: Record<string, OperationAttack> = {
  '1,000 aliases': only(`{ ${times(1000, (n) => `a${n}: __typename`)} }`),
  '10,000 aliases': only(`{ ${times(10_000, (n) => `a${n}: __typename`)} }`),
  '1,000 aliases below': only(`{ me { ${times(1000, (n) => `a${n}: roles`)} } }`),
  '60 sign-ins in one operation': only(
    `mutation { ${times(60, (n) => `s${n}: signIn(email: "a@b.example", password: "${n}") { accessToken errors { code } }`)} }`,
  ),
  '10 sign-ins in one operation': only(
    `mutation { ${times(10, (n) => `s${n}: signIn(email: "a@b.example", password: "${n}") { accessToken errors { code } }`)} }`,
  ),
  depth: only(`{ ${nested(60, 'accounts { nodes { contacts { nodes { ', '} } } } ', 'id')} }`),
  'depth by inline fragments': only(nested(1600, '{ ... ', '}', '{ __typename }')),
  // Fragments in fragments are no levels of the answer.
  'depth by named fragments': unharmed({
    query: `{ ...f0 } ${times(300, (n) => `fragment f${n} on Query { ...f${n + 1} }`)} fragment f300 on Query { __typename }`,
  }),
  'a fragment bomb': only(
    `{ ...f0 } ${times(30, (n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`)} fragment f30 on Query { me { roles } }`,
  ),
  'a fragment in itself': only('{ ...f } fragment f on Query { ...f }'),
  'fragments in a circle': only(`{ ...f0 } ${times(100, (n) => `fragment f${n} on Query { ...f${(n + 1) % 100} }`)}`),
  'directives on a field': only(`{ __typename ${'@include(if: true) '.repeat(600)} }`),
  'unknown directives': only(`{ __typename ${'@aa'.repeat(2000)} }`),
  '@defer': only('{ ... @defer { me { roles } } }'),
  'one field 500 times': only(`{ ${'__typename '.repeat(500)} }`),
  'one field 4,900 times': only(`{ ${'__typename '.repeat(4_900)} }`),
  'fields that overlap': unharmed({
    query: `{ ${times(20, () => `accounts { ${times(20, () => 'nodes { id }')} }`)} }`,
  }),
  '1,200 variables': only(`query (${times(1200, (n) => `$v${n}: Int`)}) { __typename }`),
  '1,000 operations': only(times(1000, (n) => `query q${n} { __typename }`)),
  '900 KB of tokens': only(`{ ${'a '.repeat(450_000)} }`),
  '900 KB of braces': only('{'.repeat(900_000)),
  '900 KB of brackets': only(`{ accounts(where: ${'['.repeat(890_000)}) }`),
  '900 KB of a comment': unharmed({ query: `{ __typename } #${mega}` }),
  '900 KB of a name': only(`{ ${mega} }`),
  '900 KB of a number': only(`{ accounts(first: ${'9'.repeat(900_000)}) { totalCount } }`),
  '900 KB of a text': only(`{ accounts(where: { name: { eq: "${mega}" } }) { totalCount } }`),
};

const variables: Record<string, OperationAttack> = {
  '900 KB in a variable': by(where({ name: { contains: mega } })),
  '900 KB in a variable that nobody asked for': unharmed({ query: '{ __typename }', variables: { mega } }),
  '20,000 filter terms': by(where({ or: Array.from({ length: 20_000 }, (_, n) => ({ name: { eq: `${n}` } })) })),
  'terms inside terms': by(deepWhere(deepObject(2_000, 'not'))),
  'lists in lists, 10,000 deep': by(deepWhere(deepList(10_000))),
  'lists in lists nobody asked for, 100,000 deep': by(
    `{"query":"{ __typename }","variables":{"x":${deepList(100_000)}}}`,
  ),
  'objects in objects, 10,000 deep': by(deepWhere(deepObject(10_000, 'and'))),
  '50,000 values of in': by(where({ name: { in: Array.from({ length: 50_000 }, (_, n) => `${n}`) } })),
  'a page of 100,000': only(list, { n: 100_000 }),
  'a page of 2,147,483,648': only(list, { n: 2_147_483_648 }),
  'a page of -1': only(list, { n: -1 }),
  'pages in pages': only(paged, { n: 200 }),
  'a page both ways': only('{ accounts(first: 10, last: 10) { totalCount } }'),
  '10,001 new records': only(
    'mutation ($rows: [CreateAccountInput!]!) { createAccounts(input: $rows) { total errors { code } } }',
    { rows: Array.from({ length: 10_001 }, (_, n) => ({ name: `${n}` })) },
  ),
  '5,000 ids of nodes': only('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: Array.from({ length: 5_000 }, (_, n) => `${n}`),
  }),
};

const names: Record<string, OperationAttack> = {
  'the whole schema': only(types),
  'the schema in circles': only(
    '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
  ),
  'one type': only('{ __type(name: "User") { fields { name } } }'),
  'the schema in a fragment': only('query { ...q } fragment q on Query { __schema { queryType { name } } }'),
  'names that the prototype has': only('{ constructor { name } toString hasOwnProperty }'),
  '__proto__ as a field': only('{ __proto__ { polluted } }'),
  '__proto__ as a filter': by({ query: accounts, variables: JSON.parse('{"where":{"__proto__":{"polluted":1}}}') }),
  'constructor as a filter': by(where({ constructor: { prototype: { polluted: true } } })),
  '__proto__ as an order': only('{ accounts(orderBy: [{ __proto__: ASC }]) { totalCount } }'),
  '__proto__ as an input': by({
    query: 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { errors { code } } }',
    variables: JSON.parse('{"input":{"name":"x","__proto__":{"isAdmin":true}}}'),
  }),
  '__proto__ as a variable': unharmed({ query: '{ __typename }', variables: JSON.parse('{"__proto__":{"x":1}}') }),
  '__proto__ as the operation': by({ query: 'query a { __typename }', operationName: '__proto__' }),
  'an operation that is not there': by({ query: 'query a { __typename }', operationName: mega }),
  'a subscription without any': only('subscription { everything }'),
  'an unknown persisted query': by({
    extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } },
    query: '',
  }),
  'variables that are a list': by({ query: '{ __typename }', variables: [1, 2] }),
  'a query that is a list': by({ query: [accounts] }),
  'a query that is an object': by({ query: { toString: 'x' } }),
};

const strings: Record<string, OperationAttack> = {
  'NUL in a filter': by(where({ name: { contains: 'a\0b' } })),
  'a lone surrogate in a filter': by(where({ name: { eq: 'a\ud800b' } })),
  'NUL in the document': only('{ accounts(where: { name: { eq: "a\\u0000b" } }) { totalCount } }'),
  'NUL in a new record': only('mutation { createAccount(input: { name: "a\\u0000b" }) { errors { code } } }'),
  'a lone surrogate in a new record': by({
    query: 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { errors { code } } }',
    variables: { input: { name: 'a\udfff' } },
  }),
  'a new record of 900 KB': by({
    query: 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { errors { code } } }',
    variables: { input: { name: mega } },
  }),
  'an id of 900 KB': unharmed({ query: node, variables: { id: mega } }),
  'NUL in an id': unharmed({ query: node, variables: { id: 'acc_\0' } }),
  'a cursor of 900 KB': only(list, { n: 1, after: mega }),
  'NUL in a cursor': only(list, { n: 1, after: '\0' }),
  'a cursor of something else': only(list, { n: 1, after: Buffer.from('["__proto__"]').toString('base64url') }),
};

export const operationAttacks: Readonly<Record<string, OperationAttack>> = {
  ...amounts,
  ...variables,
  ...names,
  ...strings,
};
