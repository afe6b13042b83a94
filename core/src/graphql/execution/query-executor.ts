import {
  execute,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { RunValues } from '../../database/index.ts';
import type { ReadEngine, RootRead } from '../../read/index.ts';
import type { SubscriptionExecutor } from '../live/subscription-executor.ts';
import type { RequestContext } from '../request/request-context.ts';
import { withComputedLeaves, type OperationInfo } from './computed-leaves.ts';
import { OperationPlan, type PlannedOperation, type PlannedRoot } from './operation-plan.ts';
import { tellMerged } from './merged-records.ts';
import { explanationIn, type OperationExplanation } from './operation-explanation.ts';
import { answersIn, rootReadsOf } from './root-reads.ts';
import { SplicedData } from './spliced-data.ts';

/** An operation that passed validation. */
export interface ExecutableOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName?: string | undefined;
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * How a query runs. `spliced`: the text of PostgreSQL is the answer where it covers all but leaves that code fills in.
 * `rows`: kept statements, and graphql-js goes over their rows. `resolvers`: graphql-js asks every resolver, and
 * nothing is kept.
 */
export type ExecutionPath = 'spliced' | 'rows' | 'resolvers';

/** Documents whose plans are kept. */
const keptOperations = 1000;

type Answer =
  { readonly root: PlannedRoot; readonly text: string } | { readonly root: PlannedRoot; readonly failure: unknown };

/**
 * Runs operations. What the compiler covers becomes one statement per root field; if that is the whole answer, the text
 * of PostgreSQL is sent as it is, otherwise graphql-js goes over the rows and calls what code has to add.
 */
export class QueryExecutor {
  readonly reads: ReadonlyMap<string, RootRead>;
  private readonly plans = new LRUCache<OperationDefinitionNode, OperationPlan>({ max: keptOperations });

  constructor(
    readonly schema: GraphQLSchema,
    private readonly engine: Pick<ReadEngine, 'compile' | 'run' | 'describe' | 'analyse' | 'expectedCost'>,
    private readonly subscriptions: Pick<SubscriptionExecutor, 'execute'> | null,
  ) {
    this.reads = rootReadsOf(schema.getQueryType());
  }

  execute(request: ExecutableOperation, context: RequestContext): Promise<ExecutionResult> {
    const explanation = explanationIn(context);
    return explanation ? this.explained(request, context, explanation) : this.answer(request, context);
  }

  private async explained(
    request: ExecutableOperation,
    context: RequestContext,
    explanation: OperationExplanation,
  ): Promise<ExecutionResult> {
    const result = await this.answer(request, context);
    await explanation.complete(this.schema, request, { engine: this.engine, signal: context.signal });
    return result;
  }

  private async answer(request: ExecutableOperation, context: RequestContext): Promise<ExecutionResult> {
    if (request.operation.operation === 'subscription' && this.subscriptions) {
      return this.subscriptions.execute(request, context);
    }
    if (request.operation.operation !== 'query') return this.resolved(request, context);
    const spliced = context.path === 'resolvers' ? null : await this.compiled(request, context);
    if (spliced?.nulls.length === 0) return { data: spliced as never };
    const result = spliced ? { data: spliced as never } : await this.resolved(request, context);
    await tellMerged(request, result, this, context);
    return result;
  }

  /** The whole answer as text; null where code has to take part, with what the statements gave in the context. */
  private async compiled(request: ExecutableOperation, context: RequestContext): Promise<SplicedData | null> {
    const explanation = explanationIn(context);
    const begin = explanation ? performance.now() : 0;
    const plan = this.planOf(request);
    const variables = plan.coerced(request.variables);
    if (!variables) return null;
    const run: RunValues = { variables, principal: context.principal };
    let planned: PlannedOperation;
    try {
      planned = plan.planFor(run, context.path === 'spliced');
    } catch {
      // Whatever is wrong with the arguments, the resolvers find it again and say where.
      return null;
    }
    explanation?.planned(planned, performance.now() - begin, () => plan.describe(run, planned.complete));
    if (planned.roots.length === 0) return null;
    for (const field of planned.masked) context.masked.add(field);
    if (!planned.complete) {
      for (const root of planned.roots) {
        const row = this.rowOf(root, run, context);
        row.catch(() => {});
        answersIn(context).set(root.key, row);
      }
      return null;
    }
    const running = planned.roots.map((root) => this.answerOf(root, run, context));
    const answers: Answer[] = [];
    for (const answer of running) answers.push(await answer); // none of them is ever rejected
    const failed = answers.filter((answer) => 'failure' in answer);
    if (failed.length === 0) {
      const texts = new Map(answers.map((answer) => [answer.root, 'text' in answer ? answer.text : 'null']));
      const isWhole = !hasComputed(planned) || (await this.fillIn(planned, texts, plan.info(run), context));
      return isWhole ? splicedData(planned, texts) : null;
    }
    for (const { root, failure } of failed) {
      const rejected = Promise.reject(failure as Error);
      rejected.catch(() => {});
      answersIn(context).set(root.key, rejected);
    }
    return null;
  }

  /** Lets code fill in values; false where it fails: graphql-js asks it again and says what is wrong. */
  private async fillIn(
    { roots }: PlannedOperation,
    texts: Map<PlannedRoot, string>,
    operation: OperationInfo,
    context: RequestContext,
  ): Promise<boolean> {
    const filling = async (): Promise<unknown> =>
      Promise.all(
        roots.map(async (root) => {
          if (root.computed.length === 0) return;
          texts.set(root, await withComputedLeaves(texts.get(root) ?? 'null', root.computed, context, operation));
        }),
      );
    try {
      await (explanationIn(context)?.timing('resolve', filling) ?? filling());
      return true;
    } catch {
      return false;
    }
  }

  private planOf({ document, operation }: ExecutableOperation): OperationPlan {
    let plan = this.plans.get(operation);
    if (!plan) {
      plan = new OperationPlan(this.schema, this.reads, this.engine, document, operation);
      this.plans.set(operation, plan);
    }
    return plan;
  }

  private async answerOf(root: PlannedRoot, run: RunValues, context: RequestContext): Promise<Answer> {
    try {
      return { root, text: await this.runRoot(root, run, context) };
    } catch (failure) {
      return { root, failure };
    }
  }

  private async rowOf(root: PlannedRoot, run: RunValues, context: RequestContext): Promise<unknown> {
    return JSON.parse(await this.runRoot(root, run, context)) as unknown;
  }

  private runRoot(root: PlannedRoot, run: RunValues, context: RequestContext): Promise<string> {
    root.uses += 1;
    // Preparing pays from the second time on, and holds memory in every connection.
    const options = { signal: context.signal, ...(root.uses > 1 && { name: root.name }) };
    const explanation = explanationIn(context);
    const running = this.engine.run(root.read, run, options);
    const answer = explanation ? explanation.ran(root, run, running) : running;
    if (!context.tellsPlannedCost) return answer;
    return Promise.all([answer, this.tellCost(root, run, context)]).then(([text]) => text);
  }

  /** Asked once a statement, beside a run of it; whatever goes wrong with it, that run tells. */
  private async tellCost(root: PlannedRoot, run: RunValues, { cost, signal }: RequestContext): Promise<void> {
    root.planned ??= await this.engine.expectedCost(root.read, run, { signal }).catch(() => null);
    if (cost && root.planned !== null) cost.planned = (cost.planned ?? 0) + root.planned;
  }

  private async resolved(request: ExecutableOperation, context: RequestContext): Promise<ExecutionResult> {
    const { document, operationName, variables } = request;
    const resolving = async (): Promise<ExecutionResult> =>
      execute({
        schema: this.schema,
        document,
        contextValue: context,
        variableValues: variables,
        ...(operationName !== undefined && { operationName }),
      });
    return explanationIn(context)?.timing('resolve', resolving) ?? resolving();
  }
}

function hasComputed({ roots }: PlannedOperation): boolean {
  return roots.some(({ computed }) => computed.length > 0);
}

/** The texts of the root fields as one. */
function splicedData({ order, roots }: PlannedOperation, texts: ReadonlyMap<PlannedRoot, string>): SplicedData {
  const members = order.map((member) =>
    'typename' in member ? `"${member.typename}":"Query"` : `"${member.root.key}":${texts.get(member.root) ?? 'null'}`,
  );
  const nulls = roots.filter((root) => texts.get(root) === 'null').map(({ key }) => key);
  return new SplicedData(`{${members.join(',')}}`, nulls);
}
