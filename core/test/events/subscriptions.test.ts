import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { TestUser } from '../../src/testing/index.ts';
import { Office } from '../access/scopes/office.ts';
import { askOver, socketClient } from '../graphql/socket-client.ts';
import { quickest } from '../testing/quickest.ts';
import { subscribe, type Subscription } from './subscriber.ts';

interface Change {
  readonly eventId: string;
  readonly kind: string;
  readonly id: string;
  readonly version: number | null;
  readonly record: Readonly<Record<string, unknown>> | null;
}

let office: Office;
let owner: TestUser;
let stranger: TestUser;
const open: Subscription[] = [];
const clients: Client[] = [];

const updateAccount = `mutation ($id: ID!, $input: UpdateAccountInput!) {
  updateAccount(id: $id, input: $input) { account { version } errors { message } }
}`;
const fields = 'eventId kind id version record { name }';

const create = (name: string, as?: TestUser, more: object = {}): Promise<string> =>
  office.write('createAccount', 'CreateAccountInput!', { name, ...more }, 'account', as);

async function update(id: string, input: object, as?: TestUser): Promise<void> {
  const answer = await office.crm.data(updateAccount, { variables: { id, input }, ...(as && { as }) });
  expect(answer).toMatchObject({ updateAccount: { errors: [] } });
}

async function remove(id: string, verb: 'delete' | 'restore' | 'purge'): Promise<void> {
  await office.crm.data(`mutation ($id: ID!) { ${verb}Account(id: $id) { errors { message } } }`, {
    variables: { id },
  });
}

async function listen(user: TestUser, query: string, variables?: Record<string, unknown>): Promise<Subscription> {
  const made = await subscribe({ url: office.crm.url, token: user.accessToken }, query, variables);
  open.push(made);
  return made;
}

function client(user: TestUser): Client {
  const made = socketClient(office.crm.url, { token: user.accessToken });
  clients.push(made);
  return made;
}

const changesIn = ({ told }: Subscription): Change[] =>
  told.map(({ data }) => Object.values(data as Record<string, Change>)[0] as Change);

/** Something that everybody here is told of: when it comes, what happened before it has come or never will. */
async function fence(...subscriptions: Subscription[]): Promise<void> {
  const user = { url: office.crm.url, token: office.crm.administrator.accessToken };
  const last = await subscribe(user, `subscription { userChanged { id } }`);
  await office.crm.createUser();
  await last.until(1);
  last.stop();
  await Promise.all(subscriptions.map(() => new Promise((resolve) => setTimeout(resolve, 100))));
}

beforeAll(async () => {
  office = await Office.open({ http: true, options: { limits: { waitingAnswers: 100, subscriptionIdleMs: 1_000 } } });
  const grants = ['account:read', 'account:create', 'account:update', 'user:read'];
  owner = await office.person(grants);
  stranger = await office.person(grants);
});

afterEach(async () => {
  for (const made of open.splice(0)) made.stop();
  for (const made of clients.splice(0)) await made.dispose();
  jest.restoreAllMocks();
});

afterAll(() => office?.crm.stop());

describe('a subscription', () => {
  it('is told of creation, change, deletion, restoring and purging, with the record', async () => {
    const live = await listen(
      office.crm.administrator,
      `subscription { accountChanged { eventId kind id version record { name version deletedAt owner { displayName } } } }`,
    );
    const id = await create('Alpha');
    await live.until(1);
    await update(id, { name: 'Beta' });
    await live.until(2);
    await remove(id, 'delete');
    await live.until(3);
    await remove(id, 'restore');
    await live.until(4);
    await remove(id, 'purge');
    await live.until(5);
    const changes = changesIn(live);
    expect(changes).toMatchObject([
      { kind: 'CREATED', id, version: 1, record: { name: 'Alpha', owner: { displayName: 'Administrator' } } },
      { kind: 'UPDATED', id, version: 2, record: { name: 'Beta', version: 2 } },
      { kind: 'DELETED', id, version: 3, record: { deletedAt: expect.any(String) } },
      { kind: 'RESTORED', id, version: 4, record: { deletedAt: null } },
      { kind: 'PURGED', id, record: null },
    ]);
    expect(new Set(changes.map(({ eventId }) => eventId)).size).toBe(5);
  });

  it('is told of what its caller may read, by the rights of the moment, and of what leaves by its id only', async () => {
    const mine = await listen(owner, `subscription { accountChanged { ${fields} } }`);
    const theirs = await listen(stranger, `subscription { accountChanged { ${fields} } }`);
    const id = await create('Owned', owner);
    await mine.until(1);
    await update(id, { ownerId: stranger.id });
    await Promise.all([mine.until(2), theirs.until(1)]);
    await update(id, { name: 'Not mine any more' }, stranger);
    await theirs.until(2);
    await fence(mine, theirs);
    expect(changesIn(mine)).toMatchObject([{ kind: 'CREATED' }, { kind: 'LEFT', id, version: null, record: null }]);
    expect(changesIn(mine)).toHaveLength(2);
    expect(changesIn(theirs)).toMatchObject([
      { kind: 'UPDATED', id, record: { name: 'Owned' } },
      { kind: 'UPDATED', id, record: { name: 'Not mine any more' } },
    ]);
  });

  it('is told of a purge only where its caller may read every record', async () => {
    const theirs = await listen(stranger, `subscription { accountChanged { ${fields} } }`);
    const all = await listen(office.crm.administrator, `subscription { accountChanged { ${fields} } }`);
    const id = await create('Alpha', owner);
    await remove(id, 'delete');
    await remove(id, 'purge');
    await all.until(3);
    await fence(theirs);
    expect(changesIn(all).map(({ kind }) => kind)).toEqual(['CREATED', 'DELETED', 'PURGED']);
    expect(changesIn(theirs)).toEqual([]);
  });

  it('is told of all that happened to a record, though it is purged before it is told', async () => {
    const all = await listen(office.crm.administrator, `subscription { accountChanged { ${fields} } }`);
    const filtered = await listen(
      office.crm.administrator,
      `subscription { accountChanged(where: { name: { eq: "Brief" } }) { ${fields} } }`,
    );
    const theirs = await listen(stranger, `subscription { accountChanged { ${fields} } }`);
    let id = '';
    // An open transaction holds events back until all has happened.
    await office.crm.crm.database.transaction(async (entityManager) => {
      await entityManager.execute('select pg_current_xact_id()');
      id = await create('Brief', owner);
      await remove(id, 'delete');
      await remove(id, 'purge');
    });
    await Promise.all([all.until(3), filtered.until(1)]);
    await fence(filtered, theirs);
    expect(changesIn(all)).toMatchObject([
      { kind: 'CREATED', id, version: 1, record: null },
      { kind: 'DELETED', id, version: 2, record: null },
      { kind: 'PURGED', id, record: null },
    ]);
    expect(changesIn(filtered).map(({ kind }) => kind)).toEqual(['PURGED']);
    expect(changesIn(theirs)).toEqual([]);
  });

  it('is told of what passes its filter, and of what passes it no more', async () => {
    const query = `subscription ($where: AccountWhere) { accountChanged(where: $where) { ${fields} } }`;
    const live = await listen(office.crm.administrator, query, { where: { name: { startsWith: 'Rubber' } } });
    const rubber = await create('Rubber');
    const steel = await create('Steel');
    await update(steel, { name: 'Stainless steel' });
    await update(rubber, { name: 'Glass' });
    await update(rubber, { name: 'Crystal' });
    await update(steel, { name: 'Rubber steel' });
    await live.until(3);
    await fence(live);
    expect(changesIn(live)).toMatchObject([
      { kind: 'CREATED', id: rubber },
      { kind: 'LEFT', id: rubber, record: null },
      { kind: 'UPDATED', id: steel, record: { name: 'Rubber steel' } },
    ]);
    expect(live.told).toHaveLength(3);
  });

  it('hides fields that need a permission, and says so', async () => {
    const query = `subscription { accountChanged { record { name yearlyPurchasing } } }`;
    const live = await listen(owner, query);
    const all = await listen(office.crm.administrator, query);
    const id = await create('Secret', owner);
    await update(id, { yearlyPurchasing: '5' });
    await Promise.all([live.until(2), all.until(2)]);
    const hidden = { accountChanged: { record: { name: 'Secret', yearlyPurchasing: null } } };
    expect(live.told[1]).toEqual({ data: hidden, extensions: { masked: ['Account.yearlyPurchasing'] } });
    expect(all.told[1]).toMatchObject({ data: { accountChanged: { record: { yearlyPurchasing: '5.0000' } } } });
  });

  it('of any types tells which, filtered by what happened', async () => {
    const query = `subscription ($types: [String!], $where: EventWhere) {
      changed(types: $types, where: $where) { kind type id record { __typename id ... on Account { name } } }
    }`;
    const deletions = await listen(office.crm.administrator, query, {
      types: ['Account'],
      where: { kind: { eq: 'DELETED' } },
    });
    const kinds = await listen(office.crm.administrator, query, { types: ['account.created', 'Contact'] });
    const account = await create('Any');
    await update(account, { name: 'Any other' });
    await remove(account, 'delete');
    await office.write('createContact', 'CreateContactInput!', { familyName: '陈' }, 'contact');
    await Promise.all([kinds.until(2), deletions.until(1)]);
    await fence(kinds, deletions);
    expect(changesIn(kinds)).toMatchObject([
      { kind: 'CREATED', type: 'account.created', id: account, record: { __typename: 'Account', id: account } },
      { kind: 'CREATED', type: 'contact.created', record: { __typename: 'Contact' } },
    ]);
    expect(changesIn(deletions)).toMatchObject([{ kind: 'DELETED', type: 'account.deleted', id: account }]);
  });

  it('goes on after the event that came last, without a gap and without telling anything twice', async () => {
    const query = `subscription ($after: String) { accountChanged(after: $after) { ${fields} } }`;
    const first = await listen(office.crm.administrator, query);
    await create('One');
    await first.until(1);
    first.stop();
    const names = Array.from({ length: 12 }, (_, index) => `Missed ${index}`);
    for (const name of names) await create(name);
    const again = await listen(office.crm.administrator, query, { after: changesIn(first)[0]?.eventId });
    await create('Live again');
    await again.until(13);
    await fence(again);
    expect(changesIn(again).map(({ record }) => record?.['name'])).toEqual([...names, 'Live again']);
  });

  it('refuses what it cannot do, at once and in words', async () => {
    const ask = (query: string, user: TestUser = office.crm.administrator) => askOver(client(user), { query });
    const forged = Buffer.from('ev1.77.00000000-0000-7000-8000-000000000000').toString('base64url');
    const wrong = [
      [`subscription { accountChanged(after: "x") { id } }`, 'after is not the id of an event'],
      [`subscription { accountChanged(after: "${forged}") { id } }`, 'There is no such event'],
      [`subscription { changed(types: ["Nonsense"]) { id } }`, 'There is no type of events "Nonsense"'],
      [`subscription { changed(where: { kind: { eq: LEFT } }) { id } }`, 'Cannot filter by LEFT'],
      [`subscription { accountChanged { id } contactChanged { id } }`, 'must select only one top level field'],
    ] as const;
    for (const [query, message] of wrong) {
      expect((await ask(query)).errors?.[0]?.message).toContain(message);
    }
    const hidden = await ask(`subscription { changed(types: ["Opportunity"]) { id } }`, owner);
    expect(hidden.errors?.[0]?.message).toBe('There is no type of events "Opportunity"');
    const unseen = await ask(`subscription { opportunityChanged { id } }`, owner);
    expect(unseen.errors?.[0]).toMatchObject({ extensions: { code: 'NOT_PERMITTED' } });
  });

  it('is for WebSocket only', async () => {
    const { errors } = await office.crm.execute('subscription { accountChanged { id } }');
    expect(errors?.[0]?.message).toBe('Subscriptions are for WebSocket (graphql-transport-ws)');
    const response = await fetch(`${office.crm.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${owner.accessToken}` },
      body: JSON.stringify({ query: 'subscription { accountChanged { id } }' }),
    });
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringContaining('WebSocket') }] });
  });

  it('costs one statement for all that ask the same with the same rights', async () => {
    const query = `subscription { accountChanged(where: { name: { eq: "Shared" } }) { ${fields} } }`;
    const shared = client(office.crm.administrator);
    const many: Subscription[] = [];
    for (let index = 0; index < 40; index += 1) many.push(await subscribe(shared, query));
    const other = await listen(owner, query);
    const run = jest.spyOn(office.crm.crm.read, 'run');
    await create('Shared', owner);
    await Promise.all([...many, other].map((one) => one.until(1)));
    const statements = run.mock.calls.filter(([read]) => read.text.includes('jsonb_populate_record'));
    expect(statements).toHaveLength(2);
  });

  it('ends with the session, within a second', async () => {
    const ended = async (): Promise<number> => {
      const leaving = await office.person(['account:read']);
      const live = await listen(leaving, `subscription { accountChanged { id } }`);
      const begin = Date.now();
      await office.crm.data(`mutation ($id: ID!) { endSessionsOfUser(userId: $id) { errors { message } } }`, {
        variables: { id: leaving.id },
      });
      expect(await live.ended).toMatchObject({ code: 4403 });
      return Date.now() - begin;
    };
    expect(await quickest(1_500, ended)).toBeLessThan(1_500);
  });
});

describe('a client that does not read', () => {
  it('is cut off with a code that lets it connect again, and others are told on', async () => {
    const { accessToken } = office.crm.administrator;
    const long = 'x'.repeat(20_000);
    const live = await listen(office.crm.administrator, `subscription { accountChanged { record { description } } }`);
    const slow = new WebSocket(`${office.crm.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(slow, 'open');
    slow.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${accessToken}` } }));
    await once(slow, 'message');
    const query = `subscription { accountChanged { record { description } } }`;
    slow.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query } }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    slow.pause();
    const closed = once(slow, 'close');
    const upsert = `mutation ($input: [UpsertAccountInput!]!) {
      upsertAccounts(input: $input, by: EXTERNAL_ID) { created updated errors { message } }
    }`;
    let written = 0;
    // More than the buffers of both ends and of the server take.
    for (let round = 0; round < 25; round += 1) {
      const keys = Array.from({ length: 40 }, (_, index) => `slow ${index}`);
      const input = keys.map((externalId) => ({ externalId, name: `Round ${round}`, description: long }));
      await office.crm.data(upsert, { variables: { input } });
      written += input.length;
    }
    await live.until(written);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    slow.resume();
    const [code] = (await closed) as [number];
    expect(code).toBe(4413);
  });
});
