import {
  execute,
  GraphQLError,
  Kind,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { mayAttempt } from '../../access/index.ts';
import type { CrmModel, EntityModel } from '../../model/index.ts';
import { rootFieldsOf, type ReadEngine, type RootRead, type SelectedField } from '../../read/index.ts';
import { BadInput, CrmError, NotPermitted, type Principal } from '../../sdk/index.ts';
import { OperationPlan } from '../execution/operation-plan.ts';
import type { ExecutableOperation } from '../execution/query-executor.ts';
import { rootReadsOf } from '../execution/root-reads.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { LiveSubscriptions } from './live-subscriptions.ts';

export interface SubscriptionExecutorOptions {
  readonly model: CrmModel;
  readonly schema: GraphQLSchema;
  readonly engine: Pick<ReadEngine, 'compile' | 'describe'>;
  readonly live: LiveSubscriptions;
}

/** Documents whose plans are kept. */
const keptOperations = 1000;

/** Begins subscriptions. What they tell comes through the subscriber of the request. */
export class SubscriptionExecutor {
  readonly #options: SubscriptionExecutorOptions;
  readonly #reads: ReadonlyMap<string, RootRead>;
  readonly #plans = new LRUCache<OperationDefinitionNode, OperationPlan>({ max: keptOperations });

  constructor(options: SubscriptionExecutorOptions) {
    this.#options = options;
    this.#reads = rootReadsOf(options.schema.getSubscriptionType());
  }

  /** Its result is empty: that the subscription has begun. */
  async execute(request: ExecutableOperation, context: RequestContext): Promise<ExecutionResult> {
    try {
      return await this.#begin(request, context);
    } catch (error) {
      if (!(error instanceof CrmError)) throw error;
      return { errors: [new GraphQLError(error.message, { originalError: error })] };
    }
  }

  async #begin(request: ExecutableOperation, context: RequestContext): Promise<ExecutionResult> {
    const { model, schema, live } = this.#options;
    const { subscriber, principal } = context;
    if (!subscriber) throw overSocketOnly();
    const plan = this.#planOf(request);
    const variables = plan.coerced(request.variables);
    // It says what is wrong with them.
    if (!variables) return execute({ schema, document: request.document, variableValues: request.variables });
    const field = this.#fieldOf(request, variables);
    const read = this.#reads.get(field.name);
    if (read?.kind !== 'changes') throw noField();
    const sample = sampleEntity(model, read.entity, principal);
    plan.planFor({ variables, principal, changes: { type: sample.code, events: [], before: [] } }, false);
    const parts = { request, read, plan, variables, context, subscriber };
    subscriber.changes = (await live.begin(parts, field.args)).queue;
    return { data: {} };
  }

  #planOf({ document, operation }: ExecutableOperation): OperationPlan {
    let plan = this.#plans.get(operation);
    if (!plan) {
      const { schema, engine } = this.#options;
      plan = new OperationPlan(schema, this.#reads, engine, document, operation);
      this.#plans.set(operation, plan);
    }
    return plan;
  }

  #fieldOf({ document, operation }: ExecutableOperation, variableValues: Record<string, unknown>): SelectedField {
    const { schema } = this.#options;
    const fragments = Object.fromEntries(
      document.definitions
        .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
        .map((node) => [node.name.value, node]),
    );
    const [field] = rootFieldsOf(operation, 'Subscription', { schema, fragments, variableValues });
    if (!field) throw noField();
    return field;
  }
}

/** An entity to plan with, so that mistakes are told at once and not with the first event. */
function sampleEntity(model: CrmModel, entity: EntityModel | null, principal: Principal | null): EntityModel {
  const open = (one: EntityModel): boolean => one.operations.has('read') && mayAttempt(one, 'read', principal);
  const sample = entity ?? [...model.entities.values()].find(open);
  if (sample && open(sample)) return sample;
  throw NotPermitted.action(`${sample?.permission ?? '*'}:read`);
}

function overSocketOnly(): BadInput {
  return new BadInput({
    zh: '订阅只能经 WebSocket(graphql-transport-ws)',
    en: 'Subscriptions are for WebSocket (graphql-transport-ws)',
  });
}

function noField(): BadInput {
  return new BadInput({ zh: '订阅没有字段', en: 'The subscription has no field' });
}
