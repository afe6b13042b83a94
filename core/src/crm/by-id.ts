/** Records as `context.load` gives them, by their ids. */
export function byId<T extends { readonly id: string }>(records: readonly (T | null)[]): ReadonlyMap<string, T> {
  return new Map(records.flatMap((record) => (record ? [[record.id, record] as const] : [])));
}
