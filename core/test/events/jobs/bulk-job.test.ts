import { createTestCrm, type TestCrm, type TestUser } from '@guanxi/core/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

/** More than one call may write. */
const many = 10_400;

let crm: TestCrm;
let clerk: TestUser;

beforeAll(async () => {
  crm = await createTestCrm({ comparePaths: false });
  await crm.data(`mutation { createRole(input: { name: "Bulk", grants: [
    { permission: "account:read", scope: ALL }, { permission: "account:update", scope: OWN },
    { permission: "account:delete", scope: OWN }, { permission: "job:read", scope: OWN },
    { permission: "jobProblem:read", scope: OWN }] }) { role { id } } }`);
  clerk = await crm.createUser({ roles: ['Bulk'] });
  const create = `mutation ($input: [CreateAccountInput!]!) { createAccounts(input: $input) { created errors { message } } }`;
  for (let from = 0; from < many; from += 5_200) {
    const input = Array.from({ length: 5_200 }, (_, at) => ({ name: `bulk ${from + at}`, ownerId: clerk.id }));
    await crm.data(create, { variables: { input } });
  }
});
afterAll(() => crm.stop());

interface Started {
  job: { id: string } | null;
  errors: { code: string }[];
}

async function run(
  mutation: string,
): Promise<{ id: string; result: Record<string, number>; status: string; codes: string[] }> {
  const started = await crm.data<Record<string, Started>>(
    `mutation { bulk: ${mutation} { job { id } errors { code } } }`,
    {
      as: clerk,
    },
  );
  expect(started['bulk']?.errors).toEqual([]);
  await crm.crm.runDueJobs();
  const { job } = await crm.data<{
    job: { id: string; status: string; result: string; problems: { nodes: { code: string }[] } };
  }>('query ($id: ID!) { job(id: $id) { id status result problems { nodes { code } } } }', {
    variables: { id: started['bulk']?.job?.id },
    as: clerk,
  });
  const codes = job.problems.nodes.map(({ code }) => code);
  return { id: job.id, status: job.status, result: JSON.parse(job.result) as Record<string, number>, codes };
}

const count = async (where: string): Promise<number> => {
  const { accounts } = await crm.data<{ accounts: { totalCount: number } }>(
    `{ accounts(where: ${where}) { totalCount } }`,
  );
  return accounts.totalCount;
};

describe('a bulk call as a job', () => {
  it('writes more than one call may, leaves out what is refused, and is taken back', async () => {
    const where = '{ name: { startsWith: "bulk" } }';
    const tooMany = await crm.data<{ bulkUpdateAccounts: Started }>(
      `mutation { bulkUpdateAccounts(where: ${where}, input: { city: "上海" }) { job { id } errors { code } } }`,
      { as: clerk },
    );
    expect(tooMany.bulkUpdateAccounts.errors).toMatchObject([{ code: 'LIMIT_EXCEEDED' }]);
    const foreign = await crm.data<{ createAccount: { account: { id: string } } }>(
      'mutation { createAccount(input: { name: "bulk of somebody else" }) { account { id } } }',
    );
    expect(foreign.createAccount.account).not.toBeNull();
    const updated = await run(`bulkUpdateAccounts(where: ${where}, input: { city: "上海" }, asJob: true)`);
    expect(updated).toMatchObject({ status: 'DONE', result: { updated: many, failed: 1 }, codes: ['NOT_PERMITTED'] });
    expect(await count('{ city: { eq: "上海" } }')).toBe(many);
    const reverted = await run(`revertJob(id: "${updated.id}")`);
    expect(reverted).toMatchObject({ status: 'DONE', result: { done: many, conflicts: 0 } });
    expect(await count('{ city: { eq: "上海" } }')).toBe(0);
  }, 300_000);

  it('deletes, and is refused without a filter', async () => {
    const empty = await crm.data<{ bulkDeleteAccounts: Started }>(
      'mutation { bulkDeleteAccounts(where: { name: {} }, asJob: true) { job { id } errors { code } } }',
      { as: clerk },
    );
    expect(empty.bulkDeleteAccounts).toMatchObject({ job: null, errors: [{ code: 'EMPTY_FILTER' }] });
    const deleted = await run('bulkDeleteAccounts(where: { name: { startsWith: "bulk 99" } }, asJob: true)');
    expect(deleted.result).toMatchObject({ deleted: 111, failed: 0 });
    expect(await count('{ name: { startsWith: "bulk 99" } }')).toBe(0);
  });
});
