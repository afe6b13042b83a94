import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { systemPrincipal } from '../../core/src/access/index.ts';
import { createCrm, type Crm } from '../../core/src/app/index.ts';
import { startEmbeddedPostgres } from '../../core/src/database/embedded/index.ts';
import { ReadEngine } from '../../core/src/read/index.ts';
import type { MatchScanStep } from '../../core/src/sdk/index.ts';
import { MatchKeyRebuild } from '../../core/src/write/index.ts';

/** A CRM with very many accounts. */
export interface MatchingWorld {
  readonly crm: Crm;
  readonly accounts: number;
  ask(document: string, variables: Record<string, unknown>): Promise<void>;
  scanStep(after: string | null): Promise<MatchScanStep>;
  stop(): Promise<void>;
}

const cities = '上海 北京 广州 深圳 杭州 南京 成都 重庆 武汉 西安 苏州 天津 长沙 青岛 宁波 厦门'.split(' ');
const marks = Array.from(
  '泰宏恒隆金鼎华远中信大成永盛嘉和瑞丰东方新兴天宇星海明达安康博雅德利正源卓越凯旋美诚志同创荣昌',
);
const trades = '建筑材料 建材 水泥 钢铁 玻璃 陶瓷 木业 涂料 门窗 管道 电器 装饰 科技 贸易 实业 物流'.split(' ');
const forms = '有限公司 有限责任公司 股份有限公司 集团'.split(' ');
const sounds = 'ba be bo da de do fa ga go ka ke ko la le lo ma me mo na ne no pa pe ra re ro sa se ta to va vi'.split(
  ' ',
);
const words = 'Construction Trade Invest Group Projekt Company Building Home'.split(' ');
const latin = 'sh.p.k|shpk|LLC|L.L.C.|GmbH|S.p.A.'.split('|');

/** A number that has nothing to do with those beside it, nor with other turns of its own (MurmurHash3's finaliser). */
function mixed(n: number, turn: number): number {
  let hash = Math.imul(n + 1, 0x9e37_79b1) ^ Math.imul(turn + 1, 0x7f4a_7c15);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const pick = <T>(list: readonly T[], n: number, turn: number): T => list[mixed(n, turn) % list.length] as T;

/** Half Chinese, half European; one of twenty is another one again, written differently. */
export function accountName(n: number): string {
  const of = n % 20 === 19 ? n - 7 : n;
  const twice = of === n ? 0 : 3;
  if (of % 2 === 0) {
    const mark = [1, 2, 3].map((turn) => pick(marks, of, turn)).join('');
    return `${pick(cities, of, 4)}${mark}${pick(trades, of, 5)}${pick(forms, n, 6 + twice)}`;
  }
  const own = [1, 2, 3, 4].map((turn) => pick(sounds, of, turn)).join('');
  const name = own.charAt(0).toUpperCase() + own.slice(1);
  return `${name} ${pick(words, of, 5)} ${pick(latin, n, 6 + twice)}`;
}

/** Names to ask for: of accounts that are there, in another legal form, and of some that are not. */
export const probes = (accounts: number): string[] =>
  Array.from({ length: 200 }, (_none, index) =>
    index % 4 === 3 ? `Xh${accountName(index * 17 + accounts)} ${index}` : accountName((index * 4999) % accounts),
  );

/** Opens the accounts in `folder`, made at the first time and kept; null: in a folder that is removed at the end. */
export async function openAccounts(
  accounts: number,
  folder: string | null,
  report: (text: string) => void,
): Promise<MatchingWorld> {
  const dataFolder = folder ?? (await mkdtemp(join(tmpdir(), 'guanxi-matching-')));
  const postgres = await startEmbeddedPostgres({ dataFolder, role: 'command' });
  const database = `matching_${accounts}`;
  await postgres.ensureDatabase(database);
  const crm = createCrm(
    {
      ...{ mode: 'test', logLevel: 'error', secret: 'a secret of the bench, which is long enough', port: 0 },
      duplicates: { onCreate: 'refuse' },
      ...{ databaseUrl: postgres.appUrl(database), ownerDatabaseUrl: postgres.ownerUrl(database) },
    },
    { environment: {}, source: { name: 'matching bench', folder: process.cwd() } },
  );
  await crm.open();
  const { model } = crm;
  const entity = model.entities.get('Account');
  if (!entity) throw new Error('The composition has no accounts');
  const client = new pg.Client(postgres.ownerUrl(database));
  await client.connect();
  if (!(await isThere(client, 'bench_ready'))) {
    if (!(await isThere(client, 'bench_accounts'))) await fill(client, accounts);
    await makeKeys(client, crm, report);
  }
  const read = new ReadEngine({ model, database: crm.database });
  // One port for a whole scan, as its job has it.
  const port = read.matchingPort({ principal: systemPrincipal, language: 'en', cache: new Map() });
  return {
    crm,
    accounts,
    async ask(document, variables) {
      const { errors } = await crm.execute({ document, variables, principal: systemPrincipal });
      if (errors?.[0]) throw new Error(errors[0].message);
    },
    scanStep: (after) => port.scan(entity.class, after, 2000),
    stop: async () => {
      await client.end();
      await crm.stop();
      await postgres.release();
      if (folder === null) await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

async function isThere(client: pg.Client, table: string): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>('select to_regclass($1) is not null as found', [table]);
  return rows[0]?.found ?? false;
}

const batch = 50_000;

async function fill(client: pg.Client, accounts: number): Promise<void> {
  await client.query('begin');
  for (let start = 0; start < accounts; start += batch) {
    const names = Array.from({ length: Math.min(batch, accounts - start) }, (_none, index) =>
      accountName(start + index),
    );
    await client.query(
      `insert into account (id, created_at, updated_at, name)
       select ('00000000-0000-7000-8000-' || lpad(to_hex($1::bigint + n), 12, '0'))::uuid, now(), now(), name
       from unnest($2::text[]) with ordinality t (name, n)`,
      [start, names],
    );
  }
  // As after an update that brings other rules: the keys are made by those that the composition has.
  await client.query(`update match_state set is_complete = false, position = null where type = 'ac'`);
  await client.query('create table bench_accounts ()');
  await client.query('commit');
}

/** Goes on where an earlier call was interrupted, as an installation would. */
async function makeKeys(client: pg.Client, crm: Crm, report: (text: string) => void): Promise<void> {
  const began = performance.now();
  let made = 0;
  await new MatchKeyRebuild({ model: crm.model, database: crm.database }).run({
    onProgress: (_entity, done) => void (made = done),
  });
  const seconds = (performance.now() - began) / 1000;
  await client.query('vacuum analyze account, match_key');
  await client.query('create table bench_ready ()');
  const { rows } = await client.query<{ keys: string; size: string }>(
    `select count(*) as keys, pg_size_pretty(pg_total_relation_size('match_key')) as size from match_key`,
  );
  report(`keys of ${made} accounts made in ${seconds.toFixed(0)} s: ${rows[0]?.keys ?? 0}, ${rows[0]?.size ?? ''}`);
}
