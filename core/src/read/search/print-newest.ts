import { documentRanges, quoteLiteral, typeToken } from '../../database/index.ts';
import type { EntityModel } from '../../model/index.ts';

/** The sample is of so many ranges of the first size: 16,384 documents. */
const sampledRanges = 4;
const sampledDocuments = 16_384;
/** More of the sample are never counted. */
export const mostSampled = 500;
/** Of more documents with all terms than these it is known that they are too many: they are not even gathered. */
const tooMany = 6000;

/**
 * Common table expression that the others refer to, of one row: `last`, the newest number; `sample`, the `tsquery` of
 * documents in ranges that lie evenly among all: what was written last may be of other types than the rest; `dense`: so
 * many documents of the sample tell of more than 6,000 altogether.
 */
export function numbers(): string {
  const { sign, bits } = documentRanges[0] ?? { sign: '', bits: 0 };
  const tokens = Array.from({ length: sampledRanges }, (_none, n) => {
    const range = `(s.last >> ${bits}) * ${sampledRanges - n} / ${sampledRanges} - 1`;
    return `quote_literal('${sign}' || greatest(0, ${range}))`;
  });
  const columns = `s.last, (${tokens.join(` || '|' || `)})::tsquery as sample, ${sampledOf(tooMany, 's.last')} as dense`;
  return `numbers as materialized (select ${columns} from (select last_value as last from "search_document_seq") s)`;
}

/** So many documents of the sample tell of about `count` altogether. Of few documents it tells less. */
export function sampledOf(count: number, last: string): string {
  return `greatest(1, least(${mostSampled}, ${count}::bigint * ${sampledDocuments} / ${last}))`;
}

/** `tsquery` of the documents of the sample. */
export const sample = '(select sample from numbers)';

/** What is known of documents before they are looked for. */
export interface Sampled {
  /** How many of the sample have the terms, an expression. */
  readonly sampled?: string;
  /** So many of them are enough. */
  readonly needed?: number;
}

/**
 * Ranges of documents, newest first, as `token` and the first `seq` behind it, `ends`: the newest small ones up to the
 * end of the next larger one, then that size up to the next, and so on. Large ranges are quick where few documents have
 * the terms, small ones where many do. `sampled`: how many of the sample have them, an expression; where it is known,
 * ranges grow as long as they hold no more than are `needed`.
 */
export function newestRanges({ sampled = '0', needed = mostSampled }: Sampled = {}): string {
  const largest = documentRanges.length - 1;
  // The sample is as long as a range of the second size, and a quarter of the third.
  const most = `case when ${sampled} >= ${mostSampled} then 0 when ${sampled} * 4 > ${needed} then 1 else ${largest} end`;
  const sizes = documentRanges.map(({ sign, bits }, age) => {
    const above = documentRanges[age + 1];
    const from = above
      ? `case when s.most > ${age} then (s.last >> ${above.bits}) << ${above.bits - bits} else 0 end`
      : '0';
    // Ranges of this size that smaller ones have covered already end before the newest one.
    const to = age === 0 ? `s.last >> ${bits}` : `(s.last >> ${bits}) - 1`;
    const columns = `quote_literal('${sign}' || n)::tsquery as token, (n + 1) << ${bits} as ends, ${age} as age, n`;
    return `select ${columns} from generate_series(${from}, ${to}) n where s.most >= ${age}`;
  });
  return `select r.token, r.ends from (select n.last, ${most} as most from numbers n) s cross join lateral (${sizes.join(' union all ')}) r order by r.age, r.n desc`;
}

/** `tsquery` of the documents of these entities. */
export function ofTypes(entities: readonly EntityModel[]): string {
  return `${quoteLiteral(entities.map(({ code }) => `'${typeToken(code)}'`).join(' | '))}::tsquery`;
}
