import type { RowModel } from '../model/index.ts';

/** The row behind a custom field, as an instance of its class: what `@Requires` names was selected with it. */
export function customRow(source: object, row: RowModel): object {
  const { $: required } = source as { readonly $?: object };
  return Object.assign(Object.create(row.class.prototype) as object, required);
}
