import { documentRanges, quoteLiteral, typeToken } from '../../database/index.ts';
import type { EntityModel } from '../../model/index.ts';

/**
 * Where so many of the 16,384 documents of a range have all terms, one in a hundred, very many do: they are not even
 * gathered.
 */
export const dense = 160;

/** `tsquery` of the documents in the last range of the second size that is full. */
export function lastRange(): string {
  const { sign, bits } = documentRanges[1] ?? { sign: '', bits: 0 };
  return `(select quote_literal('${sign}' || (last_value >> ${bits}) - 1)::tsquery from "search_document_seq")`;
}

/**
 * Ranges of documents, newest first, as `token`: the newest small ones up to the end of the next larger one, then that
 * size up to the next, and so on. Large ranges are quick where few documents have the terms, small ones where many do.
 */
export function newestRanges(): string {
  const last = '(select last_value from "search_document_seq")';
  const sizes = documentRanges.map(({ sign, bits }, age) => {
    const above = documentRanges[age + 1];
    const from = above ? `(s.last >> ${above.bits}) << ${above.bits - bits}` : '0';
    // Ranges of this size that smaller ones have covered already end before the newest one.
    const to = age === 0 ? `s.last >> ${bits}` : `(s.last >> ${bits}) - 1`;
    return `select quote_literal('${sign}' || n)::tsquery as token, ${age} as age, n from generate_series(${from}, ${to}) n`;
  });
  return `select r.token from (select ${last} as last) s cross join lateral (${sizes.join(' union all ')}) r order by r.age, r.n desc`;
}

/** `tsquery` of the documents of these entities. */
export function ofTypes(entities: readonly EntityModel[]): string {
  return `${quoteLiteral(entities.map(({ code }) => `'${typeToken(code)}'`).join(' | '))}::tsquery`;
}
