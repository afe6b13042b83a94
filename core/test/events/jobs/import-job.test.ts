import { createTestCrm, type TestCrm, type TestUser } from '@guanxi/core/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

let crm: TestCrm;
let clerk: TestUser;

beforeAll(async () => {
  crm = await createTestCrm({ http: true });
  const role = await crm.data<{ createRole: { role: { id: string } } }>(`mutation { createRole(input: {
    name: "Importer", grants: [
      { permission: "dataImport:*", scope: OWN }, { permission: "account:*", scope: ALL },
      { permission: "attachment:read", scope: OWN }, { permission: "attachment:create", scope: OWN },
      { permission: "job:read", scope: OWN }, { permission: "jobProblem:read", scope: OWN }]
  }) { role { id } errors { message } } }`);
  expect(role.createRole.role).not.toBeNull();
  clerk = await crm.createUser({ roles: ['Importer'] });
});
afterAll(() => crm.stop());

const mapping = `
entity: Account
externalId: 'old:{No}'
batch: 50
fields:
  name: { column: Name }
  website: { column: Web, whenEmpty: keep }
`;

interface JobRow {
  id: string;
  status: string;
  progress: number;
  total: number | null;
  result: string | null;
  lastError: string | null;
  problems: { nodes: { line: number | null; rowKey: string | null; field: string | null; code: string }[] };
}

async function makeImport(csv: string): Promise<string> {
  const { createDataImport } = await crm.data<{ createDataImport: { dataImport: { id: string } } }>(
    'mutation ($mapping: String!) { createDataImport(input: { name: "old", mapping: $mapping }) { dataImport { id } } }',
    { variables: { mapping }, as: clerk },
  );
  const { id } = createDataImport.dataImport;
  const answer = await fetch(`${crm.url}/files?subjectId=${id}&fileName=old.csv`, {
    method: 'POST',
    headers: { authorization: `Bearer ${clerk.accessToken}`, 'content-type': 'text/csv' },
    body: csv,
  });
  expect(answer.status).toBe(201);
  return id;
}

async function verb(
  name: string,
  id: string,
  as = clerk,
  more = '',
): Promise<{ job: { id: string } | null; errors: { code: string }[] }> {
  const document = `mutation ($id: ID!) { ${name}(id: $id${more}) { job { id } errors { code } } }`;
  const data = await crm.data<Record<string, { job: { id: string } | null; errors: { code: string }[] }>>(document, {
    variables: { id },
    as,
  });
  return data[name] ?? { job: null, errors: [] };
}

async function run(name: string, id: string, more = ''): Promise<JobRow> {
  const { job, errors } = await verb(name, id, clerk, more);
  expect(errors).toEqual([]);
  await crm.crm.runDueJobs();
  const found = await crm.data<{ job: JobRow }>(
    `query ($id: ID!) { job(id: $id) { id status progress total result lastError
      problems(first: 50) { nodes { line rowKey field code } } } }`,
    { variables: { id: job?.id }, as: clerk },
  );
  return found.job;
}

async function accounts(): Promise<{ externalId: string; name: string; website: string | null; id: string }[]> {
  const found = await crm.data<{
    accounts: { nodes: { externalId: string; name: string; website: string; id: string }[] };
  }>(
    `{ accounts(first: 200, where: { externalId: { startsWith: "old:" } }, orderBy: [{ externalId: ASC }]) {
      nodes { id externalId name website } } }`,
  );
  return found.accounts.nodes;
}

const csvOf = (rows: readonly (readonly string[])[]): string =>
  [['No', 'Name', 'Web'], ...rows].map((cells) => cells.join(',')).join('\n');

describe('an import as a job', () => {
  it('tries everything and keeps nothing of a dry run', async () => {
    const id = await makeImport(
      csvOf([
        ['1', 'One', ''],
        ['2', '', 'not a website'],
      ]),
    );
    const job = await run('startImport', id, ', dryRun: true');
    expect(job).toMatchObject({ status: 'DONE' });
    expect(JSON.parse(job.result ?? '')).toMatchObject({ rows: 2, created: 1, failed: 1, dryRun: true });
    expect(job.problems.nodes.map(({ line, code }) => [line, code])).toContainEqual([3, 'REQUIRED']);
    expect(await accounts()).toEqual([]);
  });

  it('imports, lists the rows that fail, and is taken back: what was changed since stays and is listed', async () => {
    const first = csvOf([
      ['1', 'One', 'https://one.example'],
      ['2', 'Two', 'https://two.example'],
      ['3', 'Three', ''],
    ]);
    const before = await run('startImport', await makeImport(first));
    expect(JSON.parse(before.result ?? '')).toMatchObject({ created: 3, failed: 0 });
    const rows = [
      ['1', 'One changed', 'https://one.changed'],
      ['2', 'Two changed', 'https://two.changed'],
      ...Array.from({ length: 120 }, (_, index) => [String(100 + index), `New ${index}`, '']),
      ['999', '', ''],
    ];
    const job = await run('startImport', await makeImport(csvOf(rows)));
    expect(job).toMatchObject({ status: 'DONE', progress: 123, total: 123 });
    expect(JSON.parse(job.result ?? '')).toMatchObject({ created: 120, updated: 2, failed: 1 });
    expect(job.problems.nodes).toMatchObject([{ line: 124, rowKey: 'old:999', field: 'name', code: 'REQUIRED' }]);

    const made = new Map((await accounts()).map((account) => [account.externalId, account]));
    const [one, two, touched] = ['old:1', 'old:2', 'old:105'].map((key) => made.get(key));
    const update =
      'mutation ($id: ID!, $input: UpdateAccountInput!) { updateAccount(id: $id, input: $input) { errors { code } } }';
    await crm.data(update, { variables: { id: two?.id, input: { name: 'Two by hand' } } });
    await crm.data(update, { variables: { id: touched?.id, input: { name: 'Kept by hand' } } });

    const reverted = await run('revertJob', job.id);
    expect(reverted).toMatchObject({ status: 'DONE' });
    expect(JSON.parse(reverted.result ?? '')).toEqual({ done: 120, conflicts: 2 });
    expect(reverted.problems.nodes.map(({ code, field }) => [code, field])).toEqual(
      expect.arrayContaining([
        ['CHANGED_SINCE', 'name'],
        ['CHANGED_SINCE', null],
      ]),
    );
    expect((await accounts()).map(({ externalId, name, website }) => [externalId, name, website])).toEqual([
      ['old:1', 'One', 'https://one.example'],
      ['old:105', 'Kept by hand', null],
      ['old:2', 'Two by hand', 'https://two.example'], // the website went back, the name did not
      ['old:3', 'Three', null],
    ]);
    expect(one?.name).toBe('One changed');
    expect((await verb('revertJob', job.id)).errors).toMatchObject([{ code: 'JOB_STATUS' }]);

    // Taking back is itself a job that can be taken back.
    await run('revertJob', reverted.id);
    expect(await accounts()).toHaveLength(123);
    expect((await accounts())[0]?.name).toBe('One changed');
  });

  it('is dead at once where the mapping or the file is wrong', async () => {
    const id = await makeImport('No,Title\n1,x');
    const job = await run('startImport', id);
    expect(job.status).toBe('DEAD');
    expect(job.lastError).toContain('The file lacks columns that the mapping uses: Name, Web');
  });

  it('is refused without a file, and by others', async () => {
    const { createDataImport } = await crm.data<{ createDataImport: { dataImport: { id: string } } }>(
      'mutation { createDataImport(input: { name: "empty", mapping: "x" }) { dataImport { id } } }',
      { as: clerk },
    );
    expect((await verb('startImport', createDataImport.dataImport.id)).errors).toMatchObject([{ code: 'NO_FILE' }]);
    const stranger = await crm.createUser({ roles: ['Importer'] });
    expect((await verb('startImport', createDataImport.dataImport.id, stranger)).errors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });
});
