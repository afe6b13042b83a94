import type { Measure } from './group-plan.ts';

/** SQL of an aggregate over one column of the base rows. */
export function measureSql({ function: name, attribute }: Measure, column: string): string {
  // An average has no natural end: it is rounded to the field's own scale.
  return name === 'avg' ? `round(avg(${column}), ${attribute.scale ?? 4})` : `${name}(${column})`;
}
