import { isObjectType, isRequiredArgument, type GraphQLSchema } from 'graphql';
import { mayRead } from '../../access/index.ts';
import type { CrmModel, EntityModel, RowModel } from '../../model/index.ts';
import { BadInput, type ListCheck, type ListProblem, type Principal } from '../../sdk/index.ts';
import { coerceArgument, type ListArgument } from './coerce-argument.ts';
import { Decisions } from './decisions.ts';
import { filterPlanning, planCondition } from '../filter/plan-condition.ts';
import { planOrder } from '../page/plan-order.ts';

/** More columns than this nobody looks at. */
const maximumColumns = 200;

/**
 * Plans a list as the API would, for a caller, and throws the plan away: what it would be refused for, or null. With
 * the schema, filter and order are first coerced as variables of a query are: wrong values are found, not only names.
 */
export function listProblem(
  model: CrmModel,
  principal: Principal | null,
  list: ListCheck,
  schema?: GraphQLSchema,
): ListProblem | null {
  const entity = model.entities.get(list.entity);
  if (!entity?.operations.has('read')) {
    const message = {
      zh: `没有可查询的实体 ${list.entity}`,
      en: `there is no entity ${list.entity} that can be listed`,
    };
    return { part: 'entity', path: [], message };
  }
  const { where, orderBy = [], columns = [] } = list;
  const coerced = (argument: ListArgument, value: unknown): unknown =>
    schema ? coerceArgument(schema, entity, argument, value) : value;
  return (
    refusal('where', () => {
      const decisions = new Decisions({ variables: {}, principal });
      planCondition(entity, coerced('where', where), filterPlanning(model, principal, decisions));
    }) ??
    refusal('orderBy', () => {
      planOrder(entity, coerced('orderBy', orderBy) as typeof orderBy, principal);
    }) ??
    columnProblem(entity, columns, principal, schema)
  );
}

function refusal(part: 'where' | 'orderBy', plan: () => void): ListProblem | null {
  try {
    plan();
    return null;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    // The first step names the argument.
    return { part, path: error.path.slice(1), message: error.messages };
  }
}

function columnProblem(
  entity: EntityModel,
  columns: readonly string[],
  principal: Principal | null,
  schema: GraphQLSchema | undefined,
): ListProblem | null {
  if (columns.length > maximumColumns) {
    const message = { zh: `最多 ${maximumColumns} 列`, en: `at most ${maximumColumns} columns` };
    return { part: 'columns', path: [], message };
  }
  for (const [index, column] of columns.entries()) {
    if (leadsToField(entity, column.split('.'), principal, schema)) continue;
    const message = { zh: `没有可显示的列 ${column}`, en: `there is no column ${column} to show` };
    return { part: 'columns', path: [String(index)], message };
  }
  return null;
}

/** Steps through to-one relations and slots to a field that the caller may read. */
function leadsToField(
  row: RowModel,
  [name = '', ...rest]: readonly string[],
  principal: Principal | null,
  schema: GraphQLSchema | undefined,
): boolean {
  const slot = 'slots' in row ? (row as EntityModel).slots.get(name) : undefined;
  if (slot) return rest.length > 0 && leadsToField(slot, rest, principal, schema);
  const field = row.fields.get(name);
  if (!field) return rest.length === 0 && isCustomField(row, name, schema);
  if (!mayRead(row, field, principal) || (field.kind === 'attribute' && field.internal)) return false;
  if (rest.length === 0) return true;
  return field.kind === 'toOne' && leadsToField(field.target, rest, principal, schema);
}

/** A field that code computes, and that can be asked for without arguments. */
function isCustomField(row: RowModel, name: string, schema: GraphQLSchema | undefined): boolean {
  const type = schema?.getType(row.name);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  return field ? !field.args.some(isRequiredArgument) : row.requires.has(name);
}
