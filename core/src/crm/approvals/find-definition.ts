import { compareMoney, type Money, type WhereInput } from '../../sdk/index.ts';
import { ApprovalDefinition } from './approval-definition.entity.ts';
import type { ApprovalKind, LookingContext } from './approval-kind.ts';

/** What a definition is looked for. */
export interface Asked {
  /** Full name of the kind. */
  readonly name: string;
  readonly kind: ApprovalKind;
  /** Uuid of the subject. */
  readonly subjectId: string;
  readonly amount: Money | null;
}

/**
 * The first active definition of the kind, by position, whose bounds and condition fit; null: nothing needs approval.
 * Conditions look at what is stored: what this unit of work changes they see in `check` hooks, not before.
 */
export async function findDefinition(asked: Asked, context: LookingContext): Promise<ApprovalDefinition | null> {
  const all = await context.loadBy(ApprovalDefinition, 'kind', [asked.name]);
  const active = all.filter((definition) => definition.active && !definition.deletedAt);
  const inOrder = active.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  for (const definition of inOrder) {
    if (isWithin(definition, asked.amount) && (await meetsCondition(definition, asked, context))) return definition;
  }
  return null;
}

/** An amount of another currency is not known to be small: it lies above every bound. */
function isWithin({ above, upTo }: ApprovalDefinition, amount: Money | null): boolean {
  if (above && (!amount || isAtMost(amount, above))) return false;
  return !upTo || !amount || isAtMost(amount, upTo);
}

const isAtMost = (amount: Money, bound: Money): boolean =>
  amount.currency === bound.currency && compareMoney(amount, bound) <= 0;

async function meetsCondition(
  { condition }: ApprovalDefinition,
  { kind, subjectId }: Asked,
  context: LookingContext,
): Promise<boolean> {
  const where = conditionOf(condition);
  return !where || (await context.matching(kind.subject(), where, [subjectId])).has(subjectId);
}

/** The filter that a definition holds as text; null: none. Its hook has refused what is no filter. */
export function conditionOf(text: string | null | undefined): WhereInput | null {
  return text?.trim() ? (JSON.parse(text) as WhereInput) : null;
}
