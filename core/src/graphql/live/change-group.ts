import { execute, type ExecutionResult, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { OutboxEvent } from '../../events/outbox/index.ts';
import type { EntityModel } from '../../model/index.ts';
import { columnsBefore, type ReadEngine } from '../../read/index.ts';
import type { Principal } from '../../sdk/index.ts';
import { answerTo } from '../errors/error-answers.ts';
import { RequestContext } from '../request/request-context.ts';
import type { GroupPlace, LiveSubscription } from './live-subscription.ts';

/** Subscriptions that are told the same of the same events. */
export interface ChangeGroup {
  readonly entity: EntityModel;
  readonly place: GroupPlace;
  /** Any of the callers: the rights of all of them make the same statement. */
  readonly principal: Principal;
  readonly events: readonly OutboxEvent[];
  readonly members: LiveSubscription[];
}

/** What the members are told of one event. */
export interface ToldChange {
  readonly event: OutboxEvent;
  readonly result: ExecutionResult;
}

/** Runs the one statement of a group; the answers in the order of the events, without those that nobody there sees. */
export async function runGroup(
  { entity, place, principal, events, members }: ChangeGroup,
  schema: GraphQLSchema,
  engine: Pick<ReadEngine, 'run'>,
): Promise<ToldChange[]> {
  const { parts } = members[0] as LiveSubscription;
  const { root, planned } = place;
  const changes = {
    type: entity.code,
    events: events.map(({ position }) => position.id),
    before: events.map(({ kind, changes }) => (kind === 'UPDATED' ? columnsBefore(entity, changes) : null)),
  };
  root.uses += 1;
  const run = { variables: parts.variables, principal, changes };
  const text = await engine.run(root.read, run, root.uses > 1 ? { name: root.name } : {});
  const found = JSON.parse(text) as { readonly at: number; readonly row: unknown }[];
  const { document, operationName, variables } = parts.request;
  const { context } = parts;
  const told: ToldChange[] = [];
  for (const { at, row } of found) {
    const { model, engines, log, language, requestId } = context;
    const own = new RequestContext(model, engines, log, { principal, language, requestId });
    const result = await execute({
      schema,
      document,
      rootValue: { [root.key]: row },
      contextValue: own,
      variableValues: variables,
      ...(operationName !== undefined && { operationName }),
    });
    told.push({ event: events[at] as OutboxEvent, result: answered(result, planned.masked, own) });
  }
  return told;
}

/** As answers over HTTP are: errors in the language of the caller and without secrets, and what is hidden is told. */
function answered(
  { errors, data }: ExecutionResult,
  masked: readonly string[],
  context: RequestContext,
): ExecutionResult {
  const told = errors?.map((error): GraphQLFormattedError => answerTo(error.toJSON(), error, context));
  return {
    data: data ?? null,
    ...(told && { errors: told as never }),
    ...(masked.length > 0 && { extensions: { masked } }),
  };
}
