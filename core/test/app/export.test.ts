import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { withClient } from '../../src/database/index.ts';
import { createTestCrm, type TestCrm, type TestUser } from '../../src/testing/index.ts';
import { currentCluster, urlOf } from '../../src/testing/test-cluster.ts';
import { clubComposition } from '../read/club-plugin.ts';

let crm: TestCrm;
let manager: TestUser;
let representative: TestUser;
let unitId: string;

const exportIdleMs = 7000;
const statementTimeoutMs = 3000;
const options = { statementTimeoutMs, limits: { exportIdleMs } };
const rows = 30_000;

beforeAll(async () => {
  crm = await createTestCrm({ plugins: clubComposition().slice(1), http: true, options });
  ({
    createOrgUnit: {
      orgUnit: { id: unitId },
    },
  } = await crm.data<{ createOrgUnit: { orgUnit: { id: string } } }>(
    'mutation { createOrgUnit(input: { name: "Branch" }) { orgUnit { id } } }',
  ));
  manager = await crm.createUser({ roles: ['core:sales-manager'], unitId });
  representative = await crm.createUser({ roles: ['core:sales-representative'], unitId });
});
afterAll(() => crm?.stop());

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly trailers: IncomingMessage['trailers'];
  readonly text: string;
}

async function open(path: string, as: TestUser | null = crm.administrator): Promise<IncomingMessage> {
  const headers = as ? { authorization: `Bearer ${as.accessToken}` } : {};
  const request = get(`${crm.url}${path}`, { headers, agent: false });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return response;
}

async function fetched(path: string, as?: TestUser | null): Promise<Answer> {
  const response = await open(path, as);
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const { statusCode: status = 0, headers, trailers } = response;
  return { status, headers, trailers, text: Buffer.concat(chunks).toString('utf8') };
}

const query = (parameters: Readonly<Record<string, unknown>>): string =>
  new URLSearchParams(
    Object.entries(parameters).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  ).toString();

const lines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);

interface Refusal {
  readonly errors: readonly { readonly message: string; readonly extensions: { code: string; path: string[] } }[];
}
async function refusal(path: string, as?: TestUser | null): Promise<{ status: number; code?: string; path?: string }> {
  const { status, text } = await fetched(path, as);
  const [error] = (JSON.parse(text) as Refusal).errors;
  return { status, ...(error && { code: error.extensions.code, path: error.extensions.path?.join('.') }) };
}

/** Asks PostgreSQL about the connections of exports. */
async function ofExports(what: string): Promise<number> {
  const database = (await crm.crm.database.reader.value('select current_database()', [])) ?? '';
  return withClient(urlOf(currentCluster(), 'admin', database), async (client) => {
    const { rowCount } = await client.query(
      `select ${what} from pg_stat_activity where application_name = 'guanxi export' and datname = current_database()`,
    );
    return rowCount ?? 0;
  });
}

/** How many run now. */
const exporting = (): Promise<number> => ofExports('1');

async function until(condition: () => Promise<boolean>, ms = 60_000): Promise<void> {
  for (const end = Date.now() + ms; !(await condition());) {
    if (Date.now() > end) throw new Error('It did not happen in time');
    await sleep(20);
  }
}

async function createAccounts(inputs: readonly object[]): Promise<string[]> {
  const { createAccounts: made } = await crm.data<{ createAccounts: { ids: string[] } }>(
    'mutation ($input: [CreateAccountInput!]!) { createAccounts(input: $input) { ids errors { message } } }',
    { variables: { input: inputs } },
  );
  return made.ids;
}

/** Accounts by SQL: this many are not written through the API in a test. */
async function manyAccounts(count: number): Promise<void> {
  const { ownerUrl } = await crm.crm.connect();
  await withClient(ownerUrl, async (client) => {
    await client.query(
      `insert into account (id, created_at, updated_at, external_id, name, city, region)
       select gen_random_uuid(), now(), now(), 'many-' || i, '客户 ' || i, 'City ' || i % 100, 'Region ' || i % 10
       from generate_series(1, $1::int) i`,
      [count],
    );
    await client.query(
      `insert into club_ext_account (record_id) select id from account on conflict (record_id) do nothing`,
    );
  });
}

describe('a list as NDJSON', () => {
  test('has the filter, the order and the paths of the address, one object a line', async () => {
    const ownerId = manager.id;
    await createAccounts([
      { name: 'Beta', externalId: 'n-2', ownerId, club: { stars: 2 }, revenue: { amount: '10.50', currency: 'CNY' } },
      { name: 'Alpha', externalId: 'n-1', ownerId, club: { stars: 5 } },
      { name: 'Gamma', externalId: 'x-1' },
    ]);
    const parameters = {
      where: { externalId: { startsWith: 'n-' } },
      orderBy: [{ club: { stars: 'DESC' } }],
      select: 'name,owner.displayName,club.stars,revenue',
    };
    const { status, headers, trailers, text } = await fetched(`/export/accounts?${query(parameters)}`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/x-ndjson; charset=utf-8');
    expect(headers['content-disposition']).toContain('filename="accounts.ndjson"');
    expect(trailers['x-export-rows']).toBe('2');
    const owner = { displayName: 'User 1' };
    expect(lines(text)).toEqual([
      { name: 'Alpha', owner, club: { stars: 5 }, revenue: null },
      { name: 'Beta', owner, club: { stars: 2 }, revenue: { amount: '10.5000', currency: 'CNY' } },
    ]);
  });

  test('shows what GraphQL shows to the same user', async () => {
    const where = { externalId: { startsWith: 'n-' } };
    const { accounts } = await crm.data<{ accounts: { nodes: object[] } }>(
      'query ($where: AccountWhere) { accounts(where: $where, first: 200) { nodes { id name version owner { id } } } }',
      { variables: { where }, as: manager },
    );
    const path = `/export/accounts?${query({ where, select: 'id,name,version,owner.id' })}`;
    expect(lines((await fetched(path, manager)).text)).toEqual(accounts.nodes);
    expect(accounts.nodes).toHaveLength(2);
  });
});

describe('a list as CSV', () => {
  test('escapes formulas and nothing else, quotes what must be, and is read back as it was', async () => {
    const names = ['=1+1', '+86 10', '-2', '@sum(a)', 'a "quoted", name', 'two\nlines', 'ordinary'];
    const revenue = (index: number) => ({ amount: index === 0 ? '-7.25' : '7.25', currency: 'CNY' });
    await createAccounts(
      names.map((name, index) => ({
        ...{ name, externalId: `c-${index}`, revenue: revenue(index) },
        ...(index === 6 && { roles: ['customer', 'supplier'] }),
      })),
    );
    const parameters = {
      where: { externalId: { startsWith: 'c-' } },
      orderBy: [{ externalId: 'ASC' }],
      ...{ select: 'externalId,name,revenue,roles', format: 'csv', bom: 'true' },
    };
    const { headers, text } = await fetched(`/export/accounts?${query(parameters)}`);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(headers['content-disposition']).toContain('filename="accounts.csv"');
    expect(text.startsWith('\ufeffexternalId,name,revenue.amount,revenue.currency,roles\r\n')).toBe(true);
    const [, ...cells] = parse(text, { bom: true });
    expect(cells.map(([, name]) => name)).toEqual([...names.slice(0, 4).map((name) => `'${name}`), ...names.slice(4)]);
    expect(cells[0]?.slice(2)).toEqual(['-7.2500', 'CNY', '']);
    expect(cells[6]?.[4]).toBe('customer;supplier');
  });

  test('of nothing is a header', async () => {
    const parameters = { where: { name: { eq: 'nobody' } }, select: 'id,name', format: 'csv' };
    const { text, trailers } = await fetched(`/export/accounts?${query(parameters)}`);
    expect(text).toBe('id,name\r\n');
    expect(trailers['x-export-rows']).toBe('0');
  });
});

describe('who may export', () => {
  test('nobody without a token', async () => {
    expect(await refusal('/export/accounts', null)).toEqual({ status: 401, code: 'UNAUTHENTICATED', path: '' });
  });

  test('reading is not enough', async () => {
    expect(await refusal('/export/accounts', representative)).toMatchObject({ status: 403, code: 'NOT_PERMITTED' });
    const { text } = await fetched('/export/accounts', representative);
    expect(text).toContain('account:export');
  });

  test('only rows within the scope of both reading and exporting leave', async () => {
    const role = await crm.data<{ createRole: { role: { id: string } } }>(
      'mutation { createRole(input: { name: "reads all, exports own" }) { role { id } } }',
    );
    for (const [permission, scope] of [
      ['account:read', 'ALL'],
      ['account:export', 'OWN'],
    ]) {
      await crm.data(
        `mutation ($input: CreateRoleGrantInput!) { createRoleGrant(input: $input) { errors { message } } }`,
        { variables: { input: { roleId: role.createRole.role.id, permission, scope } } },
      );
    }
    const someone = await crm.createUser({ roles: ['reads all, exports own'] });
    await createAccounts([{ name: 'Of someone', externalId: 'own-1', ownerId: someone.id }]);
    const seen = await crm.data<{ accounts: { totalCount: number } }>('{ accounts { totalCount } }', { as: someone });
    expect(seen.accounts.totalCount).toBeGreaterThan(5);
    const { text } = await fetched('/export/accounts?select=name', someone);
    expect(lines(text)).toEqual([{ name: 'Of someone' }]);
  });

  test('a column that needs a permission is refused by name, and left out where none is named', async () => {
    const closed = await crm.createUser({ roles: [await roleWithoutFinancials()] });
    expect(await refusal('/export/accounts?select=name,yearlyPurchasing', closed)).toEqual({
      ...{ status: 400, code: 'BAD_USER_INPUT', path: 'select.1' },
    });
    const where = query({ where: { yearlyPurchasing: { gt: '1' } } });
    expect(await refusal(`/export/accounts?${where}`, closed)).toMatchObject({ path: 'where.yearlyPurchasing' });
    const { text } = await fetched(`/export/accounts?${query({ where: { name: { eq: 'Gamma' } } })}`, closed);
    expect(lines(text)[0]).toMatchObject({ name: 'Gamma' });
    expect(lines(text)[0]).not.toHaveProperty('yearlyPurchasing');
  });

  async function roleWithoutFinancials(): Promise<string> {
    const name = 'exports accounts';
    const { createRole } = await crm.data<{ createRole: { role: { id: string } } }>(
      'mutation ($name: String!) { createRole(input: { name: $name }) { role { id } } }',
      { variables: { name } },
    );
    const input = ['read', 'export'].map((action) => {
      return { roleId: createRole.role.id, permission: `account:${action}`, scope: 'ALL' };
    });
    await crm.data('mutation ($input: [CreateRoleGrantInput!]!) { createRoleGrants(input: $input) { total } }', {
      variables: { input },
    });
    return name;
  }
});

describe('what is wrong with an order is said before the first byte, with its place', () => {
  test.each([
    ['accounts?wher={}', 400, 'BAD_USER_INPUT', 'wher'],
    ['accounts?where={}&where={}', 400, 'BAD_USER_INPUT', 'where'],
    ['accounts?where=name', 400, 'BAD_USER_INPUT', 'where'],
    ['accounts?where=[]', 400, 'BAD_USER_INPUT', 'where'],
    ['accounts?where={"nonsense":{"eq":1}}', 400, 'BAD_USER_INPUT', 'where'],
    ['accounts?where={"employees":{"eq":"many"}}', 400, 'BAD_USER_INPUT', 'where.employees.eq'],
    ['accounts?where={"owner":{"passwordHash":{"eq":"x"}}}', 400, 'BAD_USER_INPUT', 'where.owner'],
    ['accounts?orderBy=[{"name":"UP"}]', 400, 'BAD_USER_INPUT', 'orderBy.0.name'],
    ['accounts?select=', 400, 'BAD_USER_INPUT', 'select.0'],
    ['accounts?select=name,contacts', 400, 'BAD_USER_INPUT', 'select.1'],
    ['accounts?select=owner', 400, 'BAD_USER_INPUT', 'select.0'],
    ['accounts?select=owner.passwordHash', 400, 'BAD_USER_INPUT', 'select.0'],
    ['accounts?select=parent.parent.parent.parent.parent.parent.name', 400, 'BAD_USER_INPUT', 'select.0'],
    ['accounts?format=xlsx', 400, 'BAD_USER_INPUT', 'format'],
    ['accounts?bom=yes', 400, 'BAD_USER_INPUT', 'bom'],
    ['nothing', 404, 'NO_SUCH_LIST', ''],
    ['accounts/more', 404, 'NO_SUCH_PATH', undefined],
  ])('%s', async (path, status, code, at) => {
    const found = await refusal(`/export/${encodeURI(path)}`);
    expect(found).toEqual({ status, code, ...(at === undefined ? {} : { path: at }) });
  });

  test('a filter beyond the limits', async () => {
    const where = { or: Array.from({ length: 1001 }, () => ({})) };
    expect(await refusal(`/export/accounts?${query({ where })}`)).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });
});

describe('a long export', () => {
  const path = `/export/accounts?${query({ where: { externalId: { startsWith: 'many-' } } })}`;
  beforeAll(() => manyAccounts(rows));

  test('is one snapshot, however long it takes: what is written meanwhile is not in it', async () => {
    const response = await open(path);
    response.setEncoding('utf8');
    let text = '';
    response.once('data', (chunk: string) => {
      text += chunk;
      response.pause();
    });
    await until(async () => (await exporting()) === 1 && text !== '');
    await createAccounts([{ name: 'Late', externalId: 'many-late' }]);
    await sleep(statementTimeoutMs * 1.1);
    for await (const chunk of response) text += chunk as string;
    expect(lines(text)).toHaveLength(rows);
    expect(text).not.toContain('many-late');
    expect(response.trailers['x-export-rows']).toBe(String(rows));
  });

  test('of somebody who leaves ends in PostgreSQL too', async () => {
    const response = await open(path);
    await until(async () => (await exporting()) === 1);
    response.destroy();
    await until(async () => (await exporting()) === 0);
  });

  test('of somebody who reads nothing waits, then breaks off visibly', async () => {
    const response = await open(path);
    response.pause();
    await sleep(exportIdleMs / 4);
    expect(await exporting()).toBe(1);
    await until(async () => (await exporting()) === 0, exportIdleMs * 4);
    const all = (async () => {
      for await (const chunk of response) void chunk;
    })();
    await expect(all).rejects.toThrow('aborted');
  });

  test('that PostgreSQL ends is a broken connection, not a short file', async () => {
    const response = await open(path);
    response.pause();
    await until(async () => (await exporting()) === 1);
    await ofExports('pg_terminate_backend(pid)');
    const all = (async () => {
      for await (const chunk of response) void chunk;
    })();
    await expect(all).rejects.toThrow('aborted');
  });

  test('takes a place: a user has two', async () => {
    const running = [await open(path, manager), await open(path, manager)];
    running.forEach((one) => one.pause());
    // The scope of the manager is small: whoever exports more than a buffer holds is still at it.
    const full = [await open(path), await open(path)];
    full.forEach((one) => one.pause());
    expect(await refusal(path)).toMatchObject({ status: 429, code: 'LIMIT_EXCEEDED' });
    for (const one of [...running, ...full]) one.destroy();
    await until(async () => (await exporting()) === 0);
    await until(async () => (await fetched(`${path}&select=id`)).status === 200);
  });
});

test('every export is noted before and after, with what was asked for and how much left', async () => {
  const where = { name: { eq: 'Gamma' } };
  const auditor = await crm.createUser({ roles: ['core:administrator'] });
  await fetched(`/export/accounts?${query({ where, select: 'name' })}`, auditor);
  interface Noted {
    readonly auditEntries: { readonly nodes: { event: string; payload: string; createdBy: { id: string } | null }[] };
  }
  const noted = async (): Promise<Noted['auditEntries']['nodes']> => {
    const { auditEntries } = await crm.data<Noted>(
      `query ($by: ID!) { auditEntries(where: { createdById: { eq: $by }, event: { startsWith: "export." } },
        orderBy: [{ createdAt: ASC }]) { nodes { event payload createdBy { id } } } }`,
      { variables: { by: auditor.id } },
    );
    return auditEntries.nodes;
  };
  // The end is noted after the last byte.
  await until(async () => (await noted()).length === 2);
  const [started, ended] = await noted();
  expect(started).toMatchObject({ event: 'export.started', createdBy: { id: auditor.id } });
  expect(JSON.parse(started?.payload ?? '')).toEqual({ list: 'accounts', where, select: ['name'], format: 'ndjson' });
  expect(ended).toMatchObject({ event: 'export.ended' });
  expect(JSON.parse(ended?.payload ?? '')).toMatchObject({ list: 'accounts', rows: 1, complete: true });
});
