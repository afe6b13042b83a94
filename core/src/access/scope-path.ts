import { quoteIdentifier, quoteLiteral, type SqlParameters } from '../database/index.ts';
import type { EntityModel, FieldModel, RowModel, SlotModel } from '../model/index.ts';
import type { Principal } from '../sdk/index.ts';
import { isMe, isMyTeam, isMyUnit } from './reach-conditions.ts';
import { UnenforceableAccess } from './unenforceable-access.ts';

type Hop =
  { readonly kind: 'slot'; readonly slot: SlotModel } | Extract<FieldModel, { kind: 'toOne' | 'toMany' | 'hasOne' }>;

/** Who a path may end in, and what that one is to the caller. */
const ends: Readonly<Record<string, 'me' | 'team' | 'unit'>> = { User: 'me', Team: 'team', OrgUnit: 'unit' };

/**
 * The relations of a plugin's scope, from a record to whoever it is open to.
 * @throws UnenforceableAccess where the path leads nowhere, or not to a user, team or unit
 */
export function scopePath(entity: EntityModel, path: string): readonly Hop[] {
  const hops: Hop[] = [];
  let at: RowModel = entity;
  for (const name of path.split('.')) {
    const field: FieldModel | undefined = at.fields.get(name);
    const slot: SlotModel | undefined = 'slots' in at ? (at as EntityModel).slots.get(name) : undefined;
    if (field?.kind === 'toOne' || field?.kind === 'toMany' || field?.kind === 'hasOne') {
      hops.push(field);
      at = field.target;
    } else if (slot) {
      hops.push({ kind: 'slot', slot });
      at = slot;
    } else throw UnenforceableAccess.noRelation(entity, path, `${at.name}.${name}`);
  }
  if (ends[at.name] === undefined) throw UnenforceableAccess.wrongEnd(entity, path, at.name);
  return hops;
}

const known = new WeakMap<EntityModel, Map<string, readonly Hop[]>>();

function knownPath(entity: EntityModel, path: string): readonly Hop[] {
  let paths = known.get(entity);
  if (!paths) known.set(entity, (paths = new Map()));
  let hops = paths.get(path);
  if (!hops) paths.set(path, (hops = scopePath(entity, path)));
  return hops;
}

/**
 * Houses, teams, stages: those that are open to somebody are few. Looked up once per statement and then compared, they
 * cost a million rows counted nothing, where an EXISTS for each row, which PostgreSQL neither runs in parallel nor
 * looks up in an index inside an OR, costs as much again. Of accounts there may be too many to compare with.
 */
const isConfiguration = ({ access }: EntityModel): boolean => access === 'catalogue';

/** The condition that the path leads from a row to the caller, one of the caller's teams, or the caller's units. */
export function pathCondition(
  entity: EntityModel,
  path: string,
  alias: string,
  principal: Principal,
  params: SqlParameters,
): string {
  const print = (row: RowModel, at: string, [hop, ...rest]: readonly Hop[]): string => {
    const column = (name: string): string => `${quoteIdentifier(at)}.${quoteIdentifier(name)}`;
    if (!hop) return isOpenTo(row as EntityModel, column(row.keyColumn), principal, params);
    const target = hop.kind === 'slot' ? hop.slot : hop.target;
    if (hop.kind === 'toOne' && rest.length === 0) {
      return isOpenTo(hop.target, column(hop.column), principal, params);
    }
    const inner = `${at}_${hop.kind === 'slot' ? hop.slot.prefix : hop.name}`;
    const theirs = (name: string): string => `${quoteIdentifier(inner)}.${quoteIdentifier(name)}`;
    const from = `from ${quoteIdentifier(target.table)} ${quoteIdentifier(inner)}`;
    const open = [
      ...(target.fields.has('deletedAt') ? [`${theirs('deleted_at')} is null`] : []),
      print(target, inner, rest),
    ].join(' and ');
    if (hop.kind === 'toOne' && isConfiguration(hop.target)) {
      return `${column(hop.column)} = any(array(select ${theirs(hop.target.keyColumn)} ${from} where ${open}))`;
    }
    return `exists (select ${from} where ${joined(row, hop, column, theirs).join(' and ')} and ${open})`;
  };
  return print(entity, alias, knownPath(entity, path));
}

type Column = (name: string) => string;

/** How a row and the next one on the path belong together. */
function joined(row: RowModel, hop: Hop, column: Column, theirs: Column): string[] {
  if (hop.kind === 'slot') return [`${theirs(hop.slot.keyColumn)} = ${column(row.keyColumn)}`];
  if (hop.kind === 'toOne') return [`${theirs(hop.target.keyColumn)} = ${column(hop.column)}`];
  const { inverse } = hop;
  const key = `${theirs(inverse.column)} = ${column(row.keyColumn)}`;
  if (inverse.kind === 'toOne') return [key];
  return [key, `${theirs(inverse.typeColumn)} = ${quoteLiteral((row as EntityModel).code)}`];
}

function isOpenTo(entity: EntityModel, column: string, principal: Principal, params: SqlParameters): string {
  if (ends[entity.name] === 'me') return isMe(column, principal, params);
  if (ends[entity.name] === 'team') return isMyTeam(column, principal, params);
  return isMyUnit(column, entity, principal, params);
}
