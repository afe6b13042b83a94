import { documentRanges, quoteLiteral, typeToken } from '../../database/index.ts';
import type { EntityModel } from '../../model/index.ts';

/** The sample is of so many ranges of the first size: 16,384 documents. */
const sampledRanges = 4;

/**
 * So many documents of the sample with all terms tell of more than 6,000 altogether: they are not even gathered. Of few
 * documents it tells less.
 */
export const dense = '(select greatest(1, least(500, 6000::bigint * 16384 / last_value)) from "search_document_seq")';

/**
 * `tsquery` of the documents in ranges of the first size that lie evenly among all: what was written last may be of
 * other types than the rest.
 */
export function sample(): string {
  const { sign, bits } = documentRanges[0] ?? { sign: '', bits: 0 };
  const tokens = Array.from({ length: sampledRanges }, (_none, n) => {
    const range = `(last_value >> ${bits}) * ${sampledRanges - n} / ${sampledRanges} - 1`;
    return `quote_literal('${sign}' || greatest(0, ${range}))`;
  });
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

/** `tsquery` of the documents of these entities. */
export function ofTypes(entities: readonly EntityModel[]): string {
  return `${quoteLiteral(entities.map(({ code }) => `'${typeToken(code)}'`).join(' | '))}::tsquery`;
}
