// Rows a second of upsertMany into an entity with eight fields, 500 a batch, each one transaction with audit rows:
//   node --import ./core/bin/development-loader.js core/test/write/rate.ts [rows]
import { setup, teardown } from '../../src/testing/global-setup.ts';
import { openWriteFixture } from './write-fixture.ts';

const total = Number(process.argv[2] ?? 10_000);
const batch = 500;

await setup();
const crm = await openWriteFixture();
const item = (n: number, turn: number) => ({
  externalId: `rate-${n}`,
  ...{ name: `Item ${n}`, colour: turn % 2 ? 'red' : 'blue', contact: `item${n}@example.com`, stock: n + turn },
  ...{ weight: `${n}.5`, since: '2026-01-01', listed: true, price: { amount: `${n}.25`, currency: 'CNY' } },
});

async function measure(name: string, entity: string, row: (n: number) => object): Promise<void> {
  const start = performance.now();
  for (let from = 0; from < total; from += batch) {
    const rows = Array.from({ length: Math.min(batch, total - from) }, (_, n) => row(from + n));
    const { errors } = await crm.engine.upsertMany(crm.entity(entity), rows, {}, crm.system);
    if (errors[0]) throw errors[0];
  }
  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(`${name}: ${Math.round(total / seconds)} rows/s\n`);
}

try {
  await measure('warm-up', 'ShopItem', (n) => ({ ...item(n, 0), externalId: `warm-${n}` }));
  await measure('create', 'ShopItem', (n) => item(n, 0));
  await measure('update', 'ShopItem', (n) => item(n, 1));
  await measure('unchanged', 'ShopItem', (n) => item(n, 1));
  const customer = (n: number) => ({
    externalId: `rate-${n}`,
    name: `C${n}`,
    ownerId: crm.people.annId,
    kind: 'retail',
  });
  const start = performance.now();
  const where = { colour: { eq: 'red' } };
  const { updated } = await crm.engine.bulkUpdate(crm.entity('ShopItem'), where, { stock: -1 }, {}, crm.system);
  process.stdout.write(`bulk update of ${updated}: ${Math.round(performance.now() - start)} ms\n`);
  await measure('create, with slot, owner, vocabulary', 'ShopCustomer', customer);
} finally {
  await crm.close();
  await teardown();
}
