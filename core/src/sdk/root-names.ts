import type { ClassRef, EntityOptions } from './declarations.ts';

/** `OpportunityLine` -> `opportunityLine`. */
export function decapitalize(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** English plural of a type name; what it gets wrong is said with `plural`. */
function pluralOf(name: string): string {
  if (/[^aeiou]y$/i.test(name)) return `${name.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/i.test(name) ? `${name}es` : `${name}s`;
}

/** Root fields of an entity: `opportunity` and `opportunities`. */
export function rootNames(target: ClassRef, options: EntityOptions): { readonly one: string; readonly many: string } {
  const one = decapitalize(target.name);
  return { one, many: options.plural ?? pluralOf(one) };
}
