import { setTimeout as sleep } from 'node:timers/promises';
import { createTestCrm, webhookCatcher, type TestCrm, type WebhookCatcher } from '@guanxi/core/testing';
import { afterAll, beforeAll, expect, it } from '@jest/globals';

interface Delivery {
  readonly status: string;
  readonly latency: number | null;
  readonly reason: string | null;
}

let crm: TestCrm;
const receivers: WebhookCatcher[] = [];
const endpoints: string[] = [];

beforeAll(async () => {
  crm = await createTestCrm({ options: { outboundAllowed: ['127.0.0.1'], logLevel: 'silent', workers: 3 } });
});
afterAll(async () => {
  for (const id of endpoints) {
    const purge = 'mutation ($id: ID!) { purgeWebhookEndpoint(id: $id) { errors { message } } }';
    await crm.data(purge, { variables: { id } });
  }
  await Promise.all(receivers.map((receiver) => receiver.close()));
  await crm.stop();
});

type Answer = Parameters<WebhookCatcher['answer']>[0];

async function listen(answer?: Answer): Promise<{ readonly receiver: WebhookCatcher; readonly id: string }> {
  const receiver = await webhookCatcher();
  receivers.push(receiver);
  if (answer !== undefined) receiver.answer(answer);
  const create = `mutation ($input: CreateWebhookEndpointInput!) { createWebhookEndpoint(input: $input) {
    webhookEndpoint { id } errors { message } } }`;
  const { createWebhookEndpoint } = await crm.data<{ createWebhookEndpoint: { webhookEndpoint: { id: string } } }>(
    create,
    { variables: { input: { url: receiver.url, types: ['account.*'] } } },
  );
  const { id } = createWebhookEndpoint.webhookEndpoint;
  endpoints.push(id);
  return { receiver, id };
}

async function deliveriesOf(id: string): Promise<readonly Delivery[]> {
  const document = `query ($id: ID!) { webhookEndpoint(id: $id) { deliveries(orderBy: [{ createdAt: ASC }]) {
    nodes { status latency reason } } } }`;
  const { webhookEndpoint } = await crm.data<{ webhookEndpoint: { deliveries: { nodes: Delivery[] } } }>(document, {
    variables: { id },
  });
  return webhookEndpoint.deliveries.nodes;
}

async function until(what: string, holds: () => boolean | Promise<boolean>, ms: number): Promise<void> {
  for (const end = performance.now() + ms; !(await holds()); await sleep(50)) {
    if (performance.now() > end) throw new Error(`Not within ${ms} ms: ${what}`);
  }
}

it('keeps a receiver that never ends its answer apart from the others, and gives it up after 10 seconds', async () => {
  const silent = await listen(() => {}); // takes the message and says nothing
  const dripping = await listen((_request, response) => {
    const drip = setInterval(() => response.write('.'), 1_000);
    response.on('close', () => clearInterval(drip));
    response.write('.');
  });
  const healthy = await listen();
  await crm.crm.startWorker();
  const create = (name: string) =>
    crm.data('mutation ($name: String!) { createAccount(input: { name: $name }) { errors { message } } }', {
      variables: { name },
    });
  await create('一');
  const stuck = (): boolean => [silent, dripping].every(({ receiver }) => receiver.all.length === 1);
  await until('both slow receivers are at it', stuck, 30_000);
  for (const name of ['二', '三', '四']) await create(name);
  await until('the healthy one has everything', () => healthy.receiver.all.length === 4, 8_000);
  for (const { receiver, id } of [silent, dripping]) {
    expect(receiver.all).toHaveLength(1); // its own messages wait
    expect((await deliveriesOf(id)).map(({ status }) => status)).toEqual(Array(4).fill('WAITING'));
  }
  const givenUp = async (): Promise<boolean> => {
    const all = await Promise.all([silent, dripping].map(({ id }) => deliveriesOf(id)));
    return all.every(([first]) => first?.status === 'FAILED');
  };
  await until('the slow ones are given up', givenUp, 45_000);
  for (const { id } of [silent, dripping]) {
    const [first] = await deliveriesOf(id);
    expect(first?.latency).toBeGreaterThanOrEqual(9_900);
    expect(first?.reason).toMatch(/within 10000 milliseconds/);
  }
});
