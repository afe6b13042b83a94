// Search over 1,000,000 records (accounts, contacts, notes): every kind of term, asked by everybody from the
// administrator to a team with a record in ten thousand; through GraphQL in process, beside `name like '%建材%'`.
//   node --import ./core/bin/development-loader.js test/bench/search.ts [--records 1000000] [--rounds 20]
//     [--data folder] [--only text] [--check]
// `--data` keeps the records for later runs. All questions in turn, round by round. `--check` compares what is found
// with a naive evaluation. Ends with 1 where p95 is above 50 ms (issue 5) or something else is found.
import { parseArgs } from 'node:util';
import { searchRanks } from '../../core/src/read/search/index.ts';
import { naiveSearch } from './search-naive.ts';
import { callers, openWorld, type Caller, type SearchWorld } from './search-world.ts';

const { values: options } = parseArgs({
  options: {
    records: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '20' },
    data: { type: 'string' },
    only: { type: 'string', default: '' },
    check: { type: 'boolean', default: false },
  },
});
const goalMs = 50;

const document = `query ($text: String!, $types: [String!]) {
  search(text: $text, types: $types, first: 20) {
    edges { rank cursor node { __typename id ... on Account { name } ... on Contact { name mobile } ... on Note { text } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Question {
  readonly caller: Caller;
  readonly text: string;
  readonly types?: readonly string[];
}

/** What is typed, and what kind of term it is. */
const terms = {
  建材: 'two characters, common',
  泰宏: 'two characters, rare',
  建筑材料: 'four characters, common',
  上海泰宏建材: 'a name of six characters',
  公司: 'in half of the companies',
  建: 'one character',
  jzcl: 'initials',
  yxgs: 'initials, very common',
  jianzhu: 'pinyin',
  running: 'English stem',
  '73687': 'phone fragment',
  王伟: 'whole name of many people',
  '上海 建材': 'two terms',
  '上海 公司': 'two common terms',
  'jzcl 上海 running': 'mixed terms',
  '建材 running 73687': 'nothing found',
} satisfies Record<string, string>;

const everyTerm = (caller: Caller): Question[] => Object.keys(terms).map((text) => ({ caller, text }));
const questions = [
  ...(Object.keys(callers) as Caller[]).flatMap(everyTerm),
  ...(['all records', 'team, 1 %', 'team, 0.01 %'] as const).flatMap((caller) =>
    ['建材', '公司', 'jzcl', 'running'].flatMap((text) => [
      { caller, text, types: ['Note'] },
      { caller, text, types: ['Task', 'Account'] },
    ]),
  ),
].filter((question) => nameOf(question).includes(options.only));

function nameOf({ caller, text, types }: Question): string {
  return `${caller} | ${text}${types ? ` in ${types.join(', ')}` : ''}`;
}

const at = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? NaN;

async function ask({ crm }: SearchWorld, { caller, text, types }: Question): Promise<[ms: number, found: number]> {
  const began = performance.now();
  const variables = { text, ...(types && { types }) };
  const { data, errors } = await crm.execute({ document, principal: callers[caller], variables });
  if (errors?.[0]) throw new Error(errors[0].message);
  return [performance.now() - began, (data as { search: { edges: unknown[] } }).search.edges.length];
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

async function compare(world: SearchWorld): Promise<number> {
  const times = new Map<Question, number[]>();
  const first = new Map<Question, readonly [number, number]>();
  for (const question of questions) {
    first.set(question, await ask(world, question));
    for (let warm = 0; warm < 2; warm++) await ask(world, question);
    times.set(question, []);
  }
  const scans: number[] = [];
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const question of questions) times.get(question)?.push((await ask(world, question))[0]);
    const began = performance.now();
    await world.client.query(`select id, name from account where name like '%建材%' order by name limit 20`);
    scans.push(performance.now() - began);
  }
  print(`${'ms'.padEnd(48)}${'median'.padStart(9)}${'p95'.padStart(9)}${'first'.padStart(9)}   found`);
  const line = (name: string, values: readonly number[], rest = ''): void => {
    const [median, p95] = [at(values, 0.5), at(values, 0.95)].map((value) => value.toFixed(1).padStart(9));
    print(`${name.padEnd(48)}${median}${p95}${rest}`);
  };
  let missed = 0;
  for (const [question, values] of times) {
    const [took, found] = first.get(question) ?? [NaN, 0];
    const isMissed = at(values, 0.95) > goalMs;
    if (isMissed) missed += 1;
    const rest = `${took.toFixed(0).padStart(9)}${String(found).padStart(8)}${isMissed ? '  FAIL' : ''}`;
    line(nameOf(question), values, rest);
  }
  const all = [...times.values()].flat();
  line('all questions', all);
  line(`name like '%建材%', accounts only`, scans);
  return missed;
}

const pages = `query ($text: String!, $types: [String!], $after: String) {
  search(text: $text, types: $types, first: 100, after: $after) {
    edges { rank node { id } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Page {
  readonly edges: readonly { readonly rank: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** All that is found, best first, as `rank id`. */
async function found({ crm }: SearchWorld, { caller, text, types }: Question): Promise<string[]> {
  const all: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const variables = { text, after, ...(types && { types }) };
    const { data, errors } = await crm.execute({ document: pages, principal: callers[caller], variables });
    if (errors?.[0]) throw new Error(errors[0].message);
    const { edges, pageInfo } = (data as { search: Page }).search;
    all.push(...edges.map(({ rank, node }) => `${searchRanks.indexOf(rank as never)} ${node.id}`));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  return all;
}

/** How many questions find something else than a naive evaluation does, or in another order. */
async function check(world: SearchWorld): Promise<number> {
  let different = 0;
  for (const question of questions) {
    const { caller, text, types } = question;
    const expected = await naiveSearch(world, text, types, callers[caller]);
    const actual = await found(world, question);
    if (expected.join() === actual.join()) continue;
    different += 1;
    const missing = expected.filter((one) => !actual.includes(one)).length;
    const surplus = actual.filter((one) => !expected.includes(one)).length;
    print(`${nameOf(question).padEnd(48)} ${expected.length} expected, ${missing} missing, ${surplus} others  FAIL`);
  }
  print(`${questions.length} questions compared with a naive evaluation, ${different} different`);
  return different;
}

const began = performance.now();
const world = await openWorld(Number(options.records), options.data ?? null);
try {
  print(`${options.records} records, ready after ${((performance.now() - began) / 1000).toFixed(0)} s`);
  const sizes = await world.client.query<Record<string, string>>(
    `select pg_size_pretty(pg_table_size('search_document')) as documents,
       pg_size_pretty(pg_relation_size('search_document_tokens_by_hand')) as tokens,
       pg_size_pretty(pg_relation_size('search_document_title_by_hand')) as titles`,
  );
  print(JSON.stringify(sizes.rows[0]));
  const failed = options.check ? await check(world) : await compare(world);
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  await world.stop();
}
