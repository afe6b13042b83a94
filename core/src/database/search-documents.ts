import type { BoundStatement } from './bind-values.ts';
import { arrayLiteral } from './set-statements.ts';

/** A document of the search as it is stored; see migration 0004 of core. */
export interface StoredDocument {
  /** Uuid of the record. */
  readonly recordId: string;
  /** Type code of its entity. */
  readonly type: string;
  readonly permission: string;
  readonly title: string | null;
  readonly named: readonly string[];
  readonly tokens: readonly string[];
  readonly body: string;
  readonly pinyin: Readonly<Record<string, string>> | null;
}

/**
 * Documents belong to ranges of `seq`, small ones inside large ones: of 4,096 numbers, of 16,384 … Each range is a
 * token, so that the newest documents with a term are found without the others.
 */
export const documentRanges: readonly { readonly sign: string; readonly bits: number }[] = [
  { sign: '@a', bits: 12 },
  { sign: '@b', bits: 14 },
  { sign: '@c', bits: 16 },
  { sign: '@d', bits: 20 },
];

/** Every document also has its type as a token, so that documents of few types are found without the others. */
export const typeToken = (code: string): string => `^${code}`;

const ownTokens = [
  `'${typeToken('')}' || d.type`,
  ...documentRanges.map(({ sign, bits }) => `'${sign}' || (d.seq >> ${bits})`),
].join(', ');
const saveText = `
insert into "search_document" ("record_id", "permission", "type", "seq", "title", "named", "tokens", "body", "pinyin")
select d.record_id, d.permission, d.type, d.seq, d.title, array_to_tsvector(d.named),
  array_to_tsvector(d.tokens || array[${ownTokens}]), d.body, d.pinyin
from (
  select v.record_id, v.permission, v.type, v.title, v.named::text[] as named, v.tokens::text[] as tokens, v.body,
    v.pinyin::jsonb as pinyin, nextval('search_document_seq') as seq
  from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
    as v (record_id, permission, type, title, named, tokens, body, pinyin)
) d
on conflict ("record_id", "permission") do update set "seq" = excluded."seq", "title" = excluded."title",
  "named" = excluded."named", "tokens" = excluded."tokens", "body" = excluded."body", "pinyin" = excluded."pinyin"`;

/** The statement that writes documents, those of the same record and permission anew. */
export function saveDocuments(documents: readonly StoredDocument[]): BoundStatement {
  const lists = [
    documents.map(({ recordId }) => recordId),
    documents.map(({ permission }) => permission),
    documents.map(({ type }) => type),
    documents.map(({ title }) => title),
    documents.map(({ named }) => arrayLiteral(named)),
    documents.map(({ tokens }) => arrayLiteral(tokens)),
    documents.map(({ body }) => body),
    documents.map(({ pinyin }) => (pinyin === null ? null : JSON.stringify(pinyin))),
  ];
  return { text: saveText, values: lists.map(arrayLiteral) };
}

/** The statement that removes the documents of records, by uuid. */
export function removeDocuments(recordIds: readonly string[]): BoundStatement {
  return {
    text: 'delete from "search_document" where "record_id" = any($1::uuid[])',
    values: [arrayLiteral(recordIds)],
  };
}
