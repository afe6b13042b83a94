import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { systemPrincipal } from '../../src/access/index.ts';
import { Account } from '../../src/crm/index.ts';
import { eventActions, eventIdOf, parseEventId } from '../../src/database/index.ts';
import type { TestUser } from '../../src/testing/index.ts';
import { currentCluster } from '../../src/testing/test-cluster.ts';
import { Office } from '../access/scopes/office.ts';
import { settled } from './settled.ts';
import { subscribe, type Subscription } from './subscriber.ts';

interface Event {
  readonly id: string;
  readonly type: string;
  readonly kind: string;
  readonly version: number | null;
  readonly subject: Readonly<Record<string, unknown>> | null;
  readonly changes: string | null;
}

interface Page {
  readonly nodes: readonly Event[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

let office: Office;
let owner: TestUser;
const open: Subscription[] = [];

const feed = `query ($first: Int, $last: Int, $after: String, $types: [String!], $where: EventWhere) {
  events(first: $first, last: $last, after: $after, types: $types, where: $where) {
    nodes { id type kind version at actor { displayName } changes subject { __typename id ... on Account { name } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** What the feed has, be it that older transactions hold it back. */
async function readNow(variables: Record<string, unknown> = {}, as?: TestUser): Promise<Page> {
  const { events } = await office.crm.data<{ events: Page }>(feed, { variables, ...(as && { as }) });
  return events;
}

async function read(variables: Record<string, unknown> = {}, as?: TestUser): Promise<Page> {
  await settled(office.crm);
  return readNow(variables, as);
}

/** Where the feed ends now, for somebody. */
const endFor = async (as?: TestUser): Promise<string | null> => (await read({ last: 1 }, as)).pageInfo.endCursor;

const isBefore = `select exists (select from audit_entry
  where (transaction_id, id) > ($1::xid8, $2::uuid) and action = any($3::text[]))::text`;

/** Where the feed ends: behind all events, also where a transaction of another database held one back for a look. */
async function end(): Promise<string | null> {
  for (;;) {
    const found = await endFor();
    if (found === null) return null;
    const { transaction, id } = parseEventId(found);
    const { reader } = office.crm.crm.database;
    if ((await reader.value(isBefore, [transaction, id, eventActions])) === 'false') return found;
  }
}

const create = (name: string, as?: TestUser): Promise<string> =>
  office.write('createAccount', 'CreateAccountInput!', { name }, 'account', as);

async function rename(id: string, name: string): Promise<void> {
  const document = `mutation ($id: ID!, $name: String) { updateAccount(id: $id, input: { name: $name }) { errors { message } } }`;
  await office.crm.data(document, { variables: { id, name } });
}

const system = { principal: systemPrincipal, language: 'en', source: 'graphql' } as const;

beforeAll(async () => {
  office = await Office.open({ http: true, comparePaths: false });
  owner = await office.person(['account:read', 'account:create', 'account:update']);
});

afterEach(() => {
  for (const made of open.splice(0)) made.stop();
});

afterAll(() => office?.crm.stop());

describe('the feed of events', () => {
  it('gives what happened in its order, with the record, who did it and what changed', async () => {
    const after = await end();
    const id = await create('Alpha');
    await rename(id, 'Beta');
    const { nodes, pageInfo } = await read({ after });
    expect(nodes).toMatchObject([
      { type: 'account.created', kind: 'CREATED', version: 1, actor: { displayName: 'Administrator' } },
      { type: 'account.updated', kind: 'UPDATED', version: 2, subject: { __typename: 'Account', id, name: 'Beta' } },
    ]);
    expect(JSON.parse(nodes[1]?.changes ?? '{}')).toEqual({ name: ['Alpha', 'Beta'] });
    expect(pageInfo).toEqual({ hasNextPage: false, endCursor: nodes[1]?.id });
  });

  it('goes on page by page and misses nothing', async () => {
    const after = await end();
    const names = Array.from({ length: 7 }, (_, index) => `Page ${index}`);
    for (const name of names) await create(name);
    const found: unknown[] = [];
    let cursor = after;
    for (let pages = 0; pages < 4; pages += 1) {
      const page = await read({ first: 3, after: cursor });
      expect(page.pageInfo.hasNextPage).toBe(pages < 2);
      found.push(...page.nodes.map(({ subject }) => subject?.['name']));
      cursor = page.pageInfo.endCursor;
    }
    expect(found).toEqual(names);
    expect((await read({ last: 2 })).nodes.map(({ subject }) => subject?.['name'])).toEqual(['Page 5', 'Page 6']);
  });

  it('shows events of records that the caller may read now, and hides what needs a permission', async () => {
    const after = await endFor(owner);
    const id = await create('Owned', owner);
    await create('Of others');
    await office.write('createContact', 'CreateContactInput!', { familyName: '陈' }, 'contact');
    await settled(office.crm);
    const answer = await office.crm.execute<{ events: Page }>(feed, { variables: { after }, as: owner });
    expect(answer.data?.events.nodes).toMatchObject([
      { kind: 'CREATED', subject: { id, name: 'Owned' }, changes: null },
    ]);
    expect(answer.extensions).toMatchObject({ masked: ['Event.changes'] });
    const { nodes } = await read({ after }, await office.person(['campaign:read']));
    // Themselves.
    expect(nodes.map(({ type }) => type)).toEqual(['user.created']);
    const anonymous = await office.crm.execute<{ events: Page }>(feed, { variables: { after }, as: null });
    expect(anonymous.data?.events.nodes ?? []).toEqual([]);
  });

  it('is filtered by types and by what the event says', async () => {
    const after = await end();
    const id = await create('Filtered', owner);
    await rename(id, 'Filtered again');
    await office.write('createContact', 'CreateContactInput!', { familyName: '陈' }, 'contact');
    const types = async (variables: object): Promise<string[]> =>
      (await read({ after, ...variables })).nodes.map(({ type }) => type);
    expect(await types({ types: ['Contact'] })).toEqual(['contact.created']);
    expect(await types({ types: ['account.updated', 'Contact'] })).toEqual(['account.updated', 'contact.created']);
    expect(await types({ where: { subjectId: { eq: id } } })).toEqual(['account.created', 'account.updated']);
    expect(await types({ where: { kind: { in: ['UPDATED'] } } })).toEqual(['account.updated']);
    expect(await types({ where: { actorId: { eq: owner.id } } })).toEqual(['account.created']);
    expect(await types({ where: { or: [{ kind: { eq: 'UPDATED' } }, { subjectType: { eq: 'Contact' } }] } })).toEqual([
      'account.updated',
      'contact.created',
    ]);
    const refused = await office.crm.execute(feed, {
      variables: { types: ['Account'] },
      as: await office.person(['contact:read']),
    });
    expect(refused.errors?.[0]?.message).toBe('There is no type of events "Account"');
  });

  it('refuses cursors that are none of its own', async () => {
    for (const after of ['nonsense', Buffer.from('ev1.x.y').toString('base64url'), 'a'.repeat(9000)]) {
      const { errors } = await office.crm.execute(feed, { variables: { after } });
      expect(errors?.[0]?.message).toBe('after is not the id of an event');
    }
  });

  it('never skips what was written earlier and committed later', async () => {
    const query = 'subscription { accountChanged { record { name } } }';
    const live = await subscribe({ url: office.crm.url, token: office.crm.administrator.accessToken }, query);
    open.push(live);
    const after = await end();
    const written = Promise.withResolvers<void>();
    const commit = Promise.withResolvers<void>();
    // Ids interleave: the late transaction makes one before and one after the others.
    const late = office.crm.crm.write.transaction(system, async (write) => {
      await write.create(Account, { name: 'Late 1' });
      written.resolve();
      await commit.promise;
      await write.create(Account, { name: 'Late 2' });
    });
    await written.promise;
    await create('Early');
    const seen = await readNow({ after });
    expect(seen.nodes).toEqual([]);
    expect(live.told).toEqual([]);
    commit.resolve();
    await late;
    await live.until(3);
    const names = (await read({ after: seen.pageInfo.endCursor })).nodes.map(({ subject }) => subject?.['name']);
    expect(names).toEqual(['Late 1', 'Late 2', 'Early']);
    expect(live.told.map(({ data }) => (data as { accountChanged: { record: object } }).accountChanged.record)).toEqual(
      names.map((name) => ({ name })),
    );
  });

  it('does not wait for transactions of other databases of the cluster', async () => {
    const after = await end();
    const client = new pg.Client(currentCluster().adminUrl);
    await client.connect();
    try {
      await client.query('begin');
      await client.query('select pg_current_xact_id()');
      await create('Beside it');
      const read = await readNow({ after });
      expect(read.nodes.map(({ subject }) => subject?.['name'])).toEqual(['Beside it']);
    } finally {
      await client.end();
    }
  });

  it('has nothing of a transaction that was rolled back', async () => {
    const after = await end();
    const failing = office.crm.crm.write.transaction(system, async (write) => {
      await write.create(Account, { name: 'Never' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect((await read({ after })).nodes).toEqual([]);
  });

  it('goes on where a dump was restored into a cluster whose transactions begin anew', async () => {
    await create('Before the dump');
    const seen = parseEventId((await end()) ?? '');
    await create('In the dump');
    // As a dump of another cluster would have it: far ahead of the transactions here.
    const ahead = 10n ** 9n;
    const client = new pg.Client(office.crm.crm.config.ownerDatabaseUrl ?? '');
    await client.connect();
    const shift = `update audit_entry set transaction_id = (transaction_id::text::numeric + $1)::text::xid8`;
    await client.query(shift, [String(ahead)]);
    await client.end();
    const after = eventIdOf({ ...seen, transaction: String(BigInt(seen.transaction) + ahead) });
    expect((await read({ after })).nodes).toEqual([]);
    await office.crm.crm.migrate();
    await create('After the restore');
    const names = async () => (await read({ after })).nodes.map(({ subject }) => subject?.['name']);
    expect(await names()).toEqual(['In the dump', 'After the restore']);
    await office.crm.crm.migrate();
    expect(await names()).toEqual(['In the dump', 'After the restore']);
    const query = 'subscription ($after: String) { accountChanged(after: $after) { record { name } } }';
    const target = { url: office.crm.url, token: office.crm.administrator.accessToken };
    const live = await subscribe(target, query, { after });
    open.push(live);
    await create('And live');
    await live.until(3);
  });
});
