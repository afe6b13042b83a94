import DataLoader from 'dataloader';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { ReadScope } from './read-scope.ts';
import { fieldOfInfo, type SelectedField } from './plan/selected-field.ts';

type Row = Record<string, unknown>;
type Load = (uuids: readonly string[], field: SelectedField) => Promise<(Row | null)[]>;

/**
 * A custom field over a list is resolved once per row, each time with the same node of the document: all ids asked
 * for in one tick are read by one statement.
 */
export async function loadBatched(
  info: GraphQLResolveInfo,
  uuids: readonly string[],
  scope: ReadScope,
  load: Load,
): Promise<(Row | null)[]> {
  const node = info.fieldNodes[0] as FieldNode;
  let loader = scope.cache.get(node) as DataLoader<string, Row | null> | undefined;
  if (!loader) {
    const field = fieldOfInfo(info);
    loader = new DataLoader((batch) => load(batch, field));
    scope.cache.set(node, loader);
  }
  const rows = await loader.loadMany(uuids);
  return rows.map((row) => {
    if (row instanceof Error) throw row;
    return row;
  });
}
