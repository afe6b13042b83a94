import { compareMoney, Territory, type HookContext } from '@guanxi/core';
import type { BuildingProject } from '../projects/index.ts';
import { BuildingRoutingRule } from './routing-rule.entity.ts';

/** Territories that a project lies in, from its own upwards: uuids. */
export type TerritoryChain = readonly Territory[];

/** The active rules, in the order in which they are asked. */
export async function activeRules(context: HookContext): Promise<readonly BuildingRoutingRule[]> {
  return (await context.loadBy(BuildingRoutingRule, 'active', [true]))
    .filter(({ deletedAt }) => !deletedAt)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

/** The territory of each project with all above it, one look-up per level of the tree. */
export async function territoryChains(
  projects: readonly BuildingProject[],
  context: HookContext,
): Promise<ReadonlyMap<BuildingProject, TerritoryChain>> {
  const known = new Map<string, Territory>();
  let wanted = new Set(projects.flatMap(({ territory }) => territory?.id ?? []));
  while (wanted.size > 0) {
    const found = (await context.load(Territory, [...wanted])).filter((territory) => territory !== null);
    for (const territory of found) known.set(territory.id, territory);
    wanted = new Set(found.flatMap(({ parent }) => (parent && !known.has(parent.id) ? parent.id : [])));
  }
  return new Map(projects.map((project) => [project, upwards(project.territory?.id, known)]));
}

function upwards(id: string | undefined, known: ReadonlyMap<string, Territory>): Territory[] {
  const territory = id === undefined ? undefined : known.get(id);
  return territory ? [territory, ...upwards(territory.parent?.id, known)] : [];
}

/** Whether a rule is about large projects, whoever finds them. */
export const isBySize = ({ floorAreaFrom, materialValueFrom }: BuildingRoutingRule): boolean =>
  floorAreaFrom != null || materialValueFrom != null;

/** Whether everything that the rule says is true of the project. */
export function fits(rule: BuildingRoutingRule, project: BuildingProject, chain: TerritoryChain): boolean {
  if (rule.territory && !chain.some(({ id }) => id === rule.territory?.id)) return false;
  if (rule.source && rule.source !== project.source) return false;
  if (rule.type && rule.type !== project.type) return false;
  return !isBySize(rule) || isLargeEnough(rule, project);
}

function isLargeEnough(
  { floorAreaFrom, materialValueFrom }: BuildingRoutingRule,
  { floorArea, materialValue }: BuildingProject,
): boolean {
  if (floorAreaFrom != null && floorArea != null && Number(floorArea) >= Number(floorAreaFrom)) return true;
  if (!materialValueFrom || materialValue?.currency !== materialValueFrom.currency) return false;
  return compareMoney(materialValue, materialValueFrom) >= 0;
}
