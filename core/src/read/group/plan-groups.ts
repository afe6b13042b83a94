import type { EntityModel, RowModel } from '../../model/index.ts';
import type { Principal } from '../../sdk/index.ts';
import { plainMeasure, readableField } from './group-fields.ts';
import { planGroupPage, type GroupPageArguments } from './group-page.ts';
import { trailOf } from './group-path.ts';
import type { GroupCondition, GroupKey, GroupOrder, GroupOrderBasis, GroupsPlan } from './group-plan.ts';
import { countingOfGroups } from '../measures/group-counting.ts';
import { planAsOf } from '../history/plan-as-of.ts';
import { filterPlanning, mentionsDeletion, planCondition } from '../filter/plan-condition.ts';
import { planGroupsOutput } from './plan-group-outputs.ts';
import type { PlanningContext } from '../plan/planning-context.ts';
import { directionOf } from '../page/plan-order.ts';
import type { Comparison, DateUnit, Step } from '../plan/read-plan.ts';
import type { SelectedField } from '../plan/selected-field.ts';
import { zoneOrOwn } from '../plan/time-zone.ts';
import { badInput, isInput } from '../plan/read-input.ts';

type Input = Readonly<Record<string, unknown>>;

export interface GroupArguments extends GroupPageArguments {
  readonly where?: unknown;
  readonly groupBy: readonly Input[];
  readonly having?: Input | null;
  readonly orderBy?: readonly Input[] | null;
  /** As of this instant; of entities with `versions`. */
  readonly asOf?: unknown;
}

const maximumKeys = 5;
/** Relations and slots on the way to a key. */
const maximumSteps = 5;

/** Plans `accountGroups(…)`: what to group by, which measures, which page. */
export function planGroups(
  entity: EntityModel,
  args: GroupArguments,
  field: SelectedField,
  context: PlanningContext,
): GroupsPlan {
  const { principal } = context.scope;
  if (args.groupBy.length === 0 || args.groupBy.length > maximumKeys) {
    throw badInput(
      ['groupBy'],
      `groupBy 应有 1 到 ${maximumKeys} 项`,
      `groupBy must have 1 to ${maximumKeys} elements`,
    );
  }
  const keys = args.groupBy.map((element, index) => planKey(entity, element, principal, ['groupBy', String(index)]));
  const plan = {
    entity,
    where: planCondition(entity, args.where, filterPlanning(context.model, principal, context.decisions)),
    withDeleted: mentionsDeletion(args.where),
    asOf: planAsOf(entity, args.asOf, context),
    keys,
    having: planHaving(entity, args.having ?? {}, principal),
    order: planGroupOrder(entity, args.orderBy ?? [], keys, principal),
    page: planGroupPage(args, context.pageLimits, context.decisions),
    outputs: field
      .fieldsOf(`${entity.name}GroupConnection`)
      .map((part) => planGroupsOutput(entity, part, keys, context)),
  };
  return { ...plan, counting: countingOfGroups(plan, principal, context.decisions) };
}

function singleEntry(element: Input, path: readonly string[]): [string, unknown] {
  const entries = Object.entries(element).filter(([, value]) => value !== undefined && value !== null);
  const [entry] = entries;
  if (!entry || entries.length > 1)
    throw badInput(path, '每一项应只有一个字段', 'each element must name exactly one field');
  return entry;
}

function planKey(
  row: RowModel,
  element: Input,
  principal: Principal | null,
  path: readonly string[],
  steps: readonly Step[] = [],
): GroupKey {
  const [name, value] = singleEntry(element, path);
  const here = [...path, name];
  const slot = 'slots' in row ? (row as EntityModel).slots.get(name) : undefined;
  if (slot && isInput(value)) return planKey(slot, value, principal, here, [...steps, { kind: 'slot', slot }]);
  if (name === 'through' && isInput(value)) return planKeyThrough(row, value, principal, here, steps);
  const field = readableField(row, name, principal, here);
  if ((field.kind !== 'attribute' && field.kind !== 'toOne') || !field.groupable) {
    throw badInput(here, `不能按 ${name} 分组`, `cannot group by ${name}`);
  }
  if (!isInput(value)) return { name, path: steps, field };
  const timeZone = zoneOrOwn(value['timeZone'], [...here, 'timeZone']);
  return {
    name,
    path: steps,
    field,
    bucket: { by: value['by'] as DateUnit, timeZone },
  };
}

/** A key of the record behind a to-one relation: `{ through: { account: { industry: VALUE } } }`. */
function planKeyThrough(
  row: RowModel,
  element: Input,
  principal: Principal | null,
  path: readonly string[],
  steps: readonly Step[],
): GroupKey {
  const [name, value] = singleEntry(element, path);
  const here = [...path, name];
  const field = readableField(row, name, principal, here);
  if (field.kind !== 'toOne' || !isInput(value)) {
    throw badInput(here, `不能经 ${name} 分组`, `cannot group through ${name}`);
  }
  if (steps.length >= maximumSteps) {
    throw badInput(here, `分组最多经过 ${maximumSteps} 步`, `a key may lead through ${maximumSteps} steps at most`);
  }
  return planKey(field.target, value, principal, here, [...steps, { kind: 'toOne', field }]);
}

function planHaving(entity: EntityModel, having: Input, principal: Principal | null): GroupCondition[] {
  const conditions: GroupCondition[] = [];
  for (const [name, value] of Object.entries(having)) {
    if (!isInput(value)) continue;
    if (name === 'count') {
      conditions.push({ basis: { kind: 'count' }, comparisons: comparisons(value, ['having', 'count']) });
      continue;
    }
    conditions.push(...planMeasureHaving(entity, name, value, principal, ['having', name]));
  }
  return conditions;
}

/** `{ amount: { gt: 1 }, hotel: { nights: { gt: 1 } } }` of one function. */
function planMeasureHaving(
  row: RowModel,
  name: string,
  having: Input,
  principal: Principal | null,
  path: readonly string[],
): GroupCondition[] {
  return Object.entries(having).flatMap(([attribute, filter]): GroupCondition[] => {
    if (!isInput(filter)) return [];
    const here = [...path, attribute];
    const slot = 'slots' in row ? (row as EntityModel).slots.get(attribute) : undefined;
    if (slot) return planMeasureHaving(slot, name, filter, principal, here);
    const measure = plainMeasure(row, name, attribute, principal, here);
    return [{ basis: { kind: 'measure', measure }, comparisons: comparisons(filter, here) }];
  });
}

function comparisons(filter: Input, path: readonly string[]): { operator: Comparison; value: unknown }[] {
  return Object.entries(filter)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([operator, value]) => {
      if (['eq', 'ne', 'gt', 'gte', 'lt', 'lte'].includes(operator)) return { operator: operator as Comparison, value };
      throw badInput([...path, operator], `having 没有运算符 ${operator}`, `having has no operator ${operator}`);
    });
}

function planGroupOrder(
  entity: EntityModel,
  order: readonly Input[],
  keys: readonly GroupKey[],
  principal: Principal | null,
): GroupOrder[] {
  const planned = order.map((element, index): GroupOrder => {
    const path = ['orderBy', String(index)];
    const [name, value] = singleEntry(element, path);
    const { basis, direction } = orderBasis(entity, name, value, keys, principal, [...path, name]);
    const parsed = directionOf(direction);
    if (!parsed) throw badInput(path, '缺少排序方向', 'the direction is missing');
    return { basis, ...parsed };
  });
  // Every key takes part, so that the order is total and pages never overlap.
  const named = new Set(planned.map(({ basis }) => (basis.kind === 'key' ? basis.index : -1)));
  const rest = keys.flatMap((_, index): GroupOrder[] =>
    named.has(index) ? [] : [{ basis: { kind: 'key', index }, descending: false, nullsFirst: false }],
  );
  return [...planned, ...rest];
}

function orderBasis(
  entity: EntityModel,
  name: string,
  value: unknown,
  keys: readonly GroupKey[],
  principal: Principal | null,
  path: readonly string[],
): { basis: GroupOrderBasis; direction: unknown } {
  if (name === 'count') return { basis: { kind: 'count' }, direction: value };
  if (!isInput(value)) throw badInput(path, `不能按 ${name} 排序`, `Cannot order by ${name}`);
  if (name === 'key') {
    const { trail, direction } = flattened(value, path);
    const index = keys.findIndex((key) => trailOf(key.path) + key.name === trail);
    if (index < 0) throw badInput(path, `${trail} 不在 groupBy 中`, `${trail} is not in groupBy`);
    return { basis: { kind: 'key', index }, direction };
  }
  const [inner, direction] = singleEntry(value, path);
  const slot = entity.slots.get(inner);
  if (!slot || !isInput(direction)) {
    return { basis: { kind: 'measure', measure: plainMeasure(entity, name, inner, principal, path) }, direction };
  }
  const [below, slotDirection] = singleEntry(direction, [...path, inner]);
  const measure = plainMeasure(slot, name, below, principal, [...path, inner]);
  return { basis: { kind: 'measure', measure }, direction: slotDirection };
}

/** `{ through: { account: { industry: DESC } } }` as `through.account.industry` and its direction. */
function flattened(element: Input, path: readonly string[]): { trail: string; direction: unknown } {
  const [name, value] = singleEntry(element, path);
  if (!isInput(value)) return { trail: name, direction: value };
  const { trail, direction } = flattened(value, [...path, name]);
  return { trail: `${name}.${trail}`, direction };
}
