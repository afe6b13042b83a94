import { timeZoneOf, type CrmContext } from '../../sdk/index.ts';
import { Account } from '../accounts/index.ts';
import type {
  AccountNetwork,
  AccountNetworkLink,
  AccountNetworkNode,
  NetworkQuestion,
} from './account-network.types.ts';
import { AccountRelation } from './account-relation.entity.ts';
import { symmetricTypes, upwardTypes } from './relation-directions.ts';

interface FoundNode extends Omit<AccountNetworkNode, 'path'> {
  /** The account before it on the way. */
  readonly before: string;
}

interface FoundNetwork {
  readonly root: string | null;
  /** JSON of `FoundNode[]`. */
  readonly nodes: string;
  /** JSON of `AccountNetworkLink[]`. */
  readonly edges: string;
}

/** Edges per account that are shown at most. */
const edgesPerNode = 10;

/**
 * The accounts around one of them, tier by tier, in one recursive statement; null where the caller does not see it.
 *
 * A row of the recursion is a whole tier: the accounts that are new in it and all that were seen before. So an account
 * is visited once, in its nearest tier, circles come to an end by themselves, and the work is bounded by `first` and
 * `depth`, however many ways lead through the network. Every relation and every account passes the gate at each step:
 * what is hidden is neither shown nor passed through.
 */
export async function accountNetwork(
  { account, direction, types, depth, first, asOf }: NetworkQuestion,
  { sql, principal }: Pick<CrmContext, 'sql' | 'principal'>,
): Promise<AccountNetwork | null> {
  const [accounts, relations] = [sql.visible(Account), sql.visible(AccountRelation)];
  const isBoth = direction === 'BOTH';
  const isDown = direction === 'DOWNSTREAM';
  const [found] = await sql.rows<FoundNetwork>`
    with recursive
    today(day) as (select coalesce(${asOf}::date, (now() at time zone ${timeZoneOf(principal)}::text)::date)),
    link as not materialized (
      select r.* from ${relations} r
      where (${types}::text[] is null or r.type = any(${types}::text[]))
        and (r.valid_from is null or r.valid_from <= (select day from today))
        and (r.valid_to is null or r.valid_to >= (select day from today))
        and (${isBoth}::boolean or r.type <> all(${symmetricTypes}::text[]))
    ),
    step as not materialized (
      select id, type, from_id as origin, to_id as target from link
      where ${isBoth}::boolean or (type <> all(${upwardTypes}::text[])) = ${isDown}::boolean
      union all
      select id, type, to_id, from_id from link
      where ${isBoth}::boolean or (type = any(${upwardTypes}::text[])) = ${isDown}::boolean
    ),
    walk(tier, frontier, seen) as (
      select 0, array[root.id], array[root.id] from ${accounts} root where root.id = ${sql.id(Account, account.id)}
      union all
      select walk.tier + 1, next.ids, walk.seen || next.ids
      from walk cross join lateral (
        select coalesce(array_agg(near.id order by near.name, near.id), '{}') as ids from (
          select a.id, a.name
          from (select distinct step.target as id from step where step.origin = any(walk.frontier)) reached
          join ${accounts} a on a.id = reached.id
          where not exists (select 1 from unnest(walk.seen) seen(id) where seen.id = a.id)
          order by a.name, a.id
          limit greatest(${first}::int + 2 - cardinality(walk.seen), 0)
        ) near
      ) next
      where walk.tier < ${depth}::int and cardinality(walk.frontier) > 0
    ),
    node as (
      select walk.tier, here.id, here.place, before.frontier as earlier
      from walk cross join lateral unnest(walk.frontier) with ordinality here(id, place)
      left join walk before on before.tier = walk.tier - 1
    )
    select (select id from node where tier = 0) as root,
      coalesce((
        select json_agg(json_build_object('account', node.id, 'tier', node.tier, 'type', via.type, 'relation', via.id,
          'before', via.origin) order by node.tier, node.place)
        from node cross join lateral (
          select step.* from step where step.target = node.id and step.origin = any(node.earlier) order by step.id limit 1
        ) via
      ), '[]') as nodes,
      coalesce((
        select json_agg(json_build_object('relation', edge.id, 'from', edge.from_id, 'to', edge.to_id,
          'type', edge.type, 'validFrom', edge.valid_from, 'validTo', edge.valid_to) order by edge.id)
        from (
          select link.* from link
          where link.from_id = any(array(select id from node)) and link.to_id = any(array(select id from node))
          order by link.id limit ${first * edgesPerNode}::int
        ) edge
      ), '[]') as edges`;
  return found?.root ? shown(found.root, found, first) : null;
}

/** One account more than asked for was looked for: it only tells that there are more. */
function shown(root: string, found: FoundNetwork, first: number): AccountNetwork {
  const nodes = JSON.parse(found.nodes) as FoundNode[];
  const edges = JSON.parse(found.edges) as AccountNetworkLink[];
  const paths = new Map<string, readonly string[]>([[root, [root]]]);
  const listed = nodes.slice(0, first).map(({ before, ...node }): AccountNetworkNode => {
    const path = [...(paths.get(before) ?? []), node.account];
    paths.set(node.account, path);
    return { ...node, path };
  });
  return {
    nodes: listed,
    edges: edges.filter(({ from, to }) => paths.has(from) && paths.has(to)),
    hasMore: nodes.length > first,
  };
}
