// How long one customer takes to open, where every table that his timeline reads has 1,000,000 rows: an ordinary one,
// with some ten rows in each, and the busiest, with 1,000 in each. As the administrator and as a representative.
//   node --import ./core/bin/development-loader.js test/bench/customer-360.ts [rows] [rounds]
// Ends with 1 where the median of a whole Customer 360 is above 200 ms.
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';
import { parseGlobalId, toGlobalId } from '../../core/src/model/index.ts';
import { setup, teardown } from '../../core/src/testing/global-setup.ts';
import { busyAccount, fillCustomers, quietAccount } from './customer-360-data.ts';

const rows = Number(process.argv[2] ?? 1_000_000);
const rounds = Number(process.argv[3] ?? 25);
const goalMs = 200;

const questions = {
  'timeline, first page':
    'query ($id: ID!) { account(id: $id) { timeline(first: 20) { nodes { type at title detail } endCursor } } }',
  'Customer 360': `query ($id: ID!) { account(id: $id) { name status owner { displayName }
    affiliations(first: 20) { nodes { jobTitle contact { name } } }
    opportunities(first: 20, where: { status: { eq: OPEN } }, orderBy: [{ createdAt: DESC }]) { nodes { name amount { amount currency } } }
    orders(first: 5, orderBy: [{ orderedOn: DESC }]) { nodes { number orderedOn } }
    receivables(first: 5, where: { status: { in: [OPEN, PARTLY_PAID] } }, orderBy: [{ dueOn: ASC }]) { nodes { number dueOn } }
    interactions(first: 5, orderBy: [{ occursAt: DESC }]) { nodes { title occursAt } }
    preferences(first: 10) { nodes { topic value } } contactPoints(first: 10) { nodes { type value } }
    notes(first: 3, orderBy: [{ createdAt: DESC }]) { nodes { text } }
    timeline(first: 20) { nodes { type at title detail } endCursor } } }`,
};

const page = `query ($id: ID!, $after: String) { account(id: $id) { timeline(first: 50, after: $after) { endCursor } } }`;

interface Page {
  readonly account: { readonly timeline: { readonly endCursor: string | null } };
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = -3; round < rounds; round += 1) {
    const began = performance.now();
    await work();
    if (round >= 0) times.push(performance.now() - began);
  }
  return times.sort((one, other) => one - other)[times.length >> 1] ?? NaN;
}

/** The twentieth page of fifty, reached by its cursor. */
async function laterCursor(client: TestClient, id: string): Promise<string | null> {
  let after: string | null = null;
  for (let turned = 0; turned < 20; turned += 1) {
    const read: Page = await client.data<Page>(page, { variables: { id, after } });
    after = read.account.timeline.endCursor;
  }
  return after;
}

async function measure(crm: TestCrm, name: string, client: TestClient): Promise<void> {
  const entity = crm.crm.model.entities.get('Account');
  if (!entity) throw new Error('no Account');
  for (const [size, uuid] of [
    ['ordinary', quietAccount],
    ['busiest', busyAccount],
  ] as const) {
    const id = toGlobalId(entity, uuid);
    for (const [question, document] of Object.entries(questions)) {
      const ms = await median(() => client.data(document, { variables: { id } }));
      console.log(`${name.padEnd(15)} ${size.padEnd(9)} ${question.padEnd(22)} ${ms.toFixed(1)} ms`);
      if (ms > goalMs) process.exitCode = 1;
    }
  }
  const id = toGlobalId(entity, busyAccount);
  const after = await laterCursor(client, id);
  const ms = await median(() => client.data(page, { variables: { id, after } }));
  console.log(`${name.padEnd(15)} busiest   page 21 of fifty       ${ms.toFixed(1)} ms`);
}

await setup();
const crm = await createTestCrm({ comparePaths: false });
try {
  const wang = await crm.createUser({ displayName: '王敏', roles: ['core:sales-representative'] });
  await fillCustomers(crm, rows, parseGlobalId(crm.crm.model, wang.id)?.uuid ?? '');
  await measure(crm, 'administrator', crm.administrator as TestClient);
  await measure(crm, 'representative', wang);
} finally {
  await crm.stop();
  await teardown();
}
