import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';
import { batches, probe } from './probe-plugin.ts';

let crm: TestCrm;

// Every query below also runs with graphql-js over the rows and with the resolvers alone: the answers must be the same.
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [probe()] });
  for (const name of ['Alpha', 'Be"ta\u2028', 'Gamma']) {
    const { createAccount } = await crm.data<{ createAccount: { account: { id: string } } }>(
      'mutation ($name: String!) { createAccount(input: { name: $name }) { account { id } } }',
      { variables: { name } },
    );
    for (const contact of ['One', 'Two']) {
      await crm.data('mutation ($input: CreateContactInput!) { createContact(input: $input) { contact { id } } }', {
        variables: { input: { name: `${name} ${contact}`, accountId: createAccount.account.id } },
      });
    }
  }
});
afterAll(() => crm.stop());
beforeEach(() => void (batches.length = 0));

const ordered = 'orderBy: [{ name: ASC }]';

/** How the root field `accounts` was answered. */
async function pathOf(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const principal = await crm.crm.identity.principalOf(crm.administrator.accessToken);
  const { errors, extensions } = await crm.crm.execute({ document: query, variables, principal, explain: true });
  expect(errors).toBeUndefined();
  return (extensions?.['explain'] as { fields: Record<string, { path: string }> }).fields['accounts']?.path;
}

describe('Fields that code computes are filled into the text of PostgreSQL', () => {
  it('at any depth, under any alias, in one batch for all of them', async () => {
    const query = `{ accounts(${ordered}) { nodes { name long: probeLength name2: name probeLength
      contacts(${ordered}) { edges { node { probeShout(times: 2) again: probeShout } } } } } }`;
    expect(await pathOf(query)).toBe('filled');
    expect(batches).toEqual([['Alpha', 'Be"ta\u2028', 'Gamma']]);
    const { accounts } = await crm.data<{ accounts: { nodes: unknown[] } }>(query);
    expect(accounts.nodes[1]).toEqual({
      ...{ name: 'Be"ta\u2028', long: 6, name2: 'Be"ta\u2028', probeLength: 6 },
      contacts: {
        edges: [
          { node: { probeShout: 'BE"TA\u2028 ONE!!', again: 'BE"TA\u2028 ONE!' } },
          { node: { probeShout: 'BE"TA\u2028 TWO!!', again: 'BE"TA\u2028 TWO!' } },
        ],
      },
    });
  });

  it('with the arguments of each run', async () => {
    const query = `query ($times: Int!) { accounts(first: 1, ${ordered}) { nodes { probeShout(times: $times) } } }`;
    for (const times of [1, 3]) {
      expect(await pathOf(query, { times })).toBe('filled');
      const { accounts } = await crm.data<{ accounts: { nodes: unknown[] } }>(query, { variables: { times } });
      expect(accounts.nodes).toEqual([{ probeShout: `ALPHA${'!'.repeat(times)}` }]);
    }
  });

  it('with lists, enums and nulls', async () => {
    const { accounts } = await crm.data<{ accounts: { nodes: unknown[] } }>(
      `{ accounts(first: 1, ${ordered}) { nodes { probeLetters probeNothing } } }`,
    );
    expect(accounts.nodes).toEqual([{ probeLetters: ['A', 'l', 'p', 'h', 'a'], probeNothing: null }]);
  });

  it('and where one fails, graphql-js says what and where', async () => {
    const query = `{ accounts(${ordered}) { nodes { name probeFails(name: "Gamma") } } }`;
    const { data, errors } = await crm.execute(query);
    expect(
      (data as { accounts: { nodes: { probeFails: unknown }[] } }).accounts.nodes.map((n) => n.probeFails),
    ).toEqual(['fine', 'fine', null]);
    expect(errors).toMatchObject([
      { path: ['accounts', 'nodes', 2, 'probeFails'], extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it.each(['probeMissing', 'probeWrong'])('and where a value is not allowed: %s', async (field) => {
    const { data, errors } = await crm.execute(`{ accounts(first: 1) { nodes { name ${field} } } }`);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ['accounts', 'nodes', 0, field] }]);
  });

  it('and a resolver that asks for its place is told it', async () => {
    const { accounts } = await crm.data<{ accounts: { nodes: unknown[] } }>(
      `{ accounts(first: 2, ${ordered}) { nodes { here: probePlace } } }`,
    );
    expect(accounts.nodes).toEqual([{ here: 'accounts.nodes.0.here' }, { here: 'accounts.nodes.1.here' }]);
  });
});
