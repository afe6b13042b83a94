import type { AttributeModel, EntityModel, ToOneModel } from '../model/index.ts';
import type { AggregateFunction } from '../sdk/index.ts';
import type {
  DistinctPart,
  GroupEdgePart,
  GroupKey,
  GroupKeyPart,
  GroupPart,
  GroupsOutput,
  MeasurePart,
} from './group-plan.ts';
import { planMeasure, readableField } from './group-fields.ts';
import { planMoneyAggregate } from './plan-money-aggregate.ts';
import { planObject } from './plan-object.ts';
import type { PlanningContext } from './planning-context.ts';
import type { SelectedField } from './selected-field.ts';

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
  const field = readableField(entity, name, context.scope.principal, ['countDistinct', name]);
  return { kind: 'field', key, field: field as AttributeModel | ToOneModel };
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
  return { kind: 'money', key: selected.key, measure, parts: planMoneyAggregate(selected, context) };
}
