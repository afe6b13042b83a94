import type { VerbContext } from '@guanxi/core';
import { coversPlace, dealerRefusal, standingsOf } from '../dealers/index.ts';
import { noteConflicts, rivalsOf, takeClaim } from './claim.ts';
import { registrationStates } from './registration-states.ts';
import type { BuildingRegistration } from './registration.entity.ts';

async function noteTerritory(record: BuildingRegistration, context: VerbContext): Promise<void> {
  const standing = (await standingsOf([record.dealer.id], context)).get(record.dealer.id);
  const covered = await coversPlace(standing?.territoryId ?? null, record, context);
  record.outOfTerritory = covered === null ? null : !covered;
}

/**
 * Asks for the project: the first who asks holds it until it is decided, whoever comes after is in conflict with him.
 * In turn with all others.
 */
export async function submit(record: BuildingRegistration, context: VerbContext): Promise<void> {
  const refusal = await dealerRefusal(record.dealer.id, context, ['id']);
  if (refusal) throw refusal;
  await registrationStates.fire(record, 'submit', context);
  await noteTerritory(record, context);
  const rivals = await rivalsOf(record, context);
  await noteConflicts(record, rivals, context);
  if (rivals.length === 0) await takeClaim(record, context);
  else await registrationStates.fire(record, 'contest', context);
}

/** Looks again: what is no rival any more goes, what came later is noted; without rivals the conflict is settled. */
export async function recheck(record: BuildingRegistration, context: VerbContext): Promise<void> {
  const rivals = await rivalsOf(record, context);
  await noteConflicts(record, rivals, context);
  if (rivals.length === 0 && record.status === 'CONFLICT') await registrationStates.fire(record, 'settle', context);
}
