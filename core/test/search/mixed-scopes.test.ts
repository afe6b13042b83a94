import { createTestCrm, type TestCrm, type TestUser } from '../../src/testing/index.ts';
import { Finder } from './finder.ts';
import { fillAccounts, type FilledAccount } from './many-records.ts';

// Very many documents with a term, and somebody whose scopes differ by entity: contacts of the team, accounts of their
// own. Thousands of accounts name the team and are not open; what is found is compared with an evaluation over all.

const most = 500;
const text = '建材';
let crm: TestCrm;
let find: Finder;
let teller: TestUser;
let novice: TestUser;
let accounts: readonly FilledAccount[];

/** Every second account is of the team, every tenth is the teller's, five are the novice's. */
function accountOf(n: number, teamId: string): FilledAccount {
  const owner = n % 10 === 0 ? teller : n % 1400 === 2 ? novice : undefined;
  return { name: `上海${n}${text}`, ...(n % 2 === 0 && { teamId }), ...(owner && { ownerId: owner.id }) };
}

async function addNote(n: number): Promise<void> {
  const { accounts: page } = await crm.data<{ accounts: { nodes: { id: string }[] } }>(
    'query ($name: String!) { accounts(where: { name: { eq: $name } }) { nodes { id } } }',
    { variables: { name: accounts[n]?.name } },
  );
  const input = { subjectId: page.nodes[0]?.id ?? '', text: `${text}的客户 ${n}` };
  await crm.data('mutation ($input: CreateNoteInput!) { createNote(input: $input) { errors { message } } }', {
    variables: { input },
  });
}

beforeAll(async () => {
  crm = await createTestCrm({ comparePaths: false });
  find = new Finder(crm);
  const grants = [
    { permission: 'account:read', scope: 'OWN' },
    { permission: 'contact:read', scope: 'TEAM' },
  ];
  await crm.data('mutation ($input: CreateRoleInput!) { createRole(input: $input) { errors { message } } }', {
    variables: { input: { name: 'mixed', grants } },
  });
  const { createTeam } = await crm.data<{ createTeam: { record: { id: string } } }>(
    'mutation { createTeam(input: { name: "all" }) { record: team { id } errors { message } } }',
  );
  const teamId = createTeam.record.id;
  teller = await crm.createUser({ roles: ['mixed'], teamId });
  novice = await crm.createUser({ roles: ['mixed'], teamId });
  accounts = Array.from({ length: 7_000 }, (_none, n) => accountOf(n, teamId));
  await fillAccounts(crm, accounts.slice(0, 1_000));
  await addNote(20); // the teller's, older than 500 of their accounts
  await fillAccounts(crm, accounts.slice(1_000, 3_500));
  await addNote(10); // the teller's, newer than the 500th of their accounts and older than a thousand of the team's
  await addNote(12); // of the team only
  await addNote(2); // the novice's
  await fillAccounts(crm, accounts.slice(3_500));
});

afterAll(() => crm.stop());

/** `rank name` of everything that is found, best first; of notes their text. */
async function found(as: TestUser): Promise<string[]> {
  const all: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page = await find.page(text, { first: 100, after }, as);
    all.push(...page.edges.map(({ rank, node }) => `${rank} ${node['name'] ?? node['text']}`));
    [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
  }
  return all;
}

/** Names of somebody's accounts, the newest first. */
const own = ({ id }: TestUser): string[] =>
  accounts.flatMap(({ name, ownerId }) => (ownerId === id ? [`NAME ${name}`] : [])).toReversed();

test('accounts of the team hide no older ones of their own, and no notes on these', async () => {
  expect(own(teller)).toHaveLength(700);
  expect(await found(teller)).toEqual([...own(teller).slice(0, most - 1), `TEXT ${text}的客户 10`]);
});

test('somebody with five accounts among thousands of the team finds them all', async () => {
  expect(own(novice)).toHaveLength(5);
  expect(await found(novice)).toEqual([...own(novice), `TEXT ${text}的客户 2`]);
});
