import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

/** The program for this machine; the package names its path. */
const compiler = createRequire(import.meta.url)('relay-compiler') as string;
const schema = fileURLToPath(new URL('../../schema/full.graphql', import.meta.url));

/** A page of an application, as Relay's own documentation writes them: each file asks for what it shows. */
const application: Readonly<Record<string, string>> = {
  // A fragment that asks for itself again, by `node(id:)`: the type must implement Node.
  AccountContacts: `
    fragment AccountContacts_account on Account
      @refetchable(queryName: "AccountContactsPageQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" }) {
      name
      contacts(first: $first, after: $after, orderBy: [{ name: ASC }])
        @connection(key: "AccountContacts_contacts") {
        edges { node { id ...ContactRow_contact } }
      }
    }`,
  ContactRow: `
    fragment ContactRow_contact on Contact @refetchable(queryName: "ContactRowRefetchQuery") {
      name
      hotel { vipLevel }
    }`,
  // A connection of the root, read backwards, with filters that do not belong to its identity in the store.
  LatestReservations: `
    fragment LatestReservations_query on Query
      @refetchable(queryName: "LatestReservationsPageQuery")
      @argumentDefinitions(last: { type: "Int", defaultValue: 20 }, before: { type: "String" }) {
      hotelReservations(last: $last, before: $before, where: { status: { eq: BOOKED } })
        @connection(key: "LatestReservations_hotelReservations", filters: []) {
        edges { node { number guest { ...ContactRow_contact } } }
      }
    }`,
  AccountPage: `
    query AccountPageQuery($id: ID!) {
      node(id: $id) { __typename ... on Account { ...AccountContacts_account @alias } ... on Record { version } }
      ...LatestReservations_query
    }`,
  // The store takes the new record into the list, and the deleted one out of it.
  ChangeContacts: `
    mutation ChangeContactsCreateMutation($input: CreateContactInput!, $connections: [ID!]!) {
      createContact(input: $input) {
        contact @appendNode(connections: $connections, edgeTypeName: "ContactEdge") { ...ContactRow_contact }
        errors { __typename code path ... on VersionConflict { current { id } } }
      }
    }`,
};

interface Compiled {
  readonly status: number | null;
  readonly said: string;
  readonly artifacts: readonly string[];
  /** Text of the operation that was generated. */
  operation(name: string): string;
}

describe('Relay', () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'guanxi-relay-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function compile(name: string, documents: Readonly<Record<string, string>>): Compiled {
    const at = path.join(folder, name);
    mkdirSync(path.join(at, 'artifacts'), { recursive: true });
    cpSync(schema, path.join(at, 'schema.graphql'));
    for (const [module, document] of Object.entries(documents)) {
      const text = `import { graphql } from 'react-relay';\nexport const document = graphql\`${document}\`;\n`;
      writeFileSync(path.join(at, `${module}.ts`), text);
    }
    const config = {
      src: '.',
      schema: 'schema.graphql',
      language: 'typescript',
      artifactDirectory: 'artifacts',
      customScalarTypes: { Date: 'string', DateTime: 'string', Decimal: 'string', CurrencyCode: 'string' },
    };
    writeFileSync(path.join(at, 'relay.config.json'), JSON.stringify(config));
    const { status, stdout, stderr } = spawnSync(compiler, ['--noWatchman', 'relay.config.json'], {
      cwd: at,
      encoding: 'utf8',
    });
    const artifact = (file: string): string => readFileSync(path.join(at, 'artifacts', file), 'utf8');
    return {
      status,
      said: stdout + stderr,
      artifacts: readdirSync(path.join(at, 'artifacts')).sort(),
      operation: (operation) => artifact(`${operation}.graphql.ts`),
    };
  }

  it('compiles connections, refetchable fragments and mutations against the schema', () => {
    const { status, said, artifacts, operation } = compile('application', application);
    expect({ status, said: status === 0 ? '' : said }).toEqual({ status: 0, said: '' });
    expect(artifacts).toEqual(
      [
        'AccountContactsPageQuery',
        'AccountContacts_account',
        'AccountPageQuery',
        'ChangeContactsCreateMutation',
        'ContactRowRefetchQuery',
        'ContactRow_contact',
        'LatestReservationsPageQuery',
        'LatestReservations_query',
      ].map((name) => `${name}.graphql.ts`),
    );
    // What it adds by itself: the node, the cursors and the page.
    expect(operation('AccountContactsPageQuery')).toMatch(/node\(id: \$id\)/);
    expect(operation('AccountContactsPageQuery')).toMatch(/cursor[\s\S]*pageInfo \{\\n\s*endCursor\\n\s*hasNextPage/);
    expect(operation('LatestReservationsPageQuery')).toMatch(/hasPreviousPage\\n\s*startCursor/);
  });

  it('refuses a field that does not exist', () => {
    const { status, said } = compile('mistake', { Mistake: 'query MistakeQuery { accounts { nodes { nam } } }' });
    expect(status).not.toBe(0);
    expect(said).toMatch(/no field ['"`]?nam/i);
  });
});
