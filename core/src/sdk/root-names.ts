import type { ClassRef, EntityOptions } from './declarations.ts';

/** `OpportunityLine` -> `opportunityLine`. */
export function decapitalize(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `opportunityLines` -> `OpportunityLines`. */
export function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** English plural of a type name; what it gets wrong is said with `plural`. */
export function pluralOf(name: string): string {
  if (/[^aeiou]y$/i.test(name)) return `${name.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/i.test(name) ? `${name}es` : `${name}s`;
}

/** Root fields of an entity: `opportunity` and `opportunities`. */
export function rootNames(target: ClassRef, options: EntityOptions): { readonly one: string; readonly many: string } {
  const one = decapitalize(target.name);
  return { one, many: options.plural ?? pluralOf(one) };
}

/** Root fields that look for duplicates of an entity: `accountDuplicates` and `findDuplicateAccounts`. */
export function duplicateQueryNames(names: { readonly one: string; readonly many: string }) {
  return { ofRecord: `${names.one}Duplicates`, likeInput: `findDuplicate${capitalize(names.many)}` };
}
