// What keeping versions costs a write: updates of opportunities, 500 a request and one a request, without and with
// versions by turns. Milliseconds a row of the wall clock: the price is PostgreSQL's.
//   node --import ./core/bin/development-loader.js core/test/history/version-price.ts [rows] [turns]
import { withClient } from '../../src/database/index.ts';
import { createTestCrm } from '../../src/testing/index.ts';
import { setup, teardown } from '../../src/testing/global-setup.ts';

const rows = Number(process.argv[2] ?? 5000);
const turns = Number(process.argv[3] ?? 5);
const batch = 500;

await setup();
const crm = await createTestCrm({ comparePaths: false });
const entity = crm.crm.model.entities.get('Opportunity') as { versionTable: string | null };
const { versionTable } = entity;

async function upsert(name: (n: number) => string): Promise<void> {
  const document = `mutation ($input: [UpsertOpportunityInput!]!) {
    upsertOpportunities(by: EXTERNAL_ID, input: $input) { errors { message } }
  }`;
  for (let from = 0; from < rows; from += batch) {
    const input = Array.from({ length: batch }, (_, n) => ({ externalId: `v${from + n}`, name: name(from + n) }));
    await crm.data(document, { variables: { input } });
  }
}

async function oneByOne(ids: readonly string[], name: string): Promise<void> {
  const document = `mutation ($id: ID!, $name: String!) {
    updateOpportunity(id: $id, input: { name: $name }) { errors { message } }
  }`;
  for (const id of ids) await crm.data(document, { variables: { id, name } });
}

async function perRow(count: number, work: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / count;
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

try {
  await upsert((n) => `made ${n}`);
  const found = await crm.data<{ opportunities: { nodes: { id: string }[] } }>(
    '{ opportunities(first: 200) { nodes { id } } }',
  );
  const ids = found.opportunities.nodes.map(({ id }) => id);
  const took: Record<string, number[]> = {};
  for (let turn = 0; turn <= turns; turn += 1) {
    for (const name of turn % 2 ? ['with', 'without'] : ['without', 'with']) {
      entity.versionTable = name === 'with' ? versionTable : null;
      const bulk = await perRow(rows, () => upsert((n) => `${name} ${turn} ${n}`));
      const single = await perRow(ids.length, () => oneByOne(ids, `${name} ${turn}`));
      if (turn === 0) continue;
      (took[`${name}, 500 a request`] ??= []).push(bulk);
      (took[`${name}, one a request`] ??= []).push(single);
    }
  }
  for (const [name, list] of Object.entries(took)) {
    const all = list.map((one) => one.toFixed(3)).join(' ');
    process.stdout.write(`${name.padEnd(28)}${median(list).toFixed(3)} ms a row (${all})\n`);
  }
  const { ownerUrl } = await crm.crm.connect();
  const kept = await withClient(ownerUrl, (owner) =>
    owner.query<{ count: string }>(`select count(*) from ${versionTable ?? ''}`),
  );
  process.stdout.write(`${kept.rows[0]?.count} versions were kept\n`);
} finally {
  await crm.stop();
  await teardown();
}
