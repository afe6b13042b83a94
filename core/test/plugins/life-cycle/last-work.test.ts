import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { systemPrincipal } from '../../../src/access/index.ts';
import { planLines } from '../../../src/app/cli/plugin/print-plan.ts';
import { createCrm, type Crm } from '../../../src/app/index.ts';
import { PluginLifeCycle } from '../../../src/app/plugins/index.ts';
import { corePlugin } from '../../../src/crm/index.ts';
import { withClient } from '../../../src/database/index.ts';
import { composePlugins } from '../../../src/plugins/index.ts';
import { createTestDatabase, type TestDatabase } from '../../../src/testing/index.ts';
import { temporaryFolder } from '../../app/temporary-folder.ts';
import { pool } from '../pool-plugin.ts';

const secret = 'a secret of tests, which is long enough';
const folder = temporaryFolder();
const file = path.join(folder, 'pool.ndjson.gz');

let database: TestDatabase;
let farewell = (): Promise<void> => Promise.resolve();

type Urls = Pick<TestDatabase, 'appUrl' | 'ownerUrl'>;

function crmOn({ appUrl, ownerUrl }: Urls): Crm {
  const urls = { databaseUrl: appUrl, ownerDatabaseUrl: ownerUrl };
  return createCrm(
    { mode: 'test', logLevel: 'error', secret, port: 0, plugins: [pool({ farewell: () => farewell() })], ...urls },
    { environment: {}, source: { name: 'test', folder } },
  );
}

/** Works with the plugins of the database in a process of its own, as every command does. */
async function withLifeCycle<T>(work: (cycle: PluginLifeCycle, crm: Crm) => Promise<T>): Promise<T> {
  const crm = crmOn(database);
  try {
    return await work(new PluginLifeCycle(crm), crm);
  } finally {
    await crm.stop();
  }
}

function ask(...documents: string[]): Promise<unknown[]> {
  return withLifeCycle(async (_, crm) => {
    await crm.open();
    const answers = [];
    for (const document of documents) {
      const { data, errors } = await crm.execute({ document, principal: systemPrincipal });
      answers.push(errors?.map(({ message }) => message) ?? data);
    }
    return answers;
  });
}

/** Roles and values of the plugin, each with everything that hangs on it. */
function seeded(): Promise<Record<string, string[]>> {
  return withClient(database.ownerUrl, async (client) => {
    const texts = async (query: string): Promise<string[]> =>
      (await client.query<{ text: string }>(query)).rows.map(({ text }) => text);
    return {
      roles: await texts(`select r::text as text from role r where external_id like 'pool:%' order by 1`),
      grants: await texts(`select g::text as text from role_grant g where permission like 'pool:%' order by 1`),
      values: await texts(
        `select v::text as text from reference_value v
         where vocabulary = 'pool-kind' or code in ('swimming', 'surfing') order by 1`,
      ),
    };
  });
}

async function names(): Promise<string[]> {
  return withClient(database.ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select external_id as name from role where external_id like 'pool:%'
       union all select vocabulary || '.' || code from reference_value
       where vocabulary = 'pool-kind' or code in ('swimming', 'surfing') order by 1`,
    );
    return rows.map(({ name }) => name);
  });
}

beforeAll(async () => {
  const model = composePlugins([corePlugin(), pool()]);
  const write = async (urls: Urls): Promise<void> => {
    const crm = crmOn(urls);
    await crm.open();
    await crm.stop();
  };
  database = await createTestDatabase(model, { key: 'last-work', write });
  const [contact, , , role, user] = (await ask(
    'mutation { createContact(input: { name: "Ann" }) { contact { id } } }',
    'mutation { createAccount(input: { name: "Swimmers", industry: "swimming" }) { account { id } } }',
    'mutation { createReferenceValue(input: { vocabulary: "pool-kind", code: "children", labelZh: "儿童", labelEn: "Children" }) { errors { message } } }',
    '{ roles(where: { externalId: { eq: "pool:guard" } }) { nodes { id } } }',
    'mutation { createUser(input: { displayName: "Guard", email: "guard@pool.test" }) { user { id } } }',
  )) as [
    { createContact: { contact: { id: string } } },
    unknown,
    unknown,
    { roles: { nodes: [{ id: string }] } },
    { createUser: { user: { id: string } } },
  ];
  await ask(
    `mutation { createPoolVisit(input: { guestId: "${contact.createContact.contact.id}", kind: "lane" }) { errors { message } } }`,
    `mutation { createRoleAssignment(input: { roleId: "${role.roles.nodes[0].id}", userId: "${user.createUser.user.id}" }) {
       errors { message } } }`,
  );
});
afterAll(() => database.drop());

test('the plan says what leaves, what stays and what the plugin itself has to say', async () => {
  const plan = await withLifeCycle((cycle) => cycle.plan('uninstall', 'pool'));
  expect(
    planLines(plan, ({ en }) => en)
      .join('\n')
      .replaceAll(/\d+ kB/g, '? kB'),
  ).toMatchInlineSnapshot(`
    "uninstall pool (enabled)

    tables that are exported, then dropped
      pool_visit  records PoolVisit  1 rows, ? kB

    roles and values that are exported, then removed
      role pool:host
      value industry.surfing
      value pool-kind.children
      value pool-kind.lane
      value pool-kind.sauna

    roles and values that stay, as somebody uses them
      role pool:guard
      value industry.swimming

    becomes invisible
      lists and records: poolVisits
      permissions: pool:visit:*
      imports: pool:guests
      features: pool:nightSwimming
      health checks: pool:boiler, pool:till
      rules of hooks: Contact.beforeCreate
      jobs: pool:describe

    what the plugin says
      pool first does what it has to do itself
      Drain the pool

    rows of others about its records, which stay, unseen while it is away
      AuditEntry.subject  1"
  `);
  expect(planLines(await withLifeCycle((cycle) => cycle.plan('disable', 'pool')), ({ en }) => en)).not.toContain(
    '  Drain the pool',
  );
});

test('what its last work throws stops the uninstallation: everything is in its place', async () => {
  const before = await seeded();
  farewell = () => Promise.reject(new Error('the channel manager is closed today'));
  await expect(withLifeCycle((cycle) => cycle.uninstall('pool', file))).rejects.toThrow('is closed today');
  farewell = () => Promise.resolve();
  expect(await seeded()).toEqual(before);
  expect(await ask('{ poolVisits { totalCount } }')).toEqual([{ poolVisits: { totalCount: 1 } }]);
});

test('uninstalling takes roles and values that nobody uses, and installing from the export brings them back', async () => {
  const before = await seeded();
  await withLifeCycle((cycle) => cycle.uninstall('pool', file));
  // Somebody has the role of the guard, and an account the industry; the rest is gone.
  expect(await names()).toEqual(['industry.swimming', 'pool:guard']);
  const [notes] = await ask('{ notes { nodes { text subject { __typename } } } }');
  expect(notes).toMatchObject({ notes: { nodes: [{ subject: { __typename: 'Contact' } }, {}] } });

  await withLifeCycle((cycle) => cycle.install('pool', file));
  expect(await seeded()).toEqual(before);
});

test('without an export, a new installation starts with its roles and values as at first', async () => {
  await withLifeCycle((cycle) => cycle.uninstall('pool', null));
  await withLifeCycle((cycle) => cycle.install('pool', null));
  expect(await names()).toEqual([
    ...['industry.surfing', 'industry.swimming', 'pool-kind.lane', 'pool-kind.sauna', 'pool:guard', 'pool:host'],
  ]);
});
