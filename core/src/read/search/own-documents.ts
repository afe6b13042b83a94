import type { EntityModel } from '../../model/index.ts';
import type { Principal } from '../../sdk/index.ts';
import type { Statement } from '../print/statement.ts';
import { documentGate } from './document-gate.ts';
import { OwnRecords } from './own-records.ts';
import { newestRanges, ofTypes, sample } from './print-newest.ts';

/** So many records are found at most: somebody who needs more of them asks for more words. */
export const mostFound = 500;
/** Of documents that belong to other records, so many are shown to the gate without knowing whose they are. */
const mostOfOthers = 1000;
/** Of those that are the caller's by what they say themselves; nearly all of them pass the gate. */
const mostNamed = 1000;
/** Where the sample of 16,384 has so many of them, a million documents have more than a thousand. */
const manyOthers = 16;
/** The records of somebody with so few are looked up sooner than the others are gathered. */
const fewParents = 1000;
/** To go through so many numbers costs less than to look up the records of a large team. */
const nearby = 2 ** 18;

/** Names and conditions of the statement, over documents `d`. */
export interface SearchedDocuments {
  /** Beginning of a query of documents. */
  readonly documents: string;
  /** They have all terms, asked of the index. */
  readonly hasTerms: string;
  /** The same of those of the entities that were asked for. */
  readonly isAsked: string;
  /** They have what the index cannot tell. */
  readonly hasAll: string;
  /** Their display value begins with the text. */
  readonly longer: string;
  /** They are readable, and of a type that was asked for. */
  readonly open: string;
  /** Those with all terms are gathered already. */
  readonly areFew: string;
  /** Those that begin with the text are so. */
  readonly fewBegin: string;
}

/** The newest documents with all terms, range by range: a query in their order. `when` may say `r.ends`. */
export function newest(
  { documents, open, hasAll }: SearchedDocuments,
  having: string,
  when: string,
  limit: number,
): string {
  const ofRange = `${documents} where d.tokens @@ r.token and ${having} and ${open} and ${hasAll} order by d.seq desc`;
  return `select d.* from (${newestRanges()}) r cross join lateral (${ofRange}) d where ${when} limit ${limit}`;
}

/**
 * The newest documents with all terms for somebody who does not see everything, where very many have them: a query in
 * no order, and the common table expressions that it needs.
 *
 * Documents that say themselves whose they are come first, and pass the gate here. From the 500th that does
 * (`horizon`), no older one can be found: of the others (notes, what is shared), only newer ones are looked for. These
 * are all shown to the gate where at most 1,000 have the terms: of those behind a horizon that is near, by ranges, else
 * of all. Where more have them, the caller's records are looked up (`OwnRecords`); of a caller with too many of those
 * the newest 1,000 of the others are taken.
 */
export function ownDocuments(
  searched: SearchedDocuments,
  entities: readonly EntityModel[],
  statement: Statement,
  principal: Principal,
): { readonly expressions: readonly string[]; readonly text: string } {
  const { documents, hasTerms, isAsked, hasAll, longer, open, areFew, fewBegin } = searched;
  const areMany = `not ${areFew}`;
  const horizon = '(select seq from horizon)';
  const areNear = '(select yes from near_all)';
  const areKnown = '(select yes from others_all)';
  const own = new OwnRecords(entities, `${areMany} and not ${areNear}`, `not ${areKnown}`, statement, principal);
  const named = newest(searched, `d.tokens @@ ${own.tokens} and ${isAsked} and ${own.isNamed}`, areMany, mostNamed);
  if (own.lookedUp.length === 0) return { expressions: [], text: named };

  const isOther = `d.seq > ${horizon} and d.seq not in (select o.seq from named_open o)`;
  const others = `d.tokens @@ ${ofTypes(own.lookedUp)} and ${hasTerms}`;
  const isNear = `(${areMany} and ${fewBegin} and (select is_near from horizon))`;
  const areFewParents = own.parents === null ? 'true' : `${own.parents} <= ${fewParents}`;
  const areSparse =
    `(${areMany} and ${fewBegin} and not ${isNear} and not (${areFewParents}) ` +
    `and (select count(*) < ${manyOthers} from others_sample))`;
  const has = `((${hasTerms} and ${hasAll}) or ${longer})`;
  const isOwn = `d.record_id = any(array(select o.id from own_records o where ${own.areAll}))`;
  const last = '(select last_value from "search_document_seq")';
  const expressions = [
    `named as materialized (${named})`,
    `named_open as materialized (select d.record_id, d.permission, d.type, d.seq, true as passed from named d ` +
      `where d.record_id not in (select head.record_id from head) and ${documentGate(own.named, statement)} limit ${mostFound})`,
    `horizon as materialized (select h.seq, h.seq > greatest(0, ${last} - ${nearby}) as is_near ` +
      `from (select case when count(*) = ${mostFound} then min(seq) else 0 end as seq from named_open) h)`,
    `near as materialized (${newest(searched, `${others} and ${isOther}`, `r.ends > ${horizon} and ${isNear}`, mostOfOthers + 1)})`,
    `near_all as materialized (select ${isNear} and (select count(*) <= ${mostOfOthers} from near) as yes)`,
    ...own.parentExpressions,
    `others_sample as materialized (${documents} where d.tokens @@ ${sample()} and ${others} and ${open} limit ${manyOthers})`,
    `few_others as materialized (${documents} where ${areSparse} and ${others} and ${isOther} and ${open} and ${hasAll} limit ${mostOfOthers + 1})`,
    `others_all as materialized (select ${areNear} or (${areSparse} and (select count(*) <= ${mostOfOthers} from few_others)) as yes)`,
    ...own.expressions,
  ];
  const parts = [
    'select d.* from named_open d',
    `select d.* from near d where ${areNear}`,
    `select d.* from few_others d where ${areKnown}`,
    `${documents} where ${isOwn} and ${isOther} and ${has} and ${open} order by d.seq desc limit ${mostNamed}`,
    newest(
      searched,
      `${others} and ${isOther}`,
      `r.ends > ${horizon} and ${areMany} and not ${areKnown} and not ${own.areAll}`,
      mostOfOthers,
    ),
  ];
  return { expressions, text: parts.map((part) => `(${part})`).join(' union all ') };
}
