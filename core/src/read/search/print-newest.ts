import { documentRanges, quoteLiteral, typeToken, type DocumentRange } from '../../database/index.ts';
import type { EntityModel } from '../../model/index.ts';

const smallest: DocumentRange = documentRanges[0];

/** The sample is of so many ranges of the first size: 16,384 documents. */
const sampledRanges = 4;
const sampledDocuments = 16_384;
/** More of the sample are never counted. */
export const mostSampled = 500;
/** Of more documents with all terms than these it is known that they are too many: they are not even gathered. */
const tooMany = 6000;

/**
 * Common table expression that the others refer to, of one row: `last`, the newest number; `samples`, the `tsquery`s of
 * ranges that lie evenly among all, the newest first: what was written last may be of other types than the rest;
 * `sample`, that of all of them; `dense`: so many documents of the sample tell of more than 6,000 altogether.
 */
export function numbers(): string {
  const { sign, bits } = smallest;
  const tokens = Array.from({ length: sampledRanges }, (_none, n) => {
    const range = `(s.last >> ${bits}) * ${sampledRanges - n} / ${sampledRanges} - 1`;
    return `quote_literal('${sign}' || greatest(0, ${range}))`;
  });
  const samples = `array[${tokens.join(', ')}]::tsquery[] as samples`;
  const columns = `s.last, ${samples}, (${tokens.join(` || '|' || `)})::tsquery as sample, ${sampledOf(tooMany, 's.last')} as dense`;
  return `numbers as materialized (select ${columns} from (select last_value as last from "search_document_seq") s)`;
}

/** So many documents of the sample tell of about `count` altogether. Of few documents it tells less. */
export function sampledOf(count: number, last: string): string {
  return `greatest(1, least(${mostSampled}, ${count}::bigint * ${sampledDocuments} / ${last}))`;
}

/** `tsquery` of the documents of the sample. */
export const sample = '(select sample from numbers)';

/** Ranges of the sample as `token`, the newest first. */
export const sampleRanges = 'select r.token from numbers n cross join lateral unnest(n.samples) r(token)';

/**
 * Query of what the sample tells, given the `seq` of its documents, the newest ones first and at most 500: `documents`,
 * how many they are; `parts`, how many of each quarter of all numbers; `known`, the first quarter that was not cut off.
 */
export function sampledBy(documents: string): string {
  const part = `least(${sampledRanges - 1}, d.seq * ${sampledRanges} / n.last)`;
  const parts = Array.from({ length: sampledRanges }, (_none, n) => `count(*) filter (where d.part = ${n})`);
  const known = `case when count(*) < ${mostSampled} then 0 else min(d.part) + 1 end`;
  const counted = `select ${part} as part from ${documents} d cross join numbers n`;
  return `select count(*) as documents, array[${parts.join(', ')}] as parts, ${known} as known from (${counted}) d`;
}

/**
 * Ranges of documents, newest first, as `token` and the first `seq` behind it, `ends`: the newest small ones up to the
 * end of the next larger one, then that size up to the next, and so on. Large ranges are quick where few documents have
 * the terms, small ones where many do.
 */
export function newestRanges(): string {
  const sizes = documentRanges.map(({ sign, bits }, age) => {
    const above = documentRanges[age + 1];
    const from = above ? `(s.last >> ${above.bits}) << ${above.bits - bits}` : '0';
    // Ranges of this size that smaller ones have covered already end before the newest one.
    const to = age === 0 ? `s.last >> ${bits}` : `(s.last >> ${bits}) - 1`;
    const columns = `quote_literal('${sign}' || n)::tsquery as token, (n + 1) << ${bits} as ends, ${age} as age, n`;
    return `select ${columns} from generate_series(${from}, ${to}) n`;
  });
  return `select r.token, r.ends from numbers s cross join lateral (${sizes.join(' union all ')}) r order by r.age, r.n desc`;
}

/**
 * The same where a sample (`sampledBy`, the name of its row) tells how many documents have the terms: everywhere the
 * largest ranges that hold no more of them than are `needed`, as the sample tells of their quarter.
 */
export function fittingRanges(sampled: string, needed: number): string {
  const fits = (number: string, { bits }: DocumentRange): string => {
    const middle = `(((${number}) << ${bits}) + ${2 ** (bits - 1)})`;
    const part = `least(${sampledRanges - 1}, ${middle} * ${sampledRanges} / s.last)`;
    const isSmall = `${2 ** bits} <= s.last / ${sampledRanges}`;
    return `(${isSmall} and ${part} >= s.known and s.parts[1 + ${part}] << ${bits - smallest.bits} <= ${needed})`;
  };
  const sizes = documentRanges.map((range, age) => {
    const { sign, bits } = range;
    const larger = documentRanges.slice(age + 1).map((above) => `not ${fits(`n >> ${above.bits - bits}`, above)}`);
    const chosen = [...(age === 0 ? [] : [fits('n', range)]), ...larger].join(' and ');
    const columns = `quote_literal('${sign}' || n)::tsquery as token, (n + 1) << ${bits} as ends`;
    return `select ${columns} from generate_series(0, s.last >> ${bits}) n where ${chosen}`;
  });
  const known = `select n.last, d.parts, d.known from numbers n cross join ${sampled} d`;
  return `select r.token, r.ends from (${known}) s cross join lateral (${sizes.join(' union all ')}) r order by r.ends desc`;
}

/** `tsquery` of the documents of these entities. */
export function ofTypes(entities: readonly EntityModel[]): string {
  return `${quoteLiteral(entities.map(({ code }) => `'${typeToken(code)}'`).join(' | '))}::tsquery`;
}
