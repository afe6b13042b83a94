import { BadInput, Money, z, type CrmContext } from '../../sdk/index.ts';
import { Account } from '../accounts/index.ts';
import { timelineSources, type TimelineSource } from './timeline-source.ts';

/** Entries of one page at most. */
const most = 200;

/** Which part of the timeline is wanted. */
export interface TimelineQuestion {
  /** Opaque id. */
  readonly accountId: string;
  readonly first: number;
  readonly after: string | null;
  /** Names of sources; null: all of them. */
  readonly types: readonly string[] | null;
}

/** One thing that happened. */
export interface TimelineItem {
  readonly type: string;
  readonly label: string;
  readonly at: Date;
  readonly title: string;
  readonly detail: string | null;
  readonly amount: Money | null;
  /** Uuid. */
  readonly user: string | null;
  /** Opaque id. */
  readonly recordId: string;
}

/** A page of them, the latest first. */
export interface TimelinePage {
  readonly nodes: readonly TimelineItem[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

interface Row {
  readonly type: string;
  readonly id: string;
  /** As PostgreSQL prints it. */
  readonly at: string;
  readonly title: string;
  readonly detail: string | null;
  readonly amount: string | null;
  readonly currency: string | null;
  readonly user_id: string | null;
}

const cursorShape = z.tuple([z.iso.datetime(), z.uuid()]);
type Cursor = readonly [at: string, id: string];

const cursorOf = ({ at, id }: Row): string =>
  Buffer.from(JSON.stringify([new Date(at).toISOString(), id] satisfies Cursor)).toString('base64url');

function parseCursor(text: string): Cursor {
  try {
    return cursorShape.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    throw new BadInput({ zh: '游标 after 无效', en: 'The cursor in after is not valid' }, ['after']);
  }
}

/**
 * What happened with a customer, over all sources, as one statement: of each source no more than a page is read, by the
 * same key (instant, id) over all of them.
 * @throws BadInput for an unknown type, a page size out of range, a cursor of something else
 */
export async function readTimeline(question: TimelineQuestion, context: CrmContext): Promise<TimelinePage> {
  const { first, after } = question;
  if (first < 1 || first > most) {
    throw new BadInput({ zh: `first 应在 1 到 ${most} 之间`, en: `first must be between 1 and ${most}` }, ['first']);
  }
  const { sql, language } = context;
  const account = sql.id(Account, question.accountId);
  const sources = chosen(question.types, context);
  const cursor = after === null ? null : parseCursor(after);
  const behind =
    cursor === null
      ? sql.fragment``
      : sql.fragment`where (entry.at, entry.id) < (${cursor[0]}::timestamptz, ${cursor[1]}::uuid)`;
  const parts = [...sources].flatMap(([name, source]) =>
    source.entries(account, sql).map(
      (entries) => sql.fragment`(
        select ${name}::text as type, entry.* from (${entries}) entry ${behind}
        order by entry.at desc, entry.id desc limit ${first + 1}::int
      )`,
    ),
  );
  if (parts.length === 0) return { nodes: [], endCursor: null, hasNextPage: false };
  const rows = await sql.rows<Row>`
    select type, id, at, title, detail, amount::text, currency, user_id from (${sql.allOf(parts)}) entry
    order by at desc, id desc limit ${first + 1}::int`;
  const shown = rows.slice(0, first);
  const last = shown.at(-1);
  return {
    nodes: shown.map((row) => itemOf(row, sources.get(row.type) as TimelineSource)),
    endCursor: last ? cursorOf(last) : null,
    hasNextPage: rows.length > first,
  };

  function itemOf(row: Row, { label, entity }: TimelineSource): TimelineItem {
    const { type, at, title, detail, amount, currency } = row;
    return {
      ...{ type, at: new Date(at), title, detail, label: label[language] },
      amount: amount !== null && currency !== null ? Money.of(amount, currency) : null,
      user: row.user_id,
      recordId: sql.opaqueId(entity, row.id),
    };
  }
}

function chosen(types: readonly string[] | null, context: CrmContext): ReadonlyMap<string, TimelineSource> {
  const all = new Map(context.contributions(timelineSources).map(({ name, value }) => [name, value]));
  const unknown = types?.find((type) => !all.has(type));
  if (unknown !== undefined) {
    const known = [...all.keys()].join(', ');
    throw new BadInput({ zh: `没有类型 ${unknown},可用:${known}`, en: `No type ${unknown}; there are: ${known}` }, [
      'types',
    ]);
  }
  return types ? new Map([...all].filter(([name]) => types.includes(name))) : all;
}
