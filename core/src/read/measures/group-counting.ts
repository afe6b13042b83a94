import type { FieldModel } from '../../model/index.ts';
import type { Principal } from '../../sdk/index.ts';
import type { GroupPart, GroupsOutput, GroupsPlan, Measure, MeasurePart } from '../group/group-plan.ts';
import type { Decisions } from '../plan/decisions.ts';
import { countingOf, type Counting } from './match-measure.ts';

/** Where the groups of a plan come from. */
export function countingOfGroups(
  plan: Omit<GroupsPlan, 'counting'>,
  principal: Principal | null,
  decisions: Decisions,
): Counting {
  const aggregates = aggregatesOf(plan);
  const counting = countingOf({ ...plan, aggregates }, principal, decisions);
  return counting.kind === 'records' && aggregates ? { ...counting, summed: summing(plan, aggregates) } : counting;
}

/**
 * Every amount of money would be a pass over all records of its own: where nothing but sums is asked for, they are
 * added up by keys and currencies once; where the records' own columns tell them apart, before sixty thousand records
 * are joined with their owners.
 */
function summing(
  { entity, keys }: Omit<GroupsPlan, 'counting'>,
  aggregates: readonly Measure[],
): 'before joins' | 'behind joins' | null {
  const areSums = aggregates.every(({ function: name, attribute }) => {
    return (name === 'sum' || name === 'avg') && attribute.formula === undefined;
  });
  if (!areSums || !aggregates.some(({ attribute }) => attribute.currencyColumn !== undefined)) return null;
  const isOwn = (field: FieldModel): boolean => entity.fields.get(field.name) === field;
  const areTold = keys.every(({ path, field, bucket }) => {
    return path.length === 0 && !bucket && isOwn(field) && !(field.kind === 'attribute' && field.formula);
  });
  const areOwn = aggregates.every(({ function: name, attribute }) => name === 'sum' && isOwn(attribute));
  return areTold && areOwn ? 'before joins' : 'behind joins';
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
