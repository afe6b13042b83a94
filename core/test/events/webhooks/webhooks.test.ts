import { createTestCrm, webhookCatcher, type TestCrm, type TestUser, type WebhookCatcher } from '@guanxi/core/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';

let crm: TestCrm;
let receiver: WebhookCatcher;
let owner: TestUser;
const made: string[] = [];

beforeAll(async () => {
  crm = await createTestCrm({ options: { outboundAllowed: ['127.0.0.1'], logLevel: 'silent' } });
  await crm.data(`mutation { createRole(input: { name: "Integrator", grants: [
    { permission: "webhookEndpoint:*", scope: OWN }, { permission: "webhookDelivery:*", scope: OWN },
    { permission: "account:*", scope: OWN }] }) { role { id } errors { message } } }`);
  owner = await crm.createUser({ roles: ['Integrator'] });
  await crm.runJobs(); // what happened before any webhook
});
afterAll(() => crm.stop());
beforeEach(async () => {
  receiver = await webhookCatcher();
});
afterEach(async () => {
  await receiver.close();
  for (const id of made.splice(0)) {
    await crm.data('mutation ($id: ID!) { purgeWebhookEndpoint(id: $id) { errors { message } } }', {
      variables: { id },
    });
  }
});

interface Endpoint {
  id: string;
  active: boolean;
  pausedReason: string | null;
  failures: number;
}

async function addEndpoint(
  input: object,
  as = owner,
): Promise<{ id: string; errors: { code: string; message: string }[] }> {
  const { createWebhookEndpoint: created } = await crm.data<{
    createWebhookEndpoint: { webhookEndpoint: { id: string } | null; errors: { code: string; message: string }[] };
  }>(
    `mutation ($input: CreateWebhookEndpointInput!) { createWebhookEndpoint(input: $input) {
      webhookEndpoint { id } errors { code message } } }`,
    { variables: { input: { url: receiver.url, types: ['account.*'], ...input } }, as },
  );
  if (created.webhookEndpoint) made.push(created.webhookEndpoint.id);
  return { id: created.webhookEndpoint?.id ?? '', errors: created.errors };
}

async function rotate(id: string, overlapHours = 24): Promise<string> {
  const { rotateWebhookSecret } = await crm.data<{ rotateWebhookSecret: { secret: string; errors: unknown[] } }>(
    `mutation ($id: ID!, $overlapHours: Int) { rotateWebhookSecret(id: $id, overlapHours: $overlapHours) {
      secret errors { message } } }`,
    { variables: { id, overlapHours }, as: owner },
  );
  expect(rotateWebhookSecret.errors).toEqual([]);
  return rotateWebhookSecret.secret;
}

async function createAccount(name: string, as = owner): Promise<string> {
  const { createAccount: created } = await crm.data<{ createAccount: { account: { id: string } } }>(
    'mutation ($name: String!) { createAccount(input: { name: $name }) { account { id } errors { message } } }',
    { variables: { name }, as },
  );
  return created.account.id;
}

interface DeliveryRow {
  id: string;
  type: string;
  status: string;
  attempts: number;
  responseStatus: number | null;
  latency: number | null;
  responseExcerpt: string | null;
  reason: string | null;
}

async function deliveriesOf(id: string, as = owner): Promise<DeliveryRow[]> {
  const { webhookEndpoint } = await crm.data<{ webhookEndpoint: { deliveries: { nodes: DeliveryRow[] } } | null }>(
    `query ($id: ID!) { webhookEndpoint(id: $id) { deliveries(first: 50, orderBy: [{ createdAt: ASC }]) {
      nodes { id type status attempts responseStatus latency responseExcerpt reason } } } }`,
    { variables: { id }, as },
  );
  return webhookEndpoint?.deliveries.nodes ?? [];
}

async function endpointOf(id: string): Promise<Endpoint> {
  const { webhookEndpoint } = await crm.data<{ webhookEndpoint: Endpoint }>(
    'query ($id: ID!) { webhookEndpoint(id: $id) { id active pausedReason failures } }',
    { variables: { id }, as: owner },
  );
  return webhookEndpoint;
}

/** What the messages so far say. */
const told = () => receiver.all.map(({ payload }) => payload);

describe('a webhook', () => {
  it('tells of events in messages that the library of Standard Webhooks verifies', async () => {
    const { id } = await addEndpoint({});
    const secret = await rotate(id, 0);
    const account = await createAccount('宏远建筑');
    await crm.runJobs();
    expect(receiver.all).toHaveLength(1);
    const message = await receiver.next({ type: 'account.created' });
    expect(message.verify(secret)).toMatchObject({
      type: 'account.created',
      data: { id: account, version: 1, record: { name: '宏远建筑' } },
    });
    expect(() => new Webhook(secret).verify(message.body.replace('宏', '红'), { ...message.headers })).toThrow();
    const [delivery] = await deliveriesOf(id);
    expect(delivery).toMatchObject({ type: 'account.created', status: 'DELIVERED', attempts: 1, responseStatus: 200 });
    expect(delivery?.responseExcerpt).toBe('thank you');
    expect(delivery?.latency).toBeGreaterThanOrEqual(0);
    await crm.runJobs();
    expect(receiver.all).toHaveLength(1);
  });

  it('is signed with both secrets while the old one is valid', async () => {
    const { id } = await addEndpoint({});
    const first = await rotate(id);
    const second = await rotate(id);
    expect(second).not.toBe(first);
    await createAccount('rotated');
    await crm.runJobs();
    for (const secret of [first, second]) expect(() => receiver.verify(secret)).not.toThrow();
    const third = await rotate(id, 0);
    await createAccount('rotated at once');
    await crm.runJobs();
    const later = receiver.all.at(-1);
    expect(() => later?.verify(third)).not.toThrow();
    expect(() => later?.verify(second)).toThrow('No matching signature');
  });

  it('gets what its types and filter name, and nothing else', async () => {
    await addEndpoint({ types: ['account.updated'], where: '{"name":{"startsWith":"wanted"}}' });
    const wanted = await createAccount('wanted');
    const other = await createAccount('other');
    const update =
      'mutation ($id: ID!) { updateAccount(id: $id, input: { website: "https://a.example" }) { errors { code } } }';
    for (const id of [wanted, other]) await crm.data(update, { variables: { id }, as: owner });
    await crm.runJobs();
    expect(told().map(({ type, data }) => [type, data.id, data.changed])).toEqual([
      ['account.updated', wanted, expect.arrayContaining(['website'])],
    ]);
  });

  it('learns what its owner may read, and nothing else', async () => {
    const { id } = await addEndpoint({});
    await createAccount('somebody else’s', crm.administrator);
    await crm.runJobs();
    expect(receiver.all).toEqual([]);
    expect(await deliveriesOf(id)).toMatchObject([{ status: 'SKIPPED', attempts: 0 }]);
    expect(await deliveriesOf(id, await crm.createUser({ roles: ['Integrator'] }))).toEqual([]);
  });

  it('learns what whoever set its URL may read: not what its owner may, nor more than the API key', async () => {
    await crm.data(`mutation { createRole(input: { name: "Spy", grants: [
      { permission: "webhookEndpoint:*", scope: ALL }, { permission: "webhookDelivery:*", scope: ALL },
      { permission: "account:*", scope: OWN }, { permission: "apiKey:create", scope: OWN },
      { permission: "user:read", scope: ALL }] }) { errors { message } } }`);
    const spy = await crm.createUser({ roles: ['Spy'] });
    expect((await addEndpoint({ ownerId: crm.administrator.id }, spy)).errors).toEqual([]);
    const { id: taken } = await addEndpoint({ active: false }, crm.administrator);
    const update = `mutation ($id: ID!, $input: UpdateWebhookEndpointInput!) {
      updateWebhookEndpoint(id: $id, input: $input) { errors { code } } }`;
    for (const input of [{ url: `${receiver.url}?spy` }, { active: true }]) {
      await crm.data(update, { variables: { id: taken, input }, as: spy });
    }
    const { createApiKey: key } = await crm.data<{ createApiKey: { token: string } }>(
      `mutation ($until: DateTime!) { createApiKey(name: "Narrow", permissions: ["webhookEndpoint:*"], expiresAt: $until) {
        token } }`,
      { variables: { until: new Date(Date.now() + 86_400_000).toISOString() }, as: spy },
    );
    expect((await addEndpoint({}, { ...spy, accessToken: key.token })).errors).toEqual([]);
    await createAccount('the administrator’s', crm.administrator);
    await crm.runJobs();
    expect(told()).toEqual([]);
    const own = await createAccount('the spy’s', spy);
    await crm.runJobs();
    expect(told().map(({ data }) => data.id)).toEqual([own, own]);
  });

  it('is refused with a filter that its list would refuse, and with credentials in the URL', async () => {
    expect((await addEndpoint({ where: '{"nothing":{"eq":1}}' })).errors).toMatchObject([{ code: 'INVALID_WEBHOOK' }]);
    expect((await addEndpoint({ types: [], where: '{}' })).errors).toMatchObject([{ code: 'INVALID_WEBHOOK' }]);
    expect((await addEndpoint({ url: 'https://me:secret@a.example/' })).errors).toMatchObject([
      { code: 'INVALID_WEBHOOK' },
    ]);
  });
});

describe('a receiver', () => {
  it('that fails is tried again later, and its message can be sent again by hand', async () => {
    const { id } = await addEndpoint({});
    receiver.answer({ status: 500, body: 'out of order' });
    await createAccount('retried');
    await crm.runJobs();
    const [failed] = await deliveriesOf(id);
    expect(failed).toMatchObject({
      status: 'FAILED',
      attempts: 1,
      responseStatus: 500,
      responseExcerpt: 'out of order',
    });
    const { jobs } = await crm.data<{ jobs: { nodes: { status: string; runAt: string }[] } }>(
      '{ jobs(where: { job: { eq: "deliverWebhook" }, status: { eq: FAILED } }) { nodes { status runAt } } }',
    );
    expect(Date.parse(jobs.nodes[0]?.runAt ?? '')).toBeGreaterThan(Date.now());
    receiver.answer(204);
    const replay = 'mutation ($id: ID!) { replayWebhookDelivery(id: $id) { errors { code } } }';
    const stranger = await crm.createUser({ roles: ['Integrator'] });
    const refused = await crm.data<{ replayWebhookDelivery: { errors: { code: string }[] } }>(replay, {
      variables: { id: failed?.id },
      as: stranger,
    });
    expect(refused.replayWebhookDelivery.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    await crm.data(replay, { variables: { id: failed?.id }, as: owner });
    await crm.runJobs();
    expect(await deliveriesOf(id)).toMatchObject([{ status: 'DELIVERED', attempts: 2, responseStatus: 204 }]);
    expect(receiver.all[0]?.headers['webhook-id']).toBe(receiver.all[1]?.headers['webhook-id']);
  });

  it('that redirects, leads inside or is not there gets nothing, and the log says why', async () => {
    receiver.answer({ status: 302, headers: { location: 'http://169.254.169.254/' } });
    const { id: redirecting } = await addEndpoint({});
    const { id: inside } = await addEndpoint({ url: 'https://169.254.169.254/latest/meta-data' });
    const { id: local } = await addEndpoint({ url: 'https://[::1]:5432/' });
    const { id: plain } = await addEndpoint({ url: 'http://example.com/' });
    const { id: closed } = await addEndpoint({ url: 'http://127.0.0.1:1/' });
    await createAccount('nowhere');
    await crm.runJobs();
    const reasons = await Promise.all([redirecting, inside, local, plain, closed].map((id) => deliveriesOf(id)));
    expect(reasons.map(([first]) => first?.reason)).toEqual([
      'The URL answers with a redirect, which is not followed',
      'The URL does not lie on the public internet',
      'The URL does not lie on the public internet',
      'The URL must start with https:// and contain no user or password',
      'No connection: ECONNREFUSED',
    ]);
    expect(receiver.all).toHaveLength(1);
  });

  it('that keeps failing is paused, and starts afresh when it is switched on again', async () => {
    const { id } = await addEndpoint({});
    receiver.answer(503);
    for (let at = 0; at < 22; at += 1) await createAccount(`failing ${at}`);
    await crm.runJobs();
    const paused = await endpointOf(id);
    expect(paused).toMatchObject({ active: false, failures: 20 });
    expect(paused.pausedReason).toContain('20 attempts failed in a row');
    expect(receiver.all).toHaveLength(20);
    await createAccount('meanwhile');
    await crm.runJobs();
    expect(receiver.all).toHaveLength(20);
    await crm.data(
      'mutation ($id: ID!) { updateWebhookEndpoint(id: $id, input: { active: true }) { errors { code } } }',
      {
        variables: { id },
        as: owner,
      },
    );
    expect(await endpointOf(id)).toMatchObject({ active: true, pausedReason: null, failures: 0 });
  });

  it('that says 410 Gone is paused at once', async () => {
    const { id } = await addEndpoint({});
    receiver.answer(410);
    await createAccount('gone');
    await crm.runJobs();
    expect(await endpointOf(id)).toMatchObject({ active: false, pausedReason: 'The receiver answered 410 Gone' });
    const { webhookEndpoint } = await crm.data<{ webhookEndpoint: { version: number; history: { nodes: object[] } } }>(
      `query ($id: ID!) { webhookEndpoint(id: $id) { version history(first: 1) { nodes {
        by { id } source action version changes { field after } } } } }`,
      { variables: { id }, as: owner },
    );
    expect(webhookEndpoint.history.nodes).toMatchObject([
      {
        ...{ by: null, source: 'JOB', action: 'UPDATE', version: webhookEndpoint.version },
        changes: expect.arrayContaining([
          { field: 'active', after: false },
          { field: 'pausedReason', after: 'The receiver answered 410 Gone' },
        ]) as unknown,
      },
    ]);
  });
});
