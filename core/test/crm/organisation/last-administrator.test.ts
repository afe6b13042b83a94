import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { RoleAssignment, RoleGrant, Role, User } from '../../../src/crm/index.ts';
import { systemPrincipal } from '../../../src/access/index.ts';
import type { ClassRef, UserError, WriteOutcome } from '../../../src/sdk/index.ts';
import { createTestCrm, type TestCrm, type TestUser } from '../../../src/testing/index.ts';

let crm: TestCrm;
beforeAll(async () => (crm = await createTestCrm()));
afterAll(() => crm?.stop());

interface Row {
  readonly id: string;
}
const write = () => crm.crm.write.port({ principal: systemPrincipal, language: 'en', source: 'cli' });
const engine = () => crm.crm.write;
const scope = { principal: systemPrincipal, language: 'en', source: 'cli' } as const;
const entity = (target: ClassRef) => crm.crm.model.entityOf(target);

async function ids(query: string): Promise<string[]> {
  const { found } = await crm.data<{ found: { nodes: Row[] } }>(query);
  return found.nodes.map(({ id }) => id);
}
const administratorRole = async () =>
  (await ids('{ found: roles(where: { externalId: { eq: "core:administrator" } }) { nodes { id } } }'))[0] ?? '';
const starGrants = () => ids('{ found: roleGrants(where: { permission: { eq: "*" } }) { nodes { id } } }');
const assignmentsOf = async (user: TestUser) => {
  const { user: found } = await crm.data<{ user: { roleAssignments: { nodes: Row[] } } }>(
    'query ($id: ID!) { user(id: $id) { roleAssignments { nodes { id } } } }',
    { variables: { id: user.id } },
  );
  return found.roleAssignments.nodes.map(({ id }) => id);
};

const refused = ({ errors }: { readonly errors: readonly UserError[] }): void => {
  expect(errors).toMatchObject([{ typeName: 'Vetoed', by: 'core', code: 'LAST_ADMINISTRATOR' }]);
};

describe('the last administrator stays, by whichever way', () => {
  it('the user', async () => {
    const { id } = crm.administrator;
    refused(await write().update(User, id, { active: false }));
    refused(await write().delete(User, id));
    refused(await engine().purge(entity(User), id, {}, scope));
    refused(await engine().bulkUpdate(entity(User), { active: { eq: true } }, { active: false }, {}, scope));
    refused(await engine().bulkDelete(entity(User), { active: { eq: true } }, {}, scope));
    expect((await write().update(User, id, { jobTitle: 'Chief' })).errors).toEqual([]);
  });

  it('the role, its grant, its assignment', async () => {
    const [roleId, [grantId = ''], [assignmentId = '']] = [
      await administratorRole(),
      await starGrants(),
      await assignmentsOf(crm.administrator),
    ];
    refused(await write().delete(Role, roleId));
    refused(await engine().purge(entity(Role), roleId, {}, scope));
    refused(await write().update(Role, roleId, { grants: [{ permission: '*:read', scope: 'ALL' }] }));
    refused(await write().update(RoleGrant, grantId, { scope: 'UNIT' }));
    refused(await write().update(RoleGrant, grantId, { permission: 'account:*' }));
    refused(await write().delete(RoleGrant, grantId));
    refused(await engine().purge(entity(RoleGrant), grantId, {}, scope));
    refused(await write().delete(RoleAssignment, assignmentId));
    refused(await engine().purge(entity(RoleAssignment), assignmentId, {}, scope));
    // Another line that says the same takes its place within one write.
    const renewed = await write().update(Role, roleId, { grants: [{ permission: '*', scope: 'ALL' }] });
    expect(renewed.errors.map(({ code }) => code)).not.toContain('LAST_ADMINISTRATOR');
  });

  it('a hand-over', async () => {
    const heir = await crm.createUser();
    const { handOver } = await crm.data<{ handOver: { errors: { code: string; message: string }[] } }>(
      'mutation ($from: ID!, $to: ID!) { handOver(from: $from, to: $to, deactivate: true) { errors { code message } } }',
      { variables: { from: crm.administrator.id, to: heir.id }, language: 'zh' },
    );
    expect(handOver.errors).toMatchObject([
      { code: 'LAST_ADMINISTRATOR', message: expect.stringMatching(/不再有可用的管理员/) },
    ]);
  });
});

describe('with a second one', () => {
  let second: TestUser;
  const appoint = async () => (second = await crm.createUser({ roles: ['core:administrator'] }));
  afterEach(async () => {
    await write().restore(User, crm.administrator.id);
    await write().update(User, crm.administrator.id, { active: true });
  });

  it('either may go, and then the other may not', async () => {
    await appoint();
    expect((await write().delete(User, second.id)).errors).toEqual([]);
    refused(await write().update(User, crm.administrator.id, { active: false }));
  });

  it('an inactive or deleted one does not count', async () => {
    await appoint();
    expect((await write().update(User, second.id, { active: false })).errors).toEqual([]);
    refused(await write().delete(User, crm.administrator.id));
  });

  it('of two who remove each other at once exactly one succeeds, every time', async () => {
    const ways: readonly ((user: TestUser) => Promise<WriteOutcome>)[] = [
      ({ id }) => write().update(User, id, { active: false }),
      ({ id }) => write().delete(User, id),
    ];
    for (let round = 0; round < 10; round++) {
      const pair = [await crm.createUser({ roles: ['core:administrator'] }), crm.administrator];
      const way = ways[round % 2] ?? ways[0];
      if (!way) throw new Error('no way');
      const outcomes = await Promise.all(pair.map(way));
      const failed = outcomes.filter(({ errors }) => errors.length > 0);
      expect(failed).toHaveLength(1);
      failed.forEach(refused);
      // The next round starts with the administrator of the installation alone.
      await write().restore(User, crm.administrator.id);
      await write().update(User, crm.administrator.id, { active: true });
      if (pair[0]) await write().delete(User, pair[0].id);
    }
  });
});
