import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openReadFixture, type ReadFixture } from './read-fixture.ts';

let crm: ReadFixture;
beforeAll(async () => {
  crm = await openReadFixture();
});
afterAll(() => crm?.close());

interface Page {
  nodes: { name: string }[];
  edges: { cursor: string; node: { name: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

describe('one record', () => {
  test('scalars, money, relations, aliases and fragments in one statement', async () => {
    const data = await crm.query(
      `query ($id: ID!) { deal: opportunity(id: $id) { ...Core again: name money: amount { currency value: amount __typename }
         account { __typename name parent { name } } amount { amount } stage { kind ... on Stage { position } } } }
       fragment Core on Opportunity { id name closeDate createdAt version createdBy { id } }`,
      { id: crm.id('Opportunity', 3002) },
    );
    expect(data).toEqual({
      deal: {
        id: crm.id('Opportunity', 3002),
        name: 'Deal 2',
        closeDate: '2026-01-17',
        createdAt: '2026-01-01T00:00:00.123Z',
        version: 1,
        createdBy: null,
        again: 'Deal 2',
        money: { currency: 'CNY', value: '200.5000', __typename: 'Money' },
        account: { __typename: 'Account', name: '客户3', parent: { name: '客户1' } },
        amount: { amount: '200.5000' },
        stage: { kind: 'OPEN', position: 1 },
      },
    });
    expect(crm.statements).toHaveLength(1);
  });

  test('only what is selected is read', async () => {
    await crm.query('query ($id: ID!) { opportunity(id: $id) { name } }', { id: crm.id('Opportunity', 3002) });
    const text = crm.statements[0]?.text ?? '';
    expect(text).not.toMatch(/join|amount|close_date/);
  });

  test('@skip and @include', async () => {
    const source = `query ($id: ID!, $yes: Boolean!) { account(id: $id) {
      name @skip(if: $yes) industry @include(if: $yes) ... @include(if: $yes) { employees } } }`;
    const id = crm.id('Account', 102);
    expect(await crm.query(source, { id, yes: true })).toEqual({ account: { industry: 'retail', employees: 20 } });
    expect(await crm.query(source, { id, yes: false })).toEqual({ account: { name: '客户2' } });
  });

  test('an unknown id is null, a malformed one and one of another type are input errors', async () => {
    const source = 'query ($id: ID!) { account(id: $id) { name } }';
    expect(await crm.query(source, { id: crm.id('Account', 999) })).toEqual({ account: null });
    const wrong = await crm.run(source, { id: 'nonsense' });
    expect(wrong.errors?.[0]?.message).toBe('Not the id of Account: nonsense');
    const contact = await crm.run(source, { id: crm.id('Contact', 1001) });
    expect(contact.errors?.[0]?.message).toContain('Not the id of Account');
    expect(crm.statements).toHaveLength(0);
  });

  test('node and nodes find any type in the order of the ids', async () => {
    const ids = [crm.id('Contact', 1001), crm.id('Account', 101), crm.id('Contact', 999), crm.id('Contact', 1002)];
    const data = await crm.query(
      `query ($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { id ... on Account { name } ... on Contact { mail: email called: name } }
         node(id: $id) { __typename ... on Record { version } } }`,
      { ids, id: ids[1] },
    );
    expect(data).toEqual({
      nodes: [
        { id: ids[0], mail: null, called: '联系人1' },
        { id: ids[1], name: '客户1' },
        null,
        { id: ids[3], mail: null, called: '联系人2' },
      ],
      node: { __typename: 'Account', version: 1 },
    });
  });
});

describe('pages', () => {
  const source = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: [ContactOrderBy!], $where: ContactWhere) {
    contacts(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
      nodes { name } edges { cursor node { name } } totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const page = async (variables: Record<string, unknown>): Promise<Page> =>
    (await crm.query(source, variables))['contacts'] as unknown as Page;

  test('a list without first gets 50, in the order of creation', async () => {
    const { nodes, totalCount, pageInfo } = await page({});
    expect(nodes).toHaveLength(50);
    expect(nodes[0]).toEqual({ name: '联系人1' });
    expect(totalCount).toBe(200);
    expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(crm.statements).toHaveLength(1);
  });

  const orders = [
    [],
    [{ name: 'DESC' }],
    [{ email: 'ASC' }],
    [{ email: 'DESC_NULLS_FIRST' }],
    [{ email: 'ASC_NULLS_FIRST' }, { name: 'DESC' }],
    [{ account: { name: 'DESC' } }, { email: 'DESC' }],
    [{ account: { industry: 'ASC' } }],
    [{ club: { level: 'DESC' } }, { createdAt: 'ASC' }],
    [{ club: { level: 'ASC_NULLS_FIRST' } }],
    [{ club: { sponsor: { name: 'ASC' } } }],
  ];
  test.each(orders.map((orderBy) => ({ name: JSON.stringify(orderBy), orderBy })))(
    'walking forwards and backwards by $name meets every record once',
    async ({ orderBy }) => {
      const all = (await page({ first: 200, orderBy })).nodes.map((node) => node.name);
      expect(new Set(all).size).toBe(200);
      const forwards: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const next: Page = await page({ first: 37, after, orderBy });
        forwards.push(...next.nodes.map((node) => node.name));
        after = next.pageInfo.endCursor;
        more = next.pageInfo.hasNextPage;
      }
      expect(forwards).toEqual(all);
      const backwards: string[] = [];
      for (let before: string | null = null, more = true; more;) {
        const previous: Page = await page({ last: 37, before, orderBy });
        backwards.unshift(...previous.nodes.map((node) => node.name));
        before = previous.pageInfo.startCursor;
        more = previous.pageInfo.hasPreviousPage;
      }
      expect(backwards).toEqual(all);
    },
  );

  test('every cursor of a page leads to what follows it', async () => {
    const { edges } = await page({ first: 5, orderBy: [{ email: 'DESC' }] });
    const third = await page({ first: 1, after: edges[2]?.cursor, orderBy: [{ email: 'DESC' }] });
    expect(third.nodes[0]).toEqual(edges[3]?.node);
  });

  test('after and before together cut out the middle', async () => {
    const { edges } = await page({ first: 10 });
    const middle = await page({ first: 50, after: edges[1]?.cursor, before: edges[5]?.cursor });
    expect(middle.nodes).toEqual(edges.slice(2, 5).map((edge) => edge.node));
  });

  test('an empty page', async () => {
    const empty = await page({ where: { name: { eq: 'nobody' } } });
    expect(empty).toEqual({
      nodes: [],
      edges: [],
      totalCount: 0,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
    expect((await page({ first: 0 })).nodes).toEqual([]);
  });

  test.each([
    [{ first: -1 }, 'first is -1, it must be between 0 and 200'],
    [{ first: 201 }, 'first is 201, it must be between 0 and 200'],
    [{ last: 5000 }, 'last is 5000, it must be between 0 and 200'],
    [{ first: 1, last: 1 }, 'first and last cannot be used together'],
    [{ after: 'nonsense' }, 'The cursor in after is not valid'],
    [{ after: Buffer.from('["47DEQp","x"]').toString('base64url') }, 'The cursor in after is not valid'],
    [{ after: `${Buffer.from('{}').toString('base64url')}` }, 'The cursor in after is not valid'],
    [{ orderBy: [{ name: 'ASC', email: 'ASC' }] }, 'exactly one'],
    [{ orderBy: [{}] }, 'exactly one'],
  ])('%j is refused', async (variables, message) => {
    const { errors } = await crm.run(source, variables);
    expect(errors?.[0]?.message).toContain(message);
  });

  test('a cursor of another order is refused', async () => {
    const { pageInfo } = await page({ first: 2, orderBy: [{ name: 'ASC' }] });
    const { errors } = await crm.run(source, { after: pageInfo.endCursor, orderBy: [{ name: 'DESC' }] });
    expect(errors?.[0]?.message).toContain('The cursor in after is not valid');
  });
});

describe('relations at depth', () => {
  test('to-many with its own page, filter and order on three levels, the same relation twice, one statement', async () => {
    const data = await crm.query(
      `{ accounts(first: 2, orderBy: [{ name: ASC }]) { nodes { name
          first: contacts(first: 2, orderBy: [{ name: DESC }]) { totalCount pageInfo { hasNextPage endCursor } nodes { name
            account { name contacts(first: 1) { nodes { name } } } } }
          mailed: contacts(where: { email: { isNull: false } }, first: 1) { totalCount nodes { email } } } } }`,
    );
    expect(data).toMatchObject({
      accounts: {
        nodes: [
          {
            name: '客户1',
            first: {
              totalCount: 6,
              pageInfo: { hasNextPage: true },
              nodes: [
                { name: '联系人90', account: { name: '客户1', contacts: { nodes: [{ name: '联系人30' }] } } },
                { name: '联系人60' },
              ],
            },
            mailed: { totalCount: 6, nodes: [{ email: 'P30@Example.com' }] },
          },
          { name: '客户10', mailed: { nodes: [{ email: 'P9@Example.com' }] } },
        ],
      },
    });
    expect(crm.statements).toHaveLength(1);
  });

  test('slots with a relation of their own', async () => {
    const data = await crm.query(
      `query ($id: ID!) { contact(id: $id) { club { level motto sponsor { name } __typename } } }`,
      { id: crm.id('Contact', 1101) },
    );
    expect(data).toEqual({
      contact: {
        club: { level: 3, motto: 'secret of 联系人101', sponsor: { name: '客户3' }, __typename: 'ContactClubSlot' },
      },
    });
    expect(crm.statements).toHaveLength(1);
  });

  test('a polymorphic reference by fragments, and from the other side', async () => {
    const data = await crm.query(
      `{ clubVisits { nodes { name topic { id __typename ... on Account { industry } ... on Contact { email } } } } }`,
    );
    expect(data).toEqual({
      clubVisits: {
        nodes: [
          { name: 'first', topic: { id: crm.id('Account', 103), __typename: 'Account', industry: 'construction' } },
          { name: 'second', topic: { id: crm.id('Contact', 1002), __typename: 'Contact', email: null } },
          { name: 'third', topic: null },
        ],
      },
    });
    expect(crm.statements).toHaveLength(1);
  });
});

describe('what code computes', () => {
  test('a custom field gets the fields it requires, typed, in the same statement', async () => {
    const data = await crm.query('{ clubVisits { nodes { hour } } }');
    expect(data).toEqual({ clubVisits: { nodes: [{ hour: 0 }, { hour: 1 }, { hour: 5 }] } });
    expect(crm.statements).toHaveLength(1);
  });

  test('a loader and a field that returns ids ask once for the whole list', async () => {
    const data = await crm.query('{ clubVisits { nodes { title visitor { name email } } } }');
    expect(data).toEqual({
      clubVisits: {
        nodes: [
          { title: 'visit of first', visitor: { name: '联系人1', email: null } },
          { title: 'visit of second', visitor: { name: '联系人1', email: null } },
          { title: 'visit of third', visitor: { name: '联系人2', email: null } },
        ],
      },
    });
    expect(crm.statements).toHaveLength(3);
  });

  test('a resolver that returns a reference to a list gets the page arguments of the API', async () => {
    const data = await crm.query('{ clubMembers(last: 1) { totalCount nodes { name } } }');
    expect(data).toEqual({ clubMembers: { totalCount: 20, nodes: [{ name: '联系人191' }] } });
  });
});
