import type { EntityModel, RowModel } from '../../model/index.ts';
import { describeCondition } from '../explain/describe-condition.ts';
import { describeTerm } from '../explain/describe-plan.ts';
import type { Condition, ConnectionPlan, ObjectPlan, OutputPlan } from './read-plan.ts';
import type { RootPlan } from './root-plan.ts';

/** What a read asks of one table: what an index over it would have to serve. */
export interface ReadPlace {
  readonly table: string;
  /** Class that would declare the index. */
  readonly type: string;
  /** Columns that must equal something. */
  readonly equal: readonly string[];
  /** Columns that must lie in a range. */
  readonly range: readonly string[];
  readonly order: readonly { readonly column: string; readonly descending: boolean }[];
}

/** What a read asks for, without its values. */
export interface ReadShape {
  readonly kind: RootPlan['kind'];
  readonly entity: string;
  readonly filter: string;
  readonly order: string;
  /** The root's own table first, then those of lists below it. */
  readonly places: readonly ReadPlace[];
}

/** The shape of a plan. */
export function shapeOfPlan(plan: RootPlan): ReadShape {
  const places: ReadPlace[] = [];
  switch (plan.kind) {
    case 'connection': {
      const { connection } = plan;
      const order = connection.order.map(describeTerm).join(', ');
      connectionPlaces(connection, [], places);
      const filter = describeCondition(connection.where);
      return { kind: plan.kind, entity: connection.entity.name, filter, order, places };
    }
    case 'groups': {
      const { entity, where, keys } = plan.groups;
      conditionPlaces(entity, where, { equal: [], order: [] }, places);
      const order = `by ${keys.map(({ name }) => name).join(', ')}`;
      return { kind: plan.kind, entity: entity.name, filter: describeCondition(where), order, places };
    }
    case 'changes':
      return { kind: plan.kind, entity: plan.changes.entity.name, filter: 'id eq ?', order: '', places };
    case 'search':
      return { kind: plan.kind, entity: 'search', filter: 'documents with all terms of ?', order: 'rank', places };
    case 'one':
      objectPlaces(plan.object, places);
      return { kind: plan.kind, entity: plan.entity.name, filter: 'id eq ?', order: '', places };
  }
}

function connectionPlaces(plan: ConnectionPlan, parent: readonly string[], into: ReadPlace[]): void {
  const { entity, where, order, outputs } = plan;
  // No index on columns serves what is computed.
  const own = order.every(({ path, attribute }) => path.length === 0 && !attribute.formula);
  const columns = order.map(({ attribute, descending }) => ({ column: attribute.column, descending }));
  conditionPlaces(entity, where, { equal: parent, order: own ? columns : [] }, into);
  const [first] = order;
  const [step] = first?.path ?? [];
  if (first && step?.kind === 'slot' && first.path.length === 1 && !first.attribute.formula) {
    const { slot } = step;
    const place = into.find(({ table }) => table === slot.table);
    const bySlot = { column: first.attribute.column, descending: first.descending };
    if (place) into[into.indexOf(place)] = { ...place, order: [bySlot] };
    else into.push({ table: slot.table, type: slot.name, equal: [], range: [], order: [bySlot] });
  }
  for (const output of outputs) {
    if (output.kind === 'nodes') objectPlaces(output.object, into);
    if (output.kind === 'edges') {
      for (const part of output.parts) if (part.kind === 'node') objectPlaces(part.object, into);
    }
  }
}

function objectPlaces({ outputs }: ObjectPlan, into: ReadPlace[]): void {
  for (const output of outputs) outputPlaces(output, into);
}

function outputPlaces(output: OutputPlan, into: ReadPlace[]): void {
  switch (output.kind) {
    case 'connection': {
      const { inverse } = output.field;
      const keys = inverse.kind === 'anyOne' ? [inverse.typeColumn, inverse.column] : [inverse.column];
      return connectionPlaces(output.connection, keys, into);
    }
    case 'toOne':
    case 'hasOne':
    case 'slot':
      return objectPlaces(output.object, into);
    case 'anyOne':
      return output.objects.forEach((one) => objectPlaces(one, into));
    default:
  }
}

interface Given {
  readonly equal: readonly string[];
  readonly order: ReadPlace['order'];
}

/** Only what must hold of every row narrows a search: alternatives and negations do not. */
function conditionPlaces(row: RowModel, where: Condition, given: Given, into: ReadPlace[]): void {
  const equal = new Set(given.equal);
  const range = new Set<string>();
  const at = into.length;
  into.push({ table: row.table, type: row.name, equal: [], range: [], order: given.order });
  const gather = (condition: Condition): void => {
    if ('column' in condition && condition.column.formula) return;
    switch (condition.kind) {
      case 'and':
        return condition.parts.forEach(gather);
      case 'reference':
        return gather(condition.found);
      case 'compare':
        if (condition.insensitive || condition.operator === 'ne') return;
        return void (condition.operator === 'eq' ? equal : range).add(condition.column.column);
      case 'in':
        return void (!condition.negated && !condition.insensitive && equal.add(condition.column.column));
      case 'isNull':
        return void (condition.isNull && equal.add(condition.column.column));
      case 'relative':
        return void range.add(condition.column.column);
      case 'slot':
        return conditionPlaces(condition.slot, condition.condition, { equal: [], order: [] }, into);
      case 'toOne':
        return conditionPlaces(condition.field.target, condition.condition, { equal: [], order: [] }, into);
      case 'toMany': {
        const { inverse, target } = condition.field;
        const keys = inverse.kind === 'anyOne' ? [inverse.typeColumn, inverse.column] : [inverse.column];
        return conditionPlaces(target satisfies EntityModel, condition.condition, { equal: keys, order: [] }, into);
      }
      default:
    }
  };
  gather(where);
  into[at] = { ...(into[at] as ReadPlace), equal: [...equal], range: [...range].filter((one) => !equal.has(one)) };
}
