import type { EntityModel } from '../model/index.ts';
import { BadInput } from '../sdk/index.ts';
import { columnType } from './column-type.ts';
import { parseCursor } from './cursor.ts';
import { filterPlanning, mentionsDeletion, planCondition } from './plan-condition.ts';
import { planObject, type PageLimits, type PlanningContext } from './plan-object.ts';
import { planOrder } from './plan-order.ts';
import type { Condition, ConnectionOutput, ConnectionPlan, EdgeOutput, OrderTerm, Page } from './read-plan.ts';
import type { SelectedField } from './selected-field.ts';

/** Arguments of every list: the same for root fields and to-many fields at any depth. */
export interface ListArguments {
  readonly where?: unknown;
  readonly orderBy?: readonly Readonly<Record<string, unknown>>[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** Plans a connection; `extra` is a where that a resolver adds to the client's. */
export function planConnection(
  entity: EntityModel,
  args: ListArguments,
  field: SelectedField,
  context: PlanningContext,
  extra?: unknown,
): ConnectionPlan {
  const { model, scope } = context;
  const order = planOrder(entity, args.orderBy, scope.principal);
  const planning = filterPlanning(model, scope.principal);
  const client = planCondition(entity, args.where, planning);
  const where: Condition =
    extra === undefined ? client : { kind: 'and', parts: [client, planCondition(entity, extra, planning)] };
  return {
    entity,
    where,
    withDeleted: mentionsDeletion(args.where) || mentionsDeletion(extra),
    order,
    page: planPage(entity, args, order, context.pageLimits),
    outputs: planOutputs(entity, field, context),
  };
}

function bad(argument: string, zh: string, en: string): BadInput {
  return new BadInput({ zh, en }, [argument]);
}

export function planPage(
  entity: EntityModel,
  args: ListArguments,
  order: readonly OrderTerm[],
  limits: PageLimits,
): Page {
  const first = args.first ?? undefined;
  const last = args.last ?? undefined;
  if (first !== undefined && last !== undefined) {
    throw bad('last', 'first 和 last 不能同时使用', 'first and last cannot be used together');
  }
  const size = first ?? last ?? limits.default;
  const name = last === undefined ? 'first' : 'last';
  if (!Number.isInteger(size) || size < 0 || size > limits.maximum) {
    throw bad(
      name,
      `${name} 为 ${size},应在 0 到 ${limits.maximum} 之间`,
      `${name} is ${size}, it must be between 0 and ${limits.maximum}`,
    );
  }
  const types = order.map((term) => columnType(term.attribute));
  return {
    size,
    backward: last !== undefined,
    after: typeof args.after === 'string' ? parseCursor(args.after, 'after', entity, order, types) : null,
    before: typeof args.before === 'string' ? parseCursor(args.before, 'before', entity, order, types) : null,
  };
}

function planOutputs(entity: EntityModel, field: SelectedField, context: PlanningContext): ConnectionOutput[] {
  return field.fieldsOf(`${entity.name}Connection`).map((selected): ConnectionOutput => {
    const { key, name } = selected;
    switch (name) {
      case 'nodes':
        return { kind: 'nodes', key, object: planObject(entity, selected, context) };
      case 'edges':
        return { kind: 'edges', key, parts: planEdge(entity, selected, context) };
      case 'pageInfo':
        return {
          kind: 'pageInfo',
          key,
          parts: selected.fieldsOf('PageInfo').map((part) => ({ key: part.key, name: part.name })),
        };
      case 'totalCount':
        return { kind: 'totalCount', key };
      default:
        return { kind: 'typename', key, type: `${entity.name}Connection` };
    }
  });
}

function planEdge(entity: EntityModel, field: SelectedField, context: PlanningContext): EdgeOutput[] {
  return field.fieldsOf(`${entity.name}Edge`).map((selected): EdgeOutput => {
    const { key, name } = selected;
    if (name === 'node') return { kind: 'node', key, object: planObject(entity, selected, context) };
    if (name === 'cursor') return { kind: 'cursor', key };
    return { kind: 'typename', key, type: `${entity.name}Edge` };
  });
}
