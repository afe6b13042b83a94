import type { CrmModel } from '../model/index.ts';
import type { ClassRef, GroupOptions, ListOptions, ReadPort } from '../sdk/index.ts';
import { checkSelection } from './plan/check-selection.ts';
import type { ReadEngine } from './read-engine.ts';
import type { ReadScope } from './read-scope.ts';

/** Lists for code end here; whoever needs more pages through it. */
const longestList = 1000;
const mostGroups = 10_000;

/** The reads of code (`ctx.read`, imports) on behalf of one caller. */
export function readPortOf(
  model: CrmModel,
  read: Pick<ReadEngine, 'rows' | 'count' | 'groupsOfCode'>,
  scope: ReadScope,
): ReadPort {
  return {
    async list<Row extends object>(target: ClassRef, { first, ...options }: ListOptions) {
      const entity = model.entityOf(target);
      checkSelection(entity, options.select);
      const rows = await read.rows(entity, { ...options, first: Math.min(first ?? 50, longestList) }, scope);
      return rows as Row[];
    },
    async one(target, id, select) {
      const entity = model.entityOf(target);
      checkSelection(entity, select);
      const [row] = await read.rows(entity, { where: { id: { eq: id } }, first: 1, select }, scope);
      return row ?? null;
    },
    async groups<Row extends object>(target: ClassRef, { first, select, ...options }: GroupOptions) {
      const args = { ...options, first: Math.min(first ?? 50, mostGroups) };
      return (await read.groupsOfCode(model.entityOf(target), args, select, scope)) as Row[];
    },
    count: (target, where) => read.count(model.entityOf(target), where, scope),
  };
}
