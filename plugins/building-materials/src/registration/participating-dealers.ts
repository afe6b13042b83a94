import type { HookContext } from '@guanxi/core';
import { BuildingParticipant } from '../projects/index.ts';
import type { BuildingRegistration } from './registration.entity.ts';

const dealerRole = 'dealer';

async function dealersOn(record: BuildingRegistration, context: HookContext): Promise<BuildingParticipant[]> {
  if (!record.project) return [];
  const participants = await context.loadBy(BuildingParticipant, 'project', [record.project.id]);
  return participants.filter(({ role, deletedAt }) => role === dealerRole && !deletedAt);
}

/** Other dealers who take part in the project of a registration. */
export async function otherDealersOn(
  record: BuildingRegistration,
  context: HookContext,
): Promise<BuildingParticipant[]> {
  return (await dealersOn(record, context)).filter(({ account }) => account && account.id !== record.dealer.id);
}

/** The dealer of a registration takes part in its project from now on. */
export async function joinProject(record: BuildingRegistration, context: HookContext): Promise<void> {
  const present = await dealersOn(record, context);
  if (present.some(({ account }) => account?.id === record.dealer.id)) return;
  context.create(BuildingParticipant, { project: record.project, account: record.dealer, role: dealerRole });
}
