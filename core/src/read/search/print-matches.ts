import { documentRanges, derive, quoteIdentifier, quoteLiteral } from '../../database/index.ts';
import type { EntityModel } from '../../model/index.ts';
import type { Statement } from '../print/statement.ts';
import { grantedTo } from './granted-documents.ts';
import type { SearchPlan } from './search-plan.ts';
import { searchQueryOf, type SearchQuery } from './search-query.ts';

/** So many records are found at most: somebody who needs more of them asks for more words. */
const mostFound = 500;
/** So many documents with all terms are looked at, the newest first. */
const mostExamined = 5000;
/**
 * Where so many of the 16,384 documents of a range have all terms, one in a hundred, very many do: they are not even
 * gathered.
 */
const dense = 160;
/** Of the documents whose value or beginning is the text itself. */
const mostWhole = 1000;

/**
 * Prints the records that are found, each once: `record_id`, `type`, `rank` (0 to 3), `seq`.
 *
 * Documents come from three places, one after the other: fields whose whole value is the text, display values that
 * begin with it, and documents with all terms. Every one of them passes the gate of its entity. What keeps this quick
 * however many documents have the terms, and what may be missed for it:
 *
 * - Where more than 5,000 documents have all terms, they are gathered range by range, newest first (`documentRanges`),
 *   until 500 open ones are found or 5,000 were looked at. Somebody who sees one record in a thousand does not find old
 *   records by a word that very many others have; with one word more they do.
 * - Of whole values and beginnings 1,000 documents each are looked at.
 */
export function printMatches(plan: SearchPlan, statement: Statement): string {
  const { params } = statement;
  const add = (pick: (query: SearchQuery) => unknown, cast: string): string =>
    params.add(
      derive(plan.text, (text) => pick(searchQueryOf(text, ['text']))),
      cast,
    );
  const terms = add((query) => query.terms, 'tsquery');
  const exact = add((query) => query.exact, 'tsquery');
  const from = add((query) => query.folded, 'text');
  const to = add((query) => `${query.folded}\u{10FFFF}`, 'text');
  const doubtfulTokens = add((query) => query.doubtful.tokens, 'tsquery[]');
  const doubtfulPatterns = add((query) => query.doubtful.patterns, 'text[]');

  const begins = `d.title >= ${from} and d.title < ${to}`;
  const open = [...readable(plan, statement), ...asked(plan, statement)].join(' and ');
  const lacksOne =
    `select true from unnest(${doubtfulTokens}, ${doubtfulPatterns}) c(token, pattern) ` +
    `where d.body not like c.pattern and (d.tokens @@ c.token) is not true limit 1`;
  const hasAll = `(cardinality(${doubtfulPatterns}) = 0 or (${lacksOne}) is null)`;
  // As little as possible of each document: many are sorted, and few are ranked.
  const documents = 'select d.record_id, d.permission, d.type, d.seq from "search_document" d';

  const whole = `${documents} where d.tokens @@ ${exact} and ${open} order by d.seq desc limit ${mostWhole}`;
  const beginning = `${documents} where ${begins} and ${open} order by d.title limit ${mostWhole}`;
  const sample = `${documents} where d.tokens @@ (${terms} && ${sampleRange()}) and ${open} limit ${dense}`;
  const areMany = `(select count(*) = ${dense} from sample)`;
  const few =
    `${documents} where not ${areMany} and d.tokens @@ ${terms} and ${open} and ${hasAll} ` +
    `limit ${mostExamined + 1}`;
  const areFew = `(not ${areMany} and (select count(*) <= ${mostExamined} from few))`;
  const inRange = `${documents} where d.tokens @@ (${terms} && r.token) and ${open} and ${hasAll} order by d.seq desc`;
  const newest = `select d.* from (${ranges()}) r cross join lateral (${inRange}) d where not ${areFew} limit ${mostExamined}`;

  const all = `(select d.* from few d where ${areFew} order by d.seq desc) union all (${newest})`;
  const counted = `with sample as materialized (${sample}), few as materialized (${few})`;
  const candidates = `${counted} (${whole}) union all (${beginning}) union all ${all}`;
  const found = `select d.* from (${candidates}) d where ${gate(plan.entities, statement)} limit ${mostFound}`;
  const rank = `case when d.tokens @@ ${exact} then 0 when ${begins} then 1 when d.named @@ ${terms} then 2 else 3 end as rank`;
  const ranked =
    `select d.record_id, d.type, d.seq, ${rank} from (${found}) m ` +
    `join "search_document" d on d.record_id = m.record_id and d.permission = m.permission`;
  return `select distinct on (d.record_id) d.* from (${ranked}) d order by d.record_id, d.rank, d.seq desc`;
}

/** The last range of the second size that is full. */
function sampleRange(): string {
  const { sign, bits } = documentRanges[1] ?? { sign: '', bits: 0 };
  return `(select quote_literal('${sign}' || (last_value >> ${bits}) - 1)::tsquery from "search_document_seq")`;
}

/**
 * Ranges of documents, newest first, as `token`: the newest small ones up to the end of the next larger one, then that
 * size up to the next, and so on. Large ranges are quick where few documents have the terms, small ones where many do.
 */
function ranges(): string {
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

/** Only documents that the caller has the permissions for. */
function readable({ entities }: SearchPlan, { params, principal }: Statement): string[] {
  if (!principal) return ['false'];
  return [`d.permission = any(${params.addOf(principal, (who) => grantedTo(who, entities), 'text[]')})`];
}

function asked({ entities, isNarrow }: SearchPlan, { params }: Statement): string[] {
  return isNarrow
    ? [
        `d.type = any(${params.add(
          entities.map(({ code }) => code),
          'text[]',
        )})`,
      ]
    : [];
}

/**
 * The record exists for the caller: the same condition as in every list. Scalar subqueries, not `exists`: PostgreSQL
 * would read all records of an entity at once to answer many of those.
 */
function gate(entities: readonly EntityModel[], statement: Statement): string {
  const cases = entities.map((entity) => {
    const alias = statement.nextAlias();
    const from = `${quoteIdentifier(entity.table)} ${alias}`;
    const condition = `${alias}.id = d.record_id and ${statement.visible(entity, alias)}`;
    return `when ${quoteLiteral(entity.code)} then (select true from ${from} where ${condition})`;
  });
  return cases.length === 0 ? 'false' : `case d.type ${cases.join(' ')} end`;
}
