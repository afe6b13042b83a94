import type { CrmContext, VerbContext, WriteOutcome } from '@guanxi/core';
import { approve, nameProject, type Approval } from './approve.ts';
import { rivalsOf } from './claim.ts';
import { inTurn, reasonIn, verbOf } from './in-turn.ts';
import { BuildingRegistrationOverride } from './override.entity.ts';
import { otherDealersOn } from './participating-dealers.ts';
import { override } from './permissions.ts';
import { registrationErrors } from './registration-errors.ts';
import { registrationStates } from './registration-states.ts';
import { BuildingRegistration } from './registration.entity.ts';

/** What the dealer who loses the project reads: who got it, and why, is kept where dealers do not see it. */
const toldToLoser = '厂家调整项目授权 / Released by the manufacturer';

/** Whoever holds the project loses it: registrations are released or rejected, dealers leave the project. */
async function releaseHolders(record: BuildingRegistration, reason: string, context: VerbContext): Promise<void> {
  const holders = (await rivalsOf(record, context)).flatMap(({ other }) => other ?? []);
  const others = await otherDealersOn(record, context);
  if (holders.length + others.length === 0) throw registrationErrors.nobodyElse();
  for (const holder of holders) {
    const step = holder.status === 'SUBMITTED' ? 'reject' : 'release';
    await registrationStates.fire(holder, step, context, toldToLoser);
    context.create(BuildingRegistrationOverride, { registration: record, released: holder, reason });
    context.emit('building:registration.released', holder);
  }
  for (const participant of others) context.delete(participant);
}

/** Gives a project to the dealer of this registration, whoever holds it; why is kept for those who may read it. */
export function overrideBy(
  ports: Pick<CrmContext, 'read' | 'write'>,
  id: string,
  approvalIn: (context: VerbContext) => Promise<Approval>,
): Promise<WriteOutcome> {
  return inTurn(ports, async (write) => {
    // Two steps: the unique claim is free before another one takes it.
    const released = await write.act(
      BuildingRegistration,
      id,
      verbOf(async (record, context) => {
        context.require(override);
        const approval = await approvalIn(context);
        nameProject(record, approval.project);
        await releaseHolders(record, reasonIn(approval.reason), context);
      }),
    );
    if (released.errors.length > 0) return released;
    return write.act(
      BuildingRegistration,
      id,
      // The dealer reads what is said with an approval, and why somebody else lost the project is not for him.
      verbOf(async (record, context) => approve(record, { ...(await approvalIn(context)), reason: null }, context)),
    );
  });
}
