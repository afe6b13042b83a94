import { withClient } from '../../../src/database/index.ts';
import type { TestCrm } from '../../../src/testing/index.ts';

/** What every change moves, whatever it changes. */
const bookkeeping = ['version', 'updated_at', 'updated_by'];

export type StoredRows = ReadonlyMap<string, string>;

/** The rows of tables as they are stored, by `<table> <id>`, without what every write keeps itself. */
export async function storedRows(crm: TestCrm, tables: readonly string[]): Promise<StoredRows> {
  const { ownerUrl } = await crm.crm.connect();
  return withClient(ownerUrl, async (client) => {
    const found = new Map<string, string>();
    for (const table of tables) {
      const { rows } = await client.query<{ id: string; row: string }>(
        `select coalesce(to_jsonb(t)->>'id', to_jsonb(t)->>'record_id') as id, (to_jsonb(t) - $1::text[])::text as row from "${table}" t`,
        [bookkeeping],
      );
      for (const { id, row } of rows) found.set(`${table} ${id}`, row);
    }
    return found;
  });
}
