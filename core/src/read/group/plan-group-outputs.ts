import type { AttributeModel, EntityModel, RowModel, ToOneModel } from '../../model/index.ts';
import { capitalize, type AggregateFunction } from '../../sdk/index.ts';
import type {
  DistinctPart,
  GroupEdgePart,
  GroupKey,
  GroupKeyPart,
  GroupPart,
  GroupsOutput,
  MeasurePart,
} from './group-plan.ts';
import { trailOf } from './group-path.ts';
import { planMeasure, readableField } from './group-fields.ts';
import { planMoneyAggregate } from './plan-money-aggregate.ts';
import { planObject } from '../plan/plan-object.ts';
import type { PlanningContext } from '../plan/planning-context.ts';
import type { SelectedField } from '../plan/selected-field.ts';

const measureNames = new Set(['sum', 'avg', 'min', 'max']);

/** Plans one selected member of a group connection. */
export function planGroupsOutput(
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
          if (part.name === 'node')
            return { kind: 'node', key: part.key, parts: planGroup(entity, part, keys, context) };
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
      const parts = planKeyParts(entity, selected, keys, '', context);
      return { kind: 'keys', key, parts };
    }
    if (name === 'countDistinct') {
      const parts = selected.fieldsOf(`${entity.name}GroupCountDistinct`);
      return {
        kind: 'countDistinct',
        key,
        parts: parts.map((part) => planDistinct(entity, part, context, ['countDistinct'])),
      };
    }
    if (measureNames.has(name)) {
      const type = `${entity.name}Group${capitalize(name)}`;
      const parts = selected.fieldsOf(type).map((part) => planMeasurePart(entity, name, part, context, [name]));
      return { kind: 'measures', key, parts };
    }
    return { kind: 'typename', key, type: `${entity.name}Group` };
  });
}

/** `trail`: the way to here, each step with a dot behind. */
function planKeyParts(
  row: RowModel,
  field: SelectedField,
  keys: readonly GroupKey[],
  trail: string,
  context: PlanningContext,
): GroupKeyPart[] {
  const type = `${row.name}GroupKey`;
  return field.fieldsOf(type).map((selected): GroupKeyPart => {
    const { key, name } = selected;
    if (name === '__typename') return { kind: 'typename', key, type };
    if (keys.some((one) => trailOf(one.path).startsWith(`${trail}${name}.`))) {
      const slot = 'slots' in row ? (row as EntityModel).slots.get(name) : undefined;
      const parts = slot
        ? planKeyParts(slot, selected, keys, `${trail}${name}.`, context)
        : planThrough(row, selected, keys, `${trail}${name}.`, context);
      return { kind: 'nested', key, parts };
    }
    const index = keys.findIndex((candidate) => trailOf(candidate.path) + candidate.name === trail + name);
    const found = keys[index];
    if (!found) return { kind: 'absent', key };
    if (found.field.kind === 'attribute') return { kind: 'value', key, index };
    return { kind: 'value', key, index, object: planObject(found.field.target, selected, context) };
  });
}

/** `through { account { industry } }` of a key. */
function planThrough(
  row: RowModel,
  field: SelectedField,
  keys: readonly GroupKey[],
  trail: string,
  context: PlanningContext,
): GroupKeyPart[] {
  const type = `${row.name}GroupKeyThrough`;
  return field.fieldsOf(type).map((selected): GroupKeyPart => {
    const { key, name } = selected;
    if (name === '__typename') return { kind: 'typename', key, type };
    const relation = row.fields.get(name);
    const isUsed = keys.some((one) => trailOf(one.path).startsWith(`${trail}${name}.`));
    if (relation?.kind !== 'toOne' || !isUsed) return { kind: 'absent', key };
    return { kind: 'nested', key, parts: planKeyParts(relation.target, selected, keys, `${trail}${name}.`, context) };
  });
}

function planDistinct(
  row: RowModel,
  selected: SelectedField,
  context: PlanningContext,
  path: readonly string[],
): DistinctPart {
  const { key, name } = selected;
  const type = `${row.name}GroupCountDistinct`;
  if (name === '__typename') return { kind: 'typename', key, type };
  const here = [...path, name];
  const slot = 'slots' in row ? (row as EntityModel).slots.get(name) : undefined;
  if (slot) {
    const parts = selected.fieldsOf(`${slot.name}GroupCountDistinct`);
    return { kind: 'slot', key, parts: parts.map((part) => planDistinct(slot, part, context, here)) };
  }
  const field = readableField(row, name, context.scope.principal, here);
  return { kind: 'field', key, field: field as AttributeModel | ToOneModel };
}

function planMeasurePart(
  row: RowModel,
  name: string,
  selected: SelectedField,
  context: PlanningContext,
  path: readonly string[],
): MeasurePart {
  const { key } = selected;
  const typeOf = ({ name: of }: RowModel): string => `${of}Group${capitalize(name)}`;
  if (selected.name === '__typename') return { kind: 'typename', key, type: typeOf(row) };
  const here = [...path, selected.name];
  const slot = 'slots' in row ? (row as EntityModel).slots.get(selected.name) : undefined;
  if (slot) {
    const parts = selected.fieldsOf(typeOf(slot));
    return { kind: 'slot', key, parts: parts.map((part) => planMeasurePart(slot, name, part, context, here)) };
  }
  const measure = planMeasure(row, name as AggregateFunction, selected.name, context.scope.principal, here);
  if (measure.attribute.type !== 'money') return { kind: 'measure', key, measure };
  return { kind: 'money', key, measure, parts: planMoneyAggregate(selected, context) };
}
