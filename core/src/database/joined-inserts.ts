import { LRUCache } from 'lru-cache';
import type { BoundStatement } from './bind-values.ts';
import { isLarge } from './prepared-statements.ts';

/** What texts become together, by the first, the second …; null: they are not joined. */
interface JoinedTexts {
  text?: string | null;
  readonly then: Map<string, JoinedTexts>;
}

/** The same texts come with every write. */
const joined = new LRUCache<string, JoinedTexts>({ max: 500 });

/**
 * Inserts that need not see each other's rows as one statement: each one less is a message less to print, to plan for
 * and to answer. All of them see the tables as they were before; foreign keys are looked at when all rows are there.
 * Null where one of them is something else, or all together would be too large to be prepared.
 *
 * The first is the statement proper, which PostgreSQL runs before those that it is `with`: what is wrong with its rows
 * is told before anything that would be wrong with the others.
 */
export function joinInserts(inserts: readonly BoundStatement[]): BoundStatement | null {
  const [first, ...others] = inserts;
  if (!first) return null;
  let found: JoinedTexts = joined.get(first.text) ?? { then: new Map() };
  joined.set(first.text, found);
  for (const { text } of others) {
    const next: JoinedTexts = found.then.get(text) ?? { then: new Map() };
    found.then.set(text, next);
    found = next;
  }
  if (found.text === undefined) found.text = printJoined(inserts);
  return found.text === null ? null : { text: found.text, values: inserts.flatMap(({ values }) => values) };
}

function printJoined(inserts: readonly BoundStatement[]): string | null {
  if (!inserts.every(({ text }) => text.startsWith('insert '))) return null;
  let count = 0;
  const [first, ...others] = inserts.map(({ text, values }) => {
    const shifted = shiftedBy(count, text);
    count += values.length;
    return shifted;
  });
  // Those that are not read from run in the reverse order of how they are listed.
  const before = others.toReversed().map((text, index) => `j${index + 1} as (${text})`);
  const text = before.length === 0 ? (first ?? '') : `with ${before.join(', ')} ${first}`;
  return isLarge(text) ? null : text;
}

/** The text with placeholders that count on from those of other texts. What stands in quotes is none. */
function shiftedBy(count: number, text: string): string {
  return text.replaceAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\d+)/g, (whole, number?: string) =>
    number === undefined ? whole : `$${Number(number) + count}`,
  );
}
