import { BadInput } from '../../sdk/index.ts';
import type { Decisions } from '../plan/decisions.ts';
import { checkPageSize, wantedSize } from '../plan/plan-connection.ts';
import type { PageLimits } from '../plan/planning-context.ts';
import type { Statement } from '../print/statement.ts';

/** A page of groups. Groups are computed anew for every page, so their cursors are positions, from 1. */
export interface GroupPage {
  readonly size: number;
  /** Position that the page starts behind; 0 is the start of the list. */
  readonly after: number;
  /** Position that the page ends ahead of; null is the end of the list. */
  readonly before: number | null;
  readonly backward: boolean;
}

export interface GroupPageArguments {
  readonly first?: unknown;
  readonly after?: unknown;
  readonly last?: unknown;
  readonly before?: unknown;
}

function bad(argument: string, zh: string, en: string): BadInput {
  return new BadInput({ zh, en }, [argument]);
}

/** The window is computed from all four, so that their values are part of the statement's text. */
export function planGroupPage(args: GroupPageArguments, limits: PageLimits, decisions: Decisions): GroupPage {
  const { size, name } = wantedSize(decisions.exactly(args.first), decisions.exactly(args.last));
  const after = decisions.exactly(args.after);
  const before = decisions.exactly(args.before);
  return {
    size: checkPageSize((size ?? limits.default) as number, name, limits),
    after: typeof after === 'string' ? parseGroupCursor(after, 'after') : 0,
    before: typeof before === 'string' ? parseGroupCursor(before, 'before') : null,
    backward: name === 'last',
  };
}

function parseGroupCursor(cursor: string, name: string): number {
  const match = /^\["g",(\d{1,9})\]$/.exec(Buffer.from(cursor.slice(0, 100), 'base64url').toString('utf8'));
  if (match) return Number(match[1]);
  throw bad(name, `游标 ${name} 无效`, `The cursor in ${name} is not valid`);
}

/**
 * The page as SQL over the CTE `grouped`; `rows` is the alias of its rows, which have their position in `page_row`.
 * Each part binds its parameters when it is asked for: a statement may have none that it does not use.
 */
export interface PrintedGroupPage {
  limit(): string;
  /** ` filter (…)` of aggregates: rows of the page, without the one that only tells whether there are more. */
  onPage(): string;
  hasNextPage(): string;
  hasPreviousPage(): string;
}

export function printGroupPage(page: GroupPage, rows: string, statement: Statement): PrintedGroupPage {
  const { size, after, before } = page;
  const int = (value: number): string => statement.params.add(value, 'int');
  if (!page.backward) {
    const upTo = before === null ? size + 1 : Math.min(size + 1, Math.max(before - 1 - after, 0));
    return {
      limit: () => `limit ${int(upTo)} offset ${int(after)}`,
      onPage: () => ` filter (where ${rows}.page_row <= ${int(after + size)})`,
      hasNextPage: () => `coalesce(bool_or(${rows}.page_row > ${int(after + size)}),false)::text`,
      hasPreviousPage: () => `'${after > 0}'`,
    };
  }
  const count = '(select count(*) from grouped)';
  // There may be fewer groups by now than when the cursor was given.
  const end = (): string => (before === null ? count : `least(${int(Math.max(before - 1, 0))}, ${count})`);
  const start = (): string => `${end()} - ${int(size)}`;
  const from = (): string => `greatest(${int(after)}, ${start()})`;
  return {
    limit: () => `limit greatest(${end()} - ${from()}, 0) offset ${from()}`,
    onPage: () => '',
    hasNextPage: () => `'${before !== null}'`,
    hasPreviousPage: () => `(${start()} > ${int(after)})::text`,
  };
}
