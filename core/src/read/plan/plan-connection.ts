import { derive } from '../../database/index.ts';
import type { EntityModel } from '../../model/index.ts';
import { BadInput } from '../../sdk/index.ts';
import { columnType } from '../print/column-type.ts';
import { parseCursor } from '../page/cursor.ts';
import { countingOf } from '../measures/match-measure.ts';
import { planAsOf } from '../history/plan-as-of.ts';
import { filterPlanning, mentionsDeletion, planCondition } from '../filter/plan-condition.ts';
import { planObject } from './plan-object.ts';
import { planOrder } from '../page/plan-order.ts';
import type { PageLimits, PlanningContext } from './planning-context.ts';
import type {
  Condition,
  ConnectionOutput,
  ConnectionPlan,
  CursorValues,
  EdgeOutput,
  OrderTerm,
  Page,
} from './read-plan.ts';
import type { SelectedField } from './selected-field.ts';

/** Arguments of every list: the same for root fields and to-many fields at any depth. */
export interface ListArguments {
  readonly where?: unknown;
  readonly orderBy?: readonly Readonly<Record<string, unknown>>[] | null;
  readonly first?: unknown;
  readonly after?: unknown;
  readonly last?: unknown;
  readonly before?: unknown;
  /** As of this instant; of entities with `versions`. */
  readonly asOf?: unknown;
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
  const planning = filterPlanning(model, scope.principal, context.decisions);
  const outputs = planOutputs(entity, field, context);
  const client = planCondition(entity, args.where, planning);
  const where: Condition =
    extra === undefined ? client : { kind: 'and', parts: [client, planCondition(entity, extra, planning)] };
  const rows = {
    ...{ entity, where, withDeleted: mentionsDeletion(args.where) || mentionsDeletion(extra) },
    asOf: planAsOf(entity, args.asOf, context),
  };
  return {
    ...rows,
    counting: countingOf({ ...rows, keys: [], aggregates: [] }, scope.principal, context.decisions),
    order,
    page: planPage(entity, args, order, context, tellsMore(outputs, args.last != null)),
    outputs,
  };
}

function bad(argument: string, zh: string, en: string): BadInput {
  return new BadInput({ zh, en }, [argument]);
}

export function planPage(
  entity: EntityModel,
  args: ListArguments,
  order: readonly OrderTerm[],
  { pageLimits, decisions }: PlanningContext,
  looksFurther: boolean,
): Page {
  const { size: wanted, name } = wantedSize(args.first, args.last);
  const types = order.map((term) => columnType(term.attribute));
  const cursor = (argument: 'after' | 'before'): CursorValues | null => {
    const text = args[argument] ?? null;
    if (text === null) return null;
    const parse = (one: unknown) => parseCursor(one as string, argument, entity, order, types);
    const nulls = decisions.of(text, (one) => parse(one).map((value) => value === null));
    return nulls.map((isNull, index) => (isNull ? null : derive(text, (one) => parse(one)[index])));
  };
  const checked = (size: unknown): number => checkPageSize(size as number, name, pageLimits);
  const given = wanted ?? pageLimits.default;
  return {
    size: derive(given, checked),
    atMost: decisions.of(given, (size) => powerOfTwo(checked(size) + (looksFurther ? 1 : 0))),
    looksFurther,
    backward: name === 'last',
    after: cursor('after'),
    before: cursor('before'),
  };
}

/** The first that is not smaller. */
function powerOfTwo(count: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(count, 1)));
}

/** Which of the two says how large a page is, and from which end it is read. @throws BadInput where both do */
export function wantedSize(first: unknown, last: unknown): { readonly size: unknown; readonly name: 'first' | 'last' } {
  if (first != null && last != null) {
    throw bad('last', 'first 和 last 不能同时使用', 'first and last cannot be used together');
  }
  return last == null ? { size: first, name: 'first' } : { size: last, name: 'last' };
}

/** The size of a page that `first` or `last` asks for. @throws BadInput */
export function checkPageSize(size: number, name: 'first' | 'last', { maximum }: PageLimits): number {
  if (Number.isInteger(size) && size >= 0 && size <= maximum) return size;
  throw bad(
    name,
    `${name} 为 ${size},应在 0 到 ${maximum} 之间`,
    `${name} is ${size}, it must be between 0 and ${maximum}`,
  );
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
        return { kind: 'totalCount', key, estimate: selected.args['estimate'] === true };
      default:
        return { kind: 'typename', key, type: `${entity.name}Connection` };
    }
  });
}

/** Whether anything that was asked for depends on what comes behind the page. */
function tellsMore(outputs: readonly ConnectionOutput[], backward: boolean): boolean {
  const further = backward ? 'hasPreviousPage' : 'hasNextPage';
  return outputs.some((output) => output.kind === 'pageInfo' && output.parts.some(({ name }) => name === further));
}

function planEdge(entity: EntityModel, field: SelectedField, context: PlanningContext): EdgeOutput[] {
  return field.fieldsOf(`${entity.name}Edge`).map((selected): EdgeOutput => {
    const { key, name } = selected;
    if (name === 'node') return { kind: 'node', key, object: planObject(entity, selected, context) };
    if (name === 'cursor') return { kind: 'cursor', key };
    return { kind: 'typename', key, type: `${entity.name}Edge` };
  });
}
