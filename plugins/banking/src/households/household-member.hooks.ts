import { hooksOf, ValidationError, type Change, type HookContext } from '@guanxi/core';
import { messages } from '../messages.ts';
import { BankHouseholdMember } from './household-member.entity.ts';

const isHead = ({ role, until, deletedAt }: BankHouseholdMember): boolean => role === 'head' && !until && !deletedAt;

/** One head at a time: looked up for all households of the write together. */
async function refuseSecondHead(changes: readonly Change<BankHouseholdMember>[], context: HookContext): Promise<void> {
  const heads = changes.filter(({ record }) => isHead(record));
  if (heads.length === 0) return;
  const ids = [...new Set(heads.map(({ record }) => record.household.id))];
  const members = await context.loadBy(BankHouseholdMember, 'household', ids);
  const count = Map.groupBy(members.filter(isHead), ({ household }) => household.id);
  for (const change of heads) {
    if ((count.get(change.record.household.id)?.length ?? 0) < 2) continue;
    change.reject(new ValidationError('ONE_HEAD', messages.oneHead, { path: ['role'] }));
  }
}

async function prepare(changes: readonly Change<BankHouseholdMember>[], context: HookContext): Promise<void> {
  for (const change of changes) {
    const { since, until } = change.record;
    if (!since || !until || until >= since) continue;
    change.reject(new ValidationError('LEFT_BEFORE_JOINED', messages.leftBeforeJoined, { path: ['until'] }));
  }
  await refuseSecondHead(changes, context);
}

export const householdMemberHooks = hooksOf(BankHouseholdMember, { beforeCreate: prepare, beforeUpdate: prepare });
