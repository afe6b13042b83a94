import { mayAttempt } from '../../core/src/access/index.ts';
import { quoteIdentifier, quoteLiteral } from '../../core/src/database/index.ts';
import { toGlobalId } from '../../core/src/model/index.ts';
import { Statement } from '../../core/src/read/print/statement.ts';
import { grantedTo } from '../../core/src/read/search/granted-documents.ts';
import { searchedEntities } from '../../core/src/read/search/index.ts';
import { searchQueryOf } from '../../core/src/read/search/search-query.ts';
import type { Principal } from '../../core/src/sdk/index.ts';
import type { SearchWorld } from './search-world.ts';

interface Match {
  readonly id: string;
  readonly type: string;
  readonly rank: number;
}

const mostFound = 500;
/** More records that begin with a text do not come before others. */
const mostBeginnings = 2000;

/**
 * What a search is to find, best first, as `rank id`: every document is looked at, and every record passes the gate;
 * no range, no limit, no shortcut. Only the tokens are those of the search.
 */
export async function naiveSearch(
  { crm, client }: SearchWorld,
  text: string,
  types: readonly string[] | undefined,
  principal: Principal,
): Promise<string[]> {
  const visible = searchedEntities(crm.model).filter((entity) => mayAttempt(entity, 'read', principal));
  const entities = types ? visible.filter(({ name }) => types.includes(name)) : visible;
  const statement = new Statement(principal);
  const query = searchQueryOf(text, ['text']);
  const add = (value: unknown, cast: string): string => statement.params.add(value, cast);
  const terms = add(query.terms, 'tsquery');
  const exact = add(query.exact, 'tsquery');
  const title = add(query.folded, 'text');
  const doubts = query.doubtful.patterns.map((pattern, index) => {
    const token = query.doubtful.tokens[index] ?? null;
    const isThere = `d.body like ${add(pattern, 'text')}`;
    return token === null ? isThere : `(${isThere} or d.tokens @@ ${add(token, 'tsquery')})`;
  });
  const gates = entities.map((entity) => {
    const alias = statement.nextAlias();
    const gate = `${alias}.id = d.record_id and ${statement.visible(entity, alias)}`;
    return `when ${quoteLiteral(entity.code)} then exists (select from ${quoteIdentifier(entity.table)} ${alias} where ${gate})`;
  });
  const codes = add(
    entities.map(({ code }) => code),
    'text[]',
  );
  const permissions = add(grantedTo(principal, entities), 'text[]');
  const begins = `starts_with(d.title, ${title})`;
  const sql = `
    with matching as materialized (
      select d.*, case when d.tokens @@ ${exact} then 0 when coalesce(${begins}, false) then 1 when d.named @@ ${terms} then 2 else 3 end as rank
      from search_document d
      where d.type = any(${codes}) and d.permission = any(${permissions})
        and ((${[`d.tokens @@ ${terms}`, ...doubts].join(' and ')}) or d.tokens @@ ${exact} or ${begins})
    ), beginnings as (select count(*) <= ${mostBeginnings} as are_few from matching where ${begins.replaceAll('d.', '')}),
    open as (select * from matching d where case d.type ${gates.join(' ')} else false end),
    found as (
      select * from open
      order by case when rank = 0 then 0 when rank = 1 and (select are_few from beginnings) then 1 else 2 end, seq desc
      limit ${mostFound}
    )
    select record_id::text as id, type, rank from found order by rank, seq desc`;
  const { rows } = await client.query<Match>(sql, statement.params.boundTo({} as never));
  return rows.map(({ id, type, rank }) => {
    const entity = entities.find(({ code }) => code === type);
    return `${rank} ${entity ? toGlobalId(entity, id) : id}`;
  });
}
