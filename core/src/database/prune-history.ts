import { quoteIdentifier, quoteLiteral } from './sql-text.ts';
import { withClient } from './server-check.ts';

/** A table that grows with every change. */
export interface HistorySize {
  readonly table: string;
  /** As the statistics of PostgreSQL say. */
  readonly rows: number;
  /** With indexes. */
  readonly bytes: number;
}

/** So many rows are removed in one transaction: others hardly wait for it. */
const batch = 20_000;

/** How large tables are. */
export function historySizes(ownerUrl: string, tables: readonly string[]): Promise<HistorySize[]> {
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<HistorySize>(
      `select relname as table, greatest(reltuples, 0)::float8 as rows, pg_total_relation_size(oid)::float8 as bytes
       from pg_class where relname = any($1) and relkind = 'r' and pg_table_is_visible(oid) order by relname`,
      [tables],
    );
    return rows;
  });
}

/**
 * Removes the versions of a table that were replaced before an instant, while others work: what is asked as of an
 * instant from then on is answered as before, what is asked of an earlier one finds nothing. Answers how many.
 */
export function pruneVersions(ownerUrl: string, table: string, before: Date): Promise<number> {
  return withClient(ownerUrl, async (client) => {
    // First: nobody shall find half of them.
    await client.query(
      `insert into "pruned_history" as known ("versions", "until") values ($1, $2)
       on conflict ("versions") do update set "until" = greatest(known."until", excluded."until")`,
      [table, before],
    );
    return removed((limit) =>
      client.query(
        `delete from ${quoteIdentifier(table)} where ctid = any(array(
           select ctid from ${quoteIdentifier(table)} where "valid_to" <= $1 limit ${limit}))`,
        [before],
      ),
    );
  });
}

/** Removes the audit entries that were written before an instant: ids of version 7 begin with the time. */
export function pruneAudit(ownerUrl: string, table: string, before: Date): Promise<number> {
  const first = before.getTime().toString(16).padStart(12, '0');
  const bound = `${first.slice(0, 8)}-${first.slice(8)}-7000-8000-000000000000`;
  return withClient(ownerUrl, (client) =>
    removed((limit) =>
      client.query(
        `delete from ${quoteIdentifier(table)} where "id" in (
           select "id" from ${quoteIdentifier(table)} where "id" < $1 order by "id" limit ${limit})`,
        [bound],
      ),
    ),
  );
}

async function removed(remove: (limit: number) => Promise<{ readonly rowCount: number | null }>): Promise<number> {
  let all = 0;
  for (let count = batch; count === batch; all += count) count = (await remove(batch)).rowCount ?? 0;
  return all;
}

/** SQL of whether the versions of a table say what was at an instant: they were not removed. `at`: a placeholder. */
export function isKeptSince(versionTable: string, at: string): string {
  const until = `select "until" from "pruned_history" where "versions" = ${quoteLiteral(versionTable)}`;
  return `${at} >= coalesce((${until}), '-infinity')`;
}
