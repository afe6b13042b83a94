import { DuplicateFound, hooksOf, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { AccountRelation } from './account-relation.entity.ts';
import { symmetricTypes } from './relation-directions.ts';

/** Equal for relations that say the same of the same two companies. */
export function pairOf({ from, to, type }: AccountRelation): string {
  const ends = symmetricTypes.includes(type) ? [from.id, to.id].sort() : [from.id, to.id];
  return `${ends.join('>')}:${type}`;
}

/** Both ends included; an absent one is open. */
export function overlap(one: AccountRelation, other: AccountRelation): boolean {
  const startsInTime = (a: AccountRelation, b: AccountRelation): boolean =>
    !a.validFrom || !b.validTo || a.validFrom <= b.validTo;
  return startsInTime(one, other) && startsInTime(other, one);
}

function checkEnds(change: Change<AccountRelation>): void {
  const { from, to, validFrom, validTo } = change.record;
  if (from.id === to.id) {
    const text = { zh: '客户不能与自己建立关系', en: 'An account has no relation to itself' };
    change.reject(new ValidationError('SELF_RELATION', text, { path: ['toId'] }));
  }
  if (validFrom && validTo && validTo < validFrom) {
    const text = {
      zh: '结束日期(validTo)早于开始日期(validFrom)',
      en: 'The relation ends (validTo) before it starts (validFrom)',
    };
    change.reject(new ValidationError('ENDS_BEFORE_START', text, { path: ['validTo'] }));
  }
}

/** The same relation stands once at a time; after its end it may come back. */
async function refuseSecond(changes: readonly Change<AccountRelation>[], context: HookContext): Promise<void> {
  for (const { record } of changes) record.openKey = record.validTo ? null : pairOf(record);
  const ids = [...new Set(changes.flatMap(({ record }) => [record.from.id, record.to.id]))];
  const stored = await context.loadBy(AccountRelation, 'from', ids);
  const all = [...new Set([...stored, ...changes.map(({ record }) => record)])].filter(({ deletedAt }) => !deletedAt);
  const byPair = Map.groupBy(all, pairOf);
  for (const { record, reject } of changes) {
    const others = byPair.get(pairOf(record)) ?? [];
    if (!others.some((other) => other !== record && overlap(record, other))) continue;
    const text = {
      zh: '这两个客户之间在此期间已有相同的关系',
      en: 'The same relation between these accounts exists in this period already',
    };
    reject(new DuplicateFound('RELATION_EXISTS', text, { path: ['toId'] }));
  }
}

async function prepare(changes: readonly Change<AccountRelation>[], context: HookContext): Promise<void> {
  const concerned = changes.filter(
    ({ kind, changed }) => kind !== 'update' || changed.has('validFrom') || changed.has('validTo'),
  );
  for (const change of concerned) checkEnds(change);
  if (concerned.length > 0) await refuseSecond(concerned, context);
}

export const accountRelationHooks = hooksOf(AccountRelation, { beforeCreate: prepare, beforeUpdate: prepare });
