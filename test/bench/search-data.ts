import { corePlugin } from '../../core/src/crm/index.ts';
import { arrayLiteral, documentRanges, ownerToken, typeToken } from '../../core/src/database/index.ts';
import type { EntityModel } from '../../core/src/model/index.ts';
import { composePlugins } from '../../core/src/plugins/index.ts';
import { documentsOf } from '../../core/src/read/index.ts';
import type pg from 'pg';

/** Records of each kind; together a million by default. */
export interface Amounts {
  readonly accounts: number;
  readonly contacts: number;
  readonly notes: number;
}

const cities =
  '上海 北京 广州 深圳 杭州 南京 成都 重庆 武汉 西安 苏州 天津 长沙 青岛 宁波 厦门 大连 沈阳 济南 合肥'.split(' ');
const marks = Array.from('泰宏恒隆金鼎华远中信大成永盛嘉和瑞丰东方新兴天宇星海明达安康博雅德利正源');
const trades =
  '建筑材料 建材 水泥 钢铁 玻璃 陶瓷 木业 涂料 门窗 管道 电器 设计院 房地产 工程 装饰 科技 贸易 实业 物流 酒店'.split(
    ' ',
  );
const families = Array.from('王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗');
const given = Array.from('伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉建文博宇轩浩然子涵梓萱');
const words = 'running mills steel harbour northern stone bright river cement garden summit valley union golden'.split(
  ' ',
);

/** Different lists are picked from by different `turn`s of the number, or the same things would always meet. */
const pick = <T>(list: readonly T[], n: number, turn = 0): T =>
  list[(Math.imul((n + 1) ^ (turn * 0x9e37), 0x85eb_ca6b * (2 * turn + 1)) >>> 11) % list.length] as T;

/** Half of all companies end with 有限公司, a tenth has an English name. */
function companyName(n: number): string {
  if (n % 10 === 9) return `${pick(words, n, 1)} ${pick(words, n, 2)} companies ${n}`;
  const mark = `${pick(marks, n, 1)}${pick(marks, n, 2)}`;
  return `${pick(cities, n, 3)}${mark}${pick(trades, n, 4)}${n % 2 ? '有限公司' : '集团'}`;
}

function personName(n: number): string {
  return `${pick(families, n, 1)}${pick(given, n, 2)}${n % 3 ? pick(given, n, 3) : ''}`;
}

function noteText(n: number): string {
  return (
    `与${pick(cities, n, 1)}客户讨论${pick(trades, n, 2)}的价格和交货期。${pick(words, n, 3)} ${pick(words, n, 4)} offer。` +
    `下周${pick(families, n, 5)}经理再联系,需要样品${pick(marks, n, 1)}${pick(marks, n, 5)}型。`
  );
}

/** Documents are made as the server makes them, for this many different texts of each kind. */
const different = 20_000;
const stamp = 'now(), now()';

/** Uuid of a thing told by kind and number. */
export const uuid = (kind: number, number: number): string =>
  `00000000-0000-7000-8000-${(BigInt(kind) * 2n ** 32n + BigInt(number)).toString(16).padStart(12, '0')}`;

/** The same as SQL; `number` may be an expression. */
const id = (kind: number, number: number | string): string =>
  `('00000000-0000-7000-8000-' || lpad(to_hex(${kind}::bigint * 4294967296 + (${number})), 12, '0'))::uuid`;

/** Kinds of uuids. */
export const kinds = { unit: 1, team: 2, user: 3, share: 5, account: 6, contact: 7, note: 8 } as const;

/** Accounts and contacts of the team `few`: one of so many, spread over all times. */
const oneOfMany = 10_000;
/** The team `old` has so many of the first accounts and contacts: it wrote nothing since. */
const first = 2_000;

/** Teams that are not one of the hundred with a hundredth each. */
export const teams = { few: 100, old: 101 } as const;

const unitPath = (unit: string): string => `'/' || ${id(kinds.unit, 10)} || '/' || ${id(kinds.unit, unit)} || '/'`;
const team = `${id(kinds.team, `case when i % ${oneOfMany} = 42 then ${teams.few} when i <= ${first} then ${teams.old} else abs(hashint8(i)) % 100 end`)}`;
const unit = id(kinds.unit, 'abs(hashint8(i + 1)) % 10');
const owner = `case when i % 1000 = 7 then ${id(kinds.user, 1)} end`;

/**
 * Of a million records four tenths are accounts, as many contacts, the rest notes on accounts. A hundred teams have a
 * hundredth each, ten units a tenth, user 1 a thousandth; 50 accounts are shared with user 2.
 */
export async function fill(client: pg.Client, { accounts, contacts, notes }: Amounts): Promise<void> {
  const model = composePlugins([corePlugin()]);
  const entity = (name: string): EntityModel => model.entities.get(name) as EntityModel;
  await client.query('create table bench_text (type text, n int, value text, document jsonb)');
  await sample(client, entity('Account'), 'name', companyName);
  await sample(client, entity('Contact'), 'name', personName);
  await sample(client, entity('Note'), 'text', noteText);
  await client.query('create index on bench_text (type, n)');
  const texts = (type: string, count: number): string =>
    `generate_series(1, ${count}) i join bench_text b on b.type = '${type}' and b.n = (i * 7919::bigint) % ${different}`;
  const statements = [
    `insert into org_unit (id, created_at, updated_at, name, path)
     values (${id(kinds.unit, 10)}, ${stamp}, 'Root', '/' || ${id(kinds.unit, 10)} || '/')`,
    `insert into org_unit (id, created_at, updated_at, name, parent_id, path)
     select ${id(kinds.unit, 'u')}, ${stamp}, 'Unit ' || u, ${id(kinds.unit, 10)}, ${unitPath('u')} from generate_series(0, 9) u`,
    `insert into team (id, created_at, updated_at, name)
     select ${id(kinds.team, 't')}, ${stamp}, 'Team ' || t from generate_series(0, ${teams.old}) t`,
    `insert into app_user (id, created_at, updated_at, display_name, email)
     select ${id(kinds.user, 'u')}, ${stamp}, 'User ' || u, u || '@bench.test' from generate_series(1, 2) u`,
    `insert into account (id, created_at, updated_at, name, team_id, unit_id, owner_id)
     select ${id(kinds.account, 'i')}, ${stamp}, b.value, ${team}, ${unit}, ${owner} from ${texts('ac', accounts)}`,
    `insert into contact (id, created_at, updated_at, name, mobile, team_id, unit_id, owner_id)
     select ${id(kinds.contact, 'i')}, ${stamp}, b.value, ${mobile('i')}, ${team}, ${unit}, ${owner} from ${texts('co', contacts)}`,
    `insert into note (id, created_at, updated_at, subject_type, subject_id, text)
     select ${id(kinds.note, 'i')}, ${stamp}, 'ac', ${id(kinds.account, `1 + i % ${accounts}`)}, b.value from ${texts('no', notes)}`,
    `insert into record_share (id, created_at, updated_at, subject_type, subject_id, user_id)
     select ${id(kinds.share, 's')}, ${stamp}, 'ac', ${id(kinds.account, `s * ${Math.floor(accounts / 50)}`)}, ${id(kinds.user, 2)}
     from generate_series(1, 50) s`,
    `set maintenance_work_mem = '512MB'`,
    'drop index search_document_tokens_by_hand, search_document_title_by_hand',
    documents([
      kindOf('ac', kinds.account, texts('ac', accounts), 'null', owners),
      kindOf('co', kinds.contact, texts('co', contacts), mobile('i'), owners),
      kindOf('no', kinds.note, texts('no', notes), 'null', 'null::uuid[]'),
    ]),
    'create index search_document_tokens_by_hand on search_document using gin (tokens)',
    'create index search_document_title_by_hand on search_document (title)',
    'vacuum analyze',
  ];
  for (const text of statements) await client.query(text);
}

const mobile = (n: string): string => `'13' || lpad((${n} * 7368787::bigint % 1000000000)::text, 9, '0')`;

async function sample(
  client: pg.Client,
  entity: EntityModel,
  field: string,
  textOf: (n: number) => string,
): Promise<void> {
  const rows = Array.from({ length: different }, (_none, n) => {
    const value = textOf(n);
    const [document] = documentsOf(entity, ({ key }) => (key === field ? value : null));
    return { n, value, document: JSON.stringify(document) };
  });
  await client.query(
    'insert into bench_text select $1, n, value, document::jsonb from unnest($2::int[], $3::text[], $4::text[]) t(n, value, document)',
    [
      entity.code,
      rows.map(({ n }) => n),
      rows.map(({ value }) => value),
      arrayLiteral(rows.map(({ document }) => document)),
    ],
  );
}

const owners = `array_remove(array[${owner}, ${team}, ${unit}], null)`;

function kindOf(type: string, kind: number, texts: string, phone: string, whose: string): string {
  return `select '${type}' as type, ${id(kind, 'i')} as id, b.document, ${phone} as phone, ${whose} as whose, i from ${texts}`;
}

/** The documents of all records, of all kinds by turns; a phone number brings its fragments. */
function documents(kinds: readonly string[]): string {
  const ranges = documentRanges.map(({ sign, bits }) => `'${sign}' || (seq >> ${bits})`).join(', ');
  const list = (name: string): string => `array(select jsonb_array_elements_text(document->'${name}'))`;
  const fragments = `array(select '#' || substr(phone, k, 4) from generate_series(1, length(phone) - 3) k)`;
  return `insert into search_document (record_id, permission, type, seq, title, named, tokens, body, pinyin)
    select id, '', type, seq, document->>'title', array_to_tsvector(${list('named')}),
      array_to_tsvector(${list('tokens')} || ${fragments} || array(select '${ownerToken('')}' || o from unnest(whose) o) || array['${typeToken('')}' || type, ${ranges}]),
      concat_ws(E'\\n', document->>'body', phone), nullif(document->'pinyin', 'null')
    from (
      select d.*, nextval('search_document_seq') as seq from (${kinds.join(' union all ')} order by i, type) d
    ) d`;
}
