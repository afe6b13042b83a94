import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { withClient } from '../../../src/database/index.ts';
import { ownedEntities } from '../../../src/write/ownership/handed-tables.ts';
import {
  Attribute,
  BaseRecord,
  BelongsTo,
  definePlugin,
  Entity,
  Index,
  OwnedRecord,
  type Rel,
} from '../../../src/sdk/index.ts';
import { User } from '../../../src/crm/index.ts';
import { createTestCrm, type TestCrm, type TestUser } from '../../../src/testing/index.ts';
import { parseGlobalId } from '../../../src/model/index.ts';

const label = (text: string) => ({ zh: text, en: text });

/** A record with two who answer for it, and one that each user has at most one of. */
@Entity({ code: 'dkjob', label: label('Job'), access: { own: ['clerk', 'deputy'] }, display: 'id' })
class DeskJob extends BaseRecord {
  @BelongsTo(() => User, { label: label('Clerk'), required: true }) clerk!: Rel<User>;
  @BelongsTo(() => User, { label: label('Deputy') }) deputy?: Rel<User> | null;
}

@Entity({ code: 'dkkey', label: label('Locker'), access: { own: 'holder' }, display: 'id' })
@Index(['holder'], { unique: true })
class DeskLocker extends BaseRecord {
  @BelongsTo(() => User, { label: label('Holder') }) holder?: Rel<User> | null;
}

@Entity({ code: 'dkdoc', label: label('Paper') })
class DeskPaper extends OwnedRecord {
  @Attribute({ type: 'string', label: label('Name') }) name?: string | null;
}

const desk = definePlugin({
  id: 'desk',
  prefix: 'desk',
  version: '1.0.0',
  label: label('Desk'),
  entities: [DeskJob, DeskLocker, DeskPaper],
});

interface Count {
  readonly type: string;
  readonly label: string;
  readonly count: number;
  readonly deleted: number;
}
interface Outcome {
  readonly report: {
    readonly dryRun: boolean;
    readonly total: number;
    readonly records: Count[];
    readonly left: Count[];
    readonly reports: number;
    readonly teams: number;
    readonly reportsTo: { readonly id: string } | null;
    readonly sharesEnded: number;
    readonly deactivated: boolean;
    readonly sessionsEnded: number;
    readonly apiKeysRevoked: number;
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
  } | null;
  readonly errors: {
    readonly __typename: string;
    readonly code: string;
    readonly path: string[];
    readonly message: string;
  }[];
}

let crm: TestCrm;
beforeAll(async () => (crm = await createTestCrm({ plugins: [desk()] })));
afterAll(() => crm?.stop());

let leaver: TestUser;
let receiver: TestUser;
beforeEach(async () => {
  leaver = await crm.createUser({ roles: ['core:sales-representative'] });
  receiver = await crm.createUser({ roles: ['core:sales-representative'] });
});

const document = `mutation ($from: ID!, $to: ID!, $deactivate: Boolean, $dryRun: Boolean, $types: [String!], $reportsTo: ID) {
  handOver(from: $from, to: $to, deactivate: $deactivate, dryRun: $dryRun, types: $types, reportsTo: $reportsTo) {
    report { dryRun total records { type label count deleted } left { type label count deleted } reports teams
      reportsTo { id } sharesEnded deactivated sessionsEnded apiKeysRevoked from { id } to { id } }
    errors { __typename code path message }
  }
}`;

interface Options {
  readonly as?: TestUser;
  readonly language?: 'zh' | 'en';
}

async function handOver(variables: Record<string, unknown> = {}, options: Options = {}): Promise<Outcome> {
  const all = { from: leaver.id, to: receiver.id, ...variables };
  return (await crm.data<{ handOver: Outcome }>(document, { variables: all, ...options })).handOver;
}

async function create(entity: string, input: object): Promise<string> {
  const field = entity.charAt(0).toLowerCase() + entity.slice(1);
  const { made } = await crm.data<{ made: { record: { id: string } | null; errors: { message: string }[] } }>(
    `mutation ($input: Create${entity}Input!) { made: create${entity}(input: $input) { record: ${field} { id } errors { message } } }`,
    { variables: { input } },
  );
  if (!made.record) throw new Error(made.errors.map(({ message }) => message).join());
  return made.record.id;
}

const one = async (entity: string, id: string, fields: string): Promise<Record<string, never>> => {
  const field = entity.charAt(0).toLowerCase() + entity.slice(1);
  return (
    await crm.data<{ it: Record<string, never> }>(`query ($id: ID!) { it: ${field}(id: $id) { ${fields} } }`, {
      variables: { id },
    })
  ).it;
};

const uuid = (id: string): string => parseGlobalId(crm.crm.model, id)?.uuid ?? '';

/** As the owner of the tables: nothing hides anything. */
async function sql<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
  const { ownerUrl } = await crm.crm.connect();
  return withClient(ownerUrl, async (client) => (await client.query<Row>(text, values)).rows);
}

/** Rows that name the user as an owner, over every entity of the composition. */
async function recordsOf(user: TestUser): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { entity, owners } of ownedEntities(crm.crm.model)) {
    if (owners.length === 0) continue;
    const condition = owners.map(({ column }) => `${column} = $1`).join(' or ');
    const [row] = await sql<{ n: number }>(`select count(*)::int as n from ${entity.table} where ${condition}`, [
      uuid(user.id),
    ]);
    if (row?.n) found[entity.name] = row.n;
  }
  return found;
}

describe('a hand-over', () => {
  it('moves everything of core and plugins, with version, audit, team and unit, and says how much', async () => {
    const unitId = await create('OrgUnit', { name: 'North' });
    const teamId = await create('Team', { name: 'North team', unitId });
    receiver = await crm.createUser({ roles: ['core:sales-representative'], teamId, unitId });
    const account = await create('Account', { name: '移交客户', ownerId: leaver.id });
    const gone = await create('Account', { name: 'Gone', ownerId: leaver.id });
    await crm.data(`mutation ($id: ID!) { deleteAccount(id: $id) { errors { code } } }`, { variables: { id: gone } });
    const task = await create('Task', { title: 'Call', ownerId: receiver.id, assigneeId: leaver.id });
    const job = await create('DeskJob', { clerkId: leaver.id, deputyId: leaver.id });
    await create('DeskPaper', { name: 'Paper', ownerId: leaver.id });
    const others = await create('Account', { name: 'Of somebody else', ownerId: crm.administrator.id });

    const rehearsed = await handOver({ dryRun: true }, { language: 'zh' });
    expect(rehearsed.report?.records.find(({ type }) => type === 'Account')?.label).toBe('客户');
    expect(await recordsOf(leaver)).toEqual({ Account: 2, Task: 1, DeskJob: 1, DeskPaper: 1 });

    const { report, errors } = await handOver();
    expect(errors).toEqual([]);
    expect(report).toMatchObject({ dryRun: false, total: 5, from: { id: leaver.id }, to: { id: receiver.id } });
    expect(report?.records.map(({ type, count, deleted }) => [type, count, deleted]).sort()).toEqual([
      ['Account', 2, 1],
      ['DeskJob', 1, 0],
      ['DeskPaper', 1, 0],
      ['Task', 1, 0],
    ]);
    expect(rehearsed.report).toMatchObject({ dryRun: true, total: 5 });
    expect(await recordsOf(leaver)).toEqual({});
    expect(await one('Account', account, 'version owner { id } team { id } unit { id } updatedBy { id }')).toEqual({
      version: 2,
      owner: { id: receiver.id },
      team: { id: teamId },
      unit: { id: unitId },
      updatedBy: { id: crm.administrator.id },
    });
    expect(await one('Account', others, 'version owner { id }')).toMatchObject({ version: 1 });
    // Of somebody else's task only the assignee moves: whose it is decides its team.
    expect(await one('Task', task, 'owner { id } assignee { id } team { id }')).toMatchObject({
      assignee: { id: receiver.id },
    });
    expect(await one('DeskJob', job, 'clerk { id } deputy { id }')).toEqual({
      clerk: { id: receiver.id },
      deputy: { id: receiver.id },
    });
    const [noted] = await sql<{ changes: string; id: string; action: string; created_by_id: string; source: string }>(
      `select id, action, source, created_by_id, changes from audit_entry where subject_id = $1 and subject_type = 'ac' and action = 'UPDATE'`,
      [uuid(account)],
    );
    expect(noted).toMatchObject({ source: 'GRAPHQL', created_by_id: uuid(crm.administrator.id) });
    expect(noted?.id[14]).toBe('7');
    expect(JSON.parse(noted?.changes ?? '')).toEqual({
      owner: [uuid(leaver.id), uuid(receiver.id)],
      team: [null, uuid(teamId)],
      unit: [null, uuid(unitId)],
    });
    expect((await handOver()).report).toMatchObject({ total: 0, records: [] });
  });

  it('gives a restored record to the receiver', async () => {
    const id = await create('Account', { name: 'Back again', ownerId: leaver.id });
    await crm.data(`mutation ($id: ID!) { deleteAccount(id: $id) { errors { code } } }`, { variables: { id } });
    await handOver();
    await crm.data(`mutation ($id: ID!) { restoreAccount(id: $id) { errors { code } } }`, { variables: { id } });
    expect(await one('Account', id, 'owner { id }')).toEqual({ owner: { id: receiver.id } });
  });

  it('of some types leaves the others, and says so', async () => {
    await create('Account', { name: 'A', ownerId: leaver.id });
    await create('DeskPaper', { name: 'P', ownerId: leaver.id });
    const { report } = await handOver({ types: ['DeskPaper'] });
    expect(report?.records).toMatchObject([{ type: 'DeskPaper', count: 1 }]);
    expect(report?.left.find(({ type }) => type === 'Account')).toMatchObject({ count: 1 });
    expect(await recordsOf(leaver)).toEqual({ Account: 1 });
    const refused = await handOver({ types: ['DeskPaper'], deactivate: true });
    expect(refused).toMatchObject({ report: null, errors: [{ code: 'RECORDS_REMAIN', path: ['types', 'Account'] }] });
    expect((await handOver({ types: ['Account', 'Nonsense', 'Product'] })).errors).toMatchObject([
      { code: 'UNKNOWN_TYPE', path: ['types', '1'] },
      { code: 'UNKNOWN_TYPE', path: ['types', '2'] },
    ]);
  });

  it('tells conflicts as errors and writes nothing then', async () => {
    await create('DeskLocker', { holderId: leaver.id });
    await create('DeskLocker', { holderId: receiver.id });
    await create('Account', { name: 'A', ownerId: leaver.id });
    expect(await handOver()).toMatchObject({ report: null, errors: [{ __typename: 'DuplicateFound' }] });
    expect(await recordsOf(leaver)).toEqual({ Account: 1, DeskLocker: 1 });
  });
});

describe('who hands over, from whom, to whom', () => {
  const codes = ({ errors }: Outcome) => errors.map(({ __typename, path }) => [__typename, ...path]);

  it('needs user:handOver and the right to update each record', async () => {
    await create('Account', { name: 'A', ownerId: leaver.id });
    await create('DeskPaper', { name: 'P', ownerId: leaver.id });
    const roleOf = async (grants: Record<string, string>): Promise<TestUser> => {
      const name = `Role ${Math.random()}`;
      const list = Object.entries(grants).map(([permission, scope]) => ({ permission, scope }));
      await create('Role', { name, grants: list });
      return crm.createUser({ roles: [name] });
    };
    const without = await roleOf({ '*:update': 'ALL', '*:read': 'ALL' });
    expect(codes(await handOver({}, { as: without }))).toEqual([['NotPermitted']]);
    const own = await roleOf({ 'user:handOver': 'OWN', '*:update': 'ALL', '*:read': 'ALL' });
    expect(codes(await handOver({}, { as: own }))).toEqual([['NotPermitted', 'from']]);
    const blind = await roleOf({ 'user:handOver': 'OWN', '*:update': 'ALL' });
    expect(codes(await handOver({}, { as: blind }))).toEqual([['NotFound', 'from']]);
    const some = await roleOf({
      'user:handOver': 'ALL',
      '*:read': 'ALL',
      'account:update': 'ALL',
      'desk:paper:update': 'OWN',
    });
    expect(codes(await handOver({}, { as: some }))).toEqual([['NotPermitted', 'types', 'DeskPaper']]);
    expect(codes(await handOver({ types: ['Account'], deactivate: true }, { as: some }))).toEqual([
      ['NotPermitted', 'from'],
    ]);
    expect(await recordsOf(leaver)).toEqual({ Account: 1, DeskPaper: 1 });
    expect((await handOver({ types: ['Account'] }, { as: some })).report?.total).toBe(1);
  });

  it('refuses receivers who cannot work', async () => {
    const set = (input: object) =>
      crm.data(
        `mutation ($id: ID!, $input: UpdateUserInput!) { updateUser(id: $id, input: $input) { errors { code } } }`,
        {
          variables: { id: receiver.id, input },
        },
      );
    expect(codes(await handOver({ to: leaver.id }))).toEqual([['ValidationError', 'to']]);
    expect(codes(await handOver({ to: 'nonsense' }))).toEqual([['NotFound', 'to']]);
    await set({ active: false });
    const { errors } = await handOver({}, { language: 'zh' });
    expect(errors).toMatchObject([{ code: 'RECEIVER_INACTIVE', path: ['to'], message: '接收人已停用' }]);
    await set({ active: true });
    await crm.data(`mutation ($id: ID!) { deleteUser(id: $id) { errors { code } } }`, {
      variables: { id: receiver.id },
    });
    expect(codes(await handOver())).toEqual([['NotFound', 'to']]);
  });

  it('works after the leaver was deleted', async () => {
    await create('Account', { name: 'Orphan', ownerId: leaver.id });
    await crm.data(`mutation ($id: ID!) { deleteUser(id: $id) { errors { code } } }`, { variables: { id: leaver.id } });
    expect((await handOver()).report).toMatchObject({ total: 1 });
  });
});

describe('with the records', () => {
  const update = (entity: string, id: string, input: object) =>
    crm.data(
      `mutation ($id: ID!, $input: Update${entity}Input!) { update${entity}(id: $id, input: $input) { errors { code message } } }`,
      {
        variables: { id, input },
      },
    );
  const managerOf = async (user: TestUser) => (await one('User', user.id, 'manager { id }'))['manager'];

  it('reports and teams get the manager of the leaver, the receiver, or who is asked for', async () => {
    const [boss, report] = [await crm.createUser(), await crm.createUser()];
    await update('User', leaver.id, { managerId: boss.id });
    await update('User', report.id, { managerId: leaver.id });
    const team = await create('Team', { name: 'Led', managerId: leaver.id });
    expect((await handOver()).report).toMatchObject({ reports: 1, teams: 1, reportsTo: { id: boss.id } });
    expect(await managerOf(report)).toEqual({ id: boss.id });
    expect(await one('Team', team, 'manager { id }')).toEqual({ manager: { id: boss.id } });

    await update('User', report.id, { managerId: leaver.id });
    expect((await handOver({ reportsTo: receiver.id })).report).toMatchObject({
      reports: 1,
      reportsTo: { id: receiver.id },
    });
    expect((await handOver({ reportsTo: leaver.id })).errors).toEqual([]);
    await update('User', report.id, { managerId: leaver.id });
    expect((await handOver({ reportsTo: leaver.id })).errors).toMatchObject([
      { code: 'MANAGER_NOT_AVAILABLE', path: ['reportsTo'] },
    ]);
  });

  it('a receiver from below moves up, and no circle comes about', async () => {
    const middle = await crm.createUser();
    await update('User', middle.id, { managerId: leaver.id });
    await update('User', receiver.id, { managerId: middle.id });
    const { report, errors } = await handOver();
    expect(errors).toEqual([]);
    expect(report).toMatchObject({ reports: 1, reportsTo: { id: receiver.id } });
    expect(await managerOf(receiver)).toBeNull();
    expect(await managerOf(middle)).toEqual({ id: receiver.id });
  });

  it('shares received end, shares given remain', async () => {
    const mine = await create('Account', { name: 'Mine', ownerId: leaver.id });
    const theirs = await create('Account', { name: 'Theirs', ownerId: crm.administrator.id });
    const given = await create('RecordShare', { subjectId: mine, userId: crm.administrator.id, level: 'READ' });
    await create('RecordShare', { subjectId: theirs, userId: leaver.id, level: 'WRITE' });
    expect((await handOver()).report).toMatchObject({ sharesEnded: 1 });
    const living = await sql<{ id: string }>('select id from record_share where deleted_at is null', []);
    expect(living).toEqual([{ id: uuid(given) }]);
  });

  it('deactivate ends sessions and API keys', async () => {
    await create('Role', { name: 'Key maker', grants: [{ permission: 'apiKey:create', scope: 'OWN' }] });
    leaver = await crm.createUser({ roles: ['core:sales-representative', 'Key maker'] });
    const { createApiKey } = await crm.data<{ createApiKey: { token: string | null; errors: unknown[] } }>(
      `mutation ($expiresAt: DateTime!) { createApiKey(name: "robot", permissions: ["account:read"], expiresAt: $expiresAt) { token errors { message } } }`,
      { as: leaver, variables: { expiresAt: new Date(Date.now() + 86_400_000).toISOString() } },
    );
    expect(createApiKey.errors).toEqual([]);
    const { report } = await handOver({ deactivate: true });
    expect(report).toMatchObject({ deactivated: true, sessionsEnded: 1, apiKeysRevoked: 1 });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await crm.crm.identity.principalOf(leaver.accessToken)).toBeNull();
    await update('User', leaver.id, { active: true });
    expect(await crm.crm.identity.principalOf(leaver.accessToken)).toBeNull();
    expect(
      await sql(`select id from sign_in_session where user_id = $1 and deleted_at is null`, [uuid(leaver.id)]),
    ).toEqual([]);
    expect(await sql(`select id from api_key where owner_id = $1 and revoked_at is null`, [uuid(leaver.id)])).toEqual(
      [],
    );
  });
});

it('whoever is deleted or purged leaves no session behind', async () => {
  const call = (name: string, id: string) =>
    crm.data<{ done: { errors: unknown[] } }>(
      `mutation ($id: ID!) { done: ${name}(id: $id) { errors { code message } } }`,
      { variables: { id } },
    );
  expect((await call('deleteUser', leaver.id)).done.errors).toEqual([]);
  expect((await call('purgeUser', receiver.id)).done.errors).toEqual([]);
  const sessions = 'select id from sign_in_session where user_id = any($1) and deleted_at is null';
  expect(await sql(sessions, [[uuid(leaver.id), uuid(receiver.id)]])).toEqual([]);
});

describe('while others work', () => {
  it('no edit is lost, and a stale one is told', async () => {
    const ids = await Promise.all(
      Array.from({ length: 20 }, (_, n) => create('DeskPaper', { name: `P${n}`, ownerId: leaver.id })),
    );
    const rename = (id: string, n: number) =>
      crm.data<{ updateDeskPaper: { errors: { code: string }[] } }>(
        `mutation ($id: ID!, $name: String!) { updateDeskPaper(id: $id, input: { name: $name }) { errors { code } } }`,
        { variables: { id, name: `renamed ${n}` } },
      );
    const [{ errors }, ...renamed] = await Promise.all([handOver(), ...ids.map(rename)]);
    expect(errors).toEqual([]);
    for (const { updateDeskPaper } of renamed) expect(updateDeskPaper.errors).toEqual([]);
    for (const [n, id] of ids.entries()) {
      expect(await one('DeskPaper', id, 'name version owner { id }')).toEqual({
        name: `renamed ${n}`,
        version: 3,
        owner: { id: receiver.id },
      });
    }
    const { updateDeskPaper } = await crm.data<{ updateDeskPaper: { errors: { code: string }[] } }>(
      `mutation ($id: ID!) { updateDeskPaper(id: $id, input: { name: "late" }, ifVersion: 1) { errors { code } } }`,
      { variables: { id: ids[0] } },
    );
    expect(updateDeskPaper.errors).toEqual([{ code: 'VERSION_CONFLICT' }]);
  });

  it('records that are being made for the leaver come along or come later, and two hand-overs take turns', async () => {
    const third = await crm.createUser();
    const made = Promise.all(
      Array.from({ length: 10 }, (_, n) => create('DeskPaper', { name: `New ${n}`, ownerId: leaver.id })),
    );
    const [one_, two] = await Promise.all([handOver(), handOver({ to: third.id }), made]);
    expect([one_.errors, two.errors]).toEqual([[], []]);
    await handOver();
    expect(await recordsOf(leaver)).toEqual({});
    const all = { ...(await recordsOf(receiver)) };
    expect((all['DeskPaper'] ?? 0) + ((await recordsOf(third))['DeskPaper'] ?? 0)).toBe(10);
  });
});
