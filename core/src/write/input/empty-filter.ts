import { ValidationError } from '../../sdk/index.ts';

/**
 * Whether a filter restricts anything. A variable that a client forgot leaves `{ name: {} }`, which means every record:
 * harmless in a list, not in a bulk change.
 */
export function saysWhich(where: unknown): boolean {
  if (typeof where !== 'object' || where === null || where instanceof Date) return where != null;
  return Object.entries(where).some(([name, value]) => {
    // One branch of `or` that means everything is everything.
    if (name === 'or' && Array.isArray(value)) return value.length > 0 && value.every(saysWhich);
    if (name === 'and' && Array.isArray(value)) return value.some(saysWhich);
    // An empty list finds nothing, and "has any" needs no condition: both say something.
    if (Array.isArray(value) || ((name === 'some' || name === 'none') && value != null)) return true;
    return saysWhich(value);
  });
}

/** Refuses a bulk change of all records that nobody asked for in so many words. */
export function emptyFilter(): ValidationError {
  const all = '{ id: { isNull: false } }';
  return new ValidationError(
    'EMPTY_FILTER',
    {
      zh: `where 没有限定任何记录;如确实要处理全部记录,请写 ${all}`,
      en: `where restricts nothing; if every record is meant, write ${all}`,
    },
    { path: ['where'] },
  );
}
