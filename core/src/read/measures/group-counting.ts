import type { Principal } from '../../sdk/index.ts';
import type { GroupPart, GroupsOutput, GroupsPlan, Measure, MeasurePart } from '../group/group-plan.ts';
import { countingOf, type Counting } from './match-measure.ts';

/** Where the groups of a plan come from. */
export function countingOfGroups(plan: Omit<GroupsPlan, 'counting'>, principal: Principal | null): Counting {
  return countingOf({ ...plan, aggregates: aggregatesOf(plan) }, principal);
}

/** Every aggregate that the plan needs; null where one of them cannot be kept. */
function aggregatesOf({ outputs, having, order }: Omit<GroupsPlan, 'counting'>): Measure[] | null {
  const found: Measure[] = [];
  const parts = outputs.flatMap(groupParts);
  if (parts.some((part) => part.kind === 'countDistinct')) return null;
  for (const part of parts) if (part.kind === 'measures') found.push(...part.parts.flatMap(measuresIn));
  for (const { basis } of having) if (basis.kind === 'measure') found.push(basis.measure);
  for (const { basis } of order) if (basis.kind === 'measure') found.push(basis.measure);
  return found;
}

function groupParts(output: GroupsOutput): readonly GroupPart[] {
  if (output.kind === 'nodes') return output.parts;
  if (output.kind !== 'edges') return [];
  return output.parts.flatMap((part) => (part.kind === 'node' ? part.parts : []));
}

function measuresIn(part: MeasurePart): Measure[] {
  if (part.kind === 'slot') return part.parts.flatMap(measuresIn);
  return part.kind === 'typename' ? [] : [part.measure];
}
