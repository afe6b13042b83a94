import type { EntityModel } from '../../model/index.ts';
import type { Principal } from '../../sdk/index.ts';
import type { Statement } from '../print/statement.ts';
import { documentGate } from './document-gate.ts';
import { OwnRecords } from './own-records.ts';
import {
  fittingRanges,
  mostSampled,
  newestRanges,
  ofTypes,
  sampledBy,
  sampledOf,
  sampleRanges,
} from './print-newest.ts';
import { isPlain } from './search-document.ts';

/** So many records are found at most: somebody who needs more of them asks for more words. */
export const mostFound = 500;
/** Of documents that belong to other records, so many are shown to the gate without knowing whose they are. */
const mostOfOthers = 1000;
/** Of those that are the caller's by what they say themselves; nearly all of them pass the gate. */
const mostNamed = 1000;
/** To look up the records of somebody costs as much as to go through so many numbers for each of their parents. */
const numbersPerParent = 160;
/** To go through so many numbers costs less than to look up the records of a large team. */
const nearby = 2 ** 18;
/** The same where the sample tells that few documents of others lie there. */
const nearlyEmpty = 2 ** 19;

/** Names and conditions of the statement, over documents `d`. */
export interface SearchedDocuments {
  /** Beginning of a query of documents. */
  readonly documents: string;
  /** They have all terms, asked of the index. */
  readonly hasTerms: string;
  /** The same of documents that hold texts of many lines only; adds a parameter. */
  readonly hasPlainTerms: () => string;
  /** The same of those of the entities that were asked for. */
  readonly isAsked: string;
  /** They have what the index cannot tell. */
  readonly hasAll: string;
  /** Their display value begins with the text. */
  readonly longer: string;
  /** They are readable, and of a type that was asked for. */
  readonly open: string;
  /** There are too many with all terms to have gathered them already. */
  readonly areMany: string;
  /** Those that begin with the text are so. */
  readonly fewBegin: string;
}

/**
 * Conditions for the index that pick documents, within a range if one is given; each is a scan of its own. In one
 * condition PostgreSQL would put the range last: the index would go through everything outside of it.
 */
export type Having = (range?: string) => readonly string[];

/** Queries of the documents that have all terms, in no order. */
function having({ documents, open, hasAll }: SearchedDocuments, picked: readonly string[], rest = 'true'): string {
  return union(picked.map((one) => `${documents} where ${one} and ${rest} and ${open} and ${hasAll}`));
}

/** The newest documents with all terms, range by range: a query in their order. `when` may say `r.ends`. */
export function newest(
  searched: SearchedDocuments,
  picks: Having,
  when: string,
  limit: number,
  { ranges = newestRanges(), rest }: { readonly ranges?: string; readonly rest?: string } = {},
): string {
  const ofRange = `select d.* from (${having(searched, picks('d.tokens @@ r.token'), rest)}) d order by d.seq desc`;
  return `select d.* from (${ranges}) r cross join lateral (${ofRange}) d where ${when} limit ${limit}`;
}

/**
 * The newest documents with all terms for somebody who does not see everything, where very many have them: a query in
 * no order, and the common table expressions that it needs.
 *
 * Documents that say themselves whose they are come first, and pass the gate here: all at once where the sample tells
 * that they are few, else by ranges. From the 500th that does (`horizon`), no older one can be found: of the others
 * (notes, what is shared), only newer ones are looked for. These are all shown to the gate where at most 1,000 have the
 * terms: of those behind a horizon that is near, by ranges, else of all. Where more have them, the caller's records are
 * looked up (`OwnRecords`), and where that is less work; of a caller with too many of those the newest 1,000 of the
 * others are taken.
 */
export function ownDocuments(
  searched: SearchedDocuments,
  entities: readonly EntityModel[],
  statement: Statement,
  principal: Principal,
): { readonly expressions: readonly string[]; readonly text: string } {
  const { documents, hasTerms, isAsked, hasAll, longer, open, areMany, fewBegin } = searched;
  const horizon = '(select seq from horizon)';
  const areNear = '(select yes from near_all)';
  const areKnown = '(select yes from others_all)';
  const own = new OwnRecords(entities, `${areMany} and not ${areNear}`, `not ${areKnown}`, statement, principal);

  const sampled = (picks: Having): string => newest(searched, picks, areMany, mostSampled, { ranges: sampleRanges });
  // Within a range nearly all documents may be the caller's; among all documents mostly few are.
  const ofOwn: Having = (range) => {
    const mine = `d.tokens @@ ${own.tokens}`;
    return [
      `${range === undefined ? `${mine} and ${isAsked}` : `${range} and ${isAsked} and ${mine}`} and ${own.isNamed}`,
    ];
  };
  const areGathered = '(select yes from named_all)';
  const named = union([
    `select d.* from few_named d where ${areGathered} order by d.seq desc`,
    newest(searched, ofOwn, `${areMany} and not ${areGathered}`, mostNamed, {
      ranges: fittingRanges('named_sampled', mostFound),
    }),
  ]);
  const namedExpressions = [
    `named_sample as materialized (${sampled(ofOwn)})`,
    `named_sampled as materialized (${sampledBy('named_sample')})`,
    `named_few as materialized (select ${areMany} and s.documents < ${sampledOf(mostNamed, 'n.last')} as yes from numbers n, named_sampled s)`,
    `few_named as materialized (${having(searched, ofOwn(), '(select yes from named_few)')} limit ${mostNamed + 1})`,
    `named_all as materialized (select f.yes and (select count(*) <= ${mostNamed} from few_named) as yes from named_few f)`,
  ];
  if (own.lookedUp.length === 0) return { expressions: namedExpressions, text: named };

  const isOther = `d.seq > ${horizon} and d.seq not in (select o.seq from named_open o)`;
  const ofOthers = withTerms(searched, own.lookedUp);
  const othersInSample = '(select documents from others_sampled)';
  const isNear = '(select is_near from horizon)';
  const areFewParents = own.parents === null ? 'true' : `(${own.parents}) * ${numbersPerParent} <= h.behind`;
  const areSparse = '(select yes from others_sparse)';
  const has = `((${hasTerms} and ${hasAll}) or ${longer})`;
  const isOwn = `d.record_id = any((select ids from own_records where ${own.areAll})::uuid[])`;
  const expressions = [
    ...namedExpressions,
    `named as materialized (${named})`,
    `named_open as materialized (select d.record_id, d.permission, d.type, d.seq, d.place, true as passed from named d ` +
      `where d.record_id not in (select head.record_id from head) and ${documentGate(own.named, statement)} limit ${mostFound})`,
    `others_sample as materialized (${sampled(ofOthers)})`,
    `others_sampled as materialized (${sampledBy('others_sample')})`,
    `horizon as materialized (select h.*, ${areMany} and ${fewBegin} and (h.behind <= ${nearby} ` +
      `or h.behind <= ${nearlyEmpty} and ${othersInSample} * h.behind <= ${mostOfOthers} * 16384) as is_near ` +
      `from (select n.last, o.seq, n.last - o.seq as behind from numbers n, ` +
      `(select case when count(*) = ${mostFound} then min(seq) else 0 end as seq from named_open) o) h)`,
    `near as materialized (${newest(searched, ofOthers, `r.ends > ${horizon} and ${isNear}`, mostOfOthers + 1, { rest: isOther })})`,
    `near_all as materialized (select ${isNear} and (select count(*) <= ${mostOfOthers} from near) as yes)`,
    ...own.parentExpressions,
    `others_sparse as materialized (select ${areMany} and ${fewBegin} and not h.is_near ` +
      `and not (${areFewParents}) and ${othersInSample} < ${sampledOf(mostOfOthers, 'h.last')} as yes from horizon h)`,
    `few_others as materialized (${having(searched, ofOthers(), `${areSparse} and ${isOther}`)} limit ${mostOfOthers + 1})`,
    `others_all as materialized (select ${areNear} or (${areSparse} and (select count(*) <= ${mostOfOthers} from few_others)) as yes)`,
    ...own.expressions,
  ];
  const parts = [
    'select d.* from named_open d',
    `select d.* from near d where ${areNear} or not ${own.areAll}`,
    `select d.* from few_others d where ${areKnown}`,
    `${documents} where ${isOwn} and ${isOther} and ${has} and ${open} order by d.seq desc limit ${mostNamed}`,
    newest(
      searched,
      ofOthers,
      `r.ends > ${horizon} and ${areMany} and not ${isNear} and not ${areKnown} and not ${own.areAll}`,
      mostOfOthers,
      { ranges: fittingRanges('others_sampled', mostOfOthers), rest: isOther },
    ),
  ];
  return { expressions, text: union(parts) };
}

/**
 * Picks documents of these entities that have all terms. Notes have no pinyin: what stands for initials is not even
 * looked up for them.
 */
function withTerms({ hasTerms, hasPlainTerms }: SearchedDocuments, entities: readonly EntityModel[]): Having {
  const [plain, others] = [entities.filter(isPlain), entities.filter((entity) => !isPlain(entity))];
  const kinds = [
    ...(plain.length > 0 ? [`d.tokens @@ ${ofTypes(plain)} and ${hasPlainTerms()}`] : []),
    ...(others.length > 0 ? [`d.tokens @@ ${ofTypes(others)} and ${hasTerms}`] : []),
  ];
  return (range = 'true') => kinds.map((kind) => `${range} and ${kind}`);
}

function union(queries: readonly string[]): string {
  return queries.map((text) => `(${text})`).join(' union all ');
}
