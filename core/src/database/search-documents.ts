import type { BoundStatement } from './bind-values.ts';
import { arrayLiteral, ArrayLiteral } from './set-statements.ts';
import { quoteIdentifier, quoteLiteral } from './sql-text.ts';

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

/** Numbers `n << bits` to `((n + 1) << bits) - 1` are a range, of which the token is `sign` and `n`. */
export interface DocumentRange {
  readonly sign: string;
  readonly bits: number;
}

/**
 * Documents belong to ranges of `seq`, small ones inside large ones: of 4,096 numbers, of 16,384 … Each range is a
 * token, so that the newest documents with a term are found without the others.
 */
export const documentRanges: readonly [DocumentRange, ...DocumentRange[]] = [
  { sign: '@a', bits: 12 },
  { sign: '@b', bits: 14 },
  { sign: '@c', bits: 16 },
  { sign: '@d', bits: 20 },
];

/** Every document also has its type as a token, so that documents of few types are found without the others. */
export const typeToken = (code: string): string => `^${code}`;

/**
 * And the uuid of its owner, team and unit as tokens, so that somebody who sees few records finds them among very many
 * documents. They only say where to look; the gate decides.
 */
export const ownerToken = (id: string): string => `$${id}`;

const ownTokens = [
  `'${typeToken('')}' || d.type`,
  ...documentRanges.map(({ sign, bits }) => `'${sign}' || (d.seq >> ${bits})`),
].join(', ');
// Columns by name: a text with `v.*` is never prepared, see RepeatedTexts.
const insertText = `insert into "search_document" ("record_id", "permission", "type", "seq", "title", "named", "tokens", "body", "pinyin")
select d.record_id, d.permission, d.type, d.seq, d.title, array_to_tsvector(string_to_array(d.named, E'\\n')),
  array_to_tsvector(string_to_array(d.tokens, E'\\n') || array[${ownTokens}]), d.body, d.pinyin
from (
  select v.record_id, v.permission, v.type, v.title, v.named, v.tokens, v.body, v.pinyin,
    nextval('search_document_seq') as seq
  from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::jsonb[])
    as v (record_id, permission, type, title, named, tokens, body, pinyin)
) d`;
const saveText = `${insertText}
on conflict ("record_id", "permission") do update set "seq" = excluded."seq", "title" = excluded."title",
  "named" = excluded."named", "tokens" = excluded."tokens", "body" = excluded."body", "pinyin" = excluded."pinyin"`;

/**
 * The statement that writes documents, those of the same record and permission anew. Tokens go a line each, no token
 * has more: lists within lists would be quoted and read twice. `mine`: the records are made by this transaction, so
 * that there are no documents of them and nobody else can write any. Documents are asked for one by one: of a bulk
 * write the tokens of one record are gone before those of the next are made.
 */
export function saveDocuments(
  documents: Iterable<StoredDocument>,
  { mine = false }: { readonly mine?: boolean } = {},
): BoundStatement {
  const columns = savedColumns.map((textOf) => ({ textOf, list: new ArrayLiteral() }));
  for (const document of documents) for (const { textOf, list } of columns) list.add(textOf(document));
  return { text: mine ? insertText : saveText, values: columns.map(({ list }) => list.text) };
}

/** The arrays of `insertText`, in its order. */
const savedColumns: readonly ((document: StoredDocument) => string | null)[] = [
  ({ recordId }) => recordId,
  ({ permission }) => permission,
  ({ type }) => type,
  ({ title }) => title,
  ({ named }) => named.join('\n'),
  ({ tokens }) => tokens.join('\n'),
  ({ body }) => body,
  ({ pinyin }) => (pinyin === null ? null : JSON.stringify(pinyin)),
];

/** The statement that removes the documents of records, by uuid. */
export function removeDocuments(recordIds: readonly string[]): BoundStatement {
  return {
    text: 'delete from "search_document" where "record_id" = any($1::uuid[])',
    values: [arrayLiteral(recordIds)],
  };
}

/** Columns of a record that say whose it is. */
export interface OwnerColumns {
  readonly table: string;
  /** Primary key. */
  readonly key: string;
  readonly columns: readonly string[];
}

/** The statement that names the owners anew in documents of the type that name `from`, by uuid. */
export function renameOwners({ table, key, columns }: OwnerColumns, type: string, from: string): BoundStatement {
  const sign = quoteLiteral(ownerToken(''));
  const owners = columns.map((column) => `${sign} || r.${quoteIdentifier(column)}`).join(', ');
  return {
    text: `
update "search_document" d set "tokens" = ts_delete(d."tokens",
  array(select t from unnest(tsvector_to_array(d."tokens")) t where starts_with(t, ${sign})))
  || array_to_tsvector(array_remove(array[${owners}], null))
from ${quoteIdentifier(table)} r
where r.${quoteIdentifier(key)} = d."record_id" and d."type" = $1 and d."tokens" @@ quote_literal($2)::tsquery`,
    values: [type, ownerToken(from)],
  };
}
