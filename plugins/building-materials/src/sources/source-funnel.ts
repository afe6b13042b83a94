import {
  BadInput,
  Money,
  portionOfMoney,
  sumMoney,
  type CrmContext,
  type Selection,
  type WhereInput,
} from '@guanxi/core';
import { BuildingProject } from '../projects/index.ts';
import { sourceMessages } from './messages.ts';
import { BuildingSourceCost } from './source-cost.entity.ts';
import type { BuildingFunnelPeriod, BuildingSourceFunnel } from './source-funnel.types.ts';

/** Which projects and costs: days from `from` to `to`, both included. */
interface FunnelQuestion {
  readonly from: string;
  readonly to: string;
  /** Opaque ids of territories; null: everywhere. */
  readonly territories: readonly string[] | null;
  readonly period: BuildingFunnelPeriod | null;
  readonly byTerritory: boolean;
}

interface Sums {
  readonly byCurrency: readonly { readonly amount: string; readonly currency: string }[];
}

/** What projects and costs are both grouped by. */
interface Key {
  readonly source: string | null;
  readonly territory?: { readonly id: string } | null;
}

interface ProjectGroup {
  readonly key: Key & { readonly foundOn?: string; readonly phase: string; readonly outcome: string };
  readonly count: number;
  readonly sum: { readonly materialValue: Sums };
}

interface CostGroup {
  readonly key: Key & { readonly spentOn?: string };
  readonly sum: { readonly amount: Sums };
}

const mostGroups = 10_000;

/** Two grouped reads under the caller's gate, however many projects: one of the projects, one of the costs. */
export async function sourceFunnel(question: FunnelQuestion, context: CrmContext): Promise<BuildingSourceFunnel[]> {
  if (question.to < question.from) throw new BadInput(sourceMessages.funnelReversed, ['to']);
  const [projects, costs] = await Promise.all([projectGroups(question, context), costGroups(question, context)]);
  const rows = new Map<string, { key: Row; projects: ProjectGroup[]; costs: CostGroup[] }>();
  const rowOf = ({ source, territory }: Key, period: string | undefined) => {
    const key: Row = { source, period: period ?? null, territory: territory?.id ?? null };
    const name = JSON.stringify(key);
    const row = rows.get(name) ?? { key, projects: [], costs: [] };
    rows.set(name, row);
    return row;
  };
  for (const group of projects) rowOf(group.key, group.key.foundOn).projects.push(group);
  for (const group of costs) rowOf(group.key, group.key.spentOn).costs.push(group);
  return [...rows.values()]
    .map(({ key, ...groups }) => figuresOf(key, groups))
    .sort((one, other) => other.found - one.found || orderOf(one).localeCompare(orderOf(other)));
}

type Row = Pick<BuildingSourceFunnel, 'source' | 'period' | 'territory'>;

const orderOf = ({ period, source, territory }: Row): string => [period, source, territory].join(' ');

function whereOf({ from, to, territories }: FunnelQuestion, day: string): WhereInput {
  const place = territories ? { territoryId: { in: territories } } : {};
  return { [day]: { gte: from, lte: to }, ...place };
}

function groupBy({ period, byTerritory }: FunnelQuestion, day: string): WhereInput[] {
  return [
    { source: 'VALUE' },
    ...(period ? [{ [day]: { by: period } }] : []),
    ...(byTerritory ? [{ territory: 'VALUE' }] : []),
  ];
}

/** The fields of the key, as they are selected. */
function keyOf({ period, byTerritory }: FunnelQuestion, day: string): Selection {
  const territory: Selection = { territory: { id: true } };
  return { source: true, ...(period && { [day]: true }), ...(byTerritory && territory) };
}

const sums = { byCurrency: { amount: true, currency: true } } as const;

function projectGroups(question: FunnelQuestion, { read }: CrmContext): Promise<ProjectGroup[]> {
  return read.groups<ProjectGroup>(BuildingProject, {
    where: whereOf(question, 'foundOn'),
    groupBy: [...groupBy(question, 'foundOn'), { phase: 'VALUE' }, { outcome: 'VALUE' }],
    select: {
      key: { ...keyOf(question, 'foundOn'), phase: true, outcome: true },
      count: true,
      sum: { materialValue: sums },
    },
    first: mostGroups,
  });
}

async function costGroups(question: FunnelQuestion, { read, principal }: CrmContext): Promise<CostGroup[]> {
  if (!principal?.grants.has('building:sourceCost:read')) return [];
  return read.groups<CostGroup>(BuildingSourceCost, {
    where: whereOf(question, 'spentOn'),
    groupBy: groupBy(question, 'spentOn'),
    select: { key: keyOf(question, 'spentOn'), sum: { amount: sums } },
    first: mostGroups,
  });
}

function figuresOf(
  key: Row,
  { projects, costs }: { readonly projects: readonly ProjectGroup[]; readonly costs: readonly CostGroup[] },
): BuildingSourceFunnel {
  const count = (meets: (key: ProjectGroup['key']) => boolean): number =>
    projects.reduce((total, group) => total + (meets(group.key) ? group.count : 0), 0);
  const found = count(() => true);
  const valid = count(({ phase, outcome }) => phase === 'FOLLOWED' && outcome !== 'DISQUALIFIED');
  const judged = valid + count(({ outcome }) => outcome === 'DISQUALIFIED');
  const followed = count(({ phase }) => phase === 'FOLLOWED');
  const won = projects.filter(({ key: { outcome } }) => outcome === 'WON');
  const cost = together(costs.map(({ sum }) => sum.amount));
  return {
    ...key,
    ...{ found, judged, valid, followed },
    validityRate: rate(valid, judged),
    conversionRate: rate(followed, found),
    won: count(({ outcome }) => outcome === 'WON'),
    wonAmount: together(won.map(({ sum }) => sum.materialValue)),
    cost,
    costPerProject: found > 0 ? cost.map((money) => portionOfMoney(money, 1, found)) : [],
  };
}

const rate = (part: number, whole: number): string | null => (whole > 0 ? (part / whole).toFixed(4) : null);

/** One amount per currency: they are never added up. */
function together(amounts: readonly Sums[]): Money[] {
  const byCurrency = Map.groupBy(
    amounts.flatMap((sum) => sum.byCurrency),
    ({ currency }) => currency,
  );
  return [...byCurrency]
    .flatMap(([, parts]) => sumMoney(parts.map(({ amount, currency }) => Money.of(amount, currency))) ?? [])
    .sort((one, other) => (one.currency < other.currency ? -1 : 1));
}
