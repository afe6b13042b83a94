import { reachesAll } from '../../access/index.ts';
import { derive } from '../../database/index.ts';
import type { Statement } from '../print/statement.ts';
import { documentGate } from './document-gate.ts';
import { grantedTo } from './granted-documents.ts';
import { mostFound, newest, ownDocuments } from './own-documents.ts';
import { numbers, ofTypes, sample } from './print-newest.ts';
import { isPlain } from './search-document.ts';
import type { SearchPlan } from './search-plan.ts';
import { searchQueryOf, type SearchQuery } from './search-query.ts';

/** So many documents with all terms are gathered before they are sorted. */
const mostGathered = 5000;
/** Of more than that the newest are looked at, so many. */
const mostExamined = 4000;
/** Of more types than these, the index goes through nearly everything to leave little out. */
const fewTypes = 4;
/** Of the documents whose value or beginning is the text itself. */
const mostWhole = 2000;

/**
 * Prints the records that are found, each once: `record_id`, `type`, `rank` (0 to 3), `seq`.
 *
 * Documents come from three places, one after the other: fields whose whole value is the text, display values that
 * begin with it, and documents with all terms, each the newest first. Every one of them passes the gate of its entity.
 * What keeps this quick however many documents have the terms:
 *
 * - Up to 5,000 documents with all terms are gathered and sorted.
 * - Of more, the newest are taken range by range until 500 open ones are found; for somebody who does not see
 *   everything, those that say themselves whose they are, and what others may be as new (`ownDocuments`).
 * - Beginnings that more than 2,000 documents have come before others no more: the newest are found.
 *
 * So up to 500 records nothing is missed but what hangs on other records (notes) by a caller with more than 8,000 of
 * those, where more than 1,000 such documents have all terms: the newest 1,000 are looked at.
 */
export function printMatches(plan: SearchPlan, statement: Statement): string {
  const { entities } = plan;
  const { params, principal } = statement;
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

  const doubtful = add((query) => query.doubtful.certain, 'tsquery');
  const lacksOne =
    `select true from unnest(${doubtfulTokens}, ${doubtfulPatterns}) c(token, pattern) ` +
    `where d.body not like c.pattern and (d.tokens @@ c.token) is not true limit 1`;
  // The last one takes ten times as long as the others, and says no more about a single term.
  const hasAll =
    `(cardinality(${doubtfulPatterns}) = 0 or d.tokens @@ ${doubtful} or d.body like all(${doubtfulPatterns}) ` +
    `or (cardinality(${doubtfulPatterns}) > 1 and (${lacksOne}) is null))`;
  const open = [...readable(plan, statement), ...asked(plan, statement)].join(' and ');
  const columns = 'd.record_id, d.permission, d.type, d.seq';
  // As little as possible of each document: many are sorted, and few are ranked.
  const documents = `select ${columns}, d.ctid as place, false as passed from "search_document" d`;
  const newestFirst = 'order by d.seq desc';
  // Conditions of their own, the shortest list first: the index leaps from one list to the next. In one `tsquery` it
  // goes through all of the shortest list, in another order through what the shorter ones leave out: up to 60 times.
  const hasTerms = `d.tokens @@ ${terms}`;
  const hasPlainTerms = (): string => `d.tokens @@ ${add((query) => query.plain, 'tsquery')}`;
  const isSelective = plan.isNarrow && entities.length <= fewTypes;
  const isAsked = isSelective ? `d.tokens @@ ${ofTypes(entities)} and ${hasTerms}` : hasTerms;

  const whole = `${documents} where d.tokens @@ ${exact} and ${open} ${newestFirst} limit ${mostWhole}`;
  // A value that is the text stands among the whole ones; texts of many lines have no title.
  const longer = entities.every(isPlain) ? 'false' : `d.title > ${from} and d.title < ${to}`;
  const beginning =
    `select ${columns}, d.ctid as place, false as passed, d.tokens @@ ${terms} as has_terms from "search_document" d ` +
    `where ${longer} and ${open} order by d.title limit ${mostWhole + 1}`;
  const fewBegin = '(select few from begins)';
  const head = `(select d.* from whole d) union all (select ${columns}, d.place, d.passed from beginning d where ${fewBegin} ${newestFirst})`;
  const dense = '(select dense from numbers)';
  const sampled = `${documents} where d.tokens @@ ${sample} and ${isAsked} and ${open} limit ${dense}`;
  const isDense = '(select yes from is_dense)';
  const few = `${documents} where not ${isDense} and ${isAsked} and ${open} and ${hasAll} limit ${mostGathered + 1}`;
  const tooMany = `${isDense} or not ${fewBegin} or (select count(*) > ${mostGathered} from few)`;
  const areMany = '(select yes from are_many)';

  // What is asked more than once is a row of its own: every question in the text costs all searches.
  const expressions = [
    numbers(),
    `whole as materialized (${whole})`,
    `beginning as materialized (${beginning})`,
    `begins as materialized (select count(*) <= ${mostWhole} as few from beginning)`,
    `head as materialized (${head})`,
    `sample as materialized (${sampled})`,
    `is_dense as materialized (select count(*) = ${dense} as yes from sample)`,
    `few as materialized (${few})`,
    `are_many as materialized (select ${tooMany} as yes)`,
  ];
  const rest = [`select d.* from few d where not ${areMany} ${newestFirst}`];
  const sees = principal !== null && entities.every((entity) => reachesAll(entity, 'read', principal));
  const searched = { documents, hasTerms, hasPlainTerms, isAsked, hasAll, longer, open, areMany, fewBegin };
  if (!principal || sees)
    rest.push(newest(searched, (range = 'true') => [`${range} and ${isAsked}`], areMany, mostExamined));
  else {
    const own = ownDocuments(searched, entities, statement, principal);
    expressions.push(...own.expressions);
    rest.push(`select d.* from (${own.text}) d ${newestFirst}`);
  }
  const candidates =
    `select d.* from head d union all ` +
    `(select d.* from (${union(rest)}) d where d.record_id not in (select head.record_id from head)) union all ` +
    `(select ${columns}, d.place, d.passed from beginning d where not ${fewBegin} and not d.has_terms)`;
  const gated = documentGate(entities, statement);
  const best = `select d.* from (${candidates}) d where (d.passed or ${gated}) limit ${mostFound}`;
  const begins = `d.title >= ${from} and d.title < ${to}`;
  const rank = `case when d.tokens @@ ${exact} then 0 when ${begins} then 1 when d.named @@ ${terms} then 2 else 3 end as rank`;
  const ranked = `select d.record_id, d.type, d.seq, ${rank} from (${best}) m join "search_document" d on d.ctid = m.place`;
  const once = `select distinct on (d.record_id) d.* from (${ranked}) d order by d.record_id, d.rank, d.seq desc`;
  return `with ${expressions.join(', ')} ${once}`;
}

function union(queries: readonly string[]): string {
  return queries.map((text) => `(${text})`).join(' union all ');
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
