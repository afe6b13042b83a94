import { quoteIdentifier, quoteLiteral } from '../../database/index.ts';
import { columnText } from '../print/column-text.ts';
import type { Condition } from '../plan/read-plan.ts';
import type { Statement } from '../print/statement.ts';

/** Characters of scripts without blanks between words, as `unitsOf` tells them from words. */
const runCharacters = '\u0e00-\u0e7f\u3005\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff';
const noWord = quoteLiteral(`[^[:alnum:]]|[${runCharacters}]`);

/** Prints the conditions on texts that are more than a pattern. */
export function printText(
  condition: Extract<Condition, { kind: 'fullText' | 'pinyin' }>,
  alias: string,
  { params }: Statement,
): string {
  const column = columnText(condition.column, alias);
  if (condition.kind === 'fullText') {
    const folded = `lower(normalize(${column},NFKC))`;
    const words = params.add(condition.words, 'text');
    const apart = `to_tsvector('english',regexp_replace(${folded},${noWord},' ','g'))`;
    const hasWords = `(${words} = '' or ${apart} @@ plainto_tsquery('english',${words}))`;
    return `(${folded} like all(${params.add(condition.runs, 'text[]')}) and ${hasWords})`;
  }
  const query = params.add(condition.query, 'tsquery');
  const found =
    `select s.record_id from "search_document" s where s.permission = ${quoteLiteral(condition.permission)} ` +
    `and (${query} is null or s.tokens @@ ${query}) ` +
    `and s.pinyin->>${quoteLiteral(condition.key)} like ${params.add(condition.spelling, 'text')}`;
  const key = `${alias}.${quoteIdentifier(condition.keyColumn)}`;
  return `(${column} ilike ${params.add(condition.writing, 'text')} or ${key} in (${found}))`;
}
