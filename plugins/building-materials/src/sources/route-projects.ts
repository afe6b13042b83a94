import { User, type HookContext, type RecordReference } from '@guanxi/core';
import type { BuildingProject } from '../projects/index.ts';
import { activeRules, fits, territoryChains, type TerritoryChain } from './find-rule.ts';
import type { BuildingRoutingRule } from './routing-rule.entity.ts';
import { shareWith, shareWithPartners } from './share-project.ts';

/** Who follows a project from now on; a unit without an owner keeps it until somebody there takes it. */
interface Recipient {
  readonly owner: User | null;
  readonly unit: RecordReference | null;
}

/** Which rules may be asked, and who is told where their project goes. */
export interface Routing {
  readonly rules?: (rule: BuildingRoutingRule) => boolean;
  /** Uuid of the user who found the projects: goes on seeing those that go to somebody else. */
  readonly finder?: string;
}

/** Gives each project to whom the first fitting rule names; answers those for which there was one. */
export async function routeProjects(
  projects: readonly BuildingProject[],
  context: HookContext,
  { rules = () => true, finder }: Routing = {},
): Promise<ReadonlySet<BuildingProject>> {
  const asked = (await activeRules(context)).filter(rules);
  const routed = new Set<BuildingProject>();
  if (asked.length === 0) return routed;
  const chains = await territoryChains(projects, context);
  for (const project of projects) {
    const chain = chains.get(project) ?? [];
    const rule = asked.find((one) => fits(one, project, chain));
    const recipient = rule && (await recipientOf(rule, chain, context));
    if (!rule || !recipient) continue;
    routed.add(project);
    hand(project, rule, recipient);
    if (finder !== undefined && recipient.owner?.id !== finder) await shareWith(finder, project, context);
    await shareWithPartners(rule, project, context);
  }
  return routed;
}

function hand(project: BuildingProject, rule: BuildingRoutingRule, { owner, unit }: Recipient): void {
  const place = { team: owner?.team ?? null, unit: unit ?? owner?.unit ?? null };
  Object.assign(project, { owner, ...place, routedBy: rule });
}

/** Null: the rule leads to nobody who is still there, so the project stays where it is. */
async function recipientOf(
  rule: BuildingRoutingRule,
  chain: TerritoryChain,
  context: HookContext,
): Promise<Recipient | null> {
  const owner = rule.team ? await nextOf(rule, rule.team.id, context) : await named(rule, chain, context);
  const unit = rule.unit ?? null;
  return owner || unit ? { owner, unit } : null;
}

/** The owner of the rule; where it names nobody at all, the nearest manager of the project's territories. */
async function named(rule: BuildingRoutingRule, chain: TerritoryChain, context: HookContext): Promise<User | null> {
  const ids = rule.owner ? [rule.owner.id] : rule.unit ? [] : chain.flatMap(({ manager }) => manager?.id ?? []);
  return (await context.load(User, ids)).find((user) => user?.active && !user.deletedAt) ?? null;
}

/** The member of the team after the last one, in the order in which they came. */
async function nextOf(rule: BuildingRoutingRule, team: string, context: HookContext): Promise<User | null> {
  const members = (await context.loadBy(User, 'team', [team]))
    .filter(({ active, deletedAt }) => active && !deletedAt)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const last = rule.lastAssigned;
  const next = members.find(({ id }) => last != null && id > last) ?? members[0];
  if (next) rule.lastAssigned = next.id;
  return next ?? null;
}
