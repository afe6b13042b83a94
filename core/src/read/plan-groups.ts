import { mayRead } from '../access/index.ts';
import type { AttributeModel, EntityModel, FieldModel, RowModel, SlotModel } from '../model/index.ts';
import { BadInput, type AggregateFunction, type Principal } from '../sdk/index.ts';
import type {
  DistinctPart,
  GroupCondition,
  GroupEdgePart,
  GroupKey,
  GroupKeyPart,
  GroupOrder,
  GroupOrderBasis,
  GroupPart,
  GroupsOutput,
  GroupsPlan,
  Measure,
  MeasurePart,
} from './group-plan.ts';
import { filterPlanning, mentionsDeletion, planCondition } from './plan-condition.ts';
import { planObject, type PlanningContext } from './plan-object.ts';
import { directionOf } from './plan-order.ts';
import type { Comparison, DateUnit } from './read-plan.ts';
import type { SelectedField } from './selected-field.ts';
import { checkTimeZone } from './time-zone.ts';

type Input = Readonly<Record<string, unknown>>;

export interface GroupArguments {
  readonly where?: unknown;
  readonly groupBy: readonly Input[];
  readonly having?: Input | null;
  readonly orderBy?: readonly Input[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

const measureNames = new Set(['sum', 'avg', 'min', 'max']);
const maximumKeys = 5;

function bad(path: readonly string[], zh: string, en: string): BadInput {
  return new BadInput({ zh, en }, path);
}

function isInput(value: unknown): value is Input {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Plans `accountGroups(…)`: what to group by, which measures, which page. */
export function planGroups(
  entity: EntityModel,
  args: GroupArguments,
  field: SelectedField,
  context: PlanningContext,
): GroupsPlan {
  const { principal } = context.scope;
  if (args.groupBy.length === 0 || args.groupBy.length > maximumKeys) {
    throw bad(['groupBy'], `groupBy 应有 1 到 ${maximumKeys} 项`, `groupBy must have 1 to ${maximumKeys} elements`);
  }
  const keys = args.groupBy.map((element, index) => planKey(entity, element, principal, ['groupBy', String(index)]));
  const size = args.first ?? context.pageLimits.default;
  if (!Number.isInteger(size) || size < 0 || size > context.pageLimits.maximum) {
    const { maximum } = context.pageLimits;
    throw bad(['first'], `first 为 ${size},应在 0 到 ${maximum} 之间`, `first is ${size}, it must be between 0 and ${maximum}`);
  }
  return {
    entity,
    where: planCondition(entity, args.where, filterPlanning(context.model, principal)),
    withDeleted: mentionsDeletion(args.where),
    keys,
    having: planHaving(entity, args.having ?? {}, principal),
    order: planGroupOrder(entity, args.orderBy ?? [], keys, principal),
    size,
    offset: typeof args.after === 'string' ? parseGroupCursor(args.after) : 0,
    outputs: field.fieldsOf(`${entity.name}GroupConnection`).map((part) => planOutput(entity, part, keys, context)),
  };
}

function singleEntry(element: Input, path: readonly string[]): [string, unknown] {
  const entries = Object.entries(element).filter(([, value]) => value !== undefined && value !== null);
  const [entry] = entries;
  if (!entry || entries.length > 1) throw bad(path, '每一项应只有一个字段', 'each element must name exactly one field');
  return entry;
}

function readable(row: RowModel, name: string, principal: Principal | null, path: readonly string[]): FieldModel {
  const field = row.fields.get(name);
  if (field && mayRead(row, field, principal)) return field;
  throw bad(path, `不能使用字段 ${name}`, `the field ${name} cannot be used here`);
}

function planKey(
  row: RowModel,
  element: Input,
  principal: Principal | null,
  path: readonly string[],
  slot?: SlotModel,
): GroupKey {
  const [name, value] = singleEntry(element, path);
  const here = [...path, name];
  const inner = 'slots' in row ? (row as EntityModel).slots.get(name) : undefined;
  if (inner && isInput(value)) return planKey(inner, value, principal, here, inner);
  const field = readable(row, name, principal, here);
  if ((field.kind !== 'attribute' && field.kind !== 'toOne') || !field.groupable) {
    throw bad(here, `不能按 ${name} 分组`, `cannot group by ${name}`);
  }
  if (!isInput(value)) return { name, slot, field };
  const timeZone = typeof value['timeZone'] === 'string' ? value['timeZone'] : 'UTC';
  return {
    name,
    slot,
    field,
    bucket: { by: value['by'] as DateUnit, timeZone: checkTimeZone(timeZone, [...here, 'timeZone']) },
  };
}

function planMeasure(
  entity: EntityModel,
  name: AggregateFunction,
  attributeName: string,
  principal: Principal | null,
  path: readonly string[],
): Measure {
  const attribute = readable(entity, attributeName, principal, path);
  if (attribute.kind !== 'attribute' || !attribute.aggregate?.includes(name)) {
    throw bad(path, `${attributeName} 不支持 ${name}`, `${attributeName} does not offer ${name}`);
  }
  return { function: name, attribute };
}

/** Sums of several currencies have no order and no bound. */
function plainMeasure(
  entity: EntityModel,
  name: string,
  attributeName: string,
  principal: Principal | null,
  path: readonly string[],
): Measure {
  const measure = planMeasure(entity, name as AggregateFunction, attributeName, principal, path);
  if (measure.attribute.type === 'money') {
    throw bad(path, '不同币种的金额不能直接比较', 'amounts of different currencies cannot be compared');
  }
  return measure;
}

function planHaving(entity: EntityModel, having: Input, principal: Principal | null): GroupCondition[] {
  const conditions: GroupCondition[] = [];
  for (const [name, value] of Object.entries(having)) {
    if (!isInput(value)) continue;
    if (name === 'count') {
      conditions.push({ basis: { kind: 'count' }, comparisons: comparisons(value, ['having', 'count']) });
      continue;
    }
    for (const [attribute, filter] of Object.entries(value)) {
      if (!isInput(filter)) continue;
      const path = ['having', name, attribute];
      const measure = plainMeasure(entity, name, attribute, principal, path);
      conditions.push({ basis: { kind: 'measure', measure }, comparisons: comparisons(filter, path) });
    }
  }
  return conditions;
}

function comparisons(filter: Input, path: readonly string[]): { operator: Comparison; value: unknown }[] {
  return Object.entries(filter)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([operator, value]) => {
      if (['eq', 'ne', 'gt', 'gte', 'lt', 'lte'].includes(operator)) return { operator: operator as Comparison, value };
      throw bad([...path, operator], `having 没有运算符 ${operator}`, `having has no operator ${operator}`);
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
    if (!parsed) throw bad(path, '缺少排序方向', 'the direction is missing');
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
  if (!isInput(value)) throw bad(path, `不能按 ${name} 排序`, `cannot order by ${name}`);
  const [inner, direction] = singleEntry(value, path);
  if (name === 'key') {
    const [slot, below] = isInput(direction) ? [inner, singleEntry(direction, [...path, inner])] : [undefined, undefined];
    const index = keys.findIndex((key) => key.name === (below?.[0] ?? inner) && key.slot?.prefix === slot);
    if (index < 0) throw bad(path, `${inner} 不在 groupBy 中`, `${inner} is not in groupBy`);
    return { basis: { kind: 'key', index }, direction: below?.[1] ?? direction };
  }
  return { basis: { kind: 'measure', measure: plainMeasure(entity, name, inner, principal, path) }, direction };
}

function planOutput(
  entity: EntityModel,
  selected: SelectedField,
  keys: readonly GroupKey[],
  context: PlanningContext,
): GroupsOutput {
  const { key, name } = selected;
  switch (name) {
    case 'nodes':
      return { kind: 'nodes', key, parts: planGroup(entity, selected, keys, context) };
    case 'edges':
      return {
        kind: 'edges',
        key,
        parts: selected.fieldsOf(`${entity.name}GroupEdge`).map((part): GroupEdgePart => {
          if (part.name === 'cursor') return { kind: 'cursor', key: part.key };
          if (part.name === 'node') return { kind: 'node', key: part.key, parts: planGroup(entity, part, keys, context) };
          return { kind: 'typename', key: part.key, type: `${entity.name}GroupEdge` };
        }),
      };
    case 'pageInfo':
      return { kind: 'pageInfo', key, parts: selected.fieldsOf('PageInfo').map((p) => ({ key: p.key, name: p.name })) };
    case 'totalCount':
      return { kind: 'totalCount', key };
    default:
      return { kind: 'typename', key, type: `${entity.name}GroupConnection` };
  }
}

function planGroup(
  entity: EntityModel,
  field: SelectedField,
  keys: readonly GroupKey[],
  context: PlanningContext,
): GroupPart[] {
  return field.fieldsOf(`${entity.name}Group`).map((selected): GroupPart => {
    const { key, name } = selected;
    if (name === 'count') return { kind: 'count', key };
    if (name === 'key') {
      const parts = planKeyParts(`${entity.name}GroupKey`, selected, keys, undefined, context);
      return { kind: 'keys', key, parts };
    }
    if (name === 'countDistinct') {
      const parts = selected.fieldsOf(`${entity.name}GroupCountDistinct`);
      return { kind: 'countDistinct', key, parts: parts.map((part) => planDistinct(entity, part, context)) };
    }
    if (measureNames.has(name)) {
      const type = `${entity.name}Group${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      const parts = selected.fieldsOf(type).map((part) => planMeasurePart(entity, name, part, type, context));
      return { kind: 'measures', key, parts };
    }
    return { kind: 'typename', key, type: `${entity.name}Group` };
  });
}

function planKeyParts(
  type: string,
  field: SelectedField,
  keys: readonly GroupKey[],
  slot: string | undefined,
  context: PlanningContext,
): GroupKeyPart[] {
  return field.fieldsOf(type).map((selected): GroupKeyPart => {
    const { key, name } = selected;
    if (name === '__typename') return { kind: 'typename', key, type };
    const slotModel = keys.find((candidate) => candidate.slot?.prefix === name)?.slot;
    if (slotModel) {
      return { kind: 'slot', key, parts: planKeyParts(`${slotModel.name}GroupKey`, selected, keys, name, context) };
    }
    const index = keys.findIndex((candidate) => candidate.name === name && candidate.slot?.prefix === slot);
    const found = keys[index];
    if (!found) return { kind: 'absent', key };
    if (found.field.kind === 'attribute') return { kind: 'value', key, index };
    return { kind: 'value', key, index, object: planObject(found.field.target, selected, context) };
  });
}

function planDistinct(entity: EntityModel, selected: SelectedField, context: PlanningContext): DistinctPart {
  const { key, name } = selected;
  if (name === '__typename') return { kind: 'typename', key, type: `${entity.name}GroupCountDistinct` };
  const field = readable(entity, name, context.scope.principal, ['countDistinct', name]);
  return { kind: 'field', key, column: (field as AttributeModel).column };
}

function planMeasurePart(
  entity: EntityModel,
  name: string,
  selected: SelectedField,
  type: string,
  context: PlanningContext,
): MeasurePart {
  if (selected.name === '__typename') return { kind: 'typename', key: selected.key, type };
  const { principal } = context.scope;
  const measure = planMeasure(entity, name as AggregateFunction, selected.name, principal, [name, selected.name]);
  if (measure.attribute.type !== 'money') return { kind: 'measure', key: selected.key, measure };
  const parts = selected.fieldsOf('MoneyAggregate').map((part) => ({
    key: part.key,
    name: part.name,
    members: part.fieldsOf('Money').map((member) => ({ key: member.key, name: member.name })),
  }));
  return { kind: 'money', key: selected.key, measure, parts };
}

function parseGroupCursor(cursor: string): number {
  const match = /^\["g",(\d{1,9})\]$/.exec(Buffer.from(cursor.slice(0, 100), 'base64url').toString('utf8'));
  if (match) return Number(match[1]);
  throw bad(['after'], '游标 after 无效', 'The cursor in after is not valid');
}
