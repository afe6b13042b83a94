import { createTestCrm, type TestCrm, type TestUser } from '../../src/testing/index.ts';
import { Finder } from './finder.ts';
import { fillAccounts, takeNumbers, type FilledAccount } from './many-records.ts';

// More documents with a term than are gathered and sorted (5,000): what is found then is compared with a naive
// evaluation over the names.

const most = 500;
let crm: TestCrm;
let find: Finder;
let team: TestUser;
let owner: TestUser;
let heir: TestUser;
let receiver: TestUser;
let half: TestUser;
let late: TestUser;
let accounts: readonly FilledAccount[];

async function made(mutation: string): Promise<string> {
  const data = await crm.data<Record<string, { record: { id: string }; errors: { message: string }[] }>>(mutation);
  return Object.values(data)[0]?.record.id ?? '';
}

async function role(name: string, scope: string): Promise<void> {
  const grants = [
    ...['account', 'contact', 'task'].map((entity) => ({ permission: `${entity}:read`, scope })),
    { permission: 'product:read', scope: 'ALL' },
  ];
  await crm.data('mutation ($input: CreateRoleInput!) { createRole(input: $input) { errors { message } } }', {
    variables: { input: { name, grants } },
  });
}

/** More than are gathered of a team at once, written in a row. */
const isLate = (n: number): boolean => n >= 5500;

/** The first forty are the team's, every second one is of the large team, one in a thousand has an owner. */
function accountOf(
  n: number,
  teams: readonly [few: string, half: string, late: string],
  ownerId: string,
): FilledAccount {
  const name = n % 11 === 0 ? '建材' : n % 7 === 0 ? `建材厂${n}` : `上海${n}建材`;
  const teamId = n < 40 ? teams[0] : isLate(n) ? teams[2] : n % 2 === 0 ? teams[1] : undefined;
  return { name, ...(teamId && { teamId }), ...(n % 1000 === 500 && { ownerId }) };
}

beforeAll(async () => {
  crm = await createTestCrm({ comparePaths: false });
  find = new Finder(crm);
  await role('team', 'TEAM');
  await role('own', 'OWN');
  const teamOf = (name: string): Promise<string> =>
    made(`mutation { createTeam(input: { name: "${name}" }) { record: team { id } errors { message } } }`);
  const teams = [await teamOf('few'), await teamOf('half'), await teamOf('late')] as const;
  team = await crm.createUser({ roles: ['team'], teamId: teams[0] });
  half = await crm.createUser({ roles: ['team'], teamId: teams[1] });
  late = await crm.createUser({ roles: ['team'], teamId: teams[2] });
  owner = await crm.createUser({ roles: ['own'] });
  heir = await crm.createUser({ roles: ['own'] });
  receiver = await crm.createUser({ roles: ['own'] });
  // Older than all accounts.
  await made(
    'mutation { createProduct(input: { name: "建材胶", code: "P-1" }) { record: product { id } errors { message } } }',
  );
  accounts = Array.from({ length: 7_000 }, (_none, n) => accountOf(n, teams, owner.id));
  // Ranges of every size lie between; the last ones are in the sample, but not those of the late team.
  await fillAccounts(crm, accounts.slice(0, 3500));
  await takeNumbers(crm, 297_400);
  await fillAccounts(crm, accounts.slice(3500));
});

afterAll(() => crm.stop());

/** `rank name` of everything that is found, best first. */
async function found(text: string, as?: TestUser, types?: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page = await find.page(text, { first: 100, after, ...(types && { types }) }, as);
    all.push(...page.edges.map(({ rank, node }) => `${rank} ${node['name'] ?? node['__typename']}`));
    [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
  }
  return all;
}

/** What a search in the names finds: values, beginnings (unless there are very many), the rest; the newest first. */
function expected(
  text: string,
  isVisible: (account: FilledAccount, n: number) => boolean,
  others: string[] = [],
): string[] {
  const ranks = ['EXACT', 'PREFIX', 'NAME'];
  const rankOf = (name: string): number => (name === text ? 0 : name.startsWith(text) ? 1 : 2);
  const matches = accounts
    .map(({ name }, n) => ({ name, n, rank: rankOf(name) }))
    .filter(({ name, n }) => name.includes(text) && isVisible(accounts[n] as FilledAccount, n))
    .toReversed();
  const manyBegin = accounts.filter(({ name }) => rankOf(name) === 1 && name.includes(text)).length > 2000;
  const place = ({ rank }: { rank: number }): number => (rank === 1 && manyBegin ? 2 : rank);
  const best = matches.toSorted((a, b) => place(a) - place(b)).slice(0, most - others.length);
  const names = best.toSorted((a, b) => a.rank - b.rank).map(({ rank, name }) => `${ranks[rank]} ${name}`);
  return [...names, ...others];
}

const everything = (): boolean => true;

test('of very many, somebody who sees all finds the newest', async () => {
  expect(await found('建材')).toEqual(expected('建材', everything));
  expect(await found('上海')).toEqual(expected('上海', everything));
  expect(await found('上海 建材', undefined, ['Account'])).toHaveLength(most);
});

test('a team with a few old records finds all of them, and what is open to everybody', async () => {
  const isTheirs = (_account: FilledAccount, n: number): boolean => n < 40;
  const theirs = expected('建材', isTheirs);
  const product = 'PREFIX Product';
  const all = await found('建材', team);
  expect(all.filter((one) => one !== product)).toEqual(theirs);
  expect(all).toContain(product);
  expect(await found('上海', team)).toEqual(expected('上海', isTheirs));
  expect(await found('建材', team, ['Account'])).toEqual(theirs);
  expect(await found('建材', team, ['Contact', 'Product'])).toEqual([product]);
});

test('an owner finds a record in a thousand', async () => {
  const isTheirs = ({ ownerId }: FilledAccount): boolean => ownerId !== undefined;
  expect(await found('上海', owner)).toEqual(expected('上海', isTheirs));
  expect(await found('建材', owner, ['Account'])).toEqual(expected('建材', isTheirs));
});

test('half of the records are found the newest first', async () => {
  const isTheirs = (_account: FilledAccount, n: number): boolean => n >= 40 && n % 2 === 0 && !isLate(n);
  expect(await found('上海', half)).toEqual(expected('上海', isTheirs));
  expect(await found('建材', half, ['Account'])).toEqual(expected('建材', isTheirs));
});

test('a team of which the sample of all documents has nothing, and which has very many', async () => {
  const isTheirs = (_account: FilledAccount, n: number): boolean => isLate(n);
  expect(await found('上海', late)).toEqual(expected('上海', isTheirs));
  expect(await found('建材', late, ['Account'])).toEqual(expected('建材', isTheirs));
});

test('records that are shared, and notes on them', async () => {
  expect(await found('上海', receiver)).toEqual([]);
  const share = async (n: number): Promise<void> => {
    const subjectId = await idOf(n);
    await crm.data(
      `mutation ($input: CreateRecordShareInput!) { createRecordShare(input: $input) { errors { message } } }`,
      { variables: { input: { subjectId, userId: receiver.id, level: 'READ' } } },
    );
    await crm.data(`mutation ($input: CreateNoteInput!) { createNote(input: $input) { errors { message } } }`, {
      variables: { input: { subjectId, text: '上海的客户 sh' } },
    });
  };
  await share(1);
  await share(5000);
  await new Promise((resolve) => setTimeout(resolve, 1_000)); // principals are believed for 0.9 s
  const isTheirs = (_account: FilledAccount, n: number): boolean => n === 1 || n === 5000;
  expect(await found('上海', receiver)).toEqual([...expected('上海', isTheirs), 'TEXT Note', 'TEXT Note']);
  expect(await found('上海', receiver, ['Note'])).toEqual(['TEXT Note', 'TEXT Note']);
  // Initials of very many names, and a word in notes.
  expect((await found('sh', receiver)).slice(-2)).toEqual(['TEXT Note', 'TEXT Note']);
});

test('documents follow their records to another owner', async () => {
  const isTheirs = ({ ownerId }: FilledAccount): boolean => ownerId !== undefined;
  const all = expected('上海', isTheirs);
  const [first] = all;
  const id = await idOf(accounts.findIndex(({ name }) => first === `PREFIX ${name}`));
  await crm.data(
    'mutation ($id: ID!, $ownerId: ID!) { updateAccount(id: $id, input: { ownerId: $ownerId }) { errors { message } } }',
    { variables: { id, ownerId: heir.id } },
  );
  expect(await found('上海', owner)).toEqual(all.slice(1));
  expect(await found('上海', heir)).toEqual([first]);
  await crm.data('mutation ($from: ID!, $to: ID!) { handOver(from: $from, to: $to) { errors { message } } }', {
    variables: { from: owner.id, to: heir.id },
  });
  expect(await found('上海', owner)).toEqual([]);
  expect((await found('上海', heir)).toSorted()).toEqual(all.toSorted());
});

async function idOf(n: number): Promise<string> {
  const name = accounts[n]?.name;
  const { accounts: page } = await crm.data<{ accounts: { nodes: { id: string }[] } }>(
    'query ($name: String!) { accounts(where: { name: { eq: $name } }) { nodes { id } } }',
    { variables: { name } },
  );
  return page.nodes[0]?.id ?? '';
}
