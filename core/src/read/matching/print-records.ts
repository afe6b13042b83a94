import { quoteIdentifier, quoteLiteral } from '../../database/index.ts';
import type { MatchModel } from '../../model/index.ts';
import type { Statement } from '../print/statement.ts';

/**
 * Records with the same key that are looked at. Keys of more records tell little, and a true duplicate shares several:
 * it is found by those of them that are rare.
 */
const longestBlock = 50;
/** Records that share the most keys with the one that duplicates are looked for. */
const mostCompared = 60;

/** How the values of a record's fields are named in an answer. */
export const valueColumn = (index: number): string => `f${index}`;

/**
 * Living records with some of the keys, with what they are compared by and whether the caller sees them.
 * @param keys bigints as texts
 * @param except uuid of the record itself; null: it is not stored
 */
export function printCandidates(
  model: MatchModel,
  keys: readonly string[],
  except: string | null,
  statement: Statement,
): string {
  const { params } = statement;
  const type = quoteLiteral(model.entity.code);
  const found =
    `select m.record_id from unnest(${params.add(keys, 'bigint[]')}) k (key) cross join lateral (` +
    `select o.record_id, o.is_exact from "match_key" o where o.type = ${type} and o.key = k.key ` +
    `limit ${longestBlock}) m where m.record_id is distinct from ${params.add(except, 'uuid')} ` +
    `group by m.record_id order by bool_or(m.is_exact) desc, count(*) desc limit ${mostCompared}`;
  return printValues(model, `(${found}) c join ${tableOf(model)} r on r.id = c.record_id`, statement);
}

/** Living records by their uuids, in the same shape. */
export function printRecordsByIds(model: MatchModel, ids: readonly string[], statement: Statement): string {
  const from = `unnest(${statement.params.add(ids, 'uuid[]')}) c (id) join ${tableOf(model)} r on r.id = c.id`;
  return printValues(model, from, statement);
}

/** The next living records in the order of their ids. */
export function printNextRecords(model: MatchModel, after: string | null, limit: number, statement: Statement): string {
  const { params } = statement;
  const position = params.add(after, 'uuid');
  return (
    `select r.id from ${tableOf(model)} r where (${position} is null or r.id > ${position})` +
    `${isLiving(model)} and ${statement.visible(model.entity, 'r')} order by r.id limit ${params.add(limit, 'int')}`
  );
}

/** A scan looks at each pair once: with the later record, and where they share more than one vague key. */
const scannedBlock = 25;

/** Pairs of the records with later ones that share keys. */
export function printPairs(model: MatchModel, ids: readonly string[], statement: Statement): string {
  const type = quoteLiteral(model.entity.code);
  return (
    `select p.id as "first", o.record_id as "second" from unnest(${statement.params.add(ids, 'uuid[]')}) p (id) ` +
    `join "match_key" k on k.record_id = p.id and k.type = ${type} cross join lateral (` +
    `select m.record_id, m.is_exact from "match_key" m where m.type = ${type} and m.key = k.key ` +
    `and m.record_id > p.id order by m.record_id limit ${scannedBlock}) o ` +
    `group by p.id, o.record_id having count(*) > 1 or bool_or(o.is_exact)`
  );
}

function printValues(model: MatchModel, from: string, statement: Statement): string {
  const slots = new Map<string, string>();
  const joins: string[] = [];
  const columns = model.fields.map(({ row, field }, index) => {
    let alias = row === model.entity ? 'r' : slots.get(row.table);
    if (alias === undefined) {
      slots.set(row.table, (alias = `s${slots.size}`));
      joins.push(
        ` left join ${quoteIdentifier(row.table)} ${alias} on ${alias}.${quoteIdentifier(row.keyColumn)} = r.id`,
      );
    }
    return `, ${alias}.${quoteIdentifier(field.column)}::text as ${valueColumn(index)}`;
  });
  const visible = statement.visible(model.entity, 'r');
  return (
    `select r.id, (${visible}) as "visible"${columns.join('')} from ${from}${joins.join('')} ` +
    `where true${isLiving(model)}`
  );
}

function tableOf({ entity }: MatchModel): string {
  return quoteIdentifier(entity.table);
}

function isLiving({ entity }: MatchModel): string {
  return entity.fields.has('deletedAt') ? ' and r.deleted_at is null' : '';
}
