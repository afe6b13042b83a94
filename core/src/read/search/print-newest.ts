import { documentRanges, quoteLiteral, typeToken } from '../../database/index.ts';
import type { EntityModel } from '../../model/index.ts';

/**
 * Where so many of the documents of two ranges of 16,384 have all terms, one in a hundred, very many do: they are not
 * even gathered.
 */
export const dense = 320;

/**
 * `tsquery` of the documents in the last range of the second size that is full, and in the one half way there: what was
 * written last may be of other types than the rest.
 */
export function sampledRanges(): string {
  const { sign, bits } = documentRanges[1] ?? { sign: '', bits: 0 };
  const last = `(last_value >> ${bits}) - 1`;
  const tokens = [last, `(${last}) >> 1`].map((range) => `quote_literal('${sign}' || (${range}))`);
  return `(select (${tokens.join(` || '|' || `)})::tsquery from "search_document_seq")`;
}

/**
 * Ranges of documents, newest first, as `token` and the first `seq` behind it, `ends`: the newest small ones up to the
 * end of the next larger one, then that size up to the next, and so on. Large ranges are quick where few documents have
 * the terms, small ones where many do.
 */
export function newestRanges(): string {
  const last = '(select last_value from "search_document_seq")';
  const sizes = documentRanges.map(({ sign, bits }, age) => {
    const above = documentRanges[age + 1];
    const from = above ? `(s.last >> ${above.bits}) << ${above.bits - bits}` : '0';
    // Ranges of this size that smaller ones have covered already end before the newest one.
    const to = age === 0 ? `s.last >> ${bits}` : `(s.last >> ${bits}) - 1`;
    const columns = `quote_literal('${sign}' || n)::tsquery as token, (n + 1) << ${bits} as ends, ${age} as age, n`;
    return `select ${columns} from generate_series(${from}, ${to}) n`;
  });
  return `select r.token, r.ends from (select ${last} as last) s cross join lateral (${sizes.join(' union all ')}) r order by r.age, r.n desc`;
}

/**
 * So many of the last numbers are near: to go through the ranges behind them takes 20 ms at most, where no document has
 * both a type and the terms that very many others have. Thousands of records are not looked up sooner than that.
 */
const nearby = 2 ** 20;

/** One row: `seq` of the last of a list of the newest documents that is as long as it may be, else 0; `is_near`. */
export function horizonOf(list: string, limit: number): string {
  const last = '(select last_value from "search_document_seq")';
  const end = `select case when count(*) = ${limit} then min(seq) else 0 end as seq from ${list}`;
  return `select h.seq, h.seq > 0 and h.seq > ${last} - ${nearby} as is_near from (${end}) h`;
}

/** `tsquery` of the documents of these entities. */
export function ofTypes(entities: readonly EntityModel[]): string {
  return `${quoteLiteral(entities.map(({ code }) => `'${typeToken(code)}'`).join(' | '))}::tsquery`;
}
