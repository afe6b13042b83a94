import type { Crm } from '../../src/app/index.ts';
import { withClient } from '../../src/database/index.ts';

/**
 * Gives a CRM so many accounts at once, behind the back of the engine: every tenth is `active`, one in a thousand is in
 * the industry `rare`, and `employees` runs from 0 to 999. Statistics are up to date then, as autovacuum makes them.
 */
export async function fillAccounts(crm: Crm, count: number): Promise<void> {
  const { ownerUrl } = await crm.connect();
  await withClient(ownerUrl, async (owner) => {
    await owner.query(
      `insert into account (id, created_at, updated_at, version, name, status, industry, employees)
       select ('00000000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, now(), now(), 1, 'Account ' || i,
         case when i % 10 = 0 then 'active' else 'prospect' end,
         case when i % 1000 = 0 then 'rare' else 'retail' end, i % 1000
       from generate_series(1, $1::int) i`,
      [count],
    );
    await owner.query('vacuum analyze account');
  });
}
