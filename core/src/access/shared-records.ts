import { quoteIdentifier, quoteLiteral, type SqlParameters } from '../database/index.ts';
import type { EntityAction, EntityModel } from '../model/index.ts';
import type { Principal } from '../sdk/index.ts';
import { isMe, isMyTeam } from './reach-conditions.ts';

/** What a share must be to open a record for an action; no share opens any other. */
const levels: Partial<Record<EntityAction, 'read' | 'write'>> = { read: 'read', update: 'write' };

/** Whether any record of the entity is shared with the principal for this action: else nothing need be printed. */
export function hasShares(entity: EntityModel, action: EntityAction, principal: Principal): boolean {
  const level = levels[action];
  return level !== undefined && principal.sharedTypes.has(`${entity.code}:${level}`);
}

/**
 * The records that a living share opens: looked up once per statement, then found by their key. Beside other conditions
 * (`alone`: false) each row that fails those is looked up in a hash table first: an array is gone through from its
 * beginning, which for a page of 500 rows and 100 shares takes as long as all the rest. The array stays beside it,
 * because only that can be answered by an index.
 */
export function sharedCondition(
  entity: EntityModel,
  action: EntityAction,
  alias: string,
  principal: Principal,
  params: SqlParameters,
  alone: boolean,
): string {
  const key = `${quoteIdentifier(alias)}.${quoteIdentifier(entity.keyColumn)}`;
  const shared = (): string =>
    `(select share.subject_id from record_share share where ${livingShares(entity, action, principal, params)})`;
  const found = `${key} = any(array${shared()})`;
  return alone ? found : `(${key} in ${shared()} and ${found})`;
}

/** The condition over `record_share share` for living shares of such records with the principal, wide enough. */
export function livingShares(
  entity: EntityModel,
  action: EntityAction,
  principal: Principal,
  params: SqlParameters,
): string {
  const receiver = `${isMe('share.user_id', principal, params)} or ${isMyTeam('share.team_id', principal, params)}`;
  return [
    `share.subject_type = ${quoteLiteral(entity.code)}`,
    `(${receiver})`,
    ...(levels[action] === 'write' ? [`share.level = 'WRITE'`] : []),
    'share.deleted_at is null',
    '(share.expires_at is null or share.expires_at > now())',
  ].join(' and ');
}
