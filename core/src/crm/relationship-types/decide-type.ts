import type { VerbContext } from '../../sdk/index.ts';
import { RelationshipDecision } from './relationship-decision.entity.ts';
import type { RelationshipType } from './relationship-enums.ts';
import type { RelationshipProfile } from './relationship-profile.entity.ts';

/** Who decides, and why; both null: the matrix. */
export interface Decider {
  readonly userId: string | null;
  readonly reason: string | null;
}

/** Sets the type that holds, and notes it with the figures of the moment. */
export function decideType(
  profile: RelationshipProfile,
  type: RelationshipType | null,
  { userId, reason }: Decider,
  context: VerbContext,
): void {
  context.create(RelationshipDecision, {
    profile,
    fromType: profile.type ?? null,
    toType: type,
    proposedType: profile.proposedType ?? null,
    customerCount: profile.customerCount ?? null,
    marginPercent: profile.marginPercent ?? null,
    reason,
    decidedAt: context.now,
    decidedBy: userId,
  });
  profile.type = type;
}
