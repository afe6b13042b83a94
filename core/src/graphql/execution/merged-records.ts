import {
  getArgumentValues,
  Kind,
  type ExecutionResult,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { parseGlobalId } from '../../model/index.ts';
import type { RootRead } from '../../read/index.ts';
import type { RequestContext } from '../request/request-context.ts';
import { SplicedData } from './spliced-data.ts';

/** A query with its variables as the client sent them. */
export interface AnsweredQuery {
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * A record that was asked for by its id and is not there may have been merged into another one: the answer says so in
 * `extensions.merged`, with the id that it lives on under. Costs nothing where the record is there.
 */
export async function tellMerged(
  { operation, variables }: AnsweredQuery,
  { data }: ExecutionResult,
  { schema, reads }: { readonly schema: GraphQLSchema; readonly reads: ReadonlyMap<string, RootRead> },
  context: RequestContext,
): Promise<void> {
  const { model, engines, writer, merged } = context;
  for (const node of operation.selectionSet.selections) {
    if (node.kind !== Kind.FIELD || !isNullIn(data, node)) continue;
    const kind = reads.get(node.name.value)?.kind;
    if (kind !== 'one' && kind !== 'node') continue;
    const id = idOf(schema, node, variables);
    const parsed = id === null ? null : parseGlobalId(model, id);
    if (id === null || !parsed?.entity.mergeable || merged.some((one) => one.id === id)) continue;
    const into = await engines.write.merges.mergedInto(parsed.entity, parsed.uuid, writer);
    if (into !== null) merged.push({ id, into });
  }
}

function isNullIn(data: unknown, node: FieldNode): boolean {
  const key = node.alias?.value ?? node.name.value;
  if (data instanceof SplicedData) return data.nulls.includes(key);
  return (data as Record<string, unknown> | null | undefined)?.[key] === null;
}

function idOf(schema: GraphQLSchema, node: FieldNode, variables: AnsweredQuery['variables']): string | null {
  const field = schema.getQueryType()?.getFields()[node.name.value];
  if (!field) return null;
  try {
    const { id } = getArgumentValues(field, node, variables);
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}
