import { mayRead } from '../../access/index.ts';
import type { EntityModel, FieldModel, RowModel } from '../../model/index.ts';
import type { Principal, Selection } from '../../sdk/index.ts';
import { filterPlanning, mentionsDeletion, planCondition } from '../filter/plan-condition.ts';
import { planObject } from '../plan/plan-object.ts';
import { planOrder } from '../page/plan-order.ts';
import type { PlanningContext } from '../plan/planning-context.ts';
import { badInput } from '../plan/read-input.ts';
import type { Condition, ObjectPlan, OrderTerm } from '../plan/read-plan.ts';
import { refusedField } from '../plan/refused-field.ts';
import { fieldOfCode } from '../plan/selected-field.ts';

/** What an export asks for: a list without pages, and its columns by dotted paths. */
export interface ExportRequest {
  readonly where?: unknown;
  readonly orderBy?: readonly Readonly<Record<string, unknown>>[];
  /** `name`, `owner.displayName`, `building.grade`. Default: every attribute of the entity that the caller may read. */
  readonly select?: readonly string[];
}

/** A place in an exported row where a single value stands. */
export interface ExportColumn {
  readonly path: readonly string[];
  /** A decimal number as text: its minus sign begins no formula. */
  readonly isNumber: boolean;
}

export interface ExportPlan {
  readonly entity: EntityModel;
  readonly where: Condition;
  readonly withDeleted: boolean;
  readonly order: readonly OrderTerm[];
  readonly object: ObjectPlan;
  readonly columns: readonly ExportColumn[];
}

const maximumColumns = 200;
const maximumSteps = 6;

/**
 * Plans an export: the filters and orders of lists, and only columns that the caller may read; one that needs a
 * permission is refused like a filter by it, not left empty.
 * @throws BadInput
 */
export function planExport(entity: EntityModel, request: ExportRequest, context: PlanningContext): ExportPlan {
  const { model, decisions } = context;
  const { principal } = context.scope;
  const names = [...new Set(request.select ?? ownAttributes(entity, principal))];
  if (names.length === 0 || names.length > maximumColumns) {
    throw badInput(
      ['select'],
      `select 有 ${names.length} 列,应为 1 到 ${maximumColumns} 列`,
      `select has ${names.length} columns, it must have 1 to ${maximumColumns}`,
    );
  }
  const columns = names.flatMap((name, index) =>
    columnsAt(entity, name.split('.'), [], principal, ['select', String(index)]),
  );
  return {
    entity,
    where: planCondition(entity, request.where, filterPlanning(model, principal, decisions)),
    withDeleted: mentionsDeletion(request.where),
    order: planOrder(entity, request.orderBy, principal),
    object: planObject(entity, fieldOfCode(entity.one, selectionOf(names)), context),
    columns,
  };
}

function ownAttributes(entity: EntityModel, principal: Principal | null): string[] {
  return [...entity.fields.values()]
    .filter((field) => field.kind === 'attribute' && !field.internal && mayRead(entity, field, principal))
    .map(({ name }) => name);
}

/** The columns of one path; an amount has two, as it is nothing without its currency. */
function columnsAt(
  row: RowModel,
  [name = '', ...rest]: readonly string[],
  before: readonly string[],
  principal: Principal | null,
  path: readonly string[],
): ExportColumn[] {
  const here = [...before, name];
  if (here.length > maximumSteps) {
    throw badInput(path, `列最多经过 ${maximumSteps} 步`, `a column may lead through ${maximumSteps} steps at most`);
  }
  const slot = 'slots' in row ? (row as EntityModel).slots.get(name) : undefined;
  if (slot && rest.length > 0) return columnsAt(slot, rest, here, principal, path);
  const field = row.fields.get(name);
  if (!field || !mayRead(row, field, principal) || (field.kind === 'attribute' && field.internal)) {
    throw refused(here, field, path);
  }
  if (field.kind === 'toOne' && rest.length > 0) return columnsAt(field.target, rest, here, principal, path);
  if (field.kind !== 'attribute' || rest.length > 0) throw refused(here, undefined, path);
  if (field.type !== 'money') return [{ path: here, isNumber: field.type === 'decimal' }];
  return [
    { path: [...here, 'amount'], isNumber: true },
    { path: [...here, 'currency'], isNumber: false },
  ];
}

function refused(column: readonly string[], field: FieldModel | undefined, path: readonly string[]) {
  const name = column.join('.').slice(0, 200);
  return refusedField({ zh: `不能导出列 ${name}`, en: `Cannot export the column ${name}` }, field, path);
}

/** `['name', 'owner.displayName']` as `{ name: true, owner: { displayName: true } }`. */
function selectionOf(names: readonly string[]): Selection {
  interface Tree {
    [name: string]: Tree | true;
  }
  const root: Tree = {};
  for (const steps of names.map((name) => name.split('.'))) {
    const last = steps.pop() ?? '';
    let at = root;
    for (const step of steps) {
      const below = at[step];
      at = typeof below === 'object' ? below : (at[step] = {});
    }
    at[last] = true;
  }
  return root;
}
