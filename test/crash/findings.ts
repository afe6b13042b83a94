import pg from 'pg';
import type { Journal } from './journal.ts';
import { importRows, type Tallies } from './writers.ts';

/** What is wrong after a run; empty where nothing was lost, doubled or torn. */
export type Findings = readonly string[];

/** What the tallies held in the beginning. */
export const startValue = 1_000_000;

interface Evidence {
  readonly journal: Journal;
  readonly tallies: Tallies;
  /** Connection string of somebody who may read every table. */
  readonly url: string;
}

const lost = (kind: string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [`${names.length} acknowledged ${kind} lost, such as ${names[0]}`];

/** Compares what the database holds with what was acknowledged. */
export async function findingsOf({ journal, tallies, url }: Evidence): Promise<Findings> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const column = async (text: string): Promise<Map<string, number>> => {
    const { rows } = await client.query<{ name: string; n: number }>(text);
    return new Map(rows.map(({ name, n }) => [name, n]));
  };
  try {
    const accounts = await column(
      `select split_part(external_id, '/', 1) as name, count(*)::int as n from account
       where external_id ~ '^(create|import)-' group by 1`,
    );
    const values = await column('select external_id as name, value as n from crash_tally');
    const unaudited = await column(
      `select r.id::text as name, r.version - count(a.id)::int as n
       from (select id, version, 'ac' as code from account where external_id ~ '^(create|import)-'
             union all select id, version, 'crtal' from crash_tally) r
       left join audit_entry a on a.subject_type = r.code and a.subject_id = r.id
       group by r.id, r.version having r.version <> count(a.id)`,
    );
    return [
      ...lost(
        'creates',
        journal.names('create').filter((name) => accounts.get(name) !== 1),
      ),
      ...lost(
        'imports',
        journal.names('import').filter((name) => accounts.get(name) !== importRows),
      ),
      ...tornImports(accounts),
      ...miscounted(journal, tallies, values),
      ...(unaudited.size > 0 ? [`${unaudited.size} records whose changes are not all in the audit`] : []),
    ];
  } finally {
    await client.end();
  }
}

function tornImports(accounts: ReadonlyMap<string, number>): string[] {
  const torn = [...accounts].filter(([name, rows]) => name.startsWith('import-') && rows !== importRows);
  return torn.map(([name, rows]) => `${name} left ${rows} of its ${importRows} rows`);
}

function miscounted(journal: Journal, tallies: Tallies, values: ReadonlyMap<string, number>): string[] {
  const calls = Map.groupBy(journal.names('count'), (name) => name.split('/')[0] ?? '');
  const found: string[] = [];
  for (const [index, id] of [...tallies.own, tallies.shared].entries()) {
    const counted = (values.get(`counter-${index}`) ?? Number.NaN) - startValue;
    const expected = calls.get(id)?.length ?? 0;
    if (counted !== expected) found.push(`counter ${index} stands at ${counted} after ${expected} calls`);
  }
  const funds = tallies.funds.map((_, index) => values.get(`fund-${index}`) ?? Number.NaN);
  const sum = funds.reduce((total, value) => total + value, 0) - startValue * funds.length;
  if (sum !== 0) found.push(`the transfers made or lost ${sum}`);
  return found;
}
