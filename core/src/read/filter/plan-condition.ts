import { mayRead } from '../../access/index.ts';
import type {
  AnyOneModel,
  CrmModel,
  EntityModel,
  FieldModel,
  RowModel,
  SlotModel,
  ToManyModel,
  ToOneModel,
} from '../../model/index.ts';
import { BadInput, type Principal, type WhereInput } from '../../sdk/index.ts';
import { comparisonsOf, planOperators } from './plan-operators.ts';
import { planAnyOneFilter, planReferenceFilter } from './plan-reference-filter.ts';
import type { Decisions } from '../plan/decisions.ts';
import { everything, type Condition } from '../plan/read-plan.ts';
import { refusedField } from '../plan/refused-field.ts';
import { isInput } from '../plan/read-input.ts';

/**
 * Bounds of a filter: a tree beyond them is refused before any SQL is printed. What clients send was counted before
 * (`limits.filterTerms`, `filterDepth`), each object once; here the steps through relations count as well, so that
 * these bounds meet code only.
 */
export interface FilterLimits {
  readonly nodes: number;
  readonly depth: number;
}

export const defaultFilterLimits: FilterLimits = { nodes: 4000, depth: 20 };

/** What a filter is planned with; counts its nodes over the whole tree. */
export interface FilterPlanning {
  readonly model: CrmModel;
  readonly principal: Principal | null;
  readonly limits: FilterLimits;
  /** Where the statement may depend on values. */
  readonly decisions: Decisions;
  nodes: number;
}

export function filterPlanning(model: CrmModel, principal: Principal | null, decisions: Decisions): FilterPlanning {
  return { model, principal, limits: defaultFilterLimits, decisions, nodes: 0 };
}

function count(planning: FilterPlanning, path: readonly string[], depth: number): void {
  planning.nodes += 1;
  if (planning.nodes > planning.limits.nodes) {
    throw new BadInput(
      {
        zh: `筛选条件过多:最多允许 ${planning.limits.nodes} 个`,
        en: `The filter has too many terms: at most ${planning.limits.nodes} are allowed`,
      },
      ['where'],
    );
  }
  if (depth > planning.limits.depth) {
    throw new BadInput(
      {
        zh: `筛选条件嵌套过深:最多允许 ${planning.limits.depth} 层`,
        en: `The filter is nested too deeply: at most ${planning.limits.depth} levels are allowed`,
      },
      path,
    );
  }
}

/**
 * Turns a where of the API into a condition tree. Only names of the model get through, and only those that the
 * caller may read: filtering by a hidden field would tell its value.
 * @throws BadInput with the path of the term
 */
export function planCondition(
  row: RowModel,
  where: unknown,
  planning: FilterPlanning,
  path: readonly string[] = ['where'],
  depth = 0,
): Condition {
  if (where === null || where === undefined) return everything;
  if (!isInput(where)) throw unknownTerm(path);
  count(planning, path, depth);
  const parts = Object.entries(where)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => planTerm(row, name, value, planning, [...path, name], depth + 1));
  return parts.length === 1 ? (parts[0] as Condition) : { kind: 'and', parts };
}

function planTerm(
  row: RowModel,
  name: string,
  value: unknown,
  planning: FilterPlanning,
  path: readonly string[],
  depth: number,
): Condition {
  if (name === 'and' || name === 'or') {
    const list = Array.isArray(value) ? value : [value];
    return {
      kind: name,
      parts: list.map((part, index) => planCondition(row, part, planning, [...path, String(index)], depth)),
    };
  }
  if (name === 'not') return { kind: 'not', part: planCondition(row, value, planning, path, depth) };
  if (!isInput(value)) throw unknownTerm(path);
  count(planning, path, depth);

  const slot = 'slots' in row ? (row as EntityModel).slots.get(name) : undefined;
  if (slot) return { kind: 'slot', slot, condition: planCondition(slot, value, planning, path, depth) };

  const reference = referenceOf(row, name);
  if (reference && mayRead(row, reference.field, planning.principal)) {
    return reference.field.kind === 'toOne'
      ? planReferenceFilter(reference.field, value, planning.model, path)
      : planAnyOneFilter(reference.field, reference.part, value, planning, path);
  }
  const field = row.fields.get(name);
  if (!field || !mayRead(row, field, planning.principal)) throw unknownTerm(path, field);
  switch (field.kind) {
    case 'attribute':
      if (!field.filterable) throw unknownTerm(path);
      return planOperators(
        field,
        value,
        'kind' in row ? (row as EntityModel | SlotModel) : undefined,
        planning.model,
        path,
      );
    case 'toOne':
      if (!field.filterable) throw unknownTerm(path);
      return { kind: 'toOne', field, condition: planCondition(field.target, value, planning, path, depth) };
    case 'toMany':
      return planToMany(field, value, planning, path, depth);
    case 'hasOne':
      return {
        kind: 'toMany',
        field,
        quantifier: 'some',
        condition: planCondition(field.target, value, planning, path, depth),
      };
    case 'anyOne':
      throw unknownTerm(path);
  }
}

/** `accountId`, `subjectId`, `subjectType`: filters on the reference itself, without looking behind it. */
function referenceOf(
  row: RowModel,
  name: string,
): { field: ToOneModel | AnyOneModel; part: 'id' | 'type' } | undefined {
  for (const field of row.fields.values()) {
    if (field.kind === 'toOne' && field.inputName === name && field.filterable) return { field, part: 'id' };
    if (field.kind === 'anyOne' && field.inputName === name) return { field, part: 'id' };
    if (field.kind === 'anyOne' && `${field.name}Type` === name) return { field, part: 'type' };
  }
  return undefined;
}

function planToMany(
  field: ToManyModel,
  value: WhereInput,
  planning: FilterPlanning,
  path: readonly string[],
  depth: number,
): Condition {
  const parts = Object.entries(value)
    .filter(([, inner]) => inner !== undefined && inner !== null)
    .map(([quantifier, inner]): Condition => {
      const here = [...path, quantifier];
      switch (quantifier) {
        case 'some':
        case 'every':
        case 'none':
          return {
            kind: 'toMany',
            field,
            quantifier,
            condition: planCondition(field.target, inner, planning, here, depth),
          };
        case 'count':
          if (!isInput(inner)) throw unknownTerm(here);
          return { kind: 'count', field, comparisons: comparisonsOf(inner, here) };
        default:
          throw unknownTerm(here);
      }
    });
  return { kind: 'and', parts };
}

function unknownTerm(path: readonly string[], unreadable?: FieldModel): BadInput {
  const name = path.at(-1) ?? '';
  return refusedField({ zh: `不能按 ${name} 筛选`, en: `Cannot filter by ${name}` }, unreadable, path);
}

/** Whether a where speaks about deletion itself; if not, lists show living records only. */
export function mentionsDeletion(where: unknown): boolean {
  return isInput(where) && where['deletedAt'] !== undefined && where['deletedAt'] !== null;
}
