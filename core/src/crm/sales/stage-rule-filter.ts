import type { WhereInput } from '../../sdk/index.ts';
import { storedFilter } from '../stored-filter.ts';
import type { StageRule } from './stage-rule.entity.ts';

/** `building.stage` of `{ isNull: false }` is `{ building: { stage: { isNull: false } } }`. */
const inside = (path: string, filter: WhereInput): WhereInput =>
  path.split('.').reduceRight<WhereInput>((inner, name) => ({ [name]: inner }), filter);

/**
 * A rule as a filter on opportunities: those that meet it. Null: it cannot be one, as something is left out or
 * because its condition is no JSON object.
 */
export function filterOf({ kind, field, condition, minimum }: StageRule): WhereInput | null {
  const filter = condition ? storedFilter(condition) : {};
  if (kind === 'CHECK') return condition ? filter : null;
  if (!field || !filter) return null;
  if (kind === 'FIELD') return inside(field, { isNull: false });
  if (minimum === 1) return inside(field, { some: filter });
  return condition ? null : inside(field, { count: { gte: minimum } });
}
