import { AnyReference, RecordShare, type HookContext } from '@guanxi/core';
import { BuildingParticipant, type BuildingProject } from '../projects/index.ts';
import { BuildingRoutingPartner } from './routing-partner.entity.ts';
import type { BuildingRoutingRule } from './routing-rule.entity.ts';

/** Type code of projects, claimed once and never renamed. */
const projectCode = 'bmprj';

/** Role of the companies that follow a project together with us. */
const partnerRole = 'partner';

/** Lets a user see a project that is somebody else's. */
export async function shareWith(user: string, project: BuildingProject, context: HookContext): Promise<void> {
  const shares = await context.loadBy(RecordShare, 'subject', [project.id]);
  if (shares.some((share) => !share.deletedAt && share.user?.id === user)) return;
  context.create(RecordShare, { subject: AnyReference.to(projectCode, project.id), user, level: 'READ' });
}

/** The partners of the rule take part in the project, and their users see it. */
export async function shareWithPartners(
  rule: BuildingRoutingRule,
  project: BuildingProject,
  context: HookContext,
): Promise<void> {
  const partners = (await context.loadBy(BuildingRoutingPartner, 'rule', [rule.id])).filter((one) => !one.deletedAt);
  if (partners.length === 0) return;
  const present = await context.loadBy(BuildingParticipant, 'project', [project.id]);
  const known = new Set(
    present.filter((one) => !one.deletedAt && one.role === partnerRole).map(({ account }) => account?.id),
  );
  for (const { account, user } of partners) {
    if (!known.has(account.id)) context.create(BuildingParticipant, { project, account, role: partnerRole });
    if (user) await shareWith(user.id, project, context);
  }
}
