// What it costs that a field is a plugin's: 1,000,000 records with a slot, fields of the slot against columns of the
// record itself, as pages of 50 through the CRM's own `execute`.
//   node --import ./core/bin/development-loader.js test/bench/extensions.ts --data folder [--rows 1000000]
// The folder keeps the records: the first run makes them (`--load` does nothing else). All questions in turn, round by
// round (`--rounds 20`), forwards and backwards; `--explain` prints plans. Ends with 1 where a goal of issue 7 is
// missed.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { systemPrincipal } from '../../core/src/access/index.ts';
import { createCrm, type Crm } from '../../core/src/app/index.ts';
import { startEmbeddedPostgres } from '../../core/src/database/embedded/index.ts';
import { benchPlugins, fill } from './extensions-data.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    rows: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '20' },
    load: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
  },
});
const rows = Number(options.rows);
const requestsPerRound = 5;

interface Question {
  readonly name: string;
  /** Arguments of the list; `$value` is another one in each request. */
  readonly list: string;
  /** Values that `$value` takes. */
  readonly values: number;
  /** Its median may be 1.5 times that of this question. */
  readonly against?: string;
  /** Milliseconds that its median may take. */
  readonly atMost?: number;
}

const newest = 'orderBy: [{ createdAt: DESC }]';
const byRank = 'orderBy: [{ rank: DESC }]';
const questions: readonly Question[] = [
  { name: 'order by a column', list: byRank, values: 1 },
  {
    name: 'order by a field of the slot',
    list: 'orderBy: [{ grade: { rank: DESC } }]',
    values: 1,
    against: 'order by a column',
  },
  { name: 'filter by a column, newest first', list: `where: { kind: { eq: $value } }, ${newest}`, values: 1000 },
  {
    name: 'filter by the slot, newest first',
    list: `where: { grade: { kind: { eq: $value } } }, ${newest}`,
    values: 1000,
    against: 'filter by a column, newest first',
  },
  ...[
    { share: '0.1 %', field: 'kind', values: 1000 },
    { share: '1 %', field: 'hundredth', values: 100 },
    { share: '10 %', field: 'tenth', values: 10 },
  ].map(({ share, field, values }) => ({
    name: `filter by the slot (${share}), order by a column`,
    list: `where: { grade: { ${field}: { eq: $value } } }, ${byRank}`,
    values,
    atMost: 25,
  })),
];

const documentOf = ({ list, values }: Question): string =>
  `query${values > 1 ? ' ($value: Int!)' : ''} { stockItems(first: 50, ${list}) {
    nodes { id name kind rank createdAt grade { kind rank } } pageInfo { hasNextPage endCursor } } }`;

let asked = 0;

async function timed(crm: Crm, question: Question): Promise<number> {
  const variables = question.values > 1 ? { value: (asked += 1) % question.values } : {};
  const began = performance.now();
  const { errors } = await crm.execute({ document: documentOf(question), variables, principal: systemPrincipal });
  if (errors?.[0]) throw errors[0];
  return performance.now() - began;
}

const at = (times: readonly number[], part: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * part)] ?? NaN;

async function compare(crm: Crm): Promise<void> {
  const times = new Map(questions.map(({ name }): [string, number[]] => [name, []]));
  for (const question of questions) {
    // Plans are made, buffers filled, statements prepared.
    for (let warm = 0; warm < 40; warm += 1) await timed(crm, question);
  }
  for (let round = 0; round < Number(options.rounds); round += 1) {
    for (const question of round % 2 ? questions.toReversed() : questions) {
      for (let request = 0; request < requestsPerRound; request += 1) {
        times.get(question.name)?.push(await timed(crm, question));
      }
    }
  }
  console.log(`${'page of 50'.padEnd(52)}${'median'.padStart(9)}${'p95'.padStart(9)}`);
  for (const { name, against, atMost } of questions) {
    const own = times.get(name) ?? [];
    const median = at(own, 0.5);
    const most = against === undefined ? (atMost ?? Infinity) : at(times.get(against) ?? [], 0.5) * 1.5;
    if (median > most) process.exitCode = 1;
    const goal = Number.isFinite(most) ? `  at most ${most.toFixed(2)}: ${median > most ? 'FAIL' : 'PASS'}` : '';
    console.log(`${name.padEnd(52)}${median.toFixed(2).padStart(9)}${at(own, 0.95).toFixed(2).padStart(9)}${goal}`);
  }
}

async function explain(crm: Crm): Promise<void> {
  for (const question of questions) {
    const variables = question.values > 1 ? { value: 7 } : {};
    const document = documentOf(question);
    const { extensions } = await crm.execute({ document, variables, principal: systemPrincipal, explain: true });
    console.log(`\n${question.name}\n${JSON.stringify(extensions?.['explain'], null, 1)}`);
  }
}

const dataFolder = options.data ?? (await mkdtemp(join(tmpdir(), 'guanxi-extensions-')));
const postgres = await startEmbeddedPostgres({ dataFolder, role: 'command' });
const database = `extensions_${rows}`;
await postgres.ensureDatabase(database);
const crm = createCrm(
  {
    ...{ mode: 'test', logLevel: 'error', secret: 'a secret of the bench, which is long enough', port: 0 },
    ...{ databaseUrl: postgres.appUrl(database), ownerDatabaseUrl: postgres.ownerUrl(database) },
    plugins: [...(await benchPlugins())],
  },
  { environment: {}, source: { name: 'extensions bench', folder: process.cwd() } },
);
const client = new pg.Client(postgres.ownerUrl(database));
try {
  await crm.open();
  await client.connect();
  const { rows: found } = await client.query(`select from stock_item limit 1`);
  if (found.length === 0) await fill(client, rows);
  if (options.explain) await explain(crm);
  else if (!options.load) await compare(crm);
} finally {
  await client.end();
  await crm.stop();
  await postgres.release();
}
