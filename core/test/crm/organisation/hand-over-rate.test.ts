import { expect, it } from '@jest/globals';
import { withClient } from '../../../src/database/index.ts';
import { parseGlobalId } from '../../../src/model/index.ts';
import { createTestCrm } from '../../../src/testing/index.ts';
import { crowd } from '../../testing/quickest.ts';

const records = Number(process.env['GUANXI_HAND_OVER_RECORDS'] ?? 10_000);
/** Seconds. Record by record it would be far more: 10,000 units of work take half a minute on an idle machine. */
const most = records / 1_000;

it(`hands over ${records} records in seconds`, async () => {
  const crm = await createTestCrm({ options: { statementTimeoutMs: 60_000 } });
  try {
    const [leaver, receiver] = [await crm.createUser(), await crm.createUser()];
    const uuid = (id: string): string => parseGlobalId(crm.crm.model, id)?.uuid ?? '';
    const { ownerUrl } = await crm.crm.connect();
    const half = Math.floor(records / 2);
    await withClient(ownerUrl, async (client) => {
      const rows = (table: string, name: string) =>
        `insert into ${table} (id, version, created_at, updated_at, ${name}, owner_id)
         select gen_random_uuid(), 1, now(), now(), 'Record ' || n, '${uuid(leaver.id)}' from generate_series(1, ${half}) n`;
      await client.query(rows('account', 'name'));
      await client.query(rows('contact', 'name'));
      await client.query('analyze account; analyze contact');
    });
    const began = performance.now();
    const { handOver } = await crm.data<{ handOver: { report: { total: number } | null; errors: unknown[] } }>(
      'mutation ($from: ID!, $to: ID!) { handOver(from: $from, to: $to, deactivate: true) { report { total } errors { message } } }',
      { variables: { from: leaver.id, to: receiver.id } },
    );
    const seconds = (performance.now() - began) / 1_000;
    process.stderr.write(`hand-over of ${2 * half} records: ${seconds.toFixed(1)} s\n`);
    expect(handOver).toEqual({ report: { total: 2 * half }, errors: [] });
    expect(seconds).toBeLessThan(most * crowd());
  } finally {
    await crm.stop();
  }
});
