// Rows a second through GraphQL in process (crm.execute): Account with its hooks, Opportunity with its hooks and two
// lines each, 500 a request, each one transaction with audit rows; and the demo data of the core.
//   node --import ./core/bin/development-loader.js core/test/write/rate-crm.ts [rows] [clients]
// `cpu` is that of this process alone, in microseconds a row: the wall clock also counts what else the machine does.
import { setup, teardown } from '../../src/testing/global-setup.ts';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';

const total = Number(process.argv[2] ?? 10_000);
const clients = Number(process.argv[3] ?? 1);
const batch = 500;

interface Bulk {
  readonly total: number;
  readonly ids: readonly (string | null)[];
  readonly errors: readonly { readonly message: string; readonly path: readonly string[] }[];
}

const bulk = '{ total ids errors { message path } }';
const createAccounts = `mutation ($input: [CreateAccountInput!]!) { bulk: createAccounts(input: $input) ${bulk} }`;
const upsertAccounts = `mutation ($input: [UpsertAccountInput!]!) {
  bulk: upsertAccounts(by: EXTERNAL_ID, input: $input) ${bulk}
}`;
const createOpportunities = `mutation ($input: [CreateOpportunityInput!]!) {
  bulk: createOpportunities(input: $input) ${bulk}
}`;
const upsertOpportunities = `mutation ($input: [UpsertOpportunityInput!]!) {
  bulk: upsertOpportunities(by: EXTERNAL_ID, input: $input) ${bulk}
}`;

async function timed(name: string, rows: number, work: () => Promise<void>): Promise<void> {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const figures = `${String(Math.round(rows / seconds)).padStart(6)} rows/s ${String(Math.round((user + system) / rows)).padStart(5)} µs cpu`;
  process.stdout.write(`${name.padEnd(34)}${figures}  ${seconds.toFixed(2)} s\n`);
}

async function measure(
  crm: TestCrm,
  name: string,
  document: string,
  row: (n: number) => object,
  count = total,
): Promise<string[]> {
  const ids: string[] = [];
  await timed(name, count, async () => {
    let next = 0;
    const client = async (): Promise<void> => {
      for (let from = next; from < count; from = next) {
        next += batch;
        const input = Array.from({ length: Math.min(batch, count - from) }, (_, n) => row(from + n));
        const { bulk } = await crm.data<{ bulk: Bulk }>(document, { variables: { input } });
        const [error] = bulk.errors;
        if (error) throw new Error(`${name}: ${error.path.join('.')}: ${error.message}`);
        bulk.ids.forEach((id) => id && ids.push(id));
      }
    };
    await Promise.all(Array.from({ length: clients }, client));
  });
  return ids;
}

const account = (n: number, turn: number, key: string) => ({
  externalId: `${key}-${n}`,
  ...{ name: `客户 ${n}`, shortName: `客${n}`, roles: ['customer'], size: turn % 2 ? 'small' : 'medium' },
  ...{ city: '上海', employees: n + turn, phone: '+86 21 5555 0101', website: `https://c${n}.example.com` },
  revenue: { amount: `${n}.25`, currency: 'CNY' },
});

await setup();
const crm = await createTestCrm({ comparePaths: false });
try {
  const codes = await crm.data<{ referenceValues: { nodes: { code: string }[] } }>(
    '{ referenceValues(where: { vocabulary: { in: ["account-size"] } }) { nodes { code } } }',
  );
  const sizes = codes.referenceValues.nodes.map(({ code }) => code);
  const sized = (n: number, turn: number, key: string) => ({
    ...account(n, turn, key),
    size: sizes[turn % sizes.length],
  });
  await measure(crm, 'warm-up', createAccounts, (n) => sized(n, 0, 'warm'), 3_000);
  const accounts = await measure(crm, 'Account create', createAccounts, (n) => sized(n, 0, 'made'));
  await measure(crm, 'Account upsert, new', upsertAccounts, (n) => sized(n, 0, 'rate'));
  await measure(crm, 'Account upsert, three fields', upsertAccounts, (n) => sized(n, 1, 'rate'));
  await measure(crm, 'Account upsert, unchanged', upsertAccounts, (n) => sized(n, 1, 'rate'));
  const opportunity = (n: number, name: string) => ({
    ...{ externalId: `op-${n}`, name, accountId: accounts[n % accounts.length], closeDate: '2026-12-31' },
  });
  const line = (n: number) => ({
    description: `行 ${n}`,
    quantity: '3',
    price: { amount: `${n}.50`, currency: 'CNY' },
  });
  const many = Math.ceil(total / 2);
  await measure(crm, 'warm-up', createOpportunities, (n) => ({ ...opportunity(n, '热'), externalId: `w${n}` }), 1_000);
  await measure(
    crm,
    'Opportunity create',
    createOpportunities,
    (n) => ({ ...opportunity(n, 'A'), externalId: `p${n}` }),
    many,
  );
  await measure(
    crm,
    'Opportunity create, two lines',
    createOpportunities,
    (n) => ({ ...opportunity(n, `机会 ${n}`), lines: [line(n), line(n + 1)] }),
    many,
  );
  await measure(crm, 'Opportunity upsert, name', upsertOpportunities, (n) => opportunity(n, `新 ${n}`), many);
} finally {
  await crm.stop();
}

const demo = await createTestCrm({ comparePaths: false });
try {
  await timed('demo of the core', 1, () => demo.loadDemo());
} finally {
  await demo.stop();
  await teardown();
}
