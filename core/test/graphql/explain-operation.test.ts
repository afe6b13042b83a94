import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createUser, systemPrincipal } from '../../src/access/index.ts';
import { WriteEngine } from '../../src/write/index.ts';
import { serveLibrary, type ServedLibrary } from './open-library.ts';
import { askOver, socketClient, type Reply } from './socket-client.ts';

interface Statement {
  readonly sql: string;
  readonly parameters: readonly { name: string; type: string | null; value: unknown }[];
  readonly postgresql: { readonly Plan: Record<string, unknown>; readonly 'Execution Time': number };
  readonly rowsRead: number;
  readonly milliseconds: number;
}

interface Explained {
  readonly planFromCache: boolean;
  readonly milliseconds: Record<string, number>;
  readonly fields: Record<string, Statement & Record<string, unknown>>;
  readonly statements: readonly Statement[];
}

let crm: ServedLibrary;
let developer: string;
let reader: string;

beforeAll(async () => {
  crm = await serveLibrary();
  developer = (await crm.tokens()).accessToken;
  for (let n = 1; n <= 5; n += 1)
    await crm.create('LibraryBook', { title: `Book ${n}`, pages: n * 100, barCode: `B${n}` });
  const role = await crm.create('Role', { name: 'Reader' });
  await crm.create('RoleGrant', { roleId: role, permission: 'library:book:read', scope: 'ALL' });
  const who = { email: 'reader@example.com', password: 'correct horse battery', displayName: 'R', roles: ['Reader'] };
  const { model, database, identity } = crm;
  const write = new WriteEngine({ model, database }).port({
    principal: systemPrincipal,
    language: 'en',
    source: 'seed',
  });
  await createUser(who, { model, database, write, identity });
  reader = (await identity.signIn(who)).tokens?.accessToken ?? '';
});

afterAll(() => crm?.close());

async function ask(
  query: string,
  token: string | null,
  variables: object = {},
  extensions: object = { explain: true },
) {
  const headers = token === null ? {} : { authorization: `Bearer ${token}` };
  const response = await crm.post({ query, variables, extensions }, headers as Record<string, string>);
  return (await response.json()) as Reply & { extensions?: { explain?: Explained } };
}

const books = `query ($pages: Int) {
  libraryBooks(where: { pages: { gte: $pages } }, orderBy: [{ title: DESC }], first: 2) { nodes { title author { name } } }
}`;

describe('an operation that asks how it runs', () => {
  it('tells plan, SQL, values, PostgreSQL’s plan, rows and times of a spliced field', async () => {
    const { data, errors, extensions } = await ask(books, developer, { pages: 300 });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ libraryBooks: { nodes: [{ title: 'Book 5' }, { title: 'Book 4' }] } });
    const explain = extensions?.explain as Explained;
    const field = explain.fields['libraryBooks'] as Explained['fields'][string];
    expect(field).toMatchObject({ field: 'libraryBooks', path: 'spliced', because: null, customFields: [], rows: 2 });
    expect(field.plan).toEqual({
      node: 'connection',
      key: 'libraryBooks',
      of: 'LibraryBook',
      children: [
        { node: 'gate', of: 'LibraryBook', detail: 'read' },
        { node: 'filter', detail: 'pages gte ?' },
        { node: 'order', detail: 'title desc, id' },
        { node: 'page', detail: 'first ?' },
        {
          node: 'nodes',
          key: 'nodes',
          of: 'LibraryBook',
          children: [
            { node: 'fields', detail: 'title' },
            { node: 'toOne', key: 'author', of: 'Contact', children: [{ node: 'fields', detail: 'name' }] },
          ],
        },
      ],
    });
    expect(field.sql).toMatch(/^select .* from .*"library_book"/);
    expect(field.parameters).toContainEqual({ name: expect.stringMatching(/^\$\d+$/), type: 'int', value: 300 });
    expect(field.postgresql.Plan).toMatchObject({ 'Actual Rows': 1, 'Shared Hit Blocks': expect.any(Number) });
    expect(field.rowsRead).toBeGreaterThanOrEqual(2);
    expect(explain.milliseconds).toMatchObject({
      ...{ parse: expect.any(Number), validate: expect.any(Number), plan: expect.any(Number) },
      ...{ bind: expect.any(Number), run: expect.any(Number), serialise: expect.any(Number) },
    });
    expect(explain.planFromCache).toBe(false);
  });

  it('tells a developer who asks what the planner expects, and nobody else: its statistics know hidden records', async () => {
    const costOf = async (query: string, token: string, variables: object = {}) =>
      ((await ask(query, token, variables, { cost: true })).extensions as { cost?: { planned?: number } } | undefined)
        ?.cost;
    const { planned: one = 0 } = (await costOf(books, developer)) ?? {};
    expect(one).toBeGreaterThan(0);
    expect(await costOf(books, developer)).toMatchObject({ planned: one });
    const twice = '{ a: libraryBooks(first: 2) { totalCount } b: libraryBooks(first: 2) { totalCount } }';
    const { planned: each = 0 } = (await costOf('{ a: libraryBooks(first: 2) { totalCount } }', developer)) ?? {};
    expect((await costOf(twice, developer))?.planned).toBeCloseTo(2 * each, 1);
    const theirs = await costOf(books, reader);
    expect(theirs).toMatchObject({ requested: expect.any(Number), maximum: 200_000 });
    expect(theirs).not.toHaveProperty('planned');
  });

  it('says that a plan came from the cache, also where somebody made it without asking', async () => {
    const query = '{ libraryBooks(first: 1) { nodes { pages } } }';
    await ask(query, developer, {}, {});
    expect((await ask(query, developer)).extensions?.explain?.planFromCache).toBe(true);
  });

  it('names the fields that code computes, and the statements that code ran', async () => {
    const { extensions } = await ask(
      '{ libraryBooks(first: 2) { nodes { titleLength } } novels: libraryNovels(first: 1) { nodes { title } } }',
      developer,
    );
    const { fields, statements } = extensions?.explain as Explained;
    expect(fields['libraryBooks']).toMatchObject({
      ...{ path: 'rows', because: 'CUSTOM_FIELDS', customFields: ['LibraryBook.titleLength'] },
    });
    expect(fields['novels']).toEqual({ field: 'libraryNovels', path: 'resolvers', because: 'RESOLVER' });
    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatchObject({ postgresql: { Plan: { 'Actual Rows': 1 } }, rowsRead: expect.any(Number) });
  });

  it('tells that computed values were filled into the text', async () => {
    const { extensions } = await ask('{ libraryBooks(first: 2) { nodes { titleLength } } }', developer);
    expect(extensions?.explain?.fields['libraryBooks']).toMatchObject({
      ...{ path: 'filled', because: 'CUSTOM_FIELDS', customFields: ['LibraryBook.titleLength'] },
      rows: expect.any(Number),
    });
  });

  it('runs in the gate of its caller', async () => {
    const { extensions } = await ask('{ contacts { totalCount } }', developer);
    expect(extensions?.explain?.fields['contacts']?.sql).toContain('deleted_at is null');
  });

  it('works over WebSocket', async () => {
    const socket = socketClient(crm.url, { token: developer });
    const query = '{ libraryBooks { totalCount } }';
    const { extensions } = await askOver(socket, { query, extensions: { explain: true } });
    expect(extensions).toMatchObject({ explain: { fields: { libraryBooks: { path: 'spliced', rows: 1 } } } });
    await socket.dispose();
  });

  it('tells of a mutation only what it reads afterwards', async () => {
    const mutation =
      'mutation { createLibraryBook(input: { title: "New" }) { libraryBook { title } errors { code } } }';
    const { data, extensions } = await ask(mutation, developer);
    expect(data).toMatchObject({ createLibraryBook: { libraryBook: { title: 'New' } } });
    expect(extensions?.explain?.fields).toEqual({
      createLibraryBook: { field: 'createLibraryBook', path: 'resolvers', because: 'NO_QUERY' },
    });
    const exists = await ask('{ libraryBooks(where: { title: { eq: "New" } }) { totalCount } }', developer, {}, {});
    expect(exists.data).toEqual({ libraryBooks: { totalCount: 1 } });
  });
});

describe('somebody without the permission query:explain', () => {
  it('is refused, runs nothing, and sees no SQL', async () => {
    crm.statements.length = 0;
    const refused = await ask(books, reader, { pages: 1 });
    expect(refused).toMatchObject({
      errors: [{ message: 'Not permitted: query:explain', extensions: { code: 'NOT_PERMITTED' } }],
    });
    expect(refused.data).toBeUndefined();
    expect(JSON.stringify(refused)).not.toMatch(/select|library_book/);
    expect(crm.statements).toEqual([]);
    const anonymous = await ask(books, null, { pages: 1 });
    expect(anonymous).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    const socket = socketClient(crm.url, { token: reader });
    const over = await askOver(socket, { query: '{ libraryBooks { totalCount } }', extensions: { explain: true } });
    expect(over).toMatchObject({ errors: [{ extensions: { code: 'NOT_PERMITTED' } }] });
    await socket.dispose();
  });

  it('gets the plain answer where it asks for nothing more', async () => {
    for (const extensions of [{}, { explain: false }, { explain: 'true' }]) {
      const { data, extensions: told } = await ask('{ libraryBooks { totalCount } }', reader, {}, extensions);
      expect(data).toEqual({ libraryBooks: { totalCount: expect.any(Number) } });
      expect(told).not.toHaveProperty('explain');
    }
  });
});
